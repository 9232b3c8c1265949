"""YAML as PyYAML and YAML 1.2 understand it."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from flytemodels.files import FileError, _yaml
from tests.support.packages import DATA

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(
    [
        "yes",
        "no",
        "NULL",
        "~",
        "1",
        "1.0",
        "0x1f",
        "0o7",
        "1_000",
        "2026-01-01",
        "12:30:00",
        "- a",
        "a: b",
        "# c",
        "a\nb\n",
        "\n",
        " a",
        "=",
        "<<",
    ]
)
SCALARS = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats(allow_nan=False, allow_infinity=False) | TEXTS
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4), max_leaves=15
)


@given(VALUES)
@settings(max_examples=150, deadline=None)
def test_what_is_written_is_read_again_by_others_and_here(value: Any) -> None:
    text = _yaml.dump(value)
    assert _yaml.load(text) == value
    # YAML 1.1 reads 1e+22 as a string: a fault of its own, which JSON's numbers meet everywhere.
    if not any(part in json.dumps(value) for part in ("e+", "e-", "E")):
        assert yaml.safe_load(text) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: yes", {"a": "yes"}),
        ("a: no", {"a": "no"}),
        ("a: true", {"a": True}),
        ("a: 1_000", {"a": "1_000"}),
        ("a: 0x10", {"a": "0x10"}),
        ("a: 012", {"a": 12}),
        ("a: 1e3", {"a": 1000.0}),
        ("a: 2026-01-01", {"a": "2026-01-01"}),
        ("a: 12:30:00", {"a": "12:30:00"}),
        ("a: null", {"a": None}),
        ("a:", {"a": None}),
        ("1: x", {"1": "x"}),
        ("a: &b c", {"a": "c"}),
    ],
)
def test_words_have_the_types_of_yaml_1_2(text: str, expected: object) -> None:
    assert _yaml.load(text) == expected


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: &x [1]\nb: *x", "without aliases"),
        ("a: 1\na: 2", "each key once, got it twice in line 2"),
        ("a: !!python/object/apply:os.system [ls]", "expected YAML"),
        ("a: [1", "expected YAML.* in line"),
        ("? [a]\n: b", "expected a string for a key, got another value in line 1"),
        ("a: 1\n---\nb: 2", "expected YAML"),
        ("[" * 2000, "expected YAML"),
    ],
)
def test_what_no_message_needs_is_refused(text: str, problem: str) -> None:
    with pytest.raises(FileError, match=problem):
        _yaml.load(text)


def test_texts_of_several_lines_are_blocks() -> None:
    assert _yaml.dump({"a": "one\n  two\n"}) == "a: |\n  one\n    two\n"


@pytest.mark.parametrize("name", ["workflow.pb", "python_task.pb", "inputs.pb", "error.pb"])
def test_messages_come_back_from_yaml_as_they_were(name: str) -> None:
    from flytemodels import files
    from flytemodels.files._converting import read, write

    data = (DATA / name).read_bytes()
    message = read(data, "binary", name)
    assert read(write(message, "yaml"), "yaml", wanted=files.message_type(message.proto_full_name())) == message
    assert read(write(message, "json"), None) == message
