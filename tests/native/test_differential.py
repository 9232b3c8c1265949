"""Both engines get the same random, odd and damaged input, and must give the same objects, bytes and errors."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flytemodels.flyteidl import admin, core
from flytemodels.message import Message
from tests.native.both import same_parse, same_serialize
from tests.support.idl import each_class
from tests.support.strategies import messages
from tests.wire.damage import damaged, truncated
from tests.wire.pieces import encode, random_pieces

_SOME = (core.TaskTemplate, core.LiteralMap, core.WorkflowTemplate, admin.Execution, admin.LaunchPlanSpec)


def _random_data(cls: type[Message], random: Random) -> bytes:
    return encode(random_pieces(cls, random, odd=random.choice([0, 0.2, 0.5]), depth=random.randint(1, 5), most=8))


def _mutated(data: bytes, random: Random) -> bytes:
    mutated = bytearray(data)
    for _ in range(random.randint(1, 4)):
        place = random.randrange(len(mutated) + 1)
        match random.randrange(4):
            case 0:
                mutated[place:place] = random.randbytes(random.randint(1, 4))
            case 1:
                del mutated[place : place + random.randint(1, 4)]
            case 2 if place < len(mutated):
                mutated[place] ^= 1 << random.randrange(8)
            case _:
                mutated[place : place + 1] = bytes([random.choice([0, 1, 0x7F, 0x80, 0xFF])])
    return bytes(mutated)


@each_class
def test_every_message_type(cls: type[Message]) -> None:
    random = Random(cls.proto_full_name())
    for _ in range(6):
        data = _random_data(cls, random)
        same_parse(cls, data)
        for _ in range(4):
            same_parse(cls, _mutated(data, random))


@pytest.mark.parametrize("seed", range(150))
def test_every_kind(every: Any, seed: int) -> None:
    random = Random(seed)
    data = _random_data(every.cls, random)
    same_parse(every.cls, data)
    for _ in range(20):
        same_parse(every.cls, _mutated(data, random))


@pytest.mark.parametrize("seed", range(4))
def test_every_damage(every: Any, seed: int) -> None:
    for cls in (every.cls, *_SOME):
        pieces = random_pieces(cls, Random(seed), odd=0.1, depth=3, most=5, least=2)
        for _, data in damaged(pieces):
            same_parse(cls, data)
        for _, data in truncated(encode(pieces)[:400]):
            same_parse(cls, data)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_every_value(every: Any, data: st.DataObject) -> None:
    same_serialize(data.draw(messages(every.cls)))


WRONG = [None, 0, 1, -1, 1 << 31, 1 << 32, 1 << 63, 1 << 64, 10**40, True, 1.5, float("nan"), 1e300, "", "x", "\ud800",
          b"", b"x", bytearray(b"y"), memoryview(b"z"), [], [1], ["x"], [None], {}, {"a": 1}, {1: "x"}, {"\ud800": 1},
          {"a": {"b": [1, {"c": object()}]}}, (1, 2), object(), core.Void(), "x" * 200]  # fmt: skip


def test_values_of_every_type_in_every_field(every: Any) -> None:
    cls = every.cls
    names = list(cls.__dataclass_fields__)
    for name in names:
        for value in WRONG:
            if not name.startswith("chosen"):
                same_serialize(cls(**{name: value}))
            same_serialize(cls(**{name: [value]} if name.startswith("many") else {name: {"k": value, "l": value}}))


def test_errors_tell_the_whole_path(every: Any) -> None:
    cls = every.cls
    inner = cls(map_struct={"a": {"b": [1, {'c"\\': b""}]}})
    same_serialize(cls(one_every=cls(many_every=[cls(), cls(map_every={"k": inner})])))
    same_serialize(cls(many_int32=[1, 2, "x"]))
    same_serialize(cls(map_int32={"k": 1, 5: 2, "l": "x"}))
    same_serialize(cls(map_int32={"k": "x", 5: 2}))
    same_serialize(cls(one_every=cls(chosen_int32=1, chosen_string="x") if False else cls()))


def test_two_members_of_a_oneof(every: Any) -> None:
    message = every.cls(chosen_int32=1)
    message.chosen_string = "x"
    same_serialize(message)
    same_serialize(every.cls(many_every=[message]))
