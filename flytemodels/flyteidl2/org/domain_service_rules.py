# Made from flyteidl2/org/domain_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/org/domain_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.org.ListDomainsRequest": rules.message(fields={"org": rules.field(rules.string(min_len=1))}),
    "flyteidl2.org.CreateDomainRequest": rules.message(
        fields={
            "org": rules.field(rules.string(min_len=1)),
            "id": rules.field(rules.string(min_len=1, max_len=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")),
            "friendly_name": rules.field(rules.string(max_len=255)),
        },
    ),
    "flyteidl2.org.GetDomainRequest": rules.message(
        fields={"org": rules.field(rules.string(min_len=1)), "id": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.org.UpdateDomainRequest": rules.message(
        fields={
            "org": rules.field(rules.string(min_len=1)),
            "id": rules.field(rules.string(min_len=1)),
            "friendly_name": rules.field(rules.string(max_len=255)),
        },
    ),
    "flyteidl2.org.DeleteDomainRequest": rules.message(
        fields={"org": rules.field(rules.string(min_len=1)), "id": rules.field(rules.string(min_len=1))}
    ),
}
