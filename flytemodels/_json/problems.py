"""What can be wrong with JSON: its texts of errors, besides those of `flytemodels._model.problems`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flytemodels._model.problems import LONGEST, quoted

__all__ = [
    "BAD_BASE64",
    "BAD_DURATION",
    "BAD_NANOS",
    "BAD_TIMESTAMP",
    "DUPLICATE_KEY",
    "NOT_A_BOOL_KEY",
    "NOT_A_NUMBER",
    "NOT_CAMEL_CASE",
    "NOT_FINITE_INPUT",
    "NOT_SNAKE_CASE",
    "NOT_WHOLE",
    "NO_TYPE_URL",
    "TOO_LARGE_NUMBER",
    "UNKNOWN_TYPE",
    "duplicate_key",
    "given_twice",
    "many_digits",
    "member",
    "needed",
    "no_such_field",
    "not_a_member",
    "not_json",
    "one_of_group",
]

BAD_BASE64 = "expected base64 with or without padding, got other text"
BAD_DURATION = "expected seconds with at most nine decimal places and an s, such as '1.5s', got other text"
BAD_NANOS = "expected nanos of less than a second with the sign of the seconds, got others"
BAD_TIMESTAMP = (
    "expected a timestamp with Z or an offset and at most nine decimal places, such as '2024-02-29T12:30:00.5Z', "
    "got other text"
)
DUPLICATE_KEY = "expected each key once, got it twice"
NOT_FINITE_INPUT = "expected a finite number, or 'NaN', 'Infinity' or '-Infinity' as a string, got NaN or infinity"
NOT_A_BOOL_KEY = "expected 'true' or 'false', got another key"
NOT_A_NUMBER = "expected a number, 'NaN', 'Infinity' or '-Infinity' in the string, got other text"
NOT_CAMEL_CASE = "expected a path in camel case, got one with an underscore"
NOT_SNAKE_CASE = "expected a path in snake case that has a form in camel case, got another one"
NOT_WHOLE = "expected a whole number, got another value"
NO_TYPE_URL = "expected the member @type in an Any that is not empty, got none"
TOO_LARGE_NUMBER = "expected a number that fits into the field's type, got a larger one"
UNKNOWN_TYPE = "expected the name of a known message after the last slash, got another name"


def json_type(value: object) -> str:
    """Name the type of a value in JSON's terms, or Python's where it is none of JSON.

    >>> json_type(None), json_type(1.5), json_type([]), json_type(set())
    ('null', 'a number', 'an array', 'set')
    """
    if value is None:
        return "null"
    for cls, name in _TYPES:
        if isinstance(value, cls):
            return name
    return type(value).__name__


_TYPES: tuple[tuple[type[object], str], ...] = (
    (bool, "a boolean"),
    (int, "a number"),
    (float, "a number"),
    (str, "a string"),
    (list, "an array"),
    (tuple, "an array"),
    (Mapping, "an object"),
)


def member(key: object) -> str:
    """Write the name of a member as a step of a path: as it is where it could be that of a field, else in brackets.

    >>> member("retries"), member("@type"), member(1)
    ('retries', '["@type"]', '[1]')
    """
    return key if isinstance(key, str) and len(key) <= LONGEST and key.isidentifier() else f"[{quoted(key)}]"


def needed(what: str, value: object) -> str:
    """Say that a value has the wrong type."""
    return f"expected {what}, got {json_type(value)}"


def not_json(reason: str) -> str:
    """Say that a text is not JSON."""
    return f"expected JSON, got text {reason}"


def no_such_field(full_name: str, names: Sequence[str]) -> str:
    """Say that a message has no field of the name that the path ends in."""
    return f"expected a field of {full_name} ({', '.join(names) or 'it has none'}), got another name"


def given_twice(one: str, other: str) -> str:
    """Say that a field is there under both of its names."""
    return f"expected the field once, got it as {one} and as {other}"


def one_of_group(group: str, names: Sequence[str]) -> str:
    """Say that more than one member of a oneof is there."""
    return f"expected at most one member of {group}, got {' and '.join(names)}"


def duplicate_key(key: str) -> str:
    """Say that a JSON object has a key more than once."""
    return f"expected each key of an object once, got {quoted(key)} twice"


def not_a_member(full_name: str) -> str:
    """Say that an enum has no member of that name."""
    return f"expected a number or the name of a member of {full_name}, got another name"


def many_digits(low: int, high: int, digits: int) -> str:
    """Say that a number does not fit that has too many digits to be computed."""
    return f"expected a number in {low}..{high}, got one of {digits} digits"
