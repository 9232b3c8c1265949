"""flytemodels, with the engine that the environment chooses."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Any

from flytemodels import Message

from ..data import message_of, package_of
from . import Operations
from .constructors import builder
from .dataclass_arguments import set_fields
from .objects import object_operations


def message_class(name: str) -> type[Message]:
    """The class for some data."""
    cls: type[Message] = getattr(importlib.import_module(f"flytemodels.{package_of(name)}"), message_of(name))
    return cls


def wire_operations(name: str, data: bytes) -> Operations:
    """Parse and serialize."""
    cls = message_class(name)
    return {"parse": lambda: cls.parse(data), "serialize": cls.parse(data).SerializeToString}


def value_operations(name: str, data: bytes) -> Operations:
    """Build from Python values, go to and from dicts and JSON text, and what is done with messages."""
    cls = message_class(name)
    message = cls.parse(data)
    as_dict = message.to_dict()
    text = message.to_json()
    return {
        **object_operations(lambda: cls.parse(data), repr),
        "short_string": message.short_string,
        "to_json": message.to_json,
        "from_json": lambda: cls.from_json(text),
        "build": builder(message, arguments),
        "to_dict": message.to_dict,
        "from_dict": lambda: cls.from_dict(as_dict),
    }


def arguments(value: Any) -> Iterable[tuple[str, Any]] | None:  # a message or any value in one
    """The arguments that make a message."""
    return set_fields(value) if isinstance(value, Message) else None
