"""Scalars on their way in: a small function for each kind, strict where JSON is."""

from __future__ import annotations

import math
import re
import struct
from base64 import b64decode
from collections.abc import Callable
from typing import Any, Final

from betterproto2 import Enum

from flytemodels._json.enums import is_null_value, members_by_name
from flytemodels._json.problems import (
    BAD_BASE64,
    NOT_A_BOOL_KEY,
    NOT_A_NUMBER,
    NOT_FINITE_INPUT,
    NOT_WHOLE,
    TOO_LARGE_NUMBER,
    many_digits,
    needed,
    not_a_member,
)
from flytemodels._json.structs import read_text
from flytemodels._model.attempts import attempt
from flytemodels._model.kinds import INTEGER_RANGES, Kind
from flytemodels._model.problems import out_of_range
from flytemodels.errors import DecodeError

__all__ = ["DROPPED", "ValueReader", "enum_reader", "key_reader", "scalar_reader"]

ValueReader = Callable[[Any, int], Any]
"""Reads one JSON value; takes it with the number of enclosing messages, returns what the field holds."""

DROPPED: Final = object()
"""What a reader returns for a value that is to be ignored."""

# [0-9] and not \d, which stands for the digits of all scripts.
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_WHOLE_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)")
_MOST_DIGITS = 40
"""More digits than any number that fits has: int() takes very long for very many."""

_pack_float = struct.Struct("<f").pack
_unpack_float = struct.Struct("<f").unpack


def scalar_reader(kind: Kind) -> ValueReader:
    """Return the reader of a scalar kind.

    Args:
        kind: the kind; not ENUM, see `enum_reader`.

    Returns:
        The reader. It raises DecodeError.
    """
    return _integer_reader(kind) if kind in INTEGER_RANGES else _READERS[kind]


def key_reader(kind: Kind) -> ValueReader:
    """Return the reader of the keys of a map, which are strings in JSON.

    Args:
        kind: the kind of the keys.

    Returns:
        The reader. It raises DecodeError.
    """
    return _read_bool_key if kind is Kind.BOOL else scalar_reader(kind)


def _integer_reader(kind: Kind) -> ValueReader:
    low, high = INTEGER_RANGES[kind]

    def read(value: Any, depth: int) -> int:
        if value.__class__ is not int:
            value = _whole_number(value, low, high)
        if not low <= value <= high:
            raise DecodeError(out_of_range(low, high, value))
        number: int = value
        return number

    return read


def _whole_number(value: object, low: int, high: int) -> int:
    if isinstance(value, str):
        return _whole_number_in(value, low, high)
    if isinstance(value, float):
        if not value.is_integer():
            raise DecodeError(NOT_WHOLE)
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    raise DecodeError(needed("a whole number", value))


def _whole_number_in(text: str, low: int, high: int) -> int:
    match = _NUMBER.fullmatch(text)
    if match is None:
        raise DecodeError(NOT_WHOLE)
    if match.lastindex:
        number = float(text)
        if not number.is_integer():
            raise DecodeError(NOT_WHOLE)
        return int(number)
    if len(text) > _MOST_DIGITS:
        raise DecodeError(many_digits(low, high, len(text)))
    return int(text)


def enum_reader(enum: type[Enum], drop_unknown: bool) -> ValueReader:
    """Return the reader of an enum, which takes names and numbers.

    Args:
        enum: the enum. NullValue takes null as well.
        drop_unknown: True to return DROPPED for a name that the enum does not have.

    Returns:
        The reader. It raises DecodeError.
    """
    named = members_by_name(enum)
    read_number = _integer_reader(Kind.ENUM)
    takes_null = is_null_value(enum)

    def read(value: Any, depth: int) -> Any:
        if isinstance(value, str):
            member = named.get(value)
            if member is not None:
                return member
            if _WHOLE_NUMBER.fullmatch(value) is None:
                if drop_unknown:
                    return DROPPED
                raise DecodeError(not_a_member(enum.__qualname__))
        elif value is None and takes_null:
            value = 0
        return enum(read_number(value, depth))

    return read


def _read_bool(value: Any, depth: int) -> bool:
    if value is True or value is False:
        flag: bool = value
        return flag
    raise DecodeError(needed("true or false", value))


def _read_bool_key(value: Any, depth: int) -> bool:
    # A Python dict may have Python's own keys; JSON has strings.
    if value.__class__ is bool:
        flag: bool = value
        return flag
    if value == "true":
        return True
    if value == "false":
        return False
    raise DecodeError(NOT_A_BOOL_KEY)


def _read_string(value: Any, depth: int) -> str:
    if value.__class__ is str and value.isascii():
        text: str = value
        return text
    return read_text(value)


def _read_bytes(value: Any, depth: int) -> bytes:
    if isinstance(value, (bytes, bytearray)):  # what to_dict returns with OutputFormat.PYTHON
        return bytes(value)
    if not isinstance(value, str):
        raise DecodeError(needed("a string of base64", value))
    digits = value.rstrip("=")
    padding = len(value) - len(digits)
    data = attempt(b64decode, digits.replace("-", "+").replace("_", "/") + "=" * (-len(digits) % 4))
    # b64decode ignores what is not a digit; the length tells.
    if data is None or padding > 2 or len(data) != len(digits) * 3 // 4:
        raise DecodeError(BAD_BASE64)
    return data


_WORDS: Final = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


def _read_double(value: Any, depth: int) -> float:
    if isinstance(value, str):
        word = _WORDS.get(value)
        if word is not None:
            return word
        if _NUMBER.fullmatch(value) is None:
            raise DecodeError(NOT_A_NUMBER)
    elif not isinstance(value, (int, float)) or isinstance(value, bool):
        raise DecodeError(needed("a number", value))
    elif isinstance(value, float) and not math.isfinite(value):
        raise DecodeError(NOT_FINITE_INPUT)
    return _small_enough(value)


def _small_enough(value: str | int | float) -> float:
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise DecodeError(TOO_LARGE_NUMBER)
    return number


def _read_float(value: Any, depth: int) -> float:
    try:
        packed = _pack_float(_read_double(value, depth))
    except OverflowError:
        raise DecodeError(TOO_LARGE_NUMBER) from None
    number: float = _unpack_float(packed)[0]
    return number


_READERS: dict[Kind, ValueReader] = {
    Kind.BOOL: _read_bool,
    Kind.STRING: _read_string,
    Kind.BYTES: _read_bytes,
    Kind.DOUBLE: _read_double,
    Kind.FLOAT: _read_float,
}
"""The readers of the kinds that are not integers."""
