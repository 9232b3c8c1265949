"""What can be wrong with data: the texts of errors, which all engines share word for word.

They have one form, `expected X, got Y`, in lower case and without a full stop. None shows a user's value, for it may be
a secret; only a number out of range is shown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flytemodels._model.plan import Field

__all__ = [
    "BAD_TAG",
    "BAD_UTF8",
    "FIELD_NUMBER_ZERO",
    "INEXACT_NUMBER",
    "LONGEST",
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
    "visible",
]

TRUNCATED = "expected a complete value, got the end of the input"
OVERRUN = "expected a length within the enclosing message, got a larger one"
TOO_LONG = "expected a length below 2 GiB, got a larger one"
LONG_VARINT = "expected a varint of at most 10 bytes, got a longer one"
BAD_TAG = "expected a tag of at most 32 bits, got a larger one"
FIELD_NUMBER_ZERO = "expected a positive field number, got 0"
RESERVED_WIRE_TYPE = "expected a wire type from 0 to 5, got 6 or 7"
UNOPENED_GROUP = "expected a field, got an end-group tag without a matching start-group tag"
UNCLOSED_GROUP = "expected a matching end-group tag, got the end of the enclosing message"
BAD_UTF8 = "expected a string of valid UTF-8, got other bytes"
TOO_DEEP = "expected at most 100 levels of nested messages, got more"
NO_ROOM = "expected space on Python's stack for the nested messages, got none"

TOO_LARGE = "expected a message below 2 GiB, got a larger one"
SURROGATE = "expected text that UTF-8 can encode, got a lone surrogate"
INEXACT_NUMBER = "expected a whole number that a double holds exactly, got another one"
NOT_FINITE = "expected a finite number, got NaN or infinity"
OUTSIDE_YEARS = "expected a time in the years 1 to 9999 in UTC, got another one"
TOO_LONG_DURATION = "expected at most 10,000 years (315576000000 seconds), got more"
NOT_AWARE = "expected an aware datetime, got one without a time zone"


def expected(what: str, value: object) -> str:
    """Say that a value has the wrong type."""
    return f"expected {what}, got {type(value).__name__}"


def out_of_range(low: int, high: int, value: int) -> str:
    """Say that a number does not fit. One far out is told by its size: Python refuses to print very long numbers."""
    bits = value.bit_length()
    return f"expected a number in {low}..{high}, got {value if bits <= 128 else f'one of {bits} bits'}"


def too_large_for(what: str) -> str:
    """Say that a number is out of a float's or double's range."""
    return f"expected a number that fits into a {what}, got a larger one"


def oneof_problem(members: Sequence[Field]) -> str:
    """Say that more than one member of a oneof is set, in the words of flytekit's TaskTemplate."""
    *names, last = [member.name for member in members]
    return f"At most one of {', '.join(names)} or {last} can be set"


_CONTROL = "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+"
"""What would start a line, do something to a terminal, or change the order or the look of the text around it."""

LONGEST = 200
"""How many characters of a stranger's text an error shows."""


def visible(text: str, most: int = LONGEST) -> str:
    """Write a stranger's text for one line of an error or a log: control characters escaped, and not too long.

    >>> visible("a\\x1b[2J\\n"), visible("x" * 300, 5)
    ('a\\\\x1b[2J\\\\n', 'xxxxx...')
    """
    shown = _escape(text[:most])
    return f"{shown}..." if len(text) > most else shown


def _escape(text: str) -> str:
    # The pattern is compiled when the first text needs it: not with every import of a message.
    return text if text.isprintable() else re.sub(_CONTROL, _escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return ascii(match[0])[1:-1]


def quoted(key: object) -> str:
    """Write the key of a map or JSON object as the path in an error shows it: strings between double quotes.

    >>> quoted('a"b'), quoted(3)
    ('"a\\"b"', '3')
    """
    if isinstance(key, str):
        text = key[:LONGEST].replace("\\", "\\\\").replace('"', '\\"')
        shown = _escape(text)
        return f'"{shown}..."' if len(key) > LONGEST else f'"{shown}"'
    return str(key) if isinstance(key, int) and key.bit_length() <= 128 else type(key).__name__
