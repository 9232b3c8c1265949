# Made from flyteidl2/core/tasks.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/core/tasks.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules
from flytemodels.flyteidl2.core import tasks as m


def _reuse_policy_replica_bounds(this: m.ReusePolicy) -> bool:
    """this.max_replicas >= this.min_replicas"""
    return this.max_replicas >= this.min_replicas


RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.core.TaskMetadata": rules.message(
        fields={"cache_max_age": rules.field(rules.duration(gte=rules.seconds(0)))}
    ),
    "flyteidl2.core.ReusePolicy": rules.message(
        cel=(
            rules.cel(
                "reuse_policy.replica_bounds",
                "max_replicas must be >= min_replicas",
                "this.max_replicas >= this.min_replicas",
                _reuse_policy_replica_bounds,
            ),
        ),
        fields={
            "min_replicas": rules.field(rules.int32(gte=0)),
            "max_replicas": rules.field(rules.int32(gte=1)),
            "concurrency": rules.field(rules.int32(gte=1)),
            "idle_ttl": rules.field(rules.duration(gte=rules.seconds(0))),
            "scaledown_ttl": rules.field(rules.duration(gte=rules.seconds(0))),
            "scope": rules.field(rules.enum(defined_only=True)),
        },
    ),
}
