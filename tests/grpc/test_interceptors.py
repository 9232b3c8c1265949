"""Functions around calls: one's own, and those of the package for retries, tokens and metrics."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from copy import copy
from typing import Any

import grpc
import grpc.aio
import pytest

from flytemodels.grpc import (
    Backoff,
    BearerToken,
    CallError,
    Channel,
    DeadlineExceededError,
    GRPCError,
    Status,
    current_call,
    metrics,
    retry,
)
from tests.grpc.servers import running
from tests.grpc.shapes import ALL_SHAPES, Answer, Ask, Shapes, ShapesStub, answer, ask

Run = Callable[..., Any]
AT_ONCE = Backoff(initial=0.001, maximum=0.001)


class Failing(Shapes):
    """Fails as often as it is told to, then answers."""

    def __init__(self, failures: int, status: Status = Status.UNAVAILABLE) -> None:
        super().__init__()
        self.failures = failures
        self.status = status

    async def _behave(self) -> None:
        await super()._behave()
        if len(self.calls) <= self.failures:
            raise CallError(self.status, "not yet")


@asynccontextmanager
async def connected(
    service: Shapes, *interceptors: Any, on_server: Any = (), **options: Any
) -> AsyncIterator[ShapesStub]:
    async with running(service, interceptors=on_server) as server, Channel("127.0.0.1", server.port) as channel:
        yield ShapesStub(channel, timeout=30, interceptors=interceptors, **options)


def test_interceptors_stand_around_calls_of_all_shapes(run: Run) -> None:
    log: list[str] = []

    def noting(name: str) -> Any:
        async def intercept(call: Any, request: Any, proceed: Any) -> Any:
            log.append(f"{name} begins {call.rpc.name}")
            call.on_end(lambda status: log.append(f"{name} ends {status.name}"))
            call.metadata[f"x-{name}"] = "was here"
            return await proceed(request)

        return intercept

    async def scenario() -> None:
        service = Shapes()
        async with connected(service, noting("a"), noting("b"), on_server=[noting("c"), noting("d")]) as stub:
            for rpc in ALL_SHAPES:
                await stub.all_of(rpc, [ask("x")])
                seen = service.calls[-1].metadata
                assert [seen[f"x-{name}"] for name in "abcd"] == ["was here"] * 4
                begins = [f"{name} begins {rpc.name}" for name in "abcd"]
                assert [line for line in log if "begins" in line] == begins
                assert sorted(line for line in log if "ends" in line) == [f"{name} ends OK" for name in "abcd"]
                log.clear()
            for rpc in ALL_SHAPES:
                with pytest.raises(GRPCError):
                    await stub.all_of(rpc, [ask()], metadata={"x-mode": "fail"})
                assert sorted(line for line in log if "ends" in line) == [
                    f"{name} ends FAILED_PRECONDITION" for name in "abcd"
                ]
                log.clear()
                with pytest.raises(DeadlineExceededError):
                    await stub.all_of(rpc, [ask()], metadata={"x-mode": "hang"}, timeout=0.1)
                while len([line for line in log if "ends" in line]) < 4:
                    await asyncio.sleep(0.01)
                assert "d ends OK" not in log
                log.clear()

    run(scenario())


def test_interceptors_may_answer_refuse_and_change(run: Run) -> None:
    async def scenario() -> None:
        async def replace(call: Any, request: Any, proceed: Any) -> Any:
            return answer("replaced") if request.token == "here" else await proceed(ask("changed"))

        async def refuse(call: Any, request: Any, proceed: Any) -> Any:
            if call.metadata.get("x-user") != "somebody":
                raise GRPCError(Status.UNAUTHENTICATED, "who is it?")
            return await proceed(request)

        service = Shapes()
        async with connected(service, replace, on_server=[refuse]) as stub:
            assert await stub.one_one(ask("here")) == answer("replaced")
            with pytest.raises(CallError, match="who is it") as caught:
                await stub.one_one(ask())
            assert caught.value.status is Status.UNAUTHENTICATED
            assert not service.calls
            assert await stub.one_one(ask(), metadata={"x-user": "somebody"}) == answer("changed")

    run(scenario())


def test_an_interceptor_that_returns_nonsense_is_told(run: Run) -> None:
    async def nonsense(call: Any, request: Any, proceed: Any) -> Any:
        await proceed(request)

    async def scenario() -> None:
        async with connected(Shapes(), nonsense) as stub:
            with pytest.raises(
                TypeError, match="one_one: expected GetTaskLogsResponse of an interceptor, got NoneType"
            ):
                await stub.one_one(ask())
            with pytest.raises(TypeError, match="one_many: expected an asynchronous iterator of an"):
                _ = [one async for one in stub.one_many(ask())]

    run(scenario())


# Retries


@pytest.mark.parametrize("rpc", ALL_SHAPES, ids=lambda rpc: rpc.name)
def test_calls_are_repeated_until_they_succeed(run: Run, rpc: Any) -> None:
    async def scenario() -> None:
        service = Failing(2)
        async with connected(service, retry(attempts=3, backoff=AT_ONCE)) as stub:
            assert await stub.all_of(rpc, [ask("a")]) == [answer("a")]
        assert len(service.calls) == 3

    run(scenario())


@pytest.mark.parametrize("rpc", ALL_SHAPES, ids=lambda rpc: rpc.name)
def test_some_calls_are_not_repeated(run: Run, rpc: Any) -> None:
    async def once(service: Failing, requests: Any, policy: Any, **options: Any) -> Status:
        async with connected(service, policy) as stub:
            with pytest.raises(CallError) as caught:
                await stub.all_of(rpc, requests, **options)
        return caught.value.status

    async def scenario() -> None:
        policy = retry(attempts=3, backoff=AT_ONCE)
        service = Failing(9)
        assert await once(service, [ask()], policy) is Status.UNAVAILABLE
        assert len(service.calls) == 3
        for service, requests, other, options in (
            (Failing(9, Status.ABORTED), [ask()], policy, {}),
            (Failing(9), [ask()], retry(only=lambda rpc: rpc.idempotency_level == "IDEMPOTENT"), {}),
            (Failing(9), [ask()], retry(backoff=Backoff(initial=60)), {"timeout": 1}),
            *([(Failing(9), iter([ask()]), policy, {})] if rpc.streams_in else []),
        ):
            await once(service, requests, other, **options)
            assert len(service.calls) == 1

    run(scenario())


def test_a_stream_that_has_begun_is_not_repeated(run: Run) -> None:
    class Breaking(Shapes):
        async def one_many(self, request: Ask) -> AsyncIterator[Answer]:
            self.calls.append(current_call())
            yield answer("a")
            raise CallError(Status.UNAVAILABLE, "in the middle")

    async def scenario() -> None:
        service = Breaking()
        async with connected(service, retry(backoff=AT_ONCE)) as stub:
            with pytest.raises(CallError, match="in the middle"):
                _ = [one async for one in stub.one_many(ask())]
        assert len(service.calls) == 1

    run(scenario())


@pytest.mark.parametrize(("pushback", "calls"), [("0", 3), ("-1", 1), ("never", 1)])
def test_a_server_may_say_when_to_repeat(run: Run, pushback: str, calls: int) -> None:
    count = 0

    async def fail(_request: bytes, context: Any) -> bytes:
        nonlocal count
        count += 1
        await context.abort(grpc.StatusCode.UNAVAILABLE, "no", (("grpc-retry-pushback-ms", pushback),))
        return b""

    async def scenario() -> None:
        server = grpc.aio.server()
        handler = grpc.unary_unary_rpc_method_handler(fail)
        server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("tests.Shapes", {"OneOne": handler}),))
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        options = [("grpc.enable_retries", 0)]
        for channel in (Channel("127.0.0.1", port), grpc.aio.insecure_channel(f"127.0.0.1:{port}", options=options)):
            async with channel:
                nonlocal count
                count = 0
                policy = retry(attempts=3, backoff=Backoff(initial=0.001))
                with pytest.raises(CallError, match="no"):
                    await ShapesStub(channel, timeout=30, interceptors=[policy]).one_one(ask())
                assert count == calls
        await server.stop(0)

    run(scenario())


def test_attempts_must_make_sense() -> None:
    with pytest.raises(ValueError, match="attempts: expected at least 1, got 0"):
        retry(attempts=0)


# Tokens


@pytest.mark.parametrize("rpc", ALL_SHAPES, ids=lambda rpc: rpc.name)
def test_a_token_is_refreshed_once_for_all_calls(run: Run, rpc: Any) -> None:
    valid = "Bearer token 1"
    fetched = 0

    async def fetch() -> str:
        nonlocal fetched
        fetched += 1
        await asyncio.sleep(0.01)
        return f"token {fetched}"

    async def check(call: Any, request: Any, proceed: Any) -> Any:
        if call.metadata.get("authorization") != valid:
            raise GRPCError(Status.UNAUTHENTICATED, "the token is old")
        return await proceed(request)

    async def scenario() -> None:
        nonlocal valid
        async with connected(Shapes(), BearerToken(fetch), on_server=[check]) as stub:
            for number in (1, 2, 3):
                valid = f"Bearer token {number}"
                answers = await asyncio.gather(*(stub.all_of(rpc, [ask("a")]) for _ in range(10)))
                assert answers == [[answer("a")]] * 10
                assert fetched == number
            valid = "Bearer nothing"
            with pytest.raises(CallError, match="the token is old"):
                await stub.all_of(rpc, [ask("a")])
            assert fetched == 4

    run(scenario())


# Metrics


def test_prometheus_counts_both_sides(run: Run) -> None:
    library = pytest.importorskip("prometheus_client", reason="prometheus-client is not installed")
    registry = library.CollectorRegistry()

    async def scenario() -> None:
        client = metrics.prometheus_client(registry)
        async with connected(Shapes(), client, on_server=[metrics.prometheus_server(registry)]) as stub:
            for rpc in ALL_SHAPES:
                await stub.all_of(rpc, [ask("a")])
                with pytest.raises(CallError):
                    await stub.all_of(rpc, [ask("a")], metadata={"x-mode": "fail"})

    run(scenario())
    types = {"one_one": "unary", "one_many": "server_stream", "many_one": "client_stream", "many_many": "bidi_stream"}
    for side in ("client", "server"):
        for rpc in ALL_SHAPES:
            labels = {
                "grpc_type": types[rpc.name],
                "grpc_service": "tests.Shapes",
                "grpc_method": rpc.path.rpartition("/")[2],
            }
            assert registry.get_sample_value(f"grpc_{side}_started_total", labels) == 2
            for code in ("OK", "FailedPrecondition"):
                assert registry.get_sample_value(f"grpc_{side}_handled_total", {**labels, "grpc_code": code}) == 1
            assert registry.get_sample_value(f"grpc_{side}_handling_seconds_count", labels) == 2


def test_opentelemetry_measures_both_sides(run: Run) -> None:
    pytest.importorskip("opentelemetry.metrics", reason="opentelemetry-api is not installed")
    seen: list[Any] = []

    class Meter:
        def create_histogram(self, name: str, unit: str, description: str) -> Any:
            class Histogram:
                def record(self, amount: float, attributes: Any) -> None:
                    seen.append((name, unit, amount > 0, attributes))

            return Histogram()

    async def scenario() -> None:
        client, server = metrics.opentelemetry_client(Meter()), metrics.opentelemetry_server(Meter())  # type: ignore[arg-type]
        metrics.opentelemetry_client()
        async with connected(Shapes(), client, on_server=[server]) as stub:
            await stub.one_one(ask("a"))

    run(scenario())
    expected = {
        "rpc.system": "grpc",
        "rpc.service": "tests.Shapes",
        "rpc.method": "OneOne",
        "rpc.grpc.status_code": 0,
    }
    assert sorted(seen, key=lambda one: one[0]) == [
        (f"rpc.{side}.duration", "ms", True, expected) for side in ("client", "server")
    ]


# Errors


@pytest.mark.parametrize(
    "error",
    [
        CallError(Status.ABORTED, "no", [ask("detail")], encoded_details=b"x", pushback_ms=3),
        DeadlineExceededError("late", [ask("detail")]),
    ],
)
def test_errors_are_copied_and_pickled(error: CallError) -> None:
    error.trailing_metadata["x-last"] = "1"
    for again in (copy(error), pickle.loads(pickle.dumps(error))):
        assert type(again) is type(error)
        assert (again.status, again.message, again.details) == (error.status, error.message, error.details)
        assert again.trailing_metadata == error.trailing_metadata
        assert again.pushback_ms == error.pushback_ms


def test_status_details_are_those_of_google_rpc(run: Run) -> None:
    async def scenario() -> None:
        async with connected(Shapes(), metadata={"x-mode": "fail"}) as stub:
            with pytest.raises(CallError) as caught:
                await stub.one_one(ask())
            status = caught.value.status_details
            assert (status.code, status.message) == (9, "50 % of naïve\nwords")
            assert [detail.unpack() for detail in status.details] == caught.value.details == [ask("detail")]

    run(scenario())


def test_details_of_unknown_types_stay_packed(run: Run) -> None:
    from flytemodels.google.protobuf.any import Any as AnyMessage

    strange = AnyMessage(type_url="type.googleapis.com/unheard.of.Type", value=b"\xff")

    class Strange(Shapes):
        async def one_one(self, request: Ask) -> Answer:
            raise CallError(Status.ABORTED, "no", [strange, ask("detail")])

    async def scenario() -> None:
        async with connected(Strange()) as stub:
            with pytest.raises(CallError) as caught:
                await stub.one_one(ask())
            assert caught.value.details == [strange, ask("detail")]

    run(scenario())
