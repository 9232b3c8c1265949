"""Text format, beside google.protobuf.text_format: what it prints, what it reads, and what it refuses."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from google.protobuf import text_format
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flytemodels import DecodeError, EncodeError, Message, TaskTemplate
from flytemodels.flyteidl.admin import ExecutionClosure
from flytemodels.flyteidl.core import Identifier, Literal, LiteralMap, Primitive, RetryStrategy
from flytemodels.google.protobuf import Any as ProtoAny
from flytemodels.google.protobuf import BytesValue, DoubleValue, FloatValue, Int64Value, StringValue, Struct
from tests.support.idl import classes, named, needs_official, official_class
from tests.support.strategies import filled, messages

pytestmark = needs_official


def official_text(message: Message) -> str:
    return text_format.MessageToString(official_class(type(message)).FromString(bytes(message)))


def by_google(cls: type[Message], text: str) -> Any:
    return text_format.Parse(text, official_class(cls)())


@pytest.mark.parametrize("cls", classes()[::40], ids=named)
def test_every_message_prints_and_reads_as_googles(cls: type[Message]) -> None:
    message = filled(cls)
    text = message.to_text()
    assert text == official_text(message)
    assert cls.from_text(text) == message


CLASSES = (Literal, TaskTemplate, Primitive, Struct, ProtoAny, ExecutionClosure)


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(*map(messages, CLASSES)))
def test_any_message_prints_and_reads_as_googles(message: Message) -> None:
    text = message.to_text()
    assert text == official_text(message)
    expected = by_google(type(message), text).SerializeToString(deterministic=True)
    assert type(message).from_text(text).serialize_to_string(deterministic=True) == expected


@given(st.binary(max_size=40))
def test_bytes_print_and_read_as_googles(data: bytes) -> None:
    message = BytesValue(value=data)
    assert message.to_text() == official_text(message)
    assert BytesValue.from_text(message.to_text()) == message


@given(st.text(max_size=40))
def test_strings_print_and_read_as_googles(text: str) -> None:
    message = StringValue(value=text.encode("utf-8", "replace").decode())
    assert message.to_text() == official_text(message)
    assert StringValue.from_text(message.to_text()) == message


@given(st.floats(width=32))
def test_floats_print_and_read_as_googles(number: float) -> None:
    for message in (FloatValue(value=number), DoubleValue(value=number)):
        assert message.to_text() == official_text(message)
        again = type(message).from_text(message.to_text())
        assert bytes(again) == by_google(type(message), message.to_text()).SerializeToString()


TEXTS = [
    (Identifier, "name: \"x\" project: 'y'"),
    (Identifier, 'name: "a" "b" \'c\'  # comment\n, project: "p";'),
    (Identifier, "resource_type: TASK"),
    (Identifier, "resource_type: 1"),
    (Identifier, "resource_type: 99"),
    (Identifier, r'name: "\n\t\x41\101\u00e9\U0001F600\"\'\\\a\b\f\v"'),
    (RetryStrategy, "retries: 0x10"),
    (RetryStrategy, "retries: 010"),
    (Int64Value, "value: -9223372036854775808"),
    (DoubleValue, "value: -inf"),
    (DoubleValue, "value: nan"),
    (DoubleValue, "value: 1e400"),
    (DoubleValue, "value: 1.5f"),
    (DoubleValue, "value: .5"),
    (DoubleValue, "value: 5."),
    (FloatValue, "value: 3.5e38"),
    (TaskTemplate, 'metadata < discoverable: true > type: "t"'),
    (TaskTemplate, "metadata: { discoverable: t }"),
    (TaskTemplate, 'config { key: "a" value: "b" } config { value: "c" key: "a" }'),
    (TaskTemplate, 'config: [{ key: "a" value: "b" }, { key: "d" }]'),
    (TaskTemplate, 'container { args: ["a", "b" "c"] args: "d" command: [] }'),
    (TaskTemplate, 'custom { fields { key: "a" value { number_value: 1 } } }'),
    (ExecutionClosure, "started_at { seconds: 253402300800 nanos: 5 }"),
    (ProtoAny, '[type.googleapis.com/flyteidl.core.Identifier] { name: "x" }'),
    (ProtoAny, 'type_url: "type.googleapis.com/no.Such" value: "\\001"'),
    (LiteralMap, 'literals { key: "k" value { hash: "h" } }'),
]


@pytest.mark.parametrize(("cls", "text"), TEXTS)
def test_what_google_reads_is_read_alike(cls: type[Message], text: str) -> None:
    expected = by_google(cls, text).SerializeToString(deterministic=True)
    assert cls.from_text(text).serialize_to_string(deterministic=True) == expected
    assert cls.from_text(text.encode()) == cls.from_text(text)


WRONG = [
    (DoubleValue, "value: - 5"),
    (Int64Value, "value: - 5"),
    (Identifier, "nam: 'x'"),
    (Identifier, "name 'x'"),
    (Identifier, "name: x"),
    (Identifier, "name: 'x"),
    (Identifier, "name: 'x' name: 'y'"),
    (Identifier, r"name: '\377'"),
    (Identifier, "resource_type: NOPE"),
    (Identifier, "name: 'x' }"),
    (Identifier, "name: ['x']"),
    (Identifier, "name: 'x' $"),
    (RetryStrategy, "retries: 4294967296"),
    (RetryStrategy, "retries: -1"),
    (RetryStrategy, "retries: 1.5"),
    (RetryStrategy, "retries: 1x"),
    (DoubleValue, "value: 'x'"),
    (TaskTemplate, "metadata { discoverable: true"),
    (TaskTemplate, "metadata { discoverable: 2 }"),
    (TaskTemplate, "metadata: 3"),
    (TaskTemplate, "container {} k8s_pod {}"),
    (TaskTemplate, "container { args: ['a' 'b', }"),
    (ProtoAny, "[type.googleapis.com/no.Such] {}"),
]


@pytest.mark.parametrize(("cls", "text"), WRONG)
def test_what_google_refuses_is_refused(cls: type[Message], text: str) -> None:
    with pytest.raises(text_format.ParseError):
        by_google(cls, text)
    with pytest.raises(DecodeError, match=r"^line \d+, column \d+: expected ") as caught:
        cls.from_text(text)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_errors_name_line_and_column() -> None:
    with pytest.raises(DecodeError, match=r"^line 3, column 3: expected a field of flyteidl\.core\.Identifier, got "):
        Identifier.from_text('name: "x"\n# comment\n  nope: 1')


def test_escapes_that_do_not_exist_are_refused() -> None:
    assert Identifier.from_text(r"name: '\?'").name == "?"
    with pytest.raises(DecodeError, match=r"^line 1, column 7: expected a string with valid escapes"):
        Identifier.from_text(r"name: '\q'")


def test_unknown_fields_are_printed_when_asked_for() -> None:
    unknown = b"\xfa\x3f\x02\x08\x07\xf8\x3f\x05\xfd\x3f\x01\x00\x00\x00\xfb\x3f\x08\x01\xfc\x3f"
    message = Identifier.parse(b"\x12\x01p" + unknown)
    official = official_class(Identifier).FromString(bytes(message))
    expected = text_format.MessageToString(official, print_unknown_fields=True)
    assert message.to_text(print_unknown_fields=True) == expected
    assert message.to_text() == text_format.MessageToString(official)


@pytest.mark.parametrize("text", ["metadata {" * 5000, "<" * 100_000, "type: " + '"' * 100_001, "x" * 1_000_000])
def test_hostile_texts_are_refused_in_a_few_words(text: str) -> None:
    with pytest.raises(DecodeError) as caught:
        TaskTemplate.from_text(text)
    assert len(str(caught.value)) < 500


def test_long_texts_are_read() -> None:
    assert TaskTemplate.from_text("type: '" + "\\x41" * 200_000 + "'").type == "A" * 200_000


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(DecodeError, match=r"^TaskTemplate: expected a string of valid UTF-8, got .* at byte 7$"):
        TaskTemplate.from_text(b"type: '\xff'")
    with pytest.raises(TypeError, match="expected str or bytes, got int"):
        TaskTemplate.from_text(3)  # type: ignore[arg-type]


def test_values_that_cannot_be_written_have_no_text() -> None:
    with pytest.raises(EncodeError, match=r"RetryStrategy\.retries: expected int, got str"):
        RetryStrategy(retries="x").to_text()  # type: ignore[arg-type]


def test_moments_print_as_messages() -> None:
    moment = datetime.datetime(1970, 1, 1, 0, 0, 1, tzinfo=datetime.timezone.utc)
    assert ExecutionClosure(started_at=moment).to_text() == "started_at {\n  seconds: 1\n}\n"


def test_every_class_can_be_printed() -> None:
    for cls in classes():
        assert cls.from_text(cls().to_text()) == cls()
