"""grpc-go, both ways: what propeller calls connectors with, and what flyteadmin serves with."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from flytemodels.flyteidl import admin
from flytemodels.flyteidl.service import AsyncAgentServiceBase, AsyncAgentServiceStub
from flytemodels.google.protobuf.wrappers import StringValue
from flytemodels.grpc import CallError, Channel, Server, Status

Run = Callable[..., Any]


@asynccontextmanager
async def program(*command: str) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def line(process: asyncio.subprocess.Process) -> list[str]:
    assert process.stdout is not None
    return (await asyncio.wait_for(process.stdout.readline(), 60)).decode().split()


@asynccontextmanager
async def go_server(peers: Path, mode: str) -> AsyncIterator[int]:
    async with program(str(peers), mode) as process:
        words = await line(process)
        yield int(words[1])


class Agent(AsyncAgentServiceBase):
    async def get_task(self, request: admin.GetTaskRequest) -> admin.GetTaskResponse:
        await asyncio.sleep(int(request.resource_meta) / 1000)
        return admin.GetTaskResponse(resource=admin.Resource(message=request.resource_meta.decode()))


def test_our_client_calls_grpc_go(run: Run, peers: Path) -> None:
    async def scenario() -> None:
        async with go_server(peers, "serve") as port, Channel("127.0.0.1", port) as channel:
            for compression in (None, "gzip"):
                stub = AsyncAgentServiceStub(channel, timeout=30)
                answer = await stub.get_task(admin.GetTaskRequest(resource_meta=b"1"))
                assert answer.resource == admin.Resource(message="1"), compression
            logs = [part async for part in stub.get_task_logs(admin.GetTaskLogsRequest())]
            assert [part.body.results for part in logs if part.body is not None] == [["0"], ["1"], ["2"]]
            with pytest.raises(CallError) as caught:
                await stub.get_task(admin.GetTaskRequest(resource_meta=b"x"))
            error = caught.value
            assert (error.status, error.message) == (Status.INVALID_ARGUMENT, "not a number: né")
            assert error.details == [StringValue(value="detail")]
            assert error.trailing_metadata["x-last"] == "1"
            with pytest.raises(CallError) as caught:
                await stub.create_task(admin.CreateTaskRequest())
            assert caught.value.status is Status.UNIMPLEMENTED

    run(scenario())


def test_connections_of_grpc_go_that_age_cost_no_call(run: Run, peers: Path) -> None:
    async def scenario() -> None:
        async with go_server(peers, "serve-aging") as port, Channel("127.0.0.1", port) as channel:
            stub = AsyncAgentServiceStub(channel)  # without any deadline: nothing may hang

            async def call(milliseconds: int) -> None:
                answer = await stub.get_task(admin.GetTaskRequest(resource_meta=str(milliseconds).encode()))
                assert answer.resource is not None
                assert answer.resource.message == str(milliseconds)

            async def work() -> None:
                for _ in range(50):
                    await call(20)

            await asyncio.wait_for(asyncio.gather(call(1500), *(work() for _ in range(20))), 60)

    run(scenario())


def test_grpc_go_calls_our_server_through_updates(run: Run, peers: Path) -> None:
    async def scenario() -> None:
        servers = [Server([Agent()], max_connection_age=0.2) for _ in range(3)]
        await servers[0].start("127.0.0.1", 0, reuse_port=True)
        port = servers[0].port
        async with program(str(peers), "call", f"127.0.0.1:{port}", "2000", "10") as process:
            assert await line(process) == ["calling"]
            for old, new in pairwise(servers):
                await asyncio.sleep(0.2)
                await new.start("127.0.0.1", port, reuse_port=True)
                await old.stop(10)
            assert await line(process) == ["failed", "0"]
        await servers[-1].stop(0)

    run(scenario())
