"""Whatever is put into a field is written or refused with its path, and every engine says the same of it."""

from __future__ import annotations

import datetime
import decimal
import math
from collections import OrderedDict, UserDict, UserList, UserString, defaultdict
from typing import Any

from flytemodels import EncodeError, _engine
from flytemodels._model.plan import plan_of
from flytemodels._wire import engine as python_engine
from flytemodels.flyteidl.core.identifier import Identifier, ResourceType
from flytemodels.google.protobuf.struct import NullValue, Struct, Value
from flytemodels.google.protobuf.timestamp import Timestamp
from flytemodels.message import Message
from flytemodels.times import NanoDatetime, NanoTimedelta
from tests.support.idl import each_class


class Text(str):
    __slots__ = ()


class Number(int):
    pass


class Real(float):
    pass


class Octets(bytes):
    pass


class Items(list[Any]):
    pass


class Entries(dict[Any, Any]):
    pass


class Index:
    def __index__(self) -> int:
        return 3


class Floating:
    def __float__(self) -> float:
        return 0.5


class MyIdentifier(Identifier):
    pass


NOON = datetime.datetime(2024, 2, 29, 12, tzinfo=datetime.timezone.utc)

JUNK: list[Any] = [
    *(None, True, False, Ellipsis, NotImplemented, object(), type, len, lambda: 1),
    *(0, 1, -1, 2**31 - 1, 2**31, -(2**31) - 1, 2**32, 2**63, -(2**63) - 1, 2**64, 10**30, 1 << 20_000),
    *(0.0, -0.0, 1.0, 1.5, 3.5e38, 1e300, math.nan, math.inf, -math.inf, 1j, decimal.Decimal("1.5")),
    *("", "x", "\0", "naïve", "\ud800", "a\udfff", Text("x"), UserString("x")),
    *(b"", b"x", b"\xff", bytearray(b"x"), memoryview(b"xy"), memoryview(b"abcd")[::2], Octets(b"x")),
    *(Number(5), Number(2**70), Real(0.5), Index(), Floating(), ResourceType.TASK, ResourceType(77), NullValue(0)),
    *([], [None], [1], [1.5], ["x"], [b"x"], [True], [[]], [{}], [Identifier()], [NOON], [object()], ["\ud800"]),
    *(
        (),
        (1,),
        ("x",),
        (Identifier(),),
        Items([1]),
        Items(["x"]),
        UserList([1]),
        iter([1]),
        range(3),
        {1},
        frozenset(),
    ),
    *({}, {"a": 1}, {"a": "b"}, {1: 2}, {1: "b"}, {True: 1}, {None: 1}, {"a": None}, {"a": object()}, {b"a": 1}),
    *({"a": Identifier()}, {"a": {}}, {"a": [1, {"b": [None]}]}, {"a": math.nan}, {"a": 2**60 + 1}, {"\ud800": 1}),
    *(Entries(a=1), Entries(a="b"), OrderedDict(a="b", b="c"), defaultdict(str, a="b"), UserDict(a="b"), {(1,): 2}),
    *(
        {"b": 1, "a": 2},
        {"b": "1", "a": "2", "": "3", "ab": "4"},
        {"x": 1, 2: 3},
        {"a": (1, 2)},
        {Text("k"): Text("v")},
    ),
    *(Identifier(), MyIdentifier(), Identifier(name=5), Struct(), Value(), Timestamp(seconds=5), Identifier),  # type: ignore[arg-type]
    *(NOON, NOON.replace(tzinfo=None), NOON.date(), NOON.time(), NanoDatetime.of(NOON, 7), datetime.datetime.max),
    *(datetime.timedelta(1), datetime.timedelta.max, datetime.timedelta.min, NanoTimedelta.of(datetime.timedelta(), 1)),
    datetime.datetime(1, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=14))),
]


def outcome(serialize: Any, message: Message, deterministic: bool) -> bytes | str:
    try:
        written: bytes = serialize(message, deterministic)
    except EncodeError as error:
        return str(error)
    return written


@each_class
def test_junk_is_written_or_refused(cls: type[Message]) -> None:
    for field in plan_of(cls).fields:
        for value in JUNK:
            message = cls()
            setattr(message, field.name, value)
            for deterministic in (False, True):
                said = outcome(_engine.serialize, message, deterministic)
                assert said == outcome(python_engine.serialize, message, deterministic), (field.name, value)
                if isinstance(said, bytes):
                    assert cls.parse(said).serialize_to_string(deterministic=True) == said or not deterministic
                else:
                    assert said.startswith(f"{cls.__name__}.{field.name}"), said


@each_class
def test_junk_has_the_same_path_when_it_lies_deeper(cls: type[Message]) -> None:
    for field in plan_of(cls).fields:
        for value in (object(), [object()], {"k": object()}, {"k": {"l": [object()]}}):
            inner = cls()
            setattr(inner, field.name, value)
            said = outcome(_engine.serialize, inner, False)
            assert isinstance(said, str)
            assert str(said) == outcome(python_engine.serialize, inner, False)
