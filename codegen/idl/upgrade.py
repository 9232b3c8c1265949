"""Move to another release of flyteidl or flyteidl2: `python -m codegen.idl.upgrade flyteidl2==2.0.54`.

It installs the release, changes the pins, prints the `.proto` files, reports what changed and which names need words,
and generates the modules. What is left to do is to read the report, run the tests, and mend the words of
`codegen/docs/`: while they speak of what is gone, generating fails and says so.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from ..flyte import OUT, PROTOS
from ..version import FLYTEIDL2_VERSION, FLYTEIDL_VERSION

__all__ = ["main", "repinned"]

_PINS: Final = ("codegen/version.py", "pyproject.toml", "constraints.txt")
"""The files that name the release, from the root of the checkout."""

_CONSTANTS: Final = {"flyteidl": "FLYTEIDL_VERSION", "flyteidl2": "FLYTEIDL2_VERSION"}
_RELEASES: Final = {"flyteidl": FLYTEIDL_VERSION, "flyteidl2": FLYTEIDL2_VERSION}
"""The constants of codegen/version.py, by package."""


def repinned(text: str, distribution: str, version: str) -> str:
    """Change the pins of a release in the text of a file.

    Args:
        text: the text of one of the files that name it.
        distribution: `flyteidl` or `flyteidl2`.
        version: the new version.

    Returns:
        The text with the new version, whatever the old one was. Extras, which name a range, stay as they are.
    """
    text = re.sub(rf'^({_CONSTANTS[distribution]}: Final = )"[^"]*"', rf'\g<1>"{version}"', text, flags=re.MULTILINE)
    return re.sub(rf'(^|"){distribution}==[\w.!+]+', rf"\g<1>{distribution}=={version}", text, flags=re.MULTILINE)


def main(arguments: Sequence[str]) -> int:
    """Move to a release. Where it cannot be installed or printed, everything is left as it was.

    Args:
        arguments: the release, as pip has it: `flyteidl2==2.0.54`.

    Returns:
        The exit status.
    """
    distribution, _, version = "".join(arguments).partition("==")
    if distribution not in _CONSTANTS or not re.fullmatch(r"[\w.!+]+", version):
        print(f"expected a release such as flyteidl2==2.0.54, got {' '.join(arguments)!r}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        before = Path(scratch, "protos")
        shutil.copytree(PROTOS, before)
        pins = {OUT / name: (OUT / name).read_text(encoding="utf-8") for name in _PINS}
        try:
            _move(distribution, version, before)
        except subprocess.CalledProcessError as error:
            for path, text in pins.items():
                path.write_text(text, encoding="utf-8")
            shutil.rmtree(PROTOS)
            shutil.copytree(before, PROTOS)
            _install(distribution, _RELEASES[distribution])
            print(f"left as it was: `{' '.join(error.cmd[1:])}` failed", file=sys.stderr)
            return 1
    return subprocess.run([sys.executable, "-m", "codegen"], cwd=OUT, check=False).returncode


def _install(distribution: str, version: str) -> None:
    # --no-deps: what the others depend on stays as constraints.txt has it.
    _run("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", f"{distribution}=={version}")


def _move(distribution: str, version: str, before: Path) -> None:
    _install(distribution, version)
    for name in _PINS:
        path = OUT / name
        path.write_text(repinned(path.read_text(encoding="utf-8"), distribution, version), encoding="utf-8")
    # Each step in a process of its own: this one may have imported the old release.
    _run("-m", "codegen.idl")
    _run("-m", "codegen.idl.changes", str(before), str(PROTOS))
    _run("-m", "codegen.docs_check", "--moved", distribution)


def _run(*command: str) -> None:
    subprocess.run([sys.executable, *command], cwd=OUT, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
