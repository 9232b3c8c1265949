"""The syntax tree of a regular expression, and the parser that makes it of RE2's syntax.

https://github.com/google/re2/wiki/Syntax is the grammar. Lookaround, back-references and possessive quantifiers do not
exist in RE2; `\\C` and Unicode scripts (`\\p{Greek}`) do, but are refused here.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final, TypeAlias

from .charsets import (
    ANY,
    DIGITS,
    POSIX,
    SPACES,
    WORDS,
    CharSet,
    fold,
    general_category,
    minus,
    negate,
    of_ranges,
)

__all__ = ["Alternation", "Assertion", "Chars", "Concat", "Node", "Position", "RegexError", "Repeat", "parse"]

_MAX_REPEAT: Final = 1000
"""RE2 refuses larger counts, nested ones multiplied."""
_MAX_DEPTH: Final = 200
"""Levels of groups: RE2 allows 1000, which Python's stack does not."""


class RegexError(ValueError):
    """A pattern that RE2 does not accept, or that is not supported here."""


class Position(enum.Enum):
    """What an assertion says of a position in the text."""

    BEGIN_TEXT = enum.auto()
    END_TEXT = enum.auto()
    BEGIN_LINE = enum.auto()
    END_LINE = enum.auto()
    WORD_BOUNDARY = enum.auto()
    NOT_WORD_BOUNDARY = enum.auto()


@dataclass(frozen=True)
class Chars:
    """One character of a set."""

    chars: CharSet


@dataclass(frozen=True)
class Assertion:
    """A position, and no character."""

    position: Position


@dataclass(frozen=True)
class Concat:
    """One after the other; the empty one matches the empty string."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Alternation:
    """One of several."""

    options: tuple[Node, ...]


@dataclass(frozen=True)
class Repeat:
    """Several times the same; `most` is None where there is no limit."""

    body: Node
    least: int
    most: int | None


Node: TypeAlias = Chars | Assertion | Concat | Alternation | Repeat

_EMPTY: Final = Concat(())
_NEWLINE: Final = ((10, 10),)
_NOT_NEWLINE: Final = minus(ANY, _NEWLINE)
_CLASSES: Final = {
    "d": DIGITS,
    "D": negate(DIGITS),
    "s": SPACES,
    "S": negate(SPACES),
    "w": WORDS,
    "W": negate(WORDS),
}
_ESCAPES: Final = {"a": 7, "f": 12, "t": 9, "n": 10, "r": 13, "v": 11}
_ASSERTIONS: Final = {
    "A": Position.BEGIN_TEXT,
    "z": Position.END_TEXT,
    "b": Position.WORD_BOUNDARY,
    "B": Position.NOT_WORD_BOUNDARY,
}
_HEX: Final = frozenset("0123456789abcdefABCDEF")
_BAD_HEX: Final = "expected the number of a character after \\x, got another text"


@dataclass(frozen=True)
class _Flags:
    ignore_case: bool = False
    multi_line: bool = False
    dot_all: bool = False


def parse(pattern: str) -> Node:
    """Parse a pattern.

    Args:
        pattern: the regular expression, in RE2's syntax.

    Returns:
        Its syntax tree. Groups and laziness are gone: whether a text matches does not depend on them.

    Raises:
        RegexError: RE2 does not accept the pattern, or it is not supported.
    """
    parser = _Parser(pattern)
    node = parser.alternation(_Flags(), 0)
    if parser.pos < len(pattern):
        raise RegexError(f"expected the end of the pattern, got ) at character {parser.pos}")
    _check_counts(node)
    return node


def _check_counts(root: Node) -> None:
    """Refuse counted repetitions that multiply to more than RE2 allows."""
    pending: list[tuple[Node, int]] = [(root, 1)]
    while pending:
        node, times = pending.pop()
        if isinstance(node, Repeat):
            times *= max(node.least, node.most or 0, 1)
            if times > _MAX_REPEAT:
                raise RegexError(f"expected at most {_MAX_REPEAT} repetitions, got more")
            pending.append((node.body, times))
        elif isinstance(node, Concat):
            pending.extend((part, times) for part in node.parts)
        elif isinstance(node, Alternation):
            pending.extend((option, times) for option in node.options)


class _Parser:
    """A recursive-descent parser; one method per rule of the grammar."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pos = 0

    def _more(self) -> bool:
        return self.pos < len(self.text)

    def _peek(self, text: str) -> bool:
        return self.text.startswith(text, self.pos)

    def _take(self, text: str) -> bool:
        if self._peek(text):
            self.pos += len(text)
            return True
        return False

    def _next(self) -> str:
        if not self._more():
            raise RegexError("expected a character, got the end of the pattern")
        char = self.text[self.pos]
        self.pos += 1
        return char

    # alternation = concatenation {"|" concatenation}

    def alternation(self, flags: _Flags, depth: int) -> Node:
        if depth > _MAX_DEPTH:
            raise RegexError(f"expected at most {_MAX_DEPTH} nested groups, got more")
        options: list[Node] = []
        parts: list[Node] = []
        while self._more() and not self._peek(")"):
            if self._take("|"):
                options.append(_concat(parts))
                parts = []
            elif (changed := self._flag_group(flags)) is not None:
                flags = changed
            else:
                parts.extend(self._repeated(flags, depth))
        options.append(_concat(parts))
        return options[0] if len(options) == 1 else Alternation(tuple(options))

    def _flag_group(self, flags: _Flags) -> _Flags | None:
        """Read `(?i)`, which changes the flags up to the end of the group around it."""
        start = self.pos
        if not self._take("(?"):
            return None
        changed = self._flags(flags)
        if changed is not None and self._take(")"):
            return changed
        self.pos = start
        return None

    def _flags(self, flags: _Flags) -> _Flags | None:
        """Read flags up to `)` or `:`; None where there are none."""
        values = {"i": flags.ignore_case, "m": flags.multi_line, "s": flags.dot_all, "U": False}
        value = True
        start = self.pos
        while self._more() and self.text[self.pos] in "imsU-":
            char = self._next()
            if char == "-":
                if not value:
                    return None
                value = False
            else:
                values[char] = value
        dangling = self.pos > start and self.text[self.pos - 1] == "-"
        if dangling or (self.pos == start and not self._peek(":")):
            return None
        return _Flags(values["i"], values["m"], values["s"])

    # repeated = atom [quantifier]

    def _repeated(self, flags: _Flags, depth: int) -> list[Node]:
        if self.text[self.pos] in "*+?":
            raise RegexError(f"expected something to repeat, got the repetition operator {self.text[self.pos]} alone")
        atoms = self._atom(flags, depth)
        quantifier = self._quantifier()
        if quantifier is None:
            return atoms
        if not atoms:
            raise RegexError("expected something to repeat, got a repetition operator alone")
        self._take("?")
        start = self.pos
        if self._quantifier() is not None:
            raise RegexError(f"expected one repetition operator, got {self.text[start - 1 : self.pos]}")
        least, most = quantifier
        return [*atoms[:-1], Repeat(atoms[-1], least, most)]

    def _quantifier(self) -> tuple[int, int | None] | None:
        for text, counts in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._take(text):
                return counts
        return self._counts() if self._peek("{") else None

    def _counts(self) -> tuple[int, int | None] | None:
        """Read `{2}`, `{2,}` or `{2,5}`; a brace that begins none of them is a brace."""
        end = self.text.find("}", self.pos)
        low, comma, high = self.text[self.pos + 1 : max(end, 0)].partition(",")
        if not _is_number(low) or (high and not _is_number(high)):
            return None
        least = int(low)
        most = least if not comma else int(high) if high else None
        if least > _MAX_REPEAT or (most is not None and not least <= most <= _MAX_REPEAT):
            raise RegexError(
                f"expected a repetition operator of at most {_MAX_REPEAT}, got {self.text[self.pos : end + 1]}"
            )
        self.pos = end + 1
        return least, most

    # atom = character | class | group | assertion

    def _atom(self, flags: _Flags, depth: int) -> list[Node]:
        char = self._next()
        if char == "(":
            return [self._group(flags, depth)]
        if char == "[":
            return [Chars(self._bracket(flags))]
        if char == ".":
            return [Chars(ANY if flags.dot_all else _NOT_NEWLINE)]
        if char == "^":
            return [Assertion(Position.BEGIN_LINE if flags.multi_line else Position.BEGIN_TEXT)]
        if char == "$":
            return [Assertion(Position.END_LINE if flags.multi_line else Position.END_TEXT)]
        if char == "\\":
            return self._escape(flags)
        return [_char(ord(char), flags)]

    def _group(self, flags: _Flags, depth: int) -> Node:
        if self._take("?"):
            if self._take("P<") or (
                self._peek("<") and not self._peek("<=") and not self._peek("<!") and self._take("<")
            ):
                self._group_name()
            else:
                changed = self._flags(flags)
                if changed is None or not self._take(":"):
                    raise RegexError("expected a group of RE2, got another one (RE2 has no lookaround)")
                flags = changed
        node = self.alternation(flags, depth + 1)
        if not self._take(")"):
            raise RegexError("expected a closing ), got the end of the pattern")
        return node

    def _group_name(self) -> None:
        end = self.text.find(">", self.pos)
        name = self.text[self.pos : max(end, self.pos)]
        if not name or not name.replace("_", "a").isalnum():
            raise RegexError("expected the name of a capture group, got another text")
        self.pos = end + 1

    def _escape(self, flags: _Flags) -> list[Node]:
        char = self._next()
        position = _ASSERTIONS.get(char)
        if position is not None:
            return [Assertion(position)]
        if char == "Q":
            text, self.pos = self._quoted()
            return [_char(ord(one), flags) for one in text]
        chars = self._class_escape(char, flags)
        return [Chars(chars)] if chars is not None else [_char(self._char_escape(char), flags)]

    def _quoted(self) -> tuple[str, int]:
        """Read what is between `\\Q` and `\\E`, or the end of the pattern."""
        end = self.text.find("\\E", self.pos)
        if end < 0:
            return self.text[self.pos :], len(self.text)
        return self.text[self.pos : end], end + 2

    def _class_escape(self, char: str, flags: _Flags) -> CharSet | None:
        found = _CLASSES.get(char)
        if found is None and char in "pP":
            found = self._property(char == "P")
        return fold(found) if found is not None and flags.ignore_case else found

    def _property(self, negated: bool) -> CharSet:
        name = self._next()
        if name == "{":
            end = self.text.find("}", self.pos)
            if end < 0:
                raise RegexError("expected a closing }, got the end of the pattern")
            name, self.pos = self.text[self.pos : end], end + 1
        if name.startswith("^"):
            name, negated = name[1:], not negated
        chars = ANY if name == "Any" else general_category(name)
        if not chars:
            raise RegexError(f"expected a general category of Unicode, got {name}")
        return negate(chars) if negated else chars

    def _char_escape(self, char: str) -> int:
        """Read an escape that stands for one character."""
        if char in _ESCAPES:
            return _ESCAPES[char]
        if char == "x":
            return self._hex()
        if char in "01234567":
            return self._octal(char)
        if char == "_" or (char.isascii() and not char.isalnum()):
            return ord(char)
        raise RegexError(f"expected an escape sequence, got \\{char}")

    def _hex(self) -> int:
        if self._take("{"):
            end = self.text.find("}", self.pos)
            digits, self.pos = self.text[self.pos : max(end, self.pos)], end + 1
        else:
            digits = self.text[self.pos : self.pos + 2]
            self.pos += 2
            if len(digits) != 2:
                raise RegexError(_BAD_HEX)
        if not digits or not _HEX.issuperset(digits) or int(digits, 16) > ANY[-1][1]:
            raise RegexError(_BAD_HEX)
        return int(digits, 16)

    def _octal(self, first: str) -> int:
        """Read `\\0`, `\\12` or `\\123`. `\\1` alone would be a back-reference, which RE2 does not have."""
        digits = first
        while len(digits) < 3 and self._more() and self.text[self.pos] in "01234567":
            digits += self._next()
        if first != "0" and len(digits) == 1:
            raise RegexError(f"expected an escape sequence, got \\{first} (RE2 has no back-references)")
        return int(digits, 8)

    # bracket = "[" ["^"] item {item} "]"

    def _bracket(self, flags: _Flags) -> CharSet:
        negated = self._take("^")
        ranges: list[tuple[int, int]] = []
        first = True
        while first or not self._peek("]"):
            if not self._more():
                raise RegexError("expected a closing ], got the end of the pattern")
            ranges.extend(self._bracket_item(flags))
            first = False
        self._take("]")
        chars = of_ranges(ranges)
        if flags.ignore_case:
            chars = fold(chars)
        return negate(chars) if negated else chars

    def _bracket_item(self, flags: _Flags) -> CharSet:
        if self._peek("[:") and self.text.find(":]", self.pos + 2) >= 0:
            return self._posix()
        if self._peek("\\") and self.pos + 1 < len(self.text):
            found = self._bracket_class(flags)
            if found is not None:
                return found
        low = self._bracket_char()
        if not self._peek("-") or self._peek("-]"):
            return ((low, low),)
        self._take("-")
        high = self._bracket_char()
        if high < low:
            raise RegexError("expected a range of characters that ascends, got another one")
        return ((low, high),)

    def _bracket_class(self, flags: _Flags) -> CharSet | None:
        char = self.text[self.pos + 1]
        if char not in "dDsSwWpP":
            return None
        self.pos += 2
        return self._class_escape(char, flags)

    def _posix(self) -> CharSet:
        end = self.text.find(":]", self.pos + 2)
        name = self.text[self.pos + 2 : end]
        negated = name.startswith("^")
        chars = POSIX.get(name.removeprefix("^"))
        if chars is None:
            raise RegexError(f"expected a POSIX character class, got [:{name}:]")
        self.pos = end + 2
        return negate(chars) if negated else chars

    def _bracket_char(self) -> int:
        char = self._next()
        return self._char_escape(self._next()) if char == "\\" else ord(char)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 9


def _char(code: int, flags: _Flags) -> Chars:
    chars = ((code, code),)
    return Chars(fold(chars) if flags.ignore_case else chars)


def _concat(parts: list[Node]) -> Node:
    return parts[0] if len(parts) == 1 else Concat(tuple(parts)) if parts else _EMPTY
