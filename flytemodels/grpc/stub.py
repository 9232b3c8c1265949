"""The base class of generated clients."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from typing import TypeVar

import betterproto2.grpclib
from grpclib.client import Channel
from grpclib.const import Status
from grpclib.exceptions import GRPCError
from grpclib.metadata import Deadline
from multidict import MultiDict

from flytemodels.grpc.call import Call
from flytemodels.grpc.rpc import MAX_MESSAGE_SIZE, Metadata, Requests, Rpc
from flytemodels.message import Message

__all__ = ["ServiceStub"]

_Request = TypeVar("_Request", bound=Message)
_Response = TypeVar("_Response", bound=Message)


class ServiceStub(betterproto2.grpclib.ServiceStub):
    """Calls the methods of one service over a grpclib channel.

    Every method takes `timeout` (seconds), `deadline` (a point in time) and `metadata`; what the stub was made with
    holds where a call does not say otherwise. Both time limits may be given, the earlier one counts. Metadata of a
    call comes on top of the stub's, and replaces the stub's values of the same keys.

    A method that answers with a stream returns an asynchronous generator; the call begins with its first step. Who
    stops before its end closes it, so that the server learns of it at once: `async with aclosing(stub.method(...))`.

    Methods raise:

    - `grpclib.GRPCError` where the call ends with an error, its `status` says which: INTERNAL also for a response that
      cannot be decoded, RESOURCE_EXHAUSTED also for one that is too large.
    - `DeadlineExceededError`, a GRPCError and a TimeoutError, where time has run out.
    - `OSError` where there is no connection to be had, `grpclib.exceptions.StreamTerminatedError` where it was lost.
    - `TypeError` and `EncodeError` where the request is not what it should be.

    Cancelling the task that awaits a method cancels the call, and the server learns of it.
    """

    channel: Channel
    timeout: float | None
    deadline: Deadline | None
    metadata: Metadata | None
    max_message_size: int

    def __init__(
        self,
        channel: Channel,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
        max_message_size: int = MAX_MESSAGE_SIZE,
    ) -> None:
        """Make a stub.

        Args:
            channel: the connection to the server.
            timeout: how long a call may take, in seconds; None for as long as it takes.
            deadline: when all calls have to be over.
            metadata: what every call sends along, such as `{"authorization": "Bearer ..."}`.
            max_message_size: how many bytes a response may have.
        """
        super().__init__(channel, timeout=timeout, deadline=deadline, metadata=metadata)
        self.max_message_size = max_message_size

    async def _call_unary_unary(
        self,
        rpc: Rpc[_Request, _Response],
        request: _Request,
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> _Response:
        call = self._call(rpc, timeout, deadline, metadata)
        async with call:
            await call.send_message(request, end=True)
            response = await call.recv_message()
        return _only(rpc.path, response)

    async def _call_stream_unary(
        self,
        rpc: Rpc[_Request, _Response],
        requests: Requests[_Request],
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> _Response:
        call = self._call(rpc, timeout, deadline, metadata)
        async with call:
            await call.send_request()
            sender = asyncio.create_task(call.send_messages(requests))
            try:
                response = await call.recv_message()
            finally:
                await _stop(sender)
        return _only(rpc.path, response)

    async def _call_unary_stream(
        self,
        rpc: Rpc[_Request, _Response],
        request: _Request,
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> AsyncGenerator[_Response, None]:
        call = self._call(rpc, timeout, deadline, metadata)
        async with call:
            await call.send_message(request, end=True)
            async for response in call:
                yield response

    async def _call_stream_stream(
        self,
        rpc: Rpc[_Request, _Response],
        requests: Requests[_Request],
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> AsyncGenerator[_Response, None]:
        call = self._call(rpc, timeout, deadline, metadata)
        async with call:
            await call.send_request()
            sender = asyncio.create_task(call.send_messages(requests))
            try:
                async for response in call:
                    yield response
            finally:
                await _stop(sender)

    def _call(
        self,
        rpc: Rpc[_Request, _Response],
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> Call[_Request, _Response]:
        timeout = self.timeout if timeout is None else timeout
        deadlines = [one for one in (self.deadline if deadline is None else deadline,) if one is not None]
        if timeout is not None:
            deadlines.append(Deadline.from_timeout(timeout))
        return Call(
            self.channel,
            rpc.path,
            rpc.cardinality,
            rpc.request,
            rpc.response,
            deadline=min(deadlines, default=None),
            metadata=_merged(self.metadata, metadata),
            max_message_size=self.max_message_size,
        )


def _merged(defaults: Metadata | None, own: Metadata | None) -> MultiDict[str | bytes]:
    merged: MultiDict[str | bytes] = MultiDict(defaults or ())
    added: MultiDict[str | bytes] = MultiDict(own or ())
    for key in added:
        merged.popall(key, None)
    merged.extend(added)
    return merged


def _only(path: str, response: _Response | None) -> _Response:
    if response is None:
        raise GRPCError(Status.INTERNAL, f"{path} was answered with the status OK, but without a response")
    return response


async def _stop(task: asyncio.Task[None]) -> None:
    """Cancel a task and wait for its end; what it ends with is of no interest any more."""
    task.cancel()
    await asyncio.wait([task])
