"""What an error says behind a name that nothing has: the names that it may have meant."""

from __future__ import annotations

from collections.abc import Iterable

from flytemodels._model.problems import visible

__all__ = ["likely", "listed", "suggestions"]

_LIKENESS = 0.7
"""How alike two names must be, as difflib counts it."""
_MOST = 3
_MOST_LISTED = 10
_TOO_MANY = 100
"""A list of some of so many names helps nobody."""


def likely(name: str, known: Iterable[str]) -> list[str]:
    """Return the names that are most like one that is unknown.

    Args:
        name: the unknown name.
        known: the names that there are. Upper and lower case count the same, and a dotted name may be meant by its
            last part.

    Returns:
        The closest ones, the best first; empty where none is close.
    """
    from difflib import get_close_matches  # only errors need it

    whole: dict[str, list[str]] = {}
    last: dict[str, list[str]] = {}
    for each in dict.fromkeys(known):
        whole.setdefault(each.lower(), []).append(each)
        last.setdefault(each.rpartition(".")[2].lower(), []).append(each)
    prefix, _, end = name.lower().rpartition(".")
    for wanted, names in ((name.lower(), whole), (end, last)) if prefix else ((end, last),):
        close = get_close_matches(wanted, names, _MOST, _LIKENESS)
        if close:
            return [each for key in close for each in names[key]]
    return []


def listed(names: Iterable[str], most: int = _MOST_LISTED) -> str:
    """Write the first few names with commas between them, and how many more there are."""
    every = list(names)
    shown = ", ".join(visible(each) for each in every[:most])
    return f"{shown} and {len(every) - most} more" if len(every) > most else shown


def suggestions(name: str, known: Iterable[str]) -> str:
    """Return what to put behind the text of an error about an unknown name.

    Args:
        name: the unknown name.
        known: the names that there are.

    Returns:
        `; did you mean a or b?` where some are alike, else `; there are a, b, c`. Nothing where there are none, or far
        too many to list.

    >>> suggestions("timeot", ["retries", "timeout"]), suggestions("x", ["retries", "timeout"]), suggestions("x", [])
    ('; did you mean timeout?', '; there are retries, timeout', '')
    """
    names = list(known)
    close = likely(name, names)
    if close:
        return f"; did you mean {' or '.join(visible(each) for each in close)}?"
    if not names or len(names) > _TOO_MANY:
        return ""
    return f"; there {'is' if len(names) == 1 else 'are'} {listed(names)}"
