"""Descriptors to `.proto` text.

The descriptors inside the official `*_pb2` modules hold every fact of the interface: names, numbers, types, labels,
options. They hold no comments, and none are wanted.

Declarations are printed in the order of the descriptors, so that compiling the text gives equal descriptors.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from attrs import frozen
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    MethodDescriptorProto,
    ServiceDescriptorProto,
)
from google.protobuf.message import Message

from ..descriptors import is_in_oneof, join
from ..names import camel_case
from .errors import IdlError
from .options import options_of, quoted
from .symbols import Symbols

__all__ = ["print_file"]

_SCALAR_NAMES: Final = {
    number: name.removeprefix("TYPE_").lower()
    for name, number in FieldDescriptorProto.Type.items()
    if name not in ("TYPE_GROUP", "TYPE_MESSAGE", "TYPE_ENUM")
}

_MAX_FIELD_END: Final = 1 << 29
_MAX_ENUM_END: Final = (1 << 31) - 1


def print_file(file: FileDescriptorProto, symbols: Symbols, header: str = "") -> str:
    """Print a file as text.

    Args:
        file: the descriptor.
        symbols: the names of all files that it may refer to.
        header: comment lines for the top.

    Returns:
        The text, which compiles to a descriptor equal to `file`.

    Raises:
        IdlError: the file holds what this printer has no words for: groups, editions.
    """
    if file.syntax not in ("", "proto2", "proto3"):
        raise IdlError(f"{file.name}: expected proto2 or proto3, got {file.syntax}")
    public = {file.dependency[index] for index in file.public_dependency}
    imports = [f"import {'public ' if name in public else ''}{quoted(name)};" for name in file.dependency]
    printer = _Printer(file.syntax != "proto3", symbols)
    package = file.package
    blocks = [
        [f'{header}syntax = "{file.syntax or "proto2"}";'],
        [f"package {package};"] if package else [],
        imports,
        [f"option {option};" for option in options_of(file.options)],
        *(list(_enum(enum)) for enum in file.enum_type),
        *(list(printer.message(message, join(package, message.name))) for message in file.message_type),
        *(list(_service(service, package, symbols)) for service in file.service),
        *(list(block) for block in printer.extensions(file.extension, package)),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _indented(lines: Iterator[str]) -> Iterator[str]:
    return (f"  {line}" if line else line for line in lines)


def _block(head: str, options: Message, body: Iterator[str]) -> Iterator[str]:
    """A message, enum, oneof or service: its head, its own options, its body."""
    yield f"{head} {{"
    yield from _indented(f"option {option};" for option in options_of(options))
    yield from _indented(body)
    yield "}"


def _bracketed(options: Message, *more: str) -> str:
    said = [*more, *options_of(options)]
    return f" [{', '.join(said)}]" if said else ""


def _range(start: int, end: int, maximum: int) -> str:
    return str(start) if start == end else f"{start} to {'max' if end == maximum else end}"


def _enum(enum: EnumDescriptorProto) -> Iterator[str]:
    return _block(f"enum {enum.name}", enum.options, _enum_body(enum))


def _enum_body(enum: EnumDescriptorProto) -> Iterator[str]:
    for value in enum.value:
        yield f"{value.name} = {value.number}{_bracketed(value.options)};"
    ranges = [(reserved.start, reserved.end) for reserved in enum.reserved_range]
    yield from _reserved(ranges, enum.reserved_name, _MAX_ENUM_END)


def _reserved(ranges: Sequence[tuple[int, int]], names: Sequence[str], maximum: int) -> Iterator[str]:
    """`reserved` lines; ranges include their ends, as in the text."""
    said = [_range(start, end, maximum) for start, end in ranges]
    if said:
        yield f"reserved {', '.join(said)};"
    if names:
        yield f"reserved {', '.join(map(quoted, names))};"


@frozen
class _Printer:
    """Prints messages and extensions of one file.

    Attributes:
        labels: whether every field says `optional`, `required` or `repeated`, as in proto2.
        symbols: the names that types may have.
    """

    labels: bool
    symbols: Symbols

    def message(self, message: DescriptorProto, full_name: str) -> Iterator[str]:
        """The lines of a message."""
        return _block(f"message {message.name}", message.options, self._body(message, full_name))

    def extensions(self, fields: Sequence[FieldDescriptorProto], scope: str) -> Iterator[Iterator[str]]:
        """An `extend` block for each run of extensions of the same message."""
        for extendee, group in groupby(fields, key=lambda field: field.extendee):
            lines = [self._field(field, scope, {}) for field in group]
            yield _block(f"extend {self.symbols.shortest(extendee, scope)}", DescriptorProto().options, iter(lines))

    def _body(self, message: DescriptorProto, full_name: str) -> Iterator[str]:
        for enum in message.enum_type:
            yield from _enum(enum)
        yield from self._types_and_fields(message, full_name)
        for block in self.extensions(message.extension, full_name):
            yield from block
        for one in message.extension_range:
            yield f"extensions {_range(one.start, one.end - 1, _MAX_FIELD_END - 1)}{_bracketed(one.options)};"
        ranges = [(reserved.start, reserved.end - 1) for reserved in message.reserved_range]
        yield from _reserved(ranges, message.reserved_name, _MAX_FIELD_END - 1)

    def _types_and_fields(self, message: DescriptorProto, full_name: str) -> Iterator[str]:
        """Nested messages and fields, in an order that gives the nested types their places again.

        A map field makes a nested type where it stands. So the fields up to a map come out when its entry is due.
        """
        entries = {f".{full_name}.{nested.name}": nested for nested in message.nested_type if nested.options.map_entry}
        pending = list(message.field)
        for nested in message.nested_type:
            name = f"{full_name}.{nested.name}"
            if f".{name}" not in entries:
                yield from self.message(nested, name)
                continue
            due = next(index for index, field in enumerate(pending) if field.type_name == f".{name}") + 1
            yield from self._fields(pending[:due], message, full_name, entries)
            pending = pending[due:]
        yield from self._fields(pending, message, full_name, entries)

    def _fields(
        self,
        fields: Sequence[FieldDescriptorProto],
        message: DescriptorProto,
        full_name: str,
        entries: dict[str, DescriptorProto],
    ) -> Iterator[str]:
        """Field lines, those of a oneof inside its block (where no map can stand, so no block is ever cut in two)."""
        rest = list(fields)
        while rest:
            group = [rest.pop(0)]
            if not is_in_oneof(group[0]):
                yield self._field(group[0], full_name, entries)
                continue
            while rest and is_in_oneof(rest[0]) and rest[0].oneof_index == group[0].oneof_index:
                group.append(rest.pop(0))
            oneof = message.oneof_decl[group[0].oneof_index]
            lines = [self._field(field, full_name, entries) for field in group]
            yield from _block(f"oneof {oneof.name}", oneof.options, iter(lines))

    def _field(self, field: FieldDescriptorProto, full_name: str, entries: dict[str, DescriptorProto]) -> str:
        if field.type == FieldDescriptorProto.TYPE_GROUP:
            raise IdlError(f"{full_name}.{field.name}: expected a field of another kind, got a group")
        default = [f"default = {_default(field)}"] if field.HasField("default_value") else []
        options = _bracketed(field.options, *default, *_json_name(field))
        return f"{self._label_and_type(field, full_name, entries)} {field.name} = {field.number}{options};"

    def _label_and_type(self, field: FieldDescriptorProto, full_name: str, entries: dict[str, DescriptorProto]) -> str:
        if field.type_name in entries:
            key, value = (self._type(part, full_name) for part in entries[field.type_name].field)
            return f"map<{key}, {value}>"
        return f"{self._label(field)}{self._type(field, full_name)}"

    def _label(self, field: FieldDescriptorProto) -> str:
        if field.label == FieldDescriptorProto.LABEL_REPEATED:
            return "repeated "
        if field.label == FieldDescriptorProto.LABEL_REQUIRED:
            return "required "
        return "optional " if field.proto3_optional or (self.labels and not is_in_oneof(field)) else ""

    def _type(self, field: FieldDescriptorProto, full_name: str) -> str:
        if field.type_name:
            return self.symbols.shortest(field.type_name, full_name)
        return _SCALAR_NAMES[field.type]


def _json_name(field: FieldDescriptorProto) -> list[str]:
    return [] if field.json_name in ("", camel_case(field.name)) else [f"json_name = {quoted(field.json_name)}"]


def _default(field: FieldDescriptorProto) -> str:
    if field.type == FieldDescriptorProto.TYPE_STRING:
        return quoted(field.default_value)
    # Descriptors hold the default of a bytes field with its escapes, and every other one as the text has it.
    return f'"{field.default_value}"' if field.type == FieldDescriptorProto.TYPE_BYTES else field.default_value


def _service(service: ServiceDescriptorProto, package: str, symbols: Symbols) -> Iterator[str]:
    scope = join(package, service.name)
    methods = (_method(method, scope, symbols) for method in service.method)
    return _block(f"service {service.name}", service.options, methods)


def _method(method: MethodDescriptorProto, scope: str, symbols: Symbols) -> str:
    taken = f"{'stream ' if method.client_streaming else ''}{symbols.shortest(method.input_type, scope)}"
    given = f"{'stream ' if method.server_streaming else ''}{symbols.shortest(method.output_type, scope)}"
    options = [f"option {option};" for option in options_of(method.options)]
    body = f" {{ {' '.join(options)} }}" if options else ";"
    return f"rpc {method.name}({taken}) returns ({given}){body}"
