"""Starting a command again whenever a source file changes, for those who write a connector."""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

__all__ = ["run_and_reload"]

_log = logging.getLogger("flytemodels.connector")

_PAUSE = 0.5
"""Seconds between two looks at the files."""


def run_and_reload(arguments: Sequence[str], folder: Path | None = None) -> int:
    """Run the command line in a process of its own, again and again, until a signal comes.

    Args:
        arguments: what comes behind the program's name.
        folder: whose `.py` files are watched; the current folder by default.

    Returns:
        The exit status of the last process.
    """
    folder = folder or Path.cwd()
    stopped = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopped.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    status = 0
    while not stopped.is_set():
        before = _state(folder)
        process = subprocess.Popen([sys.executable, "-m", "flytemodels", *arguments])
        while not stopped.is_set() and process.poll() is None and _state(folder) == before:
            stopped.wait(_PAUSE)
        if process.poll() is None:
            process.terminate()
        status = process.wait()
        # A process that ended by itself, by a syntax error for example, waits for the next change.
        while not stopped.is_set() and _state(folder) == before:
            stopped.wait(_PAUSE)
        if not stopped.is_set():
            _log.info("a source file has changed: starting again")
    return max(status, 0)


def _state(folder: Path) -> dict[Path, float]:
    found: dict[Path, float] = {}
    for path in folder.rglob("*.py"):
        if any(part.startswith(".") for part in path.relative_to(folder).parts):
            continue
        try:
            found[path] = path.stat().st_mtime
        except OSError:  # removed meanwhile
            continue
    return found
