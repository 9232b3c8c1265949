# Made from flyteidl2/task/task_definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/task/task_definition.proto` (package `flyteidl2.task`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import RunIdentifier
from flytemodels.flyteidl2.common.identity import EnrichedIdentity
from flytemodels.flyteidl2.common.phase import ActionPhase
from flytemodels.flyteidl2.common.run import OffloadedInputData
from flytemodels.flyteidl2.core.interface import TypedInterface
from flytemodels.flyteidl2.core.tasks import TaskTemplate
from flytemodels.flyteidl2.task.common import Inputs, NamedParameter, TriggerAutomationSpec
from flytemodels.flyteidl2.task.environment import Environment
from flytemodels.flyteidl2.task.run import RunSpec


@message_dataclass(slots=True, eq=False, repr=False)
class TaskName(Message, proto="flyteidl2.task.TaskName", rules=True):
    """A task in any version."""

    org: str = field(1, "string")
    """Organization; empty in installations without organizations. (`string org = 1`; 1 to 63 characters)"""
    project: str = field(2, "string")
    """Project that owns it. (`string project = 2`; 1 to 63 characters)"""
    domain: str = field(3, "string")
    """Domain that owns it. (`string domain = 3`; 1 to 63 characters)"""
    name: str = field(4, "string")
    """Environment and function, such as `train.fit`. (`string name = 4`; 1 to 255 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskIdentifier(Message, proto="flyteidl2.task.TaskIdentifier", rules=True):
    """A task in one version."""

    org: str = field(1, "string")
    """Organization; empty in installations without organizations. (`string org = 1`; 1 to 63 characters)"""
    project: str = field(2, "string")
    """Project that owns it. (`string project = 2`; 1 to 63 characters)"""
    domain: str = field(3, "string")
    """Domain that owns it. (`string domain = 3`; 1 to 63 characters)"""
    name: str = field(4, "string")
    """Environment and function, such as `train.fit`. (`string name = 4`; 1 to 255 characters)"""
    version: str = field(5, "string")
    """Chosen when the task was deployed; by default the SDK makes it from the code. (`string version = 5`; 1 to 63
    characters)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class TaskTriggersSummary(Message, proto="flyteidl2.task.TaskTriggersSummary", rules=True):
    """Summary of a task's triggers."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class TriggerDetails(Message, proto="flyteidl2.task.TaskTriggersSummary.TriggerDetails", rules=True):
        """The only trigger of a task."""

        name: str = field(1, "string")
        """Unique among the triggers of its task. (`string name = 1`)"""
        active: bool = field(2, "bool")
        """Whether it starts runs. (`bool active = 2`)"""
        automation_spec: TriggerAutomationSpec | None = field(3, "message")
        """Schedule or artifact that starts them. (`TriggerAutomationSpec automation_spec = 3`)"""

    @message_dataclass(slots=True, eq=False, repr=False)
    class TriggerStats(Message, proto="flyteidl2.task.TaskTriggersSummary.TriggerStats"):
        """How many triggers a task has."""

        total: int = field(1, "uint32")
        """Number of triggers, active or not. (`uint32 total = 1`)"""
        active: int = field(2, "uint32")
        """Number of triggers that start runs. (`uint32 active = 2`)"""

    details: TaskTriggersSummary.TriggerDetails | None = field(3, "message", group="summary")
    """The trigger, if there is exactly one. (`TriggerDetails details = 3`)"""
    stats: TaskTriggersSummary.TriggerStats | None = field(2, "message", group="summary")
    """How many triggers there are, if there are several. (`TriggerStats stats = 2`)"""

    @property
    def summary(self) -> TaskTriggersSummary.TriggerDetails | TaskTriggersSummary.TriggerStats | None:
        """The member that is set, or None."""
        return self._oneof("summary", self.details, self.stats)


@message_dataclass(slots=True, eq=False, repr=False)
class LatestRunSummary(Message, proto="flyteidl2.task.LatestRunSummary", rules=True):
    """The most recent run of a task. The open-source backend never sends it."""

    run_id: RunIdentifier | None = field(1, "message")
    """Project, domain and name of the run. (`flyteidl2.common.RunIdentifier run_id = 1`)"""
    run_time: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """When it started. (`google.protobuf.Timestamp run_time = 2`)"""
    phase: ActionPhase = field(3, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """Phase that the run has reached. (`flyteidl2.common.ActionPhase phase = 3`)"""
    root_task_name: str = field(4, "string")
    """Task that the run started with. (`string root_task_name = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskMetadata(Message, proto="flyteidl2.task.TaskMetadata", rules=True):
    """Facts about a deployed task that are not part of its specification."""

    deployed_by: EnrichedIdentity | None = field(1, "message")
    """Who deployed it. None in the open-source backend, which does not record it. (`flyteidl2.common.EnrichedIdentity
    deployed_by = 1`; required)
    """
    short_name: str = field(2, "string")
    """Name of the task without its environment. (`string short_name = 2`)"""
    deployed_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """When it was deployed. (`google.protobuf.Timestamp deployed_at = 3`; required)"""
    environment_name: str = field(4, "string")
    """Environment that the task was declared in. (`string environment_name = 4`)"""
    triggers_summary: TaskTriggersSummary | None = field(5, "message")
    """Its triggers. None if it has none. (`TaskTriggersSummary triggers_summary = 5`)"""
    short_description: str = field(6, "string")
    """First line of the documentation. (`string short_description = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskSummary(Message, proto="flyteidl2.task.TaskSummary", rules=True):
    """Runs of a task, as a list shows them."""

    latest_run: LatestRunSummary | None = field(1, "message", optional=True)
    """Latest run that started with this task. None if there is none, and in the open-source backend. (`optional
    LatestRunSummary latest_run = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class Task(Message, proto="flyteidl2.task.Task", rules=True):
    """A task, as a list shows it."""

    task_id: TaskIdentifier | None = field(1, "message")
    """Name and latest version. (`TaskIdentifier task_id = 1`; required)"""
    metadata: TaskMetadata | None = field(2, "message")
    """Who deployed it, and when. (`TaskMetadata metadata = 2`; required)"""
    task_summary: TaskSummary | None = field(3, "message", optional=True)
    """Its latest run. Present but empty in the open-source backend. (`optional TaskSummary task_summary = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SourceCode(Message, proto="flyteidl2.task.SourceCode"):
    """Where the code of a task is."""

    link: str = field(1, "string")
    """URL of the code, such as that of a commit. (`string link = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DocumentationEntity(Message, proto="flyteidl2.task.DocumentationEntity", rules=True):
    """Documentation of a task, from its docstring."""

    short_description: str = field(1, "string")
    """First line, cut off at 255 characters when it is stored. (`string short_description = 1`; at most 255
    characters)
    """
    long_description: str = field(2, "string")
    """Full text, cut off at 2,048 characters when it is stored. (`string long_description = 2`; at most 2048
    characters)
    """
    source_code: SourceCode | None = field(3, "message")
    """Where the code can be found. (`SourceCode source_code = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskSpec(Message, proto="flyteidl2.task.TaskSpec", rules=True):
    """A task as it is deployed, or sent along with a run."""

    task_template: TaskTemplate | None = field(1, "message")
    """What to run. (`flyteidl2.core.TaskTemplate task_template = 1`; required)"""
    default_inputs: list[NamedParameter] = field(2, "message", repeated=True)
    """Inputs with their defaults, which CreateRun fills in for inputs that are missing. (`repeated NamedParameter
    default_inputs = 2`)
    """
    short_name: str = field(3, "string")
    """Name of the task without its environment. (`string short_name = 3`; at most 63 characters)"""
    environment: Environment | None = field(4, "message")
    """Environment that it was declared in. (`Environment environment = 4`)"""
    documentation: DocumentationEntity | None = field(5, "message")
    """Documentation by the author. None if there is none. (`DocumentationEntity documentation = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TraceSpec(Message, proto="flyteidl2.task.TraceSpec", rules=True):
    """A traced function: a step within a task whose result is recorded."""

    interface: TypedInterface | None = field(1, "message")
    """Names and types of inputs and outputs. (`flyteidl2.core.TypedInterface interface = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskDetails(Message, proto="flyteidl2.task.TaskDetails", rules=True):
    """Everything about a deployed task."""

    task_id: TaskIdentifier | None = field(1, "message")
    """Name and version that identify it. (`TaskIdentifier task_id = 1`; required)"""
    metadata: TaskMetadata | None = field(2, "message")
    """Who deployed it, and when. (`TaskMetadata metadata = 2`; required)"""
    spec: TaskSpec | None = field(3, "message")
    """What was deployed. (`TaskSpec spec = 3`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskTrigger(Message, proto="flyteidl2.task.TaskTrigger", rules=True):
    """A trigger that is deployed together with its task."""

    name: str = field(1, "string")
    """Unique among the triggers of the task. (`string name = 1`; 1 to 255 characters)"""
    spec: TaskTriggerSpec | None = field(2, "message")
    """Inputs and run settings of the runs that it starts. (`TaskTriggerSpec spec = 2`; required)"""
    automation_spec: TriggerAutomationSpec | None = field(3, "message")
    """What makes it start them. (`TriggerAutomationSpec automation_spec = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskTriggerSpec(Message, proto="flyteidl2.task.TaskTriggerSpec", rules=True):
    """Which runs a trigger starts."""

    active: bool = field(1, "bool")
    """Whether the trigger starts runs. (`bool active = 1`)"""
    inputs: Inputs | None = field(2, "message", group="input_wrapper")
    """Inputs of the runs. The open-source run service does not use them: offload them instead. (`Inputs inputs = 2`)"""
    offloaded_input_data: OffloadedInputData | None = field(5, "message", group="input_wrapper")
    """Where the inputs of the runs are stored. (`flyteidl2.common.OffloadedInputData offloaded_input_data = 5`)"""
    run_spec: RunSpec | None = field(3, "message")
    """How the runs are executed. (`RunSpec run_spec = 3`)"""
    description: str = field(4, "string")
    """Human-readable text. (`string description = 4`)"""

    @property
    def input_wrapper(self) -> Inputs | OffloadedInputData | None:
        """Inputs or their address, whichever is set."""
        return self._oneof("input_wrapper", self.inputs, self.offloaded_input_data)
