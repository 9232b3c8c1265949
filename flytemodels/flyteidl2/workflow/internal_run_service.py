# Made from flyteidl2/workflow/internal_run_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/workflow/internal_run_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ActionIdentifier
from flytemodels.flyteidl2.common.identity import EnrichedIdentity
from flytemodels.flyteidl2.core.literals import Literal
from flytemodels.flyteidl2.workflow.run_definition import (
    ActionEvent,
    ActionStatus,
    ConditionAction,
    TaskAction,
    TraceAction,
)
from flytemodels.google.rpc.status import Status


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionRequest(Message, proto="flyteidl2.workflow.RecordActionRequest"):
    """The message `flyteidl2.workflow.RecordActionRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    parent: str = field(4, "string")
    """`string parent = 4`"""
    group: str = field(5, "string")
    """`string group = 5`"""
    subject: str = field(6, "string")
    """`string subject = 6`"""
    input_uri: str = field(7, "string")
    """`string input_uri = 7`"""
    task: TaskAction | None = field(10, "message", group="spec")
    """`TaskAction task = 10`"""
    trace: TraceAction | None = field(11, "message", group="spec")
    """`TraceAction trace = 11`"""
    condition: ConditionAction | None = field(12, "message", group="spec")
    """`ConditionAction condition = 12`"""
    recovered_from: ActionIdentifier | None = field(13, "message")
    """`flyteidl2.common.ActionIdentifier recovered_from = 13`"""

    @property
    def spec(self) -> TaskAction | TraceAction | ConditionAction | None:
        """The member of the oneof `spec` that is set, or None."""
        return self._oneof("spec", self.task, self.trace, self.condition)


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionResponse(Message, proto="flyteidl2.workflow.RecordActionResponse"):
    """The message `flyteidl2.workflow.RecordActionResponse`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    status: Status | None = field(2, "message")
    """`google.rpc.Status status = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionStreamRequest(Message, proto="flyteidl2.workflow.RecordActionStreamRequest"):
    """The message `flyteidl2.workflow.RecordActionStreamRequest`."""

    request: RecordActionRequest | None = field(1, "message")
    """`RecordActionRequest request = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionStreamResponse(Message, proto="flyteidl2.workflow.RecordActionStreamResponse"):
    """The message `flyteidl2.workflow.RecordActionStreamResponse`."""

    response: RecordActionResponse | None = field(1, "message")
    """`RecordActionResponse response = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateActionStatusRequest(Message, proto="flyteidl2.workflow.UpdateActionStatusRequest"):
    """The message `flyteidl2.workflow.UpdateActionStatusRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    status: ActionStatus | None = field(2, "message")
    """`ActionStatus status = 2`"""
    output: Literal | None = field(3, "message", optional=True)
    """`optional flyteidl2.core.Literal output = 3`"""
    principal: EnrichedIdentity | None = field(4, "message", optional=True)
    """`optional flyteidl2.common.EnrichedIdentity principal = 4`"""
    abort_reason: str | None = field(5, "string", optional=True)
    """`optional string abort_reason = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateActionStatusResponse(Message, proto="flyteidl2.workflow.UpdateActionStatusResponse"):
    """The message `flyteidl2.workflow.UpdateActionStatusResponse`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    status: Status | None = field(2, "message")
    """`google.rpc.Status status = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateActionStatusStreamRequest(Message, proto="flyteidl2.workflow.UpdateActionStatusStreamRequest"):
    """The message `flyteidl2.workflow.UpdateActionStatusStreamRequest`."""

    request: UpdateActionStatusRequest | None = field(1, "message")
    """`UpdateActionStatusRequest request = 1`"""
    nonce: int = field(2, "int64")
    """`int64 nonce = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateActionStatusStreamResponse(Message, proto="flyteidl2.workflow.UpdateActionStatusStreamResponse"):
    """The message `flyteidl2.workflow.UpdateActionStatusStreamResponse`."""

    response: UpdateActionStatusResponse | None = field(1, "message")
    """`UpdateActionStatusResponse response = 1`"""
    nonce: int = field(2, "int64")
    """`int64 nonce = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventRequest(Message, proto="flyteidl2.workflow.RecordActionEventRequest"):
    """The message `flyteidl2.workflow.RecordActionEventRequest`."""

    event: ActionEvent | None = field(1, "message")
    """`ActionEvent event = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventResponse(Message, proto="flyteidl2.workflow.RecordActionEventResponse"):
    """The message `flyteidl2.workflow.RecordActionEventResponse`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    status: Status | None = field(2, "message")
    """`google.rpc.Status status = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventsRequest(Message, proto="flyteidl2.workflow.RecordActionEventsRequest"):
    """The message `flyteidl2.workflow.RecordActionEventsRequest`."""

    events: list[ActionEvent] = field(1, "message", repeated=True)
    """`repeated ActionEvent events = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventsResponse(Message, proto="flyteidl2.workflow.RecordActionEventsResponse"):
    """The message `flyteidl2.workflow.RecordActionEventsResponse`."""

    status: Status | None = field(1, "message")
    """`google.rpc.Status status = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventStreamRequest(Message, proto="flyteidl2.workflow.RecordActionEventStreamRequest"):
    """The message `flyteidl2.workflow.RecordActionEventStreamRequest`."""

    request: RecordActionEventRequest | None = field(1, "message")
    """`RecordActionEventRequest request = 1`"""
    nonce: int = field(2, "int64")
    """`int64 nonce = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventStreamResponse(Message, proto="flyteidl2.workflow.RecordActionEventStreamResponse"):
    """The message `flyteidl2.workflow.RecordActionEventStreamResponse`."""

    response: RecordActionEventResponse | None = field(1, "message")
    """`RecordActionEventResponse response = 1`"""
    nonce: int = field(2, "int64")
    """`int64 nonce = 2`"""
