"""One value at a time: numbers, strings and bytes, with the checks that their kinds ask for."""

from __future__ import annotations

import struct
from collections.abc import Callable
from operator import index
from typing import Any

from flytemodels._model.kinds import INTEGER_RANGES, Kind
from flytemodels._model.problems import BAD_UTF8, SURROGATE, TRUNCATED, expected, out_of_range, too_large_for
from flytemodels._model.varint import encode_varint
from flytemodels._wire.varints import read_size, read_varint
from flytemodels.errors import DecodeError, EncodeError

__all__ = ["DECODERS", "ENCODERS", "ZEROS", "Decoder", "Encoder", "key_order", "text_order", "zero_value"]

Encoder = Callable[[object], bytes]
"""Returns the wire form of a value, without its tag."""
Decoder = Callable[[bytes, int, int], "tuple[object, int]"]
"""Reads a value between two positions; returns it with the position after it."""


_DOUBLE = struct.Struct("<d")
_FLOAT = struct.Struct("<f")


# Encoding


def _integer(kind: Kind, transform: Callable[[int], int] | None = None) -> Encoder:
    low, high = INTEGER_RANGES[kind]

    def encode(value: object) -> bytes:
        if value.__class__ is not int:
            try:
                value = index(value)  # type: ignore[arg-type]  # whatever it is: index() itself refuses it
            except TypeError:
                raise EncodeError(expected("int", value)) from None
        assert isinstance(value, int)
        if not low <= value <= high:
            raise EncodeError(out_of_range(low, high, value))
        return encode_varint(value if transform is None else transform(value))

    return encode


def _fixed(kind: Kind, form: str) -> Encoder:
    low, high = INTEGER_RANGES[kind]
    pack = struct.Struct(form).pack

    def encode(value: object) -> bytes:
        try:
            number = index(value)  # type: ignore[arg-type]  # whatever it is: index() itself refuses it
        except TypeError:
            raise EncodeError(expected("int", value)) from None
        if not low <= number <= high:
            raise EncodeError(out_of_range(low, high, number))
        return pack(number)

    return encode


def _encode_double(value: object) -> bytes:
    try:
        return _DOUBLE.pack(value)
    except (struct.error, OverflowError):
        raise _no_number(value, "double") from None


def _encode_float(value: object) -> bytes:
    try:
        encoded = _FLOAT.pack(value)
    except (struct.error, OverflowError):
        raise _no_number(value, "float") from None
    return _narrowed_nan(_DOUBLE.pack(value)) if value != value else encoded


def _no_number(value: object, name: str) -> EncodeError:
    # pack() makes no difference between an int that is too large and what is not a number at all.
    return EncodeError(too_large_for(name) if isinstance(value, (int, float)) else expected("float", value))


# A NaN has a sign, a bit that says whether it is quiet, and 22 bits more, of which Python's `float` keeps all. The
# conversions between 4 and 8 bytes that processors offer make every NaN a quiet one, so they are done by hand.


def _narrowed_nan(double: bytes) -> bytes:
    bits = int.from_bytes(double, "little")
    fraction = (bits >> 29 & 0x7FFFFF) or 1 << 22
    return (bits >> 32 & 0x80000000 | 0x7F800000 | fraction).to_bytes(4, "little")


def _widened_nan(single: bytes) -> float:
    bits = int.from_bytes(single, "little")
    double = (bits >> 31) << 63 | 0x7FF << 52 | (bits & 0x7FFFFF) << 29
    value: float = _DOUBLE.unpack(double.to_bytes(8, "little"))[0]
    return value


def _encode_bool(value: object) -> bytes:
    if value is True:
        return b"\x01"
    if value is False:
        return b"\x00"
    raise EncodeError(expected("bool", value))


def _encode_string(value: object) -> bytes:
    if not isinstance(value, str):
        raise EncodeError(expected("str", value))
    try:
        # str's own method: a subclass may have overridden it.
        encoded = str.encode(value)
    except UnicodeEncodeError:
        encoded = None
    if encoded is None:
        # Here, where no error is being handled: it would become the context of this one, with the string in it.
        raise EncodeError(SURROGATE)
    return encode_varint(len(encoded)) + encoded


def _encode_bytes(value: object) -> bytes:
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise EncodeError(expected("bytes", value))
    encoded = value.tobytes() if isinstance(value, memoryview) else bytes(value)
    return encode_varint(len(encoded)) + encoded


def _zigzag(value: int) -> int:
    return value << 1 if value >= 0 else -1 - (value << 1)


ENCODERS: dict[Kind, Encoder] = {
    Kind.DOUBLE: _encode_double,
    Kind.FLOAT: _encode_float,
    Kind.INT64: _integer(Kind.INT64),
    Kind.UINT64: _integer(Kind.UINT64),
    Kind.INT32: _integer(Kind.INT32),
    Kind.FIXED64: _fixed(Kind.FIXED64, "<Q"),
    Kind.FIXED32: _fixed(Kind.FIXED32, "<I"),
    Kind.BOOL: _encode_bool,
    Kind.STRING: _encode_string,
    Kind.BYTES: _encode_bytes,
    Kind.UINT32: _integer(Kind.UINT32),
    Kind.ENUM: _integer(Kind.ENUM),
    Kind.SFIXED32: _fixed(Kind.SFIXED32, "<i"),
    Kind.SFIXED64: _fixed(Kind.SFIXED64, "<q"),
    Kind.SINT32: _integer(Kind.SINT32, _zigzag),
    Kind.SINT64: _integer(Kind.SINT64, _zigzag),
}

ZEROS: dict[Kind, bytes] = {
    **dict.fromkeys(ENCODERS, b"\x00"),
    **dict.fromkeys((Kind.DOUBLE, Kind.FIXED64, Kind.SFIXED64), bytes(8)),
    **dict.fromkeys((Kind.FLOAT, Kind.FIXED32, Kind.SFIXED32), bytes(4)),
}
"""The wire form of each kind's zero value: what a field without presence leaves out. That of -0.0 is another one."""


def key_order(kind: Kind) -> Callable[[Any], Any]:
    """Return the sort key of map keys, in the order that the official library has where it writes
    deterministically: that of upb, the implementation it comes with.
    """
    return text_order if kind is Kind.STRING else _number_order


def _number_order(key: Any) -> int:  # an int, a bool, or what has __index__
    """Return the sort key of numbers: from the largest down, negative ones before all others; True before False."""
    return -(index(key) & 0xFFFF_FFFF_FFFF_FFFF)


def text_order(key: str) -> bytes:
    """Return the sort key of strings: their UTF-8, but a string comes after those that it is a prefix of.

    >>> sorted(["", "b", "a", "ab"], key=text_order)
    ['ab', 'a', 'b', '']
    """
    # No byte of UTF-8 is 0xFF. A lone surrogate is refused when the string itself is encoded.
    return str.encode(key, errors="surrogatepass") + b"\xff"


# Decoding


def zero_value(kind: Kind) -> object:
    """Return the value in Python of a number, string or bytes that is not there."""
    return _ZERO_VALUES.get(kind, 0)


_ZERO_VALUES: dict[Kind, object] = {
    Kind.STRING: "",
    Kind.BYTES: b"",
    Kind.BOOL: False,
    Kind.FLOAT: 0.0,
    Kind.DOUBLE: 0.0,
}


def _varint(interpret: Callable[[int], object]) -> Decoder:
    def decode(data: bytes, pos: int, end: int) -> tuple[object, int]:
        value, pos = read_varint(data, pos, end)
        return interpret(value), pos

    return decode


def _unpacked(form: str) -> Decoder:
    unpack_from = struct.Struct(form).unpack_from
    size = struct.calcsize(form)

    def decode(data: bytes, pos: int, end: int) -> tuple[object, int]:
        if end - pos < size:
            raise DecodeError(TRUNCATED, pos)
        return unpack_from(data, pos)[0], pos + size

    return decode


def _decode_float(data: bytes, pos: int, end: int) -> tuple[object, int]:
    if end - pos < 4:
        raise DecodeError(TRUNCATED, pos)
    value: float = _FLOAT.unpack_from(data, pos)[0]
    return (value if value == value else _widened_nan(data[pos : pos + 4])), pos + 4


def _decode_string(data: bytes, pos: int, end: int) -> tuple[object, int]:
    start, stop = read_size(data, pos, end)
    try:
        return data[start:stop].decode(), stop
    except UnicodeDecodeError as error:
        bad = start + error.start
    # Here, where no error is being handled: it would become the context of this one, with the string in it.
    raise DecodeError(BAD_UTF8, bad)


def _decode_bytes(data: bytes, pos: int, end: int) -> tuple[object, int]:
    start, stop = read_size(data, pos, end)
    return data[start:stop], stop


def _signed32(value: int) -> int:
    value &= 0xFFFFFFFF
    return value - (1 << 32) if value >> 31 else value


def _signed64(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _unsigned32(value: int) -> int:
    return value & 0xFFFFFFFF


def _unzigzag(value: int) -> int:
    return (value >> 1) ^ -(value & 1)


def _unzigzag32(value: int) -> int:
    return _unzigzag(value & 0xFFFFFFFF)


DECODERS: dict[Kind, Decoder] = {
    Kind.DOUBLE: _unpacked("<d"),
    Kind.FLOAT: _decode_float,
    Kind.INT64: _varint(_signed64),
    Kind.UINT64: read_varint,
    Kind.INT32: _varint(_signed32),
    Kind.FIXED64: _unpacked("<Q"),
    Kind.FIXED32: _unpacked("<I"),
    Kind.BOOL: _varint(bool),
    Kind.STRING: _decode_string,
    Kind.BYTES: _decode_bytes,
    Kind.UINT32: _varint(_unsigned32),
    Kind.ENUM: _varint(_signed32),
    Kind.SFIXED32: _unpacked("<i"),
    Kind.SFIXED64: _unpacked("<q"),
    Kind.SINT32: _varint(_unzigzag32),
    Kind.SINT64: _varint(_unzigzag),
}
