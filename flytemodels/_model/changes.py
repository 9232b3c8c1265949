"""Copies of a message with other values."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from flytemodels._model.base import MessageBase
from flytemodels._model.plan import plan_of
from flytemodels._model.problems import oneof_problem, quoted

__all__ = ["replaced"]

M = TypeVar("M", bound=MessageBase)


def replaced(message: M, changes: Mapping[str, Any]) -> M:  # values of any field
    """Return a shallow copy of a message with other values in some fields, and everything else that it holds.

    Args:
        message: the message.
        changes: the new values, by the attributes' names. A member of a oneof unsets the others, as everywhere in
            protobuf.

    Raises:
        TypeError: the class has no such field.
        ValueError: two members of a oneof are to be set.
    """
    plan = plan_of(type(message))
    known = {field.name: field for field in plan.fields}
    others = {name for name, _ in plan.others}
    strangers = sorted(changes.keys() - known.keys() - others)
    if strangers:
        raise TypeError(f"{type(message).__qualname__}: expected the name of a field, got {quoted(strangers[0])}")
    made = copy.copy(message)
    for members in plan.oneofs.values():
        chosen = [member for member in members if changes.get(member.name) is not None]
        if len(chosen) > 1:
            raise ValueError(oneof_problem(members))
        for member in members if chosen else ():
            setattr(made, member.name, None)
    for name, value in changes.items():
        setattr(made, name, value)
    kept = made._originals  # pyright: ignore[reportPrivateUsage]
    if kept:
        stay = {key: value for key, value in kept.items() if cast("tuple[str, object]", key)[0] not in changes}
        made._originals = stay or None  # pyright: ignore[reportPrivateUsage]
    return made
