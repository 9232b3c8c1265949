"""The messages of google.protobuf whose JSON is not that of their fields, on their way in.

Each function here makes the reader of one such message from its plan, the leniency and what finds the readers of other
messages.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from flytemodels._json.field_masks import path_from_json
from flytemodels._json.problems import NO_TYPE_URL, UNKNOWN_TYPE, member, needed, no_such_field
from flytemodels._json.scalars_in import ValueReader, scalar_reader
from flytemodels._json.structs import check_array, check_depth, check_object, finite, read_text
from flytemodels._json.times import read_duration, read_timestamp
from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import WRAPPERS, Kind
from flytemodels._model.plan import Plan
from flytemodels._model.problems import quoted
from flytemodels._model.registry import find_message_class
from flytemodels.errors import DecodeError, EncodeError

__all__ = ["OWN_FORMS"]

_ReaderOf: TypeAlias = "Callable[[type[MessageBase], bool], ValueReader]"


def _any_reader(plan: Plan, lenient: bool, reader_of: _ReaderOf) -> ValueReader:
    cls: Any = plan.cls

    def read(value: Any, depth: int) -> Any:
        fields = _object(value, depth)
        if not fields:
            return cls()
        type_url = _type_url(fields)
        inner = _class_named(type_url)
        content = {name: item for name, item in fields.items() if name != "@type"}
        if inner.proto_full_name() in OWN_FORMS:
            message = _own_form(content, inner, lenient, reader_of, depth + 1)
        else:
            message = reader_of(inner, lenient)(content, depth)
        try:
            return cls(type_url=type_url, value=message.serialize_to_string())
        except EncodeError as error:
            raise DecodeError(error.problem) from None

    return read


def _type_url(fields: Mapping[Any, Any]) -> str:
    if "@type" not in fields:
        raise DecodeError(NO_TYPE_URL)
    try:
        return read_text(fields["@type"])
    except DecodeError as error:
        raise error.under(member("@type")) from None


def _class_named(type_url: str) -> type[MessageBase]:
    name = type_url.rpartition("/")[2]
    cls = find_message_class(name)
    if cls is None:
        raise DecodeError(UNKNOWN_TYPE, None, member("@type"))
    return cls


def _own_form(
    content: Mapping[Any, Any], cls: type[MessageBase], lenient: bool, reader_of: _ReaderOf, depth: int
) -> Any:  # a message of that class
    if "value" not in content:
        raise DecodeError(f"expected the member value, which holds the {cls.__qualname__}, got none")
    for name in content:
        if name != "value" and not lenient:
            raise DecodeError(no_such_field(f"an Any that holds a {cls.__qualname__}", ("@type", "value"))).under(
                member(name)
            )
    try:
        return reader_of(cls, lenient)(content["value"], depth)
    except DecodeError as error:
        raise error.under("value") from None


def _object(value: Any, depth: int) -> Mapping[Any, Any]:
    check_object(value)
    check_depth(depth)
    fields: Mapping[Any, Any] = value
    return fields


def _timestamp_reader(plan: Plan, lenient: bool, reader_of: _ReaderOf) -> ValueReader:
    return _wrapping(plan, read_timestamp)


def _duration_reader(plan: Plan, lenient: bool, reader_of: _ReaderOf) -> ValueReader:
    return _wrapping(plan, read_duration)


def _wrapping(plan: Plan, read_value: ValueReader) -> ValueReader:
    cls: Any = plan.cls

    def read(value: Any, depth: int) -> Any:
        made = read_value(value, depth)
        try:
            return cls.from_wrapped(made)
        except EncodeError as error:
            raise DecodeError(error.problem) from None

    return read


def _wrapper_reader(inner: Kind) -> Callable[[Plan, bool, _ReaderOf], ValueReader]:
    read_value = scalar_reader(inner)

    def make(plan: Plan, lenient: bool, reader_of: _ReaderOf) -> ValueReader:
        cls: Any = plan.cls

        def read(value: Any, depth: int) -> Any:
            check_depth(depth)
            return cls(value=read_value(value, depth))

        return read

    return make


def _field_mask_reader(plan: Plan, lenient: bool, reader_of: _ReaderOf) -> ValueReader:
    cls: Any = plan.cls

    def read(value: Any, depth: int) -> Any:
        check_depth(depth)
        text = read_text(value)
        return cls(paths=[path_from_json(path) for path in text.split(",")] if text else [])

    return read


def _struct_reader(plan: Plan, lenient: bool, reader_of: _ReaderOf) -> ValueReader:
    cls: Any = plan.cls
    value_class = plan.fields[0].message

    def read(value: Any, depth: int) -> Any:
        read_item = reader_of(value_class, lenient)
        out: dict[str, Any] = {}
        key: Any = None
        try:
            for key, item in _object(value, depth).items():
                out[read_text(key)] = read_item(item, depth + 1)
        except DecodeError as error:
            raise error if key is None else error.under(f"[{quoted(key)}]") from None
        return cls(fields=out)

    return read


def _list_value_reader(plan: Plan, lenient: bool, reader_of: _ReaderOf) -> ValueReader:
    cls: Any = plan.cls
    value_class = plan.fields[0].message

    def read(value: Any, depth: int) -> Any:
        check_array(value)
        check_depth(depth)
        read_item = reader_of(value_class, lenient)
        out: list[Any] = []
        try:
            for item in value:
                out.append(read_item(item, depth + 1))
        except DecodeError as error:
            raise error.under(f"[{len(out)}]") from None
        return cls(values=out)

    return read


def _value_reader(plan: Plan, lenient: bool, reader_of: _ReaderOf) -> ValueReader:
    cls: Any = plan.cls
    members = {member.name: member for member in plan.oneofs["kind"]}
    null_value: Any = members["null_value"].enum
    struct, list_value = members["struct_value"].message, members["list_value"].message

    def read(value: Any, depth: int) -> Any:
        check_depth(depth)
        if value is None:
            return cls(null_value=null_value(0))
        if isinstance(value, str):
            return cls(string_value=read_text(value))
        if isinstance(value, bool):
            return cls(bool_value=value)
        if isinstance(value, (int, float)):
            return cls(number_value=finite(value))
        if isinstance(value, (list, tuple)):
            return cls(list_value=reader_of(list_value, lenient)(value, depth + 1))
        if isinstance(value, Mapping):
            return cls(struct_value=reader_of(struct, lenient)(value, depth + 1))
        raise DecodeError(needed("a JSON value", value))

    return read


OWN_FORMS: dict[str, Callable[[Plan, bool, _ReaderOf], ValueReader]] = {
    "google.protobuf.Any": _any_reader,
    "google.protobuf.Duration": _duration_reader,
    "google.protobuf.FieldMask": _field_mask_reader,
    "google.protobuf.ListValue": _list_value_reader,
    "google.protobuf.Struct": _struct_reader,
    "google.protobuf.Timestamp": _timestamp_reader,
    "google.protobuf.Value": _value_reader,
    **{name: _wrapper_reader(inner) for name, inner in WRAPPERS.items()},
}
"""What makes the readers of the messages with a JSON form of their own, by full name; within an Any it is the member
`value`."""
