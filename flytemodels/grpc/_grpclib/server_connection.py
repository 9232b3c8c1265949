"""A connection of a server: which calls are served, and when the connection ends."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping
from typing import Any, Final

from grpclib.const import Handler, Status
from h2.errors import ErrorCodes
from h2.events import ConnectionTerminated, RequestReceived, StreamReset
from h2.exceptions import ProtocolError
from typing_extensions import override

from flytemodels.grpc._grpclib.connection import Connection
from flytemodels.grpc._grpclib.foreign import serve_foreign
from flytemodels.grpc._grpclib.framing import ENCODINGS, unknown_encoding
from flytemodels.grpc._grpclib.h2_connection import MAX_HEADERS
from flytemodels.grpc._grpclib.headers import DamagedHeaderError, RawHeaders, size_of
from flytemodels.grpc._grpclib.server_call import CLIENT_GONE, SHUTDOWN, ServerCall, refuse, refuse_http
from flytemodels.grpc._grpclib.server_settings import ServerSettings
from flytemodels.grpc._grpclib.stream import Stream, describe
from flytemodels.grpc._methods import BoundMethod

__all__ = ["ServerConnection"]


_CONTENT_TYPES: Final = (b"application/grpc", b"application/grpc+proto")
_LAST_STREAM: Final = 2**31 - 1
_FAREWELL: Final = b"farewell"
_ANSWER_TIME: Final = 1.0
"""How many seconds a client has to answer the PING that comes with a GOAWAY."""

_JITTER: Final = 0.1
"""By which part the ages of connections differ, or all clients would come back at the same moment."""


class ServerConnection(Connection):
    """One client's connection."""

    def __init__(
        self,
        settings: ServerSettings,
        methods: Mapping[str, BoundMethod],
        foreign: Mapping[str, Handler],
        connections: set[ServerConnection],
        *,
        stopping: Callable[[], bool],
    ) -> None:
        super().__init__(
            client_side=False,
            connection_window=settings.connection_window,
            stream_window=settings.stream_window,
            max_concurrent_streams=settings.max_concurrent_streams,
            keepalive_time=settings.keepalive_time,
            keepalive_timeout=settings.keepalive_timeout,
            keepalive_without_calls=True,
        )
        self.settings = settings
        self.calls: dict[int, Any] = {}
        self.tasks: set[asyncio.Task[None]] = set()
        self._methods = methods
        self._foreign = foreign
        self._connections = connections
        self._stopping = stopping
        self._last_stream = 0
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._greeted = False
        self._is_leaving = False
        self._farewell = ""

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._connections.add(self)
        settings = self.settings
        limit = settings.max_connections
        if limit is not None and len(self._connections) > limit:
            self.break_off(ErrorCodes.NO_ERROR, "the server has no room for more connections")
            return
        if self._stopping():
            self.drain("the server is shutting down")
            return
        self._set_timer("handshake", settings.handshake_timeout, self._handshake_is_late)
        if settings.max_connection_age is not None:
            age = settings.max_connection_age * random.uniform(1 - _JITTER, 1 + _JITTER)
            self._set_timer("age", age, self._has_aged)
        self._set_idle_timer()

    # Frames and events

    @override
    def receive_frame(self, frame: Any) -> None:
        super().receive_frame(frame)
        if not self._greeted:
            self._greeted = True
            self._stop_timer("handshake")

    @override
    def open_stream(self, event: RequestReceived) -> None:
        stream_id, headers = event.stream_id, event.headers
        if self.is_draining or len(self.streams) >= self.settings.max_concurrent_streams:
            self.reset(stream_id, ErrorCodes.REFUSED_STREAM)
            self.h2.forget(stream_id)
            return
        self._last_stream = stream_id
        self._stop_timer("idle")
        stream = Stream(self, stream_id)
        self.streams[stream_id] = stream
        try:
            call = self._call(stream, headers)
        except ProtocolError:  # reset meanwhile
            call = None
        if call is None:
            if not self.h2.streams[stream_id].closed:
                stream.reset(ErrorCodes.NO_ERROR)
            stream.release()
            return
        self.calls[stream_id] = call
        task = self.loop.create_task(call.serve())
        self.tasks.add(task)
        task.add_done_callback(lambda task: self._call_ended(stream, task))

    def _call(self, stream: Stream, headers: RawHeaders) -> Any:
        """Find what serves a call; answer it here where nothing does."""
        if size_of(headers) > MAX_HEADERS:
            refuse(
                self, stream.id, Status.RESOURCE_EXHAUSTED, f"headers: expected at most {MAX_HEADERS} bytes, got more"
            )
            return None
        known = dict(headers)
        if known.get(b":method") != b"POST":
            refuse_http(self, stream.id, 405, Status.INTERNAL, "HTTP method: expected POST, got another")
            return None
        content_type = known.get(b"content-type", b"").partition(b";")[0].strip()
        if content_type not in _CONTENT_TYPES:
            refuse_http(self, stream.id, 415, Status.UNKNOWN, "content-type: expected application/grpc, got another")
            return None
        if known.get(b"te") != b"trailers":
            refuse_http(self, stream.id, 400, Status.UNKNOWN, "te: expected trailers, got something else")
            return None
        encoding = known.get(b"grpc-encoding", b"identity").decode("latin-1")
        if encoding != "identity" and encoding not in ENCODINGS:
            supported = [("grpc-accept-encoding", ",".join(("identity", *ENCODINGS)))]
            refuse(self, stream.id, Status.UNIMPLEMENTED, unknown_encoding(encoding), supported)
            return None
        path = known.get(b":path", b"").decode("latin-1")
        method = self._methods.get(path)
        try:
            if method is not None:
                return ServerCall(self, method, stream, headers, self.settings.compression)
        except DamagedHeaderError as error:
            refuse(self, stream.id, Status.INTERNAL, str(error))
            return None
        handler = self._foreign.get(path)
        if handler is None:
            refuse(self, stream.id, Status.UNIMPLEMENTED, "this server has no such method")
            return None
        return serve_foreign(self, stream, headers, path, handler, self.settings)

    def _call_ended(self, stream: Stream, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        self.calls.pop(stream.id, None)
        if not self.is_closed:
            h2_stream = self.h2.streams.get(stream.id)
            if h2_stream is not None and not h2_stream.closed:  # it was cancelled before it could answer
                stream.reset(ErrorCodes.INTERNAL_ERROR)
        stream.release()
        stream.error = None  # its frames hold the stream
        if not task.cancelled() and task.exception() is not None:
            self.loop.call_exception_handler(
                {"message": "a call ended with an error", "exception": task.exception(), "task": task}
            )

    @override
    def stream_was_reset(self, stream: Stream, event: StreamReset) -> None:
        stream.fail(self.connection_error(f"the client has reset the stream: {describe(event.error_code)}"))
        call = self.calls.get(stream.id)
        if call is not None:
            call.cancel(CLIENT_GONE)

    @override
    def connection_error(self, reason: str) -> Exception:
        return ConnectionError(reason)

    @override
    def goaway(self, event: ConnectionTerminated) -> None:
        """The client opens no more streams; those that are open are served."""
        if event.error_code != ErrorCodes.NO_ERROR:
            self.close("the client has closed the connection")
        else:
            self.is_draining = True
            self.close_when_drained()

    @override
    def stream_released(self) -> None:
        if not self.streams:
            if self.is_draining:
                self.loop.call_soon(self.close_when_drained)
            else:
                self._set_idle_timer()

    @override
    def closed(self, reason: str) -> None:
        for name in list(self._timers):
            self._stop_timer(name)
        for call in list(self.calls.values()):
            call.cancel(CLIENT_GONE)
        self._connections.discard(self)

    # Its end

    def drain(self, text: str, grace: float | None = None, *, at_once: bool = False) -> None:
        """Ask the client to go elsewhere, serve the streams that are open, then close.

        The client learns it by a GOAWAY that leaves out no stream, and what it begins until it has answered a PING that
        comes after that is served as well. Only then is the last stream named, and later ones are refused. Streams that
        cross a GOAWAY on their way would be refused otherwise, and other clients repeat a call for that only once.

        Args:
            text: why, for the client.
            grace: how many seconds the streams have; None for as long as they take.
            at_once: True not to wait for the answer.
        """
        if self.is_closed:
            return
        if not (self._is_leaving or self.is_draining):
            self._is_leaving = True
            self._farewell = text
            if not at_once:
                self.say_goaway(ErrorCodes.NO_ERROR, text, _LAST_STREAM)
                self.h2.ping(_FAREWELL)
                self.flush()
                self._set_timer("farewell", _ANSWER_TIME, self._refuse_new_streams)
        if grace is not None:
            self._set_timer("grace", grace, self._grace_is_over)
        if at_once:
            self._refuse_new_streams()
        self.close_when_drained()

    @override
    def ping_acknowledged(self, data: bytes) -> None:
        if self._is_leaving and data == _FAREWELL:
            self._refuse_new_streams()

    def _refuse_new_streams(self) -> None:
        self._stop_timer("farewell")
        if not (self.is_draining or self.is_closed):
            self.is_draining = True
            self.say_goaway(ErrorCodes.NO_ERROR, self._farewell, self._last_stream)
            self.close_when_drained()

    def end_calls(self) -> None:
        """Cancel the calls; their clients are told that the server is shutting down."""
        for call in list(self.calls.values()):
            call.cancel(SHUTDOWN)

    def _grace_is_over(self) -> None:
        self.end_calls()
        self._set_timer("grace", 1.0, self.abort)  # for methods that will not end

    def _handshake_is_late(self) -> None:
        self.close("nothing came")
        self.transport.abort()

    def _has_aged(self) -> None:
        self.drain("max_age", self.settings.max_connection_age_grace)

    def _set_idle_timer(self) -> None:
        if self.settings.max_connection_idle is not None:
            self._set_timer("idle", self.settings.max_connection_idle, lambda: self.drain("idle"))

    def _set_timer(self, name: str, seconds: float, callback: Callable[[], None]) -> None:
        self._stop_timer(name)
        if not self.is_closed:
            self._timers[name] = self.loop.call_later(seconds, callback)

    def _stop_timer(self, name: str) -> None:
        timer = self._timers.pop(name, None)
        if timer is not None:
            timer.cancel()
