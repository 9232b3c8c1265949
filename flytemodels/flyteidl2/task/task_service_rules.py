# Made from flyteidl2/task/task_service.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/task/task_service.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.task.DeployTaskRequest": rules.message(
        fields={"task_id": rules.field(required=True), "spec": rules.field(required=True)}
    ),
    "flyteidl2.task.GetTaskDetailsRequest": rules.message(fields={"task_id": rules.field(required=True)}),
    "flyteidl2.task.ListTasksRequest": rules.message(
        required_oneofs=("scope_by",), fields={"org": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.task.ListVersionsRequest": rules.message(fields={"task_name": rules.field(required=True)}),
    "flyteidl2.task.ListVersionsResponse.VersionResponse": rules.message(
        fields={"deployed_at": rules.field(required=True), "deployed_by": rules.field(required=True)}
    ),
}
