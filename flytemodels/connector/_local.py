"""Running a task on a connector without Flyte: create, poll, outputs, and delete on Ctrl-C."""

from __future__ import annotations

import asyncio
import getpass
import signal
import sys
import threading
import uuid
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from types import FrameType
from typing import TYPE_CHECKING, Any

from flytemodels.connector._base import AsyncConnector, Connector, SyncConnector, has_own, runs_jobs
from flytemodels.connector._context import JobContext, TaskContext
from flytemodels.connector._failure import ErrorPolicy
from flytemodels.connector._handling import Handling
from flytemodels.connector._resource import Resource
from flytemodels.connector._streams import log_batches
from flytemodels.grpc import CallError
from flytemodels.message import Message

if TYPE_CHECKING:
    from flytemodels.flyteidl import admin, core
    from flytemodels.flyteidl2 import connector as connector2
    from flytemodels.flyteidl2 import core as core2

__all__ = ["TaskFailedError", "execution_metadata", "run_local", "run_local_async", "task_literals"]

_SLOWEST = 10.0
"""Seconds between two polls, at most."""


class TaskFailedError(RuntimeError):
    """A task did not succeed.

    Attributes:
        resource: what the connector answered last.
    """

    def __init__(self, resource: Resource) -> None:
        """Make the error.

        Args:
            resource: what the connector answered last.
        """
        super().__init__(f"{resource.phase.name}: {resource.shown_message() or 'no message'}")
        self.resource = resource


def run_local(
    connector: Connector,
    template: core.TaskTemplate | core2.TaskTemplate,
    inputs: Mapping[str, Any] | Message | None = None,
    **options: Any,
) -> dict[str, Any]:
    """Run a task on a connector, and return its outputs; the blocking form of `run_local_async`.

    Args:
        connector: the connector.
        template: the task.
        inputs: Python values by name, or a LiteralMap.
        **options: as for `run_local_async`.

    Returns:
        The outputs as Python values by name.

    Raises:
        TaskFailedError: the task did not succeed.
    """
    work = run_local_async(connector, template, inputs, **options)
    if sys.version_info >= (3, 11) or threading.current_thread() is not threading.main_thread():
        return asyncio.run(work)
    return _run_until_ctrl_c(work)


def _run_until_ctrl_c(work: Coroutine[Any, Any, dict[str, Any]]) -> dict[str, Any]:
    """Run a coroutine, and cancel it on Ctrl-C: asyncio.run does so itself from Python 3.11 on."""
    interrupted = False

    async def cancelled_by_signal() -> dict[str, Any]:
        loop, task = asyncio.get_running_loop(), asyncio.create_task(work)

        def interrupt(_number: int, _frame: FrameType | None) -> None:
            nonlocal interrupted
            interrupted = True
            loop.call_soon_threadsafe(task.cancel)

        before = signal.signal(signal.SIGINT, interrupt)
        try:
            return await task
        finally:
            signal.signal(signal.SIGINT, before)

    try:
        return asyncio.run(cancelled_by_signal())
    except asyncio.CancelledError:
        if not interrupted:
            raise
    raise KeyboardInterrupt


async def run_local_async(
    connector: Connector,
    template: core.TaskTemplate | core2.TaskTemplate,
    inputs: Mapping[str, Any] | Message | None = None,
    *,
    output_prefix: str = "",
    secrets: Mapping[str, str] | None = None,
    progress: Callable[[str], None] | None = None,
    logs: Callable[[str], None] | None = None,
    first_poll: float = 0.2,
) -> dict[str, Any]:
    """Run a task on a connector, and return its outputs.

    The connector is called as Flyte calls it: metadata goes through bytes, arguments of the container are rendered, the
    job is asked for with growing pauses. When the call is cancelled, by Ctrl-C for example, the job is deleted.

    Args:
        connector: the connector.
        template: the task; of Flyte 1 or 2, which the connector is told.
        inputs: Python values by name, or a LiteralMap, in Flyte 2 Inputs.
        output_prefix: where outputs belong; variables in the container's arguments are filled in with it.
        secrets: secrets by name, as Flyte 2's connection would bring them.
        progress: told each new phase in a line; None prints them to stderr.
        logs: told each line of the job's log; None prints them to stderr.
        first_poll: the first pause between two polls, in seconds; it grows to 10.

    Returns:
        The outputs as Python values by name; empty where the connector answers none.

    Raises:
        TaskFailedError: the task did not succeed.
        flytemodels.grpc.CallError: the connector raised an error, which is its cause.
    """
    say = progress or _to_stderr
    task = _task(connector, template, inputs, output_prefix, secrets)
    handling = Handling(ErrorPolicy())
    try:
        if runs_jobs(connector):
            resource = await _run_job(handling, connector, task, say, logs or say, first_poll)
        else:
            assert isinstance(connector, SyncConnector)  # there is no third kind
            resource = await handling.do(connector, task)
            say(_line(resource))
        if resource.phase.name != "SUCCEEDED":
            raise TaskFailedError(resource)
        return _values(resource, template)
    finally:
        await handling.close()


async def _run_job(
    handling: Handling,
    connector: AsyncConnector[Any],
    task: TaskContext,
    say: Callable[[str], None],
    log: Callable[[str], None],
    pause: float,
) -> Resource:
    data = await handling.create(connector, task)
    job = JobContext(task.flyte, task.task_type, task.task_type_version, task.output_prefix, task.connection)
    follower = asyncio.create_task(_follow(handling, connector, data, job, log))
    shown: tuple[object, str] | None = None
    try:
        while True:
            resource = await handling.get(connector, data, job)
            if (resource.phase, resource.message) != shown:
                say(_line(resource))
                shown = (resource.phase, resource.message)
            if resource.is_terminal:
                # What the job wrote last may still be on its way.
                with suppress(asyncio.TimeoutError, TimeoutError):
                    await asyncio.wait_for(asyncio.shield(follower), 2.0)
                return resource
            await asyncio.sleep(pause)
            pause = min(pause * 1.5, _SLOWEST)
    except asyncio.CancelledError:
        say("interrupted: the job is deleted")
        await asyncio.shield(handling.delete(connector, data, job))
        raise
    finally:
        follower.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await follower


async def _follow(
    handling: Handling, connector: AsyncConnector[Any], data: bytes, job: JobContext, log: Callable[[str], None]
) -> None:
    if not has_own(connector, "logs"):
        return
    try:
        async for lines, _ in log_batches(handling, connector, data, job, "", 1):
            for line in lines:
                log(line)
    except CallError as error:  # a job that ends well without its log has ended well
        log(f"the log cannot be read: {error.message}")


def _to_stderr(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _line(resource: Resource) -> str:
    links = "".join(f"  {getattr(link, 'uri', '')}" for link in resource.log_links)
    message = resource.shown_message()
    return f"{resource.phase.name}{': ' if message else ''}{message}{links}"


def _task(
    connector: Connector,
    template: core.TaskTemplate | core2.TaskTemplate,
    inputs: Mapping[str, Any] | Message | None,
    output_prefix: str,
    secrets: Mapping[str, str] | None,
) -> TaskContext:
    from flytemodels.connector.rendering import render_task_template

    flyte = 2 if template.proto_full_name().startswith("flyteidl2.") else 1
    if template.type not in connector.task_types():
        raise ValueError(f"template.type: expected {' or '.join(connector.task_types())}, got {template.type!r}")
    either: Any = template
    rendered: Any = render_task_template(either, output_prefix) if output_prefix else template
    return TaskContext(
        flyte=flyte,
        task_type=template.type,
        task_type_version=template.task_type_version,
        output_prefix=output_prefix,
        connection=_connection(flyte, secrets),
        template=rendered,
        literals=task_literals(template, inputs, flyte),
        metadata=execution_metadata(flyte, f"run-{uuid.uuid4().hex[:8]}"),
    )


def task_literals(template: Any, inputs: Mapping[str, Any] | Message | None, flyte: int) -> Any:  # of either Flyte
    """Return inputs as literals, typed by the task's interface."""
    if isinstance(inputs, Message):
        return inputs
    from flytemodels.values import inputs as values

    if template.interface is not None:
        write: Any = values.from_python  # with an interface of either Flyte
        return write(inputs or {}, template.interface)
    return values.from_python(inputs or {}, flyte=2) if flyte == 2 else values.from_python(inputs or {})


def _connection(flyte: int, secrets: Mapping[str, str] | None) -> core2.Connection | None:
    if flyte == 1 and secrets is None:
        return None
    from flytemodels.flyteidl2.core import Connection

    return Connection(secrets=dict(secrets or {}))


def execution_metadata(flyte: int, name: str) -> admin.TaskExecutionMetadata | connector2.TaskExecutionMetadata:
    """Return what a connector is told about an execution that goes on here."""
    from flytemodels.flyteidl.admin import TaskExecutionMetadata
    from flytemodels.flyteidl.core import NodeExecutionIdentifier, TaskExecutionIdentifier, WorkflowExecutionIdentifier

    run = WorkflowExecutionIdentifier(project="local", domain=getpass.getuser(), name=name)
    attempt = TaskExecutionIdentifier(node_execution_id=NodeExecutionIdentifier(node_id="n0", execution_id=run))
    if flyte == 1:
        return TaskExecutionMetadata(task_execution_id=attempt)
    from flytemodels.flyteidl2 import connector, core

    # Both Flytes have the same identifier.
    return connector.TaskExecutionMetadata(task_execution_id=core.TaskExecutionIdentifier.parse(bytes(attempt)))


def _values(resource: Resource, template: core.TaskTemplate | core2.TaskTemplate) -> dict[str, Any]:
    given = resource.outputs
    if given is None:
        return {}
    if not isinstance(given, Message):
        return dict(given)
    from flytemodels.values import outputs

    literals: Any = given
    return outputs.to_python(literals, template.interface)
