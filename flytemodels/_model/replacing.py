"""What `dataclasses.replace` may do with a message."""

from __future__ import annotations

import dataclasses
from typing import Any, cast

from flytemodels._model.base import MessageBase

__all__ = ["guard_replace"]

_FIELDS = "__dataclass_fields__"


def guard_replace(cls: type[MessageBase]) -> None:
    """Have `dataclasses.replace` refuse a message of which it would lose something.

    It makes the new message of the fields' values alone; unknown fields, and what plain values cannot express, would be
    gone. Nothing else asks an object, and not its class, for its InitVars.
    """
    fields = vars(cls).get(_FIELDS)
    if isinstance(fields, dict):
        setattr(cls, _FIELDS, _Fields(cast("dict[str, dataclasses.Field[Any]]", fields)))


class _Fields:
    """The attribute `__dataclass_fields__`: a message with more than its fields has a field that cannot be replaced."""

    __slots__ = ("fields",)

    def __init__(self, fields: dict[str, dataclasses.Field[Any]]) -> None:
        self.fields = fields

    def __get__(self, instance: MessageBase | None, owner: type[MessageBase]) -> dict[str, Any]:  # of fields
        if instance is None or not (getattr(instance, "_unknown_fields", b"") or getattr(instance, "_originals", None)):
            return self.fields
        return {"": _NotReplaceable(owner), **self.fields}


class _NotReplaceable:
    """Looks like an InitVar; only `dataclasses.replace` asks whether it has a default."""

    init = True
    name = ""
    _field_type = dataclasses._FIELD_INITVAR  # type: ignore[attr-defined]

    def __init__(self, owner: type[MessageBase]) -> None:
        self.owner = owner

    @property
    def default(self) -> object:
        """Refuse."""
        raise TypeError(
            f"{self.owner.__qualname__}: expected a message that its fields describe, got one with "
            "unknown fields or values that Python's types cannot hold; the message's method replace() keeps them"
        )
