# Made from flyteidl2/core/artifact_id.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/core/artifact_id.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.core.ArtifactKey": rules.message(
        fields={
            "project": rules.field(rules.string(max_len=64)),
            "domain": rules.field(rules.string(max_len=64)),
            "name": rules.field(rules.string(max_len=255, pattern="^[A-Za-z0-9._-]*$")),
            "org": rules.field(rules.string(max_len=63)),
        },
    ),
    "flyteidl2.core.ArtifactVersionId": rules.message(
        fields={"version": rules.field(rules.string(max_len=255, pattern="^[A-Za-z0-9._-]*$"))}
    ),
    "flyteidl2.core.ArtifactCard": rules.message(
        fields={
            "uri": rules.field(rules.string(max_len=1024)),
            "format": rules.field(rules.string(max_len=16)),
            "type": rules.field(rules.string(max_len=16)),
        },
    ),
    "flyteidl2.core.ArtifactInfo": rules.message(fields={"description": rules.field(rules.string(max_len=255))}),
    "flyteidl2.core.TimePartition": rules.message(fields={"key": rules.field(rules.string(max_len=64))}),
}
