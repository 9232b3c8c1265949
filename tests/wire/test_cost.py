"""Time and memory grow with the input, not with what the input claims."""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest

from flytemodels import DecodeError, fields
from flytemodels._model.varint import encode_varint
from flytemodels.flyteidl.admin.execution import ExecutionClosure
from flytemodels.flyteidl.core.literals import Literal, LiteralCollection, LiteralMap
from flytemodels.flyteidl.core.tasks import Container, TaskTemplate
from flytemodels.google.protobuf.any import Any as AnyMessage
from flytemodels.google.protobuf.struct import ListValue, Struct, Value
from flytemodels.message import Message

KILOBYTE, MEGABYTE = 1 << 10, 1 << 20


def within(number: int, content: bytes) -> bytes:
    return encode_varint(number << 3 | 2) + encode_varint(len(content)) + content


def peak(act: Callable[[], object]) -> int:
    """Return the most memory, in bytes, that was in use beyond what was in use before."""
    gc.collect()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        act()
        return tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


def parsed(cls: type[Message], data: bytes) -> Callable[[], object]:
    def act() -> object:
        try:
            return cls.parse(data)
        except DecodeError:
            return None

    return act


# What is declared and not there


@pytest.mark.parametrize("size", [KILOBYTE, MEGABYTE, (1 << 31) - 1, 1 << 31, 1 << 40, (1 << 64) - 1])
@pytest.mark.parametrize(
    ("cls", "number"),
    [
        (Container, 1),  # a string
        (AnyMessage, 2),  # bytes
        (TaskTemplate, 6),  # a message
        (TaskTemplate, 5),  # a Struct
        (TaskTemplate, 16),  # a map
        (LiteralCollection, 1),  # a list
        (TaskTemplate, 999),  # something unknown
    ],
)
def test_nothing_is_set_aside_for_what_is_not_there(cls: type[Message], number: int, size: int) -> None:
    data = encode_varint(number << 3 | 2) + encode_varint(size) + b"abc"
    parsed(cls, data)()
    assert peak(parsed(cls, data)) < 16 * KILOBYTE


def test_no_memory_is_reserved_for_a_missing_packed_field(small: Any) -> None:
    cls = small.module("scalars.it").Many
    for number in range(1, 20):
        data = encode_varint(number << 3 | 2) + encode_varint((1 << 31) - 1) + b"\x01\x02"
        parsed(cls, data)()
        assert peak(parsed(cls, data)) < 16 * KILOBYTE


# Shapes that make much of little


def many(count: int, piece: bytes) -> bytes:
    return piece * count


def entries(number: int, count: int, key: Callable[[int], bytes]) -> bytes:
    return b"".join(within(number, key(index)) for index in range(count))


SHAPES: dict[str, tuple[type[Message], Callable[[int], bytes]]] = {
    "empty messages in a list": (LiteralCollection, lambda n: many(n, b"\x0a\x00")),
    "empty entries of a map": (LiteralMap, lambda n: many(n, b"\x0a\x00")),
    "entries with keys of their own": (LiteralMap, lambda n: entries(1, n, lambda i: within(1, b"%d" % i))),
    "a message that occurs again and again": (TaskTemplate, lambda n: many(n, b"\x32\x00")),
    "one that adds to its list each time": (TaskTemplate, lambda n: many(n, within(6, b"\x1a\x01a"))),
    "one with unknown fields each time": (TaskTemplate, lambda n: many(n, within(6, b"\xa0\x06\x01"))),
    "a oneof that changes its mind": (Literal, lambda n: many(n, b"\x0a\x00\x12\x00\x1a\x00")),
    "a Struct that occurs again and again": (TaskTemplate, lambda n: many(n, b"\x2a\x00")),
    "one with an entry each time": (
        TaskTemplate,
        lambda n: many(n, within(5, within(1, b"\x0a\x01k\x12\x02\x20\x01"))),
    ),
    "one with unknown fields in it each time": (TaskTemplate, lambda n: many(n, within(5, b"\xa0\x06\x01"))),
    "one with a Value that holds nothing": (TaskTemplate, lambda n: many(n, within(5, b"\x0a\x00"))),
    "a Struct and its oneof in turn": (Value, lambda n: many(n, b"\x2a\x02\x0a\x00\x20\x01")),
    "a Timestamp that occurs again and again": (ExecutionClosure, lambda n: many(n, within(5, b"\x08\x01"))),
    "one that no datetime can hold": (ExecutionClosure, lambda n: many(n, within(5, b"\x08" + encode_varint(1 << 62)))),
    "one with unknown fields in it": (ExecutionClosure, lambda n: many(n, within(5, b"\xa0\x06\x01"))),
    "unknown varints": (TaskTemplate, lambda n: many(n, b"\xa0\x06\x01")),
    "unknown groups": (TaskTemplate, lambda n: many(n, b"\xa3\x06\xa4\x06")),
    "entries that are unknown fields": (LiteralMap, lambda n: many(n, b"\x0a\x03\xa0\x06\x01")),
    "empty strings in a list": (Container, lambda n: many(n, b"\x1a\x00")),
    "long varints": (TaskTemplate, lambda n: many(n, b"\x38" + b"\xff" * 9 + b"\x01")),
    "entries of a Struct with one key": (Struct, lambda n: many(n, b"\x0a\x00")),
    "empty Values in a list": (ListValue, lambda n: many(n, b"\x0a\x00")),
    "empty Values in a list in a Struct": (
        TaskTemplate,
        lambda n: within(5, within(1, within(2, within(6, many(n, b"\x0a\x00"))))),
    ),
}


@pytest.mark.parametrize(("cls", "make"), SHAPES.values(), ids=SHAPES)
def test_memory_grows_with_the_input(cls: type[Message], make: Callable[[int], bytes]) -> None:
    """Three times the input needs about three times the memory, a few hundred bytes for each byte at most."""
    parsed(cls, make(10))()
    small_input, large_input = make(1_000), make(3_000)
    used, used_more = peak(parsed(cls, small_input)), peak(parsed(cls, large_input))
    assert used_more < 4 * used + 64 * KILOBYTE
    assert used < 1_000 * len(small_input) + 64 * KILOBYTE


MUCH = 100
"""How much longer twenty times as much may take: caches get too small, but it is not four hundred."""


def seconds(act: Callable[[], object]) -> float:
    """Return the shortest of a few runs; this process's own time, whatever else the machine does."""
    shortest = float("inf")
    gc.disable()
    try:
        for _ in range(3):
            begin = time.process_time()
            act()
            shortest = min(shortest, time.process_time() - begin)
    finally:
        gc.enable()
    return shortest


@pytest.mark.parametrize(("cls", "make"), SHAPES.values(), ids=SHAPES)
def test_time_grows_with_the_input(cls: type[Message], make: Callable[[int], bytes]) -> None:
    """Twenty times the input takes about twenty times as long; a quadratic step would make it four hundred."""
    parsed(cls, make(10))()
    few, more = parsed(cls, make(2_000)), parsed(cls, make(40_000))
    assert seconds(more) < MUCH * max(seconds(few), 0.0005)


@pytest.mark.parametrize(("cls", "make"), SHAPES.values(), ids=SHAPES)
def test_writing_grows_with_the_message(cls: type[Message], make: Callable[[int], bytes]) -> None:
    few, more = cls.parse(make(2_000)), cls.parse(make(40_000))
    assert seconds(lambda: bytes(more)) < MUCH * max(seconds(lambda: bytes(few)), 0.0005)


def test_100_000_occurrences_take_no_time() -> None:
    for content in (b"\xa0\x06\x01", within(1, b"\xa0\x06\x01"), b"\x0a\x00"):
        data = many(100_000, within(5, content))
        begin = time.process_time()
        TaskTemplate.parse(data)
        assert time.process_time() - begin < 10


# Keys that collide


def colliding(count: int) -> dict[str, list[int]]:
    """Return integer keys that a hash table may find hard to tell apart."""
    return {
        "the same low bits": [index << 44 for index in range(count)],
        "the same modulo 2**61 - 1": [index % 8 * ((1 << 61) - 1) + index for index in range(count)],
        "the same modulo a table's size": [index << 20 for index in range(count)],
        "in a run": list(range(count)),
    }


@pytest.mark.parametrize("name", colliding(1))
def test_keys_that_collide_cost_little_more(small: Any, name: str) -> None:
    cls = small.module("maps.it").Maps

    def data(count: int) -> bytes:
        mask = (1 << 64) - 1
        return b"".join(within(2, b"\x08" + encode_varint(key & mask)) for key in colliding(count)[name])

    parsed(cls, data(10))()
    few, more = parsed(cls, data(2_000)), parsed(cls, data(40_000))
    assert seconds(more) < MUCH * max(seconds(few), 0.0005)
    assert peak(parsed(cls, data(3_000))) < 4 * peak(parsed(cls, data(1_000))) + 64 * KILOBYTE


# Packed fields


def test_packed_fields_cost_what_their_values_cost(small: Any) -> None:
    cls = small.module("scalars.it").Many
    for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 18):
        data = within(number, bytes(8_000))
        count = sum(len(getattr(cls.parse(data), field.name)) for field in fields(cls))
        parsed(cls, data)()
        assert peak(parsed(cls, data)) < 120 * count + 64 * KILOBYTE


def test_many_unknown_enum_numbers_do_not_stay(small: Any) -> None:
    cls = small.module("scalars.it").Many
    data = within(18, b"".join(encode_varint(number) for number in range(1_000, 9_000)))
    cls.parse(data)
    gc.collect()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    cls.parse(within(18, b"".join(encode_varint(number) for number in range(20_000, 40_000))))
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < 16 * KILOBYTE


# Nesting within nesting


def test_odd_things_at_every_level_do_not_multiply() -> None:
    """Each level says something that a dict cannot, twice: read again at every level, that would double each time."""
    innermost = b"\xa0\x06\x01"
    for _ in range(30):
        innermost = within(1, within(2, within(5, innermost) + within(5, b"\xa0\x06\x01")))
    assert seconds(parsed(TaskTemplate, within(5, innermost) + within(5, b"\xa0\x06\x01"))) < 1


def test_unknown_entries_at_every_level_do_not_multiply() -> None:
    innermost = b"\xa0\x06\x01"
    for _ in range(30):
        innermost = within(3, within(1, within(2, innermost) + b"\xa0\x06\x01"))
    assert seconds(parsed(Literal, innermost)) < 1
