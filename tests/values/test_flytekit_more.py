"""flytekit 1.16.31 is the oracle for what is in records, for pydantic models, messages, references and annotations."""

from __future__ import annotations

import collections
import dataclasses
import datetime
import decimal
import enum
import fractions
import ipaddress
import pathlib
import sys
import typing
import uuid
from typing import Any

import pytest
from mashumaro import DataClassDictMixin, field_options
from mashumaro.config import BaseConfig
from mashumaro.mixins.json import DataClassJSONMixin
from mashumaro.types import SerializableType
from pydantic import BaseModel, Field

from flytemodels.flyteidl import core
from flytemodels.values import Annotation, Dataset, Directory, Failure, File, Hash, literal_type, to_literal, to_python
from tests.values.typed import same

if sys.version_info >= (3, 13):
    pytest.skip("flytekit cannot be installed on Python 3.13 and later", allow_module_level=True)

from flyteidl.core import identifier_pb2
from flytekit import StructuredDataset
from flytekit.core.annotation import FlyteAnnotation
from flytekit.core.context_manager import FlyteContextManager
from flytekit.core.hash import HashMethod
from flytekit.core.type_engine import TypeEngine
from flytekit.models.literals import Literal as FlytekitLiteral
from flytekit.types.directory import FlyteDirectory
from flytekit.types.error import FlyteError
from flytekit.types.file import FlyteFile
from flytekit.types.schema import FlyteSchema, SchemaOpenMode

CONTEXT = FlyteContextManager.current_context()
UTC = datetime.timezone.utc


def official_type(python_type: Any) -> core.LiteralType:
    return core.LiteralType.from_flyte_idl(TypeEngine.to_literal_type(python_type).to_flyte_idl())


def official_literal(value: Any, python_type: Any) -> core.Literal:
    TypeEngine._LITERAL_CACHE.clear()
    made = TypeEngine.to_literal(CONTEXT, value, python_type, TypeEngine.to_literal_type(python_type))
    return core.Literal.from_flyte_idl(made.to_flyte_idl())


def official_value(literal: core.Literal, python_type: Any) -> Any:
    return TypeEngine.to_python_value(CONTEXT, FlytekitLiteral.from_flyte_idl(literal.to_flyte_idl()), python_type)


class Pair(typing.NamedTuple):
    a: int
    b: str = "x"


class Options(typing.TypedDict, total=False):
    a: typing.Required[int] if sys.version_info >= (3, 11) else int
    b: str


class Level(enum.IntEnum):
    LOW = 1


class Word(str, enum.Enum):
    A = "a"


class Number(enum.Enum):
    HALF = 0.5
    TWO = 2


@dataclasses.dataclass
class Base:
    a: int


@dataclasses.dataclass
class Sub(Base):
    b: str = "q"


@dataclasses.dataclass
class Keywords:
    a: int
    b: str = dataclasses.field(default="x", kw_only=True)
    c: int = dataclasses.field(init=False, default=3)


@dataclasses.dataclass(frozen=True)
class Frozen:
    a: int


@dataclasses.dataclass
class Noted:
    a: typing.Annotated[int, "x"]
    b: typing.List[int] = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Mixed(DataClassJSONMixin):
    a: int
    raw: bytes = b"\x00\xff"
    when: typing.Optional[datetime.datetime] = None


@dataclasses.dataclass
class Aliased:
    first_name: str = dataclasses.field(metadata=field_options(alias="firstName"))
    upper: str = dataclasses.field(default="x", metadata=field_options(serialize=str.upper, deserialize=str.lower))

    class Config(BaseConfig):
        serialize_by_alias = True


class Celsius(SerializableType):
    def __init__(self, degrees: float) -> None:
        self.degrees = degrees

    def __repr__(self) -> str:
        return f"Celsius({self.degrees})"

    def _serialize(self) -> dict[str, float]:
        return {"degrees": self.degrees}

    @classmethod
    def _deserialize(cls, value: dict[str, float]) -> Celsius:
        return cls(value["degrees"])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Celsius) and self.degrees == other.degrees


@dataclasses.dataclass
class Packed(DataClassDictMixin):
    raw: bytes
    inner: Mixed


@dataclasses.dataclass
class Empty:
    pass


@dataclasses.dataclass
class Pseudo:
    """ClassVars and InitVars are no fields, but flytekit has types for them."""

    shared: typing.ClassVar[int] = 3
    own: int
    start: dataclasses.InitVar[int] = 0


@dataclasses.dataclass
class DeeplyNoted:
    many: typing.List[typing.Annotated[int, FlyteAnnotation({"x": 1})]]
    maybe: typing.Optional[typing.Annotated[str, HashMethod(str)]] = None
    by_name: typing.Dict[str, typing.Annotated[typing.List[int], "x"]] = dataclasses.field(default_factory=dict)


T = typing.TypeVar("T")


@dataclasses.dataclass
class Holding(typing.Generic[T]):
    held: T


@dataclasses.dataclass
class HoldingInts(Holding[int]):
    more: str = "x"


UserId = typing.NewType("UserId", int)
FIELDS: list[tuple[Any, Any]] = [
    (decimal.Decimal, decimal.Decimal("1.50")),
    (uuid.UUID, uuid.UUID(int=5)),
    (pathlib.Path, pathlib.Path("/a/b")),
    (pathlib.PurePosixPath, pathlib.PurePosixPath("a")),
    (datetime.time, datetime.time(1, 2, 3)),
    (fractions.Fraction, fractions.Fraction(1, 3)),
    (ipaddress.IPv4Address, ipaddress.IPv4Address("1.2.3.4")),
    (ipaddress.IPv6Network, ipaddress.IPv6Network("::/8")),
    (typing.Tuple[int, str], (1, "a")),
    (typing.Tuple[int, ...], (1, 2)),
    (tuple, (1, "x")),
    (typing.Set[int], {1, 2}),
    (typing.FrozenSet[str], frozenset({"a"})),
    (typing.Deque[int], collections.deque([1])),
    (Pair, Pair(1, "b")),
    (Options, {"a": 1}),
    (Options, {"a": 1, "b": "z"}),
    (typing.Any, {"a": [1]}),
    (Level, Level.LOW),
    (Word, Word.A),
    (Number, Number.HALF),
    (Number, Number.TWO),
    (UserId, 3),
    (typing.Optional[UserId], 3),
    (bytearray, bytearray(b"x")),
    (bytes, b"\x00"),
    (typing.Union[int, str, None], None),
    (typing.Union[int, str, None], "x"),
    (typing.Union[int, float], 2.0),
    (typing.Union[float, int], 2),
    (typing.Union[typing.List[int], int], [1]),
    (typing.Union[Base, Sub], Base(1)),
    (Mixed, Mixed(1)),
    (Aliased, Aliased("n")),
    (Celsius, Celsius(21.5)),
    (typing.Dict[str, Mixed], {"k": Mixed(1)}),
    (list, [1, "a"]),
    (dict, {"a": 1}),
    (typing.Sequence[int], [1]),
    (typing.Mapping[str, int], {"a": 1}),
    (typing.OrderedDict[str, int], collections.OrderedDict(a=1)),
    (typing.Counter[str], collections.Counter("aa")),
    (typing.Literal["a", 1], 1),
    (typing.Literal["a", None], None),
    (typing.Optional[typing.Literal["a"]], "a"),
    (datetime.datetime, datetime.datetime(2020, 1, 1, 1, 2, 3, 4)),
    (datetime.datetime, datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))),
    (typing.Dict[datetime.date, int], {datetime.date(2020, 1, 1): 1}),
    (typing.Dict[Level, int], {Level.LOW: 1}),
    (typing.Dict[bool, int], {True: 1}),
    (typing.Dict[float, int], {1.5: 1}),
    (typing.Dict[Word, int], {Word.A: 1}),
    (typing.List[bytes], [b"x"]),
    (typing.Dict[str, typing.Any], {"a": [1]}),
    (typing.List[typing.Dict[str, typing.Optional[Base]]], [{"k": None, "j": Base(1)}]),
    (typing.List[Empty], [Empty()]),
]
WHOLE: list[tuple[Any, Any]] = [
    (Sub, Sub(1)),
    (Keywords, Keywords(1, b="z")),
    (Frozen, Frozen(1)),
    (Pseudo, Pseudo(1)),
    (DeeplyNoted, DeeplyNoted([1], "a", {"k": [2]})),
    (HoldingInts, HoldingInts(1)),
    (Noted, Noted(1, [2])),
    (Empty, Empty()),
    (Aliased, Aliased("n")),
    (Packed, Packed(b"\x00", Mixed(1))),
    (Mixed, Mixed(1, b"x", datetime.datetime(2020, 1, 1, tzinfo=UTC))),
    (typing.Optional[Mixed], Mixed(1)),
    (typing.Dict[int, Base], {1: Base(1)}),
    (typing.Dict[str, dict], {"a": {"b": 1}}),
    (typing.Union[dict, int], {"a": 1}),
    (typing.Union[str, Word], "a"),
    (typing.Optional[typing.Annotated[int, "note"]], 3),
    (typing.List[type(None)], [None]),
    (Word, Word.A),
    (typing.Literal[1.5], 1.5),
    (typing.Literal[True], True),
    (typing.Annotated[int, FlyteAnnotation({"unit": "kg", "more": {"a": [1, None]}})], 3),
    (typing.List[typing.Annotated[str, FlyteAnnotation({"x": 1})]], ["a"]),
    (typing.Annotated[str, HashMethod(lambda text: f"hash of {text}")], "a"),
    (typing.List[typing.Annotated[str, HashMethod(lambda text: str(len(text)))]], ["a", "bb"]),
]


def in_a_record(field: Any, value: Any) -> tuple[Any, Any]:
    cls = dataclasses.make_dataclass("Holder", [("held", field)])
    return cls, cls(value)


@pytest.mark.parametrize(("field", "value"), FIELDS, ids=[repr(value) for _, value in FIELDS])
def test_fields_of_records(field: Any, value: Any) -> None:
    agree(*in_a_record(field, value))


@pytest.mark.parametrize(("python_type", "value"), WHOLE, ids=[repr(value) for _, value in WHOLE])
def test_whole_values(python_type: Any, value: Any) -> None:
    agree(python_type, value)


def agree(python_type: Any, value: Any) -> None:
    assert literal_type(python_type) == official_type(python_type)
    literal = official_literal(value, python_type)
    assert to_literal(value, python_type) == literal
    assert same(to_python(literal, python_type=python_type), value)
    assert official_value(to_literal(value, python_type), python_type) == value
    kind = literal_type(python_type)
    assert to_literal(to_python(literal, kind), None, kind).scalar == to_literal(value, python_type).scalar


def test_a_new_type_is_what_it_stands_for() -> None:
    assert literal_type(UserId) == literal_type(int)
    assert to_literal(3, typing.Optional[UserId]) == to_literal(3, typing.Optional[int])
    assert to_python(to_literal(3, typing.Optional[int]), python_type=typing.Optional[UserId]) == 3


def test_our_own_notes_are_those_of_flytekit() -> None:
    ours, theirs = Annotation({"unit": "kg"}), FlyteAnnotation({"unit": "kg"})
    assert literal_type(typing.Annotated[int, ours]) == official_type(typing.Annotated[int, theirs])
    assert to_literal("a", typing.Annotated[str, Hash(str.upper)]).hash == "A"


class Colour(enum.Enum):
    RED = "red"


class InnerModel(BaseModel):
    x: int = 3
    colours: typing.List[Colour] = Field(default_factory=list)


class Model(BaseModel):
    name: str
    rate: float = 0.5
    inner: InnerModel = InnerModel()
    maybe: typing.Optional[InnerModel] = None
    when: typing.Optional[datetime.datetime] = None
    by_name: typing.Dict[str, InnerModel] = Field(default_factory=dict)


MODEL = Model(
    name="n", rate=1.0, inner=InnerModel(x=1, colours=[Colour.RED]), when=datetime.datetime(2020, 1, 1, tzinfo=UTC)
)


@pytest.mark.parametrize(
    ("python_type", "value"),
    [(Model, MODEL), (Model, Model(name="")), (typing.List[Model], [MODEL]), (typing.Optional[Model], MODEL)],
)
def test_pydantic_models(python_type: Any, value: Any) -> None:
    assert literal_type(python_type) == official_type(python_type)
    literal = official_literal(value, python_type)
    assert to_literal(value, python_type) == literal
    assert to_python(literal, python_type=python_type) == value == official_value(literal, python_type)


def test_a_pydantic_model_as_the_console_writes_it() -> None:
    literal = core.Literal(scalar=core.Scalar(generic={"name": "n", "inner": {"x": 4, "colours": ["red"]}}))
    assert to_python(literal, python_type=Model) == official_value(literal, Model)


def test_messages() -> None:
    ours = core.Identifier(resource_type=core.ResourceType.TASK, project="p", name="n")
    theirs = ours.to_flyte_idl()
    assert literal_type(core.Identifier) == official_type(identifier_pb2.Identifier)
    literal = official_literal(theirs, identifier_pb2.Identifier)
    assert to_literal(ours, core.Identifier) == literal
    assert to_python(literal, python_type=core.Identifier) == ours
    assert to_python(literal, literal_type(core.Identifier)) == {"resourceType": "TASK", "project": "p", "name": "n"}


def test_failures() -> None:
    ours, theirs = Failure("why", "n0"), FlyteError(message="why", failed_node_id="n0")
    assert literal_type(Failure) == official_type(FlyteError)
    assert to_literal(ours, Failure) == official_literal(theirs, FlyteError)
    assert to_python(official_literal(theirs, FlyteError), python_type=Failure) == ours
    assert to_python(official_literal(theirs, FlyteError)) == ours


TABLE = StructuredDataset(uri="s3://t", file_format="csv")
REFERENCES: list[tuple[Any, Any, Any, Any]] = [
    (FlyteFile, FlyteFile("s3://a"), File, File("s3://a")),
    (FlyteFile["csv"], FlyteFile["csv"]("s3://a"), typing.Annotated[File, "csv"], File("s3://a", "csv")),
    (FlyteFile, FlyteFile("s3://a", metadata={"k": "v"}), File, File("s3://a", metadata={"k": "v"})),
    (typing.List[FlyteDirectory], [FlyteDirectory("s3://a")], typing.List[Directory], [Directory("s3://a")]),
    (typing.Optional[StructuredDataset], TABLE, typing.Optional[Dataset], Dataset("s3://t", "csv")),
    (typing.Optional[FlyteFile], None, typing.Optional[File], None),
    (
        typing.Union[FlyteFile, FlyteDirectory],
        FlyteDirectory("s3://a"),
        typing.Union[File, Directory],
        Directory("s3://a"),
    ),
]


@pytest.mark.parametrize(
    ("their_type", "theirs", "our_type", "ours"), REFERENCES, ids=[str(case[3]) for case in REFERENCES]
)
def test_references(their_type: Any, theirs: Any, our_type: Any, ours: Any) -> None:
    assert literal_type(our_type) == official_type(their_type)
    literal = official_literal(theirs, their_type)
    assert to_literal(ours, our_type) == literal
    assert to_python(literal, python_type=our_type) == ours
    assert to_python(literal, literal_type(our_type)) == ours


def arrow_schema() -> Any:
    pyarrow = pytest.importorskip("pyarrow")
    return pyarrow.schema([("a", pyarrow.int64()), ("b", pyarrow.list_(pyarrow.string()))])


@pytest.mark.parametrize(
    "notes",
    [("parquet",), (arrow_schema,), (arrow_schema, "parquet"), ({},)],
    ids=["format", "schema", "schema and format", "nothing known"],
)
def test_what_a_table_is_annotated_with(notes: tuple[Any, ...]) -> None:
    made = [note() if note is arrow_schema else note for note in notes]
    theirs, ours = typing.Annotated[(StructuredDataset, *made)], typing.Annotated[(Dataset, *made)]
    kind = literal_type(ours)
    assert kind == official_type(theirs)
    literal = official_literal(TABLE, theirs)
    assert to_literal(Dataset("s3://t", "csv"), ours) == to_literal(Dataset("s3://t", "csv"), None, kind) == literal
    assert to_literal(to_python(literal, python_type=ours), ours) == literal


def test_a_table_passed_on_stays_as_it_came() -> None:
    read = official_value(
        official_literal(TABLE, typing.Annotated[StructuredDataset, arrow_schema()]), StructuredDataset
    )
    expected = official_literal(read, typing.Annotated[StructuredDataset, "parquet"])
    ours = to_python(expected, python_type=Dataset)
    assert to_literal(ours, typing.Annotated[Dataset, "parquet"]) == expected


def test_a_schema_is_written_where_the_type_says_so() -> None:
    theirs = FlyteSchema[{"a": int, "b": str}]
    kind = official_type(theirs)
    literal = official_literal(theirs(remote_path="s3://s", supported_mode=SchemaOpenMode.READ), theirs)
    assert to_literal(Dataset("s3://s"), None, kind) == literal
    assert to_literal(to_python(literal, kind), None, kind) == literal


def test_references_inside_of_records() -> None:
    def record(file: Any, directory: Any, dataset: Any) -> tuple[Any, Any]:
        inner = dataclasses.make_dataclass("InnerRecord", [("file", file)])
        fields: list[Any] = [
            ("one", file),
            ("many", typing.List[directory]),
            ("maybe", typing.Optional[dataset]),
            ("inner", inner),
            ("named", typing.Dict[str, file]),
            ("none", typing.Optional[file], dataclasses.field(default=None)),
        ]
        return dataclasses.make_dataclass("OuterRecord", fields), inner

    (theirs, their_inner), (ours, our_inner) = (
        record(FlyteFile, FlyteDirectory, StructuredDataset),
        record(File, Directory, Dataset),
    )
    assert literal_type(ours) == official_type(theirs)
    their_value = theirs(FlyteFile("s3://1"), [FlyteDirectory("s3://2")], TABLE, their_inner(FlyteFile("s3://4")), {})
    our_value = ours(File("s3://1"), [Directory("s3://2")], Dataset("s3://t", "csv"), our_inner(File("s3://4")), {})
    literal = official_literal(their_value, theirs)
    assert to_literal(our_value, ours) == literal
    assert to_python(literal, python_type=ours) == our_value
