"""What codegen says when it cannot do its work."""

from __future__ import annotations

__all__ = ["CodegenError"]


class CodegenError(Exception):
    """The input is not supported, contradicts itself, or the output cannot be written.

    The text is for the person at the terminal: each line begins with the place, `file:line:` where there is a line.
    """
