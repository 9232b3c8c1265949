"""Clients that die, lie and dawdle, while another one calls on and must notice nothing of it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import attrs
import h2.config
import h2.connection
from grpclib import GRPCError, Status
from grpclib.client import Channel

from examples.connector.connector import services
from examples.connector.warehouse import Warehouse
from flytemodels.flyteidl import admin
from flytemodels.flyteidl.service import AgentMetadataServiceStub, AsyncAgentServiceStub
from flytemodels.grpc import MessageCodec, Server

from .load import Clock, task
from .servers import TOKEN

__all__ = ["Damage", "run_faults"]

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
_SETTLING = 30.0
"""How many seconds the server has to let go of everything."""


@attrs.define
class Damage:
    """What was done to the server, and what was left of it.

    Attributes:
        faults: how often each fault was tried.
        calls: how many calls the other client made meanwhile.
        slowest: the longest of them, in seconds.
        errors: those that failed, and faults that did not end as they should.
        tasks: the asyncio tasks before and after.
        files: the open file descriptors before and after.
    """

    faults: dict[str, int] = attrs.Factory(dict[str, int])
    calls: int = 0
    slowest: float = 0.0
    errors: list[str] = attrs.Factory(list[str])
    tasks: tuple[int, int] = (0, 0)
    files: tuple[int, int] = (0, 0)


async def run_faults(clock: Clock, rounds: int) -> Damage:
    """Serve the example connector in this process, and commit faults against it.

    Args:
        clock: when the time is up, no further round is begun; there is one at the least.
        rounds: how often to commit each fault.

    Returns:
        What came of it.
    """
    os.environ.update(TOKEN)
    damage = Damage()
    warehouse = Warehouse(at_a_time=2)
    server = Server(services(warehouse))
    await server.start("127.0.0.1", 0)
    async with Channel("127.0.0.1", server.port, codec=MessageCodec()) as channel:
        stub = AsyncAgentServiceStub(channel, timeout=60)
        meta = (await stub.create_task(task())).resource_meta
        await _over(stub, meta)
        await _round(server.port, meta, damage)  # for what is imported and opened on first use
        before = len(asyncio.all_tasks()), _open_files()
        damage.faults.clear()
        other = asyncio.create_task(_call_on(stub, meta, damage))
        while True:
            await _round(server.port, meta, damage)
            if clock.left <= 0 or min(damage.faults.values()) >= rounds:
                break
        other.cancel()
        await asyncio.wait([other])
        after = await _settled(before)
    damage.tasks, damage.files = (before[0], after[0]), (before[1], after[1])
    if after > before:
        damage.errors.append("the server did not let go of everything")
    await server.stop(0)
    await warehouse.close()
    return damage


async def _over(stub: AsyncAgentServiceStub, meta: bytes) -> None:
    async for _ in stub.get_task_logs(admin.GetTaskLogsRequest(resource_meta=meta)):
        pass


async def _call_on(stub: AsyncAgentServiceStub, meta: bytes, damage: Damage) -> None:
    """Be the client that must not notice anything."""
    while True:
        begin = time.perf_counter()
        try:
            answer = await stub.get_task(admin.GetTaskRequest(resource_meta=meta))
            if answer.resource is None:
                damage.errors.append("an answer without its resource")
        except Exception as error:
            damage.errors.append(f"the other client: {error!r}")
        damage.calls += 1
        damage.slowest = max(damage.slowest, time.perf_counter() - begin)
        await asyncio.sleep(0.01)


async def _settled(before: tuple[int, int]) -> tuple[int, int]:
    """Wait until all is let go of, and give the tasks and files that are left."""
    end = time.monotonic() + _SETTLING
    while (after := (len(asyncio.all_tasks()), _open_files())) > before and time.monotonic() < end:
        await asyncio.sleep(0.1)
    return after


def _open_files() -> int:
    folder = Path("/proc/self/fd")
    return len(os.listdir(folder)) if folder.exists() else 0


async def _round(port: int, meta: bytes, damage: Damage) -> None:
    """Commit all faults, at the same time."""

    async def commit(name: str, fault: Callable[[int, bytes], Awaitable[None]]) -> None:
        try:
            await asyncio.wait_for(fault(port, meta), 60)
        except Exception as error:
            damage.errors.append(f"{name}: {error!r}")
        damage.faults[name] = damage.faults.get(name, 0) + 1

    await asyncio.gather(*(commit(name, fault) for name, fault in FAULTS.items()))


async def killed_in_mid_stream(port: int, meta: bytes) -> None:
    """Follow the log of a job that waits in line, and die."""
    async with Channel("127.0.0.1", port, codec=MessageCodec()) as channel:
        stub = AsyncAgentServiceStub(channel)
        waiting = (await stub.create_task(task())).resource_meta
        log = asyncio.create_task(_over(stub, waiting))
        await asyncio.sleep(random.uniform(0, 0.05))
        protocol = await channel.__connect__()
        protocol.connection._transport.abort()  # pyright: ignore[reportPrivateUsage]
        await asyncio.wait([log])
        if not log.cancelled():
            log.exception()  # what it was is of no interest, but asyncio wants it to be looked at
    async with Channel("127.0.0.1", port, codec=MessageCodec()) as channel:
        await AsyncAgentServiceStub(channel).delete_task(admin.DeleteTaskRequest(resource_meta=waiting))


async def cancelled_calls(port: int, meta: bytes) -> None:
    """Begin calls and take them back, some before they are sent, some after."""
    async with Channel("127.0.0.1", port, codec=MessageCodec()) as channel:
        stub = AsyncAgentServiceStub(channel)
        calls = [asyncio.create_task(stub.get_task(admin.GetTaskRequest(resource_meta=meta))) for _ in range(50)]
        await asyncio.sleep(random.uniform(0, 0.02))
        for call in calls:
            call.cancel()
        await asyncio.wait(calls)


async def half_a_frame(port: int, meta: bytes) -> None:
    """Send a call but for its last bytes, and go."""
    client = h2.connection.H2Connection(h2.config.H2Configuration())
    client.initiate_connection()
    headers = {
        ":method": "POST",
        ":scheme": "http",
        ":path": "/flyteidl.service.AsyncAgentService/GetTask",
        ":authority": "soak",
        "te": "trailers",
        "content-type": "application/grpc",
    }
    client.send_headers(1, list(headers.items()))
    client.send_data(1, bytes(5) + meta * 10)
    sent = client.data_to_send()
    await _say(port, sent[: random.randrange(len(PREFACE), len(sent))])


async def garbage(port: int, meta: bytes) -> None:
    """Send what is not HTTP/2, from the beginning or a little later."""
    await _say(port, random.choice([b"", PREFACE]) + random.randbytes(random.randrange(1, 2000)))


async def _say(port: int, data: bytes) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(data)
    await asyncio.sleep(random.uniform(0, 0.05))
    if random.random() < 0.5:
        writer.transport.abort()
    writer.close()
    with contextlib.suppress(OSError):
        await reader.read()
        await writer.wait_closed()


async def too_large(port: int, meta: bytes) -> None:
    """Send 64 MB where 4 MiB are allowed."""
    async with Channel("127.0.0.1", port, codec=MessageCodec()) as channel:
        try:
            await AsyncAgentServiceStub(channel).create_task(admin.CreateTaskRequest(output_prefix="x" * 64_000_000))
        except GRPCError as error:
            if error.status is not Status.RESOURCE_EXHAUSTED:
                raise
        else:
            raise ValueError("64 MB were accepted")


async def slow_reader(port: int, meta: bytes) -> None:
    """Ask for many answers, and leave them on the wire for a while."""
    async with Channel("127.0.0.1", port, codec=MessageCodec()) as channel:
        logs = [
            AsyncAgentServiceStub(channel).get_task_logs(admin.GetTaskLogsRequest(resource_meta=meta, lines=1))
            for _ in range(50)
        ]
        for log in logs:
            await anext(log)
        await asyncio.sleep(0.2)
        for log in logs:
            await log.aclose()


async def damaged_request(port: int, meta: bytes) -> None:
    """Send a message that is none."""
    async with Channel("127.0.0.1", port, codec=MessageCodec()) as channel:
        request = admin.GetAgentRequest()
        request._unknown_fields = b"\xff"  # pyright: ignore[reportPrivateUsage]
        try:
            await AgentMetadataServiceStub(channel).get_agent(request)
        except GRPCError as error:
            if error.status is not Status.INVALID_ARGUMENT:
                raise
        else:
            raise ValueError("a damaged request was accepted")


FAULTS: dict[str, Callable[[int, bytes], Awaitable[None]]] = {
    fault.__name__.replace("_", " "): fault
    for fault in (
        killed_in_mid_stream,
        cancelled_calls,
        half_a_frame,
        garbage,
        too_large,
        slow_reader,
        damaged_request,
    )
}
