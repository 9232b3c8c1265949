# Made from flyteidl2/task/task_definition.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/task/task_definition.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules

RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.task.TaskName": rules.message(
        fields={
            "org": rules.field(rules.string(min_len=1, max_len=63)),
            "project": rules.field(rules.string(min_len=1, max_len=63)),
            "domain": rules.field(rules.string(min_len=1, max_len=63)),
            "name": rules.field(rules.string(min_len=1, max_len=255)),
        },
    ),
    "flyteidl2.task.TaskIdentifier": rules.message(
        fields={
            "org": rules.field(rules.string(min_len=1, max_len=63)),
            "project": rules.field(rules.string(min_len=1, max_len=63)),
            "domain": rules.field(rules.string(min_len=1, max_len=63)),
            "name": rules.field(rules.string(min_len=1, max_len=255)),
            "version": rules.field(rules.string(min_len=1, max_len=63)),
        },
    ),
    "flyteidl2.task.TaskMetadata": rules.message(
        fields={"deployed_by": rules.field(required=True), "deployed_at": rules.field(required=True)}
    ),
    "flyteidl2.task.Task": rules.message(
        fields={"task_id": rules.field(required=True), "metadata": rules.field(required=True)}
    ),
    "flyteidl2.task.DocumentationEntity": rules.message(
        fields={
            "short_description": rules.field(rules.string(max_len=255)),
            "long_description": rules.field(rules.string(max_len=2048)),
        },
    ),
    "flyteidl2.task.TaskSpec": rules.message(
        fields={"task_template": rules.field(required=True), "short_name": rules.field(rules.string(max_len=63))}
    ),
    "flyteidl2.task.TaskDetails": rules.message(
        fields={
            "task_id": rules.field(required=True),
            "metadata": rules.field(required=True),
            "spec": rules.field(required=True),
        },
    ),
    "flyteidl2.task.TaskTrigger": rules.message(
        fields={"name": rules.field(rules.string(min_len=1, max_len=255)), "spec": rules.field(required=True)}
    ),
}
