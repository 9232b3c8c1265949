"""Messages in streams: several, each length-prefixed, or one that fills the stream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from betterproto2 import SIZE_DELIMITED

from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import MAX_SIZE
from flytemodels._model.plan import plan_of
from flytemodels._model.problems import LONG_VARINT, TOO_LONG, TRUNCATED
from flytemodels._model.varint import encode_varint
from flytemodels.errors import DecodeError

if TYPE_CHECKING:
    from _typeshed import SupportsRead, SupportsWrite


__all__ = ["clear", "dump", "load", "merge"]


def dump(message: MessageBase, stream: SupportsWrite[bytes], delimit: bool) -> None:
    """Write a message to a stream. See `flytemodels.Message.dump`."""
    data = message.serialize_to_string()
    stream.write(encode_varint(len(data)) + data if delimit else data)


def load(message: MessageBase, stream: SupportsRead[bytes], size: int | None) -> None:
    """Read a message from a stream on top of what it holds. See `flytemodels.Message.load`."""
    if size == SIZE_DELIMITED:
        size = _read_length(stream)
    data = stream.read() if size is None else _read_exactly(stream, size)
    merge(message, data)


def merge(message: MessageBase, data: bytes) -> None:
    """Read wire data on top of what a message holds. Damaged data leaves the message as it was.

    Args:
        message: the message.
        data: the wire form of a message of its class.

    Raises:
        DecodeError: the data is damaged.
    """
    # To read on top of a message is to read its own bytes first.
    before = message.serialize_to_string()
    try:
        merged = type(message).parse(before + data)
    except DecodeError as error:
        offset = None if error.offset is None else error.offset - len(before)
        raise DecodeError(error.problem, offset, error.where) from None
    _move(merged, message)


def clear(message: MessageBase) -> None:
    """Unset every field of a message, unknown ones included."""
    for field in plan_of(type(message)).fields:
        setattr(message, field.name, field.default())
    message._unknown_fields = b""  # pyright: ignore[reportPrivateUsage]
    message._originals = None  # pyright: ignore[reportPrivateUsage]


def _move(source: MessageBase, target: MessageBase) -> None:
    names = [field.name for field in plan_of(type(target)).fields]
    for name in (*names, "_unknown_fields", "_originals"):
        setattr(target, name, getattr(source, name))


def _read_exactly(stream: SupportsRead[bytes], size: int) -> bytes:
    """Read in pieces, as a pipe gives them; nothing is set aside for what has not come in."""
    parts: list[bytes] = []
    left = size
    while left:
        part = stream.read(min(left, 1 << 20))
        if not part:
            raise DecodeError(f"expected {size} bytes in the stream, got {size - left}", size - left)
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _read_length(stream: SupportsRead[bytes]) -> int:
    length = 0
    for position in range(10):
        byte = stream.read(1)
        if not byte:
            raise DecodeError(TRUNCATED, position)
        length |= (byte[0] & 0x7F) << (7 * position)
        if length > MAX_SIZE:
            raise DecodeError(TOO_LONG, 0)
        if byte[0] < 0x80:
            return length
    raise DecodeError(LONG_VARINT, 0)
