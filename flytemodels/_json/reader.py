"""From JSON to messages."""

from __future__ import annotations

from typing import Any, TypeVar

from flytemodels._json.messages_in import reader_of
from flytemodels._json.text import parsed
from flytemodels._model.base import MessageBase
from flytemodels._model.problems import NO_ROOM
from flytemodels._model.protocols import FromJson
from flytemodels.errors import DecodeError

__all__ = ["from_dict", "from_json"]

M = TypeVar("M", bound=MessageBase)


def from_dict(cls: type[M], value: object, ignore_unknown_fields: bool, quick: FromJson | None) -> M:
    """Read a message from JSON values. See `flytemodels.Message.from_dict`.

    A message of google.protobuf that has a JSON form of its own is read from that form, such as a string.

    Args:
        cls: the class.
        value: as there.
        ignore_unknown_fields: as there.
        quick: what the engine reads JSON values with; None where it leaves that to this package.
    """
    try:
        if quick is not None:
            return quick(cls, value, bool(ignore_unknown_fields))
        message: M = reader_of(cls, bool(ignore_unknown_fields))(value, 0)
    except DecodeError as error:
        raise error.under(cls.__name__) from None
    except RecursionError:
        # The input may be within the limit, but the caller's own stack was nearly full.
        raise DecodeError(NO_ROOM, None, cls.__name__) from None
    return message


def from_json(cls: type[M], text: object, ignore_unknown_fields: bool, quick: FromJson | None) -> M:
    """Read a message from JSON text. See `flytemodels.Message.from_json`."""
    try:
        value: Any = parsed(text)
    except DecodeError as error:
        raise error.within(cls.__name__) from None
    return from_dict(cls, value, ignore_unknown_fields, quick)
