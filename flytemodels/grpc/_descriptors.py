"""Descriptors of services, made from the generated classes.

Generated modules hold no descriptors, but the plans of their classes say all that one says. One module is one file, as
in the tree that it was generated from.
"""

from __future__ import annotations

import dataclasses
import importlib
import importlib.util
import re
from collections.abc import Iterable, Iterator
from typing import Any

from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import Field, plan_of
from flytemodels.grpc._descriptor_messages import (
    DescriptorProto,
    EnumDescriptorProto,
    EnumOptions,
    EnumValueDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    MessageOptions,
    MethodDescriptorProto,
    OneofDescriptorProto,
    ServiceDescriptorProto,
)
from flytemodels.grpc.rpc import AnyRpc
from flytemodels.grpc.service import ServiceBase
from flytemodels.message import Enum, Message

__all__ = ["Files"]

_ONE, _MANY = 1, 3
"""How many values a field has, in a descriptor."""


class Files:
    """The files that describe some services, and all that they refer to."""

    def __init__(self, services: Iterable[ServiceBase]) -> None:
        """Describe services.

        Args:
            services: the services.
        """
        self._by_module: dict[str, FileDescriptorProto] = {}
        self._by_symbol: dict[str, FileDescriptorProto] = {}
        for service in services:
            for base in type(service).__mro__:
                rpcs: tuple[AnyRpc, ...] = vars(base).get("_rpcs", ())
                if rpcs:
                    self._add_service(base.__module__, rpcs)

    def by_name(self, name: str) -> FileDescriptorProto | None:
        """Find a file by its name, such as `flyteidl/core/tasks.proto`."""
        return next((file for file in self._by_module.values() if file.name == name), None)

    def by_symbol(self, symbol: str) -> FileDescriptorProto | None:
        """Find the file that defines a message, enum, service or method, by its full name."""
        return self._by_symbol.get(symbol)

    def with_dependencies(self, file: FileDescriptorProto) -> list[FileDescriptorProto]:
        """Return a file and all those that it depends on, itself first."""
        found: dict[str, FileDescriptorProto] = {}
        pending = [file]
        while pending:
            one = pending.pop()
            if one.name not in found:
                found[one.name] = one
                pending.extend(other for name in one.dependency if (other := self.by_name(name)) is not None)
        return list(found.values())

    def _add_service(self, module: str, rpcs: tuple[AnyRpc, ...]) -> None:
        # `x_grpc` holds the services of the file whose messages are in `x`.
        of_messages = module.removesuffix("_grpc")
        file = self._file(of_messages if importlib.util.find_spec(of_messages) else module, rpcs[0].service)
        for rpc in rpcs:
            for cls in (rpc.request, rpc.response):
                self._depend(file, self._file(cls.__module__, cls.proto_full_name()))
            self._by_symbol[f"{rpc.service}.{_last(rpc.path, '/')}"] = file
        if rpcs[0].service not in self._by_symbol:
            file.service.append(_service(rpcs))
            self._by_symbol[rpcs[0].service] = file

    def _file(self, module: str, a_name: str) -> FileDescriptorProto:
        """Describe a module, and those that its messages refer to.

        Args:
            module: the module.
            a_name: the full name of anything at its top level, for the package; a nested thing will not do.
        """
        known = self._by_module.get(module)
        if known is not None:
            return known
        classes = list(_classes(module))
        names = [cls.proto_full_name() for cls in classes if issubclass(cls, Message)]
        package = (names or [a_name])[0].rpartition(".")[0]
        file = FileDescriptorProto(name=_file_name(module), package=package, syntax="proto3")
        self._by_module[module] = file
        for cls in classes:
            if issubclass(cls, Message):
                file.message_type.append(self._message(file, cls))
            else:
                file.enum_type.append(self._enum(file, cls))
        return file

    def _depend(self, file: FileDescriptorProto, other: FileDescriptorProto) -> None:
        if other is not file and other.name not in file.dependency:
            file.dependency.append(other.name)

    def _message(self, file: FileDescriptorProto, cls: type[Message]) -> DescriptorProto:
        plan = plan_of(cls)
        self._by_symbol[plan.full_name] = file
        described = DescriptorProto(name=_last(plan.full_name))
        groups = list(plan.oneofs)
        for field in _declared(cls):
            one = self._field(file, field)
            if field.label is Label.MAP:
                one.type_name = f".{plan.full_name}.{_entry_name(field)}"
                described.nested_type.append(self._entry(file, field))
            elif field.group is not None:
                one.oneof_index = groups.index(field.group)
            elif field.optional:
                one.proto3_optional = True
            described.field_.append(one)
        # A proto3 `optional` is a oneof of its own, behind the true ones.
        for one in described.field_:
            if one.proto3_optional:
                one.oneof_index = len(groups)
                groups.append(f"_{one.name}")
        described.oneof_decl = [OneofDescriptorProto(name=group) for group in groups]
        for inner in vars(cls).values():
            if not isinstance(inner, type) or inner.__qualname__ != f"{cls.__qualname__}.{inner.__name__}":
                continue
            if issubclass(inner, Message):
                described.nested_type.append(self._message(file, inner))
            elif issubclass(inner, Enum):
                described.enum_type.append(self._enum(file, inner))
        return described

    def _field(self, file: FileDescriptorProto, field: Field) -> FieldDescriptorProto:
        label = _MANY if field.label in (Label.REPEATED, Label.MAP) else _ONE
        one = FieldDescriptorProto(name=field.proto_name, number=field.number, label=label, json_name=field.json_name)
        if field.label is Label.MAP:
            one.type = Kind.MESSAGE
        else:
            self._type(file, field, one)
        return one

    def _type(self, file: FileDescriptorProto, field: Field, one: FieldDescriptorProto) -> None:
        if field.enum is not None:
            one.type = Kind.ENUM
            other = self._file(field.enum.__module__, f"{_folders(field.enum.__module__)}.{field.enum.__name__}")
            self._depend(file, other)
            one.type_name = f".{other.package}.{field.enum.__qualname__}"
        elif field.kind is Kind.MESSAGE or field.kind >= Kind.TIMESTAMP:
            one.type = Kind.MESSAGE
            message = field.message
            self._depend(file, self._file(message.__module__, message.proto_full_name()))
            one.type_name = f".{message.proto_full_name()}"
        else:
            one.type = field.kind

    def _entry(self, file: FileDescriptorProto, field: Field) -> DescriptorProto:
        assert field.key is not None
        key = FieldDescriptorProto(name="key", number=1, label=_ONE, type=field.key, json_name="key")
        value = FieldDescriptorProto(name="value", number=2, label=_ONE, json_name="value")
        self._type(file, field, value)
        options = MessageOptions(map_entry=True)
        return DescriptorProto(name=_entry_name(field), field_=[key, value], options=options)

    def _enum(self, file: FileDescriptorProto, cls: type[Enum]) -> EnumDescriptorProto:
        self._by_symbol[f"{file.package}.{cls.__qualname__}"] = file
        values = [
            EnumValueDescriptorProto(name=(member.proto_name if name == member.name else None) or name, number=member)
            for name, member in cls.__members__.items()
        ]
        aliases = EnumOptions(allow_alias=True) if len(values) > len(set(cls)) else None
        return EnumDescriptorProto(name=cls.__name__, value=values, options=aliases)


def _declared(cls: type[Message]) -> list[Field]:
    """Return the fields in the order of the .proto file, in which the members of a oneof follow each other.

    Go's protobuf library refuses descriptors in which they do not. A class may have them in another order: that of
    `TaskTemplate` is older than its file's.
    """
    fields = {field.name: field for field in plan_of(cls).fields}
    dataclass: Any = cls  # every generated class is one; the base class of them all is not
    declared = [fields[one.name] for one in dataclasses.fields(dataclass) if one.name in fields]
    place: dict[str, int] = {}
    for index, field in enumerate(declared):
        if field.group is not None:
            place.setdefault(field.group, index)
    indices = {field.name: index for index, field in enumerate(declared)}
    return sorted(declared, key=lambda field: indices[field.name] if field.group is None else place[field.group])


def _service(rpcs: tuple[AnyRpc, ...]) -> ServiceDescriptorProto:
    return ServiceDescriptorProto(
        name=_last(rpcs[0].service),
        method=[
            MethodDescriptorProto(
                name=_last(rpc.path, "/"),
                input_type=f".{rpc.request.proto_full_name()}",
                output_type=f".{rpc.response.proto_full_name()}",
                client_streaming=rpc.streams_in,
                server_streaming=rpc.streams_out,
            )
            for rpc in rpcs
        ],
    )


def _classes(module: str) -> Iterator[type[Any]]:  # messages and enums
    """Return the messages and enums that a module defines at its top level."""
    for value in vars(importlib.import_module(module)).values():
        if not isinstance(value, type) or value.__module__ != module or "." in value.__qualname__:
            continue
        if issubclass(value, Enum) or (issubclass(value, Message) and "_proto_full_name" in vars(value)):
            yield value


def _file_name(module: str) -> str:
    """Name the file that a module was generated from: its docstring says which, where Python keeps docstrings."""
    named = re.search(r"`(\S+\.proto)`", importlib.import_module(module).__doc__ or "")
    return named[1] if named else f"{module.replace('.', '/')}.proto"


def _folders(module: str) -> str:
    """Guess a protobuf package from a module that holds nothing but enums, which do not know their full names."""
    return ".".join(module.split(".")[1:-1])


def _entry_name(field: Field) -> str:
    return "".join(part[:1].upper() + part[1:] for part in field.proto_name.split("_")) + "Entry"


def _last(name: str, separator: str = ".") -> str:
    return name.rpartition(separator)[2]
