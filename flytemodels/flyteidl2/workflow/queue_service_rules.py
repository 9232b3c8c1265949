# Made from flyteidl2/workflow/queue_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/workflow/queue_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.workflow.EnqueueActionRequest": rules.message(
        required_oneofs=("spec",),
        fields={
            "action_id": rules.field(required=True),
            "input_uri": rules.field(rules.string(min_len=1)),
            "run_output_base": rules.field(rules.string(min_len=1)),
        },
    ),
    "flyteidl2.workflow.AbortQueuedRunRequest": rules.message(fields={"run_id": rules.field(required=True)}),
    "flyteidl2.workflow.AbortQueuedActionRequest": rules.message(fields={"action_id": rules.field(required=True)}),
}
