"""The links of the documents lead somewhere: to files of the repository, and to headings that are there."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.docs.snippets import ROOT

HOME = "https://github.com/flytemodels/flytemodels/blob/main/"
"""Where the README's links lead: absolute, so that they work on a package index as well."""

_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")
_HEADING = re.compile(r"^#+ +(?P<title>.*)$", re.MULTILINE)


def documents() -> list[Path]:
    folders = [ROOT.glob("*.md"), (ROOT / "docs").rglob("*.md")]
    return sorted(path for paths in folders for path in paths)


def links(page: Path) -> Iterator[str]:
    for match in _LINK.finditer(_CODE.sub("", page.read_text(encoding="utf-8"))):
        yield match["target"]


def anchors(page: Path) -> set[str]:
    titles = (match["title"] for match in _HEADING.finditer(page.read_text(encoding="utf-8")))
    return {re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", title.lower()).strip()) for title in titles}


@pytest.mark.parametrize("page", documents(), ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_files_and_headings(page: Path) -> None:
    for link in links(page):
        if link.startswith(HOME):
            target, base = link.removeprefix(HOME), ROOT
        elif "://" in link:
            continue
        else:
            target, base = link, page.parent
        path, _, anchor = unquote(target).partition("#")
        file = (base / path).resolve() if path else page
        assert file.exists(), f"{page.relative_to(ROOT)}: {link} leads nowhere"
        if anchor and file.suffix == ".md":
            assert anchor in anchors(file), f"{page.relative_to(ROOT)}: {link} has no such heading"


def test_the_readme_has_absolute_links_only() -> None:
    assert [link for link in links(ROOT / "README.md") if "://" not in link] == []


def test_the_readme_fits_on_a_screen() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 150


def test_reference_pages_are_current() -> None:
    subprocess.run([sys.executable, "scripts/make_reference.py", "--check"], cwd=ROOT, check=True)


def test_every_page_is_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    pages = [str(path.relative_to(ROOT / "docs")) for path in sorted((ROOT / "docs").rglob("*.md"))]
    assert [page for page in pages if page not in navigation] == []
