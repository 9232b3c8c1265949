"""orjson on plain dicts: the floor for JSON text, with neither types nor a check of what is in it."""

from __future__ import annotations

import importlib
import json
from typing import Any

from . import Operations
from .ours import message_class

orjson: Any = importlib.import_module("orjson")


def wire_operations(name: str, data: bytes) -> Operations:
    """None: JSON is not the wire."""
    return {}


def value_operations(name: str, data: bytes) -> Operations:
    """Write and read the text of a message."""
    text = message_class(name).parse(data).to_json()
    values = json.loads(text)
    return {"to_json": lambda: orjson.dumps(values), "from_json": lambda: orjson.loads(text)}
