# Made from flyteidl2/app/replica_definition.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/app/replica_definition.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.app.ReplicaIdentifier": rules.message(
        fields={"app_id": rules.field(required=True), "name": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.app.ReplicaMeta": rules.message(fields={"id": rules.field(required=True)}),
    "flyteidl2.app.Replica": rules.message(fields={"metadata": rules.field(required=True)}),
}
