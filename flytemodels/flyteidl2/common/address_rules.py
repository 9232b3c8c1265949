# Made from flyteidl2/common/address.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/common/address.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.common.ActionAddress": rules.message(
        fields={"url": rules.field(rules.string(format_="uri"), ignore="if_zero")}
    ),
    "flyteidl2.common.PodAddress": rules.message(fields={"port": rules.field(rules.uint32(lte=65535))}),
}
