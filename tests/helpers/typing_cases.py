# pyright: strict, reportUnnecessaryTypeIgnoreComment=true, enableTypeIgnoreComments=false
"""What type checkers must know of the helpers. Nothing here runs: mypy and pyright check it (see test_typing.py)."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Coroutine
from typing import Any

from typing_extensions import assert_type

from flytemodels import (
    SecretsConfig,
    TaskExecution,
    TaskTemplate,
    convert_to_flyte_phase,
    get_agent_secret,
    get_connector_secret,
    is_terminal_phase,
    mirror_async_methods,
    render_task_template,
)


def blocking(key: str, *, times: int = 1) -> list[str]:
    return [key] * times


async def asynchronous(key: str, *, times: int = 1) -> list[str]:
    return [key] * times


def returns_awaitable(key: str) -> Awaitable[int]:
    raise NotImplementedError(key)


def returns_coroutine() -> Coroutine[Any, Any, bytes]:
    raise NotImplementedError


def returns_either() -> int | Awaitable[int]:
    raise NotImplementedError


class Connector:
    def get(self, job: int) -> TaskExecution.Phase:
        raise NotImplementedError(job)

    async def create(self, job: int) -> TaskExecution.Phase:
        raise NotImplementedError(job)


class AsyncCallable:
    async def __call__(self, key: str) -> dict[str, int]:
        return {key: 1}


class BlockingCallable:
    def __call__(self, key: str) -> dict[str, int]:
        return {key: 1}


async def results_of_mirrored_functions() -> None:
    assert_type(await mirror_async_methods(blocking, "k"), list[str])
    assert_type(await mirror_async_methods(blocking, key="k", times=2), list[str])
    assert_type(await mirror_async_methods(asynchronous, "k"), list[str])
    assert_type(await mirror_async_methods(asynchronous, key="k", times=2), list[str])
    assert_type(await mirror_async_methods(returns_awaitable, key="k"), int)
    assert_type(await mirror_async_methods(returns_coroutine), bytes)
    assert_type(await mirror_async_methods(returns_either), int)
    assert_type(await mirror_async_methods(Connector().get, job=1), TaskExecution.Phase)
    assert_type(await mirror_async_methods(Connector().create, job=1), TaskExecution.Phase)
    assert_type(await mirror_async_methods(AsyncCallable(), key="k"), dict[str, int])
    assert_type(await mirror_async_methods(BlockingCallable(), key="k"), dict[str, int])
    assert_type(await mirror_async_methods(functools.partial(blocking, "k")), list[str])
    assert_type(await mirror_async_methods(functools.partial(asynchronous, "k")), list[str])
    assert_type(await mirror_async_methods(Connector), Connector)


async def wrong_arguments_are_found() -> None:
    await mirror_async_methods(blocking, 1)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]
    await mirror_async_methods(asynchronous, key="k", time=2)  # type: ignore[call-overload]  # pyright: ignore
    await mirror_async_methods(Connector().get)  # type: ignore[call-overload]  # pyright: ignore
    await mirror_async_methods("blocking")  # type: ignore[call-overload]  # pyright: ignore


def phases(phase: TaskExecution.Phase) -> None:
    assert_type(convert_to_flyte_phase("done"), TaskExecution.Phase)
    assert_type(convert_to_flyte_phase("odd", {"odd": TaskExecution.Phase.FAILED}), TaskExecution.Phase)
    assert_type(phase.is_terminal, bool)
    assert_type(is_terminal_phase(phase), bool)
    assert_type(is_terminal_phase(3), bool)
    convert_to_flyte_phase(3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    is_terminal_phase("SUCCEEDED")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def secrets() -> None:
    assert_type(get_connector_secret("token"), str)
    assert_type(get_agent_secret("token", group="team", config=SecretsConfig(env_prefix="X_")), str)
    get_connector_secret(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def rendering(template: TaskTemplate) -> None:
    assert_type(render_task_template(template, "s3://bucket/run"), TaskTemplate)
    assert_type(template.render("s3://bucket/run"), TaskTemplate)
    render_task_template(None, "s3://bucket/run")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def interoperation(template: TaskTemplate, data: bytes) -> None:
    assert_type(TaskTemplate.from_flyte_idl(data), TaskTemplate)
    assert_type(TaskTemplate.from_flyte_idl(template), TaskTemplate)
    assert_type(template.short_string(), str)
    assert_type(template.verbose_string(), str)
    assert_type(template.is_empty, bool)
