# Made from flyteidl/plugins/array_job.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/plugins/array_job.proto` (package `flyteidl.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ArrayJob(Message, proto="flyteidl.plugins.ArrayJob"):
    """The message `flyteidl.plugins.ArrayJob`."""

    parallelism: int = field(1, "int64")
    """`int64 parallelism = 1`"""
    size: int = field(2, "int64")
    """`int64 size = 2`"""
    min_successes: int | None = field(3, "int64", group="success_criteria")
    """`int64 min_successes = 3`"""
    min_success_ratio: float | None = field(4, "float", group="success_criteria")
    """`float min_success_ratio = 4`"""

    @property
    def success_criteria(self) -> int | float | None:
        """The member of the oneof `success_criteria` that is set, or None."""
        return self._oneof("success_criteria", self.min_successes, self.min_success_ratio)
