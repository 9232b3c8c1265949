"""What generated modules of rules are made of. For generated code only: it may change in any release."""

from __future__ import annotations

import datetime

from flytemodels._rules.containers import any_, duration, field_mask, map_, repeated, timestamp
from flytemodels._rules.model import MessageRules, cel, cel_expression, extension, field, message, oneof
from flytemodels._rules.scalars import (
    bool_,
    double,
    enum,
    fixed32,
    fixed64,
    float_,
    int32,
    int64,
    sfixed32,
    sfixed64,
    sint32,
    sint64,
    uint32,
    uint64,
)
from flytemodels._rules.texts import bytes_, string
from flytemodels.times import datetime_from_nanoseconds, timedelta_from_nanoseconds

__all__ = [
    "MessageRules",
    "any_",
    "at",
    "bool_",
    "bytes_",
    "cel",
    "cel_expression",
    "double",
    "duration",
    "enum",
    "extension",
    "field",
    "field_mask",
    "fixed32",
    "fixed64",
    "float_",
    "int32",
    "int64",
    "map_",
    "message",
    "oneof",
    "repeated",
    "seconds",
    "sfixed32",
    "sfixed64",
    "sint32",
    "sint64",
    "string",
    "timestamp",
    "uint32",
    "uint64",
]

_BILLION = 1_000_000_000


def seconds(whole: int, nanos: int = 0) -> datetime.timedelta:
    """Return a duration from what a `google.protobuf.Duration` holds."""
    return timedelta_from_nanoseconds(whole * _BILLION + nanos)


def at(whole: int, nanos: int = 0) -> datetime.datetime:
    """Return a time from what a `google.protobuf.Timestamp` holds."""
    return datetime_from_nanoseconds(whole * _BILLION + nanos)
