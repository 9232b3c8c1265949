# Made from flyteidl2/actions/actions_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/actions/actions_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.actions.Action": rules.message(
        required_oneofs=("spec",),
        fields={
            "action_id": rules.field(required=True),
            "input_uri": rules.field(rules.string(min_len=1)),
            "run_output_base": rules.field(rules.string(min_len=1)),
        },
    ),
    "flyteidl2.actions.EnqueueRequest": rules.message(fields={"action": rules.field(required=True)}),
    "flyteidl2.actions.UpdateRequest": rules.message(
        fields={
            "action_id": rules.field(required=True),
            "attempt": rules.field(rules.uint32(gt=0)),
            "status": rules.field(required=True),
        },
    ),
    "flyteidl2.actions.WatchForUpdatesRequest": rules.message(required_oneofs=("filter",)),
    "flyteidl2.actions.AbortRequest": rules.message(fields={"action_id": rules.field(required=True)}),
    "flyteidl2.actions.SignalRequest": rules.message(
        fields={
            "action_id": rules.field(required=True),
            "parent_action_name": rules.field(rules.string(min_len=1)),
            "value": rules.field(required=True),
        },
    ),
}
