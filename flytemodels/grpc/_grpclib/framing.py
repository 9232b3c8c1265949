"""gRPC messages as bytes: five bytes before each, and compression."""

from __future__ import annotations

import gzip
import struct
import zlib
from typing import Final

from grpclib.const import Status

from flytemodels.grpc._coding import too_large
from flytemodels.grpc.errors import CallError

__all__ = ["ENCODINGS", "PREFIX", "compress", "decompress", "frame", "prefix", "truncated", "unknown_encoding"]

PREFIX: Final = struct.Struct(">BI")
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
    return prefix(len(data), compressed=encoding is not None) + data


def prefix(size: int, *, compressed: bool) -> bytes:
    """Make what stands before a message."""
    return PREFIX.pack(compressed, size)


def compress(data: bytes, encoding: str) -> bytes:
    """Compress data with `gzip` or `deflate`."""
    return gzip.compress(data, 6, mtime=0) if encoding == "gzip" else zlib.compress(data, 6)


def decompress(data: bytes, encoding: bytes | None, limit: int, damage: Status) -> bytes:
    """Decompress a message.

    Args:
        data: the compressed message.
        encoding: the value of the grpc-encoding header, None where there is none.
        limit: how many bytes it may have afterwards.
        damage: the status for what cannot be decompressed.

    Returns:
        The message.

    Raises:
        CallError: see above; UNIMPLEMENTED for a compression that is neither gzip nor deflate.
    """
    if encoding is None or encoding == b"identity":
        raise CallError(Status.INTERNAL, "grpc-encoding: expected the compression of a compressed message, got none")
    name = encoding.decode("latin-1")
    if name not in ENCODINGS:
        status = Status.INTERNAL if damage is Status.INTERNAL else Status.UNIMPLEMENTED  # who answers must know better
        raise CallError(status, unknown_encoding(name))
    machine = zlib.decompressobj(_GZIP_OR_ZLIB)
    try:
        plain = machine.decompress(data, limit + 1)
    except zlib.error as error:
        raise CallError(damage, f"message: expected {name}, got damaged data ({error})") from error
    if len(plain) > limit:
        raise too_large(None, limit)
    if not machine.eof:
        raise CallError(damage, f"message: expected {name}, got only the beginning")
    return plain


def truncated(damage: Status) -> CallError:
    """Make the error for a message that ends too early."""
    return CallError(damage, "message: expected all of its bytes, got the end of the stream")


def unknown_encoding(name: str) -> str:
    """Say that messages are compressed in a way that is not supported."""
    return f"grpc-encoding: expected {' or '.join(ENCODINGS)}, got {name[:40]!r}"
