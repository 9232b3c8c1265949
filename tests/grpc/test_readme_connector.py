"""The README's section on connectors shows the example that the tests run, and not something like it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def functions(code: str) -> dict[str, str]:
    """Return the functions in a piece of code by their names, without docstrings."""
    found: dict[str, str] = {}
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            if ast.get_docstring(node) is not None:
                node.body = node.body[1:]
            found[node.name] = ast.unparse(node)
    return found


def shown() -> dict[str, str]:
    text = (ROOT / "docs" / "guide" / "connectors.md").read_text(encoding="utf-8")
    section = text.split("## The services yourself\n")[1].split("\n## ")[0]
    return functions("\n".join(re.findall(r"```python\n(.*?)```", section, re.DOTALL)))


@pytest.mark.parametrize("name", sorted(shown()))
def test_the_readme_shows_the_example(name: str) -> None:
    files = (ROOT / "examples" / "connector").glob("*.py")
    example = functions("\n".join(file.read_text(encoding="utf-8").replace("from __future__", "#") for file in files))
    assert shown()[name] == example[name]


def test_the_readme_states_the_limits() -> None:
    from flytemodels.grpc import MAX_CONCURRENT_STREAMS, MAX_MESSAGE_SIZE

    text = (ROOT / "docs" / "guide" / "connectors.md").read_text(encoding="utf-8")
    assert f"| {MAX_MESSAGE_SIZE // 2**20} MiB | `max_message_size` of the service" in text
    assert f"| {MAX_CONCURRENT_STREAMS:,} | `Server(..., max_concurrent_streams=)` |" in text
