"""Runs the command line within the test's process, or as one of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from flytemodels.cli import main
from flytemodels.cli._console import Console

ROOT = Path(__file__).resolve().parents[2]


class Result(NamedTuple):
    """What a command did."""

    status: int
    out: str
    err: str


def run(*arguments: object) -> Result:
    """Run a command within this process."""
    buffer = io.BytesIO()
    out, err = io.TextIOWrapper(buffer, encoding="utf-8", write_through=True, newline="\n"), io.StringIO()
    status = main([str(argument) for argument in arguments], Console(out, err))
    return Result(status, buffer.getvalue().decode("utf-8", "surrogateescape"), err.getvalue())


def run_bytes(*arguments: object) -> bytes:
    """Run a command that has to succeed within this process, and return what it wrote to stdout."""
    result = run(*arguments)
    assert result.status == 0, result.err
    return result.out.encode("utf-8", "surrogateescape")


def run_process(*arguments: object, data: bytes = b"", **environment: str) -> Result:
    """Run a command as a process."""
    command = [sys.executable, "-m", "flytemodels", *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, input=data, capture_output=True, env=os.environ | environment, timeout=60, check=False
    )
    return Result(done.returncode, done.stdout.decode("utf-8", "surrogateescape"), done.stderr.decode())
