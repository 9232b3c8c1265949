# Made from flyteidl2/workflow/internal_run_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/workflow/internal_run_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.workflow.RecordActionRequest": rules.message(fields={"action_id": rules.field(required=True)}),
    "flyteidl2.workflow.RecordActionResponse": rules.message(
        fields={"action_id": rules.field(required=True), "status": rules.field(required=True)}
    ),
    "flyteidl2.workflow.UpdateActionStatusRequest": rules.message(
        fields={"action_id": rules.field(required=True), "status": rules.field(required=True)}
    ),
    "flyteidl2.workflow.UpdateActionStatusResponse": rules.message(
        fields={"action_id": rules.field(required=True), "status": rules.field(required=True)}
    ),
    "flyteidl2.workflow.RecordActionEventRequest": rules.message(fields={"event": rules.field(required=True)}),
    "flyteidl2.workflow.RecordActionEventResponse": rules.message(
        fields={"action_id": rules.field(required=True), "status": rules.field(required=True)}
    ),
    "flyteidl2.workflow.RecordActionEventsRequest": rules.message(fields={"events": rules.field(required=True)}),
    "flyteidl2.workflow.RecordActionEventsResponse": rules.message(fields={"status": rules.field(required=True)}),
    "flyteidl2.workflow.RecordActionEventStreamRequest": rules.message(fields={"request": rules.field(required=True)}),
    "flyteidl2.workflow.RecordActionEventStreamResponse": rules.message(
        fields={"response": rules.field(required=True)}
    ),
}
