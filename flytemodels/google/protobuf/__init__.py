# Made from google/protobuf/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `google/protobuf` (package `google.protobuf`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import any as any
    from . import api as api
    from . import duration as duration
    from . import empty as empty
    from . import field_mask as field_mask
    from . import source_context as source_context
    from . import struct as struct
    from . import timestamp as timestamp
    from . import type as type
    from . import wrappers as wrappers
    from .any import Any as Any
    from .api import Api as Api
    from .api import Method as Method
    from .api import Mixin as Mixin
    from .duration import Duration as Duration
    from .empty import Empty as Empty
    from .field_mask import FieldMask as FieldMask
    from .source_context import SourceContext as SourceContext
    from .struct import ListValue as ListValue
    from .struct import NullValue as NullValue
    from .struct import Struct as Struct
    from .struct import Value as Value
    from .timestamp import Timestamp as Timestamp
    from .type import Enum as Enum
    from .type import EnumValue as EnumValue
    from .type import Field as Field
    from .type import Option as Option
    from .type import Syntax as Syntax
    from .type import Type as Type
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
            "api": ("Api", "Method", "Mixin"),
            "duration": ("Duration",),
            "empty": ("Empty",),
            "field_mask": ("FieldMask",),
            "source_context": ("SourceContext",),
            "struct": ("ListValue", "NullValue", "Struct", "Value"),
            "timestamp": ("Timestamp",),
            "type": ("Enum", "EnumValue", "Field", "Option", "Syntax", "Type"),
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
    "Api",
    "BoolValue",
    "BytesValue",
    "DoubleValue",
    "Duration",
    "Empty",
    "Enum",
    "EnumValue",
    "Field",
    "FieldMask",
    "FloatValue",
    "Int32Value",
    "Int64Value",
    "ListValue",
    "Method",
    "Mixin",
    "NullValue",
    "Option",
    "SourceContext",
    "StringValue",
    "Struct",
    "Syntax",
    "Timestamp",
    "Type",
    "UInt32Value",
    "UInt64Value",
    "Value",
    "any",
    "api",
    "duration",
    "empty",
    "field_mask",
    "source_context",
    "struct",
    "timestamp",
    "type",
    "wrappers",
]
