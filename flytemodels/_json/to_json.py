"""From messages to JSON."""

from __future__ import annotations

import json
from typing import Any

from betterproto2 import Casing, OutputFormat

from flytemodels._json.messages_out import writer_of
from flytemodels._json.scalars_out import USUAL, Style
from flytemodels._json.well_known_out import OWN_FORMS
from flytemodels._model.base import MessageBase
from flytemodels._model.problems import NO_ROOM
from flytemodels._model.protocols import ToJson
from flytemodels.errors import EncodeError

__all__ = ["to_dict", "to_json"]


def to_dict(
    message: MessageBase,
    output_format: OutputFormat,
    casing: Casing,
    include_default_values: bool,
    quick: ToJson | None,
) -> dict[str, Any]:  # JSON, or Python's own values
    """Return a message as JSON values. See `flytemodels.Message.to_dict`.

    Args:
        message: the message.
        output_format: as there.
        casing: as there.
        include_default_values: as there.
        quick: what the engine writes the usual style with; None where it leaves that to this package.

    Returns:
        A dict; of a message of google.protobuf that has a JSON form of its own that form, such as a string.
    """
    style = Style(output_format is OutputFormat.PYTHON, casing is Casing.SNAKE, bool(include_default_values))
    written: dict[str, Any] = _written(message, style, quick)
    return written


def to_json(
    message: MessageBase, indent: int | str | None, include_default_values: bool, casing: Casing, quick: ToJson | None
) -> str:
    """Return a message as JSON text. See `flytemodels.Message.to_json`."""
    style = Style(python=False, snake=casing is Casing.SNAKE, defaults=bool(include_default_values))
    value = _written(message, style, quick)
    try:
        return _one_line(value) if indent is None else json.dumps(value, indent=indent, allow_nan=False)
    except RecursionError:
        raise EncodeError(NO_ROOM, type(message).__name__) from None


# What is written is a tree that was just made: it cannot contain itself.
_one_line = json.JSONEncoder(allow_nan=False, check_circular=False).encode


def _written(message: MessageBase, style: Style, quick: ToJson | None) -> Any:  # JSON, or Python's own values
    cls = type(message)
    try:
        if quick is not None and style == USUAL:
            return quick(message)
        return writer_of(cls, style)(message, 0)
    except EncodeError as error:
        # The words on a oneof of the outermost message stand alone, as they do when the wire form is written.
        alone = not error.path and cls.proto_full_name() not in OWN_FORMS
        raise error if alone else error.under(cls.__name__) from None
    except RecursionError:
        raise EncodeError(NO_ROOM, cls.__name__) from None
