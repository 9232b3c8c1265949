"""What cannot be written: every wrong type and every number out of range, in every kind of field, with its path."""

from __future__ import annotations

import math
import random
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from flytemodels import EncodeError
from flytemodels.flyteidl.core.identifier import Identifier
from flytemodels.flyteidl.core.literals import Literal, LiteralMap, Primitive, Scalar
from flytemodels.flyteidl.core.tasks import Container, K8sPod, TaskTemplate
from flytemodels.message import Message

I32, U32 = (-(2**31), 2**31 - 1), (0, 2**32 - 1)
I64, U64 = (-(2**63), 2**63 - 1), (0, 2**64 - 1)
RANGES = {
    **dict.fromkeys(("an_int32", "a_sint32", "a_sfixed32"), I32),
    **dict.fromkeys(("an_int64", "a_sint64", "a_sfixed64"), I64),
    **dict.fromkeys(("a_uint32", "a_fixed32"), U32),
    **dict.fromkeys(("a_uint64", "a_fixed64"), U64),
}
LARGEST = {"a_double": math.inf, "a_float": 3.5e38}

NUMBERS: list[Any] = ["5", b"5", 1.5, Decimal(5), Fraction(5), [5], {}, object(), int, 1j]
WRONG: dict[str, list[Any]] = {
    **dict.fromkeys(RANGES, NUMBERS),
    "a_double": ["5", b"5", [5.0], {}, object(), float, 1j],
    "a_float": ["5", b"5", [5.0], {}, object(), float, 1j],
    "a_bool": [0, 1, "true", b"", [], 1.0, object()],
    "a_string": [b"x", 5, ["x"], object(), str],
    "some_bytes": ["x", 5, [1, 2], object(), bytes],
}
EXPECTED = {
    **dict.fromkeys(RANGES, "int"),
    **dict.fromkeys(("a_double", "a_float"), "float"),
    "a_bool": "bool",
    "a_string": "str",
    "some_bytes": "bytes",
}
KEYS = [name for name in WRONG if name not in ("a_double", "a_float", "some_bytes")]


@pytest.fixture(scope="session")
def scalars(small: Any) -> Any:
    return small.module("scalars.it")


@pytest.fixture(scope="session")
def maps(small: Any) -> Any:
    return small.module("maps.it")


def problem(message: Message) -> str:
    texts = set()
    for deterministic in (False, True):
        with pytest.raises(EncodeError) as caught:
            message.serialize_to_string(deterministic=deterministic)
        texts.add(str(caught.value))
        assert str(caught.value) == f"{caught.value.path}: {caught.value.problem}"
    assert len(texts) == 1
    return texts.pop()


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_type_is_refused(scalars: Any, name: str) -> None:
    for value in [*WRONG[name], None]:
        said = f"expected {EXPECTED[name]}, got {type(value).__name__}"
        assert problem(scalars.One(**{name: value})) == f"One.{name}: {said}"
        if value is not None:
            assert problem(scalars.Maybe(**{name: value})) == f"Maybe.{name}: {said}"
        assert problem(scalars.Many(**{name: [value]})) == f"Many.{name}[0]: {said}"


@pytest.mark.parametrize("name", RANGES)
def test_a_number_out_of_range_is_refused(scalars: Any, name: str) -> None:
    low, high = RANGES[name]
    for value in (low - 1, high + 1, -(2**65), 2**65):
        said = f"expected a number in {low}..{high}, got {value}"
        assert problem(scalars.One(**{name: value})) == f"One.{name}: {said}"
        assert problem(scalars.Maybe(**{name: value})) == f"Maybe.{name}: {said}"
        assert problem(scalars.Many(**{name: [0, value]})) == f"Many.{name}[1]: {said}"
    enormous = 10**10_000
    assert problem(scalars.One(**{name: enormous})).endswith(f"got one of {enormous.bit_length()} bits")


@pytest.mark.parametrize(
    ("name", "value"), [("a_float", 3.5e38), ("a_float", -1e300), ("a_float", 10**400), ("a_double", 10**400)]
)
def test_a_number_too_large_for_a_float_is_refused(scalars: Any, name: str, value: Any) -> None:
    said = f"expected a number that fits into a {name[2:]}, got a larger one"
    assert problem(scalars.One(**{name: value})) == f"One.{name}: {said}"
    assert problem(scalars.Many(**{name: [0.0, value]})) == f"Many.{name}[1]: {said}"


def test_infinities_are_numbers(scalars: Any) -> None:
    for name in LARGEST:
        for value in (math.inf, -math.inf):
            assert getattr(scalars.One.parse(bytes(scalars.One(**{name: value}))), name) == value


@pytest.mark.parametrize("text", ["\ud800", "a\udfff"])
def test_text_that_utf8_cannot_hold_is_refused(scalars: Any, text: str) -> None:
    said = "expected text that UTF-8 can encode, got a lone surrogate"
    assert problem(scalars.One(a_string=text)) == f"One.a_string: {said}"
    assert problem(scalars.Many(a_string=["x", text])) == f"Many.a_string[1]: {said}"


def test_enums_take_members_and_numbers_only(scalars: Any) -> None:
    assert bytes(scalars.Colored(color=1)) == bytes(scalars.Colored(color=scalars.Color.RED))
    for value in ("RED", 1.0, b"", object()):
        assert problem(scalars.Colored(color=value)) == f"Colored.color: expected int, got {type(value).__name__}"
        assert problem(scalars.Colored(by_number={1: value})) == (
            f"Colored.by_number[1]: expected int, got {type(value).__name__}"
        )
    assert (
        problem(scalars.Colored(color=2**31))
        == f"Colored.color: expected a number in {-(2**31)}..{2**31 - 1}, got {2**31}"
    )


@pytest.mark.parametrize("name", KEYS)
def test_keys_are_checked_like_values(maps: Any, name: str) -> None:
    for value in WRONG[name]:
        try:
            hash(value)
        except TypeError:
            continue
        text = problem(maps.Maps(**{name: {value: 1}}))
        assert text.startswith(f"Maps.{name}[")
        assert text.endswith(f"]: expected {EXPECTED[name]}, got {type(value).__name__}")
    assert problem(maps.Maps(a_string={"k": 2**40})).startswith('Maps.a_string["k"]: expected a number in')
    if name in RANGES:
        low, high = RANGES[name]
        assert problem(maps.Maps(**{name: {high + 1: 1}})) == (
            f"Maps.{name}[{high + 1}]: expected a number in {low}..{high}, got {high + 1}"
        )


def test_paths_quote_keys(maps: Any) -> None:
    assert problem(maps.Maps(a_string={'a"b\\': "x"})) == 'Maps.a_string["a\\"b\\\\"]: expected int, got str'


@pytest.mark.parametrize("value", [5, "text", {}, (1,), None, object(), {1, 2}])
def test_lists_are_lists(scalars: Any, value: Any) -> None:
    if value == (1,):
        assert bytes(scalars.Many(an_int32=value)) == bytes(scalars.Many(an_int32=[1]))
    else:
        for name in ("an_int32", "a_string"):
            assert problem(scalars.Many(**{name: value})) == f"Many.{name}: expected list, got {type(value).__name__}"


@pytest.mark.parametrize("value", [5, "text", [], None, object(), [("a", 1)]])
def test_maps_are_dicts(maps: Any, value: Any) -> None:
    assert problem(maps.Maps(a_string=value)) == f"Maps.a_string: expected dict, got {type(value).__name__}"


@pytest.mark.parametrize("value", [5, "text", {}, b"", Identifier, object(), Identifier()])
def test_messages_are_of_their_class(value: Any) -> None:
    got = type(value).__name__
    assert problem(TaskTemplate(container=value)) == f"TaskTemplate.container: expected Container, got {got}"
    assert problem(LiteralMap(literals={"k": value})) == f'LiteralMap.literals["k"]: expected Literal, got {got}'


def test_none_in_a_list_of_messages_is_refused(maps: Any) -> None:
    container = Container(resources=None, env=[None])  # type: ignore[list-item]
    assert problem(TaskTemplate(container=container)) == (
        "TaskTemplate.container.env[0]: expected KeyValuePair, got NoneType"
    )
    assert problem(maps.Maps(inners={"k": None})) == 'Maps.inners["k"]: expected Inner, got NoneType'


def test_a_path_leads_through_everything() -> None:
    primitive: Any = Primitive(integer="1")  # type: ignore[arg-type]
    literal = Literal(map=LiteralMap(literals={"inner": Literal(scalar=Scalar(primitive=primitive))}))
    assert problem(LiteralMap(literals={"outer": literal})) == (
        'LiteralMap.literals["outer"].map.literals["inner"].scalar.primitive.integer: expected int, got str'
    )


def test_two_members_of_a_oneof_are_refused() -> None:
    primitive = Primitive(integer=1)
    primitive.boolean = True
    with pytest.raises(EncodeError) as caught:
        bytes(primitive)
    assert str(caught.value).startswith(
        "At most one of integer, float_value, string_value, boolean, datetime or duration"
    )
    assert problem(Literal(scalar=Scalar(primitive=primitive))).startswith("Literal.scalar.primitive: At most one of")
    with pytest.raises(ValueError, match="At most one of container, k8s_pod or sql can be set"):
        TaskTemplate(container=Container(), k8s_pod=K8sPod())


def test_values_like_numbers_are_numbers(scalars: Any) -> None:
    class Index:
        def __index__(self) -> int:
            return 7

    class Floating:
        def __float__(self) -> float:
            return 0.5

    assert bytes(scalars.One(an_int32=Index(), a_fixed64=Index())) == bytes(scalars.One(an_int32=7, a_fixed64=7))
    assert bytes(scalars.One(an_int32=True)) == bytes(scalars.One(an_int32=1))
    assert bytes(scalars.One(a_double=Floating(), a_float=1)) == bytes(scalars.One(a_double=0.5, a_float=1.0))


def test_keys_like_numbers_can_be_sorted(maps: Any) -> None:
    class Index:
        def __init__(self, number: int) -> None:
            self.number = number

        def __index__(self) -> int:
            return self.number

    message = maps.Maps(an_int32={Index(3): 1, Index(-1): 2, 2: 3})
    assert message.serialize_to_string(deterministic=True) == bytes(maps.Maps(an_int32={-1: 2, 3: 1, 2: 3}))


def test_the_value_itself_is_not_told(scalars: Any) -> None:
    secret = str(random.random())
    assert secret not in problem(scalars.One(an_int32=secret))
    assert secret not in problem(scalars.One(some_bytes=secret))
