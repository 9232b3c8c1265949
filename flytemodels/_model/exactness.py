"""Whether reading what a message is written as makes the very same message: a quick look, which may not be able to say.

`flytemodels._model.pickles.identical` answers it for any message, but needs the one that was read. This looks at the
message alone, by a function that is compiled for each class, and takes a fiftieth of the time.
"""

from __future__ import annotations

import datetime
import struct
from collections.abc import Callable, Iterator
from typing import Any

from flytemodels._model.base import MessageBase
from flytemodels._model.compiling import compiled, put_late
from flytemodels._model.kinds import MAX_DEPTH, Kind, Label
from flytemodels._model.plan import Field, Plan, plan_of
from flytemodels.times import NanoDatetime, NanoTimedelta

__all__ = ["is_surely_exact"]

_Look = Callable[[Any, int], bool]
"""Looks at a message of one class that has so many enclosing messages."""

_TYPES = {Kind.STRING: "str", Kind.BYTES: "bytes", Kind.BOOL: "bool", Kind.DOUBLE: "float"}
"""The types of kinds of which each value of exactly that type is read as it was written. Most others are integers."""

_CALLS = {
    Kind.FLOAT: "is_single",
    Kind.TIMESTAMP: "is_time",
    Kind.DURATION: "is_duration",
    Kind.STRUCT: "is_json",
}
"""The functions that look at values of kinds about which the type does not say all."""

_SAFE_DEPTH = MAX_DEPTH - 2
"""Beyond it, an empty message in a map can be written that cannot be read: a map's entry counts as a level."""

_single = struct.Struct("<f")


def is_surely_exact(message: MessageBase) -> bool:
    """Return whether a message is what reading its wire form makes again, down to types, order and bits.

    Args:
        message: a message that can be written.

    Returns:
        True if it is for certain; False where something about it is unusual, so that one has to read to find out.
    """
    return _look_at(plan_of(type(message)))(message, 0)


def _look_at(plan: Plan) -> _Look:
    look: _Look | None = plan.engines.get("exactness")
    if look is None:
        look = plan.engines["exactness"] = _compiled(plan)
    return look


def _compiled(plan: Plan) -> _Look:
    if plan.others or plan.cls.__dictoffset__:
        # Reading would not set what a user's subclass has beside the fields.
        return lambda message, depth: False
    scope: dict[str, Any] = {
        "__name__": __name__,
        "is_duration": _is_duration,
        "is_json": _is_exact_json,
        "is_single": _is_single,
        "is_time": _is_time,
        "nothing": b"",
    }
    lines = [
        f"if depth > {_SAFE_DEPTH} or message._unknown_fields is not nothing or message._originals is not None:",
        "    return False",
    ]
    for number, field in enumerate(plan.fields):
        lines += _lines_of(field, number, scope)
    look: _Look = compiled("look(message, depth)", [*lines, "return True"], scope)
    return look


def _lines_of(field: Field, number: int, scope: dict[str, Any]) -> Iterator[str]:
    is_exact = _test(field, number, scope)
    yield f"value = message.{field.name}"
    if field.label is Label.REPEATED:
        yield "if type(value) is not list: return False"
        yield "for value in value:"
        yield f"    if not ({is_exact}): return False"
    elif field.label is Label.MAP:
        assert field.key is not None
        yield "if type(value) is not dict: return False"
        yield "for key, value in value.items():"
        yield f"    if not (type(key) is {_TYPES.get(field.key, 'int')} and {is_exact}): return False"
    else:
        absent = "value is None or " if field.has_presence else ""
        yield f"if not ({absent}{is_exact}): return False"


def _test(field: Field, number: int, scope: dict[str, Any]) -> str:
    """Return the expression that looks at a `value` of a field."""
    kind = field.inner or field.kind
    if kind is Kind.MESSAGE:
        scope[f"class_{number}"] = field.message
        put_late(scope, f"look_{number}", lambda: _look_at(plan_of(field.message)))
        levels = 2 if field.label is Label.MAP else 1
        return f"type(value) is class_{number} and look_{number}(value, depth + {levels})"
    if kind is Kind.ENUM:
        scope[f"enum_{number}"] = field.enum
        return f"type(value) is enum_{number}"
    call = _CALLS.get(kind)
    return f"{call}(value)" if call else f"type(value) is {_TYPES.get(kind, 'int')}"


def _is_single(value: object) -> bool:
    """Return whether a float survives in four bytes. A NaN may or may not."""
    return type(value) is float and bool(_single.unpack(_single.pack(value))[0] == value)


def _is_time(value: object) -> bool:
    # Where there are no nanoseconds, a plain one is read.
    if type(value) is datetime.datetime or (type(value) is NanoDatetime and value.nanosecond > 0):
        return value.tzinfo is datetime.timezone.utc and not value.fold
    return False


def _is_duration(value: object) -> bool:
    return type(value) is datetime.timedelta or (type(value) is NanoTimedelta and value.nanosecond > 0)


def _is_exact_json(value: Any) -> bool:  # of any type
    """Return whether a value in a Struct is read again as it is. Its numbers are doubles, read as ints where whole."""
    cls: type[Any] = value.__class__
    if cls is str or cls is bool or value is None:
        return True
    if cls is int:
        return -_WHOLE < int(value) < _WHOLE
    if cls is dict:
        return all(type(key) is str and _is_exact_json(item) for key, item in value.items())
    if cls is list:
        return all(map(_is_exact_json, value))
    return cls is float and not float.is_integer(value)


_WHOLE = 1 << 53
"""From here on, whole numbers are read as floats."""
