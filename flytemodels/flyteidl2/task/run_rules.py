# Made from flyteidl2/task/run.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/task/run.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules
from flytemodels.flyteidl2.common import phase as m
from flytemodels.flyteidl2.task import run as m2


def _paused_rule_exclusive(this: m2.InlineRule) -> bool:
    """!(flyteidl2.common.ActionPhase.ACTION_PHASE_PAUSED in this.on_phases) || this.on_phases.size() == 1"""
    return m.ActionPhase.ACTION_PHASE_PAUSED not in this.on_phases or len(this.on_phases) == 1


RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.task.Recover": rules.message(
        fields={"force_rerun_actions": rules.field(rules.repeated(items=rules.field(rules.string(min_len=1))))}
    ),
    "flyteidl2.task.InlineRuleList": rules.message(fields={"rules": rules.field(rules.repeated(min_items=1))}),
    "flyteidl2.task.InlineRule": rules.message(
        cel=(
            rules.cel(
                "paused_rule_exclusive",
                "a rule subscribing to ACTION_PHASE_PAUSED must not subscribe to other phases",
                "!(flyteidl2.common.ActionPhase.ACTION_PHASE_PAUSED in this.on_phases) || this.on_phases.size() == 1",
                _paused_rule_exclusive,
            ),
        ),
        required_oneofs=("delivery",),
        fields={
            "on_phases": rules.field(
                rules.repeated(min_items=1, unique=True, items=rules.field(rules.enum(in_=(5, 6, 7, 8, 9))))
            ),
        },
    ),
}
