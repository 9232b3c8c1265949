"""Both engines in one process, and what they make of the same input."""

from __future__ import annotations

import struct
from typing import Any

import pytest

from flytemodels._model.plan import plan_of
from flytemodels._wire import engine as python
from flytemodels.message import Message

native = pytest.importorskip("flytemodels._native", reason="the native engine is not built")

__all__ = ["native", "parsed", "python", "same_parse", "same_serialize", "shown", "written"]


def shown(value: Any) -> object:  # what a message may hold
    """Return a value so that two of them compare equal only where nothing tells them apart: types, order, bits, unknown
    fields and what is kept beside plain values.
    """
    if isinstance(value, Message):
        fields = [(field.name, shown(getattr(value, field.name))) for field in plan_of(type(value)).fields]
        kept = value._originals
        return type(value), fields, shown(value._unknown_fields), shown(kept)
    if isinstance(value, dict):
        return type(value), [(shown(key), shown(item)) for key, item in value.items()]
    if isinstance(value, (list, tuple)):
        return type(value), [shown(item) for item in value]
    if isinstance(value, float):
        return type(value), struct.pack("<d", value)
    return type(value), repr(value), getattr(value, "tzinfo", None), getattr(value, "nanosecond", None)


def _told(error: Exception) -> object:
    return type(error), str(error), vars(error)


def parsed(engine: Any, cls: type[Message], data: bytes) -> object:  # either engine's module
    """Return what an engine reads, or the error that it raises, with all that it tells."""
    try:
        message = engine.parse(cls, data)
    except Exception as error:
        return _told(error)
    return shown(message)


def written(engine: Any, message: Message, deterministic: bool = False) -> object:
    """Return what an engine writes, or the error that it raises, with all that it tells."""
    try:
        data: bytes = engine.serialize(message, deterministic)
    except Exception as error:
        return _told(error)
    return data


def same_parse(cls: type[Message], data: bytes) -> Message | None:
    """Read with both engines, demand the same, and the same again when what was read is written.

    Returns:
        The message, or None where the data is damaged.
    """
    ours = parsed(native, cls, data)
    assert ours == parsed(python, cls, data)
    try:
        message = native.parse(cls, data)
    except ValueError:
        return None
    same_serialize(message)
    return message


def same_serialize(message: Message) -> None:
    """Write with both engines and demand the same."""
    for deterministic in (False, True):
        assert written(native, message, deterministic) == written(python, message, deterministic)
