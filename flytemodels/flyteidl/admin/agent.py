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
    """Deprecated. The enum `flyteidl.admin.State`."""

    RETRYABLE_FAILURE = 0
    PERMANENT_FAILURE = 1
    PENDING = 2
    RUNNING = 3
    SUCCEEDED = 4


class LogLineOriginator(Enum):
    """The enum `flyteidl.admin.LogLineOriginator`."""

    UNKNOWN = 0
    USER = 1
    SYSTEM = 2


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionMetadata(Message, proto="flyteidl.admin.TaskExecutionMetadata"):
    """About one attempt to run a task."""

    task_execution_id: TaskExecutionIdentifier | None = field(1, "message")
    """Which attempt of which task in which execution this is. (`flyteidl.core.TaskExecutionIdentifier task_execution_id
    = 1`)
    """
    namespace: str = field(2, "string")
    """The Kubernetes namespace that the execution belongs to. (`string namespace = 2`)"""
    labels: dict[str, str] = map_field(3, "string", "string")
    """Labels for what the connector creates. (`map<string, string> labels = 3`)"""
    annotations: dict[str, str] = map_field(4, "string", "string")
    """Annotations for what the connector creates. (`map<string, string> annotations = 4`)"""
    k8s_service_account: str = field(5, "string")
    """The Kubernetes service account that the execution uses. (`string k8s_service_account = 5`)"""
    environment_variables: dict[str, str] = map_field(6, "string", "string")
    """Environment variables for the task. (`map<string, string> environment_variables = 6`)"""
    max_attempts: int = field(7, "int32")
    """How many attempts there may be, the first one included. (`int32 max_attempts = 7`)"""
    interruptible: bool = field(8, "bool")
    """Whether the task may run on machines that can be taken away. (`bool interruptible = 8`)"""
    interruptible_failure_threshold: int = field(9, "int32")
    """After how many system failures the task moves to machines that stay. (`int32 interruptible_failure_threshold =
    9`)
    """
    overrides: TaskNodeOverrides | None = field(10, "message")
    """What the workflow changes of the task's own settings, such as resources. None means nothing.
    (`flyteidl.core.TaskNodeOverrides overrides = 10`)
    """
    identity: Identity | None = field(11, "message")
    """As whom the execution runs. None means the default. (`flyteidl.core.Identity identity = 11`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateTaskRequest(Message, proto="flyteidl.admin.CreateTaskRequest"):
    """Propeller asks a connector to start a task."""

    inputs: LiteralMap | None = field(1, "message")
    """The values of the task's inputs, by name. None where the task has none. (`flyteidl.core.LiteralMap inputs =
    1`)
    """
    template: TaskTemplate | None = field(2, "message")
    """What to run. Variables in the container's arguments are filled in already. (`flyteidl.core.TaskTemplate template
    = 2`)
    """
    output_prefix: str = field(3, "string")
    """The folder or URL below which the task's outputs belong: `outputs.pb`, or `error.pb`. (`string output_prefix =
    3`)
    """
    task_execution_metadata: TaskExecutionMetadata | None = field(4, "message")
    """About this attempt: its name, labels, environment. None where propeller says nothing. (`TaskExecutionMetadata
    task_execution_metadata = 4`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class CreateTaskResponse(Message, proto="flyteidl.admin.CreateTaskResponse"):
    """A connector's answer once it has started a task."""

    resource_meta: bytes = field(1, "bytes")
    """Whatever the connector needs to find the job again, in its own encoding. Propeller stores it and hands it back in
    each later request, possibly to another instance of the connector. (`bytes resource_meta = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class CreateRequestHeader(Message, proto="flyteidl.admin.CreateRequestHeader"):
    """The first part of a request to run a task while the caller waits."""

    template: TaskTemplate | None = field(1, "message")
    """What to run. (`flyteidl.core.TaskTemplate template = 1`)"""
    output_prefix: str = field(2, "string")
    """The folder or URL below which the task's outputs belong. (`string output_prefix = 2`)"""
    task_execution_metadata: TaskExecutionMetadata | None = field(3, "message")
    """About this attempt. None where propeller says nothing. (`TaskExecutionMetadata task_execution_metadata = 3`)"""
    max_dataset_size_bytes: int = field(4, "int64")
    """The most bytes that the answer may carry inline. 0 means no limit is set. (`int64 max_dataset_size_bytes = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecuteTaskSyncRequest(Message, proto="flyteidl.admin.ExecuteTaskSyncRequest"):
    """One message of a request to run a task while the caller waits: the header first, then the inputs."""

    header: CreateRequestHeader | None = field(1, "message", group="part")
    """The first message. None in the others. (`CreateRequestHeader header = 1`)"""
    inputs: LiteralMap | None = field(2, "message", group="part")
    """Values of the task's inputs. None in the first message. (`flyteidl.core.LiteralMap inputs = 2`)"""

    @property
    def part(self) -> CreateRequestHeader | LiteralMap | None:
        """The header or the inputs."""
        return self._oneof("part", self.header, self.inputs)


@message_dataclass(slots=True, eq=False, repr=False)
class ExecuteTaskSyncResponseHeader(Message, proto="flyteidl.admin.ExecuteTaskSyncResponseHeader"):
    """The first part of the answer to a synchronous task."""

    resource: Resource | None = field(1, "message")
    """How the task ended. (`Resource resource = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecuteTaskSyncResponse(Message, proto="flyteidl.admin.ExecuteTaskSyncResponse"):
    """One message of the answer to a synchronous task: the header first, then the outputs."""

    header: ExecuteTaskSyncResponseHeader | None = field(1, "message", group="res")
    """The first message. None in the others. (`ExecuteTaskSyncResponseHeader header = 1`)"""
    outputs: LiteralMap | None = field(2, "message", group="res")
    """Values of the task's outputs. None in the first message. (`flyteidl.core.LiteralMap outputs = 2`)"""

    @property
    def res(self) -> ExecuteTaskSyncResponseHeader | LiteralMap | None:
        """The header or the outputs."""
        return self._oneof("res", self.header, self.outputs)


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskRequest(Message, proto="flyteidl.admin.GetTaskRequest"):
    """Propeller asks a connector how a job is doing."""

    task_type: str = field(1, "string")
    """Deprecated. Replaced by `task_category`. (`string task_type = 1`)"""
    resource_meta: bytes = field(2, "bytes")
    """What the connector gave in CreateTaskResponse. (`bytes resource_meta = 2`)"""
    task_category: TaskCategory | None = field(3, "message")
    """The type and version of the task. (`TaskCategory task_category = 3`)"""
    output_prefix: str = field(4, "string")
    """The folder or URL below which the task's outputs belong. (`string output_prefix = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskResponse(Message, proto="flyteidl.admin.GetTaskResponse"):
    """A connector's answer about a job."""

    resource: Resource | None = field(1, "message")
    """How the job is doing. (`Resource resource = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Resource(Message, proto="flyteidl.admin.Resource"):
    """How a connector's job is doing."""

    state: State = field(1, "enum", default_factory=lambda: State.RETRYABLE_FAILURE)
    """Deprecated. Replaced by `phase`. (`State state = 1`)"""
    outputs: LiteralMap | None = field(2, "message")
    """Values of the task's outputs, once it has succeeded. None where it has none, or where `outputs.pb` was written
    below the output prefix. (`flyteidl.core.LiteralMap outputs = 2`)
    """
    message: str = field(3, "string")
    """What to tell the user: the reason for a failure, or what the job waits for. (`string message = 3`)"""
    log_links: list[TaskLog] = field(4, "message", repeated=True)
    """Links to logs and dashboards, shown in Flyte's console. (`repeated flyteidl.core.TaskLog log_links = 4`)"""
    phase: TaskExecution.Phase = field(5, "enum", default_factory=lambda: TaskExecution.Phase.UNDEFINED)
    """How far it has come. (`flyteidl.core.TaskExecution.Phase phase = 5`)"""
    custom_info: dict[str, JSON] | None = field(6, "message", wraps="google.protobuf.Struct")
    """More about the job, as plain JSON, for display. None means nothing. (`google.protobuf.Struct custom_info = 6`)"""
    agent_error: AgentError | None = field(7, "message")
    """Details of a failure. None where there was none, or where `message` says it all. (`AgentError agent_error =
    7`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTaskRequest(Message, proto="flyteidl.admin.DeleteTaskRequest"):
    """Propeller asks a connector to stop a job and clean up. It may ask more than once."""

    task_type: str = field(1, "string")
    """Deprecated. Replaced by `task_category`. (`string task_type = 1`)"""
    resource_meta: bytes = field(2, "bytes")
    """What the connector gave in CreateTaskResponse. (`bytes resource_meta = 2`)"""
    task_category: TaskCategory | None = field(3, "message")
    """The type and version of the task. (`TaskCategory task_category = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTaskResponse(Message, proto="flyteidl.admin.DeleteTaskResponse"):
    """A connector's answer once a job is stopped: nothing to say."""


@message_dataclass(slots=True, eq=False, repr=False)
class Agent(Message, proto="flyteidl.admin.Agent"):
    """A connector, and the kinds of task that it runs. (Connectors were called agents when the interface was made.)"""

    name: str = field(1, "string")
    """Its name. (`string name = 1`)"""
    supported_task_types: list[str] = field(2, "string", repeated=True)
    """Deprecated. Replaced by `supported_task_categories`. (`repeated string supported_task_types = 2`)"""
    is_sync: bool = field(3, "bool")
    """Whether its tasks run while propeller waits for the answer. (`bool is_sync = 3`)"""
    supported_task_categories: list[TaskCategory] = field(4, "message", repeated=True)
    """The kinds of task that it runs. (`repeated TaskCategory supported_task_categories = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskCategory(Message, proto="flyteidl.admin.TaskCategory"):
    """A type of task in one version of its rules: what connectors are chosen by."""

    name: str = field(1, "string")
    """The type, as in `TaskTemplate.type`. (`string name = 1`)"""
    version: int = field(2, "int32")
    """The version, as in `TaskTemplate.task_type_version`. (`int32 version = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetAgentRequest(Message, proto="flyteidl.admin.GetAgentRequest"):
    """The message `flyteidl.admin.GetAgentRequest`."""

    name: str = field(1, "string")
    """`string name = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetAgentResponse(Message, proto="flyteidl.admin.GetAgentResponse"):
    """The message `flyteidl.admin.GetAgentResponse`."""

    agent: Agent | None = field(1, "message")
    """`Agent agent = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListAgentsRequest(Message, proto="flyteidl.admin.ListAgentsRequest"):
    """The message `flyteidl.admin.ListAgentsRequest`."""


@message_dataclass(slots=True, eq=False, repr=False)
class ListAgentsResponse(Message, proto="flyteidl.admin.ListAgentsResponse"):
    """The message `flyteidl.admin.ListAgentsResponse`."""

    agents: list[Agent] = field(1, "message", repeated=True)
    """`repeated Agent agents = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskMetricsRequest(Message, proto="flyteidl.admin.GetTaskMetricsRequest"):
    """The message `flyteidl.admin.GetTaskMetricsRequest`."""

    task_type: str = field(1, "string")
    """Deprecated. (`string task_type = 1`)"""
    resource_meta: bytes = field(2, "bytes")
    """`bytes resource_meta = 2`"""
    queries: list[str] = field(3, "string", repeated=True)
    """`repeated string queries = 3`"""
    start_time: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp start_time = 4`"""
    end_time: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp end_time = 5`"""
    step: datetime.timedelta | None = field(6, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration step = 6`"""
    task_category: TaskCategory | None = field(7, "message")
    """`TaskCategory task_category = 7`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskMetricsResponse(Message, proto="flyteidl.admin.GetTaskMetricsResponse"):
    """The message `flyteidl.admin.GetTaskMetricsResponse`."""

    results: list[ExecutionMetricResult] = field(1, "message", repeated=True)
    """`repeated flyteidl.core.ExecutionMetricResult results = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsRequest(Message, proto="flyteidl.admin.GetTaskLogsRequest"):
    """The message `flyteidl.admin.GetTaskLogsRequest`."""

    task_type: str = field(1, "string")
    """Deprecated. (`string task_type = 1`)"""
    resource_meta: bytes = field(2, "bytes")
    """`bytes resource_meta = 2`"""
    lines: int = field(3, "uint64")
    """`uint64 lines = 3`"""
    token: str = field(4, "string")
    """`string token = 4`"""
    task_category: TaskCategory | None = field(5, "message")
    """`TaskCategory task_category = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponseHeader(Message, proto="flyteidl.admin.GetTaskLogsResponseHeader"):
    """The message `flyteidl.admin.GetTaskLogsResponseHeader`."""

    token: str = field(1, "string")
    """`string token = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogLine(Message, proto="flyteidl.admin.LogLine"):
    """The message `flyteidl.admin.LogLine`."""

    timestamp: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp timestamp = 1`"""
    message: str = field(2, "string")
    """`string message = 2`"""
    originator: LogLineOriginator = field(3, "enum", default_factory=lambda: LogLineOriginator.UNKNOWN)
    """`LogLineOriginator originator = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponseBody(Message, proto="flyteidl.admin.GetTaskLogsResponseBody"):
    """The message `flyteidl.admin.GetTaskLogsResponseBody`."""

    results: list[str] = field(1, "string", repeated=True)
    """Deprecated. (`repeated string results = 1`)"""
    structured_lines: list[LogLine] = field(2, "message", repeated=True)
    """`repeated LogLine structured_lines = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponse(Message, proto="flyteidl.admin.GetTaskLogsResponse"):
    """The message `flyteidl.admin.GetTaskLogsResponse`."""

    header: GetTaskLogsResponseHeader | None = field(1, "message", group="part")
    """`GetTaskLogsResponseHeader header = 1`"""
    body: GetTaskLogsResponseBody | None = field(2, "message", group="part")
    """`GetTaskLogsResponseBody body = 2`"""

    @property
    def part(self) -> GetTaskLogsResponseHeader | GetTaskLogsResponseBody | None:
        """The member of the oneof `part` that is set, or None."""
        return self._oneof("part", self.header, self.body)


@message_dataclass(slots=True, eq=False, repr=False)
class AgentError(Message, proto="flyteidl.admin.AgentError"):
    """Details of a failure."""

    class Kind(Enum):
        """Whether trying again may help."""

        NON_RECOVERABLE = 0
        """It will not."""
        RECOVERABLE = 1
        """It may."""

    NON_RECOVERABLE: ClassVar[AgentError.Kind] = Kind.NON_RECOVERABLE
    RECOVERABLE: ClassVar[AgentError.Kind] = Kind.RECOVERABLE

    code: str = field(1, "string")
    """A short word for the kind of error, for programs to compare. (`string code = 1`)"""
    kind: AgentError.Kind = field(3, "enum", default_factory=lambda: AgentError.Kind.NON_RECOVERABLE)
    """Whether trying again may help. (`Kind kind = 3`)"""
    origin: ExecutionError.ErrorKind = field(4, "enum", default_factory=lambda: ExecutionError.ErrorKind.UNKNOWN)
    """Who is to blame: the user's code or the system. (`flyteidl.core.ExecutionError.ErrorKind origin = 4`)"""
