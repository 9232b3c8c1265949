"""What the engine in plain Python offers to `flytemodels._engine`."""

from __future__ import annotations

from flytemodels._wire.reader import parse
from flytemodels._wire.writer import serialize

__all__ = ["parse", "prepare", "serialize"]


def prepare(cls: type) -> None:
    """Do nothing: messages are constructed as dataclasses are.

    Args:
        cls: a message class.
    """
