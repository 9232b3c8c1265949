# Made from flyteidl2/workflow/state_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/workflow/state_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.workflow.PutRequest": rules.message(
        fields={"action_id": rules.field(required=True), "state": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.workflow.PutResponse": rules.message(
        fields={"action_id": rules.field(required=True), "status": rules.field(required=True)}
    ),
    "flyteidl2.workflow.GetRequest": rules.message(fields={"action_id": rules.field(required=True)}),
    "flyteidl2.workflow.GetResponse": rules.message(
        fields={
            "action_id": rules.field(required=True),
            "status": rules.field(required=True),
            "state": rules.field(rules.string(min_len=1)),
        },
    ),
    "flyteidl2.workflow.WatchRequest": rules.message(required_oneofs=("filter",)),
    "flyteidl2.workflow.ActionUpdate": rules.message(fields={"action_id": rules.field(required=True)}),
}
