"""Official packages of both Flytes, the SDK and this package in one process, whichever comes first."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from codegen.version import FLYTEIDL2_VERSION
from tests.flyte2.sdk import PYTHON

ROOT = Path(__file__).parents[2]
PACKAGES = ["flyteidl", "flyteidl2", "flyte", "flytemodels"]
ONLY_FLYTE_2 = ["flyteidl2", "flyte", "flytemodels"]

orders = pytest.mark.parametrize("order", [1, -1], ids=["forwards", "backwards"])
implementations = pytest.mark.parametrize("protobuf", ["upb", "python"])


def imported(python: str | Path, order: list[str], protobuf: str) -> str:
    run = subprocess.run(
        [python, "-W", "ignore", "-m", "tests.flyte2.coexistence", *order],
        cwd=ROOT,
        env={"PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": protobuf, "PATH": "", "HOME": "/nonexistent"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


@orders
@implementations
def test_all_of_them_work_side_by_side(order: int, protobuf: str) -> None:
    if not PYTHON.exists():
        pytest.skip(f"flyte is not installed in {PYTHON.parent.parent.name}: `make flyte-sdk` does that")
    names = PACKAGES if sys.version_info < (3, 14) else ONLY_FLYTE_2
    assert "flyte 2.12.1" in imported(PYTHON, names[::order], protobuf)


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="flyteidl cannot be installed on Python 3.14 and later")
@orders
@implementations
def test_the_pinned_releases_work_side_by_side(order: int, protobuf: str) -> None:
    names = ["flyteidl", "flyteidl2", "flytemodels"]
    assert f"flyteidl2 {FLYTEIDL2_VERSION}" in imported(sys.executable, names[::order], protobuf)
