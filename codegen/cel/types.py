"""Types of expressions, and what an expression can refer to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol, TypeAlias

from attrs import field, frozen
from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto

__all__ = [
    "BOOL",
    "BYTES",
    "DOUBLE",
    "DURATION",
    "INT",
    "NULL",
    "STRING",
    "TIMESTAMP",
    "UINT",
    "EnumType",
    "ListType",
    "MapType",
    "MessageType",
    "Nullable",
    "Primitive",
    "Schema",
    "Scope",
    "Type",
    "Variable",
    "is_dynamic",
]


@frozen
class Primitive:
    """A type without parameters."""

    name: str

    def __str__(self) -> str:
        return self.name


@frozen
class EnumType:
    """An enum: an int in CEL, a class in Python."""

    full_name: str

    def __str__(self) -> str:
        return "int"


@frozen
class Nullable:
    """A wrapper such as `google.protobuf.StringValue`: a primitive or null."""

    inner: Primitive

    def __str__(self) -> str:
        return f"wrapper({self.inner})"


@frozen
class MessageType:
    """A message."""

    full_name: str

    def __str__(self) -> str:
        return self.full_name


@frozen
class ListType:
    """A list; the type of an empty one's items is None."""

    item: Type | None

    def __str__(self) -> str:
        return f"list({self.item or ''})"


@frozen
class MapType:
    """A map; the types of what is in an empty one are None."""

    key: Type | None
    value: Type | None

    def __str__(self) -> str:
        return f"map({self.key}, {self.value})" if self.key is not None else "map()"


_DYNAMIC: Final = frozenset(f"google.protobuf.{name}" for name in ("Any", "Struct", "Value", "ListValue"))


def is_dynamic(kind: Type) -> bool:
    """Return whether the type of what is in a message is known only when the expression runs."""
    return isinstance(kind, MessageType) and kind.full_name in _DYNAMIC


Type: TypeAlias = Primitive | EnumType | Nullable | MessageType | ListType | MapType

BOOL: Final = Primitive("bool")
INT: Final = Primitive("int")
UINT: Final = Primitive("uint")
DOUBLE: Final = Primitive("double")
STRING: Final = Primitive("string")
BYTES: Final = Primitive("bytes")
NULL: Final = Primitive("null_type")
TIMESTAMP: Final = Primitive("google.protobuf.Timestamp")
DURATION: Final = Primitive("google.protobuf.Duration")


class Schema(Protocol):
    """What is known of messages and enums."""

    def message(self, full_name: str) -> DescriptorProto:
        """Return the descriptor of a message."""
        ...

    def type_of(self, message: str, descriptor: FieldDescriptorProto) -> Type:
        """Return the type of a message's field. Raise CelError where it has none here."""
        ...

    def attribute(self, message: str, field: str) -> str:
        """Return what a field is called in Python."""
        ...

    def class_of(self, full_name: str) -> str:
        """Return how the class of a message or enum is written in the module."""
        ...

    def enum_value(self, name: str) -> tuple[str, str] | None:
        """Find the value of an enum: the enum's full name, and the member's name in Python."""
        ...

    def pattern(self, source: str) -> str:
        """Return how a compiled regular expression is written in the module. Raise CelError where it is not valid."""
        ...


@frozen
class Variable:
    """Something with a name in an expression.

    Attributes:
        type: its type.
        text: how it is written in Python.
        constants: for a message that is known when the expression is compiled, its fields.
        is_set: for such a field, whether it is set.
    """

    type: Type
    text: str
    constants: Mapping[str, Variable] | None = None
    is_set: bool = True


@frozen
class Scope:
    """The names that an expression may use.

    Attributes:
        schema: messages and enums.
        variables: the others.
    """

    schema: Schema
    variables: Mapping[str, Variable] = field(factory=dict[str, Variable])

    def with_variable(self, name: str, variable: Variable) -> Scope:
        """Return a scope with one more name."""
        return Scope(self.schema, {**self.variables, name: variable})
