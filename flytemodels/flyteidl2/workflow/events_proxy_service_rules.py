# Made from flyteidl2/workflow/events_proxy_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/workflow/events_proxy_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.workflow.RecordRequest": rules.message(fields={"events": rules.field(rules.repeated(min_items=1))})
}
