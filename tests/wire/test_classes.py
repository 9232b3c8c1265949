"""What generated classes are to Python, to dataclasses and to betterproto2."""

from __future__ import annotations

import copy
import pickle
import sys
from dataclasses import dataclass

import betterproto2
import pytest

from flytemodels import Message
from flytemodels.flyteidl import core
from tests.idl import classes, named

LITERAL = core.Literal(scalar=core.Scalar(primitive=core.Primitive(integer=7)), hash="h")


@pytest.mark.parametrize("cls", classes(), ids=named)
def test_objects_take_the_room_of_their_slots(cls: type[Message]) -> None:
    message = cls.parse(b"")
    assert not hasattr(message, "__dict__")
    slots = len(cls.__slots__) + len(Message.__slots__)  # type: ignore[attr-defined]
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
def test_copies_keep_what_subclasses_add(cls: type[Noted | Slotted], again: object) -> None:
    message = cls.parse(bytes(LITERAL) + b"\xfa\x3e\1x")
    message.note = "here"
    assert callable(again)
    copied = again(message)
    assert (type(copied), copied, copied.note) == (cls, message, "here")
    assert bytes(copied) == bytes(message)
