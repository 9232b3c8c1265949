"""Stage 1: `.proto` files to descriptors, by protoc. What later stages cannot do is refused here, with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from attrs import frozen
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
)

from .copies import copies
from .errors import CodegenError, shown
from .protoc import compile_files
from .shipped import PROTOS

__all__ = ["Loaded", "load", "name_problems"]

_OPTIONS: Final = frozenset(
    f".google.protobuf.{kind}Options"
    for kind in ("File", "Message", "Field", "Oneof", "Enum", "EnumValue", "Service", "Method", "ExtensionRange")
)
"""What extensions that define options extend."""

_SYNTAX = 12
_EDITION = 14
_MESSAGE_TYPE = 4
_NESTED_TYPE = 3
_FIELD = 2


@frozen
class Loaded:
    """A tree of `.proto` files as descriptors.

    Attributes:
        files: all files, the imported ones before those that import them.
        wanted: the paths of those that belong to the tree; modules are made from them.
        shared: those of the wanted ones that flytemodels has classes for: their modules offer those classes.
    """

    files: tuple[FileDescriptorProto, ...]
    wanted: frozenset[str]
    shared: frozenset[str] = frozenset()

    @property
    def own(self) -> list[FileDescriptorProto]:
        """The files of the tree, sorted by their paths."""
        return sorted((file for file in self.files if file.name in self.wanted), key=lambda file: file.name)

    @staticmethod
    def of(files: Sequence[FileDescriptorProto], wanted: Iterable[str], shared: bool) -> Loaded:
        """Check descriptors, wherever they are from.

        Args:
            files: the tree and all that it imports, the imported ones first.
            wanted: the paths of the tree's files.
            shared: whether flytemodels' own classes stand for files of the tree that are copies of its own.

        Returns:
            The tree.

        Raises:
            CodegenError: a file's name cannot be printed, or a file is not proto3.
        """
        kept = frozenset(wanted) - {file.name for file in files if _is_for_options(file)}
        problems = [problem for file in files if file.name in kept for problem in _problems(file)]
        if problems:
            raise CodegenError("\n".join(problems))
        return Loaded(
            tuple(files), kept, copies([file for file in files if file.name in kept]) if shared else frozenset()
        )


def load(root: Path, includes: Sequence[Path] = ()) -> Loaded:
    """Compile all `.proto` files below a folder; folders whose names begin with a dot are passed over.

    Args:
        root: the folder; paths in `import` lines begin there.
        includes: more folders in which imports are looked for.

    Returns:
        The descriptors.

    Raises:
        CodegenError: there is no file, protoc refuses one, one is not proto3, or its name cannot be printed.
    """
    found = (path.relative_to(root) for path in root.rglob("*.proto") if path.is_file())
    wanted = sorted(path.as_posix() for path in found if not any(part.startswith(".") for part in path.parts[:-1]))
    if not wanted:
        raise CodegenError(f"{shown(root)}: expected a folder with .proto files, got none in it")
    problems = [problem for name in wanted for problem in name_problems(name)]
    if problems:
        raise CodegenError("\n".join(problems))
    return Loaded.of(compile_files(root, includes, wanted).file, wanted, PROTOS in includes)


def name_problems(name: str) -> Iterator[str]:
    """Say what is wrong with the name of a `.proto` file: generated text shows it, so it must be one line to anyone.

    Args:
        name: the path, with slashes.

    Yields:
        An error's text, the name in it escaped.
    """
    if not name.isprintable():
        yield f"{name!a}: expected a file name without control characters, got some; rename the file"


def _is_for_options(file: FileDescriptorProto) -> bool:
    """Whether a file only defines options for others: descriptor.proto, buf/validate, gogo.proto.

    Such files are proto2, trees hold copies of them, and nobody sends their messages.
    """
    extended = {extension.extendee for extension in file.extension}
    is_options = file.name.startswith("google/protobuf/") or any(name in _OPTIONS for name in extended)
    return is_options and file.syntax != "proto3"


def _problems(file: FileDescriptorProto) -> Iterator[str]:
    yield from name_problems(file.name)
    if file.syntax == "proto3":
        return
    if file.syntax == "editions":
        line = _line(file, (_EDITION,)) or _line(file, (_SYNTAX,))
        yield f'{file.name}:{line or 1}: expected `syntax = "proto3"`, got an edition'
    else:
        # A file without a syntax line is proto2 as well.
        yield f'{file.name}:{_line(file, (_SYNTAX,)) or 1}: expected `syntax = "proto3"`, got proto2'
    for index, message in enumerate(file.message_type):
        yield from _groups(file, message, (_MESSAGE_TYPE, index))


def _groups(file: FileDescriptorProto, message: DescriptorProto, path: tuple[int, ...]) -> Iterator[str]:
    for index, field in enumerate(message.field):
        if field.type == FieldDescriptorProto.TYPE_GROUP:
            line = _line(file, (*path, _FIELD, index)) or 1
            yield f"{file.name}:{line}: expected a message field, got the group {message.name}.{field.name}"
    for index, nested in enumerate(message.nested_type):
        yield from _groups(file, nested, (*path, _NESTED_TYPE, index))


def _line(file: FileDescriptorProto, path: tuple[int, ...]) -> int | None:
    """The line, from 1, on which the declaration at a path in the descriptor begins."""
    for location in file.source_code_info.location:
        if tuple(location.path) == path:
            return location.span[0] + 1
    return None
