"""Runs in a process of its own, since it counts and breaks that process's memory: `python -m tests.native.memory`.

leaks ROUNDS    run everything that many times, and demand that no memory block more is in use afterwards
failures        let each single allocation fail in turn, and all from each one on
"""

from __future__ import annotations

import contextlib
import gc
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import flytemodels.wire.native.rare  # noqa: F401  # what would be loaded on the way would be counted
from flytemodels.flyteidl import admin, core
from flytemodels.google.protobuf import Timestamp
from flytemodels.message import Message
from flytemodels.wire import native
from flytemodels.wire.plan import plan_of
from tests.strategies import filled

_CLASSES: tuple[type[Message], ...] = (core.TaskTemplate, core.LiteralMap, core.WorkflowTemplate, admin.Execution)
_FILLED: list[Message] = [filled(cls, 3) for cls in _CLASSES]

_ODD_ENTRY = b"\x82\x01\x07\x0a\x01k\x12\x00\x1a\x00"
_DATA: list[tuple[type[Message], bytes]] = [
    # A Struct with a Value that has no kind, which occurs again.
    (core.TaskTemplate, b"\x2a\x07\x0a\x05\x0a\x01k\x12\x00" * 3),
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
]


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
    core.Literal(scalar=_clash()),
]


def _calls() -> list[tuple[Callable[..., Any], tuple[Any, ...]]]:  # the engine's functions and what they take
    data = [(type(message), native.serialize(message)) for message in _FILLED] + _DATA
    calls: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [(native.parse, each) for each in data]
    for message in _FILLED:
        fields = {field.name: getattr(message, field.name) for field in plan_of(type(message)).fields}
        calls += [(partial(type(message), **fields), ()), (type(message), ()), (type(message), (1,) * 50)]
    calls.append((partial(core.Primitive, integer=1, boolean=False), ()))
    for message in _FILLED + _MESSAGES:
        calls += [(native.serialize, (message,)), (native.serialize, (message, True)), (native.json_values, (message,))]
    return calls


def leaks(rounds: int) -> None:
    """Demand that no round of calls leaves anything behind."""
    calls = _calls()
    for function, arguments in calls:
        # What the interpreter keeps for the next time grows once; a leak grows each time.
        grown = min(_grown(function, arguments, rounds) for _ in range(5))
        assert grown < max(20, rounds // 10), f"{grown} blocks more after {rounds} times {function}{arguments}"
    print(f"{5 * rounds * len(calls)} operations")


def _grown(function: Callable[..., Any], arguments: tuple[Any, ...], rounds: int) -> int:
    before = sys.getallocatedblocks()
    for _ in range(rounds):
        with contextlib.suppress(ValueError, TypeError):
            function(*arguments)
    gc.collect()
    return sys.getallocatedblocks() - before


def failures() -> None:
    """Demand a clean MemoryError for each allocation that fails."""
    leaks(1)
    for function, arguments in _calls():
        _fail_each(function, arguments, alone=True)
    # CPython 3.11 itself never comes back where Python code handles an exception and no memory at all is left. What is
    # in these messages is read and written without any.
    for message in _FILLED:
        _fail_each(native.parse, (type(message), native.serialize(message)), alone=False)
        _fail_each(native.serialize, (message,), alone=False)
    for start in range(0, 400, 7):
        _fail_first_use(start)
    leaks(300)


def _fail_each(function: Callable[..., Any], arguments: tuple[Any, ...], alone: bool) -> None:
    start = 0
    while _fails(function, arguments, start, start + 1 if alone else 0):
        start += 1


def _fails(function: Callable[..., Any], arguments: tuple[Any, ...], start: int, stop: int) -> bool:
    import _testcapi

    _testcapi.set_nomemory(start, stop)
    try:
        function(*arguments)
    except MemoryError:
        return True
    except SystemError as error:
        # CPython itself loses the error of some Python functions; the engine's own must not get lost.
        if "<built-in function" in str(error):
            raise
        return True
    except (ValueError, TypeError):
        return False
    finally:
        _testcapi.remove_mem_hooks()
    return False


def _fail_first_use(start: int) -> None:
    class Fresh(core.TaskTemplate):
        """A class that has no table yet. Its plan is made of Python's own compiler, which failing memory can crash."""

    plan_of(Fresh)
    data = native.serialize(_FILLED[0])
    _fails(native.parse, (Fresh, data), start, start + 1)
    assert native.serialize(native.parse(Fresh, data)) == data


if __name__ == "__main__":
    if sys.argv[1] == "leaks":
        leaks(int(sys.argv[2]))
    else:
        failures()
