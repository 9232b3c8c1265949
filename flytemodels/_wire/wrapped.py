"""Messages that stand for a plain Python value: Timestamp, Duration, Struct and the wrappers.

Each kind has a fast path, straight between the bytes and the Python value. It gives up on whatever the Python value
cannot say; the generated message class then takes over, and stays beside the value
(see `flytemodels._model.originals`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flytemodels._model.kinds import Kind, wire_type
from flytemodels._model.times import (
    datetime_of,
    duration_numbers,
    is_duration,
    is_timestamp,
    timedelta_of,
    timestamp_numbers,
)
from flytemodels._model.varint import encode_varint
from flytemodels._wire.scalars import DECODERS, ENCODERS, ZEROS, zero_value
from flytemodels._wire.structs import StructReader, write_struct
from flytemodels._wire.unknown import skip_field
from flytemodels._wire.varints import read_tag

__all__ = ["INEXACT", "reader_of", "writer_of"]

INEXACT = object()
"""What a reader returns where the Python value cannot say everything."""

_decode_seconds = DECODERS[Kind.INT64]
_decode_nanos = DECODERS[Kind.INT32]


def reader_of(kind: Kind, inner: Kind | None) -> Callable[[bytes, int, int, int], object]:
    """Return the quick reader of a wrapped kind.

    Args:
        kind: TIMESTAMP, DURATION, STRUCT or WRAPPER.
        inner: what is inside a wrapper.

    Returns:
        A function of the input, the positions where the message begins and ends, and the number of enclosing
        messages. It returns the value or INEXACT, and raises DecodeError on damaged data.
    """
    if inner is not None:
        return _wrapper_reader(inner)
    return {Kind.TIMESTAMP: _read_timestamp, Kind.DURATION: _read_duration, Kind.STRUCT: _read_struct}[kind]


def writer_of(kind: Kind, inner: Kind | None) -> Callable[[Any, int, bool], bytes]:  # the kind says of what
    """Return the writer of a wrapped kind.

    Args:
        kind: TIMESTAMP, DURATION, STRUCT or WRAPPER.
        inner: what is inside a wrapper.

    Returns:
        A function of the value, the number of enclosing messages and the deterministic flag. It returns the message
        without tag and length, and raises EncodeError on a value that does not fit.
    """
    if inner is not None:
        return _wrapper_writer(inner)
    return {Kind.TIMESTAMP: _write_timestamp, Kind.DURATION: _write_duration, Kind.STRUCT: write_struct}[kind]


def _wrapper_reader(inner: Kind) -> Callable[[bytes, int, int, int], object]:
    decode = DECODERS[inner]
    own = 1 << 3 | wire_type(inner)
    zero = zero_value(inner)

    def read(data: bytes, pos: int, end: int, depth: int) -> object:
        value = zero
        exact = True
        while pos < end:
            start = pos
            tag, pos = read_tag(data, pos, end)
            if tag == own:
                value, pos = decode(data, pos, end)
            else:
                exact = False
                pos = skip_field(data, start, pos, end, tag, depth)
        return value if exact else INEXACT

    return read


def _wrapper_writer(inner: Kind) -> Callable[[object, int, bool], bytes]:
    encode = ENCODERS[inner]
    tag = encode_varint(1 << 3 | wire_type(inner))
    zero = ZEROS[inner]

    def write(value: object, depth: int, deterministic: bool) -> bytes:
        encoded = encode(value)
        return b"" if encoded == zero else tag + encoded

    return write


def _read_seconds_and_nanos(data: bytes, pos: int, end: int, depth: int) -> tuple[int, int] | None:
    """Read the two numbers that a Timestamp and a Duration both have; None where there is more than them."""
    seconds: object = 0
    nanos: object = 0
    known = True
    while pos < end:
        start = pos
        tag, pos = read_tag(data, pos, end)
        if tag == 0x08:
            seconds, pos = _decode_seconds(data, pos, end)
        elif tag == 0x10:
            nanos, pos = _decode_nanos(data, pos, end)
        else:
            known = False
            pos = skip_field(data, start, pos, end, tag, depth)
    assert isinstance(seconds, int)
    assert isinstance(nanos, int)
    return (seconds, nanos) if known else None


def _read_timestamp(data: bytes, pos: int, end: int, depth: int) -> object:
    numbers = _read_seconds_and_nanos(data, pos, end, depth)
    return datetime_of(*numbers) if numbers is not None and is_timestamp(*numbers) else INEXACT


def _read_duration(data: bytes, pos: int, end: int, depth: int) -> object:
    numbers = _read_seconds_and_nanos(data, pos, end, depth)
    return timedelta_of(*numbers) if numbers is not None and is_duration(*numbers) else INEXACT


def _read_struct(data: bytes, pos: int, end: int, depth: int) -> object:
    reader = StructReader(data)
    fields = reader.read(pos, end, depth)
    return fields if reader.exact else INEXACT


def _write_timestamp(value: object, depth: int, deterministic: bool) -> bytes:
    return _seconds_and_nanos(*timestamp_numbers(value))


def _write_duration(value: object, depth: int, deterministic: bool) -> bytes:
    return _seconds_and_nanos(*duration_numbers(value))


def _seconds_and_nanos(seconds: int, nanos: int) -> bytes:
    out = b"\x08" + encode_varint(seconds) if seconds else b""
    return out + b"\x10" + encode_varint(nanos) if nanos else out
