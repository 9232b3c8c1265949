"""What ends is free at once: reference counting frees connections, streams and calls, without the cyclic collector."""

from __future__ import annotations

import asyncio
import gc
import logging
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import grpc
import grpc.aio
import pytest

from flytemodels.grpc import CallError, Channel, Server, client_tls, server_tls
from flytemodels.grpc._grpcio.serving import _ContextCall
from flytemodels.grpc._grpclib.client_connection import ClientConnection
from flytemodels.grpc._grpclib.h2_connection import H2
from flytemodels.grpc._grpclib.server_call import ServerCall
from flytemodels.grpc._grpclib.server_connection import ServerConnection
from flytemodels.grpc._grpclib.stream import Stream
from flytemodels.grpc.call import ClientCall
from tests.grpc.certificates import make_certificate
from tests.grpc.shapes import ALL_SHAPES, Shapes, ShapesStub, ask

Run = Callable[..., Any]
KINDS = {ServerConnection, ClientConnection, H2, Stream, ServerCall, Channel, ClientCall, _ContextCall}
CASES = [
    (client, mode)
    for client in ("ours", "ours over TLS", "grpcio")
    for mode in ("metadata", "fail", "raise", "cancelled", "late")
    # grpcio's asyncio client (1.85) leaves channels of cancelled calls to the collector, and they stay connected.
    if (client, mode) != ("grpcio", "cancelled")
]


class Forgetful(Shapes):
    """Does not keep the calls that it has served."""

    async def _behave(self) -> None:
        try:
            await super()._behave()
        finally:
            self.calls.clear()


def alive() -> Counter[str]:
    """Count what there is of each kind."""
    return Counter(type(one).__name__ for one in gc.get_objects() if type(one) in KINDS)


@pytest.fixture
def without_collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Switch the cyclic collector off. Nothing is logged: pytest would keep the frames of what is."""
    monkeypatch.setattr(logging.getLogger("flytemodels.grpc"), "disabled", True)
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@asynccontextmanager
async def ours(port: int, tls: Any) -> AsyncIterator[Any]:
    async with Channel("127.0.0.1", port, ssl=tls) as channel:
        yield channel


@asynccontextmanager
async def grpcios(port: int, _tls: Any) -> AsyncIterator[Any]:
    options = [("grpc.use_local_subchannel_pool", 1)]  # a connection of its own for each channel
    async with grpc.aio.insecure_channel(f"127.0.0.1:{port}", options=options) as channel:
        yield channel


async def use(channel: Any, shapes: Shapes, mode: str) -> None:
    """Call all methods in one way."""
    stub = ShapesStub(channel, timeout=0.05 if mode == "late" else 60)
    for rpc in ALL_SHAPES:
        shapes.begun.clear()
        metadata = {"x-mode": "hang" if mode in ("late", "cancelled") else mode}
        calling = asyncio.create_task(stub.all_of(rpc, [ask("a"), ask("b")], metadata=metadata))
        if mode == "cancelled":
            await shapes.begun.wait()
            calling.cancel()
        with suppress(CallError, asyncio.CancelledError):
            await calling
        del calling  # its error has this frame in its traceback


async def settled(before: Counter[str]) -> Counter[str]:
    """Wait until connections are closed, and return what is there beyond what was before."""
    end = time.monotonic() + 10
    while (more := alive() - before) and time.monotonic() < end:
        await asyncio.sleep(0.05)
    return more


@pytest.mark.usefixtures("without_collector")
@pytest.mark.parametrize(("client", "mode"), CASES)
def test_ended_connections_and_calls_are_free(run: Run, tmp_path: Path, client: str, mode: str) -> None:
    server_side = client_side = None
    if client == "ours over TLS":
        pair = make_certificate(tmp_path, "server")
        server_side, client_side = server_tls(pair.certificate, pair.key), client_tls(ca=pair.certificate)
    connect = grpcios if client == "grpcio" else ours

    async def scenario() -> None:
        before = alive()
        shapes = Forgetful()
        async with Server([shapes]) as server:
            await server.start("127.0.0.1", 0, ssl=server_side)
            for _ in range(2):
                async with connect(server.port, client_side) as channel:
                    await use(channel, shapes, mode)
            del channel
            assert await settled(before) == Counter()

    run(scenario())


@pytest.mark.usefixtures("without_collector")
@pytest.mark.parametrize("way", ["stopped", "aborted", "vanished"])
def test_broken_connections_are_free(run: Run, way: str) -> None:
    """The server ends while calls go on, it drops their connection, or the client does."""

    async def scenario() -> None:
        before = alive()
        shapes = Forgetful()
        async with Server([shapes]) as server:
            await server.start("127.0.0.1", 0)
            async with Channel("127.0.0.1", server.port) as channel:
                stub = ShapesStub(channel, timeout=60)
                calling = [
                    asyncio.create_task(stub.all_of(rpc, [ask()], metadata={"x-mode": "hang"})) for rpc in ALL_SHAPES
                ]
                await shapes.begun.wait()
                await asyncio.sleep(0.05)
                if way == "stopped":
                    await server.stop(0)
                elif way == "aborted":
                    for connection in list(server._connections):
                        connection.abort()
                    del connection
                else:
                    channel.close()
                outcomes = await asyncio.gather(*calling, return_exceptions=True)
                assert [type(outcome) for outcome in outcomes] == [CallError] * 4
            del calling, outcomes, stub, channel
            assert await settled(before) == Counter()

    run(scenario())


@pytest.mark.usefixtures("without_collector")
@pytest.mark.parametrize("patient", [True, False])
def test_channels_that_cannot_connect_are_free(run: Run, patient: bool) -> None:
    async def scenario() -> None:
        before = alive()
        async with Server([Shapes()]) as server:
            await server.start("127.0.0.1", 0)
            port = server.port
        del server
        for _ in range(3):
            async with Channel("127.0.0.1", port, wait_for_ready=patient) as channel:
                for _ in range(2):
                    with pytest.raises(CallError):
                        await ShapesStub(channel, timeout=0.05).one_one(ask())
            del channel
        assert await settled(before) == Counter()

    run(scenario())


@pytest.mark.usefixtures("without_collector")
def test_calls_on_grpcios_server_are_free(run: Run) -> None:
    async def scenario() -> None:
        before = alive()
        shapes = Forgetful()
        server = grpc.aio.server()
        shapes.add_to(server)
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        for mode in ("metadata", "fail", "raise", "late"):
            async with Channel("127.0.0.1", port) as channel:
                await use(channel, shapes, mode)
        await server.stop(0)
        del channel
        assert await settled(before) == Counter()

    run(scenario())
