"""Scalars on their way out: a small function for each kind and format, with the checks that the kind asks for."""

from __future__ import annotations

import math
import struct
from base64 import b64encode
from collections.abc import Callable
from operator import index
from typing import Any, NamedTuple

from betterproto2 import Enum

from flytemodels._json.enums import is_null_value, names_by_number
from flytemodels._json.problems import TOO_LARGE_NUMBER
from flytemodels._json.structs import write_text
from flytemodels._model.kinds import INTEGER_RANGES, Kind
from flytemodels._model.problems import expected, out_of_range
from flytemodels.errors import EncodeError

__all__ = ["USUAL", "Style", "ValueWriter", "enum_writer", "key_writer", "scalar_writer"]

ValueWriter = Callable[[Any, int], Any]
"""Writes one value, whatever a user put in.

Takes it with the number of enclosing messages, and returns its JSON or Python form.
"""


class Style(NamedTuple):
    """The form of the output, as the caller of `to_dict` asks for it.

    Attributes:
        python: True to keep the leaves as Python values.
        snake: True for the names of the `.proto` instead of the JSON names.
        defaults: True to include the zero values of fields without presence.
    """

    python: bool
    snake: bool
    defaults: bool


USUAL = Style(python=False, snake=False, defaults=False)
"""The form that `to_dict` has without arguments."""

_QUOTED = frozenset((Kind.INT64, Kind.SINT64, Kind.SFIXED64, Kind.UINT64, Kind.FIXED64))
"""The kinds that JSON has as strings, because many readers of JSON know doubles only."""

_pack_float = struct.Struct("<f").pack
_unpack_float = struct.Struct("<f").unpack


def scalar_writer(kind: Kind, python: bool) -> ValueWriter:
    """Return the writer of a scalar kind.

    Args:
        kind: the kind; not ENUM, see `enum_writer`.
        python: True to leave the value as it is once it is checked.

    Returns:
        The writer. It raises EncodeError.
    """
    if kind in INTEGER_RANGES:
        return _integer_writer(kind, quote=kind in _QUOTED and not python)
    plain, json = _WRITERS[kind]
    return plain if python else json


def key_writer(kind: Kind, python: bool) -> ValueWriter:
    """Return the writer of the keys of a map: JSON knows strings only.

    Args:
        kind: the kind of the keys.
        python: True to leave them as they are once they are checked.

    Returns:
        The writer. It raises EncodeError.
    """
    if python or kind is Kind.STRING:
        return scalar_writer(kind, python)
    return _bool_key if kind is Kind.BOOL else _integer_writer(kind, quote=True)


def _integer_writer(kind: Kind, quote: bool) -> ValueWriter:
    low, high = INTEGER_RANGES[kind]

    def write(value: Any, depth: int) -> int:
        if value.__class__ is not int:
            try:
                value = int(index(value))
            except TypeError:
                raise EncodeError(expected("int", value)) from None
        if not low <= value <= high:
            raise EncodeError(out_of_range(low, high, value))
        number: int = value
        return number

    def write_quoted(value: Any, depth: int) -> str:
        return str(write(value, depth))

    return write_quoted if quote else write


def enum_writer(enum: type[Enum], python: bool) -> ValueWriter:
    """Return the writer of an enum: names for known numbers, numbers for others.

    Args:
        enum: the enum. NullValue becomes null.
        python: True for the members themselves.

    Returns:
        The writer. It raises EncodeError.
    """
    check = _integer_writer(Kind.ENUM, quote=False)
    names = names_by_number(enum)

    def write(value: Any, depth: int) -> str | int:
        number: int = check(value, depth)
        return names.get(number, number)

    def write_null(value: Any, depth: int) -> None:
        check(value, depth)

    def write_member(value: Any, depth: int) -> Any:
        return value if value.__class__ is enum else enum(check(value, depth))

    if python:
        return write_member
    return write_null if is_null_value(enum) else write


def _bool(value: Any, depth: int) -> bool:
    if value is True or value is False:
        flag: bool = value
        return flag
    raise EncodeError(expected("bool", value))


def _bool_key(value: Any, depth: int) -> str:
    return "true" if _bool(value, depth) else "false"


def _string(value: Any, depth: int) -> str:
    if value.__class__ is str and value.isascii():
        text: str = value
        return text
    return write_text(value)


def _bytes(value: Any, depth: int) -> bytes:
    if value.__class__ is not bytes:
        _check_bytes(value)
    return bytes(value)


def _check_bytes(value: object) -> None:
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise EncodeError(expected("bytes", value))


def _base64(value: Any, depth: int) -> str:
    return b64encode(_bytes(value, depth)).decode("ascii")


def _double(value: Any, depth: int) -> float:
    if value.__class__ is float:
        number: float = value
        return number
    if isinstance(value, (str, bytes, bytearray)):
        raise EncodeError(expected("float", value))
    try:
        return float(value)
    except (TypeError, ValueError):
        problem = expected("float", value)
    except OverflowError:
        problem = TOO_LARGE_NUMBER
    # Here, where no error is being handled: it would become the context of this one, with the value in its text.
    raise EncodeError(problem)


def _json_double(value: Any, depth: int) -> float | str:
    number = _double(value, depth)
    return number if math.isfinite(number) else _not_finite(number)


def _not_finite(number: float) -> str:
    if math.isnan(number):
        return "NaN"
    return "Infinity" if number > 0 else "-Infinity"


def _float(value: Any, depth: int) -> float:
    number = _double(value, depth)
    try:
        _pack_float(number)
    except OverflowError:
        raise EncodeError(TOO_LARGE_NUMBER) from None
    return number


def _json_float(value: Any, depth: int) -> float | str:
    """Return the number with the fewest digits, but at least six, that is the same float of 32 bits."""
    number = _double(value, depth)
    if not math.isfinite(number):
        return _not_finite(number)
    try:
        packed = _pack_float(number)
    except OverflowError:
        raise EncodeError(TOO_LARGE_NUMBER) from None
    (exact,) = _unpack_float(packed)
    for digits in (6, 7, 8):
        shorter = float(f"{exact:.{digits}g}")
        if _same_float(shorter, packed):
            return shorter
    return float(f"{exact:.9g}")


def _same_float(number: float, packed: bytes) -> bool:
    try:
        return _pack_float(number) == packed
    except OverflowError:
        return False


_WRITERS: dict[Kind, tuple[ValueWriter, ValueWriter]] = {
    Kind.BOOL: (_bool, _bool),
    Kind.STRING: (_string, _string),
    Kind.BYTES: (_bytes, _base64),
    Kind.DOUBLE: (_double, _json_double),
    Kind.FLOAT: (_float, _json_float),
}
"""For each kind that is not an integer, the writers of the Python and of the JSON form."""
