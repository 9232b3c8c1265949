# Made from flyteidl2/plugins/clustered.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/plugins/clustered.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.plugins.ClusteredTaskSpec": rules.message(
        fields={"replicas": rules.field(rules.int32(gt=0)), "nproc_per_node": rules.field(rules.int32(gt=0))}
    ),
}
