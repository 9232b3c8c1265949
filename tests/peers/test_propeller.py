"""Connectors on the framework, driven by a grpc-go client that calls them as propeller does."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

import attrs
import pytest

from flytemodels.connector import (
    AsyncConnector,
    JobContext,
    LogLink,
    MetricsWindow,
    Registry,
    Resource,
    ServeOptions,
    SyncConnector,
    TaskContext,
    running,
)
from flytemodels.flyteidl import core
from flytemodels.types import JSON
from flytemodels.values import inputs as input_values
from tests.connector.tasks import interface, task, task2

Run = Callable[..., Any]
SECRET = "s3cr3t-of-the-vendor"
TEXT = "Missing instance: é, 漢, %41 and a line\nmore"
Either = pytest.mark.parametrize("flyte", [1, 2])
Transports = pytest.mark.parametrize("transport", ["grpclib", "grpcio"])


@attrs.frozen
class Job:
    number: int
    started: str


class Vendor(AsyncConnector[Job]):
    """Runs jobs that go through all phases; its settings say what goes wrong."""

    task_type = "vendor"
    task_type_version = 3
    name = "Vendor"

    def __init__(self) -> None:
        self.created: list[str] = []
        self.deleted: list[Job] = []
        self.answers: dict[int, Iterator[Resource]] = {}
        self.fails: dict[int, Iterator[int]] = {}

    async def create(self, task: TaskContext) -> Job:
        settings = dict(task.template.custom or {})
        self.created.append(task.execution_id)
        await asyncio.sleep(float(settings.get("slow", 0)))
        if settings.get("wrong"):
            raise ValueError(TEXT)
        if settings.get("tells"):
            raise RuntimeError(f"login with {task.secret('token')} failed: {'x' * 100_000}")
        number = len(self.created)
        self.answers[number] = self.phases(settings, task)
        return Job(number, task.args[0] if task.args else "")

    def phases(self, settings: Mapping[str, JSON], task: TaskContext) -> Iterator[Resource]:
        links = [LogLink("https://vendor.example/1", "Console")]
        yield Resource("queued", "third in line")
        yield Resource("running", log_links=links, custom_info={"cost": 1.5})
        while settings.get("endless"):
            yield Resource("running")
        if settings.get("fails"):
            yield Resource("failed", "out of credit")
        yield Resource("succeeded", outputs={"total": 2 * task.inputs["n"], "name": "é"}, log_links=links)

    async def get(self, meta: Job, job: JobContext) -> Resource:
        if meta.number not in self.answers:
            raise LookupError(f"no job {meta.number}")
        return next(self.answers[meta.number])

    async def delete(self, meta: Job, job: JobContext) -> None:
        self.deleted.append(meta)

    async def logs(self, meta: Job, job: JobContext, start: int) -> AsyncIterator[str]:
        for number in range(start, 5):
            yield f"line {number}"

    async def metrics(
        self, meta: Job, job: JobContext, queries: Sequence[str], window: MetricsWindow
    ) -> dict[str, dict[str, JSON]]:
        return {"cpu": {"values": [0.5, 1]}}


class Quick(SyncConnector):
    """Answers at once."""

    task_type = "quick"
    name = "Quick"

    def do(self, task: TaskContext) -> Resource:
        if task.inputs["n"] < 0:
            raise LookupError("no such row")
        return Resource("succeeded", "found", {"total": task.inputs["n"] + 1})


@attrs.frozen
class Propeller:
    """The Go program, calling a server; and the connector that is served."""

    process: asyncio.subprocess.Process
    vendor: Vendor
    flyte: int
    names: Iterator[int] = attrs.field(factory=count)

    async def run(self, task_type: str = "vendor", n: int = 21, name: str = "", **options: Any) -> Any:
        settings = {key: options.pop(key) for key in ("wrong", "tells", "fails", "endless", "slow") if key in options}
        types = interface({"n": int}, {"total": int, "name": str} if task_type == "vendor" else {"total": int})
        version = Vendor.task_type_version if task_type == "vendor" else 0
        one = task(
            task_type, interface=types, custom=settings, task_type_version=version,
            container=core.Container(image="i", args=["--to", "s3://out"]),
        )  # fmt: skip
        template = one if self.flyte == 1 else task2(one)
        execution = {"name": name or f"run-{next(self.names)}", "project": "p", "domain": "d"}
        node = {"nodeId": "n0", "executionId": execution}
        asked = {
            "flyte": self.flyte,
            "template": template.to_dict(),
            "inputs": input_values.from_python({"n": n}, template.interface).to_dict(),  # type: ignore[call-overload]
            "metadata": {"taskExecutionId": {"taskId": one.to_dict()["id"], "nodeExecutionId": node}},
            "outputPrefix": "s3://bucket/run",
            **options,
        }
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(asked).encode() + b"\n")
        line = await asyncio.wait_for(self.process.stdout.readline(), 50)
        assert line, "the program has ended"
        return json.loads(line)


@asynccontextmanager
async def propeller(program: list[str], flyte: int, transport: str) -> AsyncIterator[Propeller]:
    vendor = Vendor()
    registry = Registry([vendor, Quick()])
    async with running(registry, ServeOptions(port=0, transport=transport)) as server:  # type: ignore[arg-type]
        process = await asyncio.create_subprocess_exec(
            *program, "propeller", f"127.0.0.1:{server.port}",
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=1 << 22,
        )  # fmt: skip
        try:
            yield Propeller(process, vendor, flyte)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            assert await asyncio.wait_for(process.wait(), 20) == 0


def methods(told: Any) -> list[str]:
    return [call["method"] for call in told["calls"]]


def last(told: Any) -> tuple[str, str, str]:
    call = told["calls"][-1]
    return call["method"], call["code"], call["message"]


def primitives(told: Any, flyte: int) -> dict[str, Any]:
    literals = told["resource"]["outputs"]["literals"]
    named = literals if flyte == 1 else {each["name"]: each["value"] for each in literals}
    return {name: next(iter(value["scalar"]["primitive"].values())) for name, value in named.items()}


async def job_to_its_end(program: list[str], flyte: int, transport: str) -> None:
    async with propeller(program, flyte, transport) as caller:
        told = await caller.run(watch=True)
        assert told["health"] == "SERVING"
        assert not told["sync"]
        listing = "ListAgents" if flyte == 1 else "ListConnectors"
        polls = ["GetTask"] * 3
        assert methods(told) == [listing, "CreateTask", *polls, "GetTaskMetrics", "GetTaskLogs"]
        assert {call["code"] for call in told["calls"]} == {"OK"}
        listed = {each["name"]: each for each in told["listed"]["agents" if flyte == 1 else "connectors"]}
        assert listed["Vendor"]["supportedTaskCategories"] == [{"name": "vendor", "version": 3}]
        assert told["phases"] == ["QUEUED", "RUNNING", "SUCCEEDED"]
        assert json.loads(base64.b64decode(told["meta"])) == {"number": 1, "started": "--to"}
        assert primitives(told, flyte) == {"total": "42", "name": "é"}
        assert told["resource"]["logLinks"] == [{"uri": "https://vendor.example/1", "name": "Console"}]
        assert told["logs"] == [f"line {number}" for number in range(5)]
        assert told["metrics"] == {"results": [{"metric": "cpu", "data": {"values": [0.5, 1]}}]}
        # A normal end is not followed by DeleteTask.
        assert caller.vendor.deleted == []


@Transports
@Either
def test_a_job_runs_to_its_end(run: Run, descriptors: list[str], flyte: int, transport: str) -> None:
    run(job_to_its_end(descriptors, flyte, transport))


@Transports
@pytest.mark.parametrize(("flyte", "module"), [(1, "module1"), (2, "module2")])
def test_a_job_runs_for_classes_of_flyte(
    run: Run, request: pytest.FixtureRequest, flyte: int, module: str, transport: str
) -> None:
    run(job_to_its_end(request.getfixturevalue(module), flyte, transport))


@Transports
@Either
def test_failures_and_aborts_end_a_job(run: Run, descriptors: list[str], flyte: int, transport: str) -> None:
    async def scenario() -> None:
        async with propeller(descriptors, flyte, transport) as caller:
            told = await caller.run(fails=True)
            assert told["phases"] == ["QUEUED", "RUNNING", "FAILED"]
            assert told["resource"]["message"] == "out of credit"
            told = await caller.run(endless=True, abortAfter=3)
            assert told["phases"] == ["QUEUED", "RUNNING", "RUNNING"]
            assert last(told) == ("DeleteTask", "OK", "")
            assert caller.vendor.deleted == [Job(2, "--to")]

    run(scenario())


@Transports
@Either
def test_errors_reach_propeller_with_their_text(
    run: Run, descriptors: list[str], monkeypatch: pytest.MonkeyPatch, flyte: int, transport: str
) -> None:
    if flyte == 1:
        monkeypatch.setenv("_FSEC_TOKEN", SECRET)

    async def scenario() -> None:
        async with propeller(descriptors, flyte, transport) as caller:
            assert last(await caller.run(wrong=True)) == (
                "CreateTask",
                "InvalidArgument",
                f"ValueError: {TEXT}",
            )
            secrets = {"connection": {"secrets": {"token": SECRET}}} if flyte == 2 else {}
            told = await caller.run(tells=True, **secrets)
            method, code, text = last(told)
            assert (method, code) == ("CreateTask", "Internal")
            assert text.startswith("RuntimeError: login with *** failed: xxx")
            assert len(text.encode()) <= 8192
            assert SECRET not in json.dumps(told)
            told = await caller.run("unheard of")
            assert last(told)[:2] == ("CreateTask", "NotFound")
            assert "vendor (version 3)" in last(told)[2]

    run(scenario())


@Transports
@Either
def test_a_call_that_ran_out_of_time_is_repeated(run: Run, descriptors: list[str], flyte: int, transport: str) -> None:
    async def scenario() -> None:
        async with propeller(descriptors, flyte, transport) as caller:
            told = await caller.run(name="once", slow=0.6, timeoutMs=250)
            assert last(told)[:2] == ("CreateTask", "DeadlineExceeded")
            # The same attempt asks again, with propeller's 10 seconds: one job, which runs to its end.
            told = await caller.run(name="once", slow=0.6)
            assert told["phases"] == ["QUEUED", "RUNNING", "SUCCEEDED"]
            assert len(caller.vendor.created) == 1

    run(scenario())


@Transports
@Either
def test_a_job_that_is_gone_ends_after_six_errors(run: Run, descriptors: list[str], flyte: int, transport: str) -> None:
    async def scenario() -> None:
        async with propeller(descriptors, flyte, transport) as caller:
            caller.vendor.answers = Gone()
            told = await caller.run()
            assert methods(told).count("GetTask") == 6
            assert last(told) == ("GetTask", "NotFound", "LookupError: no job 1")

    run(scenario())


class Gone(dict[int, Iterator[Resource]]):
    """Jobs that the vendor forgets at once."""

    def __setitem__(self, number: int, answers: Iterator[Resource]) -> None: ...


@Transports
@Either
def test_synchronous_tasks_are_answered_at_once(run: Run, descriptors: list[str], flyte: int, transport: str) -> None:
    async def scenario() -> None:
        async with propeller(descriptors, flyte, transport) as caller:
            told = await caller.run("quick")
            # Flyte 2 has jobs only.
            expected = ["ListAgents", "ExecuteTaskSync"] if flyte == 1 else ["ListConnectors", "CreateTask", "GetTask"]
            assert methods(told) == expected
            assert told["phases"] == ["SUCCEEDED"]
            assert primitives(told, flyte) == {"total": "22"}
            told = await caller.run("quick", n=-1)
            method = "ExecuteTaskSync" if flyte == 1 else "CreateTask"
            assert last(told) == (method, "NotFound", "LookupError: no such row")

    run(scenario())
