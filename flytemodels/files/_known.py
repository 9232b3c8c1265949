"""Which messages Flyte's files hold, by the names of the files and as candidates for files of any name."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["CANDIDATES", "ENTITIES", "SAME_WIRE", "named_types"]

ENTITIES: Final = {
    "flyteidl.admin.TaskSpec": "task",
    "flyteidl.core.TaskTemplate": "task",
    "flyteidl2.task.TaskSpec": "task",
    "flyteidl.admin.WorkflowSpec": "workflow",
    "flyteidl.core.WorkflowTemplate": "workflow",
    "flyteidl.admin.LaunchPlan": "launch_plan",
}
"""The kind of entity that is in a message, by the message's full name."""

_BY_NAME: Final[tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]] = tuple(
    (re.compile(pattern), types)
    for pattern, types in (
        # `pyflyte package` and `pyflyte serialize`: the number is that of core.ResourceType.
        (r"_1\.pb$", ("flyteidl.admin.TaskSpec",)),
        (r"_2\.pb$", ("flyteidl.admin.WorkflowSpec",)),
        (r"_3\.pb$", ("flyteidl.admin.LaunchPlan",)),
        # What propeller and the SDKs leave in an execution's folder.
        (
            r"(^|/)(inputs|outputs)\.pb$",
            ("flyteidl.core.LiteralMap", "flyteidl2.task.Inputs", "flyteidl2.task.Outputs"),
        ),
        (r"(^|/)error\.pb$", ("flyteidl.core.ErrorDocument",)),
        (r"(^|/)futures\.pb$", ("flyteidl.core.DynamicJobSpec",)),
        (r"(^|/)futures_compiled\.pb$", ("flyteidl.core.CompiledWorkflowClosure",)),
    )
)

CANDIDATES: Final = (
    "flyteidl.admin.TaskSpec",
    "flyteidl.admin.WorkflowSpec",
    "flyteidl.admin.LaunchPlan",
    "flyteidl.core.LiteralMap",
    "flyteidl.core.Literal",
    "flyteidl.core.ErrorDocument",
    "flyteidl.core.DynamicJobSpec",
    "flyteidl.core.TaskTemplate",
    "flyteidl.core.WorkflowTemplate",
    "flyteidl.core.CompiledWorkflowClosure",
    "flyteidl.core.WorkflowClosure",
    "flyteidl.core.TypedInterface",
    "flyteidl2.task.TaskSpec",
    "flyteidl2.task.Inputs",
    "flyteidl2.task.Outputs",
)
"""The messages that a file of any name may hold. Of messages with the same wire form in both Flytes, Flyte 1's."""


SAME_WIRE: Final = {
    "flyteidl2.task.Inputs": "flyteidl.core.LiteralMap",
    "flyteidl2.task.Outputs": "flyteidl.core.LiteralMap",
}
"""Candidates that nothing on the wire tells from another one, which is preferred."""


def named_types(name: str) -> tuple[str, ...]:
    """Return the messages that a file of some name may hold.

    Args:
        name: the file's name, with its folders or without.

    Returns:
        Full names of messages, the likeliest one first; none where the name says nothing.

    >>> named_types("04_shop.tasks.train_1.pb")
    ('flyteidl.admin.TaskSpec',)
    >>> named_types("train.pb")
    ()
    """
    plain = name.replace("\\", "/")
    return next((types for pattern, types in _BY_NAME if pattern.search(plain)), ())
