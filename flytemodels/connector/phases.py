"""Task phases: from a vendor's words to Flyte's, and which of them are final."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, overload

from flytemodels._mixins.phase import PhaseMixin, phase_name
from flytemodels._model.problems import visible

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.execution import TaskExecution
    from flytemodels.flyteidl2.core.execution import TaskExecution as TaskExecution2

    P = TypeVar("P", TaskExecution.Phase, TaskExecution2.Phase)

__all__ = ["convert_to_flyte_phase", "is_terminal_phase"]


@overload
def convert_to_flyte_phase(state: str, extra: None = None) -> TaskExecution.Phase: ...


@overload
def convert_to_flyte_phase(state: str, extra: Mapping[str, P]) -> P: ...


@overload
def convert_to_flyte_phase(state: str, extra: Mapping[str, P] | None = None, *, phases: type[P]) -> P: ...


def convert_to_flyte_phase(
    state: str, extra: Mapping[str, Any] | None = None, *, phases: type[Any] | None = None
) -> Any:  # the overloads say which phase
    """Translate the word a vendor's API uses for a job's state.

    The table is that of `flytekit.extend.backend.utils.convert_to_flyte_phase`, and of flyte 2.12.1. On top of it,
    Flyte's own phase names stand for themselves, except for UNDEFINED: propeller takes an answer without a phase for a
    retryable failure, and ends the attempt.

    >>> convert_to_flyte_phase("Completed").name
    'SUCCEEDED'

    Args:
        state: the vendor's word. Upper or lower case and surrounding whitespace make no difference.
        extra: further words and what they mean, compared in the same way; they win over the built-in ones.
        phases: `flyteidl2.core.TaskExecution.Phase` for a phase of Flyte 2. Without it the result is of the kind that
            `extra` has, or else of Flyte 1.

    Returns:
        The phase.

    Raises:
        TypeError: state is not a string.
        ValueError: nobody knows the word.
    """
    chosen: Any = phases or _kind_of(extra) or _phases_of_flyte_1()
    word = _normalized(state)
    for known, phase in (extra or {}).items():
        if _normalized(known) == word:
            return chosen(phase)
    name = phase_name(word)
    if name not in chosen.__members__ or not chosen[name]:
        raise ValueError(f"Unrecognized state: {visible(word)}")
    return chosen[name]


def is_terminal_phase(phase: int) -> bool:
    """Return whether a task or action in this phase has ended.

    The member of an enum is asked itself: a `TaskExecution.Phase` of either Flyte, or an `ActionPhase`. Any other
    number counts as the number of a `TaskExecution.Phase`; those of an `ActionPhase` mean something else.

    Args:
        phase: the phase; or the number of a `TaskExecution.Phase`, such as an official value (which is a number, too).

    Returns:
        True for SUCCEEDED, ABORTED, FAILED and RETRYABLE_FAILED, and of the phases of actions for those that
        `ActionPhase.is_terminal` names; False for other numbers, unknown ones included.

    Raises:
        TypeError: phase is not a number.
    """
    # Typed code cannot get here with anything else; connectors are often untyped, and a name would never be terminal.
    if not isinstance(phase, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"phase: expected a TaskExecution.Phase or its number, got {type(phase).__name__}")
    if not hasattr(phase, "is_terminal"):
        phase = _phases_of_flyte_1()(phase)
    terminal: bool = getattr(phase, "is_terminal")  # noqa: B009  # every such enum has it
    return terminal


def _kind_of(extra: Mapping[str, object] | None) -> type[object] | None:
    """Return the enum of a table's phases; None for plain numbers, and where there is no table."""
    kinds = {type(phase) for phase in (extra or {}).values() if isinstance(phase, PhaseMixin)}
    return kinds.pop() if len(kinds) == 1 else None


def _phases_of_flyte_1() -> type[TaskExecution.Phase]:
    # Here, so that a connector of Flyte 2 need not load it.
    from flytemodels.flyteidl.core.execution import TaskExecution

    return TaskExecution.Phase


def _normalized(state: str) -> str:
    if not isinstance(state, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"state: expected str, got {type(state).__name__}")
    return state.strip().lower()
