# Made from flyteidl2/secret/definition.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/secret/definition.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.secret.SecretSpec": rules.message(required_oneofs=("value",)),
    "flyteidl2.secret.SecretIdentifier": rules.message(
        fields={"name": rules.field(rules.string(min_len=1, pattern="^[-a-zA-Z0-9_]+$"))}
    ),
}
