# Made from flyteidl2/cluster/payload.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/cluster/payload.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.cluster.SelectClusterRequest": rules.message(
        required_oneofs=("resource",), fields={"operation": rules.field(rules.enum(not_in=(0,)))}
    ),
}
