"""Pickles: a message's class and its wire form, where reading the wire form makes the very same message."""

from __future__ import annotations

import struct
from datetime import datetime
from typing import Any

from flytemodels._model.base import MessageBase
from flytemodels._model.plan import plan_of
from flytemodels._model.registry import find_message_class, message_class

__all__ = ["class_of", "identical", "reference"]

_pack = struct.Struct("<d").pack
_classes: dict[str, type[Any]] = {}


def reference(cls: type[MessageBase]) -> str | type[MessageBase]:
    """Return what a pickle holds for a class: its full protobuf name, where that finds it; else the class itself.

    Args:
        cls: a message class.

    Returns:
        The name, which takes less room than a module and a class, or the class.
    """
    plan = plan_of(cls)
    known: str | type[MessageBase] | None = plan.engines.get("reference")
    if known is None:
        known = plan.full_name if _finds(plan.full_name, cls) else cls
        plan.engines["reference"] = known
    return known


def _finds(full_name: str, cls: type[MessageBase]) -> bool:
    # A class of the user's own tree is known by its name only where that tree was imported.
    own = cls.__module__.startswith("flytemodels.")
    return own and find_message_class(full_name) is cls


def class_of(found: str | type[MessageBase]) -> type[Any]:  # of which message cannot be known here
    """Return the class that a pickle refers to.

    Args:
        found: what `reference` returned.

    Returns:
        The class.

    Raises:
        LookupError: no message has that name in this release.
    """
    if not isinstance(found, str):
        return found
    cls = _classes.get(found)
    if cls is None:
        cls = _classes[found] = message_class(found)
    return cls


def identical(one: Any, other: Any) -> bool:  # a message, or what one may hold
    """Return whether nothing tells two values apart: types, the order of entries, the bits of floats, digits of times.

    Args:
        one: a message or a value in one.
        other: another one.

    Returns:
        True if they are identical.
    """
    kind: type[Any] = one.__class__
    if kind is not type(other):
        return False
    if issubclass(kind, MessageBase):
        return _identical_messages(one, other)
    if issubclass(kind, dict):
        return identical(list(one.items()), list(other.items()))
    if issubclass(kind, (list, tuple)):
        return len(one) == len(other) and all(map(identical, one, other))
    if isinstance(one, float):
        return _pack(one) == _pack(other)
    if isinstance(one, datetime):
        return (one, one.tzinfo, one.fold) == (other, other.tzinfo, other.fold)
    return bool(one == other)


def _identical_messages(one: MessageBase, other: MessageBase) -> bool:
    plan = plan_of(type(one))
    if plan.others or getattr(one, "__dict__", None) or getattr(other, "__dict__", None):
        # Reading would not set what a user's subclass has beside the fields.
        return False
    names = ("_unknown_fields", "_originals", *(field.name for field in plan.fields))
    return all(identical(getattr(one, name), getattr(other, name)) for name in names)
