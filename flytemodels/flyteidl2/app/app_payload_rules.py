# Made from flyteidl2/app/app_payload.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/app/app_payload.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.app.CreateRequest": rules.message(fields={"app": rules.field(required=True)}),
    "flyteidl2.app.GetRequest": rules.message(required_oneofs=("identifier",)),
    "flyteidl2.app.UpdateRequest": rules.message(
        fields={"app": rules.field(required=True), "reason": rules.field(rules.string(max_len=100))}
    ),
    "flyteidl2.app.DeleteRequest": rules.message(fields={"app_id": rules.field(required=True)}),
    "flyteidl2.app.ConsumedArtifactFilter": rules.message(
        fields={
            "project": rules.field(rules.string(min_len=1)),
            "domain": rules.field(rules.string(min_len=1)),
            "name": rules.field(rules.string(min_len=1)),
        },
    ),
    "flyteidl2.app.ListRequest": rules.message(
        required_oneofs=("filter_by",), fields={"org": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.app.WatchRequest": rules.message(
        required_oneofs=("target",), fields={"org": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.app.UpdateStatusRequest": rules.message(fields={"app": rules.field(required=True)}),
    "flyteidl2.app.LeaseRequest": rules.message(fields={"id": rules.field(required=True)}),
}
