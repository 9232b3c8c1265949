"""How Flyte 2 lays out tuples, NamedTuples, TypedDicts and pydantic models: as JSON of pydantic, with enums by name.

The SDK makes a pydantic model of whatever is no dataclass, dumps it as JSON, and then replaces the values of enums by
the names of their members wherever it finds them: in fields, lists, dicts, Optionals and models, but not in tuples,
other unions and dataclasses.
"""

from __future__ import annotations

import datetime
import json
import typing
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from flytemodels._model.attempts import attempt
from flytemodels.values._encode import encoder_of, own_type
from flytemodels.values._numbers import float_from_int
from flytemodels.values._shape import (
    Choice,
    Collection,
    Dictionary,
    List,
    Model,
    Noted,
    Record,
    RecordKind,
    Scalar,
    Shape,
    Text,
    Tuple,
    UnionShape,
    shape_of,
)
from flytemodels.values.errors import ConversionError, LiteralTypeError, LiteralValueError

__all__ = ["bytes_of_text", "holds_bytes", "layout", "names_of_enums", "values_of_enums"]


def layout(shape: Shape, value: object) -> object:
    """Return what MessagePack holds for a value in Flyte 2.

    Args:
        shape: a tuple, NamedTuple, TypedDict or model.
        value: a value of that type.

    Raises:
        ConversionError: the value has another type.
    """
    plain = encoder_of(shape)(value)  # checks all parts
    if isinstance(shape, Tuple):
        return {
            f"item_{index}": _part(item, part, True)
            for index, (item, part) in enumerate(zip(shape.items, cast("tuple[object, ...]", value), strict=True))
        }
    if isinstance(shape, Record):
        return (
            _typed_dict(shape, value, True) if shape.kind is RecordKind.TYPED_DICT else _named_parts(shape, value, True)
        )
    return names_of_enums(shape, plain)


def _fields(shape: Record, value: object) -> Mapping[str, object]:
    if shape.kind is RecordKind.TYPED_DICT:
        return cast("Mapping[str, object]", value)
    return {field.name: getattr(value, field.name) for field in shape.fields}


def _named_parts(shape: Record, value: object, named: bool) -> dict[str, object]:
    parts = _fields(shape, value)
    return {field.name: _part(field.shape, parts[field.name], named) for field in shape.fields if field.name in parts}


def _typed_dict(shape: Record, value: object, named: bool) -> dict[str, object]:
    """Return a TypedDict as Flyte 2's model of it: what it may go without is None, and TypedDicts inside are models."""
    parts = _fields(shape, value)
    return {
        field.name: _part(field.shape, parts[field.name], named, modelled=True) if field.name in parts else None
        for field in shape.fields
        if field.name in parts or field.not_required
    }


def _part(shape: Shape, value: object, named: bool, modelled: bool = False) -> object:
    """Return a part of a value as pydantic dumps it.

    Args:
        shape: its type.
        value: the part.
        named: whether the SDK replaces the values of enums by their names here.
        modelled: whether TypedDicts are models here: inside other TypedDicts.
    """
    if value is None:
        return None
    if isinstance(shape, Noted):
        return _part(shape.inner, value, named, modelled)
    if isinstance(shape, Scalar):
        return _scalar(shape, value)
    if isinstance(shape, Choice):
        return cast("Any", value).name if named else encoder_of(shape)(value)
    if isinstance(shape, (List, Collection)):
        return [_part(shape.item, item, named, modelled) for item in cast("Iterable[object]", value)]
    if isinstance(shape, Dictionary):
        entries = cast("Mapping[object, object]", value)
        return {_key(shape.key, key, named): _part(shape.value, item, named, modelled) for key, item in entries.items()}
    if isinstance(shape, Tuple):
        pairs = zip(shape.items, cast("Iterable[object]", value), strict=False)
        return [_part(item, part, False, modelled) for item, part in pairs]
    if isinstance(shape, Record):
        if modelled and shape.kind is RecordKind.TYPED_DICT:
            return _typed_dict(shape, value, named)
        made = _named_parts(shape, value, False)
        return list(made.values()) if shape.kind is RecordKind.NAMED_TUPLE else made
    if isinstance(shape, UnionShape):
        # The SDK does not look into `A | B` for TypedDicts.
        looked_into = modelled and typing.get_origin(shape.python_type) is typing.Union
        return _union(shape, value, named and _is_optional(shape), looked_into)
    plain = encoder_of(shape)(value)
    if type(plain) is bytes:
        text = attempt(bytes.decode, plain, UnicodeDecodeError)
        if text is None:
            raise LiteralValueError("expected bytes that are UTF-8, as Flyte 2 has text for them, got others")
        return text
    return names_of_enums(shape, plain) if named else plain


def _scalar(shape: Scalar, value: object) -> object:
    plain = encoder_of(shape)(value)
    if shape.cls is float and type(plain) is int:  # pydantic makes it one
        return float_from_int(plain)
    if isinstance(value, datetime.datetime) and type(plain) is str:
        return f"{plain[:-6]}Z" if plain.endswith("+00:00") else plain
    return iso_duration(value) if isinstance(value, datetime.timedelta) else plain


def iso_duration(span: datetime.timedelta) -> str:
    """Return a timedelta as ISO 8601 has it, in the form of pydantic, whose years have 365 days: `-P1Y2DT3H4.5S`."""
    whole = abs(span)
    minutes, seconds = divmod(whole.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{whole.microseconds:06}".rstrip("0") if whole.microseconds else ""
    parts = [(hours, "H", ""), (minutes, "M", ""), (seconds, "S", fraction)]
    time = "".join(f"{number}{more}{unit}" for number, unit, more in parts if number or more)
    years, rest = divmod(whole.days, 365)
    days = f"{f'{years}Y' if years else ''}{f'{rest}D' if rest else ''}"
    if not days and not time:
        return "PT0S"
    return f"{'-' if span.days < 0 else ''}P{days}{'T' if time else ''}{time}"


def _key(shape: Shape, key: object, named: bool) -> object:
    plain = _part(shape, key, named)
    # JSON has strings for keys only.
    return plain if type(plain) is str else json.dumps(plain)


def _union(shape: UnionShape, value: object, named: bool, modelled: bool) -> object:
    for member in own_type(shape, value):
        try:
            encoder_of(member)(value)
        except ConversionError:
            continue
        return _part(member, value, named, modelled)
    raise LiteralTypeError(f"expected {shape.name}, got {type(value).__name__}")


def _is_none(shape: Shape) -> bool:
    return isinstance(shape, Scalar) and shape.cls is type(None)


def _is_optional(shape: UnionShape) -> bool:
    return sum(not _is_none(member) for member in shape.members) == 1


def _other_than_none(shape: UnionShape) -> Shape:
    return next(member for member in shape.members if not _is_none(member))


def names_of_enums(shape: Shape, plain: object) -> object:
    """Return a dumped model with the names of enums instead of their values."""
    return _walk(shape, plain, _name_of)


def values_of_enums(shape: Shape, plain: object) -> object:
    """Return a dumped model with the values of enums instead of their names."""
    return _walk(shape, plain, _value_of)


def _walk(shape: Shape, plain: object, convert: Callable[[Choice, object], object]) -> object:
    if isinstance(plain, dict):
        return _walk_dict(shape, cast("dict[object, object]", plain), convert)
    if isinstance(shape, Noted):
        return _walk(shape.inner, plain, convert)
    if isinstance(shape, UnionShape) and _is_optional(shape) and plain is not None:
        return _walk(_other_than_none(shape), plain, convert)
    if isinstance(shape, Choice):
        return convert(shape, plain)
    if isinstance(shape, List) and isinstance(plain, list):
        return [_walk(shape.item, item, convert) for item in cast("list[object]", plain)]
    return plain


def _walk_dict(
    shape: Shape, plain: dict[object, object], convert: Callable[[Choice, object], object]
) -> dict[object, object]:
    if isinstance(shape, Noted):
        return _walk_dict(shape.inner, plain, convert)
    if isinstance(shape, UnionShape) and _is_optional(shape):
        return _walk_dict(_other_than_none(shape), plain, convert)
    if isinstance(shape, Dictionary):
        return {_walk(shape.key, k, convert): _walk(shape.value, v, convert) for k, v in plain.items()}
    if isinstance(shape, Model):
        fields: Any = cast("Any", shape.cls).model_fields  # pydantic's, by name
        return {
            key: _walk(shape_of(fields[key].annotation), item, convert) if key in fields else item
            for key, item in plain.items()
        }
    return plain


def _name_of(shape: Choice, plain: object) -> object:
    return next((member.name for member in shape.cls if member.value == plain), plain)


def _value_of(shape: Choice, plain: object) -> object:
    member = shape.cls.__members__.get(plain) if isinstance(plain, str) else None
    return member.value if member is not None else plain


def holds_bytes(shape: Shape) -> bool:
    """Return whether a type has bytes in it, anywhere."""
    return _holds_bytes(shape, set())


def _holds_bytes(shape: Shape, seen: set[type]) -> bool:
    if isinstance(shape, Record):
        if shape.cls in seen:
            return False
        seen.add(shape.cls)
        return any(_holds_bytes(field.shape, seen) for field in shape.fields)
    return _is_bytes(shape) or any(_holds_bytes(inner, seen) for inner in shape.inner_shapes())


def _is_bytes(shape: Shape) -> bool:
    return isinstance(shape, Text) and shape.cls is bytes


def bytes_of_text(shape: Shape, plain: object) -> object:
    """Return what pydantic dumped with bytes where it has text for them: UTF-8, where others write Base64.

    Args:
        shape: the type of what was dumped.
        plain: what MessagePack holds.
    """
    if isinstance(shape, Noted):
        return bytes_of_text(shape.inner, plain)
    if isinstance(shape, UnionShape):
        return bytes_of_text(_other_than_none(shape), plain) if _is_optional(shape) and plain is not None else plain
    if isinstance(plain, str):
        return plain.encode() if _is_bytes(shape) else plain
    if isinstance(plain, list):
        return _bytes_in_list(shape, cast("list[object]", plain))
    if isinstance(plain, dict):
        return _bytes_in_dict(shape, cast("dict[object, object]", plain))
    return plain


def _bytes_in_list(shape: Shape, plain: list[object]) -> object:
    if isinstance(shape, (List, Collection)):
        return [bytes_of_text(shape.item, item) for item in plain]
    if isinstance(shape, Tuple):
        items = shape.items
    elif isinstance(shape, Record):
        items = tuple(field.shape for field in shape.fields)
    else:
        return plain
    if len(items) != len(plain):
        return plain
    return [bytes_of_text(item, element) for item, element in zip(items, plain, strict=True)]


def _bytes_in_dict(shape: Shape, plain: dict[object, object]) -> object:
    if isinstance(shape, Dictionary):
        return {bytes_of_text(shape.key, key): bytes_of_text(shape.value, item) for key, item in plain.items()}
    if isinstance(shape, Record):
        shapes: dict[object, Shape] = {field.name: field.shape for field in shape.fields}
        return {key: bytes_of_text(shapes[key], item) if key in shapes else item for key, item in plain.items()}
    return plain
