"""Patterns mean what they mean to RE2, and take linear time."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from flytemodels._rules.regex import Pattern, RegexError
from flytemodels._rules.regex.automaton import Automaton
from flytemodels._rules.regex.linear import translate
from flytemodels._rules.regex.syntax import parse
from tests.support.protoc import make
from tests.validation.oracle import expected_violations, needs_protovalidate

PATTERNS = (
    "",
    "^$",
    "a",
    "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
    "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$",
    "^[A-Za-z0-9._-]*$",
    r"^[a-z]+(\.[a-z]+)*$",
    "^(a+)+$",
    "(a*)*b",
    "(a|aa)+$",
    "^(?:a?){5}a{5}$",
    r"\bab\b",
    r"a\Bb",
    "(?m)^b$",
    "(?s)a.b",
    "a.b",
    "a$",
    r"a\z",
    r"\Aab",
    "(?i)kelvin",
    "(?i)^STRASSE$",
    "(?i)[^k]",
    r"^\d+$",
    r"^\w+$",
    r"\s",
    r"[^\d\s]b",
    "[[:alpha:]]+1",
    "[[:^alpha:]]",
    r"\pL\d",
    r"\p{Lu}",
    r"\PL",
    r"^\x41\x{df}\101$",
    r"\Qa.b\E+",
    "a{2}",
    "a{2,}b",
    "a{,2}",
    "x{0}b",
    "[]a]",
    "[^]a]",
    "[a-]",
    "^a|b$",
    "(|a)b",
    "(?P<name>a)(?<other>b)",
    "(?i:A)b",
    "(?-i)a",
    "a*?b",
    "(?U)a+b",
    "^[^/.][^/]?(/[^/]+)*$",
    "(^a)*b",
    r"\.",
)
PIECES = (
    "a",
    "b",
    "aa",
    "ab",
    "A",
    "B",
    "K",
    "k",
    "\u212a",
    "kelvin",
    "ß",
    "strasse",
    "1",
    "٣",
    " ",
    "\n",
    ".",
    "-",
    "/",
)

REFUSED = (
    "(",
    ")",
    "[a",
    "a**",
    "*a",
    "a{1001}",
    "(a{50}){50}",
    "(?=a)",
    "(?!a)",
    "(?<=a)",
    r"(a)\1",
    "[b-a]",
    r"\Z",
    "(?z)a",
    "a{3,2}",
    "[[:nothing:]]",
    "\\",
    "(?P<>a)",
)


def texts(seed: random.Random) -> list[str]:
    return ["".join(seed.choices(PIECES, k=seed.randrange(5))) for _ in range(60)]


@needs_protovalidate
def test_they_match_what_re2_matches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fields = "\n".join(
        f"string f{number} = {number} [(buf.validate.field).string.pattern = {_quoted(pattern)}];"
        for number, pattern in enumerate(PATTERNS, 1)
    )
    made = make(tmp_path, monkeypatch, {"p.proto": f'import "buf/validate/validate.proto"; message M {{ {fields} }}'})
    message, official = made.module("p").M, made.official("M")
    names = [f"f{number}" for number in range(1, len(PATTERNS) + 1)]
    for text in texts(random.Random(1)):
        data = bytes(message(**dict.fromkeys(names, text)))
        assert sorted(message.parse(data).violations(), key=repr) == expected_violations(official.FromString(data)), (
            text
        )


def _quoted(pattern: str) -> str:
    return '"' + pattern.replace("\\", "\\\\").replace('"', '\\"') + '"'


@pytest.mark.parametrize("pattern", PATTERNS)
def test_the_automaton_and_the_translation_agree(pattern: str) -> None:
    node = parse(pattern)
    automaton = Automaton(node)
    if translate(node) is not None:
        for text in texts(random.Random(2)):
            assert automaton.search(text) is Pattern(pattern).search(text), text


@pytest.mark.parametrize("pattern", REFUSED)
def test_what_re2_refuses_is_refused(pattern: str) -> None:
    with pytest.raises(RegexError):
        Pattern(pattern).check()


def test_loops_around_what_can_be_empty_are_not_left_to_re() -> None:
    for pattern in ("^(a*)*$", "^(a|a)*$", "^(a+)+$", "a*b", "^a*a*$", "^(?:a?b?)*$"):
        assert translate(parse(pattern)) is None, pattern


@pytest.mark.parametrize("pattern", [*PATTERNS, "^(a|aa)*$", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$"])
def test_matching_takes_linear_time(pattern: str) -> None:
    compiled = Pattern(pattern)
    compiled.search("a")
    text = "a" * 40_000 + "!"
    begin = time.process_time()
    compiled.search(text)
    # A quadratic matcher would take minutes, an exponential one for ever.
    assert time.process_time() - begin < 1


def test_memory_does_not_grow_with_the_text() -> None:
    automaton = Automaton(parse(r"(\pL\pN?)*x$"))
    text = "".join(map(chr, range(0x4E00, 0x9000))) * 2
    assert automaton.search(text) is False
    assert len(automaton._states) < 25_000
