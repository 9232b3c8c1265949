# Made from flyteidl2/settings/settings_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/settings/settings_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.settings.GetSettingsRequest": rules.message(fields={"key": rules.field(required=True)}),
    "flyteidl2.settings.GetSettingsForEditRequest": rules.message(fields={"key": rules.field(required=True)}),
    "flyteidl2.settings.CreateSettingsRequest": rules.message(
        fields={"key": rules.field(required=True), "settings": rules.field(required=True)}
    ),
    "flyteidl2.settings.UpdateSettingsRequest": rules.message(
        fields={"key": rules.field(required=True), "settings": rules.field(required=True)}
    ),
}
