"""The official classes, with every field turned into a Python value after parsing, and made from one for writing."""

from __future__ import annotations

from typing import Any

from google.protobuf.message import Message

from . import Operations
from .constructors import builder
from .upb import arguments, message_class


def wire_operations(name: str, data: bytes) -> Operations:
    """Parse, down to Python values, and serialize from the constructors on."""
    cls = message_class(name)
    build: Any = builder(cls.FromString(data), arguments)
    return {"parse": lambda: values(cls.FromString(data)), "serialize": lambda: build().SerializeToString()}


def value_operations(name: str, data: bytes) -> Operations:
    """None: the official classes have a line of their own."""
    return {}


def values(message: Message) -> dict[str, Any]:  # values of any type
    """Read every field that is set."""
    return {field.name: value_of(field, value) for field, value in message.ListFields()}


def value_of(field: Any, value: Any) -> Any:  # a field's descriptor and its value
    """Turn the value of a field into Python values all the way down."""
    message_type = field.message_type
    if not field.is_repeated:
        return value if message_type is None else values(value)
    if message_type is None:
        return list(value)
    if not message_type.has_options or not message_type.GetOptions().map_entry:
        return [values(each) for each in value]
    if message_type.fields_by_name["value"].message_type is None:
        return dict(value)
    return {key: values(each) for key, each in value.items()}
