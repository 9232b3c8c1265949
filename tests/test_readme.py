"""The README's tour: its snippets run, one after the other, and print what it says they print."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

from tests.idl import needs_official

ROOT = Path(__file__).resolve().parent.parent

SNIPPET = re.compile(r"```python\n(?P<code>.*?)```\n(?:\n```text\n(?P<output>.*?)```\n)?", re.DOTALL)


def snippets() -> list[tuple[str, str]]:
    """The snippets of the README, with what they print."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return [(match["code"], match["output"] or "") for match in SNIPPET.finditer(text)]


def run(code: str, namespace: dict[str, object]) -> str:
    """Run a snippet in a namespace that it shares with the others, and return what it prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "README.md", "exec"), namespace)
    return printed.getvalue()


def test_the_tour_has_snippets() -> None:
    assert len(snippets()) >= 4


@pytest.fixture
def namespace(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, object]:
    """What the snippets find: they run at the root of the checkout, and may write into `folder`."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("_FSEC_WAREHOUSE_TOKEN", "")  # a snippet sets it; this takes it away again afterwards
    return {"__name__": "readme", "folder": tmp_path}


def test_snippets_print_what_the_readme_says(namespace: dict[str, object]) -> None:
    for code, output in snippets():
        if "to_flyte_idl" not in code:
            assert run(code, namespace) == output


@needs_official
def test_snippets_with_the_official_classes_do_too(namespace: dict[str, object]) -> None:
    for code, output in snippets():
        assert run(code, namespace) == output
