# Made from flyteidl2/workflow/run_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/workflow/run_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.workflow.CreateRunRequest": rules.message(required_oneofs=("id", "task")),
    "flyteidl2.workflow.AbortRunRequest": rules.message(fields={"run_id": rules.field(required=True)}),
    "flyteidl2.workflow.GetRunDetailsRequest": rules.message(fields={"run_id": rules.field(required=True)}),
    "flyteidl2.workflow.WatchRunDetailsRequest": rules.message(fields={"run_id": rules.field(required=True)}),
    "flyteidl2.workflow.GetActionDetailsRequest": rules.message(fields={"action_id": rules.field(required=True)}),
    "flyteidl2.workflow.WatchActionDetailsRequest": rules.message(fields={"action_id": rules.field(required=True)}),
    "flyteidl2.workflow.GetActionDataRequest": rules.message(fields={"action_id": rules.field(required=True)}),
    "flyteidl2.workflow.GetActionDataURIsRequest": rules.message(fields={"action_id": rules.field(required=True)}),
    "flyteidl2.workflow.GetActionLogContextRequest": rules.message(
        fields={"action_id": rules.field(required=True), "attempt": rules.field(rules.uint32(gt=0))}
    ),
    "flyteidl2.workflow.ListRunsRequest": rules.message(
        required_oneofs=("scope_by",), fields={"org": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.workflow.WatchRunsRequest": rules.message(
        required_oneofs=("target",), fields={"org": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.workflow.ListActionsRequest": rules.message(fields={"run_id": rules.field(required=True)}),
    "flyteidl2.workflow.WatchActionsRequest": rules.message(fields={"run_id": rules.field(required=True)}),
    "flyteidl2.workflow.WatchWindowedActionsRequest.Subscribe": rules.message(
        fields={
            "run_id": rules.field(required=True),
            "overscan_before": rules.field(rules.int32(gte=0)),
            "overscan_after": rules.field(rules.int32(gte=0)),
        },
    ),
    "flyteidl2.workflow.WatchWindowedActionsRequest.UpdateWindow": rules.message(
        required_oneofs=("window_anchor",),
        fields={"overscan_before": rules.field(rules.int32(gte=0)), "overscan_after": rules.field(rules.int32(gte=0))},
    ),
    "flyteidl2.workflow.NodeExpansionParams": rules.message(
        fields={"offset": rules.field(rules.int32(gte=0)), "limit": rules.field(rules.int32(gte=0))}
    ),
    "flyteidl2.workflow.WatchClusterEventsRequest": rules.message(
        fields={"id": rules.field(required=True), "attempt": rules.field(rules.uint32(gt=0))}
    ),
    "flyteidl2.workflow.AbortActionRequest": rules.message(fields={"action_id": rules.field(required=True)}),
    "flyteidl2.workflow.EventPayload": rules.message(required_oneofs=("value",)),
    "flyteidl2.workflow.SignalEventRequest": rules.message(
        fields={"action_id": rules.field(required=True), "payload": rules.field(required=True)}
    ),
    "flyteidl2.workflow.WatchGroupsRequest": rules.message(
        required_oneofs=("scope_by",), fields={"start_date": rules.field(required=True)}
    ),
}
