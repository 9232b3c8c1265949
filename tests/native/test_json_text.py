"""JSON text written and read in C is what Python's json makes of the same JSON values, or is left to it."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flytemodels import DecodeError, Message
from flytemodels._json.from_json import from_json
from flytemodels._json.to_json import to_json
from flytemodels.flyteidl import admin, core
from flytemodels.message import Casing
from tests.native.both import native, shown
from tests.support.strategies import filled, messages

CLASSES = (core.TaskTemplate, core.LiteralMap, core.WorkflowTemplate, admin.Execution, core.Primitive, core.Scalar)


def read(cls: type[Message], text: str | bytes, lenient: bool = False) -> object:
    try:
        return shown(from_json(cls, text, lenient, native.from_json_values))
    except DecodeError as error:
        return str(error)


def written(message: Message) -> str:
    return to_json(message, None, False, Casing.CAMEL, False, native.json_values)


def same(cls: type[Message], text: str | bytes) -> None:
    """Demand that what the engine reads, if it does, is what the other way reads."""
    message = native.from_json_text(cls, text)
    if message is not None:
        assert shown(message) == read(cls, text)
        assert shown(message) == read(cls, text, lenient=True)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.sampled_from(CLASSES).flatmap(lambda cls: messages(cls, json=True)))
def test_text_is_that_of_the_json_values(message: Message) -> None:
    text = native.json_text(message)
    if text is not None:
        assert text == written(message)
    same(type(message), written(message))


@pytest.mark.parametrize("cls", CLASSES)
def test_usual_messages_take_the_fast_way(cls: type[Message]) -> None:
    message = filled(cls, 3)
    assert native.json_text(message) == written(message)
    assert shown(native.from_json_text(cls, written(message))) == shown(message)


def test_a_message_with_every_kind(every: Any) -> None:
    message = filled(every.cls, 2)
    text = native.json_text(message)
    assert text is None or text == written(message)
    for name in every.cls.__dataclass_fields__:
        part = every.cls(**{name: getattr(message, name)})
        text = native.json_text(part)
        assert text is None or text == written(part), name
        same(every.cls, written(part))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "é",
        "日本",
        "🚀",
        '"',
        "\\",
        "/",
        "\b\f\n\r\t",
        "\0",
        "\x1f",
        "\x7f",
        "\x80",
        "\u2028",
        "\ud800",
        'a"b\\c',
        "x" * 300,
    ],
)
def test_strings(text: str) -> None:
    message = core.TaskTemplate(type=text, config={text: text}, custom={text: [text]})
    found = native.json_text(message)
    if "\ud800" in text:
        assert found is None
        return
    assert found == written(message)
    for form in (found, json.dumps(json.loads(found), ensure_ascii=False), found.encode()):
        read_message = native.from_json_text(core.TaskTemplate, form)
        assert shown(read_message) == shown(message)


@pytest.mark.parametrize(
    "number",
    [
        "0",
        "-0",
        "1",
        "-1",
        "1.0",
        "-0.0",
        "1e2",
        "1E+2",
        "1e-400",
        "1e400",
        "9007199254740991",
        "9007199254740992",
        "-9007199254740993",
        "123456789012345678901234567890",
        "0.1",
        "5e-324",
        "1.7976931348623157e308",
        "01",
        "1.",
        ".5",
        "+1",
        "1e",
        "--1",
        "NaN",
        "Infinity",
        "-Infinity",
        "0x10",
        "1_0",
        '"5"',
        '"05"',
        '" 5"',
        '"-0"',
        "true",
        "null",
        "9223372036854775807",
        "9223372036854775808",
        "2147483648",
        "1" * 5000,
    ],
)
def test_numbers(number: str) -> None:
    for cls, name in (
        (core.Primitive, "integer"),
        (core.Primitive, "floatValue"),
        (core.TaskTemplate, "taskTypeVersion"),
        (core.RetryStrategy, "retries"),
        (core.Identifier, "resourceType"),
    ):
        same(cls, f'{{"{name}": {number}}}')
    same(core.TaskTemplate, f'{{"custom": {{"a": {number}, "b": [{number}]}}}}')


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        " {\n}\t",
        "{} x",
        "{}\0",
        "[]",
        "null",
        "",
        "{",
        '{"type"',
        '{"type":',
        '{"type": "a"',
        '{"type": "a",}',
        '{"type": "a" "b"}',
        '{"type": "a", "type": "b"}',
        '{"type": null, "type": "b"}',
        '{"taskTypeVersion": 1, "task_type_version": 1}',
        '{"task_type_version": 1}',
        '{"ty\\u0070e": "a"}',
        '{"type": "\\ud83d\\ude80"}',
        '{"type": "\\ud83d"}',
        '{"type": "\\ude80"}',
        '{"type": "\\ud83dx"}',
        '{"type": "\\u00"}',
        '{"type": "\\x"}',
        '{"type": "a\nb"}',
        '{"type": "\\',
        '{"type": "\\u12',
        "\ufeff{}",
        '{"config": {"a": "b", "a": "c"}}',
        '{"config": {"a": null}}',
        '{"config": []}',
        '{"config": {"a": "b",}}',
        '{"custom": {"a": 1, "a": 2}}',
        '{"custom": {"a": {"b": 1, "b": 1}}}',
        '{"custom": null}',
        '{"custom": []}',
        '{"custom": {"a": nul}}',
        '{"container": {"args": ["a", null]}}',
        '{"container": {"args": ["a",]}}',
        '{"container": {"args": "a"}}',
        '{"container": {"args": null}}',
        '{"container": {}, "sql": {}}',
        '{"container": null, "sql": {}}',
        '{"unknown": 1}',
        '{"unknown": 1, "unknown": 2}',
        '{"id": {"x": 1}}',
        '{"metadata": {"timeout": "1.5s", "interruptible": true}}',
        '{"metadata": {"interruptible": null}}',
        '{"metadata": {"timeout": 5}}',
        '{"metadata": {"timeout": "1.5"}}',
        '{"type":"a"}',
        '{ "type" : "a" }',
        "{'type': 'a'}",
        '{"type": tru}',
        '{"type": True}',
    ],
)
def test_texts(text: str) -> None:
    same(core.TaskTemplate, text)
    same(core.TaskTemplate, text.encode())


PIECES = [b'"', b"\\", b"{", b"}", b",", b":", b"0", b"\xff", b"\xc3", b"e", b" "]


def test_damage() -> None:
    random = Random("json text")
    for cls in CLASSES:
        text = written(filled(cls, 3)).encode()
        for _ in range(150):
            damaged = bytearray(text)
            for _ in range(random.randint(1, 2)):
                at = random.randrange(len(damaged))
                damaged[at : at + random.randint(0, 2)] = random.choice(PIECES)
            same(cls, bytes(damaged))
            same(cls, bytes(damaged[: random.randrange(len(damaged))]))


@pytest.mark.parametrize("depth", range(96, 103))
def test_depth(depth: int) -> None:
    nested = '{"collectionType": ' * depth + "{}" + "}" * depth
    same(core.LiteralType, nested)
    same(core.TaskTemplate, '{"custom": ' + '{"a": ' * depth + "1" + "}" * depth + "}")
    same(core.TaskTemplate, '{"custom": {"a": ' + "[" * depth + "]" * depth + "}}")
    same(core.TaskTemplate, '{"custom": ' + '{"a": ' * (depth // 2) + "1" + "}" * (depth // 2) + "}")
    literal = core.LiteralType()
    for _ in range(depth):
        literal = core.LiteralType(collection_type=literal)
    assert (native.json_text(literal) is None) == (depth > 100)
    custom: Any = 1
    for _ in range(depth):
        custom = {"a": custom}
    text = native.json_text(core.TaskTemplate(custom=custom))
    if text is not None:
        assert text == written(core.TaskTemplate(custom=custom))


def test_what_is_left_to_the_other_way() -> None:
    clash = core.Scalar(none_type=core.Void())
    clash.primitive = core.Primitive(integer=1)
    for message in (
        core.TaskTemplate(type=5),  # type: ignore[arg-type]
        core.TaskTemplate(config={"a": 1}),  # type: ignore[dict-item]
        core.TaskTemplate(custom={"a": float("nan")}),
        core.Primitive(float_value=float("inf")),
        core.TaskTemplate.parse(b"\x2a\x07\x0a\x05\x0a\x01k\x12\x00"),
        clash,
    ):
        assert native.json_text(message) is None


def test_classes_that_change_stay_on_the_fast_way(monkeypatch: pytest.MonkeyPatch) -> None:
    message = core.TaskTemplate(id=core.Identifier(name="n"))
    text = '{"id": {"name": "n"}}'
    for _ in range(3):
        monkeypatch.setattr(core.Identifier, "note", 1, raising=False)
        assert native.json_text(message) == text
        monkeypatch.setattr(core.Identifier, "note", 2, raising=False)
        assert native.from_json_text(core.TaskTemplate, text) == message
