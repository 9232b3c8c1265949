# Made from flyteidl2/common/phase.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/phase.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Enum


class ActionPhase(Enum):
    """The enum `flyteidl2.common.ActionPhase`."""

    ACTION_PHASE_UNSPECIFIED = 0
    ACTION_PHASE_QUEUED = 1
    ACTION_PHASE_WAITING_FOR_RESOURCES = 2
    ACTION_PHASE_INITIALIZING = 3
    ACTION_PHASE_RUNNING = 4
    ACTION_PHASE_SUCCEEDED = 5
    ACTION_PHASE_FAILED = 6
    ACTION_PHASE_ABORTED = 7
    ACTION_PHASE_TIMED_OUT = 8
    ACTION_PHASE_PAUSED = 9
    ACTION_PHASE_RECOVERED = 10
