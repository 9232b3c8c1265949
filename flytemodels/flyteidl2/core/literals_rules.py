# Made from flyteidl2/core/literals.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/core/literals.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules
from flytemodels.flyteidl2.core import literals as m


def _backoff_cap_required_when_factor_gt_1(this: m.Backoff) -> bool:
    """!has(this.factor) || this.factor <= 1.0 || has(this.cap)"""
    return this.factor is None or (this.factor or 0.0) <= 1.0 or this.cap is not None


RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.core.Backoff": rules.message(
        cel=(
            rules.cel(
                "backoff.cap_required_when_factor_gt_1",
                "cap is required when factor > 1 to prevent unbounded retry delay growth",
                "!has(this.factor) || this.factor <= 1.0 || has(this.cap)",
                _backoff_cap_required_when_factor_gt_1,
            ),
        ),
        fields={
            "base": rules.field(rules.duration(gte=rules.seconds(0))),
            "factor": rules.field(rules.double(gte=1.0)),
            "cap": rules.field(rules.duration(gte=rules.seconds(0))),
        },
    ),
    "flyteidl2.core.TimeoutStrategy": rules.message(
        fields={
            "queued_timeout": rules.field(rules.duration(gte=rules.seconds(0))),
            "deadline": rules.field(rules.duration(gte=rules.seconds(0))),
        },
    ),
}
