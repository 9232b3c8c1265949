"""The official classes over upb, which keeps a message in C and makes Python values only when a field is read."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Any

from google.protobuf import json_format
from google.protobuf.message import Message

from ..data import message_of, package_of
from . import Operations
from .constructors import builder
from .objects import object_operations

MODULES = {"TaskTemplate": "tasks_pb2", "LiteralMap": "literals_pb2", "WorkflowSpec": "workflow_pb2"}


def message_class(name: str) -> type[Message]:
    """The official class for some data."""
    message = message_of(name)
    module = importlib.import_module(f"{package_of(name)}.{MODULES[message]}")
    cls: type[Message] = getattr(module, message)
    return cls


def wire_operations(name: str, data: bytes) -> Operations:
    """Parse and serialize."""
    cls = message_class(name)
    return {"parse": lambda: cls.FromString(data), "serialize": cls.FromString(data).SerializeToString}


def value_operations(name: str, data: bytes) -> Operations:
    """Build from Python values, go to and from a dict, and what is done with messages."""
    cls = message_class(name)
    message = cls.FromString(data)
    as_dict = json_format.MessageToDict(message)
    return {
        **object_operations(lambda: cls.FromString(data), str),
        "short_string": lambda: str(message),
        "build": builder(message, arguments),
        "to_dict": lambda: json_format.MessageToDict(message),
        "from_dict": lambda: json_format.ParseDict(as_dict, cls()),
    }


def arguments(value: Any) -> Iterable[tuple[str, Any]] | None:  # a message or any value in one
    """The arguments that make a message."""
    if not isinstance(value, Message):
        return None
    return [(field.name, plain(field, each)) for field, each in value.ListFields()]


def plain(field: Any, value: Any) -> Any:  # a field's descriptor and its value
    """Turn upb's containers into a dict or a list."""
    if not field.is_repeated:
        return value
    is_map = field.message_type is not None and field.message_type.GetOptions().map_entry
    return dict(value) if is_map else list(value)
