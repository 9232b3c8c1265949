"""Types that annotations of generated classes share."""

from __future__ import annotations

from typing import TypeAlias, Union

__all__ = ["JSON"]

# Union and strings instead of `|`: the alias refers to itself and is evaluated at run time, on Python 3.10 too.
JSON: TypeAlias = Union[bool, int, float, str, "list[JSON]", "dict[str, JSON]", None]
"""A value that JSON can hold: what `google.protobuf.Struct` carries."""
