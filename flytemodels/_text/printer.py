"""From messages to text format."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Iterator
from typing import Any, cast

from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import Kind, Label
from flytemodels._model.originals import original_of
from flytemodels._model.plan import Field, plan_of
from flytemodels._model.problems import NO_ROOM
from flytemodels._model.reflection import is_set, is_written
from flytemodels._model.registry import find_message_class
from flytemodels._model.unknown import UnknownField, unknown_fields_of
from flytemodels.errors import DecodeError, EncodeError

__all__ = ["print_message"]

_STEP = "  "
_ANY = "google.protobuf.Any"


def print_message(message: MessageBase, print_unknown_fields: bool) -> str:
    """Return a message in text format. See `flytemodels.Message.to_text`."""
    # Whatever cannot be written on the wire has no text either, and is refused with its path.
    message.serialize_to_string()
    try:
        return "".join(f"{line}\n" for line in _lines(message, "", print_unknown_fields))
    except RecursionError:
        raise EncodeError(NO_ROOM, type(message).__name__) from None


def _lines(message: MessageBase, indent: str, unknown: bool) -> Iterator[str]:
    if message.proto_full_name() == _ANY:
        packed = _unpacked(cast(Any, message))
        if packed is not None:
            yield f"{indent}[{cast(Any, message).type_url}] {{"
            yield from _lines(packed, indent + _STEP, unknown)
            yield f"{indent}}}"
            return
    for field in plan_of(type(message)).fields:
        value: Any = getattr(message, field.name)
        for lines in _values(message, field, value, indent, unknown):
            yield from lines
    if unknown:
        yield from _unknown_lines(unknown_fields_of(message), indent)


def _unpacked(message: Any) -> MessageBase | None:  # an Any
    """Return what is in an Any, if its name and its bytes are those of a known message."""
    url: str = message.type_url
    if "/" not in url:
        return None
    cls = find_message_class(url.rpartition("/")[2])
    try:
        return None if cls is None else cls.parse(message.value)
    except DecodeError:
        return None


def _values(message: MessageBase, field: Field, value: Any, indent: str, unknown: bool) -> Iterator[Iterator[str]]:
    if field.label is Label.REPEATED:
        for index, item in enumerate(value):
            yield _field(field, field.proto_name, _plain(message, field, index, item), indent, unknown)
    elif field.label is Label.MAP:
        for key in sorted(value):
            yield _entry(message, field, key, value[key], indent, unknown)
    elif is_set(field, value):
        yield _field(field, field.proto_name, _plain(message, field, None, value), indent, unknown)


def _plain(message: MessageBase, field: Field, key: object, value: Any) -> Any:
    """Return the message that a plain value stands for; other values as they are."""
    if field.kind < Kind.TIMESTAMP:
        return value
    original = original_of(message, field, key)
    return cast(Any, field.message).from_wrapped(value) if original is None else original


def _entry(message: MessageBase, field: Field, key: Any, value: Any, indent: str, unknown: bool) -> Iterator[str]:
    assert field.key is not None
    yield f"{indent}{field.proto_name} {{"
    # An entry is a message of two fields without presence.
    if key:
        yield f"{indent}{_STEP}key: {_scalar(field.key, key)}"
    if field.kind is Kind.MESSAGE or field.kind >= Kind.TIMESTAMP or is_written(value):
        yield from _field(field, "value", _plain(message, field, key, value), indent + _STEP, unknown)
    yield f"{indent}}}"


def _field(field: Field, name: str, value: Any, indent: str, unknown: bool) -> Iterator[str]:
    if isinstance(value, MessageBase):
        yield f"{indent}{name} {{"
        yield from _lines(value, indent + _STEP, unknown)
        yield f"{indent}}}"
    elif field.kind is Kind.ENUM:
        yield f"{indent}{name}: {_enum(field, value)}"
    else:
        yield f"{indent}{name}: {_scalar(field.kind, value)}"


def _enum(field: Field, value: Any) -> str:
    assert field.enum is not None
    member = field.enum(value)
    return member.proto_name or member.name or str(int(value))


def _scalar(kind: Kind, value: Any) -> str:
    write = _WRITERS.get(kind)
    return str(int(value)) if write is None else write(value)


def _shortest_float(value: float) -> str:
    """Write a float with as few digits as bring back the same 32 bits."""
    single: float = struct.unpack("<f", struct.pack("<f", value))[0]
    if math.isnan(single) or math.isinf(single):
        return str(single)
    for digits in range(6, 9):
        shorter = float(f"{single:.{digits}g}")
        if struct.unpack("<f", struct.pack("<f", shorter))[0] == single:
            return str(shorter)
    return str(float(f"{single:.9g}"))


def _bool(value: object) -> str:
    return "true" if value else "false"


_NAMED = {0x09: r"\t", 0x0A: r"\n", 0x0D: r"\r", 0x22: r"\"", 0x27: r"\'", 0x5C: r"\\"}
_BYTES = [_NAMED.get(byte) or (chr(byte) if 0x20 <= byte < 0x7F else f"\\{byte:03o}") for byte in range(256)]
_CHARACTERS = {byte: text for byte, text in enumerate(_BYTES) if byte < 0x80}


def _string(value: str) -> str:
    return f'"{value.translate(_CHARACTERS)}"'


def _bytes(value: bytes) -> str:
    return f'"{"".join(map(_BYTES.__getitem__, bytes(value)))}"'


_WRITERS: dict[Kind, Callable[[Any], str]] = {
    Kind.BOOL: _bool,
    Kind.BYTES: _bytes,
    Kind.DOUBLE: lambda value: str(float(value)),
    Kind.FLOAT: _shortest_float,
    Kind.STRING: _string,
}


def _unknown_lines(fields: tuple[UnknownField, ...], indent: str) -> Iterator[str]:
    for field in fields:
        value = field.value
        inner = value if isinstance(value, tuple) else field.as_message() if isinstance(value, bytes) else None
        if inner is not None:
            yield f"{indent}{field.number} {{"
            yield from _unknown_lines(inner, indent + _STEP)
            yield f"{indent}}}"
        else:
            yield f"{indent}{field.number}: {_bytes(value) if isinstance(value, bytes) else value}"
