"""The paths of a FieldMask as one string."""

from __future__ import annotations

import re

from flytemodels._json.problems import NOT_CAMEL_CASE, NOT_SNAKE_CASE
from flytemodels.errors import DecodeError, EncodeError

__all__ = ["path_from_json", "path_to_json"]

_UNDERSCORE = re.compile("_(.)", re.DOTALL)


def path_to_json(path: str) -> str:
    """Write a path in camel case.

    >>> path_to_json("closure.started_at")
    'closure.startedAt'

    Args:
        path: names of fields in snake case, with dots between them.

    Returns:
        The path in camel case.

    Raises:
        EncodeError: reading would not return the same path: it has a capital letter, an underscore that no small
            letter with a capital follows, or a comma, which separates paths.
    """
    text = _UNDERSCORE.sub(_capital, path)
    if "_" in text or "," in path or any(map(str.isupper, path)):
        raise EncodeError(NOT_SNAKE_CASE)
    return text


def _capital(match: re.Match[str]) -> str:
    """Return the capital of a small letter after an underscore, in any script; both as they are where there is none."""
    letter = match[1]
    capital = letter.upper()
    return capital if capital.isupper() and capital != letter and capital.lower() == letter else match[0]


def path_from_json(text: str) -> str:
    """Read a path in camel case.

    >>> path_from_json("closure.startedAt")
    'closure.started_at'

    Args:
        text: names of fields in camel case, with dots between them.

    Returns:
        The path in snake case.

    Raises:
        DecodeError: it has an underscore.
    """
    if "_" in text:
        raise DecodeError(NOT_CAMEL_CASE)
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in text)
