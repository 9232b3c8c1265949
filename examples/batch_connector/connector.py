"""A connector for batch systems: the command of a task's container becomes a job, here a process of this machine.

Propeller has filled in the variables of `args`, such as `{{.outputPrefix}}`, before the connector sees them.

flytemodels serve examples.batch_connector.connector --port 8000
"""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import threading
from pathlib import Path

import attrs

from flytemodels.connector import AsyncConnector, JobContext, LogLink, Resource, TaskContext

__all__ = ["BatchConnector"]

FOLDER = Path(os.environ.get("BATCH_CONNECTOR_FOLDER", Path(tempfile.gettempdir(), "batch-connector")))
"""Where jobs keep their logs; to be shared by all replicas."""

_SHELL = 'sh "$0/command" >"$0/log" 2>&1; echo $? >"$0/status.new"; mv "$0/status.new" "$0/status"'
"""Runs the command and leaves its exit status, whoever waits for it."""


@attrs.frozen
class Batch:
    """What finds a job again.

    Attributes:
        name: the name of its folder.
        pid: the process group.
    """

    name: str
    pid: int


class BatchConnector(AsyncConnector[Batch]):
    """Runs containers' commands as jobs."""

    task_type = "batch"
    name = "Batch connector"

    def create(self, task: TaskContext) -> Batch:
        """Start the container's command."""
        container = task.template.container
        if container is None or not [*container.command, *container.args]:
            raise ValueError("container: expected a command, got none")
        name = task.idempotency_key or f"job-{os.urandom(8).hex()}"
        folder = FOLDER / name
        folder.mkdir(parents=True, exist_ok=True)
        words = " ".join(_quoted(word) for word in [*container.command, *container.args])
        (folder / "command").write_text(words, encoding="utf-8")
        variables = {pair.key: pair.value for pair in container.env}
        process = subprocess.Popen(
            ["sh", "-c", _SHELL, str(folder)], env={**os.environ, **variables}, start_new_session=True
        )
        # Somebody has to take the exit status, or the process stays in the table.
        threading.Thread(target=process.wait, daemon=True).start()
        return Batch(name, process.pid)

    def get(self, meta: Batch, job: JobContext) -> Resource:
        """Look at the exit status that the job left."""
        folder = _folder(meta)
        links = [LogLink((folder / "log").as_uri(), "Log")]
        status = folder / "status"
        if not status.exists():
            return Resource("running", log_links=links)
        code = int(status.read_text(encoding="utf-8"))
        if code == 0:
            return Resource("succeeded", log_links=links)
        return Resource("failed", f"exit status {code}: {_tail(folder / 'log')}", log_links=links)

    def delete(self, meta: Batch, job: JobContext) -> None:
        """Stop the job, and what it has started."""
        folder = _folder(meta)
        if not (folder / "status").exists():
            os.killpg(meta.pid, signal.SIGTERM)
            (folder / "status").write_text("143", encoding="utf-8")

    def logs(self, meta: Batch, job: JobContext, start: int) -> list[str]:
        """Return the lines that are there."""
        log = _folder(meta) / "log"
        return log.read_text(encoding="utf-8", errors="replace").splitlines()[start:] if log.exists() else []


def _folder(meta: Batch) -> Path:
    folder = FOLDER / Path(meta.name).name
    if not folder.is_dir():
        raise LookupError(f"no job {meta.name!r}")
    return folder


def _tail(log: Path) -> str:
    return log.read_text(encoding="utf-8", errors="replace")[-1000:].strip() if log.exists() else ""


def _quoted(word: str) -> str:
    return "'" + word.replace("'", "'\\''") + "'"
