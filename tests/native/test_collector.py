"""The garbage collector belongs to the whole process: no other code may find it switched off."""

from __future__ import annotations

import contextlib
import gc
import os
import threading
from collections.abc import Callable, Iterator
from typing import Any, ClassVar

import pytest

from flytemodels.errors import DecodeError
from flytemodels.flyteidl import core
from tests.native.both import native

_STRUCT = b"\x2a\x07\x0a\x05\x0a\x01k\x12\x00"
"""A Struct with a Value that has no kind."""

_LARGE = b"".join(b"\x12\x04type" + _STRUCT for _ in range(400))
_REPLACED = b"\x0a\x0a\x0a\x02\x2a\x00\x0a\x04\x0a\x02\x08\x01" * 1000
"""A Void in each Literal that a Primitive replaces: reading it runs finalizers, where there are any."""

_MESSAGE = native.parse(core.TaskTemplate, _LARGE)
_MESSAGE.custom = {str(number): {"nested": [number, (1, 2)]} for number in range(300)}
_JSON: dict[str, Any] = {"type": "t", "custom": {str(number): [number] for number in range(300)}}

CALLS: list[Callable[[], Any]] = [
    lambda: native.parse(core.TaskTemplate, _LARGE),
    lambda: native.json_values(_MESSAGE),
    lambda: native.deep_copy(_MESSAGE, {}),
    lambda: native.from_json_values(core.TaskTemplate, _JSON, False),
]


@pytest.fixture(autouse=True)
def running() -> Iterator[None]:
    assert gc.isenabled()
    yield
    gc.enable()


@pytest.mark.parametrize("call", CALLS)
def test_code_that_the_engine_calls_finds_it_on(call: Callable[[], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    from flytemodels._native import slow_path

    found: list[bool] = []

    def watched(function: Callable[..., Any]) -> Callable[..., Any]:
        def watch(*args: Any) -> Any:
            found.append(gc.isenabled())
            return function(*args)

        return watch

    for name in ("json_message_writer", "deepcopy"):
        monkeypatch.setattr(slow_path, name, watched(getattr(slow_path, name)))
    call()
    assert gc.isenabled()
    assert all(found)


def test_code_that_the_engine_calls_may_switch_it_off(monkeypatch: pytest.MonkeyPatch) -> None:
    def disable(_: object) -> None:
        gc.disable()

    monkeypatch.setattr(core.Void, "__del__", disable, raising=False)
    native.parse(core.LiteralCollection, _REPLACED)
    assert not gc.isenabled()


def test_another_thread_may_switch_it_off() -> None:
    for _ in range(30):
        gc.enable()
        go = threading.Event()

        def disable(go: threading.Event = go) -> None:
            go.wait()
            gc.disable()

        thread = threading.Thread(target=disable)
        thread.start()
        go.set()
        while thread.is_alive():
            for call in CALLS:
                call()
        thread.join()
        for call in CALLS:
            call()
        assert not gc.isenabled()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
def test_forked_children_start_with_it_on() -> None:
    stop = threading.Event()

    def work() -> None:
        while not stop.is_set():
            for call in CALLS:
                call()

    thread = threading.Thread(target=work)
    thread.start()
    try:
        assert [_state_in_child() for _ in range(50)] == [0] * 50
    finally:
        stop.set()
        thread.join()


def _state_in_child() -> int:
    child = os.fork()
    if child == 0:
        os._exit(not gc.isenabled())
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_finalizer_finds_it_on(monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[bool] = []

    def note(_: object) -> None:
        found.append(gc.isenabled())

    monkeypatch.setattr(core.Void, "__del__", note, raising=False)
    native.parse(core.LiteralCollection, _REPLACED)
    assert len(found) == 1000
    assert all(found)


class _Key(str):
    """A key that runs code when it is looked up, or compared with another one that has the same hash."""

    __slots__ = ()
    found: ClassVar[list[bool]] = []

    def __hash__(self) -> int:
        self.found.append(gc.isenabled())
        return str.__hash__(self)

    def __eq__(self, other: object) -> bool:
        self.found.append(gc.isenabled())
        return str.__eq__(self, other)


@pytest.mark.parametrize(
    "value",
    [
        {"type": "t", _Key("custom"): {"a": 1}},
        {"task_type_version": 1, _Key("taskTypeVersion"): 2},
        {"metadata": {_Key("runtime"): None}},
        {"config": {"a": "b", _Key("c"): "d"}},
        {"custom": {"a": {_Key("b"): 1}}},
    ],
)
def test_keys_of_any_type_find_it_on(value: dict[str, Any]) -> None:
    _Key.found.clear()
    with contextlib.suppress(DecodeError):
        native.from_json_values(core.TaskTemplate, value, False)
    assert _Key.found
    assert all(_Key.found)


@pytest.mark.parametrize("wrong", [{"scalar": 5}, {"collection": {"literals": 5}}, 5])
def test_finalizers_of_what_was_read_find_it_on(wrong: object, monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[bool] = []

    def note(_: object) -> None:
        found.append(gc.isenabled())

    monkeypatch.setattr(core.Void, "__del__", note, raising=False)
    void: dict[str, object] = {"scalar": {"noneType": {}}}
    nested: dict[str, object] = {"map": {"literals": {"a": void, "b": wrong}}}
    for literals in ([void, wrong], [nested]):
        with pytest.raises(DecodeError):
            native.from_json_values(core.LiteralCollection, {"literals": literals}, False)
    assert found
    assert all(found)
