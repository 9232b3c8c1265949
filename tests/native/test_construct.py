"""Constructing messages: the engine's way must be that of the dataclass, also where users change it."""

from __future__ import annotations

import dataclasses
import gc
import inspect
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

import pytest

from flytemodels.flyteidl import core
from flytemodels.message import Message
from tests.native.both import shown
from tests.support.idl import each_class


def _slowly(cls: type[Message], *args: Any, **kwargs: Any) -> Any:
    """Construct by the function that dataclasses made."""
    message = object.__new__(cls)
    cls.__init__(message, *args, **kwargs)
    return message


@each_class
def test_every_message_type(cls: type[Message]) -> None:
    assert shown(cls()) == shown(_slowly(cls))
    names = [field.name for field in dataclasses.fields(cls)]  # type: ignore[arg-type]
    assert list(inspect.signature(cls).parameters) == names
    for name in names:
        value = object()
        assert getattr(cls(**{name: value}), name) is value
    if not any(field.metadata["betterproto"].group for field in dataclasses.fields(cls)):  # type: ignore[arg-type]
        values = [object() for _ in names]
        assert [getattr(cls(*values), name) for name in names] == values
        assert [getattr(cls(**dict(zip(reversed(names), values, strict=True))), name) for name in names] == values[::-1]


def test_each_message_has_lists_and_dicts_of_its_own() -> None:
    one, other = core.Container(), core.Container()
    one.args.append("x")
    assert other.args == []


@pytest.mark.parametrize(
    ("args", "kwargs"),
    [
        (("a", "b", "c"), {}),
        (("a",), {"key": "b"}),
        ((), {"kee": "b"}),
        (("a", "b"), {"value": "c", "more": 1}),
        ((), {"": 1}),
    ],
)
def test_wrong_arguments(args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    with pytest.raises(TypeError) as theirs:
        _slowly(core.KeyValuePair, *args, **kwargs)
    with pytest.raises(TypeError) as ours:
        core.KeyValuePair(*args, **kwargs)
    assert str(ours.value) == str(theirs.value)


def test_names_that_are_not_interned() -> None:
    assert core.KeyValuePair(**{"".join(["k", "ey"]): "x"}).key == "x"


def test_two_members_of_a_oneof() -> None:
    with pytest.raises(ValueError, match=r"^At most one of integer, .* or duration can be set$"):
        core.Primitive(integer=1, boolean=False)
    with pytest.raises(ValueError, match=r"^At most one of integer, "):
        _slowly(core.Primitive, integer=1, boolean=False)


class Plain(core.KeyValuePair):
    pass


class Counting(core.KeyValuePair):
    def __init__(self, count: int) -> None:
        super().__init__(key="count", value=str(count))


class Checking(core.KeyValuePair):
    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.key:
            raise ValueError("a key, please")


class Making(core.KeyValuePair):
    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        made = super().__new__(cls)
        made.key = "made"
        return made


class Setting(core.KeyValuePair):
    def __setattr__(self, name: str, value: object) -> None:
        super().__setattr__(name, value.upper() if isinstance(value, str) else value)


@dataclass
class Noted(core.KeyValuePair):
    note: str = "none"


@dataclass(slots=True)
class SlottedNoted(core.KeyValuePair):
    note: str = "none"


@dataclass(kw_only=True)
class Named(core.KeyValuePair):
    note: str = "none"


def test_subclasses_of_users() -> None:
    assert (Plain("k", value="v").key, Plain("k", value="v").value, Plain().key) == ("k", "v", "")
    assert Counting(3) == Counting(3)
    assert Counting(3).value == "3"
    with pytest.raises(ValueError, match="please"):
        Checking()
    assert Checking(key="k").key == "k"
    assert Making(value="v").value == "v"
    assert Setting(key="k").key == "K"
    for cls in (Noted, SlottedNoted, Named):
        assert cls(key="k", note="n").note == "n"
        assert cls().note == "none"
    assert Noted("k", "v", "n").note == "n"
    with pytest.raises(TypeError):
        Named("k", "v", "n")  # type: ignore[misc]


def test_a_constructor_that_is_replaced() -> None:
    for cls in (core.KeyValuePair, Plain):
        with patch.object(core.KeyValuePair, "__init__", return_value=None) as init:
            cls(key="k")
        init.assert_called_once_with(key="k")
        assert cls(key="k").key == "k"


def test_initializing_again() -> None:
    pair = core.KeyValuePair(key="k", value="v")
    pair.__init__(key="other")  # type: ignore[misc]
    assert (pair.key, pair.value) == ("other", "")


def _python_calls(act: Callable[[], object]) -> list[str]:
    """Return the names of the functions that `act` calls. The collector rests: it calls those in `gc.callbacks`."""
    calls: list[str] = []
    gc.disable()
    sys.setprofile(lambda frame, event, _: calls.append(frame.f_code.co_name) if event == "call" else None)
    try:
        act()
    finally:
        sys.setprofile(None)
        gc.enable()
    return calls[1:]  # without that of `act` itself


def test_no_python_is_called() -> None:
    """Nor is it after somebody has looked at `__init__`, which puts a new one into the class."""
    heir = type("Heir", (core.Resources,), {})
    for cls in (core.Resources, heir):
        cls()
        assert _python_calls(lambda cls=cls: cls(requests=[])) == []
    assert inspect.isfunction(core.Resources.__init__)
    for cls in (core.Resources, heir):
        assert _python_calls(lambda cls=cls: cls(requests=[])) == []
