"""Varints, as tags and lengths are written."""

from __future__ import annotations

__all__ = ["encode_varint"]

_MASK = (1 << 64) - 1
_ONE_BYTE = tuple(bytes([value]) for value in range(128))


def encode_varint(value: int) -> bytes:
    """Encode a number of at most 64 bits; a negative one is written as its two's complement.

    >>> encode_varint(300).hex()
    'ac02'
    """
    if 0 <= value < 128:
        return _ONE_BYTE[value]
    value &= _MASK
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
