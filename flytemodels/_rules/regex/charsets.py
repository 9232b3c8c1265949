"""Sets of characters, as sorted ranges of code points that neither meet nor overlap."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Final, TypeAlias

__all__ = [
    "ANY",
    "DIGITS",
    "POSIX",
    "SPACES",
    "WORDS",
    "CharSet",
    "contains",
    "fold",
    "general_category",
    "minus",
    "negate",
    "of_ranges",
]

CharSet: TypeAlias = "tuple[tuple[int, int], ...]"
"""Ranges of code points, both ends included."""

ANY: Final[CharSet] = ((0, sys.maxunicode),)


def of_ranges(ranges: Iterable[tuple[int, int]]) -> CharSet:
    """Make a set of ranges in any order, which may overlap.

    >>> of_ranges([(5, 9), (1, 2), (3, 4), (7, 12)])
    ((1, 12),)
    """
    merged: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = merged[-1][0], max(merged[-1][1], high)
        else:
            merged.append((low, high))
    return tuple(merged)


def negate(chars: CharSet) -> CharSet:
    """Return all other characters."""
    return minus(ANY, chars)


def minus(chars: CharSet, others: CharSet) -> CharSet:
    """Return the characters of one set that are not in another.

    >>> minus(((0, 9),), ((3, 4), (9, 20)))
    ((0, 2), (5, 8))
    """
    found: list[tuple[int, int]] = []
    for low, high in chars:
        for gap_low, gap_high in others:
            if gap_high < low:
                continue
            if gap_low > high:
                break
            if gap_low > low:
                found.append((low, gap_low - 1))
            low = gap_high + 1
        if low <= high:
            found.append((low, high))
    return tuple(found)


def contains(chars: CharSet, code: int) -> bool:
    """Return whether a character is in a set."""
    return any(low <= code <= high for low, high in chars)


def _ascii(*pieces: str) -> CharSet:
    """Make a set of ranges such as `az` and of single characters."""
    return of_ranges((ord(piece[0]), ord(piece[-1])) for piece in pieces)


DIGITS: Final = _ascii("09")
WORDS: Final = _ascii("az", "AZ", "09", "_")
SPACES: Final = _ascii("\t", "\n", "\f", "\r", " ")

POSIX: Final = {
    "alnum": _ascii("az", "AZ", "09"),
    "alpha": _ascii("az", "AZ"),
    "ascii": _ascii("\x00\x7f"),
    "blank": _ascii("\t", " "),
    "cntrl": _ascii("\x00\x1f", "\x7f"),
    "digit": DIGITS,
    "graph": _ascii("!~"),
    "lower": _ascii("az"),
    "print": _ascii(" ~"),
    "punct": _ascii("!/", ":@", "[`", "{~"),
    "space": _ascii("\t\r", " "),
    "upper": _ascii("AZ"),
    "word": WORDS,
    "xdigit": _ascii("09", "AF", "af"),
}
"""The classes that are written `[[:alpha:]]`: ASCII only."""


@cache
def general_category(name: str) -> CharSet:
    """Return the characters of a Unicode general category.

    Args:
        name: one or two letters, such as `L` or `Lu`.

    Returns:
        The set, as the interpreter's Unicode database has it; empty where there is no such category.
    """
    if not 1 <= len(name) <= 2:
        return ()
    codes = (code for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)).startswith(name))
    return of_ranges((code, code) for code in codes)


_FOLDED_ASCII: Final = {"K": "\u212a", "S": "\u017f"}
"""The letters beyond ASCII that fold to one of ASCII's: the Kelvin sign and the long s."""


@cache
def fold(chars: CharSet) -> CharSet:
    """Add the characters that differ from those of a set in case only, by Unicode's simple case folding."""
    if chars[-1:] and chars[-1][1] < 128:
        return _fold_ascii(chars)
    orbits = _orbits()
    found: list[tuple[int, int]] = list(chars)
    for code, others in orbits.items():
        if contains(chars, code):
            found.extend((other, other) for other in others)
    return of_ranges(found)


def _fold_ascii(chars: CharSet) -> CharSet:
    found: list[tuple[int, int]] = list(chars)
    for low, high in chars:
        for code in range(low, high + 1):
            letter = chr(code)
            if letter.isalpha():
                others = letter.swapcase() + _FOLDED_ASCII.get(letter.upper(), "")
                found.extend((ord(other), ord(other)) for other in others)
    return of_ranges(found)


@cache
def _orbits() -> dict[int, tuple[int, ...]]:
    """Group the characters of all scripts that fold to the same one."""
    groups: dict[str, list[int]] = {}
    for code in range(sys.maxunicode + 1):
        letter = chr(code)
        folded = letter.casefold()
        groups.setdefault(folded if len(folded) == 1 else letter.lower(), []).append(code)
    return {code: tuple(group) for group in groups.values() if len(group) > 1 for code in group}
