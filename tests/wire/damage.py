"""Every kind of damage that wire data can have, done to each piece of a message in turn."""

from __future__ import annotations

from collections.abc import Iterator

from flytemodels._model.kinds import END_GROUP, FIXED32, FIXED64, LENGTH, START_GROUP, VARINT
from flytemodels._model.varint import encode_varint
from tests.wire.pieces import Piece, encode, walk

__all__ = ["damaged", "truncated"]

_PAYLOADS = {
    VARINT: b"\x05",
    FIXED64: b"\x00\x01\x02\x03\x04\x05\x06\x07",
    LENGTH: b"\x02\x08\x01",
    START_GROUP: b"",
    FIXED32: b"\x00\x01\x02\x03",
}

_BAD_TEXTS = {
    "a byte that UTF-8 does not have": b"a\xff",
    "an overlong form": b"\xc0\x80",
    "a surrogate": b"\xed\xa0\x80",
    "a character beyond the last one": b"\xf4\x90\x80\x80",
    "half a character": b"\xe2\x82",
}


def truncated(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Cut data off at every byte.

    Args:
        data: a message.

    Returns:
        What was done, and the result.
    """
    for size in range(len(data)):
        yield f"cut off after {size} bytes", data[:size]


def damaged(pieces: list[Piece]) -> Iterator[tuple[str, bytes]]:
    """Damage each piece of a message in every way, one at a time. Some of the results are still valid.

    Args:
        pieces: the message.

    Returns:
        What was done, and the result; the lengths around the damage are right.
    """
    for position, piece in enumerate(walk(pieces)):
        for what, encoded in _variants(piece):
            yield f"{what} at piece {position}", encode(pieces, {id(piece): encoded})


def _variants(piece: Piece) -> Iterator[tuple[str, bytes]]:
    behind_tag = piece.encoded({})[len(piece.tag) :]
    yield from _tags(piece, behind_tag)
    yield from _wire_types(piece, behind_tag)
    body = piece.body({})
    if piece.form == LENGTH:
        yield from _lengths(piece.tag, body)
    elif piece.form == VARINT:
        yield from _varints(piece.tag)
    elif piece.form == START_GROUP:
        yield "an end of another group", piece.tag + body + encode_varint((piece.number + 1) << 3 | END_GROUP)
        yield "a group without end", piece.tag + body
    else:
        yield "a number that is a byte short", piece.tag + body[:-1]
    if piece.text:
        for what, text in _BAD_TEXTS.items():
            yield what, piece.tag + encode_varint(len(text)) + text


def _tags(piece: Piece, behind: bytes) -> Iterator[tuple[str, bytes]]:
    tag = piece.number << 3 | piece.form
    yield "field number 0", encode_varint(piece.form) + behind
    yield "the largest field number", encode_varint(((1 << 29) - 1) << 3 | piece.form) + behind
    yield "a tag beyond 32 bits", encode_varint(1 << 32 | tag) + behind
    for size in (3, 5, 6, 10, 11):
        yield f"a tag of {size} bytes", _padded(tag, size) + behind


def _wire_types(piece: Piece, behind: bytes) -> Iterator[tuple[str, bytes]]:
    for form in range(8):
        tag = encode_varint(piece.number << 3 | form)
        yield f"wire type {form} before the same bytes", tag + behind
        if form in _PAYLOADS:
            end = encode_varint(piece.number << 3 | END_GROUP) if form == START_GROUP else b""
            yield f"a value of wire type {form}", tag + _PAYLOADS[form] + end


def _lengths(tag: bytes, body: bytes) -> Iterator[tuple[str, bytes]]:
    size = len(body)
    for wrong in (size + 1, size + 1000, (1 << 31) - 1, 1 << 31, (1 << 32) - 1, 1 << 32, 1 << 63, (1 << 64) - 1):
        yield f"length {wrong} of {size} bytes", tag + encode_varint(wrong) + body
    if size:
        yield "a length that is one short", tag + encode_varint(size - 1) + body
        yield "a body that is one short", tag + encode_varint(size - 1) + body[:-1]
    yield "a body that is one long", tag + encode_varint(size + 1) + body + b"\0"
    for padding in (3, 5, 6, 10, 11):
        yield f"a length of {padding} bytes", tag + _padded(size, padding) + body


def _varints(tag: bytes) -> Iterator[tuple[str, bytes]]:
    for last in (0x00, 0x01, 0x02, 0x7F):
        yield f"ten bytes, the last one {last}", tag + b"\xff" * 9 + bytes([last])
    yield "ten bytes and no end", tag + b"\xff" * 10
    yield "eleven bytes", tag + b"\x80" * 10 + b"\0"
    yield "bits above the 32nd", tag + encode_varint(0xFEDCBA9876543210)


def _padded(value: int, size: int) -> bytes:
    """Encode a varint in that many bytes, or as many as it needs."""
    encoded = encode_varint(value)
    if len(encoded) >= size:
        return encoded
    return encoded[:-1] + bytes([encoded[-1] | 0x80]) + b"\x80" * (size - len(encoded) - 1) + b"\0"
