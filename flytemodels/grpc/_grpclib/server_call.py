"""One call that is served over HTTP/2."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from typing import Final

from grpclib.const import Status
from grpclib.exceptions import GRPCError
from grpclib.metadata import Deadline
from h2.errors import ErrorCodes
from h2.exceptions import ProtocolError
from multidict import MultiDict
from typing_extensions import override

from flytemodels.grpc._coding import decode
from flytemodels.grpc._grpclib.connection import Connection
from flytemodels.grpc._grpclib.headers import (
    RawHeaders,
    decode_metadata,
    decode_timeout,
    encode_metadata,
    find,
    literal_block,
    status_headers,
)
from flytemodels.grpc._grpclib.peers import certificate_of, peer_of
from flytemodels.grpc._grpclib.stream import Stream
from flytemodels.grpc._methods import BoundMethod, missing_request, run
from flytemodels.grpc._status_details import KEY, encode_status_details
from flytemodels.grpc._trailers import MAX_TRAILERS, bounded_metadata, bounded_text
from flytemodels.grpc.call import Call, headers_are_out
from flytemodels.grpc.rpc import Metadata
from flytemodels.message import Message

__all__ = ["ServerCall", "refuse", "refuse_http"]

_HEADERS: Final = [(":status", "200"), ("content-type", "application/grpc+proto")]
_HEADER_BLOCK: Final = literal_block([(b":status", b"200"), (b"content-type", b"application/grpc+proto")])
_OK_BLOCK: Final = literal_block([(b"grpc-status", b"0")])


class ServerCall(Call):
    """A call that is served."""

    def __init__(
        self, connection: Connection, method: BoundMethod, stream: Stream, headers: RawHeaders, compression: str | None
    ) -> None:
        """Prepare a call.

        Args:
            connection: its connection.
            method: what serves it.
            stream: its stream.
            headers: its headers.
            compression: how responses are compressed, unless the method says otherwise.

        Raises:
            DamagedHeaderError: a header cannot be read.
        """
        self.rpc = method.rpc
        self.metadata = decode_metadata(headers)
        timeout = find(headers, b"grpc-timeout")
        self.deadline = None if timeout is None else Deadline.from_timeout(decode_timeout(timeout))
        self.trailing_metadata = MultiDict()
        self._compression = compression
        self._connection = connection
        self._method = method
        self._stream = stream
        self._encoding = find(headers, b"grpc-encoding")
        self._accepted = find(headers, b"grpc-accept-encoding")
        self._headers_sent = False
        self._response_encoding: str | None = None
        self._cancelled_for: CallEnd | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    @override
    def peer(self) -> str:
        return peer_of(self._connection.transport)

    @property
    @override
    def peer_certificate(self) -> bytes | None:
        return certificate_of(self._connection.transport)

    @property
    @override
    def cancelled(self) -> bool:
        return self._cancelled_for is not None

    @override
    async def send_initial_metadata(self, metadata: Metadata = ()) -> None:
        if self._headers_sent:
            raise headers_are_out("initial metadata")
        self._send_headers(encode_metadata(metadata))

    def _send_headers(self, more: list[tuple[str, str]]) -> None:
        encoding = self._response_encoding = self._accepted_compression()
        if encoding is not None:
            more = [*more, ("grpc-encoding", encoding)]
        if more:
            self._connection.send_headers(self._stream.id, [*_HEADERS, *more])
        else:
            self._connection.send_constant_headers(self._stream.id, _HEADER_BLOCK)
        self._headers_sent = True

    @override
    def _compress(self, compression: str | None) -> None:
        if self._headers_sent:
            raise headers_are_out("compression")

    def _accepted_compression(self) -> str | None:
        """How responses are compressed, if the client can read that."""
        compression = self._compression
        if compression is None or self._accepted is None:
            return None
        accepted = [one.strip() for one in self._accepted.decode("latin-1").split(",")]
        return compression if compression in accepted else None

    async def _send(self, data: bytes) -> None:
        if self._stream.error is not None:
            raise self._stream.error
        if not self._headers_sent:
            self._send_headers([])
        await self._stream.send_message(data, self._response_encoding)

    # Its life

    async def serve(self) -> None:
        """Serve the call to its end."""
        timer = None
        if self.deadline is not None:
            seconds = self.deadline.time_remaining()
            timer = self._connection.loop.call_later(seconds, self.cancel, _DEADLINE)
        self._task = asyncio.current_task()
        end: GRPCError | None = None
        try:
            if self._cancelled_for is not None:
                raise asyncio.CancelledError
            rpc = self.rpc
            if rpc.streams_in:
                await run(self._method, self, _Requests(self), self._send)
            else:
                await run(self._method, self, await self._only_request(), self._send)
        except GRPCError as error:
            end = error.with_traceback(None)  # its frames hold this call, and it would be held by one of them
        except asyncio.CancelledError:
            if self._cancelled_for is None:
                raise
        finally:
            self._task = None
            if timer is not None:
                timer.cancel()
        if self._cancelled_for is not None:
            end = self._cancelled_for.error
            if end is None:
                return  # the client has gone
        with suppress(ProtocolError):  # it may go just now
            self._finish(end)
        # The frames of what caused it lead back to this one, from Python 3.13 on.
        del end

    def cancel(self, end: CallEnd) -> None:
        """End the call from outside.

        Args:
            end: why.
        """
        if self._cancelled_for is None:
            self._cancelled_for = end
            if self._task is not None and not self._task.done():
                self._task.cancel()

    def _finish(self, error: GRPCError | None) -> None:
        """Send the status, with the trailing metadata."""
        stream, connection = self._stream, self._connection
        if stream.error is not None or connection.is_closed or stream.id not in connection.h2.streams:
            return
        if error is None and not self.trailing_metadata:
            if not self._headers_sent:
                self._send_headers([])
            connection.send_constant_headers(stream.id, _OK_BLOCK, end=True)
        else:
            headers = [] if self._headers_sent else list(_HEADERS)
            headers += _status_of(error)
            try:
                headers += encode_metadata(bounded_metadata(self.trailing_metadata, self.rpc.path))
            except (TypeError, ValueError) as problem:
                headers = [*([] if self._headers_sent else _HEADERS)]
                headers += status_headers(Status.INTERNAL.value, f"trailing metadata: {problem}")
            connection.send_headers(stream.id, headers, end=True)
        if not connection.h2.streams[stream.id].closed:
            stream.reset(ErrorCodes.NO_ERROR)  # the client need not send the rest

    async def _only_request(self) -> Message:
        data = await self.read()
        if data is None:
            raise missing_request(self.rpc)
        if not (self._stream.eof and not self._stream.available()) and await self.read() is not None:
            raise GRPCError(Status.UNIMPLEMENTED, f"{self.rpc.path}: expected one request, got more")
        return self.decode_request(data)

    async def read(self) -> bytes | None:
        """Read a request, None at the end."""
        return await self._stream.read_message(self._encoding, self._method.limit, Status.INVALID_ARGUMENT)

    def decode_request(self, data: bytes) -> Message:
        """Decode a request."""
        request: Message = decode(data, self.rpc.request, self._method.limit, Status.INVALID_ARGUMENT)
        return request


def _status_of(error: GRPCError | None) -> list[tuple[str, str]]:
    if error is None:
        return status_headers(0, None)
    headers = status_headers(error.status.value, bounded_text(error.message))
    if error.details is not None:
        encoded = encode_status_details(error.status, error.message, error.details)
        if len(encoded) * 4 // 3 > MAX_TRAILERS:
            note = f"{error.message or ''} (details left out: {len(encoded)} bytes)"
            return status_headers(error.status.value, bounded_text(note))
        ((_, value),) = encode_metadata({"x-bin": encoded})
        headers.append((KEY, value))
    return headers


class _Requests(AsyncIterator[Message]):
    """The requests of one call."""

    def __init__(self, call: ServerCall) -> None:
        self._call = call

    @override
    async def __anext__(self) -> Message:
        data = await self._call.read()
        if data is None:
            raise StopAsyncIteration
        return self._call.decode_request(data)


class CallEnd:
    """Why a call is ended from outside.

    Attributes:
        error: what the client gets; None where it has gone.
    """

    def __init__(self, error: GRPCError | None) -> None:
        self.error = error


_DEADLINE: Final = CallEnd(GRPCError(Status.DEADLINE_EXCEEDED, "the deadline has passed"))
CLIENT_GONE: Final = CallEnd(None)
SHUTDOWN: Final = CallEnd(GRPCError(Status.UNAVAILABLE, "the server is shutting down"))


def refuse(
    connection: Connection, stream_id: int, status: Status, text: str, more: Sequence[tuple[str, str]] = ()
) -> None:
    """Answer a call with a status and no message."""
    connection.send_headers(stream_id, [*_HEADERS, *more, *status_headers(status.value, text)], end=True)


def refuse_http(connection: Connection, stream_id: int, http_status: int, status: Status, text: str) -> None:
    """Answer what is not a call of gRPC."""
    headers = [(":status", str(http_status)), *status_headers(status.value, text)]
    connection.send_headers(stream_id, headers, end=True)
