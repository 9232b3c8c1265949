# Made from google/protobuf/api.proto by `make codegen`. Do not edit.
"""Messages of `google/protobuf/api.proto` (package `google.protobuf`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.google.protobuf.source_context import SourceContext
from flytemodels.google.protobuf.type import Option, Syntax


@message_dataclass(slots=True, eq=False, repr=False)
class Api(Message, proto="google.protobuf.Api"):
    """The message `google.protobuf.Api`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    methods: list[Method] = field(2, "message", repeated=True)
    """`repeated Method methods = 2`"""
    options: list[Option] = field(3, "message", repeated=True)
    """`repeated Option options = 3`"""
    version: str = field(4, "string")
    """`string version = 4`"""
    source_context: SourceContext | None = field(5, "message")
    """`SourceContext source_context = 5`"""
    mixins: list[Mixin] = field(6, "message", repeated=True)
    """`repeated Mixin mixins = 6`"""
    syntax: Syntax = field(7, "enum", default_factory=lambda: Syntax.SYNTAX_PROTO2)
    """`Syntax syntax = 7`"""
    edition: str = field(8, "string")
    """`string edition = 8`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Method(Message, proto="google.protobuf.Method"):
    """The message `google.protobuf.Method`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    request_type_url: str = field(2, "string")
    """`string request_type_url = 2`"""
    request_streaming: bool = field(3, "bool")
    """`bool request_streaming = 3`"""
    response_type_url: str = field(4, "string")
    """`string response_type_url = 4`"""
    response_streaming: bool = field(5, "bool")
    """`bool response_streaming = 5`"""
    options: list[Option] = field(6, "message", repeated=True)
    """`repeated Option options = 6`"""
    syntax: Syntax = field(7, "enum", default_factory=lambda: Syntax.SYNTAX_PROTO2)
    """Deprecated. (`Syntax syntax = 7`)"""
    edition: str = field(8, "string")
    """Deprecated. (`string edition = 8`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Mixin(Message, proto="google.protobuf.Mixin"):
    """The message `google.protobuf.Mixin`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    root: str = field(2, "string")
    """`string root = 2`"""
