"""What a call can end with beside a `grpclib.GRPCError`."""

from __future__ import annotations

import asyncio
from typing import Any

from grpclib.const import Status
from grpclib.exceptions import GRPCError

__all__ = ["DeadlineExceededError"]


class DeadlineExceededError(GRPCError, asyncio.TimeoutError):
    """The deadline of a call has passed.

    Sometimes the client's clock finds out, and grpclib raises asyncio.TimeoutError; sometimes the server's answer is
    faster, and grpclib raises a GRPCError with the status DEADLINE_EXCEEDED. Stubs raise this one, which is both.
    """

    def __init__(self, message: str | None = None) -> None:
        # Not super().__init__: OSError, a TimeoutError's base, would take the status for an errno.
        Exception.__init__(self, Status.DEADLINE_EXCEEDED, message, None)
        self.status = Status.DEADLINE_EXCEEDED
        self.message = message
        self.details: Any = None  # grpclib's type for what a codec of details makes
