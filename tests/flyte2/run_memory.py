"""A control plane of Flyte 2 in memory: it runs nothing, and goes through the phases that a test asks for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

from typing_extensions import override

from flytemodels.flyteidl2.common import ActionIdentifier, ActionPhase, RunIdentifier
from flytemodels.flyteidl2.task import Inputs, Outputs
from flytemodels.flyteidl2.workflow import (
    AbortInfo,
    Action,
    ActionDetails,
    ActionStatus,
    CreateRunRequest,
    CreateRunResponse,
    ErrorInfo,
    GetActionDataRequest,
    GetActionDataResponse,
    GetRunDetailsRequest,
    GetRunDetailsResponse,
    Run,
    RunDetails,
    RunServiceBase,
    WatchRunDetailsRequest,
    WatchRunDetailsResponse,
)
from flytemodels.grpc import GRPCError, Status

__all__ = ["Runs"]


class Runs(RunServiceBase):
    """Holds runs, whose outputs are their inputs.

    Attributes:
        requests: what was asked for.
        watches: how many times a run was watched.
    """

    def __init__(self, phases: Sequence[ActionPhase], *, lost_watches: int = 0) -> None:
        """Make a control plane.

        Args:
            phases: those that each run goes through, one for each step of a watch.
            lost_watches: how many watches break off after their first answer.
        """
        self.requests: list[CreateRunRequest] = []
        self.watches = 0
        self._phases = phases
        self._lost = lost_watches
        self._steps: dict[str, int] = {}
        self._inputs: dict[str, Inputs] = {}

    @override
    async def create_run(self, request: CreateRunRequest) -> CreateRunResponse:
        self.requests.append(request)
        run = request.run_id
        if run is None:
            assert request.project_id is not None
            project = request.project_id
            run = RunIdentifier(project.organization, project.name, project.domain, f"r{len(self.requests)}")
        if run.name in self._steps:
            raise GRPCError(Status.ALREADY_EXISTS, f"there is a run {run.name!r} already")
        self._steps[run.name] = 0
        self._inputs[run.name] = request.inputs or Inputs()
        return CreateRunResponse(run=Run(action=Action(id=ActionIdentifier(run, "a0"))))

    @override
    async def get_run_details(self, request: GetRunDetailsRequest) -> GetRunDetailsResponse:
        return GetRunDetailsResponse(details=self._details(request.run_id))

    @override
    async def watch_run_details(self, request: WatchRunDetailsRequest) -> AsyncIterator[WatchRunDetailsResponse]:
        self.watches += 1
        yield WatchRunDetailsResponse(details=self._details(request.run_id))
        assert request.run_id is not None
        while self._steps[request.run_id.name] < len(self._phases) - 1:
            self._steps[request.run_id.name] += 1
            yield WatchRunDetailsResponse(details=self._details(request.run_id))
            if self._lost:
                self._lost -= 1
                raise GRPCError(Status.UNAVAILABLE, "another server takes over")
            await asyncio.sleep(0)

    @override
    async def get_action_data(self, request: GetActionDataRequest) -> GetActionDataResponse:
        assert request.action_id is not None
        assert request.action_id.run is not None
        inputs = self._inputs[request.action_id.run.name]
        return GetActionDataResponse(inputs=inputs, outputs=Outputs.of(inputs.items()))

    def _details(self, run: RunIdentifier | None) -> RunDetails:
        if run is None or run.name not in self._steps:
            raise GRPCError(Status.NOT_FOUND, "there is no such run")
        phase = self._phases[self._steps[run.name]]
        action = ActionDetails(id=ActionIdentifier(run, "a0"), status=ActionStatus(phase=phase))
        if phase is ActionPhase.ACTION_PHASE_FAILED:
            action.error_info = ErrorInfo(message="no such column: colour")
        elif phase is ActionPhase.ACTION_PHASE_ABORTED:
            action.abort_info = AbortInfo(reason="too late")
        return RunDetails(action=action)
