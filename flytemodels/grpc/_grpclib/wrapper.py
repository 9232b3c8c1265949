"""Ending what a task waits for, without leaving traces in the task."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any

from grpclib.utils import DeadlineWrapper

from flytemodels.grpc.errors import DeadlineExceededError

__all__ = ["CallWrapper"]


class CallWrapper(DeadlineWrapper):
    """grpclib's wrapper around each await of a call, mended for Python 3.11 and later.

    It ends a wait by cancelling the task, and then raises the call's error in place of CancelledError. Since Python
    3.11 a task counts the cancellations that it has been asked for, and TaskGroup and timeout() act on that count. So
    whoever does not pass a cancellation on has to take it back.
    """

    def __init__(self) -> None:
        super().__init__()
        self._to_take_back: set[asyncio.Task[Any]] = set()

    def cancel(self, error: Exception) -> None:
        """End all waits with this error; the first error stays.

        Args:
            error: what the waiting tasks raise; a TimeoutError, which only the deadline's timer gives, becomes a
                DeadlineExceededError.
        """
        if self._error is not None:
            return
        self._to_take_back = set(self._tasks)
        super().cancel(DeadlineExceededError(str(error)) if isinstance(error, asyncio.TimeoutError) else error)

    def __exit__(
        self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        task = asyncio.current_task()
        if task in self._to_take_back:
            self._to_take_back.discard(task)
            uncancel = getattr(task, "uncancel", None)  # not before Python 3.11
            if uncancel is not None:
                uncancel()
        super().__exit__(exc_type, exc_val, exc_tb)
