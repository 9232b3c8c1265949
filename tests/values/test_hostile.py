"""Hostile literals, types and schemas give an error or a value, and soon: no hang, no crash, no RecursionError."""

from __future__ import annotations

import dataclasses
import sys
import time
import typing
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flytemodels.errors import DecodeError
from flytemodels.flyteidl import core
from flytemodels.values import (
    ConversionError,
    Directory,
    File,
    LiteralTypeError,
    LiteralValueError,
    inputs,
    literal_type,
    python_type,
    to_literal,
    to_python,
)
from tests.fuzz.mutation import mutated
from tests.values.test_corpus import NEW, OLD


@pytest.fixture(autouse=True)
def soon() -> Iterator[None]:
    start = time.process_time()
    yield
    assert time.process_time() - start < 5


def packed(data: bytes) -> core.Literal:
    return core.Literal(scalar=core.Scalar(binary=core.Binary(value=data, tag="msgpack")))


def struct(value: dict[str, Any]) -> core.Literal:
    return core.Literal(scalar=core.Scalar(generic=value))


def record(schema: dict[str, Any]) -> core.LiteralType:
    return core.LiteralType(simple=core.SimpleType.STRUCT, metadata=schema)


def nested_lists(levels: int) -> core.Literal:
    literal = to_literal(1)
    for _ in range(levels):
        literal = core.Literal(collection=core.LiteralCollection(literals=[literal]))
    return literal


@pytest.mark.parametrize("levels", [90, 5_000, 50_000])
def test_deep_literals(levels: int) -> None:
    literal = nested_lists(levels)
    if levels < 100:
        assert to_python(literal) == eval("[" * levels + "1" + "]" * levels)
    else:
        for read in (to_python, lambda it: to_python(it, None, list), lambda it: to_python(it, resolve=lambda _: b"")):
            with pytest.raises(LiteralValueError, match="expected space on Python's stack"):
                read(literal)
    while literal.collection is not None:  # one level after the other: freeing it must not fill the stack either
        literal = literal.collection.literals.pop()


def test_literals_that_contain_themselves() -> None:
    literal = core.Literal(collection=core.LiteralCollection(literals=[]))
    assert literal.collection is not None
    literal.collection.literals.append(literal)
    with pytest.raises(LiteralValueError, match="expected space on Python's stack"):
        to_python(literal)
    literal.collection.literals.clear()


def test_literal_types_that_contain_themselves() -> None:
    kind = core.LiteralType()
    kind.collection_type = kind
    for use in (lambda: to_python(to_literal([1]), kind), lambda: python_type(kind)):
        with pytest.raises(LiteralValueError, match="at most 100 levels"):
            use()
    kind.collection_type = None


def test_values_that_contain_themselves() -> None:
    value: list[Any] = []
    value.append(value)
    for python_type_ in (None, list, dict):
        with pytest.raises((LiteralValueError, LiteralTypeError)):
            to_literal({"a": value} if python_type_ is dict else value, python_type_)


@pytest.mark.parametrize(
    "literal",
    [
        core.Literal(),
        core.Literal(scalar=core.Scalar()),
        core.Literal(scalar=core.Scalar(primitive=core.Primitive())),
        core.Literal(scalar=core.Scalar(union=core.Union())),
        core.Literal(scalar=core.Scalar(union=core.Union(value=core.Literal()))),
        packed(b""),
        packed(b"\xc1"),
        packed(b"\xdd\xff\xff\xff\xff"),
        packed(b"\x91" * 1_000_000),
    ],
    ids=["literal", "scalar", "primitive", "union", "in a union", "data", "tag", "size", "depth"],
)
@pytest.mark.parametrize(
    "kind", [None, int, typing.Optional[int], list[int], dict, File, typing.Union[File, Directory]]
)
def test_empty_and_damaged_literals(literal: core.Literal, kind: Any) -> None:
    with pytest.raises(LiteralValueError, match="expected"):
        to_python(literal, python_type=kind)


def test_tags_that_nobody_knows() -> None:
    literal = core.Literal(scalar=core.Scalar(binary=core.Binary(value=b"\x80", tag="pickle")))
    for kind in (dict, int, list[int]):
        with pytest.raises(LiteralValueError, match="got MessagePack or other bytes"):
            to_python(literal, python_type=kind)
    union = to_literal(3, typing.Union[int, str])
    assert union.scalar is not None
    assert union.scalar.union is not None
    assert union.scalar.union.type is not None
    union.scalar.union.type.structure = core.TypeStructure(tag="os.system")
    assert to_python(union, python_type=typing.Union[int, str]) == 3


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#"},
        {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}},
        {"$ref": "#/$defs/a", "$defs": {"a": {"anyOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}]}}},
    ],
    ids=["itself", "each other", "variants"],
)
def test_references_that_go_round(schema: dict[str, Any]) -> None:
    for use in (lambda: to_python(struct({"a": 1}), record(schema)), lambda: python_type(record(schema))):
        try:
            use()
        except LiteralValueError as error:
            text = str(error)
        else:
            text = ""
        assert text in (
            "",
            f"{text.partition(':')[0]}: expected a JSON schema, got references that go round in a circle",
        )


ODD_SCHEMAS: list[dict[str, Any]] = [
    {"$ref": 1},
    {"$ref": "file:///etc/passwd"},
    {"$ref": "#/nowhere"},
    {"$ref": "#/properties", "properties": 3},
    {"type": 3, "properties": {"a": 1}},
    {"type": ["integer", 1, None]},
    {"type": "object", "properties": {"a": {"type": "array", "items": 7}}, "required": "a", "title": 5},
    {"properties": {"a": {"enum": "x"}, "b": {"enum": [1.5, {}]}}},
    {"anyOf": []},
    {"anyOf": [1, "x", None]},
    {"prefixItems": {}},
    {"title": "TupleWrapper_x", "properties": {"item_0": {}, "item_2": {}}},
    {"additionalProperties": []},
]


@pytest.mark.parametrize("schema", ODD_SCHEMAS, ids=str)
def test_schemas_that_say_nothing_sensible(schema: dict[str, Any]) -> None:
    value: dict[str, Any] = {"a": [1, {"b": 2.5}], "b": "x"}
    assert to_python(struct(value), record(schema)) == value
    assert repr(python_type(record(schema)))


def test_schemas_that_describe_far_more_than_they_say() -> None:
    # Each definition names the next one twice: 2**60 fields.
    definitions: dict[str, Any] = {
        f"d{level}": {"type": "object", "properties": {name: {"$ref": f"#/$defs/d{level + 1}"} for name in "ab"}}
        for level in range(60)
    }
    tuples = {
        f"d{level}": {"type": "array", "prefixItems": [{"$ref": f"#/$defs/d{level + 1}"}] * 2} for level in range(60)
    }
    for found in (definitions, tuples):
        kind = record({"$defs": found, "type": "object", "properties": {"a": {"$ref": "#/$defs/d0"}}})
        shown = python_type(kind)
        assert typing.get_type_hints(shown).keys() == {"a"}
        assert hash(typing.get_type_hints(shown)["a"])
        assert len(repr(typing.get_type_hints(shown))) < 1_000_000
        assert to_python(struct({"a": {"a": {"b": 1}}}), kind) == {"a": {"a": {"b": 1}}}


def test_enums_and_unions_of_many() -> None:
    enum = core.LiteralType(enum_type=core.EnumType(values=[str(number) for number in range(200_000)]))
    assert to_python(to_literal("199999"), enum) == "199999"
    assert python_type(enum) is str
    with pytest.raises(LiteralValueError, match="expected one of the values of the enum"):
        to_python(to_literal("x"), enum)
    union = core.LiteralType(union_type=core.UnionType(variants=[literal_type(int)] * 100_000))
    for use in (lambda: to_python(to_literal([1] * 10_000), union), lambda: python_type(union)):
        with pytest.raises(LiteralValueError, match="expected a union of at most 1000 types"):
            use()
    variants = {"anyOf": [{"type": "object", "properties": {"x": {"type": "number"}}}] * 50_000}
    kind = record({"type": "object", "properties": {"a": {"type": "array", "items": variants}}})
    assert to_python(struct({"a": [{"x": 1}] * 5_000}), kind) == {"a": [{"x": 1}] * 5_000}


@dataclasses.dataclass
class Left:
    child: typing.Optional[typing.Union[Left, Right]] = None
    x: int = 0


@dataclasses.dataclass
class Right:
    child: typing.Optional[typing.Union[Left, Right]] = None
    y: int = 0


def test_unions_in_unions_are_not_tried_again_and_again() -> None:
    # Neither fits at the bottom: without a memory, each level would double the work.
    value: dict[str, Any] = {"child": "x"}
    for _ in range(100):
        value = {"child": value}
    with pytest.raises(LiteralValueError, match="expected"):
        to_python(to_literal(value, dict), python_type=Left)


def test_large_literals_take_linear_time() -> None:
    def seconds(count: int) -> float:
        literal = to_literal({str(number): [number, "x", None] for number in range(count)}, dict)
        kind = record({"type": "object", "additionalProperties": {"type": "array", "items": {"type": "number"}}})
        start = time.process_time()
        to_python(literal, kind)
        to_python(literal, python_type=dict)
        return time.process_time() - start

    small, large = min(seconds(2_000) for _ in range(3)), min(seconds(20_000) for _ in range(3))
    assert large < 40 * small + 0.05


def test_arguments_that_are_no_messages() -> None:
    for wrong in (None, 1, "x", b"", core.LiteralMap(), core.LiteralType(), object()):
        with pytest.raises(LiteralTypeError, match="expected a Literal of flytemodels, got"):
            to_python(wrong)  # type: ignore[call-overload]
        if not isinstance(wrong, core.LiteralType):
            with pytest.raises(LiteralTypeError, match="expected a LiteralType of flytemodels, got"):
                python_type(wrong)  # type: ignore[arg-type]
    if sys.version_info < (3, 13):
        with pytest.raises(LiteralTypeError, match=r"got an official one: use Literal\.from_flyte_idl"):
            to_python(to_literal(1).to_flyte_idl())  # type: ignore[call-overload]
    for strange in ("int", 3, [int], typing.ForwardRef("int")):
        with pytest.raises(LiteralTypeError, match="expected a type"):
            to_python(to_literal(1), python_type=strange)


LITERALS = [bytes(case.literal) for case in [*OLD, *NEW]]
LITERAL_TYPES = [bytes(case.literal_type) for case in [*OLD, *NEW]]
TYPES: list[Any] = [None, *{repr(case.kind): case.kind for case in [*OLD, *NEW]}.values()]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_mutated_literals(data: st.DataObject) -> None:
    """What was damaged is read as something, or refused: nothing else comes out."""
    case = data.draw(st.sampled_from([*OLD, *NEW]))
    other = data.draw(st.sampled_from([*OLD, *NEW]))
    random = data.draw(st.randoms(use_true_random=False))
    try:
        literal = type(case.literal).parse(mutated(bytes(case.literal), random, LITERALS))
        kind = type(case.literal_type).parse(mutated(bytes(other.literal_type), random, LITERAL_TYPES))
    except DecodeError:
        return
    python = data.draw(st.sampled_from(TYPES))
    for arguments in ((None, None), (kind, None), (None, python), (kind, python), (case.literal_type, None)):
        try:
            to_python(literal, *arguments)
        except ConversionError:
            continue
    try:
        repr(python_type(kind))
    except ConversionError:
        return
    inputs.to_python(core.LiteralMap())
