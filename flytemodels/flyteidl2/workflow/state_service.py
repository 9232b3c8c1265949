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
class PutRequest(Message, proto="flyteidl2.workflow.PutRequest"):
    """The message `flyteidl2.workflow.PutRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    parent_action_name: str | None = field(2, "string", optional=True)
    """`optional string parent_action_name = 2`"""
    state: str = field(3, "string")
    """`string state = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PutResponse(Message, proto="flyteidl2.workflow.PutResponse"):
    """The message `flyteidl2.workflow.PutResponse`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    status: Status | None = field(2, "message")
    """`google.rpc.Status status = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetRequest(Message, proto="flyteidl2.workflow.GetRequest"):
    """The message `flyteidl2.workflow.GetRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetResponse(Message, proto="flyteidl2.workflow.GetResponse"):
    """The message `flyteidl2.workflow.GetResponse`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    status: Status | None = field(2, "message")
    """`google.rpc.Status status = 2`"""
    state: str = field(3, "string")
    """`string state = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchRequest(Message, proto="flyteidl2.workflow.WatchRequest"):
    """The message `flyteidl2.workflow.WatchRequest`."""

    parent_action_id: ActionIdentifier | None = field(1, "message", group="filter")
    """`flyteidl2.common.ActionIdentifier parent_action_id = 1`"""

    @property
    def filter(self) -> ActionIdentifier | None:
        """The member of the oneof `filter` that is set, or None."""
        return self._oneof("filter", self.parent_action_id)


@message_dataclass(slots=True, eq=False, repr=False)
class WatchResponse(Message, proto="flyteidl2.workflow.WatchResponse"):
    """The message `flyteidl2.workflow.WatchResponse`."""

    action_update: ActionUpdate | None = field(1, "message", group="message")
    """`ActionUpdate action_update = 1`"""
    control_message: ControlMessage | None = field(2, "message", group="message")
    """`ControlMessage control_message = 2`"""

    @property
    def message(self) -> ActionUpdate | ControlMessage | None:
        """The member of the oneof `message` that is set, or None."""
        return self._oneof("message", self.action_update, self.control_message)


@message_dataclass(slots=True, eq=False, repr=False)
class ControlMessage(Message, proto="flyteidl2.workflow.ControlMessage"):
    """The message `flyteidl2.workflow.ControlMessage`."""

    sentinel: bool = field(1, "bool")
    """`bool sentinel = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionUpdate(Message, proto="flyteidl2.workflow.ActionUpdate"):
    """The message `flyteidl2.workflow.ActionUpdate`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    phase: ActionPhase = field(2, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """`flyteidl2.common.ActionPhase phase = 2`"""
    error: ExecutionError | None = field(3, "message", optional=True)
    """`optional flyteidl2.core.ExecutionError error = 3`"""
    output_uri: str = field(4, "string")
    """`string output_uri = 4`"""
    value: Literal | None = field(5, "message", optional=True)
    """`optional flyteidl2.core.Literal value = 5`"""
    address: ActionAddress | None = field(6, "message")
    """`flyteidl2.common.ActionAddress address = 6`"""
