"""Peers that read slowly, say nothing, fall silent or stand between, and what a server has left when all have gone."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import grpc.aio

from flytemodels.flyteidl import admin
from flytemodels.flyteidl.service import AsyncAgentServiceStub
from flytemodels.grpc import Channel, Keepalive, Server, client_tls, server_tls
from tests.grpc.certificates import make_certificate

from .situations import PREFACE, Agent, Outcome, ask_raw, channel_to, load, memory, our_server, serving

__all__ = ["BAD_PEERS"]


async def _call_on(channel: Any, outcome: Outcome, until: Callable[[], bool]) -> None:
    """Be the client that must not notice anything."""
    stub = AsyncAgentServiceStub(channel)
    while not until():
        await outcome.attempt(stub.get_task(admin.GetTaskRequest(resource_meta=b"0"), timeout=30))
        await asyncio.sleep(0.002)


async def _slow_readers(kind: str, seconds: float) -> Outcome:
    """50 clients ask for 1 MB each and read 10 KB a second, another one calls on."""
    outcome = Outcome("50 slow readers, server", kind)
    async with serving(kind) as (port, process), channel_to("grpcio", port) as channel:
        await _call_on(channel, outcome, lambda: outcome.calls > 20)
        before = memory(process)
        readers = await asyncio.gather(*(ask_raw(port, 1_000_000, 1 << 20) for _ in range(50)))

        async def read(reader: asyncio.StreamReader) -> None:
            while await reader.read(2000):
                await asyncio.sleep(0.2)

        reading = [asyncio.create_task(read(reader)) for reader, _ in readers]
        end = time.monotonic() + seconds
        await _call_on(channel, outcome, lambda: time.monotonic() > end)
        during = memory(process)
        for task in reading:
            task.cancel()
        for _, writer in readers:
            writer.transport.abort()
        await asyncio.sleep(1)
        outcome.note = f"memory {before:.0f}, {during:.0f} meanwhile, {memory(process):.0f} MB afterwards"
    return outcome


@asynccontextmanager
async def _impatient_server(kind: str) -> AsyncGenerator[int]:
    """Start a server that gives up on silent clients after a second or two."""
    if kind == "ours":
        async with our_server(handshake_timeout=1, keepalive_time=1, keepalive_timeout=1) as server:
            yield server.port
        return
    limits = {"server_handshake_timeout_ms": 1000, "keepalive_time_ms": 1000, "keepalive_timeout_ms": 1000}
    options = [*((f"grpc.{name}", value) for name, value in limits.items()), ("grpc.keepalive_permit_without_calls", 1)]
    googles = grpc.aio.server(options=options)
    Agent().add_to(googles)
    port = googles.add_insecure_port("127.0.0.1:0")
    await googles.start()
    yield port
    await googles.stop(0)


async def _half_open(kind: str, seconds: float) -> Outcome:
    """90 connections that say nothing, half a preface, or a call and then nothing: not even answers to pings."""
    outcome = Outcome("90 half-open connections, server", kind)
    async with _impatient_server(kind) as port, channel_to("grpcio", port) as channel:

        async def say(words: bytes | None) -> asyncio.StreamReader:
            if words is None:
                return (await ask_raw(port, 60_000))[0]
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            kept.append(writer)
            writer.write(words)
            return reader

        kept: list[asyncio.StreamWriter] = []
        silent = await asyncio.gather(*(say(words) for words in (b"", PREFACE[:10], None) for _ in range(30)))

        async def closed(reader: asyncio.StreamReader) -> None:
            with contextlib.suppress(ConnectionError):
                while await reader.read(65536):
                    pass

        closing = [asyncio.create_task(closed(reader)) for reader in silent]
        end = time.monotonic() + max(seconds, 5)
        await _call_on(channel, outcome, lambda: time.monotonic() > end)
        groups = [sum(task.done() for task in closing[start : start + 30]) for start in (0, 30, 60)]
        for task in closing:
            task.cancel()
        for writer in kept:
            writer.close()
    outcome.note = f"closed of 30 that say nothing, half a preface, a call: {groups[0]}, {groups[1]}, {groups[2]}"
    return outcome


class _Wire:
    """Passes bytes between clients and a server, until it is cut without anybody being told."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._passing = asyncio.Event()
        self._passing.set()
        self._tasks: set[asyncio.Task[None]] = set()

    def fall_silent(self) -> None:
        """Pass nothing on any more over the connections that there are; later ones work."""
        self._passing.clear()
        self._passing = asyncio.Event()
        self._passing.set()

    async def close(self) -> None:
        """Forget all connections."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    async def connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Take a client's connection."""
        passing = self._passing
        there, back = await asyncio.open_connection("127.0.0.1", self._port)
        ways = (_pump(reader, back, passing), _pump(there, writer, passing))
        for way in ways:
            task = asyncio.create_task(way)
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, passing: asyncio.Event) -> None:
    with contextlib.suppress(ConnectionError):
        while data := await reader.read(65536):
            await passing.wait()
            writer.write(data)
    writer.close()


async def _silent_server(kind: str, seconds: float) -> Outcome:
    """Every second a server falls silent while ten calls go on; they have to end, and others to succeed."""
    outcome = Outcome("a server falls silent, client", kind)
    async with our_server() as server:
        wire = _Wire(server.port)
        listening = await asyncio.start_server(wire.connect, "127.0.0.1", 0)
        port: int = listening.sockets[0].getsockname()[1]
        options = [("grpc.keepalive_time_ms", 500), ("grpc.keepalive_timeout_ms", 500)]
        channel: Any = (
            Channel("127.0.0.1", port, keepalive=Keepalive(time=0.5, timeout=0.5))
            if kind == "ours"
            else grpc.aio.insecure_channel(f"127.0.0.1:{port}", options=options)
        )
        async with listening, channel:
            stub = AsyncAgentServiceStub(channel, wait_for_ready=True)
            longest = 0.0
            end = time.monotonic() + max(seconds, 5)
            while time.monotonic() < end:
                await _answered(stub, outcome, 0)
                long = [asyncio.create_task(_ended(stub)) for _ in range(10)]
                await asyncio.sleep(0.05)
                wire.fall_silent()
                begun = time.monotonic()
                done, waiting = await asyncio.wait(long, timeout=20)
                longest = max(longest, time.monotonic() - begun)
                outcome.calls += len(long)
                outcome.failed += len(waiting)
                for task in waiting:
                    task.cancel()
                    outcome.errors.add("a call waits for a silent server")
                del done
        await wire.close()
    outcome.note = f"calls to a silent server end after {longest:.1f} s at most"
    return outcome


async def _ended(stub: AsyncAgentServiceStub) -> None:
    """Make a call whose answer will not come."""
    with contextlib.suppress(Exception):
        await stub.get_task(admin.GetTaskRequest(resource_meta=b"60000"))


async def _answered(stub: AsyncAgentServiceStub, outcome: Outcome, wait: int) -> None:
    begun = time.monotonic()
    try:
        await asyncio.wait_for(stub.get_task(admin.GetTaskRequest(resource_meta=str(wait).encode())), 20)
    except Exception as error:
        outcome.failed += 1
        outcome.errors.add(repr(error)[:100])
    outcome.calls += 1
    outcome.slowest = max(outcome.slowest, time.monotonic() - begun)


async def _connect_proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Be an HTTP proxy that knows CONNECT."""
    head = await reader.readuntil(b"\r\n\r\n")
    host, _, port = head.split(b" ")[1].decode().rpartition(":")
    there, back = await asyncio.open_connection(host, int(port))
    writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
    passing = asyncio.Event()
    passing.set()
    await asyncio.gather(_pump(reader, back, passing), _pump(there, writer, passing))


async def _tls_through_a_proxy(kind: str, seconds: float) -> Outcome:
    """TLS to a server behind an HTTP CONNECT proxy; connections live for 300 ms."""
    outcome = Outcome("TLS through an HTTP CONNECT proxy, connections of 300 ms, client", kind)
    with tempfile.TemporaryDirectory() as folder:
        pair = make_certificate(Path(folder), "server")
        server = Server([Agent()], max_connection_age=0.3)
        await server.start("127.0.0.1", 0, ssl=server_tls(pair.certificate, pair.key))
        tunnels = 0

        async def count(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal tunnels
            tunnels += 1
            await _connect_proxy(reader, writer)

        proxy = await asyncio.start_server(count, "127.0.0.1", 0)
        address = f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}"
        channel: Any = (
            Channel("127.0.0.1", server.port, ssl=client_tls(ca=pair.certificate), proxy=address)
            if kind == "ours"
            else grpc.aio.secure_channel(
                f"127.0.0.1:{server.port}",
                grpc.ssl_channel_credentials(pair.certificate.read_bytes()),
                options=[("grpc.http_proxy", address)],
            )
        )
        async with proxy, channel:
            await load(channel, outcome, seconds)
        await server.stop(0)
    outcome.note = f"{tunnels} tunnels"
    return outcome


async def _comings_and_goings(kind: str, _seconds: float) -> Outcome:
    """300 clients come with a call of 1 MB each, a hundred at a time, and go: what is left of them?"""
    outcome = Outcome("300 clients come and go, server", kind)
    async with serving(kind) as (port, process), channel_to("grpcio", port) as channel:
        await _call_on(channel, outcome, lambda: outcome.calls > 100)
        marks = [memory(process)]

        async def come_and_go(number: int) -> None:
            own = (
                Channel("127.0.0.1", port)
                if number % 2
                else grpc.aio.insecure_channel(f"127.0.0.1:{port}", options=[("grpc.use_local_subchannel_pool", 1)])
            )
            async with own:
                await _answered(AsyncAgentServiceStub(own), outcome, 1_000_000)

        for _ in range(3):
            await asyncio.gather(*map(come_and_go, range(100)))
            await asyncio.sleep(0.5)
            marks.append(memory(process))
    outcome.note = f"memory {', '.join(f'{mark:.0f}' for mark in marks)} MB after 0, 100, 200, 300"
    return outcome


BAD_PEERS: Final[tuple[Callable[[str, float], Awaitable[Outcome]], ...]] = (
    _half_open,
    _silent_server,
    _tls_through_a_proxy,
    *((_slow_readers, _comings_and_goings) if Path("/proc/self/statm").exists() else ()),
)
