"""Requests are checked on the wire where a stub or a server was asked to."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import grpc
import grpc.aio
import pytest

from flytemodels.flyteidl2.common import ProjectIdentifier
from flytemodels.grpc import BlockingServiceStub, CallError, Channel, Rpc, Server, ServiceBase, ServiceStub, Status
from flytemodels.validation import ValidationError

T = TypeVar("T")

ONE = Rpc("/tests.Checked/One", "one", "unary_unary", ProjectIdentifier, ProjectIdentifier)
MANY = Rpc("/tests.Checked/Many", "many", "stream_stream", ProjectIdentifier, ProjectIdentifier)
NOTHING: Any = (None, None, None)

VALID = ProjectIdentifier(organization="o", domain="d", name="n")
INVALID = ProjectIdentifier(organization="o", domain="d")
TEXT = "name: must be at least 1 characters [string.min_len]"


class Checked(ServiceBase):
    _rpcs = (ONE, MANY)

    def __init__(self) -> None:
        self.seen: list[ProjectIdentifier] = []

    async def one(self, request: ProjectIdentifier) -> ProjectIdentifier:
        self.seen.append(request)
        return request

    async def many(self, requests: AsyncIterator[ProjectIdentifier]) -> AsyncIterator[ProjectIdentifier]:
        async for request in requests:
            self.seen.append(request)
            yield request


class CheckedStub(ServiceStub):
    async def one(self, request: ProjectIdentifier) -> ProjectIdentifier:
        return await self._call_unary_unary(ONE, request, *NOTHING)

    async def many(self, *requests: ProjectIdentifier) -> list[ProjectIdentifier]:
        return [response async for response in self._call_stream_stream(MANY, requests, *NOTHING)]


class BlockingStub(BlockingServiceStub):
    def one(self, request: ProjectIdentifier) -> ProjectIdentifier:
        return self._call_unary_unary(ONE, request, *NOTHING)

    def many(self, *requests: ProjectIdentifier) -> list[ProjectIdentifier]:
        return list(self._call_stream_stream(MANY, iter(requests), *NOTHING))


@asynccontextmanager
async def serving(service: Checked, kind: str, validate: bool) -> AsyncIterator[int]:
    if kind == "grpcio":
        official = grpc.aio.server()
        service.add_to(official, validate=validate)
        port = official.add_insecure_port("127.0.0.1:0")
        await official.start()
        try:
            yield port
        finally:
            await official.stop(None)
        return
    server = Server([service], validate=validate)
    await server.start("127.0.0.1", 0)
    try:
        yield server.port
    finally:
        await server.stop(0)


def run(scenario: Callable[[], Awaitable[T]]) -> T:
    return asyncio.run(asyncio.wait_for(scenario(), 30))


@pytest.mark.parametrize("kind", ["grpclib", "grpcio"])
def test_a_server_answers_with_the_violations(kind: str) -> None:
    async def scenario() -> None:
        service = Checked()
        async with serving(service, kind, validate=True) as port, CheckedStub(f"127.0.0.1:{port}") as stub:
            assert await stub.one(VALID) == VALID
            assert await stub.many(VALID, VALID) == [VALID, VALID]
            for call in (stub.one(INVALID), stub.many(VALID, INVALID)):
                with pytest.raises(CallError) as caught:
                    await call
                assert caught.value.status is Status.INVALID_ARGUMENT
                assert caught.value.message == TEXT
                (detail,) = caught.value.details or ()
                assert detail.proto_full_name() == "buf.validate.Violations"
                assert ValidationError.from_bytes(bytes(detail)).violations == tuple(INVALID.violations())
            assert INVALID not in service.seen

    run(scenario)


@pytest.mark.parametrize("kind", ["grpclib", "grpcio"])
def test_without_being_asked_nothing_is_checked(kind: str) -> None:
    async def scenario() -> None:
        service = Checked()
        async with serving(service, kind, validate=False) as port, CheckedStub(f"127.0.0.1:{port}") as stub:
            assert await stub.one(INVALID) == INVALID
            assert await stub.many(VALID, INVALID) == [VALID, INVALID]

    run(scenario)


def test_a_stub_refuses_before_sending() -> None:
    async def scenario() -> None:
        service = Checked()
        async with serving(service, "grpclib", validate=False) as port:
            for channel in (Channel("127.0.0.1", port), grpc.aio.insecure_channel(f"127.0.0.1:{port}")):
                stub = CheckedStub(channel, validate=True)
                assert await stub.one(VALID) == VALID
                assert await stub.many(VALID) == [VALID]
                with pytest.raises(ValidationError, match="name: must be at least 1 characters"):
                    await stub.one(INVALID)
                with pytest.raises(ValidationError, match="name: must be at least 1 characters"):
                    await stub.many(VALID, INVALID)
                closed = channel.close()
                if closed is not None:
                    await closed
        assert INVALID not in service.seen

    run(scenario)


def test_a_blocking_stub_refuses_before_sending() -> None:
    async def scenario() -> None:
        service = Checked()

        def calls(port: int) -> None:
            with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
                stub = BlockingStub(channel, validate=True)
                assert stub.one(VALID) == VALID
                assert stub.many(VALID) == [VALID]
                with pytest.raises(ValidationError):
                    stub.one(INVALID)
                assert BlockingStub(channel).one(INVALID) == INVALID

        async with serving(service, "grpclib", validate=False) as port:
            await asyncio.to_thread(calls, port)

    run(scenario)


def test_importing_grpc_imports_no_rules() -> None:
    program = "import sys, flytemodels.grpc; print('flytemodels._rules.rules' in sys.modules)"
    output = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert output.strip() == "False"
