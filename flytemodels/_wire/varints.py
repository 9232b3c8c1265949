"""Varints and what stands before each field: reading them with every check."""

from __future__ import annotations

from flytemodels._model.kinds import MAX_SIZE
from flytemodels._model.problems import BAD_TAG, FIELD_NUMBER_ZERO, LONG_VARINT, OVERRUN, TOO_LONG, TRUNCATED
from flytemodels.errors import DecodeError

__all__ = ["read_size", "read_tag", "read_tag_in_group", "read_varint"]

_MASK = (1 << 64) - 1


def read_varint(data: bytes, pos: int, end: int) -> tuple[int, int]:
    """Read a varint of at most 10 bytes; bits above the 64th are dropped, as every protobuf library does.

    Returns:
        The number, and the position after it.
    """
    if pos < end and (byte := data[pos]) < 0x80:
        return byte, pos + 1
    start = pos
    value = shift = 0
    while pos < end:
        byte = data[pos]
        pos += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value & _MASK, pos
        shift += 7
        if shift == 70:
            raise DecodeError(LONG_VARINT, start)
    raise DecodeError(TRUNCATED, start)


def read_tag(data: bytes, pos: int, end: int) -> tuple[int, int]:
    """Read a field's tag: its number and wire type in at most 32 bits.

    Returns:
        The tag, and the position after it.
    """
    if pos < end and 8 <= (byte := data[pos]) < 0x80:
        return byte, pos + 1
    start = pos
    tag, pos = read_tag_in_group(data, pos, end)
    if tag < 8:
        raise DecodeError(FIELD_NUMBER_ZERO, start)
    return tag, pos


def read_tag_in_group(data: bytes, pos: int, end: int) -> tuple[int, int]:
    """Do the same within an unknown group, where every official library lets the field number be 0."""
    start = pos
    tag, pos = read_varint(data, pos, end)
    if pos - start > 5 or tag > 0xFFFFFFFF:
        raise DecodeError(BAD_TAG, start)
    return tag, pos


def read_size(data: bytes, pos: int, end: int) -> tuple[int, int]:
    """Read the length of what follows, and check that it is there.

    Returns:
        The positions at which it begins and ends.
    """
    start = pos
    size = data[pos] if pos < end else 0x80
    pos += 1
    if size > 0x7F:
        size, pos = read_varint(data, start, end)
        if pos - start > 5 or size > MAX_SIZE:
            raise DecodeError(TOO_LONG, start)
    if size > end - pos:
        raise DecodeError(OVERRUN, start)
    return pos, pos + size
