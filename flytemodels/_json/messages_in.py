"""Messages on their way in: a table of small functions for each class, made once from the class's plan."""

from __future__ import annotations

from typing import Any, TypeAlias

from flytemodels._json.enums import is_null_value
from flytemodels._json.problems import DUPLICATE_KEY, given_twice, member, no_such_field, one_of_group
from flytemodels._json.scalars_in import DROPPED, ValueReader, enum_reader, key_reader, scalar_reader
from flytemodels._json.structs import check_array, check_object, read_object
from flytemodels._json.times import read_duration, read_timestamp
from flytemodels._json.well_known_in import OWN_FORMS
from flytemodels._model.base import MessageBase
from flytemodels._model.empty import empty_maker
from flytemodels._model.kinds import MAX_DEPTH, Kind, Label
from flytemodels._model.plan import Field, Plan, plan_of
from flytemodels._model.problems import TOO_DEEP, quoted
from flytemodels.errors import DecodeError

__all__ = ["field_reader", "names_of", "reader_of", "takes_null", "value_reader"]

_Row: TypeAlias = "tuple[str, str | None, str | None, bool, ValueReader]"
"""One name in JSON: the attribute, the field's JSON name where this is its other one, its oneof, whether null is a
value, and the reader of what it holds."""


def reader_of(cls: type[MessageBase], lenient: bool) -> ValueReader:
    """Return the reader of a message class, made on first use.

    Args:
        cls: the class.
        lenient: True to ignore what the class does not know.

    Returns:
        A function of a JSON value and the number of enclosing messages. It raises DecodeError.
    """
    plan: Plan = cls.__dict__.get("_plan") or plan_of(cls)
    key = ("json reader", lenient)
    reader: ValueReader | None = plan.engines.get(key)
    if reader is None:
        own_form = OWN_FORMS.get(plan.full_name)
        reader = _message_reader(plan, lenient) if own_form is None else own_form(plan, lenient, reader_of)
        plan.engines[key] = reader
    return reader


def _message_reader(plan: Plan, lenient: bool) -> ValueReader:
    rows = _rows(plan, lenient)
    empty = empty_maker(plan)
    names = [field.json_name for field in plan.fields]

    def read(value: Any, depth: int) -> Any:
        if value.__class__ is not dict:
            check_object(value)
        if depth >= MAX_DEPTH:
            raise DecodeError(TOO_DEEP)
        depth += 1
        message = empty()
        taken: dict[str, str] = {}
        key: Any = ""  # of a Python dict it may be anything
        try:
            for key, item in value.items():
                row = rows.get(key)
                if row is None:
                    if lenient:
                        continue
                    raise DecodeError(no_such_field(plan.full_name, names))
                name, other, group, nullable, convert = row
                if other is not None and other in value:
                    raise DecodeError(given_twice(other, key))
                if item is None and not nullable:
                    continue
                if group is not None and taken.setdefault(group, key) is not key:
                    raise DecodeError(one_of_group(group, (taken[group], key)))
                made = convert(item, depth)
                if made is not DROPPED:
                    setattr(message, name, made)
        except DecodeError as error:
            raise error.under(member(key)) from None
        return message

    return read


def _rows(plan: Plan, lenient: bool) -> dict[str, _Row]:
    rows = [(field.name, field.group, takes_null(field), field_reader(field, lenient)) for field in plan.fields]
    named: dict[str, _Row] = {}
    for name, (index, other) in names_of(plan).items():
        attribute, group, nullable, convert = rows[index]
        named[name] = (attribute, plan.fields[index].json_name if other else None, group, nullable, convert)
    return named


def names_of(plan: Plan) -> dict[str, tuple[int, bool]]:
    """Return the names that the fields of a message may have in JSON.

    Args:
        plan: the plan of the message's class.

    Returns:
        By name the index of the field, and whether that is the name it has in the `.proto` only.
    """
    names: dict[str, tuple[int, bool]] = {}
    for index, field in enumerate(plan.fields):
        names.setdefault(field.proto_name, (index, True))
        names[field.json_name] = (index, False)
    return names


def takes_null(field: Field) -> bool:
    """Return whether null is a value of a field, and not the same as the field's absence."""
    if field.label in (Label.REPEATED, Label.MAP):
        return False
    if field.kind is Kind.MESSAGE:
        return field.message.proto_full_name() == "google.protobuf.Value"
    return field.enum is not None and is_null_value(field.enum)


def field_reader(field: Field, lenient: bool) -> ValueReader:
    """Return the reader of what a field holds.

    Args:
        field: the field.
        lenient: True to ignore what its messages and enums do not know.

    Returns:
        As for `reader_of`.
    """
    convert = value_reader(field, lenient)
    if field.label is Label.MAP:
        assert field.key is not None
        return _map_reader(key_reader(field.key), convert)
    return _list_reader(convert) if field.label is Label.REPEATED else convert


def _list_reader(convert: ValueReader) -> ValueReader:
    def read(values: Any, depth: int) -> list[Any]:
        if values.__class__ is not list:
            check_array(values)
        out: list[Any] = []
        dropped = 0
        try:
            for item in values:
                made = convert(item, depth)
                if made is DROPPED:
                    dropped += 1
                else:
                    out.append(made)
        except DecodeError as error:
            raise error.under(f"[{len(out) + dropped}]") from None
        return out

    return read


def _map_reader(convert_key: ValueReader, convert: ValueReader) -> ValueReader:
    def read(entries: Any, depth: int) -> dict[Any, Any]:
        if entries.__class__ is not dict:
            check_object(entries)
        out: dict[Any, Any] = {}
        key: Any = None
        try:
            for key, item in entries.items():
                converted = convert_key(key, depth)
                if converted in out:  # "1" and "1.0"
                    raise DecodeError(DUPLICATE_KEY)
                made = convert(item, depth)
                if made is not DROPPED:
                    out[converted] = made
        except DecodeError as error:
            raise error.under(f"[{quoted(key)}]") from None
        return out

    return read


def value_reader(field: Field, lenient: bool) -> ValueReader:
    """Return the reader of a single value of a field: of an item or the value of an entry, where it holds several. See
    `field_reader`.
    """
    if field.kind is Kind.MESSAGE:
        return _nested_reader(field.message, lenient)
    if field.kind is Kind.ENUM:
        assert field.enum is not None
        return enum_reader(field.enum, lenient)
    if field.kind is Kind.WRAPPER:
        assert field.inner is not None
        return _wrapper_reader(scalar_reader(field.inner))
    return _WRAPPED.get(field.kind) or scalar_reader(field.kind)


def _nested_reader(cls: type[MessageBase], lenient: bool) -> ValueReader:
    inner: ValueReader | None = None

    def read(value: Any, depth: int) -> Any:
        nonlocal inner
        if inner is None:
            inner = reader_of(cls, lenient)
        return inner(value, depth)

    return read


# Wrapped values: each is a message, and counts as one where messages are nested.


def _wrapper_reader(read_value: ValueReader) -> ValueReader:
    def read(value: Any, depth: int) -> Any:
        if depth >= MAX_DEPTH:
            raise DecodeError(TOO_DEEP)
        return read_value(value, depth)

    return read


_WRAPPED: dict[Kind, ValueReader] = {
    Kind.TIMESTAMP: read_timestamp,
    Kind.DURATION: read_duration,
    Kind.STRUCT: read_object,
}
