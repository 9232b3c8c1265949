"""The results as a table, for the terminal and for Markdown: ratios, since the machine decides on everything else."""

from __future__ import annotations

from collections.abc import Sequence

from .contestants import ORJSON, PYTHON, UPB, Contestant
from .measure import Results


def table(results: Results, contestants: Sequence[Contestant]) -> list[list[str]]:
    """Lay the results out: a row for each measurement, a column for each contestant.

    All figures are in units of what the official classes take; JSON text in those of orjson on plain dicts; what only
    flytemodels does in those of its Python engine.
    """
    shown = [contestant for contestant in contestants if any(contestant.label in row for row in results.cells.values())]
    lines = [["", *(contestant.label for contestant in shown)]]
    for row, cells in results.cells.items():
        base = next(each.label for each in (UPB, ORJSON, PYTHON) if each.label in cells)
        figures = [cell(cells.get(contestant.label), cells[base]) for contestant in shown]
        lines.append([" ".join(row), *figures])
    return lines


def cell(figure: float | None, base: float) -> str:
    """Write one figure as a ratio."""
    return "-" if figure is None else f"{figure / base:.2f}x"


def as_text(lines: list[list[str]]) -> str:
    """Align a table for the terminal."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    rows = [
        [line[0].ljust(widths[0]), *(each.rjust(w) for each, w in zip(line[1:], widths[1:], strict=True))]
        for line in lines
    ]
    return "\n".join("  ".join(row) for row in rows)


def as_markdown(lines: list[list[str]]) -> str:
    """Write a table in Markdown."""
    rule = ["---", *("---:" for _ in lines[0][1:])]
    return "\n".join(f"| {' | '.join(line)} |" for line in [lines[0], rule, *lines[1:]])
