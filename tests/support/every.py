"""A message with a field of every kind in every form, with its official class beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from flytemodels._model.kinds import SCALARS
from tests.support.protoc import make

__all__ = ["KEYS", "Every", "make_every"]

KEYS = [name for name in SCALARS if name not in ("double", "float", "bytes", "enum")]
"""The types that the keys of a map may have."""

_IMPORTS = ("any", "duration", "field_mask", "struct", "timestamp", "wrappers")

_ENUM = """
enum Color {
  option allow_alias = true;
  BLACK = 0; RED = 1; CRIMSON = 1; None = 2; BLUE = 300; NEGATIVE = -1;
}
"""

_NAMED = """
    int32 an_int32 = 1;
    int64 an_int64 = 2;
    uint32 a_uint32 = 3;
    uint64 a_uint64 = 4;
    sint32 a_sint32 = 5;
    sint64 a_sint64 = 6;
    fixed32 a_fixed32 = 7;
    fixed64 a_fixed64 = 8;
    sfixed32 a_sfixed32 = 9;
    sfixed64 a_sfixed64 = 10;
    float a_float = 11;
    double a_double = 12;
    bool a_bool = 13;
    string a_string = 14;
    bytes some_bytes = 15;
    Color a_color = 16;
    Every child = 17;
    repeated int32 int32s = 20;
    repeated string strings = 21;
    repeated Color colors = 22;
    repeated Every children = 23;
    repeated google.protobuf.Value values = 24;
    repeated google.protobuf.Timestamp moments = 25;
    map<string, string> by_string = 30;
    map<int32, string> by_int32 = 31;
    map<uint64, string> by_uint64 = 32;
    map<bool, string> by_bool = 33;
    map<string, Color> colors_by_name = 34;
    map<string, Every> children_by_name = 35;
    map<string, google.protobuf.Value> values_by_name = 36;
    map<string, google.protobuf.Duration> spans_by_name = 37;
    optional int32 maybe_int32 = 50;
    optional string maybe_string = 51;
    optional Color maybe_color = 52;
    google.protobuf.NullValue a_null = 53;
    google.protobuf.Timestamp moment = 60;
    google.protobuf.Duration span = 61;
    google.protobuf.Struct struct = 62;
    google.protobuf.Value value = 63;
    google.protobuf.ListValue list = 64;
    google.protobuf.Any any = 65;
    google.protobuf.FieldMask mask = 66;
    google.protobuf.BoolValue wrapped_bool = 67;
    google.protobuf.Int64Value wrapped_int64 = 68;
    google.protobuf.FloatValue wrapped_float = 69;
    google.protobuf.StringValue wrapped_string = 70;
    google.protobuf.BytesValue wrapped_bytes = 71;
    int32 class = 80;
    int32 OddName__x_1 = 81;
    int32 named = 82 [json_name = "@odd name"];
"""
"""Fields for tests that name them."""

_NAMED_MEMBERS = """
    int32 chosen_int32 = 40;
    string chosen_string = 41;
    google.protobuf.NullValue chosen_null = 42;
    Every chosen_child = 43;
    Color chosen_color = 44;
"""
"""The same in the oneof `choice`."""

_WRAPPED = {
    "moment": "Timestamp",
    "span": "Duration",
    "struct": "Struct",
    **{f"a_{name.lower()}": name for name in ("BoolValue", "BytesValue", "DoubleValue", "FloatValue", "StringValue")},
    **{f"a_{name.lower()}": name for name in ("Int32Value", "Int64Value", "UInt32Value", "UInt64Value")},
}
_VALUES = {
    **{name: "Color" if name == "enum" else name for name in SCALARS},
    "every": "Every",
    "value": "google.protobuf.Value",
    "nothing": "google.protobuf.NullValue",
    **{name: f"google.protobuf.{wrapped}" for name, wrapped in _WRAPPED.items()},
}
"""The types of values, by what the fields of each are called."""


def _each_kind() -> Iterator[str]:
    """Return a field of every kind in every form; the named ones have some of the names."""
    taken = set(re.findall(r"(\w+) = \d+", _NAMED + _NAMED_MEMBERS))
    fields = [f"{kind} one_{name}" for name, kind in _VALUES.items()]
    fields += [f"optional {kind} maybe_{name}" for name, kind in _VALUES.items() if name in SCALARS]
    fields += [f"repeated {kind} many_{name}" for name, kind in _VALUES.items()]
    fields += [f"map<string, {kind}> map_{name}" for name, kind in _VALUES.items()]
    fields += [f"map<{key}, string> by_{key}" for key in KEYS]
    for number, field in enumerate(fields, 100):
        if field.rpartition(" ")[2] not in taken:
            yield f"{field} = {number};"
    for number, name in enumerate(sorted(SCALARS.keys() - {"string", "bytes"}), 1000):
        yield f"repeated {_VALUES[name]} unpacked_{name} = {number} [packed = false];"
    members = (f"{kind} chosen_{name} = {number};" for number, (name, kind) in enumerate(_VALUES.items(), 100_000))
    free = (member for member in members if member.split()[1] not in taken)
    yield "\n".join(["oneof choice {", _NAMED_MEMBERS, *free, "}"])


_PROTO = "\n".join(
    [
        "package every;",
        *(f'import "google/protobuf/{name}.proto";' for name in _IMPORTS),
        _ENUM,
        "message Every {",
        _NAMED,
        *_each_kind(),
        "}",
    ]
)


class Every:
    """The two classes of the message `every.Every`.

    Attributes:
        cls: the generated one.
        official: that of google.protobuf.
        color: the generated enum.
    """

    def __init__(self, cls: Any, official: Any, color: Any) -> None:
        self.cls = cls
        self.official = official
        self.color = color


def make_every(folder: Path) -> Iterator[Every]:
    """Make the two classes; for a fixture.

    Args:
        folder: an empty folder for the generated package.

    Yields:
        The classes.
    """
    with pytest.MonkeyPatch.context() as monkeypatch:
        made = make(folder, monkeypatch, {"every.proto": _PROTO})
        module = made.module("every")
        yield Every(module.Every, made.official("every.Every"), module.Color)
