"""What can go wrong while the IDL is printed."""

from __future__ import annotations

__all__ = ["IdlError"]


class IdlError(Exception):
    """The IDL cannot be printed: a release is missing or is another one, or a file holds what has no text form."""
