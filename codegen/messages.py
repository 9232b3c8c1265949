"""Lowers the messages and enums of one file: their Python names, annotations and field declarations."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from attrs import Factory, frozen
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
)

from .catalog import Catalog, Definition, reserved_by_enum, reserved_by_message, top_level_name
from .config import Config
from .descriptors import is_in_oneof, join
from .docs import Docs
from .errors import CodegenError
from .imports import Namer, Scope, Symbol
from .model import Constant, EnumMember, EnumType, Field, MessageType, Oneof, Renamed
from .names import camel_case, enum_member_name, scoped_name
from .well_known import SCALARS, WRAPPED

__all__ = ["FileContext", "classes_of"]

MESSAGE = Symbol("flytemodels._runtime", "Message")
ENUM = Symbol("flytemodels._runtime", "Enum")
FIELD = Symbol("flytemodels._runtime", "field")
MAP_FIELD = Symbol("flytemodels._runtime", "map_field")
DATACLASS = Symbol("flytemodels._runtime", "message_dataclass")
CLASS_VAR = Symbol("typing", "ClassVar")

Pieces = tuple[str | Symbol, ...]
"""An annotation before its names are decided."""


def _no_limits() -> Mapping[str, str]:
    return {}


@frozen
class FileContext:
    """What is known while one file is lowered."""

    file: FileDescriptorProto
    module: str
    catalog: Catalog
    config: Config
    docs: Docs
    namer: Namer
    with_rules: Collection[str] = ()
    limits: Mapping[str, str] = Factory(_no_limits)

    def symbol(self, definition: Definition) -> Symbol:
        """Refer to a message or enum, of this file or another."""
        module = definition.module or ""
        return Symbol("" if module == self.module else module, definition.path)

    def text(self, pieces: Pieces, scope: Scope) -> str:
        """Write an annotation for a place in the module."""
        return "".join(piece if isinstance(piece, str) else self.namer.name(piece, scope) for piece in pieces)

    def short(self, definition: Definition, user: str) -> str:
        """Name a type as the `.proto` would, in the message of a field: without package or enclosing message."""
        full_name = join(definition.package, definition.proto_path)
        around = user.rpartition(".")[0]
        if full_name.startswith(f"{around}."):
            return full_name[len(around) + 1 :]
        return definition.proto_path if definition.package == self.file.package else full_name


def classes_of(context: FileContext) -> tuple[tuple[EnumType, ...], tuple[MessageType, ...]]:
    """Lower what a file defines.

    Args:
        context: the file, and its surroundings.

    Returns:
        Its enums and its messages.

    Raises:
        CodegenError: a type has no module, or the configuration does not fit a message.
    """
    file = context.file
    enums = (
        _enum(context, enum, join(file.package, enum.name), top_level_name(enum.name), Scope())
        for enum in file.enum_type
    )
    messages = (
        _message(context, message, join(file.package, message.name), top_level_name(message.name), Scope())
        for message in file.message_type
    )
    return tuple(enums), tuple(messages)


# Enums


def _enum(context: FileContext, enum: EnumDescriptorProto, full_name: str, name: str, around: Scope) -> EnumType:
    reserved = reserved_by_enum(full_name, context.config)
    members = tuple(
        EnumMember(
            enum_member_name(value.name, reserved),
            value.number,
            _doc(context, join(full_name, value.name), "", value.options.deprecated),
        )
        for value in enum.value
    )
    return EnumType(
        name=name,
        bases=_bases(context, full_name, ENUM, around),
        members=members,
        renamed=_renamed(context, enum, members),
        doc=_doc(context, full_name, f"The enum `{full_name}`.", enum.options.deprecated),
    )


def _renamed(context: FileContext, enum: EnumDescriptorProto, members: Sequence[EnumMember]) -> Renamed | None:
    pairs = [(value, member) for value, member in zip(enum.value, members, strict=True) if value.name != member.name]
    if not pairs:
        return None
    first = {value.number: value for value in reversed(enum.value)}
    scope = Scope(member.name for member in members)
    names: Pieces = (_builtin("dict"), "[", _builtin("int"), ", ", _builtin("str"), "]")
    numbers: Pieces = (_builtin("dict"), "[", _builtin("str"), ", ", _builtin("int"), "]")
    return Renamed(
        by_number=tuple((value.number, value.name) for value, _ in pairs if first[value.number] is value),
        by_name=tuple((value.name, value.number) for value, _ in pairs),
        decorator=context.namer.name(_builtin("classmethod"), scope),
        to_names=context.text(names, scope),
        to_numbers=context.text(numbers, scope),
    )


def _builtin(name: str) -> Symbol:
    return Symbol("builtins", name)


# Messages


def _message(context: FileContext, message: DescriptorProto, full_name: str, name: str, around: Scope) -> MessageType:
    reserved = reserved_by_message(full_name, context.config)
    scope = Scope(_names_in(message, reserved))
    nested = [inner for inner in message.nested_type if not inner.options.map_entry]
    return MessageType(
        name=name,
        full_name=full_name,
        decorator=context.namer.name(DATACLASS, around),
        bases=_bases(context, full_name, MESSAGE, around),
        has_rules=full_name in context.with_rules,
        enums=tuple(
            _enum(context, enum, join(full_name, enum.name), scoped_name(enum.name, reserved), scope)
            for enum in message.enum_type
        ),
        messages=tuple(
            _message(context, inner, join(full_name, inner.name), scoped_name(inner.name, reserved), scope)
            for inner in nested
        ),
        constants=tuple(_constants(context, message, full_name, scope, reserved)),
        fields=tuple(_fields(context, message, full_name, scope, reserved)),
        oneofs=tuple(_oneofs(context, message, full_name, scope, reserved)),
        doc=_with_limits(
            context,
            full_name,
            _doc(context, full_name, f"The message `{full_name}`.", message.options.deprecated),
        ),
    )


def _bases(context: FileContext, full_name: str, base: Symbol, around: Scope) -> tuple[str, ...]:
    name = context.namer.name(base, around)
    mixin = context.config.mixins.get(full_name)
    if mixin is None:
        return (name,)
    pieces: Pieces = (Symbol(*mixin.split(":")),)
    parameter = context.config.mixin_parameters.get(full_name)
    if parameter is not None:
        pieces = (*pieces, "[", context.symbol(context.catalog.get(f".{parameter}", full_name)), "]")
    return context.text(pieces, around), name


def _names_in(message: DescriptorProto, reserved: Scope) -> Iterator[str]:
    """All names that the class body defines: those that can hide others."""
    parts = (message.enum_type, message.nested_type, message.field, message.oneof_decl)
    yield from (scoped_name(part.name, reserved) for group in parts for part in group)
    for enum in message.enum_type:
        for value in enum.value:
            yield scoped_name(value.name, reserved)


def _constants(
    context: FileContext, message: DescriptorProto, full_name: str, scope: Scope, reserved: Scope
) -> Iterator[Constant]:
    for enum in message.enum_type:
        enum_name = join(full_name, enum.name)
        symbol = context.symbol(context.catalog.get(f".{enum_name}", enum_name))
        members = reserved_by_enum(enum_name, context.config)
        annotation = context.text((CLASS_VAR, "[", symbol, "]"), scope)
        for value in enum.value:
            yield Constant(
                name=scoped_name(value.name, reserved),
                annotation=annotation,
                value=f"{scoped_name(enum.name, reserved)}.{enum_member_name(value.name, members)}",
                doc=_doc(context, join(enum_name, value.name), "", value.options.deprecated),
            )


def _fields(
    context: FileContext, message: DescriptorProto, full_name: str, scope: Scope, reserved: Scope
) -> Iterator[Field]:
    entries = {join(full_name, inner.name): inner for inner in message.nested_type if inner.options.map_entry}
    for field in _ordered(context, message, full_name):
        entry = entries.get(field.type_name[1:])
        name = scoped_name(field.name, reserved)
        if entry is not None:
            yield _map_field(context, field, entry, full_name, name, scope)
        else:
            yield _field(context, message, field, full_name, name, scope)


def _ordered(context: FileContext, message: DescriptorProto, full_name: str) -> list[FieldDescriptorProto]:
    order = context.config.constructor_order.get(full_name)
    if order is None:
        return list(message.field)
    fields = {field.name: field for field in message.field}
    if sorted(order) != sorted(fields):
        difference = ", ".join(sorted(fields.keys() ^ set(order))) or "a name twice"
        raise CodegenError(f"{full_name}: expected a constructor order of its fields, got a difference: {difference}")
    return [fields[name] for name in order]


@frozen
class _Value:
    """The type of a value: of a field, of a list's elements, of a map's values."""

    proto_type: str
    pieces: Pieces
    shown: str
    wraps: str = ""
    zero: Pieces = ()
    packable: bool = False


def _value(context: FileContext, field: FieldDescriptorProto, user: str) -> _Value:
    scalar = SCALARS.get(field.type)
    if scalar is not None:
        return _Value(scalar.proto_type, (scalar.python,), scalar.proto_type, packable=scalar.packable)
    definition = context.catalog.get(field.type_name, user)
    symbol = context.symbol(definition)
    shown = context.short(definition, user)
    if field.type == FieldDescriptorProto.TYPE_ENUM:
        return _Value("enum", (symbol,), shown, zero=(symbol, f".{definition.zero}"), packable=True)
    full_name = field.type_name[1:]
    # In google.protobuf itself the messages stay what they are: a Value could not hold a Struct otherwise.
    if full_name in WRAPPED and context.file.package != "google.protobuf":
        return _Value("message", WRAPPED[full_name], shown, wraps=full_name)
    return _Value("message", (symbol,), shown)


def _map_field(
    context: FileContext, field: FieldDescriptorProto, entry: DescriptorProto, full_name: str, name: str, scope: Scope
) -> Field:
    user = join(full_name, field.name)
    key, value = (_value(context, part, user) for part in entry.field)
    pieces: Pieces = (_builtin("dict"), "[", *key.pieces, ", ", *value.pieces, "]")
    arguments = (
        str(field.number),
        _literal(key.proto_type),
        _literal(value.proto_type),
        *([f"wraps={_literal(value.wraps)}"] if value.wraps else []),
        *_names(field, name),
    )
    line = f"map<{key.shown}, {value.shown}> {field.name} = {field.number}"
    return Field(
        name=name,
        annotation=context.text(pieces, scope),
        maker=context.namer.name(MAP_FIELD, scope),
        arguments=arguments,
        doc=_field_doc(context, user, line, field),
    )


def _field(
    context: FileContext, message: DescriptorProto, field: FieldDescriptorProto, full_name: str, name: str, scope: Scope
) -> Field:
    user = join(full_name, field.name)
    value = _value(context, field, user)
    repeated = field.label == FieldDescriptorProto.LABEL_REPEATED
    group = message.oneof_decl[field.oneof_index].name if is_in_oneof(field) else None
    nullable = group is not None or field.proto3_optional or value.proto_type == "message"
    pieces = _field_pieces(value.pieces, repeated, nullable)
    needs_zero = value.zero and not (repeated or nullable)
    arguments = (
        str(field.number),
        _literal(value.proto_type),
        *([f"default_factory=lambda: {context.text(value.zero, scope)}"] if needs_zero else []),
        *([f"group={_literal(group)}"] if group is not None else []),
        *(["optional=True"] if field.proto3_optional else []),
        *(["repeated=True"] if repeated else []),
        *([f"wraps={_literal(value.wraps)}"] if value.wraps else []),
        *(["packed=False"] if repeated and value.packable and not _packed(field) else []),
        *_names(field, name),
    )
    label = "repeated " if repeated else "optional " if field.proto3_optional else ""
    return Field(
        name=name,
        annotation=context.text(pieces, scope),
        maker=context.namer.name(FIELD, scope),
        arguments=arguments,
        doc=_field_doc(context, user, f"{label}{value.shown} {field.name} = {field.number}", field),
    )


def _field_pieces(pieces: Pieces, repeated: bool, nullable: bool) -> Pieces:
    if repeated:
        return _builtin("list"), "[", *pieces, "]"
    return (*pieces, " | None") if nullable else pieces


def _packed(field: FieldDescriptorProto) -> bool:
    return field.options.packed if field.options.HasField("packed") else True


def _names(field: FieldDescriptorProto, name: str) -> Iterator[str]:
    if name != field.name:
        yield f"proto_name={_literal(field.name)}"
    if field.json_name != camel_case(field.name):
        yield f"json_name={_literal(field.json_name)}"


def _literal(text: str) -> str:
    """Write a string literal with double quotes, in one line and with nothing in it that editors hide or reorder."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    shown = "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in escaped)
    return f'"{shown}"'


def _oneofs(
    context: FileContext, message: DescriptorProto, full_name: str, scope: Scope, reserved: Scope
) -> Iterator[Oneof]:
    for index, oneof in enumerate(message.oneof_decl):
        members = [field for field in message.field if is_in_oneof(field) and field.oneof_index == index]
        if not members:
            continue
        values = (_value(context, field, join(full_name, field.name)) for field in members)
        union = dict.fromkeys(context.text(value.pieces, scope) for value in values)
        oneof_name = join(full_name, oneof.name)
        words = context.docs.get(oneof_name) or f"The member of the oneof `{oneof.name}` that is set, or None."
        yield Oneof(
            name=scoped_name(oneof.name, reserved),
            group=_literal(oneof.name),
            annotation=" | ".join([*union, "None"]),
            members=tuple(f"self.{scoped_name(field.name, reserved)}" for field in members),
            decorator=context.namer.name(_builtin("property"), scope),
            doc=_with_limits(context, oneof_name, words),
        )


# Docstrings


def _doc(context: FileContext, full_name: str, default: str, deprecated: bool) -> str:
    words = context.docs.get(full_name) or default
    return f"Deprecated. {words}".strip() if deprecated else words


def _with_limits(context: FileContext, full_name: str, words: str) -> str:
    """Add the rules of a message or oneof to its words; those of a field stand behind its line of the `.proto`."""
    limits = context.limits.get(full_name)
    return f"{words}\n\nRules: {limits}." if limits else words


def _field_doc(context: FileContext, full_name: str, line: str, field: FieldDescriptorProto) -> str:
    words = _doc(context, full_name, "", field.options.deprecated)
    limits = context.limits.get(full_name)
    shown = f"`{line}`; {limits}" if limits else f"`{line}`"
    return f"{words} ({shown})" if words else shown
