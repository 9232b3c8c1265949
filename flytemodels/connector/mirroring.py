"""Calling functions that may or may not be asynchronous, without blocking the event loop."""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import Awaitable, Callable
from typing import Any, ParamSpec, TypeVar, overload

__all__ = ["mirror_async_methods"]

P = ParamSpec("P")
T = TypeVar("T")


@overload
async def mirror_async_methods(func: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> T: ...


# `Awaitable[T] | T`, not just T: else mypy has two answers for a declared Coroutine[Any, Any, T], and gives Any.
@overload
async def mirror_async_methods(func: Callable[P, Awaitable[T] | T], /, *args: P.args, **kwargs: P.kwargs) -> T: ...


async def mirror_async_methods(func: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    """Call a function and wait for its result: on the event loop if it is asynchronous, in a thread if it is not.

    A connector may be written either way, and a blocking one must not hold up the others. Functions, bound methods,
    `functools.partial`s and objects with an async `__call__` are told apart by what they lead to. A plain function is
    called in a thread of the loop's default executor; if what it returns is an awaitable, that is awaited on the loop.

    Args:
        func: what to call.
        *args: its positional arguments.
        **kwargs: its keyword arguments.

    Returns:
        What `func` returns, awaited where it is an awaitable.

    Raises:
        RuntimeError: func raised StopIteration in the thread, which no coroutine can pass on (as in PEP 479).
        BaseException: whatever else func raises. A cancelled call raises CancelledError at once; a thread that has
            begun runs to its end, and its result is dropped.
    """
    if _is_async(func):
        return await func(*args, **kwargs)
    # A thread sees the caller's context variables: asyncio.to_thread copies them.
    result = await asyncio.to_thread(_call, func, args, kwargs)
    return await result if inspect.isawaitable(result) else result


def _is_async(func: Callable[..., Any]) -> bool:
    """Whether calling it makes a coroutine; `inspect` looks through partials and methods, but not at `__call__`."""
    while isinstance(func, functools.partial):
        func = func.func
    return inspect.iscoroutinefunction(func) or inspect.iscoroutinefunction(type(func).__call__)


def _call(func: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Call it in the thread. A future cannot hold a StopIteration: asyncio would leave the caller waiting for ever."""
    try:
        return func(*args, **kwargs)
    except StopIteration as error:
        raise RuntimeError("expected the function to return, got StopIteration") from error
