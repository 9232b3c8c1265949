"""One service and one stub over both transports, each as client and as server: what users see is the same."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager, suppress
from typing import Any

import grpc
import grpc.aio
import grpclib.client
import grpclib.server
import pytest

from flytemodels import DecodeError
from flytemodels.flyteidl import admin
from flytemodels.flyteidl.service import AsyncAgentServiceBlockingStub
from flytemodels.grpc import (
    CallError,
    Channel,
    Deadline,
    DeadlineExceededError,
    GRPCError,
    MessageCodec,
    ServiceStub,
    Status,
    current_call,
)
from flytemodels.grpc.health import Health
from tests.grpc.servers import running
from tests.grpc.shapes import ALL_SHAPES, BlockingShapesStub, Shapes, ShapesStub, answer, ask

Run = Callable[..., Any]


@asynccontextmanager
async def on_ours(*services: Any) -> AsyncIterator[int]:
    async with running(*services) as server:
        yield server.port


@asynccontextmanager
async def on_grpcio(*services: Any) -> AsyncIterator[int]:
    server = grpc.aio.server()
    for service in services:
        service.add_to(server)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    try:
        yield port
    finally:
        await server.stop(0)


@asynccontextmanager
async def over_grpclib(port: int) -> AsyncIterator[Any]:
    async with grpclib.client.Channel("127.0.0.1", port, codec=MessageCodec()) as channel:
        yield channel


@asynccontextmanager
async def over_grpcio(port: int) -> AsyncIterator[Any]:
    async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
        yield channel


SERVERS = {"ours": on_ours, "grpcio": on_grpcio}


@asynccontextmanager
async def over_ours(port: int) -> AsyncIterator[Any]:
    async with Channel("127.0.0.1", port) as channel:
        yield channel


CHANNELS = {"ours": over_ours, "grpclib": over_grpclib, "grpcio": over_grpcio}
PAIRS = [pytest.param(client, server, id=f"{client} to {server}") for client in CHANNELS for server in SERVERS]
Pair = pytest.mark.parametrize(("client", "server"), PAIRS)
Serving = Callable[..., Any]


@asynccontextmanager
async def connected(
    client: str, server: str, service: Shapes | None = None, **options: Any
) -> AsyncIterator[ShapesStub]:
    async with SERVERS[server](service or Shapes()) as port, CHANNELS[client](port) as channel:
        yield ShapesStub(channel, **{"timeout": 60, **options})


@Pair
def test_all_shapes(run: Run, client: str, server: str) -> None:
    async def scenario() -> None:
        async with connected(client, server) as stub:
            for rpc in ALL_SHAPES:
                sent = [ask("a"), ask("b")] if rpc.streams_in else [ask("a", 3)]
                expected = {
                    "one_one": [answer("a")],
                    "one_many": [answer("a")] * 3,
                    "many_one": [answer("a", "b")],
                    "many_many": [answer("a"), answer("b")],
                }
                assert await stub.all_of(rpc, sent) == expected[rpc.name]
            assert await stub.many_one(several("x", "y")) == answer("x", "y")
            assert await stub.many_one([]) == answer()
            assert [one async for one in stub.many_many(several())] == []

    run(scenario())


async def several(*tokens: str) -> AsyncGenerator[Any, None]:
    for token in tokens:
        yield ask(token)


@Pair
def test_what_a_method_knows_of_its_call(run: Run, client: str, server: str) -> None:
    async def scenario() -> None:
        service = Shapes()
        metadata = {"x-text": "some text", "x-data-bin": bytes(range(256))}
        async with connected(client, server, service, metadata=metadata, timeout=50) as stub:
            for rpc in ALL_SHAPES:
                await stub.all_of(rpc, [ask()])
        for call, rpc in zip(service.calls, ALL_SHAPES, strict=True):
            assert call.rpc is rpc
            assert {key: call.metadata[key] for key in metadata} == metadata
            assert not [key for key in call.metadata if key.startswith(("grpc-", ":"))]
            assert 40 < call.deadline.time_remaining() <= 51  # grpcio is generous
            assert call.peer.startswith("ipv4:127.0.0.1:")
            assert call.peer_certificate is None

    run(scenario())


@Pair
def test_metadata_of_the_answer(run: Run, client: str, server: str) -> None:
    seen: list[Any] = []

    async def note(call: Any, request: Any, proceed: Any) -> Any:
        call.on_end(lambda status: seen.append((status, call)))
        return await proceed(request)

    async def scenario() -> None:
        async with connected(client, server, metadata={"x-mode": "metadata"}, interceptors=[note]) as stub:
            for rpc in ALL_SHAPES:
                await stub.all_of(rpc, [ask()])
                status, call = seen.pop()
                assert status is Status.OK
                assert {key: call.initial_metadata[key] for key in ("x-first", "x-first-bin")} == {
                    "x-first": "1",
                    "x-first-bin": b"\0\xff",
                }
                assert dict(call.trailing_metadata) == {"x-last": "2", "x-last-bin": b"\xff\0"}

    run(scenario())


async def without_end() -> AsyncIterator[Any]:
    """Requests that never come: where a server ends a call while it is written to, grpcio may lose the status."""
    await asyncio.Event().wait()
    yield ask()


@Pair
def test_errors_with_details_and_metadata(run: Run, client: str, server: str) -> None:
    async def scenario() -> None:
        async with connected(client, server, metadata={"x-mode": "fail"}) as stub:
            for rpc in ALL_SHAPES:
                with pytest.raises(CallError) as caught:
                    await stub.all_of(rpc, without_end() if rpc.streams_in else [ask()])
                error = caught.value
                assert (error.status, error.message) == (Status.FAILED_PRECONDITION, "50 % of naïve\nwords")
                assert error.details == [ask("detail")]
                assert error.trailing_metadata["x-last"] == "2"

    run(scenario())


@Pair
def test_exceptions_tell_nothing(run: Run, client: str, server: str) -> None:
    async def scenario() -> None:
        async with connected(client, server, metadata={"x-mode": "raise"}) as stub:
            for rpc in ALL_SHAPES:
                with pytest.raises(CallError) as caught:
                    await stub.all_of(rpc, without_end() if rpc.streams_in else [ask()])
                expected = f"{rpc.path} failed; the server's log says why"
                assert (caught.value.status, caught.value.message) == (Status.INTERNAL, expected)

    run(scenario())


@Pair
@pytest.mark.parametrize("rpc", ALL_SHAPES, ids=lambda rpc: rpc.name)
def test_deadlines_and_cancellation(run: Run, client: str, server: str, rpc: Any) -> None:
    async def scenario() -> None:
        service = Shapes()
        async with connected(client, server, service, metadata={"x-mode": "hang"}) as stub:
            with pytest.raises(DeadlineExceededError):
                await stub.all_of(rpc, [ask()], timeout=0.3)
            await asyncio.wait_for(service.ended.wait(), 30)
            assert service.calls[-1].cancelled
            service.begun.clear()
            service.ended.clear()
            task = asyncio.create_task(stub.all_of(rpc, [ask()]))
            await asyncio.wait_for(service.begun.wait(), 30)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await asyncio.wait_for(service.ended.wait(), 30)
            assert service.calls[-1].cancelled

    run(scenario())


@Pair
def test_a_deadline_that_has_passed(run: Run, client: str, server: str) -> None:
    async def scenario() -> None:
        async with connected(client, server, deadline=Deadline.from_timeout(0), timeout=None) as stub:
            for rpc in ALL_SHAPES:
                with pytest.raises(DeadlineExceededError):
                    await stub.all_of(rpc, [ask()])

    run(scenario())


@Pair
def test_requests_that_are_wrong_are_refused_here(run: Run, client: str, server: str) -> None:
    async def raising() -> AsyncIterator[Any]:
        yield ask("a")
        raise LookupError("the requests ended early")

    async def scenario() -> None:
        service = Shapes()
        async with connected(client, server, service) as stub:
            for rpc in ALL_SHAPES:
                with pytest.raises(TypeError, match="expected GetTaskLogsRequest, got str"):
                    await stub.all_of(rpc, ["not a message"])  # type: ignore[list-item]
            with pytest.raises(LookupError, match="ended early"):
                await stub.many_one(raising())
            with pytest.raises(LookupError, match="ended early"):
                _ = [one async for one in stub.many_many(raising())]
            assert await stub.one_one(ask("well")) == answer("well")

    run(scenario())


@Pair
def test_sizes_are_limited_on_both_sides(run: Run, client: str, server: str) -> None:
    async def scenario() -> None:
        service = Shapes()
        service.max_message_size = 1000
        async with connected(client, server, service, max_message_size=500) as stub:
            for rpc in ALL_SHAPES:
                for size, limit in ((2000, 1000), (700, 500)):
                    with pytest.raises(CallError, match=f"message: expected at most {limit} bytes, got ") as caught:
                        await stub.all_of(rpc, [ask("x" * size)])
                    assert caught.value.status is Status.RESOURCE_EXHAUSTED

    run(scenario())


@Pair
def test_a_stream_can_be_left(run: Run, client: str, server: str) -> None:
    async def scenario() -> None:
        async with connected(client, server) as stub:
            async with aclosing(stub.one_many(ask("a", 1_000_000))) as responses:
                async for response in responses:
                    assert response == answer("a")
                    break
            assert await stub.one_one(ask("well")) == answer("well")

    run(scenario())


@pytest.mark.parametrize("server", SERVERS)
def test_a_damaged_request_is_an_invalid_argument(run: Run, server: str) -> None:
    damaged = bytes(ask("some text"))[:-2]
    with pytest.raises(DecodeError) as expected:
        admin.GetTaskLogsRequest.parse(damaged)

    async def scenario() -> None:
        async with SERVERS[server](Shapes()) as port, grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
            for rpc in ALL_SHAPES:
                method = getattr(channel, rpc.shape)(rpc.path)
                begun = method(iter([damaged]) if rpc.streams_in else damaged)
                with pytest.raises(grpc.aio.AioRpcError) as caught:
                    _ = [one async for one in begun] if rpc.streams_out else await begun
                assert caught.value.code() is grpc.StatusCode.INVALID_ARGUMENT
                assert str(expected.value) in str(caught.value.details())

    run(scenario())


@pytest.mark.parametrize("client", CHANNELS)
def test_a_damaged_response_is_an_internal_error(run: Run, client: str) -> None:
    async def answer_damaged(_request: bytes, _context: Any) -> bytes:
        return b"\x0a\xff"

    async def scenario() -> None:
        server = grpc.aio.server()
        handler = grpc.unary_unary_rpc_method_handler(answer_damaged)
        server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("tests.Shapes", {"OneOne": handler}),))
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        async with CHANNELS[client](port) as channel:
            with pytest.raises(CallError, match=r"flyteidl\.admin\.GetTaskLogsResponse: ") as caught:
                await ShapesStub(channel).one_one(ask())
            assert caught.value.status is Status.INTERNAL
        await server.stop(0)

    run(scenario())


@Pair
def test_a_method_that_is_missing(run: Run, client: str, server: str) -> None:
    async def scenario() -> None:
        async with SERVERS[server](Health()) as port, CHANNELS[client](port) as channel:
            with pytest.raises(CallError) as caught:
                await ShapesStub(channel).one_one(ask())
            assert caught.value.status is Status.UNIMPLEMENTED

    run(scenario())


@pytest.mark.parametrize("client", CHANNELS)
def test_nobody_listens(run: Run, client: str) -> None:
    async def scenario() -> None:
        async with on_grpcio(Shapes()) as port:
            pass
        async with CHANNELS[client](port) as channel:
            for rpc in ALL_SHAPES:
                with pytest.raises(CallError) as caught:
                    await ShapesStub(channel, timeout=30).all_of(rpc, [ask()])
                assert caught.value.status is Status.UNAVAILABLE

    run(scenario())


def test_other_channels_and_servers_are_refused() -> None:
    with pytest.raises(TypeError, match=r"channel: expected .*, got builtins\.object"):
        ShapesStub(object())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"channel: expected grpc\.Channel, got builtins\.str"):
        BlockingShapesStub("localhost:80")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"expected grpc\.aio\.Server, got builtins\.object"):
        Shapes().add_to(object())  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="compression: expected 'gzip', 'deflate' or None, got 'br'"):
        ServiceStub(Channel, compression="br")  # type: ignore[arg-type]


# The blocking stub


@pytest.fixture(params=SERVERS)
def port(run: Run, request: pytest.FixtureRequest) -> Any:
    serving = SERVERS[request.param](Shapes())
    yield run(serving.__aenter__())
    run(serving.__aexit__(None, None, None))


def test_blocking_calls(port: int) -> None:
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub = BlockingShapesStub(channel, timeout=60)
        assert stub.one_one(ask("a")) == answer("a")
        assert list(stub.one_many(ask("a", 2))) == [answer("a")] * 2
        assert stub.many_one([ask("a"), ask("b")]) == answer("a", "b")
        assert list(stub.many_many(iter([ask("a"), ask("b")]))) == [answer("a"), answer("b")]
        for rpc in ALL_SHAPES:
            with pytest.raises(CallError) as caught:
                stub.all_of(rpc, [ask()], metadata={"x-mode": "fail"})
            error = caught.value
            assert (error.status, error.message) == (Status.FAILED_PRECONDITION, "50 % of naïve\nwords")
            assert error.details == [ask("detail")]
            with pytest.raises(DeadlineExceededError):
                stub.all_of(rpc, [ask()], metadata={"x-mode": "hang"}, timeout=0.2)
            with pytest.raises(TypeError, match="expected GetTaskLogsRequest, got str"):
                stub.all_of(rpc, ["not a message"])  # type: ignore[list-item]


def test_generated_blocking_stubs(port: int) -> None:
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub = AsyncAgentServiceBlockingStub(channel, timeout=60)
        with pytest.raises(GRPCError, match="UNIMPLEMENTED"):
            stub.create_task(admin.CreateTaskRequest())
        with pytest.raises(GRPCError, match="UNIMPLEMENTED"):
            list(stub.get_task_logs(admin.GetTaskLogsRequest()))


@asynccontextmanager
async def counted(port: int) -> AsyncIterator[tuple[int, list[int]]]:
    """Pass bytes on to a port; yield another port, and how many bytes go there and come back."""
    sizes = [0, 0]

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: int) -> None:
        with suppress(ConnectionError):
            while data := await reader.read(65536):
                sizes[way] += len(data)
                writer.write(data)
        writer.close()

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(pump(reader, back, 0), pump(there, writer, 1))

    server = await asyncio.start_server(connect, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1], sizes


class Compressing(Shapes):
    """Compresses responses as the metadata asks for."""

    async def _behave(self) -> None:
        call = current_call()
        compression = call.metadata.get("x-compression")
        if compression is not None:
            call.compression = str(compression)
        if call.metadata.get("x-mode") == "late":
            await call.send_initial_metadata()
            call.compression = "deflate"
        await super()._behave()


@pytest.mark.parametrize("server", SERVERS)
@pytest.mark.parametrize("client", ["ours", "grpcio"])
@pytest.mark.parametrize("compression", ["gzip", "deflate"])
def test_requests_and_responses_are_compressed(run: Run, client: str, server: str, compression: str) -> None:
    token = "x" * 50_000

    async def scenario() -> None:
        async with SERVERS[server](Compressing()) as port:
            for rpc in ALL_SHAPES:
                async with counted(port) as (between, sizes), CHANNELS[client](between) as channel:
                    stub = ShapesStub(channel, timeout=60, compression=compression)
                    assert await stub.all_of(rpc, [ask(token)], metadata={"x-compression": compression})
                    assert sizes[0] < 5000, rpc.name
                    assert sizes[1] < 5000, rpc.name
                    await stub.all_of(rpc, [ask(token)])
                    assert sizes[0] < 5000, rpc.name
                    assert sizes[1] > 50_000, rpc.name

    run(scenario())


def test_a_blocking_stub_compresses_requests(run: Run) -> None:
    async def scenario() -> None:
        async with on_ours(Shapes()) as port, counted(port) as (between, sizes):

            def call(compression: str | None) -> None:
                with grpc.insecure_channel(f"127.0.0.1:{between}") as channel:
                    stub = BlockingShapesStub(channel, timeout=60, compression=compression)
                    assert stub.one_one(ask("x" * 50_000)) == answer("x" * 50_000)

            await asyncio.to_thread(call, "gzip")
            assert sizes[0] < 5000
            await asyncio.to_thread(call, None)
            assert sizes[0] > 50_000

    run(scenario())


def test_a_service_on_grpcios_server_compresses_by_default(run: Run) -> None:
    async def scenario() -> None:
        server = grpc.aio.server()
        Shapes().add_to(server, compression="gzip")
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        async with counted(port) as (between, sizes), over_grpcio(between) as channel:
            for rpc in ALL_SHAPES:
                assert await ShapesStub(channel, timeout=60).all_of(rpc, [ask("x" * 50_000)])
                assert sizes[1] < 5000, rpc.name
        await server.stop(0)

    run(scenario())


@pytest.mark.parametrize("server", SERVERS)
def test_compression_that_comes_too_late_is_an_error(run: Run, server: str) -> None:
    errors: list[BaseException] = []

    class Late(Compressing):
        async def _behave(self) -> None:
            try:
                await super()._behave()
            except RuntimeError as error:
                errors.append(error)

    async def scenario() -> None:
        async with connected("ours", server, Late()) as stub:
            assert await stub.one_one(ask("a"), metadata={"x-mode": "late"}) == answer("a")

    run(scenario())
    assert [str(error) for error in errors] == [
        "compression: expected before the headers of the response are sent, got it afterwards"
    ]


def test_compression_that_is_unavailable_is_an_error(run: Run) -> None:
    async def add_gzip(call: Any, request: Any, proceed: Any) -> Any:
        call.compression = "gzip"
        return await proceed(request)

    async def scenario() -> None:
        refusal = "compression: expected None over grpclib's own channel, got 'gzip'"
        async with on_ours(Compressing()) as port, over_grpclib(port) as channel:
            with pytest.raises(ValueError, match=refusal):
                ShapesStub(channel, compression="gzip")
            with pytest.raises(ValueError, match=refusal):
                await ShapesStub(channel, interceptors=[add_gzip]).one_one(ask())
        server = grpclib.server.Server([Compressing()], codec=MessageCodec())
        await server.start("127.0.0.1", 0)
        port = server._server.sockets[0].getsockname()[1]
        async with over_ours(port) as channel:
            with pytest.raises(CallError, match="INTERNAL"):
                await ShapesStub(channel, timeout=60).one_one(ask(), metadata={"x-compression": "gzip"})
        server.close()
        await server.wait_closed()
        with pytest.raises(ValueError, match="compression: expected 'gzip', 'deflate' or None, got 'br'"):
            Shapes().add_to(grpc.aio.server(), compression="br")
        with grpc.insecure_channel("127.0.0.1:1") as channel, pytest.raises(ValueError, match="got 'br'"):
            BlockingShapesStub(channel, compression="br")

    run(scenario())


def test_over_grpcio_nothing_imports_google_protobuf() -> None:
    script = """
import asyncio, sys, grpc, grpc.aio
from flytemodels.flyteidl import admin, service
class Agent(service.AsyncAgentServiceBase):
    async def create_task(self, request):
        return admin.CreateTaskResponse(resource_meta=request.output_prefix.encode())
async def main():
    server = grpc.aio.server()
    Agent().add_to(server)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
        stub = service.AsyncAgentServiceStub(channel)
        answer = await stub.create_task(admin.CreateTaskRequest(output_prefix="x"))
    assert answer.resource_meta == b"x"
    await server.stop(0)
asyncio.run(main())
assert "google.protobuf" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
