"""`google.protobuf.Struct` as a plain dict.

A Struct is a map from strings to Values, and a Value is a oneof of what JSON knows. Most that a Struct can say, a dict
can say too. Where it cannot (a Value with nothing set, NaN, unknown fields), reading says so, and the caller keeps the
message itself as well.
"""

from __future__ import annotations

import math
import struct
from typing import Any

from flytemodels._model.kinds import MAX_DEPTH, Kind
from flytemodels._model.problems import INEXACT_NUMBER, NOT_FINITE, TOO_DEEP, expected, quoted
from flytemodels._model.varint import encode_varint
from flytemodels._wire.scalars import DECODERS, ENCODERS, text_order
from flytemodels._wire.unknown import skip_field
from flytemodels._wire.varints import read_size, read_tag
from flytemodels.errors import DecodeError, EncodeError
from flytemodels.types import JSON

__all__ = ["StructReader", "number_from_double", "write_struct"]

_NULL, _NUMBER, _STRING, _BOOL, _STRUCT, _LIST = 0x08, 0x11, 0x1A, 0x20, 0x2A, 0x32
"""The tags of the members of `Value.kind`."""
_ENTRY = _ITEM = _KEY = 0x0A
"""The tags of `Struct.fields`, `ListValue.values` and the key of an entry in `Struct.fields`."""
_VALUE = 0x12
"""The tag of the value of an entry in `Struct.fields`."""

_INTEGERS_END = 1 << 53
"""From here on a double no longer tells neighbouring whole numbers apart."""

_decode_string = DECODERS[Kind.STRING]
_decode_enum = DECODERS[Kind.ENUM]
_decode_bool = DECODERS[Kind.BOOL]
_decode_double = DECODERS[Kind.DOUBLE]
_encode_string = ENCODERS[Kind.STRING]
_pack_double = struct.Struct("<d").pack


def number_from_double(value: float) -> int | float:
    """Return a whole number as int where that loses nothing; -0.0 and numbers from 2**53 on stay floats.

    >>> number_from_double(3.0), number_from_double(0.5), number_from_double(-0.0)
    (3, 0.5, -0.0)
    """
    if value.is_integer() and -_INTEGERS_END < value < _INTEGERS_END and (value or math.copysign(1.0, value) > 0):
        return int(value)
    return value


class StructReader:
    """Reads one Struct.

    Attributes:
        exact: False once something was met that the dict cannot say.
    """

    __slots__ = ("_data", "exact")

    exact: bool

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.exact = True

    def read(self, pos: int, end: int, depth: int) -> dict[str, JSON]:
        """Read the Struct between two positions.

        Args:
            pos: where it begins.
            end: where it ends.
            depth: the number of enclosing messages.

        Returns:
            The dict.

        Raises:
            DecodeError: the data is damaged.
        """
        fields: dict[str, JSON] = {}
        self._read_fields(fields, pos, end, depth)
        return fields

    def _read_fields(self, fields: dict[str, JSON], pos: int, end: int, depth: int) -> None:
        data = self._data
        self._check_depth(depth, pos)
        while pos < end:
            start = pos
            tag, pos = read_tag(data, pos, end)
            if tag == _ENTRY:
                start, pos = read_size(data, pos, end)
                self._read_entry(fields, start, pos, depth + 1)
            else:
                pos = self._skip(start, pos, end, tag, depth)

    def _read_entry(self, fields: dict[str, JSON], pos: int, end: int, depth: int) -> None:
        data = self._data
        self._check_depth(depth, pos)
        key: object = ""
        value = _Value()
        while pos < end:
            start = pos
            tag, pos = read_tag(data, pos, end)
            if tag == _KEY:
                key, pos = _decode_string(data, pos, end)
            elif tag == _VALUE:
                start, pos = read_size(data, pos, end)
                self._read_value(value, start, pos, depth + 1)
            else:
                pos = self._skip(start, pos, end, tag, depth)
        assert isinstance(key, str)
        fields[key] = self._finished(value)

    def _read_value(self, value: _Value, pos: int, end: int, depth: int) -> None:
        data = self._data
        self._check_depth(depth, pos)
        while pos < end:
            start = pos
            tag, pos = read_tag(data, pos, end)
            if tag == _STRING:
                content, pos = _decode_string(data, pos, end)
                value.set(tag, content)
            elif tag == _NUMBER:
                content, pos = _decode_double(data, pos, end)
                value.set(tag, self._number(content))
            elif tag == _BOOL:
                content, pos = _decode_bool(data, pos, end)
                value.set(tag, content)
            elif tag == _NULL:
                content, pos = _decode_enum(data, pos, end)
                self.exact = self.exact and content == 0
                value.set(tag, None)
            elif tag == _STRUCT:
                start, pos = read_size(data, pos, end)
                fields = value.container(tag, {})
                assert isinstance(fields, dict)
                self._read_fields(fields, start, pos, depth + 1)
            elif tag == _LIST:
                start, pos = read_size(data, pos, end)
                items = value.container(tag, [])
                assert isinstance(items, list)
                self._read_items(items, start, pos, depth + 1)
            else:
                pos = self._skip(start, pos, end, tag, depth)

    def _read_items(self, items: list[JSON], pos: int, end: int, depth: int) -> None:
        data = self._data
        self._check_depth(depth, pos)
        while pos < end:
            start = pos
            tag, pos = read_tag(data, pos, end)
            if tag == _ITEM:
                start, pos = read_size(data, pos, end)
                value = _Value()
                self._read_value(value, start, pos, depth + 1)
                items.append(self._finished(value))
            else:
                pos = self._skip(start, pos, end, tag, depth)

    def _finished(self, value: _Value) -> JSON:
        if not value.tag:
            self.exact = False
        return value.content

    def _number(self, content: object) -> JSON:
        assert isinstance(content, float)
        if not math.isfinite(content):
            self.exact = False
        return number_from_double(content)

    def _skip(self, start: int, pos: int, end: int, tag: int, depth: int) -> int:
        self.exact = False
        return skip_field(self._data, start, pos, end, tag, depth)

    @staticmethod
    def _check_depth(depth: int, pos: int) -> None:
        if depth > MAX_DEPTH:
            raise DecodeError(TOO_DEEP, pos)


class _Value:
    """A Value while it is read: the last member that came in wins, the same container again is added to."""

    __slots__ = ("content", "tag")

    def __init__(self) -> None:
        self.tag = 0
        self.content: JSON = None

    def set(self, tag: int, content: object) -> None:
        self.tag = tag
        self.content = content  # type: ignore[assignment]  # the decoders of JSON's own kinds return JSON

    def container(self, tag: int, fresh: JSON) -> JSON:
        if self.tag != tag:
            self.tag = tag
            self.content = fresh
        return self.content


def write_struct(fields: dict[Any, JSON], depth: int, deterministic: bool) -> bytes:
    """Write a dict as a Struct.

    Args:
        fields: a dict with strings for keys and what JSON can hold for values; tuples count as lists.
        depth: the number of enclosing messages.
        deterministic: True to sort by key.

    Returns:
        The Struct, without tag and length.

    Raises:
        EncodeError: JSON cannot hold it; the path is in brackets.
    """
    _check_dict(fields)
    if depth > MAX_DEPTH:
        raise EncodeError(TOO_DEEP)
    out: list[bytes] = []
    for key in _keys(fields, deterministic):
        name = _encode_string(key)
        try:
            value = _write_value(fields[key], depth + 2, deterministic)
        except EncodeError as error:
            raise error.under(f"[{quoted(key)}]") from None
        size = len(value)
        entry = b"\x0a" + name + b"\x12" + encode_varint(size) + value
        out.append(b"\x0a" + encode_varint(len(entry)) + entry)
    return b"".join(out)


def _check_dict(fields: object) -> None:
    if not isinstance(fields, dict):
        raise EncodeError(expected("dict", fields))


def _check_list(items: object) -> None:
    if not isinstance(items, (list, tuple)):
        raise EncodeError(expected("a value that JSON can hold", items))


def _keys(fields: dict[Any, JSON], deterministic: bool) -> list[str]:  # whatever a user put in for keys
    keys: list[str] = []
    for key in fields:
        if not isinstance(key, str):
            raise EncodeError(
                f"expected str for every key of a JSON object, got {type(key).__name__}", f"[{quoted(key)}]"
            )
        keys.append(key)
    return sorted(keys, key=text_order) if deterministic else keys


def _write_value(value: JSON | tuple[JSON, ...], depth: int, deterministic: bool) -> bytes:
    if depth > MAX_DEPTH:
        raise EncodeError(TOO_DEEP)
    if isinstance(value, str):
        return b"\x1a" + _encode_string(value)
    if value is None:
        return b"\x08\x00"
    if isinstance(value, bool):
        return b"\x20\x01" if value else b"\x20\x00"
    if isinstance(value, (int, float)):
        return b"\x11" + _pack_double(_double(value))
    if isinstance(value, dict):
        content = write_struct(value, depth + 1, deterministic)
        return b"\x2a" + encode_varint(len(content)) + content
    _check_list(value)
    content = _write_list(value, depth + 1, deterministic)
    return b"\x32" + encode_varint(len(content)) + content


def _double(value: int | float) -> float:
    if isinstance(value, float):
        if not math.isfinite(value):
            raise EncodeError(NOT_FINITE)
        return value
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if number != value:
        raise EncodeError(INEXACT_NUMBER)
    return number


def _write_list(items: list[JSON] | tuple[JSON, ...], depth: int, deterministic: bool) -> bytes:
    if depth > MAX_DEPTH:
        raise EncodeError(TOO_DEEP)
    out: list[bytes] = []
    for number, item in enumerate(items):
        try:
            value = _write_value(item, depth + 1, deterministic)
        except EncodeError as error:
            raise error.under(f"[{number}]") from None
        out.append(b"\x0a" + encode_varint(len(value)) + value)
    return b"".join(out)
