"""gRPC messages on a stream: five bytes before each, and compression."""

from __future__ import annotations

import gzip
import struct
import zlib
from typing import Final

from grpclib.const import Status

from flytemodels.grpc._coding import too_large
from flytemodels.grpc._grpclib.stream import Stream
from flytemodels.grpc.errors import CallError

__all__ = ["ENCODINGS", "compress", "decompress", "frame", "read_message"]

_PREFIX: Final = struct.Struct(">BI")
_GZIP_OR_ZLIB: Final = 32 + zlib.MAX_WBITS

ENCODINGS: Final = ("gzip", "deflate")
"""The compressions that can be read and written."""


def frame(data: bytes, encoding: str | None = None) -> bytes:
    """Make the frame of a message.

    Args:
        data: the encoded message.
        encoding: how it is to be compressed; None not to.

    Returns:
        The frame.
    """
    if encoding is not None:
        data = compress(data, encoding)
    return _PREFIX.pack(encoding is not None, len(data)) + data


def compress(data: bytes, encoding: str) -> bytes:
    """Compress data with `gzip` or `deflate`."""
    return gzip.compress(data, 6, mtime=0) if encoding == "gzip" else zlib.compress(data, 6)


async def read_message(stream: Stream, encoding: bytes | None, limit: int, damage: Status) -> bytes | None:
    """Read the next message of a stream.

    Args:
        stream: the stream.
        encoding: the value of its grpc-encoding header.
        limit: how many bytes a message may have, before and after decompression.
        damage: the status for what is no message.

    Returns:
        The encoded message; None at the end of the stream.

    Raises:
        CallError: RESOURCE_EXHAUSTED where the message is larger than the limit, UNIMPLEMENTED for a compression that
            is neither gzip nor deflate, the status for damage where anything else is wrong with it.
    """
    prefix = await stream.read(_PREFIX.size)
    if not prefix:
        return None
    if len(prefix) < _PREFIX.size:
        raise _truncated(damage)
    flag, size = _PREFIX.unpack(prefix)
    # Before the first byte is read: a peer that announces 4 GiB shall not make us collect them.
    if size > limit:
        raise too_large(f"a message of {size} bytes", limit)
    data = await stream.read(size) if size else b""
    if len(data) < size:
        raise _truncated(damage)
    if flag:
        if flag != 1:
            raise CallError(damage, f"expected 0 or 1 as a message's compression flag, got {flag}")
        data = decompress(data, encoding, limit, damage)
    return data


def decompress(data: bytes, encoding: bytes | None, limit: int, damage: Status) -> bytes:
    """Decompress a message. See `read_message`."""
    if encoding is None or encoding == b"identity":
        raise CallError(damage, "a compressed message came without a grpc-encoding header")
    name = encoding.decode("latin-1")
    if name not in ENCODINGS:
        raise CallError(
            Status.UNIMPLEMENTED, f"the compression {name[:40]!r} is not supported, only {' and '.join(ENCODINGS)} are"
        )
    machine = zlib.decompressobj(_GZIP_OR_ZLIB)
    try:
        plain = machine.decompress(data, limit + 1)
    except zlib.error as error:
        raise CallError(damage, f"a compressed message is damaged: {error}") from error
    if len(plain) > limit:
        raise too_large("a compressed message", limit)
    if not machine.eof:
        raise CallError(damage, "a compressed message is truncated")
    return plain


def _truncated(damage: Status) -> CallError:
    return CallError(damage, "the stream ended in the middle of a message")
