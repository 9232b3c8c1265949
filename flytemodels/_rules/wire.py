"""Violations as the wire form of `buf.validate.Violations`, which servers send as details of a status."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from flytemodels._model.kinds import Kind
from flytemodels._model.varint import encode_varint
from flytemodels._rules.violations import FieldPath, FieldPathElement, Violation
from flytemodels._wire.unknown import skip_field
from flytemodels._wire.varints import read_size, read_tag, read_varint

__all__ = ["read_violations", "write_violations"]

_INDEX, _BOOL_KEY, _INT_KEY, _UINT_KEY, _STRING_KEY = 6, 7, 8, 9, 10
"""The fields of `FieldPathElement.subscript`."""
_UNSIGNED: Final = (Kind.UINT32, Kind.UINT64, Kind.FIXED32, Kind.FIXED64)
_VARINT, _LENGTH = 0, 2


def write_violations(violations: Iterable[Violation]) -> bytes:
    """Write a `buf.validate.Violations`."""
    return b"".join(_bytes(1, _violation(violation)) for violation in violations)


def _violation(violation: Violation) -> bytes:
    return (
        _bytes(2, violation.rule_id.encode())
        + _bytes(3, violation.message.encode())
        + (_number(4, 1) if violation.for_key else b"")
        + _path(5, violation.path)
        + _path(6, violation.rule)
    )


def _path(field: int, path: FieldPath) -> bytes:
    if not path.elements:
        return b""
    return _bytes(field, b"".join(_bytes(1, _element(element)) for element in path.elements))


def _element(element: FieldPathElement) -> bytes:
    numbers = {1: element.field_number, 3: element.field_type, 4: element.key_type, 5: element.value_type}
    out = [(field, _number(field, number)) for field, number in numbers.items() if number is not None]
    out.append((2, _bytes(2, element.field_name.encode())))
    return b"".join(encoded for _, encoded in sorted(out)) + _subscript(element)


def _subscript(element: FieldPathElement) -> bytes:
    subscript = element.subscript
    if subscript is None:
        return b""
    if isinstance(subscript, str):
        return _bytes(_STRING_KEY, subscript.encode())
    if isinstance(subscript, bool):
        return _number(_BOOL_KEY, subscript)
    if element.key_type is None:
        return _number(_INDEX, subscript)
    return _number(_UINT_KEY if element.key_type in _UNSIGNED else _INT_KEY, subscript)


def _number(field: int, value: int) -> bytes:
    return encode_varint(field << 3 | _VARINT) + encode_varint(value)


def _bytes(field: int, value: bytes) -> bytes:
    return encode_varint(field << 3 | _LENGTH) + encode_varint(len(value)) + value


def read_violations(data: bytes) -> list[Violation]:
    """Read a `buf.validate.Violations`.

    Args:
        data: its wire form.

    Returns:
        The violations. What this release does not know of them is passed over.

    Raises:
        DecodeError: the data is damaged.
    """
    return [_read_violation(value) for field, value in _fields(data) if field == 1 and isinstance(value, bytes)]


def _read_violation(data: bytes) -> Violation:
    found = dict(_fields(data))
    return Violation(
        path=_read_path(found.get(5)),
        rule_id=_text(found.get(2)),
        message=_text(found.get(3)),
        for_key=bool(found.get(4)),
        rule=_read_path(found.get(6)),
    )


def _read_path(data: int | bytes | None) -> FieldPath:
    if not isinstance(data, bytes):
        return FieldPath()
    return FieldPath(
        tuple(_read_element(value) for field, value in _fields(data) if field == 1 and isinstance(value, bytes))
    )


_SUBSCRIPTS: Final[dict[int, Callable[[int], int | bool]]] = {
    _INDEX: int,
    _BOOL_KEY: bool,
    _INT_KEY: lambda value: value - (1 << 64) if value >= 1 << 63 else value,
    _UINT_KEY: int,
}


def _read_element(data: bytes) -> FieldPathElement:
    found = dict(_fields(data))
    subscript: int | bool | str | None = None
    for field, value in found.items():
        if field == _STRING_KEY:
            subscript = _text(value)
        elif field in _SUBSCRIPTS and isinstance(value, int):
            subscript = _SUBSCRIPTS[field](value)
    return FieldPathElement(
        field_name=_text(found.get(2)),
        field_number=_integer(found.get(1)),
        field_type=_integer(found.get(3)),
        key_type=_integer(found.get(4)),
        value_type=_integer(found.get(5)),
        subscript=subscript,
    )


def _integer(value: int | bytes | None) -> int | None:
    return value if isinstance(value, int) else None


def _text(value: int | bytes | None) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Go through the fields of a message: numbers, and what has a length."""
    pos, end = 0, len(data)
    while pos < end:
        start = pos
        tag, pos = read_tag(data, pos, end)
        if tag & 7 == _VARINT:
            value, pos = read_varint(data, pos, end)
            yield tag >> 3, value
        elif tag & 7 == _LENGTH:
            begin, pos = read_size(data, pos, end)
            yield tag >> 3, data[begin:pos]
        else:
            pos = skip_field(data, start, pos, end, tag, 0)
