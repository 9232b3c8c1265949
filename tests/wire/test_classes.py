"""What generated classes are to Python, to dataclasses and to betterproto2."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from unittest.mock import create_autospec

import betterproto2
import pytest

from flytemodels import Message
from flytemodels.flyteidl import core
from tests.support.idl import each_class

LITERAL = core.Literal(scalar=core.Scalar(primitive=core.Primitive(integer=7)), hash="h")


@each_class
def test_objects_take_the_room_of_their_slots(cls: type[Message]) -> None:
    message = cls.parse(b"")
    assert not hasattr(message, "__dict__")
    slots = sum(len(vars(base).get("__slots__", ())) for base in cls.__mro__)
    assert sys.getsizeof(message) - sys.getsizeof(object()) == 8 * slots + sys.getsizeof([]) - list.__basicsize__


def test_a_misspelt_attribute_is_an_error() -> None:
    with pytest.raises(AttributeError, match="hahs"):
        core.Literal().hahs = "h"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def test_messages_are_those_of_betterproto2() -> None:
    assert issubclass(core.Literal, betterproto2.Message)
    assert isinstance(LITERAL, betterproto2.Message)
    assert not issubclass(object, Message)


def test_functions_of_betterproto2_work_on_messages() -> None:
    assert betterproto2.Message.__bytes__(LITERAL) == bytes(LITERAL)
    assert betterproto2.Message.to_dict(LITERAL) == LITERAL.to_dict()
    assert betterproto2.Message.__eq__(LITERAL, copy.copy(LITERAL))
    assert betterproto2.which_one_of(LITERAL, "value") == ("scalar", LITERAL.scalar)


# The constructor, which is compiled when it is asked for


def as_dataclasses_makes_it(cls: type[Any]) -> Any:  # the class
    """Make a class with the same fields in the ordinary way, late constructors apart."""
    fields = {field.name: dataclasses.field(default_factory=field.default_factory) for field in dataclasses.fields(cls)}
    annotations = {field.name: field.type for field in dataclasses.fields(cls)}
    names = {"__module__": cls.__module__, "__qualname__": cls.__qualname__, "__post_init__": cls.__post_init__}
    return dataclass(type(cls.__name__, (), {**names, **fields, "__annotations__": annotations}))


@each_class
def test_the_constructor_is_that_of_a_dataclass(cls: type[Any]) -> None:
    ordinary = as_dataclasses_makes_it(cls)
    assert inspect.signature(cls) == inspect.signature(ordinary)
    init, ordinary_init = cls.__init__, ordinary.__init__
    assert init is cls.__init__
    assert inspect.isfunction(init)
    for name in ("__name__", "__qualname__", "__module__", "__annotations__", "__defaults__", "__kwdefaults__"):
        assert getattr(init, name) == getattr(ordinary_init, name)
    assert init.__code__.co_code == ordinary_init.__code__.co_code
    assert cls.__match_args__ == ordinary.__match_args__
    assert cls.__dataclass_params__.init
    assert all(field.init for field in dataclasses.fields(cls))


@pytest.mark.parametrize(
    "use",
    [
        "Container(image='i')",
        "inspect.signature(Container)",
        "Container.__init__(object.__new__(Container), image='i')",
        "object.__new__(Container).__init__(image='i')",
        "dataclasses.replace(Container(), image='i')",
        "copy.deepcopy(Container(image='i'))",
        "type('Heir', (Container,), {})(image='i')",
        "dataclasses.dataclass(type('Heir', (Container,), {}))(image='i')",
    ],
)
def test_each_way_to_ask_for_it_first(use: str) -> None:
    program = (
        "import copy, dataclasses, inspect\n"
        "from flytemodels.flyteidl.core.tasks import Container\n"
        "assert not inspect.isfunction(vars(Container)['__init__'])\n"
        f"{use}\n"
        "assert Container('i', args=['a']).args == ['a']\n"
        "assert inspect.isfunction(Container.__init__)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_threads_may_ask_for_it_at_once() -> None:
    program = (
        "import sys; sys.setswitchinterval(1e-6)\n"
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from flytemodels.flyteidl.core.tasks import Container\n"
        "with ThreadPoolExecutor(8) as pool:\n"
        "    made = list(pool.map(lambda _: Container.__init__(m := Container(), image='i') or m.image, range(64)))\n"
        "assert made == ['i'] * 64\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_mocks_know_its_parameters() -> None:
    mock = create_autospec(core.Resources)
    mock(requests=[])
    with pytest.raises(TypeError, match="request"):
        mock(request=[])


# Subclasses


class Noted(core.Literal):
    """Has a `__dict__`."""

    note: str


@dataclass(slots=True, eq=False, repr=False)
class Slotted(core.Literal):
    note: str = "none"


@pytest.mark.parametrize("cls", [Noted, Slotted])
@pytest.mark.parametrize(
    "again",
    [copy.copy, copy.deepcopy, lambda message: pickle.loads(pickle.dumps(message))],
    ids=["copy", "deep", "pickle"],
)
def test_copies_keep_what_subclasses_add(cls: type[Noted | Slotted], again: Callable[[Any], Any]) -> None:
    message = cls.parse(bytes(LITERAL) + b"\xfa\x3e\1x")
    message.note = "here"
    copied = again(message)
    assert (type(copied), copied, copied.note) == (cls, message, "here")
    assert bytes(copied) == bytes(message)
