# Made from flyteidl2/workflow/tracked_run_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/workflow/tracked_run_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from typing import ClassVar, Final

from flytemodels.flyteidl2.workflow.run_service import (
    AbortRunRequest,
    AbortRunResponse,
    CreateRunResponse,
    GetActionDetailsRequest,
    GetActionDetailsResponse,
    GetRunDetailsRequest,
    GetRunDetailsResponse,
    ListActionsRequest,
    ListActionsResponse,
    ListRunsRequest,
    ListRunsResponse,
    WatchActionDetailsRequest,
    WatchActionDetailsResponse,
    WatchActionsRequest,
    WatchActionsResponse,
    WatchRunDetailsRequest,
    WatchRunDetailsResponse,
    WatchRunsRequest,
    WatchRunsResponse,
)
from flytemodels.flyteidl2.workflow.tracked_run_service import (
    CreateTrackedRunRequest,
    ReportTrackedActionsRequest,
    ReportTrackedActionsResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_TRACKED_RUN_SERVICE_CREATE_RUN: Final = Rpc(
    "/flyteidl2.workflow.TrackedRunService/CreateRun",
    "create_run",
    "unary_unary",
    CreateTrackedRunRequest,
    CreateRunResponse,
)
_TRACKED_RUN_SERVICE_REPORT_ACTIONS: Final = Rpc(
    "/flyteidl2.workflow.TrackedRunService/ReportActions",
    "report_actions",
    "unary_unary",
    ReportTrackedActionsRequest,
    ReportTrackedActionsResponse,
)
_TRACKED_RUN_SERVICE_GET_RUN_DETAILS: Final = Rpc(
    "/flyteidl2.workflow.TrackedRunService/GetRunDetails",
    "get_run_details",
    "unary_unary",
    GetRunDetailsRequest,
    GetRunDetailsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_TRACKED_RUN_SERVICE_WATCH_RUN_DETAILS: Final = Rpc(
    "/flyteidl2.workflow.TrackedRunService/WatchRunDetails",
    "watch_run_details",
    "unary_stream",
    WatchRunDetailsRequest,
    WatchRunDetailsResponse,
)
_TRACKED_RUN_SERVICE_GET_ACTION_DETAILS: Final = Rpc(
    "/flyteidl2.workflow.TrackedRunService/GetActionDetails",
    "get_action_details",
    "unary_unary",
    GetActionDetailsRequest,
    GetActionDetailsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_TRACKED_RUN_SERVICE_WATCH_ACTION_DETAILS: Final = Rpc(
    "/flyteidl2.workflow.TrackedRunService/WatchActionDetails",
    "watch_action_details",
    "unary_stream",
    WatchActionDetailsRequest,
    WatchActionDetailsResponse,
)
_TRACKED_RUN_SERVICE_LIST_RUNS: Final = Rpc(
    "/flyteidl2.workflow.TrackedRunService/ListRuns",
    "list_runs",
    "unary_unary",
    ListRunsRequest,
    ListRunsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_TRACKED_RUN_SERVICE_WATCH_RUNS: Final = Rpc(
    "/flyteidl2.workflow.TrackedRunService/WatchRuns", "watch_runs", "unary_stream", WatchRunsRequest, WatchRunsResponse
)
_TRACKED_RUN_SERVICE_LIST_ACTIONS: Final = Rpc(
    "/flyteidl2.workflow.TrackedRunService/ListActions",
    "list_actions",
    "unary_unary",
    ListActionsRequest,
    ListActionsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_TRACKED_RUN_SERVICE_WATCH_ACTIONS: Final = Rpc(
    "/flyteidl2.workflow.TrackedRunService/WatchActions",
    "watch_actions",
    "unary_stream",
    WatchActionsRequest,
    WatchActionsResponse,
)
_TRACKED_RUN_SERVICE_ABORT_RUN: Final = Rpc(
    "/flyteidl2.workflow.TrackedRunService/AbortRun", "abort_run", "unary_unary", AbortRunRequest, AbortRunResponse
)


class TrackedRunServiceStub(ServiceStub):
    """Runs that are executed elsewhere and shown here. No open-source component serves it.

    Calls `flyteidl2.workflow.TrackedRunService`.
    """

    async def create_run(
        self,
        request: CreateTrackedRunRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateRunResponse:
        """Announce a run. (`/flyteidl2.workflow.TrackedRunService/CreateRun`)"""
        return await self._call_unary_unary(_TRACKED_RUN_SERVICE_CREATE_RUN, request, timeout, deadline, metadata)

    async def report_actions(
        self,
        request: ReportTrackedActionsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ReportTrackedActionsResponse:
        """Report updates of its actions. (`/flyteidl2.workflow.TrackedRunService/ReportActions`)"""
        return await self._call_unary_unary(_TRACKED_RUN_SERVICE_REPORT_ACTIONS, request, timeout, deadline, metadata)

    async def get_run_details(
        self,
        request: GetRunDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetRunDetailsResponse:
        """Same as the method of `RunService`, for these runs.
        (`/flyteidl2.workflow.TrackedRunService/GetRunDetails`)
        """
        return await self._call_unary_unary(_TRACKED_RUN_SERVICE_GET_RUN_DETAILS, request, timeout, deadline, metadata)

    def watch_run_details(
        self,
        request: WatchRunDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[WatchRunDetailsResponse, None]:
        """Same as the method of `RunService`, for these runs.
        (`/flyteidl2.workflow.TrackedRunService/WatchRunDetails`)
        """
        return self._call_unary_stream(_TRACKED_RUN_SERVICE_WATCH_RUN_DETAILS, request, timeout, deadline, metadata)

    async def get_action_details(
        self,
        request: GetActionDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetActionDetailsResponse:
        """Same as the method of `RunService`, for these runs.
        (`/flyteidl2.workflow.TrackedRunService/GetActionDetails`)
        """
        return await self._call_unary_unary(
            _TRACKED_RUN_SERVICE_GET_ACTION_DETAILS, request, timeout, deadline, metadata
        )

    def watch_action_details(
        self,
        request: WatchActionDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[WatchActionDetailsResponse, None]:
        """Same as the method of `RunService`, for these runs.
        (`/flyteidl2.workflow.TrackedRunService/WatchActionDetails`)
        """
        return self._call_unary_stream(_TRACKED_RUN_SERVICE_WATCH_ACTION_DETAILS, request, timeout, deadline, metadata)

    async def list_runs(
        self,
        request: ListRunsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListRunsResponse:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/ListRuns`)"""
        return await self._call_unary_unary(_TRACKED_RUN_SERVICE_LIST_RUNS, request, timeout, deadline, metadata)

    def watch_runs(
        self,
        request: WatchRunsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[WatchRunsResponse, None]:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/WatchRuns`)"""
        return self._call_unary_stream(_TRACKED_RUN_SERVICE_WATCH_RUNS, request, timeout, deadline, metadata)

    async def list_actions(
        self,
        request: ListActionsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListActionsResponse:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/ListActions`)"""
        return await self._call_unary_unary(_TRACKED_RUN_SERVICE_LIST_ACTIONS, request, timeout, deadline, metadata)

    def watch_actions(
        self,
        request: WatchActionsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[WatchActionsResponse, None]:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/WatchActions`)"""
        return self._call_unary_stream(_TRACKED_RUN_SERVICE_WATCH_ACTIONS, request, timeout, deadline, metadata)

    async def abort_run(
        self,
        request: AbortRunRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AbortRunResponse:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/AbortRun`)"""
        return await self._call_unary_unary(_TRACKED_RUN_SERVICE_ABORT_RUN, request, timeout, deadline, metadata)


class TrackedRunServiceBlockingStub(BlockingServiceStub):
    """Runs that are executed elsewhere and shown here. No open-source component serves it.

    Calls `flyteidl2.workflow.TrackedRunService` and waits, over a channel of grpcio.
    """

    def create_run(
        self,
        request: CreateTrackedRunRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateRunResponse:
        """Announce a run. (`/flyteidl2.workflow.TrackedRunService/CreateRun`)"""
        return self._call_unary_unary(_TRACKED_RUN_SERVICE_CREATE_RUN, request, timeout, deadline, metadata)

    def report_actions(
        self,
        request: ReportTrackedActionsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ReportTrackedActionsResponse:
        """Report updates of its actions. (`/flyteidl2.workflow.TrackedRunService/ReportActions`)"""
        return self._call_unary_unary(_TRACKED_RUN_SERVICE_REPORT_ACTIONS, request, timeout, deadline, metadata)

    def get_run_details(
        self,
        request: GetRunDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetRunDetailsResponse:
        """Same as the method of `RunService`, for these runs.
        (`/flyteidl2.workflow.TrackedRunService/GetRunDetails`)
        """
        return self._call_unary_unary(_TRACKED_RUN_SERVICE_GET_RUN_DETAILS, request, timeout, deadline, metadata)

    def watch_run_details(
        self,
        request: WatchRunDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[WatchRunDetailsResponse, None, None]:
        """Same as the method of `RunService`, for these runs.
        (`/flyteidl2.workflow.TrackedRunService/WatchRunDetails`)
        """
        return self._call_unary_stream(_TRACKED_RUN_SERVICE_WATCH_RUN_DETAILS, request, timeout, deadline, metadata)

    def get_action_details(
        self,
        request: GetActionDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetActionDetailsResponse:
        """Same as the method of `RunService`, for these runs.
        (`/flyteidl2.workflow.TrackedRunService/GetActionDetails`)
        """
        return self._call_unary_unary(_TRACKED_RUN_SERVICE_GET_ACTION_DETAILS, request, timeout, deadline, metadata)

    def watch_action_details(
        self,
        request: WatchActionDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[WatchActionDetailsResponse, None, None]:
        """Same as the method of `RunService`, for these runs.
        (`/flyteidl2.workflow.TrackedRunService/WatchActionDetails`)
        """
        return self._call_unary_stream(_TRACKED_RUN_SERVICE_WATCH_ACTION_DETAILS, request, timeout, deadline, metadata)

    def list_runs(
        self,
        request: ListRunsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListRunsResponse:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/ListRuns`)"""
        return self._call_unary_unary(_TRACKED_RUN_SERVICE_LIST_RUNS, request, timeout, deadline, metadata)

    def watch_runs(
        self,
        request: WatchRunsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[WatchRunsResponse, None, None]:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/WatchRuns`)"""
        return self._call_unary_stream(_TRACKED_RUN_SERVICE_WATCH_RUNS, request, timeout, deadline, metadata)

    def list_actions(
        self,
        request: ListActionsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListActionsResponse:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/ListActions`)"""
        return self._call_unary_unary(_TRACKED_RUN_SERVICE_LIST_ACTIONS, request, timeout, deadline, metadata)

    def watch_actions(
        self,
        request: WatchActionsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[WatchActionsResponse, None, None]:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/WatchActions`)"""
        return self._call_unary_stream(_TRACKED_RUN_SERVICE_WATCH_ACTIONS, request, timeout, deadline, metadata)

    def abort_run(
        self,
        request: AbortRunRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AbortRunResponse:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/AbortRun`)"""
        return self._call_unary_unary(_TRACKED_RUN_SERVICE_ABORT_RUN, request, timeout, deadline, metadata)


class TrackedRunServiceBase(ServiceBase):
    """Runs that are executed elsewhere and shown here. No open-source component serves it.

    Serves `flyteidl2.workflow.TrackedRunService`: override the methods that you implement.
    """

    async def create_run(self, request: CreateTrackedRunRequest, /) -> CreateRunResponse:
        """Announce a run. (`/flyteidl2.workflow.TrackedRunService/CreateRun`)"""
        raise self._unimplemented(_TRACKED_RUN_SERVICE_CREATE_RUN)

    async def report_actions(self, request: ReportTrackedActionsRequest, /) -> ReportTrackedActionsResponse:
        """Report updates of its actions. (`/flyteidl2.workflow.TrackedRunService/ReportActions`)"""
        raise self._unimplemented(_TRACKED_RUN_SERVICE_REPORT_ACTIONS)

    async def get_run_details(self, request: GetRunDetailsRequest, /) -> GetRunDetailsResponse:
        """Same as the method of `RunService`, for these runs.
        (`/flyteidl2.workflow.TrackedRunService/GetRunDetails`)
        """
        raise self._unimplemented(_TRACKED_RUN_SERVICE_GET_RUN_DETAILS)

    def watch_run_details(self, request: WatchRunDetailsRequest, /) -> AsyncIterator[WatchRunDetailsResponse]:
        """Same as the method of `RunService`, for these runs.
        (`/flyteidl2.workflow.TrackedRunService/WatchRunDetails`)
        """
        raise self._unimplemented(_TRACKED_RUN_SERVICE_WATCH_RUN_DETAILS)

    async def get_action_details(self, request: GetActionDetailsRequest, /) -> GetActionDetailsResponse:
        """Same as the method of `RunService`, for these runs.
        (`/flyteidl2.workflow.TrackedRunService/GetActionDetails`)
        """
        raise self._unimplemented(_TRACKED_RUN_SERVICE_GET_ACTION_DETAILS)

    def watch_action_details(self, request: WatchActionDetailsRequest, /) -> AsyncIterator[WatchActionDetailsResponse]:
        """Same as the method of `RunService`, for these runs.
        (`/flyteidl2.workflow.TrackedRunService/WatchActionDetails`)
        """
        raise self._unimplemented(_TRACKED_RUN_SERVICE_WATCH_ACTION_DETAILS)

    async def list_runs(self, request: ListRunsRequest, /) -> ListRunsResponse:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/ListRuns`)"""
        raise self._unimplemented(_TRACKED_RUN_SERVICE_LIST_RUNS)

    def watch_runs(self, request: WatchRunsRequest, /) -> AsyncIterator[WatchRunsResponse]:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/WatchRuns`)"""
        raise self._unimplemented(_TRACKED_RUN_SERVICE_WATCH_RUNS)

    async def list_actions(self, request: ListActionsRequest, /) -> ListActionsResponse:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/ListActions`)"""
        raise self._unimplemented(_TRACKED_RUN_SERVICE_LIST_ACTIONS)

    def watch_actions(self, request: WatchActionsRequest, /) -> AsyncIterator[WatchActionsResponse]:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/WatchActions`)"""
        raise self._unimplemented(_TRACKED_RUN_SERVICE_WATCH_ACTIONS)

    async def abort_run(self, request: AbortRunRequest, /) -> AbortRunResponse:
        """Same as the method of `RunService`, for these runs. (`/flyteidl2.workflow.TrackedRunService/AbortRun`)"""
        raise self._unimplemented(_TRACKED_RUN_SERVICE_ABORT_RUN)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _TRACKED_RUN_SERVICE_CREATE_RUN,
        _TRACKED_RUN_SERVICE_REPORT_ACTIONS,
        _TRACKED_RUN_SERVICE_GET_RUN_DETAILS,
        _TRACKED_RUN_SERVICE_WATCH_RUN_DETAILS,
        _TRACKED_RUN_SERVICE_GET_ACTION_DETAILS,
        _TRACKED_RUN_SERVICE_WATCH_ACTION_DETAILS,
        _TRACKED_RUN_SERVICE_LIST_RUNS,
        _TRACKED_RUN_SERVICE_WATCH_RUNS,
        _TRACKED_RUN_SERVICE_LIST_ACTIONS,
        _TRACKED_RUN_SERVICE_WATCH_ACTIONS,
        _TRACKED_RUN_SERVICE_ABORT_RUN,
    )
