"""What interferes with calls outside of tests, over our transport and over grpcio in the same run.

    PYTHONPATH=scripts python -m soak.world --seconds 5

Each line of the table is a situation: how many of how many calls failed, and the slowest one. Memory is that of a
server in a process of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

import grpc.aio

from flytemodels.flyteidl import admin
from flytemodels.flyteidl.service import AsyncAgentServiceStub
from flytemodels.grpc import Server

from .bad_peers import BAD_PEERS
from .floods import CONTROL_FRAMES, Flood
from .situations import (
    KINDS,
    Agent,
    Outcome,
    ask_raw,
    channel_to,
    load,
    memory,
    our_server,
    serving,
    world_table,
)

__all__ = ["run_world"]

NGINX: Final = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")


async def run_world(seconds: float) -> list[Outcome]:
    """Try all situations, each for so many seconds over each transport."""
    situations: list[Callable[[str, float], Awaitable[Outcome]]] = [_goaways, _updates, _ages, _floods]
    if NGINX is not None:
        situations.append(_nginx)
    situations += BAD_PEERS
    outcomes = [await situation(kind, seconds) for situation in situations for kind in KINDS]
    if Path("/proc/self/statm").exists():
        outcomes += [await _vanishing(kind) for kind in KINDS]
    return outcomes


# Situations


async def _goaways(kind: str, seconds: float) -> Outcome:
    """A server says GOAWAY at any point of its calls, some 100 times a second."""
    outcome = Outcome("GOAWAY at any point, client", kind)
    async with our_server() as server, channel_to(kind, server.port) as channel:

        async def disturb() -> None:
            while True:
                await asyncio.sleep(random.uniform(0, 0.02))
                for connection in list(server._connections):  # pyright: ignore[reportPrivateUsage]
                    connection.drain("soak")

        disturbing = asyncio.create_task(disturb())
        await load(channel, outcome, seconds)
        disturbing.cancel()
    return outcome


async def _updates(kind: str, seconds: float) -> Outcome:
    """Servers take turns on one port, while grpcio's client calls on."""
    outcome = Outcome("rolling updates, server", kind)
    with socket.socket() as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]

        async def start() -> Any:
            if kind == "ours":
                server: Any = Server([Agent()])
                await server.start("127.0.0.1", port, reuse_port=True)
            else:
                server = grpc.aio.server()
                Agent().add_to(server)
                server.add_insecure_port(f"127.0.0.1:{port}")
                await server.start()
            return server

        server = await start()
        async with channel_to("grpcio", port) as channel:
            loading = asyncio.create_task(load(channel, outcome, seconds, pause=0.005))
            updates = 0
            while not loading.done():
                await asyncio.sleep(0.3)
                old, server = server, await start()
                await old.stop(10)
                updates += 1
            await loading
        await server.stop(0)
    outcome.note = f"{updates} updates"
    return outcome


async def _ages(kind: str, seconds: float) -> Outcome:
    """grpcio's server ends connections of 200 ms."""
    outcome = Outcome("connections of 200 ms, client", kind)
    options = [("grpc.max_connection_age_ms", 200), ("grpc.max_connection_age_grace_ms", 10_000)]
    server = grpc.aio.server(options=options)
    Agent().add_to(server)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    async with channel_to(kind, port) as channel:
        await load(channel, outcome, seconds)
    await server.stop(0)
    return outcome


async def _floods(kind: str, seconds: float) -> Outcome:
    """One client floods a server, another one calls on."""
    outcome = Outcome("floods from one client, server", kind)
    async with serving(kind) as (port, _), channel_to("grpcio", port) as channel:
        flood = Flood()
        stub = AsyncAgentServiceStub(channel)
        end = time.monotonic() + seconds
        async with flood.on([port], CONTROL_FRAMES):
            while time.monotonic() < end:
                await outcome.attempt(stub.get_task(admin.GetTaskRequest(resource_meta=b"0"), timeout=30))
    outcome.note = f"{flood.closed} flooding connections closed"
    return outcome


async def _nginx(kind: str, seconds: float) -> Outcome:
    """Nginx stands between, with a GOAWAY after every 1,000 requests."""
    outcome = Outcome("behind nginx with its defaults, client", kind)
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        async with our_server() as server:
            temp = "".join(
                f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
            )
            Path(folder, "nginx.conf").write_text(
                f"daemon off; pid {folder}/pid; error_log {folder}/log; events {{}}"
                f"http {{ access_log off; {temp} server {{ listen 127.0.0.1:{port} http2;"
                f" location / {{ grpc_pass grpc://127.0.0.1:{server.port}; }} }} }}"
            )
            process = await asyncio.create_subprocess_exec(
                str(NGINX), "-p", folder, "-c", f"{folder}/nginx.conf", "-e", f"{folder}/log"
            )
            await asyncio.sleep(0.5)
            async with channel_to(kind, port) as channel:
                await load(channel, outcome, seconds)
            process.terminate()
            await process.wait()
    return outcome


async def _vanishing(kind: str) -> Outcome:
    """60 clients ask for 3 MB each, read nothing, and vanish."""
    outcome = Outcome("60 clients vanish before their 3 MB, server", kind)
    async with serving(kind) as (port, process):
        before = memory(process)
        writers = [writer for _, writer in await asyncio.gather(*(ask_raw(port, 3_000_000) for _ in range(60)))]
        await asyncio.sleep(1)
        during = memory(process)
        for writer in writers:
            writer.transport.abort()
        await asyncio.sleep(1)
        after = memory(process)
        # Then it must still answer.
        async with channel_to("grpcio", port) as channel:
            await AsyncAgentServiceStub(channel).get_task(admin.GetTaskRequest(resource_meta=b"0"), timeout=30)
        outcome.calls = 61
        outcome.note = f"memory {before:.0f}, {during:.0f} meanwhile, {after:.0f} MB afterwards"
    return outcome


def main() -> int:
    """Run all of it, print the table, and return the exit status: 1 where a call of ours failed."""
    parser = argparse.ArgumentParser(prog="python -m soak.world", description=__doc__)
    parser.add_argument("--seconds", type=float, default=10, help="for each line (default: %(default)s)")
    outcomes = asyncio.run(run_world(parser.parse_args().seconds))
    print(world_table(outcomes))
    problems = [one for one in outcomes if one.kind == "ours" and one.failed]
    for one in problems:
        print(f"PROBLEM: {one.situation}: {sorted(one.errors)[:3]}")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
