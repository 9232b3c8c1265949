# Made from flyteidl2/workflow/run_definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/workflow/run_definition.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import JSON, Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.cache import CacheMetadata
from flytemodels.flyteidl2.common.identifier import ActionIdentifier, TriggerIdentifier
from flytemodels.flyteidl2.common.identity import EnrichedIdentity
from flytemodels.flyteidl2.common.phase import ActionPhase
from flytemodels.flyteidl2.common.run import Relation
from flytemodels.flyteidl2.core.catalog import CatalogCacheStatus
from flytemodels.flyteidl2.core.execution import GpuFault, LogContext, TaskLog
from flytemodels.flyteidl2.core.literals import Literal
from flytemodels.flyteidl2.core.types import LiteralType
from flytemodels.flyteidl2.task.common import OutputReferences, TriggerAutomationSpec
from flytemodels.flyteidl2.task.run import RunSpec
from flytemodels.flyteidl2.task.task_definition import TaskIdentifier, TaskSpec, TraceSpec


class ConditionPromptType(Enum):
    """The enum `flyteidl2.workflow.ConditionPromptType`."""

    CONDITION_PROMPT_TYPE_UNSPECIFIED = 0
    CONDITION_PROMPT_TYPE_TEXT = 1
    CONDITION_PROMPT_TYPE_MARKDOWN = 2


class ActionType(Enum):
    """The enum `flyteidl2.workflow.ActionType`."""

    ACTION_TYPE_UNSPECIFIED = 0
    ACTION_TYPE_TASK = 1
    ACTION_TYPE_TRACE = 2
    ACTION_TYPE_CONDITION = 3


class RunSource(Enum):
    """The enum `flyteidl2.workflow.RunSource`."""

    RUN_SOURCE_UNSPECIFIED = 0
    RUN_SOURCE_WEB = 1
    RUN_SOURCE_CLI = 2
    RUN_SOURCE_SCHEDULE_TRIGGER = 3
    RUN_SOURCE_TRACKED = 4
    RUN_SOURCE_ARTIFACT_TRIGGER = 5


@message_dataclass(slots=True, eq=False, repr=False)
class Run(Message, proto="flyteidl2.workflow.Run"):
    """The message `flyteidl2.workflow.Run`."""

    action: Action | None = field(1, "message")
    """`Action action = 1`"""
    labels: dict[str, str] = map_field(2, "string", "string")
    """`map<string, string> labels = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RunDetails(Message, proto="flyteidl2.workflow.RunDetails"):
    """The message `flyteidl2.workflow.RunDetails`."""

    run_spec: RunSpec | None = field(1, "message")
    """`flyteidl2.task.RunSpec run_spec = 1`"""
    action: ActionDetails | None = field(2, "message")
    """`ActionDetails action = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskAction(Message, proto="flyteidl2.workflow.TaskAction"):
    """The message `flyteidl2.workflow.TaskAction`."""

    id: TaskIdentifier | None = field(1, "message")
    """`flyteidl2.task.TaskIdentifier id = 1`"""
    spec: TaskSpec | None = field(2, "message")
    """`flyteidl2.task.TaskSpec spec = 2`"""
    cache_key: str | None = field(3, "message", wraps="google.protobuf.StringValue")
    """`google.protobuf.StringValue cache_key = 3`"""
    queue: str = field(4, "string")
    """`string queue = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TraceAction(Message, proto="flyteidl2.workflow.TraceAction"):
    """The message `flyteidl2.workflow.TraceAction`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    phase: ActionPhase = field(2, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """`flyteidl2.common.ActionPhase phase = 2`"""
    start_time: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp start_time = 3`"""
    end_time: datetime.datetime | None = field(4, "message", optional=True, wraps="google.protobuf.Timestamp")
    """`optional google.protobuf.Timestamp end_time = 4`"""
    outputs: OutputReferences | None = field(5, "message")
    """`flyteidl2.task.OutputReferences outputs = 5`"""
    spec: TraceSpec | None = field(6, "message")
    """`flyteidl2.task.TraceSpec spec = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ConditionAction(Message, proto="flyteidl2.workflow.ConditionAction"):
    """The message `flyteidl2.workflow.ConditionAction`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    type: LiteralType | None = field(6, "message")
    """`flyteidl2.core.LiteralType type = 6`"""
    prompt: str = field(7, "string")
    """`string prompt = 7`"""
    description: str = field(8, "string")
    """`string description = 8`"""
    prompt_type: ConditionPromptType = field(
        9, "enum", default_factory=lambda: ConditionPromptType.CONDITION_PROMPT_TYPE_UNSPECIFIED
    )
    """`ConditionPromptType prompt_type = 9`"""
    timeout: datetime.timedelta | None = field(10, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration timeout = 10`"""
    webhook: ConditionWebhook | None = field(11, "message")
    """`ConditionWebhook webhook = 11`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ConditionWebhook(Message, proto="flyteidl2.workflow.ConditionWebhook"):
    """The message `flyteidl2.workflow.ConditionWebhook`."""

    url: str = field(1, "string")
    """`string url = 1`"""
    payload: dict[str, JSON] | None = field(2, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct payload = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskActionMetadata(Message, proto="flyteidl2.workflow.TaskActionMetadata"):
    """The message `flyteidl2.workflow.TaskActionMetadata`."""

    id: TaskIdentifier | None = field(1, "message")
    """`flyteidl2.task.TaskIdentifier id = 1`"""
    task_type: str = field(2, "string")
    """`string task_type = 2`"""
    short_name: str = field(3, "string")
    """`string short_name = 3`"""
    queue: str | None = field(4, "string", optional=True)
    """`optional string queue = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TraceActionMetadata(Message, proto="flyteidl2.workflow.TraceActionMetadata"):
    """The message `flyteidl2.workflow.TraceActionMetadata`."""

    name: str = field(1, "string")
    """`string name = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ConditionActionMetadata(Message, proto="flyteidl2.workflow.ConditionActionMetadata"):
    """The message `flyteidl2.workflow.ConditionActionMetadata`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    type: LiteralType | None = field(5, "message")
    """`flyteidl2.core.LiteralType type = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionMetadata(Message, proto="flyteidl2.workflow.ActionMetadata"):
    """The message `flyteidl2.workflow.ActionMetadata`."""

    parent: str = field(3, "string")
    """`string parent = 3`"""
    group: str = field(5, "string")
    """`string group = 5`"""
    executed_by: EnrichedIdentity | None = field(6, "message")
    """`flyteidl2.common.EnrichedIdentity executed_by = 6`"""
    task: TaskActionMetadata | None = field(7, "message", group="spec")
    """`TaskActionMetadata task = 7`"""
    trace: TraceActionMetadata | None = field(8, "message", group="spec")
    """`TraceActionMetadata trace = 8`"""
    condition: ConditionActionMetadata | None = field(9, "message", group="spec")
    """`ConditionActionMetadata condition = 9`"""
    action_type: ActionType = field(10, "enum", default_factory=lambda: ActionType.ACTION_TYPE_UNSPECIFIED)
    """`ActionType action_type = 10`"""
    trigger_id: TriggerIdentifier | None = field(11, "message")
    """`flyteidl2.common.TriggerIdentifier trigger_id = 11`"""
    environment_name: str = field(12, "string")
    """`string environment_name = 12`"""
    funtion_name: str = field(13, "string")
    """`string funtion_name = 13`"""
    trigger_name: str = field(14, "string")
    """`string trigger_name = 14`"""
    trigger_type: TriggerAutomationSpec | None = field(15, "message")
    """`flyteidl2.task.TriggerAutomationSpec trigger_type = 15`"""
    source: RunSource = field(16, "enum", default_factory=lambda: RunSource.RUN_SOURCE_UNSPECIFIED)
    """`RunSource source = 16`"""
    relation: Relation | None = field(17, "message")
    """`flyteidl2.common.Relation relation = 17`"""
    recovered_from: ActionIdentifier | None = field(18, "message")
    """`flyteidl2.common.ActionIdentifier recovered_from = 18`"""

    @property
    def spec(self) -> TaskActionMetadata | TraceActionMetadata | ConditionActionMetadata | None:
        """The member of the oneof `spec` that is set, or None."""
        return self._oneof("spec", self.task, self.trace, self.condition)


@message_dataclass(slots=True, eq=False, repr=False)
class ActionStatus(Message, proto="flyteidl2.workflow.ActionStatus"):
    """The message `flyteidl2.workflow.ActionStatus`."""

    phase: ActionPhase = field(1, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """`flyteidl2.common.ActionPhase phase = 1`"""
    start_time: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp start_time = 2`"""
    end_time: datetime.datetime | None = field(3, "message", optional=True, wraps="google.protobuf.Timestamp")
    """`optional google.protobuf.Timestamp end_time = 3`"""
    attempts: int = field(4, "uint32")
    """`uint32 attempts = 4`"""
    cache_status: CatalogCacheStatus = field(5, "enum", default_factory=lambda: CatalogCacheStatus.CACHE_DISABLED)
    """`flyteidl2.core.CatalogCacheStatus cache_status = 5`"""
    duration_ms: int | None = field(6, "uint64", optional=True)
    """`optional uint64 duration_ms = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Action(Message, proto="flyteidl2.workflow.Action"):
    """The message `flyteidl2.workflow.Action`."""

    id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier id = 1`"""
    metadata: ActionMetadata | None = field(2, "message")
    """`ActionMetadata metadata = 2`"""
    status: ActionStatus | None = field(3, "message")
    """`ActionStatus status = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class EnrichedAction(Message, proto="flyteidl2.workflow.EnrichedAction"):
    """The message `flyteidl2.workflow.EnrichedAction`."""

    action: Action | None = field(1, "message")
    """`Action action = 1`"""
    meets_filter: bool = field(2, "bool")
    """`bool meets_filter = 2`"""
    children_phase_counts: dict[int, int] = map_field(3, "int32", "int32")
    """`map<int32, int32> children_phase_counts = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ErrorInfo(Message, proto="flyteidl2.workflow.ErrorInfo"):
    """The message `flyteidl2.workflow.ErrorInfo`."""

    class Kind(Enum):
        """The enum `flyteidl2.workflow.ErrorInfo.Kind`."""

        KIND_UNSPECIFIED = 0
        KIND_USER = 1
        KIND_SYSTEM = 2

    KIND_UNSPECIFIED: ClassVar[ErrorInfo.Kind] = Kind.KIND_UNSPECIFIED
    KIND_USER: ClassVar[ErrorInfo.Kind] = Kind.KIND_USER
    KIND_SYSTEM: ClassVar[ErrorInfo.Kind] = Kind.KIND_SYSTEM

    message: str = field(1, "string")
    """`string message = 1`"""
    kind: ErrorInfo.Kind = field(2, "enum", default_factory=lambda: ErrorInfo.Kind.KIND_UNSPECIFIED)
    """`Kind kind = 2`"""
    code: str = field(3, "string")
    """`string code = 3`"""
    gpu_fault: GpuFault | None = field(4, "message")
    """`flyteidl2.core.GpuFault gpu_fault = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortInfo(Message, proto="flyteidl2.workflow.AbortInfo"):
    """The message `flyteidl2.workflow.AbortInfo`."""

    reason: str = field(1, "string")
    """`string reason = 1`"""
    aborted_by: EnrichedIdentity | None = field(2, "message")
    """`flyteidl2.common.EnrichedIdentity aborted_by = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalInfo(Message, proto="flyteidl2.workflow.SignalInfo"):
    """The message `flyteidl2.workflow.SignalInfo`."""

    signalled_by: EnrichedIdentity | None = field(1, "message")
    """`flyteidl2.common.EnrichedIdentity signalled_by = 1`"""
    output: Literal | None = field(2, "message")
    """`flyteidl2.core.Literal output = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionDetails(Message, proto="flyteidl2.workflow.ActionDetails"):
    """The message `flyteidl2.workflow.ActionDetails`."""

    id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier id = 1`"""
    metadata: ActionMetadata | None = field(2, "message")
    """`ActionMetadata metadata = 2`"""
    status: ActionStatus | None = field(3, "message")
    """`ActionStatus status = 3`"""
    error_info: ErrorInfo | None = field(4, "message", group="result")
    """`ErrorInfo error_info = 4`"""
    abort_info: AbortInfo | None = field(5, "message", group="result")
    """`AbortInfo abort_info = 5`"""
    signal_info: SignalInfo | None = field(10, "message", group="result")
    """`SignalInfo signal_info = 10`"""
    task: TaskSpec | None = field(6, "message", group="spec")
    """`flyteidl2.task.TaskSpec task = 6`"""
    trace: TraceSpec | None = field(8, "message", group="spec")
    """`flyteidl2.task.TraceSpec trace = 8`"""
    condition: ConditionAction | None = field(9, "message", group="spec")
    """`ConditionAction condition = 9`"""
    attempts: list[ActionAttempt] = field(7, "message", repeated=True)
    """`repeated ActionAttempt attempts = 7`"""

    @property
    def result(self) -> ErrorInfo | AbortInfo | SignalInfo | None:
        """The member of the oneof `result` that is set, or None."""
        return self._oneof("result", self.error_info, self.abort_info, self.signal_info)

    @property
    def spec(self) -> TaskSpec | TraceSpec | ConditionAction | None:
        """The member of the oneof `spec` that is set, or None."""
        return self._oneof("spec", self.task, self.trace, self.condition)


@message_dataclass(slots=True, eq=False, repr=False)
class ActionAttempt(Message, proto="flyteidl2.workflow.ActionAttempt"):
    """The message `flyteidl2.workflow.ActionAttempt`."""

    phase: ActionPhase = field(1, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """`flyteidl2.common.ActionPhase phase = 1`"""
    start_time: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp start_time = 2`"""
    end_time: datetime.datetime | None = field(3, "message", optional=True, wraps="google.protobuf.Timestamp")
    """`optional google.protobuf.Timestamp end_time = 3`"""
    error_info: ErrorInfo | None = field(4, "message", optional=True)
    """`optional ErrorInfo error_info = 4`"""
    attempt: int = field(5, "uint32")
    """`uint32 attempt = 5`"""
    log_info: list[TaskLog] = field(6, "message", repeated=True)
    """`repeated flyteidl2.core.TaskLog log_info = 6`"""
    outputs: OutputReferences | None = field(7, "message")
    """`flyteidl2.task.OutputReferences outputs = 7`"""
    logs_available: bool = field(8, "bool")
    """`bool logs_available = 8`"""
    cache_status: CatalogCacheStatus = field(9, "enum", default_factory=lambda: CatalogCacheStatus.CACHE_DISABLED)
    """`flyteidl2.core.CatalogCacheStatus cache_status = 9`"""
    cluster_events: list[ClusterEvent] = field(10, "message", repeated=True)
    """`repeated ClusterEvent cluster_events = 10`"""
    phase_transitions: list[PhaseTransition] = field(11, "message", repeated=True)
    """`repeated PhaseTransition phase_transitions = 11`"""
    cluster: str = field(12, "string")
    """`string cluster = 12`"""
    log_context: LogContext | None = field(13, "message")
    """`flyteidl2.core.LogContext log_context = 13`"""
    cache_metadata: CacheMetadata | None = field(14, "message")
    """`flyteidl2.common.CacheMetadata cache_metadata = 14`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterEvent(Message, proto="flyteidl2.workflow.ClusterEvent"):
    """The message `flyteidl2.workflow.ClusterEvent`."""

    class Type(Enum):
        """The enum `flyteidl2.workflow.ClusterEvent.Type`."""

        TYPE_UNSPECIFIED = 0
        TYPE_NORMAL = 1
        TYPE_WARNING = 2

    TYPE_UNSPECIFIED: ClassVar[ClusterEvent.Type] = Type.TYPE_UNSPECIFIED
    TYPE_NORMAL: ClassVar[ClusterEvent.Type] = Type.TYPE_NORMAL
    TYPE_WARNING: ClassVar[ClusterEvent.Type] = Type.TYPE_WARNING

    occurred_at: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp occurred_at = 1`"""
    message: str = field(2, "string")
    """`string message = 2`"""
    type: ClusterEvent.Type = field(3, "enum", default_factory=lambda: ClusterEvent.Type.TYPE_UNSPECIFIED)
    """`Type type = 3`"""
    reason: str = field(4, "string")
    """`string reason = 4`"""
    source_component: str = field(5, "string")
    """`string source_component = 5`"""
    count: int = field(6, "int32")
    """`int32 count = 6`"""
    gpu_fault: GpuFault | None = field(7, "message")
    """`flyteidl2.core.GpuFault gpu_fault = 7`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PhaseTransition(Message, proto="flyteidl2.workflow.PhaseTransition"):
    """The message `flyteidl2.workflow.PhaseTransition`."""

    phase: ActionPhase = field(1, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """`flyteidl2.common.ActionPhase phase = 1`"""
    start_time: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp start_time = 2`"""
    end_time: datetime.datetime | None = field(3, "message", optional=True, wraps="google.protobuf.Timestamp")
    """`optional google.protobuf.Timestamp end_time = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionEvent(Message, proto="flyteidl2.workflow.ActionEvent"):
    """The message `flyteidl2.workflow.ActionEvent`."""

    id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier id = 1`"""
    attempt: int = field(2, "uint32")
    """`uint32 attempt = 2`"""
    phase: ActionPhase = field(3, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """`flyteidl2.common.ActionPhase phase = 3`"""
    version: int = field(4, "uint32")
    """`uint32 version = 4`"""
    start_time: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """Deprecated. (`google.protobuf.Timestamp start_time = 5`)"""
    updated_time: datetime.datetime | None = field(6, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp updated_time = 6`"""
    end_time: datetime.datetime | None = field(7, "message", optional=True, wraps="google.protobuf.Timestamp")
    """Deprecated. (`optional google.protobuf.Timestamp end_time = 7`)"""
    error_info: ErrorInfo | None = field(8, "message", optional=True)
    """`optional ErrorInfo error_info = 8`"""
    log_info: list[TaskLog] = field(9, "message", repeated=True)
    """`repeated flyteidl2.core.TaskLog log_info = 9`"""
    log_context: LogContext | None = field(10, "message")
    """`flyteidl2.core.LogContext log_context = 10`"""
    cluster: str = field(11, "string")
    """`string cluster = 11`"""
    outputs: OutputReferences | None = field(12, "message")
    """`flyteidl2.task.OutputReferences outputs = 12`"""
    cache_status: CatalogCacheStatus = field(13, "enum", default_factory=lambda: CatalogCacheStatus.CACHE_DISABLED)
    """`flyteidl2.core.CatalogCacheStatus cache_status = 13`"""
    cluster_events: list[ClusterEvent] = field(14, "message", repeated=True)
    """`repeated ClusterEvent cluster_events = 14`"""
    reported_time: datetime.datetime | None = field(15, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp reported_time = 15`"""
    cache_metadata: CacheMetadata | None = field(16, "message")
    """`flyteidl2.common.CacheMetadata cache_metadata = 16`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionSpec(Message, proto="flyteidl2.workflow.ActionSpec"):
    """The message `flyteidl2.workflow.ActionSpec`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    parent_action_name: str | None = field(2, "string", optional=True)
    """`optional string parent_action_name = 2`"""
    run_spec: RunSpec | None = field(3, "message")
    """`flyteidl2.task.RunSpec run_spec = 3`"""
    input_uri: str = field(4, "string")
    """`string input_uri = 4`"""
    run_output_base: str = field(5, "string")
    """`string run_output_base = 5`"""
    task: TaskAction | None = field(6, "message", group="spec")
    """`TaskAction task = 6`"""
    condition: ConditionAction | None = field(7, "message", group="spec")
    """`ConditionAction condition = 7`"""
    trace: TraceAction | None = field(10, "message", group="spec")
    """`TraceAction trace = 10`"""
    group: str = field(8, "string")
    """`string group = 8`"""

    @property
    def spec(self) -> TaskAction | ConditionAction | TraceAction | None:
        """The member of the oneof `spec` that is set, or None."""
        return self._oneof("spec", self.task, self.condition, self.trace)


@message_dataclass(slots=True, eq=False, repr=False)
class TaskGroup(Message, proto="flyteidl2.workflow.TaskGroup"):
    """The message `flyteidl2.workflow.TaskGroup`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class RecentStatus(Message, proto="flyteidl2.workflow.TaskGroup.RecentStatus"):
        """The message `flyteidl2.workflow.TaskGroup.RecentStatus`."""

        run_name: str = field(1, "string")
        """`string run_name = 1`"""
        phase: ActionPhase = field(2, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
        """`flyteidl2.common.ActionPhase phase = 2`"""

    @message_dataclass(slots=True, eq=False, repr=False)
    class ErrorCounts(Message, proto="flyteidl2.workflow.TaskGroup.ErrorCounts"):
        """The message `flyteidl2.workflow.TaskGroup.ErrorCounts`."""

        user_error: int = field(1, "int64")
        """`int64 user_error = 1`"""
        system_error: int = field(2, "int64")
        """`int64 system_error = 2`"""
        unspecified_error: int = field(3, "int64")
        """`int64 unspecified_error = 3`"""

    @message_dataclass(slots=True, eq=False, repr=False)
    class PhaseCounts(Message, proto="flyteidl2.workflow.TaskGroup.PhaseCounts"):
        """The message `flyteidl2.workflow.TaskGroup.PhaseCounts`."""

        phase: ActionPhase = field(1, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
        """`flyteidl2.common.ActionPhase phase = 1`"""
        count: int = field(2, "int64")
        """`int64 count = 2`"""

    task_name: str = field(1, "string")
    """`string task_name = 1`"""
    environment_name: str = field(2, "string")
    """`string environment_name = 2`"""
    total_runs: int = field(3, "int64")
    """`int64 total_runs = 3`"""
    latest_run_time: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp latest_run_time = 4`"""
    recent_statuses: list[TaskGroup.RecentStatus] = field(5, "message", repeated=True)
    """`repeated RecentStatus recent_statuses = 5`"""
    average_failure_rate: float = field(6, "double")
    """`double average_failure_rate = 6`"""
    average_duration: datetime.timedelta | None = field(7, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration average_duration = 7`"""
    latest_finished_time: datetime.datetime | None = field(8, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp latest_finished_time = 8`"""
    created_by: list[EnrichedIdentity] = field(9, "message", repeated=True)
    """`repeated flyteidl2.common.EnrichedIdentity created_by = 9`"""
    should_delete: bool = field(10, "bool")
    """`bool should_delete = 10`"""
    short_name: str = field(11, "string")
    """`string short_name = 11`"""
    error_counts: TaskGroup.ErrorCounts | None = field(12, "message")
    """`ErrorCounts error_counts = 12`"""
    phase_counts: list[TaskGroup.PhaseCounts] = field(13, "message", repeated=True)
    """`repeated PhaseCounts phase_counts = 13`"""
    average_time_to_running: datetime.timedelta | None = field(14, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration average_time_to_running = 14`"""
