"""The example client that starts a run and follows it, against a control plane in memory."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from grpclib.client import Channel

from examples.run_client.client import RunFailedError, follow, phase_of, result, start
from flytemodels.flyteidl2.common import ActionPhase, RunIdentifier
from flytemodels.flyteidl2.core import Literal
from flytemodels.flyteidl2.task import Inputs, TaskIdentifier
from flytemodels.flyteidl2.workflow import RunServiceStub, RunSource
from flytemodels.grpc import CallError, MessageCodec, Status
from tests.flyte2.run_memory import Runs
from tests.grpc.processes import started
from tests.grpc.servers import running

Run = Callable[..., Any]

TASK = TaskIdentifier("acme", "shop", "development", "train", "7")
INPUTS = {"b": Literal(hash="1"), "a": Literal(hash="2")}

QUEUED, RUNNING = ActionPhase.ACTION_PHASE_QUEUED, ActionPhase.ACTION_PHASE_RUNNING
SUCCEEDED = ActionPhase.ACTION_PHASE_SUCCEEDED


@asynccontextmanager
async def connected(runs: Runs) -> AsyncIterator[RunServiceStub]:
    async with running(runs) as server, Channel("127.0.0.1", server.port, codec=MessageCodec()) as channel:
        yield RunServiceStub(channel, timeout=60)


async def phases(client: RunServiceStub, run: RunIdentifier) -> list[ActionPhase]:
    return [phase_of(action) async for action in follow(client, run, pause=0.01)]


def test_it_starts_follows_and_fetches(run: Run) -> None:
    runs = Runs([QUEUED, QUEUED, RUNNING, SUCCEEDED])

    async def scenario() -> None:
        async with connected(runs) as client:
            identifier = await start(client, TASK, INPUTS)
            assert identifier == RunIdentifier("acme", "shop", "development", "r1")
            assert await phases(client, identifier) == [QUEUED, RUNNING, SUCCEEDED]
            assert await result(client, identifier) == INPUTS

    run(scenario())
    assert runs.requests[0].task_id == TASK
    assert runs.requests[0].inputs == Inputs.of(INPUTS)
    assert runs.requests[0].source is RunSource.RUN_SOURCE_CLI


def test_a_watch_that_is_lost_is_taken_up_again(run: Run) -> None:
    runs = Runs([QUEUED, RUNNING, RUNNING, SUCCEEDED], lost_watches=2)

    async def scenario() -> None:
        async with connected(runs) as client:
            assert await phases(client, await start(client, TASK)) == [QUEUED, RUNNING, SUCCEEDED]

    run(scenario())
    assert runs.watches == 3


@pytest.mark.parametrize(
    ("phase", "text"),
    [
        (ActionPhase.ACTION_PHASE_FAILED, "the run failed: no such column: colour"),
        (ActionPhase.ACTION_PHASE_ABORTED, "the run aborted: too late"),
        (ActionPhase.ACTION_PHASE_TIMED_OUT, "the run timed_out"),
    ],
)
def test_a_run_without_outputs_is_an_error(run: Run, phase: ActionPhase, text: str) -> None:
    async def scenario() -> None:
        async with connected(Runs([RUNNING, phase])) as client:
            with pytest.raises(RunFailedError) as caught:
                await result(client, await start(client, TASK), pause=0.01)
            assert caught.value.phase is phase
            assert str(caught.value) == text

    run(scenario())


def test_a_recovered_run_has_outputs(run: Run) -> None:
    async def scenario() -> None:
        async with connected(Runs([ActionPhase.ACTION_PHASE_RECOVERED])) as client:
            assert await result(client, await start(client, TASK, INPUTS)) == INPUTS

    run(scenario())


def test_what_flyte_refuses_is_raised(run: Run) -> None:
    async def scenario() -> None:
        async with connected(Runs([RUNNING])) as client:
            named = await start(client, TASK, name="mine")
            assert named.name == "mine"
            with pytest.raises(CallError) as caught:
                await start(client, TASK, name="mine")
            assert caught.value.status is Status.ALREADY_EXISTS
            with pytest.raises(CallError) as caught:
                await phases(client, RunIdentifier(name="unheard-of"))
            assert caught.value.status is Status.NOT_FOUND

    run(scenario())


def test_the_command_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "inputs.pb").write_bytes(bytes(Inputs.of({"a": Literal(hash="x")})))
    command = ["-m", "examples.run_client", "--org", "acme", "--inputs", str(tmp_path / "inputs.pb")]

    def called(port: int) -> tuple[list[str], int]:
        with started(*command, "--port", str(port), "train", "7") as program:
            return program.finished(), program.stop()

    async def scenario(*then: ActionPhase) -> tuple[list[str], int]:
        async with running(Runs([QUEUED, *then])) as server:
            return await asyncio.to_thread(called, server.port)

    output, status = run(scenario(SUCCEEDED))
    assert output[:3] == ["r1", "ACTION_PHASE_QUEUED", "ACTION_PHASE_SUCCEEDED"]
    assert output[3].startswith("a: Flyte Serialized object (Literal):")
    assert status == 0
    output, status = run(scenario(ActionPhase.ACTION_PHASE_FAILED))
    assert output[-1] == "the run failed: no such column: colour"
    assert status == 1
