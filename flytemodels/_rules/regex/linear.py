"""Patterns that Python's `re` matches in linear time for certain, translated for it.

A backtracking matcher is quick where at most one way through the pattern fits any text. Two kinds of patterns are known
to be like that, or nearly:

- Deterministic ones: whatever was read, the next character can be taken in one place of the pattern only (its Glushkov
  automaton is deterministic), and there is one way to get from the last place to it (no loop around what may be empty).
  Each way that is tried wrongly then ends at once. `^[a-z]+(\\.[a-z]+)*$` is one.
- Those with at most one loop without a limit, around a single character, outside any other loop: a text of n
  characters is tried in at most c times n ways, where c depends on the pattern alone. `^[a-z]([-a-z]*[a-z])?$` is one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from .charsets import ANY, CharSet
from .syntax import Alternation, Assertion, Chars, Concat, Node, Position, Repeat

__all__ = ["translate"]

_MAX_WAYS: Final = 256
"""How many ways, per character, a pattern of the second kind may have."""
_MAX_PLACES: Final = 1000
"""How many places a pattern of the first kind may have, counted repetitions written out."""


def translate(node: Node) -> str | None:
    """Translate a pattern for Python's `re`.

    Args:
        node: the pattern.

    Returns:
        A pattern for `re.search`, without flags; None where it is not certain that `re` takes linear time.
    """
    parts = list(node.parts) if isinstance(node, Concat) else [node]
    begins = bool(parts) and parts[0] == Assertion(Position.BEGIN_TEXT)
    ends = len(parts) > begins and parts[-1] == Assertion(Position.END_TEXT)
    body = Concat(tuple(parts[begins : len(parts) - ends]))
    if _has_assertion(body):
        return None
    ways = _ways(body)
    # Without ^ the pattern is tried at each character, so it must end by itself.
    few = ways is not None and ways.count <= _MAX_WAYS and ways.loops <= begins
    if few or (begins and _is_deterministic(body)):
        return ("\\A" if begins else "") + _written(body) + ("\\Z" if ends else "")
    return None


def _has_assertion(node: Node) -> bool:
    if isinstance(node, Concat):
        return any(map(_has_assertion, node.parts))
    if isinstance(node, Alternation):
        return any(map(_has_assertion, node.options))
    if isinstance(node, Repeat):
        return _has_assertion(node.body)
    return isinstance(node, Assertion)


# At most one loop


@dataclass(frozen=True)
class _Ways:
    """In how many ways a node can be matched: `count` times the text's length to the power of `loops`."""

    count: int
    loops: int


def _ways(node: Node) -> _Ways | None:
    """Count the ways; None where they cannot be counted."""
    if isinstance(node, Repeat):
        return _ways_to_repeat(node)
    if isinstance(node, Concat):
        found = _Ways(1, 0)
        for part in map(_ways, node.parts):
            if part is None or found.count > _MAX_WAYS:
                return None
            found = _Ways(found.count * part.count, found.loops + part.loops)
        return found
    if isinstance(node, Alternation):
        options = [_ways(option) for option in node.options]
        known = [option for option in options if option is not None]
        if len(known) < len(options):
            return None
        return _Ways(sum(option.count for option in known), max(option.loops for option in known))
    return _Ways(1, 0)


def _ways_to_repeat(node: Repeat) -> _Ways | None:
    if node.most is None:
        return _Ways(1, 1) if isinstance(node.body, Chars) else None
    body = _ways(node.body)
    if body is not None and node.most == 1:
        return _Ways(body.count + 1 - node.least, body.loops)
    if body is None or body.loops:
        return None
    times = 1 if body.count == 1 else min(body.count**node.most, _MAX_WAYS + 1)
    return _Ways((node.most - node.least + 1) * times, 0)


# Deterministic patterns


@dataclass
class _Places:
    """The places of a pattern where a character is taken, and which may follow which."""

    chars: list[CharSet] = field(default_factory=list[CharSet])
    follow: list[set[int]] = field(default_factory=list[set[int]])

    def add(self, chars: CharSet) -> int:
        if len(self.chars) >= _MAX_PLACES:
            raise _AmbiguousError
        self.chars.append(chars)
        self.follow.append(set())
        return len(self.chars) - 1

    def connect(self, before: list[int], after: list[int]) -> None:
        """Note that any of some places may come after any of others; there must be one way to it only."""
        for place in before:
            follow = self.follow[place]
            if not follow.isdisjoint(after):
                raise _AmbiguousError
            follow.update(after)


class _AmbiguousError(Exception):
    """There is more than one way through the pattern."""


@dataclass(frozen=True)
class _Part:
    """A piece of a pattern: with which places it can begin and end, and whether it can be empty."""

    first: list[int]
    last: list[int]
    nullable: bool


def _is_deterministic(node: Node) -> bool:
    places = _Places()
    try:
        part = _part(node, places)
    except _AmbiguousError:
        return False
    return all(_distinct([places.chars[place] for place in sorted(group)]) for group in (part.first, *places.follow))


def _distinct(sets: list[CharSet]) -> bool:
    ranges = sorted(item for chars in sets for item in chars)
    return all(one[1] < other[0] for one, other in pairwise(ranges))


def _part(node: Node, places: _Places) -> _Part:
    if isinstance(node, Chars):
        place = places.add(node.chars)
        return _Part([place], [place], False)
    if isinstance(node, Concat):
        return _chain([_part(part, places) for part in node.parts], places)
    if isinstance(node, Alternation):
        return _choice([_part(option, places) for option in node.options])
    assert isinstance(node, Repeat)
    return _loop(node, places)


def _chain(parts: list[_Part], places: _Places) -> _Part:
    chain = _Part([], [], True)
    for part in parts:
        places.connect(chain.last, part.first)
        first = [*chain.first, *part.first] if chain.nullable else chain.first
        last = [*chain.last, *part.last] if part.nullable else part.last
        chain = _Part(first, last, chain.nullable and part.nullable)
    return chain


def _choice(options: list[_Part]) -> _Part:
    if sum(option.nullable for option in options) > 1:
        raise _AmbiguousError
    return _Part(
        [place for option in options for place in option.first],
        [place for option in options for place in option.last],
        any(option.nullable for option in options),
    )


def _loop(node: Repeat, places: _Places) -> _Part:
    if node.most == 0:
        return _Part([], [], True)
    # x{2,4} is xx(x(x)?)?, x{2,} is xxx*.
    needed = [_part(node.body, places) for _ in range(node.least)]
    rest = _Part([], [], True)
    if node.most is None:
        body = _unless_empty(_part(node.body, places))
        places.connect(body.last, body.first)
        rest = _Part(body.first, body.last, True)
    for _ in range((node.most or node.least) - node.least):
        chain = _chain([_unless_empty(_part(node.body, places)), rest], places)
        rest = _Part(chain.first, chain.last, True)
    return _chain([*needed, rest], places)


def _unless_empty(part: _Part) -> _Part:
    if part.nullable:
        raise _AmbiguousError
    return part


# Writing


def _written(node: Node) -> str:
    if isinstance(node, Chars):
        return _chars(node.chars)
    if isinstance(node, Concat):
        return "".join(
            f"(?:{_written(part)})" if isinstance(part, Alternation) else _written(part) for part in node.parts
        )
    if isinstance(node, Alternation):
        return "|".join(map(_written, node.options))
    assert isinstance(node, Repeat)
    body = _written(node.body)
    if not isinstance(node.body, Chars):
        body = f"(?:{body})"
    return body + _counts(node.least, node.most)


def _counts(least: int, most: int | None) -> str:
    if most is None and least < 2:
        return "+" if least else "*"
    if (least, most) == (0, 1):
        return "?"
    return f"{{{least},{'' if most is None else most}}}"


def _chars(chars: CharSet) -> str:
    if chars == ANY:
        return "[\\x00-\\U0010ffff]"
    if not chars:
        return "(?!)"
    if len(chars) == 1 and chars[0][0] == chars[0][1]:
        return _escaped(chars[0][0])
    ranges = (_escaped(low) if low == high else f"{_escaped(low)}-{_escaped(high)}" for low, high in chars)
    return f"[{''.join(ranges)}]"


def _escaped(code: int) -> str:
    char = chr(code)
    if char.isascii() and char.isalnum():
        return char
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
