"""Message classes by their full protobuf names, loaded when they are asked for."""

from __future__ import annotations

import sys
from typing import Any

from flytemodels._model.base import MessageBase

__all__ = ["find_message_class", "message_class", "register"]

_loaded: dict[str, type[MessageBase]] = {}


def register(full_name: str, cls: type[MessageBase]) -> None:
    """Note a class under its name; called for every class that carries a protobuf name, when it is made.

    A dataclass with slots is made twice, so a class takes the place of an earlier one from the same module. Two
    packages may hold classes made from the same `.proto`: the one that was loaded first keeps the name. But names that
    flytemodels has a message for are its own: its messages depend on each other.

    Args:
        full_name: `flyteidl.core.TaskTemplate`.
        cls: the class.
    """
    known = _loaded.get(full_name)
    if known is None:
        if cls.__module__.startswith("flytemodels.") or not _is_own(full_name):
            _loaded[full_name] = cls
    elif known.__module__ == cls.__module__:
        _loaded[full_name] = cls


def _is_own(full_name: str) -> bool:
    from flytemodels._model.indexes import is_own

    return is_own(full_name)


def find_message_class(full_name: str) -> type[MessageBase] | None:
    """Find a message class by its full protobuf name, importing its module when needed.

    Args:
        full_name: `flyteidl.core.TaskTemplate`; nested messages with dots, as in protobuf.

    Returns:
        The class, or None if there is no such message.
    """
    known = _loaded.get(full_name)
    if known is None:
        # The indexes are not loaded with every message: most programs look no name up.
        from flytemodels._model.indexes import import_message

        import_message(full_name)
    elif known.__module__ in sys.modules:
        # A class is known before it is complete. Where another thread is still importing its module, this waits. Every
        # value that is kept as a message comes here: import_module would take locks even with nothing to wait for.
        __import__(known.__module__)
    return _loaded.get(full_name)


def message_class(full_name: str) -> type[Any]:  # which message it is cannot be known from a string
    """Find a message class by its full protobuf name.

    Args:
        full_name: `flyteidl.core.TaskTemplate`.

    Returns:
        The class.

    Raises:
        LookupError: no generated module has that message.
    """
    cls = find_message_class(full_name)
    if cls is None:
        raise LookupError(f"expected the full name of a generated message, got {full_name!r}")
    return cls
