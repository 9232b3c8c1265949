"""Reading and writing protobuf's wire format, by whichever engine runs.

Every entry point of `Message` comes through here: one way in, whatever it is called.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from typing_extensions import Buffer

from flytemodels._model.problems import oneof_problem

if TYPE_CHECKING:
    from flytemodels.message import Message

__all__ = [
    "Engine",
    "FromJson",
    "Parse",
    "Serialize",
    "engine",
    "from_json_values",
    "json_values",
    "oneof_problem",
    "parse",
    "prepare",
    "serialize",
]

_M = TypeVar("_M", bound="Message")


class Parse(Protocol):
    """Reads a message of a class."""

    def __call__(self, cls: type[_M], data: Buffer, /) -> _M:
        """Read the message that is in a buffer."""
        ...


class Serialize(Protocol):
    """Writes a message."""

    def __call__(self, message: Message, deterministic: bool = False, /) -> bytes:
        """Give the wire form, with the entries of maps in the order of their keys if asked for."""
        ...


class FromJson(Protocol):
    """Reads a message of a class from JSON values."""

    def __call__(self, cls: type[_M], value: object, lenient: bool, /) -> _M:
        """Read the message; a lenient reader passes over what the class does not know."""
        ...


class Engine(Protocol):
    """What the module of an engine offers."""

    @property
    def parse(self) -> Parse:
        """Reads a message."""
        ...

    @property
    def serialize(self) -> Serialize:
        """Writes a message."""
        ...

    def prepare(self, cls: type, /) -> None:
        """Look at a message class that was just made; its messages may be constructed in a quicker way."""
        ...


def engine() -> str:
    """Tell which engine runs.

    The environment variable FLYTEMODELS_ENGINE, read when the package is imported, asks for one of them; without it the
    native engine runs where it was built, the Python engine elsewhere.

    Returns:
        `"native"` or `"python"`.
    """
    return _name


def _choose() -> tuple[str, Engine]:
    wanted = os.environ.get("FLYTEMODELS_ENGINE", "")
    if wanted not in ("", "native", "python"):
        raise ImportError(f"FLYTEMODELS_ENGINE must be 'python' or 'native', got {wanted!r}")
    # Loading the native engine switches the GIL on. Who switched it off gets it on being asked for only.
    if wanted == "native" or (not wanted and _has_gil()):
        try:
            from flytemodels import _native as native
        except ImportError as error:
            if wanted:
                raise ImportError(
                    f"FLYTEMODELS_ENGINE asks for the native engine, which is not there: {error}"
                ) from error
        else:
            return "native", native
    from flytemodels._wire import engine as python_engine

    return "python", python_engine


def _has_gil() -> bool:
    is_enabled: Callable[[], bool] | None = getattr(sys, "_is_gil_enabled", None)
    return is_enabled is None or is_enabled()


_name, _chosen = _choose()
parse: Parse = _chosen.parse
serialize: Serialize = _chosen.serialize
prepare: Callable[[type], None] = _chosen.prepare
json_values: Callable[[Message], Any] | None = getattr(_chosen, "json_values", None)
"""Gives a message as JSON values in the usual style, where the engine has a way of its own for that."""
from_json_values: FromJson | None = getattr(_chosen, "from_json_values", None)
"""Reads a message from JSON values, where the engine has a way of its own for that."""
