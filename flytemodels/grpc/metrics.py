"""How many calls there are, how they end and how long they take: interceptors for Prometheus and OpenTelemetry.

Neither of the two is needed by this package. Each function imports the one that it is for.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Protocol

from grpclib.const import Status

from flytemodels.grpc.call import Call, ClientCall, ClientInterceptor, Reply, Request, ServerInterceptor
from flytemodels.grpc.rpc import AnyRpc

if TYPE_CHECKING:
    from opentelemetry.metrics import Meter
    from prometheus_client import CollectorRegistry

__all__ = [
    "opentelemetry_client",
    "opentelemetry_server",
    "prometheus_client",
    "prometheus_server",
]


class _Observer(Protocol):
    def begin(self, rpc: AnyRpc) -> None: ...
    def end(self, rpc: AnyRpc, status: Status, seconds: float) -> None: ...


def prometheus_client(registry: CollectorRegistry | None = None) -> ClientInterceptor:
    """Make an interceptor that counts a stub's calls for Prometheus.

    The metrics are those of go-grpc-middleware, with the same labels: `grpc_client_started_total`,
    `grpc_client_handled_total` (with the label `grpc_code`) and the histogram `grpc_client_handling_seconds`.

    Args:
        registry: where they are registered; None for Prometheus' own registry. To be called once for each.

    Raises:
        ImportError: the package `prometheus-client` is not installed.
    """
    return _for_clients(_Prometheus("client", registry))


def prometheus_server(registry: CollectorRegistry | None = None) -> ServerInterceptor:
    """Make an interceptor that counts a server's calls for Prometheus: `grpc_server_...`. See `prometheus_client`."""
    return _for_servers(_Prometheus("server", registry))


def opentelemetry_client(meter: Meter | None = None) -> ClientInterceptor:
    """Make an interceptor that measures a stub's calls for OpenTelemetry: the histogram `rpc.client.duration`.

    Attributes are those of the semantic conventions: `rpc.system`, `rpc.service`, `rpc.method`, `rpc.grpc.status_code`.

    Args:
        meter: what makes the instrument; None for the global meter provider's.

    Raises:
        ImportError: the package `opentelemetry-api` is not installed.
    """
    return _for_clients(_OpenTelemetry("client", meter))


def opentelemetry_server(meter: Meter | None = None) -> ServerInterceptor:
    """Make an interceptor that measures a server's calls for OpenTelemetry: `rpc.server.duration`.

    See `opentelemetry_client`.
    """
    return _for_servers(_OpenTelemetry("server", meter))


def _for_clients(observer: _Observer) -> ClientInterceptor:
    async def intercept(call: ClientCall, request: Request, proceed: Callable[[Request], Awaitable[Reply]]) -> Reply:
        _observe(observer, call.rpc, call.on_end)
        return await proceed(request)

    return intercept


def _for_servers(observer: _Observer) -> ServerInterceptor:
    async def intercept(call: Call, request: Request, proceed: Callable[[Request], Awaitable[Reply]]) -> Reply:
        _observe(observer, call.rpc, call.on_end)
        return await proceed(request)

    return intercept


def _observe(observer: _Observer, rpc: AnyRpc, on_end: Callable[[Callable[[Status], None]], None]) -> None:
    begun = time.perf_counter()
    observer.begin(rpc)
    on_end(lambda status: observer.end(rpc, status, time.perf_counter() - begun))


class _Prometheus:
    def __init__(self, side: str, registry: CollectorRegistry | None) -> None:
        import prometheus_client as library

        labels = ["grpc_type", "grpc_service", "grpc_method"]
        options: Any = {} if registry is None else {"registry": registry}
        self._started = library.Counter(f"grpc_{side}_started_total", "Calls that have begun.", labels, **options)
        self._handled = library.Counter(
            f"grpc_{side}_handled_total", "Calls that have ended.", [*labels, "grpc_code"], **options
        )
        self._seconds = library.Histogram(
            f"grpc_{side}_handling_seconds", "How long calls took, in seconds.", labels, **options
        )

    def begin(self, rpc: AnyRpc) -> None:
        self._started.labels(*_labels(rpc)).inc()

    def end(self, rpc: AnyRpc, status: Status, seconds: float) -> None:
        labels = _labels(rpc)
        code = "".join(word.capitalize() for word in status.name.split("_")) if status is not Status.OK else "OK"
        self._handled.labels(*labels, "Canceled" if status is Status.CANCELLED else code).inc()
        self._seconds.labels(*labels).observe(seconds)


_TYPES = {
    "unary_unary": "unary",
    "unary_stream": "server_stream",
    "stream_unary": "client_stream",
    "stream_stream": "bidi_stream",
}


def _labels(rpc: AnyRpc) -> tuple[str, str, str]:
    return _TYPES[rpc.shape], rpc.service, rpc.path.rpartition("/")[2]


class _OpenTelemetry:
    def __init__(self, side: str, meter: Meter | None) -> None:
        from opentelemetry.metrics import get_meter

        meter = get_meter("flytemodels.grpc") if meter is None else meter
        self._duration = meter.create_histogram(f"rpc.{side}.duration", "ms", "How long calls took.")

    def begin(self, rpc: AnyRpc) -> None:
        pass

    def end(self, rpc: AnyRpc, status: Status, seconds: float) -> None:
        attributes = {
            "rpc.system": "grpc",
            "rpc.service": rpc.service,
            "rpc.method": rpc.path.rpartition("/")[2],
            "rpc.grpc.status_code": status.value,
        }
        self._duration.record(seconds * 1000, attributes)
