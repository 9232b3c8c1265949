"""Which Python module each `.proto` file becomes. No two files, and no file and folder, ever share one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen
from google.protobuf.descriptor_pb2 import FileDescriptorProto

from .names import module_name

__all__ = ["Modules", "folders_of"]


@frozen
class Modules:
    """The modules of a tree, below its package, by the path of the `.proto` file.

    Attributes:
        messages: the module of each file's messages and enums.
        services: the module of each file's services; files without services are missing.
        rules: the module of the rules of each file's messages, should there be some.
    """

    messages: Mapping[str, str]
    services: Mapping[str, str]
    rules: Mapping[str, str]

    @staticmethod
    def of(files: Sequence[FileDescriptorProto]) -> Modules:
        """Find a module for each file.

        A module that a folder or another file needs gets underscores at its end until it is free. Files that are called
        like their module come first, so that `a_b.proto` keeps its name beside `a-b.proto`.

        Args:
            files: the files of the tree.

        Returns:
            The modules. They depend on the set of files only, not on their order.
        """
        names = sorted((file.name for file in files), key=lambda name: (not _is_plain(name), name))
        taken = {module_name(f"{folder}.proto") for folder in folders_of(names)}
        messages = {name: _free(module_name(name), taken) for name in names}
        served = {file.name for file in files if file.service}
        services = {name: _free(f"{module_name(name)}_grpc", taken) for name in names if name in served}
        rules = {name: _free(f"{messages[name]}_rules", taken) for name in names}
        return Modules(messages, services, rules)


def folders_of(paths: Iterable[str]) -> set[str]:
    """Collect the folders that hold files or folders, without the root."""
    return {folder for path in paths for folder in _parents(path)}


def _parents(path: str) -> Iterator[str]:
    parts = path.split("/")[:-1]
    return ("/".join(parts[:end]) for end in range(1, len(parts) + 1))


def _is_plain(path: str) -> bool:
    return module_name(path) == path.removesuffix(".proto").replace("/", ".")


def _free(module: str, taken: set[str]) -> str:
    while module in taken:
        module += "_"
    taken.add(module)
    return module
