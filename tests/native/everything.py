"""A message with a field of every kind in every form."""

from __future__ import annotations

from flytemodels._model.kinds import SCALARS

__all__ = ["EVERYTHING", "KEYS"]

_IMPORTS = ("any", "duration", "struct", "timestamp", "wrappers")
KEYS = [name for name in SCALARS if name not in ("double", "float", "bytes", "enum")]
"""The types that the keys of a map may have."""
_WRAPPED = {
    "moment": "Timestamp",
    "span": "Duration",
    "struct": "Struct",
    **{f"a_{name.lower()}": name for name in ("BoolValue", "BytesValue", "DoubleValue", "FloatValue", "StringValue")},
    **{f"a_{name.lower()}": name for name in ("Int32Value", "Int64Value", "UInt32Value", "UInt64Value")},
}
_VALUES = {
    **{name: "Color" if name == "enum" else name for name in SCALARS},
    "every": "Everything",
    "value": "google.protobuf.Value",
    "nothing": "google.protobuf.NullValue",
    **{name: f"google.protobuf.{wrapped}" for name, wrapped in _WRAPPED.items()},
}


def _fields() -> list[str]:
    numbers = SCALARS.keys() - {"string", "bytes"}
    singular = [f"{kind} one_{name}" for name, kind in _VALUES.items()]
    optional = [f"optional {kind} maybe_{name}" for name, kind in _VALUES.items() if name in SCALARS]
    repeated = [f"repeated {kind} many_{name}" for name, kind in _VALUES.items()]
    maps = [f"map<string, {kind}> map_{name}" for name, kind in _VALUES.items()]
    maps += [f"map<{key}, string> by_{key}" for key in KEYS]
    numbered = [f"{field} = {number};" for number, field in enumerate(singular + optional + repeated + maps, 1)]
    unpacked = [
        f"repeated {_VALUES[name]} unpacked_{name} = {number} [packed = false];"
        for number, name in enumerate(sorted(numbers), 1000)
    ]
    members = [f"{kind} chosen_{name} = {number};" for number, (name, kind) in enumerate(_VALUES.items(), 100_000)]
    return [*numbered, *unpacked, "oneof choice {", *members, "}"]


EVERYTHING = "\n".join(
    [
        "package everything;",
        *(f'import "google/protobuf/{name}.proto";' for name in _IMPORTS),
        "enum Color { BLACK = 0; RED = 1; BLUE = 300; NEGATIVE = -1; }",
        "message Everything {",
        *_fields(),
        "}",
    ]
)
"""The text of the `.proto` file, without its first line."""
