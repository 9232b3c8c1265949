"""From JSON to messages. JSON text is parsed more strictly than Python does: each key once in an object, no NaN."""

from __future__ import annotations

import json
from typing import Any, TypeVar

from flytemodels._json.messages_in import reader_of
from flytemodels._json.problems import NOT_FINITE_INPUT, duplicate_key, not_json
from flytemodels._model.base import MessageBase
from flytemodels._model.problems import NO_ROOM, TOO_DEEP
from flytemodels._model.protocols import FromJson
from flytemodels.errors import DecodeError

__all__ = ["from_dict", "from_json"]

M = TypeVar("M", bound=MessageBase)


def from_dict(cls: type[M], value: object, ignore_unknown_fields: bool, quick: FromJson | None) -> M:
    """Read a message from JSON values. See `flytemodels.Message.from_dict`.

    A message of google.protobuf that has a JSON form of its own is read from that form, such as a string.

    Args:
        cls: the class.
        value: as there.
        ignore_unknown_fields: as there.
        quick: what the engine reads JSON values with; None where it leaves that to this package.
    """
    try:
        if quick is not None:
            return quick(cls, value, bool(ignore_unknown_fields))
        message: M = reader_of(cls, bool(ignore_unknown_fields))(value, 0)
    except DecodeError as error:
        raise error.under(cls.__name__) from None
    except RecursionError:
        # The input may be within the limit, but the caller's own stack was nearly full.
        raise DecodeError(NO_ROOM, None, cls.__name__) from None
    return message


def from_json(cls: type[M], text: object, ignore_unknown_fields: bool, quick: FromJson | None) -> M:
    """Read a message from JSON text. See `flytemodels.Message.from_json`."""
    try:
        value: Any = _parsed(text)
    except DecodeError as error:
        raise error.within(cls.__name__) from None
    return from_dict(cls, value, ignore_unknown_fields, quick)


# JSON text

_MOST_DIGITS = 4300
"""How many digits Python's own limit allows in a whole number, as it is where nobody changed it."""


def _parsed(text: object) -> Any:  # JSON
    """Parse a text.

    Args:
        text: str, or bytes of UTF-8.

    Returns:
        What it says.

    Raises:
        DecodeError: it is not JSON.
        TypeError: it is not text.
    """
    if isinstance(text, (bytes, bytearray)):
        text = _text(text)
    if not isinstance(text, str):
        raise TypeError(f"expected str or bytes of JSON, got {type(text).__name__}")
    try:
        return _decoder.decode(text)
    except DecodeError:
        raise
    except RecursionError:
        problem = TOO_DEEP
    except json.JSONDecodeError as error:
        problem = not_json(_reason(error))
    # Here, where no error is being handled: it would become the context of this one, with the whole text in it.
    raise DecodeError(problem)


def _text(data: bytes | bytearray) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        start = error.start
    raise DecodeError(not_json("that is not valid UTF-8"), start)


def _reason(error: json.JSONDecodeError) -> str:
    words = error.msg[:1].lower() + error.msg[1:]
    return f"with an error in line {error.lineno}, column {error.colno} ({words})"


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise DecodeError(duplicate_key(key))
            seen.add(key)
    return found


def _whole_number(digits: str) -> int | float:
    # Reading very many digits would take time in proportion to their square, where Python does not refuse it itself.
    count = len(digits.lstrip("-"))
    if count > _MOST_DIGITS:
        raise DecodeError(not_json(f"with a number of {count} digits"))
    return int(digits)


def _no_such_word(word: str) -> Any:
    raise DecodeError(NOT_FINITE_INPUT)


_decoder = json.JSONDecoder(object_pairs_hook=_unique, parse_int=_whole_number, parse_constant=_no_such_word)
