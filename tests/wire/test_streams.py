"""Messages in streams: alone, behind their lengths, in pieces, and on top of each other."""

from __future__ import annotations

import io
import socket
from typing import Any

import betterproto2
import pytest

from flytemodels import DecodeError, EncodeError
from flytemodels._model.varint import encode_varint
from flytemodels.flyteidl.core.identifier import Identifier
from flytemodels.flyteidl.core.literals import Literal, LiteralMap, Primitive, Scalar
from flytemodels.flyteidl.core.tasks import Container, TaskTemplate
from flytemodels.google.protobuf.timestamp import Timestamp
from flytemodels.message import Message

ONE = Identifier(project="p", name="one")
TWO = Identifier(domain="d" * 300)


class Trickle:
    """A stream that gives a byte at a time, as a slow pipe may."""

    def __init__(self, data: bytes) -> None:
        self._stream = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self._stream.read() if size < 0 else self._stream.read(min(size, 1))


def test_a_message_fills_a_stream() -> None:
    stream = io.BytesIO()
    ONE.dump(stream)
    assert stream.getvalue() == bytes(ONE)
    stream.seek(0)
    assert Identifier().load(stream) == ONE


def test_messages_follow_each_other_behind_their_lengths() -> None:
    stream = io.BytesIO()
    for message in (ONE, TWO, Identifier(), ONE):
        message.dump(stream, delimit=True)
    stream.seek(0)
    read = [Identifier().load(stream, betterproto2.SIZE_DELIMITED) for _ in range(4)]
    assert read == [ONE, TWO, Identifier(), ONE]
    assert stream.read() == b""


def test_a_size_says_how_much_to_read() -> None:
    stream = io.BytesIO(bytes(ONE) + bytes(TWO))
    assert Identifier().load(stream, len(bytes(ONE))) == ONE
    assert Identifier().load(stream, len(bytes(TWO))) == TWO
    assert Identifier().load(stream, 0) == Identifier()


def test_a_stream_may_come_in_pieces() -> None:
    data = encode_varint(len(bytes(TWO))) + bytes(TWO)
    assert Identifier().load(Trickle(data), betterproto2.SIZE_DELIMITED) == TWO
    assert Identifier().load(Trickle(bytes(TWO)), len(bytes(TWO))) == TWO


def test_a_socket_is_a_stream() -> None:
    left, right = socket.socketpair()
    with left, right, left.makefile("wb") as out, right.makefile("rb") as back:
        TWO.dump(out, delimit=True)
        out.flush()
        assert Identifier().load(back, betterproto2.SIZE_DELIMITED) == TWO


def test_load_gives_the_message_itself() -> None:
    message = Identifier()
    assert message.load(io.BytesIO(bytes(ONE))) is message


def test_load_reads_on_top_of_what_is_there() -> None:
    message = LiteralMap(literals={"a": Literal(hash="old"), "b": Literal(hash="stays")})
    more = LiteralMap(literals={"a": Literal(hash="new")})
    message.load(io.BytesIO(bytes(more) + b"\xa0\x06\x01"))
    assert message.literals == {"a": Literal(hash="new"), "b": Literal(hash="stays")}
    assert message._unknown_fields == b"\xa0\x06\x01"
    template = TaskTemplate(container=Container(image="i", args=["a"]), custom={"k": 1})
    template.load(io.BytesIO(bytes(TaskTemplate(container=Container(args=["b"]), custom={"l": 2}))))
    assert template == TaskTemplate(container=Container(image="i", args=["a", "b"]), custom={"k": 1, "l": 2})


def test_load_replaces_the_member_of_a_oneof() -> None:
    message = Scalar(primitive=Primitive(integer=1))
    message.load(io.BytesIO(bytes(Scalar(primitive=Primitive(boolean=False)))))
    assert message == Scalar(primitive=Primitive(boolean=False))


def test_load_merges_what_plain_values_cannot_say() -> None:
    message = TaskTemplate.parse(bytes.fromhex("2a050a030a0161"))  # a Value with nothing set
    message.load(io.BytesIO(bytes(TaskTemplate(custom={"b": 1}))))
    assert bytes(message).hex().startswith("2a")
    assert message.custom == {"a": None, "b": 1}
    assert TaskTemplate.parse(bytes(message)) == message


def test_a_message_that_cannot_be_written_cannot_be_read_onto() -> None:
    broken = Identifier(name=5)  # type: ignore[arg-type]
    with pytest.raises(EncodeError, match=r"Identifier\.name: expected str, got int"):
        broken.load(io.BytesIO(bytes(ONE)))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("", "expected a complete value, got the end of the input at byte 0"),
        ("80", "expected a complete value, got the end of the input at byte 1"),
        ("05", "expected 5 bytes in the stream, got 0 at byte 0"),
        ("050a01", "expected 5 bytes in the stream, got 2 at byte 2"),
        ("ffffffff07", "expected 2147483647 bytes in the stream, got 0 at byte 0"),
        ("8080808008", "expected a length below 2 GiB, got a larger one at byte 0"),
        ("ffffffffffffffffff01", "expected a length below 2 GiB, got a larger one at byte 0"),
        ("80808080808080808080", "expected a varint of at most 10 bytes, got a longer one at byte 0"),
        ("020aff", "flyteidl.core.Identifier: expected a length within the enclosing message, got a larger one"),
    ],
)
def test_damaged_streams_are_refused(data: str, text: str) -> None:
    for kind in (io.BytesIO, Trickle):
        message = Identifier(name="kept")
        with pytest.raises(DecodeError) as caught:
            message.load(kind(bytes.fromhex(data)), betterproto2.SIZE_DELIMITED)
        if text.startswith("flyteidl"):
            assert caught.value.offset == 1
        else:
            assert str(caught.value) == text
        assert message == Identifier(name="kept")


def test_offsets_count_from_what_was_read() -> None:
    message = Identifier(name="already there")
    with pytest.raises(DecodeError) as caught:
        message.load(io.BytesIO(bytes.fromhex("0801" + "1205ff")))
    assert (caught.value.offset, caught.value.where) == (3, "flyteidl.core.Identifier.project")


@pytest.mark.parametrize("cls", [Identifier, Timestamp])
def test_an_empty_stream_is_an_empty_message(cls: type[Message]) -> None:
    assert cls().load(io.BytesIO()) == cls()


def test_a_users_own_fields_stay() -> None:
    class Noted(Identifier):
        note: str

    message: Any = Noted(name="x")
    message.note = "mine"
    message.load(io.BytesIO(bytes(ONE)))
    assert message.note == "mine"
    assert message.name == "one"
