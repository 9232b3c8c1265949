"""Hypothesis strategies that derive a message of any class from the metadata of its fields."""

from __future__ import annotations

import datetime
import math
import string
import struct
from collections.abc import Callable
from functools import cache
from typing import Any

from hypothesis import strategies as st

from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import Field, plan_of
from flytemodels.message import Enum, Message
from flytemodels.times import NanoDatetime, NanoTimedelta, datetime_from_nanoseconds, timedelta_from_nanoseconds

__all__ = ["filled", "json_values", "messages"]

_DEPTH = 4
"""How many messages may be nested: enough for a container in a container, little enough to be quick."""

_RANGES: dict[Kind, tuple[int, int]] = {
    **dict.fromkeys((Kind.INT32, Kind.SINT32, Kind.SFIXED32), (-(1 << 31), (1 << 31) - 1)),
    **dict.fromkeys((Kind.INT64, Kind.SINT64, Kind.SFIXED64), (-(1 << 63), (1 << 63) - 1)),
    **dict.fromkeys((Kind.UINT32, Kind.FIXED32), (0, (1 << 32) - 1)),
    **dict.fromkeys((Kind.UINT64, Kind.FIXED64), (0, (1 << 64) - 1)),
}

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(["", "\0", 'a"\\b', "naïve 🚀"])
_BYTES = st.binary(max_size=8)
_FLOATS = st.floats(width=32) | st.sampled_from([-0.0, 0.1, 3.4028234663852886e38, 1e-45]).map(
    lambda value: struct.unpack("<f", struct.pack("<f", value))[0]
)
_DOUBLES = st.floats() | st.sampled_from([-0.0, 0.1, 1e300, 5e-324, 2.0**53])

_FIRST, _LAST = -62_135_596_800_000_000_000, 253_402_300_799_999_999_999
"""The nanoseconds of the first and the last moment of the years 1 to 9999, counted from 1970."""
_MOMENTS = st.integers(_FIRST, _LAST) | st.sampled_from([0, -1, _FIRST, _LAST, 1_700_000_000_123_000_000])
_LONGEST = 315_576_000_000_999_999_999
"""The nanoseconds of the longest Duration."""
_SPANS = st.integers(-_LONGEST, _LONGEST) | st.sampled_from([0, -1, 10**9, -1_500_000_000, _LONGEST, -_LONGEST])


def messages(cls: type[Message], *, json: bool = False, depth: int = _DEPTH) -> st.SearchStrategy[Any]:
    """Return a strategy of messages of a class: any of its fields set, within what protobuf allows.

    Args:
        cls: the class.
        json: True for messages that have a JSON form too: an Any holds a message of a known type, a Value holds
            something, the paths of a FieldMask can be told in camel case, no number in a Value is NaN or infinite, and
            of all the NaNs there is the one that JSON knows.
        depth: how many messages may be nested.

    Returns:
        The strategy.
    """
    special = _SPECIAL.get(cls.proto_full_name())
    return special(cls, json, depth) if special and (json or depth <= 0) else _fields_of(cls, json, depth)


def filled(cls: type[Message], depth: int = _DEPTH) -> Any:  # a message of that class
    """Make a message with all its fields set, the first member of each oneof, the same one each time.

    Args:
        cls: the class.
        depth: how many messages may be nested; below that they are empty.

    Returns:
        The message. It has a JSON form.
    """
    special = _FILLED.get(cls.proto_full_name())
    if special is not None:
        return special(cls)
    taken: set[str] = set()
    values: dict[str, object] = {}
    for field in plan_of(cls).fields if depth > 0 else ():
        if field.group not in taken:
            values[field.name] = _filled_field(field, depth - 1)
            if field.group is not None:
                taken.add(field.group)
    return cls(**values)


def json_values(*, leaves: int = 6) -> st.SearchStrategy[Any]:
    """Return a strategy of what a Struct's value may be, in the form in which reading gives it back.

    Args:
        leaves: about how many values there may be in one.

    Returns:
        The strategy.
    """
    return st.recursive(
        st.none() | st.booleans() | _TEXT | _NUMBERS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
        max_leaves=leaves,
    )


_WHOLE = (1 << 53) - 1
# A double that is a small whole number comes back as an int, see `flytemodels.Message`.
_NUMBERS = st.integers(-_WHOLE, _WHOLE) | st.floats(allow_nan=False, allow_infinity=False).filter(
    lambda value: not value.is_integer() or abs(value) > _WHOLE or (value == 0 and math.copysign(1, value) < 0)
)
_STRUCTS = st.dictionaries(_TEXT, json_values(), max_size=3)


def _fields_of(cls: type[Message], json: bool, depth: int) -> st.SearchStrategy[Any]:
    @st.composite
    def build(draw: st.DrawFn) -> Message:
        values: dict[str, object] = {}
        groups: set[str] = set()
        fields = plan_of(cls).fields
        # Few at a time: a message with all of its fields set, and theirs, is more than hypothesis can draw.
        chosen = (
            draw(st.lists(st.sampled_from(fields), max_size=4 if depth == _DEPTH else 3, unique=True)) if fields else []
        )
        for field in chosen:
            if field.group in groups or (depth <= 0 and _is_message(field)):
                continue
            values[field.name] = draw(_field(field, json, depth))
            if field.group is not None:
                groups.add(field.group)
        return cls(**values)

    return build()


def _is_message(field: Field) -> bool:
    return field.kind is Kind.MESSAGE


def _field(field: Field, json: bool, depth: int) -> st.SearchStrategy[Any]:
    value = _value(field, json, depth)
    if field.label is Label.MAP:
        assert field.key is not None
        return st.dictionaries(_scalar(field.key), value, max_size=3)
    return st.lists(value, max_size=3) if field.label is Label.REPEATED else value


def _value(field: Field, json: bool, depth: int) -> st.SearchStrategy[Any]:
    if field.kind is Kind.MESSAGE:
        return messages(field.message, json=json, depth=depth - 1)
    if field.kind is Kind.ENUM:
        assert field.enum is not None
        return _members(field.enum)
    kind = field.inner if field.kind is Kind.WRAPPER and field.inner is not None else field.kind
    return _scalar(kind).map(_json_nan) if json and kind in (Kind.FLOAT, Kind.DOUBLE) else _scalar(kind)


def _json_nan(number: float) -> float:
    return math.nan if math.isnan(number) else number


@cache
def _members(enum: type[Enum]) -> st.SearchStrategy[Any]:
    if len(enum) == 1:  # NullValue: JSON knows one null only
        return st.just(enum(0))
    return st.sampled_from(list(enum)) | st.integers(-(1 << 31), (1 << 31) - 1).map(enum)


@cache
def _scalar(kind: Kind) -> st.SearchStrategy[Any]:
    if kind in _RANGES:
        low, high = _RANGES[kind]
        return st.integers(low, high) | st.sampled_from([low, -1 if low else 1, 0, high])
    return _OTHERS[kind]


_OTHERS: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.BOOL: st.booleans(),
    Kind.STRING: _TEXT,
    Kind.BYTES: _BYTES,
    Kind.FLOAT: _FLOATS,
    Kind.DOUBLE: _DOUBLES,
    Kind.TIMESTAMP: _MOMENTS.map(datetime_from_nanoseconds),
    Kind.DURATION: _SPANS.map(timedelta_from_nanoseconds),
    Kind.STRUCT: _STRUCTS,
}


# Messages of google.protobuf whose fields do not all go together, or of which JSON tells only a part


def _any(cls: Any, json: bool, depth: int) -> st.SearchStrategy[Any]:
    from flytemodels.flyteidl2.core.identifier import Identifier
    from flytemodels.google.protobuf.duration import Duration
    from flytemodels.google.protobuf.empty import Empty
    from flytemodels.google.protobuf.struct import Struct
    from flytemodels.google.protobuf.wrappers import Int64Value

    if depth <= 0:
        return st.just(cls())
    kinds = (Identifier, Duration, Empty, Struct, Int64Value, cls)
    return st.just(cls()) | st.sampled_from(kinds).flatmap(
        lambda kind: messages(kind, json=True, depth=depth - 1).map(cls.pack)
    )


def _json_value(cls: Any, json: bool, depth: int) -> st.SearchStrategy[Any]:
    from flytemodels.google.protobuf.struct import ListValue, NullValue, Struct

    finite = st.floats(allow_nan=False, allow_infinity=False)
    kinds: list[st.SearchStrategy[dict[str, Any]]] = [
        st.just({"null_value": NullValue.NULL_VALUE}),
        st.fixed_dictionaries({"number_value": finite}),
        st.fixed_dictionaries({"string_value": _TEXT}),
        st.fixed_dictionaries({"bool_value": st.booleans()}),
        st.fixed_dictionaries({"struct_value": _STRUCTS.map(Struct.from_wrapped)}),
    ]
    if depth > 0:
        kinds.append(st.fixed_dictionaries({"list_value": messages(ListValue, json=True, depth=depth - 1)}))
    return st.one_of(kinds).map(lambda values: cls(**values))


def _field_mask(cls: Any, json: bool, depth: int) -> st.SearchStrategy[Any]:
    word = st.text(string.ascii_lowercase, min_size=1, max_size=4)
    name = st.lists(word, min_size=1, max_size=3).map("_".join)
    path = st.lists(name, min_size=1, max_size=3).map(".".join)
    return st.lists(path, max_size=3).map(lambda paths: cls(paths=paths))


def _from_wrapped(kind: Kind) -> Callable[[Any, bool, int], st.SearchStrategy[Any]]:
    def build(cls: Any, json: bool, depth: int) -> st.SearchStrategy[Any]:
        return _scalar(kind).map(cls.from_wrapped)

    return build


_SPECIAL: dict[str, Callable[[Any, bool, int], st.SearchStrategy[Any]]] = {
    "google.protobuf.Any": _any,
    "google.protobuf.Value": _json_value,
    "google.protobuf.FieldMask": _field_mask,
    "google.protobuf.Timestamp": _from_wrapped(Kind.TIMESTAMP),
    "google.protobuf.Duration": _from_wrapped(Kind.DURATION),
    "google.protobuf.Struct": _from_wrapped(Kind.STRUCT),
}


# One message with everything in it


def _filled_field(field: Field, depth: int) -> object:
    value = _filled_value(field, depth)
    if field.label is Label.MAP:
        assert field.key is not None
        return {_EXAMPLES[field.key]: value}
    return [value, value] if field.label is Label.REPEATED else value


def _filled_value(field: Field, depth: int) -> object:
    if field.kind is Kind.MESSAGE:
        return filled(field.message, depth)
    if field.kind is Kind.ENUM:
        assert field.enum is not None
        return list(field.enum)[-1]
    return _EXAMPLES[field.inner if field.kind is Kind.WRAPPER and field.inner is not None else field.kind]


_NOON = datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc)
_EXAMPLES: dict[Kind, object] = {
    **{kind: high for kind, (_, high) in _RANGES.items()},
    Kind.BOOL: True,
    Kind.STRING: "naïve 🚀",
    Kind.BYTES: b"\x00\xff\xfe",
    Kind.FLOAT: 0.5,
    Kind.DOUBLE: -0.1,
    Kind.TIMESTAMP: NanoDatetime.of(_NOON, 789),
    Kind.DURATION: NanoTimedelta.of(datetime.timedelta(days=1, microseconds=1), 1),
    Kind.STRUCT: {"whole": 3, "half": 0.5, "list": [None, True, "text", {}], "object": {"": []}},
}


def _filled_any(cls: Any) -> Any:  # an Any
    from flytemodels.flyteidl2.core.identifier import Identifier

    return cls.pack(filled(Identifier))


def _filled_json_value(cls: Any) -> Any:  # a Value
    from flytemodels.google.protobuf.struct import Struct

    example: Any = _EXAMPLES[Kind.STRUCT]
    return cls(struct_value=Struct.from_wrapped(example))


_FILLED: dict[str, Callable[[Any], Any]] = {
    "google.protobuf.Any": _filled_any,
    "google.protobuf.Value": _filled_json_value,
    "google.protobuf.FieldMask": lambda cls: cls(paths=["id.project", "closure.started_at"]),
    "google.protobuf.Timestamp": lambda cls: cls.from_wrapped(_EXAMPLES[Kind.TIMESTAMP]),
    "google.protobuf.Duration": lambda cls: cls.from_wrapped(_EXAMPLES[Kind.DURATION]),
}
