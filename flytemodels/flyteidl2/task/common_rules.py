# Made from flyteidl2/task/common.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/task/common.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.task.FixedRate": rules.message(
        fields={"value": rules.field(rules.uint32(gt=0)), "unit": rules.field(rules.enum(not_in=(0,)))}
    ),
    "flyteidl2.task.Cron": rules.message(fields={"expression": rules.field(rules.string(min_len=1))}),
    "flyteidl2.task.Schedule": rules.message(required_oneofs=("expression",)),
    "flyteidl2.task.ArtifactTrigger": rules.message(fields={"artifact_name": rules.field(rules.string(min_len=1))}),
    "flyteidl2.task.TriggerAutomationSpec": rules.message(fields={"type": rules.field(rules.enum(not_in=(0,)))}),
    "flyteidl2.task.ProducedArtifact": rules.message(
        fields={
            "output": rules.field(rules.string(min_len=1)),
            "name": rules.field(rules.string(min_len=1)),
            "parent_artifacts": rules.field(rules.repeated(max_items=32)),
        },
    ),
}
