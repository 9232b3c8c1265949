# Made from flyteidl2/trigger/trigger_definition.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/trigger/trigger_definition.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.trigger.TriggerMetadata": rules.message(
        fields={"deployed_by": rules.field(required=True), "updated_by": rules.field(required=True)}
    ),
    "flyteidl2.trigger.TriggerSpec": rules.message(
        fields={"task_version": rules.field(rules.string(min_len=1, max_len=63))}
    ),
    "flyteidl2.trigger.TriggerStatus": rules.message(
        fields={"deployed_at": rules.field(required=True), "updated_at": rules.field(required=True)}
    ),
    "flyteidl2.trigger.TriggerDetails": rules.message(
        fields={
            "id": rules.field(required=True),
            "spec": rules.field(required=True),
            "description": rules.field(rules.string(max_len=255)),
        },
    ),
}
