# Made from flyteidl2/workflow/tracked_run_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/workflow/tracked_run_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ProjectIdentifier, RunIdentifier
from flytemodels.flyteidl2.common.run import OffloadedInputData
from flytemodels.flyteidl2.task.run import RunSpec
from flytemodels.flyteidl2.task.task_definition import TaskIdentifier, TaskSpec
from flytemodels.flyteidl2.workflow.run_definition import ActionEvent, ActionStatus, TaskAction, TraceAction
from flytemodels.google.rpc.status import Status


@message_dataclass(slots=True, eq=False, repr=False)
class CreateTrackedRunRequest(Message, proto="flyteidl2.workflow.CreateTrackedRunRequest", rules=True):
    """Announces a run that is executed elsewhere."""

    run_id: RunIdentifier | None = field(1, "message", group="id")
    """Name to give the run. (`flyteidl2.common.RunIdentifier run_id = 1`)"""
    project_id: ProjectIdentifier | None = field(2, "message", group="id")
    """Project and domain to show it in; the service generates the name. (`flyteidl2.common.ProjectIdentifier project_id
    = 2`)
    """
    task_id: TaskIdentifier | None = field(3, "message", group="task")
    """A deployed task. (`flyteidl2.task.TaskIdentifier task_id = 3`)"""
    task_spec: TaskSpec | None = field(4, "message", group="task")
    """A task that is sent along. (`flyteidl2.task.TaskSpec task_spec = 4`)"""
    offloaded_input_data: OffloadedInputData | None = field(5, "message", optional=True)
    """Where its inputs are stored. None if they are not. (`optional flyteidl2.common.OffloadedInputData
    offloaded_input_data = 5`)
    """
    run_spec: RunSpec | None = field(6, "message")
    """How the run is executed. (`flyteidl2.task.RunSpec run_spec = 6`)"""
    labels: dict[str, str] = map_field(7, "string", "string")
    """Free-form labels, for people and tools. (`map<string, string> labels = 7`)"""
    run_start_time: datetime.datetime | None = field(8, "message", wraps="google.protobuf.Timestamp")
    """Time that the run stands for. None for now. (`google.protobuf.Timestamp run_start_time = 8`)"""

    @property
    def id(self) -> RunIdentifier | ProjectIdentifier | None:
        """Own name or project: the member that is set.

        Rules: one has to be set.
        """
        return self._oneof("id", self.run_id, self.project_id)

    @property
    def task(self) -> TaskIdentifier | TaskSpec | None:
        """What runs: the member that is set.

        Rules: one has to be set.
        """
        return self._oneof("task", self.task_id, self.task_spec)


@message_dataclass(slots=True, eq=False, repr=False)
class TrackedActionUpdate(Message, proto="flyteidl2.workflow.TrackedActionUpdate", rules=True):
    """An update of an action that runs elsewhere."""

    event: ActionEvent | None = field(1, "message")
    """The event: what happened, and when. (`ActionEvent event = 1`; required)"""
    parent_name: str = field(2, "string")
    """Action that started this one. Empty for a run's first action. (`string parent_name = 2`)"""
    group: str = field(3, "string")
    """Group that the action is shown in, as named by the author. Empty for no group. (`string group = 3`)"""
    task: TaskAction | None = field(4, "message", group="spec")
    """Task that it runs. (`TaskAction task = 4`)"""
    trace: TraceAction | None = field(5, "message", group="spec")
    """Traced function that it is. (`TraceAction trace = 5`)"""
    status: ActionStatus | None = field(6, "message")
    """Phase, times and attempts. (`ActionStatus status = 6`)"""

    @property
    def spec(self) -> TaskAction | TraceAction | None:
        """The member that is set, or None."""
        return self._oneof("spec", self.task, self.trace)


@message_dataclass(slots=True, eq=False, repr=False)
class ReportTrackedActionsRequest(Message, proto="flyteidl2.workflow.ReportTrackedActionsRequest", rules=True):
    """Reports updates of actions that run elsewhere."""

    run_id: RunIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl2.common.RunIdentifier run_id = 1`; required)"""
    updates: list[TrackedActionUpdate] = field(2, "message", repeated=True)
    """Updates to record, in order. (`repeated TrackedActionUpdate updates = 2`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReportTrackedActionsResponse(Message, proto="flyteidl2.workflow.ReportTrackedActionsResponse"):
    """Returns which updates were accepted."""

    statuses: list[Status] = field(1, "message", repeated=True)
    """gRPC status of each, in the order of the request. (`repeated google.rpc.Status statuses = 1`)"""
