# Made by `make codegen`. Do not edit.
"""The parts of the type index, by the first part of protobuf's full names."""

from __future__ import annotations

from typing import Final

PARTS: Final[dict[str, str]] = {
    "datacatalog": "flytemodels._model.type_index.datacatalog",
    "flyteidl": "flytemodels._model.type_index.flyteidl",
    "flyteidl2": "flytemodels._model.type_index.flyteidl2",
    "google": "flytemodels._model.type_index.google",
}
