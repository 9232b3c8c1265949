"""No pattern of input costs out of proportion to its size, whatever kind of field it is made of."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from flytemodels._model.kinds import LENGTH, Kind, Label, wire_type
from flytemodels._model.plan import Field, plan_of
from flytemodels._model.varint import encode_varint
from flytemodels.flyteidl import core
from flytemodels.message import Message
from tests.native.both import native
from tests.support.idl import classes

SIZE = 64 * 1024
LIMIT = 10
"""What a pattern may cost, in units of what sound map entries of the same size cost."""

STRUCT_LIMIT = 25
"""The same where an item of a list of Structs says more than a dict can: five bytes are the dict, and beside it the
message with a dict of its own and a Value in that. They take 7 to 18 units, by how much of them the processor's cache
holds."""

NUMBERS_LIMIT = 15
"""The same for numbers that an enum does not know, all of them different: two bytes are an object with a dict. They
take 8 to 9 units on CPython 3.11, 9 to 11 on 3.13, and the rest is for machines that are busy."""

WIDE_LIMIT = 25
"""The same for messages with more than 200 fields, in units of entries with such messages. Three bytes are 1.8 kB, four
times as many messages as in sound entries: 40 MB, which the kernel has to find. They take 6 to 15 units, by how much of
that the allocator has at hand."""

UNKNOWN = b"\xa2\x06\x00"
"""A field that no class knows."""


def tagged(number: int, wire: int, payload: bytes) -> bytes:
    size = encode_varint(len(payload)) if wire == LENGTH else b""
    return encode_varint(number << 3 | wire) + size + payload


def filling(piece: bytes) -> bytes:
    return piece * (SIZE // len(piece) + 1)


def cost(cls: type[Message], data: bytes, bound: float = 0.0) -> float:
    """Return the least time in seconds that reading takes. It is measured again while it is above a bound: other work
    of the machine may have been measured, too.
    """
    least = 1e9
    for _ in range(9):
        started = time.process_time()
        native.parse(cls, data)
        least = min(least, time.process_time() - started)
        if least <= bound:
            break
    return least


class Unit:
    """What sound input of some size costs."""

    def __init__(self, cls: type[Message], data: bytes) -> None:
        self.cls, self.data = cls, data
        self.seconds = self.measure()

    def measure(self) -> float:
        return cost(self.cls, self.data) * SIZE / len(self.data)

    def units(self, cls: type[Message], data: bytes, limit: float = LIMIT) -> float:
        """Return what reading costs. Where that is more than it may be, both are measured again side by side: other
        work of the machine may have slowed one of them.
        """
        seconds, found = self.seconds, 1e9
        for _ in range(4):
            found = cost(cls, data, limit * seconds) / seconds
            if found <= limit:
                break
            seconds = self.measure()
        return found


@pytest.fixture(scope="module")
def sound() -> Unit:
    literal = core.Literal(scalar=core.Scalar(primitive=core.Primitive(integer=300)))
    literals = {f"variable_{number}": literal for number in range(SIZE // 24)}
    return Unit(core.LiteralMap, native.serialize(core.LiteralMap(literals=literals)))


MESSAGES = {
    Kind.MESSAGE: [b"", UNKNOWN],
    Kind.TIMESTAMP: [b"", UNKNOWN, b"\x78\1", b"\x08\1", b"\x10\1", b"\x10" + encode_varint((1 << 31) - 1)],
    Kind.DURATION: [b"", UNKNOWN, b"\x78\1", b"\x08\1", b"\x10\1", b"\x10" + encode_varint((1 << 31) - 1)],
    # Nothing, an entry of nothing, unknown fields in each layer, null, an empty list and dict, NaN.
    Kind.STRUCT: [
        *(b"", b"\x0a\0", UNKNOWN, b"\x78\1", b"\x0a\2\x78\1", b"\x0a\2\x12\0", b"\x0a\4\x12\2\x78\1"),
        *(b"\x0a\5\x0a\1k\x12\0", b"\x0a\4\x12\2\x08\1", b"\x0a\6\x12\4\x32\2\x0a\0", b"\x0a\4\x12\2\x2a\0"),
        b"\x0a\x0b\x12\x09\x11" + b"\xff" * 8,
    ],
    Kind.WRAPPER: [b"", UNKNOWN, b"\x78\1", b"\x08\1", b"\x10\1"],
}
"""What messages are filled with: sound, empty, and with what a plain Python value cannot say."""

ENUMS = [b"\1", encode_varint(77), encode_varint(300), encode_varint(100_000)]


def payloads(field: Field) -> Iterator[bytes]:
    """Payloads of one value of a field: nothing, something, and what a class does not know."""
    wire = wire_type(field.kind)
    if field.kind is Kind.ENUM:
        yield from ENUMS
    elif field.kind in MESSAGES:
        yield from MESSAGES[field.kind]
    elif wire == LENGTH:
        yield from (b"", b"ab")
    elif wire == 0:
        yield from (b"\0", b"\xff" * 9 + b"\1")
    else:
        yield b"\1" * (8 if wire == 1 else 4)


def entries(field: Field, payload: bytes) -> Iterator[bytes]:
    """Entries with and without key, with the value once, twice and not at all, with and without something else."""
    assert field.key is not None
    wire = wire_type(field.key)
    key = tagged(1, wire, b"k" if field.key is Kind.STRING else b"\1" * {0: 1, 1: 8, 5: 4}[wire])
    value = tagged(2, wire_type(field.kind), payload)
    for entry in (b"", key, value, key + value, value + value):
        yield tagged(field.number, LENGTH, entry)
        yield tagged(field.number, LENGTH, entry + b"\x18\1")


def pieces(field: Field) -> Iterator[bytes]:
    other = tagged(1_000_000, 0, b"\1")
    for payload in payloads(field):
        if field.label is Label.MAP:
            yield from entries(field, payload)
            continue
        single = tagged(field.number, wire_type(field.kind), payload)
        yield single
        yield single + other
        if field.label is Label.REPEATED and wire_type(field.kind) != LENGTH:
            yield tagged(field.number, LENGTH, payload)
            yield tagged(field.number, LENGTH, payload * 100)


def dear_patterns(cls: type[Message], fields: list[Field], unit: Unit, usual: float = LIMIT) -> list[str]:
    """Return the patterns that cost more than they may, in units of time."""
    dear: list[str] = []
    for field in fields:
        limit = STRUCT_LIMIT if field.kind is Kind.STRUCT and field.label is Label.REPEATED else usual
        for piece in dict.fromkeys(pieces(field)):
            try:
                took = unit.units(cls, filling(piece), limit)
            except ValueError:
                continue  # no such value
            if took > limit:
                dear.append(f"{field.name} {piece.hex()}: {took:.1f}")
    return dear


def holds_itself(field: Field, cls: type[Message]) -> bool:
    return field.kind is Kind.MESSAGE and field.message is cls


def test_every_kind_of_field(every: Any, sound: Unit) -> None:
    fields = [field for field in plan_of(every.cls).fields if not holds_itself(field, every.cls)]
    assert {field.kind for field in fields} == set(Kind)
    dear = dear_patterns(every.cls, fields, sound)
    assert not dear, "\n".join(dear)


def test_messages_of_more_than_200_fields(every: Any) -> None:
    # Each is an object with as many slots: entries of the same messages are what is sound.
    entry_of = next(field for field in plan_of(every.cls).fields if field.name == "children_by_name")
    keys = [tagged(1, LENGTH, f"k{number}".encode()) for number in range(SIZE // 16)]
    data = b"".join(tagged(entry_of.number, LENGTH, key + b"\x12\0") for key in keys)
    unit = Unit(every.cls, data)
    fields = [field for field in plan_of(every.cls).fields if holds_itself(field, every.cls)]
    assert {field.label for field in fields} == {Label.EXPLICIT, Label.REPEATED, Label.MAP}
    dear = dear_patterns(every.cls, fields, unit, WIDE_LIMIT)
    assert not dear, "\n".join(dear)


def test_numbers_that_differ(every: Any, sound: Unit) -> None:
    numbers = b"".join(encode_varint(128 + number * 7919 % 16_000) for number in range(SIZE // 2))
    for field in plan_of(every.cls).fields:
        if field.kind is Kind.ENUM and field.label is Label.REPEATED:
            data = tagged(field.number, LENGTH, numbers)
            assert sound.units(every.cls, data, NUMBERS_LIMIT) <= NUMBERS_LIMIT, field.name


@pytest.mark.parametrize(
    ("cls", "piece"),
    [
        (core.LiteralCollection, b"\x0a\x02\x0a\x00"),
        (core.LiteralMap, b"\x0a\x00"),
        (core.LiteralMap, b"\x0a\x05\x0a\x01k\x18\x01"),
        (core.TaskTemplate, b"\x32\x04\xfa\x3e\x01x"),
        (core.Scalar, b"\x0a\x02\x08\x01\x2a\x00"),
    ],
)
def test_messages(cls: type[Message], piece: bytes, sound: Unit) -> None:
    assert sound.units(cls, filling(piece)) <= LIMIT


def test_empty_messages(sound: Unit) -> None:
    """Two bytes are an object with all its slots."""
    fields = {
        field.message: (cls, field.number)
        for cls in classes()
        for field in plan_of(cls).fields
        if field.kind is Kind.MESSAGE and field.label is Label.REPEATED
    }
    for message, (cls, number) in fields.items():
        data = filling(tagged(number, LENGTH, b""))
        assert sound.units(cls, data) <= LIMIT, message
