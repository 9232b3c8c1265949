"""A first use imports what it needs: where the caller's stack is nearly full, that is an error like any other."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from flytemodels import engine

PROGRAM = """
import inspect, sys
from flytemodels import DecodeError, EncodeError, TaskTemplate

message = TaskTemplate(type="a")

def deep(levels, call):
    return deep(levels - 1, call) if levels else call()

def attempt(left, call):
    try:
        return deep(sys.getrecursionlimit() - len(inspect.stack(0)) - left, call)
    except (DecodeError, EncodeError) as error:
        return str(error)

call = lambda: {call}
print(attempt(20, call))
assert attempt(200, call) == {call}
"""


@pytest.mark.parametrize(
    ("call", "can_succeed"),
    [
        ("TaskTemplate.parse(bytes(message))", True),
        ("TaskTemplate.from_json('{}')", False),
        ("TaskTemplate.from_dict({})", False),
        ("TaskTemplate.from_text('')", False),
        ("bytes(message)", True),
        ("message.to_json()", True),
        ("message.to_dict()", False),
        ("message.to_text()", sys.version_info >= (3, 12)),
    ],
)
def test_a_first_use_on_a_full_stack_is_refused(call: str, can_succeed: bool) -> None:
    program = PROGRAM.replace("{call}", call)
    environment = {**os.environ, "FLYTEMODELS_ENGINE": engine()}
    run = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-500:]
    refused = "expected space on Python's stack for the nested messages, got none" in run.stdout
    assert refused or can_succeed
