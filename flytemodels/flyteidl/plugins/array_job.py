# Made from flyteidl/plugins/array_job.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/plugins/array_job.proto` (package `flyteidl.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ArrayJob(Message, proto="flyteidl.plugins.ArrayJob"):
    """Settings of a map task in the form that array nodes replaced."""

    parallelism: int = field(1, "int64")
    """Most runs at the same time. 0 means no limit. (`int64 parallelism = 1`)"""
    size: int = field(2, "int64")
    """Number of runs. Read for task type version 0 only; later versions count the elements of the inputs. (`int64 size
    = 2`)
    """
    min_successes: int | None = field(3, "int64", group="success_criteria")
    """Runs that must succeed. Read for task type version 0 only. (`int64 min_successes = 3`)"""
    min_success_ratio: float | None = field(4, "float", group="success_criteria")
    """Share of runs that must succeed, 0.0 to 1.0. Read for task type version 1 and later; the number of runs is
    rounded up. (`float min_success_ratio = 4`)
    """

    @property
    def success_criteria(self) -> int | float | None:
        """Number or share, whichever is set."""
        return self._oneof("success_criteria", self.min_successes, self.min_success_ratio)
