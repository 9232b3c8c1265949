"""A method of a service, ready to be called: the part of serving that all transports share."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Sequence
from functools import partial
from types import CoroutineType
from typing import Any, NoReturn, cast

import attrs
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytemodels.grpc._coding import encode
from flytemodels.grpc.call import Call, Request, ServerInterceptor, serving
from flytemodels.grpc.errors import CallError
from flytemodels.grpc.rpc import AnyRpc

__all__ = ["BoundMethod", "missing_request", "run"]

_log = logging.getLogger("flytemodels.grpc")

_AT_A_TIME = 16
"""How many responses of a stream are sent before others come to run."""

_EXPECTED = {
    True: "an async def that yields the messages of a stream, or a def that returns an iterator",
    False: "an async def that returns one message",
}


@attrs.frozen
class BoundMethod:
    """A method of a service.

    Attributes:
        rpc: what it implements.
        function: the method, with the interceptors around it.
        limit: how many bytes a request may have.
    """

    rpc: AnyRpc
    function: Callable[[Call, Any], Any]
    limit: int

    @classmethod
    def of(cls, service: Any, rpc: AnyRpc, limit: int, interceptors: Sequence[ServerInterceptor]) -> BoundMethod:
        """Take a method from a service.

        Args:
            service: the service.
            rpc: the method's description.
            limit: how many bytes a request may have.
            interceptors: what stands around the method, the outermost first.

        Returns:
            The method.

        Raises:
            TypeError: the method is of the wrong kind.
        """
        method = getattr(service, rpc.name)
        wrong_kind = inspect.iscoroutinefunction if rpc.streams_out else inspect.isasyncgenfunction
        if wrong_kind(method):
            got = "one that returns one" if rpc.streams_out else "one that yields"
            name = f"{type(service).__qualname__}.{rpc.name}"
            raise TypeError(f"{name}: expected {_EXPECTED[rpc.streams_out]}, got {got}")

        def call_method(_call: Call, request: Any) -> Any:
            return _checked(rpc, method(request))

        if not interceptors:
            return cls(rpc, call_method, limit)

        async def innermost(request: Any) -> Any:
            reply = _checked(rpc, method(request))
            return reply if rpc.streams_out else await reply

        async def intercepted(call: Call, request: Request) -> Any:
            proceed: Callable[[Request], Awaitable[Any]] = innermost
            for interceptor in reversed(interceptors):
                proceed = partial(_proceed, interceptor, call, proceed)
            return await proceed(request)

        return cls(rpc, intercepted, limit)


async def _proceed(
    interceptor: ServerInterceptor, call: Call, proceed: Callable[[Request], Awaitable[Any]], request: Request
) -> Any:
    return await interceptor(call, request, proceed)


async def run(method: BoundMethod, call: Call, request: Any, send: Callable[[bytes], Awaitable[Any]]) -> None:
    """Serve one call, and see to it that nothing but a GRPCError or a true cancellation comes out.

    Args:
        method: the method.
        call: the call.
        request: the request, or an asynchronous iterator of requests.
        send: sends an encoded response.

    Raises:
        GRPCError: what the client shall get.
        asyncio.CancelledError: the call is cancelled from outside.
    """
    serving(call)  # the task's own context: each transport makes a task for each call
    status = Status.UNKNOWN
    try:
        await _run(method, call, request, send)
        status = Status.OK
    except GRPCError as error:
        status = error.status
        raise
    except asyncio.CancelledError:
        late = call.deadline is not None and not call.deadline.time_remaining()
        status = Status.DEADLINE_EXCEEDED if late else Status.CANCELLED
        raise
    finally:
        call.ended(status)


async def _run(method: BoundMethod, call: Call, request: Any, send: Callable[[bytes], Awaitable[Any]]) -> None:
    rpc = method.rpc
    try:
        reply = method.function(call, request)
        if not rpc.streams_out:
            await send(encode(await reply, rpc.response))
            return
        if isinstance(reply, Awaitable):  # interceptors are around it
            reply = _checked(rpc, await reply)
        await _stream_out(rpc, reply, send)
    except GRPCError:
        raise
    except asyncio.CancelledError as error:
        if not (call.cancelled or _is_being_cancelled(call)):
            _fail(rpc, error)  # it came out of something that the method awaits
        raise
    except Exception as error:
        _fail(rpc, error)


async def _stream_out(rpc: AnyRpc, responses: AsyncIterable[Any], send: Callable[[bytes], Awaitable[Any]]) -> None:
    """Send what an iterator yields. However that ends, the iterator is closed before the call is over."""
    iterator: AsyncIterator[Any] = aiter(responses)
    try:
        number = 0
        async for response in iterator:
            await send(encode(response, rpc.response))
            number += 1
            if not number % _AT_A_TIME:
                # Neither side may have waited: as long as there is room in the windows, nobody else would come to run.
                await asyncio.sleep(0)
    finally:
        close = getattr(iterator, "aclose", None)  # generators have it, other iterators need not
        if close is not None:
            await close()


def _checked(rpc: AnyRpc, result: Any) -> Any:  # an awaitable of a message, or an iterable of messages
    """See that a method returned what can be waited for; what decorators make of a method shows only now."""
    if not rpc.streams_out and isinstance(result, CoroutineType):
        return cast(object, result)  # faster to tell than by an abstract base class
    kind: type[Any] = AsyncIterable if rpc.streams_out else Awaitable
    if isinstance(result, kind):
        return result
    if inspect.iscoroutine(result):
        result.close()  # or Python warns that nobody awaited it
    raise TypeError(f"{rpc.name}: expected {_EXPECTED[rpc.streams_out]}, got {type(result).__qualname__}")


def _is_being_cancelled(call: Call) -> bool:
    """Whether somebody has asked this task to end. Tasks tell since Python 3.11; before that, the transport decides."""
    cancelling = getattr(asyncio.current_task(), "cancelling", None)
    return call.is_cancelled_in_doubt if cancelling is None else cancelling() > 0


def _fail(rpc: AnyRpc, error: BaseException) -> NoReturn:
    """Log what happened, and tell the client that something did."""
    _log.error("%s failed", rpc.path, exc_info=error)
    raise CallError(Status.INTERNAL, f"{rpc.path} failed; the server's log says why") from error


def missing_request(rpc: AnyRpc) -> CallError:
    """Make the error for a call without the one request that the method takes."""
    return CallError(Status.UNIMPLEMENTED, f"{rpc.path}: expected one request, got none")
