"""The console blocks of a page: commands behind `$ `, and below each what it prints, data first and words after it.

`python -m tests.support.console_blocks PAGE` brings a page up to date, for a person to look over.
"""

from __future__ import annotations

import contextlib
import re
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.support.command_line import run
from tests.support.packages import DATA, PACKAGES

_BLOCK = re.compile(r"^```console\n(.*?)^```\n", re.DOTALL | re.MULTILINE)


class Command(NamedTuple):
    """A command of a page, and what the page says it prints."""

    line: str
    output: str


def commands(block: str) -> list[Command]:
    """Return the commands of a block."""
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    return [Command(*part.partition("\n")[::2]) for part in parts]


def blocks(text: str) -> list[str]:
    """Return the console blocks of a page."""
    return _BLOCK.findall(text)


@contextlib.contextmanager
def sample_folder() -> Iterator[Path]:
    """Work in a folder that has the sample packages and messages."""
    with tempfile.TemporaryDirectory() as folder:
        for path in [*PACKAGES.glob("*.tgz"), *DATA.glob("*.pb")]:
            shutil.copy(path, folder)
        with contextlib.chdir(folder) if hasattr(contextlib, "chdir") else _chdir(Path(folder)):
            yield Path(folder)


@contextlib.contextmanager
def _chdir(folder: Path) -> Iterator[None]:  # contextlib's is there from Python 3.11 on
    import os

    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def printed(command: str) -> str:
    """Run a command in the current folder, and return what it prints."""
    if command.startswith("echo $?"):
        raise ValueError("say the status in words")
    program, *arguments = shlex.split(command, comments=True)
    assert program == "flytemodels"
    result = run(*arguments)
    assert result.status in (0, 1), result.err
    return result.out + result.err


def updated(text: str) -> str:
    """Return a page with what its commands print today."""

    def run_again(found: re.Match[str]) -> str:
        parts = [f"$ {line}\n{printed(line)}" for line, _ in commands(found[1])]
        return f"```console\n{''.join(parts)}```\n"

    with sample_folder():
        return _BLOCK.sub(run_again, text)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        page = Path(name)
        page.write_text(updated(page.read_text(encoding="utf-8")), encoding="utf-8")
