"""Services that were written for grpclib itself, on this package's server.

They want grpclib's own stream; this is one, made of ours. Read against grpclib 0.4.9.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

from grpclib.const import Handler
from grpclib.exceptions import StreamTerminatedError
from grpclib.protocol import Peer
from grpclib.server import request_handler
from h2.errors import ErrorCodes
from h2.exceptions import ProtocolError, StreamClosedError

from flytemodels.grpc._grpclib.connection import Connection
from flytemodels.grpc._grpclib.headers import RawHeaders
from flytemodels.grpc._grpclib.server_settings import ServerSettings
from flytemodels.grpc._grpclib.stream import Stream

__all__ = ["ForeignCall", "serve_foreign"]


def serve_foreign(
    connection: Connection,
    stream: Stream,
    headers: RawHeaders,
    path: str,
    handler: Handler,
    settings: ServerSettings,
) -> ForeignCall:
    """Serve a call with a handler of grpclib."""
    text = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]
    return ForeignCall(connection, stream, text, {path: handler}, settings)


class ForeignCall:
    """A call that grpclib's own code serves."""

    def __init__(
        self,
        connection: Connection,
        stream: Stream,
        headers: list[tuple[str, str]],
        mapping: dict[str, Handler],
        settings: ServerSettings,
    ) -> None:
        self._headers = headers
        self._mapping = mapping
        self._settings = settings
        self._stream = _GrpclibStream(connection, stream, headers)
        self._task: asyncio.Task[None] | None = None

    async def serve(self) -> None:
        """Serve the call to its end."""
        self._task = asyncio.current_task()
        settings = self._settings
        with suppress(ProtocolError, ConnectionError):
            await request_handler(
                self._mapping,
                self._stream,  # type: ignore[arg-type]
                self._headers,
                settings.codec,
                settings.status_details_codec,
                settings.dispatch,
                lambda: None,
            )

    def cancel(self, _end: Any) -> None:
        """End the call from outside."""
        wrapper = self._stream.wrapper
        if wrapper is not None:
            wrapper.cancel(StreamTerminatedError(str(self._stream.error or "the server is shutting down")))
        elif self._task is not None and not self._task.done():
            self._task.cancel()


class _Statistics:
    """What grpclib counts for its channelz service."""

    messages_sent = messages_received = 0
    last_message_sent = last_message_received = 0.0

    def __init__(self, transport: Any) -> None:
        self._transport = transport

    def get_peer(self) -> Peer:
        """Return grpclib's view of the client."""
        return Peer(self._transport)


class _GrpclibStream:
    """Has what `grpclib.server` uses of a `grpclib.protocol.Stream`."""

    wrapper: Any = None

    def __init__(self, connection: Connection, stream: Stream, headers: list[tuple[str, str]]) -> None:
        self.id = stream.id
        self.headers = headers
        self.connection = _Statistics(connection.transport)
        self.buffer = _Eof(stream)
        self._transport = connection.transport
        self._h2_connection = connection.h2
        self._connection = connection
        self._stream = stream

    async def recv_data(self, size: int) -> bytes:
        return await self._stream.read(size)

    async def send_headers(self, headers: Any, end_stream: bool = False) -> None:
        if self.id not in self._h2_connection.streams:
            raise StreamClosedError(self.id)
        self._connection.send_headers(self.id, headers, end=end_stream)

    async def send_data(self, data: bytes, end_stream: bool = False) -> None:
        await self._stream.send(data, end=end_stream)

    async def end(self) -> None:
        await self._stream.send(b"", end=True)

    async def reset(self, error_code: ErrorCodes = ErrorCodes.NO_ERROR) -> None:
        self.reset_nowait(error_code)

    def reset_nowait(self, error_code: ErrorCodes = ErrorCodes.NO_ERROR) -> None:
        self._stream.reset(error_code)

    @property
    def error(self) -> Exception | None:
        return self._stream.error

    @property
    def closable(self) -> bool:
        stream = self._h2_connection.streams.get(self.id)
        return not self._connection.is_closed and stream is not None and not stream.closed


class _Eof:
    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    @property
    def _eof(self) -> bool:
        return self._stream.eof
