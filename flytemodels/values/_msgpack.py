"""MessagePack, as far as Flyte uses it: strict, bounded in depth, linear in the size of the input.

The format is https://github.com/msgpack/msgpack/blob/master/spec.md. What is written has the bytes that the `msgpack`
library writes; what is read must be one value and nothing after it. Extension types, which no Flyte SDK writes, are
refused, and so are keys that occur twice, as a dict would lose one of them.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import cast

from flytemodels import _engine
from flytemodels._model.attempts import attempt
from flytemodels.values.errors import ConversionError, LiteralTypeError, LiteralValueError

__all__ = ["MAX_DEPTH", "pack", "unpack"]

MAX_DEPTH = 200
"""How many lists and maps may enclose each other."""

_native_pack = _engine.msgpack_pack
_native_unpack = _engine.msgpack_unpack
"""The native engine's, which leave errors and whatever is out of the ordinary to the functions here."""

_DOUBLE = struct.Struct(">d")
_pack_float = _DOUBLE.pack
_unpack_double = _DOUBLE.unpack_from
_unpack_single = struct.Struct(">f").unpack_from


def pack(value: object) -> bytes:
    """Return a value as MessagePack.

    Args:
        value: None, a bool, an int, a float, a str, bytes, or a list, tuple or dict of such values.

    Returns:
        The shortest form of everything; floats have 64 bits.

    Raises:
        LiteralTypeError: a value of another type.
        LiteralValueError: an int outside -2**63 to 2**64 - 1, a str with surrogates, or too many levels.
    """
    if _native_pack is not None:
        packed = _native_pack(value, MAX_DEPTH)
        if packed is not NotImplemented:
            return cast("bytes", packed)
    out = bytearray()
    _write(value, out, MAX_DEPTH)
    return bytes(out)


def _write(value: object, out: bytearray, depth: int) -> None:
    kind = type(value)
    if kind is str:
        _write_str(value, out)  # type: ignore[arg-type]
    elif kind is int:
        _write_int(value, out)  # type: ignore[arg-type]
    elif kind is float:
        out.append(0xCB)
        out += _pack_float(value)
    elif value is None:
        out.append(0xC0)
    elif kind is bool:
        out.append(0xC3 if value else 0xC2)
    elif kind is dict:
        _write_map(value, out, depth)  # type: ignore[arg-type]
    elif kind is list or kind is tuple:
        _write_array(value, out, depth)  # type: ignore[arg-type]
    elif kind is bytes or kind is bytearray:
        _write_bytes(value, out)  # type: ignore[arg-type]
    else:
        _write_subclass(value, out, depth)


def _write_subclass(value: object, out: bytearray, depth: int) -> None:
    """Write what derives from one of the types, such as an IntEnum or an OrderedDict, as that type."""
    # By the base's own methods, as a subclass may convert or iterate in another way: `str` of an enum is its name.
    if isinstance(value, str):
        _write_str(str.__str__(value), out)
    elif isinstance(value, int):
        _write_int(int.__int__(value), out)
    elif isinstance(value, float):
        _write(float.__float__(value), out, depth)
    elif isinstance(value, dict):
        _write_map(dict(dict[object, object].items(cast("dict[object, object]", value))), out, depth)
    elif isinstance(value, (list, tuple)):
        _write_array(cast("list[object]", value), out, depth)
    elif isinstance(value, bytes):
        _write(bytes(memoryview(value)), out, depth)
    else:
        raise LiteralTypeError(f"expected a value that MessagePack can hold, got {type(value).__name__}")


def _write_int(value: int, out: bytearray) -> None:
    if -32 <= value < 128:
        out.append(value & 0xFF)
    elif value >= 0:
        for tag, size in ((0xCC, 1), (0xCD, 2), (0xCE, 4), (0xCF, 8)):
            if value < 1 << 8 * size:
                out.append(tag)
                out += value.to_bytes(size, "big")
                return
        raise LiteralValueError(f"expected an int below 2**64, got {_number(value)}")
    else:
        for tag, size in ((0xD0, 1), (0xD1, 2), (0xD2, 4), (0xD3, 8)):
            if value >= -(1 << 8 * size - 1):
                out.append(tag)
                out += value.to_bytes(size, "big", signed=True)
                return
        raise LiteralValueError(f"expected an int of at least -2**63, got {_number(value)}")


def _number(value: int) -> str:
    # Python refuses to print numbers of more than 4,300 digits.
    return str(value) if value.bit_length() < 256 else f"one of {value.bit_length()} bits"


def _write_size(size: int, out: bytearray, tags: tuple[int | None, int | None, int, int]) -> None:
    """Write a length: for 5 (or 4) bits inside the tag, for 8, 16 and 32 after it."""
    fixed, one, two, four = tags
    if fixed is not None and size < (32 if one is not None else 16):
        out.append(fixed | size)
    elif one is not None and size < 1 << 8:
        out.append(one)
        out.append(size)
    elif size < 1 << 16:
        out.append(two)
        out += size.to_bytes(2, "big")
    elif size < 1 << 32:
        out.append(four)
        out += size.to_bytes(4, "big")
    else:
        raise LiteralValueError("expected at most 2**32 - 1 bytes or entries, got more")


def _write_str(value: str, out: bytearray) -> None:
    data = attempt(str.encode, value, UnicodeEncodeError)
    if data is None:
        raise LiteralValueError("expected text that UTF-8 can hold, got surrogates")
    _write_size(len(data), out, (0xA0, 0xD9, 0xDA, 0xDB))
    out += data


def _write_bytes(value: bytes | bytearray, out: bytearray) -> None:
    _write_size(len(value), out, (None, 0xC4, 0xC5, 0xC6))
    out += value


def _write_array(values: list[object] | tuple[object, ...], out: bytearray, depth: int) -> None:
    if not depth:
        raise LiteralValueError(f"expected at most {MAX_DEPTH} levels, got more")
    _write_size(len(values), out, (0x90, None, 0xDC, 0xDD))
    written = 0
    try:
        for value in values:
            _write(value, out, depth - 1)
            written += 1
    except ConversionError as error:
        raise error.at_index(written) from None


def _write_map(values: dict[object, object], out: bytearray, depth: int) -> None:
    if not depth:
        raise LiteralValueError(f"expected at most {MAX_DEPTH} levels, got more")
    _write_size(len(values), out, (0x80, None, 0xDE, 0xDF))
    key: object = None
    try:
        for key, value in values.items():
            _write(key, out, depth - 1)
            _write(value, out, depth - 1)
    except ConversionError as error:
        raise error.at_key(key) from None


def unpack(data: bytes) -> object:
    """Read one value from MessagePack.

    Args:
        data: the bytes; nothing may follow the value.

    Returns:
        None, a bool, an int, a float, a str, bytes, a list or a dict.

    Raises:
        LiteralValueError: the data is damaged or ends early, has more than `MAX_DEPTH` levels, an extension type, or a
            key that occurs twice or is a list or map.
    """
    if _native_unpack is not None:
        value = _native_unpack(data, MAX_DEPTH)
        if value is not NotImplemented:
            return value
    try:
        value, end = _read(data, 0, MAX_DEPTH)
    except IndexError:
        raise LiteralValueError("expected MessagePack, got data that ends early") from None
    if end != len(data):
        raise LiteralValueError(f"expected MessagePack, got {len(data) - end} bytes after its end")
    return value


def _read(data: bytes, pos: int, depth: int) -> tuple[object, int]:
    tag = data[pos]
    pos += 1
    if tag < 0x80:
        return tag, pos
    if tag >= 0xE0:
        return tag - 0x100, pos
    if tag >= 0xC0:
        return _READERS[tag - 0xC0](data, pos, depth)
    if tag >= 0xA0:
        return _read_str(data, pos, tag & 0x1F)
    if tag >= 0x90:
        return _read_array(data, pos, tag & 0x0F, depth)
    return _read_map(data, pos, tag & 0x0F, depth)


def _read_str(data: bytes, pos: int, size: int) -> tuple[str, int]:
    end = pos + size
    if end > len(data):
        raise IndexError
    text = attempt(bytes.decode, data[pos:end], UnicodeDecodeError)
    if text is None:
        raise LiteralValueError("expected MessagePack, got a string that is not UTF-8")
    return text, end


def _read_bytes(data: bytes, pos: int, size: int) -> tuple[bytes, int]:
    end = pos + size
    if end > len(data):
        raise IndexError
    return data[pos:end], end


def _read_array(data: bytes, pos: int, size: int, depth: int) -> tuple[list[object], int]:
    # Each element takes at least one byte: a count that cannot be met is refused before anything is made.
    if size > len(data) - pos:
        raise IndexError
    if not depth:
        raise LiteralValueError(f"expected MessagePack of at most {MAX_DEPTH} levels, got more")
    depth -= 1
    values: list[object] = []
    for _ in range(size):
        value, pos = _read(data, pos, depth)
        values.append(value)
    return values, pos


def _read_map(data: bytes, pos: int, size: int, depth: int) -> tuple[dict[object, object], int]:
    if 2 * size > len(data) - pos:
        raise IndexError
    if not depth:
        raise LiteralValueError(f"expected MessagePack of at most {MAX_DEPTH} levels, got more")
    depth -= 1
    values: dict[object, object] = {}
    for _ in range(size):
        key, pos = _read(data, pos, depth)
        value, pos = _read(data, pos, depth)
        try:
            values[key] = value
        except TypeError:
            raise LiteralValueError("expected MessagePack, got a list or map as a key") from None
    if len(values) != size:
        raise LiteralValueError("expected MessagePack, got a map with the same key twice")
    return values, pos


_Reader = Callable[[bytes, int, int], "tuple[object, int]"]


def _constant(value: object) -> _Reader:
    return lambda data, pos, depth: (value, pos)


def _refused(what: str) -> _Reader:
    def read(data: bytes, pos: int, depth: int) -> tuple[object, int]:
        raise LiteralValueError(f"expected MessagePack, got {what}")

    return read


def _integer(size: int, signed: bool) -> _Reader:
    def read(data: bytes, pos: int, depth: int) -> tuple[object, int]:
        end = pos + size
        if end > len(data):
            raise IndexError
        return int.from_bytes(data[pos:end], "big", signed=signed), end

    return read


def _single(data: bytes, pos: int, depth: int) -> tuple[object, int]:
    if pos + 4 > len(data):
        raise IndexError
    return _unpack_single(data, pos)[0], pos + 4


def _double(data: bytes, pos: int, depth: int) -> tuple[object, int]:
    if pos + 8 > len(data):
        raise IndexError
    return _unpack_double(data, pos)[0], pos + 8


def _sized(size_of_size: int, read: Callable[[bytes, int, int], tuple[object, int]]) -> _Reader:
    def read_sized(data: bytes, pos: int, depth: int) -> tuple[object, int]:
        start = pos + size_of_size
        if start > len(data):
            raise IndexError
        return read(data, start, int.from_bytes(data[pos:start], "big"))

    return read_sized


def _sized_deep(size_of_size: int, read: Callable[[bytes, int, int, int], tuple[object, int]]) -> _Reader:
    def read_sized(data: bytes, pos: int, depth: int) -> tuple[object, int]:
        start = pos + size_of_size
        if start > len(data):
            raise IndexError
        return read(data, start, int.from_bytes(data[pos:start], "big"), depth)

    return read_sized


_extension = _refused("an extension type")
_READERS: tuple[_Reader, ...] = (
    _constant(None),
    _refused("a tag that has no meaning"),
    _constant(False),
    _constant(True),
    _sized(1, _read_bytes),
    _sized(2, _read_bytes),
    _sized(4, _read_bytes),
    _extension,
    _extension,
    _extension,
    _single,
    _double,
    _integer(1, False),
    _integer(2, False),
    _integer(4, False),
    _integer(8, False),
    _integer(1, True),
    _integer(2, True),
    _integer(4, True),
    _integer(8, True),
    _extension,
    _extension,
    _extension,
    _extension,
    _extension,
    _sized(1, _read_str),
    _sized(2, _read_str),
    _sized(4, _read_str),
    _sized_deep(2, _read_array),
    _sized_deep(4, _read_array),
    _sized_deep(2, _read_map),
    _sized_deep(4, _read_map),
)
"""Readers by the tag, from 0xC0 on."""
