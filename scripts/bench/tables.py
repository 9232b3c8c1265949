"""The results as a table, for the terminal and for Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from .contestants import PYTHON, Contestant
from .measure import Results, Row


def table(results: Results, contestants: Sequence[Contestant]) -> list[list[str]]:
    """Lay the results out: a row for each measurement, a column for each contestant, ratios to our Python engine."""
    shown = [contestant for contestant in contestants if any(contestant.label in row for row in results.cells.values())]
    lines = [["", *(contestant.label for contestant in shown)]]
    for row, cells in results.cells.items():
        own = cells[PYTHON.label]
        figures = [cell(row, cells.get(contestant.label), own) for contestant in shown]
        lines.append([" ".join(row), *figures])
    return lines


def cell(row: Row, figure: float | None, own: float) -> str:
    """Write one figure with its unit and its ratio to ours."""
    if figure is None:
        return "-"
    return f"{quantity(row, figure)} {figure / own:.2f}x"


def quantity(row: Row, figure: float) -> str:
    """Write a figure with its unit."""
    if row[1] == "memory":
        return f"{figure / 1024:.1f} KiB"
    if row[0] == "start":
        return f"{figure * 1e3:.1f} ms"
    return f"{figure * 1e6:.2f} µs" if figure < 1e-5 else f"{figure * 1e6:.0f} µs"


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
