"""What a Python type expression means to Flyte.

Everything that looks into `typing` is here; the rest of the package asks a type's Shape. A Shape is made once for each
type and keeps what was compiled from it. The fields of records are looked up when they are first needed, so that types
may refer to themselves.
"""

from __future__ import annotations

import collections
import collections.abc
import dataclasses
import datetime
import enum
import functools
import sys
import types
import typing
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

import typing_extensions

from flytemodels.message import Message
from flytemodels.values.errors import LiteralTypeError

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.literals import Literal
    from flytemodels.flyteidl.core.types import LiteralType

__all__ = [
    "ANYTHING",
    "Anything",
    "Choice",
    "Collection",
    "Constants",
    "Dictionary",
    "Field",
    "Iterator",
    "List",
    "MessageShape",
    "Model",
    "Noted",
    "Opaque",
    "Record",
    "RecordKind",
    "Reference",
    "Scalar",
    "Serializable",
    "Shape",
    "StoredUnion",
    "Struct",
    "Text",
    "Tuple",
    "UnionShape",
    "exact_class",
    "is_hashable",
    "shape_of",
    "type_hints",
    "type_name",
    "unsupported",
]

NoneType = type(None)


class Shape:
    """A Python type as Flyte sees it, and what was compiled from it.

    Attributes:
        python_type: the type expression.
        reader: reads a literal as this type, once it was asked for.
        decoder: makes a value of this type from what MessagePack or a Struct holds, likewise.
        encoder: makes what MessagePack can hold from a value of this type, likewise.
        writers: write a value of this type as a literal, by Flyte's version.
        literal_types: encoded LiteralTypes, by Flyte's version.
        keeps_offloaded: whether an offloaded literal may be read as such: so where only the literal's own type is
            known.
    """

    __slots__ = ("decoder", "encoder", "keeps_offloaded", "literal_types", "python_type", "reader", "writers")

    def __init__(self, python_type: object) -> None:
        self.python_type = python_type
        self.reader: Callable[[Literal], object] | None = None
        self.decoder: Callable[[object], object] | None = None
        self.encoder: Callable[[object], object] | None = None
        self.writers: dict[int, Callable[[object], Literal]] = {}
        self.literal_types: dict[int, bytes] = {}
        self.keeps_offloaded = False

    @property
    def name(self) -> str:
        """How errors call the type."""
        return type_name(self.python_type)

    def inner_shapes(self) -> tuple[Shape, ...]:
        """Return the types of elements, keys, values or members; the fields of records are not among them."""
        return ()


class Anything(Shape):
    """`Any` or `object`: whatever is in the literal."""

    __slots__ = ()


class Opaque(Shape):
    """A type that Flyte has no place for; the error comes when it is used.

    Attributes:
        instead: what to use instead.
    """

    __slots__ = ("instead",)

    def __init__(self, python_type: object, instead: str) -> None:
        super().__init__(python_type)
        self.instead = instead

    def error(self) -> LiteralTypeError:
        """Return the error for whoever uses it."""
        return unsupported(self.python_type, self.instead)


class Scalar(Shape):
    """int, float, str, bool, datetime, date, timedelta or None.

    Attributes:
        cls: the class.
        member: the member of Primitive that holds it; empty for None.
    """

    __slots__ = ("cls", "member")

    def __init__(self, cls: type, member: str) -> None:
        super().__init__(cls)
        self.cls = cls
        self.member = member


class Text(Shape):
    """A type that has no literal of its own, and is text or bytes inside records: bytes, Decimal, UUID, Path, time.

    Attributes:
        cls: the class.
    """

    __slots__ = ("cls",)

    def __init__(self, cls: type) -> None:
        super().__init__(cls)
        self.cls = cls


class List(Shape):
    """list[T].

    Attributes:
        item: the type of the elements.
    """

    __slots__ = ("item",)

    def __init__(self, python_type: object, item: Shape) -> None:
        super().__init__(python_type)
        self.item = item

    def inner_shapes(self) -> tuple[Shape, ...]:
        """Return the types inside."""
        return (self.item,)


class Iterator(List):
    """Iterator[T] and Iterable[T]: a list in Flyte."""

    __slots__ = ()


class Collection(Shape):
    """set[T], frozenset[T], tuple[T, ...] or deque[T]: a list inside records.

    Attributes:
        item: the type of the elements.
        cls: the class.
    """

    __slots__ = ("cls", "item")

    def __init__(self, python_type: object, item: Shape, cls: type) -> None:
        super().__init__(python_type)
        self.item = item
        self.cls = cls

    def inner_shapes(self) -> tuple[Shape, ...]:
        """Return the types inside."""
        return (self.item,)


class Tuple(Shape):
    """tuple[A, B].

    Attributes:
        items: the types of the elements.
    """

    __slots__ = ("items",)

    def __init__(self, python_type: object, items: tuple[Shape, ...]) -> None:
        super().__init__(python_type)
        self.items = items

    def inner_shapes(self) -> tuple[Shape, ...]:
        """Return the types inside."""
        return self.items


class Dictionary(Shape):
    """dict[K, V], or dict without types.

    Attributes:
        key: the type of the keys.
        value: the type of the values.
        typed: False for a dict without types.
        cls: what to make: dict, or OrderedDict, defaultdict.
    """

    __slots__ = ("cls", "key", "typed", "value")

    def __init__(self, python_type: object, key: Shape, value: Shape, typed: bool, cls: type) -> None:
        super().__init__(python_type)
        self.key = key
        self.value = value
        self.typed = typed
        self.cls = cls

    @property
    def is_map(self) -> bool:
        """Whether Flyte has a map for it: the keys are strings, and the values have a type."""
        return self.typed and isinstance(self.key, Scalar) and self.key.cls is str

    def inner_shapes(self) -> tuple[Shape, ...]:
        """Return the types inside."""
        return (self.key, self.value)


class UnionShape(Shape):
    """Optional[T], Union[A, B], A | B.

    Attributes:
        members: the types, in order.
    """

    __slots__ = ("members",)

    def __init__(self, python_type: object, members: tuple[Shape, ...]) -> None:
        super().__init__(python_type)
        self.members = members

    def inner_shapes(self) -> tuple[Shape, ...]:
        """Return the types inside."""
        return self.members


class StoredUnion(UnionShape):
    """The union of a LiteralType: what is read is of the type that the literal itself says.

    Attributes:
        variants: the LiteralTypes of the members.
    """

    __slots__ = ("variants",)

    def __init__(self, python_type: object, members: tuple[Shape, ...], variants: tuple[LiteralType, ...]) -> None:
        super().__init__(python_type, members)
        self.variants = variants


class Struct(Shape):
    """The STRUCT of a LiteralType: a dict, with numbers as a JSON schema says.

    Attributes:
        refine: applies the schema to what MessagePack or a Struct holds.
        title: the name of the record; empty where the schema has none.
        fields: the names of its fields, or None where the schema names none.
    """

    __slots__ = ("fields", "refine", "title")

    def __init__(
        self, python_type: object, refine: Callable[[object], object], title: str, fields: frozenset[str] | None
    ) -> None:
        super().__init__(python_type)
        self.refine = refine
        self.title = title
        self.fields = fields


class Choice(Shape):
    """An Enum.

    Attributes:
        cls: the class.
    """

    __slots__ = ("cls",)

    def __init__(self, cls: type[enum.Enum]) -> None:
        super().__init__(cls)
        self.cls = cls


class Constants(Shape):
    """typing.Literal.

    Attributes:
        values: its values.
    """

    __slots__ = ("values",)

    def __init__(self, python_type: object, values: tuple[object, ...]) -> None:
        super().__init__(python_type)
        self.values = values


class RecordKind(enum.Enum):
    """What has named fields of their own types."""

    DATACLASS = "dataclass"
    NAMED_TUPLE = "NamedTuple"
    TYPED_DICT = "TypedDict"


class Field:
    """A field of a record.

    Attributes:
        name: its name.
        shape: its type.
        required: whether it has no default.
        init: whether the constructor takes it.
        may_be_none: whether None is its default, though its type may not say so.
        not_required: whether a TypedDict says NotRequired of it.
    """

    __slots__ = ("init", "may_be_none", "name", "not_required", "required", "shape")

    def __init__(
        self,
        name: str,
        shape: Shape,
        required: bool,
        init: bool = True,
        may_be_none: bool = False,
        not_required: bool = False,
    ) -> None:
        self.name = name
        self.shape = shape
        self.required = required
        self.init = init
        self.may_be_none = may_be_none
        self.not_required = not_required


class Record(Shape):
    """A dataclass, NamedTuple or TypedDict, maybe generic.

    Attributes:
        cls: the class, without type arguments.
        kind: which of them it is.
    """

    __slots__ = ("_fields", "cls", "kind")

    def __init__(self, python_type: object, cls: type, kind: RecordKind) -> None:
        super().__init__(python_type)
        self.cls = cls
        self.kind = kind
        self._fields: tuple[Field, ...] | None = None

    @property
    def fields(self) -> tuple[Field, ...]:
        """Its fields, in order."""
        if self._fields is None:
            self._fields = _fields_of(self)
        return self._fields


class Model(Shape):
    """A pydantic model, known by its methods.

    Attributes:
        cls: the class.
    """

    __slots__ = ("cls",)

    def __init__(self, cls: type) -> None:
        super().__init__(cls)
        self.cls = cls


class Serializable(Shape):
    """A class that mashumaro serializes in a way of its own.

    Attributes:
        cls: the class.
        by_json: whether it has mashumaro's JSON mixin, by which flytekit writes it.
    """

    __slots__ = ("by_json", "cls")

    def __init__(self, cls: type, by_json: bool) -> None:
        super().__init__(cls)
        self.cls = cls
        self.by_json = by_json


class MessageShape(Shape):
    """A protobuf message of this package.

    Attributes:
        cls: the class.
    """

    __slots__ = ("cls",)

    def __init__(self, cls: type[Message]) -> None:
        super().__init__(cls)
        self.cls = cls


class Reference(Shape):
    """File, Directory, Dataset, Pickle, Offloaded, Binary or Failure.

    Attributes:
        kind: the name of the class.
        format: the format that `Annotated[File, "csv"]` asks for; empty for any.
        columns: the columns that `Annotated[Dataset, {"a": int}]` asks for, or a class that names them; None for any.
        arrow: the text of the Arrow schema that `Annotated[Dataset, pyarrow.schema(...)]` asks for; empty for none.
        stored: the table's LiteralType, where that is known.
    """

    __slots__ = ("arrow", "columns", "format", "kind", "stored")

    def __init__(
        self,
        python_type: object,
        kind: str,
        format: str = "",
        *,
        columns: Mapping[str, object] | type | None = None,
        arrow: str = "",
        stored: LiteralType | None = None,
    ) -> None:
        super().__init__(python_type)
        self.kind = kind
        self.format = format
        self.columns = columns
        self.arrow = arrow
        self.stored = stored


class Noted(Shape):
    """Annotated[T, Annotation(...), Hash(...)], or a NewType.

    Attributes:
        inner: the annotated type.
        data: what goes into the LiteralType's annotation, or None.
        hash: computes the literal's hash, or None.
    """

    __slots__ = ("data", "hash", "inner")

    def __init__(
        self,
        python_type: object,
        inner: Shape,
        data: Mapping[str, Any] | None,  # JSON of any shape
        hash: Callable[[Any], str] | None,  # a function of whatever type is annotated
    ) -> None:
        super().__init__(python_type)
        self.inner = inner
        self.data = data
        self.hash = hash

    def inner_shapes(self) -> tuple[Shape, ...]:
        """Return the annotated type."""
        return (self.inner,)


ANYTHING = Anything(object)

_SCALARS: dict[object, Shape] = {
    int: Scalar(int, "integer"),
    float: Scalar(float, "float_value"),
    str: Scalar(str, "string_value"),
    bool: Scalar(bool, "boolean"),
    datetime.datetime: Scalar(datetime.datetime, "datetime"),
    datetime.date: Scalar(datetime.date, "datetime"),
    datetime.timedelta: Scalar(datetime.timedelta, "duration"),
    NoneType: Scalar(NoneType, ""),
    None: Scalar(NoneType, ""),
    Any: Anything(Any),
    object: ANYTHING,
    bytes: Text(bytes),
    bytearray: Text(bytearray),
    datetime.time: Text(datetime.time),
}

_TEXTS = (
    {"decimal.Decimal", "uuid.UUID", "fractions.Fraction"}
    | {f"pathlib.{kind}{name}" for kind in ("", "Pure") for name in ("Path", "PosixPath", "WindowsPath")}
    | {f"ipaddress.IPv{version}{name}" for version in "46" for name in ("Address", "Network", "Interface")}
)
"""Classes that are text inside records, by name, so that nobody has to import them."""

_LISTS = (list, collections.abc.Sequence, collections.abc.MutableSequence, collections.abc.Collection)
_ITERATORS = (collections.abc.Iterator, collections.abc.Iterable)
_SETS: dict[object, type] = {
    set: set,
    frozenset: frozenset,
    collections.abc.Set: frozenset,
    collections.abc.MutableSet: set,
    collections.deque: collections.deque,
}
_DICTS: dict[object, type] = {
    dict: dict,
    collections.abc.Mapping: dict,
    collections.abc.MutableMapping: dict,
    collections.OrderedDict: collections.OrderedDict,
    collections.Counter: collections.Counter,
}
_REFERENCES = "flytemodels.values.references"
_LITERALS = (typing.Literal, typing_extensions.Literal)
_QUALIFIERS = (
    typing.Final,
    typing_extensions.Required,
    typing_extensions.NotRequired,
    typing_extensions.ReadOnly,
)


def type_name(python_type: object) -> str:
    """Return how people write a type: `int`, `list[int]`, `int | None`."""
    if python_type is None or python_type is NoneType:
        return "None"
    origin, args = typing.get_origin(python_type), typing.get_args(python_type)
    if origin is typing.Annotated:
        return type_name(args[0])
    if origin is typing.Union or origin is types.UnionType:
        return " | ".join(map(type_name, args))
    if origin in _LITERALS:
        return f"Literal[{', '.join(map(repr, args))}]"
    if isinstance(origin, type) and args:
        return f"{type_name(origin)}[{', '.join('...' if arg is ... else type_name(arg) for arg in args)}]"
    if isinstance(python_type, type):
        return python_type.__qualname__.rpartition("<locals>.")[2]
    if type(python_type).__module__.partition(".")[0] in ("typing", "typing_extensions", "flytemodels"):
        return repr(python_type).replace("typing.", "")
    # Not a type at all: what it is may be anybody's.
    return f"an object of {type(python_type).__qualname__}"


def exact_class(shape: Shape) -> type | None:
    """Return the class whose values MessagePack holds as they are, where a type is just that; None elsewhere."""
    return shape.cls if isinstance(shape, Scalar) and shape.cls in (int, float, str, bool) else None


def is_hashable(value: object) -> bool:
    """Return whether a value may be a key, so far as its class says."""
    return getattr(type(value), "__hash__", None) is not None


def shape_of(python_type: object) -> Shape:
    """Return the Shape of a type expression.

    Args:
        python_type: a class, or anything that `typing` makes.

    Raises:
        LiteralTypeError: it is no type, or the name of one that is not known here.
    """
    known = _by_id.get(id(python_type))
    if known is not None and known[0] is python_type:
        return known[1]
    shape = _looked_up(python_type)
    if len(_by_id) >= _MOST_BY_ID:
        _by_id.clear()
    _by_id[id(python_type)] = python_type, shape
    return shape


_MOST_BY_ID = 4096
_by_id: dict[int, tuple[object, Shape]] = {}
"""Shapes by the very objects that were asked about: to hash a `dict[str, int]` takes longer than to read one."""


def _looked_up(python_type: object) -> Shape:
    try:
        shape = _cached_shape(python_type)
    except TypeError as error:
        if isinstance(error, LiteralTypeError):
            raise
        return _shape(python_type)  # not hashable, such as Annotated with a dict
    if shape.python_type is python_type or not _has_order(shape):
        return shape
    return _cached_in_order(python_type, repr(python_type))


@functools.lru_cache(maxsize=2048)
def _cached_shape(python_type: object) -> Shape:
    return _shape(python_type)


@functools.lru_cache(maxsize=2048)
def _cached_in_order(python_type: object, text: str) -> Shape:
    """Return the Shape of a type in which order counts: for Python, `int | str` equals `str | int`."""
    return _shape(python_type)


def _has_order(shape: Shape) -> bool:
    """Return whether a type may have an equal one with members in another order."""
    if isinstance(shape, (List, Collection)):
        return _has_order(shape.item)
    if isinstance(shape, Dictionary):
        return _has_order(shape.key) or _has_order(shape.value)
    return isinstance(shape, (UnionShape, Constants, Tuple, Noted)) or (
        isinstance(shape, Record) and shape.python_type is not shape.cls
    )


def _shape(python_type: object) -> Shape:
    origin = typing.get_origin(python_type)
    if origin is None:
        found = _SCALARS.get(python_type) if is_hashable(python_type) else None
        return _bare_shape(python_type) if found is None else found
    args = typing.get_args(python_type)
    if origin is typing.Annotated:
        return _annotated_shape(python_type, args)
    if origin is typing.Union or origin is types.UnionType:
        return UnionShape(python_type, tuple(map(shape_of, args)))
    if origin in _LITERALS:
        return Constants(python_type, args)
    if origin in _QUALIFIERS:
        return shape_of(args[0])
    if origin is type:
        return Opaque(python_type, "str")
    return _generic_shape(python_type, origin, args)


def _generic_shape(python_type: object, origin: Any, args: tuple[Any, ...]) -> Shape:  # what typing's aliases hold
    if origin in _LISTS:
        return List(python_type, shape_of(args[0]) if args else ANYTHING)
    if origin in _ITERATORS:
        return Iterator(python_type, shape_of(args[0]) if args else ANYTHING)
    if origin in _DICTS:
        if _DICTS[origin] is collections.Counter:
            args = (*args, int)
        typed = len(args) == 2
        key, value = map(shape_of, args) if typed else (ANYTHING, ANYTHING)
        return Dictionary(python_type, key, value, typed, _DICTS[origin])
    if origin in _SETS:
        return Collection(python_type, shape_of(args[0]) if args else ANYTHING, _SETS[origin])
    if origin is tuple:
        return _tuple_shape(python_type, args)
    if _is_type_alias(origin):
        return shape_of(_substituted(origin.__value__, dict(zip(origin.__type_params__, args, strict=False))))
    if isinstance(origin, type):
        kind = _record_kind(origin)
        if kind is not None:
            return Record(python_type, origin, kind)
    return _bare_shape(origin, python_type)


def _tuple_shape(python_type: object, args: tuple[Any, ...]) -> Shape:
    if len(args) == 2 and args[1] is ...:
        return Collection(python_type, shape_of(args[0]), tuple)
    if args == ((),):  # Tuple[()] of Python 3.10
        args = ()
    if not args and python_type == typing.Tuple:  # noqa: UP006  # without types, unlike tuple[()]
        return Collection(python_type, ANYTHING, tuple)
    return Tuple(python_type, tuple(map(shape_of, args)))


def _bare_shape(python_type: Any, shown: object = None) -> Shape:  # a class, or what typing has beside classes
    shown = python_type if shown is None else shown
    if isinstance(python_type, type):
        return _class_shape(python_type, shown)
    if isinstance(python_type, typing.TypeVar):
        bound = python_type.__bound__
        if python_type.__constraints__:
            return UnionShape(python_type, tuple(map(shape_of, python_type.__constraints__)))
        return Anything(python_type) if bound is None else shape_of(bound)
    if hasattr(python_type, "__supertype__"):  # NewType
        return Noted(python_type, shape_of(python_type.__supertype__), None, None)
    if _is_type_alias(python_type):
        return shape_of(python_type.__value__)
    if python_type is typing_extensions.LiteralString or python_type is getattr(typing, "LiteralString", None):
        return shape_of(str)
    if isinstance(python_type, (str, typing.ForwardRef)):
        raise LiteralTypeError(f"expected a type, got the name {python_type!r} of one")
    return Opaque(shown, _instead_of(python_type))


def _class_shape(cls: type[Any], shown: object) -> Shape:  # any class
    if cls.__module__ == _REFERENCES and cls.__name__ not in ("Annotation", "Hash"):
        return Reference(cls, cls.__name__)
    if issubclass(cls, enum.Enum):
        return Choice(cls)
    if issubclass(cls, Message):
        return MessageShape(cls)
    if _is_pydantic(cls):
        return Model(cls)
    mashumaro = _mashumaro_bases(cls)
    if mashumaro:
        return Serializable(cls, "DataClassJSONMixin" in mashumaro)
    kind = _record_kind(cls)
    if kind is not None:
        return Record(shown, cls, kind)
    if f"{cls.__module__.partition('._')[0]}.{cls.__name__}" in _TEXTS:
        return Text(cls)
    if cls is list:
        return List(list, ANYTHING)
    if cls is tuple:
        return Collection(tuple, ANYTHING, tuple)
    if cls in _DICTS:
        return Dictionary(cls, ANYTHING, ANYTHING, False, _DICTS[cls])
    if cls in _SETS:
        return Collection(cls, ANYTHING, _SETS[cls])
    return Opaque(shown, _instead_of(cls))


def _is_pydantic(cls: type[Any]) -> bool:  # any class
    return hasattr(cls, "model_validate_json") and hasattr(cls, "model_fields")


_MASHUMARO = {"serialize", "deserialize", "serialization_strategy", "alias"}
"""The keys of a field's metadata by which mashumaro changes how it is written."""


def _mashumaro_bases(cls: type[Any]) -> set[str]:  # any class
    """Return the names of mashumaro's classes that a class derives from; its Config, aliases and the like count too."""
    names = {base.__name__ for base in cls.mro() if base.__module__.startswith("mashumaro.")}
    config = getattr(cls, "Config", None)
    if isinstance(config, type) and any(base.__module__ == "mashumaro.config" for base in config.mro()):
        names.add("Config")
    if dataclasses.is_dataclass(cls) and any(_MASHUMARO & field.metadata.keys() for field in dataclasses.fields(cls)):
        names.add("metadata")
    return names


def _record_kind(cls: type[Any]) -> RecordKind | None:  # any class
    if dataclasses.is_dataclass(cls):
        return RecordKind.DATACLASS
    if typing_extensions.is_typeddict(cls):
        return RecordKind.TYPED_DICT
    fields: object = getattr(cls, "_fields", None)
    return RecordKind.NAMED_TUPLE if fields is not None and issubclass(cls, tuple) else None


_INSTEAD: dict[type, str] = {
    complex: "a dataclass of two floats",
    range: "list[int]",
    memoryview: "bytes inside a dataclass",
}


def _instead_of(python_type: object) -> str:
    if isinstance(python_type, type):
        return next((text for cls, text in _INSTEAD.items() if issubclass(python_type, cls)), "a dataclass")
    return "a dataclass"


def unsupported(python_type: object, instead: str) -> LiteralTypeError:
    """Return the error for a type without a literal, which says what to use instead."""
    return LiteralTypeError(
        f"expected a type that Flyte has a literal for, got {type_name(python_type)}: use {instead}"
    )


def _is_type_alias(python_type: object) -> bool:
    return isinstance(python_type, typing_extensions.TypeAliasType) or (
        sys.version_info >= (3, 12) and isinstance(python_type, typing.TypeAliasType)
    )


def _annotated_shape(python_type: object, args: tuple[Any, ...]) -> Shape:
    inner = shape_of(args[0])
    data: Mapping[str, Any] | None = None
    hash_method: Callable[[Any], str] | None = None
    notes: list[object] = []
    for note in args[1:]:
        # flytekit's own classes are known by name: to import them here would be to depend on flytekit.
        kind = type(note).__name__
        if kind in ("Annotation", "FlyteAnnotation") and isinstance(
            getattr(note, "data", None), collections.abc.Mapping
        ):
            if data is not None:
                raise LiteralTypeError(f"expected one annotation, got several in {type_name(python_type)}")
            data = note.data
        elif kind in ("Hash", "HashMethod") and callable(getattr(note, "calculate", None)):
            hash_method = hash_method or note.calculate
        else:
            notes.append(note)
    if isinstance(inner, Reference):
        inner = _noted_reference(python_type, inner, notes)
    if data is None and hash_method is None:
        return inner
    return Noted(python_type, inner, data, hash_method)


def _noted_reference(python_type: object, inner: Reference, notes: list[object]) -> Reference:
    formats = [note for note in notes if isinstance(note, str) and note]
    if len(formats) > 1:
        raise LiteralTypeError(f"expected one format, got several in {type_name(python_type)}")
    format = formats[0] if formats else inner.format
    if inner.kind != "Dataset":
        return Reference(python_type, inner.kind, format)
    columns, arrow = inner.columns, inner.arrow
    for note in notes:
        if isinstance(note, collections.abc.Mapping):
            columns = cast("Mapping[str, object]", note)
        elif isinstance(note, type) and getattr(note, "__annotations__", None):
            columns = note
        elif type(note).__name__ == "Schema" and type(note).__module__.partition(".")[0] == "pyarrow":
            arrow = str(cast("Any", note).to_string())  # known by name: nobody has to import pyarrow
    return Reference(python_type, inner.kind, format, columns=columns, arrow=arrow)


def type_hints(record: Record) -> dict[str, Any]:  # type expressions
    """Return the annotations of a record's class, evaluated.

    Raises:
        LiteralTypeError: one of them cannot be.
    """
    try:
        # A class that is not in its module, as one made in a function, is known to itself at least.
        itself = {record.cls.__name__: record.cls}
        return typing_extensions.get_type_hints(record.cls, localns=itself, include_extras=True)
    except Exception as error:  # whatever evaluating annotations raises
        raise LiteralTypeError(
            f"expected annotations that can be evaluated, got {type(error).__name__} in {record.name}"
        ) from error


def _fields_of(record: Record) -> tuple[Field, ...]:
    hints = type_hints(record)
    arguments = _type_arguments(record.python_type, record.cls)
    hints = {name: _substituted(hint, arguments) for name, hint in hints.items()}
    if record.kind is RecordKind.DATACLASS:
        return tuple(
            Field(
                field.name,
                shape_of(hints.get(field.name, field.type)),
                field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING,
                field.init,
                field.default is None,
            )
            for field in dataclasses.fields(record.cls)
        )
    if record.kind is RecordKind.NAMED_TUPLE:
        names: tuple[str, ...] = getattr(record.cls, "_fields")  # noqa: B009  # typeshed knows no class of all NamedTuples
        defaults: dict[str, object] = getattr(record.cls, "_field_defaults", {})
        return tuple(
            Field(name, shape_of(hints.get(name, object)), name not in defaults, True, defaults.get(name, 0) is None)
            for name in names
        )
    required: frozenset[str] = record.cls.__required_keys__  # type: ignore[attr-defined]
    # Where annotations are postponed, the class itself takes NotRequired for required.
    left_out = {name for name, hint in hints.items() if typing.get_origin(hint) is typing_extensions.NotRequired}
    return tuple(
        Field(name, shape_of(hint), name in required and name not in left_out, not_required=name in left_out)
        for name, hint in hints.items()
    )


def _type_arguments(python_type: object, cls: type) -> dict[Any, Any]:  # TypeVar to type expression
    """Return what each type variable stands for, in a generic class and its generic bases."""
    arguments: dict[Any, Any] = {}

    def visit(origin: Any, args: tuple[Any, ...]) -> None:
        parameters = getattr(origin, "__parameters__", ())
        for parameter, arg in zip(parameters, args, strict=False):
            arguments.setdefault(parameter, arg)
        for base in getattr(origin, "__orig_bases__", ()):
            base_origin = typing.get_origin(base)
            if isinstance(base_origin, type) and base_origin is not typing.Generic:
                visit(base_origin, tuple(_substituted(arg, arguments) for arg in typing.get_args(base)))
            elif isinstance(base, type):
                visit(base, ())

    visit(cls, typing.get_args(python_type))
    return arguments


def _substituted(hint: Any, arguments: Mapping[Any, Any]) -> Any:  # type expressions
    if not arguments:
        return hint
    if isinstance(hint, typing.TypeVar):
        return arguments.get(hint, hint)
    parameters = getattr(hint, "__parameters__", ())
    if parameters and not isinstance(hint, type):
        return hint[tuple(arguments.get(parameter, Any) for parameter in parameters)]
    return hint
