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
    sort_keys: bool,
    quick: ToJson | None,
) -> dict[str, Any]:  # JSON, or Python's own values
    """Return a message as JSON values. See `flytemodels.Message.to_dict`.

    Args:
        message: the message.
        output_format: as there.
        casing: as there.
        include_default_values: as there.
        sort_keys: as there.
        quick: what the engine writes the usual style with; None where it leaves that to this package.

    Returns:
        A dict; of a message of google.protobuf that has a JSON form of its own that form, such as a string.
    """
    style = Style(output_format is OutputFormat.PYTHON, casing is Casing.SNAKE, bool(include_default_values))
    written: dict[str, Any] = _written(message, style, quick)
    return _sorted(message, written) if sort_keys else written


def to_json(
    message: MessageBase,
    indent: int | str | None,
    include_default_values: bool,
    casing: Casing,
    sort_keys: bool,
    quick: ToJson | None,
) -> str:
    """Return a message as JSON text. See `flytemodels.Message.to_json`."""
    style = Style(python=False, snake=casing is Casing.SNAKE, defaults=bool(include_default_values))
    value = _written(message, style, quick)
    try:
        if indent is None and not sort_keys:
            return _one_line(value)
        return json.dumps(value, indent=indent, allow_nan=False, sort_keys=sort_keys)
    except RecursionError:
        raise EncodeError(NO_ROOM, type(message).__name__) from None


def _sorted(message: MessageBase, value: Any) -> Any:  # JSON, or Python's own values
    try:
        return _in_order(value)
    except RecursionError:
        raise EncodeError(NO_ROOM, type(message).__name__) from None


def _in_order(value: Any) -> Any:  # JSON, or Python's own values
    if isinstance(value, dict):
        entries: dict[Any, Any] = value  # pyright: ignore[reportUnknownVariableType]
        # The keys of one dict have one type.
        return {key: _in_order(entries[key]) for key in sorted(entries)}
    if isinstance(value, list):
        items: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
        return list(map(_in_order, items))
    return value


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
