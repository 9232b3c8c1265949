"""Our client calls all methods of all services: on Google's server where it exists, and on our own everywhere."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from typing import Any

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytemodels.grpc import Channel, Deadline, DeadlineExceededError, MessageCodec
from flytemodels.message import Message
from tests.grpc.echo import (
    ALL,
    FEW,
    SECRET,
    STREAMED,
    Method,
    Witness,
    echo_services,
    inside,
    request_of,
    response_to,
    with_inside,
)
from tests.grpc.servers import running

Run = Callable[..., Any]
Serve = Callable[..., Any]  # (witness) -> an async context manager that gives a port


@asynccontextmanager
async def our_server(witness: Witness) -> AsyncIterator[int]:
    async with running(*echo_services(witness)) as server:
        yield server.port


@asynccontextmanager
async def official_server(witness: Witness) -> AsyncIterator[int]:
    from tests.grpc.official import echo_server

    server = echo_server(witness)
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    try:
        yield port
    finally:
        await server.stop(0)


@pytest.fixture(params=["ours", "official"])
def serve(request: pytest.FixtureRequest) -> Serve:
    if request.param == "ours":
        return our_server
    import tests.grpc.official  # noqa: F401  # skips where there is none

    return official_server


def channel_to(port: int) -> Channel:
    return Channel("127.0.0.1", port, codec=MessageCodec())


def requests_of(method: Method) -> list[Message]:
    requests = [request_of(method.rpc.request), method.rpc.request()]
    return requests if method.rpc.streams_in else requests[:1]


async def call(method: Method, channel: Channel, requests: list[Message], **options: Any) -> list[Message]:
    begun = getattr(method.stub(channel), method.rpc.name)(
        requests if method.rpc.streams_in else requests[0], **options
    )
    return [response async for response in begun] if method.rpc.streams_out else [await begun]


async def echoes(method: Method, channel: Channel, requests: list[Message]) -> None:
    responses = await call(method, channel, requests)
    # Parsed and compared, not as bytes: official libraries write the entries of maps in an order of their own.
    arrived = [method.rpc.request.parse(inside(response)) for response in responses]
    assert arrived == requests * (STREAMED if method.rpc.shape == "unary_stream" else 1)
    assert [with_inside(response, b"") for response in responses] == [response_to(method.rpc, b"")] * len(responses)


def test_full_messages(run: Run, serve: Serve) -> None:
    async def scenario() -> None:
        async with serve(Witness()) as port, channel_to(port) as channel:
            await asyncio.gather(*(echoes(method, channel, requests_of(method)) for method in ALL))

    run(scenario())


def test_empty_messages(run: Run, serve: Serve) -> None:
    async def scenario() -> None:
        async with serve(Witness()) as port, channel_to(port) as channel:
            await asyncio.gather(*(echoes(method, channel, [method.rpc.request()]) for method in ALL))

    run(scenario())


@pytest.mark.parametrize("method", FEW, ids=lambda method: method.rpc.shape)
def test_messages_of_3_mb(run: Run, serve: Serve, method: Method) -> None:
    async def scenario() -> None:
        async with serve(Witness()) as port, channel_to(port) as channel:
            await echoes(method, channel, [with_inside(method.rpc.request(), b"x" * 3_000_000)])

    run(scenario())


@pytest.mark.parametrize("method", FEW, ids=lambda method: method.rpc.shape)
def test_a_response_larger_than_the_limit_is_refused(run: Run, serve: Serve, method: Method) -> None:
    async def scenario() -> None:
        async with serve(Witness()) as port, channel_to(port) as channel:
            stub = method.stub(channel, max_message_size=1000)
            request = with_inside(method.rpc.request(), b"x" * 1000)
            begun = getattr(stub, method.rpc.name)([request] if method.rpc.streams_in else request)
            with pytest.raises(GRPCError, match="message: expected at most 1000 bytes, got ") as caught:
                await (anext(begun) if method.rpc.streams_out else begun)
            assert caught.value.status is Status.RESOURCE_EXHAUSTED

    run(scenario())


def test_metadata_both_ways(run: Run, serve: Serve) -> None:
    seen: list[Any] = []

    async def see(call: Any, request: Any, proceed: Any) -> Any:
        def note(_status: Status) -> None:
            seen.append(sorted((key, value) for key, value in call.initial_metadata.items() if key.startswith("y-")))

        call.on_end(note)
        return await proceed(request)

    async def scenario() -> None:
        async with serve(Witness()) as port, channel_to(port) as channel:
            for method in ALL:
                # What the call says comes on top of what the stub says.
                stub = method.stub(channel, metadata={"x-mode": "metadata", "y-text": "replaced"}, interceptors=[see])
                own = {"y-text": "some text", "y-data-bin": bytes(range(256))}
                requests = requests_of(method)
                begun = getattr(stub, method.rpc.name)(requests if method.rpc.streams_in else requests[0], metadata=own)
                await (anext(begun) if method.rpc.streams_out else begun)
                if method.rpc.streams_out:
                    await begun.aclose()
                assert seen.pop() == [("y-data-bin", bytes(range(256))), ("y-text", "some text")]

    run(scenario())


async def fails(method: Method, channel: Channel, mode: str, **options: Any) -> GRPCError:
    with pytest.raises(GRPCError) as caught:
        await call(method, channel, requests_of(method), metadata={"x-mode": mode}, **options)
    return caught.value


def test_errors_arrive(run: Run, serve: Serve) -> None:
    async def scenario() -> None:
        async with serve(Witness()) as port, channel_to(port) as channel:
            for error in await asyncio.gather(*(fails(method, channel, "error") for method in ALL)):
                assert error.status is Status.NOT_FOUND
                assert error.message == "nothing there: 50 % of naïve\nwords"

    run(scenario())


def test_exceptions_of_our_methods_tell_nothing(run: Run) -> None:
    async def scenario() -> None:
        async with our_server(Witness()) as port, channel_to(port) as channel:
            for method, error in zip(
                ALL, await asyncio.gather(*(fails(m, channel, "raise") for m in ALL)), strict=True
            ):
                assert error.status is Status.INTERNAL
                assert error.message == f"{method.rpc.path} failed; the server's log says why"
                assert SECRET not in repr(error)

    run(scenario())


@pytest.mark.parametrize("limit", ["timeout", "deadline"])
def test_deadlines(run: Run, serve: Serve, limit: str) -> None:
    witness = Witness()

    async def scenario() -> None:
        async with serve(witness) as port, channel_to(port) as channel:
            options: dict[str, Any] = {"timeout": 1} if limit == "timeout" else {"deadline": Deadline.from_timeout(1)}
            for error in await asyncio.gather(*(fails(method, channel, "hang", **options) for method in ALL)):
                assert isinstance(error, DeadlineExceededError)
                assert isinstance(error, asyncio.TimeoutError)
                assert error.status is Status.DEADLINE_EXCEEDED
            await witness.all_cancelled()

    run(scenario())


def test_cancellation_reaches_the_method(run: Run, serve: Serve) -> None:
    witness = Witness()

    async def cancels(method: Method, channel: Channel) -> None:
        task = asyncio.create_task(call(method, channel, requests_of(method), metadata={"x-mode": "hang"}))
        await witness.begun[method.rpc.path].wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await witness.cancelled[method.rpc.path].wait()

    async def scenario() -> None:
        async with serve(witness) as port, channel_to(port) as channel:
            await asyncio.gather(*(cancels(method, channel) for method in ALL))

    run(scenario())


@pytest.mark.parametrize("method", [m for m in FEW if m.rpc.streams_out], ids=lambda method: method.rpc.shape)
def test_a_stream_can_be_left_early(run: Run, serve: Serve, method: Method) -> None:
    async def scenario() -> None:
        async with serve(Witness()) as port, channel_to(port) as channel:
            for _ in range(3):
                requests = [method.rpc.request()] * 1000
                begun = getattr(method.stub(channel), method.rpc.name)(
                    requests if method.rpc.streams_in else requests[0]
                )
                async with aclosing(begun) as responses:
                    async for response in responses:
                        assert response == response_to(method.rpc, b"")
                        break
            await echoes(method, channel, [method.rpc.request()])

    run(scenario())
