"""Unknown fields, parsed as far as the wire form tells."""

from __future__ import annotations

from dataclasses import dataclass

from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import END_GROUP, FIXED32, FIXED64, LENGTH, START_GROUP, VARINT

__all__ = ["UnknownField", "unknown_fields_of"]


@dataclass(frozen=True)
class UnknownField:
    """A field that a message's class does not know.

    Attributes:
        number: the field number.
        wire_type: 0 for a varint, 1 for 64 bits, 2 for a length-prefixed value, 3 for a group, 5 for 32 bits.
        value: the number, unsigned; or the bytes; or the fields of a group.
    """

    number: int
    wire_type: int
    value: int | bytes | tuple[UnknownField, ...]

    def as_message(self) -> tuple[UnknownField, ...] | None:
        """Return the fields of a length-prefixed value that may be a message; None where it cannot be one."""
        if not isinstance(self.value, bytes):
            return None
        try:
            return _fields(self.value)
        except (IndexError, ValueError):
            return None


def unknown_fields_of(message: MessageBase) -> tuple[UnknownField, ...]:
    """Return the unknown fields of a message, in the order in which they are written."""
    return _fields(message._unknown_fields)  # pyright: ignore[reportPrivateUsage]


def _fields(data: bytes) -> tuple[UnknownField, ...]:
    # Groups are collected on a list of their own, not by calls: a stranger may nest them deep.
    open_groups: list[tuple[int, list[UnknownField]]] = []
    fields: list[UnknownField] = []
    pos = 0
    while pos < len(data):
        tag, pos = _varint(data, pos)
        number, wire_type = tag >> 3, tag & 7
        if number == 0:
            raise ValueError("expected a positive field number, got 0")
        if wire_type == START_GROUP:
            open_groups.append((number, fields))
            fields = []
            continue
        if wire_type == END_GROUP:
            opened, outer = open_groups.pop()
            if opened != number:
                raise ValueError("expected the end of the group, got that of another one")
            outer.append(UnknownField(number, START_GROUP, tuple(fields)))
            fields = outer
            continue
        value, pos = _value(data, pos, wire_type)
        fields.append(UnknownField(number, wire_type, value))
    if open_groups:
        raise ValueError("expected a matching end-group tag, got the end of the data")
    return tuple(fields)


def _value(data: bytes, pos: int, wire_type: int) -> tuple[int | bytes, int]:
    if wire_type == VARINT:
        return _varint(data, pos)
    if wire_type == LENGTH:
        size, pos = _varint(data, pos)
    elif wire_type in (FIXED32, FIXED64):
        size = 4 if wire_type == FIXED32 else 8
    else:
        raise ValueError("expected a wire type from 0 to 5, got 6 or 7")
    if pos + size > len(data):
        raise IndexError("expected a complete value, got the end of the data")
    piece = data[pos : pos + size]
    return piece if wire_type == LENGTH else int.from_bytes(piece, "little"), pos + size


def _varint(data: bytes, pos: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        byte = data[pos]
        pos += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value & 0xFFFF_FFFF_FFFF_FFFF, pos
    raise ValueError("expected a varint of at most 10 bytes, got a longer one")
