"""fastproto: dataclasses over a codec in Rust, from its own generator.

The classes are of .proto files in which what clashes with its generated code has another name (see `bench.rivals`);
field numbers are the same, and so are the bytes. It knows neither JSON nor a short text.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Any

from ..data import message_of, package_of
from . import Operations
from .constructors import builder
from .dataclass_arguments import set_fields
from .objects import dict_operations, object_operations

fastproto: Any = importlib.import_module("fastproto")

MODULES = {"TaskTemplate": "tasks_pb", "LiteralMap": "literals_pb", "WorkflowSpec": "workflow_pb"}


def message_class(name: str) -> Any:  # no types are known of classes that are generated for the benchmark
    """The class for some data."""
    message = message_of(name)
    return getattr(importlib.import_module(f"renamed_fastproto.{package_of(name)}.{MODULES[message]}"), message)


def wire_operations(name: str, data: bytes) -> Operations:
    """Parse and serialize."""
    cls = message_class(name)
    return {"parse": lambda: cls.from_bytes(data), "serialize": cls.from_bytes(data).to_bytes}


def value_operations(name: str, data: bytes) -> Operations:
    """Build from Python values, go to and from a dict, and what is done with messages.

    Its dicts are for use inside a program: they have all fields, set or not, with datetimes and enum members as they
    are.
    """
    cls = message_class(name)
    message = cls.from_bytes(data)
    return {
        **object_operations(lambda: cls.from_bytes(data), repr),
        "build": builder(message, arguments),
        **dict_operations(message),
    }


def arguments(value: Any) -> Iterable[tuple[str, Any]] | None:  # a message or any value in one
    """The arguments that make a message."""
    return set_fields(value) if isinstance(value, fastproto.Message) else None
