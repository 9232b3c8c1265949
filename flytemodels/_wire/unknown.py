"""Skipping fields that a class does not know, with every check that a known field would get."""

from __future__ import annotations

from flytemodels._model.kinds import END_GROUP, FIXED32, FIXED64, LENGTH, MAX_DEPTH, START_GROUP, VARINT
from flytemodels._model.problems import (
    FIELD_NUMBER_ZERO,
    RESERVED_WIRE_TYPE,
    TOO_DEEP,
    TRUNCATED,
    UNCLOSED_GROUP,
    UNOPENED_GROUP,
)
from flytemodels._wire.varints import read_size, read_tag_in_group, read_varint
from flytemodels.errors import DecodeError

__all__ = ["skip_field"]


def skip_field(data: bytes, start: int, pos: int, end: int, tag: int, depth: int) -> int:
    """Skip one field.

    Args:
        data: the whole input.
        start: where the field's tag begins.
        pos: where its value begins.
        end: where the message ends that holds the field.
        tag: its tag.
        depth: the number of messages and groups that enclose the field.

    Returns:
        The position after the field.

    Raises:
        DecodeError: the field is damaged.
    """
    if tag < 8:
        raise DecodeError(FIELD_NUMBER_ZERO, start)
    return _skip(data, start, pos, end, tag, depth)


def _skip(data: bytes, start: int, pos: int, end: int, tag: int, depth: int) -> int:
    kind = tag & 7
    if kind == VARINT:
        return read_varint(data, pos, end)[1]
    if kind == LENGTH:
        return read_size(data, pos, end)[1]
    if kind in (FIXED32, FIXED64):
        size = 4 if kind == FIXED32 else 8
        if size > end - pos:
            raise DecodeError(TRUNCATED, pos)
        return pos + size
    if kind == START_GROUP:
        return _skip_group(data, start, pos, end, tag, depth + 1)
    raise DecodeError(UNOPENED_GROUP if kind == END_GROUP else RESERVED_WIRE_TYPE, start)


def _skip_group(data: bytes, start: int, pos: int, end: int, tag: int, depth: int) -> int:
    if depth > MAX_DEPTH:
        raise DecodeError(TOO_DEEP, start)
    closing = tag + (END_GROUP - START_GROUP)
    while pos < end:
        inner = pos
        tag, pos = read_tag_in_group(data, pos, end)
        if tag == closing:
            return pos
        pos = _skip(data, inner, pos, end, tag, depth)
    raise DecodeError(UNCLOSED_GROUP, start)
