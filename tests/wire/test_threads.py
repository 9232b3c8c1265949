"""Many threads at once, and processes that begin in the middle of it."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
import textwrap
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any

import pytest

from flytemodels._model.registry import message_class
from flytemodels.message import Message
from tests.support.idl import classes
from tests.wire.pieces import encode, random_pieces

ROOT = Path(__file__).parent.parent.parent
THREADS = 16


def python(code: str) -> str:
    """Run code in a process of its own, where nothing has been imported yet; give what it prints."""
    command = [sys.executable, "-W", "error", "-c", textwrap.dedent(code)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


FIRST_USE = """
    import sys, threading
    sys.setswitchinterval(1e-6)
    from importlib import import_module
    from flytemodels._model.type_index import PARTS
    from flytemodels._model.registry import message_class
    names = sorted(name for part in PARTS.values() for name in import_module(part).MODULES)
    start = threading.Barrier({threads})
    failures = []

    def use(number):
        start.wait()
        try:
            for name in names[number:] + names[:number]:
                cls = message_class(name)
                assert cls is message_class(name)
                assert cls.proto_full_name() == name
                assert bytes(cls.parse(b"\\xf8\\xff\\xff\\xff\\x0f\\x01")) == b"\\xf8\\xff\\xff\\xff\\x0f\\x01", name
                assert cls() == cls.parse(b"")
        except BaseException as error:
            failures.append(repr(error))

    threads = [threading.Thread(target=use, args=(37 * number,)) for number in range({threads})]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures, failures[:3]
    print("fine")
"""


def test_first_use_from_many_threads() -> None:
    """Imports, plans, registries and engines' tables are all made on first use: here by all threads at once."""
    assert python(FIRST_USE.format(threads=THREADS)) == "fine"


def test_first_use_while_the_module_is_not_to_be_found() -> None:
    """importlib takes a module out of sys.modules for a moment when its import ends; a thread may look just then."""
    code = """
        import sys
        from flytemodels.flyteidl.core import Identifier
        del sys.modules[Identifier.__module__]
        print(Identifier.parse(b"\\x12\\x01p").project)
    """
    assert python(code) == "p"


def test_first_use_of_lazy_names_from_many_threads() -> None:
    code = f"""
        import sys, threading
        sys.setswitchinterval(1e-6)
        import flytemodels
        start = threading.Barrier({THREADS})
        found, failures = [], []

        def use():
            start.wait()
            try:
                from flytemodels.flyteidl import admin, core
                template = flytemodels.TaskTemplate(type="t", custom={{"a": [1]}})
                assert core.TaskTemplate is flytemodels.TaskTemplate
                assert flytemodels.TaskTemplate.from_json(template.to_json()) == template
                admin.TaskSpec.parse(bytes(admin.TaskSpec(template=template)))
                found.append(flytemodels.TaskTemplate)
            except BaseException as error:
                failures.append(repr(error))

        threads = [threading.Thread(target=use) for _ in range({THREADS})]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failures, failures[:3]
        assert len(found) == {THREADS} and len(set(found)) == 1
        print("fine")
    """
    assert python(code) == "fine"


def _samples() -> list[tuple[type[Message], bytes, bytes]]:
    random = Random(0)
    samples = []
    for cls in classes():
        data = encode(random_pieces(cls, random, odd=0.1))
        samples.append((cls, data, cls.parse(data).serialize_to_string(deterministic=True)))
    return samples


def test_reading_and_writing_from_many_threads() -> None:
    samples = _samples()
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(THREADS) as pool:
            results = list(pool.map(_use_all, [samples] * THREADS, range(THREADS)))
    finally:
        sys.setswitchinterval(before)
    assert results == [len(samples)] * THREADS


def _use_all(samples: list[tuple[type[Message], bytes, bytes]], number: int) -> int:
    done = 0
    for cls, data, written in samples[number * 20 :] + samples[: number * 20]:
        message = cls.parse(data)
        assert message.serialize_to_string(deterministic=True) == written
        assert message == cls.parse(written)
        done += 1
    return done


def test_one_message_may_be_read_by_many_threads() -> None:
    samples = [(cls.parse(data), written) for cls, data, written in _samples()]
    start = threading.Barrier(THREADS)

    def write(_: int) -> bool:
        start.wait()
        return all(message.serialize_to_string(deterministic=True) == written for message, written in samples)

    with ThreadPoolExecutor(THREADS) as pool:
        assert all(pool.map(write, range(THREADS)))


def _in_another_process(name: str, data: bytes, results: Any) -> None:
    message = message_class(name).parse(data)
    results.put((bytes(message), message.to_json(), message == type(message).parse(data)))


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_processes_begin_after_use(method: str) -> None:
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"this system has no {method}")
    from flytemodels.flyteidl.core.tasks import TaskTemplate

    message = TaskTemplate(type="t", custom={"a": 1}, config={"b": "c"})
    data = bytes(TaskTemplate.parse(bytes(message)))
    context: Any = multiprocessing.get_context(method)
    results = context.SimpleQueue()
    process = context.Process(target=_in_another_process, args=("flyteidl.core.TaskTemplate", data, results))
    with warnings.catch_warnings():
        # Other tests leave threads behind, and Python from 3.12 on warns of forking then.
        warnings.simplefilter("ignore", DeprecationWarning)
        process.start()
    assert results.get() == (data, message.to_json(), True)
    process.join()
    assert process.exitcode == 0


def test_messages_travel_between_processes() -> None:
    from flytemodels.flyteidl.core.tasks import TaskTemplate

    message = TaskTemplate.parse(bytes.fromhex("120174" + "2a050a030a0161" + "a00601"))
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        back = pool.map(_twice, [message, message])
    assert back == [message, message]
    assert [bytes(item) for item in back] == [bytes(message)] * 2


def _twice(message: Message) -> Message:
    return type(message).parse(bytes(message))
