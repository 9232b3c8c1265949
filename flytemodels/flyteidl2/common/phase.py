# Made from flyteidl2/common/phase.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/phase.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import ActionPhaseMixin, Enum


class ActionPhase(ActionPhaseMixin, Enum):
    """Phase of an action. `is_terminal` returns whether it is the last one."""

    ACTION_PHASE_UNSPECIFIED = 0
    """Not set."""
    ACTION_PHASE_QUEUED = 1
    """Accepted, and waiting for its turn."""
    ACTION_PHASE_WAITING_FOR_RESOURCES = 2
    """Waiting for machines or quota, or for another action to fill the cache."""
    ACTION_PHASE_INITIALIZING = 3
    """Being prepared: machines start, images are pulled."""
    ACTION_PHASE_RUNNING = 4
    """Executing."""
    ACTION_PHASE_SUCCEEDED = 5
    """Finished; the outputs are available."""
    ACTION_PHASE_FAILED = 6
    """Failed, after the last attempt. For an attempt that is followed by another one, the open-source executor reports
    QUEUED of the next one instead.
    """
    ACTION_PHASE_ABORTED = 7
    """Stopped from outside: by a user, or because the run ended."""
    ACTION_PHASE_TIMED_OUT = 8
    """Stopped because a deadline passed. In the open-source backend, only conditions end so."""
    ACTION_PHASE_PAUSED = 9
    """A condition that waits for its answer."""
    ACTION_PHASE_RECOVERED = 10
    """Not run again: its outputs were taken from an earlier run. The open-source backend does not recover runs."""
