"""Messages on their way out: a table of small functions for each class and style, made once from the class's plan."""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable
from operator import attrgetter
from typing import Any, TypeAlias

from flytemodels._json.scalars_out import Style, ValueWriter, enum_writer, key_writer, scalar_writer
from flytemodels._json.structs import check_dict, check_list, write_object
from flytemodels._json.times import write_duration, write_timestamp
from flytemodels._json.well_known_out import OWN_FORMS
from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import MAX_DEPTH, Kind, Label
from flytemodels._model.originals import original_of
from flytemodels._model.plan import Field, Plan, plan_of
from flytemodels._model.problems import TOO_DEEP, expected, oneof_problem, quoted
from flytemodels.errors import EncodeError

__all__ = ["field_writer", "writer_of"]

_Present: TypeAlias = "tuple[str, str, type[object] | None, Callable[[Any], bool] | None, str | None, ValueWriter]"
_Row: TypeAlias = "tuple[object, _Present]"
"""One field: the object that it holds when it is absent, and for the case that it holds another one its name, its key
in the output, the class of its empty value, what tells whether another empty-looking value is absent too, its oneof,
and the writer of what it holds."""

_NEVER = object()
"""What no field holds."""


def writer_of(cls: type[MessageBase], style: Style) -> ValueWriter:
    """Return the writer of a message class, made on first use.

    Args:
        cls: the class.
        style: the form of the output.

    Returns:
        A function of a message and the number of enclosing messages. It raises EncodeError, for an object of another
        class too.
    """
    plan: Plan = cls.__dict__.get("_plan") or plan_of(cls)
    key = ("json writer", style)
    writer: ValueWriter | None = plan.engines.get(key)
    if writer is None:
        own_form = OWN_FORMS.get(plan.full_name)
        write = None if own_form is None else own_form(plan, style, writer_of)
        writer = _fields_writer(plan, style) if write is None else _own_form_writer(plan.cls, style, write)
        plan.engines[key] = writer
    return writer


def _own_form_writer(cls: type[MessageBase], style: Style, write: ValueWriter) -> ValueWriter:
    def write_checked(message: Any, depth: int) -> Any:
        return write(message, depth) if message.__class__ is cls else _write_subclass(cls, style, message, depth)

    return write_checked


def _fields_writer(plan: Plan, style: Style) -> ValueWriter:
    cls = plan.cls
    wraps = plan.wraps and not style.python
    # The table is made when the first message is written: messages may contain messages of their own class.
    rows: list[_Row] | None = None
    values: Callable[[Any], tuple[Any, ...]] = _getter([field.name for field in plan.fields])

    def write(message: Any, depth: int) -> Any:
        nonlocal rows
        if message.__class__ is not cls:
            return _write_subclass(cls, style, message, depth)
        if depth > MAX_DEPTH:
            raise EncodeError(TOO_DEEP)
        depth += 1
        if rows is None:
            rows = [_row(field, style) for field in plan.fields]
        out: dict[str, Any] = {}
        taken: tuple[str, ...] = ()
        name = ""
        table = _with_originals(rows, plan, style, message) if wraps and message._originals else rows
        try:
            # Of one length by construction, and `name` is for the error.
            for value, (absent, row) in zip(values(message), table):  # noqa: B905
                if value is absent:
                    continue
                name, key, empty, drops, group, convert = row
                if drops is not None and not value and (value.__class__ is empty or drops(value)):
                    continue
                if group is not None:
                    if group in taken:
                        break
                    taken += (group,)
                out[key] = convert(value, depth)
            else:
                return out
        except EncodeError as error:
            raise error.under(name) from None
        raise EncodeError(oneof_problem(plan.oneofs[group]))

    return write


def _write_subclass(cls: type[MessageBase], style: Style, message: object, depth: int) -> Any:  # as `to_dict`
    if not isinstance(message, cls):
        raise EncodeError(expected(cls.__qualname__, message))
    return writer_of(type(message), style)(message, depth)


def _getter(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Return a function that gets the values of all fields at once."""
    if len(names) > 1:
        return attrgetter(*names)
    if not names:
        return lambda message: ()
    only = attrgetter(*names)  # returns the value itself, not a tuple
    return lambda message: (only(message),)


def _row(field: Field, style: Style) -> _Row:
    key = field.proto_name if style.snake else field.json_name
    convert = field_writer(field, style)
    if field.has_presence:
        return None, (field.name, key, None, None, field.group, convert)
    if style.defaults:
        return _NEVER, (field.name, key, None, None, None, convert)
    zero = field.default()
    # A float's zero may be -0.0, which is none.
    empty = None if isinstance(zero, float) else type(zero)
    return zero, (field.name, key, empty, _drops(convert), None, convert)


def _drops(convert: ValueWriter) -> Callable[[Any], bool]:
    def drops(value: Any) -> bool:
        convert(value, 0)
        return value.__class__ is not float or math.copysign(1.0, value) > 0

    return drops


def field_writer(field: Field, style: Style) -> ValueWriter:
    """Return the writer of a field that is set.

    Args:
        field: the field.
        style: the form of the output.

    Returns:
        A function of what the field holds and the number of enclosing messages. It raises EncodeError.
    """
    convert = _value_writer(field, style)
    if field.label is Label.MAP:
        assert field.key is not None
        return _map_writer(key_writer(field.key, style.python), convert)
    return _list_writer(convert) if field.label is Label.REPEATED else convert


def _list_writer(convert: ValueWriter) -> ValueWriter:
    def write(values: Any, depth: int) -> list[Any]:
        if values.__class__ is not list:
            check_list(values)
        out: list[Any] = []
        try:
            for value in values:
                out.append(convert(value, depth))
        except EncodeError as error:
            raise error.under(f"[{len(out)}]") from None
        return out

    return write


def _map_writer(convert_key: ValueWriter, convert: ValueWriter) -> ValueWriter:
    def write(entries: Any, depth: int) -> dict[Any, Any]:
        if entries.__class__ is not dict:
            check_dict(entries)
        out: dict[Any, Any] = {}
        key: Any = None
        try:
            for key, value in entries.items():
                out[convert_key(key, depth)] = convert(value, depth)
        except EncodeError as error:
            raise error.under(f"[{quoted(key)}]") from None
        return out

    return write


def _value_writer(field: Field, style: Style) -> ValueWriter:
    if field.kind is Kind.MESSAGE:
        return writer_of(field.message, style)
    if field.kind is Kind.ENUM:
        assert field.enum is not None
        return enum_writer(field.enum, style.python)
    if field.kind is Kind.WRAPPER:
        assert field.inner is not None
        return scalar_writer(field.inner, style.python)
    return _WRAPPED.get((field.kind, style.python)) or scalar_writer(field.kind, style.python)


# Wrapped values


def _write_timestamp(value: Any, depth: int) -> str:
    return write_timestamp(value)


def _write_duration(value: Any, depth: int) -> str:
    return write_duration(value)


def _leave_datetime(value: Any, depth: int) -> datetime.datetime:
    if not isinstance(value, datetime.datetime):
        raise EncodeError(expected("datetime", value))
    return value


def _leave_timedelta(value: Any, depth: int) -> datetime.timedelta:
    if not isinstance(value, datetime.timedelta):
        raise EncodeError(expected("timedelta", value))
    return value


_WRAPPED: dict[tuple[Kind, bool], ValueWriter] = {
    (Kind.TIMESTAMP, False): _write_timestamp,
    (Kind.TIMESTAMP, True): _leave_datetime,
    (Kind.DURATION, False): _write_duration,
    (Kind.DURATION, True): _leave_timedelta,
    (Kind.STRUCT, False): write_object,
    (Kind.STRUCT, True): write_object,
}
"""The writers of the JSON and of the Python form of what stands for a message."""


def _with_originals(rows: list[_Row], plan: Plan, style: Style, message: MessageBase) -> list[_Row]:
    """Return the rows with which to write a message that keeps originals of its plain values."""
    return [
        (row[0], (*row[1][:-1], _original_writer(field, style, message))) if field.kind >= Kind.TIMESTAMP else row
        for field, row in zip(plan.fields, rows, strict=True)
    ]


def _original_writer(field: Field, style: Style, message: MessageBase) -> ValueWriter:
    plain = _value_writer(field, style)
    index = -1
    place: Any = None  # the index or map key of the value that is written

    def convert(value: Any, depth: int) -> Any:
        original = original_of(message, field, place)
        return plain(value, depth) if original is None else writer_of(type(original), style)(original, depth)

    def convert_item(value: Any, depth: int) -> Any:
        nonlocal index, place
        place = index = index + 1
        return convert(value, depth)

    def convert_key(key: Any, depth: int) -> Any:
        nonlocal place
        assert field.key is not None
        place = key
        return key_writer(field.key, style.python)(key, depth)

    if field.label is Label.MAP:
        return _map_writer(convert_key, convert)
    return _list_writer(convert_item) if field.label is Label.REPEATED else convert
