# Made from google/protobuf/field_mask.proto by `make codegen`. Do not edit.
"""Messages of `google/protobuf/field_mask.proto` (package `google.protobuf`)."""

from __future__ import annotations

from flytemodels._runtime import FieldMaskMixin, Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class FieldMask(FieldMaskMixin, Message, proto="google.protobuf.FieldMask"):
    """The message `google.protobuf.FieldMask`."""

    paths: list[str] = field(1, "string", repeated=True)
    """`repeated string paths = 1`"""
