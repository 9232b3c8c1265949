# Made from flyteidl2/workflow/state_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/workflow/state_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.address import ActionAddress
from flytemodels.flyteidl2.common.identifier import ActionIdentifier
from flytemodels.flyteidl2.common.phase import ActionPhase
from flytemodels.flyteidl2.core.execution import ExecutionError
from flytemodels.flyteidl2.core.literals import Literal
from flytemodels.google.rpc.status import Status


@message_dataclass(slots=True, eq=False, repr=False)
class PutRequest(Message, proto="flyteidl2.workflow.PutRequest", rules=True):
    """Stores the state of an action."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    parent_action_name: str | None = field(2, "string", optional=True)
    """Action that started this one. None for a run's first action. (`optional string parent_action_name = 2`)"""
    state: str = field(3, "string")
    """JSON in a form that the executor understands. (`string state = 3`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PutResponse(Message, proto="flyteidl2.workflow.PutResponse", rules=True):
    """Returns whether the state was stored."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    status: Status | None = field(2, "message")
    """gRPC status of this item; code 0 means success. (`google.rpc.Status status = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetRequest(Message, proto="flyteidl2.workflow.GetRequest", rules=True):
    """Asks for the state of an action."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class GetResponse(Message, proto="flyteidl2.workflow.GetResponse", rules=True):
    """The state of an action."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    status: Status | None = field(2, "message")
    """gRPC status of this item; code 0 means success. (`google.rpc.Status status = 2`; required)"""
    state: str = field(3, "string")
    """State as it was stored. (`string state = 3`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchRequest(Message, proto="flyteidl2.workflow.WatchRequest", rules=True):
    """Asks for updates of actions."""

    parent_action_id: ActionIdentifier | None = field(1, "message", group="filter")
    """Only actions that this one started. (`flyteidl2.common.ActionIdentifier parent_action_id = 1`)"""

    @property
    def filter(self) -> ActionIdentifier | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("filter", self.parent_action_id)


@message_dataclass(slots=True, eq=False, repr=False)
class WatchResponse(Message, proto="flyteidl2.workflow.WatchResponse", rules=True):
    """An update of an action, or a message about the stream itself."""

    action_update: ActionUpdate | None = field(1, "message", group="message")
    """What has changed about an action. (`ActionUpdate action_update = 1`)"""
    control_message: ControlMessage | None = field(2, "message", group="message")
    """Message about the stream itself. (`ControlMessage control_message = 2`)"""

    @property
    def message(self) -> ActionUpdate | ControlMessage | None:
        """The member that is set, or None."""
        return self._oneof("message", self.action_update, self.control_message)


@message_dataclass(slots=True, eq=False, repr=False)
class ControlMessage(Message, proto="flyteidl2.workflow.ControlMessage"):
    """A message about a stream of updates."""

    sentinel: bool = field(1, "bool")
    """True once everything known when the stream began has been sent; what follows is new. (`bool sentinel = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionUpdate(Message, proto="flyteidl2.workflow.ActionUpdate", rules=True):
    """What has changed about an action."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    phase: ActionPhase = field(2, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """Phase that the action has reached. (`flyteidl2.common.ActionPhase phase = 2`)"""
    error: ExecutionError | None = field(3, "message", optional=True)
    """Why it failed. None if it did not fail. (`optional flyteidl2.core.ExecutionError error = 3`)"""
    output_uri: str = field(4, "string")
    """Where its outputs are stored. (`string output_uri = 4`)"""
    value: Literal | None = field(5, "message", optional=True)
    """Answer to a condition. None for other actions. (`optional flyteidl2.core.Literal value = 5`)"""
    address: ActionAddress | None = field(6, "message")
    """Where the action can be reached. None if it cannot be reached, and in the open-source backend.
    (`flyteidl2.common.ActionAddress address = 6`)
    """
