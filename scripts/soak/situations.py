"""What situations are made of: clients and servers over our transport and over grpcio, and what came of it."""

from __future__ import annotations

import asyncio
import os
import random
import sys
import time
from collections.abc import AsyncGenerator, Awaitable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import attrs
import grpc.aio
import h2.config
import h2.connection
import h2.settings

from flytemodels.flyteidl import admin
from flytemodels.flyteidl.service import AsyncAgentServiceBase, AsyncAgentServiceStub
from flytemodels.grpc import Channel, Server

__all__ = [
    "KINDS",
    "PREFACE",
    "Agent",
    "Outcome",
    "ask_raw",
    "channel_to",
    "load",
    "memory",
    "our_server",
    "serving",
    "world_table",
]

KINDS: Final = ("ours", "grpcio")
PREFACE: Final = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
_AT_A_TIME: Final = 50


class Agent(AsyncAgentServiceBase):
    """Waits for as many milliseconds as the resource says."""

    async def get_task(self, request: admin.GetTaskRequest, /) -> admin.GetTaskResponse:
        """Wait, and answer."""
        await asyncio.sleep(int(request.resource_meta) / 1000)
        return admin.GetTaskResponse(resource=admin.Resource(message="done"))


@attrs.define
class Outcome:
    """What came of a situation.

    Attributes:
        situation: what it was.
        kind: over which transport.
        calls: how many calls were made.
        failed: how many of them failed.
        slowest: the longest one, in seconds.
        note: what else there is to say.
    """

    situation: str
    kind: str
    calls: int = 0
    failed: int = 0
    slowest: float = 0.0
    note: str = ""
    errors: set[str] = attrs.Factory(set[str])

    async def attempt(self, call: Awaitable[object], *, takes: float = 0.0) -> None:
        """Await a call, and count it.

        Args:
            call: the call.
            takes: the seconds that the server takes over it, which do not count.
        """
        begun = time.monotonic()
        try:
            await call
        except Exception as error:
            self.failed += 1
            self.errors.add(str(error)[:100])
        self.calls += 1
        self.slowest = max(self.slowest, time.monotonic() - begun - takes)


def channel_to(kind: str, port: int) -> Any:  # of two kinds
    """Make a channel."""
    return Channel("127.0.0.1", port) if kind == "ours" else grpc.aio.insecure_channel(f"127.0.0.1:{port}")


async def load(channel: Any, outcome: Outcome, seconds: float, *, pause: float = 0.0) -> None:
    """Call on and on; some calls take long."""
    stub = AsyncAgentServiceStub(channel)
    end = time.monotonic() + seconds

    async def work(number: int) -> None:
        while time.monotonic() < end:
            wait = random.choice((0, 0, 0, 5, 50, 300 if number == 0 else 20))
            asked = stub.get_task(admin.GetTaskRequest(resource_meta=str(wait).encode()))
            await outcome.attempt(asyncio.wait_for(asked, 30), takes=wait / 1000)
            await asyncio.sleep(pause)

    await asyncio.gather(*(work(number) for number in range(_AT_A_TIME)))


@asynccontextmanager
async def our_server(**options: Any) -> AsyncGenerator[Server]:  # what else the server takes
    """Run our server."""
    server = Server([Agent()], **options)
    await server.start("127.0.0.1", 0)
    try:
        yield server
    finally:
        await server.stop(0)


@asynccontextmanager
async def serving(kind: str) -> AsyncGenerator[tuple[int, int]]:
    """Start a server in a process of its own; yield its port and its process id."""
    name = kind if kind == "ours" else "ours-grpcio"
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bench.grpc_peer", "serve", name),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdout is not None
    try:
        yield int(await process.stdout.readline()), process.pid
    finally:
        process.kill()
        await process.wait()


def memory(process: int) -> float:
    """Return the megabytes that a process has in memory."""
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


async def ask_raw(port: int, size: int, window: int | None = None) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Ask for an answer of so many bytes, and read none of it but its beginning.

    Args:
        port: the server's.
        size: the size of the answer.
        window: how many bytes the server may send before it hears more; None for HTTP/2's 65,535.
    """
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=4096)
    client = h2.connection.H2Connection(h2.config.H2Configuration(header_encoding="ascii"))
    client.initiate_connection()
    if window is not None:
        client.increment_flow_control_window(window)
        client.update_settings({h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: window})
    writer.write(client.data_to_send())
    client.receive_data(await reader.read(65536))
    names = {":method": "POST", ":scheme": "http", ":path": "/flyteidl.service.AsyncAgentService/GetTask"}
    headers = {**names, ":authority": "x", "te": "trailers", "content-type": "application/grpc"}
    client.send_headers(1, list(headers.items()))
    data = bytes(admin.GetTaskRequest(resource_meta=str(size).encode()))
    client.send_data(1, bytes([0]) + len(data).to_bytes(4, "big") + data, end_stream=True)
    writer.write(client.data_to_send())
    await reader.read(1000)
    return reader, writer


def world_table(outcomes: list[Outcome]) -> str:
    """Show the outcomes beside each other, in Markdown."""
    lines = ["| situation | transport | calls | failed | slowest | |", "|---|---|---:|---:|---:|---|"]
    lines += [
        f"| {one.situation} | {one.kind} | {one.calls:,} | {one.failed:,} | {one.slowest * 1e3:,.0f} ms | {one.note} |"
        for one in outcomes
    ]
    return "\n".join(lines)
