"""The engine in C: the same plans and the same behaviour, many times faster. It is there where it was built."""

from __future__ import annotations

import sys

from flytemodels._native._engine import (
    deep_copy,
    equal,
    from_json_text,
    from_json_values,
    json_text,
    json_values,
    keeps_rules,
    msgpack_fields,
    msgpack_pack,
    msgpack_unpack,
    parse,
    prepare,
    serialize,
    serialize_lossless,
)

# Importing the engine switches the GIL on, unless PYTHON_GIL=0 or -X gil=0 keeps it off. The engine has no locks.
if not getattr(sys, "_is_gil_enabled", lambda: True)():
    raise ImportError("expected the GIL, got PYTHON_GIL=0 or -X gil=0")

__all__ = [
    "deep_copy",
    "equal",
    "from_json_text",
    "from_json_values",
    "json_text",
    "json_values",
    "keeps_rules",
    "msgpack_fields",
    "msgpack_pack",
    "msgpack_unpack",
    "parse",
    "prepare",
    "serialize",
    "serialize_lossless",
]
