"""Wire data in pieces: made at random for any message class, the odd forms that senders may choose included.

A message is a list of pieces, one for each field on the wire, and a piece may hold pieces itself. That lets a test
damage any one of them and put the rest around it with lengths that are right.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from random import Random

from flytemodels._model.kinds import END_GROUP, FIXED32, FIXED64, LENGTH, START_GROUP, VARINT, Kind, Label, wire_type
from flytemodels._model.plan import Field, plan_of
from flytemodels._model.varint import encode_varint
from flytemodels.message import Message

__all__ = ["Piece", "encode", "random_pieces", "walk"]


class Piece:
    """One field on the wire.

    Attributes:
        number: the field number.
        form: the wire type.
        content: the bytes behind the tag (and the length), or the pieces of a message or group.
        text: True where the content must be UTF-8.
    """

    __slots__ = ("content", "form", "number", "text")

    def __init__(self, number: int, form: int, content: bytes | list[Piece], text: bool = False) -> None:
        self.number = number
        self.form = form
        self.content = content
        self.text = text

    @property
    def tag(self) -> bytes:
        """The encoded tag."""
        return encode_varint(self.number << 3 | self.form)

    def body(self, swaps: dict[int, bytes]) -> bytes:
        """Encode the content, without length."""
        return self.content if isinstance(self.content, bytes) else encode(self.content, swaps)

    def encoded(self, swaps: dict[int, bytes]) -> bytes:
        """Encode tag and content."""
        body = self.body(swaps)
        if self.form == LENGTH:
            return self.tag + encode_varint(len(body)) + body
        return self.tag + body + (encode_varint(self.number << 3 | END_GROUP) if self.form == START_GROUP else b"")


def encode(pieces: list[Piece], swaps: dict[int, bytes] | None = None) -> bytes:
    """Put pieces together.

    Args:
        pieces: the fields of a message.
        swaps: what stands in place of some pieces, by their `id`.

    Returns:
        The bytes; all lengths around what was swapped are right.
    """
    swaps = swaps or {}
    return b"".join(swaps[id(piece)] if id(piece) in swaps else piece.encoded(swaps) for piece in pieces)


def walk(pieces: list[Piece]) -> Iterator[Piece]:
    """Return all pieces, those within others too."""
    for piece in pieces:
        yield piece
        if not isinstance(piece.content, bytes):
            yield from walk(piece.content)


def random_pieces(
    cls: type[Message], random: Random, *, odd: float = 0.2, depth: int = 3, most: int = 6, least: int = 0
) -> list[Piece]:
    """Make the pieces of a valid message.

    Args:
        cls: the message class.
        random: where chance comes from.
        odd: how often what is allowed but unusual comes in: fields that occur again, out of order, in the other one of
            packed and unpacked form, unknown fields, wrong wire types, map entries with pieces missing, long varints.
        depth: how many messages may be nested.
        most: how many of its fields a message may have.
        least: how many of its fields a message has at least, as far as it has so many.

    Returns:
        The pieces.
    """
    return _Maker(random, odd, range(least, most + 1)).message(cls, depth)


class _Maker:
    def __init__(self, random: Random, odd: float, counts: range) -> None:
        self._random = random
        self._odd = odd
        self._counts = counts

    def _oddly(self) -> bool:
        return self._random.random() < self._odd

    def message(self, cls: type[Message], depth: int) -> list[Piece]:
        fields = plan_of(cls).fields
        chosen = self._random.sample(fields, min(len(fields), self._random.choice(self._counts)))
        pieces: list[Piece] = []
        for field in sorted(chosen, key=lambda field: field.number):
            pieces += self.field(field, depth - 1)
        if self._oddly():
            pieces += [self.unknown(cls, 3) for _ in range(self._random.randint(1, 3))]
        if self._oddly():
            self._random.shuffle(pieces)
        return pieces

    def field(self, field: Field, depth: int) -> list[Piece]:
        many = field.label in (Label.REPEATED, Label.MAP)
        count = self._random.randint(1, 3) if many or self._oddly() else 1
        if self._oddly():
            return [self.mistyped(field)]
        if field.label is Label.MAP:
            return [Piece(field.number, LENGTH, self.entry(field, depth - 1)) for _ in range(count)]
        if field.label is Label.REPEATED and wire_type(field.kind) != LENGTH and field.packed is not self._oddly():
            return [Piece(field.number, LENGTH, b"".join(self.scalar(field.kind) for _ in range(count)))]
        return [self.value(field, field.number, depth) for _ in range(count)]

    def entry(self, field: Field, depth: int) -> list[Piece]:
        assert field.key is not None
        key = Piece(1, wire_type(field.key), self.scalar(field.key), field.key is Kind.STRING)
        pieces = [key, self.value(field, 2, depth)]
        if self._oddly():
            pieces.append(self.unknown(None, 3))
        if self._oddly():
            pieces = [self._random.choice(pieces) for _ in range(self._random.randint(0, 4))]
        return pieces

    def value(self, field: Field, number: int, depth: int) -> Piece:
        if field.kind is Kind.MESSAGE or field.kind >= Kind.TIMESTAMP:
            return Piece(number, LENGTH, self.message(field.message, depth) if depth > 0 else [])
        return Piece(number, wire_type(field.kind), self.scalar(field.kind), field.kind is Kind.STRING)

    def mistyped(self, field: Field) -> Piece:
        """Make a field of a wire type that is not its own: it counts as unknown."""
        piece = self.unknown(None, 2)
        while piece.form in (LENGTH, wire_type(field.kind)):
            piece = self.unknown(None, 2)
        piece.number = field.number
        return piece

    def unknown(self, cls: type[Message] | None, depth: int) -> Piece:
        known = {field.number for field in plan_of(cls).fields} if cls is not None else {1, 2}
        number = self._random.choice([self._random.randint(1, 40), self._random.randint(1, (1 << 29) - 1)])
        while number in known:
            number += 1
        form = self._random.choice([VARINT, FIXED64, LENGTH, FIXED32, START_GROUP if depth else VARINT])
        content: bytes | list[Piece]
        if form == START_GROUP:
            content = [self.unknown(None, depth - 1) for _ in range(self._random.randint(0, 2))]
        elif form == VARINT:
            content = self.varint()
        else:
            sizes = {FIXED64: 8, FIXED32: 4}
            content = self._random.randbytes(sizes.get(form) or self._random.randint(0, 5))
        return Piece(number, form, content)

    def varint(self, low: int = 0, high: int = (1 << 64) - 1) -> bytes:
        value = self._random.choice([0, 1, -1, 127, 128, low, high, self._random.randint(low, high)])
        encoded = encode_varint(value & (1 << 64) - 1)
        if self._oddly() and len(encoded) < 10:
            # Longer than it need be, which every library accepts.
            padding = self._random.randint(0, 9 - len(encoded))
            encoded = encoded[:-1] + bytes([encoded[-1] | 0x80]) + b"\x80" * padding + b"\0"
        return encoded

    def scalar(self, kind: Kind) -> bytes:
        """Encode a value of that kind; strings and bytes without their length."""
        if kind is Kind.STRING:
            return self._random.choice(
                ["", "x", "key", "naïve 🚀", "\0", 'a"\\', "z" * self._random.randint(0, 140)]
            ).encode()
        if kind is Kind.BYTES:
            return self._random.randbytes(self._random.choice([0, 1, 5]))
        form = wire_type(kind)
        if form == VARINT:
            return self.varint(*_VARINTS.get(kind, (0, (1 << 64) - 1)))
        size = 8 if form == FIXED64 else 4
        plain = [bytes(size), b"\xff" * size, self._random.randbytes(size)]
        special: list[bytes] = _FLOATS.get(kind, [])
        return self._random.choice(plain + special)


_VARINTS = {Kind.BOOL: (0, 1), Kind.ENUM: (0, 12), Kind.INT32: (-(1 << 31), (1 << 31) - 1)}

_NUMBERS = (1.0, -1.5, -0.0, 3.0, float("inf"), float("-inf"), float("nan"))

_FLOATS: dict[Kind, list[bytes]] = {
    # The last ones are NaNs with a payload, of both signs, quiet and signalling.
    Kind.FLOAT: [*(struct.pack("<f", number) for number in _NUMBERS), b"\x01\0\x80\x7f", b"\x34\x12\xc0\xff"],
    Kind.DOUBLE: [
        *(struct.pack("<d", number) for number in _NUMBERS),
        b"\x01\0\0\0\0\0\xf0\x7f",
        b"\x34\x12\0\0\0\0\xf8\xff",
    ],
}
