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
class RecordActionRequest(Message, proto="flyteidl2.workflow.RecordActionRequest", rules=True):
    """Records that an action exists."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Run and name. (`flyteidl2.common.ActionIdentifier action_id = 1`; required)"""
    parent: str = field(4, "string")
    """Name of the action that started it. Empty for the first of a run. (`string parent = 4`)"""
    group: str = field(5, "string")
    """Chosen by the author, to show actions together. (`string group = 5`)"""
    subject: str = field(6, "string")
    """Who started the run. (`string subject = 6`)"""
    input_uri: str = field(7, "string")
    """Where `inputs.pb` is stored. (`string input_uri = 7`)"""
    task: TaskAction | None = field(10, "message", group="spec")
    """Task that it runs. (`TaskAction task = 10`)"""
    trace: TraceAction | None = field(11, "message", group="spec")
    """Traced function that it is. (`TraceAction trace = 11`)"""
    condition: ConditionAction | None = field(12, "message", group="spec")
    """Question that it asks. (`ConditionAction condition = 12`)"""
    recovered_from: ActionIdentifier | None = field(13, "message")
    """Action of an earlier run whose result is taken over. None where none is. (`flyteidl2.common.ActionIdentifier
    recovered_from = 13`)
    """

    @property
    def spec(self) -> TaskAction | TraceAction | ConditionAction | None:
        """The kind that is set, or None."""
        return self._oneof("spec", self.task, self.trace, self.condition)


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionResponse(Message, proto="flyteidl2.workflow.RecordActionResponse", rules=True):
    """Says whether an action was recorded."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Run and name. (`flyteidl2.common.ActionIdentifier action_id = 1`; required)"""
    status: Status | None = field(2, "message")
    """gRPC status of this item. (`google.rpc.Status status = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionStreamRequest(Message, proto="flyteidl2.workflow.RecordActionStreamRequest", rules=True):
    """One of many actions to record."""

    request: RecordActionRequest | None = field(1, "message")
    """As for a single one. (`RecordActionRequest request = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionStreamResponse(Message, proto="flyteidl2.workflow.RecordActionStreamResponse", rules=True):
    """Answer to one of many."""

    response: RecordActionResponse | None = field(1, "message")
    """As for a single one. (`RecordActionResponse response = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateActionStatusRequest(Message, proto="flyteidl2.workflow.UpdateActionStatusRequest", rules=True):
    """Records how far an action has come."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Run and name. (`flyteidl2.common.ActionIdentifier action_id = 1`; required)"""
    status: ActionStatus | None = field(2, "message")
    """Phase and times. (`ActionStatus status = 2`; required)"""
    output: Literal | None = field(3, "message", optional=True)
    """Answer that a condition got. None otherwise. (`optional flyteidl2.core.Literal output = 3`)"""
    principal: EnrichedIdentity | None = field(4, "message", optional=True)
    """Who answered or aborted. None otherwise. (`optional flyteidl2.common.EnrichedIdentity principal = 4`)"""
    abort_reason: str | None = field(5, "string", optional=True)
    """Why it was aborted. None otherwise. (`optional string abort_reason = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateActionStatusResponse(Message, proto="flyteidl2.workflow.UpdateActionStatusResponse", rules=True):
    """Says whether it was recorded."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Run and name. (`flyteidl2.common.ActionIdentifier action_id = 1`; required)"""
    status: Status | None = field(2, "message")
    """gRPC status of this item. (`google.rpc.Status status = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateActionStatusStreamRequest(Message, proto="flyteidl2.workflow.UpdateActionStatusStreamRequest", rules=True):
    """One of many updates."""

    request: UpdateActionStatusRequest | None = field(1, "message")
    """As for a single one. (`UpdateActionStatusRequest request = 1`)"""
    nonce: int = field(2, "int64")
    """Comes back with the answer. (`int64 nonce = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateActionStatusStreamResponse(
    Message, proto="flyteidl2.workflow.UpdateActionStatusStreamResponse", rules=True
):
    """Answer to one of many updates."""

    response: UpdateActionStatusResponse | None = field(1, "message")
    """As for a single one. (`UpdateActionStatusResponse response = 1`)"""
    nonce: int = field(2, "int64")
    """From the request. (`int64 nonce = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventRequest(Message, proto="flyteidl2.workflow.RecordActionEventRequest", rules=True):
    """Records news about an attempt."""

    event: ActionEvent | None = field(1, "message")
    """What happened. (`ActionEvent event = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventResponse(Message, proto="flyteidl2.workflow.RecordActionEventResponse", rules=True):
    """Says whether the news was recorded."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Run and name. (`flyteidl2.common.ActionIdentifier action_id = 1`; required)"""
    status: Status | None = field(2, "message")
    """gRPC status of this item. (`google.rpc.Status status = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventsRequest(Message, proto="flyteidl2.workflow.RecordActionEventsRequest", rules=True):
    """Records news about several attempts."""

    events: list[ActionEvent] = field(1, "message", repeated=True)
    """In order. (`repeated ActionEvent events = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventsResponse(Message, proto="flyteidl2.workflow.RecordActionEventsResponse", rules=True):
    """Says whether the news were recorded."""

    status: Status | None = field(1, "message")
    """gRPC status of all of them. (`google.rpc.Status status = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventStreamRequest(Message, proto="flyteidl2.workflow.RecordActionEventStreamRequest", rules=True):
    """One of many pieces of news."""

    request: RecordActionEventRequest | None = field(1, "message")
    """As for a single one. (`RecordActionEventRequest request = 1`; required)"""
    nonce: int = field(2, "int64")
    """Comes back with the answer. (`int64 nonce = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventStreamResponse(Message, proto="flyteidl2.workflow.RecordActionEventStreamResponse", rules=True):
    """Answer to one of many pieces of news."""

    response: RecordActionEventResponse | None = field(1, "message")
    """As for a single one. (`RecordActionEventResponse response = 1`; required)"""
    nonce: int = field(2, "int64")
    """From the request. (`int64 nonce = 2`)"""
