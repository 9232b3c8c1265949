"""A toy of a vendor's service, with an API such as connectors have to deal with: it runs SQL queries as jobs.

Each job is a process (`query.py`). A few run at a time, the others wait in line.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
import tempfile
import time
import uuid
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from pathlib import Path

import attrs

__all__ = ["Job", "NoSuchJobError", "Query", "Warehouse"]

_PROGRAM = Path(__file__).with_name("query.py")
_SECONDS = {"small": 2.0, "medium": 0.5, "large": 0.0}
"""How long a query takes at the least, by the size of the warehouse."""


class NoSuchJobError(LookupError):
    """The warehouse knows no job of that name."""


@attrs.frozen
class Query:
    """What to run.

    Attributes:
        statement: SQL, with parameters as `:name`.
        parameters: the parameters' values.
        size: the size of the warehouse: small, medium or large.
        token: what the warehouse asks for; it is not shown.
    """

    statement: str
    parameters: Mapping[str, object]
    size: str = attrs.field(validator=attrs.validators.in_(_SECONDS))
    token: str = attrs.field(repr=False)


class Job:
    """A query that was handed in.

    Attributes:
        name: its name.
        state: the vendor's word for how it is doing: queued, running, succeeded, failed or canceled.
        message: why it failed.
        lines: what the process has printed so far.
        results: the CSV file with the rows, once it has succeeded.
        log: the file with the lines.
    """

    def __init__(self, query: Query, folder: Path) -> None:
        self.name = folder.name
        self.query = query
        self.state = "queued"
        self.message = ""
        self.lines: list[str] = []
        self.results = folder / "results.csv"
        self.log = folder / "log.txt"
        self._folder = folder
        self._handed_in = time.monotonic()
        self._started: float | None = None
        self._ended: float | None = None
        self._changed = asyncio.Event()
        self.task: asyncio.Task[None] | None = None

    @property
    def is_over(self) -> bool:
        """Whether nothing will change any more."""
        return self._ended is not None

    def metrics(self) -> dict[str, float]:
        """Measure the job: how many seconds it waited and ran, and how many lines it printed."""
        now = self._ended or time.monotonic()
        started = self._started or now
        return {
            "seconds_queued": started - self._handed_in,
            "seconds_running": now - started,
            "lines": float(len(self.lines)),
        }

    async def follow(self, start: int = 0) -> AsyncIterator[list[str]]:
        """Return the lines that are there, and then those that come, until the job is over.

        Args:
            start: how many lines to leave out.
        """
        while True:
            changed = self._changed
            lines = self.lines[start:]
            if lines:
                start += len(lines)
                yield lines
            elif self.is_over:
                return
            else:
                await changed.wait()

    async def run(self, slots: asyncio.Semaphore) -> None:
        """Wait for a slot, run the process, and note how it ended."""
        try:
            async with slots:
                self._started = time.monotonic()
                self.state = "running"
                status = await self._run_process()
        except asyncio.CancelledError:
            self.end("canceled")
        except Exception as error:  # a job that cannot be started has failed; the warehouse goes on
            self.end("failed", str(error))
        else:
            if status == 0:
                self.end("succeeded")
            else:
                self.end("failed", self.lines[-1] if self.lines else f"exit status {status}")

    def end(self, state: str, message: str = "") -> None:
        """Note how the job ended, unless that is noted already."""
        if not self.is_over:
            self.state, self.message = state, message
            self._ended = time.monotonic()
            self._tell()

    def _tell(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()  # whoever waits holds the old one

    async def _run_process(self) -> int:
        pipe = asyncio.subprocess.PIPE
        # -I and -S: the engine needs the standard library only, and starts twice as fast without the rest.
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-I", "-S", str(_PROGRAM), stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.STDOUT
        )
        try:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(self._input())
            process.stdin.close()
            with self.log.open("wb", buffering=0) as log:
                async for line in process.stdout:
                    log.write(line)
                    self.lines.append(line.decode(errors="replace").rstrip("\n"))
                    self._tell()
            return await process.wait()
        finally:
            with suppress(ProcessLookupError):  # it has ended already
                process.kill()
            await process.wait()

    def _input(self) -> bytes:
        query = self.query
        return json.dumps(
            {
                "statement": query.statement,
                "parameters": dict(query.parameters),
                "seconds": _SECONDS[query.size],
                "token": query.token,
                "results": str(self.results),
            }
        ).encode()


class Warehouse:
    """Runs queries, and remembers them for a while after their end."""

    def __init__(self, *, at_a_time: int = 4, remember: float = 3600.0) -> None:
        """Open the warehouse; to be called while the event loop runs.

        Args:
            at_a_time: how many queries run at a time.
            remember: for how many seconds a job can be asked about after its end.
        """
        self._slots = asyncio.Semaphore(at_a_time)
        self._remember = remember
        self._folder = Path(tempfile.mkdtemp(prefix="toy-warehouse-"))
        self._jobs: dict[str, Job] = {}

    def submit(self, query: Query) -> Job:
        """Hand in a query.

        Args:
            query: what to run.

        Returns:
            The job, which waits in line.
        """
        folder = self._folder / uuid.uuid4().hex
        folder.mkdir()
        job = self._jobs[folder.name] = Job(query, folder)
        job.task = asyncio.create_task(job.run(self._slots))
        job.task.add_done_callback(lambda _: self._ended(job))
        return job

    def job(self, name: str) -> Job:
        """Find a job.

        Raises:
            NoSuchJobError: there is none of that name, or it ended long ago.
        """
        try:
            return self._jobs[name]
        except KeyError:
            raise NoSuchJobError(f"The warehouse knows no job {name!r}") from None

    async def cancel(self, name: str) -> None:
        """Cancel a job, and wait until its process is gone. Nothing happens to one that is over.

        Raises:
            NoSuchJobError: there is none of that name.
        """
        task = self.job(name).task
        assert task is not None
        task.cancel()
        await asyncio.wait([task])

    async def close(self) -> None:
        """Cancel all jobs and remove their files."""
        tasks = [job.task for job in self._jobs.values() if job.task is not None]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _ended(self, job: Job) -> None:
        job.end("canceled")  # for a task that was cancelled before its first step
        asyncio.get_running_loop().call_later(self._remember, self._forget, job)

    def _forget(self, job: Job) -> None:
        del self._jobs[job.name]
        shutil.rmtree(job.log.parent, ignore_errors=True)
