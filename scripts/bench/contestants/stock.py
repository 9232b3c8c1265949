"""betterproto2 as it comes: classes from its own generator, with its own codec."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Any

import betterproto2

from ..data import message_of, package_of
from . import Operations
from .constructors import builder
from .dataclass_arguments import set_fields
from .objects import dict_operations


def message_class(name: str) -> Any:  # no types are known of classes that are generated for the benchmark
    """The class for some data."""
    cls: Any = getattr(importlib.import_module(f"stock_betterproto2.{package_of(name)}"), message_of(name))
    return cls


def wire_operations(name: str, data: bytes) -> Operations:
    """Parse and serialize."""
    cls = message_class(name)
    return {"parse": lambda: cls.parse(data), "serialize": cls.parse(data).SerializeToString}


def value_operations(name: str, data: bytes) -> Operations:
    """Build from Python values, and go to and from a dict."""
    message = message_class(name).parse(data)
    return {"build": builder(message, arguments), **dict_operations(message)}


def arguments(value: Any) -> Iterable[tuple[str, Any]] | None:  # a message or any value in one
    """The arguments that make a message."""
    return set_fields(value) if isinstance(value, betterproto2.Message) else None
