"""LiteralTypes of Python types, with the bytes that flytekit 1.16.31 and flyte 2.12.1 give them.

Flyte compares them: a workflow is refused where they differ, and the cache's key has them. So what the SDKs put there
beside what Flyte needs is here as well: JSON schemas, tags, and the note on how values are serialized.
"""

from __future__ import annotations

import collections.abc
import dataclasses
import datetime
import enum
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from flytemodels.values._columns import column_types
from flytemodels.values._flyte2_models import model_of, pydantics_own
from flytemodels.values._idl import Idl, idl
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
    Text,
    Tuple,
    UnionShape,
    shape_of,
    type_hints,
    unsupported,
)
from flytemodels.values.errors import ConversionError, LiteralTypeError

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.types import LiteralType

__all__ = ["SIMPLE", "literal_type_of", "tag_of"]

_SERIALIZATION: dict[str, Any] = {"cache-key-metadata": {"serialization-format": "msgpack"}}  # JSON
_CACHE_KEY = "cache-key-metadata"

_NONE, _INTEGER, _FLOAT, _STRING, _BOOLEAN, _DATETIME, _DURATION, _BINARY, _ERROR, _STRUCT = range(10)
"""The numbers of SimpleType, the same in both versions."""

SIMPLE: dict[type, int] = {
    int: _INTEGER,
    float: _FLOAT,
    str: _STRING,
    bool: _BOOLEAN,
    datetime.datetime: _DATETIME,
    datetime.date: _DATETIME,
    datetime.timedelta: _DURATION,
    type(None): _NONE,
}

_TAGS: dict[type, str] = {
    int: "int",
    float: "float",
    str: "str",
    bool: "bool",
    datetime.datetime: "datetime",
    datetime.date: "date",
    datetime.timedelta: "timedelta",
    type(None): "none",
}

_REFERENCE_TAGS: dict[int, dict[str, str]] = {
    1: {
        "File": "FlyteFilePath",
        "Directory": "FlyteDirectory",
        "Dataset": "StructuredDataset Transformer",
        "Pickle": "FlytePickle",
        "Failure": "FlyteError",
    },
    2: {"File": "File", "Directory": "Dir", "Dataset": "DataFrame Transformer", "Pickle": "FlytePickle"},
}


def tag_of(shape: Shape, flyte: int) -> str:
    """Return the name of the SDK's transformer for a type, which tells the members of a union apart.

    Args:
        shape: the type.
        flyte: 1 or 2.
    """
    if isinstance(shape, Noted):
        return tag_of(shape.inner, flyte)
    if isinstance(shape, Scalar):
        return _TAGS[shape.cls]
    if isinstance(shape, Iterator):
        return "Typed Iterator"
    if isinstance(shape, List):
        return "Typed List"
    if isinstance(shape, Dictionary):
        return "Typed Dict"
    if isinstance(shape, UnionShape):
        return "Typed Union"
    if isinstance(shape, Choice):
        return "DefaultEnumTransformer"
    if isinstance(shape, Constants):
        return "LiteralTypeTransformer" if flyte == 1 else "DefaultEnumTransformer"
    if isinstance(shape, Record):
        return _RECORD_TAGS[shape.kind]
    if isinstance(shape, Tuple):
        return "Typed Tuple"
    if isinstance(shape, Model):
        return "Pydantic Transformer"
    if isinstance(shape, Serializable):
        return "Object-Dataclass-Transformer"
    if isinstance(shape, MessageShape):
        return "Protobuf-Transformer"
    if isinstance(shape, Reference):
        return _REFERENCE_TAGS[flyte].get(shape.kind, "")
    return "FlytePickle"


_DATACLASS = RecordKind.DATACLASS
_BARE: tuple[object, ...] = (typing.List, typing.Dict)  # noqa: UP006  # not the same as list and dict
_RECORD_TAGS = {
    RecordKind.DATACLASS: "Object-Dataclass-Transformer",
    RecordKind.NAMED_TUPLE: "NamedTuple",
    RecordKind.TYPED_DICT: "TypedDict",
}


def literal_type_of(shape: Shape, flyte: int) -> LiteralType:
    """Return the LiteralType of a type, a new one each time.

    Args:
        shape: the type.
        flyte: 1 or 2.

    Raises:
        LiteralTypeError: Flyte has no literal for such values; the text says what to use.
        ImportError: the schema of a dataclass is needed, and mashumaro is not installed.
    """
    classes = idl(flyte)
    known: bytes | None = shape.literal_types.get(flyte)
    if known is None:
        known = shape.literal_types[flyte] = bytes(_Builder(classes, pickles=False).build(shape))
    return cast("LiteralType", classes.types.LiteralType.parse(known))


class _Builder:
    """Builds LiteralTypes.

    Attributes:
        idl: the version's classes.
        pickles: whether types without a literal become pickles, as inside a dataclass's structure.
        open: the records around the one that is being built: one that contains itself is left out.
    """

    def __init__(self, idl: Idl, pickles: bool, open: tuple[type, ...] = ()) -> None:
        self.idl = idl
        self.types = idl.types
        self.pickles = pickles
        self.open = open

    def build(self, shape: Shape) -> Any:  # a LiteralType of either version
        return _BUILDERS[type(shape)](self, shape)

    def simple(self, number: int, **fields: Any) -> Any:  # a LiteralType of either version, with its other fields
        return self.types.LiteralType(simple=self.types.SimpleType(number), **fields)

    def tagged(self, literal_type: Any, tag: str) -> Any:  # LiteralTypes of either version
        literal_type.structure = self.types.TypeStructure(tag=tag)
        return literal_type

    def annotation(self, data: Mapping[str, Any]) -> Any:  # JSON to a TypeAnnotation of either version
        return self.types.TypeAnnotation(annotations=dict(data))

    def without_literal(self, shape: Shape, instead: str) -> Any:  # a LiteralType of either version
        """Return what the SDK says of a type that it pickles, where nothing of the type is written."""
        if not self.pickles:
            raise unsupported(shape.python_type, instead)
        return self.types.LiteralType(
            blob=self.types.BlobType(format="PythonPickle"), metadata={"python_class_name": str(shape.python_type)}
        )


def _anything(build: _Builder, shape: Anything) -> Any:  # as _Builder.build, like all functions of this table
    return build.without_literal(shape, "dict, or the type of the values")


def _opaque(build: _Builder, shape: Opaque) -> Any:
    return build.without_literal(shape, shape.instead)


def _scalar(build: _Builder, shape: Scalar) -> Any:
    return build.simple(SIMPLE[shape.cls])


def _text(build: _Builder, shape: Text) -> Any:
    return build.without_literal(shape, "File, or a dataclass with such a field" if shape.cls is bytes else "str")


def _list(build: _Builder, shape: List) -> Any:
    if shape.python_type is list or shape.python_type == typing.List:  # noqa: UP006  # without types
        raise unsupported(shape.python_type, "list[T]")
    if build.pickles and typing.get_origin(shape.python_type) not in (list, collections.abc.Iterator):
        return build.without_literal(shape, "list[T]")
    return build.types.LiteralType(collection_type=build.build(shape.item))


def _collection(build: _Builder, shape: Collection) -> Any:
    if shape.cls is tuple:
        raise unsupported(shape.python_type, "list")
    return build.without_literal(shape, "list")


def _tuple(build: _Builder, shape: Tuple) -> Any:
    if build.idl.flyte == 1:
        raise unsupported(shape.python_type, "list or a dataclass")
    return _pydantic_type(build, model_of(shape))


def _dictionary(build: _Builder, shape: Dictionary) -> Any:
    if build.pickles and typing.get_origin(shape.python_type) not in (None, dict):
        return build.without_literal(shape, "dict")
    if shape.is_map:
        return build.types.LiteralType(map_value_type=build.build(shape.value))
    return build.simple(_STRUCT, annotation=build.annotation(_SERIALIZATION))


def _union(build: _Builder, shape: UnionShape) -> Any:
    variants = [build.tagged(build.build(member), _variant_tag(build, member)) for member in shape.members]
    return build.types.LiteralType(union_type=build.types.UnionType(variants=variants))


def _variant_tag(build: _Builder, member: Shape) -> str:
    pickled = build.pickles and _is_new_type(member)
    return "FlytePickle" if pickled else tag_of(member, build.idl.flyte)


def _is_new_type(shape: Shape) -> bool:
    return hasattr(shape.python_type, "__supertype__")


def _choice(build: _Builder, shape: Choice) -> Any:
    members = list(shape.cls)
    if not members:
        raise LiteralTypeError(f"expected an enum with members, got {shape.name} without any")
    if build.idl.flyte == 2:
        if not isinstance(members[0].value, str) and not issubclass(shape.cls, enum.IntEnum):
            raise unsupported(shape.cls, "an enum of strings or an IntEnum")
        return build.types.LiteralType(enum_type=build.types.EnumType(values=[member.name for member in members]))
    values = [member.value for member in members]
    if not all(isinstance(value, str) for value in values):
        raise unsupported(shape.cls, "an enum whose values are strings")
    return build.types.LiteralType(enum_type=build.types.EnumType(values=[str.__str__(value) for value in values]))


def _constants(build: _Builder, shape: Constants) -> Any:
    kinds = {type(value) for value in shape.values}
    kind = kinds.pop()
    if kinds or kind not in (str, int, float, bool):
        raise unsupported(shape.python_type, "values of one type: str, int or bool")
    if build.idl.flyte == 2 and kind is str:
        return build.types.LiteralType(enum_type=build.types.EnumType(values=list(shape.values)))
    return build.simple(SIMPLE[kind], annotation=build.annotation({"literal_values": list(shape.values)}))


def _record(build: _Builder, shape: Record) -> Any:
    if shape.kind is RecordKind.DATACLASS:
        return _dataclass(build, shape)
    if build.idl.flyte == 2:
        return _pydantic_type(build, model_of(shape))
    if shape.kind is RecordKind.TYPED_DICT:
        # A TypedDict is a dict when it runs, and flytekit takes it for one without types.
        return build.simple(_STRUCT, annotation=build.annotation(_SERIALIZATION))
    raise unsupported(shape.python_type, "a dataclass")


def _dataclass(build: _Builder, shape: Record) -> Any:
    schema = _schema_of(shape.python_type, shape.cls)
    annotation = build.annotation(_SERIALIZATION)
    if build.idl.flyte == 2:
        structure = build.types.TypeStructure(tag=tag_of(shape, 2))
    else:
        structure = build.types.TypeStructure(dataclass_type=_field_types(build, shape.cls, _hints(shape)))
    return build.simple(_STRUCT, metadata=schema, structure=structure, annotation=annotation)


def _hints(shape: Record) -> dict[str, object]:
    """Return the types of a dataclass's fields as flytekit looks at them: without what is inside Annotated.

    It looks at ClassVars and InitVars, too, and does not know what a generic base's type variables stand for.
    """
    known = (
        {field.name: field.shape.python_type for field in shape.fields} if shape.python_type is not shape.cls else {}
    )
    hints = type_hints(shape)
    names: Iterable[str] = cast("Any", shape.cls).__dataclass_fields__  # all of them, unlike dataclasses.fields
    return {name: _bare(known.get(name, hints.get(name))) for name in names}


def _bare(hint: Any) -> Any:  # type expressions
    args = typing.get_args(hint)
    origin = typing.get_origin(hint)
    if origin is typing.Annotated:
        return hint if _is_blob(shape_of(hint)) else _bare(args[0])
    if not args or origin is typing.Literal:
        return hint
    made = tuple(map(_bare, args))
    if all(new is old for new, old in zip(made, args, strict=True)):
        return hint
    if origin is typing.Union or origin is types.UnionType:
        return typing.Union[made]  # noqa: UP007  # its members are known at run time
    return hint.copy_with(made) if hasattr(hint, "copy_with") else types.GenericAlias(origin, made)


def _is_blob(shape: Shape) -> bool:
    """Return whether a type is a file or folder: a format is a part of flytekit's classes for them."""
    return isinstance(shape, Reference) and shape.kind in ("File", "Directory")


def _field_types(build: _Builder, cls: type, hints: Mapping[str, object]) -> dict[str, Any]:  # LiteralTypes
    """Return the types of a record's fields, those left out that flytekit cannot express."""
    if cls in build.open:
        return {}
    inner = _Builder(build.idl, pickles=True, open=(*build.open, cls))
    found: dict[str, Any] = {}
    for name, hint in hints.items():
        try:
            found[name] = inner.build(shape_of(hint))
        except ConversionError:
            continue
    return found


def _schema_of(python_type: object, cls: type) -> dict[str, Any] | None:  # JSON
    """Return a dataclass's JSON schema, or None where mashumaro has none for it, as flytekit does."""
    try:
        from mashumaro.jsonschema import build_json_schema
    except ImportError as error:
        raise ImportError(
            f"{cls.__qualname__}: expected mashumaro to be installed for its JSON schema, got no such module; "
            "`pip install 'flytemodels[values]'`"
        ) from error
    from flytemodels.values._schema_classes import with_flytekits_references

    if any(field.shape.python_type in _BARE for field in Record(python_type, cls, _DATACLASS).fields):
        return None  # flytekit asks those for their arguments
    try:
        schema: Any = build_json_schema(with_flytekits_references(python_type))
        return cast("dict[str, Any]", schema.to_dict())
    except Exception:  # whatever mashumaro raises for types that it does not know
        return None


def _model(build: _Builder, shape: Model) -> Any:
    return _pydantic_type(build, shape.cls)


def _serializable(build: _Builder, shape: Serializable) -> Any:
    if not dataclasses.is_dataclass(shape.cls):
        return build.without_literal(shape, "a dataclass")
    return _dataclass(build, Record(shape.cls, shape.cls, _DATACLASS))


def _pydantic_type(build: _Builder, cls: Any) -> Any:  # a pydantic model
    annotation = build.annotation(_SERIALIZATION)
    if build.idl.flyte == 2:
        from flytemodels.values._pydantic_names import NamesSchema

        structure = build.types.TypeStructure(tag="Pydantic Transformer")
        schema = pydantics_own(lambda: cls.model_json_schema(schema_generator=NamesSchema), cls.__name__)
    else:
        hints = {name: field.annotation for name, field in cls.model_fields.items()}
        structure = build.types.TypeStructure(dataclass_type=_field_types(build, cls, hints))
        schema = pydantics_own(cls.model_json_schema, cls.__name__)
    return build.simple(_STRUCT, metadata=schema, structure=structure, annotation=annotation)


def _message(build: _Builder, shape: MessageShape) -> Any:
    module = shape.cls.__module__.removeprefix("flytemodels.")
    return build.simple(_STRUCT, metadata={"pb_type": f"{module}_pb2.{shape.cls.__name__}"})


def _reference(build: _Builder, shape: Reference) -> Any:
    kinds = build.types
    if shape.kind in ("File", "Directory", "Pickle"):
        dimensionality = kinds.BlobType.BlobDimensionality(1 if shape.kind == "Directory" else 0)
        format = "PythonPickle" if shape.kind == "Pickle" else shape.format
        return kinds.LiteralType(blob=kinds.BlobType(format=format, dimensionality=dimensionality))
    if shape.stored is not None:
        return kinds.LiteralType.parse(bytes(shape.stored))
    if shape.kind == "Dataset":
        return kinds.LiteralType(structured_dataset_type=_dataset_type(build, shape))
    if shape.kind == "Binary":
        return build.simple(_BINARY)
    if shape.kind == "Failure":
        return build.simple(_ERROR)
    raise unsupported(shape.python_type, "the type of the literal that was offloaded")


def _dataset_type(build: _Builder, shape: Reference) -> Any:  # a StructuredDatasetType of either version
    kind = build.types.StructuredDatasetType
    made = kind(format=shape.format)
    if shape.columns is not None:
        made.columns = [
            kind.DatasetColumn(name=name, literal_type=literal_type)
            for name, literal_type in column_types(shape.columns, build.idl)
        ]
    if shape.arrow:
        made.external_schema_type = "arrow"
        made.external_schema_bytes = shape.arrow.encode()
    return made


def _noted(build: _Builder, shape: Noted) -> Any:
    if build.pickles and _is_new_type(shape):  # flytekit does not look into it
        return build.without_literal(shape, "")
    literal_type = build.build(shape.inner)
    if shape.data is not None:
        if _CACHE_KEY in shape.data:
            raise LiteralTypeError(f"expected an annotation without {_CACHE_KEY}, got Flyte's own key")
        existing = literal_type.annotation
        own: dict[str, Any] = (existing.annotations or {}) if existing is not None else {}  # JSON
        merged = {**shape.data, **own}
        literal_type.annotation = build.annotation(merged)
    return literal_type


_BUILDERS: dict[type[Shape], Callable[[_Builder, Any], Any]] = {  # each takes its own kind of Shape
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
    Choice: _choice,
    Constants: _constants,
    Record: _record,
    Model: _model,
    Serializable: _serializable,
    MessageShape: _message,
    Reference: _reference,
    Noted: _noted,
}
