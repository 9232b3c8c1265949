# Made from google/protobuf/wrappers.proto by `make codegen`. Do not edit.
"""Messages of `google/protobuf/wrappers.proto` (package `google.protobuf`)."""

from __future__ import annotations

from flytemodels._runtime import (
    BoolValueMixin,
    BytesValueMixin,
    DoubleValueMixin,
    FloatValueMixin,
    Int32ValueMixin,
    Int64ValueMixin,
    Message,
    StringValueMixin,
    UInt32ValueMixin,
    UInt64ValueMixin,
    field,
    message_dataclass,
)


@message_dataclass(slots=True, eq=False, repr=False)
class DoubleValue(DoubleValueMixin, Message, proto="google.protobuf.DoubleValue"):
    """The message `google.protobuf.DoubleValue`."""

    value: float = field(1, "double")
    """`double value = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class FloatValue(FloatValueMixin, Message, proto="google.protobuf.FloatValue"):
    """The message `google.protobuf.FloatValue`."""

    value: float = field(1, "float")
    """`float value = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Int64Value(Int64ValueMixin, Message, proto="google.protobuf.Int64Value"):
    """The message `google.protobuf.Int64Value`."""

    value: int = field(1, "int64")
    """`int64 value = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UInt64Value(UInt64ValueMixin, Message, proto="google.protobuf.UInt64Value"):
    """The message `google.protobuf.UInt64Value`."""

    value: int = field(1, "uint64")
    """`uint64 value = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Int32Value(Int32ValueMixin, Message, proto="google.protobuf.Int32Value"):
    """The message `google.protobuf.Int32Value`."""

    value: int = field(1, "int32")
    """`int32 value = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UInt32Value(UInt32ValueMixin, Message, proto="google.protobuf.UInt32Value"):
    """The message `google.protobuf.UInt32Value`."""

    value: int = field(1, "uint32")
    """`uint32 value = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class BoolValue(BoolValueMixin, Message, proto="google.protobuf.BoolValue"):
    """The message `google.protobuf.BoolValue`."""

    value: bool = field(1, "bool")
    """`bool value = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class StringValue(StringValueMixin, Message, proto="google.protobuf.StringValue"):
    """The message `google.protobuf.StringValue`."""

    value: str = field(1, "string")
    """`string value = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class BytesValue(BytesValueMixin, Message, proto="google.protobuf.BytesValue"):
    """The message `google.protobuf.BytesValue`."""

    value: bytes = field(1, "bytes")
    """`bytes value = 1`"""
