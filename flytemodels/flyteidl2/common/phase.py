# Made from flyteidl2/common/phase.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/phase.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import ActionPhaseMixin, Enum


class ActionPhase(ActionPhaseMixin, Enum):
    """How far an action has come. `is_terminal` tells whether it is the last phase."""

    ACTION_PHASE_UNSPECIFIED = 0
    """Not said."""
    ACTION_PHASE_QUEUED = 1
    """Accepted, and waiting for its turn."""
    ACTION_PHASE_WAITING_FOR_RESOURCES = 2
    """Waiting for machines, quota or the like."""
    ACTION_PHASE_INITIALIZING = 3
    """Being prepared: machines start, images are fetched."""
    ACTION_PHASE_RUNNING = 4
    """At work."""
    ACTION_PHASE_SUCCEEDED = 5
    """Ended well; the outputs are there."""
    ACTION_PHASE_FAILED = 6
    """Ended badly, after the last attempt."""
    ACTION_PHASE_ABORTED = 7
    """Ended from outside, by a user or because the run ended."""
    ACTION_PHASE_TIMED_OUT = 8
    """Ended because a deadline passed."""
    ACTION_PHASE_PAUSED = 9
    """Waiting for somebody to go on."""
    ACTION_PHASE_RECOVERED = 10
    """Not run: outputs were taken from an earlier run."""
