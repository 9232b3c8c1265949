"""The constructor arguments of messages that are dataclasses."""

from __future__ import annotations

import dataclasses
from typing import Any


def set_fields(message: Any) -> list[tuple[str, Any]]:  # any dataclass, and its values
    """The fields of a dataclass that differ from what its constructor would fill in."""
    pairs = [(field, getattr(message, field.name)) for field in dataclasses.fields(message)]
    return [(field.name, value) for field, value in pairs if value != default_of(field)]


def default_of(field: dataclasses.Field[Any]) -> Any:  # of the field's type
    """What the constructor fills in for a field."""
    return field.default if field.default_factory is dataclasses.MISSING else field.default_factory()
