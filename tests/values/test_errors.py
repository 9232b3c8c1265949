"""Errors begin with the path and say what was expected and what came, never a value."""

from __future__ import annotations

import collections
import dataclasses
import datetime
import decimal
import enum
import typing
from typing import Any

import pytest
from pydantic import BaseModel

from flytemodels.flyteidl import core
from flytemodels.values import (
    Annotation,
    ConversionError,
    Dataset,
    Directory,
    Failure,
    File,
    LiteralTypeError,
    LiteralValueError,
    Offloaded,
    Pickle,
    literal_type,
    to_literal,
    to_python,
)


class Colour(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    LOW = 1


class Pair(typing.NamedTuple):
    a: int
    b: int


class Options(typing.TypedDict):
    a: int


class Model(BaseModel):
    a: int


@dataclasses.dataclass
class Record:
    a: int
    more: typing.List[typing.Dict[str, typing.Optional[float]]] = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Picky:
    a: int

    def __post_init__(self) -> None:
        if self.a < 0:
            raise ValueError("secret")


@dataclasses.dataclass
class Unknown:
    a: Nowhere  # type: ignore[name-defined]  # noqa: F821


NONE = "expected a type that Flyte has a literal for, got"


def record(value: Any) -> core.Literal:
    return to_literal({"a": value}, dict)


def held(kind: Any) -> Any:
    return dataclasses.make_dataclass("Held", [("a", kind)])


READING: list[tuple[Any, Any, str]] = [
    (to_literal("s"), int, "literal: expected int, got str"),
    (to_literal(True), int, "literal: expected int, got bool"),
    (to_literal(1), bool, "literal: expected bool, got int"),
    (to_literal(1), str, "literal: expected str, got int"),
    (to_literal([1]), int, "literal: expected int, got a list"),
    (to_literal(1), typing.List[int], "literal: expected list[int], got int"),
    (to_literal([[1], ["s"]]), typing.List[typing.List[int]], "literal[1][0]: expected int, got str"),
    (to_literal({"k": "s"}, typing.Dict[str, str]), typing.Dict[str, int], 'literal["k"]: expected int, got str'),
    (to_literal(None), int, "literal: expected int, got None"),
    (to_literal(1), type(None), "literal: expected None, got int"),
    (to_literal(2**53 + 1), float, "literal: expected float, got an int that no float equals"),
    (to_literal("blue"), Colour, "literal: expected a member of Colour, got another text"),
    (
        to_literal("c"),
        typing.Literal["a", "b"],
        "literal: expected one of the values of Literal['a', 'b'], got another value",
    ),
    (to_literal(1), File, "literal: expected File, got int"),
    (to_literal(File("s3://x")), Directory, "literal: expected Directory, got File"),
    (to_literal(Dataset("s3://x")), File, "literal: expected File, got Dataset"),
    (to_literal(1), typing.Union[str, typing.List[int]], "literal: expected str | list[int], got int"),
    (to_literal(1), Record, "literal: expected Record, got int"),
    (record("s"), Record, "literal.a: expected int, got str"),
    (record(1.5), Record, "literal.a: expected int, got float"),
    (record(True), Record, "literal.a: expected int, got bool"),
    (to_literal({}, dict), Record, "literal: expected the field a of Record, got a dict without it"),
    (to_literal({"a": 1, "more": [{}, {"k": "s"}]}, dict), Record, 'literal.more[1]["k"]: expected float, got str'),
    (record(-1), Picky, "literal: expected what Picky accepts, got ValueError from it"),
    (record("s"), Model, "literal: expected what Model accepts, got ValidationError from it"),
    (record(3), held(str), "literal.a: expected str, got int"),
    (record(3), held(bool), "literal.a: expected bool, got int"),
    (record(3), held(type(None)), "literal.a: expected None, got int"),
    (record(3), held(bytes), "literal.a: expected bytes, got int"),
    (record("*"), held(bytes), "literal.a: expected bytes as Base64, got other text"),
    (record("x"), held(datetime.datetime), "literal.a: expected a datetime as ISO 8601 text, got other text"),
    (record(1), held(datetime.datetime), "literal.a: expected a datetime as text, got int"),
    (record("x"), held(datetime.date), "literal.a: expected a date as ISO 8601 text, got other text"),
    (record(1), held(datetime.date), "literal.a: expected a date as text, got int"),
    (
        record("x"),
        held(datetime.timedelta),
        "literal.a: expected a timedelta as seconds or ISO 8601 text, got other text",
    ),
    (record([]), held(datetime.timedelta), "literal.a: expected a timedelta as seconds, got list"),
    (record(1e300), held(datetime.timedelta), "literal.a: expected seconds within timedelta's range, got 1e+300"),
    (
        record("P9999999Y"),
        held(datetime.timedelta),
        "literal.a: expected a timedelta within Python's range, got more",
    ),
    (record(1), held(decimal.Decimal), "literal.a: expected Decimal as text, got int"),
    (record("x"), held(decimal.Decimal), "literal.a: expected Decimal as text, got other text"),
    (record("x"), held(datetime.time), "literal.a: expected time as text, got other text"),
    (record(1), held(typing.List[int]), "literal.a: expected list[int], got int"),
    (record([[]]), held(typing.Set[typing.Any]), "literal.a: expected set[Any], got elements that cannot be hashed"),
    (record([1]), held(typing.Tuple[int, int]), "literal.a: expected 2 elements, got 1"),
    (record({}), held(typing.Tuple[int, int]), "literal.a: expected tuple[int, int], got a dict of other items"),
    (record(1), held(typing.Tuple[int, int]), "literal.a: expected tuple[int, int], got int"),
    (record([1, "s"]), held(typing.Tuple[int, int]), "literal.a[1]: expected int, got str"),
    (record([1]), held(Pair), "literal.a: expected 2 elements, got 1"),
    (record(1), held(Pair), "literal.a: expected Pair, got int"),
    (record({"a": 1}), held(Pair), "literal.a: expected the field b of Pair, got a dict without it"),
    (record({}), held(Options), "literal.a: expected the field a of Options, got a dict without it"),
    (record(1), held(typing.Dict[int, int]), "literal.a: expected dict[int, int], got int"),
    (record({"x": 1}), held(typing.Dict[int, int]), 'literal.a["x"]: expected a key that is int, got str'),
    (
        record({"1": 1, 1: 2}),
        held(typing.Dict[int, int]),
        "literal.a: expected dict[int, int], got keys that mean the same",
    ),
    (record(2), held(Level), "literal.a: expected a member of Level, got another value"),
    (record([]), held(Level), "literal.a: expected a member of Level, got list"),
    (record(1), held(File), "literal.a: expected File as a dict with its location, got int"),
    (record({}), held(File), "literal.a: expected File as a dict with its location, got another dict"),
    (record([]), held(typing.Union[int, Record]), "literal.a: expected int | Record, got list"),
    (record(1), core.Identifier, "literal: expected Identifier as JSON, got an error: "),
    (record(1), held(core.Identifier), "literal.a: expected Identifier, got int"),
    (
        record(1),
        held(complex),
        f"literal.a: {NONE} complex: use a dataclass of two floats",
    ),
    (record(1), Unknown, "literal: expected annotations that can be evaluated, got NameError in Unknown"),
    (to_literal(1), typing.Tuple[int, str], "literal: expected tuple[int, str], got int"),
]


@pytest.mark.parametrize(("literal", "python_type", "text"), READING, ids=[text for _, _, text in READING])
def test_reading(literal: core.Literal, python_type: Any, text: str) -> None:
    with pytest.raises(ConversionError) as caught:
        to_python(literal, python_type=python_type)
    assert str(caught.value).startswith(text) if text.endswith(": ") else str(caught.value) == text
    assert "secret" not in str(caught.value)


WRITING: list[tuple[Any, Any, str]] = [
    ("s", int, "value: expected int, got str"),
    (True, int, "value: expected int, got bool"),
    (1, bool, "value: expected bool, got int"),
    (True, float, "value: expected float, got bool"),
    (2**63, int, "value: expected an int of 64 bits, got 9223372036854775808"),
    (10**400, int, "value: expected an int of 64 bits, got one of 1329 bits"),
    (10**400, float, "value: expected float, got an int that no float equals"),
    (1, type(None), "value: expected None, got int"),
    (1, datetime.datetime, "value: expected datetime, got int"),
    (datetime.datetime(2026, 1, 1), datetime.date, "value: expected date, got datetime"),
    (datetime.date(2026, 1, 1), datetime.datetime, "value: expected datetime, got date"),
    ((1,), typing.List[int], "value: expected list[int], got tuple"),
    ([1, "s"], typing.List[int], "value[1]: expected int, got str"),
    ("ab", typing.Iterator[str], "value: expected Iterator[str], got str"),
    ([], typing.Dict[str, int], "value: expected dict[str, int], got list"),
    ({1: 1}, typing.Dict[str, int], "value[1]: expected str, got int"),
    ({"k": "s"}, typing.Dict[str, int], 'value["k"]: expected int, got str'),
    ("blue", Colour, "value: expected Colour, got str"),
    (
        Level.LOW,
        Level,
        f"value: {NONE} Level: use an enum whose values are strings",
    ),
    ("c", typing.Literal["a"], "value: expected one of the values of Literal['a'], got another one"),
    ([], typing.Union[int, str], "value: expected int | str, got list"),
    ("s3://x", File, "value: expected File, got str"),
    (Directory("s3://x"), File, "value: expected File, got Directory"),
    (1, Record, "value: expected Record, got int"),
    (Record("s"), Record, "value.a: expected int, got str"),  # type: ignore[arg-type]
    (Record(1, [{"k": "s"}]), Record, 'value.more[0]["k"]: expected float | None, got str'),  # type: ignore[dict-item]
    (Record(2**64), Record, 'value["a"]: expected an int below 2**64, got 18446744073709551616'),
    ({"a": {"b": [object()]}}, dict, 'value["a"]["b"][0]: expected a value that MessagePack can hold, got object'),
    (1, Model, "value: expected Model, got int"),
    (1, core.Identifier, "value: expected Identifier, got int"),
    (
        (1, 2),
        typing.Tuple[int, int],
        f"value: {NONE} tuple[int, int]: use list or a dataclass",
    ),
    (Pair(1, 2), Pair, f"value: {NONE} Pair: use a dataclass"),
    ({"a": 1, "b": 2}, Options, "value: expected the keys of Options, got others as well"),
    ({}, Options, "value: expected the key a of Options, got a dict without it"),
    ({"a": "s"}, Options, 'value["a"]: expected int, got str'),
    (
        b"",
        bytes,
        f"value: {NONE} bytes: use File, or a dataclass with such a field",
    ),
    (1j, None, f"value: {NONE} complex: use a dataclass of two floats"),
    (
        [1, 1j],
        None,
        f"value[1]: {NONE} complex: use a dataclass of two floats",
    ),
    (1, type[int], f"value: {NONE} type[int]: use str"),
]


@pytest.mark.parametrize(("value", "python_type", "text"), WRITING, ids=[text for _, _, text in WRITING])
def test_writing(value: Any, python_type: Any, text: str) -> None:
    with pytest.raises(ConversionError) as caught:
        to_literal(value, python_type)
    assert str(caught.value) == text


TYPES: list[tuple[Any, str]] = [
    (typing.Any, "got Any: use dict, or the type of the values"),
    (typing.Dict[str, typing.Any], "got Any: use dict, or the type of the values"),
    (list, "got list: use list[T]"),
    (tuple, "got tuple: use list"),
    (set, "got set: use list"),
    (typing.List[complex], "got complex: use a dataclass of two floats"),
    (decimal.Decimal, "got Decimal: use str"),
    (range, "got range: use list[int]"),
    (object, "got object: use dict, or the type of the values"),
    (Offloaded, "got Offloaded: use the type of the literal that was offloaded"),
    (typing.Literal["a", 1], "got Literal['a', 1]: use values of one type: str, int or bool"),
    (Level, "got Level: use an enum whose values are strings"),
]


@pytest.mark.parametrize(("python_type", "text"), TYPES, ids=[text for _, text in TYPES])
def test_types_without_a_literal(python_type: Any, text: str) -> None:
    with pytest.raises(LiteralTypeError) as caught:
        literal_type(python_type)
    assert str(caught.value) == f"type: expected a type that Flyte has a literal for, {text}"


def test_other_types_that_are_refused() -> None:
    with pytest.raises(LiteralTypeError, match="expected an annotation without cache-key-metadata"):
        literal_type(typing.Annotated[int, Annotation({"cache-key-metadata": {}})])
    with pytest.raises(LiteralTypeError, match="expected one annotation, got several"):
        literal_type(typing.Annotated[int, Annotation({}), Annotation({})])
    with pytest.raises(LiteralTypeError, match="expected an enum with members, got Empty without any"):
        literal_type(enum.Enum("Empty", []))
    with pytest.raises(ValueError, match="flyte: expected 1 or 2, got 3"):
        literal_type(int, flyte=3)  # type: ignore[call-overload]


def offloaded(uri: str) -> core.Literal:
    return core.Literal(offloaded_metadata=core.LiteralOffloadedMetadata(uri=uri, size_bytes=1), hash="h")


def test_offloaded_literals_are_put_back_in_their_places() -> None:
    inner = offloaded("i")
    union = to_literal("x", typing.Optional[str])
    assert union.scalar is not None
    assert union.scalar.union is not None
    union.scalar.union.value = inner
    literal = core.Literal(
        map=core.LiteralMap(
            literals={
                "list": core.Literal(collection=core.LiteralCollection(literals=[to_literal("a"), inner])),
                "union": union,
                "plain": to_literal([1]),
            }
        ),
        hash="outer",
    )
    before = bytes(literal)
    asked: list[Offloaded] = []

    def resolve(found: Offloaded) -> bytes:
        asked.append(found)
        return bytes(to_literal(found.uri))

    assert to_python(literal, resolve=resolve) == {"list": ["a", "i"], "union": "i", "plain": [1]}
    assert asked == [Offloaded("i", 1, hash="h")] * 2
    assert bytes(literal) == before
    assert to_python(literal)["list"] == ["a", Offloaded("i", 1, hash="h")]  # type: ignore[index]
    assert to_literal(Offloaded("i", 1, hash="h"), Offloaded) == inner


@pytest.mark.parametrize(
    ("resolve", "text"),
    [
        (lambda _: "text", "expected bytes from resolve, got str"),
        (lambda _: b"\xff", "expected an encoded Literal from resolve, got other bytes: "),
        (lambda _: bytes(offloaded("again")), "expected a value from resolve, got another offloaded literal"),
        (lambda _: b"", "expected a value, got an empty literal"),
    ],
)
def test_what_resolve_must_return(resolve: Any, text: str) -> None:
    nested = core.Literal(
        map=core.LiteralMap(literals={"k": core.Literal(collection=core.LiteralCollection(literals=[offloaded("x")]))})
    )
    for literal, path in ((offloaded("x"), "literal: "), (nested, 'literal["k"][0]: ')):
        with pytest.raises((LiteralValueError, LiteralTypeError)) as caught:
            to_python(literal, resolve=resolve)
        assert str(caught.value).startswith(path + text)


def test_what_resolve_raises_goes_through() -> None:
    def resolve(found: Offloaded) -> bytes:
        raise PermissionError(found.uri)

    with pytest.raises(PermissionError, match="x"):
        to_python(offloaded("x"), resolve=resolve)


def test_references_say_what_they_are() -> None:
    types = core.BlobType
    assert File("x", "csv").type == types(format="csv")
    assert Directory("x").type == types(dimensionality=types.BlobDimensionality.MULTIPART)
    assert Pickle("x").type == types(format="PythonPickle")
    assert hash(File("x", metadata={"k": "v"})) == hash(File("x", metadata={"k": "w"}))
    assert File("x") != Directory("x")
    assert Failure("why") == Failure(message="why", failed_node_id="")
    schema = core.SchemaType(columns=[core.SchemaType.SchemaColumn(name="a")])
    old = core.Literal(scalar=core.Scalar(schema=core.Schema(uri="s3://t", type=schema)))
    assert to_python(old, python_type=Dataset) == Dataset("s3://t", type=schema)
    assert to_literal(Dataset("s3://t", type=schema)) == old
    columns = literal_type(typing.Annotated[Dataset, {"a": int, "b": str}, "parquet"]).structured_dataset_type
    assert columns is not None
    assert [(column.name, column.literal_type) for column in columns.columns] == [
        ("a", literal_type(int)),
        ("b", literal_type(str)),
    ]
    table = to_literal(Dataset("s3://t"), typing.Annotated[Dataset, {"a": int}, "parquet"])
    assert to_python(table) == Dataset(
        "s3://t", "parquet", type=literal_type(typing.Annotated[Dataset, {"a": int}, "parquet"]).structured_dataset_type
    )
    assert to_literal(to_python(table)) == table


def test_subclasses_of_scalars_are_written_as_scalars() -> None:
    class Text(str, enum.Enum):
        A = "a"

    assert to_literal(Text.A, str) == to_literal("a")
    assert to_literal(Level.LOW, int) == to_literal(1)
    assert to_literal(collections.OrderedDict(a=1), typing.Dict[str, int]) == to_literal(
        {"a": 1}, typing.Dict[str, int]
    )
    assert to_literal(1, float) == to_literal(1.0)


@dataclasses.dataclass
class Endless:
    inner: Endless


COLUMN = "expected a column of int, float, str, bool, datetime, timedelta, or lists or dicts of them, got"


@pytest.mark.parametrize(
    ("notes", "text"),
    [
        (({"a": {"b": bytes}},), f'type["a.b"]: {COLUMN} bytes'),
        (({"a": typing.List[typing.Any]},), f'type["a"]: {COLUMN} Any'),
        ((Record,), f'type["more"]: {COLUMN} float | None'),
        (({"a": Endless},), 'type["a.inner"]: expected columns, got Endless inside itself'),
        ((Unknown,), "type: expected annotations that can be evaluated, got NameError in Unknown"),
        (("csv", "parquet"), "type: expected one format, got several in Dataset"),
    ],
)
def test_columns_that_tables_cannot_have(notes: tuple[Any, ...], text: str) -> None:
    with pytest.raises(LiteralTypeError) as caught:
        literal_type(typing.Annotated[(Dataset, *notes)])
    assert str(caught.value) == text


@pytest.mark.parametrize("flyte", [1, 2])
def test_a_bare_object_is_refused_without_a_type(flyte: Any) -> None:
    with pytest.raises(LiteralTypeError) as caught:
        to_literal([object()], flyte=flyte)
    assert str(caught.value) == f"value[0]: {NONE} object: use a dataclass"
