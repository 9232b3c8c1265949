"""Messages read from JSON by both engines: the same message, or the same error, whatever the JSON."""

from __future__ import annotations

import copy
import json
from collections import OrderedDict
from datetime import datetime, timedelta, timezone
from random import Random
from types import MappingProxyType
from typing import Any

import pytest
from betterproto2 import Casing, OutputFormat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flytemodels import EncodeError
from flytemodels._json.messages_in import reader_of
from flytemodels._json.well_known_in import OWN_FORMS as READ
from flytemodels._json.well_known_out import OWN_FORMS as WRITTEN
from flytemodels._model.plan import plan_of
from flytemodels.flyteidl import core
from flytemodels.message import Message
from tests.fuzz.mutation import mutated_text, places
from tests.native.both import native, shown
from tests.native.test_differential import WRONG
from tests.support.idl import each_class
from tests.support.strategies import messages
from tests.wire.pieces import encode, random_pieces

_NUMBERS = """
0 -0 1 -1 01 +1 1.0 1e2 1.5 1_0 ٣ - 2147483647 2147483648 -2147483649 4294967295 4294967296 9223372036854775807
9223372036854775808 -9223372036854775808 -9223372036854775809 18446744073709551615 18446744073709551616
9999999999999999999 99999999999999999999 NaN Infinity -Infinity nan 1e400 3.5e38
"""
_WORDS = "true false null RED red BLUE NULL_VALUE AA== AA= AA AAA= AAAA A A=== AA=== _-+/ AB é éééé ÿ \ud800"
_MOMENTS = """
1970-01-01T00:00:00Z 2024-02-29T23:59:59.999999999Z 2023-02-29T00:00:00Z 0000-01-01T00:00:00Z 9999-12-31T23:59:59.1Z
0001-01-01T00:00:00+00:01 2024-01-01T00:00:00-08:00 2024-01-01T24:00:00Z 2024-01-01T00:00:60Z 2024-13-01T00:00:00Z
2024-00-01T00:00:00Z 2024-01-01T00:60:00Z 2024-01-01T00:00:00.Z 2024-01-01T00:00:00.1234567890Z 2024-01-01t00:00:00z
2024-01-01T00:00:00 2024-01-0 2024-01-32T00:00:00Z
"""
_SPANS = """
0s -0s 1s -1.5s 1.000000001s -0.000000001s -1.000000999s 315576000000s 315576000001s -315576000000.999999999s
315576000000.1s 1.s .5s 1 s 1S 1.1234567890s 9999999999999s
"""
_TEXTS = [*(_NUMBERS + _WORDS + _MOMENTS + _SPANS).split(), "", " 1", "A\nA=", "2024-01-01 00:00:00Z", "9" * 41]
_UTC = timezone.utc
_ODD: list[Any] = [
    *WRONG,
    *_TEXTS,
    *(float("inf"), -0.0, 1.0, 3.5e38, 2.0**53, 2**53, -(2**53), 2**53 + 1, 0.1, False, bytearray(b"x")),
    *(datetime(2024, 1, 1), datetime(2024, 1, 1, tzinfo=_UTC), timedelta(1)),
    *({"@type": "x"}, {"a": None}, {"a": [{}, [], [[1.0, 2.5]]]}, {"a": "\ud800"}, {1: 2}, {"value": 1}),
    *([[]], [{}], ["AA=="], ({},), OrderedDict(a=1), OrderedDict(), MappingProxyType({}), MappingProxyType({"k": 1})),
]


class _Text(str):
    """A string that is no ordinary one."""


class _Number(int):
    """A number that is no ordinary one."""


def _outcome(read: Any, *arguments: Any) -> object:
    try:
        return shown(read(*arguments))
    except Exception as error:
        return type(error), str(error), vars(error)


def _same(cls: type[Message], value: Any) -> None:
    for lenient in (False, True):
        expected = _outcome(reader_of(cls, lenient), value, 0)
        assert _outcome(native.from_json_values, cls, value, lenient) == expected, value


def _writable(cls: type[Message], random: Random, depth: int, most: int) -> Message:
    """Return a random message that has a JSON form: most do, some hold a moment outside the years that it can say."""
    while True:
        message = cls.parse(encode(random_pieces(cls, random, odd=0, depth=depth, most=most)))
        try:
            message.to_dict()
        except EncodeError:
            continue
        return message


def _changed(value: Any, random: Random) -> Any:
    """Change one thing within a value, or all of it."""
    root = [value]
    _change(*random.choice(list(places(root))), random)
    return root[0]


def _fresh(value: Any) -> Any:
    """Copy the lists and dicts of a value: further changes go into the copy, and never make it contain itself."""
    if value.__class__ is list:
        return [_fresh(item) for item in value]
    return {key: _fresh(item) for key, item in value.items()} if value.__class__ is dict else value


def _change(holder: Any, key: Any, random: Random) -> None:
    choice = random.randrange(6)
    if choice < 3:
        holder[key] = _fresh(random.choice(_ODD))
    elif choice == 3 and isinstance(holder, dict):
        holder[random.choice([f"{key}x", "x_y", 5, _Text(key)])] = holder.pop(key)
    elif isinstance(holder, dict):
        # The name it has in the `.proto`, or the other way round; a member of the oneof that is next to it.
        words = str(key).split("_")
        snake = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in str(key))
        camel = words[0] + "".join(word.capitalize() for word in words[1:])
        holder[random.choice([snake, camel])] = random.choice([holder[key], None, {}, 1, "x"])
    else:
        holder.insert(key, _fresh(random.choice(_ODD)))


def test_the_same_messages_have_a_form_of_their_own_both_ways() -> None:
    assert READ.keys() == WRITTEN.keys()


@each_class
def test_every_message_type(cls: type[Message]) -> None:
    random = Random(cls.proto_full_name())
    _same(cls, {})
    for _ in range(3):
        message = _writable(cls, random, depth=4, most=8)
        for casing in (Casing.CAMEL, Casing.SNAKE):
            for output_format in (OutputFormat.PROTO_JSON, OutputFormat.PYTHON):
                _same(cls, message.to_dict(casing=casing, output_format=output_format))
        for _ in range(12):
            value = message.to_dict(casing=random.choice([Casing.CAMEL, Casing.SNAKE]))
            for _ in range(random.choice((1, 1, 2))):
                value = _changed(value, random)
            _same(cls, value)


@pytest.mark.parametrize("seed", range(100))
def test_every_kind(every: Any, seed: int) -> None:
    random = Random(seed)
    cls = every.cls
    value = _writable(cls, random, depth=3, most=12).to_dict()
    _same(cls, value)
    for _ in range(40):
        _same(cls, _changed(copy.deepcopy(value), random))


@pytest.mark.parametrize("seed", range(30))
def test_changed_text(every: Any, seed: int) -> None:
    random = Random(seed)
    cls = every.cls
    text = _writable(cls, random, depth=3, most=12).to_json()
    for _ in range(40):
        try:
            value = json.loads(mutated_text(text, random, [text]))
        except ValueError:
            continue
        _same(cls, value)


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_every_value(every: Any, data: st.DataObject) -> None:
    _same(every.cls, data.draw(messages(every.cls, json=True)).to_dict())


def test_values_of_every_type_in_every_field(every: Any) -> None:
    cls = every.cls
    # One field of each kind and form.
    fields = {(field.kind, field.label, field.inner, field.key): field.json_name for field in plan_of(cls).fields}
    for name in fields.values():
        for value in [*_ODD, _Text("x"), _Text("1"), _Text("é"), _Number(1), _Number(1 << 40)]:
            for wrong in (value, [value], {"k": value, "l": value}, (value,), OrderedDict(k=value)):
                _same(cls, {name: wrong})
            if isinstance(value, (str, int)):
                _same(cls, {name: {value: "x"}})


def test_names(every: Any) -> None:
    cls = every.cls
    for value in (
        {"one_int32": 1},
        {"one_int32": 1, "oneInt32": 1},
        {"oneInt32": 1, "one_int32": 1},
        {"one_int32": 1, "oneInt32": None},
        {"one_int32": None, "oneInt32": 1},
        {"one_value": 1, "oneValue": None},
        {"one_value": None, "oneValue": 1},
        {"one_nothing": None, "oneNothing": None},
        {"chosenInt32": 1, "chosenString": "x"},
        {"chosenInt32": 1, "chosenString": None},
        {"chosenInt32": 1, "chosenNothing": None},
        {"chosenInt32": 1, "chosen_value": None},
        {"chosenValue": None, "chosen_value": 1},
        {"maybeInt32": 1, "maybeString": "x"},
        {"x": 1},
        {"x": None},
        {"": 1},
        {5: 1},
        {None: 1},
        {("a",): 1},
        {_Text("oneInt32"): 1},
        {"\ud800": 1},
        {"oneEvery": {"x": 1}, "manyEvery": [{}, {"oneInt32": "x"}]},
        {"oneEvery": {"mapEvery": {'a"b': {"oneColor": 1, "oneEnum": "GREEN"}}}},
    ):
        _same(cls, value)


def test_depth(every: Any) -> None:
    cls = every.cls
    leaves: list[Any] = [{}, {"oneStruct": {}}, {"oneStruct": {"a": [1]}}, {"oneMoment": "1970-01-01T00:00:00Z"}]
    leaves += [{"oneSpan": "1s"}, {"oneABoolvalue": True}, {"oneValue": [1]}, {"oneInt32": "x"}]
    for levels in (98, 99, 100):
        for innermost in leaves:
            value: Any = innermost
            for _ in range(levels):
                value = {"oneEvery": value}
            _same(cls, value)
    for levels in range(46, 51):
        for innermost in (1, [], {}):
            array: Any = innermost
            plain: Any = innermost
            for _ in range(levels):
                array, plain = [array], {"a": plain}
            for value in (array, plain):
                _same(cls, {"oneStruct": {"a": value}})
                _same(cls, {"oneEvery": {"manyStruct": [{"a": value}]}})
    endless: dict[str, Any] = {}
    endless["oneEvery"] = endless["oneStruct"] = endless
    _same(cls, endless)


def test_what_was_read_shares_nothing_with_the_input() -> None:
    value = {"custom": {"a": {"b": [1]}}, "config": {"k": "v"}}
    message = native.from_json_values(core.TaskTemplate, value, False)
    value["custom"]["a"]["b"].append(2)  # type: ignore[attr-defined]
    value["config"]["l"] = "w"
    assert message.custom == {"a": {"b": [1]}}
    assert message.config == {"k": "v"}


class Custom(core.TaskTemplate):
    """A user's subclass."""


def test_subclasses_of_users() -> None:
    value = {"type": "x", "container": {"image": "i", "args": ["a"]}}
    _same(Custom, value)
    assert type(native.from_json_values(Custom, value, False)) is Custom
    with pytest.raises(TypeError, match="a message class"):
        native.from_json_values(5, value, False)


class _Meddling:
    """A key that changes the dict it is looked for in."""

    def __init__(self, holder: dict[Any, Any]) -> None:
        self.holder = holder

    def __hash__(self) -> int:
        return hash("type")

    def __eq__(self, other: object) -> bool:
        self.holder.setdefault("metadata", {})
        return False


class _Hostile(str):
    """A string that refuses to be compared."""

    def __hash__(self) -> int:
        return hash("type")

    def __eq__(self, other: object) -> bool:
        raise KeyError("hostile")


def test_hostile_keys() -> None:
    value: dict[Any, Any] = {}
    value[_Meddling(value)] = "x"
    with pytest.raises(RuntimeError, match="changed size"):
        native.from_json_values(core.TaskTemplate, value, True)
    with pytest.raises(KeyError, match="hostile"):
        native.from_json_values(core.TaskTemplate, {_Hostile("type"): "x"}, True)
