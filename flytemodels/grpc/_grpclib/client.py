"""The calls of a stub over a grpclib channel."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from grpclib.client import Channel
from grpclib.const import Status
from grpclib.exceptions import GRPCError, StreamTerminatedError

from flytemodels.grpc._grpclib.client_stream import ClientStream
from flytemodels.grpc.call import ClientCall
from flytemodels.grpc.errors import CallError
from flytemodels.message import Message

__all__ = ["GrpclibTransport", "compression_unavailable"]


class GrpclibTransport:
    """Makes calls over a grpclib channel, the package's own or another."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    def close(self) -> None:
        """Leave the channel to who has made it."""

    async def call_for_one(self, call: ClientCall, request: Any, limit: int) -> Message:
        """Call a method that answers with one message. See `Transport`."""
        async with self._stream(call, limit) as stream:
            if call.rpc.streams_in:
                await stream.send_request()
                sender = asyncio.create_task(stream.send_messages(request))
                try:
                    response = await stream.recv_message()
                finally:
                    await _stop(sender)
            else:
                await stream.send_message(request, end=True)
                response = await stream.recv_message()
        if response is None:
            raise CallError(Status.INTERNAL, f"{call.rpc.path}: expected a response with the status OK, got none")
        return response

    async def call_for_stream(self, call: ClientCall, request: Any, limit: int) -> AsyncGenerator[Message, None]:
        """Call a method that answers with a stream. See `Transport`."""
        async with self._stream(call, limit) as stream:
            if call.rpc.streams_in:
                await stream.send_request()
                sender = asyncio.create_task(stream.send_messages(request))
                try:
                    async for response in stream:
                        yield response
                finally:
                    await _stop(sender)
            else:
                await stream.send_message(request, end=True)
                async for response in stream:
                    yield response

    @asynccontextmanager
    async def _stream(self, call: ClientCall, limit: int) -> AsyncGenerator[ClientStream]:
        if call.compression is not None:
            raise compression_unavailable(call.compression)
        try:
            async with ClientStream(self._channel, call, limit) as stream:
                yield stream
        except CallError:
            raise
        except StreamTerminatedError as error:
            raise CallError(Status.UNAVAILABLE, str(error)) from error
        except GRPCError as error:
            raise CallError(error.status, error.message) from error


def compression_unavailable(compression: str) -> ValueError:
    """Make the error for a call that is to be compressed here: grpclib's stream sends messages as they are."""
    return ValueError(f"compression: expected None over grpclib's own channel, got {compression!r}")


async def _stop(task: asyncio.Task[None]) -> None:
    """Cancel a task and wait for its end; what it ends with is of no interest any more."""
    task.cancel()
    await asyncio.wait([task])
