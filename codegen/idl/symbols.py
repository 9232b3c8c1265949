"""Names of types in `.proto` text, as short as protobuf's scoping allows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen
from google.protobuf.descriptor_pb2 import DescriptorProto, EnumDescriptorProto, FileDescriptorProto

from ..descriptors import join

__all__ = ["Symbols"]


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
            if join(scope, first) in self.aggregates:
                found = join(scope, name)
                return found if found in self.aggregates else None
            if not scope:
                return None
            scope = scope.rpartition(".")[0]


def _full_names(scope: str, messages: Sequence[DescriptorProto], enums: Sequence[EnumDescriptorProto]) -> Iterator[str]:
    yield from (join(scope, enum.name) for enum in enums)
    for message in messages:
        full_name = join(scope, message.name)
        yield full_name
        yield from _full_names(full_name, message.nested_type, message.enum_type)
