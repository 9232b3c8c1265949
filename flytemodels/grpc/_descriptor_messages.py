"""The messages of `google/protobuf/descriptor.proto`, with the fields that describe a proto3 file."""

from __future__ import annotations

from dataclasses import dataclass

from flytemodels._model.fields import field
from flytemodels.message import Message

__all__ = [
    "DescriptorProto",
    "EnumDescriptorProto",
    "EnumValueDescriptorProto",
    "FieldDescriptorProto",
    "FileDescriptorProto",
    "MessageOptions",
    "MethodDescriptorProto",
    "OneofDescriptorProto",
    "ServiceDescriptorProto",
]

# descriptor.proto is proto2, where a field that is set to zero is written. Hence `optional` wherever zero is a value
# that matters.


@dataclass(slots=True, eq=False, repr=False)
class FieldDescriptorProto(Message, proto="google.protobuf.FieldDescriptorProto"):
    """A field of a message."""

    name: str = field(1, "string")
    number: int = field(3, "int32")
    label: int = field(4, "int32")
    """1 for a single value, 3 for a list."""
    type: int = field(5, "int32")
    type_name: str = field(6, "string")
    """The full name of a message or enum, with a dot in front."""
    oneof_index: int | None = field(9, "int32", optional=True)
    json_name: str = field(10, "string")
    proto3_optional: bool = field(17, "bool")


@dataclass(slots=True, eq=False, repr=False)
class OneofDescriptorProto(Message, proto="google.protobuf.OneofDescriptorProto"):
    """A oneof of a message."""

    name: str = field(1, "string")


@dataclass(slots=True, eq=False, repr=False)
class EnumValueDescriptorProto(Message, proto="google.protobuf.EnumValueDescriptorProto"):
    """A value of an enum."""

    name: str = field(1, "string")
    number: int | None = field(2, "int32", optional=True)


@dataclass(slots=True, eq=False, repr=False)
class EnumOptions(Message, proto="google.protobuf.EnumOptions"):
    """What is special about an enum."""

    allow_alias: bool = field(2, "bool")


@dataclass(slots=True, eq=False, repr=False)
class EnumDescriptorProto(Message, proto="google.protobuf.EnumDescriptorProto"):
    """An enum."""

    name: str = field(1, "string")
    value: list[EnumValueDescriptorProto] = field(2, "message", repeated=True)
    options: EnumOptions | None = field(3, "message")


@dataclass(slots=True, eq=False, repr=False)
class MessageOptions(Message, proto="google.protobuf.MessageOptions"):
    """What is special about a message."""

    map_entry: bool = field(7, "bool")


@dataclass(slots=True, eq=False, repr=False)
class DescriptorProto(Message, proto="google.protobuf.DescriptorProto"):
    """A message."""

    name: str = field(1, "string")
    field_: list[FieldDescriptorProto] = field(2, "message", repeated=True, proto_name="field")
    nested_type: list[DescriptorProto] = field(3, "message", repeated=True)
    enum_type: list[EnumDescriptorProto] = field(4, "message", repeated=True)
    options: MessageOptions | None = field(7, "message")
    oneof_decl: list[OneofDescriptorProto] = field(8, "message", repeated=True)


@dataclass(slots=True, eq=False, repr=False)
class MethodDescriptorProto(Message, proto="google.protobuf.MethodDescriptorProto"):
    """A method of a service."""

    name: str = field(1, "string")
    input_type: str = field(2, "string")
    output_type: str = field(3, "string")
    client_streaming: bool = field(5, "bool")
    server_streaming: bool = field(6, "bool")


@dataclass(slots=True, eq=False, repr=False)
class ServiceDescriptorProto(Message, proto="google.protobuf.ServiceDescriptorProto"):
    """A service."""

    name: str = field(1, "string")
    method: list[MethodDescriptorProto] = field(2, "message", repeated=True)


@dataclass(slots=True, eq=False, repr=False)
class FileDescriptorProto(Message, proto="google.protobuf.FileDescriptorProto"):
    """A `.proto` file."""

    name: str = field(1, "string")
    package: str = field(2, "string")
    dependency: list[str] = field(3, "string", repeated=True)
    message_type: list[DescriptorProto] = field(4, "message", repeated=True)
    enum_type: list[EnumDescriptorProto] = field(5, "message", repeated=True)
    service: list[ServiceDescriptorProto] = field(6, "message", repeated=True)
    syntax: str = field(12, "string")
