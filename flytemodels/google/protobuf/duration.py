# Made from google/protobuf/duration.proto by `make codegen`. Do not edit.
"""Messages of `google/protobuf/duration.proto` (package `google.protobuf`)."""

from __future__ import annotations

from flytemodels._runtime import DurationMixin, Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class Duration(DurationMixin, Message, proto="google.protobuf.Duration"):
    """The message `google.protobuf.Duration`."""

    seconds: int = field(1, "int64")
    """`int64 seconds = 1`"""
    nanos: int = field(2, "int32")
    """`int32 nanos = 2`"""
