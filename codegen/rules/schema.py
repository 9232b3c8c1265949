"""What expressions in CEL can ask about messages and enums, and how a module of rules writes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from google.protobuf.descriptor_pb2 import DescriptorProto, EnumDescriptorProto, FieldDescriptorProto

from flytemodels._rules.regex import Pattern, RegexError

from ..catalog import Catalog, reserved_by_enum, reserved_by_message
from ..cel.errors import CelError
from ..cel.types import (
    BOOL,
    BYTES,
    DOUBLE,
    DURATION,
    INT,
    STRING,
    TIMESTAMP,
    UINT,
    EnumType,
    ListType,
    MapType,
    MessageType,
    Nullable,
    Primitive,
    Type,
)
from ..config import Config
from ..load import Loaded
from ..model import Import
from ..names import enum_member_name, scoped_name

__all__ = ["Definitions", "ModuleSchema", "field_type"]

_SCALARS: Final = {
    FieldDescriptorProto.TYPE_DOUBLE: DOUBLE,
    FieldDescriptorProto.TYPE_FLOAT: DOUBLE,
    FieldDescriptorProto.TYPE_INT64: INT,
    FieldDescriptorProto.TYPE_UINT64: UINT,
    FieldDescriptorProto.TYPE_INT32: INT,
    FieldDescriptorProto.TYPE_FIXED64: UINT,
    FieldDescriptorProto.TYPE_FIXED32: UINT,
    FieldDescriptorProto.TYPE_BOOL: BOOL,
    FieldDescriptorProto.TYPE_STRING: STRING,
    FieldDescriptorProto.TYPE_BYTES: BYTES,
    FieldDescriptorProto.TYPE_UINT32: UINT,
    FieldDescriptorProto.TYPE_SFIXED32: INT,
    FieldDescriptorProto.TYPE_SFIXED64: INT,
    FieldDescriptorProto.TYPE_SINT32: INT,
    FieldDescriptorProto.TYPE_SINT64: INT,
}
_WELL_KNOWN: Final[dict[str, Type]] = {
    "google.protobuf.Timestamp": TIMESTAMP,
    "google.protobuf.Duration": DURATION,
    "google.protobuf.BoolValue": Nullable(BOOL),
    "google.protobuf.BytesValue": Nullable(BYTES),
    "google.protobuf.DoubleValue": Nullable(DOUBLE),
    "google.protobuf.FloatValue": Nullable(DOUBLE),
    "google.protobuf.Int32Value": Nullable(INT),
    "google.protobuf.Int64Value": Nullable(INT),
    "google.protobuf.StringValue": Nullable(STRING),
    "google.protobuf.UInt32Value": Nullable(UINT),
    "google.protobuf.UInt64Value": Nullable(UINT),
}
_PYTHON: Final = {
    BOOL: "bool",
    INT: "int",
    UINT: "int",
    DOUBLE: "float",
    STRING: "str",
    BYTES: "bytes",
    TIMESTAMP: "datetime.datetime",
    DURATION: "datetime.timedelta",
}


class Definitions:
    """All messages and enums of a tree and of what it imports, by full name."""

    def __init__(self, loaded: Loaded) -> None:
        self.messages: dict[str, DescriptorProto] = {}
        self.enums: dict[str, EnumDescriptorProto] = {}
        for file in loaded.files:
            self._add(file.package, file.message_type, file.enum_type)

    def _add(self, scope: str, messages: Sequence[DescriptorProto], enums: Sequence[EnumDescriptorProto]) -> None:
        for enum in enums:
            self.enums[f"{scope}.{enum.name}".lstrip(".")] = enum
        for message in messages:
            full_name = f"{scope}.{message.name}".lstrip(".")
            self.messages[full_name] = message
            self._add(full_name, message.nested_type, message.enum_type)

    def entry(self, descriptor: FieldDescriptorProto) -> DescriptorProto | None:
        """Return the message of a map's entries, or None for a field that is not a map."""
        message = self.messages.get(descriptor.type_name.removeprefix("."))
        return message if message is not None and message.options.map_entry else None

    def fields_below(self, full_name: str) -> Iterator[tuple[FieldDescriptorProto, str]]:
        """List the fields of a message that hold messages, with those messages' names."""
        for descriptor in self.messages[full_name].field:
            entry = self.entry(descriptor)
            value = descriptor if entry is None else entry.field[1]
            if value.type == FieldDescriptorProto.TYPE_MESSAGE:
                yield descriptor, value.type_name.removeprefix(".")


def field_type(definitions: Definitions, descriptor: FieldDescriptorProto) -> Type:
    """Return the type of a field.

    Args:
        definitions: knows messages and enums.
        descriptor: the field.

    Returns:
        The type.
    """
    entry = definitions.entry(descriptor)
    if entry is not None:
        return MapType(*(_one_type(part) for part in entry.field))
    one = _one_type(descriptor)
    return ListType(one) if descriptor.label == FieldDescriptorProto.LABEL_REPEATED else one


def _one_type(descriptor: FieldDescriptorProto) -> Type:
    scalar = _SCALARS.get(descriptor.type)
    if scalar is not None:
        return scalar
    full_name = descriptor.type_name.removeprefix(".")
    if descriptor.type == FieldDescriptorProto.TYPE_ENUM:
        return EnumType(full_name)
    return _WELL_KNOWN.get(full_name, MessageType(full_name))


class ModuleSchema:
    """Messages and enums as one module of rules sees them; collects what the module has to import."""

    def __init__(self, definitions: Definitions, catalog: Catalog, config: Config) -> None:
        self._definitions = definitions
        self._catalog = catalog
        self._config = config
        self._modules: dict[str, str] = {}
        self._patterns: dict[str, str] = {}
        self._needs_datetime = False

    def message(self, full_name: str) -> DescriptorProto:
        """Return the descriptor of a message."""
        return self._definitions.messages[full_name]

    def type_of(self, message: str, descriptor: FieldDescriptorProto) -> Type:
        """Return the type of a message's field. Raise CelError where it has none here."""
        kind = field_type(self._definitions, descriptor)
        if (
            message.startswith("google.protobuf.")
            and kind != _SCALARS.get(descriptor.type)
            and not isinstance(kind, ListType)
        ):
            raise CelError(f"expected a field that can be read here, got {message}.{descriptor.name}")
        return kind

    def attribute(self, message: str, field: str) -> str:
        """Return what a field is called in Python."""
        return scoped_name(field, reserved_by_message(message, self._config))

    def class_of(self, full_name: str) -> str:
        """Return how the class of a message or enum is written in the module."""
        definition = self._catalog.get(f".{full_name}", full_name)
        assert definition.module is not None
        alias = self._modules.get(definition.module)
        if alias is None:
            alias = self._modules[definition.module] = f"m{len(self._modules) + 1}" if self._modules else "m"
        return f"{alias}.{definition.path}"

    def enum_value(self, name: str) -> tuple[str, str] | None:
        """Find the value of an enum: the enum's full name, and the member's name in Python."""
        scope, _, value = name.rpartition(".")
        enum = self._definitions.enums.get(scope)
        if enum is None or all(one.name != value for one in enum.value):
            return None
        return scope, enum_member_name(value, reserved_by_enum(scope, self._config))

    def pattern(self, source: str) -> str:
        """Return how a compiled regular expression is written in the module. Raise CelError where it is not valid."""
        try:
            Pattern(source).check()
        except RegexError as error:
            raise CelError(f"regular expression: {error}") from None
        return self._patterns.setdefault(source, f"_PATTERN_{len(self._patterns) + 1}")

    def annotation(self, kind: Type) -> str:
        """Write a type as the annotation of a parameter."""
        if isinstance(kind, ListType):
            assert kind.item is not None
            return f"list[{self.annotation(kind.item)}]"
        if isinstance(kind, MapType):
            assert kind.key is not None
            assert kind.value is not None
            return f"dict[{self.annotation(kind.key)}, {self.annotation(kind.value)}]"
        if isinstance(kind, Nullable):
            return self.annotation(kind.inner)
        if isinstance(kind, Primitive):
            text = _PYTHON[kind]
            self._needs_datetime = self._needs_datetime or text.startswith("datetime")
            return text
        # A Struct is a dict in Python; nothing is known of what is in it.
        return "dict[str, object]" if kind == MessageType("google.protobuf.Struct") else self.class_of(kind.full_name)

    def patterns(self) -> tuple[tuple[str, str], ...]:
        """List the regular expressions in use, by the names of their constants."""
        return tuple((name, source) for source, name in self._patterns.items())

    def imports(self, uses_cel: bool) -> tuple[Import, ...]:
        """List what the module imports.

        Args:
            uses_cel: whether its functions use the helpers of `cel`.
        """
        found = [Import("flytemodels._runtime", "rules"), Import("typing", "Final")]
        if uses_cel or self._patterns:
            found.append(Import("flytemodels._runtime", "cel"))
        if self._needs_datetime:
            found.append(Import("datetime"))
        for module, alias in self._modules.items():
            package, _, name = module.rpartition(".")
            found.append(Import(package, name, alias))
        return tuple(sorted(found))
