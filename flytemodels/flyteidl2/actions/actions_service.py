# Made from flyteidl2/actions/actions_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/actions/actions_service.proto` (package `flyteidl2.actions`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.address import ActionAddress
from flytemodels.flyteidl2.common.identifier import ActionIdentifier
from flytemodels.flyteidl2.common.identity import EnrichedIdentity
from flytemodels.flyteidl2.core.literals import Literal
from flytemodels.flyteidl2.task.run import RunSpec
from flytemodels.flyteidl2.workflow.run_definition import ActionStatus, ConditionAction, TaskAction, TraceAction
from flytemodels.flyteidl2.workflow.state_service import ActionUpdate, ControlMessage


@message_dataclass(slots=True, eq=False, repr=False)
class Action(Message, proto="flyteidl2.actions.Action", rules=True):
    """An action to be queued."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    parent_action_name: str | None = field(2, "string", optional=True)
    """Action that starts this one. None for a run's first action. (`optional string parent_action_name = 2`)"""
    input_uri: str = field(3, "string")
    """Address of `inputs.pb`, or of the folder that holds it. (`string input_uri = 3`; not empty)"""
    run_output_base: str = field(4, "string")
    """Folder or URL under which the run's outputs are stored, in a folder per action and attempt. (`string
    run_output_base = 4`; not empty)
    """
    group: str = field(5, "string")
    """Group that the action is shown in, as named by the author. Empty for no group. (`string group = 5`)"""
    subject: str = field(6, "string")
    """Subject of the user or application that started the run, if known. (`string subject = 6`)"""
    task: TaskAction | None = field(7, "message", group="spec")
    """Task to run. (`flyteidl2.workflow.TaskAction task = 7`)"""
    trace: TraceAction | None = field(8, "message", group="spec")
    """Traced function to record. It is stored at once as succeeded. (`flyteidl2.workflow.TraceAction trace = 8`)"""
    condition: ConditionAction | None = field(9, "message", group="spec")
    """Question to ask. (`flyteidl2.workflow.ConditionAction condition = 9`)"""
    recovered_from: ActionIdentifier | None = field(10, "message")
    """Action of an earlier run whose result is reused. None if none is. The open-source backend ignores it.
    (`flyteidl2.common.ActionIdentifier recovered_from = 10`)
    """

    @property
    def spec(self) -> TaskAction | TraceAction | ConditionAction | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("spec", self.task, self.trace, self.condition)


@message_dataclass(slots=True, eq=False, repr=False)
class EnqueueRequest(Message, proto="flyteidl2.actions.EnqueueRequest", rules=True):
    """Puts an action into a queue."""

    action: Action | None = field(1, "message")
    """What to run, ask or record. (`Action action = 1`; required)"""
    run_spec: RunSpec | None = field(2, "message")
    """How the run is executed. It counts for a run's first action; later ones take their settings from their parent.
    (`flyteidl2.task.RunSpec run_spec = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class EnqueueResponse(Message, proto="flyteidl2.actions.EnqueueResponse"):
    """Confirms that an action was queued; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateRequest(Message, proto="flyteidl2.actions.UpdateRequest", rules=True):
    """Reports the phase of an action."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    attempt: int = field(2, "uint32")
    """Attempt number, starting at 1. (`uint32 attempt = 2`; above 0)"""
    status: ActionStatus | None = field(3, "message")
    """Phase, times and attempts. The open-source service applies `attempts` and `cache_status` only.
    (`flyteidl2.workflow.ActionStatus status = 3`; required)
    """
    address: ActionAddress | None = field(5, "message")
    """Where the action can be reached. The open-source service ignores it. (`flyteidl2.common.ActionAddress address =
    5`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateResponse(Message, proto="flyteidl2.actions.UpdateResponse"):
    """Confirms that the report was accepted; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchForUpdatesRequest(Message, proto="flyteidl2.actions.WatchForUpdatesRequest", rules=True):
    """Asks for updates of actions."""

    parent_action_id: ActionIdentifier | None = field(1, "message", group="filter")
    """Only actions that this one started. Required. (`flyteidl2.common.ActionIdentifier parent_action_id = 1`)"""

    @property
    def filter(self) -> ActionIdentifier | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("filter", self.parent_action_id)


@message_dataclass(slots=True, eq=False, repr=False)
class WatchForUpdatesResponse(Message, proto="flyteidl2.actions.WatchForUpdatesResponse", rules=True):
    """An update of an action, or a message about the stream itself."""

    action_update: ActionUpdate | None = field(1, "message", group="message")
    """What has changed about an action. (`flyteidl2.workflow.ActionUpdate action_update = 1`)"""
    control_message: ControlMessage | None = field(2, "message", group="message")
    """Message about the stream itself: it follows the actions that existed at the beginning.
    (`flyteidl2.workflow.ControlMessage control_message = 2`)
    """

    @property
    def message(self) -> ActionUpdate | ControlMessage | None:
        """The member that is set, or None."""
        return self._oneof("message", self.action_update, self.control_message)


@message_dataclass(slots=True, eq=False, repr=False)
class AbortRequest(Message, proto="flyteidl2.actions.AbortRequest", rules=True):
    """Stops an action, and the actions that it has started."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action to stop. (`flyteidl2.common.ActionIdentifier action_id = 1`; required)"""
    reason: str | None = field(2, "string", optional=True)
    """Reason, shown to users. None if not given. (`optional string reason = 2`)"""
    aborted_by: EnrichedIdentity | None = field(3, "message", optional=True)
    """Who aborts it. The open-source service ignores it. (`optional flyteidl2.common.EnrichedIdentity aborted_by =
    3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class AbortResponse(Message, proto="flyteidl2.actions.AbortResponse"):
    """Confirms that an action is being stopped; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalRequest(Message, proto="flyteidl2.actions.SignalRequest", rules=True):
    """Answers a condition. The same answer may be sent again; another one, or one that comes too late, fails with
    FAILED_PRECONDITION.
    """

    action_id: ActionIdentifier | None = field(1, "message")
    """Condition to answer. (`flyteidl2.common.ActionIdentifier action_id = 1`; required)"""
    parent_action_name: str = field(2, "string")
    """Action that started the condition. (`string parent_action_name = 2`; not empty)"""
    value: Literal | None = field(3, "message")
    """Answer: a boolean, integer, float or string, as the condition declares. (`flyteidl2.core.Literal value = 3`;
    required)
    """
    signalled_by: EnrichedIdentity | None = field(4, "message", optional=True)
    """Who answers, of which the subject is stored. If None, nobody is recorded. (`optional
    flyteidl2.common.EnrichedIdentity signalled_by = 4`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class SignalResponse(Message, proto="flyteidl2.actions.SignalResponse"):
    """Confirms that the answer was accepted; it has no fields."""
