"""The snippets of README and guide run as pasted, and print what the pages say they print."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.snippets import ROOT, Sessions, missing, pages, run, snippets_of


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_snippets_print_what_the_page_says(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    snippets = list(snippets_of(page.read_text(encoding="utf-8")))
    if lacking := missing(snippets):
        pytest.skip(f"{', '.join(lacking)} cannot be imported here")
    monkeypatch.chdir(ROOT)
    sessions: Sessions = {}
    for snippet in snippets:
        assert run(snippet, page, sessions) == snippet.output, f"{page}:{snippet.line}"


def test_the_readme_and_the_guide_have_snippets() -> None:
    names = {str(page.relative_to(ROOT)) for page in pages()}
    assert {"README.md", "docs/guide/messages.md", "docs/coming-from/official-classes.md"} <= names
