"""The messages of google.protobuf whose JSON is not that of their fields, on their way out.

Each function here makes the writer of one such message from its plan, the style and what finds the writers of other
messages.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, TypeAlias

from flytemodels._json.field_masks import path_to_json
from flytemodels._json.problems import BAD_NANOS, UNKNOWN_TYPE
from flytemodels._json.scalars_out import Style, ValueWriter, scalar_writer
from flytemodels._json.structs import write_number, write_text
from flytemodels._json.times import format_duration, write_timestamp
from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import MAX_DEPTH, WRAPPERS, Kind
from flytemodels._model.plan import Plan
from flytemodels._model.problems import OUTSIDE_YEARS, TOO_DEEP, TOO_LONG_DURATION, expected, oneof_problem, quoted
from flytemodels._model.registry import find_message_class
from flytemodels._model.times import MAX_DURATION, NANOS_PER_SECOND, is_timestamp
from flytemodels.errors import DecodeError, EncodeError

__all__ = ["OWN_FORMS"]

_WriterOf: TypeAlias = "Callable[[type[MessageBase], Style], ValueWriter]"

_int32 = scalar_writer(Kind.INT32, True)
_double = scalar_writer(Kind.DOUBLE, True)
_int64 = scalar_writer(Kind.INT64, True)


def _any_writer(plan: Plan, style: Style, writer_of: _WriterOf) -> ValueWriter:
    def write(message: Any, depth: int) -> dict[str, Any]:
        if depth > MAX_DEPTH:
            raise EncodeError(TOO_DEEP)
        if not isinstance(message.type_url, str):
            raise EncodeError(expected("str", message.type_url), "type_url")
        if not issubclass(type(message.value), (bytes, bytearray, memoryview)):
            raise EncodeError(expected("bytes", message.value), "value")
        if not message.type_url and not message.value:
            return {}
        name: str = message.type_name
        cls = find_message_class(name)
        if cls is None:
            raise EncodeError(UNKNOWN_TYPE, "type_url")
        form = writer_of(cls, style)(_unpacked(message, cls), depth + 1)
        own = {"value": form} if name in OWN_FORMS else form
        return {"@type": message.type_url, **own}

    return write


def _unpacked(message: Any, cls: type[MessageBase]) -> MessageBase:
    try:
        return cls.parse(message.value)
    except DecodeError as error:
        raise EncodeError(
            f"expected a valid {cls.proto_full_name()} inside, got a damaged one: {error}", "value"
        ) from None


def _timestamp_writer(plan: Plan, style: Style, writer_of: _WriterOf) -> ValueWriter:
    def write(message: Any, depth: int) -> Any:
        seconds, nanos = _int64(message.seconds, depth), _int32(message.nanos, depth)
        if not is_timestamp(seconds, nanos):
            raise EncodeError(OUTSIDE_YEARS)
        value = message.to_wrapped()
        return value if style.python else write_timestamp(value)

    return write


def _duration_writer(plan: Plan, style: Style, writer_of: _WriterOf) -> ValueWriter:
    def write(message: Any, depth: int) -> Any:
        seconds, nanos = _int64(message.seconds, depth), _int32(message.nanos, depth)
        if seconds * nanos < 0 or abs(nanos) >= NANOS_PER_SECOND:
            raise EncodeError(BAD_NANOS, "nanos")
        if abs(seconds) > MAX_DURATION:
            raise EncodeError(TOO_LONG_DURATION)
        return message.to_wrapped() if style.python else format_duration(seconds, nanos)

    return write


def _items(value: Any, name: str) -> list[Any] | tuple[Any, ...]:  # of what the field holds
    """Return the value of a repeated field, if it is a list or, as elsewhere, a tuple."""
    if not issubclass(type(value), (list, tuple)):
        raise EncodeError(expected("list", value), name)
    items: list[Any] | tuple[Any, ...] = value
    return items


def _field_mask_writer(plan: Plan, style: Style, writer_of: _WriterOf) -> ValueWriter:
    def write(message: Any, depth: int) -> str:
        out: list[str] = []
        paths = _items(message.paths, "paths")
        try:
            for path in paths:
                out.append(path_to_json(write_text(path)))
        except EncodeError as error:
            raise error.under(f"[{len(out)}]").under("paths") from None
        return ",".join(out)

    return write


def _wrapper_writer(inner: Kind) -> Callable[[Plan, Style, _WriterOf], ValueWriter]:
    def make(plan: Plan, style: Style, writer_of: _WriterOf) -> ValueWriter:
        write_value = scalar_writer(inner, style.python)

        def write(message: Any, depth: int) -> Any:
            try:
                return write_value(message.value, depth)
            except EncodeError as error:
                raise error.under("value") from None

        return write

    return make


def _struct_writer(plan: Plan, style: Style, writer_of: _WriterOf) -> ValueWriter:
    value_class = plan.fields[0].message

    def write(message: Any, depth: int) -> dict[str, Any]:
        if depth > MAX_DEPTH:
            raise EncodeError(TOO_DEEP)
        fields: Any = message.fields
        if not issubclass(type(fields), dict):
            raise EncodeError(expected("dict", fields), "fields")
        out: dict[str, Any] = {}
        key: Any = None
        try:
            for key, value in fields.items():
                out[write_text(key)] = writer_of(value_class, style)(value, depth + 1)
        except EncodeError as error:
            raise error.under(f"[{quoted(key)}]") from None
        return out

    return write


def _list_value_writer(plan: Plan, style: Style, writer_of: _WriterOf) -> ValueWriter:
    value_class = plan.fields[0].message

    def write(message: Any, depth: int) -> list[Any]:
        if depth > MAX_DEPTH:
            raise EncodeError(TOO_DEEP)
        out: list[Any] = []
        values = _items(message.values, "values")
        try:
            for value in values:
                out.append(writer_of(value_class, style)(value, depth + 1))
        except EncodeError as error:
            raise error.under(f"[{len(out)}]") from None
        return out

    return write


def _value_writer(plan: Plan, style: Style, writer_of: _WriterOf) -> ValueWriter:
    members = plan.oneofs["kind"]
    names = [member.name for member in members]
    kinds = attrgetter(*names)
    classes = {member.name: member.message for member in members if member.kind is Kind.MESSAGE}

    def write(message: Any, depth: int) -> Any:
        # A Value with nothing in it is null, as json_format has it, though reading makes a null Value of it.
        found = [(name, value) for name, value in zip(names, kinds(message), strict=True) if value is not None]
        if not found:
            return None
        if len(found) > 1:
            raise EncodeError(oneof_problem(members))
        ((name, value),) = found
        try:
            if name in _IN_VALUE:
                return _IN_VALUE[name](value, depth)
            return writer_of(classes[name], style)(value, depth + 1)
        except EncodeError as error:
            raise error.under(name) from None

    return write


def _write_null(value: Any, depth: int) -> None:
    _int32(value, depth)


def _write_number(value: Any, depth: int) -> int | float:
    return write_number(_double(value, depth))


_IN_VALUE: dict[str, ValueWriter] = {
    "null_value": _write_null,
    "number_value": _write_number,
    "string_value": scalar_writer(Kind.STRING, True),
    "bool_value": scalar_writer(Kind.BOOL, True),
}
"""The writers of the members of a Value that are not messages."""


OWN_FORMS: dict[str, Callable[[Plan, Style, _WriterOf], ValueWriter]] = {
    "google.protobuf.Any": _any_writer,
    "google.protobuf.Duration": _duration_writer,
    "google.protobuf.FieldMask": _field_mask_writer,
    "google.protobuf.ListValue": _list_value_writer,
    "google.protobuf.Struct": _struct_writer,
    "google.protobuf.Timestamp": _timestamp_writer,
    "google.protobuf.Value": _value_writer,
    **{name: _wrapper_writer(inner) for name, inner in WRAPPERS.items()},
}
"""What makes the writers of the messages with a JSON form of their own, by full name; within an Any it is the member
`value`."""
