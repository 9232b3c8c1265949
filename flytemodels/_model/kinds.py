"""Kinds and labels of fields, and what the wire format says of each."""

from __future__ import annotations

from enum import IntEnum

__all__ = [
    "INTEGER_RANGES",
    "MAX_DEPTH",
    "MAX_SIZE",
    "SCALARS",
    "WRAPPED",
    "WRAPPERS",
    "Kind",
    "Label",
    "wire_type",
]

MAX_DEPTH = 100
"""How many levels of messages may be nested below the outermost one: protobuf's own limit."""

MAX_SIZE = (1 << 31) - 1
"""How many bytes a message, and so a length, may have: protobuf's own limit."""


class Kind(IntEnum):
    """What one value is on the wire, and in Python.

    The numbers of protobuf's types are protobuf's own (FieldDescriptorProto.Type); those of messages that stand for
    plain Python values start at 32.
    """

    DOUBLE = 1
    FLOAT = 2
    INT64 = 3
    UINT64 = 4
    INT32 = 5
    FIXED64 = 6
    FIXED32 = 7
    BOOL = 8
    STRING = 9
    MESSAGE = 11
    BYTES = 12
    UINT32 = 13
    ENUM = 14
    SFIXED32 = 15
    SFIXED64 = 16
    SINT32 = 17
    SINT64 = 18
    TIMESTAMP = 32
    DURATION = 33
    STRUCT = 34
    WRAPPER = 35


class Label(IntEnum):
    """How many values a field has, and what is known of a field that has none."""

    IMPLICIT = 0
    """One value; the zero value is not written and cannot be told from an absent one."""
    EXPLICIT = 1
    """One value or None: messages, wrapped values, `optional`, members of a oneof."""
    REPEATED = 2
    """A list."""
    MAP = 3
    """A dict."""


SCALARS: dict[str, Kind] = {
    "double": Kind.DOUBLE,
    "float": Kind.FLOAT,
    "int64": Kind.INT64,
    "uint64": Kind.UINT64,
    "int32": Kind.INT32,
    "fixed64": Kind.FIXED64,
    "fixed32": Kind.FIXED32,
    "bool": Kind.BOOL,
    "string": Kind.STRING,
    "bytes": Kind.BYTES,
    "uint32": Kind.UINT32,
    "enum": Kind.ENUM,
    "sfixed32": Kind.SFIXED32,
    "sfixed64": Kind.SFIXED64,
    "sint32": Kind.SINT32,
    "sint64": Kind.SINT64,
}
"""The kind of each type name of betterproto2's metadata that is not a message or a map."""

_SIGNED_32 = (-(1 << 31), (1 << 31) - 1)
_SIGNED_64 = (-(1 << 63), (1 << 63) - 1)
_UNSIGNED_32 = (0, (1 << 32) - 1)
_UNSIGNED_64 = (0, (1 << 64) - 1)

INTEGER_RANGES: dict[Kind, tuple[int, int]] = {
    Kind.INT32: _SIGNED_32,
    Kind.SINT32: _SIGNED_32,
    Kind.SFIXED32: _SIGNED_32,
    Kind.ENUM: _SIGNED_32,
    Kind.UINT32: _UNSIGNED_32,
    Kind.FIXED32: _UNSIGNED_32,
    Kind.INT64: _SIGNED_64,
    Kind.SINT64: _SIGNED_64,
    Kind.SFIXED64: _SIGNED_64,
    Kind.UINT64: _UNSIGNED_64,
    Kind.FIXED64: _UNSIGNED_64,
}
"""The least and the greatest number of each kind of integer."""

WRAPPERS: dict[str, Kind] = {
    "google.protobuf.BoolValue": Kind.BOOL,
    "google.protobuf.BytesValue": Kind.BYTES,
    "google.protobuf.DoubleValue": Kind.DOUBLE,
    "google.protobuf.FloatValue": Kind.FLOAT,
    "google.protobuf.Int32Value": Kind.INT32,
    "google.protobuf.Int64Value": Kind.INT64,
    "google.protobuf.StringValue": Kind.STRING,
    "google.protobuf.UInt32Value": Kind.UINT32,
    "google.protobuf.UInt64Value": Kind.UINT64,
}
"""The kind of what is inside each wrapper."""

WRAPPED: dict[str, Kind] = {
    "google.protobuf.Timestamp": Kind.TIMESTAMP,
    "google.protobuf.Duration": Kind.DURATION,
    "google.protobuf.Struct": Kind.STRUCT,
    **dict.fromkeys(WRAPPERS, Kind.WRAPPER),
}
"""The kind of each message that stands for a plain Python value."""

VARINT, FIXED64, LENGTH, START_GROUP, END_GROUP, FIXED32 = range(6)
"""The wire types."""

_WIRE_TYPES: dict[Kind, int] = {
    Kind.DOUBLE: FIXED64,
    Kind.FIXED64: FIXED64,
    Kind.SFIXED64: FIXED64,
    Kind.FLOAT: FIXED32,
    Kind.FIXED32: FIXED32,
    Kind.SFIXED32: FIXED32,
    Kind.INT64: VARINT,
    Kind.UINT64: VARINT,
    Kind.INT32: VARINT,
    Kind.BOOL: VARINT,
    Kind.UINT32: VARINT,
    Kind.ENUM: VARINT,
    Kind.SINT32: VARINT,
    Kind.SINT64: VARINT,
}


def wire_type(kind: Kind) -> int:
    """Return the wire type of a single value of that kind."""
    return _WIRE_TYPES.get(kind, LENGTH)
