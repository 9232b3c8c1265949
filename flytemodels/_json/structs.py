"""Plain JSON values, as a Struct holds them, on their way out and in.

Both ways make copies: what a message holds and what was read or written never share a list or dict.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from flytemodels._json.problems import TOO_LARGE_NUMBER, needed
from flytemodels._model.attempts import attempt
from flytemodels._model.kinds import MAX_DEPTH
from flytemodels._model.problems import INEXACT_NUMBER, NOT_FINITE, SURROGATE, TOO_DEEP, expected, quoted
from flytemodels._wire.structs import number_from_double
from flytemodels.errors import DecodeError, EncodeError
from flytemodels.types import JSON

__all__ = [
    "check_array",
    "check_depth",
    "check_dict",
    "check_list",
    "check_object",
    "finite",
    "read_object",
    "read_text",
    "write_number",
    "write_object",
    "write_text",
]


# Checks; the fast paths look at the class first


def check_list(values: object) -> None:
    """Raise EncodeError for what is not a list or tuple."""
    if not isinstance(values, (list, tuple)):
        raise EncodeError(expected("list", values))


def check_dict(entries: object) -> None:
    """Raise EncodeError for what is not a dict."""
    if not isinstance(entries, dict):
        raise EncodeError(expected("dict", entries))


def check_array(values: object) -> None:
    """Raise DecodeError for what is not a JSON array."""
    if not isinstance(values, (list, tuple)):
        raise DecodeError(needed("an array", values))


def check_depth(depth: int) -> None:
    """Raise DecodeError for a message that is nested too deep; a Timestamp or Duration counts as a level, too."""
    if depth >= MAX_DEPTH:
        raise DecodeError(TOO_DEEP)


def check_object(entries: object) -> None:
    """Raise DecodeError for what is not a JSON object."""
    if not isinstance(entries, Mapping):
        raise DecodeError(needed("an object", entries))


# Out


def write_object(fields: Any, depth: int) -> dict[str, JSON]:
    """Return the JSON form of a Struct.

    Args:
        fields: what stands for the Struct: a dict, but it may be anything that a user put in.
        depth: the number of enclosing messages.

    Returns:
        A copy.

    Raises:
        EncodeError: JSON cannot hold it; the path is in brackets.
    """
    check_dict(fields)
    if depth > MAX_DEPTH:
        raise EncodeError(TOO_DEEP)
    out: dict[str, JSON] = {}
    key: Any = None  # whatever a user put in
    try:
        for key, value in fields.items():
            if not isinstance(key, str):
                raise EncodeError(f"expected str for every key of a JSON object, got {type(key).__name__}")
            out[write_text(key)] = _write(value, depth + 1)
    except EncodeError as error:
        raise error.under(f"[{quoted(key)}]") from None
    return out


def _write(value: Any, depth: int) -> JSON:  # whatever a user put in
    cls = value.__class__
    if cls is str:
        return write_text(value)
    if value is None or cls is bool:
        leaf: JSON = value
        return leaf
    if cls is float or cls is int:
        return write_number(value)
    if cls is dict:
        return write_object(value, depth + 1)
    if cls is list:
        return _write_list(value, depth + 1)
    return _write_subclass(value, value.__class__, depth)


def _write_subclass(value: Any, cls: type[object], depth: int) -> JSON:
    if issubclass(cls, str):
        return write_text(value)
    if issubclass(cls, (int, float)):
        return write_number(value)
    if issubclass(cls, dict):
        return write_object(value, depth + 1)
    if issubclass(cls, (list, tuple)):
        return _write_list(value, depth + 1)
    raise EncodeError(expected("a value that JSON can hold", value))


def _write_list(items: Any, depth: int) -> list[JSON]:  # a list or tuple
    if depth > MAX_DEPTH:
        raise EncodeError(TOO_DEEP)
    out: list[JSON] = []
    try:
        for item in items:
            out.append(_write(item, depth + 1))
    except EncodeError as error:
        raise error.under(f"[{len(out)}]") from None
    return out


def write_number(value: int | float) -> int | float:
    """Return the JSON form of a number.

    Args:
        value: an int or float.

    Returns:
        The same number: an int where it is whole and below 2**53.

    Raises:
        EncodeError: it is NaN or infinite, or an int that no double can hold exactly.
    """
    if isinstance(value, float):
        if not math.isfinite(value):
            raise EncodeError(NOT_FINITE)
        return number_from_double(value)
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if number != value:
        raise EncodeError(INEXACT_NUMBER)
    return number_from_double(number)


def write_text(value: object) -> str:
    """Return a string, once it is known to be one that UTF-8 can hold.

    Args:
        value: a str.

    Returns:
        The same.

    Raises:
        EncodeError: it is not a str, or has a lone surrogate.
    """
    if value.__class__ is not str:
        if not isinstance(value, str):
            raise EncodeError(expected("str", value))
        value = str.__str__(value)
    assert isinstance(value, str)
    if not value.isascii() and attempt(str.encode, value, UnicodeEncodeError) is None:
        raise EncodeError(SURROGATE)
    return value


# In


def read_object(value: Any, depth: int) -> dict[str, JSON]:
    """Read a Struct.

    Args:
        value: a JSON object.
        depth: the number of enclosing messages.

    Returns:
        What parsing the Struct's wire form returns: numbers are doubles, and whole ones below 2**53 ints.

    Raises:
        DecodeError: it is not an object, or holds what JSON cannot; the path is in brackets.
    """
    check_object(value)
    # The object is a message, and each value in it another one.
    if depth + bool(value) >= MAX_DEPTH:
        raise DecodeError(TOO_DEEP)
    out: dict[str, JSON] = {}
    key: Any = None  # a Python dict may have any
    try:
        for key, item in value.items():
            out[read_text(key)] = _read(item, depth + 1)
    except DecodeError as error:
        raise error.under(f"[{quoted(key)}]") from None
    return out


def _read(value: Any, depth: int) -> JSON:
    cls: type[object] = value.__class__
    if issubclass(cls, str):
        return read_text(value)
    if value is None or cls is bool:
        leaf: JSON = value
        return leaf
    if issubclass(cls, (int, float)):
        return number_from_double(finite(value))
    if issubclass(cls, (list, tuple)):
        return _read_list(value, depth + 1)
    if issubclass(cls, Mapping):
        return read_object(value, depth + 1)
    raise DecodeError(needed("a JSON value", value))


def _read_list(items: Any, depth: int) -> list[JSON]:  # a list or tuple
    if depth + bool(items) >= MAX_DEPTH:
        raise DecodeError(TOO_DEEP)
    out: list[JSON] = []
    try:
        for item in items:
            out.append(_read(item, depth + 1))
    except DecodeError as error:
        raise error.under(f"[{len(out)}]") from None
    return out


def finite(value: float) -> float:
    """Read a number that JSON can hold.

    Args:
        value: an int or float.

    Returns:
        The double next to it.

    Raises:
        DecodeError: it is NaN or infinite, or beyond all doubles.
    """
    try:
        number = float(value)
    except OverflowError:
        raise DecodeError(TOO_LARGE_NUMBER) from None
    if not math.isfinite(number):
        raise DecodeError(NOT_FINITE)
    return number


def read_text(value: object) -> str:
    """Read a string.

    Args:
        value: a JSON string.

    Returns:
        The same.

    Raises:
        DecodeError: it is not a string, or has a lone surrogate.
    """
    if not isinstance(value, str):
        raise DecodeError(needed("a string", value))
    if not value.isascii() and attempt(str.encode, value, UnicodeEncodeError) is None:
        raise DecodeError(SURROGATE)
    return value
