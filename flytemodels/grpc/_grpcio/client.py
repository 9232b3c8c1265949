"""The calls of a stub over grpcio's asyncio channel."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterable
from typing import Any, ClassVar

import grpc
import grpc.aio
from grpclib.const import Status

from flytemodels.grpc._coding import decode, encode, without_response
from flytemodels.grpc._grpcio.compression import COMPRESSIONS
from flytemodels.grpc._grpcio.metadata import STATUSES, checked_metadata, metadata_from
from flytemodels.grpc._status_details import KEY
from flytemodels.grpc.call import ClientCall
from flytemodels.grpc.errors import CallError, DeadlineExceededError, call_error, pushback_of
from flytemodels.grpc.rpc import AnyRpc
from flytemodels.message import Message

__all__ = ["GrpcioTransport", "call_error_from", "compression_of", "seconds_left"]


class GrpcioTransport:
    """Makes calls over a `grpc.aio.Channel`."""

    CHANNEL: ClassVar[type[Any]] = grpc.aio.Channel  # abstract, which type[...] is not meant for

    def __init__(self, channel: grpc.aio.Channel) -> None:
        self._channel = channel
        self._methods: dict[str, Any] = {}

    def close(self) -> None:
        """Leave the channel to who has made it."""

    async def call_for_one(self, call: ClientCall, request: Any, limit: int) -> Message:
        """Call a method that answers with one message. See `Transport`."""
        argument = _argument(call.rpc, request)
        begun = self._begin(call, argument)
        try:
            data = await begun
        except grpc.aio.AioRpcError as error:
            raise call_error_from(error, call) from error
        except asyncio.CancelledError:
            _raise_own(argument)
            raise
        if data is None:
            raise without_response(call)
        response: Message = decode(data, call.rpc.response, limit, Status.INTERNAL)
        call.initial_metadata = metadata_from(await begun.initial_metadata())
        call.trailing_metadata = metadata_from(await begun.trailing_metadata())
        return response

    async def call_for_stream(self, call: ClientCall, request: Any, limit: int) -> AsyncGenerator[Message, None]:
        """Call a method that answers with a stream. See `Transport`."""
        argument = _argument(call.rpc, request)
        begun = self._begin(call, argument)
        try:
            # First: where the status comes right after them, grpcio may lose them otherwise.
            call.initial_metadata = metadata_from(await begun.initial_metadata())
            async for data in begun:
                yield decode(data, call.rpc.response, limit, Status.INTERNAL)
            call.trailing_metadata = metadata_from(await begun.trailing_metadata())
        except grpc.aio.AioRpcError as error:
            raise call_error_from(error, call) from error
        except asyncio.CancelledError:
            _raise_own(argument)
            raise
        finally:
            begun.cancel()  # does nothing to a call that is over

    def _begin(self, call: ClientCall, argument: Any) -> Any:  # of four types of calls
        rpc = call.rpc
        method = self._methods.get(rpc.path)
        if method is None:
            # Neither a serializer nor a deserializer: what fails there would only reach grpcio's log.
            method = self._methods[rpc.path] = getattr(self._channel, rpc.shape)(rpc.path)
        return method(
            argument,
            timeout=seconds_left(call),
            metadata=checked_metadata(call.metadata) if call.metadata else None,
            wait_for_ready=call.wait_for_ready,
            compression=compression_of(call),
        )


def _argument(rpc: AnyRpc, request: Any) -> Any:
    return _Encoded(rpc, request) if rpc.streams_in else encode(request, rpc.request)


class _Encoded(AsyncIterator[bytes]):
    """Encodes requests, and keeps what goes wrong meanwhile: grpcio just cancels the call then."""

    error: Exception | None = None

    def __init__(self, rpc: AnyRpc, requests: Iterable[Message] | AsyncIterable[Message]) -> None:
        self._rpc = rpc
        self._requests = aiter(requests) if isinstance(requests, AsyncIterable) else iter(requests)

    async def __anext__(self) -> bytes:
        try:
            if isinstance(self._requests, AsyncIterator):
                request = await anext(self._requests)
            else:
                request = next(self._requests)
            return encode(request, self._rpc.request)
        except (StopIteration, StopAsyncIteration):
            raise StopAsyncIteration from None
        except Exception as error:
            self.error = error
            raise


def _raise_own(argument: Any) -> None:
    if isinstance(argument, _Encoded) and argument.error is not None:
        raise argument.error from None


def seconds_left(call: ClientCall) -> float | None:
    """Return the time that a call has, as grpcio wants it.

    Raises:
        DeadlineExceededError: it has none; grpcio's asyncio channel takes 0 for no limit.
    """
    if call.deadline is None:
        return None
    seconds = call.deadline.time_remaining()
    if not seconds:
        raise DeadlineExceededError("the deadline has passed")
    return seconds


def compression_of(call: ClientCall) -> grpc.Compression | None:
    """Return how requests are compressed, as grpcio wants it."""
    return None if call.compression is None else COMPRESSIONS[call.compression]


def call_error_from(error: Any, call: ClientCall) -> CallError:  # grpcio's blocking and asyncio errors share no type
    """Make the package's error of one of grpcio's.

    Args:
        error: grpcio's.
        call: the call, to which the metadata is noted.

    Returns:
        The error.
    """
    trailers: list[tuple[str, Any]] = list(error.trailing_metadata() or ())
    call.initial_metadata = call.initial_metadata or metadata_from(error.initial_metadata())
    call.trailing_metadata = metadata_from(trailers)
    return call_error(
        STATUSES.get(error.code(), Status.UNKNOWN),
        error.details(),
        trailing_metadata=call.trailing_metadata,
        encoded_details=next((value for key, value in trailers if key == KEY), b""),
        pushback_ms=pushback_of(next((value for key, value in trailers if key == "grpc-retry-pushback-ms"), None)),
    )
