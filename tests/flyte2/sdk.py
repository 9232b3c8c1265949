"""Flyte 2's SDK, the reference for what the helpers do, in the environment that `make flyte-sdk` makes.

The SDK pins another release of flyteidl2 than the one that the project is made from, so it cannot be installed here.
Code
runs there in a process, and answers in JSON; messages travel as hexadecimal wire data.
"""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

__all__ = ["PYTHON", "ask"]

ROOT = Path(__file__).parents[2]

PYTHON = Path(f"{sys.prefix}-flyte2", "bin", "python")
"""The interpreter of that environment."""


def ask(code: str, *arguments: Any) -> Any:  # whatever JSON can say
    """Run code beside the SDK, or skip the test where the SDK is not installed.

    Args:
        code: a function `answer`, which takes the arguments and returns the result.
        *arguments: what JSON can say.

    Returns:
        The result.
    """
    if not PYTHON.exists():
        pytest.skip(f"flyte is not installed in {PYTHON.parent.parent.name}: `make flyte-sdk` does that")
    program = f"import json, sys\n{textwrap.dedent(code)}\nprint(json.dumps(answer(*json.load(sys.stdin))))"
    run = subprocess.run(
        [PYTHON, "-W", "ignore", "-c", program],
        cwd=ROOT,
        input=json.dumps(arguments),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout.splitlines()[-1])
