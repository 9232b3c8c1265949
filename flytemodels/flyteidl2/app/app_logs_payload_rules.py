# Made from flyteidl2/app/app_logs_payload.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/app/app_logs_payload.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.app.TailLogsRequest": rules.message(required_oneofs=("target",)),
    "flyteidl2.app.LogLines": rules.message(fields={"replica_id": rules.field(required=True)}),
    "flyteidl2.app.TailLogsResponse": rules.message(required_oneofs=("resp",)),
}
