"""Report how two releases of an IDL differ: `python -m codegen.idl.changes OLD NEW`, two folders of `.proto` files.

A change is called breaking where bytes, JSON or Python code of one release mean something else, or nothing, to the
other.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import field, frozen
from google.protobuf.descriptor_pb2 import FieldDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass

from ..descriptors import join
from ..errors import CodegenError
from ..protoc import compile_files
from .options import options_of

__all__ = ["Change", "changes", "main", "report"]


@frozen(order=True)
class Change:
    """One difference.

    Attributes:
        path: the full name of what changed.
        what: the change in words.
        is_breaking: whether the two releases do not understand each other here.
    """

    path: str
    what: str
    is_breaking: bool = field(order=False)


@frozen
class _Item:
    """Something with a name: a message, field, enum, value, service or method.

    Attributes:
        kind: which of these it is.
        facts: what the wire, JSON or code depend on, by its name.
        notes: what they do not depend on, by its name.
        key: what it may be found by when its name is another: a field's number.
    """

    kind: str
    facts: Mapping[str, str]
    notes: Mapping[str, str]
    key: str = ""


def changes(old: Path, new: Path) -> list[Change]:
    """Compare two folders of `.proto` files.

    Args:
        old: the one folder.
        new: the other.

    Returns:
        All differences, by their full names.

    Raises:
        CodegenError: protoc refuses a file.
    """
    before, after = dict(_items(old)), dict(_items(new))
    gone, come = before.keys() - after.keys(), after.keys() - before.keys()
    renamed = dict(_renamed(before, after, gone, come))
    found = [Change(path, f"{before[path].kind} renamed to {other}", True) for path, other in renamed.items()]
    found += [
        Change(path, f"{before[path].kind} removed", True)
        for path in gone - renamed.keys()
        if path.rpartition(".")[0] not in gone  # what is in a removed message need not be said
    ]
    found += [
        Change(path, f"{after[path].kind} added", False)
        for path in come - set(renamed.values())
        if path.rpartition(".")[0] not in come
    ]
    pairs = [*((path, path) for path in before.keys() & after.keys()), *renamed.items()]
    for path, other in pairs:
        found += _differences(path, before[path], after[other])
    return sorted(found)


def _renamed(
    before: Mapping[str, _Item], after: Mapping[str, _Item], gone: Iterable[str], come: Iterable[str]
) -> Iterator[tuple[str, str]]:
    """Yield the fields and values that kept their number and got another name."""
    by_key = {(path.rpartition(".")[0], after[path].key): path for path in come if after[path].key}
    for path in gone:
        other = by_key.get((path.rpartition(".")[0], before[path].key))
        if before[path].key and other is not None:
            yield path, other


def _differences(path: str, one: _Item, other: _Item) -> Iterator[Change]:
    for group, mine, theirs in ((True, one.facts, other.facts), (False, one.notes, other.notes)):
        for name in sorted(mine.keys() | theirs.keys()):
            was, now = mine.get(name, "none"), theirs.get(name, "none")
            if was != now:
                yield Change(path, f"{name}: {was} -> {now}", group)


def report(found: Sequence[Change]) -> str:
    """Write changes as text.

    Args:
        found: what `changes` returned.

    Returns:
        Lines: first those that are breaking.
    """
    lines: list[str] = []
    for title, group in (
        ("breaking", [one for one in found if one.is_breaking]),
        ("other", [one for one in found if not one.is_breaking]),
    ):
        lines.append(f"{title} changes: {len(group)}")
        lines += [f"  {change.path}: {change.what}" for change in group]
    return "\n".join(lines)


# What a folder holds


def _items(root: Path) -> Iterator[tuple[str, _Item]]:
    names = sorted(path.relative_to(root).as_posix() for path in root.rglob("*.proto"))
    compiled = compile_files(root, (), names).file
    pool = DescriptorPool()
    for file in compiled:
        pool.AddSerializedFile(file.SerializeToString())
    # A class that knows the options which these files define: others would be unknown fields.
    known = GetMessageClass(pool.FindMessageTypeByName("google.protobuf.FileDescriptorProto")) if _has(pool) else None
    for file in compiled:
        if file.name in names:
            yield from _of_file(file if known is None else known.FromString(file.SerializeToString()))


def _has(pool: DescriptorPool) -> bool:
    try:
        pool.FindFileByName("google/protobuf/descriptor.proto")
    except KeyError:
        return False
    return True


# Descriptors of a pool of its own have no types that could be named.
def _of_file(file: Any) -> Iterator[tuple[str, _Item]]:
    yield from _of_types(file.package, file.message_type, file.enum_type)
    for service in file.service:
        path = join(file.package, service.name)
        yield path, _Item("service", {}, _options(service.options))
        for method in service.method:
            yield join(path, method.name), _Item("method", _method_facts(method), _options(method.options))


def _of_types(scope: str, messages: Any, enums: Any) -> Iterator[tuple[str, _Item]]:
    for enum in enums:
        path = join(scope, enum.name)
        yield path, _Item("enum", {}, _options(enum.options))
        for value in enum.value:
            facts = {"number": str(value.number)}
            yield join(path, value.name), _Item("value", facts, _options(value.options), str(value.number))
    for message in messages:
        if not message.options.map_entry:
            path = join(scope, message.name)
            yield path, _Item("message", {}, _options(message.options))
            yield from _of_fields(path, message)
            yield from _of_types(path, message.nested_type, message.enum_type)


def _of_fields(path: str, message: Any) -> Iterator[tuple[str, _Item]]:
    entries = {f".{path}.{one.name}": one for one in message.nested_type if one.options.map_entry}
    for one in message.field:
        oneof = message.oneof_decl[one.oneof_index].name if one.HasField("oneof_index") else "none"
        entry = entries.get(one.type_name)
        kind = _type(one) if entry is None else f"map<{_type(entry.field[0])}, {_type(entry.field[1])}>"
        label = "repeated" if one.label == FieldDescriptorProto.LABEL_REPEATED and entry is None else "singular"
        facts = {
            "number": str(one.number),
            "type": kind,
            "label": "optional" if one.proto3_optional else label,
            "oneof": "none" if one.proto3_optional else oneof,
            "JSON name": one.json_name,
        }
        yield join(path, one.name), _Item("field", facts, _options(one.options), str(one.number))


def _type(one: Any) -> str:
    name: str = one.type_name[1:] or FieldDescriptorProto.Type.Name(one.type).removeprefix("TYPE_").lower()
    return name


def _method_facts(method: Any) -> dict[str, str]:
    sides = ((method.client_streaming, method.input_type), (method.server_streaming, method.output_type))
    request, response = (f"{'stream ' if streams else ''}{name[1:]}" for streams, name in sides)
    return {"request": request, "response": response}


def _options(options: Any) -> dict[str, str]:
    """Return the options by their names; one that comes several times has all of its values."""
    found: dict[str, str] = {}
    for text in options_of(options):
        name, _, value = text.partition(" = ")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def main(arguments: Sequence[str]) -> int:
    """Print the report.

    Args:
        arguments: the two folders.

    Returns:
        The exit status: 1 where a folder cannot be compared.
    """
    old, new = map(Path, arguments)
    try:
        print(report(changes(old, new)))
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
