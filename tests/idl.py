"""All message classes of the package, and the official class of each where there is one."""

from __future__ import annotations

import importlib
import sys
from functools import cache
from typing import Any

import pytest

from flytemodels._model.registry import message_class
from flytemodels._model.type_index import MODULES
from flytemodels.message import Message

__all__ = ["classes", "flyte_classes", "google_classes", "named", "needs_official", "official_class"]

needs_official = pytest.mark.skipif(
    sys.version_info >= (3, 14),
    reason="flyteidl and the protobuf it needs cannot be installed on Python 3.14 and later",
)
"""Marks tests that ask the official classes."""


@cache
def classes() -> tuple[type[Message], ...]:
    """Give every message class, in the order of the full names.

    Returns:
        The classes of flyteidl and of google.protobuf, nested ones included.
    """
    found: dict[str, type[Message]] = {}
    for module in {name for name in MODULES.values() if ".flyteidl2." not in name}:
        for value in vars(importlib.import_module(module)).values():
            if isinstance(value, type) and issubclass(value, Message) and value.__module__ == module:
                _collect(value, found)
    return tuple(found[name] for name in sorted(found))


def _collect(cls: type[Message], found: dict[str, type[Message]]) -> None:
    found[cls.proto_full_name()] = cls
    for value in vars(cls).values():
        if isinstance(value, type) and issubclass(value, Message) and value.__qualname__.startswith(cls.__qualname__):
            _collect(value, found)


def flyte_classes() -> tuple[type[Message], ...]:
    """Give the message classes of flyteidl: 437 of them."""
    return tuple(cls for cls in classes() if not cls.proto_full_name().startswith("google."))


def google_classes() -> tuple[type[Message], ...]:
    """Give the message classes of google.protobuf."""
    return tuple(cls for cls in classes() if cls.proto_full_name().startswith("google."))


def named(cls: type[Message]) -> str:
    """Name a class in the id of a test."""
    return cls.proto_full_name()


@cache
def official_class(cls: type[Message]) -> Any:  # official classes have no types of their own
    """Give the official class of the same message.

    Args:
        cls: a generated class.

    Returns:
        The class that protobuf made.
    """
    from google.protobuf import descriptor_pool, message_factory

    outer = message_class(cls.proto_full_name()).__module__
    importlib.import_module(outer.removeprefix("flytemodels.") + "_pb2")
    descriptor = descriptor_pool.Default().FindMessageTypeByName(cls.proto_full_name())
    return message_factory.GetMessageClass(descriptor)
