"""What can be wrong with JSON: its texts, beside those of `flytemodels._model.problems`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flytemodels._model.problems import quoted

__all__ = [
    "BAD_BASE64",
    "BAD_DURATION",
    "BAD_TIMESTAMP",
    "DUPLICATE_KEY",
    "NOT_A_BOOL_KEY",
    "NOT_A_NUMBER",
    "NOT_FINITE_INPUT",
    "NOT_WHOLE",
    "TOO_LARGE_NUMBER",
    "duplicate_key",
    "given_twice",
    "many_digits",
    "member",
    "needed",
    "no_such_field",
    "not_a_member",
    "not_camel_case",
    "not_json",
    "not_snake_case",
    "one_of_group",
    "unknown_type",
]

BAD_BASE64 = "expected base64, with or without padding"
BAD_DURATION = "expected seconds with at most nine decimal places and an s behind them, such as '1.5s'"
BAD_TIMESTAMP = (
    "expected a moment such as '2024-02-29T12:30:00.5Z', with Z or an offset and at most nine decimal places"
)
DUPLICATE_KEY = "the same key is given twice"
NOT_FINITE_INPUT = "expected a finite number, or 'NaN', 'Infinity' or '-Infinity' in quotes"
NOT_A_BOOL_KEY = "expected 'true' or 'false'"
NOT_A_NUMBER = "expected a number, or 'NaN', 'Infinity' or '-Infinity', in the string"
NOT_WHOLE = "expected a whole number"
TOO_LARGE_NUMBER = "expected a number that fits into the field's type, got a larger one"


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
    return key if isinstance(key, str) and key.isidentifier() else f"[{quoted(key)}]"


def needed(what: str, value: object) -> str:
    """Say that a value has the wrong type."""
    return f"expected {what}, got {json_type(value)}"


def not_json(reason: str) -> str:
    """Say that a text is no JSON."""
    return f"the text is not JSON: {reason}"


def no_such_field(full_name: str, names: Sequence[str]) -> str:
    """Say that a message has no field of the name that the path ends in."""
    return f"{full_name} has no such field; it has {', '.join(names) or 'none'}"


def given_twice(one: str, other: str) -> str:
    """Say that a field is there under both of its names."""
    return f"the field is given twice, as {one} and as {other}"


def one_of_group(group: str, names: Sequence[str]) -> str:
    """Say that more than one member of a oneof is there."""
    *first, last = names
    return f"at most one member of {group} may be given: {', '.join(first)} or {last}"


def duplicate_key(key: str) -> str:
    """Say that a JSON object has a key more than once."""
    return f"an object has the key {quoted(key)} twice"


def not_a_member(full_name: str) -> str:
    """Say that an enum has no member of that name."""
    return f"{full_name} has no such member"


def many_digits(low: int, high: int, digits: int) -> str:
    """Say that a number does not fit that has too many digits to be computed."""
    return f"expected a number in {low}..{high}, got one of {digits} digits"


def unknown_type(name: str) -> str:
    """Say that no message is known by the name in an Any."""
    return f"expected the name of a known message behind the last slash, got {name[:200]!r}"


def not_snake_case(path: str) -> str:
    """Say that a path in a FieldMask has no form in JSON."""
    return f"expected a path in snake case that camel case can tell, got {path[:200]!r}"


def not_camel_case(path: str) -> str:
    """Say that a path in the JSON form of a FieldMask has an underscore."""
    return f"expected a path in camel case, got {path[:200]!r}"
