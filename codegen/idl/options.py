"""Options as `.proto` text: `name = value`, extensions as `(full.name) = { ... }`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from google.protobuf import text_format
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

__all__ = ["options_of", "quoted"]

_SAID_OTHERWISE: Final = "map_entry"
"""`map<K, V>` says it."""


def options_of(options: Message) -> Iterator[str]:
    """Print options, each as it stands after `option` or between brackets.

    Args:
        options: a message such as `FieldOptions`.

    Yields:
        The text of each option that is set; of a repeated one, a text for each value.
    """
    for field, value in options.ListFields():
        if field.name != _SAID_OTHERWISE:
            name = f"({field.full_name})" if field.is_extension else field.name
            for one in value if field.is_repeated else [value]:
                yield f"{name} = {_value(field, one)}"


def _value(field: FieldDescriptor, value: Any) -> str:  # whatever type the option has
    if isinstance(value, str):
        return quoted(value)
    out = text_format.TextWriter(True)
    text_format.PrintFieldValue(field, value, out, as_utf8=True, as_one_line=True)
    return out.getvalue()


def quoted(text: str) -> str:
    """Write a string literal.

    Args:
        text: the string.

    Returns:
        It between double quotes.
    """
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
