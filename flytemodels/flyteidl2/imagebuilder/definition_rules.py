# Made from flyteidl2/imagebuilder/definition.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/imagebuilder/definition.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.imagebuilder.ImageIdentifier": rules.message(fields={"name": rules.field(rules.string(min_len=1))})
}
