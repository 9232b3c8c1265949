"""Logs and measurements of a job, for both Flytes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from flytemodels.connector._base import AsyncConnector, MetricsWindow
from flytemodels.connector._context import JobContext
from flytemodels.connector._handling import Handling
from flytemodels.connector._masking import mask
from flytemodels.connector.mirroring import mirror_async_methods
from flytemodels.grpc import CallError, Status
from flytemodels.types import JSON

__all__ = ["log_batches", "metric_results"]

_LINES_AT_A_TIME: Final = 100


async def log_batches(
    handling: Handling, connector: AsyncConnector[Any], data: bytes, job: JobContext, token: str, most: int
) -> AsyncIterator[tuple[list[str], str]]:
    """Return the log of a job in batches, each with the token to go on from.

    Args:
        handling: reads metadata and tells errors.
        connector: whose job it is.
        data: the job's metadata.
        job: the call.
        token: where to begin, from an earlier batch; "" for the beginning.
        most: most lines in a batch; 0 for the connector's choice.
    """
    if token and not token.isdecimal():
        raise CallError(Status.INVALID_ARGUMENT, "token: expected one of this connector's, got another")
    position = int(token or 0)
    size = most or _LINES_AT_A_TIME
    meta = handling.meta(connector, data)
    lines: list[str] = []
    try:
        async for line in _each(connector.logs(meta, job, position)):
            lines.append(mask(line))
            if len(lines) == size:
                position += size
                yield lines, str(position)
                lines = []
    except Exception as error:
        raise handling.failure("logs", job, error) from error
    yield lines, str(position + len(lines))


async def _each(lines: Iterable[str] | AsyncIterable[str]) -> AsyncIterator[str]:
    if isinstance(lines, AsyncIterable):
        async for line in lines:
            yield line
        return
    iterator = iter(lines)
    while (found := await asyncio.to_thread(_next, iterator)) is not None:
        yield found


def _next(iterator: Iterator[str]) -> str | None:
    for line in iterator:
        return line
    return None


async def metric_results(
    handling: Handling,
    connector: AsyncConnector[Any],
    data: bytes,
    job: JobContext,
    queries: Sequence[str],
    window: MetricsWindow,
) -> Mapping[str, Mapping[str, JSON]]:
    """Return measurements of a job by metric."""
    meta = handling.meta(connector, data)
    try:
        found: Mapping[str, Mapping[str, JSON]] = await mirror_async_methods(
            connector.metrics, meta, job, list(queries), window
        )
    except Exception as error:
        raise handling.failure("metrics", job, error) from error
    return found
