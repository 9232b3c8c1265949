"""Where every message and enum of a tree ends up in Python, so that any file can refer to any other's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen
from google.protobuf.descriptor_pb2 import DescriptorProto, EnumDescriptorProto, FileDescriptorProto

from .config import Config
from .errors import CodegenError
from .load import Loaded
from .machinery import names_after_use
from .modules import Modules
from .names import PACKAGE_NAMES, enum_member_name, module_name, offered_by, scoped_name
from .shipped import PACKAGE, has_module

__all__ = ["Catalog", "Definition", "reserved_by_enum", "reserved_by_message", "top_level_name"]

_MESSAGE = "flytemodels._runtime:Message"
_ENUM = "flytemodels._runtime:Enum"


@frozen
class Definition:
    """Where a message or enum is.

    Attributes:
        source: the path of its `.proto` file.
        module: the Python module; None for a file that is neither in the tree nor external.
        path: the Python name in that module, dotted for a nested class.
        proto_path: the name in the `.proto`, without its package.
        package: the proto package.
        zero: for an enum, the Python name of its first value, which is zero.
    """

    source: str
    module: str | None
    path: str
    proto_path: str
    package: str
    zero: str = ""


def reserved_by_message(full_name: str, config: Config) -> frozenset[str]:
    """Collect the names that a message class needs for itself.

    Args:
        full_name: the message's protobuf name.
        config: says which mixin it has.

    Returns:
        Names that no field, oneof, nested class or constant may have.
    """
    mixin = config.mixins.get(full_name)
    return offered_by(_MESSAGE, *([mixin] if mixin else [])) | names_after_use()


def reserved_by_enum(full_name: str, config: Config) -> frozenset[str]:
    """Collect the names that an enum class needs for itself. See `reserved_by_message`."""
    mixin = config.mixins.get(full_name)
    return offered_by(_ENUM, *([mixin] if mixin else []))


def top_level_name(name: str) -> str:
    """Name a class at the top of a module."""
    return scoped_name(name, PACKAGE_NAMES)


@frozen
class Catalog:
    """All definitions of a tree and of what it imports.

    Attributes:
        modules: the modules of the tree's own files.
        definitions: messages and enums by their full protobuf names.
    """

    modules: Modules
    definitions: Mapping[str, Definition]

    @staticmethod
    def of(loaded: Loaded, config: Config) -> Catalog:
        """Find a place for every definition.

        Args:
            loaded: the tree.
            config: names the packages.

        Returns:
            The catalog.
        """
        modules = Modules.of(loaded.own)
        found = (item for file in loaded.files for item in _of_file(file, _module_of(file, modules, config), config))
        return Catalog(modules, dict(found))

    def get(self, type_name: str, user: str) -> Definition:
        """Look a type up.

        Args:
            type_name: as descriptors have it, with a leading dot.
            user: the full name of the field or method that refers to it.

        Returns:
            The definition.

        Raises:
            CodegenError: it is in a file for which there is no module.
        """
        definition = self.definitions[type_name[1:]]
        if definition.module is None:
            raise CodegenError(
                f"{user}: expected a type of this tree or an external one, got {type_name[1:]} of {definition.source}"
            )
        return definition


def _module_of(file: FileDescriptorProto, modules: Modules, config: Config) -> str | None:
    if file.name in modules.messages:
        return f"{config.package}.{modules.messages[file.name]}"
    for prefix, package in config.externals.items():
        if file.name.startswith(prefix) and (package != PACKAGE or has_module(file.name)):
            return f"{package}.{module_name(file.name)}"
    return None


def _of_file(file: FileDescriptorProto, module: str | None, config: Config) -> Iterator[tuple[str, Definition]]:
    for enum in file.enum_type:
        yield _of_enum(enum, Definition(file.name, module, "", "", file.package), top_level_name(enum.name), config)
    for message in file.message_type:
        around = Definition(file.name, module, "", "", file.package)
        yield from _of_message(message, around, top_level_name(message.name), config)


def _inside(around: Definition, proto_name: str, name: str, zero: str = "") -> tuple[str, Definition]:
    path = f"{around.path}.{name}" if around.path else name
    proto_path = f"{around.proto_path}.{proto_name}" if around.proto_path else proto_name
    full_name = f"{around.package}.{proto_path}" if around.package else proto_path
    return full_name, Definition(around.source, around.module, path, proto_path, around.package, zero)


def _of_enum(enum: EnumDescriptorProto, around: Definition, name: str, config: Config) -> tuple[str, Definition]:
    full_name, _ = _inside(around, enum.name, name)
    zero = enum_member_name(enum.value[0].name, reserved_by_enum(full_name, config))
    return _inside(around, enum.name, name, zero)


def _of_message(
    message: DescriptorProto, around: Definition, name: str, config: Config
) -> Iterator[tuple[str, Definition]]:
    full_name, definition = _inside(around, message.name, name)
    yield full_name, definition
    reserved = reserved_by_message(full_name, config)
    for enum in message.enum_type:
        yield _of_enum(enum, definition, scoped_name(enum.name, reserved), config)
    for nested in _real(message.nested_type):
        yield from _of_message(nested, definition, scoped_name(nested.name, reserved), config)


def _real(messages: Sequence[DescriptorProto]) -> list[DescriptorProto]:
    """Leave out the entries of maps, which have no class."""
    return [message for message in messages if not message.options.map_entry]
