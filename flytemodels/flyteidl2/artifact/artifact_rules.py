# Made from flyteidl2/artifact/artifact.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/artifact/artifact.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.artifact.ArtifactName": rules.message(
        fields={
            "org": rules.field(rules.string(max_len=63)),
            "project": rules.field(rules.string(min_len=1, max_len=64)),
            "domain": rules.field(rules.string(min_len=1, max_len=64)),
            "name": rules.field(rules.string(min_len=1, max_len=255, pattern="^[A-Za-z0-9._-]+$")),
        },
    ),
    "flyteidl2.artifact.ArtifactIdentifier": rules.message(
        fields={"name": rules.field(required=True), "version": rules.field(rules.string(min_len=1, max_len=255))}
    ),
    "flyteidl2.artifact.TimePartitionKey": rules.message(
        fields={"key": rules.field(rules.string(min_len=1, max_len=64))}
    ),
    "flyteidl2.artifact.ArtifactPartitionSchema": rules.message(
        fields={
            "partition_keys": rules.field(
                rules.repeated(max_items=16, items=rules.field(rules.string(min_len=1, max_len=64)))
            ),
        },
    ),
    "flyteidl2.artifact.TaskActionSource": rules.message(fields={"action": rules.field(required=True)}),
    "flyteidl2.artifact.ArtifactSource": rules.message(
        fields={"external_ref": rules.field(rules.string(max_len=1024))}
    ),
    "flyteidl2.artifact.ArtifactSpec": rules.message(
        fields={
            "value": rules.field(required=True),
            "type": rules.field(required=True),
            "parent_artifacts": rules.field(rules.repeated(max_items=32)),
        },
    ),
}
