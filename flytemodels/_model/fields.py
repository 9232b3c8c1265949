"""What generated classes say of their fields: betterproto2's metadata, and what betterproto2 has no place for."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from typing import Any

import betterproto2

from flytemodels._model.registry import message_class

__all__ = ["FieldMetadata", "field", "map_field"]


@dataclasses.dataclass(frozen=True)
class FieldMetadata(betterproto2.FieldMetadata):
    """The metadata of one field.

    Attributes:
        proto_name: the field's name in the `.proto`, where the attribute has another one (`class_` for `class`).
        json_name: the field's name in JSON, where it is not the camel case of its name.
        packed: False where the `.proto` asks for the unpacked form of a repeated number.
        wraps: the full name of the message that the Python value stands for (`google.protobuf.Timestamp`).
    """

    proto_name: str | None = None
    json_name: str | None = None
    packed: bool = True
    wraps: str | None = None


_ZERO: dict[str, Callable[[], object]] = {
    "bool": bool,
    "int32": int,
    "int64": int,
    "uint32": int,
    "uint64": int,
    "sint32": int,
    "sint64": int,
    "fixed32": int,
    "fixed64": int,
    "sfixed32": int,
    "sfixed64": int,
    "float": float,
    "double": float,
    "string": str,
    "bytes": bytes,
    "message": type(None),
}


_EMPTY_MAP: Callable[[], dict[object, object]] = dict


def field(
    number: int,
    proto_type: str,
    *,
    default_factory: Callable[[], object] | None = None,
    group: str | None = None,
    optional: bool = False,
    repeated: bool = False,
    wraps: str | None = None,
    proto_name: str | None = None,
    json_name: str | None = None,
    packed: bool = True,
) -> Any:  # what it returns stands for the field's value in a class body, whatever its type
    """Declare a field that is not a map.

    Args:
        number: the field number.
        proto_type: betterproto2's name of the type: `"string"`, `"enum"`, `"message"` ...
        default_factory: makes the zero member; for a singular enum.
        group: the oneof that the field belongs to.
        optional: True for a proto3 `optional`.
        repeated: True for a list.
        wraps: the full name of the message that the Python value stands for.
        proto_name: the name in the `.proto`, where Python's differs.
        json_name: the name in JSON, where it is not the usual camel case.
        packed: False for `[packed = false]`.

    Returns:
        A dataclass field.
    """
    if repeated:
        default_factory = list
    elif optional or group is not None:
        default_factory = type(None)
    elif default_factory is None:
        default_factory = _ZERO[proto_type]
    metadata = FieldMetadata(
        number, proto_type, None, group, _unwrap(wraps), optional, repeated, proto_name, json_name, packed, wraps
    )
    return dataclasses.field(default_factory=default_factory, metadata={"betterproto": metadata})


def map_field(
    number: int,
    key_type: str,
    value_type: str,
    *,
    wraps: str | None = None,
    proto_name: str | None = None,
    json_name: str | None = None,
) -> Any:  # as for `field`
    """Declare a map.

    Args:
        number: the field number.
        key_type: betterproto2's name of the keys' type.
        value_type: the same of the values'.
        wraps: the full name of the message that each Python value stands for.
        proto_name: the name in the `.proto`, where Python's differs.
        json_name: the name in JSON, where it is not the usual camel case.

    Returns:
        A dataclass field.
    """
    entry = (FieldMetadata(1, key_type), FieldMetadata(2, value_type, unwrap=_unwrap(wraps), wraps=wraps))
    metadata = FieldMetadata(number, "map", entry, None, None, False, False, proto_name, json_name, True, None)
    return dataclasses.field(default_factory=_EMPTY_MAP, metadata={"betterproto": metadata})


def _unwrap(wraps: str | None) -> Callable[[], type] | None:
    return None if wraps is None else partial(message_class, wraps)
