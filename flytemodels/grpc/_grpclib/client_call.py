"""The calls of a stub over the package's own channel."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable
from contextlib import suppress
from typing import Any, Final, Protocol, cast

from grpclib.const import Status
from h2.errors import ErrorCodes

from flytemodels.grpc._coding import decode, encode, without_response
from flytemodels.grpc._grpclib.client_connection import ClientConnection, RefusedError
from flytemodels.grpc._grpclib.framing import frame
from flytemodels.grpc._grpclib.headers import (
    DamagedHeaderError,
    RawHeaders,
    decode_binary,
    decode_metadata,
    decode_text,
    encode_metadata,
    encode_timeout,
    find,
)
from flytemodels.grpc._grpclib.peers import peer_of
from flytemodels.grpc._grpclib.stream import Stream
from flytemodels.grpc._status_details import KEY
from flytemodels.grpc.call import ClientCall
from flytemodels.grpc.errors import CallError, DeadlineExceededError, call_error, pushback_of
from flytemodels.message import Message

__all__ = ["ChannelTransport"]

_MAX_TRANSPARENT_RETRIES: Final = 10
_REPLAYED: Final = 256 * 1024
"""How many bytes of requests are kept, so that a call that nobody has looked at can be sent anew."""

# https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md
_STATUS_OF_HTTP: Final = {
    400: Status.INTERNAL,
    401: Status.UNAUTHENTICATED,
    403: Status.PERMISSION_DENIED,
    404: Status.UNIMPLEMENTED,
    429: Status.UNAVAILABLE,
    502: Status.UNAVAILABLE,
    503: Status.UNAVAILABLE,
    504: Status.UNAVAILABLE,
}


class ConnectionSource(Protocol):
    """What calls need of a channel."""

    async def connection_for(self, call: ClientCall) -> ClientConnection:
        """Find a connection that has room for a call, or make one."""
        ...

    def headers_of(self, call: ClientCall) -> list[tuple[str, str]]:
        """Return the headers that a call begins with, without its metadata."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class ChannelTransport:
    """Makes calls over a `flytemodels.grpc.Channel`."""

    def __init__(self, channel: ConnectionSource, *, owned: bool = False) -> None:
        self._channel = channel
        self._owned = owned

    def close(self) -> None:
        """Close the channel, where the stub has made it."""
        if self._owned:
            self._channel.close()

    async def call_for_one(self, call: ClientCall, request: Any, limit: int) -> Message:
        """Call a method that answers with one message. See `Transport`."""
        requests = _Requests(call, request)
        with _Attempts(self._channel, call, requests) as attempts:
            while True:
                attempt = await attempts.begin()
                try:
                    data = await attempt.read(limit)
                    more = None if data is None else await attempt.read(limit)
                    attempt.check_status()
                except RefusedError as error:
                    attempts.refused(attempt, error)
                    continue
                if data is None:
                    raise without_response(call)
                if more is not None:
                    raise CallError(Status.UNIMPLEMENTED, f"{call.rpc.path}: expected one response, got more")
                response: Message = decode(data, call.rpc.response, limit, Status.INTERNAL)
                return response

    async def call_for_stream(self, call: ClientCall, request: Any, limit: int) -> AsyncGenerator[Message, None]:
        """Call a method that answers with a stream. See `Transport`."""
        requests = _Requests(call, request)
        with _Attempts(self._channel, call, requests) as attempts:
            while True:
                attempt = await attempts.begin()
                try:
                    while (data := await attempt.read(limit)) is not None:
                        requests.forget()
                        response: Message = decode(data, call.rpc.response, limit, Status.INTERNAL)
                        yield response
                    attempt.check_status()
                except RefusedError as error:
                    attempts.refused(attempt, error)
                    continue
                return


class _Requests:
    """The requests of a call, encoded; the first ones are kept until it is certain that they need not be sent anew."""

    def __init__(self, call: ClientCall, request: Any) -> None:
        rpc = call.rpc
        self._compression = call.compression
        self._type = rpc.request
        self.single: bytes | None = None
        self.sent: list[bytes] = []
        self.is_over = False
        self._kept = 0
        self.can_replay = True
        self._iterator: Any = None
        if rpc.streams_in:
            is_async = isinstance(request, AsyncIterable)
            self._iterator = aiter(cast("AsyncIterable[Message]", request)) if is_async else iter(request)
        else:
            self.single = self._frame(request)

    def _frame(self, message: Message) -> bytes:
        return frame(encode(message, self._type), self._compression)

    def forget(self) -> None:
        """Keep nothing any more: the server has begun to answer."""
        self.can_replay = False
        self.sent.clear()

    async def next(self) -> bytes | None:
        """Take the next request that has not been sent yet; None at the end."""
        try:
            if hasattr(self._iterator, "__anext__"):
                message = await anext(self._iterator)
            else:
                message = next(self._iterator)
        except (StopAsyncIteration, StopIteration):
            self.is_over = True
            return None
        data = self._frame(message)
        if self.can_replay:
            self._kept += len(data)
            if self._kept > _REPLAYED:
                self.forget()
            else:
                self.sent.append(data)
        return data


class _Attempts:
    """One call, as often as it has to be sent: until a server looks at it."""

    def __init__(self, channel: ConnectionSource, call: ClientCall, requests: _Requests) -> None:
        self._channel = channel
        self._call = call
        self._requests = requests
        self._timer: asyncio.TimerHandle | None = None
        self._attempt: _Attempt | None = None
        self.late = False

    def __enter__(self) -> _Attempts:
        deadline = self._call.deadline
        if deadline is not None:
            seconds = deadline.time_remaining()
            if not seconds:
                raise DeadlineExceededError("the deadline has passed")
            self._timer = asyncio.get_running_loop().call_later(seconds, self._is_late)
        return self

    def __exit__(self, kind: Any, error: BaseException | None, _traceback: Any) -> None:
        if self._timer is not None:
            self._timer.cancel()
        attempt, self._attempt = self._attempt, None
        if attempt is not None:
            attempt.end(error)
            if isinstance(error, CallError) and attempt.is_late(error):
                raise DeadlineExceededError("the deadline has passed") from error

    def _is_late(self) -> None:
        self.late = True
        if self._attempt is not None:
            self._attempt.fail(DeadlineExceededError("the deadline has passed"))

    async def begin(self) -> _Attempt:
        """Find a connection and send the call, or what has been sent of it before."""
        call = self._call
        connection = await self._channel.connection_for(call)
        if self.late:
            raise DeadlineExceededError("the deadline has passed")
        attempt = self._attempt = _Attempt(connection, call, self._channel.headers_of(call), self._requests)
        return attempt

    def refused(self, attempt: _Attempt, error: RefusedError) -> None:
        """Prepare for another attempt.

        Raises:
            CallError: there must not be another one.
        """
        call = self._call
        if not self._requests.can_replay or call.transparent_retries >= _MAX_TRANSPARENT_RETRIES:
            raise CallError(Status.UNAVAILABLE, error.message) from error
        call.transparent_retries += 1
        attempt.end(error)
        self._attempt = None


class _Attempt:
    """A call on one stream."""

    def __init__(
        self, connection: ClientConnection, call: ClientCall, headers: list[tuple[str, str]], requests: _Requests
    ) -> None:
        self._connection = connection
        self._call = call
        self._requests = requests
        call.peer = peer_of(connection.transport)
        if call.deadline is not None:
            headers.append(("grpc-timeout", encode_timeout(call.deadline.time_remaining())))
        headers.extend(encode_metadata(call.metadata))
        self._stream: Stream = connection.open(headers, end=False)
        self._sender: asyncio.Task[None] | None = None
        self._encoding: bytes | None = None
        self._begun = False
        self._ended = False
        single = requests.single
        if single is not None and connection.is_writable and connection.room(self._stream.id) >= len(single):
            connection.send_data(self._stream.id, single, True)
        else:
            self._sender = connection.loop.create_task(self._send())

    async def _send(self) -> None:
        """Send the requests; what goes wrong with them ends the call."""
        stream, requests = self._stream, self._requests
        try:
            if requests.single is not None:
                await stream.send(requests.single, end=True)
                return
            for sent in list(requests.sent):
                await stream.send(sent)
            while not requests.is_over:
                data = await requests.next()
                if data is not None:
                    await stream.send(data)
            await stream.send(b"", end=True)
        except CallError as error:
            if stream.error is not error:
                self.fail(error)
        except Exception as error:
            if stream.error is None and not stream.eof:
                self.fail(error)

    def is_late(self, error: CallError) -> bool:
        """Whether a server has reset the stream because time has run out, an instant before this side knows."""
        deadline = self._call.deadline
        return error.status is Status.CANCELLED and deadline is not None and not deadline.time_remaining()

    def fail(self, error: Exception) -> None:
        """End the call from here."""
        self._stream.fail(error)

    async def read(self, limit: int) -> bytes | None:
        """Read the next response, None when there are no more."""
        stream = self._stream
        if not self._begun:
            while stream.headers is None:
                if stream.error is not None:
                    raise stream.error
                if stream.eof:
                    raise CallError(Status.INTERNAL, "expected headers, got the end of the stream")
                await stream.wait()
            self._begin(stream.headers)
        if isinstance(stream.error, DeadlineExceededError):
            raise stream.error
        return await stream.read_message(self._encoding, limit, Status.INTERNAL)

    def _begin(self, headers: RawHeaders) -> None:
        self._begun = True
        self._requests.forget()
        status = _number(find(headers, b":status"))
        if status != 200:
            if find(headers, b"grpc-status") is not None:
                self._take_status(headers)
            raise CallError(_STATUS_OF_HTTP.get(status, Status.UNKNOWN), f"HTTP status: expected 200, got {status}")
        content_type = (find(headers, b"content-type") or b"").partition(b";")[0].strip()
        if content_type not in (b"application/grpc", b"application/grpc+proto"):
            status_code = Status.INTERNAL if content_type.startswith(b"application/grpc") else Status.UNKNOWN
            shown = content_type.decode("latin-1")[:100]
            raise CallError(status_code, f"content-type: expected application/grpc, got {shown!r}")
        self._encoding = find(headers, b"grpc-encoding")
        if find(headers, b"grpc-status") is None:
            self._call.initial_metadata = _metadata(headers)

    def check_status(self) -> None:
        """Take the status that came.

        Raises:
            CallError: it is not OK, or none came.
        """
        stream = self._stream
        headers = stream.trailers
        if headers is None and not stream.has_data and _has_status(stream.headers):
            headers = stream.headers
        if headers is None:
            if stream.error is not None:
                raise stream.error
            raise CallError(Status.INTERNAL, "expected a status, got the end of the stream")
        self._ended = True
        self._take_status(headers)

    def _take_status(self, headers: RawHeaders) -> None:
        metadata = self._call.trailing_metadata = _metadata(headers)
        value = find(headers, b"grpc-status")
        if value == b"0":
            return
        try:
            status = Status(_number(value))
        except ValueError:
            status = Status.UNKNOWN
        text = find(headers, b"grpc-message")
        details = find(headers, KEY.encode())
        encoded = b""
        if details is not None:
            with suppress(DamagedHeaderError):
                encoded = decode_binary(details)
        raise call_error(
            status,
            (None if value is not None else "expected a status, got the end of the stream")
            if text is None
            else decode_text(text),
            trailing_metadata=metadata,
            encoded_details=encoded,
            pushback_ms=pushback_of(find(headers, b"grpc-retry-pushback-ms")),
        )

    def end(self, _error: BaseException | None) -> None:
        """Be done with the stream; where it is not over, the server is told."""
        if self._sender is not None:
            self._sender.cancel()
        stream, connection = self._stream, self._connection
        if not connection.is_closed:
            h2_stream = connection.h2.streams.get(stream.id)
            if h2_stream is not None and not h2_stream.closed:
                stream.reset(ErrorCodes.NO_ERROR if self._ended else ErrorCodes.CANCEL)
        stream.release()
        stream.error = None  # its frames hold the stream


def _has_status(headers: RawHeaders | None) -> bool:
    return headers is not None and find(headers, b"grpc-status") is not None


def _metadata(headers: RawHeaders) -> Any:
    try:
        return decode_metadata(headers)
    except DamagedHeaderError as error:
        raise CallError(Status.INTERNAL, str(error)) from error


def _number(value: bytes | None) -> int:
    return int(value) if value is not None and value.isdigit() and len(value) < 5 else -1
