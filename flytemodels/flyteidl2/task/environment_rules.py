# Made from flyteidl2/task/environment.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/task/environment.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.task.Environment": rules.message(
        fields={
            "name": rules.field(rules.string(min_len=1, max_len=63)),
            "description": rules.field(rules.string(max_len=255)),
        },
    ),
}
