"""The columns of tables: what `Annotated[Dataset, ...]` says of them, laid out as flytekit and flyte do.

Columns of columns become one level, with dots in their names.
"""

from __future__ import annotations

import dataclasses
import datetime
import typing
from collections.abc import Iterator, Mapping
from typing import Any, cast

import typing_extensions

from flytemodels.values._idl import Idl
from flytemodels.values._shape import Model, Record, RecordKind, Shape, shape_of, type_name
from flytemodels.values.errors import ConversionError, LiteralTypeError

__all__ = ["column_types"]

_INTEGER, _FLOAT, _STRING, _BOOLEAN, _DATETIME, _DURATION = range(1, 7)
"""The numbers of SimpleType that columns may have."""

_PLAIN: dict[object, int] = {
    int: _INTEGER,
    float: _FLOAT,
    str: _STRING,
    bool: _BOOLEAN,
    datetime.datetime: _DATETIME,
    datetime.timedelta: _DURATION,
}
_NUMPY = {
    **dict.fromkeys(("int32", "int64", "uint32", "uint64"), _INTEGER),
    **dict.fromkeys(("float32", "float64"), _FLOAT),
    **dict.fromkeys(("bytes_", "str_", "object_"), _STRING),
    **dict.fromkeys(("bool", "bool_"), _BOOLEAN),
    "datetime64": _DATETIME,
    "timedelta64": _DURATION,
}
"""numpy's scalars by name, so that nobody has to import it."""


def column_types(
    columns: Mapping[str, object] | type, idl: Idl
) -> list[tuple[str, Any]]:  # LiteralTypes of either version
    """Return the names of a table's columns and their LiteralTypes.

    Args:
        columns: a mapping of names to types, or a class with annotations, such as a dataclass.
        idl: the version's classes.

    Raises:
        LiteralTypeError: a column has a type that flytekit and flyte do not know in tables, or contains itself.
    """
    hints = _annotations(columns) if isinstance(columns, type) else columns
    return [(name, _column_type(name, hint, idl)) for name, hint in _flat(hints, "", ())]


def _annotations(cls: type) -> Mapping[str, object]:
    """Return what a class annotates itself: the SDKs leave out what its bases do."""
    try:
        hints = typing_extensions.get_type_hints(cls, localns={cls.__name__: cls})
    except Exception as error:  # whatever evaluating annotations raises
        raise LiteralTypeError(
            f"expected annotations that can be evaluated, got {type(error).__name__} in {type_name(cls)}"
        ) from error
    return {name: hints[name] for name in cls.__annotations__}


def _flat(columns: Mapping[str, object], prefix: str, open: tuple[object, ...]) -> Iterator[tuple[str, object]]:
    for name, hint in columns.items():
        inner = _inner_columns(hint)
        if inner is None:
            yield f"{prefix}{name}", hint
        elif hint in open:
            raise LiteralTypeError(f"expected columns, got {type_name(hint)} inside itself").at_key(f"{prefix}{name}")
        else:
            yield from _flat(inner, f"{prefix}{name}.", (*open, hint))


def _inner_columns(hint: object) -> Mapping[str, object] | None:
    if isinstance(hint, Mapping):
        return cast("Mapping[str, object]", hint)
    if not isinstance(hint, type):
        return None
    cls = cast("type[Any]", hint)  # any class
    if dataclasses.is_dataclass(cls):
        fields = Record(cls, cls, RecordKind.DATACLASS).fields
        return {field.name: field.shape.python_type for field in fields}
    shape: Shape | None = shape_of(cls) if hasattr(cls, "model_fields") else None
    if isinstance(shape, Model):
        models: Any = shape.cls  # pydantic's fields, by name
        return {name: field.annotation for name, field in models.model_fields.items()}
    return None


def _column_type(name: str, hint: object, idl: Idl) -> Any:  # a LiteralType of either version
    try:
        return _literal_type(hint, idl)
    except ConversionError as error:
        raise error.at_key(name) from None


def _literal_type(hint: object, idl: Idl) -> Any:  # a LiteralType of either version
    types = idl.types
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is list and args:
        return types.LiteralType(collection_type=_literal_type(args[0], idl))
    if origin is dict and args:
        return types.LiteralType(map_value_type=_literal_type(args[1], idl))
    if isinstance(hint, type):
        number = _NUMPY.get(hint.__name__) if hint.__module__ == "numpy" else _PLAIN.get(hint)
        if number is not None:
            return types.LiteralType(simple=types.SimpleType(number))
    raise LiteralTypeError(
        "expected a column of int, float, str, bool, datetime, timedelta, or lists or dicts of them, "
        f"got {type_name(hint)}"
    )
