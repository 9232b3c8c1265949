# Made from flyteidl2/common/policy.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/common/policy.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.common.Policy": rules.message(fields={"id": rules.field(required=True)}),
    "flyteidl2.common.PolicyBinding": rules.message(
        fields={"role_id": rules.field(required=True), "resource": rules.field(required=True)}
    ),
}
