"""Serving connectors: one port, both Flytes, health checks, reflection, metrics, and a clean end."""

from __future__ import annotations

import asyncio
import logging
import platform
import signal
from collections.abc import AsyncGenerator, Generator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, Literal

import attrs

from flytemodels._engine import engine
from flytemodels.connector._allocator import giving_memory_back
from flytemodels.connector._base import Connector, has_own, runs_jobs
from flytemodels.connector._failure import ErrorPolicy
from flytemodels.connector._flyte1 import Flyte1Async, Flyte1Metadata, Flyte1Sync
from flytemodels.connector._flyte2 import Flyte2Async, Flyte2Metadata
from flytemodels.connector._handling import Handling
from flytemodels.connector._metrics import Metrics, start_metrics_server
from flytemodels.connector._registry import Registry
from flytemodels.grpc import MAX_MESSAGE_SIZE, ServiceBase
from flytemodels.grpc.health import Health, HealthCheckResponse

if TYPE_CHECKING:
    import ssl

__all__ = ["ServeOptions", "running", "serve", "services"]

_log = logging.getLogger("flytemodels.connector")


@attrs.frozen(kw_only=True)
class ServeOptions:
    """How connectors are served.

    Attributes:
        host: the address to listen on.
        port: the TCP port; 0 for a free one.
        transport: `grpclib`, which comes with the package, or `grpcio`, where that is installed.
        certificate: the PEM file with the server's certificate, for TLS; None for plain text.
        key: the PEM file with its private key.
        client_ca: the PEM file with the roots of clients' certificates, to accept only clients that have one.
        metrics_port: the port for Prometheus, over HTTP; None for no metrics.
        hide_errors: whether callers are told the type of an error only.
        tracebacks: whether callers are told the traceback as well.
        grace: how long calls in progress may take when the server stops, in seconds.
        max_message_size: how many bytes a request may have. Flyte sends inputs along, which may be large.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    transport: Literal["grpclib", "grpcio"] = "grpclib"
    certificate: str | Path | None = None
    key: str | Path | None = None
    client_ca: str | Path | None = None
    metrics_port: int | None = None
    hide_errors: bool = False
    tracebacks: bool = False
    grace: float = 10.0
    max_message_size: int = 4 * MAX_MESSAGE_SIZE

    def __attrs_post_init__(self) -> None:
        if (self.certificate is None) != (self.key is None):
            raise ValueError("certificate and key: expected both or none, got one")


@attrs.frozen
class Running:
    """A server that runs.

    Attributes:
        port: the TCP port that it listens on.
        metrics_port: the port for Prometheus; None without metrics.
    """

    port: int
    metrics_port: int | None = None


def services(
    connectors: Iterable[Connector],
    *,
    hide_errors: bool = False,
    tracebacks: bool = False,
    metrics: Metrics | None = None,
    handling: Handling | None = None,
    max_message_size: int = 4 * MAX_MESSAGE_SIZE,
) -> list[ServiceBase]:
    """Return connectors as gRPC services, for a server of one's own.

    Args:
        connectors: the connectors, or a Registry.
        hide_errors: whether callers are told the type of an error only.
        tracebacks: whether callers are told the traceback as well.
        metrics: counts the calls; None counts nothing.
        handling: calls the connectors; None for a new one.
        max_message_size: how many bytes a request may have.

    Returns:
        The services of both Flytes: Flyte 1's AsyncAgentService, SyncAgentService and AgentMetadataService, Flyte 2's
        AsyncConnectorService and ConnectorMetadataService.

    Raises:
        ValueError: two connectors have the same task type and version, or there is none.
    """
    registry = connectors if isinstance(connectors, Registry) else Registry(connectors)
    if not len(registry):
        raise ValueError("connectors: expected at least one, got none")
    handling = handling or Handling(ErrorPolicy(hide=hide_errors, with_traceback=tracebacks))
    metrics = metrics or Metrics()
    found: list[ServiceBase] = [
        Flyte1Async(registry, handling, metrics),
        Flyte1Sync(registry, handling, metrics),
        Flyte1Metadata(registry),
        Flyte2Async(registry, handling, metrics),
        Flyte2Metadata(registry),
    ]
    for service in found:
        service.max_message_size = max_message_size
    return found


def serve(*connectors: Connector, **options: Any) -> None:  # the attributes of ServeOptions
    """Serve connectors until SIGTERM or SIGINT comes.

    >>> serve(BigQuery(), host="0.0.0.0", port=8000)  # doctest: +SKIP

    On a signal the health check says NOT_SERVING, calls in progress get time to end, and the connectors are closed.

    Args:
        *connectors: the connectors.
        **options: see `ServeOptions`.

    Raises:
        ValueError: two connectors have the same task type and version, or there is none.
        TypeError: there is no such option.
        OSError: the port is taken, or a certificate cannot be read.
    """
    asyncio.run(_serve_until_signal(Registry(connectors), ServeOptions(**options)))


async def _serve_until_signal(registry: Registry, options: ServeOptions) -> None:
    with _stop_signal() as stopped:
        async with giving_memory_back(), running(registry, options):
            await stopped.wait()
            _log.info("stopping: calls in progress have %g seconds to end", options.grace)
    _log.info("stopped")


@asynccontextmanager
async def running(registry: Registry, options: ServeOptions | None = None) -> AsyncGenerator[Running, None]:
    """Serve connectors while a block runs.

    Args:
        registry: the connectors.
        options: how; None for the defaults.

    Returns:
        A context manager that yields the ports.
    """
    options = options or ServeOptions()
    async with AsyncExitStack() as stack:
        metrics, metrics_port = Metrics(), None
        if options.metrics_port is not None:
            metrics, http = start_metrics_server(options.metrics_port, options.host)
            stack.callback(http.shutdown)
            stack.callback(http.server_close)
            metrics_port = http.server_port
        for connector in registry:
            stack.push_async_callback(connector.close)
        handling = Handling(ErrorPolicy(hide=options.hide_errors, with_traceback=options.tracebacks))
        stack.push_async_callback(handling.close)
        found = services(registry, metrics=metrics, handling=handling, max_message_size=options.max_message_size)
        health = Health(found)
        from flytemodels.grpc.reflection import with_reflection

        everything = with_reflection([*found, health])
        start = _on_grpcio if options.transport == "grpcio" else _on_grpclib
        port = await stack.enter_async_context(start(everything, options))
        _announce(registry, options, port, metrics_port)
        try:
            yield Running(port, metrics_port)
        finally:
            health.set(HealthCheckResponse.NOT_SERVING)


@asynccontextmanager
async def _on_grpclib(found: list[ServiceBase], options: ServeOptions) -> AsyncGenerator[int, None]:
    from flytemodels.grpc import Server, server_tls

    context: ssl.SSLContext | None = None
    if options.certificate is not None and options.key is not None:
        context = server_tls(options.certificate, options.key, client_ca=options.client_ca)
    server = Server(found)
    await server.start(options.host, options.port, ssl=context)
    try:
        yield server.port
    finally:
        await server.stop(options.grace)


@asynccontextmanager
async def _on_grpcio(found: list[ServiceBase], options: ServeOptions) -> AsyncGenerator[int, None]:
    try:
        import grpc
        import grpc.aio
    except ImportError as error:
        raise ImportError(
            "transport: expected grpcio to be installed, got no such module; `pip install 'flytemodels[grpcio]'`",
            name="grpc",
        ) from error
    # With SO_REUSEPORT two processes share a port without a word; here the second one is to fail.
    settings = [("grpc.max_receive_message_length", options.max_message_size), ("grpc.so_reuseport", 0)]
    server = grpc.aio.server(options=settings)
    for service in found:
        service.add_to(server)
    address = f"{options.host}:{options.port}"
    if options.certificate is None or options.key is None:
        port = server.add_insecure_port(address)
    else:
        pair = (Path(options.key).read_bytes(), Path(options.certificate).read_bytes())
        roots = None if options.client_ca is None else Path(options.client_ca).read_bytes()
        port = server.add_secure_port(
            address, grpc.ssl_server_credentials([pair], roots, require_client_auth=roots is not None)
        )
    await server.start()
    try:
        yield port
    finally:
        await server.stop(options.grace)


def _announce(registry: Registry, options: ServeOptions, port: int, metrics_port: int | None) -> None:
    served = ", ".join(
        f"{connector.display_name()} ({', '.join(connector.task_types())}; version {connector.task_type_version}; "
        f"{'jobs' if runs_jobs(connector) else 'synchronous'})"
        for connector in registry
    )
    security = "TLS" if options.certificate is not None else "plain text"
    extra = "" if metrics_port is None else f", metrics on port {metrics_port}"
    _log.info(
        "listening on %s:%d (%s, %s, %s engine, Python %s)%s: %s",
        options.host, port, options.transport, security, engine(), platform.python_version(), extra, served,
    )  # fmt: skip
    for connector in registry:
        if runs_jobs(connector):
            for method in ("logs", "metrics"):
                if has_own(connector, method):
                    _log.warning(
                        "%s has %s, which open-source Flyte does not ask for; log_links are shown",
                        connector.display_name(),
                        method,
                    )


@contextmanager
def _stop_signal() -> Generator[asyncio.Event, None, None]:
    """Return an event that SIGTERM and SIGINT set, in place of what they do otherwise."""
    loop = asyncio.get_running_loop()
    stopped = asyncio.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(stopped.set)

    # Not loop.add_signal_handler, which Windows does not have.
    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield stopped
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
