"""The example client of flyteadmin, as a library and from the command line."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from grpclib import GRPCError, Status

from examples.admin_client.client import connect, execution, launch, tasks
from flytemodels.flyteidl import admin, core
from flytemodels.flyteidl.service import AdminServiceStub
from flytemodels.grpc import client_tls, server_tls
from tests.grpc.admin_memory import Admin
from tests.grpc.certificates import Certificate, make_certificate
from tests.grpc.processes import started
from tests.grpc.servers import running

Run = Callable[..., Any]

DATA = Path(__file__).parents[1] / "data"
SPEC = admin.TaskSpec.parse((DATA / "python_task.pb").read_bytes())
PLAN = core.Identifier(
    resource_type=core.ResourceType.LAUNCH_PLAN, project="shop", domain="development", name="train", version="1"
)


@pytest.fixture
def certificate(tmp_path: Path) -> Certificate:
    return make_certificate(tmp_path, "flyteadmin")


@asynccontextmanager
async def flyteadmin(tls: Certificate | None = None) -> AsyncIterator[int]:
    context = server_tls(tls.certificate, tls.key) if tls else None
    async with running(Admin(token="hunter2"), tls=context) as server:
        yield server.port


async def register(client: AdminServiceStub, count: int) -> None:
    for number in range(count):
        task = core.Identifier(core.ResourceType.TASK, "shop", "development", f"task-{number}", "1")
        await client.create_task(admin.TaskCreateRequest(id=task, spec=SPEC))
    await client.create_launch_plan(admin.LaunchPlanCreateRequest(id=PLAN, spec=admin.LaunchPlanSpec()))


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "tls"])
def test_lists_launches_and_fetches(run: Run, certificate: Certificate, encrypted: bool) -> None:
    async def scenario() -> None:
        async with flyteadmin(certificate if encrypted else None) as port:
            tls = client_tls(ca=certificate.certificate) if encrypted else None
            async with connect("127.0.0.1", port, tls=tls, token="hunter2") as client:
                await register(client, 25)
                found = [task async for task in tasks(client, "shop", "development", page_size=10)]
                assert [task.id.name for task in found if task.id] == [f"task-{number}" for number in range(25)]
                assert [task async for task in tasks(client, "shop", "production")] == []
                inputs = core.LiteralMap.parse((DATA / "inputs.pb").read_bytes())
                launched = await launch(client, PLAN, inputs)
                fetched = await execution(client, "shop", "development", launched.name)
                assert fetched.closure is not None
                assert fetched.closure.computed_inputs == inputs
                with pytest.raises(GRPCError) as caught:
                    await execution(client, "shop", "development", "unheard-of")
                assert caught.value.status is Status.NOT_FOUND

    run(scenario())


def test_without_its_token_it_is_refused(run: Run) -> None:
    async def scenario() -> None:
        async with flyteadmin() as port, connect("127.0.0.1", port) as client:
            with pytest.raises(GRPCError) as caught:
                await execution(client, "shop", "development", "any")
            assert caught.value.status is Status.UNAUTHENTICATED

    run(scenario())


def test_the_command_line(run: Run, certificate: Certificate, tmp_path: Path) -> None:
    inputs = DATA / "inputs.pb"

    def command(port: int, *arguments: str) -> tuple[int, list[str]]:
        common = ["--port", str(port), "--ca", str(certificate.certificate), "--project", "shop"]
        with started("-m", "examples.admin_client", *common, *arguments, FLYTE_TOKEN="hunter2") as program:
            return program.process.wait(60), program.finished()

    async def scenario() -> None:
        async with flyteadmin(certificate) as port:
            tls = client_tls(ca=certificate.certificate)
            async with connect("127.0.0.1", port, tls=tls, token="hunter2") as client:
                await register(client, 3)
            listed = await asyncio.to_thread(command, port, "tasks", "--page-size", "2")
            assert listed == (0, ["task-0 1", "task-1 1", "task-2 1"])
            status, (name,) = await asyncio.to_thread(command, port, "launch", "train", "1", "--inputs", str(inputs))
            assert status == 0
            status, shown = await asyncio.to_thread(command, port, "execution", name)
            assert status == 0
            assert shown[0] == "Flyte Serialized object (Execution):"
            status, problem = await asyncio.to_thread(command, port, "execution", "unheard-of")
            assert status == 1
            assert problem[0].startswith("NOT_FOUND: ")

    run(scenario())
