"""Whole numbers as floats."""

from __future__ import annotations

import math

from flytemodels.values.errors import LiteralValueError

__all__ = ["float_from_int"]


def float_from_int(value: int) -> float:
    """Return a whole number as a float, where there is one that equals it."""
    try:
        made = float(value)
    except OverflowError:
        made = math.inf
    if made != value:
        raise LiteralValueError("expected float, got an int that no float equals")
    return made
