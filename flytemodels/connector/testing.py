"""A test kit for authors of connectors: an in-process Flyte, and assertions for the usual mistakes.

from flytemodels.connector.testing import InProcessFlyte, check_connector

async def test_warehouse():
    await check_connector(Warehouse, template, {"region": "north"})
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import attrs

from flytemodels.connector._base import Connector, runs_jobs
from flytemodels.connector._failure import ErrorPolicy
from flytemodels.connector._flyte1 import Flyte1Async, Flyte1Metadata, Flyte1Sync
from flytemodels.connector._flyte2 import Flyte2Async, Flyte2Metadata
from flytemodels.connector._handling import Handling
from flytemodels.connector._metrics import Metrics
from flytemodels.connector._registry import Registry
from flytemodels.grpc import CallError, Status
from flytemodels.message import Message

if TYPE_CHECKING:
    from flytemodels.flyteidl import core
    from flytemodels.flyteidl2 import core as core2

__all__ = ["InProcessFlyte", "Outcome", "check_connector"]

M = TypeVar("M", bound=Message)

_UNKNOWN_JOB = b'{"never": "given out"}'


_TURN = 0.005
"""How often somebody else takes a turn, in seconds."""


class _Clock:
    """Two clocks that stand still while the machine is busy with something else.

    One is a thread that counts its own turns: it has them while the event loop sleeps. The other is the processor time
    of the event loop's thread, for code that lets no other thread run.
    """

    def __init__(self) -> None:
        self._turns = 0
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._count, daemon=True)
        self._thread.start()

    def _count(self) -> None:
        while not self._stopped.wait(_TURN):
            self._turns += 1

    def now(self) -> tuple[float, float]:
        """Return both times in seconds."""
        return self._turns * _TURN, time.thread_time()

    def stop(self) -> None:
        """End the thread."""
        self._stopped.set()
        self._thread.join()


@attrs.frozen
class Outcome:
    """How a task ended.

    Attributes:
        phase: the name of the last phase, such as `SUCCEEDED`.
        message: the last message.
        outputs: the outputs as Python values by name; None where the connector answered none.
        phases: the names of all phases that were answered, in order, repetitions left out.
        polls: how often GetTask was called.
        texts: all messages, links and error texts that the connector sent.
    """

    phase: str
    message: str
    outputs: dict[str, Any] | None
    phases: tuple[str, ...]
    polls: int
    texts: tuple[str, ...]


@attrs.define
class InProcessFlyte:
    """Calls a connector as propeller does, without a network: each message goes through its bytes.

    Attributes:
        make: makes the connector; called again where a restart is played.
        flyte: which Flyte to play: 1 or 2.
        secrets: secrets by name, which Flyte 2 sends along.
        poll_interval: the pause between two polls, in seconds.
        max_polls: after how many polls a job counts as one that never ends.
        restart_between_calls: whether each call goes to a new connector, as after a restart or with several replicas.
        longest_block: how long a call may hold up the event loop, in seconds.
    """

    make: Callable[[], Connector]
    flyte: Literal[1, 2] = 1
    secrets: Mapping[str, str] = attrs.field(factory=lambda: dict[str, str]())
    poll_interval: float = 0.0
    max_polls: int = 1000
    restart_between_calls: bool = False
    longest_block: float = 0.25
    _registry: Registry | None = attrs.field(default=None, init=False)
    _handling: Handling | None = attrs.field(default=None, init=False)
    _texts: list[str] = attrs.field(factory=lambda: list[str](), init=False)
    _longest: float = attrs.field(default=0.0, init=False)
    _attempts: int = attrs.field(default=0, init=False)

    async def run(
        self,
        template: core.TaskTemplate | core2.TaskTemplate,
        inputs: Mapping[str, Any] | Message | None = None,
        *,
        output_prefix: str = "s3://bucket/run",
        execution: str = "",
    ) -> Outcome:
        """Run a task to its end: create it and poll it until its phase is terminal, or run it at once.

        Args:
            template: the task.
            inputs: Python values by name, or a LiteralMap, in Flyte 2 Inputs.
            output_prefix: where outputs belong.
            execution: a name for the attempt; the same name is the same attempt. Empty for a new one.

        Returns:
            How it ended.

        Raises:
            AssertionError: it never ends, or a call held up the event loop.
            flytemodels.grpc.CallError: the connector answered with an error.
        """
        if not runs_jobs(self._first()) and self.flyte == 1:
            resource = await self._execute_sync(template, inputs, output_prefix, execution)
            return self._outcome(resource, template, (resource.phase.name,), 0)
        meta = await self.create(template, inputs, output_prefix=output_prefix, execution=execution)
        phases: list[str] = []
        for polls in range(1, self.max_polls + 1):
            resource = await self.get(template, meta, output_prefix=output_prefix)
            if not phases or phases[-1] != resource.phase.name:
                phases.append(resource.phase.name)
            if resource.phase.is_terminal:
                return self._outcome(resource, template, tuple(phases), polls)
            await asyncio.sleep(self.poll_interval)
        raise AssertionError(f"expected a terminal phase within {self.max_polls} polls, got {', '.join(phases)}")

    async def create(
        self,
        template: core.TaskTemplate | core2.TaskTemplate,
        inputs: Mapping[str, Any] | Message | None = None,
        *,
        output_prefix: str = "s3://bucket/run",
        execution: str = "",
    ) -> bytes:
        """Call CreateTask, and return the metadata."""
        from flytemodels.connector._local import task_literals

        literals = task_literals(template, inputs, self.flyte)
        if self.flyte == 1:
            from flytemodels.flyteidl import admin

            request = admin.CreateTaskRequest(
                template=_as(template), inputs=literals, output_prefix=output_prefix,
                task_execution_metadata=_as(self._metadata(execution)),
            )  # fmt: skip
            return await self._create(request)
        from flytemodels.flyteidl2 import connector

        request2 = connector.CreateTaskRequest(
            template=_as(template), inputs=literals, output_prefix=output_prefix, connection=self._connection(),
            task_execution_metadata=_as(self._metadata(execution)),
        )  # fmt: skip
        return await self._create(request2)

    async def _create(self, request: Message) -> bytes:
        meta: bytes = (await self._call(lambda service: service.create_task(_through_bytes(request)))).resource_meta
        return meta

    async def get(
        self, template: core.TaskTemplate | core2.TaskTemplate, meta: bytes, *, output_prefix: str = "s3://bucket/run"
    ) -> Any:  # Resource of either Flyte
        """Call GetTask, and return the resource."""
        request = self._request("GetTaskRequest", template, meta)
        request.output_prefix = output_prefix
        resource = (await self._call(lambda service: service.get_task(_through_bytes(request)))).resource
        if resource is None:
            raise AssertionError("GetTask: expected a resource, got none")
        self._note(resource)
        return resource

    async def delete(self, template: core.TaskTemplate | core2.TaskTemplate, meta: bytes) -> None:
        """Call DeleteTask."""
        request = self._request("DeleteTaskRequest", template, meta)
        await self._call(lambda service: service.delete_task(_through_bytes(request)))

    async def list_connectors(self) -> list[str]:
        """Return the names of the connectors, as the metadata service lists them."""
        self._first()
        assert self._registry is not None
        if self.flyte == 1:
            from flytemodels.flyteidl import admin

            agents = await Flyte1Metadata(self._registry).list_agents(admin.ListAgentsRequest())
            return [agent.name for agent in agents.agents]
        from flytemodels.flyteidl2 import connector

        found = await Flyte2Metadata(self._registry).list_connectors(connector.ListConnectorsRequest())
        return [each.name for each in found.connectors]

    @property
    def texts(self) -> tuple[str, ...]:
        """All messages, links and error texts that the connector sent."""
        return tuple(self._texts)

    async def close(self) -> None:
        """End what goes on in the background, and close the connector."""
        if self._handling is not None:
            await self._handling.close()
        for connector in self._registry or ():
            await connector.close()

    # How a call is made

    def _first(self) -> Connector:
        if self._registry is None:
            self._registry = Registry([self.make()])
            self._handling = Handling(ErrorPolicy(), orphan_grace=1.0, retry_delay=0.0)
        return next(iter(self._registry))

    async def _call(self, call: Callable[[Any], Any]) -> Any:
        if self.restart_between_calls and self._registry is not None:
            await self.close()
            self._registry = None
        self._first()
        assert self._registry is not None
        assert self._handling is not None
        cls: Any = Flyte1Async if self.flyte == 1 else Flyte2Async
        return await self._watched(call(cls(self._registry, self._handling, Metrics())))

    async def _watched(self, call: Any) -> Any:
        """Await a call while something else takes turns: what holds up the event loop holds up every other call."""
        longest = 0.0
        running = True

        async def take_turns() -> None:
            nonlocal longest
            last = clock.now()
            while running:
                await asyncio.sleep(_TURN)
                now = clock.now()
                longest = max(longest, *(one - other for one, other in zip(now, last, strict=True)))
                last = now

        clock = _Clock()
        turns = asyncio.create_task(take_turns())
        await asyncio.sleep(0)
        try:
            return await call
        except CallError as error:
            self._texts.append(error.message or "")
            raise
        finally:
            await asyncio.sleep(0)
            running = False
            await turns
            clock.stop()
            self._longest = max(self._longest, longest)
            if longest > self.longest_block:
                raise AssertionError(
                    f"event loop: expected to be held up for at most {self.longest_block:g} s, got {longest:.2f} s; "
                    "use a plain def, which runs in a thread, or await"
                )

    async def _execute_sync(
        self, template: Any, inputs: Mapping[str, Any] | Message | None, output_prefix: str, execution: str
    ) -> Any:
        from flytemodels.connector._local import task_literals
        from flytemodels.flyteidl import admin

        header = admin.CreateRequestHeader(
            template=template, output_prefix=output_prefix, task_execution_metadata=_as(self._metadata(execution))
        )
        literals = task_literals(template, inputs, 1)
        assert self._registry is not None
        assert self._handling is not None
        service = Flyte1Sync(self._registry, self._handling, Metrics())

        async def requests() -> AsyncIterator[admin.ExecuteTaskSyncRequest]:
            yield _through_bytes(admin.ExecuteTaskSyncRequest(header=header))
            yield _through_bytes(admin.ExecuteTaskSyncRequest(inputs=literals))

        async def first() -> admin.ExecuteTaskSyncResponse:
            # Propeller reads one message and no more.
            async for response in service.execute_task_sync(requests()):
                return _through_bytes(response)
            raise AssertionError("ExecuteTaskSync: expected a message, got none")

        answer = await self._watched(first())
        if answer.header is None or answer.header.resource is None:
            raise AssertionError("ExecuteTaskSync: expected a resource in the first message, got none")
        self._note(answer.header.resource)
        return answer.header.resource

    def _request(self, name: str, template: Any, meta: bytes) -> Any:
        from flytemodels.flyteidl import admin
        from flytemodels.flyteidl2 import connector

        package: Any = admin if self.flyte == 1 else connector
        category = package.TaskCategory(name=template.type, version=template.task_type_version)
        request = getattr(package, name)(resource_meta=meta, task_category=category)
        if self.flyte == 2:
            request.connection = self._connection()
        return request

    def _connection(self) -> core2.Connection:
        from flytemodels.flyteidl2.core import Connection

        return Connection(secrets=dict(self.secrets))

    def _metadata(self, execution: str) -> Message:
        from flytemodels.connector._local import execution_metadata

        self._attempts += 1
        return execution_metadata(self.flyte, execution or f"attempt-{self._attempts}")

    def _note(self, resource: Any) -> None:
        self._texts += [resource.message, *(f"{link.name} {link.uri}" for link in resource.log_links)]
        if resource.custom_info:
            self._texts.append(repr(resource.custom_info))

    def _outcome(self, resource: Any, template: Any, phases: tuple[str, ...], polls: int) -> Outcome:
        from flytemodels.values import outputs

        found = resource.outputs
        values = None if found is None else outputs.to_python(found, template.interface)
        return Outcome(resource.phase.name, resource.message, values, phases, polls, self.texts)


async def check_connector(
    make: Callable[[], Connector],
    template: core.TaskTemplate | core2.TaskTemplate,
    inputs: Mapping[str, Any] | Message | None = None,
    *,
    secrets: Mapping[str, str] | None = None,
    poll_interval: float = 0.05,
    max_polls: int = 200,
    idempotent: bool = False,
) -> Outcome:
    """Assert that a connector makes none of the usual mistakes.

    The task is run to its end; with each call going to a new connector, as after a restart; created twice for one
    attempt; created and deleted, twice; and jobs that were never given out are asked for.

    Args:
        make: makes the connector.
        template: a task that succeeds.
        inputs: its inputs: Python values by name, or a LiteralMap.
        secrets: the secrets that it uses, by name. None of them may turn up in what the connector sends.
        poll_interval: the pause between two polls, in seconds.
        max_polls: after how many polls a job counts as one that never ends.
        idempotent: whether a call of `create` that is repeated after a restart has to find the same job, too. The
            framework sees to repetitions while the process lives; beyond that the vendor needs
            `task.idempotency_key`.

    Returns:
        How the task ended the first time.

    Raises:
        AssertionError: a mistake: state that is kept in the process, a call that blocks the event loop, a job that
            never ends, a second job for a repeated call, an unknown job that is not refused, a secret in a text.
        flytemodels.grpc.CallError: the connector answered with an error where none is due.
    """
    flyte: Literal[1, 2] = 2 if template.proto_full_name().startswith("flyteidl2.") else 1
    options: dict[str, Any] = {
        "flyte": flyte,
        "secrets": secrets or {},
        "poll_interval": poll_interval,
        "max_polls": max_polls,
    }
    plain = InProcessFlyte(make, **options)
    outcome = await plain.run(template, inputs)
    assert outcome.phase == "SUCCEEDED", f"expected SUCCEEDED, got {outcome.phase}: {outcome.message}"
    seen = list(plain.texts)
    if runs_jobs(plain._first()):  # pyright: ignore[reportPrivateUsage]
        restarted = InProcessFlyte(make, restart_between_calls=True, **options)
        seen += await _check_restarts(restarted, template, inputs, outcome)
        await _check_repetition(plain, template, inputs)
        if idempotent:
            await _check_repetition(restarted, template, inputs)
        seen += await _check_unknown_job(plain, template)
        await restarted.close()
    await plain.close()
    for name, secret in (secrets or {}).items():
        assert not any(secret in text for text in seen), f"secret {name!r}: expected in no text, got it in one"
    return outcome


async def _check_restarts(flyte: InProcessFlyte, template: Any, inputs: Any, expected: Outcome) -> list[str]:
    try:
        again = await flyte.run(template, inputs)
    except CallError as error:
        raise AssertionError(
            f"restart between calls: expected the same end, got {error.status.name}: {error.message}; "
            "does the connector keep state in the process?"
        ) from error
    assert again.phase == expected.phase, (
        f"restart between calls: expected {expected.phase}, got {again.phase}; does the connector keep state?"
    )
    return list(flyte.texts)


async def _check_repetition(flyte: InProcessFlyte, template: Any, inputs: Any) -> None:
    first = await flyte.create(template, inputs, execution="repeated")
    second = await flyte.create(template, inputs, execution="repeated")
    after = ", with a restart between them" if flyte.restart_between_calls else ""
    assert first == second, f"CreateTask twice for one attempt{after}: expected the same job, got two"
    await flyte.delete(template, first)
    await flyte.delete(template, first)


async def _check_unknown_job(flyte: InProcessFlyte, template: Any) -> list[str]:
    try:
        await flyte.get(template, _UNKNOWN_JOB)
    except CallError as error:
        if error.status in (Status.INVALID_ARGUMENT, Status.NOT_FOUND):
            return [error.message or ""]
        raise AssertionError(f"unknown job: expected NOT_FOUND, got {error.status.name}") from error
    raise AssertionError("unknown job: expected NOT_FOUND, got an answer")


def _through_bytes(message: M) -> M:
    return type(message).parse(bytes(message))


def _as(message: Any) -> Any:
    """The message, of the Flyte that is played."""
    return message
