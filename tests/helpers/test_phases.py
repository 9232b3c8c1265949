"""Phases: the table of states, the vendor's own, and which phases are final."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flytemodels import TaskExecution, convert_to_flyte_phase, is_terminal_phase
from flytemodels._model.problems import visible
from flytemodels.flyteidl2.core import TaskExecution as TaskExecution2
from tests.support.flytekits import flytekit
from tests.support.idl import needs_official

Phase = TaskExecution.Phase

TABLE = {
    "failed": Phase.FAILED,
    "timeout": Phase.FAILED,
    "timedout": Phase.FAILED,
    "canceled": Phase.FAILED,
    "cancelled": Phase.FAILED,
    "skipped": Phase.FAILED,
    "internal_error": Phase.RETRYABLE_FAILED,
    "done": Phase.SUCCEEDED,
    "succeeded": Phase.SUCCEEDED,
    "success": Phase.SUCCEEDED,
    "completed": Phase.SUCCEEDED,
    "running": Phase.RUNNING,
    "terminating": Phase.RUNNING,
    "pending": Phase.INITIALIZING,
}
TERMINAL = {Phase.SUCCEEDED, Phase.ABORTED, Phase.FAILED, Phase.RETRYABLE_FAILED}


@pytest.mark.parametrize("state", TABLE)
def test_the_table(state: str) -> None:
    assert convert_to_flyte_phase(state) is TABLE[state]
    assert convert_to_flyte_phase(f" \t{state.title()}\n") is TABLE[state]


@pytest.mark.parametrize("state", ["undefined", "UNDEFINED", " Undefined\n"])
def test_no_phase_is_no_answer(state: str) -> None:
    with pytest.raises(ValueError, match=r"^Unrecognized state: undefined$"):
        convert_to_flyte_phase(state)
    with pytest.raises(ValueError, match=r"^Unrecognized state: undefined$"):
        convert_to_flyte_phase(state, phases=TaskExecution2.Phase)


def test_a_state_cannot_forge_a_line_of_a_log() -> None:
    with pytest.raises(ValueError, match=r"^Unrecognized state: ") as caught:
        convert_to_flyte_phase("a\nERROR \x1b[31m" + "x" * 10_000)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase])
def test_flytes_own_names_stand_for_themselves(phase: TaskExecution.Phase) -> None:
    assert convert_to_flyte_phase(phase.name) is phase
    assert convert_to_flyte_phase(phase.name.lower()) is phase


def test_a_vendors_states_win() -> None:
    extra = {"Queued ": Phase.QUEUED, "FAILED": Phase.RETRYABLE_FAILED, "weird": Phase.ABORTED}
    assert convert_to_flyte_phase("queued", extra) is Phase.QUEUED
    assert convert_to_flyte_phase("failed", extra) is Phase.RETRYABLE_FAILED
    assert convert_to_flyte_phase(" Weird", extra) is Phase.ABORTED
    assert convert_to_flyte_phase("running", extra) is Phase.RUNNING
    assert convert_to_flyte_phase("running", {}) is Phase.RUNNING


@pytest.mark.parametrize("state", ["", "  ", "Exploded", "time out", "3", "FEHLGESCHLAGEN Ü"])
def test_an_unknown_state_is_named_in_lower_case(state: str) -> None:
    with pytest.raises(ValueError, match=r"^Unrecognized state: ") as caught:
        convert_to_flyte_phase(state)
    assert str(caught.value) == f"Unrecognized state: {state.strip().lower()}"


@pytest.mark.parametrize("state", [None, 3, b"failed", Phase.FAILED, ["failed"]])
def test_a_state_that_is_no_string_is_a_type_error(state: object) -> None:
    with pytest.raises(TypeError, match="state: expected str, got"):
        convert_to_flyte_phase(state)  # type: ignore[arg-type]  # that is the test


@given(st.sampled_from(sorted(TABLE)), st.data())
def test_conversion_is_total_over_its_table(state: str, data: st.DataObject) -> None:
    spelled = "".join(data.draw(st.sampled_from([letter, letter.upper()])) for letter in state)
    around = st.text(" \t\r\n\f\v")
    assert convert_to_flyte_phase(data.draw(around) + spelled + data.draw(around)) is TABLE[state]


@given(st.text())
def test_any_text_gives_a_phase_or_a_value_error(state: str) -> None:
    word = state.strip().lower()
    if word in TABLE or (word.upper() in Phase.__members__ and word != "undefined"):
        assert convert_to_flyte_phase(state) in Phase
    else:
        with pytest.raises(ValueError, match=r"^Unrecognized state: ") as caught:
            convert_to_flyte_phase(state)
        if word.isprintable():
            assert str(caught.value) == f"Unrecognized state: {visible(word)}"  # cut where it is very long


@pytest.mark.parametrize("phase", Phase)
def test_terminal_phases(phase: TaskExecution.Phase) -> None:
    assert phase.is_terminal is (phase in TERMINAL)
    assert is_terminal_phase(phase) is (phase in TERMINAL)
    assert is_terminal_phase(int(phase)) is (phase in TERMINAL)


@pytest.mark.parametrize("number", [9, 99, -1, 2**31 - 1])
def test_unknown_numbers_are_not_terminal(number: int) -> None:
    assert is_terminal_phase(number) is False
    assert Phase(number).is_terminal is False


@pytest.mark.parametrize("phase", [None, "SUCCEEDED", 3.0])
def test_a_phase_that_is_no_number_is_a_type_error(phase: object) -> None:
    with pytest.raises(TypeError, match=r"phase: expected a TaskExecution\.Phase or its number"):
        is_terminal_phase(phase)  # type: ignore[arg-type]  # that is the test


@needs_official
def test_official_values() -> None:
    from flyteidl.core.execution_pb2 import TaskExecution as Official

    for name, number in Official.Phase.items():
        assert is_terminal_phase(number) is (TaskExecution.Phase[name] in TERMINAL)
    assert is_terminal_phase(Official.RETRYABLE_FAILED)


def test_flytekit_says_the_same() -> None:
    backend = flytekit("extend.backend.utils")
    for state in TABLE:
        assert convert_to_flyte_phase(state.upper()) == backend.convert_to_flyte_phase(state.upper())
    for phase in Phase:
        assert is_terminal_phase(phase) == backend.is_terminal_phase(phase)
    with pytest.raises(ValueError, match="Unrecognized state: exploded"):
        backend.convert_to_flyte_phase("Exploded")


@pytest.mark.parametrize("state", [" running ", "queued", "aborted", "waiting_for_resources", "retryable_failed"])
def test_a_flytekit_fault_not_reproduced_own_names(state: str) -> None:
    backend = flytekit("extend.backend.utils")
    with pytest.raises(ValueError, match="Unrecognized state"):
        backend.convert_to_flyte_phase(state)
    assert convert_to_flyte_phase(state) is TaskExecution.Phase[state.strip().upper()]
