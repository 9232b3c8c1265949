"""HTML for Jupyter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

__all__ = ["table_html", "titled"]


def titled(title: str, body: str) -> str:
    """Return HTML below a title, which is escaped."""
    return f"<p><b>{escape(title)}</b></p>{body}"


def table_html(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table as HTML, with all text escaped.

    Args:
        head: the columns' titles.
        rows: the cells of each row.
    """
    titles = "".join(f"<th style='text-align: left'>{escape(name)}</th>" for name in head)
    body = "".join(
        "<tr>" + "".join(f"<td style='text-align: left'>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    return f"<table><thead><tr>{titles}</tr></thead><tbody>{body}</tbody></table>"
