# Made from flyteidl/core/metrics.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/metrics.proto` (package `flyteidl.core`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import JSON, Message, field, message_dataclass
from flytemodels.flyteidl.core.identifier import (
    NodeExecutionIdentifier,
    TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
)


@message_dataclass(slots=True, eq=False, repr=False)
class Span(Message, proto="flyteidl.core.Span"):
    """A period of an execution, and the periods inside it."""

    start_time: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """When it began, in UTC. (`google.protobuf.Timestamp start_time = 1`)"""
    end_time: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """When it ended, in UTC. None while it goes on. (`google.protobuf.Timestamp end_time = 2`)"""
    workflow_id: WorkflowExecutionIdentifier | None = field(3, "message", group="id")
    """Execution of a workflow. (`WorkflowExecutionIdentifier workflow_id = 3`)"""
    node_id: NodeExecutionIdentifier | None = field(4, "message", group="id")
    """Run of a node. (`NodeExecutionIdentifier node_id = 4`)"""
    task_id: TaskExecutionIdentifier | None = field(5, "message", group="id")
    """An attempt to run a task. (`TaskExecutionIdentifier task_id = 5`)"""
    operation_id: str | None = field(6, "string", group="id")
    """A step of Flyte's own, such as `WORKFLOW_SETUP`. (`string operation_id = 6`)"""
    spans: list[Span] = field(7, "message", repeated=True)
    """Periods inside it. (`repeated Span spans = 7`)"""

    @property
    def id(self) -> WorkflowExecutionIdentifier | NodeExecutionIdentifier | TaskExecutionIdentifier | str | None:
        """What took the time."""
        return self._oneof("id", self.workflow_id, self.node_id, self.task_id, self.operation_id)


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionMetricResult(Message, proto="flyteidl.core.ExecutionMetricResult"):
    """A metric that a connector was asked for."""

    metric: str = field(1, "string")
    """As in the request's `queries`, such as `EXECUTION_METRIC_USED_CPU_AVG`. (`string metric = 1`)"""
    data: dict[str, JSON] | None = field(2, "message", wraps="google.protobuf.Struct")
    """Measurements, in the form of Prometheus' query API. (`google.protobuf.Struct data = 2`)"""
