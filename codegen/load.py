"""Stage 1: `.proto` files to descriptors, by protoc. What later stages cannot do is refused here, with its place."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import frozen
from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto, FileDescriptorProto, FileDescriptorSet

from .errors import CodegenError

__all__ = ["Loaded", "compile_files", "load"]

_OPTIONS_ONLY = "buf/validate/"
"""Files that only define options for others. They are proto2, and nobody sends their messages: there are no modules."""

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
    """

    files: tuple[FileDescriptorProto, ...]
    wanted: frozenset[str]


def load(root: Path, includes: Sequence[Path] = ()) -> Loaded:
    """Compile all `.proto` files below a folder.

    Args:
        root: the folder; paths in `import` lines begin there.
        includes: more folders in which imports are looked for.

    Returns:
        The descriptors.

    Raises:
        CodegenError: there is no file, protoc refuses one, or one is not proto3.
    """
    found = (path.relative_to(root).as_posix() for path in root.rglob("*.proto"))
    wanted = sorted(path for path in found if not path.startswith(_OPTIONS_ONLY))
    if not wanted:
        raise CodegenError(f"{root}: no .proto file is in this folder")
    files = tuple(compile_files(root, includes, wanted).file)
    loaded = Loaded(files, frozenset(wanted))
    problems = [problem for file in files if file.name in loaded.wanted for problem in _problems(file)]
    if problems:
        raise CodegenError("\n".join(problems))
    return loaded


def compile_files(root: Path, includes: Sequence[Path], wanted: Sequence[str]) -> FileDescriptorSet:
    """Run protoc, whatever the files hold.

    Args:
        root: the folder in which the files are.
        includes: more folders in which imports are looked for.
        wanted: the paths of the files, from `root`.

    Returns:
        Their descriptors and those of all that they import, the imported ones first.

    Raises:
        CodegenError: protoc refuses a file.
    """
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "descriptors")
        arguments = [
            *(f"-I{path}" for path in (root, *includes)),
            "--include_imports",
            "--include_source_info",
            f"--descriptor_set_out={out}",
            *wanted,
        ]
        run = subprocess.run(
            [sys.executable, "-m", "grpc_tools.protoc", *arguments], capture_output=True, text=True, check=False
        )
        if run.returncode != 0:
            raise CodegenError(run.stderr.strip() or f"protoc failed with exit status {run.returncode}")
        return FileDescriptorSet.FromString(out.read_bytes())


def _problems(file: FileDescriptorProto) -> Iterator[str]:
    if file.syntax == "proto3":
        return
    if file.syntax == "editions":
        line = _line(file, (_EDITION,)) or _line(file, (_SYNTAX,))
        yield f'{file.name}:{line or 1}: editions are not supported; only `syntax = "proto3"` is'
    else:
        # A file without a syntax line is proto2 as well.
        yield f'{file.name}:{_line(file, (_SYNTAX,)) or 1}: proto2 is not supported; only `syntax = "proto3"` is'
    for index, message in enumerate(file.message_type):
        yield from _groups(file, message, (_MESSAGE_TYPE, index))


def _groups(file: FileDescriptorProto, message: DescriptorProto, path: tuple[int, ...]) -> Iterator[str]:
    for index, field in enumerate(message.field):
        if field.type == FieldDescriptorProto.TYPE_GROUP:
            line = _line(file, (*path, _FIELD, index)) or 1
            yield f"{file.name}:{line}: the group {message.name}.{field.name} is not supported; use a message field"
    for index, nested in enumerate(message.nested_type):
        yield from _groups(file, nested, (*path, _NESTED_TYPE, index))


def _line(file: FileDescriptorProto, path: tuple[int, ...]) -> int | None:
    """The line, from 1, on which the declaration at a path in the descriptor begins."""
    for location in file.source_code_info.location:
        if tuple(location.path) == path:
            return location.span[0] + 1
    return None
