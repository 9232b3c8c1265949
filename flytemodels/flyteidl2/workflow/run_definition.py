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
    """Markup of a condition's question."""

    CONDITION_PROMPT_TYPE_UNSPECIFIED = 0
    """Not set."""
    CONDITION_PROMPT_TYPE_TEXT = 1
    """Plain text."""
    CONDITION_PROMPT_TYPE_MARKDOWN = 2
    """CommonMark or one of its dialects."""


class ActionType(Enum):
    """Kinds of actions."""

    ACTION_TYPE_UNSPECIFIED = 0
    """Not set."""
    ACTION_TYPE_TASK = 1
    """A task, which runs on its own."""
    ACTION_TYPE_TRACE = 2
    """A traced function within a task."""
    ACTION_TYPE_CONDITION = 3
    """A condition, which waits for somebody's answer."""


class RunSource(Enum):
    """What started a run."""

    RUN_SOURCE_UNSPECIFIED = 0
    """Not set."""
    RUN_SOURCE_WEB = 1
    """The web interface."""
    RUN_SOURCE_CLI = 2
    """A command line or a program."""
    RUN_SOURCE_SCHEDULE_TRIGGER = 3
    """A trigger, at a time of its schedule."""
    RUN_SOURCE_TRACKED = 4
    """A program that runs elsewhere and reports its progress."""
    RUN_SOURCE_ARTIFACT_TRIGGER = 5
    """A trigger that watches an artifact."""


@message_dataclass(slots=True, eq=False, repr=False)
class Run(Message, proto="flyteidl2.workflow.Run", rules=True):
    """A run, as a list shows it."""

    action: Action | None = field(1, "message")
    """First action (`a0`), which stands for the whole run. (`Action action = 1`)"""
    labels: dict[str, str] = map_field(2, "string", "string")
    """Free-form labels, for people and tools. Empty in the open-source backend: see `RunDetails.run_spec`.
    (`map<string, string> labels = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class RunDetails(Message, proto="flyteidl2.workflow.RunDetails", rules=True):
    """Everything about a run."""

    run_spec: RunSpec | None = field(1, "message")
    """How the run is executed. (`flyteidl2.task.RunSpec run_spec = 1`)"""
    action: ActionDetails | None = field(2, "message")
    """First action (`a0`), which stands for the whole run. (`ActionDetails action = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskAction(Message, proto="flyteidl2.workflow.TaskAction", rules=True):
    """An action that runs a task."""

    id: TaskIdentifier | None = field(1, "message")
    """Name and version. None for a task that was sent along with the run. (`flyteidl2.task.TaskIdentifier id = 1`)"""
    spec: TaskSpec | None = field(2, "message")
    """What to run. (`flyteidl2.task.TaskSpec spec = 2`; required)"""
    cache_key: str | None = field(3, "message", wraps="google.protobuf.StringValue")
    """Key under which an earlier result is looked up. None or empty if the task is not cached.
    (`google.protobuf.StringValue cache_key = 3`)
    """
    queue: str = field(4, "string")
    """Queue to wait in. Empty for the run's queue. (`string queue = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TraceAction(Message, proto="flyteidl2.workflow.TraceAction", rules=True):
    """A traced function within a task, reported once it has returned. The service records it as succeeded, whatever
    `phase` says.
    """

    name: str = field(1, "string")
    """Name of the function. (`string name = 1`; not empty)"""
    phase: ActionPhase = field(2, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """Phase in which the function ended. (`flyteidl2.common.ActionPhase phase = 2`)"""
    start_time: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """When it was called. (`google.protobuf.Timestamp start_time = 3`)"""
    end_time: datetime.datetime | None = field(4, "message", optional=True, wraps="google.protobuf.Timestamp")
    """When it returned. (`optional google.protobuf.Timestamp end_time = 4`)"""
    outputs: OutputReferences | None = field(5, "message")
    """Where the result is stored. (`flyteidl2.task.OutputReferences outputs = 5`)"""
    spec: TraceSpec | None = field(6, "message")
    """Names and types of inputs and outputs. (`flyteidl2.task.TraceSpec spec = 6`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ConditionAction(Message, proto="flyteidl2.workflow.ConditionAction", rules=True):
    """An action that waits for somebody's answer."""

    name: str = field(1, "string")
    """Chosen by the author. (`string name = 1`; not empty)"""
    type: LiteralType | None = field(6, "message")
    """Type of the answer: an integer, float, string or boolean; others are refused. (`flyteidl2.core.LiteralType type =
    6`)
    """
    prompt: str = field(7, "string")
    """Question to display. (`string prompt = 7`; at most 4096 characters)"""
    description: str = field(8, "string")
    """Further explanation of the question. (`string description = 8`; at most 2048 characters)"""
    prompt_type: ConditionPromptType = field(
        9, "enum", default_factory=lambda: ConditionPromptType.CONDITION_PROMPT_TYPE_UNSPECIFIED
    )
    """Markup of the question. (`ConditionPromptType prompt_type = 9`)"""
    timeout: datetime.timedelta | None = field(10, "message", wraps="google.protobuf.Duration")
    """Longest time to wait, counted from when the action was created; then it ends as TIMED_OUT. None or 0 waits
    without limit. (`google.protobuf.Duration timeout = 10`)
    """
    webhook: ConditionWebhook | None = field(11, "message")
    """Webhook that announces the question. None for none; the open-source backend never calls it. (`ConditionWebhook
    webhook = 11`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ConditionWebhook(Message, proto="flyteidl2.workflow.ConditionWebhook"):
    """An HTTP call that announces the question of a condition."""

    url: str = field(1, "string")
    """Address to which the POST is sent. (`string url = 1`)"""
    payload: dict[str, JSON] | None = field(2, "message", wraps="google.protobuf.Struct")
    """Body of the POST, as plain JSON. (`google.protobuf.Struct payload = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskActionMetadata(Message, proto="flyteidl2.workflow.TaskActionMetadata", rules=True):
    """An action that runs a task, as a list shows it."""

    id: TaskIdentifier | None = field(1, "message")
    """Name and version that identify it. (`flyteidl2.task.TaskIdentifier id = 1`)"""
    task_type: str = field(2, "string")
    """As in `TaskTemplate.type`. (`string task_type = 2`)"""
    short_name: str = field(3, "string")
    """Name of the task without its environment. (`string short_name = 3`)"""
    queue: str | None = field(4, "string", optional=True)
    """Queue that it waits in. None in the open-source backend. (`optional string queue = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TraceActionMetadata(Message, proto="flyteidl2.workflow.TraceActionMetadata"):
    """A traced function, as a list shows it."""

    name: str = field(1, "string")
    """Name of the function. (`string name = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ConditionActionMetadata(Message, proto="flyteidl2.workflow.ConditionActionMetadata"):
    """A condition, as a list shows it."""

    name: str = field(1, "string")
    """Chosen by the author. (`string name = 1`)"""
    type: LiteralType | None = field(5, "message")
    """Type of the answer. (`flyteidl2.core.LiteralType type = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionMetadata(Message, proto="flyteidl2.workflow.ActionMetadata", rules=True):
    """An action, as a list shows it."""

    parent: str = field(3, "string")
    """Name of the action that started this one. Empty for a run's first action. (`string parent = 3`)"""
    group: str = field(5, "string")
    """Group that the action is shown in, as named by the author. Empty for no group. (`string group = 5`)"""
    executed_by: EnrichedIdentity | None = field(6, "message")
    """Who started the run. Set on its first action only, and None if the caller was not authenticated.
    (`flyteidl2.common.EnrichedIdentity executed_by = 6`)
    """
    task: TaskActionMetadata | None = field(7, "message", group="spec")
    """It runs a task. (`TaskActionMetadata task = 7`)"""
    trace: TraceActionMetadata | None = field(8, "message", group="spec")
    """It is a traced function. (`TraceActionMetadata trace = 8`)"""
    condition: ConditionActionMetadata | None = field(9, "message", group="spec")
    """It waits for an answer. (`ConditionActionMetadata condition = 9`)"""
    action_type: ActionType = field(10, "enum", default_factory=lambda: ActionType.ACTION_TYPE_UNSPECIFIED)
    """Task, trace or condition. (`ActionType action_type = 10`)"""
    trigger_id: TriggerIdentifier | None = field(11, "message")
    """Trigger that started the run, with its revision. Set on the run's first action only; None if no trigger did.
    (`flyteidl2.common.TriggerIdentifier trigger_id = 11`)
    """
    environment_name: str = field(12, "string")
    """Environment that the task was declared in. (`string environment_name = 12`)"""
    funtion_name: str = field(13, "string")
    """Name of the task, traced function or condition. The IDL misspells the field. (`string funtion_name = 13`)"""
    trigger_name: str = field(14, "string")
    """Trigger that started the run, without its project and revision. Set on the run's first action only. (`string
    trigger_name = 14`)
    """
    trigger_type: TriggerAutomationSpec | None = field(15, "message")
    """What set off that trigger. None in the open-source backend. (`flyteidl2.task.TriggerAutomationSpec trigger_type =
    15`)
    """
    source: RunSource = field(16, "enum", default_factory=lambda: RunSource.RUN_SOURCE_UNSPECIFIED)
    """What started the run. Set on its first action only. (`RunSource source = 16`)"""
    relation: Relation | None = field(17, "message")
    """Run that this one repeats, recovers or belongs to. None for an independent run. The open-source backend leaves it
    out: see `RunDetails.run_spec`. (`flyteidl2.common.Relation relation = 17`)
    """
    recovered_from: ActionIdentifier | None = field(18, "message")
    """Action of an earlier run whose result was reused. None if none was, and in the open-source backend.
    (`flyteidl2.common.ActionIdentifier recovered_from = 18`)
    """

    @property
    def spec(self) -> TaskActionMetadata | TraceActionMetadata | ConditionActionMetadata | None:
        """The member that is set, or None."""
        return self._oneof("spec", self.task, self.trace, self.condition)


@message_dataclass(slots=True, eq=False, repr=False)
class ActionStatus(Message, proto="flyteidl2.workflow.ActionStatus", rules=True):
    """Phase of an action, with times and number of attempts."""

    phase: ActionPhase = field(1, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """Latest phase. (`flyteidl2.common.ActionPhase phase = 1`)"""
    start_time: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """When it was created, so that the time in the queue is included. An earlier start that is reported takes its
    place. (`google.protobuf.Timestamp start_time = 2`)
    """
    end_time: datetime.datetime | None = field(3, "message", optional=True, wraps="google.protobuf.Timestamp")
    """When it ended. None while it runs. (`optional google.protobuf.Timestamp end_time = 3`)"""
    attempts: int = field(4, "uint32")
    """Number of attempts so far, the current one included. (`uint32 attempts = 4`; above 0)"""
    cache_status: CatalogCacheStatus = field(5, "enum", default_factory=lambda: CatalogCacheStatus.CACHE_DISABLED)
    """Whether the result came from the cache or was stored there. (`flyteidl2.core.CatalogCacheStatus cache_status =
    5`)
    """
    duration_ms: int | None = field(6, "uint64", optional=True)
    """Time from start to end, in milliseconds. None while it runs. (`optional uint64 duration_ms = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Action(Message, proto="flyteidl2.workflow.Action", rules=True):
    """One step of a run."""

    id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier id = 1`)"""
    metadata: ActionMetadata | None = field(2, "message")
    """Task, trace or condition, and who started it. (`ActionMetadata metadata = 2`)"""
    status: ActionStatus | None = field(3, "message")
    """Phase, times and attempts. (`ActionStatus status = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class EnrichedAction(Message, proto="flyteidl2.workflow.EnrichedAction", rules=True):
    """An action, as a tree of actions shows it."""

    action: Action | None = field(1, "message")
    """The action itself. (`Action action = 1`)"""
    meets_filter: bool = field(2, "bool")
    """Whether it matches the filters itself, or is included only because of its children. (`bool meets_filter = 2`)"""
    children_phase_counts: dict[int, int] = map_field(3, "int32", "int32")
    """Number of actions that it has started, by the number of their phase. (`map<int32, int32> children_phase_counts =
    3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ErrorInfo(Message, proto="flyteidl2.workflow.ErrorInfo"):
    """Why an action failed."""

    class Kind(Enum):
        """Whose fault an error is."""

        KIND_UNSPECIFIED = 0
        """Not known."""
        KIND_USER = 1
        """The user's code."""
        KIND_SYSTEM = 2
        """Flyte or the cluster."""

    KIND_UNSPECIFIED: ClassVar[ErrorInfo.Kind] = Kind.KIND_UNSPECIFIED
    """Not known."""
    KIND_USER: ClassVar[ErrorInfo.Kind] = Kind.KIND_USER
    """The user's code."""
    KIND_SYSTEM: ClassVar[ErrorInfo.Kind] = Kind.KIND_SYSTEM
    """Flyte or the cluster."""

    message: str = field(1, "string")
    """Human-readable text, with the traceback if there is one. (`string message = 1`)"""
    kind: ErrorInfo.Kind = field(2, "enum", default_factory=lambda: ErrorInfo.Kind.KIND_UNSPECIFIED)
    """Whose fault it is. (`Kind kind = 2`)"""
    code: str = field(3, "string")
    """Short identifier of the error, such as the name of the exception. The open-source executor leaves it empty.
    (`string code = 3`)
    """
    gpu_fault: GpuFault | None = field(4, "message")
    """GPU fault that explains the failure. None if there was none. (`flyteidl2.core.GpuFault gpu_fault = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortInfo(Message, proto="flyteidl2.workflow.AbortInfo", rules=True):
    """Why an action was aborted."""

    reason: str = field(1, "string")
    """Reason that was given, or `User requested abort`. (`string reason = 1`)"""
    aborted_by: EnrichedIdentity | None = field(2, "message")
    """Who stopped it. None in the open-source backend. (`flyteidl2.common.EnrichedIdentity aborted_by = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalInfo(Message, proto="flyteidl2.workflow.SignalInfo", rules=True):
    """The answer that a condition got."""

    signalled_by: EnrichedIdentity | None = field(1, "message")
    """Who answered. None if the caller was not authenticated. (`flyteidl2.common.EnrichedIdentity signalled_by = 1`)"""
    output: Literal | None = field(2, "message")
    """Answer, as a literal of the condition's type. (`flyteidl2.core.Literal output = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionDetails(Message, proto="flyteidl2.workflow.ActionDetails", rules=True):
    """Everything about an action."""

    id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier id = 1`)"""
    metadata: ActionMetadata | None = field(2, "message")
    """Task, trace or condition, and who started it. (`ActionMetadata metadata = 2`)"""
    status: ActionStatus | None = field(3, "message")
    """Phase, times and attempts. (`ActionStatus status = 3`)"""
    error_info: ErrorInfo | None = field(4, "message", group="result")
    """Error of the last attempt, in the phase FAILED. (`ErrorInfo error_info = 4`)"""
    abort_info: AbortInfo | None = field(5, "message", group="result")
    """Why it was stopped, in the phase ABORTED. (`AbortInfo abort_info = 5`)"""
    signal_info: SignalInfo | None = field(10, "message", group="result")
    """Answer, and who gave it. (`SignalInfo signal_info = 10`)"""
    task: TaskSpec | None = field(6, "message", group="spec")
    """Task that it runs. (`flyteidl2.task.TaskSpec task = 6`)"""
    trace: TraceSpec | None = field(8, "message", group="spec")
    """Interface of the traced function. (`flyteidl2.task.TraceSpec trace = 8`)"""
    condition: ConditionAction | None = field(9, "message", group="spec")
    """Question that it waits for. (`ConditionAction condition = 9`)"""
    attempts: list[ActionAttempt] = field(7, "message", repeated=True)
    """All attempts, in order. (`repeated ActionAttempt attempts = 7`)"""

    @property
    def result(self) -> ErrorInfo | AbortInfo | SignalInfo | None:
        """Error, abort or answer: the member that is set. None in other cases."""
        return self._oneof("result", self.error_info, self.abort_info, self.signal_info)

    @property
    def spec(self) -> TaskSpec | TraceSpec | ConditionAction | None:
        """The member that is set, or None."""
        return self._oneof("spec", self.task, self.trace, self.condition)


@message_dataclass(slots=True, eq=False, repr=False)
class ActionAttempt(Message, proto="flyteidl2.workflow.ActionAttempt", rules=True):
    """One attempt to run an action."""

    phase: ActionPhase = field(1, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """Latest phase. (`flyteidl2.common.ActionPhase phase = 1`)"""
    start_time: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """Time of the first event. (`google.protobuf.Timestamp start_time = 2`)"""
    end_time: datetime.datetime | None = field(3, "message", optional=True, wraps="google.protobuf.Timestamp")
    """When it ended. None while it runs, and in the open-source backend if another attempt followed. (`optional
    google.protobuf.Timestamp end_time = 3`)
    """
    error_info: ErrorInfo | None = field(4, "message", optional=True)
    """Why it failed. None if it did not fail, and in the open-source backend if another attempt followed. (`optional
    ErrorInfo error_info = 4`)
    """
    attempt: int = field(5, "uint32")
    """Attempt number, starting at 1. (`uint32 attempt = 5`; above 0)"""
    log_info: list[TaskLog] = field(6, "message", repeated=True)
    """Links to logs and dashboards, sorted by name. (`repeated flyteidl2.core.TaskLog log_info = 6`)"""
    outputs: OutputReferences | None = field(7, "message")
    """Where its outputs are stored. The files exist only after it has succeeded. (`flyteidl2.task.OutputReferences
    outputs = 7`)
    """
    logs_available: bool = field(8, "bool")
    """Whether the log can be read with `TailLogs`. (`bool logs_available = 8`)"""
    cache_status: CatalogCacheStatus = field(9, "enum", default_factory=lambda: CatalogCacheStatus.CACHE_DISABLED)
    """Whether the result came from the cache or was stored there. (`flyteidl2.core.CatalogCacheStatus cache_status =
    9`)
    """
    cluster_events: list[ClusterEvent] = field(10, "message", repeated=True)
    """Kubernetes events, in order. (`repeated ClusterEvent cluster_events = 10`)"""
    phase_transitions: list[PhaseTransition] = field(11, "message", repeated=True)
    """Phases and how long each took, in order. A phase that recurs is listed once. (`repeated PhaseTransition
    phase_transitions = 11`)
    """
    cluster: str = field(12, "string")
    """Cluster that the attempt runs in. (`string cluster = 12`)"""
    log_context: LogContext | None = field(13, "message")
    """Pods whose logs to look at. (`flyteidl2.core.LogContext log_context = 13`)"""
    cache_metadata: CacheMetadata | None = field(14, "message")
    """Origin of the cached result. None if no cached result was used, and in the open-source backend.
    (`flyteidl2.common.CacheMetadata cache_metadata = 14`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterEvent(Message, proto="flyteidl2.workflow.ClusterEvent"):
    """An event that Kubernetes reported about a pod. The open-source executor fills in `occurred_at` and `message`
    only.
    """

    class Type(Enum):
        """Severity of an event."""

        TYPE_UNSPECIFIED = 0
        """Not set."""
        TYPE_NORMAL = 1
        """As expected."""
        TYPE_WARNING = 2
        """Something may be wrong."""

    TYPE_UNSPECIFIED: ClassVar[ClusterEvent.Type] = Type.TYPE_UNSPECIFIED
    """Not set."""
    TYPE_NORMAL: ClassVar[ClusterEvent.Type] = Type.TYPE_NORMAL
    """As expected."""
    TYPE_WARNING: ClassVar[ClusterEvent.Type] = Type.TYPE_WARNING
    """Something may be wrong."""

    occurred_at: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """Time of the event. (`google.protobuf.Timestamp occurred_at = 1`)"""
    message: str = field(2, "string")
    """Human-readable text. (`string message = 2`)"""
    type: ClusterEvent.Type = field(3, "enum", default_factory=lambda: ClusterEvent.Type.TYPE_UNSPECIFIED)
    """Severity: normal or warning. (`Type type = 3`)"""
    reason: str = field(4, "string")
    """Short identifier, such as `FailedScheduling`. (`string reason = 4`)"""
    source_component: str = field(5, "string")
    """Component of Kubernetes that reported the event. (`string source_component = 5`)"""
    count: int = field(6, "int32")
    """Number of times that it was reported. (`int32 count = 6`)"""
    gpu_fault: GpuFault | None = field(7, "message")
    """GPU fault that it reports. None for other events. (`flyteidl2.core.GpuFault gpu_fault = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PhaseTransition(Message, proto="flyteidl2.workflow.PhaseTransition"):
    """A phase, and the time spent in it."""

    phase: ActionPhase = field(1, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """Phase that was reached. (`flyteidl2.common.ActionPhase phase = 1`)"""
    start_time: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """When it was reached. (`google.protobuf.Timestamp start_time = 2`)"""
    end_time: datetime.datetime | None = field(3, "message", optional=True, wraps="google.protobuf.Timestamp")
    """When the next phase was reached. None for a phase that has not ended. (`optional google.protobuf.Timestamp
    end_time = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ActionEvent(Message, proto="flyteidl2.workflow.ActionEvent", rules=True):
    """An event of an attempt: a new phase, or something new within a phase."""

    id: ActionIdentifier | None = field(1, "message")
    """Run and name of the action. (`flyteidl2.common.ActionIdentifier id = 1`; required)"""
    attempt: int = field(2, "uint32")
    """Attempt number, starting at 1. (`uint32 attempt = 2`; above 0)"""
    phase: ActionPhase = field(3, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """Phase that was reached. (`flyteidl2.common.ActionPhase phase = 3`)"""
    version: int = field(4, "uint32")
    """Goes up with each event that repeats a phase because something else changed, such as the links. (`uint32 version
    = 4`)
    """
    start_time: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """Deprecated. Use `updated_time` of the first event. (`google.protobuf.Timestamp start_time = 5`)"""
    updated_time: datetime.datetime | None = field(6, "message", wraps="google.protobuf.Timestamp")
    """When the phase was reached. (`google.protobuf.Timestamp updated_time = 6`)"""
    end_time: datetime.datetime | None = field(7, "message", optional=True, wraps="google.protobuf.Timestamp")
    """Deprecated. Use `updated_time` of the last event. (`optional google.protobuf.Timestamp end_time = 7`)"""
    error_info: ErrorInfo | None = field(8, "message", optional=True)
    """Why the attempt failed. None if it did not fail. (`optional ErrorInfo error_info = 8`)"""
    log_info: list[TaskLog] = field(9, "message", repeated=True)
    """Links to logs and dashboards. (`repeated flyteidl2.core.TaskLog log_info = 9`)"""
    log_context: LogContext | None = field(10, "message")
    """Pods whose logs to look at. (`flyteidl2.core.LogContext log_context = 10`)"""
    cluster: str = field(11, "string")
    """Cluster that the attempt runs in. (`string cluster = 11`)"""
    outputs: OutputReferences | None = field(12, "message")
    """Where its outputs are stored. (`flyteidl2.task.OutputReferences outputs = 12`)"""
    cache_status: CatalogCacheStatus = field(13, "enum", default_factory=lambda: CatalogCacheStatus.CACHE_DISABLED)
    """Whether the result came from the cache or was stored there. (`flyteidl2.core.CatalogCacheStatus cache_status =
    13`)
    """
    cluster_events: list[ClusterEvent] = field(14, "message", repeated=True)
    """Kubernetes events since the previous event. (`repeated ClusterEvent cluster_events = 14`)"""
    reported_time: datetime.datetime | None = field(15, "message", wraps="google.protobuf.Timestamp")
    """When the event was sent. Events of an attempt are ordered by it. (`google.protobuf.Timestamp reported_time =
    15`)
    """
    cache_metadata: CacheMetadata | None = field(16, "message")
    """Origin of the cached result. None if no cached result was used, and in the open-source backend.
    (`flyteidl2.common.CacheMetadata cache_metadata = 16`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ActionSpec(Message, proto="flyteidl2.workflow.ActionSpec", rules=True):
    """Everything needed to run an action."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    parent_action_name: str | None = field(2, "string", optional=True)
    """Action that starts this one. None for a run's first action. (`optional string parent_action_name = 2`)"""
    run_spec: RunSpec | None = field(3, "message")
    """How the run is executed. (`flyteidl2.task.RunSpec run_spec = 3`)"""
    input_uri: str = field(4, "string")
    """Address of `inputs.pb`, or of the folder that holds it. (`string input_uri = 4`; not empty)"""
    run_output_base: str = field(5, "string")
    """Folder or URL under which the run's outputs are stored, in a folder per action and attempt. (`string
    run_output_base = 5`; not empty)
    """
    task: TaskAction | None = field(6, "message", group="spec")
    """Task to run. (`TaskAction task = 6`)"""
    condition: ConditionAction | None = field(7, "message", group="spec")
    """Question to ask. (`ConditionAction condition = 7`)"""
    trace: TraceAction | None = field(10, "message", group="spec")
    """Traced function to record. (`TraceAction trace = 10`)"""
    group: str = field(8, "string")
    """Group that the action is shown in, as named by the author. Empty for no group. (`string group = 8`)"""

    @property
    def spec(self) -> TaskAction | ConditionAction | TraceAction | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("spec", self.task, self.condition, self.trace)


@message_dataclass(slots=True, eq=False, repr=False)
class TaskGroup(Message, proto="flyteidl2.workflow.TaskGroup", rules=True):
    """Statistics of the runs of one task."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class RecentStatus(Message, proto="flyteidl2.workflow.TaskGroup.RecentStatus"):
        """A run of a group."""

        run_name: str = field(1, "string")
        """Unique in project and domain. (`string run_name = 1`)"""
        phase: ActionPhase = field(2, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
        """Phase that the run has reached. (`flyteidl2.common.ActionPhase phase = 2`)"""

    @message_dataclass(slots=True, eq=False, repr=False)
    class ErrorCounts(Message, proto="flyteidl2.workflow.TaskGroup.ErrorCounts"):
        """Number of failed runs, by whose fault it was."""

        user_error: int = field(1, "int64")
        """Because of the user's code. (`int64 user_error = 1`)"""
        system_error: int = field(2, "int64")
        """Because of Flyte or the cluster. (`int64 system_error = 2`)"""
        unspecified_error: int = field(3, "int64")
        """For unknown reasons. (`int64 unspecified_error = 3`)"""

    @message_dataclass(slots=True, eq=False, repr=False)
    class PhaseCounts(Message, proto="flyteidl2.workflow.TaskGroup.PhaseCounts"):
        """Number of runs in one phase."""

        phase: ActionPhase = field(1, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
        """Phase that is counted. (`flyteidl2.common.ActionPhase phase = 1`)"""
        count: int = field(2, "int64")
        """How many runs are in the phase. (`int64 count = 2`)"""

    task_name: str = field(1, "string")
    """Environment and function. (`string task_name = 1`)"""
    environment_name: str = field(2, "string")
    """Environment that the task was declared in. Empty in the open-source backend, which also leaves out `short_name`,
    `average_duration`, `latest_finished_time`, `created_by`, `error_counts` and `average_time_to_running`. (`string
    environment_name = 2`)
    """
    total_runs: int = field(3, "int64")
    """Number of runs in the time window. The open-source backend looks at 1,000 runs at most. (`int64 total_runs =
    3`)
    """
    latest_run_time: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When the latest run started. (`google.protobuf.Timestamp latest_run_time = 4`)"""
    recent_statuses: list[TaskGroup.RecentStatus] = field(5, "message", repeated=True)
    """Ten most recent runs, newest first. (`repeated RecentStatus recent_statuses = 5`)"""
    average_failure_rate: float = field(6, "double")
    """Share of runs that failed, from 0.0 to 1.0. Aborted and timed-out runs do not count as failed. (`double
    average_failure_rate = 6`)
    """
    average_duration: datetime.timedelta | None = field(7, "message", wraps="google.protobuf.Duration")
    """Mean duration of finished runs. (`google.protobuf.Duration average_duration = 7`)"""
    latest_finished_time: datetime.datetime | None = field(8, "message", wraps="google.protobuf.Timestamp")
    """When the latest run to finish ended. (`google.protobuf.Timestamp latest_finished_time = 8`)"""
    created_by: list[EnrichedIdentity] = field(9, "message", repeated=True)
    """Who started the runs. (`repeated flyteidl2.common.EnrichedIdentity created_by = 9`)"""
    should_delete: bool = field(10, "bool")
    """Whether to remove the group from the list because it no longer matches the filters. (`bool should_delete =
    10`)
    """
    short_name: str = field(11, "string")
    """Name of the task without its environment. (`string short_name = 11`)"""
    error_counts: TaskGroup.ErrorCounts | None = field(12, "message")
    """Number of failures, by whose fault they were. (`ErrorCounts error_counts = 12`)"""
    phase_counts: list[TaskGroup.PhaseCounts] = field(13, "message", repeated=True)
    """Number of runs in each phase. (`repeated PhaseCounts phase_counts = 13`)"""
    average_time_to_running: datetime.timedelta | None = field(14, "message", wraps="google.protobuf.Duration")
    """Mean time from the start of a run until it is RUNNING. (`google.protobuf.Duration average_time_to_running =
    14`)
    """
