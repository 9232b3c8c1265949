"""Going through every message inside a message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import Field, plan_of
from flytemodels.message import Message

__all__ = ["has_unknown_fields", "messages_in", "unknown_fields"]


def messages_in(message: Message, path: str = "") -> Iterator[tuple[str, Message]]:
    """Go through a message and all messages inside it, outer ones first.

    Args:
        message: where to begin.
        path: what to put in front of each path.

    Yields:
        The path of each message, such as `template.nodes[2].task_node`, and the message.
    """
    yield path, message
    for field, where, value in _parts(message):
        if isinstance(value, Message):
            yield from messages_in(value, f"{path}.{field.proto_name}{where}" if path else field.proto_name + where)


def unknown_fields(message: Message) -> Iterator[str]:
    """Find the messages with fields that their class does not know.

    Args:
        message: where to begin; everything inside it counts.

    Yields:
        The path of each such message; empty for the outermost one.
    """
    for path, part in messages_in(message):
        kept = part._originals or {}  # pyright: ignore[reportPrivateUsage]
        if part._unknown_fields or _any_unknown(kept.values()):  # pyright: ignore[reportPrivateUsage]
            yield path


def has_unknown_fields(message: Message) -> bool:
    """Return whether a message has fields, at any depth, that its class does not know."""
    return next(unknown_fields(message), None) is not None


def _any_unknown(messages: Iterable[Any]) -> bool:  # the messages behind wrapped values
    return any(map(has_unknown_fields, messages))


def _parts(message: Message) -> Iterator[tuple[Field, str, Any]]:  # the values of fields, of any type
    for field in plan_of(type(message)).fields:
        if field.kind is not Kind.MESSAGE:
            continue
        value: Any = getattr(message, field.name)
        if not value:
            continue
        if field.label is Label.REPEATED:
            yield from ((field, f"[{index}]", item) for index, item in enumerate(value))
        elif field.label is Label.MAP:
            yield from ((field, f'["{key}"]', item) for key, item in value.items())
        else:
            yield field, "", value
