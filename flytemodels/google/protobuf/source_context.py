# Made from google/protobuf/source_context.proto by `make codegen`. Do not edit.
"""Messages of `google/protobuf/source_context.proto` (package `google.protobuf`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class SourceContext(Message, proto="google.protobuf.SourceContext"):
    """The message `google.protobuf.SourceContext`."""

    file_name: str = field(1, "string")
    """`string file_name = 1`"""
