"""What the engine in plain Python offers to `flytemodels.wire`."""

from __future__ import annotations

from flytemodels.wire.python.reader import parse
from flytemodels.wire.python.writer import serialize

__all__ = ["parse", "prepare", "serialize"]


def prepare(cls: type) -> None:
    """Do nothing: messages are constructed as dataclasses are.

    Args:
        cls: a message class.
    """
