"""Print the `.proto` files of the pinned flyteidl release from the descriptors that the release carries.

    python -m codegen.idl

The descriptors inside flyteidl's `*_pb2` modules hold every fact of the interface: names, numbers, types, labels,
options. They hold no comments, and none are wanted. What belongs to the REST gateway (options of `google.api` and of
openapiv2) is left out, with the imports that only those options need.

Declarations are printed in the order of the descriptors, so that compiling the text gives equal descriptors.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, cast

from attrs import frozen
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    ServiceDescriptorProto,
)
from google.protobuf.message import Message

from .names import camel_case
from .version import FLYTEIDL_VERSION

__all__ = ["GOOGLE_FILES", "IdlError", "Symbols", "print_file", "released_files", "without_dropped"]

PROTOS: Final = Path(__file__).parent / "protos"

GOOGLE_FILES: Final = ("any", "duration", "empty", "field_mask", "struct", "timestamp", "wrappers")
"""The files of google/protobuf whose types flyteidl, and those who work with it, use."""

_DROPPED_IMPORTS: Final = ("google/api/", "protoc-gen-openapiv2/")

_HEADER: Final = {
    "flyteidl": "// Printed by `make idl` from the flyteidl release that codegen/version.py names.\n",
    "google": "// Printed by `make idl` from the protobuf runtime that flyteidl is installed with.\n",
}

_SCALAR_NAMES: Final = {
    number: name.removeprefix("TYPE_").lower()
    for name, number in FieldDescriptorProto.Type.items()
    if name not in ("TYPE_GROUP", "TYPE_MESSAGE", "TYPE_ENUM")
}

_MAX_FIELD_END: Final = 1 << 29
_MAX_ENUM_END: Final = (1 << 31) - 1


class IdlError(Exception):
    """The IDL cannot be printed: the release is missing, is another one, or holds what proto3 text cannot say."""


def without_dropped(file: FileDescriptorProto) -> FileDescriptorProto:
    """Leave out of a file what the project does not print.

    Args:
        file: the descriptor as the release has it.

    Returns:
        A copy without extension options, without the imports that only those need, and without source positions.
    """
    kept = FileDescriptorProto()
    kept.CopyFrom(file)
    kept.ClearField("source_code_info")
    public = {file.dependency[index] for index in file.public_dependency}
    names = [name for name in file.dependency if not name.startswith(_DROPPED_IMPORTS)]
    del kept.dependency[:], kept.public_dependency[:]
    kept.dependency.extend(names)
    kept.public_dependency.extend(index for index, name in enumerate(names) if name in public)
    _drop_extensions(kept)
    return kept


def _drop_extensions(message: Message) -> None:
    message.DiscardUnknownFields()  # options whose extension is not registered in this process
    for field, value in message.ListFields():
        if field.is_extension:
            message.ClearExtension(cast(Any, field))  # the stubs want a narrower type than ListFields gives
        elif field.message_type is not None:
            for part in [value] if isinstance(value, Message) else value:
                _drop_extensions(part)
    _drop_empty_options(message)


def _drop_empty_options(message: Message) -> None:
    """Unset `options` that held extensions only: text without options compiles to no options at all."""
    names = [field.name for field, value in message.ListFields() if field.name == "options" and not value.ListFields()]
    for name in names:
        message.ClearField(name)


def released_files() -> list[FileDescriptorProto]:
    """Read the descriptors of the pinned flyteidl release, and of the google.protobuf files beside them.

    Returns:
        The files in alphabetical order of their paths, with nothing left out.

    Raises:
        IdlError: flyteidl is not installed, or in another version than the pinned one.
    """
    try:
        installed = importlib.metadata.version("flyteidl")
    except importlib.metadata.PackageNotFoundError:
        raise IdlError(f"flyteidl is not installed; needed: flyteidl=={FLYTEIDL_VERSION}") from None
    if installed != FLYTEIDL_VERSION:
        raise IdlError(f"flyteidl {installed} is installed, but codegen/version.py pins {FLYTEIDL_VERSION}")
    modules = [*_pb2_modules("flyteidl"), *(f"google.protobuf.{name}_pb2" for name in GOOGLE_FILES)]
    files = [_file_of(name) for name in modules]
    return sorted(files, key=lambda file: file.name)


def _pb2_modules(package: str) -> Iterator[str]:
    for root in importlib.import_module(package).__path__:
        for path in sorted(Path(root).rglob("*_pb2.py")):
            yield ".".join((package, *path.relative_to(root).with_suffix("").parts))


def _file_of(module: str) -> FileDescriptorProto:
    data: bytes = importlib.import_module(module).DESCRIPTOR.serialized_pb
    return FileDescriptorProto.FromString(data)


@frozen
class Symbols:
    """The names that a file may refer to, for saying a type's name as shortly as protobuf's scoping allows.

    Attributes:
        aggregates: full names of packages, messages and enums: a reference that begins with one of these commits to it.
    """

    aggregates: frozenset[str]

    @staticmethod
    def of(files: Sequence[FileDescriptorProto]) -> Symbols:
        """Collect the names of all files.

        Args:
            files: every file that a reference can lead to.

        Returns:
            The names.
        """
        names: set[str] = set()
        for file in files:
            parts = file.package.split(".") if file.package else []
            names.update(".".join(parts[: end + 1]) for end in range(len(parts)))
            names.update(_full_names(file.package, file.message_type, file.enum_type))
        return Symbols(frozenset(names))

    def shortest(self, target: str, scope: str) -> str:
        """Name a type from inside a scope.

        Args:
            target: the full name, with a leading dot as descriptors have it.
            scope: the full name of the message or package in which the reference stands.

        Returns:
            The shortest name that protobuf resolves to the target; with the leading dot where nothing else does.
        """
        parts = target[1:].split(".")
        for length in range(1, len(parts) + 1):
            name = ".".join(parts[-length:])
            if self._resolve(name, scope) == target[1:]:
                return name
        return target

    def _resolve(self, name: str, scope: str) -> str | None:
        """Resolve as protobuf does: the innermost scope that knows the first part decides."""
        first = name.split(".")[0]
        while True:
            if _join(scope, first) in self.aggregates:
                found = _join(scope, name)
                return found if found in self.aggregates else None
            if not scope:
                return None
            scope = scope.rpartition(".")[0]


def _join(scope: str, name: str) -> str:
    return f"{scope}.{name}" if scope else name


def _full_names(scope: str, messages: Sequence[DescriptorProto], enums: Sequence[EnumDescriptorProto]) -> Iterator[str]:
    yield from (_join(scope, enum.name) for enum in enums)
    for message in messages:
        full_name = _join(scope, message.name)
        yield full_name
        yield from _full_names(full_name, message.nested_type, message.enum_type)


def print_file(file: FileDescriptorProto, symbols: Symbols) -> str:
    """Print a file as proto3 text.

    Args:
        file: what `without_dropped` gave.
        symbols: the names of all files that are printed.

    Returns:
        The text, which compiles to a descriptor equal to `file`.

    Raises:
        IdlError: the file holds what this printer has no words for (proto2, groups, extensions).
    """
    if file.syntax != "proto3" or file.extension:
        raise IdlError(f"{file.name}: only proto3 files without extensions can be printed")
    public = {file.dependency[index] for index in file.public_dependency}
    imports = [f"import {'public ' if name in public else ''}{_quoted(name)};" for name in file.dependency]
    options = [f"option {option};" for option in _options(file.options)]
    blocks = [
        [_HEADER[file.name.split("/")[0]] + 'syntax = "proto3";'],
        [f"package {file.package};"] if file.package else [],
        imports,
        options,
        *(list(_enum(enum)) for enum in file.enum_type),
        *(list(_message(message, _join(file.package, message.name), symbols)) for message in file.message_type),
        *(list(_service(service, file.package, symbols)) for service in file.service),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _indented(lines: Iterator[str]) -> Iterator[str]:
    return (f"  {line}" if line else line for line in lines)


def _block(head: str, options: Message, body: Iterator[str]) -> Iterator[str]:
    """A message, enum, oneof or service: its head, its own options, its body."""
    yield f"{head} {{"
    yield from _indented(f"option {option};" for option in _options(options))
    yield from _indented(body)
    yield "}"


def _options(options: Message) -> Iterator[str]:
    for field, value in options.ListFields():
        if not isinstance(value, str | bool | int):
            raise IdlError(f"no words for the option {field.full_name}")
        if field.name != "map_entry":  # map<K, V> says it
            yield f"{field.name} = {_option_value(field.enum_type, value)}"


def _option_value(enum_type: object, value: str | bool | int) -> str:
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    names = getattr(enum_type, "values_by_number", None)
    return str(names[value].name if names is not None else value)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _bracketed(options: Message, *more: str) -> str:
    said = [*more, *_options(options)]
    return f" [{', '.join(said)}]" if said else ""


def _enum(enum: EnumDescriptorProto) -> Iterator[str]:
    return _block(f"enum {enum.name}", enum.options, _enum_body(enum))


def _enum_body(enum: EnumDescriptorProto) -> Iterator[str]:
    for value in enum.value:
        yield f"{value.name} = {value.number}{_bracketed(value.options)};"
    ranges = [(reserved.start, reserved.end) for reserved in enum.reserved_range]
    yield from _reserved(ranges, enum.reserved_name, _MAX_ENUM_END)


def _reserved(ranges: Sequence[tuple[int, int]], names: Sequence[str], maximum: int) -> Iterator[str]:
    """`reserved` lines; ranges include their ends, as in the text."""
    said = [str(start) if start == end else f"{start} to {'max' if end == maximum else end}" for start, end in ranges]
    if said:
        yield f"reserved {', '.join(said)};"
    if names:
        yield f"reserved {', '.join(map(_quoted, names))};"


def _message(message: DescriptorProto, full_name: str, symbols: Symbols) -> Iterator[str]:
    if message.extension or message.extension_range:
        raise IdlError(f"{full_name}: extensions cannot be printed")
    return _block(f"message {message.name}", message.options, _message_body(message, full_name, symbols))


def _message_body(message: DescriptorProto, full_name: str, symbols: Symbols) -> Iterator[str]:
    for enum in message.enum_type:
        yield from _enum(enum)
    yield from _types_and_fields(message, full_name, symbols)
    ranges = [(reserved.start, reserved.end - 1) for reserved in message.reserved_range]
    yield from _reserved(ranges, message.reserved_name, _MAX_FIELD_END - 1)


def _types_and_fields(message: DescriptorProto, full_name: str, symbols: Symbols) -> Iterator[str]:
    """Nested messages and fields, in an order that gives the nested types their places again.

    A map field makes a nested type where it stands. So the fields up to a map come out when its entry is due.
    """
    entries = {f".{full_name}.{nested.name}": nested for nested in message.nested_type if nested.options.map_entry}
    pending = list(message.field)
    for nested in message.nested_type:
        name = f"{full_name}.{nested.name}"
        if f".{name}" not in entries:
            yield from _message(nested, name, symbols)
            continue
        due = next(index for index, field in enumerate(pending) if field.type_name == f".{name}") + 1
        yield from _fields(pending[:due], message, full_name, entries, symbols)
        pending = pending[due:]
    yield from _fields(pending, message, full_name, entries, symbols)


def _fields(
    fields: Sequence[FieldDescriptorProto],
    message: DescriptorProto,
    full_name: str,
    entries: dict[str, DescriptorProto],
    symbols: Symbols,
) -> Iterator[str]:
    """Field lines, those of a oneof inside its block (where no map can stand, so no block is ever cut in two)."""
    rest = list(fields)
    while rest:
        group = [rest.pop(0)]
        if not _in_oneof(group[0]):
            yield _field(group[0], full_name, entries, symbols)
            continue
        while rest and _in_oneof(rest[0]) and rest[0].oneof_index == group[0].oneof_index:
            group.append(rest.pop(0))
        oneof = message.oneof_decl[group[0].oneof_index]
        lines = [_field(field, full_name, entries, symbols) for field in group]
        yield from _block(f"oneof {oneof.name}", oneof.options, iter(lines))


def _in_oneof(field: FieldDescriptorProto) -> bool:
    return field.HasField("oneof_index") and not field.proto3_optional


def _field(field: FieldDescriptorProto, full_name: str, entries: dict[str, DescriptorProto], symbols: Symbols) -> str:
    if field.type == FieldDescriptorProto.TYPE_GROUP or field.label == FieldDescriptorProto.LABEL_REQUIRED:
        raise IdlError(f"{full_name}.{field.name}: groups and required fields cannot be printed")
    json_name = [] if field.json_name in ("", camel_case(field.name)) else [_json_option(field.json_name)]
    options = _bracketed(field.options, *json_name)
    return f"{_label_and_type(field, full_name, entries, symbols)} {field.name} = {field.number}{options};"


def _label_and_type(
    field: FieldDescriptorProto, full_name: str, entries: dict[str, DescriptorProto], symbols: Symbols
) -> str:
    if field.type_name in entries:
        key, value = (_type(part, full_name, symbols) for part in entries[field.type_name].field)
        return f"map<{key}, {value}>"
    if field.label == FieldDescriptorProto.LABEL_REPEATED:
        return f"repeated {_type(field, full_name, symbols)}"
    return f"{'optional ' if field.proto3_optional else ''}{_type(field, full_name, symbols)}"


def _type(field: FieldDescriptorProto, full_name: str, symbols: Symbols) -> str:
    if field.type_name:
        return symbols.shortest(field.type_name, full_name)
    return _SCALAR_NAMES[field.type]


def _json_option(json_name: str) -> str:
    return f"json_name = {_quoted(json_name)}"


def _service(service: ServiceDescriptorProto, package: str, symbols: Symbols) -> Iterator[str]:
    return _block(f"service {service.name}", service.options, _methods(service, package, symbols))


def _methods(service: ServiceDescriptorProto, package: str, symbols: Symbols) -> Iterator[str]:
    scope = _join(package, service.name)
    for method in service.method:
        taken = f"{'stream ' if method.client_streaming else ''}{symbols.shortest(method.input_type, scope)}"
        given = f"{'stream ' if method.server_streaming else ''}{symbols.shortest(method.output_type, scope)}"
        head = f"rpc {method.name}({taken}) returns ({given})"
        options = [f"option {option};" for option in _options(method.options)]
        yield f"{head} {{ {' '.join(options)} }}" if options else f"{head};"


def main() -> int:
    """Print all files into codegen/protos/, and remove what an earlier release had.

    Returns:
        The exit status.
    """
    try:
        files = [without_dropped(file) for file in released_files()]
        symbols = Symbols.of(files)
        texts = {PROTOS / file.name: print_file(file, symbols) for file in files}
    except IdlError as error:
        print(f"codegen.idl: {error}", file=sys.stderr)
        return 1
    for stale in set(PROTOS.rglob("*.proto")) - texts.keys():
        stale.unlink()
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    flyte = sum(file.name.startswith("flyteidl/") for file in files)
    print(f"flyteidl {FLYTEIDL_VERSION}: {flyte} files, and {len(files) - flyte} of google.protobuf, in {PROTOS}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
