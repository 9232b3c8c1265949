"""The settings of a task: what its author put into `custom`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from flytemodels.connector._records import SettingsError, read_record

if TYPE_CHECKING:
    from flytemodels.flyteidl import core
    from flytemodels.flyteidl2 import core as core2

__all__ = ["SettingsError", "settings"]

T = TypeVar("T")


def settings(template: core.TaskTemplate | core2.TaskTemplate, cls: type[T]) -> T:
    """Return the settings of a task, typed.

    Args:
        template: the task.
        cls: an attrs class, a dataclass, a TypedDict, a message class or a pydantic model with the settings. Names that
            it does not have are passed over; those that are missing get their default.

    Returns:
        An object of the class.

    Raises:
        SettingsError: a setting is missing or has another type: `custom.cluster.size: expected int, got a string`.
    """
    return read_record(cls, template.custom if template.custom is not None else {}, "custom")
