"""How packages and entities show themselves in Jupyter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from flytemodels.files._describe import describe, title
from flytemodels.files._summary import summary

if TYPE_CHECKING:
    from flytemodels.files._package import Entity, Package

__all__ = ["entity_html", "package_html", "table_html"]


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


def package_html(package: Package) -> str:
    """Return the entities of a package as an HTML table."""
    facts = [summary(entity, message) for entity, message in package.scan()]
    rows = [(each["kind"], each["name"], each["version"], each["type"], ", ".join(each["images"])) for each in facts]
    return f"<p><b>{escape(package.path)}</b></p>" + table_html(("kind", "name", "version", "type", "images"), rows)


def entity_html(entity: Entity) -> str:
    """Return the description of an entity as an HTML table."""
    message = entity.message
    return f"<p><b>{escape(title(message))}</b></p>" + table_html(("", ""), describe(message))
