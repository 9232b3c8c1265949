"""The tokens of text format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from flytemodels._model.problems import visible
from flytemodels.errors import DecodeError

__all__ = ["Token", "Tokens"]


class Token(NamedTuple):
    """A piece of the text.

    Attributes:
        kind: `name`, `number`, `string`, `sign` or `end`.
        text: the piece itself.
        at: its position in the text.
    """

    kind: str
    text: str
    at: int


_TOKEN: Final = re.compile(
    r"""(?:\s|\#[^\n]*)*
        (?:(?P<name>[A-Za-z_][A-Za-z0-9_]*)
          |(?P<number>(?:0[xX][0-9A-Fa-f]+|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[fF]?(?![A-Za-z0-9_.]))
          |(?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
          |(?P<sign>[{}<>\[\]:,;./-])
          |(?P<end>\Z)
        )""",
    re.VERBOSE,
)


class Tokens:
    """The tokens of a text, with one to look at.

    Attributes:
        now: the token to look at.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._all = self._read()
        self.now = next(self._all)

    def _read(self) -> Iterator[Token]:
        pos = 0
        while True:
            match = _TOKEN.match(self._text, pos)
            if match is None:
                # Past the spaces, to the piece that is none.
                start = re.compile(r"(?:\s|#[^\n]*)*").match(self._text, pos)
                raise self.error("expected a name, a number, a string or a sign", start.end() if start else pos)
            kind = match.lastgroup or "end"
            yield Token(kind, match[kind], match.start(kind))
            if kind == "end":
                return
            pos = match.end()

    def take(self) -> Token:
        """Return the token and go on to the next one."""
        taken = self.now
        if taken.kind != "end":
            self.now = next(self._all)
        return taken

    def skip(self, *texts: str) -> str:
        """Go on if the token is one of some signs or names; return it, or "" for another token."""
        if self.now.kind in ("sign", "name") and self.now.text in texts:
            return self.take().text
        return ""

    def need(self, text: str) -> None:
        """Go on if the token is a sign, and refuse another one."""
        if not self.skip(text):
            raise self.wrong(repr(text))

    def wrong(self, needed: str) -> DecodeError:
        """Say that another token was needed here."""
        got = "the end of the text" if self.now.kind == "end" else f"another {self.now.kind}"
        if self.now.kind == "sign":
            got = repr(self.now.text)
        return self.error(f"expected {needed}, got {got}", self.now.at)

    def error(self, problem: str, at: int) -> DecodeError:
        """Say what is wrong at a place of the text."""
        line = self._text.count("\n", 0, at) + 1
        column = at - (self._text.rfind("\n", 0, at) + 1) + 1
        return DecodeError(visible(problem), None, f"line {line}, column {column}")
