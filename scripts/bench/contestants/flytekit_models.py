"""The official classes, wrapped by flytekit.models: what flytekit itself does to read and write a message."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterable
from typing import Any

from ..data import message_of
from . import Operations
from .constructors import builder, class_of
from .upb import message_class

MODULES = {"TaskTemplate": "task", "LiteralMap": "literals", "WorkflowSpec": "admin.workflow"}


def model_class(name: str) -> Any:  # flytekit.models are not typed
    """The model for some data."""
    message = message_of(name)
    return getattr(importlib.import_module(f"flytekit.models.{MODULES[message]}"), message)


def wire_operations(name: str, data: bytes) -> Operations:
    """Parse and serialize."""
    official: Any = message_class(name)
    model = model_class(name)
    parsed = model.from_flyte_idl(official.FromString(data))
    return {
        "parse": lambda: model.from_flyte_idl(official.FromString(data)),
        "serialize": lambda: parsed.to_flyte_idl().SerializeToString(),
    }


def value_operations(name: str, data: bytes) -> Operations:
    """Build from Python values; models know no dicts."""
    official: Any = message_class(name)
    return {"build": builder(model_class(name).from_flyte_idl(official.FromString(data)), arguments)}


def arguments(value: Any) -> Iterable[tuple[str, Any]] | None:  # a model or any value in one
    """The arguments that make a model: each is kept under its own name, or that name with an underscore before it."""
    if not hasattr(value, "to_flyte_idl"):
        return None
    cls = class_of(value)
    names = [*inspect.signature(cls).parameters]
    pairs = [(name, getattr(value, f"_{name}" if hasattr(value, f"_{name}") else name)) for name in names]
    return [(name, each) for name, each in pairs if each is not None or name in required(cls)]


def required(cls: type) -> set[str]:
    """The names of the arguments that a class cannot do without."""
    parameters = inspect.signature(cls).parameters.values()
    return {parameter.name for parameter in parameters if parameter.default is inspect.Parameter.empty}
