"""Run a command once for each engine that is built: `python -m tests.engines [--others] COMMAND [ARGUMENT ...]`.

With `--others` the engine that runs when nobody chooses is left out, because the command was run with it already.

The engine is chosen when flytemodels is imported, so each engine gets a process of its own. That is the one way in
which everything that depends on the engine is tested on all of them: the tests themselves never choose.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

__all__ = ["ENGINES", "built", "environment"]

ENGINES = ("python", "native")
_VARIABLE = "FLYTEMODELS_ENGINE"


def built() -> list[str]:
    """Return the names of the engines that can be had in this environment."""
    return [engine for engine in ENGINES if _runs(engine)]


def environment(engine: str) -> dict[str, str]:
    """Return the environment of a process that is to use an engine.

    Args:
        engine: `"python"` or `"native"`.

    Returns:
        This process's own variables, and the one that chooses.
    """
    return {**os.environ, _VARIABLE: engine}


def _runs(engine: str) -> bool:
    command = [sys.executable, "-c", "import flytemodels._engine"]
    return subprocess.run(command, env=environment(engine), capture_output=True, check=False).returncode == 0


def _others() -> list[str]:
    from flytemodels._engine import engine

    return [name for name in built() if name != engine()]


def main(arguments: Sequence[str]) -> int:
    """Run a command with each engine.

    Args:
        arguments: the program and its arguments, behind `--others` or not.

    Returns:
        0 where all runs gave 0, else 1.
    """
    others = arguments[0] == "--others"
    command = arguments[1:] if others else arguments
    failed: list[str] = []
    for engine in _others() if others else built():
        print(f"== engine {engine}: {' '.join(command)}", flush=True)
        if subprocess.run(command, env=environment(engine), check=False).returncode != 0:
            failed.append(engine)
    for engine in failed:
        print(f"== engine {engine}: FAILED", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
