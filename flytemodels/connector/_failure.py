"""What an exception of a connector becomes for the one who called it."""

from __future__ import annotations

import asyncio
import traceback
from typing import Any, Final

import attrs
from grpclib import GRPCError

from flytemodels.connector._masking import mask
from flytemodels.grpc import CallError, Status

__all__ = ["ErrorPolicy", "status_of"]

MAX_TEXT: Final = 8 * 1024
"""How many bytes of a text go to the caller."""

_STATUSES: Final[tuple[tuple[type[BaseException], Status], ...]] = (
    (NotImplementedError, Status.UNIMPLEMENTED),
    (PermissionError, Status.PERMISSION_DENIED),
    (TimeoutError, Status.DEADLINE_EXCEEDED),
    (asyncio.TimeoutError, Status.DEADLINE_EXCEEDED),  # another class before Python 3.11
    (LookupError, Status.NOT_FOUND),
    (ValueError, Status.INVALID_ARGUMENT),
    (TypeError, Status.INVALID_ARGUMENT),
)


def status_of(error: BaseException) -> Status:
    """Return the status that an exception means; INTERNAL for those that mean nothing in particular."""
    if isinstance(error, GRPCError):
        return error.status
    return next((status for cls, status in _STATUSES if isinstance(error, cls)), Status.INTERNAL)


@attrs.frozen
class ErrorPolicy:
    """How much of an error the caller is told.

    Attributes:
        hide: tell nothing but the status and that the log says more.
        with_traceback: tell the traceback as well.
    """

    hide: bool = False
    with_traceback: bool = False

    def call_error(self, error: BaseException) -> CallError:
        """Return what the caller gets.

        Args:
            error: what a connector raised.

        Returns:
            The error with its status and the text `Type: text`, without secrets, cut at 8 KiB. A GRPCError keeps its
            own text and details.
        """
        status = status_of(error)
        if self.hide:
            return CallError(status, f"{type(error).__name__}; the connector's log says more")
        if isinstance(error, GRPCError):
            details: Any = error.details  # grpclib says object; here they are messages
            return CallError(status, cut(mask(error.message or "")), details)
        text = str(error)
        described = f"{type(error).__name__}: {text}" if text else type(error).__name__
        if self.with_traceback:
            described += "\n\n" + "".join(traceback.format_exception(type(error), error, error.__traceback__))
        return CallError(status, cut(mask(described)))


def cut(text: str) -> str:
    """Return a text of at most 8 KiB, which says where it was cut."""
    data = text.encode("utf-8", "replace")
    if len(data) <= MAX_TEXT:
        return text
    end = f" ... ({len(data):,} bytes in all)"
    return data[: MAX_TEXT - len(end)].decode("utf-8", "ignore") + end
