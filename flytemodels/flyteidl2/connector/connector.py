# Made from flyteidl2/connector/connector.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/connector/connector.proto` (package `flyteidl2.connector`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import JSON, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.execution import TaskExecution, TaskLog
from flytemodels.flyteidl2.core.identifier import TaskExecutionIdentifier
from flytemodels.flyteidl2.core.metrics import ExecutionMetricResult
from flytemodels.flyteidl2.core.security import Connection, Identity
from flytemodels.flyteidl2.core.tasks import TaskTemplate
from flytemodels.flyteidl2.logs.dataplane.payload import LogLine
from flytemodels.flyteidl2.task.common import Inputs, Outputs


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionMetadata(Message, proto="flyteidl2.connector.TaskExecutionMetadata"):
    """About one attempt to run a task. The first six fields and `identity` are filled in; the others stay empty."""

    task_execution_id: TaskExecutionIdentifier | None = field(1, "message")
    """Which attempt of which action this is. The same in each repetition: use it as an idempotency key.
    (`flyteidl2.core.TaskExecutionIdentifier task_execution_id = 1`)
    """
    namespace: str = field(2, "string")
    """Kubernetes namespace of the run. (`string namespace = 2`)"""
    labels: dict[str, str] = map_field(3, "string", "string")
    """For what the connector creates. (`map<string, string> labels = 3`)"""
    annotations: dict[str, str] = map_field(4, "string", "string")
    """For what the connector creates. (`map<string, string> annotations = 4`)"""
    k8s_service_account: str = field(5, "string")
    """Kubernetes service account of the run. (`string k8s_service_account = 5`)"""
    environment_variables: dict[str, str] = map_field(6, "string", "string")
    """Those of the run; the container's own are in the template. (`map<string, string> environment_variables = 6`)"""
    max_attempts: int = field(7, "int32")
    """Not filled in: always 0. (`int32 max_attempts = 7`)"""
    interruptible: bool = field(8, "bool")
    """Not filled in: always False. (`bool interruptible = 8`)"""
    interruptible_failure_threshold: int = field(9, "int32")
    """Not filled in: always 0. (`int32 interruptible_failure_threshold = 9`)"""
    identity: Identity | None = field(11, "message")
    """Identity that the run uses. None means the default. (`flyteidl2.core.Identity identity = 11`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateTaskRequest(Message, proto="flyteidl2.connector.CreateTaskRequest", rules=True):
    """Asks a connector to start a task. An error or a timeout, 10 seconds by default, may make it come again for the
    same attempt.
    """

    inputs: Inputs | None = field(1, "message")
    """Values of the task's inputs, each with its name; empty where the task has none. (`flyteidl2.task.Inputs inputs =
    1`)
    """
    template: TaskTemplate | None = field(2, "message")
    """What to run. Variables in the container's `args` are filled in. (`flyteidl2.core.TaskTemplate template = 2`)"""
    output_prefix: str = field(3, "string")
    """Folder or URL for the task's `outputs.pb`, where outputs are not in the answer. (`string output_prefix = 3`)"""
    task_execution_metadata: TaskExecutionMetadata | None = field(4, "message")
    """About this attempt: its identity, labels, environment. (`TaskExecutionMetadata task_execution_metadata = 4`)"""
    connection: Connection | None = field(5, "message")
    """Secrets, with their values, and settings. In Flyte 2 a connector does not look for secrets in its environment.
    (`flyteidl2.core.Connection connection = 5`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class CreateTaskResponse(Message, proto="flyteidl2.connector.CreateTaskResponse"):
    """A connector's answer once it has started a task."""

    resource_meta: bytes = field(1, "bytes")
    """What the connector needs to find the job again, in its own encoding; it comes back with each later request,
    possibly to another instance. Keep it small. (`bytes resource_meta = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class CreateRequestHeader(Message, proto="flyteidl2.connector.CreateRequestHeader", rules=True):
    """First part of a streamed request to create a task. No method takes one."""

    template: TaskTemplate | None = field(1, "message")
    """As in [CreateTaskRequest][]. (`flyteidl2.core.TaskTemplate template = 1`)"""
    output_prefix: str = field(2, "string")
    """As in [CreateTaskRequest][]. (`string output_prefix = 2`)"""
    task_execution_metadata: TaskExecutionMetadata | None = field(3, "message")
    """About this attempt, as in [CreateTaskRequest][]. (`TaskExecutionMetadata task_execution_metadata = 3`)"""
    max_dataset_size_bytes: int = field(4, "int64")
    """Largest dataset that the task may make. (`int64 max_dataset_size_bytes = 4`)"""
    connection: Connection | None = field(5, "message")
    """As in [CreateTaskRequest][]. (`flyteidl2.core.Connection connection = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskRequest(Message, proto="flyteidl2.connector.GetTaskRequest"):
    """Asks a connector how a job is doing, every 30 seconds by default."""

    resource_meta: bytes = field(2, "bytes")
    """What the connector returned in [CreateTaskResponse][]. (`bytes resource_meta = 2`)"""
    task_category: TaskCategory | None = field(3, "message")
    """Type and version of the task. (`TaskCategory task_category = 3`)"""
    output_prefix: str = field(4, "string")
    """As in [CreateTaskRequest][]. (`string output_prefix = 4`)"""
    connection: Connection | None = field(5, "message")
    """As in [CreateTaskRequest][]. (`flyteidl2.core.Connection connection = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskResponse(Message, proto="flyteidl2.connector.GetTaskResponse", rules=True):
    """A connector's answer about a job."""

    resource: Resource | None = field(1, "message")
    """State of the job. Its phase must be set: an answer without one counts as an error. (`Resource resource = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Resource(Message, proto="flyteidl2.connector.Resource", rules=True):
    """State of a connector's job."""

    outputs: Outputs | None = field(2, "message")
    """Values of the task's outputs, once it has succeeded. None makes the caller look for `outputs.pb` under the output
    prefix. (`flyteidl2.task.Outputs outputs = 2`)
    """
    message: str = field(3, "string")
    """Shown while the job is queued, initializing or waiting, and after FAILED and RETRYABLE_FAILED; dropped for
    RUNNING, SUCCEEDED and ABORTED. (`string message = 3`)
    """
    log_links: list[TaskLog] = field(4, "message", repeated=True)
    """Links to logs and dashboards. (`repeated flyteidl2.core.TaskLog log_links = 4`)"""
    phase: TaskExecution.Phase = field(5, "enum", default_factory=lambda: TaskExecution.Phase.UNDEFINED)
    """How far the job has come. Must be set. (`flyteidl2.core.TaskExecution.Phase phase = 5`)"""
    custom_info: dict[str, JSON] | None = field(6, "message", wraps="google.protobuf.Struct")
    """More about the job, as plain JSON, for display. None means nothing. (`google.protobuf.Struct custom_info = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTaskRequest(Message, proto="flyteidl2.connector.DeleteTaskRequest"):
    """Asks a connector to stop a job, when the run is aborted or a deadline passes, maybe more than once."""

    resource_meta: bytes = field(2, "bytes")
    """What the connector returned in [CreateTaskResponse][]. (`bytes resource_meta = 2`)"""
    task_category: TaskCategory | None = field(3, "message")
    """Type and version of the task. (`TaskCategory task_category = 3`)"""
    connection: Connection | None = field(5, "message")
    """As in [CreateTaskRequest][]. (`flyteidl2.core.Connection connection = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTaskResponse(Message, proto="flyteidl2.connector.DeleteTaskResponse"):
    """A connector's answer once a job is being stopped; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class Connector(Message, proto="flyteidl2.connector.Connector"):
    """A connector, and which tasks it runs."""

    name: str = field(1, "string")
    """Shown in lists and logs. (`string name = 1`)"""
    supported_task_categories: list[TaskCategory] = field(4, "message", repeated=True)
    """Tasks that are sent to it. (`repeated TaskCategory supported_task_categories = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskCategory(Message, proto="flyteidl2.connector.TaskCategory"):
    """A type of task, in one version of its rules. Connectors are found by both."""

    name: str = field(1, "string")
    """As in `TaskTemplate.type`. (`string name = 1`)"""
    version: int = field(2, "int32")
    """As in `TaskTemplate.task_type_version`. (`int32 version = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetConnectorRequest(Message, proto="flyteidl2.connector.GetConnectorRequest"):
    """Asks for one connector."""

    name: str = field(1, "string")
    """As [Connector][] has it; a server may have several. (`string name = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetConnectorResponse(Message, proto="flyteidl2.connector.GetConnectorResponse"):
    """The connector that was asked for."""

    connector: Connector | None = field(1, "message")
    """Its description. (`Connector connector = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListConnectorsRequest(Message, proto="flyteidl2.connector.ListConnectorsRequest"):
    """Asks which connectors a server has; sent every 10 seconds, to learn which task types go where."""


@message_dataclass(slots=True, eq=False, repr=False)
class ListConnectorsResponse(Message, proto="flyteidl2.connector.ListConnectorsResponse"):
    """Connectors of a server."""

    connectors: list[Connector] = field(1, "message", repeated=True)
    """With the task types of each. (`repeated Connector connectors = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskMetricsRequest(Message, proto="flyteidl2.connector.GetTaskMetricsRequest"):
    """Asks a connector for measurements of a job."""

    resource_meta: bytes = field(2, "bytes")
    """What the connector returned in [CreateTaskResponse][]. (`bytes resource_meta = 2`)"""
    queries: list[str] = field(3, "string", repeated=True)
    """Which measurements; empty for all. (`repeated string queries = 3`)"""
    start_time: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """Begin of the window. (`google.protobuf.Timestamp start_time = 4`)"""
    end_time: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """End of the window. (`google.protobuf.Timestamp end_time = 5`)"""
    step: datetime.timedelta | None = field(6, "message", wraps="google.protobuf.Duration")
    """Distance between two points. (`google.protobuf.Duration step = 6`)"""
    task_category: TaskCategory | None = field(7, "message")
    """Type and version of the task. (`TaskCategory task_category = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskMetricsResponse(Message, proto="flyteidl2.connector.GetTaskMetricsResponse"):
    """Measurements of a job."""

    results: list[ExecutionMetricResult] = field(1, "message", repeated=True)
    """Series of points, in the order of the queries. (`repeated flyteidl2.core.ExecutionMetricResult results = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsRequest(Message, proto="flyteidl2.connector.GetTaskLogsRequest"):
    """Asks a connector for a job's log."""

    resource_meta: bytes = field(2, "bytes")
    """What the connector returned in [CreateTaskResponse][]. (`bytes resource_meta = 2`)"""
    lines: int = field(3, "uint64")
    """Most lines in one message of the answer; 0 leaves it to the connector. (`uint64 lines = 3`)"""
    token: str = field(4, "string")
    """Where to go on, from an earlier header. Empty for the beginning. (`string token = 4`)"""
    task_category: TaskCategory | None = field(5, "message")
    """Type and version of the task. (`TaskCategory task_category = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponseHeader(Message, proto="flyteidl2.connector.GetTaskLogsResponseHeader"):
    """Where to go on reading a log."""

    token: str = field(1, "string")
    """For the next request. (`string token = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponseBody(Message, proto="flyteidl2.connector.GetTaskLogsResponseBody"):
    """Lines of a log."""

    results: list[str] = field(1, "string", repeated=True)
    """Deprecated. Use `lines`. (`repeated string results = 1`)"""
    lines: list[LogLine] = field(2, "message", repeated=True)
    """In order, each with its time. (`repeated flyteidl2.logs.dataplane.LogLine lines = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponse(Message, proto="flyteidl2.connector.GetTaskLogsResponse"):
    """One message of a job's log."""

    header: GetTaskLogsResponseHeader | None = field(1, "message", group="part")
    """Where to go on. (`GetTaskLogsResponseHeader header = 1`)"""
    body: GetTaskLogsResponseBody | None = field(2, "message", group="part")
    """Lines of the log. (`GetTaskLogsResponseBody body = 2`)"""

    @property
    def part(self) -> GetTaskLogsResponseHeader | GetTaskLogsResponseBody | None:
        """Header or body, whichever is set."""
        return self._oneof("part", self.header, self.body)
