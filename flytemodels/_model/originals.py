"""What a plain Python value cannot say: the message itself, kept beside it.

A Timestamp after the year 9999 has no datetime, a BoolValue with unknown fields is more than a bool. The field then
holds the nearest Python value, and the holder's slot `_originals` the message itself, by the field's name and the index
or key in it. The message counts as long as the field still has the value that was made from it.
"""

from __future__ import annotations

from typing import Any

from flytemodels._model.base import MessageBase
from flytemodels._model.equality import same_json
from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import Field

__all__ = ["keep_original", "original_of"]


def original_of(message: MessageBase, field: Field, key: object = None) -> MessageBase | None:
    """Return the original of a value, where there is one and it still counts.

    Args:
        message: the holder.
        field: the field, of a wrapped kind.
        key: the index or map key of the value in the field; None for a singular field.

    Returns:
        The message, or None where the Python value says it all.
    """
    kept = message._originals  # pyright: ignore[reportPrivateUsage]
    found = kept.get((field.name, key)) if kept else None
    if found is None:
        return None
    value = getattr(message, field.name)
    if field.label in (Label.REPEATED, Label.MAP):
        try:
            value = value[key]
        except LookupError:
            return None
    wrapped: Any = found
    return found if _same(field.kind, wrapped.to_wrapped(), value) else None


def _same(kind: Kind, one: Any, other: Any) -> bool:  # values of any wrapped kind
    return same_json(one, other) if kind in (Kind.STRUCT, Kind.WRAPPER) else one == other


def keep_original(message: MessageBase, field: Field, key: object, data: bytes) -> object:
    """Keep the message that is in some bytes beside the Python value made from it.

    Args:
        message: the holder.
        field: the field, of a wrapped kind.
        key: as for `original_of`.
        data: the wire form of the message that the value stands for.

    Returns:
        The nearest Python value, for the field.
    """
    original: Any = field.message.parse(data)
    kept = message._originals  # pyright: ignore[reportPrivateUsage]
    if kept is None:
        kept = message._originals = {}  # pyright: ignore[reportPrivateUsage]
    kept[field.name, key] = original
    value: object = original.to_wrapped()
    return value
