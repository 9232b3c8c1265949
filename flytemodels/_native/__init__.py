"""The engine in C: the same plans and the same behaviour, many times faster. It is there where it was built."""

from __future__ import annotations

from flytemodels._native._engine import (
    deep_copy,
    equal,
    from_json_values,
    json_values,
    msgpack_pack,
    msgpack_unpack,
    parse,
    prepare,
    serialize,
    serialize_lossless,
)

__all__ = [
    "deep_copy",
    "equal",
    "from_json_values",
    "json_values",
    "msgpack_pack",
    "msgpack_unpack",
    "parse",
    "prepare",
    "serialize",
    "serialize_lossless",
]
