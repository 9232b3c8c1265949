"""Task phases: from a vendor's words to Flyte's, and which of them are final."""

from __future__ import annotations

from collections.abc import Mapping

from flytemodels._mixins.phase import phase_name
from flytemodels.flyteidl.core.execution import TaskExecution

__all__ = ["convert_to_flyte_phase", "is_terminal_phase"]


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
    word = _normalized(state)
    for known, phase in (extra or {}).items():
        if _normalized(known) == word:
            return TaskExecution.Phase(phase)
    name = phase_name(word)
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
    # Typed code cannot get here with anything else; connectors are often untyped, and a name would never be terminal.
    if not isinstance(phase, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"phase: expected a TaskExecution.Phase or its number, got {type(phase).__name__}")
    return TaskExecution.Phase(phase).is_terminal


def _normalized(state: str) -> str:
    if not isinstance(state, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"state: expected str, got {type(state).__name__}")
    return state.strip().lower()
