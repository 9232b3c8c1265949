"""What the caller of `to_dict` may ask for."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["USUAL", "Style"]


class Style(NamedTuple):
    """The form of the output.

    Attributes:
        python: True to leave the leaves as Python has them.
        snake: True for the names of the `.proto` instead of the JSON names.
        defaults: True to have the zero values of fields without presence.
    """

    python: bool
    snake: bool
    defaults: bool


USUAL = Style(python=False, snake=False, defaults=False)
"""The form that `to_dict` has without arguments."""
