"""Every message type, there and back, compared byte for byte with what the official classes make of it."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from flytemodels._model.registry import message_class
from flytemodels.message import Message
from tests.support.idl import classes, each_class, each_official_class, flyte_classes, needs_official, official_class
from tests.support.strategies import filled, messages
from tests.wire.oracle import agreed, our_verdict, their_verdict
from tests.wire.pieces import encode, random_pieces

DATA = Path(__file__).parent.parent / "data"
SAMPLES = json.loads((DATA / "index.json").read_text())

few = settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck), database=None)


def test_every_type_of_both_flytes_is_there() -> None:
    assert len(flyte_classes("flyteidl")) == 437
    assert len(flyte_classes("flyteidl2")) == 633


@each_official_class
def test_a_filled_message_has_the_official_bytes(cls: type[Message]) -> None:
    message = filled(cls)
    official = official_class(cls).FromString(bytes(message))
    assert official.SerializeToString(deterministic=True) == message.serialize_to_string(deterministic=True)
    assert cls.parse(bytes(message)) == message


@each_official_class
def test_messages_of_every_shape_have_the_official_bytes(cls: type[Message]) -> None:
    @few
    @seed(0)
    @given(messages(cls))
    def check(message: Message) -> None:
        written = message.serialize_to_string(deterministic=True)
        official = official_class(cls).FromString(bytes(message))
        assert official.SerializeToString(deterministic=True) == written
        read = cls.parse(bytes(message))
        assert read == message
        assert bytes(read) == bytes(message)

    check()


@each_official_class
def test_what_an_official_library_wrote_comes_back(cls: type[Message]) -> None:
    """Unknown fields, odd orders and forms included: upb reads them, writes them its way, and we write just that."""
    random = Random(cls.proto_full_name())
    for odd in (0.0, 0.05, 0.1, 0.2, 0.4) * 6:
        data = encode(random_pieces(cls, random, odd=odd))
        theirs = their_verdict(official_class(cls), data)
        assert theirs is not None
        assert agreed(cls, data, our_verdict(cls, data), theirs), data.hex()
        assert bytes(cls.parse(theirs)) == theirs, theirs.hex()


@each_class
def test_reading_and_writing_settles_at_once(cls: type[Message]) -> None:
    """What was written is read as the same message and written the same, with nothing to compare with."""
    random = Random(cls.proto_full_name())
    for odd in (0.0, 0.1, 0.3) * 3:
        message = cls.parse(encode(random_pieces(cls, random, odd=odd)))
        written = bytes(message)
        assert cls.parse(written) == message
        assert bytes(cls.parse(written)) == written
        assert message.is_empty is (written == b"")


@pytest.mark.parametrize("name", SAMPLES)
def test_what_flytekit_wrote_comes_back(name: str) -> None:
    data = (DATA / name).read_bytes()
    message = message_class(SAMPLES[name]).parse(data)
    assert bytes(message) == data
    assert not message._unknown_fields


@each_class
def test_nothing_is_added_to_an_empty_message(cls: type[Message]) -> None:
    assert bytes(cls()) == b""
    assert bytes(cls.parse(b"")) == b""
    assert cls.parse(b"") == cls()
    assert cls().is_empty


@pytest.mark.parametrize("buffer", [bytes, bytearray, memoryview])
@given(data=st.data())
@few
def test_any_buffer_will_do(buffer: type, data: st.DataObject) -> None:
    cls = data.draw(st.sampled_from(classes()))
    message = data.draw(messages(cls))
    assert cls.parse(buffer(bytes(message))) == message
    assert cls.FromString(buffer(bytes(message))) == message


@needs_official
def test_an_entry_kept_as_a_whole_has_unknown_fields_twice() -> None:
    """Its value is written before the input has been read to its end, with unknown fields from two occurrences."""
    cls = message_class("flyteidl.core.Partitions")
    value, third = bytes.fromhex("12 03 f8 01 05"), bytes.fromhex("1a 00")
    entry = bytes.fromhex("0a 01 6b") + value + value + third
    data = bytes([0x0A, len(entry)]) + entry
    assert our_verdict(cls, data) == their_verdict(official_class(cls), data)
