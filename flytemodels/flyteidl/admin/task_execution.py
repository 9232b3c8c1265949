# Made from flyteidl/admin/task_execution.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/task_execution.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import JSON, Message, field, message_dataclass
from flytemodels.flyteidl.admin.common import FlyteURLs, Sort, UrlBlob
from flytemodels.flyteidl.core.execution import ExecutionError, LogContext, TaskLog
from flytemodels.flyteidl.core.execution import TaskExecution as _TaskExecution
from flytemodels.flyteidl.core.identifier import NodeExecutionIdentifier, TaskExecutionIdentifier
from flytemodels.flyteidl.core.literals import LiteralMap
from flytemodels.flyteidl.event.event import TaskExecutionMetadata


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionGetRequest(Message, proto="flyteidl.admin.TaskExecutionGetRequest"):
    """The message `flyteidl.admin.TaskExecutionGetRequest`."""

    id: TaskExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.TaskExecutionIdentifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionListRequest(Message, proto="flyteidl.admin.TaskExecutionListRequest"):
    """The message `flyteidl.admin.TaskExecutionListRequest`."""

    node_execution_id: NodeExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.NodeExecutionIdentifier node_execution_id = 1`"""
    limit: int = field(2, "uint32")
    """`uint32 limit = 2`"""
    token: str = field(3, "string")
    """`string token = 3`"""
    filters: str = field(4, "string")
    """`string filters = 4`"""
    sort_by: Sort | None = field(5, "message")
    """`Sort sort_by = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecution(Message, proto="flyteidl.admin.TaskExecution"):
    """The message `flyteidl.admin.TaskExecution`."""

    id: TaskExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.TaskExecutionIdentifier id = 1`"""
    input_uri: str = field(2, "string")
    """`string input_uri = 2`"""
    closure: TaskExecutionClosure | None = field(3, "message")
    """`TaskExecutionClosure closure = 3`"""
    is_parent: bool = field(4, "bool")
    """`bool is_parent = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionList(Message, proto="flyteidl.admin.TaskExecutionList"):
    """The message `flyteidl.admin.TaskExecutionList`."""

    task_executions: list[TaskExecution] = field(1, "message", repeated=True)
    """`repeated TaskExecution task_executions = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionClosure(Message, proto="flyteidl.admin.TaskExecutionClosure"):
    """The message `flyteidl.admin.TaskExecutionClosure`."""

    output_uri: str | None = field(1, "string", group="output_result")
    """Deprecated. (`string output_uri = 1`)"""
    error: ExecutionError | None = field(2, "message", group="output_result")
    """`flyteidl.core.ExecutionError error = 2`"""
    output_data: LiteralMap | None = field(12, "message", group="output_result")
    """Deprecated. (`flyteidl.core.LiteralMap output_data = 12`)"""
    phase: _TaskExecution.Phase = field(3, "enum", default_factory=lambda: _TaskExecution.Phase.UNDEFINED)
    """`flyteidl.core.TaskExecution.Phase phase = 3`"""
    logs: list[TaskLog] = field(4, "message", repeated=True)
    """`repeated flyteidl.core.TaskLog logs = 4`"""
    started_at: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp started_at = 5`"""
    duration: datetime.timedelta | None = field(6, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration duration = 6`"""
    created_at: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_at = 7`"""
    updated_at: datetime.datetime | None = field(8, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp updated_at = 8`"""
    custom_info: dict[str, JSON] | None = field(9, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct custom_info = 9`"""
    reason: str = field(10, "string")
    """`string reason = 10`"""
    task_type: str = field(11, "string")
    """`string task_type = 11`"""
    metadata: TaskExecutionMetadata | None = field(16, "message")
    """`flyteidl.event.TaskExecutionMetadata metadata = 16`"""
    event_version: int = field(17, "int32")
    """`int32 event_version = 17`"""
    reasons: list[Reason] = field(18, "message", repeated=True)
    """`repeated Reason reasons = 18`"""
    log_context: LogContext | None = field(19, "message")
    """`flyteidl.core.LogContext log_context = 19`"""

    @property
    def output_result(self) -> str | ExecutionError | LiteralMap | None:
        """The member of the oneof `output_result` that is set, or None."""
        return self._oneof("output_result", self.output_uri, self.error, self.output_data)


@message_dataclass(slots=True, eq=False, repr=False)
class Reason(Message, proto="flyteidl.admin.Reason"):
    """The message `flyteidl.admin.Reason`."""

    occurred_at: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp occurred_at = 1`"""
    message: str = field(2, "string")
    """`string message = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionGetDataRequest(Message, proto="flyteidl.admin.TaskExecutionGetDataRequest"):
    """The message `flyteidl.admin.TaskExecutionGetDataRequest`."""

    id: TaskExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.TaskExecutionIdentifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionGetDataResponse(Message, proto="flyteidl.admin.TaskExecutionGetDataResponse"):
    """The message `flyteidl.admin.TaskExecutionGetDataResponse`."""

    inputs: UrlBlob | None = field(1, "message")
    """Deprecated. (`UrlBlob inputs = 1`)"""
    outputs: UrlBlob | None = field(2, "message")
    """Deprecated. (`UrlBlob outputs = 2`)"""
    full_inputs: LiteralMap | None = field(3, "message")
    """`flyteidl.core.LiteralMap full_inputs = 3`"""
    full_outputs: LiteralMap | None = field(4, "message")
    """`flyteidl.core.LiteralMap full_outputs = 4`"""
    flyte_urls: FlyteURLs | None = field(5, "message")
    """`FlyteURLs flyte_urls = 5`"""
