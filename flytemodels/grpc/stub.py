"""The base class of generated clients."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Union, cast

import betterproto2.grpclib
import grpclib.client
from grpclib.const import Status
from grpclib.exceptions import GRPCError
from grpclib.metadata import Deadline
from typing_extensions import Self

from flytemodels.grpc._grpclib.client import GrpclibTransport, compression_unavailable
from flytemodels.grpc._grpclib.client_call import ChannelTransport
from flytemodels.grpc._transport import Transport
from flytemodels.grpc._validation import send_valid_requests
from flytemodels.grpc.call import (
    ClientCall,
    ClientInterceptor,
    Reply,
    Request,
    checked_compression,
    earliest,
    merged_metadata,
)
from flytemodels.grpc.channel import Channel
from flytemodels.grpc.rpc import MAX_MESSAGE_SIZE, Metadata, Requests, Rpc
from flytemodels.message import Message

if TYPE_CHECKING:
    import grpc.aio

__all__ = ["AnyChannel", "ServiceStub"]

_Request = TypeVar("_Request", bound=Message)
_Response = TypeVar("_Response", bound=Message)

AnyChannel: TypeAlias = Union[Channel, grpclib.client.Channel, "grpc.aio.Channel"]
"""What a stub takes: `flytemodels.grpc.Channel`, grpclib's own, or grpcio's asyncio channel."""


class ServiceStub(betterproto2.grpclib.ServiceStub):
    """Calls the methods of one service, over a channel of grpclib or of grpcio.

    Every method takes `timeout` (seconds), `deadline` (a point in time) and `metadata`; what the stub was made with
    holds where a call does not say otherwise. Both time limits may be given, the earlier one counts. Metadata of a
    call comes on top of the stub's, and replaces the stub's values of the same keys.

    A method that answers with a stream returns an asynchronous generator; the call begins with its first step. Who
    stops before its end closes it, so that the server learns of it at once: `async with aclosing(stub.method(...))`.

    Methods raise:

    - `CallError`, a `grpclib.GRPCError`, where the call fails, whatever the reason: its `status` is that of the
      server; UNAVAILABLE where there is no connection or where it was lost; INTERNAL also for a response that cannot
      be decoded, RESOURCE_EXHAUSTED also for one that is too large.
    - `DeadlineExceededError`, a CallError and a TimeoutError, where time has run out.
    - `TypeError` and `EncodeError` where the request is not what it should be.

    Cancelling the task that awaits a method cancels the call, and the server learns of it.
    """

    # betterproto2 knows the channel of grpclib only.
    channel: AnyChannel  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    timeout: float | None
    deadline: Deadline | None
    metadata: Metadata | None
    max_message_size: int
    _transport: Transport
    _interceptors: tuple[ClientInterceptor, ...]
    _wait_for_ready: bool | None
    _compression: str | None

    def __init__(
        self,
        channel: AnyChannel | str,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
        max_message_size: int = MAX_MESSAGE_SIZE,
        interceptors: Sequence[ClientInterceptor] = (),
        wait_for_ready: bool | None = None,
        compression: str | None = None,
        validate: bool = False,
    ) -> None:
        """Make a stub.

        Args:
            channel: the connection to the server; or its address, see `Channel.to`, and the stub makes a channel of its
                own, which `async with` closes.
            timeout: how long a call may take, in seconds; None for as long as it takes.
            deadline: when all calls have to be over.
            metadata: what every call sends along, such as `{"authorization": "Bearer ..."}`.
            max_message_size: how many bytes a response may have. (A channel of grpcio has a limit of its own, 4 MiB
                unless its options say otherwise.)
            interceptors: what stands around each call, the outermost first; see `ClientInterceptor`.
            wait_for_ready: True to have calls wait for a connection, as long as their time lasts, instead of failing
                with UNAVAILABLE; None to do as the channel says.
            compression: `gzip` or `deflate` to compress requests; over grpclib's own channel it has to be None.
            validate: True to check requests against the rules of buf.validate before they are sent; methods then raise
                ValidationError too.

        Raises:
            TypeError: the channel is none of those.
            ValueError: the compression is not one of those, or the channel cannot compress; or the address cannot be
                read.
        """
        owned = isinstance(channel, str)
        if isinstance(channel, str):
            channel = Channel.to(channel)
        super().__init__(cast(grpclib.client.Channel, channel), timeout=timeout, deadline=deadline, metadata=metadata)
        checked_compression(compression)
        self.max_message_size = max_message_size
        self._transport = ChannelTransport(channel, owned=True) if owned else _transport_over(channel)  # type: ignore[arg-type]
        if compression is not None and isinstance(self._transport, GrpclibTransport):
            raise compression_unavailable(compression)
        self._interceptors = (*interceptors, send_valid_requests) if validate else tuple(interceptors)
        self._wait_for_ready = wait_for_ready
        self._compression = compression

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_error: object) -> None:
        self._transport.close()

    async def _call_unary_unary(
        self,
        rpc: Rpc[_Request, _Response],
        request: _Request,
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> _Response:
        return await self._for_one(rpc, request, timeout, deadline, metadata)

    async def _call_stream_unary(
        self,
        rpc: Rpc[_Request, _Response],
        requests: Requests[_Request],
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> _Response:
        return await self._for_one(rpc, requests, timeout, deadline, metadata)

    def _call_unary_stream(
        self,
        rpc: Rpc[_Request, _Response],
        request: _Request,
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> AsyncGenerator[_Response, None]:
        return self._for_stream(rpc, request, timeout, deadline, metadata)

    def _call_stream_stream(
        self,
        rpc: Rpc[_Request, _Response],
        requests: Requests[_Request],
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> AsyncGenerator[_Response, None]:
        return self._for_stream(rpc, requests, timeout, deadline, metadata)

    def _for_one(
        self,
        rpc: Rpc[_Request, _Response],
        request: Any,
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> Awaitable[_Response]:
        call = self._call(rpc, timeout, deadline, metadata)
        if self._interceptors:
            return cast("Awaitable[_Response]", self._intercepted_for_one(call, request))
        return cast("Awaitable[_Response]", self._transport.call_for_one(call, request, self.max_message_size))

    def _for_stream(
        self,
        rpc: Rpc[_Request, _Response],
        request: Any,
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> AsyncGenerator[_Response, None]:
        call = self._call(rpc, timeout, deadline, metadata)
        if self._interceptors:
            return cast("AsyncGenerator[_Response, None]", self._intercepted_for_stream(call, request))
        return cast(
            "AsyncGenerator[_Response, None]", self._transport.call_for_stream(call, request, self.max_message_size)
        )

    async def _intercepted_for_one(self, call: ClientCall, request: Request) -> Message:
        async def innermost(request: Request) -> Reply:
            return await self._transport.call_for_one(call, request, self.max_message_size)

        try:
            reply: Any = await self._around(call, innermost)(request)
            if not isinstance(reply, call.rpc.response):
                raise _wrong_reply(call, reply)
        except BaseException as error:
            call.ended(_status_of(error))
            raise
        call.ended(Status.OK)
        return cast(Message, reply)

    async def _intercepted_for_stream(self, call: ClientCall, request: Request) -> AsyncGenerator[Message, None]:
        async def innermost(request: Request) -> Reply:
            return self._transport.call_for_stream(call, request, self.max_message_size)

        reply: Any = None
        try:
            reply = await self._around(call, innermost)(request)
            if not isinstance(reply, AsyncIterator):
                raise _wrong_reply(call, reply)
            responses = cast("AsyncIterator[Message]", reply)
            async for response in responses:
                yield response
        except BaseException as error:
            call.ended(_status_of(error))
            raise
        else:
            call.ended(Status.OK)
        finally:
            close = getattr(cast(object, reply), "aclose", None)  # generators have it, other iterators need not
            if close is not None:
                await close()

    def _around(
        self, call: ClientCall, innermost: Callable[[Request], Awaitable[Reply]]
    ) -> Callable[[Request], Awaitable[Reply]]:
        proceed = innermost
        for interceptor in reversed(self._interceptors):
            proceed = partial(_proceed, interceptor, call, proceed)
        return proceed

    def _call(
        self, rpc: Rpc[Any, Any], timeout: float | None, deadline: Deadline | None, metadata: Metadata | None
    ) -> ClientCall:
        timeout = self.timeout if timeout is None else timeout
        deadline = self.deadline if deadline is None else deadline
        call = ClientCall(rpc, merged_metadata(self.metadata, metadata), earliest(timeout, deadline))
        call.wait_for_ready = self._wait_for_ready
        call.compression = self._compression
        return call


async def _proceed(
    interceptor: ClientInterceptor, call: ClientCall, proceed: Callable[[Request], Awaitable[Reply]], request: Request
) -> Reply:
    return await interceptor(call, request, proceed)


def _transport_over(channel: Any) -> Transport:
    if isinstance(channel, Channel):
        return ChannelTransport(channel)
    if isinstance(channel, grpclib.client.Channel):
        return GrpclibTransport(channel)
    if "grpc.aio" in sys.modules:  # or it cannot be one of its channels
        from flytemodels.grpc._grpcio.client import GrpcioTransport

        if isinstance(channel, GrpcioTransport.CHANNEL):
            return GrpcioTransport(channel)
    raise TypeError(
        "channel: expected flytemodels.grpc.Channel, grpclib.client.Channel or grpc.aio.Channel, "
        f"got {type(channel).__module__}.{type(channel).__qualname__}"
    )


def _wrong_reply(call: ClientCall, reply: object) -> TypeError:
    expected = "an asynchronous iterator" if call.rpc.streams_out else call.rpc.response.__qualname__
    return TypeError(f"{call.rpc.name}: expected {expected} of an interceptor, got {type(reply).__qualname__}")


def _status_of(error: BaseException) -> Status:
    if isinstance(error, GRPCError):
        return error.status
    return Status.CANCELLED if isinstance(error, (asyncio.CancelledError, GeneratorExit)) else Status.UNKNOWN
