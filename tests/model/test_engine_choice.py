"""The native engine has no locks: without the GIL it is refused, not loaded."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytest.importorskip("flytemodels._native", reason="the native engine is not built")

PROGRAM = """
import sys
sys._is_gil_enabled = {answers}
import flytemodels
print(flytemodels.engine())
"""
ALWAYS_OFF = "lambda: False"
ON_AT_FIRST = "iter([True, False]).__next__"
"""Where nothing else keeps it off, importing the engine switches the GIL on: it has to look again afterwards."""


def chosen(answers: str, engine: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "FLYTEMODELS_ENGINE": engine}
    program = PROGRAM.replace("{answers}", answers)
    return subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)


def test_the_native_engine_is_refused_without_the_gil() -> None:
    refused = chosen(ALWAYS_OFF, "native")
    assert refused.returncode == 1
    assert (
        "FLYTEMODELS_ENGINE: expected the native engine, got one that cannot be loaded (expected the GIL, got "
        in refused.stderr
    )
    assert "PYTHON_GIL=0" in refused.stderr


@pytest.mark.parametrize("answers", [ALWAYS_OFF, ON_AT_FIRST])
def test_without_the_gil_the_python_engine_runs(answers: str) -> None:
    assert chosen(answers, "").stdout == "python\n"


@pytest.mark.parametrize("engine", ["", "native"])
def test_with_the_gil_the_native_engine_runs(engine: str) -> None:
    assert chosen("lambda: True", engine).stdout == "native\n"
