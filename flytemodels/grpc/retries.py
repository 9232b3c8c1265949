"""Repeating calls that have failed: an interceptor."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator
from typing import Any, cast

from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytemodels.grpc.backoff import Backoff
from flytemodels.grpc.call import ClientCall, ClientInterceptor, Reply, Request
from flytemodels.grpc.errors import CallError
from flytemodels.grpc.rpc import AnyRpc
from flytemodels.message import Message

__all__ = ["retry"]


def retry(
    statuses: Collection[Status] = frozenset({Status.UNAVAILABLE}),
    *,
    attempts: int = 4,
    backoff: Backoff = Backoff(initial=0.1, maximum=5.0),  # noqa: B008  # it cannot be changed
    only: Callable[[AnyRpc], bool] | None = None,
) -> ClientInterceptor:
    """Make an interceptor that repeats calls.

    A call is repeated while nothing of its answer has been handed out, while there is time for it, and if its requests
    can be sent again: a message, or a collection of them, but not an iterator that is used up. A server that says
    `grpc-retry-pushback-ms` decides when, or that it wants no repetition.

    What a server has not looked at is sent again in any case, see `Channel`; this is for what it may have looked at.
    Repeat only what does no harm when it is done twice.

    Args:
        statuses: after which ones.
        attempts: how often a call is made at the most, the first time included.
        backoff: how long to wait in between.
        only: says by the method whether to repeat; None for all methods. `lambda rpc: rpc.idempotency_level ==
            "NO_SIDE_EFFECTS"` takes the `.proto`'s word.

    Returns:
        The interceptor, for `interceptors=` of a stub.

    Raises:
        ValueError: there is not at least one attempt.
    """
    if attempts < 1:
        raise ValueError(f"attempts: expected at least 1, got {attempts}")
    wanted = frozenset(statuses)

    async def pause(call: ClientCall, request: Request, error: GRPCError, attempt: int) -> None:
        """Wait until the call may be made again, or raise the error."""
        if (
            error.status not in wanted
            or attempt >= attempts
            or not (only is None or only(call.rpc))
            or isinstance(request, (AsyncIterator, Iterator))
        ):
            raise error
        seconds = _pushback(error)
        if seconds is None:
            seconds = backoff.after(attempt)
        if seconds < 0 or (call.deadline is not None and seconds >= call.deadline.time_remaining()):
            raise error
        await asyncio.sleep(seconds)

    async def intercept(call: ClientCall, request: Request, proceed: Callable[[Request], Awaitable[Reply]]) -> Reply:
        if call.rpc.streams_out:
            return _stream(call, request, proceed, pause)
        attempt = 0
        while True:
            attempt += 1
            try:
                return await proceed(request)
            except GRPCError as error:
                await pause(call, request, error, attempt)

    return intercept


async def _stream(call: ClientCall, request: Any, proceed: Any, pause: Any) -> AsyncIterator[Message]:
    attempt = 0
    while True:
        attempt += 1
        begun = False
        reply = cast("AsyncIterator[Message]", await proceed(request))
        try:
            async for response in reply:
                begun = True
                yield response
            return
        except GRPCError as error:
            if begun:
                raise
            await pause(call, request, error, attempt)
        finally:
            close = getattr(reply, "aclose", None)
            if close is not None:
                await close()


def _pushback(error: GRPCError) -> float | None:
    """Return the seconds that a server asks for; negative where it wants no repetition."""
    if not isinstance(error, CallError):
        return None
    value = error.pushback_ms
    return None if value is None else value / 1000
