# Made from flyteidl2/imagebuilder/payload.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/imagebuilder/payload.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.imagebuilder.GetImageRequest": rules.message(fields={"id": rules.field(required=True)})
}
