"""Serving a method on a grpclib server: grpclib's stream as a Call."""

from __future__ import annotations

import struct
from collections.abc import AsyncIterator
from contextlib import suppress
from functools import partial
from typing import Any

from grpclib.const import Handler, Status
from grpclib.exceptions import GRPCError
from grpclib.server import Stream
from h2.exceptions import StreamClosedError
from multidict import MultiDict
from typing_extensions import override

from flytemodels.grpc._grpclib.message_reader import MessageReader
from flytemodels.grpc._grpclib.peers import certificate_of, peer_of
from flytemodels.grpc._methods import BoundMethod, missing_request, run
from flytemodels.grpc._trailers import bounded_metadata, bounded_text
from flytemodels.grpc.call import Call, headers_are_out
from flytemodels.grpc.rpc import AnyRpc, Metadata
from flytemodels.message import Message

__all__ = ["StreamCall", "handler", "serve"]

_PREFIX = struct.Struct(">BI")


def handler(method: BoundMethod) -> Handler:
    """Make what a grpclib server wants of a method."""
    rpc = method.rpc
    return Handler(partial(serve, method), rpc.cardinality, rpc.request, rpc.response)


async def serve(method: BoundMethod, stream: Stream[Any, Any]) -> None:
    """Serve a call on grpclib's stream."""
    call = StreamCall(method.rpc, stream)
    status, message, details = Status.OK, None, None
    try:
        requests = _Requests(method, stream)
        await run(method, call, requests if method.rpc.streams_in else await requests.only(), call.send)
    except GRPCError as error:
        status, message, details = error.status, bounded_text(error.message), error.details
    with suppress(StreamClosedError):  # the client has gone
        await stream.send_trailing_metadata(
            status=status,
            status_message=message,
            status_details=details,
            metadata=bounded_metadata(call.trailing_metadata, method.rpc.path),
        )


class StreamCall(Call):
    """A call on grpclib's stream."""

    def __init__(self, rpc: AnyRpc, stream: Stream[Any, Any]) -> None:
        self.rpc = rpc
        self.metadata = MultiDict() if stream.metadata is None else stream.metadata
        self.deadline = stream.deadline
        self.trailing_metadata = MultiDict()
        self._stream = stream
        self._h2_stream: Any = stream._stream  # pyright: ignore[reportPrivateUsage]

    @property
    @override
    def peer(self) -> str:
        return peer_of(self._h2_stream._transport)

    @property
    @override
    def peer_certificate(self) -> bytes | None:
        return certificate_of(self._h2_stream._transport)

    @property
    @override
    def cancelled(self) -> bool:
        wrapper = self._h2_stream.wrapper
        return wrapper is not None and bool(wrapper.cancelled)

    @override
    async def send_initial_metadata(self, metadata: Metadata = ()) -> None:
        if self._stream._send_initial_metadata_done:  # pyright: ignore[reportPrivateUsage]
            raise headers_are_out("initial metadata")
        await self._stream.send_initial_metadata(metadata=metadata)

    @override
    def _compress(self, compression: str | None) -> None:
        # grpclib keeps the header grpc-accept-encoding to itself.
        raise ValueError(f"compression: expected None on grpclib's own server, got {compression!r}")

    async def send(self, data: bytes) -> None:
        """Send an encoded response."""
        if not self._stream._send_initial_metadata_done:  # pyright: ignore[reportPrivateUsage]
            await self._stream.send_initial_metadata()
        await self._h2_stream.send_data(_PREFIX.pack(False, len(data)) + data)
        # grpclib refuses the status OK without it.
        self._stream._send_message_done = True  # pyright: ignore[reportPrivateUsage]


class _Requests(AsyncIterator[Message]):
    """The requests of one call."""

    def __init__(self, method: BoundMethod, stream: Stream[Any, Any]) -> None:
        self._rpc = method.rpc
        h2_stream = stream._stream  # pyright: ignore[reportPrivateUsage]
        self._reader = MessageReader(h2_stream, method.rpc.request, method.limit, Status.INVALID_ARGUMENT)

    async def only(self) -> Message:
        """Read the one request of a method that takes one."""
        request: Message | None = await self._reader.read()
        if request is None:
            raise missing_request(self._rpc)
        return request

    @override
    async def __anext__(self) -> Message:
        request: Message | None = await self._reader.read()
        if request is None:
            raise StopAsyncIteration
        return request
