"""What a connector's methods are surrounded by, whichever Flyte asks: repeated calls, hiccups, checks, threads."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Hashable, Iterable, Mapping
from contextvars import Context
from typing import Any, Final, Generic, TypeVar, cast

import attrs

from flytemodels._model.attempts import attempt
from flytemodels.connector._base import AsyncConnector, Connector, SyncConnector
from flytemodels.connector._context import JobContext, TaskContext
from flytemodels.connector._failure import ErrorPolicy, status_of
from flytemodels.connector._logs import execution_of
from flytemodels.connector._records import read_record, write_record
from flytemodels.connector._registry import Registry
from flytemodels.connector._resource import Resource
from flytemodels.connector.mirroring import mirror_async_methods
from flytemodels.flyteidl.core.execution import TaskExecution
from flytemodels.grpc import CallError, Status
from flytemodels.message import Message

__all__ = ["Handling", "connector_for"]

T = TypeVar("T")

_log = logging.getLogger("flytemodels.connector")

_LARGE_META: Final = 4 * 1024
"""Bytes of metadata that are worth a warning: Flyte keeps them in a Kubernetes object."""

_STATES: Final = 64 * 1024 * 1024
"""Bytes that the last known states of jobs may take up, outputs included, and about."""

_FINAL: Final = (
    Status.INVALID_ARGUMENT,
    Status.NOT_FOUND,
    Status.PERMISSION_DENIED,
    Status.UNIMPLEMENTED,
    Status.UNAUTHENTICATED,
    Status.FAILED_PRECONDITION,
)
"""What an error of `get` means that will not go away: it is told. All others may be a vendor's hiccup."""


def _one(_: object) -> int:
    return 1


class _Recent(Generic[T]):
    """A dict that forgets its oldest entries, by weight and by age."""

    def __init__(self, most: int, seconds: float, weight: Callable[[T], int] = _one) -> None:
        self._entries: OrderedDict[Hashable, tuple[float, T, int]] = OrderedDict()
        self._most = most
        self._seconds = seconds
        self._weight = weight
        self._total = 0

    def get(self, key: Hashable) -> T | None:
        """Return an entry, or None where there is none."""
        found = self._entries.get(key)
        if found is None or time.monotonic() - found[0] > self._seconds:
            self.drop(key)
            return None
        return found[1]

    def put(self, key: Hashable, value: T) -> None:
        """Add or replace an entry. One that weighs more than all may is not kept."""
        self.drop(key)
        weight = self._weight(value)
        self._entries[key] = (time.monotonic(), value, weight)
        self._total += weight
        while self._total > self._most:
            _, (_, _, gone) = self._entries.popitem(last=False)
            self._total -= gone

    def drop(self, key: Hashable) -> None:
        """Remove an entry, where there is one."""
        found = self._entries.pop(key, None)
        if found is not None:
            self._total -= found[2]


@attrs.define
class Handling:
    """Calls the methods of connectors.

    Attributes:
        errors: how much of an error the caller is told.
        orphan_grace: how long a job waits for somebody to ask again whose creator has gone, in seconds; then it is
            deleted.
        retry_delay: how long to wait before `get` is tried once more, in seconds.
    """

    errors: ErrorPolicy = attrs.field(factory=ErrorPolicy)
    orphan_grace: float = 60.0
    retry_delay: float = 0.3
    # Futures and not tasks: a task keeps its context, and with it the call that began it and the call's connection.
    _creations: _Recent[asyncio.Future[bytes]] = attrs.field(factory=lambda: _Recent(10_000, 3600.0))
    _states: _Recent[Resource] = attrs.field(factory=lambda: _Recent(_STATES, 24 * 3600.0, _size_of))
    _orphans: dict[bytes, asyncio.Event] = attrs.field(factory=lambda: dict[bytes, asyncio.Event]())
    _background: set[asyncio.Task[Any]] = attrs.field(factory=lambda: set[asyncio.Task[Any]]())

    async def create(self, connector: AsyncConnector[Any], task: TaskContext) -> bytes:
        """Start a job, once for each attempt, and return its metadata as it goes to Flyte."""
        token = execution_of.set(task.execution_id)
        try:
            key = (task.flyte, task.task_type, task.execution_id) if task.execution_id else object()
            known = self._creations.get(key)
            if known is None:
                known = asyncio.get_running_loop().create_future()
                self._creations.put(key, known)
                self._in_background(self._start_once(connector, task, key, known))
            return await self._unless_forsaken(connector, task, key, known)
        except Exception as error:
            raise self._told("create", task, error) from error
        finally:
            execution_of.reset(token)

    async def _start_once(
        self, connector: AsyncConnector[Any], task: TaskContext, key: Hashable, creation: asyncio.Future[bytes]
    ) -> None:
        """Start a job for all who wait for it. After a failure, the next call of the same attempt tries again."""
        try:
            creation.set_result(await self._start(connector, task))
        except BaseException as error:
            self._creations.drop(key)
            if isinstance(error, Exception):
                creation.set_exception(error)
            else:
                creation.cancel()
                raise

    async def _start(self, connector: AsyncConnector[Any], task: TaskContext) -> bytes:
        meta = await mirror_async_methods(connector.create, task)
        data = json.dumps(write_record(meta), separators=(",", ":")).encode()
        if len(data) > _LARGE_META:
            _log.warning(
                "%s: the metadata of a job has %d bytes, which Flyte keeps in Kubernetes; %d are plenty",
                connector.display_name(), len(data), _LARGE_META,
            )  # fmt: skip
        return data

    async def _unless_forsaken(
        self, connector: AsyncConnector[Any], task: TaskContext, key: Hashable, creation: asyncio.Future[bytes]
    ) -> bytes:
        """Wait for a job to start. When the caller goes meanwhile, the job gets somebody who looks after it."""
        try:
            data = await asyncio.shield(creation)
            self._claim(data)
            return data
        except asyncio.CancelledError:
            if not creation.cancelled():
                job = JobContext(
                    task.flyte, task.task_type, task.task_type_version, task.output_prefix, task.connection
                )
                # In a context of its own: the call that has gone is not to be kept until the job is deleted.
                context = Context()
                context.run(execution_of.set, task.execution_id)
                context.run(self._in_background, self._delete_orphan(connector, job, key, creation))
            raise

    async def _delete_orphan(
        self, connector: AsyncConnector[Any], job: JobContext, key: Hashable, creation: asyncio.Future[bytes]
    ) -> None:
        """Nobody got the metadata, so nobody but us can stop the job; unless the same attempt asks again."""
        try:
            data = await creation
        except Exception as error:
            _log.warning(
                "%s: create failed after its caller had gone: %s", connector.display_name(), type(error).__name__
            )
            return
        claimed = self._orphans.setdefault(data, asyncio.Event())
        try:
            await asyncio.wait_for(claimed.wait(), self.orphan_grace)
        except (TimeoutError, asyncio.TimeoutError):
            self._creations.drop(key)
            _log.warning("%s: deleting a job whose creator has gone", connector.display_name())
            meta = self._meta(connector, data)
            try:
                await mirror_async_methods(connector.delete, meta, job)
            except Exception:
                _log.exception("%s: the job could not be deleted", connector.display_name())
        finally:
            self._orphans.pop(data, None)

    async def get(self, connector: AsyncConnector[Any], data: bytes, job: JobContext) -> Resource:
        """Ask how a job is doing."""
        self._claim(data)
        try:
            meta = self._meta(connector, data)
            resource = await self._poll(connector, meta, job, (job.task_type, data))
            return _checked(connector, resource)
        except Exception as error:
            raise self._told("get", job, error) from error

    async def _poll(self, connector: AsyncConnector[Any], meta: object, job: JobContext, key: Hashable) -> Resource:
        known = self._states.get(key)
        if known is not None and known.is_terminal:
            return known
        try:
            resource = await mirror_async_methods(connector.get, meta, job)
        except Exception as error:
            if status_of(error) in _FINAL:
                raise
            await asyncio.sleep(self.retry_delay)
            try:
                resource = await mirror_async_methods(connector.get, meta, job)
            except Exception as second:
                if status_of(second) in _FINAL or known is None:
                    raise
                _log.warning(
                    "%s: get failed twice (%s), the last known phase %s is answered",
                    connector.display_name(), type(second).__name__, known.phase.name, exc_info=second,
                )  # fmt: skip
                return known
        if not isinstance(resource, Resource):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"{type(connector).__qualname__}.get: expected a Resource, got {type(resource).__name__}")
        self._states.put(key, resource)
        return resource

    async def delete(self, connector: AsyncConnector[Any], data: bytes, job: JobContext) -> None:
        """Stop a job."""
        self._claim(data)
        try:
            await mirror_async_methods(connector.delete, self._meta(connector, data), job)
        except Exception as error:
            raise self._told("delete", job, error) from error

    async def do(self, connector: SyncConnector, task: TaskContext) -> Resource:
        """Run a task."""
        token = execution_of.set(task.execution_id)
        try:
            resource = _checked(connector, await mirror_async_methods(connector.do, task))
            if not resource.is_terminal:
                name = type(connector).__qualname__
                raise ValueError(f"{name}.do: expected a terminal phase, got {resource.phase.name}")
            return resource
        except Exception as error:
            raise self._told("do", task, error) from error
        finally:
            execution_of.reset(token)

    def meta(self, connector: AsyncConnector[Any], data: bytes) -> Any:  # of the author's class
        """Read metadata that came back.

        Raises:
            CallError: INVALID_ARGUMENT, as it is not what the connector gave out.
        """
        return self._meta(connector, data)

    def failure(self, method: str, job: JobContext, error: Exception) -> CallError:
        """Log an error of a connector, and return what the caller is told."""
        return self._told(method, job, error)

    async def close(self) -> None:
        """End what goes on in the background."""
        for task in list(self._background):
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)

    def _meta(self, connector: AsyncConnector[Any], data: bytes) -> Any:
        problem = "resource_meta: expected JSON of this connector, got other bytes"
        found = attempt(lambda data: [json.loads(data)], data, ValueError, RecursionError)
        for value in found or ():
            try:
                return read_record(connector.meta_class(), value, "resource_meta")
            except ValueError as error:
                problem = str(error)
        # Here, where no error is being handled: it would become the context of this one, with the metadata in it.
        raise CallError(Status.INVALID_ARGUMENT, problem)

    def _claim(self, data: bytes) -> None:
        """Note that somebody has the metadata of a job, so that it is not taken for an orphan."""
        if data in self._orphans:
            self._orphans[data].set()

    def _told(self, method: str, job: JobContext, error: Exception) -> CallError:
        told = self.errors.call_error(error)
        level = logging.ERROR if told.status in (Status.INTERNAL, Status.UNKNOWN) else logging.WARNING
        _log.log(level, "%s of a task of type %s failed: %s", method, job.task_type, told.message, exc_info=error)
        return told

    def _in_background(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)


def _size_of(value: object) -> int:
    """About how many bytes a value takes up, a resource with its outputs for example."""
    if isinstance(value, Resource):
        return sum(map(_size_of, (value.message, value.outputs, value.log_links, value.custom_info)))
    if isinstance(value, Message):
        return 1000 + 4 * len(bytes(value))
    if isinstance(value, (str, bytes)):
        return 100 + len(value)
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return 300 + sum(_size_of(key) + _size_of(item) for key, item in pairs)
    if isinstance(value, (list, tuple)):
        return 100 + sum(map(_size_of, cast("Iterable[object]", value)))
    return 100


def connector_for(registry: Registry, task_type: str, version: int) -> Connector:
    """Return the connector of a task type and version; where there is none, the caller gets NOT_FOUND."""
    try:
        return registry.find(task_type, version)
    except LookupError as error:
        raise CallError(Status.NOT_FOUND, str(error)) from None


def _checked(connector: Connector, resource: object) -> Resource:
    name = type(connector).__qualname__
    if not isinstance(resource, Resource):
        raise TypeError(f"{name}: expected a Resource, got {type(resource).__name__}")
    if resource.phase == TaskExecution.UNDEFINED or resource.phase not in list(TaskExecution.Phase):
        raise ValueError(f"{name}: expected a phase, got {resource.phase.name or int(resource.phase)}")
    if resource.phase == TaskExecution.ABORTED and resource.message:
        _log.warning("%s answers ABORTED with a message, which Flyte does not show; answer FAILED instead", name)
    if resource.outputs is not None and resource.phase != TaskExecution.SUCCEEDED:
        _log.warning(
            "%s answers outputs with the phase %s; Flyte looks at them after SUCCEEDED only", name, resource.phase.name
        )
    return resource
