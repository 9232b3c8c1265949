# Made from flyteidl/plugins/array_job.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/plugins/array_job.proto` (package `flyteidl.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ArrayJob(Message, proto="flyteidl.plugins.ArrayJob"):
    """Settings of a map task from before array nodes: how many of its runs must succeed."""

    parallelism: int = field(1, "int64")
    """Most runs at a time. 0 means no limit. (`int64 parallelism = 1`)"""
    size: int = field(2, "int64")
    """How many runs there are. (`int64 size = 2`)"""
    min_successes: int | None = field(3, "int64", group="success_criteria")
    """Runs that must succeed. (`int64 min_successes = 3`)"""
    min_success_ratio: float | None = field(4, "float", group="success_criteria")
    """Share of runs that must succeed, 0.0 to 1.0. (`float min_success_ratio = 4`)"""

    @property
    def success_criteria(self) -> int | float | None:
        """Number or share, whichever is set."""
        return self._oneof("success_criteria", self.min_successes, self.min_success_ratio)
