# Made from flyteidl/admin/event.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/event.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.event.event import NodeExecutionEvent, TaskExecutionEvent, WorkflowExecutionEvent


@message_dataclass(slots=True, eq=False, repr=False)
class EventErrorAlreadyInTerminalState(Message, proto="flyteidl.admin.EventErrorAlreadyInTerminalState"):
    """The message `flyteidl.admin.EventErrorAlreadyInTerminalState`."""

    current_phase: str = field(1, "string")
    """`string current_phase = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class EventErrorIncompatibleCluster(Message, proto="flyteidl.admin.EventErrorIncompatibleCluster"):
    """The message `flyteidl.admin.EventErrorIncompatibleCluster`."""

    cluster: str = field(1, "string")
    """`string cluster = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class EventFailureReason(Message, proto="flyteidl.admin.EventFailureReason"):
    """The message `flyteidl.admin.EventFailureReason`."""

    already_in_terminal_state: EventErrorAlreadyInTerminalState | None = field(1, "message", group="reason")
    """`EventErrorAlreadyInTerminalState already_in_terminal_state = 1`"""
    incompatible_cluster: EventErrorIncompatibleCluster | None = field(2, "message", group="reason")
    """`EventErrorIncompatibleCluster incompatible_cluster = 2`"""

    @property
    def reason(self) -> EventErrorAlreadyInTerminalState | EventErrorIncompatibleCluster | None:
        """The member of the oneof `reason` that is set, or None."""
        return self._oneof("reason", self.already_in_terminal_state, self.incompatible_cluster)


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionEventRequest(Message, proto="flyteidl.admin.WorkflowExecutionEventRequest"):
    """The message `flyteidl.admin.WorkflowExecutionEventRequest`."""

    request_id: str = field(1, "string")
    """`string request_id = 1`"""
    event: WorkflowExecutionEvent | None = field(2, "message")
    """`flyteidl.event.WorkflowExecutionEvent event = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionEventResponse(Message, proto="flyteidl.admin.WorkflowExecutionEventResponse"):
    """The message `flyteidl.admin.WorkflowExecutionEventResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionEventRequest(Message, proto="flyteidl.admin.NodeExecutionEventRequest"):
    """The message `flyteidl.admin.NodeExecutionEventRequest`."""

    request_id: str = field(1, "string")
    """`string request_id = 1`"""
    event: NodeExecutionEvent | None = field(2, "message")
    """`flyteidl.event.NodeExecutionEvent event = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionEventResponse(Message, proto="flyteidl.admin.NodeExecutionEventResponse"):
    """The message `flyteidl.admin.NodeExecutionEventResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionEventRequest(Message, proto="flyteidl.admin.TaskExecutionEventRequest"):
    """The message `flyteidl.admin.TaskExecutionEventRequest`."""

    request_id: str = field(1, "string")
    """`string request_id = 1`"""
    event: TaskExecutionEvent | None = field(2, "message")
    """`flyteidl.event.TaskExecutionEvent event = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionEventResponse(Message, proto="flyteidl.admin.TaskExecutionEventResponse"):
    """The message `flyteidl.admin.TaskExecutionEventResponse`."""
