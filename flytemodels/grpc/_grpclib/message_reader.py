"""Reading messages off a stream, for servers and clients alike.

grpclib reads whatever length a frame declares, refuses compressed messages with a NotImplementedError and a truncated
one with an AssertionError. Here each of them ends the call with a status.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Generic, TypeVar

from grpclib.const import Status

from flytemodels.grpc._coding import decode, too_large
from flytemodels.grpc._grpclib.framing import decompress, truncated
from flytemodels.grpc.errors import CallError
from flytemodels.message import Message

if TYPE_CHECKING:
    from grpclib.protocol import Stream

__all__ = ["MessageReader"]

_M = TypeVar("_M", bound=Message)

_PREFIX = struct.Struct(">BI")


class MessageReader(Generic[_M]):
    """Reads the messages of one HTTP/2 stream.

    A read that was cancelled can be repeated: nothing that came in is lost.
    """

    def __init__(self, stream: Stream, message_type: type[_M], limit: int, damage: Status) -> None:
        """Make a reader.

        Args:
            stream: the HTTP/2 stream.
            message_type: the class of the messages.
            limit: how many bytes a message may have, before and after decompression.
            damage: the status for a message that cannot be decoded.
        """
        self._stream = stream
        self._message_type = message_type
        self._limit = limit
        self._damage = damage
        self._prefix = b""

    async def read(self) -> _M | None:
        """Read the next message.

        Returns:
            The message, or None at the end of the stream.

        Raises:
            CallError: RESOURCE_EXHAUSTED where the message is larger than the limit, UNIMPLEMENTED for a compression
                that is neither gzip nor deflate, the status for damage where anything else is wrong with it.
        """
        self._prefix = self._prefix or await self._read(_PREFIX.size)
        if not self._prefix:
            return None
        compressed, size = _PREFIX.unpack(self._prefix)
        # Before the first byte is read: a peer that announces 4 GiB shall not make us collect them.
        if size > self._limit:
            raise too_large(size, self._limit)
        data = await self._read(size)
        if len(data) < size:
            raise self._truncated()
        self._prefix = b""
        if compressed:
            data = self._decompress(data)
        return decode(data, self._message_type, self._limit, self._damage)

    async def _read(self, size: int) -> bytes:
        """Read so many bytes; none at the end of the stream."""
        while True:
            try:
                return await self._stream.recv_data(size)
            except AssertionError as error:
                # grpclib takes a DATA frame without data for the end of the stream. What it has read it still has.
                if self._stream.buffer._eof:  # pyright: ignore[reportPrivateUsage]
                    raise self._truncated() from error

    def _decompress(self, data: bytes) -> bytes:
        # Headers are out of reach on grpclib's own server. Both encodings say by their first bytes which they are.
        headers = self._stream.headers
        encoding = "gzip" if headers is None else dict(headers).get("grpc-encoding")
        return decompress(data, None if encoding is None else encoding.encode(), self._limit, self._damage)

    def _truncated(self) -> CallError:
        return truncated(self._damage)
