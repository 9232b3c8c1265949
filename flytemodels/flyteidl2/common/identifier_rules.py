# Made from flyteidl2/common/identifier.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/common/identifier.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules
from flytemodels.flyteidl2.common import identifier as m


def _queue_identifier_domain_project_combination(this: m.QueueIdentifier) -> bool:
    """!(this.domain == '' && this.project != '')"""
    return not (this.domain == "" and this.project != "")


RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.common.ProjectIdentifier": rules.message(
        fields={
            "organization": rules.field(rules.string(min_len=1)),
            "domain": rules.field(rules.string(min_len=1)),
            "name": rules.field(rules.string(min_len=1)),
        },
    ),
    "flyteidl2.common.DomainIdentifier": rules.message(
        fields={"organization": rules.field(rules.string(min_len=1)), "name": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.common.ClusterIdentifier": rules.message(fields={"name": rules.field(rules.string(min_len=1))}),
    "flyteidl2.common.QueueIdentifier": rules.message(
        cel=(
            rules.cel(
                "queue_identifier.domain_project_combination",
                "project requires domain to be specified",
                "!(this.domain == '' && this.project != '')",
                _queue_identifier_domain_project_combination,
            ),
        ),
        fields={"name": rules.field(rules.string(min_len=1))},
    ),
    "flyteidl2.common.ClusterConfigIdentifier": rules.message(
        fields={"organization": rules.field(rules.string(min_len=1)), "id": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.common.ClusterNodepoolIdentifier": rules.message(
        fields={"cluster_name": rules.field(rules.string(min_len=1)), "name": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.common.UserIdentifier": rules.message(fields={"subject": rules.field(rules.string(min_len=1))}),
    "flyteidl2.common.ApplicationIdentifier": rules.message(fields={"subject": rules.field(rules.string(min_len=1))}),
    "flyteidl2.common.RoleIdentifier": rules.message(fields={"name": rules.field(rules.string(min_len=1))}),
    "flyteidl2.common.OrgIdentifier": rules.message(
        fields={"name": rules.field(rules.string(min_len=1, max_len=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"))}
    ),
    "flyteidl2.common.ManagedClusterIdentifier": rules.message(
        fields={"name": rules.field(rules.string(min_len=1)), "org": rules.field(required=True)}
    ),
    "flyteidl2.common.PolicyIdentifier": rules.message(fields={"name": rules.field(rules.string(min_len=1))}),
    "flyteidl2.common.RunIdentifier": rules.message(
        fields={
            "org": rules.field(rules.string(min_len=1, max_len=63)),
            "project": rules.field(rules.string(min_len=1, max_len=63)),
            "domain": rules.field(rules.string(min_len=1, max_len=63)),
            "name": rules.field(rules.string(min_len=1, max_len=30)),
        },
    ),
    "flyteidl2.common.ActionIdentifier": rules.message(
        fields={"run": rules.field(required=True), "name": rules.field(rules.string(min_len=1, max_len=30))}
    ),
    "flyteidl2.common.ActionAttemptIdentifier": rules.message(
        fields={"action_id": rules.field(required=True), "attempt": rules.field(rules.uint32(gt=0))}
    ),
    "flyteidl2.common.TriggerName": rules.message(
        fields={
            "org": rules.field(rules.string(min_len=1, max_len=63)),
            "project": rules.field(rules.string(min_len=1, max_len=63)),
            "domain": rules.field(rules.string(min_len=1, max_len=63)),
            "name": rules.field(rules.string(min_len=1, max_len=255)),
            "task_name": rules.field(rules.string(min_len=1, max_len=255)),
        },
    ),
    "flyteidl2.common.TriggerIdentifier": rules.message(
        fields={"name": rules.field(required=True), "revision": rules.field(rules.uint64(gt=0))}
    ),
}
