"""Phases of Flyte 2's actions, and those of the tasks that they run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar, overload

from flytemodels.flyteidl2.common.phase import ActionPhase
from flytemodels.flyteidl2.core.execution import TaskExecution

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.execution import TaskExecution as TaskExecution1

    P = TypeVar("P", TaskExecution1.Phase, TaskExecution.Phase)

__all__ = ["action_phase_of", "task_phase_of"]

_PREFIX: Final = "ACTION_PHASE_"
_TO_ACTION: Final = {"UNDEFINED": "UNSPECIFIED", "RETRYABLE_FAILED": "FAILED"}
_TO_TASK: Final = {
    "UNSPECIFIED": "UNDEFINED",
    "TIMED_OUT": "FAILED",
    "PAUSED": "RUNNING",
    "RECOVERED": "SUCCEEDED",
}
"""Phases whose names differ; the others have the same name."""


def action_phase_of(phase: TaskExecution1.Phase | TaskExecution.Phase) -> ActionPhase:
    """Return the phase of an action whose task is in some phase.

    Args:
        phase: the task's phase, of either Flyte.

    Returns:
        The phase of the same name. UNSPECIFIED for UNDEFINED and for numbers that this release does not know; FAILED
        for RETRYABLE_FAILED, as an action knows no attempts.
    """
    name = phase.name or ""
    return ActionPhase.__members__.get(f"{_PREFIX}{_TO_ACTION.get(name, name)}", ActionPhase.ACTION_PHASE_UNSPECIFIED)


@overload
def task_phase_of(phase: ActionPhase) -> TaskExecution.Phase: ...


@overload
def task_phase_of(phase: ActionPhase, phases: type[P]) -> P: ...


def task_phase_of(phase: ActionPhase, phases: type[Any] = TaskExecution.Phase) -> Any:  # the overloads say which
    """Return the phase of a task whose action is in some phase. What is terminal stays terminal.

    Args:
        phase: the action's phase.
        phases: the enum of the result: `TaskExecution.Phase` of Flyte 2, or that of Flyte 1.

    Returns:
        The phase of the same name. UNDEFINED for UNSPECIFIED and for numbers that this release does not know, FAILED
        for TIMED_OUT, RUNNING for PAUSED (an attempt waits for a signal), SUCCEEDED for RECOVERED (it did so in an
        earlier run).
    """
    chosen: Any = phases
    name = (phase.name or "").removeprefix(_PREFIX)
    return chosen.__members__.get(_TO_TASK.get(name, name), chosen.UNDEFINED)
