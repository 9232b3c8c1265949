# Made from google/protobuf/any.proto by `make codegen`. Do not edit.
"""Messages of `google/protobuf/any.proto` (package `google.protobuf`)."""

from __future__ import annotations

from flytemodels._runtime import AnyMixin, Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class Any(AnyMixin, Message, proto="google.protobuf.Any"):
    """The message `google.protobuf.Any`."""

    type_url: str = field(1, "string")
    """`string type_url = 1`"""
    value: bytes = field(2, "bytes")
    """`bytes value = 2`"""
