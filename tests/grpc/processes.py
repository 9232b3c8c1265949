"""Programs that a test starts and ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["Program", "started"]

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120
"""How many seconds a program may take to start or to end."""


class Program:
    """A program that runs.

    Attributes:
        process: the process.
        output: the lines that it has printed so far, on both of its streams.
    """

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.output: list[str] = []
        self._is_over = False
        self._changed = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._changed:
                self.output.append(line.rstrip("\n"))
                self._changed.notify_all()
        with self._changed:
            self._is_over = True
            self._changed.notify_all()

    def wait_for(self, words: str) -> str:
        """Wait for a line that holds some words, and give it."""

        def found() -> list[str]:
            return [line for line in self.output if words in line]

        with self._changed:
            self._changed.wait_for(lambda: found() or self._is_over, PATIENCE)
            assert found(), "\n".join(["the program did not say so, it said:", *self.output])
            return found()[0]

    def finished(self) -> list[str]:
        """Wait for the end of the output, and give it all."""
        self._reader.join(PATIENCE)
        return self.output

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal, and wait for the exit status."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        status = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        return status


@contextmanager
def started(*command: str, **environment: str) -> Iterator[Program]:
    """Start a Python program from the root of the checkout; it has ended when the block has.

    Args:
        command: what stands behind `python`.
        environment: variables on top of the test's own.
    """
    path = os.pathsep.join(filter(None, [str(ROOT), str(ROOT / "scripts"), os.environ.get("PYTHONPATH")]))
    process = subprocess.Popen(
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path, "PYTHONUNBUFFERED": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    with process:
        program = Program(process)
        try:
            yield program
        finally:
            try:
                program.stop()
            except subprocess.TimeoutExpired:
                program.stop(signal.SIGKILL)
                raise
