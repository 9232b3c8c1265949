"""Lists and dicts of messages, which the native engine makes when somebody looks at them: nobody else may notice."""

from __future__ import annotations

import copy
import gc
import inspect
import io
import pickle
import pydoc
import weakref
from dataclasses import dataclass, field
from sysconfig import get_config_var
from typing import Any
from unittest.mock import patch

import pytest

from flytemodels._model.kinds import Label
from flytemodels._model.plan import plan_of
from flytemodels.flyteidl import core
from flytemodels.message import Message
from tests.native.both import native, python
from tests.support.idl import each_class


def blank(cls: type[Message]) -> Message:
    return native.parse(cls, b"")


def containers(message: Message) -> list[object]:
    """Return the lists and dicts that a message refers to: those that were made."""
    return [found for found in gc.get_referents(message) if type(found) in (list, dict)]


def names(cls: type[Message]) -> dict[str, type[Any]]:
    labels = {Label.REPEATED: list, Label.MAP: dict}
    return {each.name: labels[each.label] for each in plan_of(cls).fields if each.label in labels}


@each_class
def test_first_look(cls: type[Message]) -> None:
    cls()  # the first one is made by the constructor of the dataclass
    for message in (blank(cls), cls()):
        assert containers(message) == []
        for name, kind in names(cls).items():
            made = getattr(message, name)
            assert type(made) is kind
            assert not made
            assert getattr(message, name) is made
        assert len(containers(message)) == len(names(cls))


def test_what_does_not_look() -> None:
    message, other = blank(core.Node), blank(core.Node)
    assert message == other
    assert message.serialize_to_string() == b""
    assert (message.to_json(), message.to_dict(), message.is_empty) == ("{}", {}, True)
    assert pickle.loads(pickle.dumps(message)) == message
    made = copy.deepcopy(message)
    assert [containers(each) for each in (message, other, made)] == [[], [], []]


def test_equality_with_what_was_looked_at() -> None:
    for name in names(core.Node):
        one, other = blank(core.Node), blank(core.Node)
        assert getattr(one, name) == []
        assert one == other
        assert other == one
        setattr(one, name, None)
        assert one != other
        assert other != one
    literal, second = core.Literal(), core.Literal()
    literal.metadata["key"] = "value"
    assert literal != second
    assert second != literal
    second.metadata = []  # type: ignore[assignment]
    assert core.Literal() != second
    assert second != core.Literal()


def test_what_is_put_in_counts() -> None:
    for engine in (native, python):
        literal = engine.parse(core.Literal, b"")
        literal.metadata["key"] = "value"
        assert native.serialize(literal) == core.Literal(metadata={"key": "value"}).serialize_to_string() != b""
        assert literal.to_json() == '{"metadata": {"key": "value"}}'
        assert copy.deepcopy(literal) == literal


def test_what_was_looked_at_is_read_into() -> None:
    container = core.Container()
    container.args.append("a")
    container.merge_from(core.Container(args=["b"]))
    assert container.args == ["a", "b"]
    assert container.load(io.BytesIO(core.Container(args=["c"]).serialize_to_string())).args == ["a", "b", "c"]


def test_a_deleted_attribute() -> None:
    for message in (blank(core.Container), core.Container(), core.Container(args=["a"])):
        del message.args  # type: ignore[attr-defined]
        for _ in range(2):
            with pytest.raises(AttributeError, match="args"):
                message.args  # type: ignore[attr-defined]  # noqa: B018
        with pytest.raises(AttributeError, match="args"):
            message.serialize_to_string()
        message.args = ["b"]  # type: ignore[attr-defined]
        assert message.serialize_to_string() == core.Container(args=["b"]).serialize_to_string()
    with pytest.raises(AttributeError, match="args"):
        object.__new__(core.Container).args  # noqa: B018


def test_the_descriptor_is_that_of_a_slot() -> None:
    descriptor: Any = core.Container.__dict__["args"]
    assert core.Container.args is descriptor
    assert inspect.ismemberdescriptor(descriptor)
    assert inspect.isdatadescriptor(descriptor)
    assert repr(descriptor) == "<member 'args' of 'Container' objects>"
    assert (descriptor.__name__, descriptor.__objclass__) == ("args", core.Container)
    assert "args" in pydoc.render_doc(core.Container, renderer=pydoc.plaintext)
    with pytest.raises(TypeError, match="Container"):
        descriptor.__get__(core.Literal())
    with pytest.raises(TypeError, match="Container"):
        descriptor.__set__(core.Literal(), [])


def test_a_field_that_is_declared_again() -> None:
    @dataclass
    class Required(core.LiteralMap):
        literals: dict[str, core.Literal]

    @dataclass(slots=True, eq=False, repr=False)
    class Slotted(core.Container):
        note: str = ""

    with pytest.raises(TypeError, match="literals"):
        Required()  # type: ignore[call-arg]
    assert Required(literals={"a": core.Literal()}).literals == {"a": core.Literal()}
    assert (Slotted().args, Slotted().note, Slotted(args=["a"]).args) == ([], "", ["a"])
    assert native.parse(Slotted, core.Container(args=["a"]).serialize_to_string()).args == ["a"]


def test_a_descriptor_that_is_replaced_for_a_while() -> None:
    before = blank(core.Container)
    with patch.object(core.Container, "args", property(lambda _: ["mock"], lambda *_: None)):
        assert before.args == ["mock"]
        assert native.parse(core.Container, b"").args == ["mock"]
    assert before.args == []
    assert blank(core.Container).args == []


@pytest.mark.skipif(bool(get_config_var("Py_GIL_DISABLED")), reason="free-threaded Python 3.13 never frees a class")
def test_classes_are_freed() -> None:
    @dataclass(slots=True)
    class Passing(core.Container):
        more: list[str] = field(default_factory=list)

    assert (Passing().args, Passing().more) == ([], [])
    gone = weakref.ref(Passing)
    del Passing
    gc.collect()
    assert gone() is None
