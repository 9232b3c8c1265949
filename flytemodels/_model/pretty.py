"""A message as Python code: `repr` in one line, and over several lines for `pprint`, rich and IPython.

What is printed can be evaluated where the names of the message's module, `datetime` and the classes of
`flytemodels.times` are known. Fields that are not set are left out, and the entries of maps are sorted by key, so that
equal messages look the same.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, cast

from flytemodels._model.base import MessageBase
from flytemodels._model.compiling import compiled, put_late
from flytemodels._model.enums import Enum
from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import Field, Plan, plan_of

__all__ = ["code_of", "print_on_ipython", "register_with_pprint", "representation", "set_fields", "sorted_entries"]


def representation(message: MessageBase) -> str:
    """Return a message's `repr`: its code, or an outline where that fails.

    It does for messages that are nested too deep for Python's stack or contain themselves, and for values that are no
    field's and fail to describe themselves.
    """
    try:
        return code_of(message)
    except Exception:
        pass
    name = type(message).__qualname__
    try:
        arguments = [f"{field}={shown}" for field, shown in _outline(message)]
    except Exception:  # the caller has filled the stack, or the base class was asked, which has no fields
        return f"{name}(...)"
    return f"{name}({', '.join(arguments)})"


def _outline(message: MessageBase) -> Iterator[tuple[str, str]]:
    """Return the fields that are set, with `...` for what contains other values or fails to describe itself."""
    for field in plan_of(type(message)).fields:
        try:
            value = getattr(message, field.name)
            if _looks_set(field, value):
                yield field.name, "..." if isinstance(value, (MessageBase, list, dict)) else _code(value)
        except RecursionError:
            raise
        except Exception:
            yield field.name, "..."


def code_of(message: MessageBase) -> str:
    """Return the call that makes a message, in one line."""
    cls = type(message)
    return _code_of_class(cls.__dict__.get("_plan") or plan_of(cls))(message)


def _code_of_class(plan: Plan) -> Callable[[MessageBase], str]:
    code: Callable[[MessageBase], str] | None = plan.engines.get("code")
    if code is None:
        code = plan.engines["code"] = _compiled(plan)
    return code


def _compiled(plan: Plan) -> Callable[[MessageBase], str]:
    """Compile `code_of` for a class.

    Values of the type that a field should have are looked at in place. What is of another one is left to `_code` and
    `_argument`, and so are floats, whose zeros differ.
    """
    scope: dict[str, Any] = {
        "__name__": __name__,
        "argument": _argument,
        "code": _code,
        "in_order": _in_order,
        "opening": f"{plan.cls.__qualname__}(",
        "plain": _PLAIN,
    }
    lines = ["parts = []"]
    for number, field in enumerate(plan.fields):
        lines += _lines_of(field, number, scope)
    lines.append("return opening + ', '.join(parts) + ')'")
    code: Callable[[MessageBase], str] = compiled("code_of_message(message)", lines, scope)
    return code


def _lines_of(field: Field, number: int, scope: dict[str, Any]) -> list[str]:
    name = field.name
    one = _code_of_one(field, number, scope)
    shown = f"'{name}=' + ({one})"
    if field.label is Label.EXPLICIT:
        return [f"value = message.{name}", f"if value is not None: parts.append({shown})"]
    cls = _class_of(field)
    scope |= {f"field_{number}": field, f"class_{number}": cls, f"default_{number}": field.default()}
    if cls is list:
        shown = f"'{name}=[' + ', '.join([{one} for value in value]) + ']'"
    elif cls is dict:
        key = "repr(key) if key.__class__ in plain else code(key)"
        shown = f"'{name}={{' + ', '.join([({key}) + ': ' + ({one}) for key, value in in_order(value)]) + '}}'"
    elif cls in (str, bytes):
        shown = f"f'{name}={{value!r}}'"
    return [
        f"value = message.{name}",
        f"if value is default_{number}:",
        "    pass",
        f"elif type(value) is class_{number}:",
        f"    if value: parts.append({shown})",
        f"else: parts += argument(field_{number}, value)",
    ]


def _code_of_one(field: Field, number: int, scope: dict[str, Any]) -> str:
    """Return the expression that makes the code of one `value` of a field."""
    if field.kind is Kind.MESSAGE:
        scope[f"message_{number}"] = field.message
        put_late(scope, f"code_{number}", lambda: _code_of_class(plan_of(field.message)))
        return f"code_{number}(value) if type(value) is message_{number} else code(value)"
    if field.enum is not None and field.enum.__repr__ is Enum.__repr__:
        scope[f"enum_{number}"] = field.enum
        # What it does, without the properties of enums, which take most of its time.
        name = f"'{field.enum.__qualname__}.' + value._name_"
        return f"{name} if type(value) is enum_{number} and value._name_ else code(value)"
    return "repr(value) if value.__class__ in plain else code(value)"


def _class_of(field: Field) -> type[Any] | None:
    """Return the class of which a field's values are, and of which a false one is the field's zero value; or None."""
    if field.label in (Label.REPEATED, Label.MAP):
        return list if field.label is Label.REPEATED else dict
    return None if field.kind in (Kind.FLOAT, Kind.DOUBLE) else type(field.default())


def _argument(field: Field, value: object) -> list[str]:
    return [f"{field.name}={_code(_sorted(field, value))}"] if _looks_set(field, value) else []


def set_fields(message: MessageBase) -> Iterator[tuple[str, Any]]:  # values of any field
    """Return the names and values of the fields that do not look like one that is not set: -0.0 is not 0.0."""
    for field in plan_of(type(message)).fields:
        value = getattr(message, field.name)
        if _looks_set(field, value):
            yield field.name, _sorted(field, value)


def _looks_set(field: Field, value: object) -> bool:
    default = field.default()
    return value is not default and not (_is_plain(value) and repr(value) == repr(default))


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


def _in_order(entries: dict[Any, Any]) -> Iterable[tuple[Any, Any]]:  # as above
    """Return the entries of a map in the order of their keys, or as they are where keys cannot be compared."""
    try:
        return entries.items() if len(entries) == 1 else [(key, entries[key]) for key in sorted(entries)]
    except TypeError:
        return entries.items()


def _code(value: Any) -> str:  # of any type
    """Do what `repr` does, so that it can be evaluated: a NaN has no literal."""
    cls: type[Any] = value.__class__
    if cls in _PLAIN or (cls is int and -_LARGE < int(value) < _LARGE):
        return repr(value)
    if isinstance(value, MessageBase):
        return code_of(value)
    if cls is float and not math.isfinite(value):
        return f"float('{value}')"
    if cls is list:
        return f"[{', '.join([repr(item) if item.__class__ in _PLAIN else _code(item) for item in value])}]"
    if cls is dict:
        entries = [
            f"{repr(key) if key.__class__ in _PLAIN else _code(key)}: {_code(item)}" for key, item in value.items()
        ]
        return f"{{{', '.join(entries)}}}"
    try:
        return repr(value)
    except Exception:
        # A whole number of more digits than Python prints in decimal, or an object that fails to describe itself.
        return hex(value) if isinstance(value, int) else object.__repr__(value)


_LARGE = 1 << 64

_PLAIN = frozenset((str, bytes, bool, type(None)))
"""Types whose `repr` is code and never fails."""


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
