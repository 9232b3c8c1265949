"""Writes the figures into the README, between the two marks that it has for them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .contestants import MODELS, NATIVE, PYTHON, UPB, Contestant
from .data import ROOT
from .measure import Results
from .tables import as_markdown, table

README = ROOT / "README.md"
BEGIN, END = "<!-- figures: written by `make bench ARGS=--readme` -->\n", "<!-- end of figures -->\n"


def write_readme(results: Results, verdicts: Sequence[str], heading: str) -> None:
    """Replace the figures in the README by those of this run.

    Raises:
        ValueError: the README has no place for them.
    """
    text = README.read_text(encoding="utf-8")
    place = re.compile(f"(?<={re.escape(BEGIN)}).*?(?={re.escape(END)})", re.DOTALL)
    if not place.search(text):
        raise ValueError(f"{README} has no lines {BEGIN.strip()!r} and {END.strip()!r} to put the figures between")
    section = section_of(results, verdicts, heading)
    README.write_text(place.sub(lambda _: section, text), encoding="utf-8")


def section_of(results: Results, verdicts: Sequence[str], heading: str) -> str:
    """Write the section: what was measured, the figures side by side, and what the engines have to reach."""
    compared: list[Contestant] = [PYTHON, NATIVE, UPB, MODELS]
    targets = "\n".join(f"    {verdict}" for verdict in verdicts)
    side_by_side = as_markdown(table(results, compared))
    return f"\n{heading}\n\n{side_by_side}\n\nWhat the engines have to reach:\n\n{targets}\n\n"
