"""Runs in a process of its own, since it counts and breaks that process's memory: `python -m tests.native.memory`.

leaks ROUNDS    run everything five times as often, and demand that no memory block more is in use afterwards; and in a
                debug build of CPython, which counts them, no reference
failures        let each single allocation of the engine fail in turn, and all from each one on; with `everywhere` also
                those of the Python code that it calls
"""

from __future__ import annotations

import contextlib
import gc
import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import flytemodels._native.slow_path  # noqa: F401  # what would be loaded on the way would be counted
from flytemodels import _native as native
from flytemodels._model.plan import plan_of
from flytemodels.flyteidl import admin, core
from flytemodels.google.protobuf import Timestamp
from flytemodels.message import Message
from tests.native.failing import load
from tests.support.strategies import filled

_CLASSES: tuple[type[Message], ...] = (core.TaskTemplate, core.LiteralMap, core.WorkflowTemplate, admin.Execution)
_FILLED: list[Message] = [filled(cls, 3) for cls in _CLASSES]

_ODD_ENTRY = b"\x82\x01\x07\x0a\x01k\x12\x00\x1a\x00"
_DATA: list[tuple[type[Message], bytes]] = [
    # A Struct with a Value that has no kind, which occurs again.
    (core.TaskTemplate, b"\x2a\x07\x0a\x05\x0a\x01k\x12\x00" * 3),
    # The same with other fields in between, with an entry that says more, and one that is complete at first.
    (core.TaskTemplate, b"\x2a\x07\x0a\x05\x0a\x01k\x12\x00\x12\x01x" * 3),
    (core.TaskTemplate, b"\x2a\x0b\x0a\x09\x0a\x01k\x12\x02\x20\x01\x78\x01" * 3),
    (core.TaskTemplate, b"\x2a\x09\x0a\x07\x0a\x01k\x12\x02\x20\x01\x12\x01x\x2a\x02\x78\x01"),
    # Numbers that an enum does not know, so many of them that the room for their members grows.
    (admin.Notification, b"\x0a\x28" + bytes(range(60, 100)) + b"\x0a\x04\xac\x02\xac\x02"),
    (core.TaskTemplate, _ODD_ENTRY + b"\xfa\x3e\x01x" + _ODD_ENTRY),
    # Unknown fields in a message that occurs again.
    (core.TaskTemplate, b"\x32\x04\xfa\x3e\x01x" * 3),
    (core.TaskTemplate, b"\x0a\x03\x0a\x01\xff"),
    (core.TaskTemplate, b"\x0a\x05\x0a\x01x\xff"),
    (core.Identifier, b"\x08\x7f"),
    (core.Container, b"\x0a\x05abc"),
    # Timestamps: out of range, again and again with nanoseconds, a Duration.
    (core.Primitive, b"\x2a\x0a\x08" + b"\xff" * 8 + b"\x7f"),
    (core.Primitive, b"\x2a\x0c\x08\x01\x10\x01\x08\x02\x10\xe9\x07\x08\x03" * 2),
    (core.Primitive, b"\x32\x04\x08\x01\x10\x01"),
    (core.Primitive, b"\x0b"),
    (Timestamp, b"\x08\x01\x10\x02"),
    # A map that is given room before its entries are read.
    (core.TaskTemplate, native.serialize(core.TaskTemplate(config={f"key {i}": "value" for i in range(1100)}))),
]


class _Hostile(str):
    """A name that cannot be looked up."""

    __slots__ = ()

    def __hash__(self) -> int:
        return hash("literals")

    def __eq__(self, other: object) -> bool:
        raise ValueError("never equal")


class _Refusing:
    """A number that does not want to be one."""

    def __index__(self) -> int:
        raise ValueError("no number")


def _clash() -> core.Scalar:
    scalar = core.Scalar(primitive=core.Primitive(integer=1))
    scalar.none_type = core.Void()
    return scalar


_MESSAGES: list[Message] = [
    core.TaskTemplate(type=5),  # type: ignore[arg-type]
    core.TaskTemplate(type="\ud800"),
    core.TaskTemplate(config={"k": 1, 2: "x"}),  # type: ignore[dict-item]
    core.TaskTemplate(container=core.Container(args=["x", 5])),  # type: ignore[list-item]
    core.TaskTemplate(custom={"a": [1, {"b": object()}]}),  # type: ignore[dict-item]
    core.TaskTemplate(custom={"a": [1, 1 << 60, 2.5, None, True, "x"]}),
    core.TaskTemplate(task_type_version=1 << 40),
    core.TaskTemplate(task_type_version=_Refusing()),  # type: ignore[arg-type]
    core.TaskTemplate(container=core.Container(args=["x", "\ud800"])),
    core.Literal(scalar=_clash()),
]


_JSON: list[tuple[type[Message], Any]] = [  # JSON
    (core.TaskTemplate, {"id": {"resourceType": "TASK", "nam": 1}, "type": "x"}),
    (core.TaskTemplate, {"type": 5}),
    (core.TaskTemplate, {"taskTypeVersion": 1 << 40}),
    (core.TaskTemplate, {"container": {"image": "x", "env": [{"key": "k"}, {"key": []}]}}),
    (core.TaskTemplate, {"custom": {"a": [1, {"b": 1 << 60, "c": [None, True, 2.5, "x", "é"]}]}}),
    (core.TaskTemplate, {"custom": {"a": [object()]}}),
    (core.TaskTemplate, {"config": {"k": "v", "l": 2}}),
    (core.TaskTemplate, {"config": {"k": "v", 2: "x"}}),
    (core.TaskTemplate, {"task_type_version": 1, "taskTypeVersion": 2}),
    (core.TaskTemplate, {"type": "\ud800"}),
    (core.LiteralMap, {_Hostile("x"): {}}),
    (core.LiteralMap, {"literals": {"k": {"scalar": {"primitive": {"integer": "x"}}}}}),
    (core.LiteralMap, {"literals": []}),
    (core.LiteralMap, []),
    (core.Scalar, {"primitive": {"integer": "5"}, "noneType": {}}),
    (core.Scalar, {"schema": {"type": {"columns": [{"name": "n", "type": "NOTHING"}]}}}),
    (core.Primitive, {"datetime": "2026-02-30T00:00:00Z"}),
    (core.Primitive, {"datetime": "2026-02-28T00:00:00.123456789Z"}),
    (core.Primitive, {"duration": "-1.000000001s"}),
    (core.Primitive, {"duration": "1.0000000001s"}),
    (core.Binary, {"value": "AAECA-_", "tag": "x"}),
    (core.Binary, {"value": "A"}),
]


_PACKED: list[bytes] = [
    b"\x82\xa1a\x93\x01\xcb" + b"\x00" * 8 + b"\xc0\xa1b\x81\xa1k\xc4\x01x",
    b"\x82\xa1a\x93\x01",
    b"\x82\xa1a\x01\xa1a\x02",
    b"\x81\x91\x01\x02",
    b"\x92\xa1\xff\x01",
    b"\x93" * 300,
]
_PACKABLE: list[object] = [{"a": [1, 2.5, None, "é", b"x", 1 << 40]}, ["\ud800"], [object()], {"k": 1 << 70}]


def _copied(message: Message) -> Message:
    # A memo of its own each time: the copies that it keeps would be counted.
    return native.deep_copy(message, {})


def _looked_at(name: str) -> object:
    message = core.Container() if name == "args" else core.TaskTemplate()
    return getattr(message, name)


def _has_text(value: object) -> bool:
    try:
        json.dumps(value)
    except (TypeError, ValueError):
        return False
    return True


def _calls() -> list[tuple[Callable[..., Any], tuple[Any, ...]]]:  # the engine's functions and what they take
    data = [(type(message), native.serialize(message)) for message in _FILLED] + _DATA
    calls: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [(native.parse, each) for each in data]
    for message in _FILLED:
        fields = {each.name: getattr(message, each.name) for each in plan_of(type(message)).fields}
        calls += [(partial(type(message), **fields), ()), (type(message), ()), (type(message), (1,) * 50)]
    calls.append((partial(core.Primitive, integer=1, boolean=False), ()))
    calls += [(_looked_at, (name,)) for name in ("args", "config")]
    calls += [(native.from_json_values, (type(each), native.json_values(each), True)) for each in _FILLED]
    calls += [(native.from_json_values, (*each, lenient)) for each in _JSON for lenient in (False, True)]
    for message in _FILLED:
        twin = native.parse(type(message), native.serialize(message))
        calls += [(native.equal, (message, twin)), (native.serialize_lossless, (message,))]
        calls += [(_copied, (message,)), (native.json_text, (message,))]
        calls.append((native.from_json_text, (type(message), message.to_json())))
    calls += [(native.from_json_text, (each[0], json.dumps(each[1]))) for each in _JSON if _has_text(each[1])]
    for message in _FILLED + _MESSAGES:
        calls += [(native.serialize, (message,)), (native.serialize, (message, True)), (native.json_values, (message,))]
    calls += [(native.msgpack_unpack, (each, 200)) for each in _PACKED]
    calls += [(native.msgpack_pack, (each, 200)) for each in _PACKABLE]
    for classes in ((list, None), (dict, None), ((int, list), dict)):
        calls += [(native.msgpack_fields, (each, ("a", "b"), classes, 200)) for each in _PACKED]
    return calls


# What a leak leaves more of, and how that is counted. Only a debug build of CPython counts references.
_COUNTED: dict[str, Callable[[], int]] = {"memory block": sys.getallocatedblocks}
if hasattr(sys, "gettotalrefcount"):
    _COUNTED["reference"] = sys.gettotalrefcount


def leaks(rounds: int) -> None:
    """Demand that no round of calls leaves anything behind."""
    calls = _calls()
    for function, arguments in calls:
        # What the interpreter keeps for the next time grows once; a leak grows each time.
        growth = [_grown(function, arguments, rounds) for _ in range(5)]
        for what, *grown in zip(_COUNTED, *growth, strict=True):
            assert min(grown) < 100 + rounds // 1000, f"{grown} {what} more after {rounds} times {function}{arguments}"
    print(f"{5 * rounds * len(calls)} operations leave no {' and no '.join(_COUNTED)} behind")


def _grown(function: Callable[..., Any], arguments: tuple[Any, ...], rounds: int) -> list[int]:
    before = [count() for count in _COUNTED.values()]
    for _ in range(rounds):
        with contextlib.suppress(ValueError, TypeError):
            function(*arguments)
    gc.collect()
    return [count() - earlier for count, earlier in zip(_COUNTED.values(), before, strict=True)]


def failures(everywhere: bool) -> None:
    """Demand a clean MemoryError for each allocation that fails.

    Args:
        everywhere: True to let those of Python code fail too that the engine calls. No CPython after 3.11 survives it.
    """
    leaks(1)
    with tempfile.TemporaryDirectory() as folder:
        failing = load(Path(folder))
    for function, arguments in _calls():
        expected = _outcome(function, arguments)
        for alone in (True, False):
            # CPython 3.11 never comes back where its Python code has no memory at all to handle an exception with.
            _fail_each(failing, function, arguments, expected, alone, everywhere and alone)
    _fail_first_uses(failing, everywhere)
    print(f"{_failed} allocations failed")
    leaks(300)


_failed = 0


def _outcome(function: Callable[..., Any], arguments: tuple[Any, ...]) -> object:  # in a form that can be compared
    try:
        given = function(*arguments)
    except (ValueError, TypeError) as error:
        return type(error)
    return native.serialize(given) if isinstance(given, Message) else given


def _fail_each(
    failing: Any,
    function: Callable[..., Any],
    arguments: tuple[Any, ...],
    expected: object,
    alone: bool,
    everywhere: bool,
) -> None:
    first = 0
    while _fails(failing, function, arguments, expected, (first, first + 1 if alone else sys.maxsize), everywhere):
        first += 1


def _fails(
    failing: Any,
    function: Callable[..., Any],
    arguments: tuple[Any, ...],
    expected: object,
    which: tuple[int, int],
    everywhere: bool,
) -> bool:  # whether any allocation was left to fail
    global _failed
    given: object = None
    # Makes the object for this function's frame. CPython 3.11 and later do it when an exception leaves a function that
    # was called from here, and forget the exception where they cannot.
    sys._getframe()
    failing.arm(globals(), *which, everywhere)
    try:
        given = function(*arguments)
    except MemoryError:
        given = MemoryError
    except (ValueError, TypeError) as error:
        given = type(error)
    except SystemError as error:
        # CPython itself forgets that of Python code too; the engine's own must not get lost.
        if not everywhere or "<built-in function" in str(error):
            raise
        given = MemoryError
    finally:
        failed = failing.disarm()
    _failed += failed
    if given is not MemoryError:
        # An allocation that CPython can do without, or none at all.
        given = native.serialize(given) if isinstance(given, Message) else given
        assert given == expected, (function, arguments, which, given)
    return bool(failed)


def _fail_first_uses(failing: Any, everywhere: bool) -> None:
    data = native.serialize(_FILLED[0])
    message = _FILLED[0]
    fields = {each.name: getattr(message, each.name) for each in plan_of(type(message)).fields}
    first, more = 0, True
    while more:

        class Fresh(core.TaskTemplate):
            """A class that has no table yet."""

        # Made of Python's own compiler, which is not what is tested here.
        plan_of(Fresh)
        which = (first, first + 1)
        more = _fails(failing, native.parse, (Fresh, data), data, which, everywhere)
        assert native.serialize(native.parse(Fresh, data)) == data

        class Made(core.TaskTemplate):
            """The same for the constructor."""

        plan_of(Made)
        more |= _fails(failing, partial(Made, **fields), (), data, which, everywhere)
        assert native.serialize(Made(**fields)) == data

        @dataclass(slots=True)
        class Prepared:
            """The same for what becomes of a class's slots."""

            items: list[int] = field(default_factory=list)
            entries: dict[str, int] = field(default_factory=dict)

        more |= _fails(failing, native.prepare, (Prepared,), None, which, everywhere)
        first += 1


if __name__ == "__main__":
    if sys.argv[1] == "leaks":
        leaks(int(sys.argv[2]))
    else:
        failures(everywhere="everywhere" in sys.argv)
