# Made from flyteidl2/workflow/tracked_run_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/workflow/tracked_run_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.workflow.CreateTrackedRunRequest": rules.message(required_oneofs=("id", "task")),
    "flyteidl2.workflow.TrackedActionUpdate": rules.message(fields={"event": rules.field(required=True)}),
    "flyteidl2.workflow.ReportTrackedActionsRequest": rules.message(
        fields={"run_id": rules.field(required=True), "updates": rules.field(rules.repeated(min_items=1))}
    ),
}
