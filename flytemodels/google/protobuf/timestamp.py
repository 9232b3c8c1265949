# Made from google/protobuf/timestamp.proto by `make codegen`. Do not edit.
"""Messages of `google/protobuf/timestamp.proto` (package `google.protobuf`)."""

from __future__ import annotations

from flytemodels._runtime import Message, TimestampMixin, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class Timestamp(TimestampMixin, Message, proto="google.protobuf.Timestamp"):
    """The message `google.protobuf.Timestamp`."""

    seconds: int = field(1, "int64")
    """`int64 seconds = 1`"""
    nanos: int = field(2, "int32")
    """`int32 nanos = 2`"""
