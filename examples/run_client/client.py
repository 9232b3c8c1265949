"""What a tool may want of Flyte 2's control plane: start a run, follow it to its end, fetch its outputs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import aclosing

import attrs

from flytemodels.flyteidl2.common import ActionIdentifier, ActionPhase, ProjectIdentifier, RunIdentifier
from flytemodels.flyteidl2.core import Literal
from flytemodels.flyteidl2.task import Inputs, Outputs, TaskIdentifier
from flytemodels.flyteidl2.workflow import (
    ActionDetails,
    CreateRunRequest,
    GetActionDataRequest,
    GetRunDetailsRequest,
    RunServiceStub,
    RunSource,
    WatchRunDetailsRequest,
)
from flytemodels.grpc import CallError, Status

__all__ = ["RunFailedError", "follow", "outputs", "result", "start"]

_PAUSE = 1.0
"""Seconds between two attempts to watch."""


@attrs.frozen
class RunFailedError(Exception):
    """A run that ended without outputs.

    Attributes:
        phase: how it ended.
        message: the error, or why it was aborted; "" where Flyte does not say.
    """

    phase: ActionPhase
    message: str

    def __str__(self) -> str:
        name = (self.phase.name or str(int(self.phase))).removeprefix("ACTION_PHASE_").lower()
        return f"the run {name}: {self.message}" if self.message else f"the run {name}"


async def start(
    client: RunServiceStub, task: TaskIdentifier, inputs: Mapping[str, Literal] | None = None, *, name: str = ""
) -> RunIdentifier:
    """Start a run of a deployed task, in the task's project and domain.

    Args:
        client: the client.
        task: the task.
        inputs: its inputs by name.
        name: the run's name, of at most 30 characters; "" to have Flyte choose one.

    Returns:
        Where to find the run.

    Raises:
        CallError: NOT_FOUND, ALREADY_EXISTS, INVALID_ARGUMENT ... as Flyte sees fit.
        ValueError: Flyte does not say where the run is.
    """
    request = CreateRunRequest(task_id=task, inputs=Inputs.of(inputs or {}), source=RunSource.RUN_SOURCE_CLI)
    if name:
        request.run_id = RunIdentifier(org=task.org, project=task.project, domain=task.domain, name=name)
    else:
        request.project_id = ProjectIdentifier(organization=task.org, domain=task.domain, name=task.project)
    run = (await client.create_run(request)).run
    if run is None or run.action is None or run.action.id is None or run.action.id.run is None:
        raise ValueError("run.action.id.run: expected the run that was started, got none")
    return run.action.id.run


async def follow(client: RunServiceStub, run: RunIdentifier, *, pause: float = _PAUSE) -> AsyncIterator[ActionDetails]:
    """Follow a run to its end.

    A watch may end early: servers are replaced, connections are lost. Then the run is watched again.

    Args:
        client: the client.
        run: the run.
        pause: how many seconds to wait before watching again.

    Yields:
        The run's first action whenever its phase has changed; the last one is in a terminal phase.

    Raises:
        CallError: NOT_FOUND, PERMISSION_DENIED ...; UNAVAILABLE is waited out.
    """
    phase: ActionPhase | None = None
    while True:
        try:
            async with aclosing(_watched(client, run)) as seen:
                async for action in seen:
                    before, phase = phase, phase_of(action)
                    if phase is not before:
                        yield action
                    if phase.is_terminal:
                        return
        except CallError as error:
            if error.status is not Status.UNAVAILABLE:
                raise
        await asyncio.sleep(pause)


async def _watched(client: RunServiceStub, run: RunIdentifier) -> AsyncGenerator[ActionDetails, None]:
    # First as it is: a watch tells of changes, and there may be none any more.
    now = (await client.get_run_details(GetRunDetailsRequest(run_id=run))).details
    if now is not None and now.action is not None:
        yield now.action
    async with aclosing(client.watch_run_details(WatchRunDetailsRequest(run_id=run))) as seen:
        async for one in seen:
            if one.details is not None and one.details.action is not None:
                yield one.details.action


async def result(client: RunServiceStub, run: RunIdentifier, *, pause: float = _PAUSE) -> dict[str, Literal]:
    """Wait for a run's end, and fetch its outputs.

    Args:
        client: the client.
        run: the run.
        pause: as for `follow`.

    Returns:
        The outputs by name.

    Raises:
        RunFailedError: the run has no outputs.
        CallError: as for `follow`.
    """
    last = [action async for action in follow(client, run, pause=pause)][-1]
    if phase_of(last) not in (ActionPhase.ACTION_PHASE_SUCCEEDED, ActionPhase.ACTION_PHASE_RECOVERED):
        raise RunFailedError(phase_of(last), reason_of(last))
    return await outputs(client, last.id or ActionIdentifier(run=run))


async def outputs(client: RunServiceStub, action: ActionIdentifier) -> dict[str, Literal]:
    """Fetch what an action has returned.

    Args:
        client: the client.
        action: the action.

    Returns:
        The outputs by name.

    Raises:
        ValueError: Flyte sent one name twice.
    """
    found = (await client.get_action_data(GetActionDataRequest(action_id=action))).outputs
    return (Outputs() if found is None else found).as_dict()


def phase_of(action: ActionDetails) -> ActionPhase:
    """Return the phase of an action."""
    return ActionPhase.ACTION_PHASE_UNSPECIFIED if action.status is None else action.status.phase


def reason_of(action: ActionDetails) -> str:
    """Return why an action has no outputs, in Flyte's words, or ""."""
    if action.error_info is not None:
        return action.error_info.message
    return "" if action.abort_info is None else action.abort_info.reason
