"""The example connectors run real work, on both Flytes, and make none of the usual mistakes."""

from __future__ import annotations

import csv
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import unquote, urlparse

import pytest

from examples.batch_connector import connector as batch
from examples.sql_connector import connector as sql
from examples.warehouse import connector as warehouse
from flytemodels.connector import TaskFailedError, run_local_async
from flytemodels.connector.testing import check_connector
from flytemodels.flyteidl import core
from flytemodels.values import Dataset
from tests.connector.tasks import task, task2

TABLE = core.LiteralType(structured_dataset_type=core.StructuredDatasetType())
INTEGER = core.LiteralType(simple=core.SimpleType.INTEGER)
SQL = core.TypedInterface(
    inputs=core.VariableMap(variables={"least": core.Variable(type=INTEGER)}),
    outputs=core.VariableMap(variables={"results": core.Variable(type=TABLE)}),
)


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sql, "FOLDER", tmp_path / "jobs")
    file = tmp_path / "shop.db"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE orders (name TEXT, amount INTEGER)")
        connection.executemany("INSERT INTO orders VALUES (?, ?)", [("a", 1), ("b", 20), ("c", 300)])
    return file


def query(database: Path, statement: str, **settings: str) -> core.TaskTemplate:
    custom = {"database": str(database), **settings}
    return task("sqlite", interface=SQL, custom=custom, sql=core.Sql(statement=statement))


def rows(table: object) -> list[list[str]]:
    assert isinstance(table, Dataset)
    path = unquote(urlparse(table.uri).path)
    with open(path, newline="", encoding="utf-8") as stream:
        return list(csv.reader(stream))


async def test_sql_returns_the_rows_as_a_dataset(database: Path) -> None:
    template = query(database, "SELECT name, amount FROM orders WHERE amount > :least ORDER BY name")
    found = await run_local_async(sql.SqliteConnector(), template, {"least": 5}, progress=str)
    assert rows(found["results"]) == [["name", "amount"], ["b", "20"], ["c", "300"]]


async def test_sql_writes_parquet_where_pyarrow_is(database: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    template = query(database, "SELECT name, amount FROM orders WHERE amount > :least", format="parquet")
    found = await run_local_async(sql.SqliteConnector(), template, {"least": 5}, progress=str)
    table = parquet.read_table(unquote(urlparse(found["results"].uri).path))
    assert table.to_pydict() == {"name": ["b", "c"], "amount": [20, 300]}


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("SELECT unheard_of FROM orders WHERE :least", "OperationalError: no such column: unheard_of"),
        ("DELETE FROM orders WHERE :least", "not authorized"),
        ("ATTACH 'other.db' AS other", "not authorized"),
    ],
)
async def test_sql_says_why_a_query_fails(database: Path, statement: str, problem: str) -> None:
    with pytest.raises(TaskFailedError, match=problem):
        await run_local_async(sql.SqliteConnector(), query(database, statement), {"least": 5}, progress=str)


@pytest.mark.parametrize("flyte", [1, 2])
async def test_sql_makes_none_of_the_usual_mistakes(database: Path, flyte: int) -> None:
    template = query(database, "SELECT :least AS least")
    await check_connector(sql.SqliteConnector, template if flyte == 1 else task2(template), {"least": 5})


@pytest.fixture
def batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(batch, "FOLDER", tmp_path / "batches")
    return tmp_path


def command(*args: str) -> core.TaskTemplate:
    env = [core.KeyValuePair(key="GREETING", value="it's me")]
    return task("batch", container=core.Container(command=[sys.executable, "-c"], args=list(args), env=env))


async def test_batch_runs_the_rendered_arguments(batches: Path) -> None:
    program = "import os, sys; open(sys.argv[1], 'w').write(os.environ['GREETING'])"
    template = command(program, "{{.outputPrefix}}/greeting")
    said: list[str] = []
    await run_local_async(batch.BatchConnector(), template, output_prefix=str(batches), progress=said.append)
    assert (batches / "greeting").read_text() == "it's me"
    assert said[-1].startswith("SUCCEEDED")


async def test_batch_shows_the_end_of_the_log_of_a_failure(batches: Path) -> None:
    template = command("import sys; print('it is broken'); sys.exit(3)")
    with pytest.raises(TaskFailedError, match="FAILED: exit status 3: it is broken"):
        await run_local_async(batch.BatchConnector(), template, progress=str)


@pytest.mark.parametrize("flyte", [1, 2])
async def test_batch_makes_none_of_the_usual_mistakes(batches: Path, flyte: int) -> None:
    template = command("print('done')")
    await check_connector(batch.BatchConnector, template if flyte == 1 else task2(template))


async def test_the_warehouse_runs_on_the_framework(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_FSEC_WAREHOUSE_TOKEN", "hunter2")
    statement = "SELECT customer, sum(amount) AS total FROM orders WHERE amount > {{ .inputs.least }} GROUP BY customer"
    template = task("warehouse", interface=SQL, sql=core.Sql(statement=statement), config={"warehouse": "large"})
    logged: list[str] = []
    found = await run_local_async(
        warehouse.WarehouseConnector(), template, {"least": 12}, progress=str, logs=logged.append
    )
    assert rows(found["results"])[0] == ["customer", "total"]
    assert logged[-1].startswith("found ")
    quick = task("warehouse_quick", interface=SQL, sql=core.Sql(statement=statement), config={"warehouse": "large"})
    again = await run_local_async(warehouse.QuickWarehouseConnector(), quick, {"least": 12}, progress=str)
    assert rows(again["results"]) == rows(found["results"])


def test_the_framework_makes_the_warehouse_shorter() -> None:
    folder = Path(__file__).resolve().parents[2] / "examples"
    lines = {name: len((folder / name).read_text().splitlines()) for name in (
        "connector/connector.py", "connector/__main__.py", "warehouse/connector.py")}  # fmt: skip
    before = lines["connector/connector.py"] + lines["connector/__main__.py"]
    assert lines["warehouse/connector.py"] * 3 <= before
