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
    """Facts about one attempt to run a task. The first six fields and `identity` are filled in; the others are always
    empty.
    """

    task_execution_id: TaskExecutionIdentifier | None = field(1, "message")
    """Which attempt of which action this is. A request that is repeated for the attempt has the same one, so it serves
    as an idempotency key; the next attempt has another. (`flyteidl2.core.TaskExecutionIdentifier task_execution_id =
    1`)
    """
    namespace: str = field(2, "string")
    """Kubernetes namespace of the run. (`string namespace = 2`)"""
    labels: dict[str, str] = map_field(3, "string", "string")
    """Labels for what the connector creates. (`map<string, string> labels = 3`)"""
    annotations: dict[str, str] = map_field(4, "string", "string")
    """Annotations for what the connector creates. (`map<string, string> annotations = 4`)"""
    k8s_service_account: str = field(5, "string")
    """Kubernetes service account of the run. (`string k8s_service_account = 5`)"""
    environment_variables: dict[str, str] = map_field(6, "string", "string")
    """Environment variables of the run; the container's own are in the template. (`map<string, string>
    environment_variables = 6`)
    """
    max_attempts: int = field(7, "int32")
    """Not filled in: always 0. (`int32 max_attempts = 7`)"""
    interruptible: bool = field(8, "bool")
    """Not filled in: always False. (`bool interruptible = 8`)"""
    interruptible_failure_threshold: int = field(9, "int32")
    """Not filled in: always 0. (`int32 interruptible_failure_threshold = 9`)"""
    identity: Identity | None = field(11, "message")
    """Identity from the task's security context. None if it names none. (`flyteidl2.core.Identity identity = 11`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateTaskRequest(Message, proto="flyteidl2.connector.CreateTaskRequest", rules=True):
    """Asks a connector to start a task. An error or a timeout (10 seconds by default) ends the attempt and counts
    against the task's retries. The same attempt may be requested again, if the executor could not store the answer.
    """

    inputs: Inputs | None = field(1, "message")
    """Inputs of the task, each with its name, in no particular order. Empty if the task has none.
    (`flyteidl2.task.Inputs inputs = 1`)
    """
    template: TaskTemplate | None = field(2, "message")
    """What to run. Variables in the container's `args` are filled in. (`flyteidl2.core.TaskTemplate template = 2`)"""
    output_prefix: str = field(3, "string")
    """Folder or URL for the task's `outputs.pb`, if the outputs are not returned in the response. (`string
    output_prefix = 3`)
    """
    task_execution_metadata: TaskExecutionMetadata | None = field(4, "message")
    """Facts about this attempt: its identifier, labels, environment. (`TaskExecutionMetadata task_execution_metadata =
    4`)
    """
    connection: Connection | None = field(5, "message")
    """Secrets, with their values, and settings. In Flyte 2, a connector does not look for secrets in its own
    environment. (`flyteidl2.core.Connection connection = 5`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class CreateTaskResponse(Message, proto="flyteidl2.connector.CreateTaskResponse"):
    """A connector's answer once it has started a task."""

    resource_meta: bytes = field(1, "bytes")
    """What the connector needs to find the job again, in an encoding of its own. It is sent back with each later
    request, possibly to another instance. Keep it small. (`bytes resource_meta = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class CreateRequestHeader(Message, proto="flyteidl2.connector.CreateRequestHeader", rules=True):
    """First part of a streamed request to create a task. No method takes it."""

    template: TaskTemplate | None = field(1, "message")
    """As in [CreateTaskRequest][]. (`flyteidl2.core.TaskTemplate template = 1`)"""
    output_prefix: str = field(2, "string")
    """As in [CreateTaskRequest][]. (`string output_prefix = 2`)"""
    task_execution_metadata: TaskExecutionMetadata | None = field(3, "message")
    """Facts about this attempt, as in [CreateTaskRequest][]. (`TaskExecutionMetadata task_execution_metadata = 3`)"""
    max_dataset_size_bytes: int = field(4, "int64")
    """Maximum size of the dataset that the task may produce, in bytes. (`int64 max_dataset_size_bytes = 4`)"""
    connection: Connection | None = field(5, "message")
    """As in [CreateTaskRequest][]. (`flyteidl2.core.Connection connection = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskRequest(Message, proto="flyteidl2.connector.GetTaskRequest"):
    """Asks a connector for the state of a job, every 30 seconds by default. Failed calls are counted over the whole
    life of the job: after more than 5 it is not asked for again. So answer RUNNING when the other side cannot be
    reached for a while.
    """

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
    """A connector's report on a job."""

    resource: Resource | None = field(1, "message")
    """State of the job. Its phase must be set: for the executor, a response without one is a failure of the system.
    (`Resource resource = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class Resource(Message, proto="flyteidl2.connector.Resource", rules=True):
    """State of a connector's job."""

    outputs: Outputs | None = field(2, "message")
    """Outputs of the task, once it has succeeded. If None, the caller looks for `outputs.pb` under the output prefix.
    Ignored if the task declares no outputs. (`flyteidl2.task.Outputs outputs = 2`)
    """
    message: str = field(3, "string")
    """Message shown while the job is queued, initializing or waiting, and after FAILED and RETRYABLE_FAILED. It is
    dropped for RUNNING, SUCCEEDED and ABORTED. (`string message = 3`)
    """
    log_links: list[TaskLog] = field(4, "message", repeated=True)
    """Links to logs and dashboards. (`repeated flyteidl2.core.TaskLog log_links = 4`)"""
    phase: TaskExecution.Phase = field(5, "enum", default_factory=lambda: TaskExecution.Phase.UNDEFINED)
    """Current phase of the job. Must be set. (`flyteidl2.core.TaskExecution.Phase phase = 5`)"""
    custom_info: dict[str, JSON] | None = field(6, "message", wraps="google.protobuf.Struct")
    """Further facts about the job, as plain JSON, for display. None if there are none. (`google.protobuf.Struct
    custom_info = 6`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTaskRequest(Message, proto="flyteidl2.connector.DeleteTaskRequest"):
    """Asks a connector to stop a job, because the action is aborted or the attempt is about to be repeated. It may be
    sent more than once.
    """

    resource_meta: bytes = field(2, "bytes")
    """What the connector returned in [CreateTaskResponse][]. (`bytes resource_meta = 2`)"""
    task_category: TaskCategory | None = field(3, "message")
    """Type and version of the task. (`TaskCategory task_category = 3`)"""
    connection: Connection | None = field(5, "message")
    """As in [CreateTaskRequest][]. (`flyteidl2.core.Connection connection = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTaskResponse(Message, proto="flyteidl2.connector.DeleteTaskResponse"):
    """Confirms that a job is being stopped; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class Connector(Message, proto="flyteidl2.connector.Connector"):
    """A connector, and the task types that it runs."""

    name: str = field(1, "string")
    """Name in lists and logs. (`string name = 1`)"""
    supported_task_categories: list[TaskCategory] = field(4, "message", repeated=True)
    """Task types, with versions, that are sent to it. (`repeated TaskCategory supported_task_categories = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskCategory(Message, proto="flyteidl2.connector.TaskCategory"):
    """A task type, in one version of its rules. Connectors are looked up by both: those for the task's project and
    domain first, then those for its domain, those for all, and at last the default connector.
    """

    name: str = field(1, "string")
    """As in `TaskTemplate.type`. (`string name = 1`)"""
    version: int = field(2, "int32")
    """As in `TaskTemplate.task_type_version`. (`int32 version = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetConnectorRequest(Message, proto="flyteidl2.connector.GetConnectorRequest"):
    """Asks for one connector."""

    name: str = field(1, "string")
    """As in `Connector.name`; a server may have several connectors. (`string name = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetConnectorResponse(Message, proto="flyteidl2.connector.GetConnectorResponse"):
    """The connector that was asked for."""

    connector: Connector | None = field(1, "message")
    """Its name and task types. (`Connector connector = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListConnectorsRequest(Message, proto="flyteidl2.connector.ListConnectorsRequest"):
    """Asks for the connectors of a server. It is sent every 10 seconds by default, to find out which task types go
    where.
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ListConnectorsResponse(Message, proto="flyteidl2.connector.ListConnectorsResponse"):
    """Connectors of a server."""

    connectors: list[Connector] = field(1, "message", repeated=True)
    """Connectors, each with the task types that it runs. (`repeated Connector connectors = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskMetricsRequest(Message, proto="flyteidl2.connector.GetTaskMetricsRequest"):
    """Asks a connector for metrics of a job. No open-source program sends it."""

    resource_meta: bytes = field(2, "bytes")
    """What the connector returned in [CreateTaskResponse][]. (`bytes resource_meta = 2`)"""
    queries: list[str] = field(3, "string", repeated=True)
    """Names of metrics; empty for all. (`repeated string queries = 3`)"""
    start_time: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """Start of the time window. (`google.protobuf.Timestamp start_time = 4`)"""
    end_time: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """End of the time window. (`google.protobuf.Timestamp end_time = 5`)"""
    step: datetime.timedelta | None = field(6, "message", wraps="google.protobuf.Duration")
    """Interval between two data points. (`google.protobuf.Duration step = 6`)"""
    task_category: TaskCategory | None = field(7, "message")
    """Type and version of the task. (`TaskCategory task_category = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskMetricsResponse(Message, proto="flyteidl2.connector.GetTaskMetricsResponse"):
    """Metrics of a job."""

    results: list[ExecutionMetricResult] = field(1, "message", repeated=True)
    """Time series, in the order of the queries. (`repeated flyteidl2.core.ExecutionMetricResult results = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsRequest(Message, proto="flyteidl2.connector.GetTaskLogsRequest"):
    """Asks a connector for the log of a job. No open-source program sends it."""

    resource_meta: bytes = field(2, "bytes")
    """What the connector returned in [CreateTaskResponse][]. (`bytes resource_meta = 2`)"""
    lines: int = field(3, "uint64")
    """Maximum number of lines per message of the response; 0 leaves it to the connector. (`uint64 lines = 3`)"""
    token: str = field(4, "string")
    """Continuation token from an earlier header. Empty for the beginning. (`string token = 4`)"""
    task_category: TaskCategory | None = field(5, "message")
    """Type and version of the task. (`TaskCategory task_category = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponseHeader(Message, proto="flyteidl2.connector.GetTaskLogsResponseHeader"):
    """Where to continue reading a log."""

    token: str = field(1, "string")
    """Continuation token for the next request. (`string token = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponseBody(Message, proto="flyteidl2.connector.GetTaskLogsResponseBody"):
    """Lines of a log."""

    results: list[str] = field(1, "string", repeated=True)
    """Deprecated. Use `lines`. (`repeated string results = 1`)"""
    lines: list[LogLine] = field(2, "message", repeated=True)
    """Lines in order, each with its timestamp. (`repeated flyteidl2.logs.dataplane.LogLine lines = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponse(Message, proto="flyteidl2.connector.GetTaskLogsResponse"):
    """One message in the stream of a job's log."""

    header: GetTaskLogsResponseHeader | None = field(1, "message", group="part")
    """Where to continue. (`GetTaskLogsResponseHeader header = 1`)"""
    body: GetTaskLogsResponseBody | None = field(2, "message", group="part")
    """Lines of the log. (`GetTaskLogsResponseBody body = 2`)"""

    @property
    def part(self) -> GetTaskLogsResponseHeader | GetTaskLogsResponseBody | None:
        """Header or body, whichever is set."""
        return self._oneof("part", self.header, self.body)
