"""The literals in a message as Python values, and those as text and JSON."""

from __future__ import annotations

import base64
import datetime
import enum
import math
import os
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from flytemodels.files._archives import safe_name
from flytemodels.files._errors import FileError
from flytemodels.files._shapes import is_dict
from flytemodels.message import Message
from flytemodels.values import ConversionError, Offloaded, to_python

__all__ = ["as_values", "folder_resolver", "is_literals", "json_value", "literals", "shown_value"]

_LITERALS = frozenset(
    {
        "flyteidl.core.LiteralMap",
        "flyteidl.core.Literal",
        "flyteidl.core.LiteralCollection",
        "flyteidl2.core.LiteralMap",
        "flyteidl2.core.Literal",
        "flyteidl2.task.Inputs",
        "flyteidl2.task.Outputs",
    }
)
_WIDTH = 200


def is_literals(message: Message) -> bool:
    """Return whether a message holds literals and nothing else: inputs, outputs, or a single one."""
    return message.proto_full_name() in _LITERALS


def as_values(
    message: Message, types: Mapping[str, Any] | None = None, resolve: Callable[[Offloaded], bytes] | None = None
) -> dict[str, object]:
    """Return the values in a message that holds literals.

    Args:
        message: inputs, outputs or a single literal.
        types: the LiteralType of each, by name, where they are known.
        resolve: returns the bytes that an offloaded literal stands for.

    Returns:
        The values by their names; a single literal's is named `value`.

    Raises:
        FileError: a literal cannot be read; the error has its name and path.
    """
    found: Mapping[str, Any] = {} if types is None else types
    values: dict[str, object] = {}
    for name, literal in literals(message).items():
        try:
            values[name] = to_python(literal, found.get(name), resolve=resolve)
        except ConversionError as error:
            raise FileError(str(error), name) from None
    return values


def folder_resolver(folder: str) -> Callable[[Offloaded], bytes]:
    """Return what finds the content of offloaded literals in a folder.

    Args:
        folder: has the files as they were downloaded: at the path of the URI, or by its last part.

    Returns:
        A function for `as_values`.
    """

    def resolve(offloaded: Offloaded) -> bytes:
        path = safe_name(offloaded.uri.partition("://")[2].lstrip("/") or os.path.basename(offloaded.uri))
        for name in (path, os.path.basename(path)):
            candidate = os.path.join(folder, name)
            if os.path.isfile(candidate):
                with open(candidate, "rb") as stream:
                    return stream.read()
        raise FileError("expected a file for an offloaded value, got none", os.path.join(folder, path))

    return resolve


def literals(message: Any) -> dict[str, Any]:  # a message that holds literals, and the Literals in it
    """Return the literals in a message by their names, in the order of the names."""
    name = message.proto_full_name()
    if name.endswith(".LiteralMap"):
        return dict(sorted(message.literals.items()))
    if name.endswith((".Inputs", ".Outputs")):
        return {each.name: each.value for each in message.literals}
    if name.endswith(".LiteralCollection"):
        return {f"[{index}]": literal for index, literal in enumerate(message.literals)}
    return {"value": message}


def json_value(value: object) -> Any:  # JSON
    """Return a value as JSON: times in ISO 8601, timedeltas in seconds, bytes in base64, files and the like as objects.

    NaN and the infinities, which JSON has no numbers for, become strings as in proto3 JSON.
    """
    if isinstance(value, enum.Enum):
        return json_value(value.value)
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return (
            value if math.isfinite(value) else "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
        )
    if isinstance(value, datetime.datetime | datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return value.total_seconds()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if is_dict(value):
        return {str(json_value(key)): json_value(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        items: list[Any] = list(cast("Iterable[Any]", value))
        return [json_value(item) for item in items]
    if isinstance(value, Message):
        return value.to_dict()
    return _object(value)


def _object(value: object) -> Any:  # JSON
    names = _field_names(value)
    if names is None:
        return str(value)
    return {name: json_value(getattr(value, name)) for name in names if getattr(value, name) is not None}


def shown_value(value: object) -> str:
    """Return a value as a line for people, shortened where it is long."""
    if isinstance(value, str):
        text = value
    elif isinstance(value, datetime.datetime | datetime.date | datetime.timedelta):
        text = str(value)
    else:
        fields = _field_names(value)
        # A file is its URI; what else it could have is not worth a word where it is empty.
        pairs = [(name, getattr(value, name)) for name in fields or ()]
        parts = ", ".join(f"{name}={part!r}" for name, part in pairs if part)
        text = repr(value) if fields is None else f"{type(value).__name__}({parts})"
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…"


def _field_names(value: object) -> list[str] | None:
    """Return the fields of a dataclass or attrs class, or None for other objects."""
    fields: Any = getattr(type(value), "__attrs_attrs__", None) or getattr(type(value), "__dataclass_fields__", None)
    return None if fields is None else [each if isinstance(each, str) else each.name for each in fields]
