"""Types that annotations of generated classes share."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType

__all__ = ["JSON"]

# An alias with a name: one that merely refers to itself cannot be told from its parts, which pydantic and
# `typing.get_type_hints` would unfold forever, or look up among the names of other modules. Union and strings instead
# of `|`: it is evaluated at run time, on Python 3.10 too.
JSON = TypeAliasType("JSON", Union[bool, int, float, str, "list[JSON]", "dict[str, JSON]", None])
"""A value that JSON can hold: what `google.protobuf.Struct` carries."""
