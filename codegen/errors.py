"""What codegen says when it cannot do its work."""

from __future__ import annotations

from pathlib import Path

__all__ = ["CodegenError", "shown"]


class CodegenError(Exception):
    """The input is not supported, contradicts itself, or the output cannot be written.

    The text is for the person at the terminal: each line begins with the place, `file:line:` where there is a line.
    """


def shown(path: Path) -> str:
    """Write a path for a message, in one line whatever its characters are."""
    text = str(path)
    return text if text.isprintable() else ascii(text)
