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
    """Asks for an attempt to run a task."""

    id: TaskExecutionIdentifier | None = field(1, "message")
    """Task, node and number of the attempt. (`flyteidl.core.TaskExecutionIdentifier id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionListRequest(Message, proto="flyteidl.admin.TaskExecutionListRequest"):
    """Asks for the attempts of a node."""

    node_execution_id: NodeExecutionIdentifier | None = field(1, "message")
    """Node that ran them. (`flyteidl.core.NodeExecutionIdentifier node_execution_id = 1`)"""
    limit: int = field(2, "uint32")
    """Most items in the answer. flyteadmin refuses 0. (`uint32 limit = 2`)"""
    token: str = field(3, "string")
    """Where to continue, from an earlier answer. Empty for the beginning; otherwise flyteadmin requires a number as
    text, the count of items to skip. (`string token = 3`)
    """
    filters: str = field(4, "string")
    """Conditions such as `eq(project,shop)+contains(name,train)`; flyteadmin returns items that meet all of them.
    (`string filters = 4`)
    """
    sort_by: Sort | None = field(5, "message")
    """Order of the items. With None flyteadmin does not sort them. (`Sort sort_by = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecution(Message, proto="flyteidl.admin.TaskExecution"):
    """An attempt to run a task."""

    id: TaskExecutionIdentifier | None = field(1, "message")
    """Task, node and number of the attempt. (`flyteidl.core.TaskExecutionIdentifier id = 1`)"""
    input_uri: str = field(2, "string")
    """Where its `inputs.pb` is stored. (`string input_uri = 2`)"""
    closure: TaskExecutionClosure | None = field(3, "message")
    """What became of it. (`TaskExecutionClosure closure = 3`)"""
    is_parent: bool = field(4, "bool")
    """Whether it started nodes itself. (`bool is_parent = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionList(Message, proto="flyteidl.admin.TaskExecutionList"):
    """A page of attempts to run a task."""

    task_executions: list[TaskExecution] = field(1, "message", repeated=True)
    """Attempts on this page. (`repeated TaskExecution task_executions = 1`)"""
    token: str = field(2, "string")
    """For the next page. Empty on the last one. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionClosure(Message, proto="flyteidl.admin.TaskExecutionClosure"):
    """What became of an attempt to run a task."""

    output_uri: str | None = field(1, "string", group="output_result")
    """Deprecated. Use `TaskExecutionGetDataResponse.full_outputs`. Address of `outputs.pb`. (`string output_uri =
    1`)
    """
    error: ExecutionError | None = field(2, "message", group="output_result")
    """Why it failed. (`flyteidl.core.ExecutionError error = 2`)"""
    output_data: LiteralMap | None = field(12, "message", group="output_result")
    """Deprecated. Use `TaskExecutionGetDataResponse.full_outputs`. (`flyteidl.core.LiteralMap output_data = 12`)"""
    phase: _TaskExecution.Phase = field(3, "enum", default_factory=lambda: _TaskExecution.Phase.UNDEFINED)
    """Last phase that was reported. (`flyteidl.core.TaskExecution.Phase phase = 3`)"""
    logs: list[TaskLog] = field(4, "message", repeated=True)
    """Links to logs and dashboards. (`repeated flyteidl.core.TaskLog logs = 4`)"""
    started_at: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """When it began to run. None until then. (`google.protobuf.Timestamp started_at = 5`)"""
    duration: datetime.timedelta | None = field(6, "message", wraps="google.protobuf.Duration")
    """From `started_at` to its end. None or zero while it runs. (`google.protobuf.Duration duration = 6`)"""
    created_at: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """When it was first reported. (`google.protobuf.Timestamp created_at = 7`)"""
    updated_at: datetime.datetime | None = field(8, "message", wraps="google.protobuf.Timestamp")
    """When it last changed. (`google.protobuf.Timestamp updated_at = 8`)"""
    custom_info: dict[str, JSON] | None = field(9, "message", wraps="google.protobuf.Struct")
    """More about the job, as plain JSON: for connectors what was in `Resource.custom_info`. (`google.protobuf.Struct
    custom_info = 9`)
    """
    reason: str = field(10, "string")
    """Last of `reasons`, as text. (`string reason = 10`)"""
    task_type: str = field(11, "string")
    """As in `TaskTemplate.type`. (`string task_type = 11`)"""
    metadata: TaskExecutionMetadata | None = field(16, "message")
    """Which plugin ran it, and what it created. (`flyteidl.event.TaskExecutionMetadata metadata = 16`)"""
    event_version: int = field(17, "int32")
    """Version of the events that it was assembled from. (`int32 event_version = 17`)"""
    reasons: list[Reason] = field(18, "message", repeated=True)
    """Why each phase was reached, in order. (`repeated Reason reasons = 18`)"""
    log_context: LogContext | None = field(19, "message")
    """Pods in which to look for logs. Nobody in Flyte 1 fills it in. (`flyteidl.core.LogContext log_context = 19`)"""

    @property
    def output_result(self) -> str | ExecutionError | LiteralMap | None:
        """Outputs or error, whichever is set; None while it runs."""
        return self._oneof("output_result", self.output_uri, self.error, self.output_data)


@message_dataclass(slots=True, eq=False, repr=False)
class Reason(Message, proto="flyteidl.admin.Reason"):
    """Why a phase was reached."""

    occurred_at: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """When that happened. (`google.protobuf.Timestamp occurred_at = 1`)"""
    message: str = field(2, "string")
    """Human-readable text. (`string message = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionGetDataRequest(Message, proto="flyteidl.admin.TaskExecutionGetDataRequest"):
    """Asks for inputs and outputs of an attempt."""

    id: TaskExecutionIdentifier | None = field(1, "message")
    """Task, node and number of the attempt. (`flyteidl.core.TaskExecutionIdentifier id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionGetDataResponse(Message, proto="flyteidl.admin.TaskExecutionGetDataResponse"):
    """Inputs and outputs of an attempt."""

    inputs: UrlBlob | None = field(1, "message")
    """Deprecated. Use `full_inputs`. (`UrlBlob inputs = 1`)"""
    outputs: UrlBlob | None = field(2, "message")
    """Deprecated. Use `full_outputs`. (`UrlBlob outputs = 2`)"""
    full_inputs: LiteralMap | None = field(3, "message")
    """Literals by name. None or empty if they are too large for flyteadmin to send. (`flyteidl.core.LiteralMap
    full_inputs = 3`)
    """
    full_outputs: LiteralMap | None = field(4, "message")
    """Literals by name; empty until it has succeeded. (`flyteidl.core.LiteralMap full_outputs = 4`)"""
    flyte_urls: FlyteURLs | None = field(5, "message")
    """Addresses to fetch them from. (`FlyteURLs flyte_urls = 5`)"""
