"""What is assigned to a message class after its first use counts, with either engine."""

from __future__ import annotations

import copy
from abc import ABCMeta, abstractmethod
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any
from unittest import mock

import pytest

from flytemodels import Message
from flytemodels.flyteidl import core
from tests.native.both import native, python

ENGINES = pytest.mark.parametrize("engine", [native, python], ids=["native", "python"])
DATA = b"\x12\x01p\x22\x01n"


class Own(core.Identifier):
    """A class of these tests, so that no other test meets its changes."""

    __slots__ = ()


@contextmanager
def changed(name: str, value: object, cls: type[Message] = Own) -> Generator[None]:
    with mock.patch.object(cls, name, value, create=True):
        yield


def used() -> None:
    assert Own(project="p", name="n") == native.parse(Own, DATA)
    assert native.serialize(Own(project="p", name="n")) == DATA


def test_a_post_init() -> None:
    used()
    calls: list[object] = []

    def note(self: object) -> None:
        calls.append(self)

    for cls in (Own, core.Identifier, Message):
        with changed("__post_init__", note, cls):
            Own(project="p")
    assert len(calls) == 3
    used()
    assert len(calls) == 3


def test_a_new() -> None:
    class New(core.Identifier):
        """A class that Python cannot take a `__new__` from again."""

        __slots__ = ()

    assert New(project="p").project == "p"

    def new(cls: object, **kwargs: object) -> object:
        return kwargs

    anything: Any = New
    anything.__new__ = new
    assert anything(project="p") == {"project": "p"}


def test_an_init() -> None:
    used()
    with mock.patch.object(Own, "__init__", return_value=None) as init:
        Own("any", thing=1)  # type: ignore[arg-type, call-arg]
    assert init.call_args == mock.call("any", thing=1)
    used()


@ENGINES
@pytest.mark.parametrize("cls", [Own, core.Identifier])
def test_a_setattr(engine: Any, cls: type[Message]) -> None:
    used()
    names: list[str] = []

    def note(self: object, name: str, value: object) -> None:
        names.append(name)
        object.__setattr__(self, name, value)

    with changed("__setattr__", note, cls):
        engine.parse(Own, DATA)
    assert {"project", "name"} <= set(names)
    names.clear()
    used()
    assert names == []


@ENGINES
def test_a_property_over_a_slot(engine: Any) -> None:
    used()
    slot: Any = core.Identifier.__dict__["project"]

    def read(self: object) -> str:
        project: str = slot.__get__(self)
        return project.upper()

    def write(self: object, value: str) -> None:
        slot.__set__(self, value)

    with changed("project", property(read, write), core.Identifier):
        message = engine.parse(Own, DATA)
        assert message.project == "P"
        assert engine.serialize(message) == b"\x12\x01P\x22\x01n"
    used()


@ENGINES
def test_abstractness(engine: Any) -> None:
    class Abstract(core.Identifier, metaclass=ABCMeta):
        """Not abstract at first."""

        __slots__ = ()

    engine.parse(Abstract, DATA)

    @abstractmethod
    def method(self: object) -> None: ...

    anything: Any = Abstract
    anything.method = method
    anything.__abstractmethods__ = frozenset({"method"})
    with pytest.raises(TypeError, match="abstract"):
        engine.parse(Abstract, DATA)
    with pytest.raises(TypeError, match="abstract"):
        Abstract()
    anything.__abstractmethods__ = frozenset()
    assert engine.parse(Abstract, DATA).name == "n"


@ENGINES
def test_abstractness_of_a_class_that_a_field_holds(engine: Any) -> None:
    nested = bytes(core.TaskTemplate(id=core.Identifier(name="n")))
    engine.parse(core.TaskTemplate, nested)
    anything: Any = core.Identifier
    anything.__abstractmethods__ = frozenset({"method"})
    try:
        # First alone: what is found out about the class then must not hide the change from those that hold it.
        for cls, data in ((core.Identifier, DATA), (core.TaskTemplate, nested)):
            with pytest.raises(TypeError, match="abstract"):
                engine.parse(cls, data)
    finally:
        anything.__abstractmethods__ = frozenset()
    assert engine.parse(core.TaskTemplate, nested).id.name == "n"


def test_an_equality_in_a_message_below() -> None:
    one, other = (core.TaskTemplate(id=core.Identifier(name=name)) for name in "ab")
    assert not native.equal(one, other)

    def always(self: object, other: object) -> bool:
        return True

    with changed("__eq__", always, core.Identifier):
        assert native.equal(one, other)
    assert not native.equal(one, other)


def test_a_deepcopy_in_a_message_below() -> None:
    template = core.TaskTemplate(id=core.Identifier(name="a"))
    assert copy.deepcopy(template) == template

    def same(self: object, memo: object) -> object:
        return self

    with changed("__deepcopy__", same, core.Identifier):
        assert copy.deepcopy(template).id is template.id
    assert copy.deepcopy(template).id is not template.id


def test_classes_come_and_go() -> None:
    for number in range(3000):
        cls = type(f"Own{number}", (core.Identifier,), {"__slots__": ()})
        assert native.serialize(native.parse(cls, DATA)) == DATA
    kept = [type(f"Own{number}", (core.Identifier,), {"__slots__": ()}) for number in range(1500)]
    for cls in kept * 2:
        assert native.serialize(native.parse(cls, DATA)) == DATA
