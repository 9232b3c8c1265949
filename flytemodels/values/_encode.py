"""From values of a Python type to what MessagePack can hold, as mashumaro lays them out for flytekit.

Values are checked against their types on the way, which flytekit leaves out.
"""

from __future__ import annotations

import collections.abc
import datetime
import enum
from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any, cast

from flytemodels.values._shape import (
    Anything,
    Choice,
    Collection,
    Constants,
    Dictionary,
    Field,
    Iterator,
    List,
    MessageShape,
    Model,
    Noted,
    Opaque,
    Record,
    RecordKind,
    Reference,
    Scalar,
    Serializable,
    Shape,
    StoredUnion,
    Struct,
    Text,
    Tuple,
    UnionShape,
    exact_class,
    type_name,
)
from flytemodels.values.errors import ConversionError, LiteralTypeError, LiteralValueError

__all__ = ["Encoder", "encoder_of", "mismatch", "own_type", "plain", "to_json_of"]

Encoder = Callable[[object], object]


def encoder_of(shape: Shape) -> Encoder:
    """Return the function that lays out values of a type, compiled when it is first asked for."""
    encoder = shape.encoder
    if encoder is None:
        encoder = shape.encoder = _COMPILERS[type(shape)](shape)
    return encoder


def mismatch(expected: str, value: object) -> LiteralTypeError:
    """Return the error for a value of another type than expected."""
    return LiteralTypeError(f"expected {expected}, got {type_name(type(value))}")


def _struct(shape: Struct) -> Encoder:
    return plain


def plain(value: object) -> object:
    """Lay out a value by its own class, where nothing is known but that it becomes a dict."""
    from flytemodels.values._shape import shape_of

    if isinstance(value, dict):
        return cast("object", value)
    return encoder_of(shape_of(type(value)))(value)


def _opaque(shape: Opaque) -> Encoder:
    raise shape.error()


def _anything(shape: Anything) -> Encoder:
    return lambda value: value  # MessagePack takes it, or not


def _scalar(shape: Scalar) -> Encoder:
    cls = shape.cls
    convert = _CONVERSIONS.get(cls)

    def encode(value: object) -> object:
        if type(value) is cls:
            return value
        # An int may stand for a float, and is written as it is, but a bool for neither.
        if isinstance(value, (cls, int) if cls is float else cls) and not isinstance(value, bool):
            return value
        raise mismatch(shape.name, value)

    def encode_converted(value: object) -> object:
        if not isinstance(value, cls) or (cls is datetime.date and isinstance(value, datetime.datetime)):
            raise mismatch(shape.name, value)
        return convert(value) if convert is not None else value

    return encode if convert is None else encode_converted


def _isoformat(value: Any) -> str:  # a date, time or datetime
    return cast("str", value.isoformat())


def _seconds(value: Any) -> float:  # a timedelta
    return cast("float", value.total_seconds())


_CONVERSIONS: dict[type, Callable[[Any], object]] = {  # each takes values of its own class
    datetime.datetime: _isoformat,
    datetime.date: _isoformat,
    datetime.time: _isoformat,
    datetime.timedelta: _seconds,
    bytes: bytes,
    bytearray: bytes,
}


def _text(shape: Text) -> Encoder:
    cls = shape.cls
    convert = _CONVERSIONS.get(cls, str)

    def encode(value: object) -> object:
        if not isinstance(value, cls):
            raise mismatch(shape.name, value)
        return convert(value)

    return encode


def _list(shape: List) -> Encoder:
    allowed = collections.abc.Iterable if isinstance(shape, Iterator) else collections.abc.Sequence
    return _items(shape, shape.item, allowed)


def _collection(shape: Collection) -> Encoder:
    return _items(shape, shape.item, shape.cls)


def _items(shape: Shape, item: Shape, allowed: type) -> Encoder:
    exact = exact_class(item)

    def encode(value: object) -> object:
        if not isinstance(value, allowed) or isinstance(value, (str, bytes, bytearray)):
            raise mismatch(shape.name, value)
        values = cast("collections.abc.Iterable[object]", value)
        if exact is not None and type(value) is list and {exact}.issuperset(map(type, values)):
            return cast("list[object]", value)
        encode_item = encoder_of(item)
        made: list[object] = []
        try:
            for element in values:
                made.append(encode_item(element))
        except ConversionError as error:
            raise error.at_index(len(made)) from None
        return made

    return encode


def _tuple(shape: Tuple) -> Encoder:
    def encode(value: object) -> object:
        if not isinstance(value, tuple):
            raise mismatch(shape.name, value)
        values = cast("tuple[object, ...]", value)
        if len(values) != len(shape.items):
            raise LiteralValueError(f"expected {len(shape.items)} elements, got {len(values)}")
        return _elements(shape.items, values)

    return encode


def _elements(items: tuple[Shape, ...], values: tuple[object, ...]) -> list[object]:
    made: list[object] = []
    try:
        for item, element in zip(items, values, strict=False):
            made.append(encoder_of(item)(element))
    except ConversionError as error:
        raise error.at_index(len(made)) from None
    return made


def _dictionary(shape: Dictionary) -> Encoder:
    def encode(value: object) -> object:
        if not isinstance(value, Mapping):
            raise mismatch(shape.name, value)
        encode_key, encode_value = encoder_of(shape.key), encoder_of(shape.value)
        made: dict[object, object] = {}
        for key, element in cast("Mapping[object, object]", value).items():
            try:
                made[encode_key(key)] = encode_value(element)
            except ConversionError as error:
                raise error.at_key(key) from None
        return made

    return encode


def _union(shape: UnionShape) -> Encoder:
    def encode(value: object) -> object:
        for member in own_type(shape, value):
            try:
                return encoder_of(member)(value)
            except ConversionError:
                continue
        raise mismatch(shape.name, value)

    return encode


def own_type(shape: UnionShape, value: object) -> list[Shape]:
    """Return the members of a union in the order in which a value is most likely meant as one: its own class first."""
    return sorted(shape.members, key=lambda member: _distance(member, value))


def _distance(shape: Shape, value: object) -> float:
    if isinstance(shape, Noted):
        return _distance(shape.inner, value)
    if isinstance(shape, Constants):
        return 0 if any(type(value) is type(one) and value == one for one in shape.values) else 4
    if isinstance(shape, Anything):
        return 3
    if isinstance(shape, Struct):
        return _struct_distance(shape, value)
    cls = _class_of(shape)
    if type(value) is cls:
        return 0
    return 1 if isinstance(value, cls) else 2


def _struct_distance(shape: Struct, value: object) -> float:
    if not isinstance(value, Mapping):
        return 1 if type(value).__name__ == shape.title else 3
    keys = cast("Mapping[object, object]", value).keys()
    if shape.fields is None:
        return 1
    unknown = len(keys - shape.fields)
    return 1 + unknown / len(keys) if unknown else int(len(keys) != len(shape.fields))


def _class_of(shape: Shape) -> type:
    if isinstance(shape, (Scalar, Text, Collection, Dictionary, Choice, Record, Model, Serializable, MessageShape)):
        if isinstance(shape, Record) and shape.kind is RecordKind.TYPED_DICT:
            return dict
        return shape.cls
    if isinstance(shape, List):
        return list
    if isinstance(shape, Tuple):
        return tuple
    return shape.python_type if isinstance(shape.python_type, type) else object


def _choice(shape: Choice) -> Encoder:
    cls = shape.cls

    def encode(value: object) -> object:
        if not isinstance(value, cls):
            raise mismatch(shape.name, value)
        return value.value

    return encode


def _constants(shape: Constants) -> Encoder:
    def encode(value: object) -> object:
        if any(type(value) is type(one) and value == one for one in shape.values):
            return value.value if isinstance(value, enum.Enum) else value
        raise LiteralValueError(f"expected one of the values of {shape.name}, got another one")

    return encode


def _record(shape: Record) -> Encoder:
    return {
        RecordKind.DATACLASS: _dataclass,
        RecordKind.NAMED_TUPLE: _named_tuple,
        RecordKind.TYPED_DICT: _typed_dict,
    }[shape.kind](shape)


def _dataclass(shape: Record) -> Encoder:
    cls = shape.cls
    quick: list[Callable[[object], dict[str, object]]] = []

    def encode(value: object) -> object:
        if not isinstance(value, cls):
            raise mismatch(shape.name, value)
        if not quick:
            quick.append(_quick(shape))
        return quick[0](value)

    return encode


def _quick(shape: Record) -> Callable[[object], dict[str, object]]:
    """Return what lays out a dataclass: all fields at once, and the values that need no change so."""
    fields = shape.fields
    names = [field.name for field in fields]
    classes = [exact_class(field.shape) for field in fields]
    plain = [(name, cls) for name, cls in zip(names, classes, strict=False) if cls is not None]
    others = [field for field, cls in zip(fields, classes, strict=False) if cls is None]
    get_all, get_plain = _getter(names), _getter([name for name, _ in plain])
    wanted = [cls for _, cls in plain]

    def encode(value: object) -> dict[str, object]:
        made = dict(zip(names, get_all(value), strict=False))
        usual = list(map(type, get_plain(value))) == wanted
        for field in others if usual else fields:
            made[field.name] = _field(field, made[field.name])
        return made

    return encode


def _getter(names: list[str]) -> Callable[[object], tuple[object, ...]]:
    """Return what gets several attributes as a tuple."""
    if len(names) > 1:
        return cast("Callable[[object], tuple[object, ...]]", attrgetter(*names))
    return lambda value: tuple(getattr(value, name) for name in names)


def _field(field: Field, element: object) -> object:
    if element is None and field.may_be_none:
        return None
    try:
        return encoder_of(field.shape)(element)
    except ConversionError as error:
        raise error.at_attribute(field.name) from None


def _named_tuple(shape: Record) -> Encoder:
    def encode(value: object) -> object:
        if not isinstance(value, shape.cls):
            raise mismatch(shape.name, value)
        return _elements(tuple(field.shape for field in shape.fields), cast("tuple[object, ...]", value))

    return encode


def _typed_dict(shape: Record) -> Encoder:
    ordered = sorted(shape.fields, key=lambda field: not field.required)  # as mashumaro has them

    def encode(value: object) -> object:
        if not isinstance(value, Mapping):
            raise mismatch(shape.name, value)
        entries = cast("Mapping[object, object]", value)
        made: dict[str, object] = {}
        for field in ordered:
            if field.name in entries:
                try:
                    made[field.name] = encoder_of(field.shape)(entries[field.name])
                except ConversionError as error:
                    raise error.at_key(field.name) from None
            elif field.required:
                raise LiteralValueError(f"expected the key {field.name} of {shape.name}, got a dict without it")
        if len(made) != len(entries):
            raise LiteralValueError(f"expected the keys of {shape.name}, got others as well")
        return made

    return encode


def _model(shape: Model) -> Encoder:
    def encode(value: object) -> object:
        import json

        if not isinstance(value, shape.cls):
            raise mismatch(shape.name, value)
        model: Any = value  # pydantic's methods are known by name only
        return json.loads(model.model_dump_json())

    return encode


def _serializable(shape: Serializable) -> Encoder:
    from flytemodels.values import _mashumaro

    convert = _mashumaro.encoder(shape.cls)

    def encode(value: object) -> object:
        if not isinstance(value, shape.cls):
            raise mismatch(shape.name, value)
        try:
            return convert(value)
        except Exception as error:  # whatever the class raises
            raise LiteralValueError(
                f"expected what {shape.name} can write, got {type(error).__name__} from it"
            ) from error

    return encode


def to_json_of(shape: Serializable) -> Encoder:
    """Return what lays out a value with mashumaro's JSON mixin, as flytekit does: by JSON."""

    def encode(value: object) -> object:
        import json

        if not isinstance(value, shape.cls):
            raise mismatch(shape.name, value)
        mixed: Any = value  # mashumaro's methods are known by name only
        return json.loads(mixed.to_json())

    return encode


def _message(shape: MessageShape) -> Encoder:
    def encode(value: object) -> object:
        if not isinstance(value, shape.cls):
            raise mismatch(shape.name, value)
        message: Any = value  # a message
        return message.to_dict()

    return encode


def _reference(shape: Reference) -> Encoder:
    def encode(value: object) -> object:
        if type(value).__name__ != shape.kind or type(value).__module__ != "flytemodels.values.references":
            raise mismatch(shape.name, value)
        reference: Any = value  # one of these classes
        if shape.kind == "Dataset":
            return {"uri": reference.uri, "file_format": reference.format or shape.format}
        if shape.kind in ("File", "Directory"):
            made: dict[str, object] = {"path": reference.uri}
            if shape.kind == "File" and reference.metadata:
                made["metadata"] = dict(reference.metadata)
            return made
        raise LiteralTypeError(f"expected a value that MessagePack can hold, got {shape.kind}")

    return encode


def _noted(shape: Noted) -> Encoder:
    return encoder_of(shape.inner)


_COMPILERS: dict[type[Shape], Callable[[Any], Encoder]] = {  # each takes its own kind of Shape
    Anything: _anything,
    Opaque: _opaque,
    Scalar: _scalar,
    Text: _text,
    List: _list,
    Iterator: _list,
    Collection: _collection,
    Tuple: _tuple,
    Dictionary: _dictionary,
    UnionShape: _union,
    StoredUnion: _union,
    Struct: _struct,
    Choice: _choice,
    Constants: _constants,
    Record: _record,
    Model: _model,
    Serializable: _serializable,
    MessageShape: _message,
    Reference: _reference,
    Noted: _noted,
}
