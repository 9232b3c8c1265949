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

SIZE = 64 * 1024
LIMIT = 10
"""What a pattern may cost, in units of what sound map entries of the same size cost."""

KEPT_LIMIT = 60
"""The same where a value in a list or map says more than a plain value can: Python code keeps the message beside it."""


def tagged(number: int, wire: int, payload: bytes) -> bytes:
    size = encode_varint(len(payload)) if wire == LENGTH else b""
    return encode_varint(number << 3 | wire) + size + payload


def filling(piece: bytes) -> bytes:
    return piece * (SIZE // len(piece) + 1)


def cost(cls: type[Message], data: bytes) -> float:
    def once() -> float:
        started = time.process_time()
        native.parse(cls, data)
        return time.process_time() - started

    return min(once() for _ in range(3))


@pytest.fixture(scope="module")
def sound() -> float:
    literal = core.Literal(scalar=core.Scalar(primitive=core.Primitive(integer=300)))
    data = native.serialize(core.LiteralMap(literals={f"variable_{number}": literal for number in range(SIZE // 24)}))
    return cost(core.LiteralMap, data) * SIZE / len(data)


def payloads(field: Field) -> Iterator[bytes]:
    """Payloads of one value of a field: nothing, something, and what a class does not know."""
    wire = wire_type(field.kind)
    if field.kind is Kind.ENUM:
        yield from (b"\1", encode_varint(77), encode_varint(100_000))
    elif wire == LENGTH:
        yield from (b"", b"\xa2\x06\x00" if field.kind is Kind.MESSAGE else b"\x08\x01" if field.inner else b"ab")
    elif wire == 0:
        yield from (b"\0", b"\xff" * 9 + b"\1")
    else:
        yield b"\1" * (8 if wire == 1 else 4)


def pieces(field: Field, other: bytes) -> Iterator[bytes]:
    for payload in payloads(field):
        if field.label is Label.MAP:
            assert field.key is not None
            key = tagged(1, wire_type(field.key), b"k" if field.key is Kind.STRING else b"\1" * 8)
            value = tagged(2, wire_type(field.kind), payload)
            if wire_type(field.key) in (0, LENGTH):
                yield tagged(field.number, LENGTH, (key if field.key is Kind.STRING else key[:2]) + value)
                yield tagged(field.number, LENGTH, value + b"\x18\1")
            yield tagged(field.number, LENGTH, b"\x18\1")
            yield tagged(field.number, LENGTH, b"")
        else:
            yield tagged(field.number, wire_type(field.kind), payload)
            yield tagged(field.number, wire_type(field.kind), payload) + other


def test_every_kind_of_field(every: Any, sound: float) -> None:
    other = tagged(1_000_000, 0, b"\1")
    dear: list[str] = []
    for field in plan_of(every.cls).fields:
        if field.kind is Kind.MESSAGE and field.message is every.cls:
            continue  # Two bytes make an object with more than 200 slots: see below for messages of a usual size.
        for piece in pieces(field, other):
            try:
                took = cost(every.cls, filling(piece))
            except ValueError:
                continue  # no such value
            if took > (KEPT_LIMIT if field.kind >= Kind.TIMESTAMP else LIMIT) * sound + 0.01:
                dear.append(f"{field.name} {piece.hex()}: {took / sound:.1f}")
    assert not dear, "\n".join(dear)


EMPTY_LIMIT = 40
"""Two bytes are a message: an object with all its slots, lists and maps, whatever is in it."""


@pytest.mark.parametrize(
    ("cls", "piece"),
    [
        (core.LiteralCollection, b"\x0a\x00"),
        (core.LiteralCollection, b"\x0a\x02\x0a\x00"),
        (core.LiteralMap, b"\x0a\x00"),
        (core.LiteralMap, b"\x0a\x05\x0a\x01k\x18\x01"),
        (core.TaskTemplate, b"\x32\x04\xfa\x3e\x01x"),
        (core.Scalar, b"\x0a\x02\x08\x01\x2a\x00"),
        (core.WorkflowTemplate, b"\x22\x00"),
    ],
)
def test_messages(cls: type[Message], piece: bytes, sound: float) -> None:
    assert cost(cls, filling(piece)) < EMPTY_LIMIT * sound + 0.01
