"""Reading and writing protobuf's wire format, by whichever engine runs.

Every entry point of `Message` comes through here: one way in, whatever it is called.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol, TypeVar

from typing_extensions import Buffer

from flytemodels.wire.problems import oneof_problem

if TYPE_CHECKING:
    from flytemodels.message import Message

__all__ = ["engine", "merge", "oneof_problem", "parse", "serialize"]

_M = TypeVar("_M", bound="Message")


class _Engine(Protocol):
    """What the module of an engine offers."""

    def parse(self, cls: type[_M], data: Buffer, /) -> _M:
        """Read a message of that class."""
        ...

    def merge(self, message: Message, data: Buffer, /) -> None:
        """Read on top of what a message holds; after an error it may hold a part of the input."""
        ...

    def serialize(self, message: Message, deterministic: bool = False, /) -> bytes:
        """Write a message."""
        ...


def engine() -> str:
    """Tell which engine runs.

    The environment variable FLYTEMODELS_ENGINE, read when the package is imported, asks for one of them; without it the
    native engine runs where it was built, the Python engine elsewhere.

    Returns:
        `"native"` or `"python"`.
    """
    return _name


def _choose() -> tuple[str, _Engine]:
    wanted = os.environ.get("FLYTEMODELS_ENGINE", "")
    if wanted not in ("", "native", "python"):
        raise ImportError(f"FLYTEMODELS_ENGINE must be 'python' or 'native', got {wanted!r}")
    from flytemodels.wire.python import engine as python_engine

    return "python", python_engine


_name, _chosen = _choose()
parse = _chosen.parse
merge = _chosen.merge
serialize = _chosen.serialize
