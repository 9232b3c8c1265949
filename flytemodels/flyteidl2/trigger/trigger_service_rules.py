# Made from flyteidl2/trigger/trigger_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/trigger/trigger_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.trigger.DeployTriggerRequest": rules.message(
        fields={"name": rules.field(required=True), "spec": rules.field(required=True)}
    ),
    "flyteidl2.trigger.DeployTriggerResponse": rules.message(fields={"trigger": rules.field(required=True)}),
    "flyteidl2.trigger.GetTriggerDetailsRequest": rules.message(fields={"name": rules.field(required=True)}),
    "flyteidl2.trigger.GetTriggerDetailsResponse": rules.message(fields={"trigger": rules.field(required=True)}),
    "flyteidl2.trigger.GetTriggerRevisionDetailsRequest": rules.message(fields={"id": rules.field(required=True)}),
    "flyteidl2.trigger.GetTriggerRevisionDetailsResponse": rules.message(
        fields={"trigger": rules.field(required=True)}
    ),
    "flyteidl2.trigger.ListTriggersRequest": rules.message(
        required_oneofs=("scope_by",), fields={"org": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.trigger.GetTriggerRevisionHistoryRequest": rules.message(fields={"name": rules.field(required=True)}),
    "flyteidl2.trigger.UpdateTriggersRequest": rules.message(
        fields={"names": rules.field(rules.repeated(min_items=1))}
    ),
    "flyteidl2.trigger.DeleteTriggersRequest": rules.message(
        fields={"names": rules.field(rules.repeated(min_items=1))}
    ),
}
