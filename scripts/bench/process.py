"""A contestant's worker process, seen from outside."""

from __future__ import annotations

import json
import subprocess
import sys
from types import TracebackType
from typing import Any

from .contestants import Contestant


class Worker:
    """A running worker. It ends with the `with` block."""

    def __init__(self, contestant: Contestant) -> None:
        self.contestant = contestant
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.worker", contestant.module],
            env=contestant.process_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()

    def ask(self, do: str, data: str, op: str = "", times: int = 1) -> Any:  # whatever JSON holds
        """Have the worker do something, and return its answer.

        Raises:
            RuntimeError: the worker has ended; it has told why on standard error.
        """
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("the worker was started without pipes")
        print(json.dumps({"do": do, "data": data, "op": op, "times": times}), file=self._process.stdin, flush=True)
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.contestant.label}: the worker ended when asked to {do} {op} {data}")
        return json.loads(line)
