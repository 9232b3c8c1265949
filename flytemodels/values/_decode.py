"""From what MessagePack or a Struct holds to values of a Python type.

A decoder takes None, bools, numbers, strings, bytes, lists and dicts, and returns exactly what the type says: a float
for a float even where a whole number was written, and never a bool for an int.
"""

from __future__ import annotations

import dataclasses
import datetime
import threading
from collections.abc import Callable, Mapping
from operator import itemgetter
from typing import Any, cast

from flytemodels import _engine
from flytemodels._model.attempts import attempt
from flytemodels.values import _msgpack
from flytemodels.values._numbers import float_from_int
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
    is_hashable,
    type_name,
)
from flytemodels.values.errors import ConversionError, LiteralValueError

__all__ = ["Decoder", "decoder_of", "dumped_of", "from_json_of", "mismatch", "unpacker_of"]

Decoder = Callable[[object], object]

_msgpack_fields = _engine.msgpack_fields


def decoder_of(shape: Shape) -> Decoder:
    """Return the function that makes values of a type, compiled when it is first asked for."""
    decoder = shape.decoder
    if decoder is None:
        decoder = shape.decoder = _COMPILERS[type(shape)](shape)
    return decoder


def mismatch(expected: str, value: object) -> LiteralValueError:
    """Return the error for a value of another type than expected."""
    return LiteralValueError(f"expected {expected}, got {type_name(type(value))}")


def _struct(shape: Struct) -> Decoder:
    return shape.refine


def _opaque(shape: Opaque) -> Decoder:
    raise shape.error()


def _anything(shape: Anything) -> Decoder:
    return lambda value: value


# Plain values


def _scalar(shape: Scalar) -> Decoder:
    return _SCALARS[shape.cls]


def _int(value: object) -> object:
    if type(value) is int:
        return value
    if type(value) is float and value.is_integer():
        return int(value)
    raise mismatch("int", value)


def _float(value: object) -> object:
    if type(value) is float:
        return value
    if type(value) is int:
        return float_from_int(value)
    # JSON has no other form for these; protobuf's and pydantic's is text.
    if value in ("NaN", "Infinity", "-Infinity"):
        return float(value)
    raise mismatch("float", value)


def _str(value: object) -> object:
    if type(value) is str:
        return value
    raise mismatch("str", value)


def _bool(value: object) -> object:
    if type(value) is bool:
        return value
    raise mismatch("bool", value)


def _none(value: object) -> object:
    if value is None:
        return None
    raise mismatch("None", value)


def _datetime(value: object) -> object:
    if type(value) is str:
        made = attempt(datetime.datetime.fromisoformat, _with_offset(value))
        if made is None:
            raise LiteralValueError("expected a datetime as ISO 8601 text, got other text")
        return made
    raise mismatch("a datetime as text", value)


def _with_offset(text: str) -> str:
    # Python 3.10 knows neither Z nor seconds with other than three or six decimal places; pydantic writes Z.
    return f"{text[:-1]}+00:00" if text.endswith("Z") else text


def _date(value: object) -> object:
    if type(value) is str:
        made = attempt(datetime.date.fromisoformat, value)
        if made is None:
            raise LiteralValueError("expected a date as ISO 8601 text, got other text")
        return made
    raise mismatch("a date as text", value)


def _timedelta(value: object) -> object:
    if type(value) is int or type(value) is float:
        span = attempt(lambda seconds: datetime.timedelta(seconds=seconds), value, OverflowError, ValueError)
        if span is None:
            raise LiteralValueError(f"expected seconds within timedelta's range, got {value:g}")
        return span
    if type(value) is str:
        return _timedelta_of_text(value)
    raise mismatch("a timedelta as seconds", value)


def _timedelta_of_text(text: str) -> datetime.timedelta:
    """Read a duration of ISO 8601, as pydantic writes it: its years have 365 days."""
    import re

    form = (
        r"([+-]?)P(?:(\d{1,7})Y)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:\.(\d{1,6})\d*)?S)?)?"
    )
    found = re.fullmatch(form, text, re.ASCII)
    if found is None or not any(found.groups()[1:]):
        raise LiteralValueError("expected a timedelta as seconds or ISO 8601 text, got other text")
    sign, years, days, hours, minutes, seconds, fraction = found.groups(default="0")
    try:
        span = datetime.timedelta(
            365 * int(years) + int(days),
            int(seconds),
            int(fraction.ljust(6, "0")),
            hours=int(hours),
            minutes=int(minutes),
        )
    except OverflowError:
        raise LiteralValueError("expected a timedelta within Python's range, got more") from None
    return -span if sign == "-" else span


_SCALARS: dict[type, Decoder] = {
    int: _int,
    float: _float,
    str: _str,
    bool: _bool,
    type(None): _none,
    datetime.datetime: _datetime,
    datetime.date: _date,
    datetime.timedelta: _timedelta,
}


def _text(shape: Text) -> Decoder:
    cls: Any = shape.cls  # a class made from text
    if cls in (bytes, bytearray):
        return _bytes if cls is bytes else lambda value: bytearray(cast("bytes", _bytes(value)))
    make = cls.fromisoformat if cls is datetime.time else cls

    def decode(value: object) -> object:
        if type(value) is not str:
            raise mismatch(f"{shape.name} as text", value)
        made: object = attempt(make, value, ValueError, ArithmeticError)
        if made is None:
            raise LiteralValueError(f"expected {shape.name} as text, got other text")
        return made

    return decode


def _bytes(value: object) -> object:
    if type(value) is bytes:
        return value
    if type(value) is str:  # JSON has no bytes: mashumaro and pydantic write Base64
        import base64

        made = attempt(lambda text: base64.b64decode(text, validate=True), value.replace("\n", ""))
        if made is None:
            raise LiteralValueError("expected bytes as Base64, got other text")
        return made
    raise mismatch("bytes", value)


# Containers


def _list(shape: List) -> Decoder:
    decode = _items(shape.item, shape.name)
    return (lambda value: iter(decode(value))) if isinstance(shape, Iterator) else decode


def _items(item: Shape, name: str) -> Callable[[object], list[object]]:
    exact = exact_class(item)
    wanted = {exact} if exact is not None else set[object]()

    def decode(value: object) -> list[object]:
        if type(value) is not list:
            raise mismatch(name, value)
        values = cast("list[object]", value)
        if wanted.issuperset(map(type, values)):
            return values.copy()
        decode_item = decoder_of(item)
        made: list[object] = []
        try:
            for element in values:
                made.append(decode_item(element))
        except ConversionError as error:
            raise error.at_index(len(made)) from None
        return made

    return decode


def _collection(shape: Collection) -> Decoder:
    decode = _items(shape.item, shape.name)

    def make(value: object) -> object:
        values = decode(value)
        try:
            return shape.cls(values)
        except TypeError:
            raise LiteralValueError(f"expected {shape.name}, got elements that cannot be hashed") from None

    return make


def _tuple(shape: Tuple) -> Decoder:
    items = shape.items

    def decode(value: object) -> object:
        if type(value) is dict:  # Flyte 2 wraps tuples in a model with the fields item_0, item_1 ...
            fields = cast("dict[object, object]", value)
            if fields.keys() != {f"item_{index}" for index in range(len(items))}:
                raise LiteralValueError(f"expected {shape.name}, got a dict of other items")
            values = cast("list[object]", dumped_of(shape)([fields[f"item_{index}"] for index in range(len(items))]))
        elif type(value) is list:
            values = cast("list[object]", value)
        else:
            raise mismatch(shape.name, value)
        if len(values) != len(items):
            raise LiteralValueError(f"expected {len(items)} elements, got {len(values)}")
        return tuple(_elements(items, values))

    return decode


def dumped_of(shape: Shape) -> Decoder:
    """Return what turns the text that pydantic dumps for bytes into bytes, in values of a type."""
    from flytemodels.values._flyte2 import bytes_of_text, holds_bytes

    return (lambda value: bytes_of_text(shape, value)) if holds_bytes(shape) else (lambda value: value)


def _elements(items: tuple[Shape, ...], values: list[object]) -> list[object]:
    made: list[object] = []
    try:
        for item, element in zip(items, values, strict=False):
            made.append(decoder_of(item)(element))
    except ConversionError as error:
        raise error.at_index(len(made)) from None
    return made


def _dictionary(shape: Dictionary) -> Decoder:
    same_keys = isinstance(shape.key, Anything) or exact_class(shape.key) is str
    plain_value = isinstance(shape.value, Anything)

    def decode(value: object) -> object:
        if type(value) is not dict:
            raise mismatch(shape.name, value)
        entries = cast("dict[object, object]", value)
        decode_value = decoder_of(shape.value)
        made: dict[object, object] = shape.cls()
        for key, element in entries.items():
            try:
                made_key = key if same_keys and (plain_value or type(key) is str) else _key(shape.key, key)
                made[made_key] = decode_value(element)
            except ConversionError as error:
                raise error.at_key(key) from None
            except TypeError:
                raise LiteralValueError(f"expected {shape.name}, got a key that cannot be hashed") from None
        if len(made) != len(entries):
            raise LiteralValueError(f"expected {shape.name}, got keys that mean the same")
        return made

    return decode


def _key(shape: Shape, key: object) -> object:
    """Decode a key. In a Struct and in JSON every key is text, also those of a dict[int, T]."""
    decode = decoder_of(shape)
    if type(key) is not str or not isinstance(shape, Scalar) or shape.cls is str:
        return decode(key)
    if shape.cls is bool and key.lower() in ("true", "false"):
        return key.lower() == "true"
    if shape.cls in (int, float, datetime.timedelta):
        number = attempt(int if shape.cls is int and len(key) < 1000 else float, key)
        if number is None:
            raise mismatch(f"a key that is {shape.name}", key)
        return decode(number)
    return decode(key)


# Unions

_memos = threading.local()
"""`memo`: while a union is decoded, what became of each value in each union."""


def _union(shape: UnionShape) -> Decoder:
    members = shape.members
    scalars = {member.cls: member for member in members if isinstance(member, Scalar)}
    optional = scalars.get(type(None)) is not None
    others = [member for member in members if not (isinstance(member, Scalar) and member.cls is type(None))]
    if optional and len(others) == 1:
        only = others[0]
        exact = exact_class(only)

        def decode_optional(value: object) -> object:
            if value is None or type(value) is exact:
                return value
            return decoder_of(only)(value)

        return decode_optional

    def decode(value: object) -> object:
        exact = scalars.get(type(value))
        if exact is not None and exact.cls is not datetime.datetime:
            return value
        if type(value) not in (dict, list):
            return _first_fitting(shape, value)
        return _remembered(shape, value)

    return decode


def _remembered(shape: UnionShape, value: object) -> object:
    """Decode a list or dict for a union, once.

    Where types refer to themselves, each member of a union may have to decode all that is inside before it fails, and
    its own unions do the same: without a memory, the work would double with every level.
    """
    memo: dict[tuple[int, int], tuple[bool, object]] | None = getattr(_memos, "memo", None)
    if memo is None:
        _memos.memo = {}
        try:
            return _remembered(shape, value)
        finally:
            _memos.memo = None
    key = id(value), id(shape)
    known = memo.get(key)
    if known is None:
        try:
            known = True, _first_fitting(shape, value)
        except ConversionError as error:
            known = False, error.problem
        memo[key] = known
    fits, result = known
    if not fits:
        raise LiteralValueError(cast("str", result))
    return result


def _first_fitting(shape: UnionShape, value: object) -> object:
    """Return the value of the member that it fits best: its own class, then the same fields, then any."""
    members = shape.members
    for member in sorted(members, key=lambda member: -_likeness(member, value)):
        try:
            return decoder_of(member)(value)
        except ConversionError:
            continue
    raise mismatch(shape.name, value)


def _likeness(shape: Shape, value: object) -> int:
    """Return how likely it is that a value was written as a type, judged by what can be seen at once."""
    if isinstance(shape, Noted):
        return _likeness(shape.inner, value)
    if isinstance(shape, (Choice, Constants)):
        return 3 if type(value) is str else 2
    if isinstance(shape, Scalar):
        return 2
    if isinstance(shape, Record) and isinstance(value, Mapping):
        names = {field.name for field in shape.fields}
        required = {field.name for field in shape.fields if field.required}
        keys = set(cast("Mapping[object, object]", value))
        if keys == names:
            return 4
        return 3 if required <= keys <= names else 1
    return 0 if isinstance(shape, Anything) else 2


# Choices


def _choice(shape: Choice) -> Decoder:
    by_value: dict[object, object] = {
        (type(member.value), member.value): member for member in shape.cls if is_hashable(member.value)
    }
    by_name = shape.cls.__members__

    def decode(value: object) -> object:
        if is_hashable(value):
            member = by_value.get((cast("object", type(value)), value))
            if member is None and type(value) is str:
                member = by_name.get(value)  # Flyte 2 writes names
            if member is None and type(value) is int:
                member = by_value.get((float, float(value))) if abs(value) < 1 << 53 else None
            if member is not None:
                return member
        raise LiteralValueError(f"expected {_one_of(shape)}, got {_shown(value)}")

    return decode


def _one_of(shape: Choice) -> str:
    return f"a member of {shape.name}"


def _shown(value: object) -> str:
    return "another value" if isinstance(value, (str, int, float)) else type_name(type(value))


def _constants(shape: Constants) -> Decoder:
    import enum

    values = {(type(value), value): value for value in shape.values}
    values.update({(type(v.value), v.value): v for v in shape.values if isinstance(v, enum.Enum)})

    def decode(value: object) -> object:
        if is_hashable(value) and (type(value), value) in values:
            return values[type(value), value]
        raise LiteralValueError(f"expected one of the values of {shape.name}, got {_shown(value)}")

    return decode


# Records


def _record(shape: Record) -> Decoder:
    quick = _quick(shape)
    by_fields = _by_fields(shape)

    def decode(value: object) -> object:
        if type(value) is not dict:
            if shape.kind is RecordKind.NAMED_TUPLE:
                return _named_tuple(shape, value)
            raise mismatch(shape.name, value)
        return by_fields(cast("dict[object, object]", value))

    if quick is None:
        return decode
    names, wanted, finish = quick
    get_all = _getter(names)
    plain = [index for index, cls in enumerate(wanted) if cls is not None]
    get_plain = _getter([names[index] for index in plain])
    classes = [wanted[index] for index in plain]

    def decode_at_once(value: object) -> object:
        if type(value) is not dict:
            raise mismatch(shape.name, value)
        entries = cast("dict[object, object]", value)
        try:
            usual = list(map(type, get_plain(entries))) == classes
            values = list(get_all(entries))
        except KeyError:
            return by_fields(entries)
        return finish(values) if usual else by_fields(entries)

    return decode_at_once


def unpacker_of(shape: Record) -> Callable[[bytes], object]:
    """Return what reads a record from MessagePack: at once where the data has just its fields, in order."""
    decode = decoder_of(shape)
    quick = _quick(shape)
    if quick is None or _msgpack_fields is None:
        return lambda data: decode(_msgpack.unpack(data))
    names, wanted, finish = quick
    known_names, classes, unpack_fields = tuple(names), tuple(wanted), _msgpack_fields

    def unpack(data: bytes) -> object:
        values = unpack_fields(data, known_names, classes, _msgpack.MAX_DEPTH)
        return decode(_msgpack.unpack(data)) if values is NotImplemented else finish(cast("list[object]", values))

    return unpack


def _by_fields(shape: Record) -> Callable[[dict[object, object]], object]:
    """Return what decodes a record field by field, whatever is missing."""
    make: Any = shape.cls  # its constructor, with arguments that are known at run time only

    def decode(entries: dict[object, object]) -> object:
        arguments: dict[str, object] = {}
        for field in shape.fields:
            name = field.name
            if name in entries:
                if field.not_required and entries[name] is None and not _takes_none(field.shape):
                    continue  # Flyte 2 writes None for what a TypedDict goes without
                if field.init:
                    arguments[name] = _field(field, entries[name])
            elif field.required and field.init:
                raise LiteralValueError(f"expected the field {name} of {shape.name}, got a dict without it")
        return arguments if shape.kind is RecordKind.TYPED_DICT else _constructed(shape, make, arguments)

    return decode


def _takes_none(shape: Shape) -> bool:
    if isinstance(shape, Noted):
        return _takes_none(shape.inner)
    if isinstance(shape, UnionShape):
        return any(map(_takes_none, shape.members))
    return isinstance(shape, Anything) or (isinstance(shape, Scalar) and shape.cls is type(None))


def _field(field: Field, element: object) -> object:
    if element is None and field.may_be_none:
        return None
    try:
        return decoder_of(field.shape)(element)
    except ConversionError as error:
        raise error.at_attribute(field.name) from None


def _named_tuple(shape: Record, value: object) -> object:
    if type(value) is not list:
        raise mismatch(shape.name, value)
    values = cast("list[object]", value)
    make: Any = shape.cls  # its constructor
    if len(values) != len(shape.fields):
        raise LiteralValueError(f"expected {len(shape.fields)} elements, got {len(values)}")
    return make(*_elements(tuple(field.shape for field in shape.fields), values))


Finish = Callable[["list[object]"], object]


def _quick(shape: Record) -> tuple[list[str], list[type | None], Finish] | None:
    """Return how to make a dataclass of all its fields at once; None where that cannot be done.

    Returns:
        The names of the fields, the classes that the values of some must have already (None for the others), and what
        makes a dataclass of all values, after it has decoded those others.
    """
    if shape.kind is not RecordKind.DATACLASS:
        return None
    names = [field.name for field in shape.fields]
    if not names or not _takes_in_order(shape.cls, names):
        return None
    make: Any = shape.cls  # its constructor
    classes = [exact_class(field.shape) for field in shape.fields]
    others = [(index, field, field.shape) for index, field in enumerate(shape.fields) if classes[index] is None]

    def finish(values: list[object]) -> object:
        name = ""
        try:
            for index, field, kind in others:
                element = values[index]
                if element is None and field.may_be_none:
                    continue
                name = field.name
                values[index] = (kind.decoder or decoder_of(kind))(element)
        except ConversionError as error:
            raise error.at_attribute(name) from None
        try:
            return make(*values)
        except Exception as error:  # whatever the class raises
            raise _refused(shape, error) from error

    return names, classes, finish


def _takes_in_order(cls: type[Any], names: list[str]) -> bool:  # any class
    """Return whether a class's constructor takes these arguments by position, in this order, and no others."""
    code = getattr(cls.__init__, "__code__", None)
    if code is None or code.co_kwonlyargcount or not dataclasses.is_dataclass(cls):
        return False
    return bool(code.co_varnames[1 : code.co_argcount] == tuple(names))


def _getter(names: list[str]) -> Callable[[dict[object, object]], tuple[object, ...]]:
    """Return what gets the values of several keys as a tuple."""
    if len(names) > 1:
        return cast("Callable[[dict[object, object]], tuple[object, ...]]", itemgetter(*names))
    return lambda entries: tuple(entries[name] for name in names)


def _constructed(shape: Record, make: Callable[..., object], arguments: dict[str, object]) -> object:
    try:
        return make(**arguments)
    except Exception as error:  # whatever the class raises
        raise _refused(shape, error) from error


def _refused(shape: Shape, error: Exception) -> LiteralValueError:
    """Return the error for what a class's own checks refuse. What they say may hold values: it stays in the cause."""
    return LiteralValueError(f"expected what {shape.name} accepts, got {type(error).__name__} from it")


def _model(shape: Model) -> Decoder:
    cls: Any = shape.cls  # pydantic's methods are known by name only

    def validated(value: object) -> object:
        import json

        return cls.model_validate_json(json.dumps(value), strict=False, context={"deserialize": True})

    def decode(value: object) -> object:
        if type(value) is not dict:
            raise mismatch(shape.name, value)
        try:
            return validated(cast("object", value))
        except Exception as error:  # whatever the class raises
            refused = _refused(shape, error)
            refused.__cause__ = error
        from flytemodels.values._flyte2 import values_of_enums

        # Flyte 2 writes the names of enums, which the model does not know.
        named = values_of_enums(shape, cast("object", value))
        if named != value:
            try:
                return validated(named)
            except Exception:  # the first error says more
                raise refused from refused.__cause__
        raise refused from refused.__cause__

    return decode


def _serializable(shape: Serializable) -> Decoder:
    from flytemodels.values import _mashumaro

    convert = _mashumaro.decoder(shape.cls)

    def decode(value: object) -> object:
        try:
            return convert(value)
        except Exception as error:  # whatever the class raises
            raise _refused(shape, error) from error

    return decode


def from_json_of(shape: Serializable) -> Decoder:
    """Return what makes a value with mashumaro's JSON mixin of what a literal has, as flytekit does: by JSON."""
    cls: Any = shape.cls  # mashumaro's methods are known by name only

    def decode(value: object) -> object:
        import json

        try:
            return cls.from_json(json.dumps(value))
        except Exception as error:  # whatever the class raises
            raise _refused(shape, error) from error

    return decode


def _message(shape: MessageShape) -> Decoder:
    cls: Any = shape.cls  # a message class

    def decode(value: object) -> object:
        from flytemodels.errors import DecodeError

        if type(value) is not dict:
            raise mismatch(shape.name, value)
        try:
            return cls.from_dict(value)
        except DecodeError as error:
            raise LiteralValueError(f"expected {shape.name} as JSON, got an error: {error}") from None

    return decode


# References: what flytekit and Flyte 2 write for them inside records


def _reference(shape: Reference) -> Decoder:
    def decode(value: object) -> object:
        if isinstance(value, dict):
            made = _reference_from(shape.kind, cast("dict[str, Any]", value))
            if made is not None:
                return made
            raise LiteralValueError(f"expected {shape.kind} as a dict with its location, got another dict")
        raise mismatch(f"{shape.kind} as a dict with its location", value)

    return decode


def _reference_from(kind: str, fields: Mapping[str, Any]) -> object:  # values of what a record holds
    from flytemodels.values import references

    def text(*names: str) -> str:
        return next((fields[name] for name in names if isinstance(fields.get(name), str)), "")

    uri = text("path", "uri")
    if not uri:
        return None
    hash = text("hash")
    if kind == "Dataset":
        return references.Dataset(uri, text("file_format", "format"), hash=hash)
    if kind == "Directory":
        return references.Directory(uri, text("format"), hash=hash)
    if kind == "File":
        found = fields.get("metadata")
        notes = cast("dict[object, object]", found if type(found) is dict else {})
        metadata = {str(key): note for key, note in notes.items() if isinstance(note, str)}
        return references.File(uri, text("format"), hash=hash, metadata=metadata)
    return None


def _noted(shape: Noted) -> Decoder:
    return decoder_of(shape.inner)


_COMPILERS: dict[type[Shape], Callable[[Any], Decoder]] = {  # each takes its own kind of Shape
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
