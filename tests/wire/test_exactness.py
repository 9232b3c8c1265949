"""The quick look at a message claims that it is read as it was written only where that is so, and of most messages."""

from __future__ import annotations

import datetime
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flytemodels import Message
from flytemodels._model.exactness import is_surely_exact
from flytemodels._model.pickles import identical
from flytemodels.errors import DecodeError
from flytemodels.flyteidl import admin, core
from flytemodels.times import NanoDatetime
from tests.support.idl import each_class
from tests.support.strategies import filled, messages
from tests.wire.pieces import encode, random_pieces

UTC = datetime.timezone.utc
CLASSES = (core.TaskTemplate, core.LiteralMap, core.WorkflowTemplate, admin.Execution, core.Primitive)


def survives(message: Message) -> bool:
    """Whether reading what the message is written as makes the very same one."""
    try:
        return identical(type(message).parse(bytes(message)), message)
    except DecodeError:
        return False


@each_class
def test_what_is_claimed_of_messages_that_were_read(cls: type[Message]) -> None:
    random = Random(cls.proto_full_name())
    for _ in range(8):
        message = cls.parse(encode(random_pieces(cls, random, odd=0.1, most=2, depth=2)))
        assert survives(message) or not is_surely_exact(message)
    assert is_surely_exact(cls())
    assert is_surely_exact(cls.parse(bytes(filled(cls))))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.sampled_from(CLASSES).flatmap(messages))
def test_what_is_claimed_of_messages_that_were_made(message: Message) -> None:
    assert survives(message) or not is_surely_exact(message)


class Text(str):
    """Read again, it is a plain one."""

    __slots__ = ()


class Mine(core.Identifier):
    """A `__dict__`."""


class Slotted(core.Identifier):
    """Nothing of its own."""

    __slots__ = ()


def nested(levels: int) -> core.Literal:
    """A literal whose innermost map has an empty literal in it, below that many messages."""
    literal = core.Literal(map=core.LiteralMap(literals={"k": core.Literal()}))
    for _ in range(levels // 2):
        literal = core.Literal(collection=core.LiteralCollection(literals=[literal]))
    return literal


ANYTHING: Any = core


@pytest.mark.parametrize(
    "message",
    [
        core.Container(args=["a", Text("b")]),
        ANYTHING.Container(args=("a",)),
        core.TaskTemplate(config={Text("k"): "v"}),
        core.TaskTemplate(config={"k": Text("v")}),
        core.TaskTemplate(type=Text("t")),
        core.TaskTemplate(task_type_version=True),
        core.TaskTemplate(custom={"a": 2.0}),
        core.TaskTemplate(custom={"a": 2**53}),
        core.TaskTemplate(custom={"a": -(2**53)}),
        core.TaskTemplate(custom={"a": [Text("x")]}),
        ANYTHING.TaskTemplate(custom={"a": [(1, 2)]}),
        core.TaskTemplate(custom={"a": {Text("k"): 1}}),
        core.Primitive(float_value=3),
        core.Primitive(datetime=datetime.datetime(2026, 1, 2, fold=1, tzinfo=UTC)),
        core.Primitive(datetime=datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))),
        core.Primitive(datetime=NanoDatetime(2026, 1, 2, tzinfo=UTC)),
        ANYTHING.Identifier(resource_type=1),
        ANYTHING.Binary(value=bytearray(b"x")),
        core.CompiledTask(template=type("Own", (core.TaskTemplate,), {"__slots__": ()})()),
        Mine(name="n"),
        nested(98),
    ],
    ids=repr,
)
def test_nothing_is_claimed_of_what_reading_changes(message: Message) -> None:
    assert not is_surely_exact(message)


@pytest.mark.parametrize(
    "message",
    [
        core.TaskTemplate(custom={"a": [1, -1.5, 2**53 - 1, None, True, "x", {"b": []}]}),
        core.Primitive(float_value=float("nan")),
        core.Primitive(float_value=-0.0),
        core.Primitive(datetime=datetime.datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=UTC)),
        core.Primitive(duration=datetime.timedelta(microseconds=-1)),
        core.Identifier(resource_type=core.ResourceType(77)),
        Slotted(name="n"),
        nested(90),
    ],
    ids=repr,
)
def test_usual_values_need_no_second_look(message: Message) -> None:
    assert is_surely_exact(message)
    assert survives(message)
