# Made from flyteidl2/settings/settings_definition.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/settings/settings_definition.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.settings.SettingsKey": rules.message(fields={"org": rules.field(rules.string(min_len=1))})
}
