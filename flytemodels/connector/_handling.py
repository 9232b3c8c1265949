"""What a connector's methods are surrounded by, whichever Flyte asks: repeated calls, hiccups, checks, threads."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import OrderedDict
from collections.abc import Coroutine, Hashable
from typing import Any, Final, Generic, TypeVar

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

__all__ = ["Handling", "connector_for"]

T = TypeVar("T")

_log = logging.getLogger("flytemodels.connector")

_LARGE_META: Final = 4 * 1024
"""Bytes of metadata that are worth a warning: Flyte keeps them in a Kubernetes object."""

_FINAL: Final = (
    Status.INVALID_ARGUMENT,
    Status.NOT_FOUND,
    Status.PERMISSION_DENIED,
    Status.UNIMPLEMENTED,
    Status.UNAUTHENTICATED,
    Status.FAILED_PRECONDITION,
)
"""What an error of `get` means that will not go away: it is told. All others may be a vendor's hiccup."""


class _Recent(Generic[T]):
    """A dict that forgets its oldest entries, by number and by age."""

    def __init__(self, most: int, seconds: float) -> None:
        self._entries: OrderedDict[Hashable, tuple[float, T]] = OrderedDict()
        self._most = most
        self._seconds = seconds

    def get(self, key: Hashable) -> T | None:
        """Return an entry, or None where there is none."""
        found = self._entries.get(key)
        if found is None or time.monotonic() - found[0] > self._seconds:
            self._entries.pop(key, None)
            return None
        return found[1]

    def put(self, key: Hashable, value: T) -> None:
        """Add or replace an entry."""
        self._entries[key] = (time.monotonic(), value)
        self._entries.move_to_end(key)
        while len(self._entries) > self._most:
            self._entries.popitem(last=False)

    def drop(self, key: Hashable) -> None:
        """Remove an entry, where there is one."""
        self._entries.pop(key, None)


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
    _creations: _Recent[asyncio.Task[bytes]] = attrs.field(factory=lambda: _Recent(10_000, 3600.0))
    _states: _Recent[Resource] = attrs.field(factory=lambda: _Recent(10_000, 24 * 3600.0))
    _orphans: dict[bytes, asyncio.Event] = attrs.field(factory=lambda: dict[bytes, asyncio.Event]())
    _background: set[asyncio.Task[Any]] = attrs.field(factory=lambda: set[asyncio.Task[Any]]())

    async def create(self, connector: AsyncConnector[Any], task: TaskContext) -> bytes:
        """Start a job, once for each attempt, and return its metadata as it goes to Flyte."""
        token = execution_of.set(task.execution_id)
        try:
            key = (task.flyte, task.task_type, task.execution_id) if task.execution_id else object()
            known = self._creations.get(key)
            if known is None or (known.done() and (known.cancelled() or known.exception() is not None)):
                known = asyncio.create_task(self._start(connector, task))
                self._creations.put(key, known)
            return await self._unless_forsaken(connector, task, key, known)
        except Exception as error:
            raise self._told("create", task, error) from error
        finally:
            execution_of.reset(token)

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
        self, connector: AsyncConnector[Any], task: TaskContext, key: Hashable, creation: asyncio.Task[bytes]
    ) -> bytes:
        """Wait for a job to start. When the caller goes meanwhile, the job gets somebody who looks after it."""
        try:
            data = await asyncio.shield(creation)
            self._claim(data)
            return data
        except asyncio.CancelledError:
            if not creation.cancelled():
                self._in_background(self._delete_orphan(connector, task, key, creation))
            raise

    async def _delete_orphan(
        self, connector: AsyncConnector[Any], task: TaskContext, key: Hashable, creation: asyncio.Task[bytes]
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
                await mirror_async_methods(connector.delete, meta, task)
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
