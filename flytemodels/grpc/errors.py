"""What a call can end with: one family of errors, whatever the transport."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from grpclib.const import Status
from grpclib.exceptions import GRPCError
from multidict import MultiDict

from flytemodels._model.registry import message_class
from flytemodels.grpc._status_details import decode_status_details
from flytemodels.message import Message

__all__ = ["CallError", "DeadlineExceededError", "GRPCError", "Status", "call_error", "pushback_of"]


class CallError(GRPCError):
    """A call failed: every way in which that can happen, over every transport, is a CallError.

    It is a `grpclib.GRPCError`, which is also what the methods of a service raise.

    Attributes:
        status: the status code. UNAVAILABLE where the connection could not be made, was lost or is being drained.
        message: the text that came with the status, or what went wrong on this side.
        details: the messages that the server attached, unpacked; None where there are none. A message of a type that
            is not known here stays a `google.protobuf.Any`.
        trailing_metadata: the metadata that came with the status; empty where no status came.
    """

    status: Status
    message: str | None
    details: Sequence[Message] | None
    trailing_metadata: MultiDict[str | bytes]

    def __init__(
        self,
        status: Status,
        message: str | None = None,
        details: Sequence[Message] | None = None,
        *,
        trailing_metadata: MultiDict[str | bytes] | None = None,
        encoded_details: bytes = b"",
        pushback_ms: int | None = None,
    ) -> None:
        """Make an error.

        Args:
            status: the status code.
            message: what went wrong.
            details: messages that say more.
            trailing_metadata: the metadata that came with the status.
            encoded_details: an encoded `google.rpc.Status`; its details are unpacked where `details` is None.
            pushback_ms: see the property.
        """
        if details is None and encoded_details:
            details = decode_status_details(encoded_details)
        # Not super().__init__: for OSError, a base of a TimeoutError, the status would be an errno.
        Exception.__init__(self, status, message, details)
        self.status = status
        self.message = message
        self.details = details
        self.trailing_metadata = MultiDict() if trailing_metadata is None else trailing_metadata
        self._encoded_details = encoded_details
        self._pushback_ms = pushback_ms

    @property
    def status_details(self) -> Any:  # google.rpc.Status is a generated class, which this package must not import
        """The `google.rpc.Status` that came with the status, or None.

        Raises:
            DecodeError: it is damaged.
        """
        return message_class("google.rpc.Status").parse(self._encoded_details) if self._encoded_details else None

    @property
    def pushback_ms(self) -> int | None:
        """After how many milliseconds the server wants the call to be repeated (`grpc-retry-pushback-ms`).

        None where it does not say; negative where it wants no repetition.
        """
        return self._pushback_ms

    def __reduce__(self) -> Any:  # pickling and copying, which call the class with `args` otherwise
        state: dict[str, Any] = {"trailing_metadata": self.trailing_metadata, "_encoded_details": self._encoded_details}
        state["_pushback_ms"] = self._pushback_ms
        return type(self)._remade, (self.status, self.message, self.details), state

    @classmethod
    def _remade(cls, status: Status, message: str | None, details: Sequence[Message] | None) -> CallError:
        return call_error(status, message, details)


class DeadlineExceededError(CallError, asyncio.TimeoutError):
    """The deadline of a call has passed.

    Sometimes the client's clock finds out, sometimes the server's answer is faster: both end in this error, which is a
    TimeoutError as well.
    """

    def __init__(self, message: str | None = None, details: Sequence[Message] | None = None, **keywords: Any) -> None:
        """Make an error; takes what CallError takes, but for the status."""
        super().__init__(Status.DEADLINE_EXCEEDED, message, details, **keywords)


def call_error(
    status: Status, message: str | None = None, details: Sequence[Message] | None = None, **keywords: Any
) -> CallError:
    """Make the error for a status; for the transports.

    Args:
        status: the status code, not OK.
        message: what went wrong.
        details: messages that say more.
        keywords: what else CallError takes.

    Returns:
        A DeadlineExceededError where that is the status, a CallError otherwise.
    """
    if status is Status.DEADLINE_EXCEEDED:
        return DeadlineExceededError(message, details, **keywords)
    return CallError(status, message, details, **keywords)


def pushback_of(value: str | bytes | None) -> int | None:
    """Read the trailer `grpc-retry-pushback-ms`; what is not a number counts as a wish for no repetition."""
    if value is None:
        return None
    text = value if isinstance(value, str) else value.decode("latin-1")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
