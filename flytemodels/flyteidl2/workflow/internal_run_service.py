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
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    parent: str = field(4, "string")
    """Name of the action that started this one. Empty for a run's first action. (`string parent = 4`)"""
    group: str = field(5, "string")
    """Group that the action is shown in, as named by the author. Empty for no group. (`string group = 5`)"""
    subject: str = field(6, "string")
    """Subject of the user or application that started the run, if known. (`string subject = 6`)"""
    input_uri: str = field(7, "string")
    """Where `inputs.pb` is stored. (`string input_uri = 7`)"""
    task: TaskAction | None = field(10, "message", group="spec")
    """Task that it runs. (`TaskAction task = 10`)"""
    trace: TraceAction | None = field(11, "message", group="spec")
    """Traced function that it is. (`TraceAction trace = 11`)"""
    condition: ConditionAction | None = field(12, "message", group="spec")
    """Question that it asks. (`ConditionAction condition = 12`)"""
    recovered_from: ActionIdentifier | None = field(13, "message")
    """Action of an earlier run whose result is reused. None if none is. (`flyteidl2.common.ActionIdentifier
    recovered_from = 13`)
    """

    @property
    def spec(self) -> TaskAction | TraceAction | ConditionAction | None:
        """The member that is set, or None."""
        return self._oneof("spec", self.task, self.trace, self.condition)


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionResponse(Message, proto="flyteidl2.workflow.RecordActionResponse", rules=True):
    """Returns whether an action was recorded."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    status: Status | None = field(2, "message")
    """gRPC status of this item; code 0 means success. (`google.rpc.Status status = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionStreamRequest(Message, proto="flyteidl2.workflow.RecordActionStreamRequest", rules=True):
    """One of many actions to record."""

    request: RecordActionRequest | None = field(1, "message")
    """Same as in the call for a single one. (`RecordActionRequest request = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionStreamResponse(Message, proto="flyteidl2.workflow.RecordActionStreamResponse", rules=True):
    """Response to one of many records."""

    response: RecordActionResponse | None = field(1, "message")
    """Same as in the call for a single one. (`RecordActionResponse response = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateActionStatusRequest(Message, proto="flyteidl2.workflow.UpdateActionStatusRequest", rules=True):
    """Records the phase and times of an action."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    status: ActionStatus | None = field(2, "message")
    """Phase, times and attempts. A terminal phase without `end_time` ends now. An earlier phase than the stored one is
    ignored, except after FAILED and TIMED_OUT. (`ActionStatus status = 2`; required)
    """
    output: Literal | None = field(3, "message", optional=True)
    """Answer to a condition. None for other actions. (`optional flyteidl2.core.Literal output = 3`)"""
    principal: EnrichedIdentity | None = field(4, "message", optional=True)
    """Who answered or aborted. None in other cases. (`optional flyteidl2.common.EnrichedIdentity principal = 4`)"""
    abort_reason: str | None = field(5, "string", optional=True)
    """Why the action was aborted. The open-source service ignores it. (`optional string abort_reason = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateActionStatusResponse(Message, proto="flyteidl2.workflow.UpdateActionStatusResponse", rules=True):
    """Returns whether the status was recorded."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    status: Status | None = field(2, "message")
    """gRPC status of this item; code 0 means success. (`google.rpc.Status status = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateActionStatusStreamRequest(Message, proto="flyteidl2.workflow.UpdateActionStatusStreamRequest", rules=True):
    """One of many updates."""

    request: UpdateActionStatusRequest | None = field(1, "message")
    """Same as in the call for a single one. (`UpdateActionStatusRequest request = 1`)"""
    nonce: int = field(2, "int64")
    """Number that the response repeats, so that the two can be matched. (`int64 nonce = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateActionStatusStreamResponse(
    Message, proto="flyteidl2.workflow.UpdateActionStatusStreamResponse", rules=True
):
    """Response to one of many updates."""

    response: UpdateActionStatusResponse | None = field(1, "message")
    """Same as in the call for a single one. (`UpdateActionStatusResponse response = 1`)"""
    nonce: int = field(2, "int64")
    """Number from the request. (`int64 nonce = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventRequest(Message, proto="flyteidl2.workflow.RecordActionEventRequest", rules=True):
    """Records an event of an attempt."""

    event: ActionEvent | None = field(1, "message")
    """The event: what happened, and when. (`ActionEvent event = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventResponse(Message, proto="flyteidl2.workflow.RecordActionEventResponse", rules=True):
    """Returns whether the event was recorded."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    status: Status | None = field(2, "message")
    """gRPC status of this item; code 0 means success. (`google.rpc.Status status = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventsRequest(Message, proto="flyteidl2.workflow.RecordActionEventsRequest", rules=True):
    """Records events of several attempts."""

    events: list[ActionEvent] = field(1, "message", repeated=True)
    """Events to record, in order. (`repeated ActionEvent events = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventsResponse(Message, proto="flyteidl2.workflow.RecordActionEventsResponse", rules=True):
    """Returns whether the events were recorded."""

    status: Status | None = field(1, "message")
    """gRPC status of the whole batch; code 0 means success. (`google.rpc.Status status = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventStreamRequest(Message, proto="flyteidl2.workflow.RecordActionEventStreamRequest", rules=True):
    """One of many events."""

    request: RecordActionEventRequest | None = field(1, "message")
    """Same as in the call for a single one. (`RecordActionEventRequest request = 1`; required)"""
    nonce: int = field(2, "int64")
    """Number that the response repeats, so that the two can be matched. (`int64 nonce = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordActionEventStreamResponse(Message, proto="flyteidl2.workflow.RecordActionEventStreamResponse", rules=True):
    """Response to one of many events."""

    response: RecordActionEventResponse | None = field(1, "message")
    """Same as in the call for a single one. (`RecordActionEventResponse response = 1`; required)"""
    nonce: int = field(2, "int64")
    """Number from the request. (`int64 nonce = 2`)"""
