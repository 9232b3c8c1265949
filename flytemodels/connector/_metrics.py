"""Counters, latency and payload sizes of a connector's calls, for Prometheus where prometheus_client is installed."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, TypeVar

from grpclib import GRPCError

from flytemodels.message import Message

__all__ = ["Metrics", "start_metrics_server"]

M = TypeVar("M", bound=Message)

_SIZES = (256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304)


class _Call:
    response: Message | None = None

    def answered(self, response: M) -> M:
        """Note the response, and return it."""
        self.response = response
        return response


class Metrics:
    """Counts the calls of each method and task type, where it is given a registry of prometheus_client."""

    def __init__(self, registry: Any = None) -> None:  # a CollectorRegistry of prometheus_client
        """Make the counters.

        Args:
            registry: a `prometheus_client.CollectorRegistry`; None counts nothing.
        """
        self._calls: Any = None
        if registry is None:
            return
        from prometheus_client import Counter, Histogram

        labels = ("method", "task_type")
        self._calls = Counter(
            "flyte_connector_calls", "Calls by method, task type and status.", (*labels, "status"), registry=registry
        )
        self._seconds = Histogram(
            "flyte_connector_seconds", "Duration of calls, in seconds.", labels, registry=registry
        )
        self._request = Histogram(
            "flyte_connector_request_bytes", "Size of requests, in bytes.", labels, buckets=_SIZES, registry=registry
        )
        self._response = Histogram(
            "flyte_connector_response_bytes", "Size of responses, in bytes.", labels, buckets=_SIZES, registry=registry
        )

    @contextmanager
    def call(self, method: str, task_type: str, request: Message) -> Generator[_Call, None, None]:
        """Count a call.

        Args:
            method: `create`, `get`, `delete`, `do`, `logs` or `metrics`.
            task_type: the type of the task.
            request: what was asked.
        """
        call = _Call()
        if self._calls is None:
            yield call
            return
        start = time.perf_counter()
        status = "OK"
        try:
            yield call
        except GRPCError as error:
            status = error.status.name
            raise
        except BaseException:
            status = "CANCELLED"
            raise
        finally:
            labels = (method, task_type)
            self._calls.labels(*labels, status).inc()
            self._seconds.labels(*labels).observe(time.perf_counter() - start)
            self._request.labels(*labels).observe(len(bytes(request)))
            if call.response is not None:
                self._response.labels(*labels).observe(len(bytes(call.response)))


def start_metrics_server(port: int, host: str = "0.0.0.0") -> tuple[Metrics, Any]:  # prometheus_client has its types
    """Serve the counters over HTTP, under `/metrics`.

    Args:
        port: the TCP port; 0 for a free one.
        host: the address to listen on.

    Returns:
        The counters, and the HTTP server, whose `server_port` is the port.

    Raises:
        ImportError: prometheus_client is not installed.
    """
    try:
        from prometheus_client import CollectorRegistry, start_http_server
    except ImportError as error:
        raise ImportError(
            "metrics: expected prometheus_client to be installed, got no such module; `pip install prometheus-client`",
            name="prometheus_client",
        ) from error
    registry = CollectorRegistry()
    metrics = Metrics(registry)
    server, _ = start_http_server(port, host, registry=registry)
    return metrics, server
