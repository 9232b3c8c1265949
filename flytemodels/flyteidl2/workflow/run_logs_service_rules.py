# Made from flyteidl2/workflow/run_logs_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/workflow/run_logs_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.workflow.TailLogsRequest": rules.message(
        fields={"action_id": rules.field(required=True), "attempt": rules.field(rules.uint32(gt=0))}
    ),
}
