"""Whether a value is the list, object or dict that it has to be. The hot paths look at its class first."""

from __future__ import annotations

from collections.abc import Mapping

from flytemodels._json.problems import needed
from flytemodels._model.problems import expected
from flytemodels.errors import DecodeError, EncodeError

__all__ = ["check_array", "check_dict", "check_list", "check_object"]


def check_list(values: object) -> None:
    """Refuse to write what is no list or tuple; EncodeError."""
    if not isinstance(values, (list, tuple)):
        raise EncodeError(expected("list", values))


def check_dict(entries: object) -> None:
    """Refuse to write what is no dict; EncodeError."""
    if not isinstance(entries, dict):
        raise EncodeError(expected("dict", entries))


def check_array(values: object) -> None:
    """Refuse to read what is no JSON array; DecodeError."""
    if not isinstance(values, (list, tuple)):
        raise DecodeError(needed("an array", values))


def check_object(entries: object) -> None:
    """Refuse to read what is no JSON object; DecodeError."""
    if not isinstance(entries, Mapping):
        raise DecodeError(needed("an object", entries))
