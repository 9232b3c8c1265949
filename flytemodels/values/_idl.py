"""The message classes of Flyte 1 and Flyte 2 that hold values, side by side.

Both have the same fields; what is written has to be of the kind that was asked for or came in.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flytemodels.message import Message

__all__ = ["Idl", "idl", "idl_of"]


class Idl:
    """The classes of one version.

    Attributes:
        flyte: 1 or 2.
        literals: the module of `core/literals.proto`.
        types: the module of `core/types.proto`.
    """

    __slots__ = ("flyte", "literals", "types")

    literals: Any  # the generated module of either version
    types: Any  # likewise

    def __init__(self, flyte: int) -> None:
        package = "flytemodels.flyteidl" if flyte == 1 else "flytemodels.flyteidl2"
        self.flyte = flyte
        self.literals = importlib.import_module(f"{package}.core.literals")
        self.types = importlib.import_module(f"{package}.core.types")


_idls: dict[int, Idl] = {}


def idl(flyte: int) -> Idl:
    """Return the classes of Flyte 1 or Flyte 2."""
    found = _idls.get(flyte)
    if found is None:
        if flyte not in (1, 2):
            raise ValueError(f"flyte: expected 1 or 2, got {flyte!r}")
        found = _idls.setdefault(flyte, Idl(flyte))
    return found


def idl_of(message: Message) -> Idl:
    """Return the classes of the version that a message is of."""
    return idl(2 if message.proto_full_name().startswith("flyteidl2.") else 1)
