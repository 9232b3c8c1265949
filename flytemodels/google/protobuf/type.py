# Made from google/protobuf/type.proto by `make codegen`. Do not edit.
"""Messages of `google/protobuf/type.proto` (package `google.protobuf`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum as _Enum
from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.google.protobuf.any import Any
from flytemodels.google.protobuf.source_context import SourceContext


class Syntax(_Enum):
    """The enum `google.protobuf.Syntax`."""

    SYNTAX_PROTO2 = 0
    SYNTAX_PROTO3 = 1
    SYNTAX_EDITIONS = 2


@message_dataclass(slots=True, eq=False, repr=False)
class Type(Message, proto="google.protobuf.Type"):
    """The message `google.protobuf.Type`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    fields: list[Field] = field(2, "message", repeated=True)
    """`repeated Field fields = 2`"""
    oneofs: list[str] = field(3, "string", repeated=True)
    """`repeated string oneofs = 3`"""
    options: list[Option] = field(4, "message", repeated=True)
    """`repeated Option options = 4`"""
    source_context: SourceContext | None = field(5, "message")
    """`SourceContext source_context = 5`"""
    syntax: Syntax = field(6, "enum", default_factory=lambda: Syntax.SYNTAX_PROTO2)
    """`Syntax syntax = 6`"""
    edition: str = field(7, "string")
    """`string edition = 7`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Field(Message, proto="google.protobuf.Field"):
    """The message `google.protobuf.Field`."""

    class Kind(_Enum):
        """The enum `google.protobuf.Field.Kind`."""

        TYPE_UNKNOWN = 0
        TYPE_DOUBLE = 1
        TYPE_FLOAT = 2
        TYPE_INT64 = 3
        TYPE_UINT64 = 4
        TYPE_INT32 = 5
        TYPE_FIXED64 = 6
        TYPE_FIXED32 = 7
        TYPE_BOOL = 8
        TYPE_STRING = 9
        TYPE_GROUP = 10
        TYPE_MESSAGE = 11
        TYPE_BYTES = 12
        TYPE_UINT32 = 13
        TYPE_ENUM = 14
        TYPE_SFIXED32 = 15
        TYPE_SFIXED64 = 16
        TYPE_SINT32 = 17
        TYPE_SINT64 = 18

    class Cardinality(_Enum):
        """The enum `google.protobuf.Field.Cardinality`."""

        CARDINALITY_UNKNOWN = 0
        CARDINALITY_OPTIONAL = 1
        CARDINALITY_REQUIRED = 2
        CARDINALITY_REPEATED = 3

    TYPE_UNKNOWN: ClassVar[Field.Kind] = Kind.TYPE_UNKNOWN
    TYPE_DOUBLE: ClassVar[Field.Kind] = Kind.TYPE_DOUBLE
    TYPE_FLOAT: ClassVar[Field.Kind] = Kind.TYPE_FLOAT
    TYPE_INT64: ClassVar[Field.Kind] = Kind.TYPE_INT64
    TYPE_UINT64: ClassVar[Field.Kind] = Kind.TYPE_UINT64
    TYPE_INT32: ClassVar[Field.Kind] = Kind.TYPE_INT32
    TYPE_FIXED64: ClassVar[Field.Kind] = Kind.TYPE_FIXED64
    TYPE_FIXED32: ClassVar[Field.Kind] = Kind.TYPE_FIXED32
    TYPE_BOOL: ClassVar[Field.Kind] = Kind.TYPE_BOOL
    TYPE_STRING: ClassVar[Field.Kind] = Kind.TYPE_STRING
    TYPE_GROUP: ClassVar[Field.Kind] = Kind.TYPE_GROUP
    TYPE_MESSAGE: ClassVar[Field.Kind] = Kind.TYPE_MESSAGE
    TYPE_BYTES: ClassVar[Field.Kind] = Kind.TYPE_BYTES
    TYPE_UINT32: ClassVar[Field.Kind] = Kind.TYPE_UINT32
    TYPE_ENUM: ClassVar[Field.Kind] = Kind.TYPE_ENUM
    TYPE_SFIXED32: ClassVar[Field.Kind] = Kind.TYPE_SFIXED32
    TYPE_SFIXED64: ClassVar[Field.Kind] = Kind.TYPE_SFIXED64
    TYPE_SINT32: ClassVar[Field.Kind] = Kind.TYPE_SINT32
    TYPE_SINT64: ClassVar[Field.Kind] = Kind.TYPE_SINT64
    CARDINALITY_UNKNOWN: ClassVar[Field.Cardinality] = Cardinality.CARDINALITY_UNKNOWN
    CARDINALITY_OPTIONAL: ClassVar[Field.Cardinality] = Cardinality.CARDINALITY_OPTIONAL
    CARDINALITY_REQUIRED: ClassVar[Field.Cardinality] = Cardinality.CARDINALITY_REQUIRED
    CARDINALITY_REPEATED: ClassVar[Field.Cardinality] = Cardinality.CARDINALITY_REPEATED

    kind: Field.Kind = field(1, "enum", default_factory=lambda: Field.Kind.TYPE_UNKNOWN)
    """`Kind kind = 1`"""
    cardinality: Field.Cardinality = field(2, "enum", default_factory=lambda: Field.Cardinality.CARDINALITY_UNKNOWN)
    """`Cardinality cardinality = 2`"""
    number: int = field(3, "int32")
    """`int32 number = 3`"""
    name: str = field(4, "string")
    """`string name = 4`"""
    type_url: str = field(6, "string")
    """`string type_url = 6`"""
    oneof_index: int = field(7, "int32")
    """`int32 oneof_index = 7`"""
    packed: bool = field(8, "bool")
    """`bool packed = 8`"""
    options: list[Option] = field(9, "message", repeated=True)
    """`repeated Option options = 9`"""
    json_name: str = field(10, "string")
    """`string json_name = 10`"""
    default_value: str = field(11, "string")
    """`string default_value = 11`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Enum(Message, proto="google.protobuf.Enum"):
    """The message `google.protobuf.Enum`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    enumvalue: list[EnumValue] = field(2, "message", repeated=True)
    """`repeated EnumValue enumvalue = 2`"""
    options: list[Option] = field(3, "message", repeated=True)
    """`repeated Option options = 3`"""
    source_context: SourceContext | None = field(4, "message")
    """`SourceContext source_context = 4`"""
    syntax: Syntax = field(5, "enum", default_factory=lambda: Syntax.SYNTAX_PROTO2)
    """`Syntax syntax = 5`"""
    edition: str = field(6, "string")
    """`string edition = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class EnumValue(Message, proto="google.protobuf.EnumValue"):
    """The message `google.protobuf.EnumValue`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    number: int = field(2, "int32")
    """`int32 number = 2`"""
    options: list[Option] = field(3, "message", repeated=True)
    """`repeated Option options = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Option(Message, proto="google.protobuf.Option"):
    """The message `google.protobuf.Option`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    value: Any | None = field(2, "message")
    """`Any value = 2`"""
