"""What a JSON value is, said in a way that type checkers understand."""

from __future__ import annotations

from typing import Any, TypeGuard

__all__ = ["is_dict", "is_list"]


def is_dict(value: object) -> TypeGuard[dict[str, Any]]:  # the values of a JSON object
    """Return whether a value is a dict."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:  # the items of a JSON array
    """Return whether a value is a list."""
    return isinstance(value, list)
