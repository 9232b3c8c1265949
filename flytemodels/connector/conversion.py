"""Messages moved between Flyte 1 and Flyte 2.

148 messages have the same path in both, such as `core.TaskTemplate`. They have the same bytes, so they are moved as
bytes: what one side does not know stays with the message as unknown fields, and is there again on the way back. What a
newer side added, an older one ignores, as protobuf has it. What the other side has dropped, or uses for something else,
would be ignored as well, although it meant something: that is an error unless the caller says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final, TypeVar, overload

from flytemodels._mixins.named_entries import NamedEntriesMixin
from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import Field, plan_of
from flytemodels._model.registry import find_message_class
from flytemodels.message import Message

__all__ = ["to_flyte1", "to_flyte2"]

M = TypeVar("M", bound=Message)
_Class = type[Message]

_FLYTE_1: Final = "flyteidl."
_FLYTE_2: Final = "flyteidl2."


@overload
def to_flyte2(message: Message, into: type[M], *, allow_loss: bool = False) -> M: ...


@overload
def to_flyte2(message: Message, *, allow_loss: bool = False) -> Message: ...


def to_flyte2(message: Message, into: type[Message] | None = None, *, allow_loss: bool = False) -> Message:
    """Turn a message of Flyte 1 into the one of Flyte 2 with the same path.

        to_flyte2(template, flyteidl2.core.TaskTemplate)

    Args:
        message: a message of Flyte 1; it is not changed.
        into: the class of the result, for type checkers; any other class than the one of the same path is an error.
        allow_loss: whether to go on where Flyte 2 does not know what the message says.

    Returns:
        A new message. Its unknown fields hold what Flyte 2 does not know, so that `to_flyte1` gives the message again.

    Raises:
        TypeError: the message has no counterpart, or it is not the class `into`.
        ValueError: something would be lost; the text has the path of each such field.
    """
    return _moved(message, _FLYTE_1, _FLYTE_2, into, allow_loss)


@overload
def to_flyte1(message: Message, into: type[M], *, allow_loss: bool = False) -> M: ...


@overload
def to_flyte1(message: Message, *, allow_loss: bool = False) -> Message: ...


def to_flyte1(message: Message, into: type[Message] | None = None, *, allow_loss: bool = False) -> Message:
    """Turn a message of Flyte 2 into the one of Flyte 1 with the same path. See `to_flyte2`.

    Fields that only Flyte 2 has, such as `TaskTemplate.reuse_policy`, go along as unknown fields, which Flyte 1
    ignores. A variable without a value gets an empty one, as in any map of protobuf.

    Args:
        message: a message of Flyte 2; it is not changed.
        into: the class of the result, for type checkers.
        allow_loss: whether to go on where the message says what Flyte 1 cannot: a field that has another type there, or
            a name that comes twice in a list that is a map there.

    Returns:
        A new message.

    Raises:
        TypeError: the message has no counterpart, or it is not the class `into`.
        ValueError: something would be lost; the text has the path of each such field.
    """
    return _moved(message, _FLYTE_2, _FLYTE_1, into, allow_loss)


def _moved(message: Message, source: str, target: str, into: type[Message] | None, allow_loss: bool) -> Message:
    cls = _counterpart(type(message), source, target)
    if cls is None:
        raise TypeError(
            f"message: expected one that {source}* and {target}* have in common, got {_full_name(type(message))}"
        )
    if into is not None and into is not cls:
        raise TypeError(f"into: expected {cls.proto_full_name()}, got {_full_name(into)}")
    if not allow_loss:
        lost = list(_losses(message, source, target, type(message).__name__))
        if lost:
            raise ValueError("; ".join(lost))
    return cls.parse(bytes(message))


def _full_name(cls: type[object]) -> str:
    return cls.proto_full_name() if issubclass(cls, Message) and hasattr(cls, "_proto_full_name") else cls.__name__


@cache
def _counterpart(cls: _Class, source: str, target: str) -> _Class | None:
    name = _full_name(cls)
    found: Any = find_message_class(target + name.removeprefix(source)) if name.startswith(source) else None
    cls_found: _Class | None = found  # the registry knows it by its base
    return cls_found


# What would be lost


def _losses(message: Message, source: str, target: str, path: str) -> Iterator[str]:
    """Yield a sentence for each place whose content means nothing, or something else, on the other side."""
    cls = type(message)
    other = _counterpart(cls, source, target)
    if other is None:
        return
    if issubclass(cls, NamedEntriesMixin):
        yield from _names_lost(message, path)
    lost = _fields_lost(cls, other)
    for field, below in _fields_to_look_at(cls, source, target):
        value = getattr(message, field.name)
        if field.name in lost and _says_something(field, value):
            yield f"{path}.{field.proto_name}: {lost[field.name]}"
        elif below:
            for step, one in _messages_in(field, value):
                yield from _losses(one, source, target, f"{path}.{field.proto_name}{step}")


def _names_lost(message: Any, path: str) -> Iterator[str]:
    """Yield a sentence for each entry that a map would drop: Flyte 1 has one in the place of the list of variables."""
    seen: set[str] = set()
    for index, name in enumerate(message.keys()):
        if name in seen:
            yield f"{path}.variables[{index}]: expected each name once, got {name!r} again"
        seen.add(name)


@cache
def _fields_lost(cls: _Class, other: _Class) -> dict[str, str]:
    """Return the fields that the other side has dropped or uses otherwise, and what is the matter, by attribute."""
    theirs = {field.number: field for field in plan_of(other).fields}
    lost: dict[str, str] = {}
    for field in plan_of(cls).fields:
        found = theirs.get(field.number)
        if found is None:
            # What Flyte 2 has added is not lost: Flyte 1 never knew it, and it comes back.
            if cls.proto_full_name().startswith(_FLYTE_1):
                lost[field.name] = f"expected a field that {other.proto_full_name()} has, got number {field.number}"
        elif found.kind is not field.kind:
            lost[field.name] = f"expected the type that {other.proto_full_name()}.{found.proto_name} has, got another"
    return lost


@cache
def _fields_to_look_at(cls: _Class, source: str, target: str) -> tuple[tuple[Field, bool], ...]:
    """Return the fields in or below which something may be lost, and whether it may be below."""
    other = _counterpart(cls, source, target)
    if other is None:
        return ()
    lost = _fields_lost(cls, other)
    found = ((field, _may_lose_below(field, source, target)) for field in plan_of(cls).fields)
    return tuple((field, below) for field, below in found if below or field.name in lost)


def _may_lose_below(field: Field, source: str, target: str) -> bool:
    return field.kind is Kind.MESSAGE and any(_may_lose(cls, source, target) for cls in _reachable(_class_in(field)))


@cache
def _may_lose(cls: _Class, source: str, target: str) -> bool:
    """Whether a field of this class itself, or the whole of it, may be lost."""
    other = _counterpart(cls, source, target)
    return other is not None and (bool(_fields_lost(cls, other)) or issubclass(cls, NamedEntriesMixin))


@cache
def _reachable(cls: _Class) -> frozenset[_Class]:
    """Return a class and all those of the messages that can lie in one of its."""
    found: set[_Class] = set()
    pending = [cls]
    while pending:
        one = pending.pop()
        if one not in found:
            found.add(one)
            pending += [_class_in(field) for field in plan_of(one).fields if field.kind is Kind.MESSAGE]
    return frozenset(found)


def _class_in(field: Field) -> _Class:
    cls: Any = field.message  # a plan knows it by its base
    found: _Class = cls
    return found


def _says_something(field: Field, value: Any) -> bool:
    return bool(value != field.default()) if field.label is Label.IMPLICIT else value is not None and value != []


def _messages_in(field: Field, value: Any) -> Iterator[tuple[str, Message]]:
    """Yield the messages in a field, each with its step in the path."""
    if field.label is Label.MAP:
        for key, one in value.items():
            yield f"[{key!r}]", one
    elif field.label is Label.REPEATED:
        for index, one in enumerate(value):
            yield f"[{index}]", one
    elif value is not None:
        yield "", value
