"""A server over asyncio with limits, which answers every call and which can be stopped without a failed one."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl as ssl_module
from collections.abc import Collection, Sequence
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, cast

from grpclib.config import Configuration
from grpclib.const import Handler
from grpclib.encoding.base import CodecBase, StatusDetailsCodecBase
from grpclib.events import _DispatchServerEvents  # pyright: ignore[reportPrivateUsage]  # grpclib's handlers want it
from typing_extensions import Self

from flytemodels.grpc._grpclib.server_connection import ServerConnection
from flytemodels.grpc._grpclib.server_settings import ServerSettings
from flytemodels.grpc._methods import BoundMethod
from flytemodels.grpc._status_details import StatusDetailsCodec
from flytemodels.grpc._validation import refuse_invalid_requests
from flytemodels.grpc.call import ServerInterceptor, checked_compression
from flytemodels.grpc.codec import MessageCodec
from flytemodels.grpc.service import ServiceBase

if TYPE_CHECKING:
    from grpclib._typing import IServable

__all__ = ["MAX_CONCURRENT_STREAMS", "Server"]

MAX_CONCURRENT_STREAMS = 1000
"""How many calls one client may have in progress on one connection, unless the server says otherwise."""

_ACCEPTED_AT_ONCE = 8
"""How many connections are accepted in one turn of the event loop. asyncio accepts as many as may wait: when clients by
the hundred come and vanish, all of their calls would begin, and their answers take up memory, before the first of them
is known to have gone."""

_GOODBYE = 2.0
"""How many seconds a client has to take the last bytes from the socket when the server closes the connection."""


class Server:
    """Serves any number of services over HTTP/2.

    Bad input ends its own call, or, where HTTP/2 leaves no choice, its own connection: headers are read call by call,
    messages are refused before they are collected, the frames that cost a client nothing are counted. A connection
    that says nothing is closed, one that has gone silent is found out by pings.

    Services of grpclib, what it calls `IServable`, are served as well; interceptors and limits of messages are not for
    them.
    """

    def __init__(
        self,
        handlers: Collection[IServable],
        *,
        interceptors: Sequence[ServerInterceptor] = (),
        max_concurrent_streams: int = MAX_CONCURRENT_STREAMS,
        max_connections: int | None = None,
        max_connection_age: float | None = None,
        max_connection_age_grace: float | None = None,
        max_connection_idle: float | None = None,
        handshake_timeout: float = 20.0,
        keepalive_time: float | None = 120.0,
        keepalive_timeout: float = 20.0,
        compression: str | None = None,
        validate: bool = False,
        codec: CodecBase | None = None,
        status_details_codec: StatusDetailsCodecBase | None = None,
        config: Configuration | None = None,
    ) -> None:
        """Make a server; to be called while the event loop runs.

        Args:
            handlers: the services. How large a request may be is said by them, see `ServiceBase.max_message_size`.
            interceptors: what stands around each call, the outermost first; see `ServerInterceptor`.
            max_concurrent_streams: how many calls a client may have in progress on one connection.
            max_connections: how many connections there may be; None for as many as the system has room for.
            max_connection_age: after how many seconds (give or take a tenth) a client is asked to make a new
                connection, by a GOAWAY; None for never. Behind a load balancer this spreads the clients anew.
            max_connection_age_grace: how many seconds calls in progress have then; None for as long as they take.
            max_connection_idle: after how many seconds without a call a connection is closed; None for never.
            handshake_timeout: how many seconds a client has until its first frame; for TLS, as many before that.
            keepalive_time: after how many seconds of silence a client is pinged; None not to.
            keepalive_timeout: how many seconds it has to answer.
            compression: `gzip` or `deflate` to compress responses for clients that can read them; a method may say
                otherwise (`current_call().compression`). Not for grpclib's own services.
            validate: True to check requests against the rules of buf.validate. The answer to one that breaks some is
                INVALID_ARGUMENT, with a `buf.validate.Violations` as its detail.
            codec: how the messages of grpclib's own services are encoded.
            status_details_codec: how the details of a GRPCError of grpclib's own services are encoded.
            config: grpclib's settings, for the sizes of the windows.

        Raises:
            ValueError: a limit is not positive, or the compression is not one of those.
            TypeError: a method of a service is of the wrong kind.
        """
        for name, value in (("max_concurrent_streams", max_concurrent_streams), ("max_connections", max_connections)):
            if value is not None and value < 1:
                raise ValueError(f"{name}: expected at least 1, got {value}")
        checked_compression(compression)
        windows = (config or Configuration()).__for_server__()
        self._settings = ServerSettings(
            connection_window=windows.http2_connection_window_size,
            stream_window=windows.http2_stream_window_size,
            max_concurrent_streams=max_concurrent_streams,
            max_connections=max_connections,
            max_connection_age=max_connection_age,
            max_connection_age_grace=max_connection_age_grace,
            max_connection_idle=max_connection_idle,
            handshake_timeout=handshake_timeout,
            keepalive_time=keepalive_time,
            keepalive_timeout=keepalive_timeout,
            compression=compression,
            codec=codec or MessageCodec(),
            status_details_codec=status_details_codec or StatusDetailsCodec(),
            dispatch=_DispatchServerEvents(),
        )
        self._methods: dict[str, BoundMethod] = {}
        self._foreign: dict[str, Handler] = {}
        if validate:
            interceptors = (*interceptors, refuse_invalid_requests)
        for handler in handlers:
            if isinstance(handler, ServiceBase):
                self._methods.update((method.rpc.path, method) for method in handler.bound_methods(interceptors))
            else:
                self._foreign.update(handler.__mapping__())
        self._connections: set[ServerConnection] = set()
        self._server: asyncio.AbstractServer | None = None
        self._unix_socket: tuple[str, int] | None = None
        self._stopping = False
        self._closed = asyncio.Event()

    async def start(
        self,
        host: str | None = None,
        port: int | None = None,
        *,
        path: str | None = None,
        sock: socket.socket | None = None,
        backlog: int = 100,
        ssl: ssl_module.SSLContext | None = None,
        reuse_address: bool | None = None,
        reuse_port: bool | None = None,
    ) -> None:
        """Start to listen.

        Args:
            host: the address to listen on; None for all.
            port: the TCP port; 0 for any that is free.
            path: the path of a Unix socket, instead of host and port. The file is removed when the server closes.
            sock: a socket that is bound already, instead of all those.
            backlog: how many connections may wait to be accepted.
            ssl: the TLS settings, see `server_tls`; None for plain text.
            reuse_address: see `asyncio.loop.create_server`.
            reuse_port: True to let several servers listen on the same port.

        Raises:
            ValueError: both a path and a host or port are given.
            RuntimeError: the server has been started.
            OSError: the address cannot be listened on.
        """
        if path is not None and (host is not None or port is not None):
            raise ValueError("path: expected no host and no port beside it, got both")
        if self._server is not None:
            raise RuntimeError("the server has been started already")
        loop = asyncio.get_running_loop()
        # Other loops, such as uvloop's, take it for the length of the line only.
        few = isinstance(loop, asyncio.SelectorEventLoop) and backlog > _ACCEPTED_AT_ONCE
        options: dict[str, Any] = {"backlog": _ACCEPTED_AT_ONCE if few else backlog, "ssl": ssl, "sock": sock}
        if ssl is not None:
            options["ssl_handshake_timeout"] = self._settings.handshake_timeout
        if path is not None:
            self._server = await loop.create_unix_server(self._protocol_factory, path, **options)
            with suppress(OSError):
                self._unix_socket = (path, os.stat(path).st_ino)
        else:
            self._server = await cast(Any, loop.create_server)(  # typeshed does not know all combinations
                self._protocol_factory, host, port, reuse_address=reuse_address, reuse_port=reuse_port, **options
            )
        if few:
            for listening in cast(asyncio.Server, self._server).sockets:
                with listening.dup() as same:
                    same.listen(backlog)

    @property
    def port(self) -> int:
        """The TCP port that the server listens on, which is of interest after `start(host, 0)`.

        Raises:
            RuntimeError: the server was not started, or it does not listen on a TCP port.
        """
        sockets = () if self._server is None else cast(asyncio.Server, self._server).sockets
        for address in (one.getsockname() for one in sockets):
            if isinstance(address, tuple):  # that of a Unix socket is a string
                return cast("tuple[str, int]", address)[1]
        raise RuntimeError("the server does not listen on a TCP port")

    async def stop(self, grace: float | None = 10.0) -> None:
        """Stop without breaking off what is going on: clients are asked to go elsewhere, calls end, then all is closed.

        Clients learn it by a GOAWAY. What they begin before they have seen it is served, what comes later is refused in
        a way that lets them repeat it on another connection, without anybody noticing.

        Args:
            grace: how long calls in progress may take to end, in seconds; then they are cancelled, and their clients
                get UNAVAILABLE. None for as long as they take.

        Raises:
            RuntimeError: the server was not started.
        """
        self._stop_listening()
        for connection in list(self._connections):
            connection.drain("the server is shutting down")
        loop = asyncio.get_running_loop()
        end = None if grace is None else loop.time() + grace
        while lost := [connection.lost for connection in self._connections]:  # some may have been accepted just now
            _, left = await asyncio.wait(lost, timeout=None if end is None else max(0.0, end - loop.time()))
            if left:
                break
        self.close()
        await self.wait_closed()

    def close(self) -> None:
        """Stop listening, and cancel the calls in progress; `wait_closed` waits for their end.

        Raises:
            RuntimeError: the server was not started.
        """
        self._stop_listening()
        for connection in list(self._connections):
            connection.end_calls()
            connection.drain("the server is shutting down", at_once=True)
        self._closed.set()

    async def wait_closed(self) -> None:
        """Wait until the server is closed: all calls have ended, and so have the connections.

        Raises:
            RuntimeError: the server was not started.
        """
        if self._server is None:
            raise RuntimeError("the server was not started")
        await self._closed.wait()
        connections = list(self._connections)
        tasks = [task for connection in connections for task in connection.tasks]
        if tasks:
            await asyncio.wait(tasks)
        if connections:
            await asyncio.wait([connection.lost for connection in connections], timeout=_GOODBYE)
        for connection in connections:
            connection.abort()
        await self._server.wait_closed()

    def _stop_listening(self) -> None:
        if self._server is None:
            raise RuntimeError("the server was not started")
        self._stopping = True
        self._server.close()
        if self._unix_socket is not None:
            path, inode = self._unix_socket
            self._unix_socket = None
            with suppress(OSError):
                if os.stat(path).st_ino == inode:  # or another server has taken the path over
                    os.unlink(path)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self.close()
        await self.wait_closed()

    def _protocol_factory(self) -> ServerConnection:
        return ServerConnection(
            self._settings, self._methods, self._foreign, self._connections, stopping=lambda: self._stopping
        )
