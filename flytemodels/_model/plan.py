"""The plan of a message class: the table that every engine runs.

A plan is made once for a class, when the class is first used, from the dataclass fields' metadata and annotations.
Engines and the JSON mapping read plans; nothing else looks at metadata.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import sys
from collections.abc import Callable
from functools import partial
from types import UnionType
from typing import Any, Union, get_args, get_origin

from betterproto2 import Enum

from flytemodels._model.base import MessageBase
from flytemodels._model.fields import FieldMetadata
from flytemodels._model.kinds import LENGTH, SCALARS, WRAPPED, WRAPPERS, Kind, Label, wire_type
from flytemodels._model.replacing import guard_replace
from flytemodels._model.varint import encode_varint

__all__ = ["Field", "Plan", "plan_of"]


class Field:
    """One field of a plan. For a map, `kind` and what follows from it speak of the values.

    Attributes:
        name: the attribute in Python.
        proto_name: the name in the `.proto`.
        json_name: the name in JSON.
        number: the field number.
        kind: what a value is.
        label: how many there are.
        key: the kind of a map's keys, else None.
        inner: what is inside a wrapper, else None.
        packed: True where a list is written as one run of values.
        group: the oneof that it is a member of, else None.
        optional: True for a proto3 `optional`.
        enum: the class of an enum, else None.
        default: makes the value of a field that is not set.
        tag: the encoded tag that the field is written with.
    """

    __slots__ = (
        "_message",
        "default",
        "enum",
        "group",
        "inner",
        "json_name",
        "key",
        "kind",
        "label",
        "name",
        "number",
        "optional",
        "packed",
        "proto_name",
        "tag",
    )

    name: str
    proto_name: str
    json_name: str
    number: int
    kind: Kind
    label: Label
    key: Kind | None
    inner: Kind | None
    packed: bool
    group: str | None
    optional: bool
    enum: type[Enum] | None
    default: Callable[[], object]
    tag: bytes

    def __init__(
        self, name: str, metadata: FieldMetadata, annotation: Callable[[], object], default: Callable[[], object]
    ) -> None:
        self.name = name
        self.number = metadata.number
        self.proto_name = metadata.proto_name or name
        self.json_name = metadata.json_name or lower_camel_case(self.proto_name)
        self.group = metadata.group
        self.optional = bool(metadata.optional)
        self.default = default
        self.key = None
        value = metadata
        if metadata.map_meta is not None:
            key, value_metadata = metadata.map_meta
            assert isinstance(value_metadata, FieldMetadata)
            value = value_metadata
            self.key = SCALARS[key.proto_type]
        self.kind = _kind(value)
        self.label = _label(metadata, self.kind)
        self.inner = WRAPPERS.get(value.wraps or "")
        self.packed = self.label is Label.REPEATED and metadata.packed and wire_type(self.kind) != LENGTH
        self._message: Callable[[], type[MessageBase]] | None = None
        self.enum = None
        self._resolve(value, annotation)
        self.tag = encode_varint(self.number << 3 | self._wire_type())

    def _resolve(self, value: FieldMetadata, annotation: Callable[[], object]) -> None:
        if value.unwrap is not None:
            self._message = value.unwrap
        elif self.kind is Kind.MESSAGE:
            message: Any = _value_type(annotation())
            self._message = lambda: message
        elif self.kind is Kind.ENUM:
            enum: Any = _value_type(annotation())
            self.enum = enum

    def _wire_type(self) -> int:
        return LENGTH if self.packed or self.label is Label.MAP else wire_type(self.kind)

    @property
    def message(self) -> type[MessageBase]:
        """The class of the value's message. Wrapped kinds load it when it is asked for, which is seldom."""
        if self._message is None:
            raise AttributeError(f"{self.name}: expected a field of messages, got one of {self.kind.name}")
        return self._message()

    @property
    def has_presence(self) -> bool:
        """True where the field is None when absent."""
        return self.label is Label.EXPLICIT

    def __repr__(self) -> str:
        return f"Field({self.name}={self.number}, {self.label.name} {self.kind.name})"


class Plan:
    """What engines know of a message class.

    Attributes:
        cls: the class.
        full_name: its protobuf name.
        fields: its fields in the order of their numbers: the order in which they are written.
        oneofs: the members of each oneof, by its name, in the order of their numbers.
        others: attributes that a user's subclass added as dataclass fields, with what makes their defaults.
        wraps: True where a field's Python value stands for a message, so that the slot `_originals` may be in use.
        engines: what each engine has compiled from this plan, by a key of its own.
    """

    __slots__ = ("cls", "engines", "fields", "full_name", "oneofs", "others", "wraps")

    cls: type[MessageBase]
    full_name: str
    fields: tuple[Field, ...]
    oneofs: dict[str, tuple[Field, ...]]
    others: tuple[tuple[str, Callable[[], object]], ...]
    wraps: bool
    engines: dict[object, Any]  # each engine has its own

    def __init__(self, cls: type[MessageBase]) -> None:
        self.cls = cls
        self.full_name = cls.proto_full_name()
        self.engines = {}
        fields: list[Field] = []
        others: list[tuple[str, Callable[[], object]]] = []
        annotations = _annotations(cls)
        dataclass: Any = cls  # every generated class is one; the base class of them all is not
        for field in dataclasses.fields(dataclass):
            metadata = field.metadata.get("betterproto")
            if isinstance(metadata, FieldMetadata):
                default: Any = field.default_factory
                fields.append(Field(field.name, metadata, annotations[field.name], default))
            else:
                others.append((field.name, _default_of(field)))
        self.fields = tuple(sorted(fields, key=lambda field: field.number))
        self.others = tuple(others)
        self.wraps = any(field.kind >= Kind.TIMESTAMP for field in self.fields)
        self.oneofs = _oneofs(self.fields)


def plan_of(cls: type[MessageBase]) -> Plan:
    """Return the plan of a class, made on first use.

    Two threads may make the same plan at once; either will do, and the last one stays.

    Args:
        cls: a message class, or a user's subclass of one.

    Returns:
        The plan.

    Raises:
        TypeError: the class is of no message: it is the base class, or one that only shares its methods.
    """
    plan: Plan | None = cls.__dict__.get("_plan")
    if plan is None:
        if not hasattr(cls, "_proto_full_name"):
            raise TypeError(f"expected a class of a message, got {cls.__qualname__}")
        plan = Plan(cls)
        guard_replace(cls)
        cls._plan = plan  # pyright: ignore[reportPrivateUsage]
    return plan


def lower_camel_case(name: str) -> str:
    """Return the JSON name that protoc derives from a field's name: each letter after an underscore becomes upper case.

    >>> lower_camel_case("k8s_pod"), lower_camel_case("_a__b_"), lower_camel_case("FOO_bar")
    ('k8sPod', 'AB', 'FOOBar')
    """
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)


def _kind(metadata: FieldMetadata) -> Kind:
    if metadata.proto_type != "message":
        return SCALARS[metadata.proto_type]
    return Kind.MESSAGE if metadata.wraps is None else WRAPPED[metadata.wraps]


def _label(metadata: FieldMetadata, kind: Kind) -> Label:
    if metadata.map_meta is not None:
        return Label.MAP
    if metadata.repeated:
        return Label.REPEATED
    message = kind is Kind.MESSAGE or kind >= Kind.TIMESTAMP
    return Label.EXPLICIT if message or metadata.optional or metadata.group is not None else Label.IMPLICIT


def _annotations(cls: type[MessageBase]) -> dict[str, Callable[[], object]]:
    """Return what evaluates the annotations of a class and its bases, each in the module that wrote it.

    Only those of messages and enums are needed: to evaluate all of them was half of the cost of a plan.
    """
    found: dict[str, Callable[[], object]] = {}
    for base in reversed(cls.__mro__):
        if "__dataclass_fields__" in base.__dict__:
            scope = _names_of_module(base.__module__)
            for name, annotation in inspect.get_annotations(base).items():
                found[name] = partial(_evaluated, annotation, scope)
    return found


def _names_of_module(name: str) -> dict[str, Any]:
    module = sys.modules.get(name)
    # At the very end of an import, importlib takes a module out of sys.modules and puts it back. Where another thread
    # is just there, importing waits for it.
    return vars(importlib.import_module(name) if module is None else module)


def _evaluated(annotation: object, scope: dict[str, Any]) -> object:
    # A ClassVar or a user's own annotation may name what exists for type checkers only: nobody asks for its type.
    if not isinstance(annotation, str):
        return annotation
    try:
        evaluated: object = eval(annotation, scope)
    except NameError:
        return None
    return evaluated


def _value_type(annotation: object) -> object:
    """Take the class out of `T`, `T | None`, `list[T]` or `dict[K, T]`."""
    origin = get_origin(annotation)
    if origin is UnionType or origin is Union:
        return next(part for part in get_args(annotation) if part is not type(None))
    return get_args(annotation)[-1] if origin in (list, dict) else annotation


def _default_of(field: dataclasses.Field[Any]) -> Callable[[], object]:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory
    value: object = None if field.default is dataclasses.MISSING else field.default
    return lambda: value


def _oneofs(fields: tuple[Field, ...]) -> dict[str, tuple[Field, ...]]:
    oneofs: dict[str, tuple[Field, ...]] = {}
    for field in fields:
        if field.group is not None:
            oneofs[field.group] = (*oneofs.get(field.group, ()), field)
    return oneofs
