# Made from flyteidl2/common/authorization.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/common/authorization.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.common.Organization": rules.message(fields={"name": rules.field(rules.string(min_len=1))}),
    "flyteidl2.common.Domain": rules.message(fields={"organization": rules.field(required=True)}),
    "flyteidl2.common.Project": rules.message(
        fields={"name": rules.field(rules.string(min_len=1)), "domain": rules.field(required=True)}
    ),
    "flyteidl2.common.Workflow": rules.message(
        fields={"name": rules.field(rules.string(min_len=1)), "project": rules.field(required=True)}
    ),
    "flyteidl2.common.LaunchPlan": rules.message(
        fields={"name": rules.field(rules.string(min_len=1)), "project": rules.field(required=True)}
    ),
}
