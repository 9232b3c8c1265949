"""From literals to Python values.

What the wire says comes first; types refine it. Each Shape is compiled to one function, which tries the form that
literals of its type nearly always have, and leaves the others to `_unusual`: unions around a value, MessagePack where
Flyte took an attribute out of a record, Structs as the Console and older SDKs wrote them.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

from flytemodels._model.kinds import INTEGER_RANGES, Kind
from flytemodels.values import _msgpack
from flytemodels.values._decode import decoder_of, dumped_of, from_json_of, unpacker_of
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
)
from flytemodels.values.errors import ConversionError, LiteralValueError

if TYPE_CHECKING:
    from flytemodels.flyteidl.core import literals as messages
    from flytemodels.flyteidl.core.literals import Literal
    from flytemodels.flyteidl.core.types import LiteralType

__all__ = ["Reader", "as_it_is", "form_of", "reader_of"]

Reader = Callable[["Literal"], object]

MSGPACK = "msgpack"
_LOWEST, _HIGHEST = INTEGER_RANGES[Kind.INT64]


def reader_of(shape: Shape) -> Reader:
    """Return the function that reads literals as a type, compiled when it is first asked for."""
    reader = shape.reader
    if reader is None:
        reader = shape.reader = _COMPILERS[type(shape)](shape)
    return reader


# What a literal is


def form_of(literal: Literal) -> str:
    """Return what a literal holds, in the words of errors."""
    if literal.collection is not None:
        return "a list"
    if literal.map is not None:
        return "a map"
    if literal.offloaded_metadata is not None:
        return "an offloaded literal"
    scalar = literal.scalar
    if scalar is None:
        return "an empty literal"
    if scalar.primitive is not None:
        return _PRIMITIVES.get(_member_of(scalar.primitive), "an empty primitive")
    for name, form in _SCALARS:
        if getattr(scalar, name) is not None:
            return form
    return "an empty scalar"


_PRIMITIVES = {
    "integer": "int",
    "float_value": "float",
    "string_value": "str",
    "boolean": "bool",
    "datetime": "datetime",
    "duration": "timedelta",
}
_SCALARS = (
    ("blob", "a blob"),
    ("binary", "MessagePack or other bytes"),
    ("schema", "a schema"),
    ("none_type", "None"),
    ("error", "an error"),
    ("generic", "a Struct"),
    ("structured_dataset", "a structured dataset"),
    ("union", "a union"),
)


def _member_of(primitive: messages.Primitive) -> str:
    return next((name for name in _PRIMITIVES if getattr(primitive, name) is not None), "")


def _mismatch(shape: Shape, literal: Literal) -> LiteralValueError:
    return LiteralValueError(f"expected {shape.name}, got {form_of(literal)}")


def _unusual(shape: Shape, literal: Literal) -> object:
    """Read a literal that has not the form that its type calls for."""
    if literal.offloaded_metadata is not None:
        if shape.keeps_offloaded:
            return _offloaded(literal)
        raise LiteralValueError(f"expected {shape.name}, got an offloaded literal: pass resolve= to fetch it")
    scalar = literal.scalar
    if scalar is None:
        raise _mismatch(shape, literal)
    if scalar.union is not None and scalar.union.value is not None:
        return reader_of(shape)(scalar.union.value)
    if scalar.binary is not None and scalar.binary.tag == MSGPACK:
        return decoder_of(shape)(_msgpack.unpack(scalar.binary.value))
    if scalar.generic is not None and literal.metadata.get("format") != "pickle":
        return decoder_of(shape)(scalar.generic)
    raise _mismatch(shape, literal)


# Without a type


def as_it_is(literal: Literal) -> object:
    """Read a literal as the wire says."""
    scalar = literal.scalar
    if scalar is not None:
        return _scalar_as_it_is(literal, scalar)
    if literal.collection is not None:
        made: list[object] = []
        try:
            for element in literal.collection.literals:
                made.append(as_it_is(element))
        except ConversionError as error:
            raise error.at_index(len(made)) from None
        return made
    if literal.map is not None:
        return _map(literal.map.literals, as_it_is, dict)
    if literal.offloaded_metadata is not None:
        return _offloaded(literal)
    raise LiteralValueError("expected a value, got an empty literal")


def _scalar_as_it_is(literal: Literal, scalar: messages.Scalar) -> object:
    primitive = scalar.primitive
    if primitive is not None:
        for name in _PRIMITIVES:
            value = getattr(primitive, name)
            if value is not None:
                return value
        raise LiteralValueError("expected a value, got an empty primitive")
    if scalar.none_type is not None:
        return None
    if scalar.union is not None:
        return _stored_value(scalar.union)
    if scalar.binary is not None:
        if scalar.binary.tag == MSGPACK:
            return _msgpack.unpack(scalar.binary.value)
        return _binary(literal, pickled=False)
    if scalar.generic is not None:
        return _generic(literal, lambda value: value)
    return _referred(literal, None)


def _generic(literal: Literal, decode: Callable[[object], object]) -> object:
    """Read a Struct, in which flytekit also says where the pickle of a dict is."""
    generic = cast("messages.Scalar", literal.scalar).generic
    if literal.metadata.get("format") == "pickle" and isinstance((generic or {}).get("pickle_file"), str):
        from flytemodels.values.references import Pickle

        return Pickle(cast("str", (generic or {})["pickle_file"]), hash=literal.hash, metadata=dict(literal.metadata))
    return decode(generic)


def _stored_value(union: messages.Union) -> object:
    """Read what is in a union as the type that the literal itself has for it."""
    if union.value is None:
        raise LiteralValueError("expected a value, got an empty union")
    if union.type is None:
        return as_it_is(union.value)
    from flytemodels.values._literal_types import shape_of_literal_type  # few literals are unions

    return reader_of(shape_of_literal_type(union.type))(union.value)


def _map(literals: dict[str, Literal], read: Reader, make: type) -> object:
    made: dict[str, object] = make()
    key = ""
    try:
        for key, literal in literals.items():
            made[key] = read(literal)
    except ConversionError as error:
        raise error.at_key(key) from None
    return made


# References


def _offloaded(literal: Literal) -> object:
    from flytemodels.values.references import Offloaded

    found = literal.offloaded_metadata
    assert found is not None
    return Offloaded(found.uri, found.size_bytes, type=found.inferred_type, hash=literal.hash)


def _binary(literal: Literal, pickled: bool) -> object:
    from flytemodels.values import references

    scalar = literal.scalar
    assert scalar is not None
    assert scalar.binary is not None
    if pickled:
        return references.Pickle(data=scalar.binary.value, hash=literal.hash, metadata=dict(literal.metadata))
    return references.Binary(scalar.binary.value, scalar.binary.tag)


def _referred(literal: Literal, wanted: Reference | None) -> object:
    """Read a blob, a table or an error.

    Args:
        literal: a literal with a scalar.
        wanted: what is expected, for what the literal leaves open; None for anything.
    """
    from flytemodels.values import references

    scalar = literal.scalar
    assert scalar is not None
    hash, metadata = literal.hash, dict(literal.metadata)
    if scalar.blob is not None:
        return _blob(literal, scalar.blob, wanted)
    if scalar.structured_dataset is not None:
        table = scalar.structured_dataset
        kind = table.metadata.structured_dataset_type if table.metadata is not None else None
        format = kind.format if kind is not None else ""
        if kind is not None and kind == type(kind)(format=format):
            kind = None
        return references.Dataset(table.uri, format, type=kind, hash=hash, metadata=metadata)
    if scalar.schema is not None:
        return references.Dataset(scalar.schema.uri, "", type=scalar.schema.type, hash=hash, metadata=metadata)
    if scalar.error is not None:
        return references.Failure(scalar.error.message, scalar.error.failed_node_id)
    raise LiteralValueError(f"expected a value, got {form_of(literal)}")


def _blob(literal: Literal, blob: messages.Blob, wanted: Reference | None) -> object:
    from flytemodels.values import references

    kind = blob.metadata.type if blob.metadata is not None else None
    hash, metadata = literal.hash, dict(literal.metadata)
    if (kind is not None and kind.format == "PythonPickle") or (kind is None and _wants(wanted, "Pickle")):
        return references.Pickle(blob.uri, hash=hash, metadata=metadata)
    format = kind.format if kind is not None else ""
    several = kind.dimensionality == 1 if kind is not None else _wants(wanted, "Directory")
    cls = references.Directory if several else references.File
    return cls(blob.uri, format, hash=hash, metadata=metadata)


def _wants(wanted: Reference | None, kind: str) -> bool:
    return wanted is not None and wanted.kind == kind


# With a type


def _anything(shape: Anything) -> Reader:
    return as_it_is


def _opaque(shape: Opaque) -> Reader:
    raise shape.error()


def _scalar(shape: Scalar) -> Reader:
    if shape.cls is type(None):
        return _none(shape)
    get: Callable[[Literal], object] = attrgetter(f"scalar.primitive.{shape.member}")
    if shape.cls is datetime.date:
        return _date(shape, get)
    unusual = {int: _unusual_int, float: _unusual_float}.get(shape.cls, _unusual)

    def read(literal: Literal) -> object:
        try:
            value = get(literal)
        except AttributeError:  # no scalar, or no primitive
            value = None
        return value if value is not None else unusual(shape, literal)

    return read


def bulk_getter(shape: Shape) -> Callable[[Literal], object] | None:
    """Return what gets the values of usual literals of a type, without a call of Python; None where nothing does."""
    if isinstance(shape, Scalar) and shape.cls not in (type(None), datetime.date):
        return attrgetter(f"scalar.primitive.{shape.member}")
    return None


def _unusual_int(shape: Shape, literal: Literal) -> object:
    """Read an int that the Console wrote as a float: JavaScript has one kind of numbers."""
    primitive = literal.scalar.primitive if literal.scalar is not None else None
    value = primitive.float_value if primitive is not None else None
    if value is None:
        return _unusual(shape, literal)
    if value.is_integer() and _LOWEST <= value <= _HIGHEST:
        return int(value)
    raise LiteralValueError("expected int, got a float that no int equals")


def _unusual_float(shape: Shape, literal: Literal) -> object:
    """Read a float that the Console wrote as an int."""
    primitive = literal.scalar.primitive if literal.scalar is not None else None
    if primitive is None or primitive.integer is None:
        return _unusual(shape, literal)
    return float_from_int(primitive.integer)


def _date(shape: Scalar, get: Callable[[Literal], object]) -> Reader:
    def read(literal: Literal) -> object:
        try:
            value = cast("datetime.datetime | None", get(literal))
        except AttributeError:
            value = None
        if value is None:
            return _unusual(shape, literal)
        value = value.astimezone(datetime.timezone.utc)
        if value.time() != datetime.time.min:
            raise LiteralValueError("expected date, got a datetime with a time of day")
        return value.date()

    return read


def _none(shape: Scalar) -> Reader:
    def read(literal: Literal) -> object:
        if literal.scalar is not None and literal.scalar.none_type is not None:
            return None
        return _unusual(shape, literal)

    return read


def _inside_records(shape: Shape) -> Reader:
    """Read a type that has no literal of its own: Flyte may have taken it out of a record."""
    return lambda literal: _unusual(shape, literal)


def _record(shape: Record) -> Reader:
    unpack = unpacker_of(shape) if shape.kind is RecordKind.DATACLASS else _unpacker_of_dumped(shape)

    def read(literal: Literal) -> object:
        scalar = literal.scalar
        if scalar is not None:
            binary = scalar.binary
            if binary is not None and binary.tag == MSGPACK:
                return unpack(binary.value)
        return _unusual(shape, literal)

    return read


def _unpacker_of_dumped(shape: Record) -> Callable[[bytes], object]:
    """Return what reads a NamedTuple or TypedDict, of which only Flyte 2 has literals: dumped by pydantic."""
    decode, dumped = decoder_of(shape), dumped_of(shape)
    return lambda data: decode(dumped(_msgpack.unpack(data)))


def _serializable(shape: Serializable) -> Reader:
    if not shape.by_json:
        return _inside_records(shape)
    decode = from_json_of(shape)

    def read(literal: Literal) -> object:
        scalar = literal.scalar
        if scalar is not None and scalar.binary is not None and scalar.binary.tag == MSGPACK:
            return decode(_msgpack.unpack(scalar.binary.value))
        if scalar is not None and scalar.generic is not None:
            return decode(scalar.generic)
        return _unusual(shape, literal)

    return read


def _list(shape: List) -> Reader:
    item = shape.item
    get = bulk_getter(item)

    def read(literal: Literal) -> object:
        collection = literal.collection
        if collection is None:
            return _unusual(shape, literal)
        literals = collection.literals
        if get is not None:
            try:
                values = list(map(get, literals))
                if None not in values:
                    return values
            except AttributeError:
                pass
        read_item = reader_of(item)
        made: list[object] = []
        try:
            for element in literals:
                made.append(read_item(element))
        except ConversionError as error:
            raise error.at_index(len(made)) from None
        return made

    def read_iterator(literal: Literal) -> object:
        return iter(cast("list[object]", read(literal)))

    return read_iterator if isinstance(shape, Iterator) else read


def _dictionary(shape: Dictionary) -> Reader:
    if not shape.is_map and not isinstance(shape.key, Anything):
        return _inside_records(shape)

    get = bulk_getter(shape.value)

    def read(literal: Literal) -> object:
        found = literal.map
        if found is None:
            return _unusual(shape, literal)
        literals = found.literals
        if get is not None and shape.cls is dict:
            try:
                values = list(map(get, literals.values()))
                if None not in values:
                    return dict(zip(literals, values, strict=False))
            except AttributeError:
                pass
        return _map(literals, reader_of(shape.value), shape.cls)

    def read_packed(literal: Literal) -> object:
        scalar = literal.scalar
        if scalar is not None:
            binary = scalar.binary
            if binary is not None and binary.tag == MSGPACK:
                value = _msgpack.unpack(binary.value)
                if isinstance(value, dict):
                    return cast("object", value)
                return decoder_of(shape)(value)
        return read(literal)

    return read_packed if not shape.typed and shape.cls is dict else read


def _struct(shape: Struct) -> Reader:
    def read(literal: Literal) -> object:
        scalar = literal.scalar
        if scalar is not None and scalar.generic is not None:
            return _generic(literal, shape.refine)
        if scalar is not None and scalar.binary is not None and scalar.binary.tag != MSGPACK:
            return _binary(literal, pickled=False)
        if literal.map is not None or literal.collection is not None:
            return as_it_is(literal)
        return _unusual(shape, literal)

    return read


def _choice(shape: Choice) -> Reader:
    cls = shape.cls
    by_name = cls.__members__
    by_value = {member.value: member for member in cls if type(member.value) is str}
    by_value.update({str.__str__(m.value): m for m in cls if isinstance(m.value, str)})

    def read(literal: Literal) -> object:
        scalar = literal.scalar
        text = scalar.primitive.string_value if scalar is not None and scalar.primitive is not None else None
        if text is None:
            return _unusual(shape, literal)
        # flytekit writes values, Flyte 2 names. Where both would do, the version that the literal is of decides.
        flyte2 = literal.proto_full_name().startswith("flyteidl2.")
        tables = (by_name, by_value) if flyte2 else (by_value, by_name)
        member = tables[0].get(text) or tables[1].get(text)
        if member is None:
            raise LiteralValueError(f"expected a member of {shape.name}, got another text")
        return member

    return read


def _constants(shape: Constants) -> Reader:
    decode = decoder_of(shape)
    kinds = {type(value) for value in shape.values}

    def read(literal: Literal) -> object:
        scalar = literal.scalar
        if scalar is None or (scalar.primitive is None and scalar.none_type is None):
            return _unusual(shape, literal)
        value = as_it_is(literal)
        if type(value) is float and float not in kinds and value.is_integer():
            value = int(value)
        return decode(value)

    return read


def _reference(shape: Reference) -> Reader:
    kind = shape.kind

    def read(literal: Literal) -> object:
        scalar = literal.scalar
        if kind == "Offloaded" and literal.offloaded_metadata is not None:
            return _offloaded(literal)
        binary = scalar.binary if scalar is not None else None
        if binary is not None and (kind == "Binary" or (kind == "Pickle" and binary.tag != MSGPACK)):
            return _binary(literal, pickled=kind == "Pickle")
        if scalar is not None and scalar.generic is not None and kind == "Pickle":
            return _generic(literal, lambda value: _unusual(shape, literal))
        if scalar is None or scalar.binary is not None or scalar.generic is not None or scalar.union is not None:
            return _unusual(shape, literal)
        if scalar.primitive is not None or scalar.none_type is not None:
            raise _mismatch(shape, literal)
        found = _referred(literal, shape)
        if type(found).__name__ != kind:
            raise LiteralValueError(f"expected {kind}, got {type(found).__name__}")
        return found

    return read


def _noted(shape: Noted) -> Reader:
    return reader_of(shape.inner)


# Unions


def _union(shape: UnionShape) -> Reader:
    members = shape.members

    def read(literal: Literal) -> object:
        union = literal.scalar.union if literal.scalar is not None else None
        if union is None:
            return _unwrapped(shape, literal)
        if union.value is None:
            raise LiteralValueError("expected a value, got an empty union")
        candidates = _tagged(members, union.type)
        if len(candidates) == 1:
            return reader_of(candidates[0])(union.value)
        return _first_that_reads(shape, candidates, union.value)

    return read


def _stored_union(shape: StoredUnion) -> Reader:
    def read(literal: Literal) -> object:
        union = literal.scalar.union if literal.scalar is not None else None
        if union is None:
            return _unwrapped(shape, literal)
        return _stored_value(union)

    return read


def _unwrapped(shape: UnionShape, literal: Literal) -> object:
    """Read a literal for a union that is not in one: older writers and the Console left it out."""
    scalar = literal.scalar
    if scalar is not None and (scalar.generic is not None or scalar.binary is not None):
        if any(isinstance(member, Reference) for member in shape.members):
            return _first_that_reads(shape, shape.members, literal)
        return _unusual(shape, literal)
    if literal.offloaded_metadata is not None:
        return _unusual(shape, literal)
    natural = sorted(shape.members, key=lambda member: not _natural(member, literal))
    return _first_that_reads(shape, natural, literal)


def _natural(shape: Shape, literal: Literal) -> bool:
    """Return whether a literal has the very form that a type is written in."""
    if isinstance(shape, Noted):
        return _natural(shape.inner, literal)
    if isinstance(shape, Scalar):
        scalar = literal.scalar
        if scalar is None:
            return False
        if shape.cls is type(None):
            return scalar.none_type is not None
        return scalar.primitive is not None and getattr(scalar.primitive, shape.member) is not None
    return not isinstance(shape, Anything)


def _first_that_reads(shape: Shape, members: tuple[Shape, ...] | list[Shape], literal: Literal) -> object:
    for member in members:
        try:
            return reader_of(member)(literal)
        except ConversionError:
            continue
    raise _mismatch(shape, literal)


def _tagged(members: tuple[Shape, ...], stored: LiteralType | None) -> list[Shape]:
    """Return the members that a union's own type may mean, the most alike first."""
    if stored is None:
        return list(members)
    from flytemodels.values._types import tag_of

    tag = stored.structure.tag if stored.structure is not None else ""
    named = [member for member in members if tag and tag in (tag_of(member, 1), tag_of(member, 2))]
    candidates = named or list(members)
    if len(candidates) > 1:
        candidates.sort(key=lambda member: -_likeness(member, stored))
    return candidates


def _likeness(shape: Shape, stored: LiteralType) -> int:
    """Return how much a type is like the LiteralType that a union has for its value; 0 for not at all."""
    if isinstance(shape, Noted):
        return _likeness(shape.inner, stored)
    if isinstance(shape, List):
        return 1 + _likeness(shape.item, stored.collection_type) if stored.collection_type is not None else 0
    if isinstance(shape, Dictionary) and shape.is_map:
        return 1 + _likeness(shape.value, stored.map_value_type) if stored.map_value_type is not None else 0
    if isinstance(shape, Choice):
        values = stored.enum_type.values if stored.enum_type is not None else []
        return 2 if values in ([m.value for m in shape.cls], [m.name for m in shape.cls]) else 0
    if isinstance(shape, Scalar):
        from flytemodels.values._types import SIMPLE

        return 2 if stored.simple == SIMPLE[shape.cls] else 0
    if isinstance(shape, (Record, Model, Serializable)):
        return _record_likeness(shape, stored.metadata or {})
    if isinstance(shape, Constants):
        data: dict[str, Any] = (stored.annotation.annotations or {}) if stored.annotation is not None else {}  # JSON
        return 2 if data.get("literal_values") == list(shape.values) else 1
    return 1


def _record_likeness(shape: Record | Model | Serializable, schema: dict[str, Any]) -> int:  # a JSON schema
    title = schema.get("title")
    named = 2 if title in (shape.cls.__name__, f"NamedTupleWrapper_{shape.cls.__name__}") else 0
    if isinstance(shape, Record) and isinstance(schema.get("properties"), dict):
        return named + int(set(schema["properties"]) == {field.name for field in shape.fields})
    return named


_COMPILERS: dict[type[Shape], Callable[[Any], Reader]] = {  # each takes its own kind of Shape
    Anything: _anything,
    Opaque: _opaque,
    Scalar: _scalar,
    Text: _inside_records,
    List: _list,
    Iterator: _list,
    Collection: _inside_records,
    Tuple: _inside_records,
    Dictionary: _dictionary,
    UnionShape: _union,
    StoredUnion: _stored_union,
    Struct: _struct,
    Choice: _choice,
    Constants: _constants,
    Record: _record,
    Model: _inside_records,
    Serializable: _serializable,
    MessageShape: _inside_records,
    Reference: _reference,
    Noted: _noted,
}
