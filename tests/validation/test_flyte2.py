"""Messages of flyteidl2 are checked as protovalidate checks them."""

from __future__ import annotations

import random
import subprocess
import sys
from typing import Any

import pytest

from flytemodels._engine import engine
from flytemodels._rules.checker import checker_of
from flytemodels.flyteidl2 import common, task, workflow
from flytemodels.message import Message
from flytemodels.validation import ValidationError
from tests.support.idl import classes, official_class
from tests.validation.oracle import CannotEvaluateError, expected_violations, needs_protovalidate
from tests.validation.samples import sample


def with_rules() -> list[type[Message]]:
    return [cls for cls in classes() if cls._has_rules]


def test_rules_are_in_flyteidl2_alone() -> None:
    assert {cls.proto_full_name().partition(".")[0] for cls in with_rules()} == {"flyteidl2"}
    assert len(with_rules()) == 368


@needs_protovalidate
@pytest.mark.parametrize("number", range(4))
def test_random_messages_break_the_rules_that_protovalidate_says(number: int) -> None:
    seed = random.Random(number)
    checked = found = 0
    for cls in with_rules():
        for _ in range(2):
            message = sample(cls, seed)
            official = official_class(cls).FromString(bytes(message))
            try:
                expected = expected_violations(official)
            except CannotEvaluateError as error:
                # protovalidate does not know the enum's value by its full name.
                if "paused_rule_exclusive" not in str(error):
                    raise
                continue
            assert sorted(message.violations(), key=repr) == expected, cls.proto_full_name()
            checked += 1
            found += len(expected)
    assert checked > 650
    assert found > 1000


@pytest.mark.parametrize(
    ("phases", "is_valid"),
    [
        ([], True),
        (["PAUSED"], True),
        (["PAUSED", "FAILED"], False),
        (["PAUSED", "PAUSED"], False),
        (["FAILED", "SUCCEEDED"], True),
    ],
)
def test_the_rule_that_protovalidate_cannot_evaluate(phases: list[str], is_valid: bool) -> None:
    rule = task.InlineRule(on_phases=[common.ActionPhase[f"ACTION_PHASE_{phase}"] for phase in phases])
    found = [violation.rule_id for violation in rule.violations()]
    assert ("paused_rule_exclusive" not in found) is is_valid


def test_a_run_name_of_31_characters() -> None:
    def request(length: int) -> workflow.CreateRunRequest:
        run_id = common.RunIdentifier(org="acme", project="shop", domain="development", name="r" * length)
        task_id = task.TaskIdentifier(org="acme", project="shop", domain="development", name="train", version="1")
        return workflow.CreateRunRequest(run_id=run_id, task_id=task_id)

    request(30).validate()
    with pytest.raises(ValidationError) as caught:
        request(31).validate()
    (violation,) = caught.value.violations
    assert str(violation.path) == "run_id.name"
    assert violation.rule_id == "string.max_len"
    assert str(caught.value) == "run_id.name: must be at most 30 characters [string.max_len]"


def test_importing_messages_imports_no_rules() -> None:
    program = (
        "import sys; from flytemodels.flyteidl2 import workflow; from flytemodels.flyteidl.core import TaskTemplate; "
        "assert workflow.CreateRunRequest(); assert TaskTemplate().violations() == []; "
        "print([name for name in sys.modules if '_rules' in name])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_subclass_of_the_users_is_checked_as_well() -> None:
    class Mine(common.ProjectIdentifier):
        pass

    assert [str(one.path) for one in Mine(organization="o").violations()] == ["domain", "name"]


def test_values_of_the_wrong_type_are_named() -> None:
    wrong: Any = 5
    with pytest.raises(ValueError, match=r"ProjectIdentifier\.name: expected str, got int"):
        common.ProjectIdentifier(organization="o", domain="d", name=wrong).violations()


@pytest.mark.skipif(engine() != "native", reason="the native engine does not run")
def test_the_native_engine_passes_valid_messages_only() -> None:
    from flytemodels._native import keeps_rules

    seed = random.Random(9)
    passed = 0
    for cls in with_rules():
        checker = checker_of(cls)
        for message in (cls(), *(sample(cls, seed, depth=2) for _ in range(8))):
            found: list[Any] = []
            checker(message, found)
            assert checker.table is not None
            if keeps_rules(message, checker.table):
                assert found == []
                passed += 1
            else:
                assert found, "a message whose checkers have all run is passed"
    assert passed > 200
