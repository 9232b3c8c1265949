"""The numbers that each kind of integer can hold."""

from __future__ import annotations

from typing import Final

from flytemodels._model.kinds import Kind

__all__ = ["INT64_KINDS", "RANGES"]

_SIGNED_32: Final = (-(1 << 31), (1 << 31) - 1)
_SIGNED_64: Final = (-(1 << 63), (1 << 63) - 1)
_UNSIGNED_32: Final = (0, (1 << 32) - 1)
_UNSIGNED_64: Final = (0, (1 << 64) - 1)

RANGES: Final[dict[Kind, tuple[int, int]]] = {
    Kind.INT32: _SIGNED_32,
    Kind.SINT32: _SIGNED_32,
    Kind.SFIXED32: _SIGNED_32,
    Kind.ENUM: _SIGNED_32,
    Kind.UINT32: _UNSIGNED_32,
    Kind.FIXED32: _UNSIGNED_32,
    Kind.INT64: _SIGNED_64,
    Kind.SINT64: _SIGNED_64,
    Kind.SFIXED64: _SIGNED_64,
    Kind.UINT64: _UNSIGNED_64,
    Kind.FIXED64: _UNSIGNED_64,
}
"""The least and the greatest number of each kind."""

INT64_KINDS: Final = frozenset((Kind.INT64, Kind.SINT64, Kind.SFIXED64, Kind.UINT64, Kind.FIXED64))
"""The kinds that JSON has as strings, because many readers of JSON know doubles only."""
