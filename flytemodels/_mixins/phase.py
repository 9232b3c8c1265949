"""Methods of `TaskExecution.Phase` and `ActionPhase`, and the tables of phases: their names, and which are final."""

from __future__ import annotations

from typing import Protocol

__all__ = ["ActionPhaseMixin", "PhaseMixin", "phase_name"]

# By name, not by number: the module that holds the enum imports this one, so the enum is not there yet.
_TERMINAL = frozenset({"SUCCEEDED", "ABORTED", "FAILED", "RETRYABLE_FAILED"})
_TERMINAL_ACTION = frozenset(
    f"ACTION_PHASE_{name}" for name in ("SUCCEEDED", "FAILED", "ABORTED", "TIMED_OUT", "RECOVERED")
)

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
    """Methods of `TaskExecution.Phase`."""

    @property
    def is_terminal(self: _Named) -> bool:
        """Whether a task in this phase has ended.

        True for SUCCEEDED, ABORTED, FAILED and RETRYABLE_FAILED. The last one ends an attempt: the next attempt begins
        with a new CreateTask call, so a connector need not watch this one any longer. A phase number that this release
        does not know is not terminal: watching a task too long does less harm than dropping it.
        """
        return self.name in _TERMINAL


class ActionPhaseMixin:
    """Methods of `flyteidl2.common.ActionPhase`."""

    @property
    def is_terminal(self: _Named) -> bool:
        """Whether an action in this phase has ended.

        True for SUCCEEDED, FAILED, ABORTED, TIMED_OUT and RECOVERED, which stands for a success in an earlier run. A
        phase number that this release does not know is not terminal.
        """
        return self.name in _TERMINAL_ACTION


def phase_name(state: str) -> str:
    """Return the name of the phase that a vendor's word stands for.

    Args:
        state: the word, in lower case and without surrounding whitespace.

    Returns:
        The phase's name, such as `"SUCCEEDED"`. A word that the table does not have is returned in upper case, for it
        may be a phase's own name.
    """
    return _PHASE_OF_STATE.get(state, state.upper())
