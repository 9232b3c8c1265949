"""One HTTP/2 connection over asyncio, for clients and servers: reading, writing, flow control, keepalive.

Takes the place of grpclib's H2Protocol, Connection and EventsProcessor. Read against grpclib 0.4.9 and h2 4.4.1.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final, cast

from h2.errors import ErrorCodes
from h2.events import (
    ConnectionTerminated,
    DataReceived,
    Event,
    PingAckReceived,
    RemoteSettingsChanged,
    RequestReceived,
    ResponseReceived,
    StreamEnded,
    StreamReset,
    TrailersReceived,
    WindowUpdated,
)
from h2.exceptions import ProtocolError
from h2.settings import SettingCodes
from h2.stream import StreamInputs
from hyperframe.frame import GoAwayFrame

from flytemodels.grpc._grpclib.batching import BatchingTransport
from flytemodels.grpc._grpclib.budgets import FrameBudgets
from flytemodels.grpc._grpclib.h2_connection import H2, MAX_HEADERS, h2_config
from flytemodels.grpc._grpclib.stream import Stream

__all__ = ["Connection"]

_READ_SIZE: Final = 16384
"""How many bytes are read at once, and a frame may have. What one peer sends is what all others wait for: asyncio
itself reads 256 KiB."""

_FRAME_HEADER: Final = struct.Struct(">HBBBL")
_HEADERS: Final = 0x1
_END_STREAM: Final = 0x1
_END_HEADERS: Final = 0x4


class Connection(asyncio.BufferedProtocol):
    """A connection. What happens to streams is told to them; subclasses know what a new one means.

    Attributes:
        h2: the protocol's state.
        streams: the streams that are in use, by number.
        blocked: the streams that wait for room.
        is_writable: whether the socket takes more.
        is_draining: whether it takes no more calls, and closes when those in progress have ended.
        lost: done when the connection is closed.
    """

    transport: BatchingTransport

    def __init__(
        self,
        *,
        client_side: bool,
        connection_window: int,
        stream_window: int,
        read_size: int = _READ_SIZE,
        max_concurrent_streams: int | None = None,
        keepalive_time: float | None = None,
        keepalive_timeout: float = 20.0,
        keepalive_without_calls: bool = False,
    ) -> None:
        self.loop = asyncio.get_running_loop()
        self.budgets = FrameBudgets()
        self.h2 = H2(h2_config(client_side=client_side), self.receive_frame)
        self.streams: dict[int, Stream] = {}
        self.blocked: set[Stream] = set()
        self.is_writable = True
        self.is_draining = False
        self.is_closed = False
        self.lost: asyncio.Future[None] = self.loop.create_future()
        self._settings: dict[SettingCodes, int] = {
            SettingCodes.INITIAL_WINDOW_SIZE: stream_window,
            SettingCodes.MAX_HEADER_LIST_SIZE: MAX_HEADERS,
            SettingCodes.ENABLE_PUSH: 0,
            SettingCodes.MAX_FRAME_SIZE: read_size,
        }
        if max_concurrent_streams is not None:
            self._settings[SettingCodes.MAX_CONCURRENT_STREAMS] = max_concurrent_streams
        self._window = connection_window
        # A view: the slices that asyncio makes of it for TLS must not be copies.
        self._incoming = memoryview(bytearray(read_size))
        self._keepalive_time = keepalive_time
        self._keepalive_timeout = keepalive_timeout
        self._keepalive_without_calls = keepalive_without_calls
        self._keepalive: asyncio.TimerHandle | None = None
        self._last_received = self.loop.time()
        self._last_pinged = 0.0

    # asyncio

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """See asyncio."""
        sock = transport.get_extra_info("socket")
        if sock is not None and sock.family in (socket.AF_INET, socket.AF_INET6):
            with suppress(OSError):
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        self.transport = BatchingTransport(cast(asyncio.Transport, transport))
        self.h2.begin(self._settings, self._window)
        self.flush()
        if self._keepalive_time is not None:
            self._last_received = self.loop.time()
            self._keepalive = self.loop.call_later(self._keepalive_time, self._keep_alive)

    def get_buffer(self, sizehint: int) -> memoryview:
        """See asyncio."""
        return self._incoming

    def buffer_updated(self, nbytes: int) -> None:
        """See asyncio."""
        self._last_received = self.loop.time()
        if self.is_closed:
            return
        try:
            events = self.h2.receive_data(self._incoming[:nbytes])
            self.h2.check_frame_size()
        except ProtocolError as error:
            self.break_off(getattr(error, "error_code", ErrorCodes.PROTOCOL_ERROR), str(error))
            return
        for event in events:
            handler = _HANDLERS.get(event.__class__)
            if handler is not None and not self.is_closed:
                handler(self, event)
        if not self.is_closed:
            self.flush()

    def eof_received(self) -> bool:
        """See asyncio."""
        return False

    def pause_writing(self) -> None:
        """See asyncio."""
        self.is_writable = False

    def resume_writing(self) -> None:
        """See asyncio."""
        self.is_writable = True
        self._wake_blocked()

    def connection_lost(self, exc: Exception | None) -> None:
        """See asyncio."""
        self.close("the connection was lost" if exc is None else f"the connection was lost: {exc}")
        self.transport.release()
        if not self.lost.done():
            self.lost.set_result(None)

    # For subclasses

    def receive_frame(self, frame: Any) -> None:
        """See each frame before h2 does; raises ProtocolError to end the connection."""
        self.budgets.receive(frame)

    def open_stream(self, event: RequestReceived) -> None:
        """Act on a request."""

    def stream_was_reset(self, stream: Stream, event: StreamReset) -> None:
        """Act on a reset."""
        raise NotImplementedError

    def settings_changed(self) -> None:
        """Act on the peer's settings."""

    def goaway(self, event: ConnectionTerminated) -> None:
        """Act on a GOAWAY."""
        raise NotImplementedError

    def stream_released(self) -> None:
        """Act on the end of a stream."""

    def ping_acknowledged(self, data: bytes) -> None:
        """Act on the answer to a PING."""

    def connection_error(self, reason: str) -> Exception:
        """Make the error for streams that end with the connection."""
        raise NotImplementedError

    # For streams

    def flush(self) -> None:
        """Write what h2 wants to send."""
        data = self.h2.data_to_send()
        if data:
            self.transport.write(data)

    def room(self, stream_id: int) -> int:
        """How many bytes of data the peer has room for."""
        stream = self.h2.streams.get(stream_id)
        if stream is None:
            return 0
        return min(self.h2.outbound_flow_control_window, stream.outbound_flow_control_window)

    def send_data(self, stream_id: int, data: bytes | memoryview, end: bool) -> None:
        """Send data for which there is room; as h2 does, but without copying it twice."""
        h2 = self.h2
        stream = h2.streams[stream_id]
        machine = stream.state_machine
        machine.process_input(StreamInputs.SEND_DATA)
        size = len(data)
        stream.outbound_flow_control_window -= size
        h2.outbound_flow_control_window -= size
        if end:
            machine.process_input(StreamInputs.SEND_END_STREAM)
        self.flush()
        write = self.transport.write
        limit = h2.max_outbound_frame_size
        if size <= limit:
            write(_FRAME_HEADER.pack(size >> 8, size & 0xFF, 0, _END_STREAM if end else 0, stream_id) + data)
            self.budgets.sent_data()
        else:
            view = memoryview(data)
            for offset in range(0, size, limit):
                part = view[offset : offset + limit]
                last = offset + limit >= size
                flags = _END_STREAM if end and last else 0
                write(_FRAME_HEADER.pack(len(part) >> 8, len(part) & 0xFF, 0, flags, stream_id))
                write(part)
            self.budgets.sent_data(-(-size // limit))

    def send_constant_headers(self, stream_id: int, block: bytes, *, end: bool = False) -> None:
        """Send headers that are encoded already, without a reference to the table of the connection."""
        machine = self.h2.streams[stream_id].state_machine
        machine.process_input(StreamInputs.SEND_HEADERS)
        if end:
            machine.process_input(StreamInputs.SEND_END_STREAM)
        self.flush()
        flags = _END_HEADERS | (_END_STREAM if end else 0)
        self.transport.write(_FRAME_HEADER.pack(0, len(block), _HEADERS, flags, stream_id) + block)

    def send_headers(self, stream_id: int, headers: Any, *, end: bool = False) -> None:
        """Send headers or trailers."""
        self.h2.send_headers(stream_id, headers, end_stream=end)
        self.flush()

    def give_back(self, stream_id: int, size: int) -> None:
        """Let the peer send as many bytes again."""
        if not self.is_closed:
            with suppress(ProtocolError):
                self.h2.acknowledge_received_data(size, stream_id)
            self.flush()

    def reset(self, stream_id: int, code: ErrorCodes) -> None:
        """Reset a stream, unless it is over."""
        if not self.is_closed:
            with suppress(ProtocolError):
                self.h2.reset_stream(stream_id, code)
            self.flush()

    def release(self, stream: Stream) -> None:
        """Forget a stream."""
        if self.streams.pop(stream.id, None) is not None:
            self.blocked.discard(stream)
            self.h2.forget(stream.id)
            self.stream_released()

    # The end

    def say_goaway(self, code: ErrorCodes = ErrorCodes.NO_ERROR, text: str = "", last: int | None = None) -> None:
        """Send a GOAWAY, after which streams in progress go on.

        Args:
            code: why.
            text: the same for people.
            last: the last stream that is looked at; None for the last one that has come in.
        """
        if not self.is_closed:
            frame = GoAwayFrame(
                0,
                last_stream_id=self.h2.highest_inbound_stream_id if last is None else last,
                error_code=code,
                additional_data=text.encode("utf-8", "replace")[:256],
            )
            self.flush()
            self.transport.write(frame.serialize())

    def break_off(self, code: ErrorCodes, text: str) -> None:
        """End the connection because of what the peer does: a GOAWAY, and the end."""
        if not self.is_closed:
            self.h2.clear_outbound_data_buffer()
            self.say_goaway(code, text)
            self.close(text)

    def close(self, reason: str) -> None:
        """Close the connection; streams in progress fail."""
        if self.is_closed:
            return
        self.is_closed = True
        if self._keepalive is not None:
            self._keepalive.cancel()
        streams, self.streams = list(self.streams.values()), {}
        self.blocked.clear()
        for stream in streams:
            stream.fail(self.connection_error(reason))
        self.closed(reason)
        self.transport.close()
        # Without its bound methods h2's connection is in no cycle, nor is this one, and their memory is free at once.
        self.h2.dissolve()

    def close_when_drained(self) -> None:
        """Close the connection if it takes no more calls and the last one has ended."""
        if self.is_draining and not self.streams:
            self.close("drained")

    def closed(self, reason: str) -> None:
        """Act on the end of the connection."""

    def abort(self) -> None:
        """Close the connection at once, whatever is still to be sent."""
        self.close("the connection was aborted")
        self.transport.abort()

    # Events

    def _wake_blocked(self) -> None:
        for stream in list(self.blocked):
            stream.window_opened()

    def on_request(self, event: RequestReceived) -> None:
        """Pass a request on."""
        self.open_stream(event)

    def on_goaway(self, event: ConnectionTerminated) -> None:
        """Pass a GOAWAY on."""
        self.goaway(event)

    def on_headers_received(self, event: Any) -> None:  # ResponseReceived or TrailersReceived
        """Pass headers or trailers on."""
        stream = self.streams.get(event.stream_id)
        if stream is not None:
            stream.receive_headers(event.headers)

    def on_data_received(self, event: DataReceived) -> None:
        """Pass data on."""
        stream = self.streams.get(event.stream_id)
        if stream is not None:
            stream.receive_data(event.data, event.flow_controlled_length)
        elif event.flow_controlled_length:
            self.give_back(event.stream_id, event.flow_controlled_length)

    def on_stream_ended(self, event: StreamEnded) -> None:
        """Pass the end of a stream on."""
        stream = self.streams.get(event.stream_id)
        if stream is not None:
            stream.receive_end()

    def on_stream_reset(self, event: StreamReset) -> None:
        """Pass a reset on."""
        stream = self.streams.get(event.stream_id)
        if stream is not None:
            self.stream_was_reset(stream, event)

    def on_window_updated(self, event: WindowUpdated) -> None:
        """Let who waits for room look again."""
        if event.stream_id:
            stream = self.streams.get(event.stream_id)
            if stream is not None:
                stream.window_opened()
        else:
            self._wake_blocked()

    def on_ping_acknowledged(self, event: PingAckReceived) -> None:
        """Pass the answer to a PING on."""
        self.ping_acknowledged(bytes(event.ping_data or b""))

    def on_settings_received(self, event: RemoteSettingsChanged) -> None:
        """Act on settings."""
        self._wake_blocked()
        self.settings_changed()

    def _keep_alive(self) -> None:
        """Ping a peer that is silent; one that stays silent is given up."""
        assert self._keepalive_time is not None
        now = self.loop.time()
        due = self._last_received + self._keepalive_time
        if now < due:
            wait = due - now
        elif not self.streams and not self._keepalive_without_calls:
            wait = self._keepalive_time
        elif self._last_pinged > self._last_received:
            if now >= self._last_pinged + self._keepalive_timeout:
                self.close(f"the peer was silent for {now - self._last_received:.1f} s")
                self.transport.abort()
                return
            wait = self._last_pinged + self._keepalive_timeout - now
        else:
            self.h2.ping(b"keepaliv")
            self.flush()
            self._last_pinged = now
            wait = self._keepalive_timeout
        self._keepalive = self.loop.call_later(wait, self._keep_alive)


_HANDLERS: Final[dict[type[Event], Callable[[Connection, Any], None]]] = {
    RequestReceived: Connection.on_request,
    ResponseReceived: Connection.on_headers_received,
    TrailersReceived: Connection.on_headers_received,
    DataReceived: Connection.on_data_received,
    StreamEnded: Connection.on_stream_ended,
    StreamReset: Connection.on_stream_reset,
    WindowUpdated: Connection.on_window_updated,
    PingAckReceived: Connection.on_ping_acknowledged,
    RemoteSettingsChanged: Connection.on_settings_received,
    ConnectionTerminated: Connection.on_goaway,
}
