"""All message classes of the package, and the official class of each where there is one."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from flytemodels._model.registry import message_class
from flytemodels._model.type_index import PARTS
from flytemodels.message import Message

__all__ = [
    "classes",
    "each_class",
    "each_official_class",
    "flyte_classes",
    "google_classes",
    "named",
    "needs_official",
    "official_class",
]

needs_official = pytest.mark.skipif(
    sys.version_info >= (3, 14),
    reason="flyteidl and the protobuf it needs cannot be installed on Python 3.14 and later",
)
"""Marks tests that ask the official classes."""


@cache
def classes() -> tuple[type[Message], ...]:
    """Return every message class, in the order of the full names.

    Returns:
        The classes of both Flytes and of google, nested ones included.
    """
    found: dict[str, type[Message]] = {}
    modules = {module for part in PARTS.values() for module in importlib.import_module(part).MODULES.values()}
    for module in modules:
        for value in vars(importlib.import_module(module)).values():
            if isinstance(value, type) and issubclass(value, Message) and value.__module__ == module:
                _collect(value, found)
    return tuple(found[name] for name in sorted(found))


def _collect(cls: type[Message], found: dict[str, type[Message]]) -> None:
    found[cls.proto_full_name()] = cls
    for value in vars(cls).values():
        if isinstance(value, type) and issubclass(value, Message) and value.__qualname__.startswith(cls.__qualname__):
            _collect(value, found)


def flyte_classes(package: str) -> tuple[type[Message], ...]:
    """Return the message classes of one Flyte.

    Args:
        package: `flyteidl` or `flyteidl2`.

    Returns:
        The 437 or 633 classes.
    """
    return tuple(cls for cls in classes() if cls.__module__.startswith(f"flytemodels.{package}."))


def google_classes() -> tuple[type[Message], ...]:
    """Return the message classes of google.protobuf and google.rpc."""
    return tuple(cls for cls in classes() if cls.proto_full_name().startswith("google."))


Test = Callable[[type[Message]], None]
"""A test of one class."""


def each_class(test: Test) -> Callable[[str], None]:
    """Run a test for every message class. There is a test for each package, or their number would cost minutes.

    Args:
        test: takes the class.

    Returns:
        The test that pytest collects.
    """
    return _over_packages(test, dict.fromkeys(_packages(), ()))


def each_official_class(test: Test) -> Callable[[str], None]:
    """Run a test that asks the official classes for every message class; otherwise as `each_class`."""
    return _over_packages(
        test, {package: () if _is_everywhere(package) else (needs_official,) for package in _packages()}
    )


def _is_everywhere(package: str) -> bool:
    """Whether the official classes of a package can be installed on every Python."""
    return package.startswith(("flyteidl2.", "google."))


@cache
def _packages() -> dict[str, list[type[Message]]]:
    packages: dict[str, list[type[Message]]] = {}
    for cls in classes():
        packages.setdefault(cls.__module__.removeprefix("flytemodels.").rpartition(".")[0], []).append(cls)
    return packages


def _over_packages(test: Test, packages: dict[str, tuple[pytest.MarkDecorator, ...]]) -> Callable[[str], None]:
    def over(package: str) -> None:
        for cls in _packages()[package]:
            try:
                test(cls)
            except Exception as error:
                raise AssertionError(f"{named(cls)} fails: {error}") from error

    # Not functools.wraps: pytest would see the parameter of what is wrapped.
    over.__name__, over.__doc__, over.__module__ = test.__name__, test.__doc__, test.__module__
    each = [pytest.param(package, marks=marks, id=package) for package, marks in sorted(packages.items())]
    return pytest.mark.parametrize("package", each)(over)


def named(cls: type[Message]) -> str:
    """Name a class in the id of a test."""
    return cls.proto_full_name()


@cache
def official_class(cls: type[Message]) -> Any:  # official classes have no types of their own
    """Return the official class of the same message.

    Args:
        cls: a generated class.

    Returns:
        The class that protobuf made.
    """
    from google.protobuf import descriptor_pool, message_factory

    importlib.import_module("flyteidl2.core.identifier_pb2")  # what the strategies put into an Any
    outer = message_class(cls.proto_full_name()).__module__
    importlib.import_module(outer.removeprefix("flytemodels.") + "_pb2")
    descriptor = descriptor_pool.Default().FindMessageTypeByName(cls.proto_full_name())
    return message_factory.GetMessageClass(descriptor)
