"""The cases of the corpus: types and values, the same for whoever writes or reads them.

The annotations are spelt as users of all Pythons spell them, and must not be postponed: an old flytekit evaluates them
where it cannot find local classes.
"""

import datetime
import enum
import typing
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Tuple, Union

from typing_extensions import NotRequired, TypedDict

UTC = datetime.timezone.utc


class Colour(enum.Enum):
    """An enum whose names are not its values."""

    RED = "red"
    GREEN = "green"


class Level(enum.IntEnum):
    """An enum of ints."""

    LOW = 1
    HIGH = 2


class Point(NamedTuple):
    """A NamedTuple."""

    x: int
    label: str


class Settings(TypedDict):
    """A TypedDict."""

    rate: float
    names: List[str]


class Parts(NamedTuple):
    """A NamedTuple of other types."""

    point: Point
    colour: Colour
    rates: Dict[str, List[float]]


class Limits(TypedDict):
    """A TypedDict of which a part may be absent."""

    high: NotRequired[int]
    low: int
    colour: NotRequired[Colour]


class Plan(TypedDict):
    """A TypedDict of TypedDicts, which Flyte 2 makes models of wherever they are."""

    limits: Limits
    many: List[Limits]
    by_name: Dict[str, Limits]
    pair: Tuple[Limits, int]
    maybe: Optional[Limits]
    raw: List[bytes]


class Branch(TypedDict):
    """A TypedDict of itself."""

    size: int
    branches: List["Branch"]


class Whole(TypedDict):
    """A TypedDict of other types."""

    point: Point
    colour: Colour
    when: datetime.datetime


class Kinds:
    """What an SDK calls its classes.

    Attributes:
        sdk: `flytekit`, `flyte` or `flytemodels`.
        file: makes a reference to a file from its location.
        directory: likewise to a folder.
        dataset: likewise to a table, from its location and format.
        record: decorates dataclasses.
        file_type: the type of references to files, and so on.
    """

    def __init__(
        self,
        sdk: str,
        file: Callable[[str], Any],
        directory: Callable[[str], Any],
        dataset: Callable[[str, str], Any],
        types: Tuple[Any, Any, Any],
        record: Callable[[Any], Any] = lambda cls: cls,
    ) -> None:
        self.sdk = sdk
        self.file = file
        self.directory = directory
        self.dataset = dataset
        self.file_type, self.directory_type, self.dataset_type = types
        self.record = record


Case = Tuple[str, Any, Any]
"""A name, a type expression and a value."""


def scalars() -> List[Case]:
    """Return values without parts."""
    moment = datetime.datetime(2026, 2, 28, 23, 59, 59, 123456, UTC)
    return [
        ("int", int, 42),
        ("smallest int", int, -(2**63)),
        ("zero", int, 0),
        ("float", float, 0.1),
        ("whole float", float, 3.0),
        ("infinity", float, float("inf")),
        ("negative zero", float, -0.0),
        ("str", str, "Größe 7, 東京"),
        ("empty str", str, ""),
        ("true", bool, True),
        ("false", bool, False),
        ("datetime", datetime.datetime, moment),
        ("date", datetime.date, datetime.date(2024, 2, 29)),
        ("timedelta", datetime.timedelta, datetime.timedelta(days=-1, microseconds=7)),
        ("none", type(None), None),
        ("enum", Colour, Colour.GREEN),
    ]


def containers() -> List[Case]:
    """Return lists, dicts and unions."""
    return [
        ("list of ints", List[int], [1, 2, 3]),
        ("empty list", List[str], []),
        ("list of lists", List[List[float]], [[1.0], [], [0.5, 2.0]]),
        ("dict of strs", Dict[str, str], {"a": "b", "": "c"}),
        ("dict of lists", Dict[str, List[int]], {"a": [1], "b": []}),
        ("list of dicts", List[Dict[str, bool]], [{"x": True}, {}]),
        ("untyped dict", dict, {"a": [1, 2.5, None, True, "x"], "b": {"c": {}}}),
        ("dict of ints", Dict[int, str], {1: "one", -2: "minus two"}),
        ("optional int", Optional[int], 7),
        ("optional none", Optional[int], None),
        ("list of optionals", List[Optional[str]], ["a", None]),
        ("union str", Union[int, str, float], "x"),
        ("union int", Union[int, str, float], 3),
        ("union float", Union[int, str, float], 3.0),
        ("union list", Union[List[int], str], [1]),
        ("optional list", Optional[List[int]], [1, 2]),
        ("optional dict", Optional[Dict[str, int]], {"k": 1}),
        ("optional enum", Optional[Colour], Colour.RED),
        ("list of enums", List[Colour], [Colour.RED, Colour.GREEN]),
    ]


def references(kinds: Kinds) -> List[Case]:
    """Return files, folders and tables."""
    file_type, directory_type, dataset_type = kinds.file_type, kinds.directory_type, kinds.dataset_type
    return [
        ("file", file_type, kinds.file("s3://bucket/a.csv")),
        ("directory", directory_type, kinds.directory("s3://bucket/folder")),
        ("dataset", dataset_type, kinds.dataset("s3://bucket/table", "parquet")),
        ("list of files", List[file_type], [kinds.file("s3://bucket/1"), kinds.file("s3://bucket/2")]),
        ("optional file", Optional[file_type], kinds.file("s3://bucket/a")),
        ("optional no file", Optional[file_type], None),
        ("dict of directories", Dict[str, directory_type], {"d": kinds.directory("s3://bucket/d")}),
    ]


def records(kinds: Kinds) -> List[Case]:
    """Return dataclasses."""

    @kinds.record
    @dataclass
    class Inner:
        count: int
        rate: float = 2.0
        note: Optional[str] = None

    @kinds.record
    @dataclass
    class Outer:
        name: str
        on: bool
        inner: Inner
        whole: float
        sizes: List[int] = field(default_factory=list)
        inners: List[Inner] = field(default_factory=list)
        by_name: Dict[str, int] = field(default_factory=dict)
        maybe: Optional[Inner] = None

    inner = Inner(3)
    outer = Outer("n", True, inner, 4.0, [1, 2], [Inner(1, 0.5, "x")], {"a": 1}, Inner(9))
    return [
        ("record", Inner, Inner(2**40, -0.5, "x")),
        ("record of defaults", Inner, inner),
        ("nested record", Outer, outer),
        ("nested record of defaults", Outer, Outer("n", False, inner, 0.5)),
        ("list of records", List[Inner], [inner, Inner(4)]),
        ("dict of records", Dict[str, Inner], {"k": inner}),
        ("optional record", Optional[Inner], inner),
        ("optional no record", Optional[Inner], None),
        ("union of record and int", Union[Inner, int], inner),
    ]


PLAN = Plan(
    limits=Limits(low=1, colour=Colour.RED),
    many=[Limits(low=2), Limits(low=3, high=4)],
    by_name={"a": Limits(low=5)},
    pair=(Limits(low=6, colour=Colour.GREEN), 7),
    maybe=None,
    raw=["é".encode()],
)
TIMES = (
    datetime.datetime(2026, 1, 2, 3, 4, 5, 678901, UTC),
    datetime.timedelta(days=-1, seconds=90, microseconds=5),
    datetime.date(2024, 2, 29),
)


@dataclass
class Node:
    """A dataclass that contains itself."""

    value: int
    children: List["Node"] = field(default_factory=list)
    next: Optional["Node"] = None


def modern_records(kinds: Kinds) -> List[Case]:
    """Return what is in records since they are MessagePack, and what Flyte 2 wraps in them."""
    file_type, dataset_type = kinds.file_type, kinds.dataset_type

    from pydantic import BaseModel  # flytekit 1.10.7 does without it

    class InnerModel(BaseModel):
        level: Level
        rate: float = 1.0

    class Model(BaseModel):
        name: str
        colour: Colour
        inner: InnerModel
        colours: List[Colour] = [Colour.GREEN]
        by_name: Dict[str, Colour] = {"x": Colour.RED}
        when: Optional[datetime.datetime] = None

    @dataclass
    class Modern:
        when: datetime.datetime
        span: datetime.timedelta
        colour: Colour
        level: Level
        raw: bytes
        by_int: Dict[int, str]
        pair: Tuple[int, str]

    @dataclass
    class Referring:
        file: file_type  # type: ignore[valid-type]
        table: dataset_type  # type: ignore[valid-type]
        files: List[file_type] = field(default_factory=list)  # type: ignore[valid-type]

    moment = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    modern = Modern(moment, datetime.timedelta(seconds=90), Colour.RED, Level.HIGH, b"\x00\xff", {1: "a"}, (1, "x"))
    referring = Referring(
        kinds.file("s3://bucket/f"), kinds.dataset("s3://bucket/t", "parquet"), [kinds.file("s3://bucket/g")]
    )
    return [
        ("modern record", Modern, modern),
        ("record of references", Referring, referring),
        ("record of itself", Node, Node(1, [Node(2), Node(3)], Node(4))),
        ("tuple", Tuple[int, str], (1, "x")),
        ("tuple of lists", Tuple[List[int], Dict[str, float]], ([1], {"a": 1.0})),
        ("named tuple", Point, Point(3, "p")),
        ("typed dict", Settings, Settings(rate=1.0, names=["a"])),
        ("list of tuples", List[Tuple[int, str]], [(1, "a"), (2, "b")]),
        ("tuple of enums", Tuple[Colour, Level, Optional[Colour]], (Colour.RED, Level.LOW, None)),
        ("tuple of times", Tuple[datetime.datetime, datetime.timedelta, datetime.date], TIMES),
        ("tuple of tuples", Tuple[Tuple[int, str], List[Tuple[float, bool]]], ((1, "a"), [(1.0, True)])),
        ("tuple of a record", Tuple[Node, int], (Node(1, [Node(2)]), 2)),
        ("named tuple of parts", Parts, Parts(Point(1, "a"), Colour.GREEN, {"k": [1.0]})),
        ("typed dict of typed dicts", Plan, PLAN),
        ("typed dict without all of it", Limits, Limits(low=1)),
        ("typed dict of itself", Branch, Branch(size=1, branches=[Branch(size=2, branches=[])])),
        ("tuple of typed dicts", Tuple[Limits, List[Limits]], (Limits(low=1), [Limits(low=1, high=2)])),
        ("tuple of bytes", Tuple[bytes, Dict[str, List[bytes]], Optional[bytes]], (b"a", {"k": [b"b"]}, b"c")),
        ("typed dict of parts", Whole, Whole(point=Point(1, "a"), colour=Colour.RED, when=moment)),
        ("optional tuple", Optional[Tuple[int, str]], (1, "x")),
        ("union of tuple and int", Union[Tuple[int, str], int], (1, "x")),
        ("dict of named tuples", Dict[str, Point], {"p": Point(3, "p")}),
        ("model", Model, Model(name="n", colour=Colour.RED, inner=InnerModel(level=Level.HIGH, rate=2.0))),
        ("list of models", List[InnerModel], [InnerModel(level=Level.LOW), InnerModel(level=Level.HIGH, rate=0.5)]),
        ("optional model", Optional[InnerModel], InnerModel(level=Level.LOW)),
        ("int enum", Level, Level.HIGH),
        ("literal", typing.Literal["low", "high"], "high"),
    ]


def cases(kinds: Kinds) -> List[Case]:
    """Return all cases that an SDK knows.

    Args:
        kinds: the SDK's classes.
    """
    common = [*scalars(), *containers(), *references(kinds), *records(kinds)]
    return common if kinds.sdk == "flytekit" else [*common, *modern_records(kinds)]
