# Made from flyteidl2/secret/payload.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/secret/payload.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.secret.CreateSecretRequest": rules.message(fields={"id": rules.field(required=True)}),
    "flyteidl2.secret.UpdateSecretRequest": rules.message(fields={"id": rules.field(required=True)}),
    "flyteidl2.secret.GetSecretRequest": rules.message(fields={"id": rules.field(required=True)}),
    "flyteidl2.secret.DeleteSecretRequest": rules.message(fields={"id": rules.field(required=True)}),
}
