"""A message as Python code: `repr` in one line, and over several lines for `pprint`, rich and IPython.

What is printed can be evaluated where the names of the message's module, `datetime` and the classes of
`flytemodels.times` are known. Fields that are not set are left out, and the entries of maps are sorted by key, so that
equal messages look the same.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import Label
from flytemodels._model.plan import Field, plan_of

__all__ = ["code_of", "print_on_ipython", "register_with_pprint", "set_fields", "sorted_entries"]


def code_of(message: MessageBase) -> str:
    """Return the call that makes a message, in one line."""
    fields = ", ".join(f"{name}={_code(value)}" for name, value in set_fields(message))
    return f"{type(message).__qualname__}({fields})"


def set_fields(message: MessageBase) -> Iterator[tuple[str, Any]]:  # values of any field
    """Return the names and values of the fields that do not look like one that is not set: -0.0 is not 0.0."""
    for field in plan_of(type(message)).fields:
        value = getattr(message, field.name)
        default = field.default()
        if value is default or (_is_plain(value) and repr(value) == repr(default)):
            continue
        yield field.name, _sorted(field, value)


def _is_plain(value: object) -> bool:
    """Whether a value's `repr` costs little: an empty one's does, and a number's."""
    return isinstance(value, (bool, float)) or (isinstance(value, (int, str, bytes, list, dict)) and not value)


def _sorted(field: Field, value: Any) -> Any:  # as for `set_fields`
    return (
        sorted_entries(cast("Mapping[Any, Any]", value))
        if field.label is Label.MAP and isinstance(value, dict)
        else value
    )


def sorted_entries(entries: Mapping[Any, Any]) -> dict[Any, Any]:  # keys and values of any map
    """Return a map with its entries in the order of their keys, or as it is where keys cannot be compared."""
    try:
        return {key: entries[key] for key in sorted(entries)}
    except TypeError:
        return dict(entries)


def _code(value: object) -> str:
    """Do what `repr` does, so that it can be evaluated: a NaN has no literal."""
    if isinstance(value, MessageBase):
        return code_of(value)
    if type(value) is float and not math.isfinite(value):
        return f"float('{value}')"
    if type(value) is list:
        return f"[{', '.join(map(_code, cast('list[object]', value)))}]"
    if type(value) is dict:
        entries = cast("dict[object, object]", value).items()
        return f"{{{', '.join(f'{_code(key)}: {_code(item)}' for key, item in entries)}}}"
    try:
        return repr(value)
    except Exception:
        # A whole number of more digits than Python prints in decimal, or an object that fails to describe itself.
        return hex(value) if isinstance(value, int) else object.__repr__(value)


def register_with_pprint(representation: Callable[[Any], str]) -> None:
    """Have `pprint`, where it is loaded, print messages over several lines where one is too long.

    It looks printers up by the `__repr__` that a class has; there is no public way to add one. It calls that `__repr__`
    first, to see whether one line will do: so it is early enough to do this there, and pprint need not be loaded with
    every message.

    Args:
        representation: the `__repr__` that classes of messages have.
    """
    pprint = sys.modules.get("pprint")
    printers: object = getattr(getattr(pprint, "PrettyPrinter", None), "_dispatch", None)
    if isinstance(printers, dict):
        cast("dict[object, object]", printers).setdefault(representation, _print)


def _print(
    printer: Any,  # a pprint.PrettyPrinter, by its private methods
    message: MessageBase,
    stream: Any,  # a text stream
    indent: int,
    allowance: int,
    context: object,
    level: int,
) -> None:
    name = type(message).__qualname__
    stream.write(f"{name}(")
    printer._format_namespace_items(
        list(set_fields(message)), stream, indent + len(name) + 1, allowance, context, level
    )
    stream.write(")")


def print_on_ipython(message: MessageBase, printer: Any, cycle: bool) -> None:  # IPython's RepresentationPrinter
    """Print a message for IPython, over several lines where one is too long."""
    name = type(message).__qualname__
    with printer.group(len(name) + 1, f"{name}(", ")"):
        for number, (field, value) in enumerate(() if cycle else set_fields(message)):
            if number:
                printer.text(",")
                printer.breakable()
            printer.text(f"{field}=")
            printer.pretty(value)
