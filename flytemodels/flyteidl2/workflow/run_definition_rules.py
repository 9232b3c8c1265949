# Made from flyteidl2/workflow/run_definition.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/workflow/run_definition.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.workflow.TaskAction": rules.message(fields={"spec": rules.field(required=True)}),
    "flyteidl2.workflow.TraceAction": rules.message(
        fields={"name": rules.field(rules.string(min_len=1)), "spec": rules.field(required=True)}
    ),
    "flyteidl2.workflow.ConditionAction": rules.message(
        fields={
            "name": rules.field(rules.string(min_len=1)),
            "prompt": rules.field(rules.string(max_len=4096)),
            "description": rules.field(rules.string(max_len=2048)),
        },
    ),
    "flyteidl2.workflow.ActionStatus": rules.message(fields={"attempts": rules.field(rules.uint32(gt=0))}),
    "flyteidl2.workflow.ActionAttempt": rules.message(fields={"attempt": rules.field(rules.uint32(gt=0))}),
    "flyteidl2.workflow.ActionEvent": rules.message(
        fields={"id": rules.field(required=True), "attempt": rules.field(rules.uint32(gt=0))}
    ),
    "flyteidl2.workflow.ActionSpec": rules.message(
        required_oneofs=("spec",),
        fields={
            "action_id": rules.field(required=True),
            "input_uri": rules.field(rules.string(min_len=1)),
            "run_output_base": rules.field(rules.string(min_len=1)),
        },
    ),
}
