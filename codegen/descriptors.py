"""What there is to ask of descriptors, whoever looks at them."""

from __future__ import annotations

from google.protobuf.descriptor_pb2 import FieldDescriptorProto

__all__ = ["is_in_oneof", "join"]


def join(scope: str, name: str) -> str:
    """Put a dot between a package or message and a name in it."""
    return f"{scope}.{name}" if scope else name


def is_in_oneof(field: FieldDescriptorProto) -> bool:
    """Return whether a field is in a oneof that someone wrote: protoc makes one for each `optional` too."""
    return field.HasField("oneof_index") and not field.proto3_optional
