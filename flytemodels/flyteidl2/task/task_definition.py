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
class TaskName(Message, proto="flyteidl2.task.TaskName"):
    """The message `flyteidl2.task.TaskName`."""

    org: str = field(1, "string")
    """`string org = 1`"""
    project: str = field(2, "string")
    """`string project = 2`"""
    domain: str = field(3, "string")
    """`string domain = 3`"""
    name: str = field(4, "string")
    """`string name = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskIdentifier(Message, proto="flyteidl2.task.TaskIdentifier"):
    """The message `flyteidl2.task.TaskIdentifier`."""

    org: str = field(1, "string")
    """`string org = 1`"""
    project: str = field(2, "string")
    """`string project = 2`"""
    domain: str = field(3, "string")
    """`string domain = 3`"""
    name: str = field(4, "string")
    """`string name = 4`"""
    version: str = field(5, "string")
    """`string version = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskTriggersSummary(Message, proto="flyteidl2.task.TaskTriggersSummary"):
    """The message `flyteidl2.task.TaskTriggersSummary`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class TriggerDetails(Message, proto="flyteidl2.task.TaskTriggersSummary.TriggerDetails"):
        """The message `flyteidl2.task.TaskTriggersSummary.TriggerDetails`."""

        name: str = field(1, "string")
        """`string name = 1`"""
        active: bool = field(2, "bool")
        """`bool active = 2`"""
        automation_spec: TriggerAutomationSpec | None = field(3, "message")
        """`TriggerAutomationSpec automation_spec = 3`"""

    @message_dataclass(slots=True, eq=False, repr=False)
    class TriggerStats(Message, proto="flyteidl2.task.TaskTriggersSummary.TriggerStats"):
        """The message `flyteidl2.task.TaskTriggersSummary.TriggerStats`."""

        total: int = field(1, "uint32")
        """`uint32 total = 1`"""
        active: int = field(2, "uint32")
        """`uint32 active = 2`"""

    details: TaskTriggersSummary.TriggerDetails | None = field(3, "message", group="summary")
    """`TriggerDetails details = 3`"""
    stats: TaskTriggersSummary.TriggerStats | None = field(2, "message", group="summary")
    """`TriggerStats stats = 2`"""

    @property
    def summary(self) -> TaskTriggersSummary.TriggerDetails | TaskTriggersSummary.TriggerStats | None:
        """The member of the oneof `summary` that is set, or None."""
        return self._oneof("summary", self.details, self.stats)


@message_dataclass(slots=True, eq=False, repr=False)
class LatestRunSummary(Message, proto="flyteidl2.task.LatestRunSummary"):
    """The message `flyteidl2.task.LatestRunSummary`."""

    run_id: RunIdentifier | None = field(1, "message")
    """`flyteidl2.common.RunIdentifier run_id = 1`"""
    run_time: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp run_time = 2`"""
    phase: ActionPhase = field(3, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """`flyteidl2.common.ActionPhase phase = 3`"""
    root_task_name: str = field(4, "string")
    """`string root_task_name = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskMetadata(Message, proto="flyteidl2.task.TaskMetadata"):
    """The message `flyteidl2.task.TaskMetadata`."""

    deployed_by: EnrichedIdentity | None = field(1, "message")
    """`flyteidl2.common.EnrichedIdentity deployed_by = 1`"""
    short_name: str = field(2, "string")
    """`string short_name = 2`"""
    deployed_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp deployed_at = 3`"""
    environment_name: str = field(4, "string")
    """`string environment_name = 4`"""
    triggers_summary: TaskTriggersSummary | None = field(5, "message")
    """`TaskTriggersSummary triggers_summary = 5`"""
    short_description: str = field(6, "string")
    """`string short_description = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskSummary(Message, proto="flyteidl2.task.TaskSummary"):
    """The message `flyteidl2.task.TaskSummary`."""

    latest_run: LatestRunSummary | None = field(1, "message", optional=True)
    """`optional LatestRunSummary latest_run = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Task(Message, proto="flyteidl2.task.Task"):
    """The message `flyteidl2.task.Task`."""

    task_id: TaskIdentifier | None = field(1, "message")
    """`TaskIdentifier task_id = 1`"""
    metadata: TaskMetadata | None = field(2, "message")
    """`TaskMetadata metadata = 2`"""
    task_summary: TaskSummary | None = field(3, "message", optional=True)
    """`optional TaskSummary task_summary = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SourceCode(Message, proto="flyteidl2.task.SourceCode"):
    """The message `flyteidl2.task.SourceCode`."""

    link: str = field(1, "string")
    """`string link = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DocumentationEntity(Message, proto="flyteidl2.task.DocumentationEntity"):
    """The message `flyteidl2.task.DocumentationEntity`."""

    short_description: str = field(1, "string")
    """`string short_description = 1`"""
    long_description: str = field(2, "string")
    """`string long_description = 2`"""
    source_code: SourceCode | None = field(3, "message")
    """`SourceCode source_code = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskSpec(Message, proto="flyteidl2.task.TaskSpec"):
    """The message `flyteidl2.task.TaskSpec`."""

    task_template: TaskTemplate | None = field(1, "message")
    """`flyteidl2.core.TaskTemplate task_template = 1`"""
    default_inputs: list[NamedParameter] = field(2, "message", repeated=True)
    """`repeated NamedParameter default_inputs = 2`"""
    short_name: str = field(3, "string")
    """`string short_name = 3`"""
    environment: Environment | None = field(4, "message")
    """`Environment environment = 4`"""
    documentation: DocumentationEntity | None = field(5, "message")
    """`DocumentationEntity documentation = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TraceSpec(Message, proto="flyteidl2.task.TraceSpec"):
    """The message `flyteidl2.task.TraceSpec`."""

    interface: TypedInterface | None = field(1, "message")
    """`flyteidl2.core.TypedInterface interface = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskDetails(Message, proto="flyteidl2.task.TaskDetails"):
    """The message `flyteidl2.task.TaskDetails`."""

    task_id: TaskIdentifier | None = field(1, "message")
    """`TaskIdentifier task_id = 1`"""
    metadata: TaskMetadata | None = field(2, "message")
    """`TaskMetadata metadata = 2`"""
    spec: TaskSpec | None = field(3, "message")
    """`TaskSpec spec = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskTrigger(Message, proto="flyteidl2.task.TaskTrigger"):
    """The message `flyteidl2.task.TaskTrigger`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    spec: TaskTriggerSpec | None = field(2, "message")
    """`TaskTriggerSpec spec = 2`"""
    automation_spec: TriggerAutomationSpec | None = field(3, "message")
    """`TriggerAutomationSpec automation_spec = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskTriggerSpec(Message, proto="flyteidl2.task.TaskTriggerSpec"):
    """The message `flyteidl2.task.TaskTriggerSpec`."""

    active: bool = field(1, "bool")
    """`bool active = 1`"""
    inputs: Inputs | None = field(2, "message", group="input_wrapper")
    """`Inputs inputs = 2`"""
    offloaded_input_data: OffloadedInputData | None = field(5, "message", group="input_wrapper")
    """`flyteidl2.common.OffloadedInputData offloaded_input_data = 5`"""
    run_spec: RunSpec | None = field(3, "message")
    """`RunSpec run_spec = 3`"""
    description: str = field(4, "string")
    """`string description = 4`"""

    @property
    def input_wrapper(self) -> Inputs | OffloadedInputData | None:
        """The member of the oneof `input_wrapper` that is set, or None."""
        return self._oneof("input_wrapper", self.inputs, self.offloaded_input_data)
