"""The base classes of connectors."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, Awaitable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar, Generic, TypeGuard, TypeVar, get_args, get_origin

import attrs

from flytemodels.connector._context import JobContext, TaskContext
from flytemodels.connector._resource import Resource
from flytemodels.types import JSON

__all__ = ["AsyncConnector", "Connector", "MetricsWindow", "SyncConnector", "has_own", "runs_jobs"]

M = TypeVar("M")


@attrs.frozen
class MetricsWindow:
    """Which measurements are asked for.

    Attributes:
        start: the begin of the window; None for the job's.
        end: its end; None for now.
        step: the distance between two points; None leaves it to the connector.
    """

    start: datetime | None = None
    end: datetime | None = None
    step: timedelta | None = None


class Connector:
    """What all connectors have; derive from `AsyncConnector` or `SyncConnector`.

    Attributes:
        task_type: the type of tasks that it runs, as in `TaskTemplate.type`; several as a tuple.
        task_type_version: the version of the rules for `custom`, as in `TaskTemplate.task_type_version`.
        name: what lists and logs call it; the class's name in words where it is empty.
    """

    task_type: ClassVar[str | tuple[str, ...]] = ()
    task_type_version: ClassVar[int] = 0
    name: ClassVar[str] = ""

    @classmethod
    def task_types(cls) -> tuple[str, ...]:
        """Return the types of tasks that it runs."""
        return (cls.task_type,) if isinstance(cls.task_type, str) else cls.task_type

    @classmethod
    def display_name(cls) -> str:
        """Return what lists and logs call it."""
        return cls.name or re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", cls.__name__)

    async def close(self) -> None:
        """Let go of what the connector holds, such as connections; called when the server has stopped."""


class AsyncConnector(Connector, ABC, Generic[M]):
    """Runs tasks that take time, as jobs elsewhere: `create` starts one, `get` says how it is doing, `delete` stops it.

    `M` is what finds a job again: an attrs class, a dataclass or a message. It goes to Flyte as JSON and comes back
    with every call, possibly to another instance of the connector and from an older release: a connector keeps no state
    of its own, and fields that are added later need defaults. Flyte keeps it in Kubernetes, so it should be small.

    Methods may be `async def`s or plain functions; plain ones run in threads.

    What Flyte 1 does, and the framework sees to: a call of `create` may be repeated, and gets the same answer while the
    first one is known here; `create` whose caller has gone goes on, and its job is deleted when nobody asks again; an
    error of `get` is tried once more, and then the last known state is answered, as more than five errors in a job's
    life make Flyte give up. Give the vendor `task.idempotency_key`, which also covers a restart of the connector.
    """

    metadata_type: ClassVar[type[Any] | None] = None
    """The class `M`; found from the base class `AsyncConnector[M]` where it is None."""

    @abstractmethod
    def create(self, task: TaskContext) -> M | Awaitable[M]:
        """Start a job.

        Args:
            task: the task, its inputs and settings, and the execution that asks.

        Returns:
            What finds the job again.
        """

    @abstractmethod
    def get(self, meta: M, job: JobContext) -> Resource | Awaitable[Resource]:
        """Say how a job is doing. Flyte asks every 30 seconds by default, and waits 10 seconds for the answer.

        Args:
            meta: what `create` returned.
            job: secrets, and where outputs belong.

        Returns:
            The job's phase, and what else there is to tell.

        Raises:
            LookupError: there is no such job.
        """

    @abstractmethod
    def delete(self, meta: M, job: JobContext) -> Awaitable[None] | None:
        """Stop a job; it may have ended already, and the call may come more than once. Not called after a normal end.

        Args:
            meta: what `create` returned.
            job: secrets.
        """

    def logs(self, meta: M, job: JobContext, start: int) -> Iterable[str] | AsyncIterable[str]:
        """Return the lines of a job's log, from a line on; an iterator that may wait for lines to come.

        Open-source Flyte does not ask for logs; it shows `Resource.log_links`.

        Args:
            meta: what `create` returned.
            job: secrets.
            start: how many lines to leave out at the beginning.
        """
        raise NotImplementedError(f"{self.display_name()} has no logs")

    def metrics(
        self, meta: M, job: JobContext, queries: Sequence[str], window: MetricsWindow
    ) -> Mapping[str, Mapping[str, JSON]] | Awaitable[Mapping[str, Mapping[str, JSON]]]:
        """Return measurements of a job by metric. Open-source Flyte does not ask for them.

        Args:
            meta: what `create` returned.
            job: secrets.
            queries: which metrics; empty for all.
            window: which time.
        """
        raise NotImplementedError(f"{self.display_name()} has no metrics")

    @classmethod
    def meta_class(cls) -> type[Any]:
        """Return the class of the metadata.

        Raises:
            TypeError: neither the base class nor `metadata_type` names it.
        """
        if cls.metadata_type is not None:
            return cls.metadata_type
        for base in cls.__mro__:
            for generic in getattr(base, "__orig_bases__", ()):
                if get_origin(generic) is AsyncConnector:
                    (meta,) = get_args(generic)
                    if isinstance(meta, type):
                        return meta
        raise TypeError(f"{cls.__qualname__}: expected AsyncConnector[Meta] as its base, or metadata_type, got neither")


class SyncConnector(Connector, ABC):
    """Runs tasks while Flyte waits, which it does for 10 seconds by default.

    Flyte 1 only has such tasks. Under Flyte 2 the task is run when the job is created, and its result is answered when
    Flyte asks for it; it travels as the job's metadata, so it has to be small.
    """

    @abstractmethod
    def do(self, task: TaskContext) -> Resource | Awaitable[Resource]:
        """Run a task.

        Args:
            task: the task, its inputs and settings, and the execution that asks.

        Returns:
            How it ended: a terminal phase, and outputs.
        """


def runs_jobs(connector: Connector) -> TypeGuard[AsyncConnector[Any]]:
    """Return whether a connector runs tasks as jobs; unlike `isinstance`, with a type that checkers know whole."""
    return isinstance(connector, AsyncConnector)


def has_own(connector: AsyncConnector[Any], method: str) -> bool:
    """Return whether the author wrote an optional method, `logs` or `metrics`."""
    return any(method in vars(cls) for cls in type(connector).__mro__ if cls is not AsyncConnector)
