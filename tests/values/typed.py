"""Hypothesis strategies for type expressions that flytekit knows, and for values of them."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import itertools
import math
import typing
from typing import Any

from hypothesis import strategies as st

__all__ = ["same", "typed_values"]

UTC = datetime.timezone.utc
_numbers = itertools.count()


class Colour(enum.Enum):
    RED = "red"
    GREEN = "green"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


INTS = st.integers(-(2**63), 2**63 - 1)
FLOATS = st.floats(allow_nan=False)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
BOOLS = st.booleans()
MOMENTS = st.datetimes(datetime.datetime(1, 1, 2), datetime.datetime(9999, 12, 30)).map(
    lambda when: when.replace(tzinfo=UTC)
)
DATES = st.dates()
SPANS = st.timedeltas(datetime.timedelta(days=-100_000), datetime.timedelta(days=100_000))
# What total_seconds() says exactly: a record has spans as floats.
SHORT_SPANS = st.integers(-(2**40), 2**40).map(lambda seconds: datetime.timedelta(seconds=seconds))

Typed = tuple[Any, st.SearchStrategy[Any]]
"""A type expression, and a strategy for its values."""

LEAVES: list[Typed] = [
    (int, INTS),
    (float, FLOATS),
    (str, TEXTS),
    (bool, BOOLS),
    (datetime.datetime, MOMENTS),
    (datetime.date, DATES),
    (datetime.timedelta, SPANS),
    (Colour, st.sampled_from(Colour)),
    (typing.Literal["a", "b"], st.sampled_from(["a", "b"])),
    (typing.Literal[1, 2, 3], st.sampled_from([1, 2, 3])),
]
RECORD_LEAVES: list[Typed] = [
    *(leaf for leaf in LEAVES if leaf[0] is not datetime.timedelta),
    (datetime.timedelta, SHORT_SPANS),
    (Level, st.sampled_from(Level)),
    (bytes, st.binary(max_size=5)),
]


def families(typed: Typed) -> str:
    """Return what flytekit cannot tell apart from other types of the same word in a union."""
    kind = typing.get_origin(typed[0]) or typed[0]
    if dataclasses.is_dataclass(kind) or kind is dict:
        return "record"
    if kind in (str, Colour, bytes) or typed[0] == typing.Literal["a", "b"]:
        return "text"
    if kind in (int, Level) or typed[0] == typing.Literal[1, 2, 3]:
        return "int"
    return "moment" if kind in (datetime.datetime, datetime.date) else str(kind)


def union_of(members: list[Typed]) -> Typed:
    return typing.Union[tuple(kind for kind, _ in members)], st.one_of(*(values for _, values in members))


def optional(typed: Typed) -> Typed:
    return typing.Optional[typed[0]], st.none() | typed[1]


def list_of(typed: Typed) -> Typed:
    return typing.List[typed[0]], st.lists(typed[1], max_size=3)


def dict_of(typed: Typed) -> Typed:
    return typing.Dict[str, typed[0]], st.dictionaries(TEXTS, typed[1], max_size=3)


def int_dict_of(typed: Typed) -> Typed:
    return typing.Dict[int, typed[0]], st.dictionaries(st.integers(-100, 100), typed[1], max_size=3)


def dataclass_of(fields: list[Typed]) -> Typed:
    names = [f"field_{index}" for index in range(len(fields))]
    # mashumaro takes classes of one name for one class.
    cls = dataclasses.make_dataclass(
        f"Record{next(_numbers)}", [(name, kind) for name, (kind, _) in zip(names, fields, strict=True)]
    )
    return cls, st.builds(cls, **{name: values for name, (_, values) in zip(names, fields, strict=True)})


def deeper(typed: st.SearchStrategy[Typed]) -> st.SearchStrategy[Typed]:
    return st.one_of(typed.map(list_of), typed.map(dict_of), typed.map(optional))


def record_types(depth: int) -> st.SearchStrategy[Typed]:
    """Return types of what may be in a dataclass."""
    leaves = st.sampled_from(RECORD_LEAVES)
    if not depth:
        return leaves
    inner = record_types(depth - 1)
    return st.one_of(leaves, deeper(inner), inner.map(int_dict_of), st.lists(inner, max_size=4).map(dataclass_of))


def types(depth: int) -> st.SearchStrategy[Typed]:
    leaves = st.sampled_from(LEAVES)
    if not depth:
        return leaves
    inner = types(depth - 1)
    # A union in a union becomes part of it, with whatever families its members are of.
    single = inner.filter(lambda typed: typing.get_origin(typed[0]) is not typing.Union)
    unions = st.lists(single, min_size=2, max_size=4, unique_by=families).map(union_of)
    records = st.lists(record_types(depth - 1), min_size=1, max_size=4).map(dataclass_of)
    return st.one_of(leaves, deeper(inner), unions, records, record_types(depth - 1).map(int_dict_of))


def typed_values() -> st.SearchStrategy[tuple[Any, Any]]:
    """Return a strategy for types of three levels, each with a value."""
    return types(3).flatmap(lambda typed: st.tuples(st.just(typed[0]), typed[1]))


def same(left: object, right: object) -> bool:
    """Return whether two values are equal and of the same types, all the way down."""
    if type(left) is not type(right):
        return False
    if isinstance(left, float) and isinstance(right, float):
        return (left == right and math.copysign(1, left) == math.copysign(1, right)) or left != left != right != right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if dataclasses.is_dataclass(left) and not isinstance(left, type):
        return all(same(getattr(left, f.name), getattr(right, f.name)) for f in dataclasses.fields(left))
    return left == right
