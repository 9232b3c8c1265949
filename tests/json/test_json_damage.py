"""Damaged and hostile JSON: refused with a DecodeError, and nothing else, whatever it is."""

from __future__ import annotations

import json
import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flytemodels._engine import engine
from flytemodels.errors import DecodeError, EncodeError
from flytemodels.flyteidl.core.literals import Literal, LiteralCollection, LiteralMap
from flytemodels.flyteidl.core.tasks import TaskTemplate
from flytemodels.google.protobuf import Any as AnyMessage
from flytemodels.google.protobuf import ListValue, Struct, Value
from flytemodels.message import Casing, Message
from tests.json.official import needed_for
from tests.support.idl import classes, each_class, official_class
from tests.support.strategies import filled

DATA = Path(__file__).parents[1] / "data"


def _problem(cls: type[Message], text: str | bytes) -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        cls.from_json(text)
    assert str(caught.value)
    return caught.value


# Text


@each_class
def test_a_text_that_ends_early_is_refused(cls: type[Message]) -> None:
    text = filled(cls, 2).to_json()
    data = text.encode()
    # Of a long text, every seventh place will do.
    for end in range(0, len(data), 1 if len(data) < 300 else 7):
        if text[0] in '{["' or not data[:end].strip():
            _problem(cls, data[:end])


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "{",
        "}",
        "{}}",
        "{} {}",
        "{'type': 'a'}",
        '{"type": "a",}',
        '{"type" "a"}',
        '{"type": }',
        '{type: "a"}',
        '{"type": "a\nb"}',
        '{"type": "\\x"}',
        '{"type": "\\u12"}',
        '{"type": 01}',
        '{"type": +1}',
        '{"type": .5}',
        '{"type": 0x1}',
        '{"type": NULL}',
        '{"type": True}',
        '{"type": undefined}',
        "// comment\n{}",
        "{} // comment",
        "\ufeff{}",
    ],
)
def test_what_is_no_json_is_refused(text: str) -> None:
    error = _problem(TaskTemplate, text)
    assert error.where == "TaskTemplate"
    assert error.problem.startswith("expected JSON, got text")


def test_the_place_in_the_text_is_told() -> None:
    assert str(_problem(TaskTemplate, '{\n  "type" 1}')).endswith("in line 2, column 10 (expecting ':' delimiter)")


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_words_that_only_python_knows_are_refused(word: str) -> None:
    for cls in (Value, Literal, TaskTemplate):
        assert "'NaN'" in str(_problem(cls, f'{{"a": {word}}}'))


@pytest.mark.parametrize(
    "data", [b"\xff", b'{"type": "\xff"}', b'{"type": "\xc0\x80"}', b'{"type": "\xed\xa0\x80"}', "{}".encode("utf-16")]
)
def test_bytes_that_are_no_utf8_are_refused(data: bytes) -> None:
    error = _problem(TaskTemplate, data)
    assert "UTF-8" in error.problem or "JSON" in error.problem


def test_text_may_be_bytes() -> None:
    assert TaskTemplate.from_json('{"type": "naïve"}'.encode()) == TaskTemplate(type="naïve")
    assert TaskTemplate.from_json(bytearray(b"{}")) == TaskTemplate()  # type: ignore[arg-type]  # whatever has bytes
    for wrong in (None, 1, {}):
        with pytest.raises(TypeError, match="expected str or bytes"):
            TaskTemplate.from_json(wrong)  # type: ignore[arg-type]  # that is the point


@pytest.mark.parametrize("text", ["null", "1", "true", '"a"', "[]", "[{}]"])
def test_a_message_is_an_object(text: str) -> None:
    error = _problem(TaskTemplate, text)
    assert error.where == "TaskTemplate"
    assert error.problem.startswith("expected an object, got")


# Names


def test_a_key_given_twice_is_refused() -> None:
    assert str(_problem(TaskTemplate, '{"type": "a", "type": "a"}')) == (
        'TaskTemplate: expected each key of an object once, got "type" twice'
    )
    _problem(TaskTemplate, '{"custom": {"a": 1, "a": 1}}')
    _problem(TaskTemplate, '{"unknown": {"a": 1, "a": 1}}')


def test_a_field_given_by_both_names_is_refused() -> None:
    for text in ('{"k8sPod": {}, "k8s_pod": {}}', '{"k8s_pod": {}, "k8sPod": {}}'):
        error = _problem(TaskTemplate, text)
        assert "expected the field once, got it as k8sPod and as k8s_pod" in error.problem
    # null is a value to be given once, too.
    error = _problem(TaskTemplate, '{"taskTypeVersion": null, "task_type_version": 1}')
    assert "expected the field once, got it as taskTypeVersion and as task_type_version" in error.problem


def test_two_members_of_a_oneof_are_refused() -> None:
    error = _problem(TaskTemplate, '{"container": {}, "sql": {}}')
    assert error.where == "TaskTemplate.sql"
    assert error.problem == "expected at most one member of target, got container and sql"
    assert TaskTemplate.from_json('{"container": {}, "sql": null}').which_oneof("target") == "container"


def test_an_unknown_field_is_refused_unless_it_is_to_be_ignored() -> None:
    text = '{"type": "a", "container": {"imag": "b", "image": "c"}, "more": [{"deep": 1}]}'
    error = _problem(TaskTemplate, text)
    assert error.where == "TaskTemplate.container.imag"
    assert error.problem.startswith("expected a field of flyteidl.core.Container (image, command, args, ")
    message = TaskTemplate.from_json(text, ignore_unknown_fields=True)
    assert message.to_dict() == {"type": "a", "container": {"image": "c"}}


def test_unknown_enum_names_are_dropped_as_unknown_fields_are(every: Any) -> None:
    text = (
        '{"aColor": "PINK", "colors": ["RED", "PINK", 5], "colorsByName": {"a": "PINK", "b": "RED"}, '
        '"chosenColor": "PINK"}'
    )
    message = every.cls.from_json(text, ignore_unknown_fields=True)
    assert message.to_dict() == {"colors": ["RED", 5], "colorsByName": {"b": "RED"}}
    with pytest.raises(DecodeError, match=r"^Every.colors\[2\]: expected a whole number"):
        every.cls.from_json('{"colors": ["PINK", "RED", 1.5]}', ignore_unknown_fields=True)


def test_keys_of_maps_that_mean_the_same_are_refused(every: Any) -> None:
    with pytest.raises(DecodeError, match=r'^Every.byInt32\["1.0"\]: expected each key once, got it twice'):
        every.cls.from_json('{"byInt32": {"1": "a", "1.0": "b"}}')


def test_a_dict_may_have_any_keys_but_fields_do_not(every: Any) -> None:
    with pytest.raises(DecodeError, match=r"^Every\[1\]: expected a field of every.Every"):
        every.cls.from_dict({1: 2})
    with pytest.raises(DecodeError, match=r"^Every.struct\[1\]: expected a string, got a number"):
        every.cls.from_dict({"struct": {1: 2}})
    # Keys as Python has them, which OutputFormat.PYTHON gives, are fine in maps.
    message = every.cls(by_int32={1: "a"}, by_bool={True: "b"})
    assert every.cls.from_dict({"byInt32": {1: "a"}, "byBool": {True: "b"}}) == message


# Depth


def _literals(levels: int) -> str:
    """Nest that many messages, two at a time, within a Literal."""
    return '{"collection": {"literals": [' * (levels // 2) + "{}" + "]}}" * (levels // 2)


def _deepest(cls: Any, text_of: Callable[[int], str]) -> int:
    """Count the levels that json_format accepts."""
    from google.protobuf import json_format

    for levels in range(1, 200):
        try:
            json_format.Parse(text_of(levels), official_class(cls)())
        except json_format.ParseError:
            return levels - 1
    raise AssertionError("there is no limit")


_NESTED: list[tuple[type[Message], Callable[[int], str]]] = [
    (Literal, _literals),
    (Value, lambda levels: "[" * levels + "]" * levels),
    (Value, lambda levels: "[" * levels + "1" + "]" * levels),
    (Value, lambda levels: '{"a":' * levels + "{}" + "}" * levels),
    (Struct, lambda levels: '{"a":' * levels + "1" + "}" * levels),
    (ListValue, lambda levels: "[" * levels + "]" * levels),
    (TaskTemplate, lambda levels: '{"custom": ' + '{"a":' * levels + "null" + "}" * levels + "}"),
    (TaskTemplate, lambda levels: '{"custom": {"a":' + "[" * levels + "]" * levels + "}}"),
    (TaskTemplate, lambda levels: '{"custom": {"a":' + "[" * levels + "1" + "]" * levels + "}}"),
    (
        AnyMessage,
        lambda levels: '{"@type": "x/google.protobuf.Any", "value": ' * levels + "{}" + "}" * levels,
    ),
]


@pytest.mark.parametrize(
    ("cls", "text_of"), [pytest.param(cls, text_of, marks=needed_for(cls)) for cls, text_of in _NESTED]
)
def test_the_limit_of_nesting_is_json_formats(cls: type[Message], text_of: Callable[[int], str]) -> None:
    deepest = _deepest(cls, text_of)
    assert cls.from_json(text_of(deepest)).to_json()
    error = _problem(cls, text_of(deepest + 1))
    assert "100 levels" in error.problem


@pytest.mark.parametrize(("cls", "text_of"), _NESTED)
@pytest.mark.parametrize("levels", [1_000, 100_000])
def test_a_hundred_thousand_levels_are_refused(cls: type[Message], text_of: Callable[[int], str], levels: int) -> None:
    assert "100 levels" in _problem(cls, text_of(levels)).problem


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_a_text_that_only_opens_is_refused(opening: str) -> None:
    for ignore in (False, True):
        with pytest.raises(DecodeError):
            TaskTemplate.from_json('{"unknown":' + opening * 100_000, ignore_unknown_fields=ignore)


def test_a_deep_dict_is_refused() -> None:
    value: Any = {}
    for _ in range(100_000):
        value = {"a": [value]}
    for cls in (Struct, Value, TaskTemplate):
        with pytest.raises(DecodeError):
            cls.from_dict({"custom": value})
    # What is ignored is not looked into.
    assert TaskTemplate.from_dict({"x": value}, ignore_unknown_fields=True) == TaskTemplate()
    while value:
        (value,) = value["a"]


def test_little_room_on_the_stack_is_no_crash() -> None:
    text = _literals(96)
    message = Literal.from_json(text)

    def attempt(room: int) -> None:
        if room:
            attempt(room - 1)
        else:
            for refusal, run in ((DecodeError, lambda: Literal.from_json(text)), (EncodeError, message.to_json)):
                try:
                    run()
                except refusal as error:
                    problems.append(str(error))

    problems: list[str] = []
    limit = sys.getrecursionlimit()
    for depth in range(limit - 400, limit - 60, 20):
        try:
            attempt(depth)
        except RecursionError:  # the test's own calls found no room
            break
    # The native engine takes room only where it asks Python, and of C's own stack 3.14 and later keep another count.
    assert problems or engine() == "native"
    assert all("stack" in problem or "levels" in problem for problem in problems)


def test_a_message_that_contains_itself_is_not_written() -> None:
    literal = Literal(collection=LiteralCollection())
    assert literal.collection is not None
    literal.collection.literals.append(literal)
    with pytest.raises(EncodeError, match="100 levels"):
        literal.to_dict()
    custom: dict[str, Any] = {}
    custom["a"] = [custom]
    with pytest.raises(EncodeError, match="100 levels"):
        TaskTemplate(custom=custom).to_dict()


# Size and time


@pytest.mark.parametrize("cls", [TaskTemplate, Value])
def test_numbers_of_very_many_digits_are_refused(cls: type[Message]) -> None:
    digits = "1" * 1_000_000
    for name in ("taskTypeVersion", "custom", "unknown"):
        _problem(cls, f'{{"{name}": {digits}}}')
        _problem(cls, f'{{"{name}": -{digits}}}')
    assert "one of 1000000 digits" in _problem(TaskTemplate, f'{{"taskTypeVersion": "{digits}"}}').problem
    with pytest.raises(DecodeError, match="bits"):
        TaskTemplate.from_dict({"taskTypeVersion": 10**5000})


def test_memory_is_in_proportion_to_the_input() -> None:
    shapes: list[tuple[type[Message], Callable[[int], str]]] = [
        (LiteralCollection, lambda n: '{"literals": [' + ",".join(["{}"] * n) + "]}"),
        (LiteralMap, lambda n: '{"literals": {' + ",".join(f'"{i}": {{}}' for i in range(n)) + "}}"),
        (Value, lambda n: "[" + ",".join(["[]"] * n) + "]"),
        (TaskTemplate, lambda n: '{"custom": {"a": [' + ",".join(["{}"] * n) + "]}}"),
    ]
    for cls, text_of in shapes:
        cls.from_json(text_of(1))
        per_byte = [_peak(cls, text_of(count)) / len(text_of(count)) for count in (1_000, 8_000)]
        assert per_byte[1] < per_byte[0] * 1.5
        assert per_byte[1] < 700


def _peak(cls: type[Message], text: str) -> int:
    tracemalloc.start()
    try:
        cls.from_json(text)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


# Anything else


def _mutations() -> st.SearchStrategy[bytes]:
    seeds = [TaskTemplate.parse((DATA / name).read_bytes()).to_json() for name in ("task_template.pb",)]
    seeds += [
        '{"literals": {"a": {"scalar": {"primitive": {"datetime": "2024-02-29T00:00:00Z"}}}}}',
        '{"custom": {"a": [1.5, null]}}',
    ]

    @st.composite
    def mutated(draw: st.DrawFn) -> bytes:
        data = bytearray(draw(st.sampled_from(seeds)).encode())
        for _ in range(draw(st.integers(1, 4))):
            start = draw(st.integers(0, len(data)))
            stop = start + draw(st.integers(0, 6))
            data[start:stop] = draw(st.sampled_from(_PIECES) | st.binary(max_size=3))
        return bytes(data)

    return mutated()


_PIECES = [
    b"{",
    b"}",
    b"[",
    b"]",
    b'"',
    b",",
    b":",
    b"null",
    b"true",
    b"-",
    b"1e5",
    b"NaN",
    b"\\u",
    b"\\ud800",
    b"0",
    b" ",
    b'"a":',
]


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=_mutations())
def test_whatever_comes_it_is_read_or_refused(data: bytes) -> None:
    for cls in (TaskTemplate, LiteralMap, Value, Struct):
        for ignore in (False, True):
            try:
                message = cls.from_json(data, ignore_unknown_fields=ignore)
            except DecodeError as error:
                assert str(error)  # noqa: PT017  # what matters is that nothing else is raised
                continue
            assert cls.from_json(message.to_json()) == message


def test_reading_and_writing_from_many_threads_at_once() -> None:
    expected = [filled(cls, 2).to_json() for cls in classes()[:60]]
    failures: list[BaseException] = []

    def work() -> None:
        try:
            for cls, text in zip(classes()[:60], expected, strict=True):
                fresh = type(cls.__name__, (cls,), {})  # a class whose tables are not made yet
                assert fresh.from_json(text).to_json() == text
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


def test_the_samples_survive_json() -> None:
    index: dict[str, Any] = json.loads((DATA / "index.json").read_text())
    assert index
    for cls, data in _samples(index):
        message = cls.parse(data)
        assert bytes(
            cls.from_json(message.to_json()).serialize_to_string(deterministic=True)
        ) == message.serialize_to_string(deterministic=True)
        assert cls.from_dict(message.to_dict(casing=Casing.SNAKE)) == message


def _samples(index: dict[str, Any]) -> Iterator[tuple[Any, bytes]]:
    from flytemodels._model.registry import message_class

    for name, entry in index.items():
        full_name = entry["message"] if isinstance(entry, dict) else entry
        yield message_class(full_name), (DATA / name).read_bytes()
