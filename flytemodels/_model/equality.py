"""Equality by value, as strict as the wire: equal messages have equal bytes, and so equal hashes."""

from __future__ import annotations

import struct
from collections.abc import Callable
from math import copysign
from typing import Any

from flytemodels._model.base import MessageBase
from flytemodels._model.compiling import compiled
from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import Field, plan_of
from flytemodels.errors import EncodeError
from flytemodels.types import JSON

__all__ = ["equal", "own_equality", "same_field", "same_json"]

_Same = Callable[[Any, Any], bool]  # of two values of any one field

_pack = struct.Struct("<d").pack
_FLOATS = (Kind.FLOAT, Kind.DOUBLE)


def equal(one: MessageBase, other: object) -> bool:
    """Return whether a message equals another object; NotImplemented where that is not of the same class.

    Unknown fields count. NaN equals NaN; 0.0 and -0.0 differ, and so do True and 1 in a Struct: their bytes do.

    Args:
        one: a message.
        other: another object.

    Returns:
        True if they are equal.
    """
    if type(one) is not type(other) or not isinstance(other, MessageBase):
        unknown: bool = NotImplemented
        return unknown
    return one is other or _equal_messages(one, other)


def _equal_messages(one: MessageBase, other: MessageBase) -> bool:
    if one._unknown_fields != other._unknown_fields:  # pyright: ignore[reportPrivateUsage]
        return False
    if one._originals or other._originals:  # pyright: ignore[reportPrivateUsage]
        return _equal_bytes(one, other)
    return all(same(getattr(one, name), getattr(other, name)) for name, same in _comparisons(type(one)))


def own_equality(cls: type[MessageBase]) -> Callable[[Any, object], bool]:  # an `__eq__`
    """Make an `__eq__` for one class that does what `equal` does, several times faster.

    Args:
        cls: a message class.

    Returns:
        The method.
    """
    plan = plan_of(cls)
    scope: dict[str, Any] = {"__name__": __name__, "cls": cls, "equal": equal}
    lines = ["if type(self) is not cls or type(other) is not cls:", "    return equal(self, other)"]
    if plan.wraps:
        lines += ["if self._originals is not other._originals:", "    return equal(self, other)"]
    lists = {field.name for field in plan.fields if field.label in (Label.REPEATED, Label.MAP)}
    for number, (name, same) in enumerate([("_unknown_fields", _plain), *_comparisons(cls)]):
        scope[f"same_{number}"] = same
        one, two = f"self.{name}", f"other.{name}"
        test = f"not {one} == {two}" if same is _plain else f"not same_{number}({one}, {two})"
        if name not in lists:
            # The same object is the same value, NaN included; and most fields have their default.
            test = f"{one} is not {two} and {test}"
        lines += [f"if {test}:", "    return False"]
    method: Callable[[Any, object], bool] = compiled("__eq__(self, other)", [*lines, "return True"], scope)
    return method


def _equal_bytes(one: MessageBase, other: MessageBase) -> bool:
    # Where Python's values do not say all, only the wire form does.
    try:
        return one.serialize_to_string(deterministic=True) == other.serialize_to_string(deterministic=True)
    except EncodeError:
        return False


def _comparisons(cls: type[MessageBase]) -> list[tuple[str, _Same]]:
    plan = plan_of(cls)
    made: list[tuple[str, _Same]] | None = plan.engines.get("equality")
    if made is None:
        made = [(field.name, _comparison(field)) for field in plan.fields]
        made += [(name, _plain) for name, _ in plan.others]
        plan.engines["equality"] = made
    return made


def _comparison(field: Field) -> _Same:
    single = _single(field.inner or field.kind)
    if single is _plain:
        return _plain
    if field.label is Label.REPEATED:
        return lambda one, other: len(one) == len(other) and all(map(single, one, other))
    if field.label is Label.MAP:
        return lambda one, other: one.keys() == other.keys() and all(single(one[key], other[key]) for key in one)
    return single


def same_field(field: Field, one: object, other: object) -> bool:
    """Return whether two values of a field are the same.

    Args:
        field: the field.
        one: what a message has for it.
        other: what another one has.

    Returns:
        True if they are the same.
    """
    return _comparison(field)(one, other)


def _single(kind: Kind) -> _Same:
    if kind in _FLOATS:
        return _same_float
    return same_json if kind is Kind.STRUCT else _plain


def _plain(one: object, other: object) -> bool:
    return one == other


def _same_float(one: object, other: object) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        # NaNs differ as well, in bits that carry no number but are written.
        return copysign(1.0, one) == copysign(1.0, other) if one == other else _pack(one) == _pack(other)
    return one == other


def same_json(one: JSON, other: JSON) -> bool:
    """Return whether two values of a Struct are the same to JSON: 1 and 1.0 are, 1 and True are not.

    Args:
        one: a value, or None for no Struct at all.
        other: another one.

    Returns:
        True where they are the same.
    """
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same_json(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_json, one, other))
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return _same_number(one, other)
    return one == other


def _same_number(one: int | float, other: int | float) -> bool:
    if one != other:
        return one != one and other != other
    return bool(one) or copysign(1.0, one) == copysign(1.0, other)
