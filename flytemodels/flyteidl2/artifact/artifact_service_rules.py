# Made from flyteidl2/artifact/artifact_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/artifact/artifact_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.artifact.CreateArtifactRequest": rules.message(
        fields={"artifact_id": rules.field(required=True), "spec": rules.field(required=True)}
    ),
    "flyteidl2.artifact.GetArtifactRequest": rules.message(
        fields={"name": rules.field(required=True), "version": rules.field(rules.string(max_len=255))}
    ),
    "flyteidl2.artifact.ListArtifactsRequest": rules.message(
        fields={"project_id": rules.field(required=True), "name": rules.field(rules.string(max_len=255))}
    ),
    "flyteidl2.artifact.ListArtifactNamesRequest": rules.message(fields={"project_id": rules.field(required=True)}),
    "flyteidl2.artifact.ListArtifactMetadataKeysRequest": rules.message(
        fields={"project_id": rules.field(required=True), "name": rules.field(rules.string(max_len=255))}
    ),
    "flyteidl2.artifact.DeclareArtifactRequest": rules.message(
        fields={"name": rules.field(required=True), "partition_schema": rules.field(required=True)}
    ),
    "flyteidl2.artifact.GetArtifactSchemaRequest": rules.message(fields={"name": rules.field(required=True)}),
    "flyteidl2.artifact.ListPartitionValuesRequest": rules.message(
        fields={
            "project_id": rules.field(required=True),
            "name": rules.field(rules.string(min_len=1, max_len=255)),
            "key": rules.field(rules.string(min_len=1, max_len=64)),
        },
    ),
    "flyteidl2.artifact.DeleteArtifactRequest": rules.message(fields={"artifact_id": rules.field(required=True)}),
}
