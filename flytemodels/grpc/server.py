"""A grpclib server with limits, which answers every call and which can be stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

import grpclib.server
from grpclib.config import Configuration
from grpclib.const import Status
from grpclib.encoding.base import CodecBase, StatusDetailsCodecBase
from grpclib.protocol import EventsProcessor, H2Protocol, Stream
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import Event
from h2.exceptions import FrameTooLargeError, ProtocolError
from h2.settings import SettingCodes
from h2.stream import StreamState
from h2.utilities import SizeLimitDict

from flytemodels.grpc._grpclib.batching import BatchingTransport
from flytemodels.grpc._status_details import StatusDetailsCodec
from flytemodels.grpc.codec import MessageCodec

if TYPE_CHECKING:
    from grpclib._typing import IServable

__all__ = ["MAX_CONCURRENT_STREAMS", "Server"]

_Headers = list[tuple[str, str]]

MAX_CONCURRENT_STREAMS = 1000
"""How many calls one client may have in progress on one connection, unless the server says otherwise."""

_CLOSED_STREAMS = 4096
"""How many streams of a connection are remembered after their end; h2's own number costs 10 MB per connection."""

_GOODBYE = 2.0
"""How many seconds a client has to take the last bytes from the socket when the server closes the connection."""


class Server(grpclib.server.Server):
    """Serves any number of services; used as `grpclib.server.Server` is.

    What grpclib does otherwise, and why it matters:

    - A client may have 100 calls in progress, and that cannot be changed. Here it can.
    - A call whose headers grpclib cannot read (a `-bin` value that is no base64) is never answered, so the client waits
      for ever. Here its stream is reset.
    - A call that is cancelled before it begins is never released: its window is lost to the connection, which comes
      to a standstill after some megabytes of such calls.
    - Each frame is written to the socket by itself. Here many are written at once.
    - A frame may announce 16 MiB that are then collected. Here it is refused at once.
    - An HTTP/2 frame of an unknown type ends the connection, where the standard says that it is to be ignored.
    - Closing leaves the connections open, and from Python 3.12 on `wait_closed` waits for the clients to close them.
    - Calls in progress are cancelled at once when the server closes. `stop` gives them time.
    """

    def __init__(
        self,
        handlers: Collection[IServable],
        *,
        max_concurrent_streams: int = MAX_CONCURRENT_STREAMS,
        codec: CodecBase | None = None,
        status_details_codec: StatusDetailsCodecBase | None = None,
        config: Configuration | None = None,
    ) -> None:
        """Make a server; to be called while the event loop runs.

        Args:
            handlers: the services. How large a request may be is said by them, see `ServiceBase.max_message_size`.
            max_concurrent_streams: how many calls a client may have in progress on one connection.
            codec: how messages are encoded.
            status_details_codec: how the details of a GRPCError are encoded; None for messages, as google.rpc.Status.
            config: grpclib's settings, such as the sizes of the windows.

        Raises:
            ValueError: max_concurrent_streams is not positive.
        """
        super().__init__(
            handlers,
            codec=codec or MessageCodec(),
            status_details_codec=status_details_codec or StatusDetailsCodec(),
            config=config,
        )
        if max_concurrent_streams < 1:
            raise ValueError(f"max_concurrent_streams must be positive, got {max_concurrent_streams}")
        self._max_concurrent_streams = max_concurrent_streams
        self._connections: set[_Connection] = set()
        self._stopping = False

    @property
    def port(self) -> int:
        """The TCP port that the server listens on, which is of interest after `start(host, 0)`.

        Raises:
            RuntimeError: the server was not started, or it does not listen on a TCP port.
        """
        sockets = () if self._server is None else cast(asyncio.Server, self._server).sockets
        for address in (socket.getsockname() for socket in sockets):
            if isinstance(address, tuple):  # that of a Unix socket is a string
                return cast("tuple[str, int]", address)[1]
        raise RuntimeError("Server does not listen on a TCP port")

    async def stop(self, grace: float = 10.0) -> None:
        """Stop without breaking off what is going on: no new calls, then wait, then close.

        Args:
            grace: how long calls in progress may take to end, in seconds; then they are cancelled.

        Raises:
            RuntimeError: the server was not started.
        """
        if self._server is None:
            raise RuntimeError("Server is not started")
        self._stopping = True
        self._server.close()
        for connection in self._connections:
            connection.calls.stopping = True
        tasks = [task for connection in self._connections for task in connection.calls.running()]
        if tasks:
            await asyncio.wait(tasks, timeout=grace)
        self.close()
        await self.wait_closed()

    async def wait_closed(self) -> None:
        """Wait until the server is closed: all calls have ended, and so have the connections.

        Raises:
            RuntimeError: the server was not started.
        """
        if self._server_closed_fut is not None:
            await self._server_closed_fut
            await asyncio.gather(*(connection.calls.wait_closed() for connection in self._connections))
            await self._close_connections()
        await super().wait_closed()

    async def _close_connections(self) -> None:
        connections = list(self._connections)
        for connection in connections:
            connection.say_goodbye()
        if connections:
            await asyncio.wait([connection.lost for connection in connections], timeout=_GOODBYE)
        for connection in connections:
            connection.abort()

    def _protocol_factory(self) -> H2Protocol:
        self.__gc_step__()
        calls = _Calls(self._mapping, self._codec, self._status_details_codec, self.__dispatch__)
        calls.stopping = self._stopping
        self._handlers.add(calls)
        return _Connection(calls, self._config, self._h2_config, self._max_concurrent_streams, self._connections)


class _Calls(grpclib.server.Handler):
    """The calls of one connection."""

    stopping = False

    def running(self) -> list[asyncio.Task[None]]:
        """Give the tasks of the calls that are in progress."""
        return [task for task in self._tasks.values() if not task.done()]

    def accept(self, stream: Stream, headers: _Headers, release_stream: Callable[[], Any]) -> None:
        stream.headers = headers  # for MessageReader, which looks for the compression there
        released = False

        def release() -> None:
            nonlocal released
            if not released:
                released = True
                release_stream()

        path = dict(headers).get(":path")
        if self.stopping:
            refusal: tuple[Status, str] | None = (Status.UNAVAILABLE, "the server is shutting down")
        elif path not in self.mapping:  # grpclib's own answer has no content-type
            refusal = (Status.UNIMPLEMENTED, "this server has no such method")
        else:
            refusal = None
        if refusal is not None:
            self._tasks[stream] = self.loop.create_task(_refuse(stream, *refusal))
        else:
            super().accept(stream, headers, release)
        self._tasks[stream].add_done_callback(lambda _: self._ended(stream, release))

    def close(self) -> None:
        """Cancel all calls, and let the services know that it was the server: before Python 3.11 tasks cannot tell."""
        for stream in self._tasks:
            if stream.wrapper is not None:
                stream.wrapper.cancelled = True
        super().close()

    def _ended(self, stream: Stream, release: Callable[[], None]) -> None:
        # A task that was cancelled before its first step has not run into grpclib's `finally`.
        release()
        if not self.closing and stream.closable and _is_unanswered(stream):
            stream.reset_nowait(ErrorCodes.INTERNAL_ERROR)


async def _refuse(stream: Stream, status: Status, text: str) -> None:
    headers = [
        (":status", "200"),
        ("content-type", "application/grpc+proto"),
        ("grpc-status", str(status.value)),
        ("grpc-message", text),
    ]
    await stream.send_headers(headers, end_stream=True)


def _is_unanswered(stream: Stream) -> bool:
    state = stream._h2_connection.streams[cast(int, stream.id)].state_machine.state  # pyright: ignore[reportPrivateUsage]
    return state in (StreamState.OPEN, StreamState.HALF_CLOSED_REMOTE)


class _Events(EventsProcessor):
    """Acts on the events of one connection."""

    def process(self, event: Event) -> None:
        """Act on an event; those that grpclib has no method for are none of a server's business."""
        if type(event) in getattr(self, "processors", ()):  # they are gone once the connection is closed
            super().process(event)


class _Connection(H2Protocol):
    """One client's connection."""

    def __init__(
        self,
        calls: _Calls,
        config: Configuration,
        h2_config: H2Configuration,
        max_concurrent_streams: int,
        connections: set[_Connection],
    ) -> None:
        super().__init__(calls, config, h2_config)
        self.calls = calls
        self.lost: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._max_concurrent_streams = max_concurrent_streams
        self._connections = connections

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = BatchingTransport(cast(asyncio.Transport, transport))
        super().connection_made(self._transport)
        self.processor = _Events(self.calls, self.connection)
        h2 = self._h2
        h2.update_settings({SettingCodes.MAX_CONCURRENT_STREAMS: self._max_concurrent_streams})
        h2._closed_streams = SizeLimitDict(size_limit=_CLOSED_STREAMS)  # pyright: ignore[reportPrivateUsage]
        self.connection.flush()
        self._connections.add(self)

    def data_received(self, data: bytes) -> None:
        try:
            events = self.connection.feed(data)
            self._check_frame_size()
        except ProtocolError as error:
            with suppress(ProtocolError):  # h2 has said it already
                self._h2.close_connection(error.error_code)
            self.connection.flush()
            self.processor.close(f"Protocol error: {error}")
            return
        self.connection.flush()
        for event in events:
            self.processor.process(event)
        if not self.connection.is_closing():  # as it is after a GOAWAY
            self.connection.flush()

    def _check_frame_size(self) -> None:
        """Refuse a frame that is too large as soon as it is announced; h2 does so when it has come in, up to 16 MiB."""
        begun = self._h2.incoming_buffer._data  # pyright: ignore[reportPrivateUsage]
        if len(begun) >= 3 and int.from_bytes(begun[:3], "big") > self._h2.max_inbound_frame_size:
            raise FrameTooLargeError("a frame is larger than the settings allow")

    def connection_lost(self, exc: BaseException | None) -> None:
        super().connection_lost(exc)
        self._connections.discard(self)
        self.lost.set_result(None)

    def say_goodbye(self) -> None:
        """Close the connection once everything is sent."""
        if not self.connection.is_closing():
            with suppress(ProtocolError):  # it may have ended from the other side
                self._h2.close_connection()
                self.connection.flush()
            self.processor.close("Server closed")

    def abort(self) -> None:
        """Close the connection at once."""
        self._transport.abort()

    @property
    def _h2(self) -> H2Connection:
        return self.connection._connection  # pyright: ignore[reportPrivateUsage]
