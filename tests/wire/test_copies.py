"""Deep copies and pickles keep what a message holds, down to types, order and bits, whichever way they are made."""

from __future__ import annotations

import base64
import copy
import datetime
import pickle
import zlib
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flytemodels import Message
from flytemodels._model.pickles import identical
from flytemodels.flyteidl import admin, core
from flytemodels.times import NanoDatetime
from tests.support.strategies import filled, messages


def pickled(message: Any) -> Any:  # a message of any class, and another one of it
    return pickle.loads(pickle.dumps(message))


def deeply(message: Any) -> Any:  # as above
    return copy.deepcopy(message)


COPIES = (deeply, pickled)
CLASSES = (core.TaskTemplate, core.LiteralMap, core.WorkflowTemplate, admin.Execution, core.Primitive)


class Number(int):
    """An int that knows where it comes from."""


class Text(str):
    """The same of a string."""

    __slots__ = ()


class Level(IntEnum):
    """Not the enum of any field."""

    TASK = 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.sampled_from(CLASSES).flatmap(messages))
def test_copies_are_identical(message: Message) -> None:
    for make in COPIES:
        assert identical(make(message), message)


@pytest.mark.parametrize(
    "message",
    [
        core.Container(args=("a", "b")),  # type: ignore[arg-type]
        core.Container(image=Text("i"), args=[Text("a")]),
        core.TaskTemplate(config={Text("k"): Text("v")}),
        core.TaskTemplate(task_type_version=True),
        core.TaskTemplate(task_type_version=Number(300)),
        core.TaskTemplate(custom={"a": 2.0, "b": [1, -0.0, 0.0, 2**53, 5e300]}),
        core.TaskTemplate(custom={"a": (1, 2)}),  # type: ignore[dict-item]
        core.TaskTemplate(custom={"b": Text("x"), "a": {Text("k"): 1}}),
        core.Primitive(integer=True),
        core.Primitive(float_value=3),
        core.Primitive(datetime=datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))),
        core.Primitive(datetime=datetime.datetime(2026, 1, 2, fold=1, tzinfo=datetime.timezone.utc)),
        core.Primitive(datetime=NanoDatetime(2026, 1, 2, tzinfo=datetime.timezone.utc)),
        core.Identifier(resource_type=1),  # type: ignore[arg-type]
        core.Identifier(resource_type=Level.TASK),  # type: ignore[arg-type]
        core.Identifier(resource_type=core.ResourceType(77)),
        core.Binary(value=bytearray(b"x")),  # type: ignore[arg-type]
        # What no wire can hold.
        core.TaskTemplate(type="\ud800"),
        core.TaskTemplate(task_type_version=1 << 70),
        core.TaskTemplate(type=5),  # type: ignore[arg-type]
    ],
    ids=repr,
)
def test_values_of_other_types_stay_so(message: Message) -> None:
    for make in COPIES:
        assert identical(make(message), message)


def test_messages_deeper_than_the_wire_allows() -> None:
    literal = core.LiteralType()
    for _ in range(150):
        literal = core.LiteralType(collection_type=literal)
    assert pickle.loads(pickle.dumps(literal)) == literal
    assert copy.deepcopy(literal) == literal


@dataclass(slots=True, eq=False, repr=False)
class Noted(core.TaskTemplate):
    """A field that is not protobuf's."""

    notes: list[str] = field(default_factory=list[str])


class Open(core.TaskTemplate):
    """A `__dict__`."""


def test_subclasses_keep_what_they_add() -> None:
    noted = Noted(type="t", notes=["n"])
    opened: Any = Open(type="t")
    opened.note = ["n"]
    for make in COPIES:
        assert make(noted).notes == ["n"]
        assert make(noted).notes is not noted.notes
        made: Any = make(opened)
        assert made.__class__ is Open
        assert made.note == ["n"]
        assert made.type == "t"
    holder = core.CompiledTask(template=noted)
    for make in COPIES:
        copied: Any = make(holder)
        assert copied.template.notes == ["n"]


def test_a_pickle_holds_little_more_than_the_wire_form() -> None:
    message = filled(core.WorkflowTemplate)
    assert len(pickle.dumps(message)) < len(bytes(message)) + 120


def test_pickles_of_before_still_load() -> None:
    message: core.TaskTemplate = pickle.loads(zlib.decompress(base64.b85decode(OLD)))
    wire = b"\x2a\x07\x0a\x05\x0a\x01k\x12\x00\xfa\x3e\x01x\x12\x01t"
    expected = core.TaskTemplate.parse(wire)
    expected.id = core.Identifier(name="n", resource_type=core.ResourceType.TASK)
    assert identical(message, expected)
    assert bytes(message) == bytes(expected)


# The memo


def test_an_object_that_occurs_twice_is_copied_once() -> None:
    literal = core.Literal(hash="h")
    collection = core.LiteralCollection(literals=[literal, literal])
    holder = [collection, literal, collection.literals]
    made = copy.deepcopy(holder)
    assert made[0].literals[0] is made[0].literals[1] is made[1]  # type: ignore[union-attr]
    assert made[0].literals is made[2]  # type: ignore[union-attr]
    assert made[1] is not literal


def test_a_memo_that_is_kept_knows_every_part() -> None:
    template = core.TaskTemplate(id=core.Identifier(name="n"), container=core.Container(args=["a"]), custom={"a": [1]})
    memo: dict[int, Any] = {}
    made = copy.deepcopy(template, memo)
    assert template.container is not None
    assert copy.deepcopy(template.id, memo) is made.id
    assert copy.deepcopy(template.container, memo) is made.container
    assert copy.deepcopy(template.container.args, memo) is made.container.args  # type: ignore[union-attr]
    assert copy.deepcopy(template.custom, memo) is made.custom
    assert copy.deepcopy(template, memo) is made


def test_a_memo_outlives_what_it_knows() -> None:
    memo: dict[int, Any] = {}
    first = copy.deepcopy(core.Container(args=["first"]), memo)
    for _ in range(100):
        assert copy.deepcopy(core.Container(args=["later"]), memo).args == ["later"]
    assert first.args == ["first"]


def test_a_memo_that_knows_a_part_beforehand() -> None:
    identifier, other = core.Identifier(name="n"), core.Identifier(name="other")
    memo: dict[int, Any] = {id(identifier): other}
    assert copy.deepcopy(core.TaskTemplate(id=identifier), memo).id is other


def test_messages_that_hold_themselves() -> None:
    template = core.TaskTemplate()
    template.custom = {"self": template}  # type: ignore[dict-item]
    made = copy.deepcopy(template)
    assert made.custom is not None
    assert made.custom["self"] is made  # type: ignore[comparison-overlap]


def test_a_deleted_slot_raises_as_ever() -> None:
    container = core.Container()
    del container.args
    for make in (copy.deepcopy, copy.copy, pickle.dumps):
        with pytest.raises(AttributeError, match="args"):
            make(container)


OLD = (
    "c-nQ3Jxc>Y5Qc9heh>mdEUZM36j$v}ut_C>E#hG(avyWIOZKwIet;<gHd;;R_-C!$y9*?ZQ_Q@xJJ0aW$K<DA$q;x`>z#+zRG=Mi"
    "!MVHv!mBq6MNqn;Z%Xn0bY{@1(!4YlxX<0j5zew$GiW=Vdx*>{rSdGr#s8qHVCz+_z!FZMj?Ktk;%p7h1Y1J3>-vo=_DO5PgybCA"
    "HfA}8WkO<4zJF()MAXPOB%D|!eIo=cC%=#Eo#Mwu8JssQi7)D%J)AmgjA=CR&KhruP;=*PD1Bs}N6~xQle~?fyu<UCT!+JvVhE7e"
    "2Olm!%CYc2Ai<4n"
)
"""A TaskTemplate with unknown fields and an original, pickled when pickles held each field."""
