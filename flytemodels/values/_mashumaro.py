"""Classes that mashumaro serializes in a way of their own: by its mixins, a Config, aliases, methods.

What they look like is mashumaro's business, which is installed where such classes exist.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Any, cast

from mashumaro.codecs.basic import BasicDecoder, BasicEncoder
from mashumaro.dialect import Dialect
from mashumaro.helper import pass_through

__all__ = ["decoder", "encoder"]


class _Packed(Dialect):
    """What MessagePack can hold stays as it is: bytes are not text, as they would be in JSON."""

    serialization_strategy: Any = MappingProxyType(  # what mashumaro takes for one
        {bytes: pass_through, bytearray: {"deserialize": bytearray, "serialize": pass_through}}
    )


def encoder(cls: type) -> Callable[[object], object]:
    """Return what lays a value of a class out for MessagePack."""
    made: Any = BasicEncoder(cls, default_dialect=_Packed)  # mashumaro compiles its method
    return cast("Callable[[object], object]", made.encode)


def decoder(cls: type) -> Callable[[object], object]:
    """Return what makes a value of a class of what MessagePack holds."""
    made: Any = BasicDecoder(cls, default_dialect=_Packed)  # likewise
    return cast("Callable[[object], object]", made.decode)
