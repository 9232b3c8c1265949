"""The Python snippets of the documents: found, run as a reader would paste them, and brought up to date.

A page is one session: its snippets share a namespace that begins empty, and run in order in the repository's root. Tabs
with the same title are a session of their own. What a snippet prints stands in the `text` block right after it.
`python -m tests.docs.snippets` writes those blocks as they should be, for a person to look over.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent, indent

from attrs import frozen

ROOT = Path(__file__).resolve().parents[2]

_SNIPPET = re.compile(
    r"^(?P<indent> *)```python\n(?P<code>.*?)^(?P=indent)```\n"
    r"(?:\n(?P=indent)```text\n(?P<output>.*?)^(?P=indent)```\n)?",
    re.DOTALL | re.MULTILINE,
)
_TAB = re.compile(r'^=== "(?P<title>.*)"$', re.MULTILINE)
_IMPORT = re.compile(r"^\s*(?:from|import) (\w+)", re.MULTILINE)


@frozen
class Snippet:
    """A snippet, what the page says it prints, and where it stands; `tab` is the title of its tab or ""."""

    code: str
    output: str
    line: int
    indent: str
    tab: str
    span: tuple[int, int]


def pages() -> list[Path]:
    """Return the documents that have snippets: the README and those of the site."""
    found = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    return [page for page in found if any(snippets_of(page.read_text(encoding="utf-8")))]


def snippets_of(text: str) -> Iterator[Snippet]:
    """Return the snippets of a page, in order."""
    for match in _SNIPPET.finditer(text):
        titles = [tab["title"] for tab in _TAB.finditer(text, 0, match.start())] if match["indent"] else []
        yield Snippet(
            code=dedent(match["code"]),
            output=dedent(match["output"] or ""),
            line=text.count("\n", 0, match.start()) + 1,
            indent=match["indent"],
            tab=titles[-1] if titles else "",
            span=match.span(),
        )


def missing(snippets: list[Snippet]) -> list[str]:
    """Return the packages that the snippets import and this environment lacks."""
    names = {name for snippet in snippets for name in _IMPORT.findall(snippet.code)}
    return sorted(name for name in names if importlib.util.find_spec(name) is None)


Sessions = dict[str, dict[str, object]]
"""The namespaces of a page, by the title of the tab."""


def run(snippet: Snippet, page: Path, sessions: Sessions) -> str:
    """Run a snippet in its session, and return what it prints."""
    namespace = sessions.setdefault(snippet.tab, {"__name__": "__main__"})
    printed = io.StringIO()
    # Line numbers of the page, so that a traceback points into it.
    code = "\n" * snippet.line + snippet.code
    with contextlib.redirect_stdout(printed):
        exec(compile(code, str(page), "exec", dont_inherit=True), namespace)
    return printed.getvalue()


def updated(page: Path) -> str:
    """Return the text of a page with the output of each snippet as it is today."""
    text = page.read_text(encoding="utf-8")
    sessions: Sessions = {}
    parts: list[str] = []
    end = 0
    for snippet in snippets_of(text):
        output = run(snippet, page, sessions)
        block = f"```python\n{snippet.code}```\n" + (f"\n```text\n{output}```\n" if output else "")
        parts += [text[end : snippet.span[0]], indent(block, snippet.indent)]
        end = snippet.span[1]
    return "".join(parts) + text[end:]


if __name__ == "__main__":
    for path in [Path(name).resolve() for name in sys.argv[1:]] or pages():
        path.write_text(updated(path), encoding="utf-8")
