"""Connectors on the framework under load, restarts, floods and vanishing clients, beside a plain generated service.

    PYTHONPATH=scripts python -m soak.connectors --seconds 5

Two replicas are served as processes of their own, and grpcio's clients take turns among them, as propeller does with a
headless service in Kubernetes. Memory is that of both replicas.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import os
import random
import re
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import attrs
import grpc.aio
import h2.config
import h2.connection

from flytemodels.flyteidl import admin, core
from flytemodels.flyteidl.service import AsyncAgentServiceStub

from .floods import CONTROL_FRAMES, Flood, beside
from .servers import ROOT, Footprint
from .situations import Outcome, world_table

__all__ = ["connector_complaints", "connectors_table", "run_connectors"]

SERVERS: Final = {
    "framework, grpclib": ("flytemodels", "serve", "soak.sleeper", "--port", "{port}"),
    "framework, grpcio": ("flytemodels", "serve", "soak.sleeper", "--transport", "grpcio", "--port", "{port}"),
    "plain, grpclib": ("soak.sleeper", "grpclib", "{port}"),
    "plain, grpcio": ("soak.sleeper", "grpcio", "{port}"),
}
_REPLICAS: Final = 2
_CHANNELS: Final = 8
_AT_A_TIME: Final = 100
_PATIENCE: Final = 60.0
_TABLES: Final = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))  # grpcio's servers are in the second one
_ESTABLISHED: Final = "01"
_LARGE: Final = 1_000_000
_GROWTH: Final = 1.5
"""How many times as much memory clients that vanish may cost the second time."""
_NOISE: Final = 150.0
"""Megabytes that the allocator keeps now and then."""
_CANCELLED: Final = "(<Status.CANCELLED: 1>, 'CANCELLED', None)"

_names = itertools.count()


@attrs.define
class Replica:
    """A server that is restarted on its port."""

    command: tuple[str, ...]
    port: int = 0
    process: asyncio.subprocess.Process | None = None
    _reading: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start it, and wait until it listens."""
        arguments = [word.format(port=self.port) for word in self.command]
        path = os.pathsep.join([str(ROOT), str(ROOT / "scripts")])
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", *arguments),
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": path},
            stderr=asyncio.subprocess.PIPE,
        )
        said = self.process.stderr
        assert said is not None
        while line := (await asyncio.wait_for(said.readline(), _PATIENCE)).decode():
            if found := re.search(r"listening on [^:]+:(\d+)", line):
                self.port = int(found[1])
                # A full pipe would hold it up.
                self._reading = asyncio.create_task(_read_on(said))
                return
        raise RuntimeError("a server has ended before it listened")

    async def stop(self) -> None:
        """Stop it as Kubernetes does."""
        assert self.process is not None
        self.process.terminate()
        try:
            await asyncio.wait_for(self.process.wait(), _PATIENCE)
        except asyncio.TimeoutError:
            self.process.kill()
            await self.process.wait()
        if self._reading is not None:
            await self._reading

    @property
    def memory(self) -> int:
        """The bytes that it takes up."""
        assert self.process is not None
        return Footprint.of(self.process.pid).memory

    @property
    def connections(self) -> int:
        """How many clients are connected to it, as Linux knows; elsewhere as many as there may be."""
        tables = [table for table in _TABLES if table.exists()]
        if not tables:
            return _CHANNELS
        rows = [line.split() for table in tables for line in table.read_text().splitlines()[1:]]
        return sum(row[1].endswith(f":{self.port:04X}") and row[3] == _ESTABLISHED for row in rows)


async def _read_on(said: asyncio.StreamReader) -> None:
    while await said.readline():
        pass


async def run_connectors(seconds: float, only: str = "") -> list[Outcome]:
    """Try all situations on each server.

    Args:
        seconds: how long each one takes.
        only: the one server to try, a key of `SERVERS`; empty for all.

    Returns:
        What came of each; `kind` names the server.
    """
    situations: list[Callable[[str, list[Replica], float], Awaitable[Outcome]]] = [
        _plain_load, _restarts, _floods, _vanishing,
    ]  # fmt: skip
    outcomes: list[Outcome] = []
    for kind, command in ({only: SERVERS[only]} if only else SERVERS).items():
        async with _serving(command) as replicas:
            await _load(replicas, Outcome("warm-up", kind), min(seconds, 2))
            outcomes += [await situation(kind, replicas, seconds) for situation in situations]
    return sorted(outcomes, key=lambda one: [each.__name__ for each in situations].index(one.situation))


def connector_complaints(outcomes: list[Outcome]) -> list[str]:
    """Return what is wrong with the numbers of the framework.

    A grpcio server that stops cancels calls that it has received and not begun; that is its own doing, and the plain
    service shows it, too.
    """
    return [
        f"{one.situation}, {one.kind}: {one.failed} of {one.calls} failed: {sorted(one.errors)[:3]}"
        for one in outcomes
        if one.kind.startswith("framework") and not one.errors <= ({_CANCELLED} if "grpcio" in one.kind else set())
    ]


@asynccontextmanager
async def _serving(command: tuple[str, ...]) -> AsyncGenerator[list[Replica]]:
    replicas = [Replica(command) for _ in range(_REPLICAS)]
    for replica in replicas:
        await replica.start()
    try:
        yield replicas
    finally:
        await asyncio.gather(*(replica.stop() for replica in replicas))


@asynccontextmanager
async def _channel(replicas: list[Replica]) -> AsyncGenerator[Any]:
    addresses = ",".join(f"127.0.0.1:{replica.port}" for replica in replicas)
    options = [
        ("grpc.lb_policy_name", "round_robin"),
        ("grpc.use_local_subchannel_pool", 1),
        ("grpc.min_reconnect_backoff_ms", 20_000),  # also how long an attempt to connect may take
        ("grpc.initial_reconnect_backoff_ms", 50),
        ("grpc.max_reconnect_backoff_ms", 200),
    ]
    async with grpc.aio.insecure_channel(f"ipv4:{addresses}", options=options) as channel:
        yield channel


def _task(**custom: int) -> admin.CreateTaskRequest:
    run = core.WorkflowExecutionIdentifier(project="p", domain="d", name=f"e{next(_names)}")
    node = core.NodeExecutionIdentifier(node_id="n0", execution_id=run)
    attempt = core.TaskExecutionIdentifier(node_execution_id=node)
    metadata = admin.TaskExecutionMetadata(task_execution_id=attempt)
    template = core.TaskTemplate(type="sleeper", custom=dict(custom))
    return admin.CreateTaskRequest(template=template, task_execution_metadata=metadata)


def _question(meta: bytes) -> admin.GetTaskRequest:
    return admin.GetTaskRequest(resource_meta=meta, task_category=admin.TaskCategory(name="sleeper"))


async def _load(replicas: list[Replica], outcome: Outcome, seconds: float) -> None:
    """Run tasks, from many clients: create each, ask for it until it has ended, delete some."""
    end = time.monotonic() + seconds

    async def work(stub: AsyncAgentServiceStub) -> None:
        while time.monotonic() < end:
            created = await _timed(outcome, stub.create_task(_task(takes=random.choice((0, 20, 100)))))
            if created is None:
                continue
            while answer := await _timed(outcome, stub.get_task(_question(created.resource_meta))):
                resource = answer.resource
                if resource is None or resource.phase == core.TaskExecution.UNDEFINED:
                    outcome.errors.add("an answer without a phase")
                    break
                if resource.phase.is_terminal or time.monotonic() > end:
                    break
                await asyncio.sleep(0.02)
            if random.random() < 0.1:
                request = admin.DeleteTaskRequest(
                    resource_meta=created.resource_meta, task_category=admin.TaskCategory(name="sleeper")
                )
                await _timed(outcome, stub.delete_task(request))

    async with contextlib.AsyncExitStack() as stack:
        channels = [await stack.enter_async_context(_channel(replicas)) for _ in range(_CHANNELS)]
        stubs = [AsyncAgentServiceStub(channel, timeout=_PATIENCE) for channel in channels]
        await asyncio.gather(*(work(stubs[number % _CHANNELS]) for number in range(_AT_A_TIME)))


async def _timed(outcome: Outcome, call: Awaitable[Any]) -> Any:  # what the call returns, or None
    begun = time.monotonic()
    outcome.calls += 1
    try:
        return await call
    except Exception as error:
        outcome.failed += 1
        outcome.errors.add(str(error)[:100])
        return None
    finally:
        outcome.slowest = max(outcome.slowest, time.monotonic() - begun)


def _megabytes(replicas: list[Replica]) -> float:
    return sum(replica.memory for replica in replicas) / 1e6


async def _settled(replicas: list[Replica]) -> float:
    """Wait until servers have worked off what they were asked for, and return the megabytes that they take up."""
    end = time.monotonic() + 20
    before, now = 0.0, _megabytes(replicas)
    while abs(now - before) > 1 and time.monotonic() < end:
        await asyncio.sleep(1)
        before, now = now, _megabytes(replicas)
    return now


# Situations


async def _plain_load(kind: str, replicas: list[Replica], seconds: float) -> Outcome:
    """100 clients, and nothing else."""
    outcome = Outcome("_plain_load", kind)
    before = _megabytes(replicas)
    await _load(replicas, outcome, seconds)
    outcome.note = f"{outcome.calls / seconds:,.0f} calls/s; memory {before:.0f}, then {_megabytes(replicas):.0f} MB"
    return outcome


async def _restarts(kind: str, replicas: list[Replica], seconds: float) -> Outcome:
    """One replica after the other is stopped and started again, as soon as all clients have found the one before.

    Stopped earlier, while clients wait to try again, it leaves them without any server, whatever that is made of.
    """
    outcome = Outcome("_restarts", kind)
    loading = asyncio.create_task(_load(replicas, outcome, seconds))
    restarts = 0
    for replica in itertools.cycle(replicas):
        await asyncio.sleep(0.5)
        if loading.done():
            break
        await replica.stop()
        await replica.start()
        while not loading.done() and replica.connections < _CHANNELS:
            await asyncio.sleep(0.1)
        restarts += 1
    await loading
    outcome.note = f"{restarts} restarts"
    return outcome


async def _floods(kind: str, replicas: list[Replica], seconds: float) -> Outcome:
    """Each replica is flooded with PING, SETTINGS and WINDOW_UPDATE, and with calls that are taken back at once."""
    outcome = Outcome("_floods", kind)
    flood = Flood()
    async with flood.on([replica.port for replica in replicas], (*CONTROL_FRAMES, _resets)):
        await _load(replicas, outcome, seconds)
    outcome.note = f"{flood.closed} flooding connections closed"
    return outcome


def _begun(client: h2.connection.H2Connection, stream: int, method: str, request: bytes) -> None:
    names = {":method": "POST", ":scheme": "http", ":path": f"/flyteidl.service.AsyncAgentService/{method}"}
    headers = {**names, ":authority": "x", "te": "trailers", "content-type": "application/grpc"}
    client.send_headers(stream, list(headers.items()))
    client.send_data(stream, bytes([0]) + len(request).to_bytes(4, "big") + request, end_stream=True)


def _resets() -> bytes:
    """What fits into a connection's first window: 80 calls, each of which is taken back at once."""
    client = h2.connection.H2Connection(h2.config.H2Configuration(header_encoding="ascii"))
    client.initiate_connection()
    client.data_to_send()  # the preface has been said
    request = bytes(_task(starts=1000))
    for number in range(80):
        _begun(client, 2 * number + 1, "CreateTask", request)
        client.reset_stream(2 * number + 1)
    return bytes(client.data_to_send())


async def _vanishing(kind: str, replicas: list[Replica], seconds: float) -> Outcome:
    """Clients ask for jobs and for answers of 1 MB, and vanish before they come."""
    outcome = Outcome("_vanishing", kind)
    before = _megabytes(replicas)
    most = before
    gone = 0
    async with _channel(replicas) as channel:
        created = await AsyncAgentServiceStub(channel).create_task(_task(size=_LARGE))
    large = bytes(_question(created.resource_meta))

    async def vanish() -> None:
        nonlocal gone, most
        while True:
            reader, writer = await asyncio.open_connection("127.0.0.1", random.choice(replicas).port)
            client = h2.connection.H2Connection(h2.config.H2Configuration(header_encoding="ascii"))
            client.initiate_connection()
            _begun(client, 1, "CreateTask", bytes(_task(starts=100)))
            for stream in (3, 5):
                _begun(client, stream, "GetTask", large)
            writer.write(client.data_to_send())
            with contextlib.suppress(asyncio.TimeoutError, ConnectionError):
                await asyncio.wait_for(reader.read(100), random.uniform(0, 0.2))
            most = max(most, _megabytes(replicas))
            writer.transport.abort()
            gone += 1

    # Twice: what the allocator keeps for the next time does not grow, what is kept for nothing does.
    after: list[float] = []
    for _ in range(2):
        async with beside([asyncio.create_task(vanish()) for _ in range(30)]):
            await _load(replicas, outcome, seconds / 2)
        after.append(await _settled(replicas))
    kept = ", ".join(f"{one:.0f}" for one in after)
    outcome.note = f"{gone} clients gone; memory {before:.0f}, at most {most:.0f}, afterwards {kept} MB"
    if after[1] > after[0] * _GROWTH + _NOISE:
        outcome.errors.add(f"memory grew from {after[0]:.0f} to {after[1]:.0f} MB")
    return outcome


TITLES: Final = {
    "_plain_load": "100 clients",
    "_restarts": "restarts, one replica after the other",
    "_floods": "floods of control frames and resets",
    "_vanishing": "clients vanish before their answers",
}


def connectors_table(outcomes: list[Outcome]) -> str:
    """Show the outcomes beside each other, in Markdown."""
    return world_table([attrs.evolve(one, situation=TITLES[one.situation]) for one in outcomes])


def main() -> int:
    """Run all of it, print the table, and return the exit status: 1 where a call failed."""
    parser = argparse.ArgumentParser(prog="python -m soak.connectors", description=__doc__)
    parser.add_argument("--seconds", type=float, default=10, help="for each line (default: %(default)s)")
    parser.add_argument("--only", choices=SERVERS, default="", help="one server instead of all")
    options = parser.parse_args()
    outcomes = asyncio.run(run_connectors(options.seconds, options.only))
    print(connectors_table(outcomes))
    problems = connector_complaints(outcomes)
    for problem in problems:
        print(f"PROBLEM: {problem}")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
