"""A matcher that takes linear time for every pattern: an automaton that is made deterministic while it runs.

The pattern becomes a program of a few instructions (Thompson's construction). A state of the automaton is the set of
instructions at which the program may be, and what was read last; the state after a character is worked out when it is
first needed. As in RE2, states are forgotten when there are too many, so memory is bounded as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, TypeAlias

from .charsets import WORDS, CharSet, contains
from .syntax import Alternation, Assertion, Chars, Concat, Node, Position, RegexError, Repeat

__all__ = ["Automaton"]

_MAX_INSTRUCTIONS: Final = 20_000
_MAX_STEPS: Final = 20_000
"""How many steps from state to state are remembered."""


@dataclass(frozen=True)
class _Read:
    """Go on at `then` after a character of the set."""

    chars: CharSet
    then: int


@dataclass(frozen=True)
class _Check:
    """Go on at `then` if the position is right."""

    position: Position
    then: int


@dataclass(frozen=True)
class _Split:
    """Go on at any of several places."""

    then: tuple[int, ...]


@dataclass(frozen=True)
class _Match:
    """The text matches."""


_Instruction: TypeAlias = _Read | _Check | _Split | _Match


class _Program:
    """Instructions; they are written from the end of the pattern to its beginning, so targets are known."""

    def __init__(self, node: Node) -> None:
        self.instructions: list[_Instruction] = []
        self.start = self._write(node, self._add(_Match()))

    def _add(self, instruction: _Instruction) -> int:
        if len(self.instructions) >= _MAX_INSTRUCTIONS:
            raise RegexError(f"expected a pattern of at most {_MAX_INSTRUCTIONS} instructions, got a larger one")
        self.instructions.append(instruction)
        return len(self.instructions) - 1

    def _write(self, node: Node, then: int) -> int:
        """Write a node that goes on at `then`; return where it begins."""
        if isinstance(node, Chars):
            return self._add(_Read(node.chars, then))
        if isinstance(node, Assertion):
            return self._add(_Check(node.position, then))
        if isinstance(node, Concat):
            for part in reversed(node.parts):
                then = self._write(part, then)
            return then
        if isinstance(node, Alternation):
            return self._add(_Split(tuple(self._write(option, then) for option in node.options)))
        return self._repeat(node, then)

    def _repeat(self, node: Repeat, then: int) -> int:
        if node.most is None:
            loop = self._add(_Split((then,)))
            self.instructions[loop] = _Split((self._write(node.body, loop), then))
            then = loop
        else:
            end = then
            for _ in range(node.most - node.least):
                then = self._add(_Split((self._write(node.body, then), end)))
        for _ in range(node.least):
            then = self._write(node.body, then)
        return then


_BEGIN, _NEWLINE, _WORD, _OTHER, _END = range(5)
"""What is on one side of a position: the begin or end of the text, or a character of some kind."""


@dataclass(eq=False)
class _State:
    """Where the program may be.

    Attributes:
        threads: the instructions that were reached; what they lead to without a character depends on the next one.
        before: what was read last.
        after: the states that follow, by the character.
        matches_at_end: whether the text matches if it ends here; None where nobody asked yet.
    """

    threads: frozenset[int]
    before: int
    after: dict[str, _State] = field(default_factory=dict[str, "_State"])
    matches_at_end: bool | None = None


_MATCHED: Final = _State(frozenset(), _OTHER)
_FAILED: Final = _State(frozenset(), _OTHER)


class Automaton:
    """A pattern, ready to match texts."""

    def __init__(self, node: Node) -> None:
        program = _Program(node)
        self._instructions = program.instructions
        self._start = frozenset((program.start,))
        checked = {one.position for one in program.instructions if isinstance(one, _Check)}
        self._sees_lines = not checked.isdisjoint((Position.BEGIN_LINE, Position.END_LINE))
        self._sees_words = not checked.isdisjoint((Position.WORD_BOUNDARY, Position.NOT_WORD_BOUNDARY))
        self._forget()

    def _forget(self) -> None:
        self._states: dict[tuple[frozenset[int], int], _State] = {}
        self._steps = 0
        self._first = self._state(self._start, _BEGIN)

    def _state(self, threads: frozenset[int], before: int) -> _State:
        return self._states.setdefault((threads, before), _State(threads, before))

    def search(self, text: str) -> bool:
        """Return whether the pattern matches anywhere in a text."""
        state = self._first
        for char in text:
            after = state.after.get(char)
            if after is None:
                after = self._step(state, char)
            if after is _MATCHED or after is _FAILED:
                return after is _MATCHED
            state = after
        if state.matches_at_end is None:
            state.matches_at_end = self._closure(state.threads, state.before, _END) is None
        return state.matches_at_end

    def _step(self, state: _State, char: str) -> _State:
        if self._steps >= _MAX_STEPS:
            self._forget()
        self._steps += 1
        kind = self._kind(char)
        reads = self._closure(state.threads, state.before, kind)
        if reads is None:
            after = _MATCHED
        else:
            code = ord(char)
            threads = {read.then for read in reads if contains(read.chars, code)}
            # A match may begin at any character, except where it must begin with the text.
            if not self._must_begin():
                threads |= self._start
            after = self._state(frozenset(threads), kind) if threads else _FAILED
        state.after[char] = after
        return after

    def _kind(self, char: str) -> int:
        if self._sees_lines and char == "\n":
            return _NEWLINE
        return _WORD if self._sees_words and contains(WORDS, ord(char)) else _OTHER

    def _must_begin(self) -> bool:
        """Return whether every way through the pattern begins with ^."""
        return self._closure(self._start, _OTHER, _OTHER) == [] and not self._sees_lines and not self._sees_words

    def _closure(self, threads: frozenset[int], before: int, following: int) -> list[_Read] | None:
        """Follow the instructions that read nothing; None where they lead to a match."""
        found: list[_Read] = []
        seen = set(threads)
        pending = list(threads)
        while pending:
            instruction = self._instructions[pending.pop()]
            if isinstance(instruction, _Match):
                return None
            if isinstance(instruction, _Read):
                found.append(instruction)
                continue
            if isinstance(instruction, _Check):
                targets: tuple[int, ...] = (instruction.then,)
                if not _holds(instruction.position, before, following):
                    continue
            else:
                targets = instruction.then
            fresh = [target for target in targets if target not in seen]
            seen.update(fresh)
            pending.extend(fresh)
        return found


def _holds(position: Position, before: int, following: int) -> bool:
    if position is Position.BEGIN_TEXT:
        return before == _BEGIN
    if position is Position.END_TEXT:
        return following == _END
    if position is Position.BEGIN_LINE:
        return before in (_BEGIN, _NEWLINE)
    if position is Position.END_LINE:
        return following in (_END, _NEWLINE)
    boundary = (before == _WORD) != (following == _WORD)
    return boundary is (position is Position.WORD_BOUNDARY)
