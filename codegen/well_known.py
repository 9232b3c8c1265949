"""Protobuf's types in Python's terms: scalars, and the well-known messages that a plain Python value stands for."""

from __future__ import annotations

from typing import Final

from attrs import frozen
from google.protobuf.descriptor_pb2 import FieldDescriptorProto

from .imports import Symbol

__all__ = ["SCALARS", "WRAPPED", "Scalar"]


@frozen
class Scalar:
    """A scalar type: betterproto2's name of it, which is the `.proto`'s as well, and the Python type."""

    proto_type: str
    python: Symbol
    packable: bool


def _builtin(name: str) -> Symbol:
    return Symbol("builtins", name)


_PYTHON: Final = {
    **dict.fromkeys(("double", "float"), "float"),
    **dict.fromkeys(("int32", "int64", "uint32", "uint64", "sint32", "sint64"), "int"),
    **dict.fromkeys(("fixed32", "fixed64", "sfixed32", "sfixed64"), "int"),
    "bool": "bool",
    "string": "str",
    "bytes": "bytes",
}

SCALARS: Final = {
    FieldDescriptorProto.Type.Value(f"TYPE_{name.upper()}"): Scalar(
        name, _builtin(python), python not in ("str", "bytes")
    )
    for name, python in _PYTHON.items()
}
"""The scalar types by their numbers in descriptors."""

_JSON: Final = Symbol("flytemodels._runtime", "JSON")

WRAPPED: Final[dict[str, tuple[str | Symbol, ...]]] = {
    "google.protobuf.BoolValue": (_builtin("bool"),),
    "google.protobuf.Int32Value": (_builtin("int"),),
    "google.protobuf.Int64Value": (_builtin("int"),),
    "google.protobuf.UInt32Value": (_builtin("int"),),
    "google.protobuf.UInt64Value": (_builtin("int"),),
    "google.protobuf.FloatValue": (_builtin("float"),),
    "google.protobuf.DoubleValue": (_builtin("float"),),
    "google.protobuf.StringValue": (_builtin("str"),),
    "google.protobuf.BytesValue": (_builtin("bytes"),),
    "google.protobuf.Timestamp": (Symbol("datetime", "datetime"),),
    "google.protobuf.Duration": (Symbol("datetime", "timedelta"),),
    "google.protobuf.Struct": (_builtin("dict"), "[", _builtin("str"), ", ", _JSON, "]"),
}
"""The well-known messages that appear as plain Python values: the pieces of the annotation, by the message's name."""
