# Made from flyteidl2/dataproxy/dataproxy_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/dataproxy/dataproxy_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.dataproxy.CreateUploadLocationRequest": rules.message(
        fields={
            "project": rules.field(rules.string(min_len=1)),
            "domain": rules.field(rules.string(min_len=1)),
            "content_md5": rules.field(rules.bytes_(len_=16)),
        },
    ),
    "flyteidl2.dataproxy.UploadInputsRequest": rules.message(required_oneofs=("id", "task")),
    "flyteidl2.dataproxy.CreateDownloadLinkRequest": rules.message(
        required_oneofs=("source",), fields={"artifact_type": rules.field(rules.enum(not_in=(0,)))}
    ),
    "flyteidl2.dataproxy.GetActionDataRequest": rules.message(fields={"action_id": rules.field(required=True)}),
    "flyteidl2.dataproxy.TailLogsRequest": rules.message(
        fields={"action_id": rules.field(required=True), "attempt": rules.field(rules.uint32(gt=0))}
    ),
}
