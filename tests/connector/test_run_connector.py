"""`flytemodels run-connector`: outputs as JSON, phases and logs beside them, statuses, and Ctrl-C."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from flytemodels.values import inputs
from tests.connector.tasks import interface, task, task2
from tests.docs.snippets import ROOT
from tests.support.command_line import Result, run

TYPES = interface({"word": str}, {"answer": str})


def files(folder: Path, flyte: int = 1, **custom: Any) -> list[Path]:
    """Write a task and its inputs."""
    one = task("local", interface=TYPES, custom={"file": str(folder / "end"), **custom})
    template = one if flyte == 1 else task2(one)
    values = inputs.from_python({"word": "naïve"}, template.interface)  # type: ignore[call-overload]
    made = [folder / "template.pb", folder / "inputs.pb"]
    for path, message in zip(made, (template, values), strict=True):
        path.write_bytes(bytes(message))
    return made


def run_task(folder: Path, *options: str, flyte: int = 1, **custom: Any) -> Result:
    given = [*files(folder, flyte, **custom), "--flyte", str(flyte)]
    return run("run-connector", "tests.connector.local", *given, "--secret", "token=abc", *options)


@pytest.mark.parametrize("flyte", [1, 2])
def test_outputs_are_printed_as_json(tmp_path: Path, flyte: int) -> None:
    done = run_task(tmp_path, flyte=flyte)
    assert done.status == 0
    assert json.loads(done.out) == {"answer": f"naïve 3 Flyte {flyte}\n\x1b[31m"}
    assert "\x1b" not in done.out
    assert sorted(done.err.splitlines()) == ["SUCCEEDED", "one", "two"]


def test_inputs_can_be_given_in_the_command(tmp_path: Path) -> None:
    template, _ = files(tmp_path)
    options = ("--secret", "token=abc", "--input", 'word="of mine"')
    done = run("run-connector", "tests.connector.local:Local", template, *options)
    assert json.loads(done.out)["answer"].startswith("of mine 3")


def test_a_task_that_fails_is_status_1(tmp_path: Path) -> None:
    done = run_task(tmp_path, fails=True)
    assert (done.status, done.out) == (1, "")
    assert done.err.splitlines()[-1] == "flytemodels: FAILED: no more credit"


def test_an_error_of_the_connector_is_status_1(tmp_path: Path) -> None:
    done = run_task(tmp_path, seconds="long")
    assert done.status == 1
    assert done.err == "flytemodels: INVALID_ARGUMENT: SettingsError: custom.seconds: expected float, got a string\n"


def test_a_task_of_another_type_is_status_2(tmp_path: Path) -> None:
    (tmp_path / "template.pb").write_bytes(bytes(task("spark")))
    done = run("run-connector", "tests.connector.local", tmp_path / "template.pb")
    assert done.status == 2
    assert "tests.connector.local: expected a connector for tasks of type 'spark', got none" in done.err


# A process in the background of a script ignores Ctrl-C, and so would those that it starts.
INTERRUPTIBLE = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("flytemodels", run_name="__main__", alter_sys=True)
"""


def test_ctrl_c_deletes_the_job(tmp_path: Path) -> None:
    command = [sys.executable, "-c", INTERRUPTIBLE, "run-connector", "tests.connector.local"]
    given = [*map(str, files(tmp_path, seconds=300)), "--secret", "token=abc"]
    with subprocess.Popen(
        [*command, *given], cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stderr is not None
            told = [process.stderr.readline().strip() for _ in range(3)]
            assert "RUNNING: in progress" in told
            process.send_signal(signal.SIGINT)
            out, rest = process.communicate(timeout=60)
        finally:
            process.kill()
    assert rest.splitlines()[0] == "interrupted: the job is deleted"
    assert "Traceback" not in rest
    assert (process.returncode, out) == (130, "")
    assert (tmp_path / "end").read_text() == "deleted"
