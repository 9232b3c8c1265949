"""From LiteralTypes to Shapes: how to read literals of which only that much is known, and how to show their types."""

from __future__ import annotations

import datetime
import typing
from typing import TYPE_CHECKING, Any

from flytemodels.values._schema import MAX_VARIANTS, literal_of, refiner_of, title_and_fields, type_of_schema
from flytemodels.values._shape import (
    Anything,
    Constants,
    Dictionary,
    List,
    Reference,
    Scalar,
    Shape,
    StoredUnion,
    Struct,
)
from flytemodels.values.errors import LiteralValueError

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.types import LiteralType

__all__ = ["python_type_of", "shape_of_literal_type"]

_MAX_DEPTH = 100
"""How many LiteralTypes may enclose each other: more than any protobuf library reads."""

NoneType = type(None)


def _kept(shape: Shape) -> Shape:
    shape.keeps_offloaded = True
    return shape


_ANYTHING = _kept(Anything(object))
_STRING = _kept(Scalar(str, "string_value"))
_SIMPLE: dict[int, Shape] = {
    0: _kept(Scalar(NoneType, "")),
    1: _kept(Scalar(int, "integer")),
    2: _kept(Scalar(float, "float_value")),
    3: _STRING,
    4: _kept(Scalar(bool, "boolean")),
    5: _kept(Scalar(datetime.datetime, "datetime")),
    6: _kept(Scalar(datetime.timedelta, "duration")),
}


def shape_of_literal_type(literal_type: LiteralType) -> Shape:
    """Return the Shape that literals of a LiteralType have.

    Raises:
        LiteralValueError: the type is nested too deeply, or a union has too many types.
    """
    return _shape(literal_type, _MAX_DEPTH)


def _shape(kind: LiteralType, depth: int) -> Shape:
    number = kind.simple
    if number is not None:
        return _SIMPLE.get(number) or _simple(kind, int(number))
    if not depth:
        raise LiteralValueError(f"expected a type of at most {_MAX_DEPTH} levels, got more")
    made: Shape
    if kind.collection_type is not None:
        item = _shape(kind.collection_type, depth - 1)
        made = List(Shown("list", item), item)
    elif kind.map_value_type is not None:
        value = _shape(kind.map_value_type, depth - 1)
        made = Dictionary(Shown("dict[str, ]", value), _STRING, value, True, dict)
    elif kind.union_type is not None:
        made = _union(kind.union_type.variants, depth)
    elif kind.enum_type is not None:
        made = Constants(Shown("the enum"), tuple(kind.enum_type.values))
    elif kind.blob is not None:
        made = _blob(kind)
    elif kind.structured_dataset_type is not None or kind.schema is not None:
        made = Reference(Shown("Dataset"), "Dataset", stored=kind)
    else:
        return _ANYTHING
    return _kept(made)


class Shown:
    """Stands in for a type expression where only its text is needed, in errors: it is made when somebody asks."""

    __slots__ = ("_form", "_item")

    def __init__(self, form: str, item: Shape | None = None) -> None:
        self._form = form
        self._item = item

    def __repr__(self) -> str:
        if self._item is None:
            return self._form
        if self._form.endswith("]"):
            return f"{self._form[:-1]}{self._item.name}]"
        return f"{self._form}[{self._item.name}]"


def _simple(kind: LiteralType, number: int) -> Shape:
    known = _SIMPLE.get(number)
    if known is not None:
        return known
    if number == 9:
        return _kept(Struct(Shown("a dict"), refiner_of(kind.metadata), *title_and_fields(kind.metadata)))
    if number == 8:
        return _kept(Reference(Shown("Failure"), "Failure"))
    if number == 7:
        pickled = kind.structure is not None and kind.structure.tag == "FlytePickle"
        return _kept(Reference(Shown("Pickle"), "Pickle") if pickled else Reference(Shown("Binary"), "Binary"))
    return _ANYTHING  # a number that this version of the IDL does not know


def _union(variants: list[LiteralType], depth: int) -> Shape:
    if len(variants) > MAX_VARIANTS:
        raise LiteralValueError(f"expected a union of at most {MAX_VARIANTS} types, got {len(variants)}")
    members = tuple(_shape(variant, depth - 1) for variant in variants)
    return StoredUnion(Shown("one of the union's types"), members, tuple(variants))


def _blob(kind: LiteralType) -> Shape:
    blob = kind.blob
    assert blob is not None
    if blob.format == "PythonPickle":
        return Reference(Shown("Pickle"), "Pickle")
    name = "Directory" if blob.dimensionality == 1 else "File"
    return Reference(Shown(name), name, blob.format)


def python_type_of(literal_type: LiteralType) -> Any:  # a type expression
    """Return a type expression for a LiteralType.

    Raises:
        LiteralValueError: as for `shape_of_literal_type`.
    """
    return _type(literal_type, _MAX_DEPTH)


def _type(kind: LiteralType, depth: int) -> Any:  # a type expression
    if not depth:
        raise LiteralValueError(f"expected a type of at most {_MAX_DEPTH} levels, got more")
    if kind.collection_type is not None:
        return list[_type(kind.collection_type, depth - 1)]  # type: ignore[misc]
    if kind.map_value_type is not None:
        return dict[str, _type(kind.map_value_type, depth - 1)]  # type: ignore[misc]
    if kind.union_type is not None:
        if len(kind.union_type.variants) > MAX_VARIANTS:
            raise LiteralValueError(f"expected a union of at most {MAX_VARIANTS} types, got more")
        members = tuple(_type(variant, depth - 1) for variant in kind.union_type.variants)
        return typing.Union[members] if members else typing.NoReturn  # noqa: UP007
    if kind.enum_type is not None:
        return literal_of(kind.enum_type.values) or str
    if kind.simple is not None:
        return _simple_type(kind, int(kind.simple))
    if kind.blob is None and kind.structured_dataset_type is None and kind.schema is None:
        return Any
    return _reference_class(_shape(kind, depth))


def _reference_class(shape: Shape) -> Any:  # a class
    from flytemodels.values import references

    assert isinstance(shape, Reference)
    return getattr(references, shape.kind)


def _simple_type(kind: LiteralType, number: int) -> Any:  # a type expression
    known = _SIMPLE.get(number)
    if known is not None:
        data = kind.annotation.annotations if kind.annotation is not None else None
        values = (data or {}).get("literal_values")
        return (literal_of(values) if isinstance(values, list) else None) or known.python_type
    if number == 9:
        return type_of_schema(kind.metadata)
    return _reference_class(_simple(kind, number)) if number in (7, 8) else Any
