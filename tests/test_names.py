"""The names of tests have at most 60 characters."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

MOST = 60


def names() -> Iterator[str]:
    """Return the names of all tests."""
    for path in sorted(Path(__file__).parent.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test_"):
                yield node.name


def test_names_of_tests_fit_into_a_line_of_output() -> None:
    found = list(names())
    assert len(found) > 500
    assert [name for name in found if len(name) > MOST] == []
