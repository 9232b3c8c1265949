"""Chooses the engine that reads and writes messages.

Every entry point of `Message` comes through here: one way in, whatever it is called.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

# Names for type checkers only: making a dozen protocols takes a millisecond of every import.
if TYPE_CHECKING:
    from collections.abc import Callable

    from flytemodels._model.protocols import (
        DeepCopy,
        Engine,
        Equal,
        FromJson,
        FromJsonText,
        KeepsRules,
        Msgpack,
        MsgpackFields,
        Parse,
        Serialize,
        SerializeLossless,
        ToJson,
        ToJsonText,
    )

__all__ = [
    "deep_copy",
    "engine",
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


def engine() -> str:
    """Return the name of the engine that runs.

    The environment variable FLYTEMODELS_ENGINE, read when the package is imported, asks for one of them; without it the
    native engine runs where it was built, the Python engine elsewhere.

    Returns:
        `"native"` or `"python"`.
    """
    return _name


def _choose() -> tuple[str, Engine]:
    wanted = os.environ.get("FLYTEMODELS_ENGINE", "")
    if wanted not in ("", "native", "python"):
        raise ImportError(f"FLYTEMODELS_ENGINE: expected 'python' or 'native', got {wanted!r}")
    # Loading the native engine switches the GIL on. Who switched it off gets it on being asked for only.
    if wanted == "native" or (not wanted and _has_gil()):
        try:
            from flytemodels import _native as native
        except ImportError as error:
            if wanted:
                raise ImportError(
                    f"FLYTEMODELS_ENGINE: expected the native engine, got one that cannot be loaded ({error})"
                ) from error
        else:
            return "native", native
    from flytemodels._wire import engine as python_engine

    return "python", python_engine


def _has_gil() -> bool:
    is_enabled: Callable[[], bool] | None = getattr(sys, "_is_gil_enabled", None)
    return is_enabled is None or is_enabled()


_name, _chosen = _choose()
parse: Parse = _chosen.parse
serialize: Serialize = _chosen.serialize
serialize_lossless: SerializeLossless = _chosen.serialize_lossless
equal: Equal = _chosen.equal
deep_copy: DeepCopy = _chosen.deep_copy
json_text: ToJsonText = _chosen.json_text
from_json_text: FromJsonText = _chosen.from_json_text
prepare: Callable[[type], None] = _chosen.prepare
json_values: ToJson | None = getattr(_chosen, "json_values", None)
"""Writes a message as JSON values in the usual style; None where the engine leaves that to `flytemodels._json`."""
from_json_values: FromJson | None = getattr(_chosen, "from_json_values", None)
"""Reads a message from JSON values; None as above."""
keeps_rules: KeepsRules | None = getattr(_chosen, "keeps_rules", None)
"""Returns whether a message breaks no rule of buf.validate for certain; None as above."""
msgpack_pack: Msgpack | None = getattr(_chosen, "msgpack_pack", None)
"""Writes MessagePack for `flytemodels.values`, or returns NotImplemented; None where the engine has no such thing."""
msgpack_fields: MsgpackFields | None = getattr(_chosen, "msgpack_fields", None)
"""Reads the fields of a record, or returns NotImplemented; None as above."""
msgpack_unpack: Msgpack | None = getattr(_chosen, "msgpack_unpack", None)
"""Reads it; None as above."""
