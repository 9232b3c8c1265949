"""Calling functions that may or may not be asynchronous."""

from __future__ import annotations

import asyncio
import functools
import threading
import time
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any

import pytest

from flytemodels import mirror_async_methods
from tests.support.flytekits import flytekit

request_id: ContextVar[str] = ContextVar("request_id", default="none")


def where() -> tuple[str, str]:
    return ("loop" if threading.current_thread() is threading.main_thread() else "thread"), request_id.get()


def blocking(value: int = 1) -> tuple[int, tuple[str, str]]:
    return value, where()


async def asynchronous(value: int = 1) -> tuple[int, tuple[str, str]]:
    await asyncio.sleep(0)
    return value, where()


def returns_awaitable(value: int = 1) -> Awaitable[tuple[int, tuple[str, str]]]:
    return asynchronous(value)


class Connector:
    def blocking(self, value: int = 1) -> tuple[int, tuple[str, str]]:
        return value, where()

    async def asynchronous(self, value: int = 1) -> tuple[int, tuple[str, str]]:
        return value, where()


class AsyncCallable:
    async def __call__(self, value: int = 1) -> tuple[int, tuple[str, str]]:
        return value, where()


class BlockingCallable:
    def __call__(self, value: int = 1) -> tuple[int, tuple[str, str]]:
        return value, where()


Mirrored = Callable[..., Any]

ON_THE_LOOP: dict[str, Mirrored] = {
    "coroutine function": asynchronous,
    "bound method": Connector().asynchronous,
    "partial": functools.partial(asynchronous),
    "partial of partial": functools.partial(functools.partial(asynchronous)),
    "partial of a bound method": functools.partial(Connector().asynchronous),
    "object with async __call__": AsyncCallable(),
    "partial of an object with async __call__": functools.partial(AsyncCallable()),
    "plain function that returns an awaitable": returns_awaitable,
    "partial of a plain function that returns an awaitable": functools.partial(returns_awaitable),
}
IN_A_THREAD: dict[str, Mirrored] = {
    "function": blocking,
    "bound method": Connector().blocking,
    "partial": functools.partial(blocking),
    "object with __call__": BlockingCallable(),
}


@pytest.mark.parametrize("func", ON_THE_LOOP.values(), ids=ON_THE_LOOP)
def test_what_is_asynchronous_runs_on_the_loop(func: Mirrored) -> None:
    async def main() -> None:
        request_id.set("r-1")
        assert await mirror_async_methods(func) == (1, ("loop", "r-1"))
        assert await mirror_async_methods(func, value=2) == (2, ("loop", "r-1"))
        assert await mirror_async_methods(func, 3) == (3, ("loop", "r-1"))

    asyncio.run(main())


@pytest.mark.parametrize("func", IN_A_THREAD.values(), ids=IN_A_THREAD)
def test_other_functions_run_in_a_thread_with_the_context(func: Mirrored) -> None:
    async def main() -> None:
        request_id.set("r-1")
        assert await mirror_async_methods(func) == (1, ("thread", "r-1"))
        assert await mirror_async_methods(func, value=2) == (2, ("thread", "r-1"))
        assert await mirror_async_methods(func, 3) == (3, ("thread", "r-1"))

    asyncio.run(main())


def test_a_class_is_called_in_a_thread() -> None:
    assert isinstance(asyncio.run(mirror_async_methods(AsyncCallable)), AsyncCallable)


def test_a_parameter_may_be_called_func() -> None:
    def takes_func(func: str) -> str:
        return func

    assert asyncio.run(mirror_async_methods(takes_func, func="x")) == "x"


def test_what_a_thread_sets_stays_in_the_thread() -> None:
    async def main() -> str:
        await mirror_async_methods(request_id.set, "changed")
        return request_id.get()

    assert asyncio.run(main()) == "none"


def test_a_blocking_function_does_not_block_the_loop() -> None:
    release = threading.Event()

    async def main() -> bool:
        waiting = asyncio.create_task(mirror_async_methods(release.wait, 10))
        await asyncio.sleep(0)
        release.set()  # only reached while the other one waits
        return await waiting

    assert asyncio.run(main()) is True


@pytest.mark.parametrize("error", [KeyError("k"), ValueError("v"), asyncio.CancelledError("c")])
def test_exceptions_reach_the_caller(error: BaseException) -> None:
    def fails() -> None:
        raise error

    async def fails_later() -> None:
        raise error

    for func in (fails, fails_later, lambda: fails_later()):

        async def main(func: Callable[[], Any] = func) -> None:
            with pytest.raises(type(error)) as caught:
                await mirror_async_methods(func)
            assert caught.value is error or isinstance(error, asyncio.CancelledError)

        asyncio.run(main())


def test_a_stop_iteration_does_not_hang_the_caller() -> None:
    async def main() -> None:
        with pytest.raises(RuntimeError, match="StopIteration") as caught:
            await asyncio.wait_for(mirror_async_methods(next, iter(())), 5)
        assert isinstance(caught.value.__cause__, StopIteration)

    asyncio.run(main())


@pytest.mark.parametrize("kind", ["coroutine", "thread", "awaitable"])
def test_cancellation_reaches_the_caller_at_once(kind: str) -> None:
    release = threading.Event()

    async def sleeps() -> None:
        await asyncio.sleep(60)

    functions: dict[str, Callable[[], Any]] = {
        "coroutine": sleeps,
        "thread": lambda: release.wait(60),
        "awaitable": lambda: sleeps(),
    }

    async def main() -> None:
        task = asyncio.create_task(mirror_async_methods(functions[kind]))
        await asyncio.sleep(0.05)
        started = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - started < 5
        release.set()

    asyncio.run(main())


def test_cancellation_is_seen_inside_of_a_coroutine() -> None:
    seen: list[str] = []

    async def cleans_up() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            seen.append("cleaned up")

    async def main() -> None:
        task = asyncio.create_task(mirror_async_methods(cleans_up))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(main())
    assert seen == ["cleaned up"]


def test_flytekit_gives_the_same_results() -> None:
    backend = flytekit("extend.backend.utils")

    async def main() -> None:
        for func in (asynchronous, Connector().asynchronous, functools.partial(asynchronous)):
            assert await mirror_async_methods(func, value=2) == await backend.mirror_async_methods(func, value=2)
        ours, theirs = (
            await mirror_async_methods(blocking, value=2),
            await backend.mirror_async_methods(blocking, value=2),
        )
        assert ours[0] == theirs[0]

    asyncio.run(main())


def test_flytekit_faults_not_reproduced() -> None:
    backend = flytekit("extend.backend.utils")

    async def main() -> None:
        request_id.set("r-1")
        # Context variables are lost on the way into the thread.
        assert (await backend.mirror_async_methods(blocking))[1] == ("thread", "none")
        assert (await mirror_async_methods(blocking))[1] == ("thread", "r-1")
        # What an object with an async __call__ returns is never awaited.
        left_over = await backend.mirror_async_methods(AsyncCallable())
        assert asyncio.iscoroutine(left_over)
        left_over.close()
        assert (await mirror_async_methods(AsyncCallable()))[0] == 1

    asyncio.run(main())
