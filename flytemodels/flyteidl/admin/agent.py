# Made from flyteidl/admin/agent.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/agent.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import JSON, Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl.core.execution import ExecutionError, TaskExecution, TaskLog
from flytemodels.flyteidl.core.identifier import TaskExecutionIdentifier
from flytemodels.flyteidl.core.literals import LiteralMap
from flytemodels.flyteidl.core.metrics import ExecutionMetricResult
from flytemodels.flyteidl.core.security import Identity
from flytemodels.flyteidl.core.tasks import TaskTemplate
from flytemodels.flyteidl.core.workflow import TaskNodeOverrides


class State(Enum):
    """Deprecated. States of a job, which `TaskExecution.Phase` replaced."""

    RETRYABLE_FAILURE = 0
    """Now RETRYABLE_FAILED."""
    PERMANENT_FAILURE = 1
    """Now FAILED."""
    PENDING = 2
    """Now INITIALIZING."""
    RUNNING = 3
    """In progress."""
    SUCCEEDED = 4
    """Finished successfully."""


class LogLineOriginator(Enum):
    """Who wrote a line of a log."""

    UNKNOWN = 0
    """Not specified."""
    USER = 1
    """The user's code."""
    SYSTEM = 2
    """Flyte, or the platform that the task runs on."""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionMetadata(Message, proto="flyteidl.admin.TaskExecutionMetadata"):
    """About one attempt to run a task. Propeller fills in the first six fields and `identity`; the others stay
    empty.
    """

    task_execution_id: TaskExecutionIdentifier | None = field(1, "message")
    """Which attempt of which node in which execution this is. (`flyteidl.core.TaskExecutionIdentifier task_execution_id
    = 1`)
    """
    namespace: str = field(2, "string")
    """Kubernetes namespace of the execution, usually `<project>-<domain>`. (`string namespace = 2`)"""
    labels: dict[str, str] = map_field(3, "string", "string")
    """Labels for whatever the connector creates. (`map<string, string> labels = 3`)"""
    annotations: dict[str, str] = map_field(4, "string", "string")
    """Annotations for whatever the connector creates. (`map<string, string> annotations = 4`)"""
    k8s_service_account: str = field(5, "string")
    """Kubernetes service account of the execution. (`string k8s_service_account = 5`)"""
    environment_variables: dict[str, str] = map_field(6, "string", "string")
    """Those of the execution; the container's own are in the template. (`map<string, string> environment_variables =
    6`)
    """
    max_attempts: int = field(7, "int32")
    """Not filled in: always 0. (`int32 max_attempts = 7`)"""
    interruptible: bool = field(8, "bool")
    """Not filled in: always False. (`bool interruptible = 8`)"""
    interruptible_failure_threshold: int = field(9, "int32")
    """Not filled in: always 0. (`int32 interruptible_failure_threshold = 9`)"""
    overrides: TaskNodeOverrides | None = field(10, "message")
    """Not filled in: always None, even where the workflow overrides something. (`flyteidl.core.TaskNodeOverrides
    overrides = 10`)
    """
    identity: Identity | None = field(11, "message")
    """Identity that the execution runs under. None means the default. (`flyteidl.core.Identity identity = 11`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateTaskRequest(Message, proto="flyteidl.admin.CreateTaskRequest"):
    """Propeller asks a connector to start a task. It waits 10 seconds for the default connector and without limit for
    others, unless configured. An error or a timeout is a retryable failure of the attempt, so a job whose answer was
    lost keeps running. `task_execution_metadata.task_execution_id` is the same each time the call is repeated: use
    it as an idempotency key.
    """

    inputs: LiteralMap | None = field(1, "message")
    """Values of the task's inputs, by name. Propeller always sends them, empty if the task has none; None comes only
    from other callers. (`flyteidl.core.LiteralMap inputs = 1`)
    """
    template: TaskTemplate | None = field(2, "message")
    """What to run. Variables in the container's `args` are filled in; those in its `command`, in `sql.statement` and in
    `custom` are not. A `k8s_pod` is the pod as propeller would create it. (`flyteidl.core.TaskTemplate template =
    2`)
    """
    output_prefix: str = field(3, "string")
    """Folder or URL for the task's `outputs.pb`. Propeller looks there only after SUCCEEDED without `outputs`, for
    `outputs.pb` and for `error.pb`; it never looks there after a failure. (`string output_prefix = 3`)
    """
    task_execution_metadata: TaskExecutionMetadata | None = field(4, "message")
    """About this attempt: its identity, labels, environment. Propeller always sends it. (`TaskExecutionMetadata
    task_execution_metadata = 4`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class CreateTaskResponse(Message, proto="flyteidl.admin.CreateTaskResponse"):
    """A connector's answer once it has started a task."""

    resource_meta: bytes = field(1, "bytes")
    """What the connector needs to find the job again, in its own encoding. Propeller stores it in the workflow's
    Kubernetes object, so keep it small, and sends it with each later request, possibly to another instance. (`bytes
    resource_meta = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class CreateRequestHeader(Message, proto="flyteidl.admin.CreateRequestHeader"):
    """First part of a request to run a task while propeller waits."""

    template: TaskTemplate | None = field(1, "message")
    """As in [CreateTaskRequest][]. (`flyteidl.core.TaskTemplate template = 1`)"""
    output_prefix: str = field(2, "string")
    """As in [CreateTaskRequest][]. (`string output_prefix = 2`)"""
    task_execution_metadata: TaskExecutionMetadata | None = field(3, "message")
    """About this attempt, as in [CreateTaskRequest][]. (`TaskExecutionMetadata task_execution_metadata = 3`)"""
    max_dataset_size_bytes: int = field(4, "int64")
    """Largest dataset, in bytes, that the task may produce. Propeller never sets it, so it is always 0. (`int64
    max_dataset_size_bytes = 4`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ExecuteTaskSyncRequest(Message, proto="flyteidl.admin.ExecuteTaskSyncRequest"):
    """One message of a request to run a task while propeller waits: header first, then inputs. The time limit is that
    of [CreateTaskRequest][].
    """

    header: CreateRequestHeader | None = field(1, "message", group="part")
    """First message. None in the second. (`CreateRequestHeader header = 1`)"""
    inputs: LiteralMap | None = field(2, "message", group="part")
    """Second message, values of the task's inputs. None in the first. (`flyteidl.core.LiteralMap inputs = 2`)"""

    @property
    def part(self) -> CreateRequestHeader | LiteralMap | None:
        """Header or inputs, whichever is set."""
        return self._oneof("part", self.header, self.inputs)


@message_dataclass(slots=True, eq=False, repr=False)
class ExecuteTaskSyncResponseHeader(Message, proto="flyteidl.admin.ExecuteTaskSyncResponseHeader"):
    """Answer to a synchronous task."""

    resource: Resource | None = field(1, "message")
    """How the task ended, including its outputs. The phase must be terminal, or propeller goes on to call GetTask,
    without `resource_meta`. (`Resource resource = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ExecuteTaskSyncResponse(Message, proto="flyteidl.admin.ExecuteTaskSyncResponse"):
    """One message of the answer to a synchronous task. Propeller reads the first one only."""

    header: ExecuteTaskSyncResponseHeader | None = field(1, "message", group="res")
    """The answer: what became of the task. (`ExecuteTaskSyncResponseHeader header = 1`)"""
    outputs: LiteralMap | None = field(2, "message", group="res")
    """Not read: put outputs into `header.resource.outputs`. (`flyteidl.core.LiteralMap outputs = 2`)"""

    @property
    def res(self) -> ExecuteTaskSyncResponseHeader | LiteralMap | None:
        """Header or outputs, whichever is set."""
        return self._oneof("res", self.header, self.outputs)


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskRequest(Message, proto="flyteidl.admin.GetTaskRequest"):
    """Propeller asks a connector how a job is doing, every 30 seconds by default. Errors are counted over the whole
    life of the job: after more than five it stops asking. When the vendor's service has a hiccup, answer with the
    last known phase instead.
    """

    task_type: str = field(1, "string")
    """Deprecated. Use `task_category`. (`string task_type = 1`)"""
    resource_meta: bytes = field(2, "bytes")
    """What the connector returned in [CreateTaskResponse][]. (`bytes resource_meta = 2`)"""
    task_category: TaskCategory | None = field(3, "message")
    """Type and version of the task. (`TaskCategory task_category = 3`)"""
    output_prefix: str = field(4, "string")
    """As in [CreateTaskRequest][]. (`string output_prefix = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskResponse(Message, proto="flyteidl.admin.GetTaskResponse"):
    """A connector's answer about a job. Propeller receives at most 4 MiB."""

    resource: Resource | None = field(1, "message")
    """State of the job. None ends the attempt, just as a missing phase does. (`Resource resource = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Resource(Message, proto="flyteidl.admin.Resource"):
    """State of a connector's job."""

    state: State = field(1, "enum", default_factory=lambda: State.RETRYABLE_FAILURE)
    """Deprecated. Use `phase`. This is read only if the phase is UNDEFINED, and then its zero means a retryable
    failure. (`State state = 1`)
    """
    outputs: LiteralMap | None = field(2, "message")
    """Values of the task's outputs, once it has succeeded. With None, propeller looks for `outputs.pb` under the output
    prefix; an empty map says that there are none. (`flyteidl.core.LiteralMap outputs = 2`)
    """
    message: str = field(3, "string")
    """Shown to the user while the job is queued, initializing or waiting, and after FAILED and RETRYABLE_FAILED;
    dropped for RUNNING, SUCCEEDED and ABORTED. (`string message = 3`)
    """
    log_links: list[TaskLog] = field(4, "message", repeated=True)
    """Links to logs and dashboards, shown in the console. Unless a link sets `ShowWhilePending`, flyteadmin drops it
    while the job is queued or initializing. (`repeated flyteidl.core.TaskLog log_links = 4`)
    """
    phase: TaskExecution.Phase = field(5, "enum", default_factory=lambda: TaskExecution.Phase.UNDEFINED)
    """How far the job has come. Must be set. (`flyteidl.core.TaskExecution.Phase phase = 5`)"""
    custom_info: dict[str, JSON] | None = field(6, "message", wraps="google.protobuf.Struct")
    """More about the job, as plain JSON, for display. None adds nothing. (`google.protobuf.Struct custom_info = 6`)"""
    agent_error: AgentError | None = field(7, "message")
    """Details of a failure. Only synchronous answers are read, and only the `code`; for asynchronous ones the user sees
    `message` alone. (`AgentError agent_error = 7`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTaskRequest(Message, proto="flyteidl.admin.DeleteTaskRequest"):
    """Propeller asks a connector to stop a job when the execution is aborted, another node fails or a deadline passes,
    possibly more than once. It does not ask after SUCCEEDED, FAILED or ABORTED, so finished jobs must be cleaned up
    elsewhere.
    """

    task_type: str = field(1, "string")
    """Deprecated. Use `task_category`. (`string task_type = 1`)"""
    resource_meta: bytes = field(2, "bytes")
    """What the connector returned in [CreateTaskResponse][]. (`bytes resource_meta = 2`)"""
    task_category: TaskCategory | None = field(3, "message")
    """Type and version of the task. (`TaskCategory task_category = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTaskResponse(Message, proto="flyteidl.admin.DeleteTaskResponse"):
    """A connector's answer once a job is being stopped; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class Agent(Message, proto="flyteidl.admin.Agent"):
    """A connector, and which tasks it runs. (Connectors were once called agents.)"""

    name: str = field(1, "string")
    """Shown in lists and logs. (`string name = 1`)"""
    supported_task_types: list[str] = field(2, "string", repeated=True)
    """Deprecated. Use `supported_task_categories`. Still read, as version 0 of each type. (`repeated string
    supported_task_types = 2`)
    """
    is_sync: bool = field(3, "bool")
    """True has tasks sent with ExecuteTaskSync, which answers at once, instead of CreateTask. (`bool is_sync = 3`)"""
    supported_task_categories: list[TaskCategory] = field(4, "message", repeated=True)
    """Tasks that are sent to it. (`repeated TaskCategory supported_task_categories = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskCategory(Message, proto="flyteidl.admin.TaskCategory"):
    """A type of task, in one version. Of several versions of one type, propeller keeps only the one listed last; tasks
    of other versions go to the default connector.
    """

    name: str = field(1, "string")
    """As in `TaskTemplate.type`. (`string name = 1`)"""
    version: int = field(2, "int32")
    """As in `TaskTemplate.task_type_version`. (`int32 version = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetAgentRequest(Message, proto="flyteidl.admin.GetAgentRequest"):
    """Asks for one connector."""

    name: str = field(1, "string")
    """As in [Agent][]; a server may have several. (`string name = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetAgentResponse(Message, proto="flyteidl.admin.GetAgentResponse"):
    """One connector."""

    agent: Agent | None = field(1, "message")
    """Its name, and which tasks it runs. (`Agent agent = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListAgentsRequest(Message, proto="flyteidl.admin.ListAgentsRequest"):
    """Asks which connectors a server has. Propeller asks every 10 seconds by default to learn the task types. Its own
    configuration can assign types as well, and takes precedence.
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ListAgentsResponse(Message, proto="flyteidl.admin.ListAgentsResponse"):
    """Connectors of a server."""

    agents: list[Agent] = field(1, "message", repeated=True)
    """Connectors, with the task types of each. (`repeated Agent agents = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskMetricsRequest(Message, proto="flyteidl.admin.GetTaskMetricsRequest"):
    """Asks a connector for measurements of a job. No program of Flyte 1 sends it."""

    task_type: str = field(1, "string")
    """Deprecated. Use `task_category`. (`string task_type = 1`)"""
    resource_meta: bytes = field(2, "bytes")
    """What the connector returned in [CreateTaskResponse][]. (`bytes resource_meta = 2`)"""
    queries: list[str] = field(3, "string", repeated=True)
    """Which measurements; empty for all. (`repeated string queries = 3`)"""
    start_time: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """Start of the period. (`google.protobuf.Timestamp start_time = 4`)"""
    end_time: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """End of the period. (`google.protobuf.Timestamp end_time = 5`)"""
    step: datetime.timedelta | None = field(6, "message", wraps="google.protobuf.Duration")
    """Time between two points. (`google.protobuf.Duration step = 6`)"""
    task_category: TaskCategory | None = field(7, "message")
    """Type and version of the task. (`TaskCategory task_category = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskMetricsResponse(Message, proto="flyteidl.admin.GetTaskMetricsResponse"):
    """Measurements of a job."""

    results: list[ExecutionMetricResult] = field(1, "message", repeated=True)
    """Series of points, in the order of the queries. (`repeated flyteidl.core.ExecutionMetricResult results = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsRequest(Message, proto="flyteidl.admin.GetTaskLogsRequest"):
    """Asks a connector for a job's log. No program of Flyte 1 sends it: links to logs go into `Resource.log_links`."""

    task_type: str = field(1, "string")
    """Deprecated. Use `task_category`. (`string task_type = 1`)"""
    resource_meta: bytes = field(2, "bytes")
    """What the connector returned in [CreateTaskResponse][]. (`bytes resource_meta = 2`)"""
    lines: int = field(3, "uint64")
    """Most lines in one message of the answer; 0 lets the connector choose. (`uint64 lines = 3`)"""
    token: str = field(4, "string")
    """Where to continue, from an earlier header. Empty for the beginning. (`string token = 4`)"""
    task_category: TaskCategory | None = field(5, "message")
    """Type and version of the task. (`TaskCategory task_category = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponseHeader(Message, proto="flyteidl.admin.GetTaskLogsResponseHeader"):
    """Where to continue reading a log."""

    token: str = field(1, "string")
    """For the next request. (`string token = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogLine(Message, proto="flyteidl.admin.LogLine"):
    """One line that a job wrote."""

    timestamp: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """When it was written. None if unknown. (`google.protobuf.Timestamp timestamp = 1`)"""
    message: str = field(2, "string")
    """Text, without the line break. (`string message = 2`)"""
    originator: LogLineOriginator = field(3, "enum", default_factory=lambda: LogLineOriginator.UNKNOWN)
    """Who wrote it. (`LogLineOriginator originator = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponseBody(Message, proto="flyteidl.admin.GetTaskLogsResponseBody"):
    """Lines of a log."""

    results: list[str] = field(1, "string", repeated=True)
    """Deprecated. Use `structured_lines`. (`repeated string results = 1`)"""
    structured_lines: list[LogLine] = field(2, "message", repeated=True)
    """Lines, in order. (`repeated LogLine structured_lines = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponse(Message, proto="flyteidl.admin.GetTaskLogsResponse"):
    """One message of a job's log."""

    header: GetTaskLogsResponseHeader | None = field(1, "message", group="part")
    """Where to continue. (`GetTaskLogsResponseHeader header = 1`)"""
    body: GetTaskLogsResponseBody | None = field(2, "message", group="part")
    """Lines of the log. (`GetTaskLogsResponseBody body = 2`)"""

    @property
    def part(self) -> GetTaskLogsResponseHeader | GetTaskLogsResponseBody | None:
        """Header or body, whichever is set."""
        return self._oneof("part", self.header, self.body)


@message_dataclass(slots=True, eq=False, repr=False)
class AgentError(Message, proto="flyteidl.admin.AgentError"):
    """Details of a connector's failure."""

    class Kind(Enum):
        """Whether another attempt can help."""

        NON_RECOVERABLE = 0
        """It cannot."""
        RECOVERABLE = 1
        """It may."""

    NON_RECOVERABLE: ClassVar[AgentError.Kind] = Kind.NON_RECOVERABLE
    """It cannot."""
    RECOVERABLE: ClassVar[AgentError.Kind] = Kind.RECOVERABLE
    """It may."""

    code: str = field(1, "string")
    """Short identifier of the kind of error, for programs to compare. Read in synchronous answers only. (`string code =
    1`)
    """
    kind: AgentError.Kind = field(3, "enum", default_factory=lambda: AgentError.Kind.NON_RECOVERABLE)
    """Not read: the phase, FAILED or RETRYABLE_FAILED, decides whether another attempt follows. (`Kind kind = 3`)"""
    origin: ExecutionError.ErrorKind = field(4, "enum", default_factory=lambda: ExecutionError.ErrorKind.UNKNOWN)
    """Not read: the failure always counts as the user's fault. (`flyteidl.core.ExecutionError.ErrorKind origin = 4`)"""
