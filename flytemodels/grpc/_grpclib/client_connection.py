"""A connection of a client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Final

import attrs
from grpclib.const import Status
from h2.errors import ErrorCodes
from h2.events import ConnectionTerminated, StreamReset
from hyperframe.frame import SettingsFrame
from typing_extensions import override

from flytemodels.grpc._grpclib.connection import Connection
from flytemodels.grpc._grpclib.stream import Stream, describe
from flytemodels.grpc.errors import CallError

__all__ = ["ClientConnection", "ClientSettings", "RefusedError"]


class RefusedError(CallError):
    """The server has not looked at the call: it may be made again."""


@attrs.frozen
class ClientSettings:
    """What holds for all connections of a channel. See `flytemodels.grpc.Channel`."""

    connection_window: int
    stream_window: int
    max_concurrent_streams: int
    keepalive_time: float | None
    keepalive_timeout: float
    keepalive_without_calls: bool


# https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md#errors
_STATUS_OF_RESET: Final[dict[int, Status]] = {
    ErrorCodes.REFUSED_STREAM: Status.UNAVAILABLE,
    ErrorCodes.CANCEL: Status.CANCELLED,
    ErrorCodes.ENHANCE_YOUR_CALM: Status.RESOURCE_EXHAUSTED,
    ErrorCodes.INADEQUATE_SECURITY: Status.PERMISSION_DENIED,
}

_READ_SIZE: Final = 262144
"""How many bytes are read at once, and a frame may have: a server is not one of many, and large frames cost less."""

_LAST_STREAM: Final = 2**31 - 1


class ClientConnection(Connection):
    """One connection to a server.

    Attributes:
        ready: done when the server's first SETTINGS are there, and the connection can be used; an error where it ended
            before.
        goaway_text: what the server said when it sent its GOAWAY.
    """

    def __init__(self, settings: ClientSettings, changed: Callable[[ClientConnection], None]) -> None:
        """Prepare a connection.

        Args:
            settings: what holds for it.
            changed: is told when there is room for more calls, or when no more calls go here.
        """
        super().__init__(
            client_side=True,
            connection_window=settings.connection_window,
            stream_window=settings.stream_window,
            read_size=_READ_SIZE,
            keepalive_time=settings.keepalive_time,
            keepalive_timeout=settings.keepalive_timeout,
            keepalive_without_calls=settings.keepalive_without_calls,
        )
        self.ready: asyncio.Future[None] = self.loop.create_future()
        self.goaway_text = ""
        self.too_many_pings = False
        self._max_streams = settings.max_concurrent_streams
        self._changed = changed
        self._last_looked_at = _LAST_STREAM

    @property
    def has_room(self) -> bool:
        """Whether another call can begin here."""
        return self.room_for > 0

    @property
    def room_for(self) -> int:
        """How many more calls can begin here."""
        if self.is_draining or self.is_closed:
            return 0
        return max(0, min(self._max_streams, self.h2.remote_settings.max_concurrent_streams) - len(self.streams))

    def open(self, headers: list[tuple[str, str]], *, end: bool) -> Stream:
        """Begin a call.

        Args:
            headers: its headers.
            end: whether nothing follows.

        Returns:
            The stream.
        """
        stream_id = self.h2.get_next_available_stream_id()
        self.send_headers(stream_id, headers, end=end)
        stream = Stream(self, stream_id)
        self.streams[stream_id] = stream
        if stream_id > _LAST_STREAM - 1000:
            self._drain()
        return stream

    # Frames and events

    @override
    def receive_frame(self, frame: Any) -> None:
        super().receive_frame(frame)
        if isinstance(frame, SettingsFrame) and not self.ready.done():
            self.loop.call_soon(self._become_ready)

    def _become_ready(self) -> None:
        if not self.ready.done():
            self.ready.set_result(None)

    @override
    def settings_changed(self) -> None:
        self._changed(self)

    @override
    def stream_was_reset(self, stream: Stream, event: StreamReset) -> None:
        code = int(event.error_code)
        if stream.trailers is not None:
            stream.receive_end()  # all has been said
        elif code == ErrorCodes.REFUSED_STREAM and event.remote_reset:
            stream.fail(RefusedError(Status.UNAVAILABLE, "the server refused the stream"))
        else:
            status = _STATUS_OF_RESET.get(code, Status.INTERNAL)
            who = "the server" if event.remote_reset else "a protocol error"
            stream.fail(CallError(status, f"{who} has reset the stream: {describe(event.error_code)}"))

    @override
    def connection_error(self, reason: str) -> Exception:
        text = f"{reason} ({self.goaway_text})" if self.goaway_text else reason
        return CallError(Status.UNAVAILABLE, text)

    @override
    def goaway(self, event: ConnectionTerminated) -> None:
        data = (event.additional_data or b"")[:256].decode("utf-8", "replace")
        code = describe(event.error_code)
        self.goaway_text = f"GOAWAY {code}{f': {data}' if data else ''}"
        self.too_many_pings = "too_many_pings" in data
        last = event.last_stream_id
        self._last_looked_at = _LAST_STREAM if last is None else last
        if event.error_code != ErrorCodes.NO_ERROR and not self.ready.done():
            self.close("the server has closed the connection")
        self._drain()
        for stream_id, stream in list(self.streams.items()):
            if stream_id > self._last_looked_at:
                stream.fail(RefusedError(Status.UNAVAILABLE, f"the server is going away ({self.goaway_text})"))

    def _drain(self) -> None:
        self.is_draining = True
        self._changed(self)
        self.close_when_drained()

    @override
    def stream_released(self) -> None:
        if self.is_draining:
            self.loop.call_soon(self.close_when_drained)
        else:
            self._changed(self)

    @override
    def closed(self, reason: str) -> None:
        if not self.ready.done():
            text = f"no connection: {reason}{f' ({self.goaway_text})' if self.goaway_text else ''}"
            kind = RefusedError if self.is_draining else CallError
            self.ready.set_exception(kind(Status.UNAVAILABLE, text))
            self.ready.exception()  # it may be that nobody waits any more
        self.is_draining = True
        self._changed(self)
