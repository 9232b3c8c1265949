"""Building the package with and without a compiler: the extension is optional, and its absence is told."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Give a copy of what the package is built from."""
    pytest.importorskip("setuptools")
    ignored = shutil.ignore_patterns("*.so", "*.pyd", "__pycache__")
    shutil.copytree(_ROOT / "flytemodels", tmp_path / "flytemodels", ignore=ignored)
    for name in ("setup.py", "pyproject.toml", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(_ROOT / name, tmp_path / name)
    return tmp_path


def _build(tree: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "setup.py", "build_ext", "--inplace"],
        cwd=tree,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def _engine(tree: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from flytemodels import wire, TaskTemplate; bytes(TaskTemplate()); print(wire.engine())",
        ],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree), "FLYTEMODELS_ENGINE": "", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def _without_compiler(tree: Path) -> dict[str, str]:
    (tree / "nothing").mkdir()
    return {"PATH": str(tree / "nothing"), "CC": "cc-that-is-not-there"}


def test_without_a_compiler(tree: Path) -> None:
    built = _build(tree, **_without_compiler(tree))
    assert built.returncode == 0
    told = [line for line in built.stderr.splitlines() if line.startswith("flytemodels:")]
    assert len(told) == 1
    assert "the native engine is left out, the Python engine will run" in told[0]
    assert _engine(tree).stdout == "python\n"


def test_that_it_can_be_demanded(tree: Path) -> None:
    assert _build(tree, FLYTEMODELS_BUILD_NATIVE="1", **_without_compiler(tree)).returncode != 0


def test_that_it_can_be_left_out(tree: Path) -> None:
    assert _build(tree, FLYTEMODELS_BUILD_NATIVE="0").returncode == 0
    assert _engine(tree).stdout == "python\n"
    asked = _engine(tree, FLYTEMODELS_ENGINE="native")
    assert asked.returncode != 0
    assert "ImportError: FLYTEMODELS_ENGINE asks for the native engine, which is not there" in asked.stderr


def test_that_the_choice_must_be_one_of_two(tree: Path) -> None:
    asked = _engine(tree, FLYTEMODELS_ENGINE="rust")
    assert "ImportError: FLYTEMODELS_ENGINE must be 'python' or 'native', got 'rust'" in asked.stderr


@pytest.mark.skipif(shutil.which("gcc") is None, reason="there is no compiler here")
def test_with_a_compiler_and_no_warning(tree: Path) -> None:
    built = _build(tree, FLYTEMODELS_BUILD_NATIVE="1", CFLAGS="-Wall -Wextra -Werror -Wno-cast-function-type")
    assert built.returncode == 0, built.stderr
    assert _engine(tree).stdout == "native\n"
    assert _engine(tree, FLYTEMODELS_ENGINE="python").stdout == "python\n"
