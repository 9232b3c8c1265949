"""What the framework puts around a connector's methods: repeated calls, hiccups, errors, secrets, checks."""

from __future__ import annotations

import asyncio
import gc
import io
import json
import logging
import time
import weakref
from collections.abc import Callable
from contextvars import ContextVar
from itertools import count
from typing import Any, ClassVar

import attrs
import pytest

from flytemodels import TaskExecution
from flytemodels.connector import (
    AsyncConnector,
    JobContext,
    LogLink,
    Registry,
    Resource,
    SettingsError,
    SyncConnector,
    TaskContext,
    get_connector_secret,
    services,
    settings,
)
from flytemodels.connector._failure import ErrorPolicy
from flytemodels.connector._handling import Handling
from flytemodels.connector._logs import JsonFormatter
from flytemodels.connector.testing import InProcessFlyte, check_connector
from flytemodels.flyteidl import admin, core
from flytemodels.grpc import CallError, GRPCError, Status
from tests.connector.tasks import interface, task


@attrs.frozen
class Job:
    number: int
    since: str = "default"


class Counting(AsyncConnector[Job]):
    """Counts its calls, and does what it is told."""

    task_type = "counting"

    def __init__(self) -> None:
        self.created = 0
        self.deleted: list[Job] = []
        self.answers: list[Resource | Exception] = [Resource("running", "first"), Resource("done")]
        self.slow = 0.0

    async def create(self, task: TaskContext) -> Job:
        await asyncio.sleep(self.slow)
        self.created += 1
        return Job(self.created)

    async def get(self, meta: Job, job: JobContext) -> Resource:
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def delete(self, meta: Job, job: JobContext) -> None:
        self.deleted.append(meta)


def context(execution: str = "e", **fields: Any) -> TaskContext:
    run = core.WorkflowExecutionIdentifier(project="p", domain="d", name=execution)
    node = core.NodeExecutionIdentifier(node_id="n0", execution_id=run)
    identifier = core.TaskExecutionIdentifier(node_execution_id=node)
    metadata = admin.TaskExecutionMetadata(task_execution_id=identifier)
    return TaskContext(flyte=1, task_type="counting", template=task("counting"), metadata=metadata, **fields)


JOB = JobContext(1, "counting")


@pytest.fixture
def handling() -> Handling:
    return Handling(orphan_grace=0.2, retry_delay=0.0)


async def test_create_for_one_attempt_starts_one_job(handling: Handling) -> None:
    connector = Counting()
    connector.slow = 0.05
    found = await asyncio.gather(*(handling.create(connector, context()) for _ in range(5)))
    assert set(found) == {b'{"number":1,"since":"default"}'}
    assert connector.created == 1
    await handling.create(connector, context("another"))
    assert connector.created == 2


async def test_create_that_failed_is_tried_again(handling: Handling) -> None:
    class Failing(Counting):
        async def create(self, task: TaskContext) -> Job:
            await super().create(task)
            if self.created == 1:
                raise OSError("no route")
            return Job(self.created)

    connector = Failing()
    with pytest.raises(CallError, match="OSError: no route"):
        await handling.create(connector, context())
    assert json.loads(await handling.create(connector, context()))["number"] == 2


async def test_a_job_whose_creator_has_gone_is_deleted(handling: Handling) -> None:
    connector = Counting()
    connector.slow = 0.05
    call = asyncio.create_task(handling.create(connector, context()))
    await asyncio.sleep(0.01)
    call.cancel()
    await asyncio.sleep(0.6)
    assert connector.created == 1
    assert connector.deleted == [Job(1)]
    await handling.close()


async def test_a_job_that_is_asked_for_again_stays(handling: Handling) -> None:
    connector = Counting()
    connector.slow = 0.05
    call = asyncio.create_task(handling.create(connector, context()))
    await asyncio.sleep(0.01)
    call.cancel()
    await asyncio.sleep(0.08)
    await handling.create(connector, context())
    await asyncio.sleep(0.4)
    assert connector.created == 1
    assert connector.deleted == []
    await handling.close()


class Call:
    """Stands for a call that a server has in a context variable, with its connection and buffers."""


CURRENT: ContextVar[Call] = ContextVar("current")


@pytest.mark.parametrize("goes", [False, True])
async def test_a_call_is_not_kept_when_it_has_ended(handling: Handling, goes: bool) -> None:
    handling.orphan_grace = 60.0
    connector = Counting()
    connector.slow = 0.02

    async def call() -> weakref.ref[Call]:
        made = Call()
        CURRENT.set(made)
        creation = asyncio.create_task(handling.create(connector, context()))
        await asyncio.sleep(0.01)
        if goes:
            creation.cancel()
        await asyncio.wait([creation])
        return weakref.ref(made)

    calling = asyncio.create_task(call())
    known = await calling
    del calling
    await asyncio.sleep(0.05)
    gc.collect()
    assert connector.created == 1
    assert known() is None
    await handling.close()


async def test_the_states_that_are_kept_are_bounded(handling: Handling) -> None:
    class Large(Counting):
        asked: ClassVar[list[int]] = []

        async def get(self, meta: Job, job: JobContext) -> Resource:
            self.asked.append(meta.number)
            return Resource("done", outputs={"x": bytes(8_000_000)})

    connector = Large()
    for number in [*range(20), 19, 0]:
        await handling.get(connector, b'{"number":%d}' % number, JOB)
    # The last one is known still, the first one was forgotten for those that followed.
    assert connector.asked == [*range(20), 0]


async def test_a_hiccup_is_tried_once_more(handling: Handling) -> None:
    connector = Counting()
    connector.answers = [OSError("hiccup"), Resource("running")]
    assert (await handling.get(connector, b'{"number":1}', JOB)).phase is TaskExecution.RUNNING


async def test_after_two_errors_the_last_phase_is_answered(handling: Handling) -> None:
    connector = Counting()
    connector.answers = [Resource("running", "half"), RuntimeError("vendor is down")]
    first = await handling.get(connector, b'{"number":1}', JOB)
    for _ in range(10):
        assert await handling.get(connector, b'{"number":1}', JOB) == first
    with pytest.raises(CallError, match="RuntimeError: vendor is down"):
        await handling.get(connector, b'{"number":2}', JOB)


async def test_a_job_that_is_gone_is_said_to_be(handling: Handling) -> None:
    connector = Counting()
    connector.answers = [Resource("running"), KeyError("job 1")]
    await handling.get(connector, b'{"number":1}', JOB)
    with pytest.raises(CallError) as told:
        await handling.get(connector, b'{"number":1}', JOB)
    assert told.value.status is Status.NOT_FOUND


async def test_a_terminal_phase_is_answered_again(handling: Handling) -> None:
    connector = Counting()
    connector.answers = [Resource("done", outputs={"x": 1}), RuntimeError("forgotten")]
    first = await handling.get(connector, b'{"number":1}', JOB)
    assert await handling.get(connector, b'{"number":1}', JOB) == first


@pytest.mark.parametrize("phase", [TaskExecution.UNDEFINED, TaskExecution.Phase(77)])
async def test_an_answer_without_a_phase_is_refused(handling: Handling, phase: TaskExecution.Phase) -> None:
    connector = Counting()
    connector.answers = [Resource(phase)]
    with pytest.raises(CallError, match="expected a phase, got"):
        await handling.get(connector, b'{"number":1}', JOB)


async def test_what_flyte_ignores_is_warned_of(handling: Handling, caplog: pytest.LogCaptureFixture) -> None:
    connector = Counting()
    connector.answers = [Resource(TaskExecution.ABORTED, "by hand"), Resource("done")]
    await handling.get(connector, b'{"number":1}', JOB)
    connector.answers = [Resource("running", outputs={"x": 1})]
    await handling.get(connector, b'{"number":2}', JOB)
    assert "answers ABORTED with a message, which Flyte does not show" in caplog.text
    assert "answers outputs with the phase RUNNING" in caplog.text


async def test_metadata_of_an_older_release_is_read(handling: Handling) -> None:
    connector = Counting()
    await handling.delete(connector, b'{"number": 7, "dropped since": [1]}', JOB)
    assert connector.deleted == [Job(7, "default")]


@pytest.mark.parametrize("data", [b"", b"\xff", b"[]", b'{"number": "7"}', b"[" * 5000])
async def test_other_metadata_is_refused(handling: Handling, data: bytes) -> None:
    with pytest.raises(CallError, match=r"resource_meta.*expected") as told:
        await handling.get(Counting(), data, JOB)
    assert told.value.status is Status.INVALID_ARGUMENT


class Raising(SyncConnector):
    """Raises what it is told."""

    task_type = "raising"

    def __init__(self, error: Exception) -> None:
        self.error = error

    def do(self, task: TaskContext) -> Resource:
        raise self.error


MISSING = "Missing databricks instance. Please set it in the task config"


@pytest.mark.parametrize(
    ("error", "status", "text"),
    [
        (ValueError(MISSING), Status.INVALID_ARGUMENT, f"ValueError: {MISSING}"),
        (TypeError("t"), Status.INVALID_ARGUMENT, "TypeError: t"),
        (KeyError("k"), Status.NOT_FOUND, "KeyError: 'k'"),
        (PermissionError("p"), Status.PERMISSION_DENIED, "PermissionError: p"),
        (TimeoutError(), Status.DEADLINE_EXCEEDED, "TimeoutError"),
        (asyncio.TimeoutError(), Status.DEADLINE_EXCEEDED, "TimeoutError"),
        (NotImplementedError("n"), Status.UNIMPLEMENTED, "NotImplementedError: n"),
        (RuntimeError("r"), Status.INTERNAL, "RuntimeError: r"),
        (OSError("o"), Status.INTERNAL, "OSError: o"),
        (GRPCError(Status.ABORTED, "as it is"), Status.ABORTED, "as it is"),
    ],
)
async def test_errors_become_statuses_with_their_text(
    handling: Handling, error: Exception, status: Status, text: str
) -> None:
    with pytest.raises(CallError) as told:
        await handling.do(Raising(error), context())
    assert (told.value.status, told.value.message) == (status, text)


async def test_long_errors_are_cut_at_8_kib(handling: Handling) -> None:
    with pytest.raises(CallError) as told:
        await handling.do(Raising(ValueError("é" * 100_000)), context())
    assert told.value.message is not None
    assert 8000 < len(told.value.message.encode()) <= 8192
    assert told.value.message.endswith("(200,012 bytes in all)")


async def test_errors_can_be_hidden_or_told_with_traceback() -> None:
    with pytest.raises(CallError) as hidden:
        await Handling(ErrorPolicy(hide=True)).do(Raising(ValueError("inner detail")), context())
    assert hidden.value.message == "ValueError; the connector's log says more"
    with pytest.raises(CallError) as shown:
        await Handling(ErrorPolicy(with_traceback=True)).do(Raising(ValueError("x")), context())
    assert "in do\n    raise self.error" in str(shown.value.message)


async def test_the_log_has_the_traceback(handling: Handling, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(CallError):
        await handling.do(Raising(RuntimeError("deep")), context())
    (record,) = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert record.exc_info is not None


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("_FSEC_WAREHOUSE_TOKEN", "s3cr3t-value\nwith two lines")
    return get_connector_secret("warehouse_token")


async def test_secrets_are_masked_in_texts(handling: Handling, secret: str) -> None:
    with pytest.raises(CallError) as told:
        await handling.do(Raising(ValueError(f"bad token {secret!r} or {secret}")), context())
    assert told.value.message == "ValueError: bad token '***' or ***"
    assert Resource("running", f"with {secret}").shown_message() == "with ***"


async def test_a_synchronous_task_must_end(handling: Handling) -> None:
    class Endless(SyncConnector):
        task_type = "endless"

        def do(self, task: TaskContext) -> Resource:
            return Resource("running")

    with pytest.raises(CallError, match=r"Endless\.do: expected a terminal phase, got RUNNING"):
        await handling.do(Endless(), context())


def test_two_connectors_for_one_type_are_refused() -> None:
    class Other(Counting):
        pass

    with pytest.raises(ValueError, match=r"task type 'counting', version 0: .*Counting and .*Other"):
        Registry([Counting(), Other()])


def test_versions_of_one_type_are_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    class Second(Counting):
        task_type_version = 2

    first, second = Counting(), Second()
    registry = Registry([first, second])
    assert registry.find("counting", 0) is first
    assert registry.find("counting", 2) is second
    assert "Flyte 1 only keeps the one that is listed last" in caplog.text
    with pytest.raises(LookupError, match=r"did you mean counting \(version 2\) or counting \(version 0\)"):
        registry.find("counting", 1)


def test_a_connector_without_metadata_is_refused() -> None:
    class Vague(AsyncConnector):  # type: ignore[type-arg]
        task_type = "vague"

        def create(self, task: TaskContext) -> Any: ...
        def get(self, meta: Any, job: JobContext) -> Resource: ...
        def delete(self, meta: Any, job: JobContext) -> None: ...

    with pytest.raises(TypeError, match=r"expected AsyncConnector\[Meta\] as its base, or metadata_type"):
        Registry([Vague()])


def test_no_connector_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="connectors: expected at least one, got none"):
        services([])


@attrs.frozen
class Cluster:
    size: int
    zones: list[str] = attrs.field(factory=list)


@attrs.frozen
class Settings:
    cluster: Cluster
    mode: str = "fast"


@pytest.mark.parametrize(
    ("custom", "problem"),
    [
        ({}, "custom.cluster: expected a value, got none"),
        ({"cluster": {"size": "big"}}, "custom.cluster.size: expected int, got a string"),
        ({"cluster": {"size": True}}, "custom.cluster.size: expected int, got a bool"),
        ({"cluster": {"size": 1.5}}, "custom.cluster.size: expected int, got a float"),
        ({"cluster": {"size": 1, "zones": "a"}}, "custom.cluster.zones: expected a list, got a string"),
        ({"cluster": {"size": 1, "zones": ["a", None]}}, "custom.cluster.zones[1]: expected str, got null"),
        ({"cluster": []}, "custom.cluster: expected an object, got a list"),
    ],
)
def test_settings_that_do_not_fit_name_their_path(custom: dict[str, Any], problem: str) -> None:
    with pytest.raises(SettingsError) as told:
        settings(task("x", custom=custom), Settings)
    assert str(told.value) == problem


def test_settings_are_typed_objects() -> None:
    found = settings(task("x", custom={"cluster": {"size": 3.0, "new": 1}, "mode": "slow"}), Settings)
    assert found == Settings(Cluster(3), "slow")


def sleep_long() -> None:
    time.sleep(1.5)  # a busy machine has fewer turns for the kit in it


def compute_long() -> None:
    end = time.thread_time() + 0.4
    while time.thread_time() < end:
        pass


@pytest.mark.parametrize("block", [sleep_long, compute_long])
async def test_the_kit_finds_a_call_that_blocks(block: Callable[[], None]) -> None:
    class Blocking(Counting):
        async def create(self, task: TaskContext) -> Job:
            block()
            return Job(1)

    flyte = InProcessFlyte(Blocking)
    with pytest.raises(AssertionError, match=r"event loop: expected to be held up for at most 0\.25 s"):
        await flyte.run(task("counting"))


async def test_the_kit_finds_a_job_that_never_ends() -> None:
    class Endless(Counting):
        def __init__(self) -> None:
            super().__init__()
            self.answers = [Resource("running")]

    with pytest.raises(AssertionError, match="expected a terminal phase within 20 polls, got RUNNING"):
        await InProcessFlyte(Endless, max_polls=20).run(task("counting"))


class Kept(Counting):
    """A connector in good order, to be spoiled: its jobs end at once."""

    task_type = "kept"

    def __init__(self) -> None:
        super().__init__()
        self.answers = [Resource("done")]

    async def get(self, meta: Job, job: JobContext) -> Resource:
        if meta.number > 1000:
            raise LookupError(f"no job {meta.number}")
        return await super().get(meta, job)


class KeepsState(Kept):
    """Knows only the jobs that this object has started."""

    async def get(self, meta: Job, job: JobContext) -> Resource:
        if meta.number > self.created:
            raise LookupError(f"no job {meta.number}")
        return await super().get(meta, job)


class AnswersAnything(Kept):
    """Has an answer for jobs that there never were."""

    metadata_type = dict

    async def create(self, task: TaskContext) -> Any:
        return {}

    async def get(self, meta: Any, job: JobContext) -> Resource:
        return Resource("done")


class TellsSecrets(Kept):
    """Has its secret from somewhere else, so that nobody masks it."""

    async def get(self, meta: Job, job: JobContext) -> Resource:
        return Resource("done", log_links=[LogLink("https://vendor.example/?token=s3cr3t", "Console")])


class Forgetful(Kept):
    """Starts a job for each call, with a name of its own."""

    names = count(1)

    async def create(self, task: TaskContext) -> Job:
        return Job(next(self.names))


@pytest.mark.parametrize(
    ("made", "mistake"),
    [
        (KeepsState, "restart between calls: .*does the connector keep state in the process"),
        (AnswersAnything, "unknown job: expected NOT_FOUND, got an answer"),
        (TellsSecrets, "secret 'token': expected in no text, got it in one"),
        (Forgetful, "CreateTask twice for one attempt, with a restart between them: expected the same job, got two"),
    ],
)
async def test_the_kit_finds_the_usual_mistakes(made: type[Kept], mistake: str) -> None:
    with pytest.raises(AssertionError, match=mistake):
        await check_connector(made, task("kept"), secrets={"token": "s3cr3t"}, idempotent=True)


async def test_the_kit_passes_what_is_in_order() -> None:
    outcome = await check_connector(Kept, task("kept"), secrets={"token": "s3cr3t"}, idempotent=True)
    assert (outcome.phase, outcome.polls) == ("SUCCEEDED", 1)


async def test_logs_name_the_execution(handling: Handling) -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter())
    logger = logging.getLogger("flytemodels.connector")
    logger.addHandler(handler)
    try:
        with pytest.raises(CallError):
            await handling.do(Raising(RuntimeError("deep")), context("run-7"))
    finally:
        logger.removeHandler(handler)
    entry = json.loads(stream.getvalue())
    assert entry["execution"] == "p/d/run-7/n0/0"
    assert entry["level"] == "error"
    assert entry["traceback"].endswith("RuntimeError: deep")


async def test_plain_methods_run_in_threads() -> None:
    import threading

    class Plain(SyncConnector):
        task_type = "plain"

        def do(self, task: TaskContext) -> Resource:
            return Resource("done", outputs={"thread": threading.current_thread() is not threading.main_thread()})

    template = task("plain", interface=interface({}, {"thread": bool}))
    assert (await InProcessFlyte(Plain).run(template)).outputs == {"thread": True}
