# Made from flyteidl/admin/event.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/event.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.event.event import NodeExecutionEvent, TaskExecutionEvent, WorkflowExecutionEvent


@message_dataclass(slots=True, eq=False, repr=False)
class EventErrorAlreadyInTerminalState(Message, proto="flyteidl.admin.EventErrorAlreadyInTerminalState"):
    """Why flyteadmin refuses an event: what it is about has already ended."""

    current_phase: str = field(1, "string")
    """Phase that an execution ended in, as text. For nodes and tasks flyteadmin writes the phase of the refused event.
    (`string current_phase = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class EventErrorIncompatibleCluster(Message, proto="flyteidl.admin.EventErrorIncompatibleCluster"):
    """Why flyteadmin refuses an event: it comes from a cluster other than the one that the execution was assigned
    to.
    """

    cluster: str = field(1, "string")
    """Cluster that the execution was assigned to. (`string cluster = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class EventFailureReason(Message, proto="flyteidl.admin.EventFailureReason"):
    """Why an event was refused; a detail of the gRPC status."""

    already_in_terminal_state: EventErrorAlreadyInTerminalState | None = field(1, "message", group="reason")
    """What it is about has already ended. (`EventErrorAlreadyInTerminalState already_in_terminal_state = 1`)"""
    incompatible_cluster: EventErrorIncompatibleCluster | None = field(2, "message", group="reason")
    """It comes from the wrong cluster. (`EventErrorIncompatibleCluster incompatible_cluster = 2`)"""

    @property
    def reason(self) -> EventErrorAlreadyInTerminalState | EventErrorIncompatibleCluster | None:
        """Whichever one is set, or None."""
        return self._oneof("reason", self.already_in_terminal_state, self.incompatible_cluster)


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionEventRequest(Message, proto="flyteidl.admin.WorkflowExecutionEventRequest"):
    """Propeller reports a new phase of an execution."""

    request_id: str = field(1, "string")
    """Identifies the request in logs. (`string request_id = 1`)"""
    event: WorkflowExecutionEvent | None = field(2, "message")
    """The event to record, with the new phase. (`flyteidl.event.WorkflowExecutionEvent event = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionEventResponse(Message, proto="flyteidl.admin.WorkflowExecutionEventResponse"):
    """Confirms that the event was stored; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionEventRequest(Message, proto="flyteidl.admin.NodeExecutionEventRequest"):
    """Propeller reports a new phase of a node."""

    request_id: str = field(1, "string")
    """Identifies the request in logs. (`string request_id = 1`)"""
    event: NodeExecutionEvent | None = field(2, "message")
    """The event to record, with the new phase. (`flyteidl.event.NodeExecutionEvent event = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionEventResponse(Message, proto="flyteidl.admin.NodeExecutionEventResponse"):
    """Confirms that the event was stored; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionEventRequest(Message, proto="flyteidl.admin.TaskExecutionEventRequest"):
    """Propeller reports a new phase of an attempt to run a task."""

    request_id: str = field(1, "string")
    """Identifies the request in logs. (`string request_id = 1`)"""
    event: TaskExecutionEvent | None = field(2, "message")
    """The event to record, with the new phase. (`flyteidl.event.TaskExecutionEvent event = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionEventResponse(Message, proto="flyteidl.admin.TaskExecutionEventResponse"):
    """Confirms that the event was stored; it has no fields."""
