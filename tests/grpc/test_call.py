"""How our client takes what servers do, good and odd."""

from __future__ import annotations

import asyncio
import socket
import sys
import zlib
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import aclosing, asynccontextmanager
from typing import Any, ClassVar

import grpclib.server
import pytest
from grpclib.client import Channel
from grpclib.const import Cardinality, Handler, Status
from grpclib.exceptions import GRPCError

from flytemodels.flyteidl import admin
from flytemodels.grpc import (
    AnyRpc,
    CallError,
    Deadline,
    DeadlineExceededError,
    MessageCodec,
    Metadata,
    Requests,
    Rpc,
    ServiceBase,
    ServiceStub,
)
from tests.grpc.raw import frame
from tests.grpc.servers import running

Run = Callable[..., Any]
Script = Callable[[grpclib.server.Stream[Any, Any]], Coroutine[Any, Any, None]]

ONE = admin.GetTaskLogsResponse(header=admin.GetTaskLogsResponseHeader(token="one"))
TWO = admin.GetTaskLogsResponse(header=admin.GetTaskLogsResponseHeader(token="two"))
REQUEST = admin.GetTaskLogsRequest(token="request")

HEADERS = [(":status", "200"), ("content-type", "application/grpc+proto")]
OK = [("grpc-status", "0")]
FAILED = [("grpc-status", "9"), ("grpc-message", "no more of that")]


TYPES = (admin.GetTaskLogsRequest, admin.GetTaskLogsResponse)
ONE_ONE = Rpc("/Shapes/OneOne", "one_one", "unary_unary", *TYPES)
ONE_MANY = Rpc("/Shapes/OneMany", "one_many", "unary_stream", *TYPES)
MANY_ONE = Rpc("/Shapes/ManyOne", "many_one", "stream_unary", *TYPES)
MANY_MANY = Rpc("/Shapes/ManyMany", "many_many", "stream_stream", *TYPES)
DEFAULTS: dict[str, Any] = {"timeout": None, "deadline": None, "metadata": None}


class ShapesStub(ServiceStub):
    """A method of each shape; flyteidl has none that takes a stream and answers with one message."""

    async def one_one(self, request: admin.GetTaskLogsRequest, **options: Any) -> admin.GetTaskLogsResponse:
        return await self._call_unary_unary(ONE_ONE, request, **DEFAULTS | options)

    def one_many(self, request: admin.GetTaskLogsRequest, **options: Any) -> Any:
        return self._call_unary_stream(ONE_MANY, request, **DEFAULTS | options)

    async def many_one(self, requests: Requests[admin.GetTaskLogsRequest], **options: Any) -> admin.GetTaskLogsResponse:
        return await self._call_stream_unary(MANY_ONE, requests, **DEFAULTS | options)

    def many_many(self, requests: Requests[admin.GetTaskLogsRequest], **options: Any) -> Any:
        return self._call_stream_stream(MANY_MANY, requests, **DEFAULTS | options)


def answer(*tokens: str) -> admin.GetTaskLogsResponse:
    return admin.GetTaskLogsResponse(header=admin.GetTaskLogsResponseHeader(token=" ".join(tokens)))


class Shapes(ServiceBase):
    """Answers with the requests' tokens."""

    async def one_one(self, request: admin.GetTaskLogsRequest) -> admin.GetTaskLogsResponse:
        return answer(request.token)

    async def one_many(self, request: admin.GetTaskLogsRequest) -> AsyncIterator[admin.GetTaskLogsResponse]:
        for _ in range(request.lines):
            yield answer(request.token)

    async def many_one(self, requests: AsyncIterator[admin.GetTaskLogsRequest]) -> admin.GetTaskLogsResponse:
        return answer(*[request.token async for request in requests])

    def many_many(self, requests: AsyncIterator[admin.GetTaskLogsRequest]) -> AsyncIterator[admin.GetTaskLogsResponse]:
        return (answer(request.token) async for request in requests)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (ONE_ONE, ONE_MANY, MANY_ONE, MANY_MANY)


class Scripted:
    """A service whose methods do to the HTTP/2 stream whatever a script says."""

    def __init__(self, script: Script) -> None:
        self._script = script

    def __mapping__(self) -> dict[str, Handler]:
        shapes = {
            "OneOne": "UNARY_UNARY",
            "OneMany": "UNARY_STREAM",
            "ManyOne": "STREAM_UNARY",
            "ManyMany": "STREAM_STREAM",
        }
        return {f"/Shapes/{name}": Handler(self._script, Cardinality[shape], *TYPES) for name, shape in shapes.items()}


@asynccontextmanager
async def shapes(service: Any, **options: Any) -> AsyncIterator[ShapesStub]:
    async with running(service) as server, Channel("127.0.0.1", server.port, codec=MessageCodec()) as channel:
        yield ShapesStub(channel, **{"timeout": 60, **options})


def plan(*steps: Any) -> Script:
    """Make a script: of lists of headers, of data, of "end", "reset", "close" and "wait"."""

    async def script(stream: grpclib.server.Stream[Any, Any]) -> None:
        raw = stream._stream
        await stream.recv_message()
        ended = False
        for step in steps:
            if isinstance(step, list):
                ended = any(name == "grpc-status" for name, _ in step)
                await raw.send_headers(step, end_stream=ended)
            elif isinstance(step, bytes):
                await raw.send_data(step)
            elif step == "end":
                await raw.end()
                ended = True
            elif step == "reset":
                raw.reset_nowait()
            elif step == "close":
                raw._transport.close()
            else:
                await asyncio.Event().wait()
        stream._send_trailing_metadata_done = True

    return script


async def gathered(responses: AsyncIterator[Any]) -> tuple[list[Any], BaseException | None]:
    """Return what came, and what it ended with."""
    found: list[Any] = []
    try:
        async for response in responses:
            found.append(response)
    except Exception as error:
        return found, error
    return found, None


def test_all_shapes(run: Run) -> None:
    async def several() -> AsyncIterator[admin.GetTaskLogsRequest]:
        for token in ("a", "b"):
            yield admin.GetTaskLogsRequest(token=token)

    both = [admin.GetTaskLogsRequest(token="a"), admin.GetTaskLogsRequest(token="b")]

    async def scenario() -> None:
        async with shapes(Shapes()) as stub:
            assert await stub.one_one(admin.GetTaskLogsRequest(token="a")) == answer("a")
            twice = admin.GetTaskLogsRequest(token="a", lines=2)
            assert [response async for response in stub.one_many(twice)] == [answer("a"), answer("a")]
            for requests in (both, several(), iter(both), tuple(both)):
                assert await stub.many_one(requests) == answer("a", "b")
            for requests in (both, several()):
                assert [response async for response in stub.many_many(requests)] == [answer("a"), answer("b")]
            assert await stub.many_one([]) == answer()
            assert [response async for response in stub.many_many([])] == []

    run(scenario())


def test_requests_are_taken_one_by_one(run: Run) -> None:
    async def scenario() -> None:
        received: asyncio.Queue[str] = asyncio.Queue()

        async def conversation() -> AsyncIterator[admin.GetTaskLogsRequest]:
            yield admin.GetTaskLogsRequest(token="a")
            assert await received.get() == "a"
            yield admin.GetTaskLogsRequest(token="b")

        async with shapes(Shapes()) as stub:
            async for response in stub.many_many(conversation()):
                await received.put(response.header.token)

    run(scenario())


# How a call ends


@pytest.mark.parametrize("end", [[], ["reset"], ["close"], ["reset", "close"]], ids=str)
@pytest.mark.parametrize("name", ["one_many", "many_many"])
def test_everything_that_came_is_given_and_then_the_status(run: Run, name: str, end: list[str]) -> None:
    script = plan(HEADERS, frame(bytes(ONE)), frame(bytes(TWO)), FAILED, *end)

    async def scenario() -> None:
        async with shapes(Scripted(script)) as stub:
            found, error = await gathered(getattr(stub, name)([REQUEST] * 100 if name == "many_many" else REQUEST))
            assert found == [ONE, TWO]
            assert isinstance(error, GRPCError)
            assert (error.status, error.message) == (Status.FAILED_PRECONDITION, "no more of that")

    run(scenario())


@pytest.mark.parametrize("end", [[], ["reset"], ["close"], ["reset", "close"]], ids=str)
def test_a_server_may_answer_before_the_client_has_finished(run: Run, end: list[str]) -> None:
    async def endless() -> AsyncIterator[admin.GetTaskLogsRequest]:
        yield REQUEST
        await asyncio.Event().wait()

    async def scenario() -> None:
        async with shapes(Scripted(plan(HEADERS, frame(bytes(ONE)), OK, *end))) as stub:
            assert await stub.many_one(endless()) == ONE
            assert await gathered(stub.many_many(endless())) == ([ONE], None)
            if "close" not in end:  # whoever closes a socket with unread data in it takes back what he has sent
                assert await stub.many_one([REQUEST] * 1000) == ONE

    run(scenario())


@pytest.mark.parametrize("end", [[], ["reset"]], ids=str)
def test_a_server_may_refuse_before_the_client_has_finished(run: Run, end: list[str]) -> None:
    async def endless() -> AsyncIterator[admin.GetTaskLogsRequest]:
        yield REQUEST
        await asyncio.Event().wait()

    async def scenario() -> None:
        async with shapes(Scripted(plan([*HEADERS, *FAILED], *end))) as stub:
            for begun in (stub.one_one(REQUEST), stub.many_one(endless())):
                with pytest.raises(GRPCError, match="no more of that"):
                    await begun
            for begun in (stub.one_many(REQUEST), stub.many_many(endless())):
                found, error = await gathered(begun)
                assert found == []
                assert isinstance(error, GRPCError)

    run(scenario())


def test_a_stream_may_be_empty(run: Run) -> None:
    async def scenario() -> None:
        for script in (
            plan([*HEADERS, *OK]),
            plan([*HEADERS, *OK], "reset"),
            plan(HEADERS, OK),
            plan(HEADERS, OK, "reset"),
        ):
            async with shapes(Scripted(script)) as stub:
                assert await gathered(stub.one_many(REQUEST)) == ([], None)
                assert await gathered(stub.many_many([REQUEST])) == ([], None)

    run(scenario())


@pytest.mark.parametrize(
    ("script", "message"),
    [
        (plan(HEADERS, OK), ": expected a response with the status OK, got none"),
        (plan(HEADERS, "end"), "expected a status, got the end of the stream"),
        (plan(HEADERS, frame(bytes(ONE)), "end"), "expected a status, got the end of the stream"),
        (plan(HEADERS, frame(bytes(ONE))[:-1], OK), "message: expected all of its bytes, got the end of the stream"),
        (plan(HEADERS, frame(b"\xff"), OK), "flyteidl.admin.GetTaskLogsResponse: "),
        (
            plan(HEADERS, frame(b"x", compressed=True), OK),
            "grpc-encoding: expected the compression of a compressed message",
        ),
    ],
    ids=["no message", "no status", "message without status", "half a message", "damaged", "compressed"],
)
def test_answers_that_are_wrong_are_internal_errors(run: Run, script: Script, message: str) -> None:
    async def scenario() -> None:
        async with shapes(Scripted(script)) as stub:
            for begun in (stub.one_one(REQUEST), stub.many_one([REQUEST])):
                with pytest.raises(GRPCError) as caught:
                    await begun
                assert caught.value.status is Status.INTERNAL
                assert message in (caught.value.message or "")

    run(scenario())


def test_compressed_answers(run: Run) -> None:
    headers = [*HEADERS, ("grpc-encoding", "deflate")]

    async def scenario() -> None:
        script = plan(headers, frame(zlib.compress(bytes(ONE)), compressed=True), frame(bytes(TWO)), OK)
        async with shapes(Scripted(script)) as stub:
            assert await gathered(stub.one_many(REQUEST)) == ([ONE, TWO], None)

    run(scenario())


@pytest.mark.parametrize("end", ["reset", "close"])
def test_a_call_that_is_broken_off(run: Run, end: str) -> None:
    async def scenario() -> None:
        async with shapes(Scripted(plan(HEADERS, frame(bytes(ONE)), end))) as stub:
            with pytest.raises(GRPCError, match="UNAVAILABLE"):
                await stub.one_one(REQUEST)
            _, error = await gathered(stub.one_many(REQUEST))
            assert isinstance(error, CallError)
            assert error.status is Status.UNAVAILABLE
            with pytest.raises(GRPCError, match="UNAVAILABLE"):
                await stub.many_one([REQUEST])

    run(scenario())


def test_where_nobody_listens(run: Run) -> None:
    async def scenario() -> None:
        with socket.socket() as taken:  # bound, but not listening
            taken.bind(("127.0.0.1", 0))
            async with Channel("127.0.0.1", taken.getsockname()[1], codec=MessageCodec()) as channel:
                stub = ShapesStub(channel, timeout=60)
                for begun in (stub.one_one(REQUEST), stub.many_one([REQUEST])):
                    with pytest.raises(GRPCError, match=r"UNAVAILABLE.*onnect"):
                        await begun

    run(scenario())


# What the caller does


def test_requests_that_fail_end_the_call(run: Run) -> None:
    async def failing() -> AsyncIterator[admin.GetTaskLogsRequest]:
        yield REQUEST
        raise LookupError("no more requests")

    async def scenario() -> None:
        async with shapes(Shapes()) as stub:
            with pytest.raises(LookupError, match="no more requests"):
                await stub.many_one(failing())
            found, error = await gathered(stub.many_many(failing()))
            assert isinstance(error, LookupError)
            assert len(found) <= 1

    run(scenario())


@pytest.mark.parametrize("request_", ["not a message", admin.GetTaskRequest(), None], ids=repr)
def test_requests_of_the_wrong_type(run: Run, request_: Any) -> None:
    async def scenario() -> None:
        async with shapes(Shapes()) as stub:
            with pytest.raises(TypeError, match="expected GetTaskLogsRequest, got "):
                await stub.one_one(request_)
            with pytest.raises(TypeError, match="expected GetTaskLogsRequest, got "):
                await stub.many_one([request_])

    run(scenario())


def test_leaving_a_stream_cancels_the_call(run: Run) -> None:
    reasons: list[str] = []

    async def scenario() -> None:
        left = asyncio.Event()

        async def script(stream: grpclib.server.Stream[Any, Any]) -> None:
            await stream.send_message(ONE)
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                reasons.append(str(stream._stream.wrapper._error))  # type: ignore[union-attr]
                left.set()
                raise

        async with shapes(Scripted(script)) as stub:
            for begun in (stub.one_many(REQUEST), stub.many_many([REQUEST])):
                left.clear()
                async with aclosing(begun) as responses:
                    assert await anext(responses) == ONE
                await left.wait()

    run(scenario())
    assert len(reasons) == 2
    assert all(reason.endswith(("CANCEL", "8")) for reason in reasons), reasons


def test_time_that_has_run_out_before_the_call(run: Run) -> None:
    async def scenario() -> None:
        async with shapes(Shapes()) as stub:
            for options in ({"timeout": 0}, {"timeout": -1}, {"deadline": Deadline.from_timeout(0)}):
                with pytest.raises(DeadlineExceededError):
                    await stub.one_one(REQUEST, **options)

    run(scenario())


def test_the_earlier_limit_counts(run: Run) -> None:
    async def scenario() -> None:
        async with shapes(Scripted(plan(HEADERS, "wait")), deadline=Deadline.from_timeout(60)) as stub:
            with pytest.raises(DeadlineExceededError):
                await stub.one_one(REQUEST, timeout=0.05)
        async with shapes(Scripted(plan(HEADERS, "wait")), timeout=0.05) as stub:
            with pytest.raises(DeadlineExceededError):
                await stub.one_one(REQUEST, deadline=Deadline.from_timeout(60))
            with pytest.raises(DeadlineExceededError):
                await stub.one_one(REQUEST)

    run(scenario())


def test_metadata_of_the_stub_and_of_the_call(run: Run) -> None:
    seen: list[list[tuple[str, Any]]] = []

    async def script(stream: grpclib.server.Stream[Any, Any]) -> None:
        assert stream.metadata is not None
        seen.append(sorted(stream.metadata.items()))
        await stream.send_message(ONE)

    both: list[Metadata] = [{"a": "call"}, [("a", "call"), ("a", "twice")], {}]

    async def scenario() -> None:
        async with shapes(Scripted(script), metadata={"a": "stub", "b": "stub"}) as stub:
            for metadata in both:
                await stub.one_one(REQUEST, metadata=metadata)

    run(scenario())
    assert seen == [
        [("a", "call"), ("b", "stub")],
        [("a", "call"), ("a", "twice"), ("b", "stub")],
        [("a", "stub"), ("b", "stub")],
    ]


@pytest.mark.skipif(sys.version_info < (3, 11), reason="tasks do not count cancellations before Python 3.11")
def test_a_deadline_leaves_no_trace_in_the_task(run: Run) -> None:
    async def scenario() -> None:
        task: Any = asyncio.current_task()
        async with shapes(Scripted(plan(HEADERS, "wait"))) as stub:
            with pytest.raises(DeadlineExceededError):
                await stub.one_one(REQUEST, timeout=0.05)
            assert task.cancelling() == 0
        async with shapes(Scripted(plan(HEADERS, frame(bytes(ONE)), "reset"))) as stub:
            with pytest.raises(GRPCError, match="UNAVAILABLE"):
                await stub.one_one(REQUEST)
            assert task.cancelling() == 0

    run(scenario())


def test_a_deadline_error_is_a_timeout_and_a_grpc_error() -> None:
    error = DeadlineExceededError("too late")
    assert isinstance(error, asyncio.TimeoutError)
    assert isinstance(error, GRPCError)
    assert (error.status, error.message, error.details) == (Status.DEADLINE_EXCEEDED, "too late", None)
    assert "too late" in str(error)
