"""Load from Google's client: grpcio with flyteidl's stubs."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

import attrs
import grpc

from flytemodels import Message, TaskTemplate, is_terminal_phase
from flytemodels.flyteidl import admin, core

from .servers import Footprint, Target

__all__ = ["Clock", "Load", "Numbers", "run_load"]

M = TypeVar("M", bound=Message)
T = TypeVar("T")

SAMPLE = Path(__file__).resolve().parents[2] / "tests" / "data" / "sql_task.pb"
CATEGORY = admin.TaskCategory(name="warehouse")
_PATIENCE = 60.0
"""How many seconds a call may take."""
_LONGEST_PAUSE = 5.0
"""How many seconds pass at the most between two questions about a task; propeller asks less often."""


class Clock:
    """How much time there is."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """The seconds that are left; negative when it is over."""
        return self._end - time.monotonic()


class Numbers:
    """How long calls took, and what went wrong."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self.errors: list[str] = []
        self.seconds = 0.0

    async def timed(self, call: Awaitable[T]) -> T | None:
        """Await a call and note how long it took; None for one that failed."""
        begin = time.perf_counter()
        try:
            result = await call
        except grpc.aio.AioRpcError as error:
            self.errors.append(f"{error.code()} {error.details()}")
            return None
        self.times.append(time.perf_counter() - begin)
        return result

    def percentile(self, part: float) -> float:
        """Return the time in milliseconds within which this part of the calls were answered."""
        ordered = sorted(self.times)
        return ordered[min(int(len(ordered) * part), len(ordered) - 1)] * 1e3 if ordered else 0.0


NOTHING = Footprint(0, 0)


@attrs.define
class Load:
    """What came of the load on one server.

    Attributes:
        name: the server.
        tasks: the calls that create tasks, ask for them and delete them.
        task_seconds: how long it took until all tasks had ended.
        finished: how many tasks ended as they should.
        calls: the many calls.
        before: the server after warm-up.
        after: the server after the calls.
    """

    name: str
    tasks: Numbers = attrs.Factory(Numbers)
    task_seconds: float = 0.0
    finished: int = 0
    calls: Numbers = attrs.Factory(Numbers)
    before: Footprint = attrs.field(default=NOTHING)
    after: Footprint = attrs.field(default=NOTHING)


async def run_load(target: Target, tasks: int, calls: int, concurrency: int, clock: Clock) -> Load:
    """Run tasks, and then make calls about them.

    Args:
        target: the server.
        tasks: how many tasks to run at once.
        calls: how many calls to make.
        concurrency: how many calls to have in progress.
        clock: when the time is up, no further call is begun.

    Returns:
        The numbers.
    """
    load = Load(target.name)
    async with grpc.aio.insecure_channel(f"127.0.0.1:{target.port}") as channel:
        client = Client(channel)
        metas = await _run_tasks(client, load, tasks, concurrency, clock)
        if metas:
            warm_up = Numbers()
            await _make_calls(client, warm_up, metas, max(calls // 5, 100), concurrency, clock)
            load.before = Footprint.of(target.pid)
            await _make_calls(client, load.calls, metas, calls, concurrency, clock)
            load.after = Footprint.of(target.pid)
            await _spread((load.tasks.timed(client.delete(meta)) for meta in metas), concurrency, clock)
    return load


class Client:
    """Google's client, with our messages outside."""

    _create: Callable[..., Awaitable[Any]]  # with official messages, which have no types, or with ours
    _get: Callable[..., Awaitable[Any]]
    _delete: Callable[..., Awaitable[Any]]

    def __init__(self, channel: grpc.aio.Channel) -> None:
        try:
            stubs: Any = import_module("flyteidl.service.agent_pb2_grpc")
        except ImportError:  # on Python 3.14 and later; grpcio is there, and does the same with our classes
            path = "/flyteidl.service.AsyncAgentService/"

            def method(name: str, response: type[Message]) -> Any:
                return channel.unary_unary(path + name, Message.SerializeToString, response.FromString)

            self._create = method("CreateTask", admin.CreateTaskResponse)
            self._get = method("GetTask", admin.GetTaskResponse)
            self._delete = method("DeleteTask", admin.DeleteTaskResponse)
            self._official = False
        else:
            stub = stubs.AsyncAgentServiceStub(channel)
            self._create = stub.CreateTask
            self._get = stub.GetTask
            self._delete = stub.DeleteTask
            self._official = True

    def _outside(self, message: Message) -> Any:
        return message.to_flyte_idl() if self._official else message

    async def create(self, request: admin.CreateTaskRequest) -> bytes:
        """Create a task."""
        answer = await self._create(self._outside(request), timeout=_PATIENCE)
        return bytes(answer.resource_meta)

    async def get(self, meta: bytes) -> tuple[str, int]:
        """Ask for a task: the job that the answer speaks of, and its phase."""
        request = admin.GetTaskRequest(task_category=CATEGORY, resource_meta=meta)
        resource = (await self._get(self._outside(request), timeout=_PATIENCE)).resource
        return str(resource.custom_info["job"]), int(resource.phase)

    async def delete(self, meta: bytes) -> bool:
        """Delete a task."""
        request = admin.DeleteTaskRequest(task_category=CATEGORY, resource_meta=meta)
        await self._delete(self._outside(request), timeout=_PATIENCE)
        return True


def task() -> admin.CreateTaskRequest:
    """Make a task of a template that flytekit wrote, and inputs for it."""
    template = admin.TaskSpec.parse(SAMPLE.read_bytes()).template
    assert isinstance(template, TaskTemplate)
    template.config["warehouse"] = "large"
    inputs = {"region": core.Primitive(string_value="north"), "limit": core.Primitive(integer=3)}
    literals = {name: core.Literal(scalar=core.Scalar(primitive=value)) for name, value in inputs.items()}
    return admin.CreateTaskRequest(template=template, inputs=core.LiteralMap(literals=literals), output_prefix="s3://x")


async def _run_tasks(client: Client, load: Load, count: int, concurrency: int, clock: Clock) -> list[bytes]:
    """Create tasks, follow each one to its end, and give what finds them again."""
    numbers = load.tasks
    request = task()
    begin = time.perf_counter()
    created = await _spread((numbers.timed(client.create(request)) for _ in range(count)), concurrency, clock)
    metas = [meta for meta in created if meta is not None]
    if len(set(metas)) != len(metas):
        numbers.errors.append("two tasks got the same name")

    async def follow(meta: bytes) -> None:
        pause = 0.5
        while clock.left > 0:
            answer = await numbers.timed(client.get(meta))
            if answer is None:
                return
            job, phase = answer
            if job.encode() not in meta:
                numbers.errors.append("the answer speaks of another task")
            if is_terminal_phase(phase):
                load.finished += 1
                return
            await asyncio.sleep(pause)
            pause = min(pause * 1.5, _LONGEST_PAUSE)

    await asyncio.gather(*map(follow, metas))
    numbers.seconds = load.task_seconds = time.perf_counter() - begin
    return metas


async def _make_calls(
    client: Client, numbers: Numbers, metas: list[bytes], count: int, concurrency: int, clock: Clock
) -> None:
    """Ask for tasks, over and over, and see that each answer is the one to the question."""

    async def one(meta: bytes) -> None:
        answer = await numbers.timed(client.get(meta))
        if answer is not None and answer[0].encode() not in meta:
            numbers.errors.append("the answer speaks of another task")

    begin = time.perf_counter()
    await _spread((one(metas[number % len(metas)]) for number in range(count)), concurrency, clock)
    numbers.seconds += time.perf_counter() - begin


async def _spread(calls: Iterable[Awaitable[T]], concurrency: int, clock: Clock) -> list[T]:
    """Await all, so many at a time, as long as there is time."""
    waiting = iter(calls)
    results: list[T] = []

    async def worker() -> None:
        for call in waiting:
            results.append(await call)
            if clock.left <= 0:
                return

    await asyncio.gather(*(worker() for _ in range(concurrency)))
    return results
