"""One call of a client: grpclib's stream, exact about how a call ends."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterable
from types import TracebackType
from typing import Any, Final, cast

from grpclib.client import Channel, Stream
from grpclib.const import Status
from grpclib.exceptions import StreamTerminatedError
from grpclib.metadata import decode_bin_value, decode_metadata
from h2.errors import ErrorCodes
from h2.exceptions import ProtocolError
from typing_extensions import Self

from flytemodels.grpc._grpclib.message_reader import MessageReader
from flytemodels.grpc._grpclib.peers import peer_of
from flytemodels.grpc._grpclib.wrapper import CallWrapper
from flytemodels.grpc._status_details import KEY
from flytemodels.grpc.call import ClientCall
from flytemodels.grpc.codec import MessageCodec
from flytemodels.grpc.errors import CallError, DeadlineExceededError, call_error
from flytemodels.grpc.rpc import Requests
from flytemodels.message import Message

__all__ = ["ClientStream"]

_CODEC: Final = MessageCodec()


class ClientStream(Stream[Message, Message]):
    """A call in progress.

    What grpclib does otherwise, and why it matters:

    - It drops responses that it has received but not handed out when the server resets the stream after its status, as
      servers do that finish before the client. Here they are handed out first, then the status counts.
    - It takes a connection that is closing for the end of a call that went well, whatever the trailers say.
    - It waits for ever when a server ends a stream without trailers.
    - It raises its ProtocolError when the server finishes while requests are still being sent.
    - It ends calls that the caller gives up with the code NO_ERROR, where gRPC wants CANCEL.
    - It reads responses of any size.
    - It lets whatever goes wrong with a connection out as it is. Here all of it is a CallError.
    """

    _reader: MessageReader[Message] | None = None

    def __init__(self, channel: Channel, call: ClientCall, limit: int) -> None:
        """Prepare a call; nothing is sent before `async with` is entered.

        Args:
            channel: the connection to the server.
            call: the call.
            limit: how many bytes a response may have.
        """
        super().__init__(
            channel,
            call.rpc.path,
            cast(Any, call.metadata),  # grpclib has a private type for it
            call.rpc.cardinality,
            call.rpc.request,
            call.rpc.response,
            codec=_CODEC,
            status_details_codec=None,
            dispatch=channel.__dispatch__,
            deadline=call.deadline,
        )
        self._call = call
        self._limit = limit

    async def __aenter__(self) -> Self:
        self._wrapper = CallWrapper()
        if self._deadline is not None:
            self._wrapper_ctx = self._wrapper.start(self._deadline)
            try:
                self._wrapper_ctx.__enter__()
            except asyncio.TimeoutError as error:  # it has passed already
                raise DeadlineExceededError("the deadline has passed") from error
        self._channel._calls_started += 1  # pyright: ignore[reportPrivateUsage]
        self._channel._last_call_started = time.monotonic()  # pyright: ignore[reportPrivateUsage]
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        if exc_val is not None and self._send_request_done and self._stream.closable:
            self._stream.reset_nowait(ErrorCodes.CANCEL)
        await super().__aexit__(exc_type, exc_val, exc_tb)

    async def send_request(self, *, end: bool = False) -> None:
        """Connect where there is no connection, and send the headers.

        Args:
            end: True where no request follows.

        Raises:
            CallError: UNAVAILABLE where there is no connection.
        """
        try:
            await super().send_request(end=end)
        except CallError:
            raise
        except OSError as error:
            raise CallError(Status.UNAVAILABLE, f"no connection: {error}") from error
        self._call.peer = peer_of(self._stream._transport)  # pyright: ignore[reportPrivateUsage]

    async def send_message(self, message: Message, *, end: bool = False) -> None:
        """Send a request; where the server has given its answer already, do nothing.

        Args:
            message: the request.
            end: True for the last one.
        """
        try:
            await super().send_message(message, end=end)
        except StreamTerminatedError:
            if self._last_headers() is None:
                raise

    async def send_messages(self, messages: Requests[Message]) -> None:
        """Send requests, and then the end of the stream; what goes wrong ends the whole call.

        Args:
            messages: the requests.
        """
        try:
            if isinstance(messages, AsyncIterable):
                async for message in messages:
                    await self.send_message(message)
            else:
                for message in messages:
                    await self.send_message(message)
            await self.end()
        except (StreamTerminatedError, ProtocolError):
            pass  # the stream is closed: whoever receives finds out why
        except Exception as error:
            self._wrapper.cancel(error)

    async def recv_message(self) -> Message | None:
        """Receive a response.

        Returns:
            The response, or None where there are no more.

        Raises:
            CallError: the server ended the call with an error, or what it sent cannot be read.
            StreamTerminatedError: the server or the connection went away.
        """
        try:
            if not self._recv_initial_metadata_done:
                await self.recv_initial_metadata()
            with self._wrapper:
                return await self._next()
        except StreamTerminatedError:
            if self._last_headers() is None:
                raise
        # All that the server had to say is in the buffer, and nobody waits for acknowledgements any more.
        self._stream.buffer._ack_callback = _ignore  # pyright: ignore[reportPrivateUsage]
        return await self._next()

    async def _next(self) -> Message | None:
        if self._reader is None:
            self._reader = MessageReader(self._stream, self._recv_type, self._limit, Status.INTERNAL)
        message = await self._reader.read()
        if message is None:
            return None
        (message,) = await self._dispatch.recv_message(message)
        # As grpclib counts for its channelz service.
        self._messages_received += 1
        self._stream.connection.messages_received += 1
        self._stream.connection.last_message_received = time.monotonic()
        received: Message = message
        return received

    def _last_headers(self) -> list[tuple[str, str]] | None:
        """Return the headers that carry the status, once they are there: trailers, or headers that stand for them."""
        if self._stream.trailers is not None:
            return self._stream.trailers
        headers = self._stream.headers
        return headers if headers is not None and "grpc-status" in dict(headers) else None

    async def _maybe_finish(self) -> None:
        """Wait for the status, and raise it unless it is OK."""
        self._end_done = True  # or grpclib insists on it; if it is not true, the stream is reset afterwards
        if self._last_headers() is None and not self._cancel_done:
            if self._stream._transport.is_closing():  # pyright: ignore[reportPrivateUsage]
                raise StreamTerminatedError("Connection lost")
            if self._stream.buffer._eof:  # pyright: ignore[reportPrivateUsage]
                raise CallError(Status.INTERNAL, "expected a status, got the end of the stream")
            try:
                await super()._maybe_finish()
            except StreamTerminatedError:
                if self._last_headers() is None:
                    raise
        headers = self._last_headers()
        if headers is not None and not (self._recv_trailing_metadata_done or self._trailers_only):
            await self._take_status(headers)

    async def recv_initial_metadata(self) -> None:
        """Wait for the headers of the response, and note their metadata."""
        await super().recv_initial_metadata()
        self._call.initial_metadata = self.initial_metadata

    async def _take_status(self, headers: list[tuple[str, str]]) -> None:
        self._recv_trailing_metadata_done = True
        status, message, details = self._process_grpc_status(dict(headers))
        await self._dispatch.recv_trailing_metadata(
            decode_metadata(headers), status=status, status_message=message, status_details=details
        )
        self._raise_for_grpc_status(status, message, details)

    def _raise_for_grpc_status(self, status: Status, message: str | None, details: Any) -> None:  # the codec's type
        headers = self._last_headers() or []
        self._call.trailing_metadata = metadata = decode_metadata(headers)
        if status is not Status.OK:
            encoded = next((value for key, value in headers if key == KEY), "")
            raise call_error(
                status,
                message,
                trailing_metadata=metadata,
                encoded_details=decode_bin_value(encoded.encode("ascii", "replace")),
            )


def _ignore(_size: int) -> None:
    pass
