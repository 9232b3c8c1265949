"""What the engine in plain Python offers to `flytemodels._engine`."""

from __future__ import annotations

from typing import Any, TypeVar

from flytemodels._model.base import MessageBase
from flytemodels._model.copies import copy_message as deep_copy
from flytemodels._model.equality import equal as plainly_equal
from flytemodels._model.equality import own_equality
from flytemodels._model.exactness import is_surely_exact
from flytemodels._model.pickles import identical
from flytemodels._wire.reader import parse
from flytemodels._wire.writer import serialize
from flytemodels.errors import DecodeError, EncodeError

__all__ = ["deep_copy", "equal", "from_json_text", "json_text", "parse", "prepare", "serialize", "serialize_lossless"]

_M = TypeVar("_M", bound=MessageBase)


def serialize_lossless(message: MessageBase) -> bytes | None:
    """Write a message, unless reading the bytes would make another one of it.

    Args:
        message: a message.

    Returns:
        The bytes; None where a value has another type than it would be read with, or cannot be written.
    """
    try:
        data = serialize(message)
        # Reading takes longer than writing, so it is for messages about which nothing can be said without it.
        is_exact = is_surely_exact(message) or identical(parse(type(message), data), message)
        return data if is_exact else None
    except (EncodeError, DecodeError):  # an entry on the last level, whose absent value is written as an empty one
        return None


def equal(one: Any, other: object) -> bool:  # a message
    """Return whether a message equals another object; NotImplemented where that is not of the same class.

    A class gets an `__eq__` of its own when the first message of it is compared, unless somebody wrote one for it.

    Args:
        one: a message.
        other: another object.

    Returns:
        True if they are equal.
    """
    cls: type[Any] = one.__class__
    method: Any = cls.__eq__
    if method.__module__.startswith("flytemodels."):
        setattr(cls, "__eq__", own_equality(cls))  # noqa: B010
    return plainly_equal(one, other)


def json_text(message: MessageBase) -> str | None:
    """Leave JSON text to `flytemodels._json`.

    Args:
        message: a message.

    Returns:
        None.
    """


def from_json_text(cls: type[_M], text: object) -> _M | None:
    """Leave JSON text to `flytemodels._json`.

    Args:
        cls: a message class.
        text: the text.

    Returns:
        None.
    """


def prepare(cls: type) -> None:
    """Do nothing: messages are constructed as dataclasses are.

    Args:
        cls: a message class.
    """
