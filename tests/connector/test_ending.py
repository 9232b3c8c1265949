"""How a served connector ends, and whom it lets in: calls in progress, and clients' certificates, on each transport."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from flytemodels.connector import Registry, Resource, ServeOptions, SyncConnector, TaskContext, running
from flytemodels.flyteidl import admin
from flytemodels.flyteidl.service import SyncAgentServiceStub
from tests.connector.tasks import task
from tests.grpc.certificates import make_certificate

grpc = pytest.importorskip("grpc")
pytest.importorskip("grpc.aio")
Transports = pytest.mark.parametrize("transport", ["grpclib", "grpcio"])


class Slow(SyncConnector):
    """Answers after a while."""

    task_type = "slow"

    def __init__(self) -> None:
        self.began = asyncio.Event()
        self.closed = False

    async def do(self, task: TaskContext) -> Resource:
        self.began.set()
        await asyncio.sleep(0.5)
        return Resource("succeeded", "in the end" if not self.closed else "too late")

    async def close(self) -> None:
        self.closed = True


async def execute(channel: Any) -> Any:
    async def parts() -> Any:
        yield admin.ExecuteTaskSyncRequest(header=admin.CreateRequestHeader(template=task("slow")))

    (answer,) = [each async for each in SyncAgentServiceStub(channel, timeout=20).execute_task_sync(parts())]
    return answer.header.resource


@Transports
async def test_calls_in_progress_end_before_the_server_does(transport: Any) -> None:
    slow = Slow()
    async with running(Registry([slow]), ServeOptions(port=0, transport=transport)) as server:
        channel = grpc.aio.insecure_channel(f"127.0.0.1:{server.port}")
        call = asyncio.create_task(execute(channel))
        await slow.began.wait()
    assert slow.closed
    assert (await asyncio.wait_for(call, 20)).message == "in the end"
    await channel.close()


@Transports
async def test_only_clients_with_a_certificate_are_let_in(tmp_path: Path, transport: Any) -> None:
    server, client, stranger = (make_certificate(tmp_path, name) for name in ("server", "client", "stranger"))
    options = ServeOptions(
        port=0, transport=transport, certificate=server.certificate, key=server.key, client_ca=client.certificate
    )
    async with running(Registry([Slow()]), options) as served:

        async def answered(by: Any) -> str:
            pair = {} if by is None else {
                "private_key": by.key.read_bytes(), "certificate_chain": by.certificate.read_bytes()
            }  # fmt: skip
            credentials = grpc.ssl_channel_credentials(server.certificate.read_bytes(), **pair)
            async with grpc.aio.secure_channel(f"localhost:{served.port}", credentials) as channel:
                try:
                    return (await asyncio.wait_for(execute(channel), 20)).message
                except Exception as error:
                    return str(getattr(error, "status", error))

        assert await answered(client) == "in the end"
        for by in (None, stranger):
            assert await answered(by) == "Status.UNAVAILABLE"
