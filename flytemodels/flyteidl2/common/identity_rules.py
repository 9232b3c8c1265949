# Made from flyteidl2/common/identity.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/common/identity.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.common.EnrichedIdentity": rules.message(required_oneofs=("principal",))
}
