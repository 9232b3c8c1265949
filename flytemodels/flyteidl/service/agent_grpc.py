# Made from flyteidl/service/agent.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/service/agent.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable
from typing import ClassVar, Final

from flytemodels.flyteidl.admin.agent import (
    CreateTaskRequest,
    CreateTaskResponse,
    DeleteTaskRequest,
    DeleteTaskResponse,
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncResponse,
    GetAgentRequest,
    GetAgentResponse,
    GetTaskLogsRequest,
    GetTaskLogsResponse,
    GetTaskMetricsRequest,
    GetTaskMetricsResponse,
    GetTaskRequest,
    GetTaskResponse,
    ListAgentsRequest,
    ListAgentsResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Requests, Rpc, ServiceBase, ServiceStub

_SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC: Final = Rpc(
    "/flyteidl.service.SyncAgentService/ExecuteTaskSync",
    "execute_task_sync",
    "stream_stream",
    ExecuteTaskSyncRequest,
    ExecuteTaskSyncResponse,
)
_ASYNC_AGENT_SERVICE_CREATE_TASK: Final = Rpc(
    "/flyteidl.service.AsyncAgentService/CreateTask",
    "create_task",
    "unary_unary",
    CreateTaskRequest,
    CreateTaskResponse,
)
_ASYNC_AGENT_SERVICE_GET_TASK: Final = Rpc(
    "/flyteidl.service.AsyncAgentService/GetTask", "get_task", "unary_unary", GetTaskRequest, GetTaskResponse
)
_ASYNC_AGENT_SERVICE_DELETE_TASK: Final = Rpc(
    "/flyteidl.service.AsyncAgentService/DeleteTask",
    "delete_task",
    "unary_unary",
    DeleteTaskRequest,
    DeleteTaskResponse,
)
_ASYNC_AGENT_SERVICE_GET_TASK_METRICS: Final = Rpc(
    "/flyteidl.service.AsyncAgentService/GetTaskMetrics",
    "get_task_metrics",
    "unary_unary",
    GetTaskMetricsRequest,
    GetTaskMetricsResponse,
)
_ASYNC_AGENT_SERVICE_GET_TASK_LOGS: Final = Rpc(
    "/flyteidl.service.AsyncAgentService/GetTaskLogs",
    "get_task_logs",
    "unary_stream",
    GetTaskLogsRequest,
    GetTaskLogsResponse,
)
_AGENT_METADATA_SERVICE_GET_AGENT: Final = Rpc(
    "/flyteidl.service.AgentMetadataService/GetAgent", "get_agent", "unary_unary", GetAgentRequest, GetAgentResponse
)
_AGENT_METADATA_SERVICE_LIST_AGENTS: Final = Rpc(
    "/flyteidl.service.AgentMetadataService/ListAgents",
    "list_agents",
    "unary_unary",
    ListAgentsRequest,
    ListAgentsResponse,
)


class SyncAgentServiceStub(ServiceStub):
    """What a connector offers for tasks that finish at once.

    Calls `flyteidl.service.SyncAgentService`.
    """

    def execute_task_sync(
        self,
        requests: Requests[ExecuteTaskSyncRequest],
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[ExecuteTaskSyncResponse, None]:
        """Run a task and return its result in the first message; see
        [ExecuteTaskSyncResponse][flytemodels.flyteidl.admin.agent.ExecuteTaskSyncResponse].
        (`/flyteidl.service.SyncAgentService/ExecuteTaskSync`)
        """
        return self._call_stream_stream(_SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC, requests, timeout, deadline, metadata)


class SyncAgentServiceBlockingStub(BlockingServiceStub):
    """What a connector offers for tasks that finish at once.

    Calls `flyteidl.service.SyncAgentService` and waits, over a channel of grpcio.
    """

    def execute_task_sync(
        self,
        requests: Iterable[ExecuteTaskSyncRequest],
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[ExecuteTaskSyncResponse, None, None]:
        """Run a task and return its result in the first message; see
        [ExecuteTaskSyncResponse][flytemodels.flyteidl.admin.agent.ExecuteTaskSyncResponse].
        (`/flyteidl.service.SyncAgentService/ExecuteTaskSync`)
        """
        return self._call_stream_stream(_SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC, requests, timeout, deadline, metadata)


class SyncAgentServiceBase(ServiceBase):
    """What a connector offers for tasks that finish at once.

    Serves `flyteidl.service.SyncAgentService`: override the methods that you implement.
    """

    def execute_task_sync(
        self, requests: AsyncIterator[ExecuteTaskSyncRequest], /
    ) -> AsyncIterator[ExecuteTaskSyncResponse]:
        """Run a task and return its result in the first message; see
        [ExecuteTaskSyncResponse][flytemodels.flyteidl.admin.agent.ExecuteTaskSyncResponse].
        (`/flyteidl.service.SyncAgentService/ExecuteTaskSync`)
        """
        raise self._unimplemented(_SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (_SYNC_AGENT_SERVICE_EXECUTE_TASK_SYNC,)


class AsyncAgentServiceStub(ServiceStub):
    """What a connector offers for tasks that take time. The open-source propeller calls the first three methods
    only.

    Calls `flyteidl.service.AsyncAgentService`.
    """

    async def create_task(
        self,
        request: CreateTaskRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateTaskResponse:
        """Start a job. The call may be repeated for the same attempt.
        (`/flyteidl.service.AsyncAgentService/CreateTask`)
        """
        return await self._call_unary_unary(_ASYNC_AGENT_SERVICE_CREATE_TASK, request, timeout, deadline, metadata)

    async def get_task(
        self,
        request: GetTaskRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTaskResponse:
        """Return how a job is doing. (`/flyteidl.service.AsyncAgentService/GetTask`)"""
        return await self._call_unary_unary(_ASYNC_AGENT_SERVICE_GET_TASK, request, timeout, deadline, metadata)

    async def delete_task(
        self,
        request: DeleteTaskRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteTaskResponse:
        """Stop a job. (`/flyteidl.service.AsyncAgentService/DeleteTask`)"""
        return await self._call_unary_unary(_ASYNC_AGENT_SERVICE_DELETE_TASK, request, timeout, deadline, metadata)

    async def get_task_metrics(
        self,
        request: GetTaskMetricsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTaskMetricsResponse:
        """Return measurements of a job. (`/flyteidl.service.AsyncAgentService/GetTaskMetrics`)"""
        return await self._call_unary_unary(_ASYNC_AGENT_SERVICE_GET_TASK_METRICS, request, timeout, deadline, metadata)

    def get_task_logs(
        self,
        request: GetTaskLogsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[GetTaskLogsResponse, None]:
        """Stream the log of a job. (`/flyteidl.service.AsyncAgentService/GetTaskLogs`)"""
        return self._call_unary_stream(_ASYNC_AGENT_SERVICE_GET_TASK_LOGS, request, timeout, deadline, metadata)


class AsyncAgentServiceBlockingStub(BlockingServiceStub):
    """What a connector offers for tasks that take time. The open-source propeller calls the first three methods
    only.

    Calls `flyteidl.service.AsyncAgentService` and waits, over a channel of grpcio.
    """

    def create_task(
        self,
        request: CreateTaskRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateTaskResponse:
        """Start a job. The call may be repeated for the same attempt.
        (`/flyteidl.service.AsyncAgentService/CreateTask`)
        """
        return self._call_unary_unary(_ASYNC_AGENT_SERVICE_CREATE_TASK, request, timeout, deadline, metadata)

    def get_task(
        self,
        request: GetTaskRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTaskResponse:
        """Return how a job is doing. (`/flyteidl.service.AsyncAgentService/GetTask`)"""
        return self._call_unary_unary(_ASYNC_AGENT_SERVICE_GET_TASK, request, timeout, deadline, metadata)

    def delete_task(
        self,
        request: DeleteTaskRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteTaskResponse:
        """Stop a job. (`/flyteidl.service.AsyncAgentService/DeleteTask`)"""
        return self._call_unary_unary(_ASYNC_AGENT_SERVICE_DELETE_TASK, request, timeout, deadline, metadata)

    def get_task_metrics(
        self,
        request: GetTaskMetricsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTaskMetricsResponse:
        """Return measurements of a job. (`/flyteidl.service.AsyncAgentService/GetTaskMetrics`)"""
        return self._call_unary_unary(_ASYNC_AGENT_SERVICE_GET_TASK_METRICS, request, timeout, deadline, metadata)

    def get_task_logs(
        self,
        request: GetTaskLogsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[GetTaskLogsResponse, None, None]:
        """Stream the log of a job. (`/flyteidl.service.AsyncAgentService/GetTaskLogs`)"""
        return self._call_unary_stream(_ASYNC_AGENT_SERVICE_GET_TASK_LOGS, request, timeout, deadline, metadata)


class AsyncAgentServiceBase(ServiceBase):
    """What a connector offers for tasks that take time. The open-source propeller calls the first three methods
    only.

    Serves `flyteidl.service.AsyncAgentService`: override the methods that you implement.
    """

    async def create_task(self, request: CreateTaskRequest, /) -> CreateTaskResponse:
        """Start a job. The call may be repeated for the same attempt.
        (`/flyteidl.service.AsyncAgentService/CreateTask`)
        """
        raise self._unimplemented(_ASYNC_AGENT_SERVICE_CREATE_TASK)

    async def get_task(self, request: GetTaskRequest, /) -> GetTaskResponse:
        """Return how a job is doing. (`/flyteidl.service.AsyncAgentService/GetTask`)"""
        raise self._unimplemented(_ASYNC_AGENT_SERVICE_GET_TASK)

    async def delete_task(self, request: DeleteTaskRequest, /) -> DeleteTaskResponse:
        """Stop a job. (`/flyteidl.service.AsyncAgentService/DeleteTask`)"""
        raise self._unimplemented(_ASYNC_AGENT_SERVICE_DELETE_TASK)

    async def get_task_metrics(self, request: GetTaskMetricsRequest, /) -> GetTaskMetricsResponse:
        """Return measurements of a job. (`/flyteidl.service.AsyncAgentService/GetTaskMetrics`)"""
        raise self._unimplemented(_ASYNC_AGENT_SERVICE_GET_TASK_METRICS)

    def get_task_logs(self, request: GetTaskLogsRequest, /) -> AsyncIterator[GetTaskLogsResponse]:
        """Stream the log of a job. (`/flyteidl.service.AsyncAgentService/GetTaskLogs`)"""
        raise self._unimplemented(_ASYNC_AGENT_SERVICE_GET_TASK_LOGS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _ASYNC_AGENT_SERVICE_CREATE_TASK,
        _ASYNC_AGENT_SERVICE_GET_TASK,
        _ASYNC_AGENT_SERVICE_DELETE_TASK,
        _ASYNC_AGENT_SERVICE_GET_TASK_METRICS,
        _ASYNC_AGENT_SERVICE_GET_TASK_LOGS,
    )


class AgentMetadataServiceStub(ServiceStub):
    """Which connectors a server has.

    Calls `flyteidl.service.AgentMetadataService`.
    """

    async def get_agent(
        self,
        request: GetAgentRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetAgentResponse:
        """Return one connector by its name. (`/flyteidl.service.AgentMetadataService/GetAgent`)"""
        return await self._call_unary_unary(_AGENT_METADATA_SERVICE_GET_AGENT, request, timeout, deadline, metadata)

    async def list_agents(
        self,
        request: ListAgentsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListAgentsResponse:
        """Return all connectors; propeller learns from the answer which task types they run.
        (`/flyteidl.service.AgentMetadataService/ListAgents`)
        """
        return await self._call_unary_unary(_AGENT_METADATA_SERVICE_LIST_AGENTS, request, timeout, deadline, metadata)


class AgentMetadataServiceBlockingStub(BlockingServiceStub):
    """Which connectors a server has.

    Calls `flyteidl.service.AgentMetadataService` and waits, over a channel of grpcio.
    """

    def get_agent(
        self,
        request: GetAgentRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetAgentResponse:
        """Return one connector by its name. (`/flyteidl.service.AgentMetadataService/GetAgent`)"""
        return self._call_unary_unary(_AGENT_METADATA_SERVICE_GET_AGENT, request, timeout, deadline, metadata)

    def list_agents(
        self,
        request: ListAgentsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListAgentsResponse:
        """Return all connectors; propeller learns from the answer which task types they run.
        (`/flyteidl.service.AgentMetadataService/ListAgents`)
        """
        return self._call_unary_unary(_AGENT_METADATA_SERVICE_LIST_AGENTS, request, timeout, deadline, metadata)


class AgentMetadataServiceBase(ServiceBase):
    """Which connectors a server has.

    Serves `flyteidl.service.AgentMetadataService`: override the methods that you implement.
    """

    async def get_agent(self, request: GetAgentRequest, /) -> GetAgentResponse:
        """Return one connector by its name. (`/flyteidl.service.AgentMetadataService/GetAgent`)"""
        raise self._unimplemented(_AGENT_METADATA_SERVICE_GET_AGENT)

    async def list_agents(self, request: ListAgentsRequest, /) -> ListAgentsResponse:
        """Return all connectors; propeller learns from the answer which task types they run.
        (`/flyteidl.service.AgentMetadataService/ListAgents`)
        """
        raise self._unimplemented(_AGENT_METADATA_SERVICE_LIST_AGENTS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _AGENT_METADATA_SERVICE_GET_AGENT,
        _AGENT_METADATA_SERVICE_LIST_AGENTS,
    )
