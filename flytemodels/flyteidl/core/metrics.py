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
    """The message `flyteidl.core.Span`."""

    start_time: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp start_time = 1`"""
    end_time: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp end_time = 2`"""
    workflow_id: WorkflowExecutionIdentifier | None = field(3, "message", group="id")
    """`WorkflowExecutionIdentifier workflow_id = 3`"""
    node_id: NodeExecutionIdentifier | None = field(4, "message", group="id")
    """`NodeExecutionIdentifier node_id = 4`"""
    task_id: TaskExecutionIdentifier | None = field(5, "message", group="id")
    """`TaskExecutionIdentifier task_id = 5`"""
    operation_id: str | None = field(6, "string", group="id")
    """`string operation_id = 6`"""
    spans: list[Span] = field(7, "message", repeated=True)
    """`repeated Span spans = 7`"""

    @property
    def id(self) -> WorkflowExecutionIdentifier | NodeExecutionIdentifier | TaskExecutionIdentifier | str | None:
        """The member of the oneof `id` that is set, or None."""
        return self._oneof("id", self.workflow_id, self.node_id, self.task_id, self.operation_id)


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionMetricResult(Message, proto="flyteidl.core.ExecutionMetricResult"):
    """The message `flyteidl.core.ExecutionMetricResult`."""

    metric: str = field(1, "string")
    """`string metric = 1`"""
    data: dict[str, JSON] | None = field(2, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct data = 2`"""
