"""What a message class has, and what a message holds. These are functions, since `fields` is a field's name."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from flytemodels._model.base import MessageBase
from flytemodels._model.enums import Enum
from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import Field, plan_of

__all__ = ["FieldInfo", "fields", "is_set", "is_written", "set_fields"]


@dataclass(frozen=True)
class FieldInfo:
    """A field of a message class.

    Attributes:
        name: the attribute in Python.
        proto_name: the name in the `.proto`.
        json_name: the name in JSON.
        number: the field number.
        kind: the type's name in the `.proto`: `int32`, `string` ... `message` or `enum`. For a map, that of the values.
        label: `implicit` for a value without presence, `explicit` for a value or None, `repeated` for a list, `map`.
        key: the type's name of a map's keys, else None.
        message: the class of a message, else None. A Timestamp is one, even though the attribute holds a datetime.
        enum: the class of an enum, else None.
        oneof: the oneof that it is a member of, else None.
        optional: whether the `.proto` says `optional`.
    """

    name: str
    proto_name: str
    json_name: str
    number: int
    kind: str
    label: Literal["implicit", "explicit", "repeated", "map"]
    key: str | None
    message: type[MessageBase] | None
    enum: type[Enum] | None
    oneof: str | None
    optional: bool


_LABELS: dict[Label, Literal["implicit", "explicit", "repeated", "map"]] = {
    Label.IMPLICIT: "implicit",
    Label.EXPLICIT: "explicit",
    Label.REPEATED: "repeated",
    Label.MAP: "map",
}


def fields(message_or_class: MessageBase | type[MessageBase]) -> tuple[FieldInfo, ...]:
    """Return the fields of a message class.

    Args:
        message_or_class: a message or its class.

    Returns:
        The fields in the order of their numbers. (`dataclasses.fields` has them in the order of the constructor.)

    Raises:
        TypeError: it is neither.
    """
    return _infos(_class_of(message_or_class))


def set_fields(message: MessageBase) -> Iterator[tuple[FieldInfo, Any]]:  # values of any field
    """Return the fields of a message that are set, as `ListFields` of official classes does.

    A field without presence is set where its value is not zero, a list or map where it is not empty.

    Args:
        message: the message.

    Returns:
        Each field with its value, in the order of the numbers.

    Raises:
        TypeError: it is not a message.
    """
    if not isinstance(message, MessageBase):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"expected a message, got {type(message).__name__}")
    plan = plan_of(type(message))
    for field, info in zip(plan.fields, _infos(type(message)), strict=True):
        value = getattr(message, field.name)
        if is_set(field, value):
            yield info, value


def is_set(field: Field, value: Any) -> bool:  # a value of the field
    """Return whether a value is one that gets written."""
    return value is not None if field.has_presence else is_written(value)


def is_written(value: Any) -> bool:  # of any field without presence
    """Return whether a value without presence is one that gets written: -0.0 is false, and yet it does."""
    return bool(value) or (isinstance(value, float) and math.copysign(1, value) < 0)


def _class_of(message_or_class: object) -> type[MessageBase]:
    cls = message_or_class if isinstance(message_or_class, type) else type(message_or_class)
    if not issubclass(cls, MessageBase):
        raise TypeError(f"expected a message or a message class, got {cls.__name__}")
    return cls


def _infos(cls: type[MessageBase]) -> tuple[FieldInfo, ...]:
    plan = plan_of(cls)
    found: tuple[FieldInfo, ...] | None = plan.engines.get("reflection")
    if found is None:
        found = plan.engines["reflection"] = tuple(map(_info, plan.fields))
    return found


def _info(field: Field) -> FieldInfo:
    is_message = field.kind is Kind.MESSAGE or field.kind >= Kind.TIMESTAMP
    enum: Any = field.enum
    return FieldInfo(
        name=field.name,
        proto_name=field.proto_name,
        json_name=field.json_name,
        number=field.number,
        kind="message" if is_message else field.kind.name.lower(),
        label=_LABELS[field.label],
        key=None if field.key is None else field.key.name.lower(),
        message=field.message if is_message else None,
        enum=enum,
        oneof=field.group,
        optional=field.optional,
    )
