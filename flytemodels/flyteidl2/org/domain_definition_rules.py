# Made from flyteidl2/org/domain_definition.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/org/domain_definition.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.org.Domain": rules.message(
        fields={
            "id": rules.field(rules.string(min_len=1, max_len=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")),
            "org": rules.field(rules.string(min_len=1, max_len=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")),
            "friendly_name": rules.field(rules.string(max_len=255)),
        },
    ),
}
