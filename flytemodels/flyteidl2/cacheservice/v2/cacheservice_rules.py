# Made from flyteidl2/cacheservice/v2/cacheservice.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/cacheservice/v2/cacheservice.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.cacheservice.v2.Identifier": rules.message(
        fields={
            "org": rules.field(rules.string(min_len=1)),
            "project": rules.field(rules.string(min_len=1)),
            "domain": rules.field(rules.string(min_len=1)),
        },
    ),
    "flyteidl2.cacheservice.v2.GetCacheRequest": rules.message(fields={"identifier": rules.field(required=True)}),
    "flyteidl2.cacheservice.v2.PutCacheRequest": rules.message(fields={"identifier": rules.field(required=True)}),
    "flyteidl2.cacheservice.v2.DeleteCacheRequest": rules.message(fields={"identifier": rules.field(required=True)}),
    "flyteidl2.cacheservice.v2.GetOrExtendReservationRequest": rules.message(
        fields={"identifier": rules.field(required=True)}
    ),
    "flyteidl2.cacheservice.v2.ReleaseReservationRequest": rules.message(
        fields={"identifier": rules.field(required=True)}
    ),
}
