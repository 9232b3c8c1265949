# Made from flyteidl2/task/environment.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/task/environment.proto` (package `flyteidl2.task`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class Environment(Message, proto="flyteidl2.task.Environment", rules=True):
    """Where a task was declared: the `TaskEnvironment` of its author."""

    name: str = field(1, "string")
    """Chosen by the author; the first part of the task's name. (`string name = 1`; 1 to 63 characters)"""
    description: str = field(2, "string")
    """Human-readable text; only the beginning is stored. (`string description = 2`; at most 255 characters)"""
