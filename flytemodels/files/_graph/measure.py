"""How wide text is, without a font: the widths of Helvetica, which those that stand in for it share."""

from __future__ import annotations

import unicodedata
from typing import Final

__all__ = ["shortened", "text_width", "wrapped"]

# Advance widths of ASCII's printable characters in thousandths of the font's size, from Helvetica's metrics.
_WIDTHS: Final = [
    *(278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278),
    *(556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556),
    *(1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778),
    *(667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556),
    *(333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556),
    *(556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584),
]
_BOLD: Final = 1.08


def text_width(text: str, size: float, bold: bool = False) -> float:
    """Return the width of a line of text.

    Args:
        text: the line.
        size: the font's size; the width is in the same unit.
        bold: True for bold text.
    """
    total = sum(map(_width, text)) * size / 1000
    return total * _BOLD if bold else total


def _width(character: str) -> int:
    code = ord(character)
    if 32 <= code < 127:
        return _WIDTHS[code - 32]
    if unicodedata.combining(character):
        return 0
    return 1000 if unicodedata.east_asian_width(character) in "WF" else 620


def shortened(text: str, size: float, room: float, bold: bool = False) -> str:
    """Return text that fits, with an ellipsis in its middle: both ends of a name tell something."""
    if text_width(text, size, bold) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        kept = (low + high + 1) // 2
        if text_width(_cut(text, kept), size, bold) <= room:
            low = kept
        else:
            high = kept - 1
    return _cut(text, low)


def _cut(text: str, kept: int) -> str:
    tail = kept * 2 // 3
    return text[: kept - tail] + "…" + (text[-tail:] if tail else "")


def wrapped(text: str, size: float, room: float, lines_at_most: int) -> list[str]:
    """Break text into lines that fit, between words; what does not fit into the last one is cut."""
    lines: list[str] = []
    words = text.split(" ")
    while words and len(lines) < lines_at_most:
        line = words.pop(0)
        while words and text_width(f"{line} {words[0]}", size) <= room:
            line += f" {words.pop(0)}"
        if len(lines) == lines_at_most - 1 and words:
            line = " ".join([line, *words])
            words = []
        lines.append(shortened(line, size, room))
    return lines
