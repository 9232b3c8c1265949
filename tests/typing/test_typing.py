"""What users' type checkers see of the generated classes: held by mypy and by pyright, each in its strict mode."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def mypy(path: Path) -> list[tuple[int, str]]:
    """Return line and text of each error that mypy has."""
    command = [sys.executable, "-m", "mypy", "--strict", "--output=json", "--no-error-summary", str(path)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode in (0, 1), result.stderr or result.stdout
    found = [json.loads(line) for line in result.stdout.splitlines()]
    return [(error["line"], error["message"]) for error in found if error["severity"] == "error"]


def pyright(path: Path) -> list[tuple[int, str]]:
    """Return line and text of each error that pyright has."""
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", str(path)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode in (0, 1), result.stderr or result.stdout
    found = json.loads(result.stdout)["generalDiagnostics"]
    return [(error["range"]["start"]["line"] + 1, error["message"]) for error in found if error["severity"] == "error"]


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_what_is_right_is_accepted_with_the_right_types(checker) -> None:
    assert checker(HERE / "accepted.py") == []


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_what_is_wrong_is_rejected_line_by_line(checker) -> None:
    path = HERE / "rejected.py"
    refused = {line for line, _ in checker(path)}
    marked = set(marked_lines(path))
    assert refused == marked, (
        f"not rejected: {sorted(marked - refused)}; rejected, but right: {sorted(refused - marked)}"
    )


def marked_lines(path: Path) -> Iterator[int]:
    for number, line in enumerate(path.read_text().splitlines(), start=1):
        if line.endswith("# rejected"):
            yield number


def test_every_public_name_has_a_complete_type() -> None:
    command = [sys.executable, "-m", "pyright", "--verifytypes", "flytemodels", "--ignoreexternal", "--outputjson"]
    # In this mode pyright looks for packages where the first `python` on PATH does.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    env = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)}
    result = subprocess.run(command, cwd=HERE, env=env, capture_output=True, text=True, check=False)
    report = json.loads(result.stdout)["typeCompleteness"]
    incomplete = [symbol["name"] for symbol in report["symbols"] if symbol["isExported"] and not symbol["isTypeKnown"]]
    assert report["completenessScore"] == 1, incomplete
