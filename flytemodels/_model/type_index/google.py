# Made by `make codegen`. Do not edit.
"""The module of each top-level message under `google`, by its full protobuf name."""

from __future__ import annotations

from typing import Final

_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "flytemodels.google.protobuf.any": ("google.protobuf.Any",),
    "flytemodels.google.protobuf.api": ("google.protobuf.Api", "google.protobuf.Method", "google.protobuf.Mixin"),
    "flytemodels.google.protobuf.duration": ("google.protobuf.Duration",),
    "flytemodels.google.protobuf.empty": ("google.protobuf.Empty",),
    "flytemodels.google.protobuf.field_mask": ("google.protobuf.FieldMask",),
    "flytemodels.google.protobuf.source_context": ("google.protobuf.SourceContext",),
    "flytemodels.google.protobuf.struct": (
        "google.protobuf.ListValue",
        "google.protobuf.Struct",
        "google.protobuf.Value",
    ),
    "flytemodels.google.protobuf.timestamp": ("google.protobuf.Timestamp",),
    "flytemodels.google.protobuf.type": (
        "google.protobuf.Enum",
        "google.protobuf.EnumValue",
        "google.protobuf.Field",
        "google.protobuf.Option",
        "google.protobuf.Type",
    ),
    "flytemodels.google.protobuf.wrappers": (
        "google.protobuf.BoolValue",
        "google.protobuf.BytesValue",
        "google.protobuf.DoubleValue",
        "google.protobuf.FloatValue",
        "google.protobuf.Int32Value",
        "google.protobuf.Int64Value",
        "google.protobuf.StringValue",
        "google.protobuf.UInt32Value",
        "google.protobuf.UInt64Value",
    ),
    "flytemodels.google.rpc.status": ("google.rpc.Status",),
}

MODULES: Final[dict[str, str]] = {name: module for module, names in _NAMES.items() for name in names}
