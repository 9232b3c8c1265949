# Made from flyteidl2/workflow/queue_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/workflow/queue_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ActionIdentifier, RunIdentifier
from flytemodels.flyteidl2.task.run import RunSpec
from flytemodels.flyteidl2.workflow.run_definition import ConditionAction, TaskAction, TraceAction


@message_dataclass(slots=True, eq=False, repr=False)
class EnqueueActionRequest(Message, proto="flyteidl2.workflow.EnqueueActionRequest", rules=True):
    """Puts an action into a queue."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    parent_action_name: str | None = field(2, "string", optional=True)
    """Action that starts this one. None for a run's first action. (`optional string parent_action_name = 2`)"""
    run_spec: RunSpec | None = field(3, "message")
    """How the run is executed. (`flyteidl2.task.RunSpec run_spec = 3`)"""
    input_uri: str = field(6, "string")
    """Where `inputs.pb` is stored. (`string input_uri = 6`; not empty)"""
    run_output_base: str = field(7, "string")
    """Folder or URL under which the run's outputs are stored. (`string run_output_base = 7`; not empty)"""
    group: str = field(8, "string")
    """Group that the action is shown in, as named by the author. Empty for no group. (`string group = 8`)"""
    subject: str = field(9, "string")
    """Subject of the user or application that started the run, if known. (`string subject = 9`)"""
    task: TaskAction | None = field(10, "message", group="spec")
    """Task to run. (`TaskAction task = 10`)"""
    trace: TraceAction | None = field(11, "message", group="spec")
    """Traced function to record. (`TraceAction trace = 11`)"""
    condition: ConditionAction | None = field(12, "message", group="spec")
    """Question to ask. (`ConditionAction condition = 12`)"""

    @property
    def spec(self) -> TaskAction | TraceAction | ConditionAction | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("spec", self.task, self.trace, self.condition)


@message_dataclass(slots=True, eq=False, repr=False)
class EnqueueActionResponse(Message, proto="flyteidl2.workflow.EnqueueActionResponse"):
    """Confirms that an action was queued; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortQueuedRunRequest(Message, proto="flyteidl2.workflow.AbortQueuedRunRequest", rules=True):
    """Removes a run from its queue, and stops those of its actions that run already."""

    run_id: RunIdentifier | None = field(1, "message")
    """Run to stop. (`flyteidl2.common.RunIdentifier run_id = 1`; required)"""
    reason: str | None = field(2, "string", optional=True)
    """Reason, shown to users. None if not given. (`optional string reason = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortQueuedRunResponse(Message, proto="flyteidl2.workflow.AbortQueuedRunResponse"):
    """Confirms that a run is being stopped; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortQueuedActionRequest(Message, proto="flyteidl2.workflow.AbortQueuedActionRequest", rules=True):
    """Removes an action from its queue, or stops it."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action to stop. (`flyteidl2.common.ActionIdentifier action_id = 1`; required)"""
    reason: str | None = field(2, "string", optional=True)
    """Reason, shown to users. None if not given. (`optional string reason = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortQueuedActionResponse(Message, proto="flyteidl2.workflow.AbortQueuedActionResponse"):
    """Confirms that an action is being stopped; it has no fields."""
