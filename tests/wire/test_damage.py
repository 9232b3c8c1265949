"""Damaged input of every kind, for every message type: the verdict is upb's, and a refusal is a DecodeError."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import chain, islice
from random import Random
from typing import Any

import betterproto2
import pytest

from flytemodels import DecodeError
from flytemodels._model.problems import (
    BAD_TAG,
    BAD_UTF8,
    FIELD_NUMBER_ZERO,
    LONG_VARINT,
    OVERRUN,
    RESERVED_WIRE_TYPE,
    TOO_LONG,
    TRUNCATED,
    UNCLOSED_GROUP,
    UNOPENED_GROUP,
)
from flytemodels._model.varint import encode_varint
from flytemodels.flyteidl.core.literals import Literal, LiteralMap
from flytemodels.flyteidl.core.tasks import Container, TaskTemplate
from flytemodels.message import Message
from tests.support.idl import each_class, each_official_class, needs_official, official_class
from tests.wire.damage import damaged, truncated
from tests.wire.oracle import agreed, our_verdict, their_verdict
from tests.wire.pieces import encode, random_pieces


def _inputs(cls: type[Message]) -> Iterator[tuple[str, bytes]]:
    pieces = random_pieces(cls, Random(cls.proto_full_name()), odd=0.0, depth=2, least=30, most=30)
    return chain(truncated(encode(pieces)), damaged(pieces))


@each_official_class
def test_the_verdict_is_that_of_upb(cls: type[Message]) -> None:
    official = official_class(cls)
    for what, data in _inputs(cls):
        ours, theirs = our_verdict(cls, data), their_verdict(official, data)
        assert agreed(cls, data, ours, theirs), f"{what}: {data.hex()}"


@each_class
def test_nothing_but_a_decode_error_escapes(cls: type[Message]) -> None:
    """A part of the same, for where there is no official library to ask."""
    for _, data in islice(_inputs(cls), 0, None, 5):
        written = our_verdict(cls, data)
        assert written is None or our_verdict(cls, written) == written


@needs_official
def test_the_official_library_is_upb() -> None:
    from google.protobuf.internal import api_implementation

    assert api_implementation.Type() == "upb"


# The same verdict whichever way the data comes in


def _parsed(data: bytes) -> Message:
    return TaskTemplate.parse(data)


def _from_string(data: bytes) -> Message:
    return TaskTemplate.FromString(memoryview(data))


def _loaded(data: bytes) -> Message:
    return TaskTemplate().load(io.BytesIO(data))


def _loaded_delimited(data: bytes) -> Message:
    return TaskTemplate().load(io.BytesIO(encode_varint(len(data)) + data), betterproto2.SIZE_DELIMITED)


def _from_flyte_idl(data: bytes) -> Message:
    return TaskTemplate.from_flyte_idl(data)


def _verdict(read: Any, data: bytes) -> bytes | str:
    try:
        return bytes(read(data))
    except DecodeError as error:
        return str(error)


@pytest.mark.parametrize("read", [_from_string, _loaded, _loaded_delimited, _from_flyte_idl])
def test_every_way_in_has_the_same_verdict(read: Any) -> None:
    for what, data in _inputs(TaskTemplate):
        assert _verdict(read, data) == _verdict(_parsed, data), what


# What is said of each kind of damage


@pytest.mark.parametrize(
    ("data", "where", "problem", "offset"),
    [
        ("12", "TaskTemplate.type", TRUNCATED, 1),
        ("1205616263", "TaskTemplate.type", OVERRUN, 1),
        ("12ffffffff0f", "TaskTemplate.type", TOO_LONG, 1),
        ("128080808008", "TaskTemplate.type", TOO_LONG, 1),
        ("12ffffffffffffffffffff01", "TaskTemplate.type", LONG_VARINT, 1),
        ("38", "TaskTemplate.task_type_version", TRUNCATED, 1),
        ("3880", "TaskTemplate.task_type_version", TRUNCATED, 1),
        ("ffffffffff7f", "TaskTemplate", BAD_TAG, 0),
        ("0001", "TaskTemplate", FIELD_NUMBER_ZERO, 0),
        ("800001", "TaskTemplate", FIELD_NUMBER_ZERO, 0),
        ("1600", "TaskTemplate.type", RESERVED_WIRE_TYPE, 0),
        ("1700", "TaskTemplate.type", RESERVED_WIRE_TYPE, 0),
        ("14", "TaskTemplate.type", UNOPENED_GROUP, 0),
        ("13", "TaskTemplate.type", UNCLOSED_GROUP, 0),
        ("1380010124", "TaskTemplate.type", UNOPENED_GROUP, 4),
        ("1203ff6162", "TaskTemplate.type", BAD_UTF8, 2),
        ("12026180", "TaskTemplate.type", BAD_UTF8, 3),
        ("32040a0261ff", "Container.image", BAD_UTF8, 5),
        ("32050a0361ff", "TaskTemplate.container", OVERRUN, 1),
        ("32040a036162", "Container.image", OVERRUN, 3),
        ("2a030a0561", "TaskTemplate.custom", OVERRUN, 3),
        ("820103120180", "TaskTemplate.config", BAD_UTF8, 5),
    ],
)
def test_a_refusal_says_what_and_where(data: str, where: str, problem: str, offset: int) -> None:
    with pytest.raises(DecodeError) as caught:
        TaskTemplate.parse(bytes.fromhex(data))
    assert str(caught.value) == f"flyteidl.core.{where}: {problem} at byte {offset}"
    assert isinstance(caught.value, ValueError)


def test_a_refusal_tells_its_parts() -> None:
    with pytest.raises(DecodeError) as caught:
        Container.parse(b"\x0a\x05ab")
    assert (caught.value.problem, caught.value.offset, caught.value.where) == (
        "expected a length within the enclosing message, got a larger one",
        1,
        "flyteidl.core.Container.image",
    )


@pytest.mark.parametrize("value", ["text", 5, None, object(), ["list"]])
def test_what_is_no_buffer_is_a_type_error(value: Any) -> None:
    with pytest.raises(TypeError, match="expected bytes or another buffer, got"):
        Literal.parse(value)


def test_refused_data_leaves_the_message_as_it_was() -> None:
    message = LiteralMap(literals={"a": Literal(hash="x")})
    before = bytes(message)
    for _, data in truncated(b"\x0a\x03\x0a\x01b\x0a\x08\x0a\x01c\x12\x03\x22\x01d"):
        try:
            message.load(io.BytesIO(data))
        except DecodeError:
            assert bytes(message) == before
        else:
            message = LiteralMap.parse(before)
