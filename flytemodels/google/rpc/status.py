# Made from google/rpc/status.proto by `make codegen`. Do not edit.
"""Messages of `google/rpc/status.proto` (package `google.rpc`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.google.protobuf.any import Any


@message_dataclass(slots=True, eq=False, repr=False)
class Status(Message, proto="google.rpc.Status"):
    """The message `google.rpc.Status`."""

    code: int = field(1, "int32")
    """`int32 code = 1`"""
    message: str = field(2, "string")
    """`string message = 2`"""
    details: list[Any] = field(3, "message", repeated=True)
    """`repeated google.protobuf.Any details = 3`"""
