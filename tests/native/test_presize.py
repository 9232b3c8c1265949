"""Maps that the native engine gives room for before it reads their entries."""

from __future__ import annotations

import sys
import time
import tracemalloc
from dataclasses import dataclass, field
from random import Random

import pytest

from flytemodels._model.varint import encode_varint
from flytemodels.flyteidl import core
from tests.native.both import native, same_parse

CONFIG = b"\x82\x01"
"""The tag of `config` in TaskTemplate, a map of strings."""

TAG = b"\xf2\x01"
"""A tag of the same length that TaskTemplate does not know."""


def entry(key: str, value: str = "value", tag: bytes = CONFIG, more: bytes = b"") -> bytes:
    content = b"\x0a" + encode_varint(len(key)) + key.encode()
    content += b"\x12" + encode_varint(len(value)) + value.encode() + more
    return tag + encode_varint(len(content)) + content


def config(data: bytes) -> dict[str, str]:
    message = same_parse(core.TaskTemplate, data)
    assert isinstance(message, core.TaskTemplate)
    return message.config


MANY = b"".join(entry(f"key {number}") for number in range(3_000))


def test_presizing_happens_once() -> None:
    grown = dict.fromkeys(config(MANY), "")
    assert sys.getsizeof(config(MANY)) < 2 * sys.getsizeof(grown)
    assert len(grown) == 3_000


def test_a_key_that_comes_again_counts_once() -> None:
    assert config(b"".join(entry(f"key {number % 7}", str(number)) for number in range(5_000))) == {
        f"key {number % 7}": str(number) for number in range(4_993, 5_000)
    }


@pytest.mark.parametrize("between", [b"\x12\x01t", entry("k", tag=TAG), entry("k", more=b"\x18\1"), entry("other")])
def test_what_lies_between_entries(between: bytes) -> None:
    assert len(config(MANY + between + MANY.replace(b"key", b"kex") + between + MANY)) in (6_000, 6_001)
    assert len(config(between + MANY)) in (3_000, 3_001)


def test_a_message_that_comes_again() -> None:
    entries = b"".join(entry(f"key {number}", "", tag=b"\x0a") for number in range(3_000))
    message = same_parse(core.Literal, (b"\x1a" + encode_varint(len(entries)) + entries) * 3)
    assert isinstance(message, core.Literal)
    assert message.map == core.LiteralMap(literals={f"key {number}": core.Literal() for number in range(3_000)})


def test_damage() -> None:
    random = Random("room")
    for _ in range(60):
        damaged = bytearray(MANY)
        for _ in range(random.randint(1, 3)):
            damaged[random.randrange(len(damaged))] = random.choice([0, 1, 0x7F, 0x80, 0xFF])
        same_parse(core.TaskTemplate, bytes(damaged[: random.randrange(len(damaged))]))
        same_parse(core.TaskTemplate, bytes(damaged))


def test_entries_that_stay_out_of_the_map_are_counted_once() -> None:
    """Were they counted from each of them on, this would take hours."""
    odd = entry("k", more=b"\x18\1") * 300_000
    start = time.process_time()
    message = native.parse(core.TaskTemplate, odd)
    assert time.process_time() - start < 20
    assert message.config == {}


def test_empty_entries_take_no_more_room_than_the_input() -> None:
    data = (CONFIG + b"\0") * 3_000_000
    tracemalloc.start()
    try:
        assert native.parse(core.TaskTemplate, data).config == {"": ""}
        assert tracemalloc.get_traced_memory()[1] < 4 * len(data)
    finally:
        tracemalloc.stop()


SHARED: dict[str, str] = {}


@dataclass(slots=True, eq=False, repr=False)
class Sharing(core.TaskTemplate):
    """Somebody else has its `config`, too."""

    note: dict[str, str] = field(default_factory=lambda: SHARED)

    def __setattr__(self, name: str, value: object) -> None:
        object.__setattr__(self, name, SHARED if name == "config" else value)


def test_a_dict_that_somebody_else_has() -> None:
    SHARED.clear()
    message = native.parse(Sharing, MANY)
    assert message.config is SHARED
    assert len(SHARED) == 3_000
