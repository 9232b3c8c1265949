"""A picture as SVG: one file, no scripts, no fonts or styles from elsewhere; it follows the reader's dark mode."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Final

from flytemodels.files._graph.layout import Drawing, Line, Placed, Route, lay_out
from flytemodels.files._graph.measure import text_width
from flytemodels.files._graph.model import Picture

__all__ = ["svg"]

_MARGIN = 24.0
_TITLE_HEIGHT = 34.0
# XML has no way to write most control characters, and lone surrogates have no UTF-8.
_NOT_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_COLORS: Final = {
    # kind: accent, then its shade on a dark page
    "task": ("#2f6fed", "#7aa7ff"),
    "workflow": ("#7c4ddb", "#b39afc"),
    "launch_plan": ("#0f9d6b", "#4fd3a2"),
    "array": ("#0a8ea8", "#52cbe0"),
    "branch": ("#c27803", "#f2b84b"),
    "case": ("#c27803", "#f2b84b"),
    "sleep": ("#64748b", "#a3b1c6"),
    "signal": ("#d0477e", "#f590b8"),
    "approve": ("#d0477e", "#f590b8"),
    "fail": ("#d33a3a", "#ff8a8a"),
    "unknown": ("#64748b", "#a3b1c6"),
}

_STYLE: Final = """
.fm text{font-family:"Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;fill:#1f2937}
.fm .page{fill:#ffffff}
.fm .heading{font-size:15px;font-weight:700}
.fm .title{font-size:13px;font-weight:700}
.fm .subtitle{font-size:11px;fill:#4b5563}
.fm .note{font-size:11px;fill:#6b7280}
.fm .label{font-size:11px;fill:#4b5563;paint-order:stroke;stroke:#ffffff;stroke-width:4px;stroke-linejoin:round}
.fm .case text{font-size:11px;font-weight:700}
.fm .card{fill:#ffffff;stroke:#d5dbe5;stroke-width:1.2}
.fm .behind{fill:#f3f6fa;stroke:#d5dbe5;stroke-width:1.2}
.fm .end{fill:#334155;stroke:none}
.fm .terminal text{fill:#ffffff}
.fm .terminal .subtitle{fill:#cbd5e1}
.fm .edge{fill:none;stroke:#8a96a8;stroke-width:1.5}
.fm .order{stroke-dasharray:2 4;stroke-linecap:round}
.fm .failure{stroke:#d33a3a;stroke-dasharray:6 4}
.fm .arrow{fill:#8a96a8}
.fm .alarm{fill:#d33a3a}
.fm .icon{fill:none;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
"""

_DARK: Final = """
.fm text{fill:#e5e9f0}
.fm .page{fill:#10151d}
.fm .subtitle{fill:#aeb8c7}
.fm .note{fill:#8f9bad}
.fm .label{fill:#aeb8c7;stroke:#10151d}
.fm .card{fill:#1a212c;stroke:#39434f}
.fm .behind{fill:#151b24;stroke:#39434f}
.fm .end{fill:#cbd5e1}
.fm .terminal text{fill:#10151d}
.fm .terminal .subtitle{fill:#334155}
.fm .edge{stroke:#7b8798}
.fm .failure{stroke:#ff8a8a}
.fm .arrow{fill:#7b8798}
.fm .alarm{fill:#ff8a8a}
"""

# What a box does, in strokes on a field of 16 by 16.
_ICONS: Final = {
    "task": "M5 3.5l-3 4.5 3 4.5M11 3.5l3 4.5-3 4.5",
    "workflow": "M2.5 2.5h4v4h-4zM9.5 9.5h4v4h-4zM4.5 6.5v5h5",
    "launch_plan": "M8 14.2a6.2 6.2 0 1 0 0-12.4 6.2 6.2 0 0 0 0 12.4zM8 4.8V8l2.4 1.6",
    "array": "M3 4h10M3 8h10M3 12h10",
    "branch": "M8 1.8L14.2 8 8 14.2 1.8 8z",
    "sleep": "M5.5 3.5v9M10.5 3.5v9",
    "signal": "M8 2v8M4.8 7L8 10.2 11.2 7M3 13.5h10",
    "approve": "M2.5 8.5l3.6 3.6 7.4-8",
    "fail": "M4 4l8 8M12 4l-8 8",
    "unknown": "M8 4v5M8 12v.2",
}


def svg(picture: Picture) -> str:
    """Draw a picture as SVG.

    Args:
        picture: the picture.

    Returns:
        The document.
    """
    drawing = lay_out(picture)
    heading = text_width(picture.title, 15, bold=True)
    width = max(drawing.width, heading) + 2 * _MARGIN
    height = drawing.height + 2 * _MARGIN + _TITLE_HEIGHT
    body = "\n".join(_drawing(drawing, (width - drawing.width) / 2, _MARGIN + _TITLE_HEIGHT))
    title = _text(picture.title)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="fm" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'width="{width:.0f}" height="{height:.0f}" role="img" aria-label="{title}">\n'
        f"<title>{title}</title>\n<style>{_style()}</style>\n<defs>{_markers()}</defs>\n"
        f'<rect class="page" width="100%" height="100%" rx="12"/>\n'
        f'<text class="heading" x="{_MARGIN:.0f}" y="{_MARGIN + 10:.0f}">{title}</text>\n{body}\n</svg>\n'
    )


def _style() -> str:
    light = "".join(_accent(kind, colors[0], 0.055) for kind, colors in _COLORS.items())
    dark = "".join(_accent(kind, colors[1], 0.09) for kind, colors in _COLORS.items())
    return f"{_STYLE}{light}@media (prefers-color-scheme:dark){{{_DARK}{dark}}}"


def _accent(kind: str, color: str, tint: float) -> str:
    return (
        f".fm .{kind}>.icon{{stroke:{color}}}.fm .{kind}>.badge{{fill:{color};fill-opacity:.13}}"
        f".fm .{kind}>.cluster{{fill:{color};fill-opacity:{tint};stroke:{color};stroke-opacity:.45;stroke-width:1.2}}"
        f".fm .{kind}>.chip{{fill:{color};fill-opacity:.16;stroke:{color};stroke-opacity:.5}}\n"
    )


def _markers() -> str:
    shape = 'viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"'
    return (
        f'<marker id="fm-arrow" {shape}><path class="arrow" d="M0 0.6L8 4 0 7.4z"/></marker>'
        f'<marker id="fm-alarm" {shape}><path class="alarm" d="M0 0.6L8 4 0 7.4z"/></marker>'
    )


def _drawing(drawing: Drawing, x: float, y: float) -> Iterator[str]:
    yield f'<g transform="translate({x:.1f} {y:.1f})">'
    for route in drawing.routes:
        yield _edge(route)
    for placed in drawing.boxes:
        yield from _box(placed)
    for middle, top, texts in drawing.labels:
        for number, text in enumerate(texts):
            at = f'x="{middle:.1f}" y="{top + 14 * number:.1f}"'
            yield f'<text class="label" text-anchor="middle" {at}>{_text(text)}</text>'
    yield "</g>"


def _edge(route: Route) -> str:
    kind = route.edge.kind
    style = "edge" if kind == "data" else f"edge {kind}"
    marker = "fm-alarm" if kind == "failure" else "fm-arrow"
    return f'<path class="{style}" d="{route.path}" marker-end="url(#{marker})"/>'


def _box(placed: Placed) -> Iterator[str]:
    box = placed.box
    terminal = box.kind in ("inputs", "outputs")
    style = "terminal" if terminal else box.kind if box.kind in _COLORS else "unknown"
    yield f'<g class="{style}" transform="translate({placed.x:.1f} {placed.y:.1f})">'
    if box.details:
        yield f"<title>{_text(chr(10).join(box.details))}</title>"
    yield from _frame(placed, terminal)
    for line in placed.lines:
        yield _line(line)
    if placed.inner is not None:
        yield from _drawing(placed.inner, *placed.inner_at)
    yield "</g>"


def _frame(placed: Placed, terminal: bool) -> Iterator[str]:
    size = f'width="{placed.width:.1f}" height="{placed.height:.1f}"'
    kind = placed.box.kind
    if terminal and not placed.lines:
        radius = placed.width / 2
        yield f'<circle class="end" cx="{radius:.1f}" cy="{radius:.1f}" r="{radius - 2:.1f}"/>'
    elif terminal:
        yield f'<rect class="end" {size} rx="16"/>'
    elif kind == "case":
        yield f'<rect class="chip" {size} rx="{min(13.0, placed.height / 2):.1f}"/>'
    else:
        if kind == "array":
            # A map is a stack of cards.
            yield f'<rect class="behind" x="8" y="8" {size} rx="10"/><rect class="behind" x="4" y="4" {size} rx="10"/>'
        if placed.inner is not None:
            # Opaque below the tint, so that edges passing behind do not shine through.
            yield f'<rect class="page" {size} rx="12"/><rect class="cluster" {size} rx="12"/>'
        else:
            yield f'<rect class="card" {size} rx="10"/>'
        icon = _ICONS.get(kind, _ICONS["unknown"])
        yield '<rect class="badge" x="9" y="8" width="26" height="26" rx="7"/>'
        yield f'<path class="icon" transform="translate(14 13)" d="{icon}"/>'


def _line(line: Line) -> str:
    anchor = ' text-anchor="middle"' if line.centered else ""
    # Whatever font there is, the text takes the room that it was given.
    room = f' textLength="{line.width:.1f}" lengthAdjust="spacingAndGlyphs"' if line.text else ""
    return f'<text class="{line.style}"{anchor} x="{line.x:.1f}" y="{line.y:.1f}"{room}>{_text(line.text)}</text>'


def _text(text: str) -> str:
    """Return text as XML may have it."""
    return escape(_NOT_XML.sub("\ufffd", text), quote=True)
