"""What is wrong with an expression."""

from __future__ import annotations

__all__ = ["CelError"]


class CelError(Exception):
    """An expression that CEL does not accept, or that uses what is not supported; the text says which construct."""
