"""A connector for `flytemodels run-connector`: its jobs are files, so that a test sees what became of them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import attrs

from flytemodels.connector import AsyncConnector, JobContext, Resource, TaskContext


@attrs.frozen
class Settings:
    """What a task says in `custom`.

    Attributes:
        file: where the job's end is written.
        seconds: how long the job takes.
        fails: whether it fails.
    """

    file: str
    seconds: float = 0.0
    fails: bool = False


@attrs.frozen
class Job:
    """A job: its settings, its end, and what it answers."""

    settings: Settings
    until: float
    answer: str


class Local(AsyncConnector[Job]):
    """Waits, then answers with what it was asked, and its secret's length."""

    task_type = "local"

    def create(self, task: TaskContext) -> Job:
        settings = task.settings(Settings)
        answer = f"{task.inputs.get('word', '')} {len(task.secret('token'))} Flyte {task.flyte}\n\x1b[31m"
        return Job(settings, time.time() + settings.seconds, answer)

    def get(self, meta: Job, job: JobContext) -> Resource:
        if time.time() < meta.until:
            return Resource("running", "in progress")
        if meta.settings.fails:
            return Resource("failed", "no more credit")
        return Resource("succeeded", outputs={"answer": meta.answer})

    def delete(self, meta: Job, job: JobContext) -> None:
        Path(meta.settings.file).write_text("deleted")

    def logs(self, meta: Job, job: JobContext, start: int) -> Iterator[str]:
        yield from ("one", "two")[start:]
