"""What can be wrong with data: the texts that every engine gives, word for word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flytemodels._model.plan import Field

__all__ = [
    "BAD_TAG",
    "BAD_UTF8",
    "FIELD_NUMBER_ZERO",
    "INEXACT_NUMBER",
    "LONG_VARINT",
    "NOT_AWARE",
    "NOT_FINITE",
    "NO_ROOM",
    "OUTSIDE_YEARS",
    "OVERRUN",
    "RESERVED_WIRE_TYPE",
    "SURROGATE",
    "TOO_DEEP",
    "TOO_LARGE",
    "TOO_LONG",
    "TOO_LONG_DURATION",
    "TRUNCATED",
    "UNCLOSED_GROUP",
    "UNOPENED_GROUP",
    "expected",
    "oneof_problem",
    "out_of_range",
    "quoted",
    "too_large_for",
]

TRUNCATED = "the input ends in the middle of a value"
OVERRUN = "a length runs past the end of what holds it"
TOO_LONG = "a length is 2 GiB or more"
LONG_VARINT = "a varint is longer than 10 bytes"
BAD_TAG = "a tag does not fit into 32 bits"
FIELD_NUMBER_ZERO = "a field has the number 0"
RESERVED_WIRE_TYPE = "a field has the wire type 6 or 7, which do not exist"
UNOPENED_GROUP = "a group ends that was not begun"
UNCLOSED_GROUP = "a group is not ended"
BAD_UTF8 = "a string is not valid UTF-8"
TOO_DEEP = "messages are nested deeper than 100 levels"
NO_ROOM = "no room is left on Python's stack for the nested messages"

TOO_LARGE = "the message is 2 GiB or larger"
SURROGATE = "expected text that UTF-8 can hold, got a lone surrogate"
INEXACT_NUMBER = "expected a whole number that a double can hold exactly, since JSON's numbers are doubles"
NOT_FINITE = "expected a finite number, since JSON has no other"
OUTSIDE_YEARS = "expected a moment in the years 1 to 9999, in UTC"
TOO_LONG_DURATION = "expected at most 10,000 years (315576000000 seconds)"
NOT_AWARE = "expected an aware datetime, got one without a time zone"


def expected(what: str, value: object) -> str:
    """Say that a value has the wrong type. The value itself stays out of it: it may be a secret."""
    return f"expected {what}, got {type(value).__name__}"


def out_of_range(low: int, high: int, value: int) -> str:
    """Say that a number does not fit. One far out is told by its size: Python refuses to print very long numbers."""
    bits = value.bit_length()
    return f"expected a number in {low}..{high}, got {value if bits <= 128 else f'one of {bits} bits'}"


def too_large_for(what: str) -> str:
    """Say that a number is out of a float's or double's range."""
    return f"expected a number that fits into a {what}, got a larger one"


def oneof_problem(members: Sequence[Field]) -> str:
    """Say that more than one member of a oneof is set."""
    *names, last = [member.name for member in members]
    return f"At most one of {', '.join(names)} or {last} can be set"


def quoted(key: object) -> str:
    """Write the key of a map or JSON object as the path in an error shows it: strings between double quotes.

    >>> quoted('a"b'), quoted(3)
    ('"a\\\\"b"', '3')
    """
    if isinstance(key, str):
        return '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(key) if isinstance(key, int) and key.bit_length() <= 128 else type(key).__name__
