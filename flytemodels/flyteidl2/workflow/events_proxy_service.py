# Made from flyteidl2/workflow/events_proxy_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/workflow/events_proxy_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.workflow.run_definition import ActionEvent


@message_dataclass(slots=True, eq=False, repr=False)
class RecordRequest(Message, proto="flyteidl2.workflow.RecordRequest", rules=True):
    """Reports events of attempts."""

    events: list[ActionEvent] = field(1, "message", repeated=True)
    """Events to record, in order. (`repeated ActionEvent events = 1`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RecordResponse(Message, proto="flyteidl2.workflow.RecordResponse"):
    """Confirms that the events were accepted; it has no fields."""
