"""What the service base makes of what clients send and of what methods do, as it looks on the wire."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import grpclib.server
import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError
from grpclib.testing import ChannelFor

from flytemodels import DecodeError, mirror_async_methods
from flytemodels.flyteidl import admin, service
from flytemodels.grpc import Channel, MessageCodec, Server, ServiceBase, current_call
from tests.grpc.raw import Raw, frame, raw_client
from tests.grpc.servers import running

Run = Callable[..., Any]

CREATE = "/flyteidl.service.AsyncAgentService/CreateTask"
DELETE = "/flyteidl.service.AsyncAgentService/DeleteTask"
GET = "/flyteidl.service.AsyncAgentService/GetTask"
LOGS = "/flyteidl.service.AsyncAgentService/GetTaskLogs"
METRICS = "/flyteidl.service.AsyncAgentService/GetTaskMetrics"
SYNC = "/flyteidl.service.SyncAgentService/ExecuteTaskSync"


class Agent(service.AsyncAgentServiceBase):
    """Echoes; and misbehaves, in each method in another way."""

    def __init__(self) -> None:
        self.log: list[str] = []
        self.proceed = asyncio.Event()

    async def create_task(self, request: admin.CreateTaskRequest) -> admin.CreateTaskResponse:
        return admin.CreateTaskResponse(resource_meta=request.output_prefix.encode())

    async def get_task(self, request: admin.GetTaskRequest) -> admin.GetTaskResponse:
        return "not a message"  # type: ignore[return-value]

    async def delete_task(self, request: admin.DeleteTaskRequest) -> admin.DeleteTaskResponse:
        raise asyncio.CancelledError("something that the method awaits was cancelled")

    async def get_task_metrics(self, request: admin.GetTaskMetricsRequest) -> admin.GetTaskMetricsResponse:
        return admin.GetTaskMetricsResponse(results=7)  # type: ignore[arg-type]

    async def get_task_logs(self, request: admin.GetTaskLogsRequest) -> AsyncIterator[admin.GetTaskLogsResponse]:
        try:
            for number in range(request.lines):
                yield admin.GetTaskLogsResponse(body=admin.GetTaskLogsResponseBody(results=[f"{number}" * 1000]))
            if request.token == "wait":
                await self.proceed.wait()
            elif request.token:
                raise LookupError(request.token)
        finally:
            self.log.append("closed")


class Sync(service.SyncAgentServiceBase):
    """Answers each request, and goes on after a damaged one."""

    async def execute_task_sync(
        self, requests: AsyncIterator[admin.ExecuteTaskSyncRequest]
    ) -> AsyncIterator[admin.ExecuteTaskSyncResponse]:
        async for _ in requests:
            yield admin.ExecuteTaskSyncResponse()


@asynccontextmanager
async def served(*services: ServiceBase, kind: type[grpclib.server.Server] = Server) -> AsyncIterator[Raw]:
    server = kind(services or [Agent(), Sync()])
    await server.start("127.0.0.1", 0)
    port = server._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
    try:
        async with raw_client(port) as raw:
            yield raw
    finally:
        server.close()
        await server.wait_closed()


# What clients send

BOTH = pytest.mark.parametrize("kind", [Server, grpclib.server.Server], ids=["our server", "grpclib's server"])


@BOTH
def test_a_request_that_cannot_be_decoded(run: Run, kind: type[grpclib.server.Server]) -> None:
    damaged = bytes(admin.CreateTaskRequest(output_prefix="a prefix"))[:-3]
    with pytest.raises(DecodeError) as expected:
        admin.CreateTaskRequest.parse(damaged)

    async def scenario() -> None:
        async with served(kind=kind) as raw:
            outcome = await raw.call(CREATE, frame(damaged))
            assert outcome.status is Status.INVALID_ARGUMENT
            assert outcome.message == f"flyteidl.admin.CreateTaskRequest: {expected.value}"
            outcome = await raw.call(SYNC, frame(b"") + frame(b"\xff"))
            assert outcome.status is Status.INVALID_ARGUMENT
            assert outcome.data == frame(b"")

    run(scenario())


CUT_OFF = "message: expected all of its bytes, got the end of the stream"


@BOTH
@pytest.mark.parametrize(
    ("data", "status", "message"),
    [
        (b"", Status.UNIMPLEMENTED, f"{CREATE}: expected one request, got none"),
        (b"\0\0", Status.INVALID_ARGUMENT, CUT_OFF),
        (frame(b"", size=10), Status.INVALID_ARGUMENT, CUT_OFF),
        (frame(b"abc", size=10), Status.INVALID_ARGUMENT, CUT_OFF),
        (
            frame(b"", size=2**32 - 1),
            Status.RESOURCE_EXHAUSTED,
            "message: expected at most 4194304 bytes, got 4294967295",
        ),
    ],
    ids=["nothing", "half a prefix", "no message", "half a message", "4 GiB"],
)
def test_half_a_message(run: Run, kind: type[grpclib.server.Server], data: bytes, status: Status, message: str) -> None:
    async def scenario() -> None:
        async with served(kind=kind) as raw:
            outcome = await raw.call(CREATE, data)
            assert (outcome.status, outcome.message) == (status, message)

    run(scenario())


def compressing(kind: str, data: bytes) -> bytes:
    return gzip.compress(data) if kind == "gzip" else zlib.compress(data)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
@BOTH
def test_compressed_requests(run: Run, kind: type[grpclib.server.Server], encoding: str) -> None:
    request = bytes(admin.CreateTaskRequest(output_prefix="x" * 100_000))

    async def scenario() -> None:
        async with served(kind=kind) as raw:
            data = frame(compressing(encoding, request), compressed=True)
            outcome = await raw.call(CREATE, data, ("grpc-encoding", encoding))
            assert outcome.status is Status.OK
            assert outcome.data == frame(bytes(admin.CreateTaskResponse(resource_meta=b"x" * 100_000)))

    run(scenario())


BOMB = gzip.compress(bytes(5 * 2**20))


@pytest.mark.parametrize(
    ("encoding", "data", "status", "message"),
    [
        (
            "gzip",
            BOMB,
            Status.RESOURCE_EXHAUSTED,
            "message: expected at most 4194304 bytes, got more once decompressed",
        ),
        ("gzip", BOMB[:100], Status.INVALID_ARGUMENT, "message: expected gzip, got only the beginning"),
        ("gzip", b"no gzip", Status.INVALID_ARGUMENT, "message: expected gzip, got damaged data ("),
        ("br", b"", Status.UNIMPLEMENTED, "grpc-encoding: expected gzip or deflate, got 'br'"),
        ("identity", b"", Status.INTERNAL, "grpc-encoding: expected the compression of a compressed message, got none"),
        (None, b"", Status.INTERNAL, "grpc-encoding: expected the compression of a compressed message, got none"),
    ],
    ids=["bomb", "truncated", "damaged", "unknown", "identity", "no header"],
)
def test_compression_gone_wrong(run: Run, encoding: str | None, data: bytes, status: Status, message: str) -> None:
    headers = [] if encoding is None else [("grpc-encoding", encoding)]

    async def scenario() -> None:
        async with served() as raw:
            outcome = await raw.call(CREATE, frame(data, compressed=True), *headers)
            assert outcome.status is status
            assert outcome.message.startswith(message)

    run(scenario())


def test_data_frames_without_data_mean_nothing(run: Run) -> None:
    request = frame(bytes(admin.CreateTaskRequest(output_prefix="abc")))

    async def scenario() -> None:
        async with served() as raw:
            stream = raw.begin(CREATE)
            for part in (request[:3], request[3:7], request[7:]):
                raw.send(stream, part)
                raw.send(stream, b"")
                await asyncio.sleep(0)
            raw.send(stream, b"", end=True)
            outcome = await raw.ended(stream)
            assert outcome.status is Status.OK
            assert outcome.data == frame(bytes(admin.CreateTaskResponse(resource_meta=b"abc")))

    run(scenario())


def test_the_limit_can_be_set(run: Run) -> None:
    class Small(Agent):
        max_message_size = 10

    async def scenario() -> None:
        small = Small()
        large = Agent()
        large.max_message_size = 20_000
        for agent, allowed, refused in ((small, 8, 9), (large, 15_000, 20_000)):
            async with served(agent) as raw:
                outcome = await raw.call(CREATE, frame(bytes(admin.CreateTaskRequest(output_prefix="x" * allowed))))
                assert outcome.status is Status.OK
                outcome = await raw.call(
                    CREATE, frame(bytes(admin.CreateTaskRequest(output_prefix="x" * refused)))[:999]
                )
                assert outcome.status is Status.RESOURCE_EXHAUSTED

    run(scenario())


# What methods do


@pytest.mark.parametrize("path", [GET, DELETE, METRICS], ids=["wrong type", "cancelled from within", "wrong value"])
def test_methods_that_go_wrong(run: Run, path: str, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        async with served() as raw:
            outcome = await raw.call(path, frame(b""))
            assert outcome.status is Status.INTERNAL
            assert outcome.message == f"{path} failed; the server's log says why"

    run(scenario())
    (record,) = [record for record in caplog.records if record.name == "flytemodels.grpc"]
    assert record.exc_info


def test_a_stream_that_goes_wrong_in_the_middle(run: Run) -> None:
    async def scenario() -> None:
        agent = Agent()
        async with served(agent) as raw:
            outcome = await raw.call(LOGS, frame(bytes(admin.GetTaskLogsRequest(lines=2, token="hunter2"))))
            assert outcome.status is Status.INTERNAL
            assert "hunter2" not in str(outcome.headers)
            assert outcome.data.count(b"0" * 1000) == outcome.data.count(b"1" * 1000) == 1
            assert agent.log == ["closed"]

    run(scenario())


def test_a_client_that_goes_away_closes_the_generator(run: Run) -> None:
    async def scenario() -> None:
        agent = Agent()
        async with served(agent) as raw:
            stream = raw.begin(LOGS)
            raw.send(stream, frame(bytes(admin.GetTaskLogsRequest(lines=1, token="wait"))), end=True)
            while not raw.outcomes[stream].data:
                await asyncio.sleep(0.01)
            raw.h2.reset_stream(stream, error_code=8)
            raw.flush()
            while not agent.log:
                await asyncio.sleep(0.01)
            # The connection goes on.
            assert (await raw.call(CREATE, frame(b""))).status is Status.OK

    run(scenario())


@pytest.mark.parametrize("reading", [True, False])
def test_a_client_that_dies_closes_the_generator(run: Run, reading: bool) -> None:
    async def scenario() -> None:
        agent = Agent()
        async with running(agent) as server, raw_client(server.port, reading=reading) as raw:
            stream = raw.begin(LOGS)
            raw.send(stream, frame(bytes(admin.GetTaskLogsRequest(lines=1000, token="wait"))), end=True)
            while not raw.outcomes[stream].data:
                await asyncio.sleep(0.01)
            raw.writer.transport.abort()
            while not agent.log:
                await asyncio.sleep(0.01)

    run(scenario())


def test_a_class_can_serve_several_services(run: Run) -> None:
    class Both(Agent, Sync):
        pass

    async def scenario() -> None:
        async with served(Both()) as raw:
            assert (await raw.call(CREATE, frame(b""))).status is Status.OK
            assert (await raw.call(SYNC, frame(b""))).status is Status.OK

    run(scenario())
    assert Both.service_names() == ["flyteidl.service.AsyncAgentService", "flyteidl.service.SyncAgentService"]


def test_services_with_methods_of_one_name_do_not_mix() -> None:
    with pytest.raises(
        TypeError,
        match=r"Mixed.create_task: expected one method to serve, got .*AdminService/CreateTask and .*AsyncAgent",
    ):

        class Mixed(service.AdminServiceBase, service.AsyncAgentServiceBase):  # type: ignore[misc]
            pass


def test_grpcs_names_for_methods_are_refused() -> None:
    with pytest.raises(
        TypeError, match=r"Connector: expected the method create_task for .*/CreateTask, got CreateTask"
    ):

        class Connector(service.AsyncAgentServiceBase):
            async def CreateTask(self, request: Any) -> Any:
                pass


def test_methods_of_the_wrong_kind_are_refused(run: Run) -> None:
    class NoStream(service.AsyncAgentServiceBase):
        async def get_task_logs(self, request: Any) -> Any:
            return iter(())

    class NoMessage(service.AsyncAgentServiceBase):
        async def get_task(self, request: Any) -> Any:
            yield admin.GetTaskResponse()

    async def scenario() -> None:
        with pytest.raises(
            TypeError, match=r"NoStream.get_task_logs: expected an async def that yields the messages of a"
        ):
            Server([NoStream()])
        with pytest.raises(TypeError, match=r"NoMessage.get_task: expected an async def that returns one"):
            Server([NoMessage()])

    run(scenario())


def test_what_decorators_hide_is_found_when_it_is_called(run: Run, caplog: pytest.LogCaptureFixture) -> None:
    def wrapped(method: Any) -> Any:
        return lambda *args: method(*args)

    class Hidden(service.AsyncAgentServiceBase):
        @wrapped
        async def get_task_logs(self, request: Any) -> Any:
            return iter(())

        @wrapped
        def get_task(self, request: Any) -> Any:
            return admin.GetTaskResponse()

        @wrapped
        async def create_task(self, request: admin.CreateTaskRequest) -> admin.CreateTaskResponse:
            return admin.CreateTaskResponse(resource_meta=b"fine")

    async def scenario() -> None:
        async with served(Hidden()) as raw:
            assert (await raw.call(LOGS, frame(b""))).status is Status.INTERNAL
            assert (await raw.call(GET, frame(b""))).status is Status.INTERNAL
            assert (await raw.call(CREATE, frame(b""))).status is Status.OK

    run(scenario())
    assert "get_task_logs: expected an async def that yields the messages of a stream" in caplog.text
    assert ", got coroutine" in caplog.text


def test_methods_know_the_call_they_serve(run: Run) -> None:
    seen: list[Any] = []

    def note() -> None:
        call = current_call()
        assert call.deadline is not None
        seen.append((call.metadata["authorization"], call.deadline.time_remaining() <= 60, call.peer.split(":")[:2]))

    class Knowing(service.AsyncAgentServiceBase):
        async def create_task(self, request: admin.CreateTaskRequest) -> admin.CreateTaskResponse:
            note()
            await mirror_async_methods(note)  # in a thread
            await asyncio.create_task(mirror_async_methods(note))
            return admin.CreateTaskResponse()

    async def scenario() -> None:
        async with running(Knowing()) as server, Channel("127.0.0.1", server.port, codec=MessageCodec()) as channel:
            stub = service.AsyncAgentServiceStub(channel, timeout=60, metadata={"authorization": "Bearer x"})
            await stub.create_task(admin.CreateTaskRequest())

    run(scenario())
    assert seen == [("Bearer x", True, ["ipv4", "127.0.0.1"])] * 3
    with pytest.raises(LookupError, match="while they serve a call"):
        current_call()


def test_grpclibs_test_channel(run: Run) -> None:
    async def scenario() -> None:
        async with ChannelFor([Agent(), Sync()]) as channel:
            stub = service.AsyncAgentServiceStub(channel)
            response = await stub.create_task(admin.CreateTaskRequest(output_prefix="x"))
            assert response.resource_meta == b"x"
            with pytest.raises(GRPCError):
                await stub.get_task(admin.GetTaskRequest())

    run(scenario())
