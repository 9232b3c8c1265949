# Made from flyteidl2/core/metrics.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/metrics.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

from flytemodels._runtime import JSON, Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionMetricResult(Message, proto="flyteidl2.core.ExecutionMetricResult"):
    """A metric that a connector was asked for."""

    metric: str = field(1, "string")
    """As in the request's `queries`, such as `EXECUTION_METRIC_USED_CPU_AVG`. (`string metric = 1`)"""
    data: dict[str, JSON] | None = field(2, "message", wraps="google.protobuf.Struct")
    """Measurements, in the form of Prometheus' query API. (`google.protobuf.Struct data = 2`)"""
