"""Trying what may refuse a stranger's value, so that no error that follows holds the value."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["attempt"]

A = TypeVar("A")
T = TypeVar("T")


def attempt(function: Callable[[A], T], argument: A, *refused: type[Exception]) -> T | None:
    """Return what a function makes of an argument, or None where it refuses it.

    Many errors hold what they refuse: that of UTF-8 all the bytes, that of JSON the text, a KeyError its key, a
    ValueError the text that is not a number. An error that is raised while one of them is handled has it as its
    context, `from None` or not, and with it an input that may be large, or a secret. Whoever asks here raises outside
    of any `except`.

    Args:
        function: never returns None.
        argument: what to try.
        refused: what the function raises where it refuses the argument; ValueError if nothing else is named.
    """
    kinds = refused or (ValueError,)
    try:
        return function(argument)
    except kinds:
        return None
