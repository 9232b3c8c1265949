# Made from google/protobuf/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `google/protobuf` (package `google.protobuf`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import any as any
    from . import duration as duration
    from . import empty as empty
    from . import field_mask as field_mask
    from . import struct as struct
    from . import timestamp as timestamp
    from . import wrappers as wrappers
    from .any import Any as Any
    from .duration import Duration as Duration
    from .empty import Empty as Empty
    from .field_mask import FieldMask as FieldMask
    from .struct import ListValue as ListValue
    from .struct import NullValue as NullValue
    from .struct import Struct as Struct
    from .struct import Value as Value
    from .timestamp import Timestamp as Timestamp
    from .wrappers import BoolValue as BoolValue
    from .wrappers import BytesValue as BytesValue
    from .wrappers import DoubleValue as DoubleValue
    from .wrappers import FloatValue as FloatValue
    from .wrappers import Int32Value as Int32Value
    from .wrappers import Int64Value as Int64Value
    from .wrappers import StringValue as StringValue
    from .wrappers import UInt32Value as UInt32Value
    from .wrappers import UInt64Value as UInt64Value
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "any": ("Any",),
            "duration": ("Duration",),
            "empty": ("Empty",),
            "field_mask": ("FieldMask",),
            "struct": ("ListValue", "NullValue", "Struct", "Value"),
            "timestamp": ("Timestamp",),
            "wrappers": (
                "BoolValue",
                "BytesValue",
                "DoubleValue",
                "FloatValue",
                "Int32Value",
                "Int64Value",
                "StringValue",
                "UInt32Value",
                "UInt64Value",
            ),
        },
    )

__all__ = [
    "Any",
    "BoolValue",
    "BytesValue",
    "DoubleValue",
    "Duration",
    "Empty",
    "FieldMask",
    "FloatValue",
    "Int32Value",
    "Int64Value",
    "ListValue",
    "NullValue",
    "StringValue",
    "Struct",
    "Timestamp",
    "UInt32Value",
    "UInt64Value",
    "Value",
    "any",
    "duration",
    "empty",
    "field_mask",
    "struct",
    "timestamp",
    "wrappers",
]
