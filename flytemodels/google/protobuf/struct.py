# Made from google/protobuf/struct.proto by `make codegen`. Do not edit.
"""Messages of `google/protobuf/struct.proto` (package `google.protobuf`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, StructMixin, field, map_field, message_dataclass


class NullValue(Enum):
    """The enum `google.protobuf.NullValue`."""

    NULL_VALUE = 0


@message_dataclass(slots=True, eq=False, repr=False)
class Struct(StructMixin, Message, proto="google.protobuf.Struct"):
    """The message `google.protobuf.Struct`."""

    fields: dict[str, Value] = map_field(1, "string", "message")
    """`map<string, Value> fields = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Value(Message, proto="google.protobuf.Value"):
    """The message `google.protobuf.Value`."""

    null_value: NullValue | None = field(1, "enum", group="kind")
    """`NullValue null_value = 1`"""
    number_value: float | None = field(2, "double", group="kind")
    """`double number_value = 2`"""
    string_value: str | None = field(3, "string", group="kind")
    """`string string_value = 3`"""
    bool_value: bool | None = field(4, "bool", group="kind")
    """`bool bool_value = 4`"""
    struct_value: Struct | None = field(5, "message", group="kind")
    """`Struct struct_value = 5`"""
    list_value: ListValue | None = field(6, "message", group="kind")
    """`ListValue list_value = 6`"""

    @property
    def kind(self) -> NullValue | float | str | bool | Struct | ListValue | None:
        """The member of the oneof `kind` that is set, or None."""
        return self._oneof(
            "kind",
            self.null_value,
            self.number_value,
            self.string_value,
            self.bool_value,
            self.struct_value,
            self.list_value,
        )


@message_dataclass(slots=True, eq=False, repr=False)
class ListValue(Message, proto="google.protobuf.ListValue"):
    """The message `google.protobuf.ListValue`."""

    values: list[Value] = field(1, "message", repeated=True)
    """`repeated Value values = 1`"""
