"""Strangers' data: what errors and texts hold of it, and what they cost."""

from __future__ import annotations

import pprint
import time
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from flytemodels import DecodeError, EncodeError, TaskTemplate
from flytemodels.flyteidl import core
from flytemodels.flyteidl.core import Binary, Identifier, LiteralMap
from flytemodels.google import protobuf as google
from flytemodels.google.protobuf import FieldMask

SECRET = "s3cr3t-value"


def chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize(
    "text",
    [
        b"\xff" + SECRET.encode(),
        f'{{"type": "{SECRET}", }}',
        f'{{"type": "{SECRET}"',
        SECRET,
        f'{{"{SECRET}": 1, "{SECRET}": 2}}',
    ],
)
def test_errors_of_json_do_not_hold_the_text(text: str | bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        TaskTemplate.from_json(text)
    for error in chain(caught.value):
        assert type(error) is DecodeError
        if "twice" not in str(error):
            assert SECRET not in repr(error.args) + repr(vars(error))


@pytest.mark.parametrize(
    "data", [b"\x12\x0d\xff" + SECRET.encode(), b"\x82\x01\x12\x0a\x01a\x12\x0d" + SECRET.encode() + b"\xff"]
)
def test_errors_of_wire_data_do_not_hold_the_string(data: bytes) -> None:
    with pytest.raises(DecodeError, match="UTF-8") as caught:
        TaskTemplate.parse(data)
    assert [type(error) for error in chain(caught.value)] == [DecodeError]


@pytest.mark.parametrize("value", ["1", "null"])
@pytest.mark.parametrize("other", ["1", "null"])
def test_a_field_under_both_names_is_refused(value: str, other: str) -> None:
    for one, two in (("taskTypeVersion", "task_type_version"), ("task_type_version", "taskTypeVersion")):
        with pytest.raises(
            DecodeError, match="expected the field once, got it as taskTypeVersion and as task_type_version"
        ):
            TaskTemplate.from_json(f'{{"{one}": {value}, "{two}": {other}}}')


SIGNS = ["\n", "\r", "\x1b[2J", "\x9b", "\u061c", "\u200b", "\u200e", "\u200f", "\u2028", "\u202e", "\ufeff", "\ud800"]


@pytest.mark.parametrize("sign", SIGNS)
def test_keys_in_errors_are_escaped_and_cut(sign: str) -> None:
    key = f"a{sign}b" + "c" * 100_000
    errors: list[Exception] = []
    for read in (
        lambda: LiteralMap.from_dict({"literals": {key: {"hash": 1}}}),
        lambda: TaskTemplate.from_dict({key: 1}),
        lambda: TaskTemplate.from_dict({"custom": {key: object()}}),
        lambda: bytes(TaskTemplate(config={key: 3})),  # type: ignore[dict-item]
        lambda: bytes(TaskTemplate(custom={key: object()})),  # type: ignore[dict-item]
        lambda: TaskTemplate(custom={key: float("nan")}).to_json(),
    ):
        with pytest.raises((DecodeError, EncodeError)) as caught:
            read()
        errors.append(caught.value)
    for error in errors:
        assert str(error).isprintable(), ascii(str(error))
        assert len(str(error)) < 1500
    assert len(errors) == 6


@pytest.mark.parametrize("sign", SIGNS)
def test_texts_for_people_show_control_characters(sign: str) -> None:
    message = TaskTemplate(type=f"a{sign}b", config={f"k{sign}": f"v{sign}"}, custom={f"k{sign}": f"v{sign}"})
    for text in (message.short_string(), message.verbose_string(), repr(message), message._repr_html_()):
        assert all(line.isprintable() for line in text.split("\n")), ascii(text)
        assert sign == "\n" or sign not in text


def test_no_text_for_people_fails_on_a_huge_number() -> None:
    message = TaskTemplate(task_type_version=10**5000, custom={"n": 10**5000})
    for text in (message.short_string(), message._repr_html_()):
        assert len(text) < 500
    assert "0x" in message.verbose_string()
    assert "0x" in repr(message)


def test_no_text_for_people_fails_on_a_bad_object() -> None:
    class Bad:
        def __repr__(self) -> str:
            raise RuntimeError("no")

    message = TaskTemplate(type=Bad())  # type: ignore[arg-type]
    assert "type: " in message.short_string()
    assert "type: " in message._repr_html_()
    for text in (message.verbose_string(), repr(message)):
        assert "Bad object at" in text


class Evil(list[int]):
    def __len__(self) -> int:
        raise RuntimeError("no")

    def __iter__(self) -> Iterator[int]:
        raise RuntimeError("no")


@pytest.mark.parametrize("field", ["type", "id", "config", "custom", "container", "task_type_version"])
def test_no_text_for_people_fails_on_objects_that_fail(field: str) -> None:
    message = TaskTemplate()
    setattr(message, field, Evil())
    for text in (message.short_string(), message.verbose_string(), message._repr_html_(), repr(message)):
        assert "TaskTemplate" in text
    uninitialised = TaskTemplate.__new__(TaskTemplate)
    assert repr(uninitialised).startswith("TaskTemplate(id=..., ")
    assert uninitialised.short_string().splitlines()[1] == "  id: ..."


@pytest.mark.parametrize(
    ("message", "text"),
    [
        (google.Any(type_url=5), "Any.type_url: expected str, got int"),
        (google.Any(value="x"), "Any.value: expected bytes, got str"),
        (google.Struct(fields=5), "Struct.fields: expected dict, got int"),
        (google.ListValue(values=None), "ListValue.values: expected list, got NoneType"),
        (google.FieldMask(paths=5), "FieldMask.paths: expected list, got int"),
    ],
)  # type: ignore[arg-type]
def test_values_of_the_wrong_type_are_named_in_json(message: google.Any, text: str) -> None:
    for write in (message.to_dict, message.to_json):
        with pytest.raises(EncodeError) as caught:
            write()
        assert str(caught.value) == text


def nested(levels: int) -> core.LiteralType:
    message = core.LiteralType(simple=core.SimpleType.INTEGER)
    for _ in range(levels):
        message = core.LiteralType(collection_type=message, annotation=core.TypeAnnotation())
    return message


def containing_itself() -> core.LiteralType:
    message = core.LiteralType()
    message.collection_type = message
    return message


@pytest.mark.parametrize("make", [lambda: nested(5000), containing_itself])
def test_no_text_for_people_fails_on_deep_messages(make: Callable[[], core.LiteralType]) -> None:
    message = make()
    assert repr(message).startswith("LiteralType(collection_type=...")
    assert message.short_string().splitlines()[1] == "  collection_type: ..."
    assert message.verbose_string().splitlines()[1] == "  collection_type: ..."
    assert "collection_type: ..." in message._repr_html_()
    assert "collection_type=..." in pprint.pformat(message)
    custom: dict[str, Any] = {}
    custom["a"] = custom
    template = TaskTemplate(type="t", custom=custom)
    assert repr(template) == "TaskTemplate(type='t', custom=...)"
    assert template.verbose_string().splitlines()[2] == "  custom: ..."


def test_no_text_for_people_fails_on_a_full_stack() -> None:
    message = nested(3)

    def fill(call: Callable[[], str]) -> str:
        try:
            return fill(call)
        except RecursionError:
            return call()  # with a frame more than where there was none left

    # From the deepest frame that can call it at all: each of them catches what the one below could not do.
    for call in (message.__repr__, message.short_string, message.verbose_string, message._repr_html_):
        assert "..." in fill(call)


@pytest.mark.parametrize("path", ["." * 100_000, "collection_type." * 50_000 + "simple"])
def test_field_masks_may_have_any_number_of_names(path: str) -> None:
    mask = FieldMask(paths=[path, path])
    assert mask.merge(mask).paths == mask.intersect(mask).paths == FieldMask.from_paths([path]).paths == [path]
    with pytest.raises(ValueError, match=r"^path .*: expected at most 101 names, got more$"):
        mask.apply(core.LiteralType())


@pytest.mark.parametrize("value", [b"\x01" * 20_000_000, b" " * 20_000_000])
def test_short_texts_cost_nothing_for_what_they_leave_out(value: bytes) -> None:
    for message in (Binary(value=value), Binary(tag=value.decode()), TaskTemplate(custom={"a": value.decode()})):
        tracemalloc.start()
        begin = time.perf_counter()
        texts = message.short_string(), message._repr_html_()
        seconds = time.perf_counter() - begin
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert max(map(len, texts)) < 1000
        assert peak < 5_000_000
        assert seconds < 2


def test_control_characters_cost_little_in_verbose_texts() -> None:
    message = Identifier(name="\x01" * 3_000_000)
    begin = time.perf_counter()
    assert len(message.verbose_string()) > 12_000_000
    assert time.perf_counter() - begin < 2
