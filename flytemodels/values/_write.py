"""From Python values to literals.

The bytes are those of flytekit 1.16.31 (and, for Flyte 2, of flyte 2.12.1) for the same type and value, as the cache's
key is made of them. What differs: values are checked against their types, members of unions are chosen by the value's
own type, and nothing is uploaded or pickled.
"""

from __future__ import annotations

import collections.abc
import datetime
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from flytemodels._model.kinds import INTEGER_RANGES, Kind
from flytemodels.times import NanoDatetime
from flytemodels.values import _msgpack
from flytemodels.values._encode import Encoder, encoder_of, mismatch, own_type, plain, to_json_of
from flytemodels.values._idl import Idl, idl
from flytemodels.values._numbers import float_from_int
from flytemodels.values._shape import (
    Anything,
    Choice,
    Collection,
    Constants,
    Dictionary,
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
    shape_of,
    unsupported,
)
from flytemodels.values._types import literal_type_of, tag_of
from flytemodels.values.errors import ConversionError, LiteralValueError

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.literals import Literal

__all__ = ["Writer", "infer", "writer_of"]

Writer = Callable[[object], "Literal"]

_LOWEST, _HIGHEST = INTEGER_RANGES[Kind.INT64]


def writer_of(shape: Shape, flyte: int) -> Writer:
    """Return the function that writes values of a type, compiled when it is first asked for.

    Args:
        shape: the type.
        flyte: 1 or 2.
    """
    writer = shape.writers.get(flyte)
    if writer is None:
        writer = shape.writers[flyte] = _COMPILERS[type(shape)](shape, idl(flyte))
    return writer


def infer(value: object, flyte: int) -> Literal:
    """Write a value as the literal of its own type; elements of lists each as theirs."""
    if type(value) is list:
        classes = idl(flyte).literals
        made: list[Literal] = []
        try:
            for element in cast("list[object]", value):
                made.append(infer(element, flyte))
        except ConversionError as error:
            raise error.at_index(len(made)) from None
        return cast("Literal", classes.Literal(collection=classes.LiteralCollection(literals=made)))
    shape = shape_of(type(value))
    if isinstance(shape, Anything):  # an `object()` of no class of its own
        raise unsupported(shape.python_type, "a dataclass")
    return writer_of(shape, flyte)(value)


def _anything(shape: Anything, idl: Idl) -> Writer:
    return lambda value: infer(value, idl.flyte)


def _opaque(shape: Opaque, idl: Idl) -> Writer:
    raise shape.error()


# Scalars


def _scalar(shape: Scalar, idl: Idl) -> Writer:
    literals = idl.literals
    literal, scalar, primitive = literals.Literal, literals.Scalar, literals.Primitive
    cls = shape.cls
    if cls is type(None):
        return _none(shape, idl)
    member = shape.member
    convert = _CONVERTERS[cls]

    def write(value: object) -> Literal:
        if type(value) is not cls:
            value = convert(value, shape)
        return cast("Literal", literal(scalar=scalar(primitive=primitive(**{member: value}))))

    def write_int(value: object) -> Literal:
        if type(value) is not int:
            value = convert(value, shape)
        if not _LOWEST <= value <= _HIGHEST:  # type: ignore[operator]
            raise LiteralValueError(f"expected an int of 64 bits, got {_number(cast('int', value))}")
        return cast("Literal", literal(scalar=scalar(primitive=primitive(integer=value))))

    def write_checked(value: object) -> Literal:
        return cast("Literal", literal(scalar=scalar(primitive=primitive(**{member: convert(value, shape)}))))

    if cls is int:
        return write_int
    return write if cls in (str, float, bool) else write_checked


def _number(value: int) -> str:
    return str(value) if value.bit_length() < 256 else f"one of {value.bit_length()} bits"


def _own(value: object, shape: Scalar) -> object:
    if type(value) is bool or not isinstance(value, shape.cls):
        raise mismatch(shape.name, value)
    return value


def _as_int(value: object, shape: Scalar) -> object:
    return int.__int__(cast("int", _own(value, shape)))


def _as_float(value: object, shape: Scalar) -> object:
    if type(value) is int:
        return float_from_int(value)
    return float.__float__(cast("float", _own(value, shape)))


def _as_str(value: object, shape: Scalar) -> object:
    return str.__str__(cast("str", _own(value, shape)))


def _as_datetime(value: object, shape: Scalar) -> object:
    if shape.keeps_offloaded and type(value) is datetime.date:  # a LiteralType does not tell them apart
        return _as_midnight(value, shape)
    _own(value, shape)
    moment = cast("datetime.datetime", value)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.timezone.utc)  # as flytekit takes it
    return moment if isinstance(moment, NanoDatetime) else moment.astimezone(datetime.timezone.utc)


def _as_midnight(value: object, shape: Scalar) -> object:
    if isinstance(value, datetime.datetime):
        raise mismatch(shape.name, value)
    if not isinstance(value, datetime.date):
        raise mismatch(shape.name, value)
    day = value
    return datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.timezone.utc)


_CONVERTERS: dict[type, Callable[[object, Scalar], object]] = {
    int: _as_int,
    float: _as_float,
    str: _as_str,
    bool: _own,
    datetime.datetime: _as_datetime,
    datetime.date: _as_midnight,
    datetime.timedelta: _own,
}


def _none(shape: Scalar, idl: Idl) -> Writer:
    literals = idl.literals

    def write(value: object) -> Literal:
        if value is not None:
            raise mismatch("None", value)
        return cast("Literal", literals.Literal(scalar=literals.Scalar(none_type=literals.Void())))

    return write


def _choice(shape: Choice, idl: Idl) -> Writer:
    literals = idl.literals
    by_name = idl.flyte == 2
    literal_type_of(shape, idl.flyte)  # refuses enums that Flyte has no literal for

    def write(value: object) -> Literal:
        member: Any = value  # the member of an enum, whatever its values are
        if not isinstance(value, shape.cls):
            # The SDKs take the text of a member for the member.
            found = next((one for one in shape.cls if type(value) is str and one.value == value), None)
            if found is None:
                raise mismatch(shape.name, value)
            member = found
        text = member.name if by_name else str.__str__(member.value)
        return cast(
            "Literal", literals.Literal(scalar=literals.Scalar(primitive=literals.Primitive(string_value=text)))
        )

    return write


def _constants(shape: Constants, idl: Idl) -> Writer:
    def write(value: object) -> Literal:
        if not any(type(value) is type(one) and value == one for one in shape.values):
            raise LiteralValueError(f"expected one of the values of {shape.name}, got another one")
        return writer_of(shape_of(type(value)), idl.flyte)(value)

    return write


# Containers


def _list(shape: List, idl: Idl) -> Writer:
    literals = idl.literals
    literal, collection = literals.Literal, literals.LiteralCollection
    allowed: type = collections.abc.Iterable if isinstance(shape, Iterator) else list

    def write(value: object) -> Literal:
        if not isinstance(value, allowed) or isinstance(value, (str, bytes)):
            raise mismatch(shape.name, value)
        write_item = writer_of(shape.item, idl.flyte)
        made: list[Literal] = []
        try:
            for element in cast("collections.abc.Iterable[object]", value):
                made.append(write_item(element))
        except ConversionError as error:
            raise error.at_index(len(made)) from None
        return cast("Literal", literal(collection=collection(literals=made)))

    return write


def _dictionary(shape: Dictionary, idl: Idl) -> Writer:
    if not shape.is_map:
        return _packed(shape, idl)
    literals = idl.literals

    def write(value: object) -> Literal:
        if not isinstance(value, Mapping):
            raise mismatch(shape.name, value)
        write_value = writer_of(shape.value, idl.flyte)
        made: dict[str, Literal] = {}
        for key, element in cast("Mapping[object, object]", value).items():
            if not isinstance(key, str):
                raise mismatch("str", key).at_key(key)
            try:
                made[key] = write_value(element)
            except ConversionError as error:
                raise error.at_key(key) from None
        return cast("Literal", literals.Literal(map=literals.LiteralMap(literals=made)))

    return write


# Records


def _packed(shape: Shape, idl: Idl, encode: Encoder | None = None) -> Writer:
    """Write as MessagePack, laid out by `encode` where it is given."""
    literals = idl.literals
    literal, scalar, binary = literals.Literal, literals.Scalar, literals.Binary
    encode = encode or encoder_of(shape)
    pack = _msgpack.pack

    def write(value: object) -> Literal:
        return cast("Literal", literal(scalar=scalar(binary=binary(value=pack(encode(value)), tag="msgpack"))))

    return write


def _serializable(shape: Serializable, idl: Idl) -> Writer:
    literal_type_of(shape, idl.flyte)  # refuses what is no dataclass
    return _packed(shape, idl, to_json_of(shape) if shape.by_json else None)


def _struct(shape: Struct, idl: Idl) -> Writer:
    literals = idl.literals

    def write(value: object) -> Literal:
        found = plain(value)
        if type(found) is tuple or type(found) is list:
            found = {f"item_{index}": element for index, element in enumerate(cast("list[object]", found))}
        if type(found) is not dict:
            raise mismatch("a dict or a dataclass", value)
        binary = literals.Binary(value=_msgpack.pack(cast("object", found)), tag="msgpack")
        return cast("Literal", literals.Literal(scalar=literals.Scalar(binary=binary)))

    return write


def _record(shape: Record, idl: Idl) -> Writer:
    if shape.kind is not RecordKind.DATACLASS and idl.flyte == 2:
        return _laid_out(shape, idl)
    if shape.kind is RecordKind.NAMED_TUPLE:
        raise unsupported(shape.python_type, "a dataclass")
    return _packed(shape, idl)


def _tuple(shape: Tuple, idl: Idl) -> Writer:
    if idl.flyte == 1:
        raise unsupported(shape.python_type, "list or a dataclass")
    return _laid_out(shape, idl)


def _model(shape: Model, idl: Idl) -> Writer:
    return _laid_out(shape, idl) if idl.flyte == 2 else _packed(shape, idl)


def _laid_out(shape: Shape, idl: Idl) -> Writer:
    """Write as Flyte 2 does what is no dataclass."""
    from flytemodels.values._flyte2 import layout

    return _packed(shape, idl, lambda value: layout(shape, value))


def _message(shape: MessageShape, idl: Idl) -> Writer:
    literals = idl.literals
    encode = encoder_of(shape)

    def write(value: object) -> Literal:
        return cast("Literal", literals.Literal(scalar=literals.Scalar(generic=encode(value))))

    return write


def _without_literal(shape: Text | Collection, idl: Idl) -> Writer:
    literal_type_of(shape, idl.flyte)
    raise unsupported(shape.python_type, "a dataclass")


# Unions


def _union(shape: UnionShape, idl: Idl) -> Writer:
    def stored_type(member: Shape) -> Any:  # a LiteralType of either version
        bare = member.inner if isinstance(member, Noted) else member
        stored = literal_type_of(bare, idl.flyte)
        stored.structure = idl.types.TypeStructure(tag=tag_of(member, idl.flyte))
        return stored

    return _union_writer(shape, idl, stored_type)


def _stored_union(shape: StoredUnion, idl: Idl) -> Writer:
    variants = dict(zip(map(id, shape.members), shape.variants, strict=False))
    return _union_writer(shape, idl, lambda member: idl.types.LiteralType.parse(bytes(variants[id(member)])))


def _union_writer(shape: UnionShape, idl: Idl, stored_type: Callable[[Shape], Any]) -> Writer:  # Any: a LiteralType
    literals = idl.literals

    def write(value: object) -> Literal:
        for member in own_type(shape, value):
            try:
                made = writer_of(member, idl.flyte)(value)
            except ConversionError:
                continue
            union = literals.Union(value=made, type=stored_type(member))
            return cast("Literal", literals.Literal(scalar=literals.Scalar(union=union)))
        raise mismatch(shape.name, value)

    return write


# References


def _reference(shape: Reference, idl: Idl) -> Writer:
    write = _REFERENCES.get(shape.kind)
    if write is None:
        raise unsupported(shape.python_type, "the type of the literal that was offloaded")

    def write_reference(value: object) -> Literal:
        if type(value).__name__ != shape.kind or type(value).__module__ != "flytemodels.values.references":
            raise mismatch(shape.name, value)
        return cast("Literal", write(value, shape, idl))

    return write_reference


def _noted_literal(idl: Idl, scalar: Any, value: Any) -> Any:  # messages of either version, a reference
    return idl.literals.Literal(scalar=scalar, hash=value.hash, metadata=dict(value.metadata))


def _blob(value: Any, shape: Reference, idl: Idl) -> Any:  # a File, Directory or Pickle
    literals, types = idl.literals, idl.types
    if shape.kind == "Pickle":
        if value.data is not None:
            return _noted_literal(idl, literals.Scalar(binary=literals.Binary(value=value.data)), value)
        format = "PythonPickle"
    else:
        format = shape.format or value.format
    several = types.BlobType.BlobDimensionality(1 if shape.kind == "Directory" else 0)
    blob = literals.Blob(
        metadata=literals.BlobMetadata(type=types.BlobType(format=format, dimensionality=several)), uri=value.uri
    )
    return _noted_literal(idl, literals.Scalar(blob=blob), value)


def _dataset(value: Any, shape: Reference, idl: Idl) -> Any:  # a Dataset
    literals, types = idl.literals, idl.types
    if value.type is not None and value.type.proto_full_name().endswith(".SchemaType"):
        return _noted_literal(idl, literals.Scalar(schema=literals.Schema(uri=value.uri, type=value.type)), value)
    expected = literal_type_of(shape, idl.flyte)
    if value.type is None and expected.schema is not None:
        return _noted_literal(idl, literals.Scalar(schema=literals.Schema(uri=value.uri, type=expected.schema)), value)
    if value.type is not None:  # a table that is passed on stays as it came, as in flytekit
        kind = types.StructuredDatasetType.parse(bytes(value.type))
        kind.format = value.format or kind.format or shape.format
    else:
        kind = expected.structured_dataset_type or types.StructuredDatasetType()
        kind.format = kind.format or value.format
    table = literals.StructuredDataset(
        uri=value.uri, metadata=literals.StructuredDatasetMetadata(structured_dataset_type=kind)
    )
    return _noted_literal(idl, literals.Scalar(structured_dataset=table), value)


def _binary(value: Any, shape: Reference, idl: Idl) -> Any:  # a Binary
    literals = idl.literals
    return literals.Literal(scalar=literals.Scalar(binary=literals.Binary(value=value.value, tag=value.tag)))


def _failure(value: Any, shape: Reference, idl: Idl) -> Any:  # a Failure
    error = idl.types.Error(message=value.message, failed_node_id=value.failed_node_id)
    return idl.literals.Literal(scalar=idl.literals.Scalar(error=error))


def _offloaded(value: Any, shape: Reference, idl: Idl) -> Any:  # an Offloaded
    literals = idl.literals
    metadata = literals.LiteralOffloadedMetadata(uri=value.uri, size_bytes=value.size, inferred_type=value.type)
    return literals.Literal(offloaded_metadata=metadata, hash=value.hash)


_REFERENCES: dict[str, Callable[[Any, Reference, Idl], Any]] = {  # each takes its own class of reference
    "File": _blob,
    "Directory": _blob,
    "Pickle": _blob,
    "Dataset": _dataset,
    "Binary": _binary,
    "Failure": _failure,
    "Offloaded": _offloaded,
}


def _noted(shape: Noted, idl: Idl) -> Writer:
    write = writer_of(shape.inner, idl.flyte)
    hash = shape.hash
    if hash is None:
        return write

    def write_hashed(value: object) -> Literal:
        literal = write(value)
        literal.hash = hash(value)
        return literal

    return write_hashed


_COMPILERS: dict[type[Shape], Callable[[Any, Idl], Writer]] = {  # each takes its own kind of Shape
    Anything: _anything,
    Opaque: _opaque,
    Scalar: _scalar,
    Text: _without_literal,
    List: _list,
    Iterator: _list,
    Collection: _without_literal,
    Tuple: _tuple,
    Dictionary: _dictionary,
    UnionShape: _union,
    StoredUnion: _stored_union,
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
