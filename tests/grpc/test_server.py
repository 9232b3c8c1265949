"""What our server does beyond grpclib's: limits, answers to every call, an end that comes."""

from __future__ import annotations

import asyncio
import gc
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import pairwise
from typing import Any

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError
from hyperframe.frame import GoAwayFrame

from flytemodels.flyteidl import admin, service
from flytemodels.grpc import MAX_CONCURRENT_STREAMS, MAX_MESSAGE_SIZE, Channel, MessageCodec, Server
from tests.grpc.raw import frame, raw_client
from tests.grpc.servers import running

Run = Callable[..., Any]

CREATE = "/flyteidl.service.AsyncAgentService/CreateTask"
GET = "/flyteidl.service.AsyncAgentService/GetTask"


class Agent(service.AsyncAgentServiceBase):
    """Answers at once, when told to, or with as much as the client can take."""

    def __init__(self) -> None:
        self.waiting = 0
        self.proceed = asyncio.Event()

    async def create_task(self, request: admin.CreateTaskRequest) -> admin.CreateTaskResponse:
        return admin.CreateTaskResponse(resource_meta=request.output_prefix.encode())

    async def get_task(self, request: admin.GetTaskRequest) -> admin.GetTaskResponse:
        self.waiting += 1
        try:
            await self.proceed.wait()
        finally:
            self.waiting -= 1
        return admin.GetTaskResponse()

    async def get_task_logs(self, request: admin.GetTaskLogsRequest) -> AsyncIterator[admin.GetTaskLogsResponse]:
        line = "x" * 100_000
        while True:
            yield admin.GetTaskLogsResponse(body=admin.GetTaskLogsResponseBody(results=[line]))


@asynccontextmanager
async def serving(agent: Agent | None = None, **options: Any) -> AsyncIterator[Server]:
    async with running(agent or Agent(), **options) as server:
        yield server


@asynccontextmanager
async def stub_of(server: Server) -> AsyncIterator[service.AsyncAgentServiceStub]:
    async with Channel("127.0.0.1", server.port, codec=MessageCodec()) as channel:
        yield service.AsyncAgentServiceStub(channel, timeout=60)


async def until(condition: Callable[[], object]) -> None:
    while not condition():
        await asyncio.sleep(0.01)


async def is_well(server: Server) -> None:
    """See that the server answers others."""
    async with stub_of(server) as stub:
        assert (await stub.create_task(admin.CreateTaskRequest(output_prefix="x"))).resource_meta == b"x"


# Limits


def test_the_defaults() -> None:
    assert MAX_MESSAGE_SIZE == 4 * 1024 * 1024
    assert MAX_CONCURRENT_STREAMS == 1000


@pytest.mark.parametrize("limit", [3, 300])
def test_concurrent_streams_are_limited(run: Run, limit: int) -> None:
    async def scenario() -> None:
        agent = Agent()
        async with serving(agent, max_concurrent_streams=limit) as server, stub_of(server) as stub:
            await stub.create_task(admin.CreateTaskRequest())  # so that the client knows the server's settings
            calls = [asyncio.create_task(stub.get_task(admin.GetTaskRequest())) for _ in range(limit + 5)]
            await until(lambda: agent.waiting == limit)
            await asyncio.sleep(0.1)
            assert agent.waiting == limit
            agent.proceed.set()
            assert await asyncio.gather(*calls) == [admin.GetTaskResponse()] * (limit + 5)

    run(scenario())


def test_the_limit_of_streams_must_make_sense(run: Run) -> None:
    async def scenario() -> None:
        with pytest.raises(ValueError, match="max_concurrent_streams: expected at least 1, got 0"):
            Server([Agent()], max_concurrent_streams=0)

    run(scenario())


def test_a_message_of_64_mb_against_a_limit_of_4(run: Run) -> None:
    async def scenario() -> None:
        async with serving() as server, stub_of(server) as stub:
            with pytest.raises(GRPCError, match="message: expected at most 4194304 bytes, got ") as caught:
                await stub.create_task(admin.CreateTaskRequest(output_prefix="x" * 64_000_000))
            assert caught.value.status is Status.RESOURCE_EXHAUSTED
            await is_well(server)

    run(scenario())


def test_many_that_connect_at_once_are_let_in_by_and_by(run: Run) -> None:
    # Each of them has calls, that all others would have to wait for.
    async def scenario() -> None:
        async with serving() as server, AsyncExitStack() as stack:
            for _ in range(50):  # all of them find room in the line
                stack.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=10))
            seen = [0]
            while seen[-1] < 50:
                await asyncio.sleep(0)
                seen.append(len(server._connections))
            # Eight in a turn, and one more where asyncio counts that way, as on Python 3.14.
            assert max(after - before for before, after in pairwise(seen)) <= 9

    run(scenario())


def test_slow_readers_hold_up_nobody(run: Run) -> None:
    async def scenario() -> None:
        async with serving() as server, raw_client(server.port, reading=False) as raw:
            streams = [raw.begin("/flyteidl.service.AsyncAgentService/GetTaskLogs") for _ in range(10)]
            for stream in streams:
                raw.send(stream, frame(b""), end=True)
            await until(lambda: sum(len(outcome.data) for outcome in raw.outcomes.values()) >= 65535)
            await is_well(server)

    run(scenario())


# Calls that grpclib does not answer, or does not let go


def test_metadata_that_cannot_be_read_ends_the_call(run: Run) -> None:
    async def scenario() -> None:
        async with serving() as server, raw_client(server.port) as raw:
            outcome = await raw.call(CREATE, frame(b""), ("x-data-bin", "a"))
            assert (outcome.status, outcome.message) == (
                Status.INTERNAL,
                "metadata: expected base64 under a key that ends in -bin, got something else",
            )
            assert (await raw.call(CREATE, frame(b""))).status is Status.OK

    run(scenario())


def test_calls_that_are_cancelled_before_they_begin_are_let_go(run: Run) -> None:
    size = 16_000

    async def scenario() -> None:
        async with serving() as server, raw_client(server.port) as raw:
            # The window of a connection has 4 MiB: what is not let go of adds up to more.
            for _ in range(400):
                stream = raw.begin(CREATE)
                raw.h2.send_data(stream, frame(b"x" * size))
                raw.h2.reset_stream(stream, error_code=8)
                raw.flush()
                await until(lambda: raw.h2.outbound_flow_control_window > size * 2)
            assert (await raw.call(CREATE, frame(b""))).status is Status.OK
            (connection,) = server._connections
            await until(lambda: not connection.streams)

    run(scenario())


def test_frames_of_unknown_types_are_ignored(run: Run) -> None:
    async def scenario() -> None:
        async with serving() as server, raw_client(server.port) as raw:
            raw.writer.write(bytes([0, 0, 4, 0xBE, 0, 0, 0, 0, 0]) + b"junk")
            assert (await raw.call(CREATE, frame(b""))).status is Status.OK

    run(scenario())


PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


@pytest.mark.parametrize(
    "junk",
    [b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", bytes(1000), PREFACE + b"\xff" * 3, PREFACE + b"\0\0\0\1" * 9],
    ids=["HTTP/1.1", "zeros", "a frame of 16 MiB", "a frame out of order"],
)
def test_garbage_closes_the_connection(run: Run, junk: bytes) -> None:
    async def scenario() -> None:
        async with serving() as server:
            reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
            writer.write(junk)
            await reader.read()  # until the server closes
            writer.close()
            await is_well(server)
            await until(lambda: not server._connections)

    run(scenario())


def test_a_violation_of_the_protocol_is_told(run: Run) -> None:
    async def scenario() -> None:
        async with serving() as server, raw_client(server.port) as raw:
            raw.writer.write(bytes([0, 0, 1, 0x0, 0, 0, 0, 0, 0]) + b"x")  # DATA on stream 0
            await asyncio.wait_for(raw.closed.wait(), 60)
            assert raw.goodbye == 1  # PROTOCOL_ERROR

    run(scenario())


def test_half_a_frame_and_no_more(run: Run) -> None:
    async def scenario() -> None:
        async with serving() as server:
            async with raw_client(server.port) as raw:
                stream = raw.begin(CREATE)
                raw.h2.send_data(stream, frame(b"x" * 1000))
                raw.writer.write(raw.h2.data_to_send()[:-500])
                await until(lambda: server._connections)
                await is_well(server)
            await until(lambda: not server._connections)

    run(scenario())


def test_a_client_that_says_goaway_gets_its_answers(run: Run) -> None:
    async def scenario() -> None:
        agent = Agent()
        async with serving(agent) as server, raw_client(server.port) as raw:
            stream = raw.begin(GET)
            raw.send(stream, frame(b""), end=True)
            await until(lambda: agent.waiting)
            raw.writer.write(GoAwayFrame(0, last_stream_id=0, error_code=0).serialize())
            await asyncio.sleep(0.05)
            agent.proceed.set()
            assert (await raw.ended(stream)).status is Status.OK
            await asyncio.wait_for(raw.closed.wait(), 60)

    run(scenario())


def test_a_client_that_says_why_it_goes_is_let_go(run: Run) -> None:
    async def scenario() -> None:
        agent = Agent()
        async with serving(agent) as server, raw_client(server.port) as raw:
            raw.send(raw.begin(GET), frame(b""), end=True)
            await until(lambda: agent.waiting)
            raw.writer.write(GoAwayFrame(0, last_stream_id=0, error_code=2).serialize())
            await until(lambda: not agent.waiting)
            await is_well(server)

    run(scenario())


# The end


def test_closing_does_not_wait_for_clients(run: Run) -> None:
    async def scenario() -> None:
        server = Server([Agent()])
        await server.start("127.0.0.1", 0)
        async with raw_client(server.port) as raw, raw_client(server.port, reading=False) as idle:
            assert (await raw.call(CREATE, frame(b""))).status is Status.OK
            server.close()
            await asyncio.wait_for(server.wait_closed(), 60)
            await asyncio.wait_for(raw.closed.wait(), 60)
            await asyncio.wait_for(idle.closed.wait(), 60)
            assert raw.goodbye == 0

    run(scenario())


def test_stopping_lets_calls_end(run: Run) -> None:
    async def scenario() -> None:
        agent = Agent()
        server = Server([agent])
        await server.start("127.0.0.1", 0)
        async with stub_of(server) as stub:
            call = asyncio.create_task(stub.get_task(admin.GetTaskRequest()))
            await until(lambda: agent.waiting)
            stopping = asyncio.create_task(server.stop(60))
            await until(lambda: server._stopping)
            with pytest.raises(GRPCError, match="UNAVAILABLE") as caught:
                await stub.create_task(admin.CreateTaskRequest())
            assert caught.value.status is Status.UNAVAILABLE
            agent.proceed.set()
            assert await call == admin.GetTaskResponse()
            await asyncio.wait_for(stopping, 60)

    run(scenario())


def test_stopping_does_not_wait_for_ever(run: Run) -> None:
    async def scenario() -> None:
        agent = Agent()
        server = Server([agent])
        await server.start("127.0.0.1", 0)
        async with stub_of(server) as stub:
            call = asyncio.create_task(stub.get_task(admin.GetTaskRequest()))
            await until(lambda: agent.waiting)
            await asyncio.wait_for(server.stop(0.01), 60)
            with pytest.raises(GRPCError, match="UNAVAILABLE"):
                await call
            assert agent.waiting == 0

    run(scenario())


def test_what_was_not_started_cannot_be_stopped(run: Run) -> None:
    async def scenario() -> None:
        server = Server([Agent()])
        with pytest.raises(RuntimeError, match="not started"):
            await server.stop()
        with pytest.raises(RuntimeError, match="not started"):
            await server.wait_closed()
        with pytest.raises(RuntimeError, match="does not listen on a TCP port"):
            _ = server.port

    run(scenario())


def test_a_unix_socket_has_no_port(run: Run, tmp_path: Any) -> None:
    path = str(tmp_path / "socket")

    async def scenario() -> None:
        async with Server([Agent()]) as server:
            await server.start(path=path)
            with pytest.raises(RuntimeError, match="does not listen on a TCP port"):
                _ = server.port
            async with Channel(path=path, codec=MessageCodec()) as channel:
                await service.AsyncAgentServiceStub(channel).create_task(admin.CreateTaskRequest())

    run(scenario())


def test_nothing_is_left_behind(run: Run) -> None:
    async def scenario() -> None:
        before = asyncio.all_tasks()
        agent = Agent()
        server = Server([agent])
        await server.start("127.0.0.1", 0)
        for _ in range(5):
            async with stub_of(server) as stub:
                calls = [asyncio.create_task(stub.get_task(admin.GetTaskRequest())) for _ in range(20)]
                await until(lambda: agent.waiting == 20)
                for call in calls[:10]:
                    call.cancel()
            await until(lambda: agent.waiting == 0)
            await asyncio.gather(*calls, return_exceptions=True)
        await until(lambda: not server._connections)
        await server.stop(0)
        assert asyncio.all_tasks() == before
        gc.collect()

    run(scenario())
