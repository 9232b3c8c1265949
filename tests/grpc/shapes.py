"""A service with a method of each shape that does what the requests and the metadata say, for every transport."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable
from typing import Any, ClassVar

from flytemodels.flyteidl import admin
from flytemodels.grpc import (
    AnyRpc,
    BlockingServiceStub,
    CallError,
    Requests,
    Rpc,
    ServiceBase,
    ServiceStub,
    Status,
    current_call,
)

__all__ = ["ALL_SHAPES", "BlockingShapesStub", "Shapes", "ShapesStub", "answer", "ask"]

Ask = admin.GetTaskLogsRequest
Answer = admin.GetTaskLogsResponse

ONE_ONE = Rpc("/tests.Shapes/OneOne", "one_one", "unary_unary", Ask, Answer)
ONE_MANY = Rpc("/tests.Shapes/OneMany", "one_many", "unary_stream", Ask, Answer)
MANY_ONE = Rpc("/tests.Shapes/ManyOne", "many_one", "stream_unary", Ask, Answer)
MANY_MANY = Rpc("/tests.Shapes/ManyMany", "many_many", "stream_stream", Ask, Answer)
ALL_SHAPES = (ONE_ONE, ONE_MANY, MANY_ONE, MANY_MANY)

Options: Any = (None, None, None)


def ask(token: str = "", lines: int = 1) -> Ask:
    return Ask(token=token, lines=lines)


def answer(*tokens: str) -> Answer:
    return Answer(header=admin.GetTaskLogsResponseHeader(token=" ".join(tokens)))


class Shapes(ServiceBase):
    """Answers with the requests' tokens; the metadata `x-mode` asks for something else.

    Attributes:
        begun: set when a call in the mode `hang` has begun.
        ended: set when such a call was cancelled.
    """

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.ended = asyncio.Event()
        self.calls: list[Any] = []

    async def one_one(self, request: Ask) -> Answer:
        await self._behave()
        return answer(request.token)

    async def one_many(self, request: Ask) -> AsyncIterator[Answer]:
        await self._behave()
        for _ in range(request.lines):
            yield answer(request.token)

    async def many_one(self, requests: AsyncIterator[Ask]) -> Answer:
        await self._behave()
        return answer(*[request.token async for request in requests])

    async def many_many(self, requests: AsyncIterator[Ask]) -> AsyncIterator[Answer]:
        await self._behave()
        async for request in requests:
            yield answer(request.token)

    async def _behave(self) -> None:
        call = current_call()
        self.calls.append(call)
        mode = call.metadata.get("x-mode")
        if mode == "metadata":
            await call.send_initial_metadata({"x-first": "1", "x-first-bin": b"\0\xff"})
            call.trailing_metadata["x-last"] = "2"
            call.trailing_metadata["x-last-bin"] = b"\xff\0"
        elif mode == "fail":
            call.trailing_metadata["x-last"] = "2"
            raise CallError(Status.FAILED_PRECONDITION, "50 % of naïve\nwords", [ask("detail")])
        elif mode == "raise":
            raise LookupError("secret")
        elif mode == "hang":
            self.begun.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.ended.set()
                raise

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = ALL_SHAPES


class ShapesStub(ServiceStub):
    async def one_one(self, request: Ask, /, *, timeout: Any = None, metadata: Any = None) -> Answer:
        return await self._call_unary_unary(ONE_ONE, request, timeout, None, metadata)

    def one_many(self, request: Ask, /, *, timeout: Any = None, metadata: Any = None) -> AsyncGenerator[Answer, None]:
        return self._call_unary_stream(ONE_MANY, request, timeout, None, metadata)

    async def many_one(self, requests: Requests[Ask], /, *, timeout: Any = None, metadata: Any = None) -> Answer:
        return await self._call_stream_unary(MANY_ONE, requests, timeout, None, metadata)

    def many_many(
        self, requests: Requests[Ask], /, *, timeout: Any = None, metadata: Any = None
    ) -> AsyncGenerator[Answer, None]:
        return self._call_stream_stream(MANY_MANY, requests, timeout, None, metadata)

    async def all_of(self, rpc: AnyRpc, requests: Any, **options: Any) -> list[Answer]:
        """Call a method of any shape."""
        begun = getattr(self, rpc.name)(requests if rpc.streams_in else requests[0], **options)
        return [one async for one in begun] if rpc.streams_out else [await begun]


class BlockingShapesStub(BlockingServiceStub):
    def one_one(self, request: Ask, /, *, timeout: Any = None, metadata: Any = None) -> Answer:
        return self._call_unary_unary(ONE_ONE, request, timeout, None, metadata)

    def one_many(self, request: Ask, /, *, timeout: Any = None, metadata: Any = None) -> Generator[Answer, None, None]:
        return self._call_unary_stream(ONE_MANY, request, timeout, None, metadata)

    def many_one(self, requests: Iterable[Ask], /, *, timeout: Any = None, metadata: Any = None) -> Answer:
        return self._call_stream_unary(MANY_ONE, requests, timeout, None, metadata)

    def many_many(
        self, requests: Iterable[Ask], /, *, timeout: Any = None, metadata: Any = None
    ) -> Generator[Answer, None, None]:
        return self._call_stream_stream(MANY_MANY, requests, timeout, None, metadata)

    def all_of(self, rpc: AnyRpc, requests: list[Ask], **options: Any) -> list[Answer]:
        """Call a method of any shape."""
        begun = getattr(self, rpc.name)(requests if rpc.streams_in else requests[0], **options)
        return list(begun) if rpc.streams_out else [begun]
