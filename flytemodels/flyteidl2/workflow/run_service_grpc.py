# Made from flyteidl2/workflow/run_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/workflow/run_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from typing import ClassVar, Final

from flytemodels.flyteidl2.workflow.run_service import (
    AbortActionRequest,
    AbortActionResponse,
    AbortRunRequest,
    AbortRunResponse,
    CreateRunRequest,
    CreateRunResponse,
    GetActionDataRequest,
    GetActionDataResponse,
    GetActionDataURIsRequest,
    GetActionDataURIsResponse,
    GetActionDetailsRequest,
    GetActionDetailsResponse,
    GetActionLogContextRequest,
    GetActionLogContextResponse,
    GetRunDetailsRequest,
    GetRunDetailsResponse,
    ListActionsRequest,
    ListActionsResponse,
    ListRunsRequest,
    ListRunsResponse,
    SignalEventRequest,
    SignalEventResponse,
    WatchActionDetailsRequest,
    WatchActionDetailsResponse,
    WatchActionsRequest,
    WatchActionsResponse,
    WatchClusterEventsRequest,
    WatchClusterEventsResponse,
    WatchGroupsRequest,
    WatchGroupsResponse,
    WatchRunDetailsRequest,
    WatchRunDetailsResponse,
    WatchRunsRequest,
    WatchRunsResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_RUN_SERVICE_CREATE_RUN: Final = Rpc(
    "/flyteidl2.workflow.RunService/CreateRun", "create_run", "unary_unary", CreateRunRequest, CreateRunResponse
)
_RUN_SERVICE_ABORT_RUN: Final = Rpc(
    "/flyteidl2.workflow.RunService/AbortRun", "abort_run", "unary_unary", AbortRunRequest, AbortRunResponse
)
_RUN_SERVICE_GET_RUN_DETAILS: Final = Rpc(
    "/flyteidl2.workflow.RunService/GetRunDetails",
    "get_run_details",
    "unary_unary",
    GetRunDetailsRequest,
    GetRunDetailsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_RUN_SERVICE_WATCH_RUN_DETAILS: Final = Rpc(
    "/flyteidl2.workflow.RunService/WatchRunDetails",
    "watch_run_details",
    "unary_stream",
    WatchRunDetailsRequest,
    WatchRunDetailsResponse,
)
_RUN_SERVICE_GET_ACTION_DETAILS: Final = Rpc(
    "/flyteidl2.workflow.RunService/GetActionDetails",
    "get_action_details",
    "unary_unary",
    GetActionDetailsRequest,
    GetActionDetailsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_RUN_SERVICE_WATCH_ACTION_DETAILS: Final = Rpc(
    "/flyteidl2.workflow.RunService/WatchActionDetails",
    "watch_action_details",
    "unary_stream",
    WatchActionDetailsRequest,
    WatchActionDetailsResponse,
)
_RUN_SERVICE_GET_ACTION_DATA: Final = Rpc(
    "/flyteidl2.workflow.RunService/GetActionData",
    "get_action_data",
    "unary_unary",
    GetActionDataRequest,
    GetActionDataResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_RUN_SERVICE_LIST_RUNS: Final = Rpc(
    "/flyteidl2.workflow.RunService/ListRuns",
    "list_runs",
    "unary_unary",
    ListRunsRequest,
    ListRunsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_RUN_SERVICE_WATCH_RUNS: Final = Rpc(
    "/flyteidl2.workflow.RunService/WatchRuns", "watch_runs", "unary_stream", WatchRunsRequest, WatchRunsResponse
)
_RUN_SERVICE_LIST_ACTIONS: Final = Rpc(
    "/flyteidl2.workflow.RunService/ListActions",
    "list_actions",
    "unary_unary",
    ListActionsRequest,
    ListActionsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_RUN_SERVICE_WATCH_ACTIONS: Final = Rpc(
    "/flyteidl2.workflow.RunService/WatchActions",
    "watch_actions",
    "unary_stream",
    WatchActionsRequest,
    WatchActionsResponse,
)
_RUN_SERVICE_WATCH_CLUSTER_EVENTS: Final = Rpc(
    "/flyteidl2.workflow.RunService/WatchClusterEvents",
    "watch_cluster_events",
    "unary_stream",
    WatchClusterEventsRequest,
    WatchClusterEventsResponse,
)
_RUN_SERVICE_ABORT_ACTION: Final = Rpc(
    "/flyteidl2.workflow.RunService/AbortAction", "abort_action", "unary_unary", AbortActionRequest, AbortActionResponse
)
_RUN_SERVICE_SIGNAL_EVENT: Final = Rpc(
    "/flyteidl2.workflow.RunService/SignalEvent", "signal_event", "unary_unary", SignalEventRequest, SignalEventResponse
)
_RUN_SERVICE_WATCH_GROUPS: Final = Rpc(
    "/flyteidl2.workflow.RunService/WatchGroups",
    "watch_groups",
    "unary_stream",
    WatchGroupsRequest,
    WatchGroupsResponse,
)
_RUN_SERVICE_GET_ACTION_DATA_UR_IS: Final = Rpc(
    "/flyteidl2.workflow.RunService/GetActionDataURIs",
    "get_action_data_ur_is",
    "unary_unary",
    GetActionDataURIsRequest,
    GetActionDataURIsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_RUN_SERVICE_GET_ACTION_LOG_CONTEXT: Final = Rpc(
    "/flyteidl2.workflow.RunService/GetActionLogContext",
    "get_action_log_context",
    "unary_unary",
    GetActionLogContextRequest,
    GetActionLogContextResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)


class RunServiceStub(ServiceStub):
    """Starts, follows and stops runs.

    Calls `flyteidl2.workflow.RunService`.
    """

    async def create_run(
        self,
        request: CreateRunRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateRunResponse:
        """Start a run. (`/flyteidl2.workflow.RunService/CreateRun`)"""
        return await self._call_unary_unary(_RUN_SERVICE_CREATE_RUN, request, timeout, deadline, metadata)

    async def abort_run(
        self,
        request: AbortRunRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AbortRunResponse:
        """Stop a run. It is shown as ABORTED before its pods have ended. (`/flyteidl2.workflow.RunService/AbortRun`)"""
        return await self._call_unary_unary(_RUN_SERVICE_ABORT_RUN, request, timeout, deadline, metadata)

    async def get_run_details(
        self,
        request: GetRunDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetRunDetailsResponse:
        """Return everything about a run. (`/flyteidl2.workflow.RunService/GetRunDetails`)"""
        return await self._call_unary_unary(_RUN_SERVICE_GET_RUN_DETAILS, request, timeout, deadline, metadata)

    def watch_run_details(
        self,
        request: WatchRunDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[WatchRunDetailsResponse, None]:
        """Stream everything about a run, again after each change. The open-source service sends empty details: use
        WatchActionDetails for the action `a0`. (`/flyteidl2.workflow.RunService/WatchRunDetails`)
        """
        return self._call_unary_stream(_RUN_SERVICE_WATCH_RUN_DETAILS, request, timeout, deadline, metadata)

    async def get_action_details(
        self,
        request: GetActionDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetActionDetailsResponse:
        """Return everything about an action. (`/flyteidl2.workflow.RunService/GetActionDetails`)"""
        return await self._call_unary_unary(_RUN_SERVICE_GET_ACTION_DETAILS, request, timeout, deadline, metadata)

    def watch_action_details(
        self,
        request: WatchActionDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[WatchActionDetailsResponse, None]:
        """Stream everything about an action, again after each change, until the action has ended.
        (`/flyteidl2.workflow.RunService/WatchActionDetails`)
        """
        return self._call_unary_stream(_RUN_SERVICE_WATCH_ACTION_DETAILS, request, timeout, deadline, metadata)

    async def get_action_data(
        self,
        request: GetActionDataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetActionDataResponse:
        """Replaced by the method of `DataProxyService`; this one answers UNIMPLEMENTED.
        (`/flyteidl2.workflow.RunService/GetActionData`)
        """
        return await self._call_unary_unary(_RUN_SERVICE_GET_ACTION_DATA, request, timeout, deadline, metadata)

    async def list_runs(
        self,
        request: ListRunsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListRunsResponse:
        """Return runs, a page at a time. (`/flyteidl2.workflow.RunService/ListRuns`)"""
        return await self._call_unary_unary(_RUN_SERVICE_LIST_RUNS, request, timeout, deadline, metadata)

    def watch_runs(
        self,
        request: WatchRunsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[WatchRunsResponse, None]:
        """Stream updates of runs. (`/flyteidl2.workflow.RunService/WatchRuns`)"""
        return self._call_unary_stream(_RUN_SERVICE_WATCH_RUNS, request, timeout, deadline, metadata)

    async def list_actions(
        self,
        request: ListActionsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListActionsResponse:
        """Return the actions of a run, a page at a time. (`/flyteidl2.workflow.RunService/ListActions`)"""
        return await self._call_unary_unary(_RUN_SERVICE_LIST_ACTIONS, request, timeout, deadline, metadata)

    def watch_actions(
        self,
        request: WatchActionsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[WatchActionsResponse, None]:
        """Stream updates of the actions of a run. (`/flyteidl2.workflow.RunService/WatchActions`)"""
        return self._call_unary_stream(_RUN_SERVICE_WATCH_ACTIONS, request, timeout, deadline, metadata)

    def watch_cluster_events(
        self,
        request: WatchClusterEventsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[WatchClusterEventsResponse, None]:
        """Stream the Kubernetes events of an attempt, until the action has ended.
        (`/flyteidl2.workflow.RunService/WatchClusterEvents`)
        """
        return self._call_unary_stream(_RUN_SERVICE_WATCH_CLUSTER_EVENTS, request, timeout, deadline, metadata)

    async def abort_action(
        self,
        request: AbortActionRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AbortActionResponse:
        """Stop an action, and the actions that it has started. (`/flyteidl2.workflow.RunService/AbortAction`)"""
        return await self._call_unary_unary(_RUN_SERVICE_ABORT_ACTION, request, timeout, deadline, metadata)

    async def signal_event(
        self,
        request: SignalEventRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> SignalEventResponse:
        """Answer a condition. (`/flyteidl2.workflow.RunService/SignalEvent`)"""
        return await self._call_unary_unary(_RUN_SERVICE_SIGNAL_EVENT, request, timeout, deadline, metadata)

    def watch_groups(
        self,
        request: WatchGroupsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[WatchGroupsResponse, None]:
        """Stream statistics of runs, task by task. (`/flyteidl2.workflow.RunService/WatchGroups`)"""
        return self._call_unary_stream(_RUN_SERVICE_WATCH_GROUPS, request, timeout, deadline, metadata)

    async def get_action_data_ur_is(
        self,
        request: GetActionDataURIsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetActionDataURIsResponse:
        """Return where the inputs and outputs of an action are stored.
        (`/flyteidl2.workflow.RunService/GetActionDataURIs`)
        """
        return await self._call_unary_unary(_RUN_SERVICE_GET_ACTION_DATA_UR_IS, request, timeout, deadline, metadata)

    async def get_action_log_context(
        self,
        request: GetActionLogContextRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetActionLogContextResponse:
        """Return where the logs of an attempt can be found. (`/flyteidl2.workflow.RunService/GetActionLogContext`)"""
        return await self._call_unary_unary(_RUN_SERVICE_GET_ACTION_LOG_CONTEXT, request, timeout, deadline, metadata)


class RunServiceBlockingStub(BlockingServiceStub):
    """Starts, follows and stops runs.

    Calls `flyteidl2.workflow.RunService` and waits, over a channel of grpcio.
    """

    def create_run(
        self,
        request: CreateRunRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateRunResponse:
        """Start a run. (`/flyteidl2.workflow.RunService/CreateRun`)"""
        return self._call_unary_unary(_RUN_SERVICE_CREATE_RUN, request, timeout, deadline, metadata)

    def abort_run(
        self,
        request: AbortRunRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AbortRunResponse:
        """Stop a run. It is shown as ABORTED before its pods have ended. (`/flyteidl2.workflow.RunService/AbortRun`)"""
        return self._call_unary_unary(_RUN_SERVICE_ABORT_RUN, request, timeout, deadline, metadata)

    def get_run_details(
        self,
        request: GetRunDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetRunDetailsResponse:
        """Return everything about a run. (`/flyteidl2.workflow.RunService/GetRunDetails`)"""
        return self._call_unary_unary(_RUN_SERVICE_GET_RUN_DETAILS, request, timeout, deadline, metadata)

    def watch_run_details(
        self,
        request: WatchRunDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[WatchRunDetailsResponse, None, None]:
        """Stream everything about a run, again after each change. The open-source service sends empty details: use
        WatchActionDetails for the action `a0`. (`/flyteidl2.workflow.RunService/WatchRunDetails`)
        """
        return self._call_unary_stream(_RUN_SERVICE_WATCH_RUN_DETAILS, request, timeout, deadline, metadata)

    def get_action_details(
        self,
        request: GetActionDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetActionDetailsResponse:
        """Return everything about an action. (`/flyteidl2.workflow.RunService/GetActionDetails`)"""
        return self._call_unary_unary(_RUN_SERVICE_GET_ACTION_DETAILS, request, timeout, deadline, metadata)

    def watch_action_details(
        self,
        request: WatchActionDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[WatchActionDetailsResponse, None, None]:
        """Stream everything about an action, again after each change, until the action has ended.
        (`/flyteidl2.workflow.RunService/WatchActionDetails`)
        """
        return self._call_unary_stream(_RUN_SERVICE_WATCH_ACTION_DETAILS, request, timeout, deadline, metadata)

    def get_action_data(
        self,
        request: GetActionDataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetActionDataResponse:
        """Replaced by the method of `DataProxyService`; this one answers UNIMPLEMENTED.
        (`/flyteidl2.workflow.RunService/GetActionData`)
        """
        return self._call_unary_unary(_RUN_SERVICE_GET_ACTION_DATA, request, timeout, deadline, metadata)

    def list_runs(
        self,
        request: ListRunsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListRunsResponse:
        """Return runs, a page at a time. (`/flyteidl2.workflow.RunService/ListRuns`)"""
        return self._call_unary_unary(_RUN_SERVICE_LIST_RUNS, request, timeout, deadline, metadata)

    def watch_runs(
        self,
        request: WatchRunsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[WatchRunsResponse, None, None]:
        """Stream updates of runs. (`/flyteidl2.workflow.RunService/WatchRuns`)"""
        return self._call_unary_stream(_RUN_SERVICE_WATCH_RUNS, request, timeout, deadline, metadata)

    def list_actions(
        self,
        request: ListActionsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListActionsResponse:
        """Return the actions of a run, a page at a time. (`/flyteidl2.workflow.RunService/ListActions`)"""
        return self._call_unary_unary(_RUN_SERVICE_LIST_ACTIONS, request, timeout, deadline, metadata)

    def watch_actions(
        self,
        request: WatchActionsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[WatchActionsResponse, None, None]:
        """Stream updates of the actions of a run. (`/flyteidl2.workflow.RunService/WatchActions`)"""
        return self._call_unary_stream(_RUN_SERVICE_WATCH_ACTIONS, request, timeout, deadline, metadata)

    def watch_cluster_events(
        self,
        request: WatchClusterEventsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[WatchClusterEventsResponse, None, None]:
        """Stream the Kubernetes events of an attempt, until the action has ended.
        (`/flyteidl2.workflow.RunService/WatchClusterEvents`)
        """
        return self._call_unary_stream(_RUN_SERVICE_WATCH_CLUSTER_EVENTS, request, timeout, deadline, metadata)

    def abort_action(
        self,
        request: AbortActionRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AbortActionResponse:
        """Stop an action, and the actions that it has started. (`/flyteidl2.workflow.RunService/AbortAction`)"""
        return self._call_unary_unary(_RUN_SERVICE_ABORT_ACTION, request, timeout, deadline, metadata)

    def signal_event(
        self,
        request: SignalEventRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> SignalEventResponse:
        """Answer a condition. (`/flyteidl2.workflow.RunService/SignalEvent`)"""
        return self._call_unary_unary(_RUN_SERVICE_SIGNAL_EVENT, request, timeout, deadline, metadata)

    def watch_groups(
        self,
        request: WatchGroupsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[WatchGroupsResponse, None, None]:
        """Stream statistics of runs, task by task. (`/flyteidl2.workflow.RunService/WatchGroups`)"""
        return self._call_unary_stream(_RUN_SERVICE_WATCH_GROUPS, request, timeout, deadline, metadata)

    def get_action_data_ur_is(
        self,
        request: GetActionDataURIsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetActionDataURIsResponse:
        """Return where the inputs and outputs of an action are stored.
        (`/flyteidl2.workflow.RunService/GetActionDataURIs`)
        """
        return self._call_unary_unary(_RUN_SERVICE_GET_ACTION_DATA_UR_IS, request, timeout, deadline, metadata)

    def get_action_log_context(
        self,
        request: GetActionLogContextRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetActionLogContextResponse:
        """Return where the logs of an attempt can be found. (`/flyteidl2.workflow.RunService/GetActionLogContext`)"""
        return self._call_unary_unary(_RUN_SERVICE_GET_ACTION_LOG_CONTEXT, request, timeout, deadline, metadata)


class RunServiceBase(ServiceBase):
    """Starts, follows and stops runs.

    Serves `flyteidl2.workflow.RunService`: override the methods that you implement.
    """

    async def create_run(self, request: CreateRunRequest, /) -> CreateRunResponse:
        """Start a run. (`/flyteidl2.workflow.RunService/CreateRun`)"""
        raise self._unimplemented(_RUN_SERVICE_CREATE_RUN)

    async def abort_run(self, request: AbortRunRequest, /) -> AbortRunResponse:
        """Stop a run. It is shown as ABORTED before its pods have ended. (`/flyteidl2.workflow.RunService/AbortRun`)"""
        raise self._unimplemented(_RUN_SERVICE_ABORT_RUN)

    async def get_run_details(self, request: GetRunDetailsRequest, /) -> GetRunDetailsResponse:
        """Return everything about a run. (`/flyteidl2.workflow.RunService/GetRunDetails`)"""
        raise self._unimplemented(_RUN_SERVICE_GET_RUN_DETAILS)

    def watch_run_details(self, request: WatchRunDetailsRequest, /) -> AsyncIterator[WatchRunDetailsResponse]:
        """Stream everything about a run, again after each change. The open-source service sends empty details: use
        WatchActionDetails for the action `a0`. (`/flyteidl2.workflow.RunService/WatchRunDetails`)
        """
        raise self._unimplemented(_RUN_SERVICE_WATCH_RUN_DETAILS)

    async def get_action_details(self, request: GetActionDetailsRequest, /) -> GetActionDetailsResponse:
        """Return everything about an action. (`/flyteidl2.workflow.RunService/GetActionDetails`)"""
        raise self._unimplemented(_RUN_SERVICE_GET_ACTION_DETAILS)

    def watch_action_details(self, request: WatchActionDetailsRequest, /) -> AsyncIterator[WatchActionDetailsResponse]:
        """Stream everything about an action, again after each change, until the action has ended.
        (`/flyteidl2.workflow.RunService/WatchActionDetails`)
        """
        raise self._unimplemented(_RUN_SERVICE_WATCH_ACTION_DETAILS)

    async def get_action_data(self, request: GetActionDataRequest, /) -> GetActionDataResponse:
        """Replaced by the method of `DataProxyService`; this one answers UNIMPLEMENTED.
        (`/flyteidl2.workflow.RunService/GetActionData`)
        """
        raise self._unimplemented(_RUN_SERVICE_GET_ACTION_DATA)

    async def list_runs(self, request: ListRunsRequest, /) -> ListRunsResponse:
        """Return runs, a page at a time. (`/flyteidl2.workflow.RunService/ListRuns`)"""
        raise self._unimplemented(_RUN_SERVICE_LIST_RUNS)

    def watch_runs(self, request: WatchRunsRequest, /) -> AsyncIterator[WatchRunsResponse]:
        """Stream updates of runs. (`/flyteidl2.workflow.RunService/WatchRuns`)"""
        raise self._unimplemented(_RUN_SERVICE_WATCH_RUNS)

    async def list_actions(self, request: ListActionsRequest, /) -> ListActionsResponse:
        """Return the actions of a run, a page at a time. (`/flyteidl2.workflow.RunService/ListActions`)"""
        raise self._unimplemented(_RUN_SERVICE_LIST_ACTIONS)

    def watch_actions(self, request: WatchActionsRequest, /) -> AsyncIterator[WatchActionsResponse]:
        """Stream updates of the actions of a run. (`/flyteidl2.workflow.RunService/WatchActions`)"""
        raise self._unimplemented(_RUN_SERVICE_WATCH_ACTIONS)

    def watch_cluster_events(self, request: WatchClusterEventsRequest, /) -> AsyncIterator[WatchClusterEventsResponse]:
        """Stream the Kubernetes events of an attempt, until the action has ended.
        (`/flyteidl2.workflow.RunService/WatchClusterEvents`)
        """
        raise self._unimplemented(_RUN_SERVICE_WATCH_CLUSTER_EVENTS)

    async def abort_action(self, request: AbortActionRequest, /) -> AbortActionResponse:
        """Stop an action, and the actions that it has started. (`/flyteidl2.workflow.RunService/AbortAction`)"""
        raise self._unimplemented(_RUN_SERVICE_ABORT_ACTION)

    async def signal_event(self, request: SignalEventRequest, /) -> SignalEventResponse:
        """Answer a condition. (`/flyteidl2.workflow.RunService/SignalEvent`)"""
        raise self._unimplemented(_RUN_SERVICE_SIGNAL_EVENT)

    def watch_groups(self, request: WatchGroupsRequest, /) -> AsyncIterator[WatchGroupsResponse]:
        """Stream statistics of runs, task by task. (`/flyteidl2.workflow.RunService/WatchGroups`)"""
        raise self._unimplemented(_RUN_SERVICE_WATCH_GROUPS)

    async def get_action_data_ur_is(self, request: GetActionDataURIsRequest, /) -> GetActionDataURIsResponse:
        """Return where the inputs and outputs of an action are stored.
        (`/flyteidl2.workflow.RunService/GetActionDataURIs`)
        """
        raise self._unimplemented(_RUN_SERVICE_GET_ACTION_DATA_UR_IS)

    async def get_action_log_context(self, request: GetActionLogContextRequest, /) -> GetActionLogContextResponse:
        """Return where the logs of an attempt can be found. (`/flyteidl2.workflow.RunService/GetActionLogContext`)"""
        raise self._unimplemented(_RUN_SERVICE_GET_ACTION_LOG_CONTEXT)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _RUN_SERVICE_CREATE_RUN,
        _RUN_SERVICE_ABORT_RUN,
        _RUN_SERVICE_GET_RUN_DETAILS,
        _RUN_SERVICE_WATCH_RUN_DETAILS,
        _RUN_SERVICE_GET_ACTION_DETAILS,
        _RUN_SERVICE_WATCH_ACTION_DETAILS,
        _RUN_SERVICE_GET_ACTION_DATA,
        _RUN_SERVICE_LIST_RUNS,
        _RUN_SERVICE_WATCH_RUNS,
        _RUN_SERVICE_LIST_ACTIONS,
        _RUN_SERVICE_WATCH_ACTIONS,
        _RUN_SERVICE_WATCH_CLUSTER_EVENTS,
        _RUN_SERVICE_ABORT_ACTION,
        _RUN_SERVICE_SIGNAL_EVENT,
        _RUN_SERVICE_WATCH_GROUPS,
        _RUN_SERVICE_GET_ACTION_DATA_UR_IS,
        _RUN_SERVICE_GET_ACTION_LOG_CONTEXT,
    )
