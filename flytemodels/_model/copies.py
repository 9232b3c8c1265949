"""Deep copies, as `copy.deepcopy` makes them, by functions that are compiled for each class."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any, TypeVar

from flytemodels._model.base import MessageBase
from flytemodels._model.compiling import compiled
from flytemodels._model.plan import Plan, plan_of

__all__ = ["copy_message"]

_M = TypeVar("_M", bound=MessageBase)
_Memo = dict[int, Any]
"""The copies made so far, of objects of any type, by the addresses of their originals."""
_Copier = Callable[[Any, _Memo, list[object]], Any]
"""Copies a message, whose copy is not in the memo yet. The list keeps alive what the memo knows by its address."""

_ATOMIC = frozenset((type(None), str, int, float, bool, bytes))


def copy_message(message: _M, memo: _Memo) -> _M:
    """Copy a message and all that is in it, attributes of a user's subclass included.

    Args:
        message: the message.
        memo: what `copy.deepcopy` passes.

    Returns:
        The copy, of the same class.
    """
    # The list is copy.deepcopy's own.
    kept: list[object] = memo.setdefault(id(memo), [])
    made: _M = _copier_of(plan_of(type(message)))(message, memo, kept)
    return made


def _copied(value: Any, memo: _Memo, kept: list[object]) -> Any:  # a value of any type
    """Do what `copy.deepcopy` does, without asking the types that messages are made of how they are copied."""
    cls: type[Any] = value.__class__
    if cls in _ATOMIC:
        return value
    made: Any
    if cls is list:
        made = memo.get(id(value))
        if made is None:
            made = memo[id(value)] = []
            kept.append(value)
            made += [item if item.__class__ in _ATOMIC else _copied(item, memo, kept) for item in value]
        return made
    if cls is dict:
        made = memo.get(id(value))
        if made is None:
            made = memo[id(value)] = {}
            kept.append(value)
            for key, item in value.items():
                made[_copied(key, memo, kept)] = _copied(item, memo, kept)
        return made
    copier = _own_copier(cls)
    if copier is None:
        return deepcopy(value, memo)
    made = memo.get(id(value))
    if made is None:
        made = copier(value, memo, kept)
        kept.append(value)
    return made


def _own_copier(cls: type[Any]) -> _Copier | None:
    """Return what copies the objects of a class; None for all but messages that are copied in the package's way."""
    plan: Plan | None = cls.__dict__.get("_plan")
    if plan is None:
        return None
    known: tuple[object, _Copier | None] | None = plan.engines.get("copier")
    # Who assigns another method later is heard, too.
    if known is None or known[0] is not cls.__deepcopy__:
        own = cls.__deepcopy__.__module__.startswith("flytemodels.")
        known = plan.engines["copier"] = cls.__deepcopy__, _copier_of(plan) if own else None
    return known[1]


def _copier_of(plan: Plan) -> _Copier:
    made: _Copier | None = plan.engines.get("deepcopy")
    if made is None:
        made = plan.engines["deepcopy"] = _compiled(plan)
    return made


def _compiled(plan: Plan) -> _Copier:
    names = [*(field.name for field in plan.fields), *(name for name, _ in plan.others), "_originals"]
    lines = [
        "copy = cls.__new__(cls)",
        # Before what is in it, which may refer to it.
        "memo[id(message)] = copy",
        "copy._unknown_fields = message._unknown_fields",
    ]
    for name in names:
        lines += [
            f"value = message.{name}",
            f"copy.{name} = value if value.__class__ in atomic else copied(value, memo, kept)",
        ]
    if plan.cls.__dictoffset__:
        # Attributes of a user's subclass that are not fields.
        lines += ["vars(copy).update(copied(vars(message), memo, kept))"]
    scope = {"__name__": __name__, "cls": plan.cls, "copied": _copied, "atomic": _ATOMIC}
    copier: _Copier = compiled("copier(message, memo, kept)", [*lines, "return copy"], scope)
    return copier
