# Made from flyteidl2/common/run.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/common/run.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules
from flytemodels.flyteidl2.common import run as m


def _relation_type_greater_than_zero(this: m.RelationType) -> bool:
    """int(this) > 0"""
    return int(this) > 0


RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.common.OffloadedInputData": rules.message(
        fields={"uri": rules.field(rules.string(min_len=1)), "inputs_hash": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.common.Relation": rules.message(
        fields={
            "related_to": rules.field(required=True),
            "relation_type": rules.field(
                required=True,
                cel=(
                    rules.cel(
                        "relation_type.greater_than_zero",
                        "Relation type must be greater than 0 (cannot be UNSPECIFIED)",
                        "int(this) > 0",
                        _relation_type_greater_than_zero,
                        0,
                    ),
                ),
            ),
        },
    ),
}
