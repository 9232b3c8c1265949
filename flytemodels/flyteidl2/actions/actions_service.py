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
class Action(Message, proto="flyteidl2.actions.Action"):
    """The message `flyteidl2.actions.Action`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    parent_action_name: str | None = field(2, "string", optional=True)
    """`optional string parent_action_name = 2`"""
    input_uri: str = field(3, "string")
    """`string input_uri = 3`"""
    run_output_base: str = field(4, "string")
    """`string run_output_base = 4`"""
    group: str = field(5, "string")
    """`string group = 5`"""
    subject: str = field(6, "string")
    """`string subject = 6`"""
    task: TaskAction | None = field(7, "message", group="spec")
    """`flyteidl2.workflow.TaskAction task = 7`"""
    trace: TraceAction | None = field(8, "message", group="spec")
    """`flyteidl2.workflow.TraceAction trace = 8`"""
    condition: ConditionAction | None = field(9, "message", group="spec")
    """`flyteidl2.workflow.ConditionAction condition = 9`"""
    recovered_from: ActionIdentifier | None = field(10, "message")
    """`flyteidl2.common.ActionIdentifier recovered_from = 10`"""

    @property
    def spec(self) -> TaskAction | TraceAction | ConditionAction | None:
        """The member of the oneof `spec` that is set, or None."""
        return self._oneof("spec", self.task, self.trace, self.condition)


@message_dataclass(slots=True, eq=False, repr=False)
class EnqueueRequest(Message, proto="flyteidl2.actions.EnqueueRequest"):
    """The message `flyteidl2.actions.EnqueueRequest`."""

    action: Action | None = field(1, "message")
    """`Action action = 1`"""
    run_spec: RunSpec | None = field(2, "message")
    """`flyteidl2.task.RunSpec run_spec = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class EnqueueResponse(Message, proto="flyteidl2.actions.EnqueueResponse"):
    """The message `flyteidl2.actions.EnqueueResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateRequest(Message, proto="flyteidl2.actions.UpdateRequest"):
    """The message `flyteidl2.actions.UpdateRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    attempt: int = field(2, "uint32")
    """`uint32 attempt = 2`"""
    status: ActionStatus | None = field(3, "message")
    """`flyteidl2.workflow.ActionStatus status = 3`"""
    address: ActionAddress | None = field(5, "message")
    """`flyteidl2.common.ActionAddress address = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateResponse(Message, proto="flyteidl2.actions.UpdateResponse"):
    """The message `flyteidl2.actions.UpdateResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchForUpdatesRequest(Message, proto="flyteidl2.actions.WatchForUpdatesRequest"):
    """The message `flyteidl2.actions.WatchForUpdatesRequest`."""

    parent_action_id: ActionIdentifier | None = field(1, "message", group="filter")
    """`flyteidl2.common.ActionIdentifier parent_action_id = 1`"""

    @property
    def filter(self) -> ActionIdentifier | None:
        """The member of the oneof `filter` that is set, or None."""
        return self._oneof("filter", self.parent_action_id)


@message_dataclass(slots=True, eq=False, repr=False)
class WatchForUpdatesResponse(Message, proto="flyteidl2.actions.WatchForUpdatesResponse"):
    """The message `flyteidl2.actions.WatchForUpdatesResponse`."""

    action_update: ActionUpdate | None = field(1, "message", group="message")
    """`flyteidl2.workflow.ActionUpdate action_update = 1`"""
    control_message: ControlMessage | None = field(2, "message", group="message")
    """`flyteidl2.workflow.ControlMessage control_message = 2`"""

    @property
    def message(self) -> ActionUpdate | ControlMessage | None:
        """The member of the oneof `message` that is set, or None."""
        return self._oneof("message", self.action_update, self.control_message)


@message_dataclass(slots=True, eq=False, repr=False)
class AbortRequest(Message, proto="flyteidl2.actions.AbortRequest"):
    """The message `flyteidl2.actions.AbortRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    reason: str | None = field(2, "string", optional=True)
    """`optional string reason = 2`"""
    aborted_by: EnrichedIdentity | None = field(3, "message", optional=True)
    """`optional flyteidl2.common.EnrichedIdentity aborted_by = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortResponse(Message, proto="flyteidl2.actions.AbortResponse"):
    """The message `flyteidl2.actions.AbortResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalRequest(Message, proto="flyteidl2.actions.SignalRequest"):
    """The message `flyteidl2.actions.SignalRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    parent_action_name: str = field(2, "string")
    """`string parent_action_name = 2`"""
    value: Literal | None = field(3, "message")
    """`flyteidl2.core.Literal value = 3`"""
    signalled_by: EnrichedIdentity | None = field(4, "message", optional=True)
    """`optional flyteidl2.common.EnrichedIdentity signalled_by = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalResponse(Message, proto="flyteidl2.actions.SignalResponse"):
    """The message `flyteidl2.actions.SignalResponse`."""
