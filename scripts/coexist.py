"""Install the built wheel beside the official packages of both Flytes into fresh environments, and import them all.

    python scripts/coexist.py          (or `make coexist`)

There is an environment with the newest protobuf that the SDK takes, and one with the oldest that everything takes. In
each, the packages are imported in both orders (`tests/flyte2/coexistence.py`).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ["flyteidl", "flyteidl2", "flyte", "flytemodels"]
PROTOBUFS = {"newest": [], "oldest": ["protobuf<7"]}
"""What to ask of pip besides the packages themselves."""


def main() -> int:
    """Do so; return the exit status."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT))
        (wheel,) = folder.glob("flytemodels-*.whl")
        for name, wanted in PROTOBUFS.items():
            venv.create(folder / name, with_pip=True)
            python = str(folder / name / "bin" / "python")
            run(python, "-m", "pip", "install", "--quiet", str(wheel), *official(), *wanted)
            for order in (PACKAGES, PACKAGES[::-1]):
                there = [package for package in order if package != "flyteidl" or sys.version_info < (3, 14)]
                run(python, str(ROOT / "tests/flyte2/coexistence.py"), *there, cwd=folder)
    return 0


def official() -> list[str]:
    """Return what else is installed."""
    return ["flyte[connector]==2.12.1", *(["flyteidl==1.16.8"] if sys.version_info < (3, 14) else [])]


def run(*command: str, cwd: Path = ROOT) -> None:
    """Run a command that must succeed; not in the checkout, whose package would be found before the installed one."""
    environment = {**os.environ, "PYTHONWARNINGS": "ignore", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    environment.pop("PYTHONPATH", None)
    subprocess.run(command, cwd=cwd, env=environment, check=True)


if __name__ == "__main__":
    sys.exit(main())
