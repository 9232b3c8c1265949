"""Google's client against our server: grpcio with the official stubs calls all methods of all services."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest

from flytemodels.grpc import ServiceBase
from tests.grpc.echo import (
    ALL,
    FEW,
    SECRET,
    STREAMED,
    Method,
    Witness,
    echo_services,
    request_of,
    response_to,
    with_inside,
)
from tests.grpc.official import call, ends, grpc, official_stub
from tests.grpc.servers import running

Run = Callable[..., Any]


@asynccontextmanager
async def client(services: Sequence[ServiceBase] = (), **options: Any) -> AsyncIterator[grpc.aio.Channel]:
    async with (
        running(*(services or echo_services())) as server,
        grpc.aio.insecure_channel(f"127.0.0.1:{server.port}", **options) as channel,
    ):
        yield channel


def expected(method: Method, requests: list[Any]) -> list[bytes]:
    """Return the responses, as official bytes."""
    encoded = [request.SerializeToString() for request in requests]
    if method.rpc.shape == "unary_stream":
        encoded *= STREAMED
    return [response_to(method.rpc, data).to_flyte_idl().SerializeToString(deterministic=True) for data in encoded]


async def echoes(method: Method, channel: grpc.aio.Channel, requests: list[Any]) -> None:
    responses = await call(method, channel, requests)
    assert [response.SerializeToString(deterministic=True) for response in responses] == expected(method, requests)


def requests_of(method: Method) -> list[Any]:
    requests = [request_of(method.rpc.request).to_flyte_idl(), method.rpc.request().to_flyte_idl()]
    return requests if method.rpc.streams_in else requests[:1]


def test_every_method_of_both_flytes_is_called() -> None:
    methods = {
        name: [one for one in ALL if one.base.__module__.split(".")[1] == name] for name in ("flyteidl", "flyteidl2")
    }
    assert {name: len(found) for name, found in methods.items()} == {"flyteidl": 92, "flyteidl2": 125}
    assert [len({method.base for method in found}) for found in methods.values()] == [11, 27]


def test_full_messages(run: Run) -> None:
    async def scenario() -> None:
        async with client() as channel:
            await asyncio.gather(*(echoes(method, channel, requests_of(method)) for method in ALL))

    run(scenario())


def test_empty_messages(run: Run) -> None:
    async def scenario() -> None:
        async with client() as channel:
            await asyncio.gather(*(echoes(method, channel, [method.rpc.request().to_flyte_idl()]) for method in ALL))

    run(scenario())


@pytest.mark.parametrize("method", FEW, ids=lambda method: method.rpc.shape)
def test_messages_of_3_mb(run: Run, method: Method) -> None:
    large = with_inside(method.rpc.request(), b"x" * 3_000_000).to_flyte_idl()

    async def scenario() -> None:
        async with client() as channel:
            await echoes(method, channel, [large])

    run(scenario())


@pytest.mark.parametrize("compression", ["Gzip", "Deflate"])
@pytest.mark.parametrize("method", FEW, ids=lambda method: method.rpc.shape)
def test_compressed_requests(run: Run, method: Method, compression: str) -> None:
    async def scenario() -> None:
        async with client(compression=grpc.Compression[compression]) as channel:
            await echoes(method, channel, [with_inside(method.rpc.request(), b"x" * 100_000).to_flyte_idl()])

    run(scenario())


def test_metadata_both_ways(run: Run) -> None:
    metadata = (("x-mode", "metadata"), ("y-text", "some text"), ("y-data-bin", bytes(range(256))), ("y-text", "more"))

    async def scenario() -> None:
        async with client() as channel:
            for method in ALL:
                begun = official_stub(method, channel)(
                    iter(requests_of(method)) if method.rpc.streams_in else requests_of(method)[0], metadata=metadata
                )
                assert sorted(await begun.initial_metadata()) == sorted(
                    pair for pair in metadata if pair[0] != "x-mode"
                )
                begun.cancel()

    run(scenario())


async def fails(channel: grpc.aio.Channel, mode: str, **options: Any) -> list[tuple[Method, grpc.StatusCode, str, str]]:
    """Call all methods, and give how each call ended: the status, its text, and whatever else grpcio knows of it."""

    async def outcome(method: Method) -> tuple[Method, grpc.StatusCode, str, str]:
        begun = await ends(method, channel, requests_of(method)[0], metadata=(("x-mode", mode),), **options)
        return method, await begun.code(), await begun.details(), f"{begun!r} {await begun.trailing_metadata()}"

    return await asyncio.gather(*map(outcome, ALL))


def test_errors_pass_through(run: Run) -> None:
    async def scenario() -> None:
        async with client() as channel:
            for _, code, details, _ in await fails(channel, "error"):
                assert code is grpc.StatusCode.NOT_FOUND
                assert details == "nothing there: 50 % of naïve\nwords"

    run(scenario())


def test_exceptions_are_internal_and_tell_nothing(run: Run, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        async with client() as channel:
            for method, code, details, more in await fails(channel, "raise"):
                assert code is grpc.StatusCode.INTERNAL
                assert details == f"{method.rpc.path} failed; the server's log says why"
                assert SECRET not in more

    run(scenario())
    logged = [record.getMessage() for record in caplog.records if record.name == "flytemodels.grpc"]
    assert sorted(logged) == sorted(f"{method.rpc.path} failed" for method in ALL)


def test_deadlines(run: Run) -> None:
    witness = Witness()

    async def scenario() -> None:
        async with client(echo_services(witness)) as channel:
            for _, code, _, _ in await fails(channel, "hang", timeout=1):
                assert code is grpc.StatusCode.DEADLINE_EXCEEDED
            await witness.all_cancelled()

    run(scenario())


def test_cancellation_reaches_the_method(run: Run) -> None:
    witness = Witness()

    async def cancels(method: Method, channel: grpc.aio.Channel) -> None:
        task = asyncio.ensure_future(call(method, channel, requests_of(method), metadata=(("x-mode", "hang"),)))
        await witness.begun[method.rpc.path].wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await witness.cancelled[method.rpc.path].wait()

    async def scenario() -> None:
        async with client(echo_services(witness)) as channel:
            await asyncio.gather(*(cancels(method, channel) for method in ALL))

    run(scenario())


def test_methods_that_are_not_overridden_are_unimplemented(run: Run) -> None:
    async def scenario() -> None:
        async with client([method.base() for method in ALL]) as channel:
            for method, code, details, _ in await fails(channel, ""):
                assert code is grpc.StatusCode.UNIMPLEMENTED
                assert details == f"{method.rpc.path} is not implemented by this server"

    run(scenario())
