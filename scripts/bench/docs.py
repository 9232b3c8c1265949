"""Writes the figures into docs/benchmarks.md, between the two marks that it has for them."""

from __future__ import annotations

import re

from .contestants import BUF, FASTPROTO, MODELS, NATIVE, ORJSON, PYTHON, UPB
from .data import ROOT
from .measure import Results
from .tables import as_markdown, table

PAGE = ROOT / "docs" / "benchmarks.md"
BEGIN, END = "<!-- figures: written by `make bench ARGS=--docs` -->\n", "<!-- end of figures -->\n"


def write_docs(results: Results, heading: str) -> None:
    """Replace the figures on the page by those of this run.

    Raises:
        ValueError: the page has no place for them.
    """
    text = PAGE.read_text(encoding="utf-8")
    place = re.compile(f"(?<={re.escape(BEGIN)}).*?(?={re.escape(END)})", re.DOTALL)
    if not place.search(text):
        raise ValueError(f"expected lines {BEGIN.strip()!r} and {END.strip()!r} in {PAGE}, got none")
    section = f"\n{heading}\n\n{as_markdown(table(results, [NATIVE, PYTHON, UPB, MODELS, BUF, FASTPROTO, ORJSON]))}\n\n"
    PAGE.write_text(place.sub(lambda _: section, text), encoding="utf-8")
