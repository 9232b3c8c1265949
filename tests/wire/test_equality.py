"""Messages are equal where their bytes are, and equal messages hash alike; copies keep what cannot be seen."""

from __future__ import annotations

import copy
import math
import pickle
from random import Random
from typing import Any

import pytest

from flytemodels.flyteidl.core.identifier import Identifier
from flytemodels.flyteidl.core.literals import Literal, LiteralCollection, LiteralMap, Primitive
from flytemodels.flyteidl.core.tasks import TaskTemplate
from flytemodels.message import Message
from tests.support.idl import each_class
from tests.support.strategies import filled
from tests.wire.pieces import encode, random_pieces

NAN = math.nan


@each_class
def test_equality_is_that_of_the_bytes(cls: type[Message]) -> None:
    random = Random(cls.proto_full_name())
    messages = [cls.parse(encode(random_pieces(cls, random, odd=0.1, most=2, depth=2))) for _ in range(8)]
    messages += [cls(), filled(cls), filled(cls)]
    written = [message.serialize_to_string(deterministic=True) for message in messages]
    for one, its_bytes in zip(messages, written, strict=True):
        for other, other_bytes in zip(messages, written, strict=True):
            assert (one == other) is (its_bytes == other_bytes)
            assert (one != other) is (its_bytes != other_bytes)


@each_class
def test_copies_are_equal_and_apart(cls: type[Message]) -> None:
    random = Random(cls.proto_full_name())
    for _ in range(4):
        message = cls.parse(encode(random_pieces(cls, random, odd=0.2)))
        data = bytes(message)
        for made in (copy.copy(message), copy.deepcopy(message), pickle.loads(pickle.dumps(message))):
            assert type(made) is cls
            assert made is not message
            assert made == message
            assert bytes(made) == data
            made.load(_stream(b"\xf8\xff\xff\xff\x0f\x01"))
            assert made != message
        assert bytes(message) == data


def _stream(data: bytes) -> Any:
    import io

    return io.BytesIO(data)


def test_a_deep_copy_shares_nothing_and_a_copy_shares_values() -> None:
    message = LiteralMap(literals={"a": Literal(hash="x")})
    assert copy.copy(message).literals is message.literals
    deep = copy.deepcopy(message)
    deep.literals["a"].hash = "y"
    assert message.literals["a"].hash == "x"


def test_a_deep_copy_keeps_what_is_shared_shared() -> None:
    shared = Literal(hash="x")
    made = copy.deepcopy(LiteralCollection(literals=[shared, shared]))
    assert made.literals[0] is made.literals[1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Primitive(float_value=0.0), Primitive(float_value=-0.0)),
        (Primitive(float_value=0.0), Primitive(integer=0)),
        (Primitive(integer=0), Primitive()),
        (Primitive(string_value=""), Primitive(boolean=False)),
        (TaskTemplate(custom={}), TaskTemplate()),
        (TaskTemplate(custom={"a": 1}), TaskTemplate(custom={"a": True})),
        (TaskTemplate(custom={"a": 0}), TaskTemplate(custom={"a": False})),
        (TaskTemplate(custom={"a": 0}), TaskTemplate(custom={"a": -0.0})),
        (TaskTemplate(custom={"a": None}), TaskTemplate(custom={})),
        (TaskTemplate(custom={"a": [1]}), TaskTemplate(custom={"a": [True]})),
        (TaskTemplate(type="x"), TaskTemplate.parse(b"\x12\x01x\xa0\x06\x01")),
        (Identifier(name="x"), "x"),
        (Identifier(), None),
        (Identifier(), Literal()),
    ],
)
def test_what_differs_differs(one: Message, other: Any) -> None:
    assert one != other
    assert other != one
    assert (one == other) is False


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Primitive(float_value=NAN), Primitive(float_value=NAN)),
        (Primitive(float_value=1), Primitive(float_value=1.0)),
        (TaskTemplate(custom={"a": 1}), TaskTemplate(custom={"a": 1.0})),
        (TaskTemplate(config={"a": "1", "b": "2"}), TaskTemplate(config={"b": "2", "a": "1"})),
        (TaskTemplate(custom={"a": 1, "b": 2}), TaskTemplate(custom={"b": 2, "a": 1})),
    ],
)
def test_what_is_the_same_is_the_same(one: Message, other: Message) -> None:
    assert one == other
    assert one.serialize_to_string(deterministic=True) == other.serialize_to_string(deterministic=True)


def test_another_class_with_the_same_fields_is_another_message() -> None:
    class Mine(Identifier):
        pass

    assert Mine(name="x") != Identifier(name="x")
    assert Mine(name="x") == Mine(name="x")
    assert isinstance(pickle.loads(pickle.dumps(Identifier(name="x"))), Identifier)
