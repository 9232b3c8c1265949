"""One HTTP/2 stream: its bytes in and out, under flow control, for clients and servers alike."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any, Final, Protocol

from grpclib.const import Status
from h2.errors import ErrorCodes
from h2.exceptions import ProtocolError

from flytemodels.grpc._coding import too_large
from flytemodels.grpc._grpclib.byte_queue import ByteQueue
from flytemodels.grpc._grpclib.framing import PREFIX, compress, decompress, frame, prefix, truncated
from flytemodels.grpc.errors import CallError

__all__ = ["Stream", "StreamOwner", "describe"]

RawHeaders = list[tuple[bytes, bytes]]


_SMALL: Final = 65536


class StreamOwner(Protocol):
    """What a stream needs of its connection."""

    loop: asyncio.AbstractEventLoop
    is_writable: bool
    blocked: set[Stream]

    def room(self, stream_id: int) -> int:
        """How many bytes of data the peer has room for."""
        ...

    def send_data(self, stream_id: int, data: bytes | memoryview, end: bool) -> None:
        """Send data for which there is room."""
        ...

    def give_back(self, stream_id: int, size: int) -> None:
        """Let the peer send as many bytes again."""
        ...

    def reset(self, stream_id: int, code: ErrorCodes) -> None:
        """Reset a stream."""
        ...

    def release(self, stream: Stream) -> None:
        """Forget a stream."""
        ...


class Stream:
    """A stream of a connection.

    Whoever waits here, for data or for room, waits for a future; what ends the stream ends the wait by putting an error
    into it. Nobody's task has to be cancelled.

    Attributes:
        connection: its connection.
        id: its number.
        headers: the headers that came in; None before.
        trailers: the trailers that came in; None before.
        error: why the stream is over, when it has not just ended.
        eof: whether the peer has sent all that it will.
        has_data: whether any data has come in.
    """

    __slots__ = (
        "_data",
        "_reader",
        "_unread",
        "_wanted",
        "_writer",
        "connection",
        "eof",
        "error",
        "has_data",
        "headers",
        "id",
        "trailers",
    )

    def __init__(self, connection: StreamOwner, stream_id: int) -> None:
        self.connection = connection
        self.id = stream_id
        self.headers: RawHeaders | None = None
        self.trailers: RawHeaders | None = None
        self.error: Exception | None = None
        self.eof = False
        self.has_data = False
        self._data = ByteQueue()
        self._unread = 0  # how many bytes of the window are to be given back
        self._wanted = 0
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None

    # What the connection tells

    def receive_headers(self, headers: RawHeaders) -> None:
        """Headers have come in, or trailers."""
        if self.headers is None:
            self.headers = headers
        else:
            self.trailers = headers
        self._wake_reader()

    def receive_data(self, data: bytes, size: int) -> None:
        """Data has come in; `size` is what it took of the window."""
        self._data.append(data)
        self.has_data = True
        self._unread += size
        if self._reader is not None:
            self._give_back(0)  # who waits wants more
            if len(self._data) >= self._wanted:
                self._wake_reader()

    def receive_end(self) -> None:
        """The peer has sent all that it will."""
        self.eof = True
        self._wake_reader()

    def window_opened(self) -> None:
        """The peer has room for more."""
        writer = self._writer
        if writer is not None and not writer.done():
            writer.set_result(None)

    def fail(self, error: Exception) -> None:
        """End the stream with an error, for all who wait and will wait; the first error stays."""
        if self.error is None:
            self.error = error
        for waiter in (self._reader, self._writer):
            if waiter is not None and not waiter.done():
                waiter.set_result(None)

    def _wake_reader(self) -> None:
        reader = self._reader
        if reader is not None and not reader.done():
            reader.set_result(None)

    # What calls want

    def available(self) -> int:
        """How many bytes can be read without waiting."""
        return len(self._data)

    async def read(self, size: int) -> bytes:
        """Read bytes.

        What has come in before the stream failed is still read.

        Args:
            size: how many.

        Returns:
            So many bytes; fewer at the end of the stream.
        """
        data = self._data
        while len(data) < size and not self.eof:
            if self.error is not None:
                raise self.error
            await self.wait(size)
        taken = data.take(min(size, len(data)))
        self._give_back(len(data))
        return taken

    async def wait(self, size: int = 1) -> None:
        """Wait until so many bytes are there, or anything else has happened."""
        self._give_back(0)
        self._wanted = size
        reader = self._reader = self.connection.loop.create_future()
        try:
            await reader
        finally:
            self._reader = None

    def _give_back(self, kept: int) -> None:
        size = self._unread - kept
        if size > 0:
            self._unread = kept
            self.connection.give_back(self.id, size)

    async def send(self, data: bytes, *, end: bool = False) -> None:
        """Send data, as the peer has room for it.

        Args:
            data: the data.
            end: whether nothing follows.
        """
        connection = self.connection
        offset, size = 0, len(data)
        while True:
            if self.error is not None:
                raise self.error
            room = min(connection.room(self.id), size - offset)
            if room == size - offset and connection.is_writable:
                connection.send_data(self.id, data if not offset else memoryview(data)[offset:], end)
                return
            if room > 0 and connection.is_writable:
                connection.send_data(self.id, memoryview(data)[offset : offset + room], False)
                offset += room
                continue
            writer = self._writer = connection.loop.create_future()
            connection.blocked.add(self)
            try:
                await writer
            finally:
                self._writer = None
                connection.blocked.discard(self)

    async def read_message(self, encoding: bytes | None, limit: int, damage: Status) -> bytes | None:
        """Read the next message.

        Args:
            encoding: the value of the grpc-encoding header.
            limit: how many bytes a message may have, before and after decompression.
            damage: the status for what is no message.

        Returns:
            The encoded message; None at the end of the stream.

        Raises:
            CallError: RESOURCE_EXHAUSTED where the message is larger than the limit, UNIMPLEMENTED for a compression
                that is neither gzip nor deflate, the status for damage where anything else is wrong with it.
        """
        begin = await self.read(PREFIX.size)
        if not begin:
            return None
        if len(begin) < PREFIX.size:
            raise truncated(damage)
        flag, size = PREFIX.unpack(begin)
        # Before the first byte is read: a peer that announces 4 GiB shall not make us collect them.
        if size > limit:
            raise too_large(size, limit)
        data = await self.read(size) if size else b""
        if len(data) < size:
            raise truncated(damage)
        if flag:
            if flag != 1:
                raise CallError(damage, f"compression flag: expected 0 or 1, got {flag}")
            data = decompress(data, encoding, limit, damage)
        return data

    async def send_message(self, data: bytes, encoding: str | None, *, end: bool = False) -> None:
        """Send a message: gRPC's five bytes, and then the data, which is copied only where it is small."""
        if len(data) < _SMALL:
            await self.send(frame(data, encoding), end=end)
        else:
            if encoding is not None:
                data = compress(data, encoding)
            await self.send(prefix(len(data), compressed=encoding is not None))
            await self.send(data, end=end)

    def reset(self, code: ErrorCodes) -> None:
        """Reset the stream, unless it is over."""
        with suppress(ProtocolError):
            self.connection.reset(self.id, code)

    def release(self) -> None:
        """Be done with the stream: what has not been read is given back to the connection."""
        self._data.clear()
        self._give_back(0)
        self.connection.release(self)


def describe(value: Any) -> str:
    """Write an HTTP/2 error code."""
    try:
        return ErrorCodes(value).name
    except ValueError:
        return str(value)
