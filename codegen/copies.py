"""Finds the files of a tree that are copies of flytemodels' own, as trees hold them to be complete."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from google.protobuf.descriptor_pb2 import DescriptorProto, EnumDescriptorProto, FileDescriptorProto

from .protoc import compile_files
from .shipped import PROTOS, has_module

__all__ = ["copies"]


def copies(files: Sequence[FileDescriptorProto]) -> frozenset[str]:
    """Find the files of a tree for which flytemodels' own classes can stand.

    Args:
        files: the files of the tree.

    Returns:
        The paths of those that flytemodels has too, with all that they define; they may be of an older release.
    """
    shipped = [file.name for file in files if has_module(file.name)]
    known = {file.name: file for file in (compile_files(PROTOS, (), shipped).file if shipped else ())}
    return frozenset(file.name for file in files if file.name in known and _is_part(file, known[file.name]))


def _is_part(file: FileDescriptorProto, whole: FileDescriptorProto) -> bool:
    """Whether one version of a file defines nothing that another one lacks, or has otherwise."""
    definitions = dict(_definitions(whole))
    return file.package == whole.package and all(
        definitions.get(name) == definition for name, definition in _definitions(file)
    )


def _definitions(file: FileDescriptorProto) -> Iterator[tuple[str, object]]:
    """List what a file defines by full name, and of each thing what its bytes and its Python names depend on."""
    yield from _inside("", file.message_type, file.enum_type)
    for service in file.service:
        yield service.name, "service"
        for method in service.method:
            shape = (method.client_streaming, method.server_streaming)
            yield f"{service.name}.{method.name}", (method.input_type, method.output_type, *shape)


def _inside(
    scope: str, messages: Sequence[DescriptorProto], enums: Sequence[EnumDescriptorProto]
) -> Iterator[tuple[str, object]]:
    for enum in enums:
        yield f"{scope}{enum.name}", "enum"
        yield from ((f"{scope}{enum.name}.{value.name}", value.number) for value in enum.value)
    for message in messages:
        path = f"{scope}{message.name}"
        yield path, "message"
        for field in message.field:
            yield f"{path}.{field.name}", (field.number, field.type, field.type_name, field.label)
        yield from _inside(f"{path}.", message.nested_type, message.enum_type)
