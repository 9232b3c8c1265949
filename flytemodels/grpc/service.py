"""The base class of generated services: between grpclib's server and the methods that a user writes."""

from __future__ import annotations

import asyncio
import inspect
import logging
import time
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Mapping
from contextvars import ContextVar
from functools import partial
from itertools import chain
from typing import Any, ClassVar, NoReturn, cast

import betterproto2.grpclib
from grpclib.const import Handler, Status
from grpclib.exceptions import GRPCError
from grpclib.server import Stream

from flytemodels.grpc.framing import MessageReader
from flytemodels.grpc.rpc import MAX_MESSAGE_SIZE, AnyRpc
from flytemodels.message import Message

__all__ = ["ServiceBase", "current_stream"]

_log = logging.getLogger(__name__)
_current: ContextVar[Stream[Any, Any]] = ContextVar("flytemodels.grpc.stream")


def current_stream() -> Stream[Any, Any]:  # requests and responses of whatever method is being served
    """Give grpclib's stream of the call that is being served: its metadata, its deadline, its peer.

    It follows the context variables, so it works in tasks and in threads (`asyncio.to_thread`) that the method starts.

    Returns:
        The stream. `current_stream().metadata["authorization"]` is what the client sent along; pass
        `deadline=current_stream().deadline` to calls that are made on the client's behalf.

    Raises:
        LookupError: no call is being served here.
    """
    try:
        return _current.get()
    except LookupError:
        raise LookupError("current_stream() is for the methods of a service, while they serve a call") from None


class ServiceBase(betterproto2.grpclib.ServiceBase):
    """Serves one service on a `grpclib.server.Server`, or on `flytemodels.grpc.Server`.

    Methods that are not overridden answer UNIMPLEMENTED. A method that answers with one message is an `async def` that
    returns it; one that answers with a stream is an asynchronous generator, an `async def` with `yield`s, or a plain
    `def` that returns an asynchronous iterator.

    How a call ends:

    - A `grpclib.GRPCError` goes to the client as it is.
    - Any other exception is logged here, and the client gets INTERNAL and nothing of its text.
    - A request that cannot be decoded is INVALID_ARGUMENT with the DecodeError's text, one that is too large is
      RESOURCE_EXHAUSTED, a missing one UNIMPLEMENTED, as gRPC's list of status codes has it.
    - When the client cancels, or the deadline passes, the method is cancelled.
    """

    max_message_size: int = MAX_MESSAGE_SIZE
    """How many bytes a request may have; may be set on a class or on an object, before the server is made."""

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = ()

    def __init_subclass__(cls, **kwargs: Any) -> None:  # other bases' arguments
        super().__init_subclass__(**kwargs)
        for rpc in cls.rpcs():
            foreign = rpc.path.rpartition("/")[2]
            if foreign in cls.__dict__ and foreign != rpc.name and not hasattr(ServiceBase, foreign):
                raise TypeError(f"{cls.__qualname__}.{foreign}: the method for {rpc.path} is called {rpc.name}")

    @classmethod
    def rpcs(cls) -> list[AnyRpc]:
        """Give the methods of the service; of all of them where a class derives from several generated ones.

        Raises:
            TypeError: two of its services have methods of the same name.
        """
        found: dict[str, AnyRpc] = {}
        for rpc in chain.from_iterable(base.__dict__.get("_rpcs", ()) for base in cls.__mro__):
            known = found.setdefault(rpc.name, rpc)
            if known.path != rpc.path:
                raise TypeError(f"{cls.__qualname__}.{rpc.name} would serve both {known.path} and {rpc.path}")
        return list(found.values())

    @classmethod
    def service_names(cls) -> list[str]:
        """Give the full protobuf name of the service, such as `flyteidl.service.AdminService`; or of all of them."""
        return list(dict.fromkeys(rpc.service for rpc in cls.rpcs()))

    def __mapping__(self) -> Mapping[str, Handler]:
        """Give grpclib the handlers by path; what servers call.

        Raises:
            TypeError: a method is of the wrong kind: an `async def` without `yield` where a stream is due, or one with
                `yield` where one message is.
        """
        return {
            rpc.path: Handler(partial(self._serve, rpc, self._method(rpc)), rpc.cardinality, rpc.request, rpc.response)
            for rpc in self.rpcs()
        }

    def _method(self, rpc: AnyRpc) -> Callable[..., Any]:  # of any of the four shapes
        method: Callable[..., Any] = getattr(self, rpc.name)
        wrong_kind = inspect.iscoroutinefunction if rpc.streams_out else inspect.isasyncgenfunction
        if wrong_kind(method):
            raise TypeError(f"{type(self).__qualname__}.{rpc.name}: {_EXPECTED[rpc.streams_out]}")
        return method

    @staticmethod
    def _unimplemented(rpc: AnyRpc) -> GRPCError:
        return GRPCError(Status.UNIMPLEMENTED, f"{rpc.path} is not implemented by this server")

    async def _serve(self, rpc: AnyRpc, method: Callable[..., Any], stream: Stream[Any, Any]) -> None:
        """Serve one call, and see to it that nothing but a GRPCError or a true cancellation leaves it."""
        _current.set(stream)  # the task's own context: grpclib makes a task for each call
        try:
            argument = await self._argument(rpc, stream)
            if rpc.streams_out:
                await _stream_out(_checked(rpc, method(argument)), stream)
            else:
                await stream.send_message(await _checked(rpc, method(argument)))
        except GRPCError:
            raise
        except asyncio.CancelledError as error:
            if not _is_cancelled(stream):
                _fail(rpc, error)
            raise
        except Exception as error:
            _fail(rpc, error)

    async def _argument(self, rpc: AnyRpc, stream: Stream[Any, Any]) -> Message | AsyncIterator[Message]:
        requests = _Requests(rpc, stream, self.max_message_size)
        if rpc.streams_in:
            return requests
        request = await requests.read()
        if request is None:
            raise GRPCError(Status.UNIMPLEMENTED, f"{rpc.path} takes one request, and none came")
        return request


class _Requests(AsyncIterator[Message]):
    """The requests of one call."""

    def __init__(self, rpc: AnyRpc, stream: Stream[Any, Any], limit: int) -> None:
        self._stream = stream
        self._reader = MessageReader(_h2_stream(stream), rpc.request, limit, Status.INVALID_ARGUMENT)

    async def read(self) -> Message | None:
        message = await self._reader.read()
        if message is None:
            return None
        (message,) = await self._stream._dispatch.recv_message(message)  # pyright: ignore[reportPrivateUsage]
        # As grpclib counts for its channelz service.
        self._stream._messages_received += 1  # pyright: ignore[reportPrivateUsage]
        connection = _h2_stream(self._stream).connection
        connection.messages_received += 1
        connection.last_message_received = time.monotonic()
        return cast(Message, message)

    async def __anext__(self) -> Message:
        message = await self.read()
        if message is None:
            raise StopAsyncIteration
        return message


_EXPECTED = {
    True: "a method that answers with a stream must yield its messages, or be a plain def that returns an iterator",
    False: "a method that answers with one message must be an async def that returns it, without yield",
}


async def _stream_out(responses: AsyncIterable[Message], stream: Stream[Any, Any]) -> None:
    """Send what an iterator gives. However that ends, the iterator is closed before the call is over."""
    iterator = aiter(responses)
    try:
        async for response in iterator:
            await stream.send_message(response)
    finally:
        close = getattr(iterator, "aclose", None)  # generators have it, other iterators need not
        if close is not None:
            await close()


def _checked(rpc: AnyRpc, result: Any) -> Any:  # an awaitable of a message, or an iterable of messages
    """See that a method gave what can be waited for; what decorators make of a method shows only now."""
    kind: type[Any] = AsyncIterable if rpc.streams_out else Awaitable
    if isinstance(result, kind):
        return result
    if inspect.iscoroutine(result):
        result.close()  # or Python warns that nobody awaited it
    raise TypeError(f"{rpc.name}: {_EXPECTED[rpc.streams_out]}; it gave {type(result).__qualname__}")


def _is_cancelled(stream: Stream[Any, Any]) -> bool:
    """Whether somebody wants this call to end: the client, the deadline, or the server that shuts down.

    A CancelledError can also come out of something that a method awaits, and that has to be answered. Tasks tell the
    two apart since Python 3.11; before that, a grpclib server that shuts down is taken for the second kind.
    """
    wrapper = _h2_stream(stream).wrapper
    if wrapper is not None and wrapper.cancelled:
        return True
    cancelling = getattr(asyncio.current_task(), "cancelling", None)
    return cancelling is not None and cancelling() > 0


def _h2_stream(stream: Stream[Any, Any]) -> Any:  # grpclib.protocol.Stream
    return stream._stream  # pyright: ignore[reportPrivateUsage]


def _fail(rpc: AnyRpc, error: BaseException) -> NoReturn:
    """Tell the log what happened, and the client that something did."""
    _log.error("%s failed", rpc.path, exc_info=error)
    raise GRPCError(Status.INTERNAL, f"{rpc.path} failed; the server's log says why") from error
