"""Nesting: 100 levels below the outermost message, and not one more, whatever the levels are made of."""

from __future__ import annotations

import contextlib
import copy
import io
import json
import pickle
import sys
from collections.abc import Callable
from typing import Any

import pytest

from flytemodels import DecodeError, EncodeError
from flytemodels._model.varint import encode_varint
from flytemodels.flyteidl.core.condition import BooleanExpression, ConjunctionExpression
from flytemodels.flyteidl.core.literals import Literal, LiteralCollection, LiteralMap
from flytemodels.flyteidl.core.tasks import TaskTemplate
from flytemodels.flyteidl.core.types import LiteralType
from flytemodels.google.protobuf.any import Any as AnyMessage
from flytemodels.google.protobuf.struct import ListValue, Struct, Value
from flytemodels.message import Message
from tests.support.idl import needs_official, official_class
from tests.wire.oracle import our_verdict, their_verdict

TOO_DEEP = "expected at most 100 levels of nested messages, got more"
MANY = 100_000


def within(number: int, content: bytes) -> bytes:
    return encode_varint(number << 3 | 2) + encode_varint(len(content)) + content


def nested(*numbers: int) -> Callable[[int], bytes]:
    """Return a function that makes so many levels, of fields with these numbers in turn, from the outside inwards."""

    def make(levels: int) -> bytes:
        # The inner levels are written first, and a length only when what it counts is there.
        parts: list[bytes] = []
        size = 0
        for level in reversed(range(levels)):
            head = encode_varint(numbers[level % len(numbers)] << 3 | 2) + encode_varint(size)
            parts.append(head)
            size += len(head)
        return b"".join(reversed(parts))

    return make


def groups(levels: int) -> bytes:
    return b"\xa3\x06" * levels + b"\xa4\x06" * levels


SHAPES: dict[str, tuple[type[Message], Callable[[int], bytes]]] = {
    "messages": (LiteralType, nested(3)),
    "a oneof and a list": (Literal, nested(2, 1)),
    "a oneof, a map and its entries": (Literal, nested(3, 1, 2)),
    "messages of two kinds": (BooleanExpression, nested(1, 2)),
    "a Struct": (Struct, nested(1, 2, 5)),
    "a Struct in a field": (TaskTemplate, lambda levels: within(5, nested(1, 2, 5)(levels - 1)) if levels else b""),
    "lists in a Value": (Value, nested(6, 1)),
    "lists in a Struct in a field": (
        TaskTemplate,
        lambda levels: within(5, within(1, within(2, nested(6, 1)(levels - 3)))) if levels > 2 else b"",
    ),
    "unknown groups": (LiteralType, groups),
    "unknown groups in a Struct in a field": (
        TaskTemplate,
        lambda levels: within(5, within(1, within(2, groups(levels - 3)))) if levels > 2 else b"",
    ),
    "unknown groups in an entry of a map": (
        LiteralMap,
        lambda levels: within(1, groups(levels - 1)) if levels else b"",
    ),
    "unknown groups in a message in an entry": (
        LiteralMap,
        lambda levels: within(1, within(2, groups(levels - 2))) if levels > 1 else b"",
    ),
    "groups where a message should be": (LiteralType, lambda levels: b"\x13" * levels + b"\x14" * levels),
}

each_shape = pytest.mark.parametrize(("cls", "make"), SHAPES.values(), ids=SHAPES)


@each_shape
def test_100_levels_are_read_and_101_are_not(cls: type[Message], make: Callable[[int], bytes]) -> None:
    assert bytes(cls.parse(make(100)))
    with pytest.raises(DecodeError, match=TOO_DEEP):
        cls.parse(make(101))
    with pytest.raises(DecodeError, match=TOO_DEEP):
        cls().load(io.BytesIO(make(101)))


@needs_official
@each_shape
def test_levels_are_counted_as_upb_does(cls: type[Message], make: Callable[[int], bytes]) -> None:
    for levels in (3, 98, 99, 100, 101, 102, 103):
        data = make(levels)
        assert our_verdict(cls, data) == their_verdict(official_class(cls), data), levels


@each_shape
def test_very_many_levels_are_refused(cls: type[Message], make: Callable[[int], bytes]) -> None:
    with pytest.raises(DecodeError, match=TOO_DEEP):
        cls.parse(make(MANY))


@each_shape
def test_what_is_nested_deep_can_be_shown_compared_and_copied(cls: type[Message], make: Callable[[int], bytes]) -> None:
    message = cls.parse(make(100))
    assert len(repr(message)) < 20_000
    assert message.short_string()
    assert message.verbose_string()
    assert message._repr_html_()
    assert message == cls.parse(make(100))
    assert message == copy.deepcopy(message) == pickle.loads(pickle.dumps(message))


# Building and writing


def deep_type(levels: int) -> Message:
    made = LiteralType(simple=None, collection_type=None)
    for _ in range(levels):
        made = LiteralType(collection_type=made)
    return made


def deep_map(levels: int) -> Message:
    made = Literal()
    for _ in range(levels // 3):
        made = Literal(map=LiteralMap(literals={"k": made}))
    return made


def deep_list(levels: int) -> Message:
    made = Literal()
    for _ in range(levels // 2):
        made = Literal(collection=LiteralCollection(literals=[made]))
    return made


def deep_struct(levels: int) -> Message:
    made: Any = {}
    for _ in range((levels - 1) // 3):
        made = {"k": made}
    return TaskTemplate(custom=made)


def deep_json_list(levels: int) -> Message:
    made: Any = []
    for _ in range((levels - 4) // 2):
        made = [made]
    return TaskTemplate(custom={"k": made})


BUILT: dict[str, tuple[Callable[[int], Message], int, int]] = {
    "messages": (deep_type, 100, 101),
    "a map and its entries": (deep_map, 99, 102),
    "a list": (deep_list, 100, 102),
    "a Struct": (deep_struct, 100, 103),
    "lists in a Struct": (deep_json_list, 100, 102),
}


@pytest.mark.parametrize(("make", "most", "too_many"), BUILT.values(), ids=BUILT)
@pytest.mark.parametrize("deterministic", [False, True])
def test_what_can_be_written_can_be_read(
    make: Callable[[int], Message], most: int, too_many: int, deterministic: bool
) -> None:
    message = make(most)
    data = message.serialize_to_string(deterministic=deterministic)
    assert type(message).parse(data) == message
    with pytest.raises(EncodeError, match=TOO_DEEP):
        make(too_many).serialize_to_string(deterministic=deterministic)


@pytest.mark.parametrize("make", [make for make, _, _ in BUILT.values()], ids=BUILT)
def test_very_many_levels_are_not_written(make: Callable[[int], Message]) -> None:
    message = make(5_000)
    with pytest.raises(EncodeError, match=TOO_DEEP):
        bytes(message)
    with pytest.raises(EncodeError):
        message.to_dict()
    with pytest.raises(EncodeError):
        message.to_json()


def test_a_message_that_contains_itself_is_refused() -> None:
    loop = BooleanExpression()
    loop.conjunction = ConjunctionExpression(left_expression=loop)
    listed = Literal(collection=LiteralCollection())
    assert listed.collection is not None
    listed.collection.literals.append(listed)
    mapped = Literal(map=LiteralMap())
    assert mapped.map is not None
    mapped.map.literals["k"] = mapped
    for message in (loop, listed, mapped):
        with pytest.raises(EncodeError, match=TOO_DEEP):
            bytes(message)
        with pytest.raises(EncodeError):
            message.to_dict()


def test_a_struct_that_contains_itself_is_refused() -> None:
    loop: dict[str, Any] = {}
    loop["k"] = loop
    listed: list[Any] = []
    listed.append(listed)
    customs: list[Any] = [loop, {"k": listed}]
    for custom in customs:
        with pytest.raises(EncodeError, match=TOO_DEEP):
            bytes(TaskTemplate(custom=custom))
        with pytest.raises(EncodeError):
            TaskTemplate(custom=custom).to_dict()


# JSON


def json_text(opening: str, closing: str, levels: int, innermost: str = "{}") -> str:
    return opening * levels + innermost + closing * levels


JSON_SHAPES: dict[str, tuple[type[Message], str, str, str]] = {
    "messages": (LiteralType, '{"collectionType":', "}", "{}"),
    "maps": (Literal, '{"map":{"literals":{"k":', "}}}", "{}"),
    "lists": (Literal, '{"collection":{"literals":[', "]}}", "{}"),
    "Struct": (Struct, '{"k":', "}", "{}"),
    "ListValue": (ListValue, "[", "]", "[]"),
    "Value": (Value, "[", "]", "[]"),
    "Any": (AnyMessage, '{"@type":"type.googleapis.com/google.protobuf.Any","value":', "}", "{}"),
}

each_json_shape = pytest.mark.parametrize(
    ("cls", "opening", "closing", "innermost"), JSON_SHAPES.values(), ids=JSON_SHAPES
)


@each_json_shape
def test_json_that_is_nested_too_deep_is_refused(
    cls: type[Message], opening: str, closing: str, innermost: str
) -> None:
    for levels in (102, 500, 5_000, MANY):
        with pytest.raises(DecodeError):
            cls.from_json(json_text(opening, closing, levels, innermost))


@each_json_shape
def test_dicts_that_are_nested_too_deep_are_refused(
    cls: type[Message], opening: str, closing: str, innermost: str
) -> None:
    value: Any = json.loads(json_text(opening, closing, 150, innermost))
    if isinstance(value, dict):
        with pytest.raises(DecodeError):
            cls.from_dict(value)


@each_json_shape
def test_what_is_read_from_json_can_be_written_and_read(
    cls: type[Message], opening: str, closing: str, innermost: str
) -> None:
    read = 0
    for levels in range(1, 103):
        try:
            message = cls.from_json(json_text(opening, closing, levels, innermost))
        except DecodeError:
            break
        read = levels
        assert cls.from_json(message.to_json()) == message
        # JSON does not count the entries of maps, so what it can say may be too deep for the wire.
        with contextlib.nullcontext() if levels <= 33 else contextlib.suppress(EncodeError):
            assert cls.parse(bytes(message)) == message
    assert read >= 30


# A stack that is nearly full


def at_every_depth(act: Callable[[], object]) -> set[str]:
    """Do something with less and less of Python's stack left; give what came of it. Nothing but our errors may."""
    outcomes: set[str] = set()

    def attempt(left: int) -> None:
        if left:
            attempt(left - 1)
            return
        try:
            act()
        except (DecodeError, EncodeError) as error:
            outcomes.add(type(error).__name__)
        else:
            outcomes.add("done")

    attempt(0)  # whatever is imported at the first use, is: tests may run in any order
    limit = sys.getrecursionlimit()
    used = len(_frames())
    for room in range(20, limit - used - 20, 7):
        attempt(limit - used - room)
    return outcomes


def _frames() -> list[object]:
    frames = []
    frame: Any = sys._getframe()
    while frame is not None:
        frames.append(frame)
        frame = frame.f_back
    return frames


@each_shape
def test_a_full_stack_is_no_reason_to_crash(cls: type[Message], make: Callable[[int], bytes]) -> None:
    data = make(100)
    message = cls.parse(data)
    text = json.dumps({})
    assert at_every_depth(lambda: cls.parse(data)) <= {"done", "DecodeError"}
    assert at_every_depth(lambda: cls().load(io.BytesIO(data))) <= {"done", "DecodeError", "EncodeError"}
    assert at_every_depth(lambda: bytes(message)) <= {"done", "EncodeError"}
    assert at_every_depth(lambda: cls.from_json(text)) <= {"done", "DecodeError"}


@each_json_shape
def test_a_full_stack_is_no_reason_to_crash_on_json(
    cls: type[Message], opening: str, closing: str, innermost: str
) -> None:
    text = json_text(opening, closing, 30, innermost)
    message = cls.from_json(text)
    assert at_every_depth(lambda: cls.from_json(text)) <= {"done", "DecodeError"}
    assert at_every_depth(message.to_json) <= {"done", "EncodeError"}
    assert at_every_depth(message.to_dict) <= {"done", "EncodeError"}
