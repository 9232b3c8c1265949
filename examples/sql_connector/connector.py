"""A connector that really runs queries: SQLite files, with the rows as a structured dataset in CSV or Parquet.

Tasks have the type `sqlite`, a statement with `:name` for inputs, and in `custom` the database:
`{"database": "/data/shop.db", "format": "csv"}`. Jobs are files next to the results, so any replica finds them again.

flytemodels serve examples.sql_connector.connector --port 8000
"""

from __future__ import annotations

import csv
import importlib
import json
import os
import sqlite3
import tempfile
import threading
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Literal

import attrs

from flytemodels.connector import AsyncConnector, JobContext, Resource, TaskContext
from flytemodels.values import Dataset

__all__ = ["SqliteConnector"]

FOLDER = Path(os.environ.get("SQL_CONNECTOR_FOLDER", Path(tempfile.gettempdir(), "sql-connector")))
"""Where jobs keep their state and results; to be shared by all replicas."""

_READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
"""What a query may do: statements come from strangers."""


@attrs.frozen
class Settings:
    """What a task says in `custom`.

    Attributes:
        database: the SQLite file.
        format: the format of the result. Parquet needs pyarrow.
    """

    database: str
    format: Literal["csv", "parquet"] = "csv"


@attrs.frozen
class Job:
    """What finds a job again.

    Attributes:
        name: the name of its folder.
    """

    name: str

    @property
    def folder(self) -> Path:
        """The folder with its state and result."""
        return FOLDER / Path(self.name).name

    def state(self) -> dict[str, str]:
        """Return its state.

        Raises:
            LookupError: there is no such job.
        """
        try:
            found: dict[str, str] = json.loads((self.folder / "state.json").read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise LookupError(f"no job {self.name!r}") from None
        return found

    def set_state(self, state: str, **more: str) -> None:
        """Replace its state, at once and as a whole."""
        new = self.folder / "state.new"
        new.write_text(json.dumps({"state": state, **more}), encoding="utf-8")
        new.replace(self.folder / "state.json")


class SqliteConnector(AsyncConnector[Job]):
    """Runs queries on SQLite files."""

    task_type = "sqlite"
    name = "SQLite connector"

    def create(self, task: TaskContext) -> Job:
        """Start the query in a thread; a repeated call finds the job that is there."""
        settings = task.settings(Settings)
        if task.template.sql is None:
            raise ValueError("sql: expected a statement, got none")
        if not Path(settings.database).is_file():
            raise ValueError("custom.database: expected an SQLite file, got none")
        job = Job(task.idempotency_key or f"job-{os.urandom(8).hex()}")
        try:
            job.folder.mkdir(parents=True)
        except FileExistsError:
            return job
        job.set_state("running")
        arguments = (job, settings, task.template.sql.statement, task.inputs)
        threading.Thread(target=_run, args=arguments, daemon=True).start()
        return job

    def get(self, meta: Job, job: JobContext) -> Resource:
        """Read the job's state."""
        state = meta.state()
        if state["state"] == "succeeded":
            table = Dataset(Path(state["file"]).as_uri(), state["format"])
            return Resource("succeeded", f"{state['rows']} rows", {"results": table})
        return Resource(state["state"], state.get("problem", ""))

    def delete(self, meta: Job, job: JobContext) -> None:
        """Ask the query to stop; it looks every few thousand steps."""
        if meta.state()["state"] == "running":
            meta.set_state("canceled", problem="the task was aborted")


def _run(job: Job, settings: Settings, statement: str, parameters: dict[str, Any]) -> None:
    try:
        # closing: as a context manager of its own, a connection ends transactions and stays open.
        with closing(sqlite3.connect(f"file:{settings.database}?mode=ro", uri=True)) as connection:
            connection.set_authorizer(_only_read)
            connection.set_progress_handler(lambda: job.state()["state"] != "running", 10_000)
            cursor = connection.execute(statement, parameters)
            columns = [column[0] for column in cursor.description]
            file = job.folder / f"result.{settings.format}"
            write = _write_parquet if settings.format == "parquet" else _write_csv
            rows = write(file, columns, cursor)
    except (sqlite3.Error, OSError, ImportError) as error:
        if job.state()["state"] == "running":
            job.set_state("failed", problem=f"{type(error).__name__}: {error}")
        return
    job.set_state("succeeded", file=str(file), format=settings.format, rows=str(rows))


def _only_read(action: int, *_: str | None) -> int:
    return sqlite3.SQLITE_OK if action in _READING else sqlite3.SQLITE_DENY


def _write_csv(file: Path, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    count = 0
    with file.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(columns)
        for row in rows:
            writer.writerow(row)
            count += 1
    return count


def _write_parquet(file: Path, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    arrow: Any = importlib.import_module("pyarrow")  # without types, and only needed for this format
    parquet: Any = importlib.import_module("pyarrow.parquet")
    found = list(rows)
    parquet.write_table(arrow.table({name: [row[at] for row in found] for at, name in enumerate(columns)}), file)
    return len(found)
