"""A regular expression, compiled when it is first used."""

from __future__ import annotations

import re
from collections.abc import Callable

from .automaton import Automaton
from .linear import translate
from .syntax import parse

__all__ = ["Pattern"]


class Pattern:
    """A regular expression in RE2's syntax and with its meaning. Matching takes linear time.

    It is compiled on first use: rules are loaded more often than they are needed.

    Attributes:
        source: the expression.
    """

    __slots__ = ("_search", "source")

    source: str

    def __init__(self, source: str) -> None:
        self.source = source
        self._search: Callable[[str], object] | None = None

    def search(self, text: str) -> bool:
        """Return whether the expression matches anywhere in a text.

        Raises:
            RegexError: the expression is not valid.
        """
        search = self._search
        if search is None:
            search = self._search = _compiled(self.source)
        return bool(search(text))

    def check(self) -> None:
        """Compile the expression now.

        Raises:
            RegexError: the expression is not valid.
        """
        self._search = _compiled(self.source)

    def __repr__(self) -> str:
        return f"Pattern({self.source!r})"


def _compiled(source: str) -> Callable[[str], object]:
    node = parse(source)
    translated = translate(node)
    return Automaton(node).search if translated is None else re.compile(translated).search
