"""Messages written as JSON by both engines: the same values, in the same order and of the same types, or errors."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flytemodels._json.messages_out import writer_of
from flytemodels._json.scalars_out import USUAL
from flytemodels.flyteidl import core
from flytemodels.message import Message
from tests.native.both import native, shown
from tests.native.test_differential import WRONG
from tests.support.idl import each_class
from tests.support.strategies import messages
from tests.wire.pieces import encode, random_pieces


def _python(message: Message) -> Any:
    return writer_of(type(message), USUAL)(message, 0)


def _outcome(write: Any, message: Message) -> object:
    try:
        return shown(write(message))
    except Exception as error:
        return type(error), str(error), vars(error)


def _same(message: Message) -> None:
    assert _outcome(native.json_values, message) == _outcome(_python, message)


@each_class
def test_every_message_type(cls: type[Message]) -> None:
    random = Random(cls.proto_full_name())
    _same(cls())
    for _ in range(8):
        _same(cls.parse(encode(random_pieces(cls, random, odd=random.choice([0, 0.1]), depth=4, most=8))))


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_every_value(every: Any, data: st.DataObject) -> None:
    _same(data.draw(messages(every.cls, json=True)))


def test_values_of_every_type_in_every_field(every: Any) -> None:
    cls = every.cls
    for name in cls.__dataclass_fields__:
        for value in WRONG:
            for wrong in (
                value,
                [value],
                {"k": value, "l": value},
                {value: "x"} if isinstance(value, (int, str)) else 1,
            ):
                _same(cls(**{name: wrong}))


def test_errors_tell_the_whole_path(every: Any) -> None:
    cls = every.cls
    _same(cls(one_every=cls(many_every=[cls(), cls(map_every={"k": cls(map_int32={"é": 1, "l": "x"})})])))
    clash = cls(chosen_int32=1)
    clash.chosen_string = "x"
    _same(clash)
    _same(cls(many_every=[clash]))
    for levels in (99, 100, 101):
        message = cls()
        for _ in range(levels):
            message = cls(one_every=message)
        _same(message)


class Custom(core.Container):
    pass


def test_subclasses_of_users() -> None:
    _same(Custom(image="i"))
    _same(core.TaskTemplate(container=Custom(image="i"), custom={"a": [1, None]}))
    with pytest.raises(TypeError, match="expected a class of a message, got int"):
        native.json_values(5)


def test_a_deleted_slot() -> None:
    message = core.Container(image="i")
    del message.args
    _same(message)
