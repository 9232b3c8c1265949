"""flytekit 1.16.31 is the oracle: the same LiteralTypes and literals, and each reads what the other wrote."""

from __future__ import annotations

import datetime
import enum
import sys
import typing
from dataclasses import dataclass, field

import pytest

from flytemodels.flyteidl import core
from flytemodels.values import literal_type, to_literal, to_python

if sys.version_info >= (3, 13):
    pytest.skip("flytekit cannot be installed on Python 3.13 and later", allow_module_level=True)

from flytekit.core.context_manager import FlyteContextManager
from flytekit.core.type_engine import TypeEngine
from flytekit.models.literals import Literal as FlytekitLiteral


class Colour(enum.Enum):
    RED = "red"
    GREEN = "green"


@dataclass
class Inner:
    x: int
    note: str | None = None


@dataclass
class Outer:
    name: str
    count: int
    rate: float
    on: bool
    inner: Inner
    tags: list[str] = field(default_factory=list)
    by_name: dict[str, Inner] = field(default_factory=dict)
    when: datetime.datetime | None = None
    colour: Colour = Colour.RED
    raw: bytes = b""


UTC = datetime.timezone.utc
OUTER = Outer("a", 1, 0.5, True, Inner(2), ["t"], {"k": Inner(3, "n")}, datetime.datetime(2026, 1, 2, tzinfo=UTC))

CASES: list[tuple[typing.Any, typing.Any]] = [
    (int, 3),
    (int, -(2**63)),
    (float, 0.5),
    (float, -0.0),
    (float, float("inf")),
    (str, "東京"),
    (bool, False),
    (datetime.datetime, datetime.datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)),
    (datetime.datetime, datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone(datetime.timedelta(hours=-5)))),
    (datetime.date, datetime.date(2026, 1, 2)),
    (datetime.timedelta, datetime.timedelta(days=-3, microseconds=5)),
    (type(None), None),
    (list[int], [1, 2]),
    (list[list[str]], [["a"], []]),
    (dict[str, float], {"a": 1.5}),
    (dict, {"a": [1, {"b": None}]}),
    (dict[int, str], {1: "a"}),
    (typing.Optional[int], 4),
    (typing.Optional[int], None),
    (typing.Union[int, str, float], "x"),
    (list[str | None], ["a", None]),
    (Colour, Colour.GREEN),
    (typing.Optional[Colour], Colour.GREEN),
    (typing.Literal["a", "b"], "b"),
    (typing.Literal[1, 2], 2),
    (Inner, Inner(1)),
    (Outer, OUTER),
    (list[Outer], [OUTER]),
    (dict[str, Inner], {"k": Inner(7, "x")}),
    (typing.Union[Inner, int], Inner(1, "y")),
    (typing.Optional[list[Inner]], [Inner(1)]),
]
IDS = [str(case[0]).replace("typing.", "") for case in CASES]


@pytest.mark.parametrize(("python_type", "value"), CASES, ids=IDS)
def test_types_and_literals_have_flytekits_bytes(python_type: typing.Any, value: typing.Any) -> None:
    context = FlyteContextManager.current_context()
    expected_type = TypeEngine.to_literal_type(python_type)
    official_type = expected_type.to_flyte_idl()
    made_type = literal_type(python_type)
    assert made_type.serialize_to_string(deterministic=True) == official_type.SerializeToString(deterministic=True)

    official = TypeEngine.to_literal(context, value, python_type, expected_type).to_flyte_idl()
    made = to_literal(value, python_type)
    assert made.serialize_to_string(deterministic=True) == official.SerializeToString(deterministic=True)


@pytest.mark.parametrize(("python_type", "value"), CASES, ids=IDS)
def test_each_reads_what_the_other_wrote(python_type: typing.Any, value: typing.Any) -> None:
    context = FlyteContextManager.current_context()
    written = TypeEngine.to_literal(context, value, python_type, TypeEngine.to_literal_type(python_type))
    literal = core.Literal.parse(written.to_flyte_idl().SerializeToString())
    read = to_python(literal, python_type=python_type)
    assert read == value
    assert type(read) is type(value)

    ours = FlytekitLiteral.from_flyte_idl(to_literal(value, python_type).to_flyte_idl())
    assert TypeEngine.to_python_value(context, ours, python_type) == value


@pytest.mark.parametrize(("python_type", "value"), CASES, ids=IDS)
def test_a_literal_type_alone_loses_nothing(python_type: typing.Any, value: typing.Any) -> None:
    literal, kind = to_literal(value, python_type), literal_type(python_type)
    read = to_python(literal, kind)
    assert to_literal(read, None, kind) == literal
