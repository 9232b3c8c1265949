"""Checks requests against the rules of buf.validate, where a stub or a server was asked to."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Iterator
from typing import Any, TypeVar

from grpclib.const import Status

from flytemodels._rules.errors import EvaluationError, ValidationError
from flytemodels.grpc._violations import Violations
from flytemodels.grpc.call import Call, ClientCall, Reply, Request
from flytemodels.grpc.errors import CallError
from flytemodels.message import Message

__all__ = ["checked", "refuse_invalid_requests", "send_valid_requests"]

_M = TypeVar("_M", bound=Message)


def checked(request: Any) -> Any:  # a message, or an iterable of messages; the same comes out
    """Check the request of a blocking call: one message at once, those of a stream when they are sent.

    Raises:
        ValidationError: it breaks rules.
        EvaluationError: a rule cannot be evaluated.
    """
    if isinstance(request, Message):
        request.validate()
        return request
    return _each(request)


def _each(requests: Iterable[_M]) -> Iterator[_M]:
    for request in requests:
        request.validate()
        yield request


async def send_valid_requests(
    call: ClientCall, request: Request, proceed: Callable[[Request], Awaitable[Reply]]
) -> Reply:
    """Check what a stub sends; the innermost of its interceptors.

    Raises:
        ValidationError: a request breaks rules.
        EvaluationError: a rule cannot be evaluated.
    """
    if isinstance(request, AsyncIterable):
        return await proceed(_each_async(request))
    return await proceed(checked(request))


async def _each_async(requests: AsyncIterable[_M]) -> AsyncIterator[_M]:
    async for request in requests:
        request.validate()
        yield request


async def refuse_invalid_requests(
    call: Call, request: Request, proceed: Callable[[Request], Awaitable[Reply]]
) -> Reply:
    """Check what a server is sent; the innermost of its interceptors.

    Raises:
        CallError: INVALID_ARGUMENT, with a `buf.validate.Violations` as its detail.
    """
    if isinstance(request, AsyncIterable):
        return await proceed(_each_received(request))
    assert isinstance(request, Message)
    _check(request)
    return await proceed(request)


async def _each_received(requests: AsyncIterable[_M]) -> AsyncIterator[_M]:
    async for request in requests:
        _check(request)
        yield request


def _check(request: Message) -> None:
    try:
        request.validate()
    except ValidationError as error:
        details = [Violations.parse(error.to_bytes())]
        raise CallError(Status.INVALID_ARGUMENT, str(error), details) from error
    except EvaluationError as error:
        raise CallError(Status.INVALID_ARGUMENT, str(error)) from error
