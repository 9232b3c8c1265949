# Made from flyteidl2/app/app_definition.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/app/app_definition.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.app.Identifier": rules.message(
        fields={
            "project": rules.field(rules.string(min_len=1)),
            "domain": rules.field(rules.string(min_len=1)),
            "name": rules.field(
                rules.string(min_len=1, max_len=30, pattern="^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$")
            ),
        },
    ),
    "flyteidl2.app.Meta": rules.message(
        fields={"id": rules.field(required=True), "revision": rules.field(rules.uint64(gte=0))}
    ),
    "flyteidl2.app.App": rules.message(
        fields={"metadata": rules.field(required=True), "spec": rules.field(required=True)}
    ),
    "flyteidl2.app.Condition": rules.message(fields={"revision": rules.field(rules.uint64(gte=0))}),
    "flyteidl2.app.Status": rules.message(fields={"current_replicas": rules.field(rules.uint32(gte=0))}),
    "flyteidl2.app.Ingress": rules.message(
        fields={
            "public_url": rules.field(rules.string(format_="uri"), ignore="if_zero"),
            "cname_url": rules.field(rules.string(format_="uri"), ignore="if_zero"),
            "vpc_url": rules.field(rules.string(format_="uri"), ignore="if_zero"),
        },
    ),
    "flyteidl2.app.Spec": rules.message(required_oneofs=("app_payload",)),
    "flyteidl2.app.Link": rules.message(fields={"path": rules.field(rules.string(min_len=1))}),
    "flyteidl2.app.Input": rules.message(
        required_oneofs=("value",),
        fields={"name": rules.field(rules.string(min_len=1)), "string_value": rules.field(rules.string(min_len=1))},
    ),
    "flyteidl2.app.MaterializedInputs": rules.message(fields={"revision": rules.field(rules.uint64(gte=0))}),
    "flyteidl2.app.MaterializedInput": rules.message(
        required_oneofs=("value",), fields={"name": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.app.Profile": rules.message(fields={"short_description": rules.field(rules.string(max_len=100))}),
    "flyteidl2.app.ScalingMetric": rules.message(required_oneofs=("metric",)),
    "flyteidl2.app.Concurrency": rules.message(fields={"target_value": rules.field(rules.uint32(gt=0))}),
    "flyteidl2.app.RequestRate": rules.message(fields={"target_value": rules.field(rules.uint32(gte=0))}),
    "flyteidl2.app.Replicas": rules.message(
        fields={"min": rules.field(rules.uint32(gte=0)), "max": rules.field(rules.uint32(gte=0))}
    ),
    "flyteidl2.app.TimeoutConfig": rules.message(
        fields={"request_timeout": rules.field(rules.duration(lte=rules.seconds(3600), gte=rules.seconds(0)))}
    ),
}
