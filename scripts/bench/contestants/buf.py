"""protobuf-py: Buf's classes, with its codec in Rust."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterable
from typing import Any

from ..data import message_of, package_of
from . import Operations
from .constructors import builder, class_of

protobuf: Any = importlib.import_module("protobuf")

MODULES = {"TaskTemplate": "tasks_pb", "LiteralMap": "literals_pb", "WorkflowSpec": "workflow_pb"}


def message_class(name: str) -> Any:  # no types are known of classes that are generated for the benchmark
    """The class for some data."""
    message = message_of(name)
    return getattr(importlib.import_module(f"protobuf_py.{package_of(name)}.{MODULES[message]}"), message)


def wire_operations(name: str, data: bytes) -> Operations:
    """Parse and serialize."""
    cls = message_class(name)
    return {"parse": lambda: cls.from_binary(data), "serialize": cls.from_binary(data).to_binary}


def value_operations(name: str, data: bytes) -> Operations:
    """Build from Python values, and go to and from a dict: by way of JSON text, which is all that the library has."""
    cls = message_class(name)
    message = cls.from_binary(data)
    as_dict = json.loads(message.to_json())
    return {
        "build": builder(message, arguments),
        "to_dict": lambda: json.loads(message.to_json()),
        "from_dict": lambda: cls.from_json(json.dumps(as_dict)),
    }


def arguments(value: Any) -> Iterable[tuple[str, Any]] | None:  # a message or any value in one
    """The arguments that make a message, or the Oneof around the member that is set."""
    if isinstance(value, protobuf.Oneof):
        return [("field", value.field), ("value", value.value)]
    if not isinstance(value, protobuf.Message):
        return None
    cls = class_of(value)
    empty = cls()
    names: tuple[str, ...] = cls.__slots__
    pairs = [(name, getattr(value, name)) for name in names]
    return [(name, each) for name, each in pairs if each != getattr(empty, name)]
