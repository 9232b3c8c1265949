"""A channel: the connections of a client to a server, or to several of the same kind."""

from __future__ import annotations

import asyncio
import ipaddress
import platform
import ssl as ssl_module
import warnings
from collections import deque
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType
from typing import Any, Final
from urllib.parse import urlsplit

import attrs
from grpclib.const import Status
from multidict import MultiDict
from typing_extensions import Self

from flytemodels.grpc._grpclib.client_connection import ClientConnection, ClientSettings, RefusedError
from flytemodels.grpc._grpclib.proxies import connect_through, proxy_for
from flytemodels.grpc.backoff import Backoff
from flytemodels.grpc.call import ClientCall, earliest
from flytemodels.grpc.errors import CallError, DeadlineExceededError
from flytemodels.grpc.rpc import Rpc
from flytemodels.grpc.tls import client_tls
from flytemodels.message import Message

__all__ = ["Channel", "Keepalive"]


@attrs.frozen
class Keepalive:
    """When a silent connection is tried with a ping.

    Attributes:
        time: after how many seconds of silence. Servers of other makes end connections that ping more often than every
            five minutes, unless they are told otherwise.
        timeout: how many seconds the other side has to answer; then the connection is given up, and its calls fail with
            UNAVAILABLE.
        without_calls: whether to do so when there are no calls in progress.
    """

    time: float = 300.0
    timeout: float = 20.0
    without_calls: bool = False


@attrs.frozen
class _Address:
    host: str
    port: int
    path: str | None = None

    @property
    def authority(self) -> str:
        if self.path is not None:
            return "localhost"
        try:
            host = f"[{ipaddress.IPv6Address(self.host)}]"
        except ValueError:
            host = self.host
        return f"{host}:{self.port}"

    def __str__(self) -> str:
        return self.authority if self.path is None else f"unix:{self.path}"


_NO_RPC: Final = Rpc("", "", "unary_unary", Message, Message)
_DEFAULT_PORT: Final = 50051
_ATTEMPTS: Final = 10
_WINDOW: Final = 4 * 2**20


class Channel:
    """The connections to a server, for stubs.

    A connection is made when a call needs it, and made anew when it was lost or when the server has said GOAWAY. Calls
    that were in progress then go on where they are; calls that the server has not looked at are sent again, and nobody
    notices. Where no connection can be made, calls fail with UNAVAILABLE, or wait with `wait_for_ready`.
    """

    def __init__(
        self,
        host: str | None = None,
        port: int | None = None,
        *,
        path: str | None = None,
        addresses: Sequence[str] = (),
        round_robin: bool = False,
        ssl: bool | ssl_module.SSLContext | None = None,
        authority: str | None = None,
        wait_for_ready: bool = False,
        max_connections: int = 1,
        max_concurrent_streams: int = 1000,
        connect_timeout: float = 20.0,
        keepalive: Keepalive | None = Keepalive(),  # it cannot be changed
        backoff: Backoff = Backoff(),  # noqa: B008  # it cannot be changed
        proxy: str | bool = True,
        connection_window: int = _WINDOW,
        stream_window: int = _WINDOW,
        codec: Any = None,  # of grpclib's channels; messages know how they are encoded
    ) -> None:
        """Make a channel; nothing is connected before the first call.

        Args:
            host: the server's name or address; `127.0.0.1` unless anything else is given.
            port: its TCP port; 50051 unless given.
            path: the path of a Unix socket, instead of host and port.
            addresses: several servers, as `host:port` or `unix:/path`, instead of all those. They are tried in turn.
            round_robin: True to spread calls over all addresses, instead of using the first one that answers.
            ssl: True for TLS with the system's roots; or the settings, see `client_tls`; None for plain text. The
                server has to agree to HTTP/2 by ALPN.
            authority: the name that the server is called by, in headers and certificates; None for that of the address.
            wait_for_ready: True to have calls wait for a connection, as long as their time lasts. A stub may say
                otherwise.
            max_connections: how many connections are made to one address, when the ones there are have no room.
            max_concurrent_streams: how many calls there may be on one connection, if the server does not say fewer.
                More calls wait.
            connect_timeout: how many seconds a connection may take to be made: address, TLS, first words.
            keepalive: when silent connections are tried; None for never.
            backoff: how long to wait until a connection is tried again.
            proxy: True to do as `https_proxy`, `http_proxy` and `no_proxy` of the environment say; False for none; or
                the address of an HTTP proxy that knows CONNECT.
            connection_window: how many bytes may come in on a connection before they are read.
            stream_window: the same for one call.
            codec: for who comes from grpclib; it is not used.

        Raises:
            ValueError: addresses contradict each other or cannot be read, or a limit is not positive.
        """
        given = [host is not None or port is not None, path is not None, bool(addresses)]
        if sum(given) > 1:
            raise ValueError("expected one of host and port, path, addresses, got several of them")
        for name, value in (("max_connections", max_connections), ("max_concurrent_streams", max_concurrent_streams)):
            if value < 1:
                raise ValueError(f"{name}: expected at least 1, got {value}")
        if addresses:
            self._addresses = [_parse_address(one) for one in addresses]
        else:
            self._addresses = [_Address(host or "127.0.0.1", port or _DEFAULT_PORT, path)]
        self._ssl = client_tls() if ssl is True else ssl or None
        self._scheme = "https" if self._ssl is not None else "http"
        self._authority = authority
        self._round_robin = round_robin
        self._wait_for_ready = wait_for_ready
        self._max_connections = max_connections
        self._connect_timeout = connect_timeout
        self._keepalive = keepalive
        self._backoff = backoff
        self._proxy = proxy
        self._windows = (connection_window, stream_window, max_concurrent_streams)
        self._keepalive_time = None if keepalive is None else keepalive.time
        self._connections: list[ClientConnection] = []
        self._waiting: deque[_Turn] = deque()
        self._connecting: dict[int, asyncio.Task[None]] = {}
        self._failures = 0
        self._next_attempt = 0.0
        self._last_error: CallError | None = None
        self._turn = 0
        self._is_closed = False
        self._address_of: dict[ClientConnection, int] = {}

    @classmethod
    def to(cls, target: str, **options: Any) -> Channel:
        """Make a channel to an address.

        Args:
            target: `host:port`, `unix:/path`, `dns:///host:port`, `http://host:port`, or `https://host:port` for TLS.
            options: what else the channel takes.

        Returns:
            The channel.

        Raises:
            ValueError: the address cannot be read.
        """
        if target.startswith("https://"):
            options.setdefault("ssl", True)
            options.setdefault("authority", urlsplit(target).netloc if urlsplit(target).port is None else None)
        return cls(addresses=[target], **options)

    async def connect(self, timeout: float | None = None) -> None:
        """Wait until there is a connection; calls do so themselves.

        Args:
            timeout: how many seconds to wait at most; None for as long as it takes.

        Raises:
            DeadlineExceededError: there was none within that time.
        """
        call = ClientCall(_NO_RPC, MultiDict(), earliest(timeout, None))
        call.wait_for_ready = True
        await self.connection_for(call)

    # For transports

    def headers_of(self, call: ClientCall) -> list[tuple[str, str]]:
        """Return the headers that a call begins with, without its metadata."""
        headers = [
            (":method", "POST"),
            (":scheme", self._scheme),
            (":path", call.rpc.path),
            (":authority", self._authority or self._addresses[0].authority),
            ("te", "trailers"),
            ("content-type", "application/grpc+proto"),
            ("user-agent", _USER_AGENT),
            ("grpc-accept-encoding", "gzip, deflate"),
        ]
        if call.compression is not None:
            headers.append(("grpc-encoding", call.compression))
        return headers

    async def connection_for(self, call: ClientCall) -> ClientConnection:
        """Find a connection that has room for a call, or make one.

        Args:
            call: the call.

        Returns:
            The connection; the call has to begin before anybody else comes to run.

        Raises:
            CallError: UNAVAILABLE where there is none, DEADLINE_EXCEEDED where time has run out.
        """
        first = True
        while True:
            if self._is_closed:
                raise CallError(Status.UNAVAILABLE, "the channel is closed")
            connection = self._pick()
            if connection is not None and (not first or not self._waiting):
                return connection
            if connection is None:
                self._check_readiness(call)
                self._make_connections()
            await self._wait_in_line(call, first)
            first = False

    def _check_readiness(self, call: ClientCall) -> None:
        """Let a call fail that does not wait, where a connection could not be made a moment ago."""
        wait = self._wait_for_ready if call.wait_for_ready is None else call.wait_for_ready
        if wait or self._last_error is None or self._connecting or self._usable():
            return
        if asyncio.get_running_loop().time() < self._next_attempt:
            raise CallError(Status.UNAVAILABLE, self._last_error.message) from self._last_error

    async def _wait_in_line(self, call: ClientCall, first: bool) -> None:
        loop = asyncio.get_running_loop()
        patient = self._wait_for_ready if call.wait_for_ready is None else call.wait_for_ready
        turn = _Turn(loop.create_future(), patient)
        if first:
            self._waiting.append(turn)
        else:
            self._waiting.appendleft(turn)
        timer = None
        if call.deadline is not None:
            timer = loop.call_later(call.deadline.time_remaining(), turn.expire)
        self._serve_line()
        try:
            await turn.come
        except BaseException:
            if turn.come.done() and not turn.come.cancelled() and turn.come.exception() is None:
                self._serve_line()  # it was this call's turn, and somebody else may take it
            raise
        finally:
            if timer is not None:
                timer.cancel()
            if turn in self._waiting:
                self._waiting.remove(turn)
            del turn, timer  # they hold the error, which has this frame in its traceback

    # Connections

    def _usable(self) -> list[ClientConnection]:
        return [one for one in self._connections if not one.is_draining and not one.is_closed]

    def _pick(self) -> ClientConnection | None:
        connections = self._connections
        if not self._round_robin:
            for connection in connections:
                if connection.has_room:
                    return connection
            return None
        if len({self._address_of[one] for one in self._usable()}) < len(self._addresses):
            self._make_connections()
        self._turn += 1
        for offset in range(len(connections)):
            connection = connections[(self._turn + offset) % len(connections)]
            if connection.has_room:
                return connection
        return None

    def _serve_line(self) -> None:
        """Let as many calls go on as there may be room for."""
        if not self._waiting:
            return
        room = sum(one.room_for for one in self._connections)
        if room:
            while self._waiting and room:
                turn = self._waiting.popleft()
                if not turn.come.done():
                    turn.come.set_result(None)
                    room -= 1
        elif not self._connecting:
            self._make_connections()

    def _make_connections(self) -> None:
        """Begin to connect, where that is wanted and not under way."""
        loop = asyncio.get_running_loop()
        if self._is_closed or loop.time() < self._next_attempt:
            self._wake_at_next_attempt()
            return
        if not self._round_robin:
            if not self._connecting and len(self._usable()) < self._max_connections:
                self._connecting[-1] = loop.create_task(self._connect(-1, list(range(len(self._addresses)))))
            return
        for index in range(len(self._addresses)):
            present = sum(1 for one in self._usable() if self._address_of[one] == index)
            if index not in self._connecting and present < (1 if self._usable() else self._max_connections):
                self._connecting[index] = loop.create_task(self._connect(index, [index]))

    def _wake_at_next_attempt(self) -> None:
        loop = asyncio.get_running_loop()
        if not self._is_closed and self._waiting:
            loop.call_later(max(0.001, self._next_attempt - loop.time()), self._serve_line)

    async def _connect(self, key: int, indices: list[int]) -> None:
        error: CallError | None = None
        try:
            for index in indices:
                try:
                    connection = await asyncio.wait_for(self._connect_patiently(index), self._connect_timeout)
                except asyncio.TimeoutError:
                    where = self._addresses[index]
                    error = CallError(Status.UNAVAILABLE, f"no connection to {where} within {self._connect_timeout} s")
                # Without their tracebacks, in which this frame is: it would hold itself.
                except CallError as problem:
                    error = problem.with_traceback(None)
                except (OSError, ssl_module.CertificateError) as problem:
                    error = CallError(Status.UNAVAILABLE, f"no connection to {self._addresses[index]}: {problem}")
                    error.__cause__ = problem.with_traceback(None)
                else:
                    self._connections.append(connection)
                    self._failures = 0
                    self._last_error = None
                    return
            self._failures += 1
            self._last_error = error
            self._next_attempt = asyncio.get_running_loop().time() + self._backoff.after(self._failures)
        finally:
            self._connecting.pop(key, None)
            if error is not None and not self._usable() and not self._connecting:
                self._let_go(error)
            self._serve_line()

    def _let_go(self, error: CallError) -> None:
        """Let the calls fail that do not want to wait for better times."""
        patient: deque[_Turn] = deque()
        for turn in self._waiting:
            if turn.is_patient:
                patient.append(turn)
            else:
                turn.fail(CallError(Status.UNAVAILABLE, error.message))
        self._waiting = patient
        self._wake_at_next_attempt()

    async def _connect_patiently(self, index: int) -> ClientConnection:
        """Connect, and once more where a server that is about to stop has sent the connection away at once."""
        for attempt in range(1, _ATTEMPTS):
            try:
                return await self._connect_to(index)
            except RefusedError:
                await asyncio.sleep(0.01 * attempt)
        return await self._connect_to(index)

    async def _connect_to(self, index: int) -> ClientConnection:
        address = self._addresses[index]
        loop = asyncio.get_running_loop()
        options: dict[str, Any] = {}
        if self._ssl is not None:
            options["ssl"] = self._ssl
            name = self._authority or address.authority
            options["server_hostname"] = urlsplit(f"//{name}").hostname
        if address.path is not None:
            _, protocol = await loop.create_unix_connection(self._protocol, address.path, **options)
        else:
            proxy = proxy_for(self._proxy, address.host, address.port)
            if proxy is not None:
                options["sock"] = await connect_through(proxy, address.host, address.port)
                _, protocol = await loop.create_connection(self._protocol, **options)
            else:
                _, protocol = await loop.create_connection(self._protocol, address.host, address.port, **options)
        connection = protocol
        try:
            if self._ssl is not None:
                ssl_object = connection.transport.get_extra_info("ssl_object")
                if ssl_object.selected_alpn_protocol() != "h2":
                    raise CallError(Status.UNAVAILABLE, f"{address}: expected the ALPN protocol h2, got none")
            await connection.ready
        except BaseException:
            connection.abort()
            raise
        self._address_of[connection] = index
        return connection

    def _protocol(self) -> ClientConnection:
        connection_window, stream_window, max_concurrent_streams = self._windows
        keepalive = self._keepalive or Keepalive()
        settings = ClientSettings(
            connection_window=connection_window,
            stream_window=stream_window,
            max_concurrent_streams=max_concurrent_streams,
            keepalive_time=self._keepalive_time,
            keepalive_timeout=keepalive.timeout,
            keepalive_without_calls=keepalive.without_calls,
        )
        return ClientConnection(settings, self._changed)

    def _changed(self, connection: ClientConnection) -> None:
        """A connection has room, or no calls go there any more."""
        if connection.is_draining or connection.is_closed:
            if connection in self._connections:
                self._connections.remove(connection)
                self._address_of.pop(connection, None)
            if connection.too_many_pings and self._keepalive_time is not None:
                self._keepalive_time *= 2  # as gRPC wants it
                connection.too_many_pings = False
        if self._waiting:
            self._serve_line()

    # Its end

    def close(self) -> None:
        """Close the connections; calls in progress fail with UNAVAILABLE."""
        self._is_closed = True
        for task in self._connecting.values():
            task.cancel()
        for connection in list(self._connections):
            connection.close("the channel was closed")
        self._connections.clear()
        waiting, self._waiting = self._waiting, deque()
        for turn in waiting:
            turn.fail(CallError(Status.UNAVAILABLE, "the channel was closed"))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        connections = list(self._connections)
        self.close()
        if connections:  # let the sockets close, so that nothing is left when the event loop ends
            await asyncio.wait([connection.lost for connection in connections], timeout=1.0)

    def __del__(self) -> None:
        if getattr(self, "_connections", None) and not self._is_closed:
            warnings.warn(f"unclosed channel to {self._addresses[0]}", ResourceWarning, stacklevel=2, source=self)


@attrs.frozen(eq=False)
class _Turn:
    """The place of a call in the line for a connection."""

    come: asyncio.Future[None]
    is_patient: bool

    def expire(self) -> None:
        """End the wait because time has run out."""
        self.fail(DeadlineExceededError("the deadline has passed while the call waited for a connection"))

    def fail(self, error: Exception) -> None:
        if not self.come.done():
            self.come.set_exception(error)


def _parse_address(text: str) -> _Address:
    if text.startswith("unix:"):
        return _Address("localhost", 0, text.removeprefix("unix:").removeprefix("//"))
    scheme, _, rest = text.partition("://")
    default: int | None = None
    if rest and scheme in ("http", "https"):
        default = 443 if scheme == "https" else 80
    elif text.startswith("dns:"):
        rest = text.removeprefix("dns:").rpartition("/")[2]
    elif not rest:
        rest = text
    else:
        raise ValueError(f"expected host:port, unix:/path, http:// or https://, got the scheme {scheme!r}")
    try:
        parts = urlsplit(f"//{rest}")
        host, port = parts.hostname, parts.port or default
    except ValueError:
        host = port = None
    if not host or port is None:
        raise ValueError(f"expected host:port, unix:/path, http:// or https://, got {text!r}")
    return _Address(host, port)


def _user_agent() -> str:
    try:
        number = version("flytemodels")
    except PackageNotFoundError:
        number = "unknown"
    return f"grpc-python-flytemodels/{number} ({platform.system().lower()}; {platform.python_version()})"


_USER_AGENT: Final = _user_agent()
