"""Phases of Flyte 2: those of tasks, those of actions, and what one means for the other."""

from __future__ import annotations

import pytest

from flytemodels import (
    action_phase_of,
    convert_to_flyte_phase,
    flyteidl,
    flyteidl2,
    is_terminal_phase,
    task_phase_of,
)
from flytemodels._mixins.phase import _PHASE_OF_STATE
from flytemodels.flyteidl2.common import ActionPhase
from flytemodels.flyteidl2.core import TaskExecution
from tests.flyte2.sdk import ask

Phase = TaskExecution.Phase
Phase1 = flyteidl.core.TaskExecution.Phase


def test_words_mean_what_they_mean_in_the_sdk() -> None:
    words = sorted({*_PHASE_OF_STATE, *(word.upper() for word in _PHASE_OF_STATE)})
    code = """
        from flyte.connectors.utils import convert_to_flyte_phase
        def answer(words):
            return [convert_to_flyte_phase(word) for word in words]
    """
    assert [convert_to_flyte_phase(word, phases=Phase) for word in words] == ask(code, words)


def test_the_phases_are_those_of_the_flyte_that_is_asked_for() -> None:
    assert convert_to_flyte_phase("done", phases=Phase) is Phase.SUCCEEDED
    assert convert_to_flyte_phase("done", phases=Phase1) is Phase1.SUCCEEDED
    assert convert_to_flyte_phase("done") is Phase1.SUCCEEDED
    assert convert_to_flyte_phase(" Thinking", {"thinking": Phase.QUEUED}, phases=Phase) is Phase.QUEUED
    assert convert_to_flyte_phase("done", {"thinking": Phase.QUEUED}) is Phase.SUCCEEDED
    assert convert_to_flyte_phase("done", {"thinking": Phase1.QUEUED}) is Phase1.SUCCEEDED
    with pytest.raises(ValueError, match="Unrecognized state: nonsense"):
        convert_to_flyte_phase("nonsense", phases=Phase)


def test_a_fault_of_the_sdk_is_not_reproduced() -> None:
    """It forgets RETRYABLE_FAILED, so that its loop watches such a task for ever."""
    code = """
        from flyte.connectors.utils import is_terminal_phase
        def answer(numbers):
            return [is_terminal_phase(number) for number in numbers]
    """
    theirs = dict(zip(Phase, ask(code, [int(phase) for phase in Phase]), strict=True))
    ours = {phase: phase.is_terminal for phase in Phase}
    assert {phase for phase in Phase if ours[phase] != theirs[phase]} == {Phase.RETRYABLE_FAILED}
    assert Phase.RETRYABLE_FAILED.is_terminal
    assert is_terminal_phase(Phase.RETRYABLE_FAILED)
    assert is_terminal_phase(8)


def test_actions_end_as_the_sdk_says() -> None:
    code = """
        from flyte.models import ActionPhase
        def answer(numbers):
            return [number != 0 and ActionPhase.from_protobuf(number).is_terminal for number in numbers]
    """
    theirs = ask(code, [int(phase) for phase in ActionPhase])
    assert [phase.is_terminal for phase in ActionPhase] == theirs
    assert [is_terminal_phase(phase) for phase in ActionPhase] == theirs
    assert not ActionPhase(99).is_terminal


def test_every_phase_of_a_task_has_one_of_an_action() -> None:
    assert {phase.name: action_phase_of(phase).name for phase in Phase} == {
        "UNDEFINED": "ACTION_PHASE_UNSPECIFIED",
        "QUEUED": "ACTION_PHASE_QUEUED",
        "RUNNING": "ACTION_PHASE_RUNNING",
        "SUCCEEDED": "ACTION_PHASE_SUCCEEDED",
        "ABORTED": "ACTION_PHASE_ABORTED",
        "FAILED": "ACTION_PHASE_FAILED",
        "INITIALIZING": "ACTION_PHASE_INITIALIZING",
        "WAITING_FOR_RESOURCES": "ACTION_PHASE_WAITING_FOR_RESOURCES",
        "RETRYABLE_FAILED": "ACTION_PHASE_FAILED",
    }
    assert [action_phase_of(Phase1(phase)) for phase in Phase] == [action_phase_of(phase) for phase in Phase]


def test_every_phase_of_an_action_has_one_of_a_task() -> None:
    different = {
        phase: task_phase_of(phase).name
        for phase in ActionPhase
        if phase.name != f"ACTION_PHASE_{task_phase_of(phase).name}"
    }
    assert different == {
        ActionPhase.ACTION_PHASE_UNSPECIFIED: "UNDEFINED",
        ActionPhase.ACTION_PHASE_TIMED_OUT: "FAILED",
        ActionPhase.ACTION_PHASE_PAUSED: "RUNNING",
        ActionPhase.ACTION_PHASE_RECOVERED: "SUCCEEDED",
    }


@pytest.mark.parametrize("phases", [Phase, Phase1])
def test_what_is_terminal_stays_terminal(phases: type[flyteidl2.core.TaskExecution.Phase]) -> None:
    for phase in ActionPhase:
        assert type(task_phase_of(phase, phases)) is phases
        assert task_phase_of(phase, phases).is_terminal == phase.is_terminal
    for phase in phases:
        assert action_phase_of(phase).is_terminal == phase.is_terminal


def test_phases_that_nobody_knows_say_nothing() -> None:
    assert task_phase_of(ActionPhase(99)) is Phase.UNDEFINED
    assert action_phase_of(Phase(99)) is ActionPhase.ACTION_PHASE_UNSPECIFIED
