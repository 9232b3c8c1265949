"""Task phases: from a vendor's words to Flyte's, and which of them are final."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.execution import TaskExecution

__all__ = ["PhaseMixin", "convert_to_flyte_phase", "is_terminal_phase"]

# By name, not by number: the module that holds the enum imports this one, so the enum is not there yet.
_TERMINAL = frozenset({"SUCCEEDED", "ABORTED", "FAILED", "RETRYABLE_FAILED"})

_PHASE_OF_STATE = {
    "failed": "FAILED",
    "timeout": "FAILED",
    "timedout": "FAILED",
    "canceled": "FAILED",
    "cancelled": "FAILED",
    "skipped": "FAILED",
    "internal_error": "RETRYABLE_FAILED",
    "done": "SUCCEEDED",
    "succeeded": "SUCCEEDED",
    "success": "SUCCEEDED",
    "completed": "SUCCEEDED",
    "running": "RUNNING",
    "terminating": "RUNNING",
    "pending": "INITIALIZING",
}


class _Named(Protocol):
    @property
    def name(self) -> str: ...


class PhaseMixin:
    """What `TaskExecution.Phase` can do beside being an enum."""

    @property
    def is_terminal(self: _Named) -> bool:
        """Whether a task in this phase has come to its end.

        True for SUCCEEDED, ABORTED, FAILED and RETRYABLE_FAILED. The last one ends an attempt: when another one
        follows, it begins with a new CreateTask call, so a connector need not watch this one any longer. A phase number
        that this release does not know is not terminal: watching a task too long does less harm than dropping it.
        """
        return self.name in _TERMINAL


def convert_to_flyte_phase(state: str, extra: Mapping[str, TaskExecution.Phase] | None = None) -> TaskExecution.Phase:
    """Translate the word a vendor's API uses for a job's state.

    The table is that of `flytekit.extend.backend.utils.convert_to_flyte_phase`. On top of it, Flyte's own phase names
    stand for themselves.

    >>> convert_to_flyte_phase("Completed").name
    'SUCCEEDED'

    Args:
        state: the vendor's word. Upper or lower case and surrounding whitespace make no difference.
        extra: further words and what they mean, compared in the same way; they win over the built-in ones.

    Returns:
        The phase.

    Raises:
        TypeError: state is not a string.
        ValueError: nobody knows the word.
    """
    from flytemodels.flyteidl.core.execution import TaskExecution

    word = _normalized(state)
    for known, phase in (extra or {}).items():
        if _normalized(known) == word:
            return TaskExecution.Phase(phase)
    name = _PHASE_OF_STATE.get(word, word.upper())
    if name not in TaskExecution.Phase.__members__:
        raise ValueError(f"Unrecognized state: {word}")
    return TaskExecution.Phase[name]


def is_terminal_phase(phase: int) -> bool:
    """Tell whether a task in this phase has come to its end: `TaskExecution.Phase.is_terminal` for any kind of number.

    Args:
        phase: a `TaskExecution.Phase`, its number, or the official flyteidl value (which is a number, too).

    Returns:
        True for SUCCEEDED, ABORTED, FAILED and RETRYABLE_FAILED; False for other numbers, unknown ones included.

    Raises:
        TypeError: phase is not a number.
    """
    from flytemodels.flyteidl.core.execution import TaskExecution

    # Typed code cannot get here with anything else; connectors are often untyped, and a name would never be terminal.
    if not isinstance(phase, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"phase must be a TaskExecution.Phase or its number, got {type(phase).__name__}")
    return TaskExecution.Phase(phase).is_terminal


def _normalized(state: str) -> str:
    if not isinstance(state, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"state must be a str, got {type(state).__name__}")
    return state.strip().lower()
