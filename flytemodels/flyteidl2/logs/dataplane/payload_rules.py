# Made from flyteidl2/logs/dataplane/payload.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/logs/dataplane/payload.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.logs.dataplane.PodResource": rules.message(
        fields={"namespace": rules.field(rules.string(min_len=1)), "name": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.logs.dataplane.LoggingContext": rules.message(
        fields={
            "cluster_name": rules.field(rules.string(min_len=1)),
            "kubernetes_namespace": rules.field(rules.string(min_len=1)),
            "kubernetes_pod_name": rules.field(rules.string(min_len=1)),
            "kubernetes_container_name": rules.field(rules.string(min_len=1)),
        },
    ),
    "flyteidl2.logs.dataplane.ContainerIdentifier": rules.message(
        fields={
            "cluster_name": rules.field(rules.string(min_len=1)),
            "kubernetes_namespace": rules.field(rules.string(min_len=1)),
            "kubernetes_pod_name": rules.field(rules.string(min_len=1)),
        },
    ),
    "flyteidl2.logs.dataplane.ContainerSelector": rules.message(
        fields={
            "cluster_name": rules.field(rules.string(min_len=1)),
            "kubernetes_namespace": rules.field(rules.string(min_len=1)),
        },
    ),
    "flyteidl2.logs.dataplane.LogLines": rules.message(fields={"container": rules.field(required=True)}),
}
