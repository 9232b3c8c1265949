# Made from flyteidl/service/agent.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/service/agent.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from typing import ClassVar

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
from flytemodels.grpc import Deadline, Metadata, Requests, Rpc, ServiceBase, ServiceStub


class SyncAgentServiceStub(ServiceStub):
    """Calls `flyteidl.service.SyncAgentService`."""

    def execute_task_sync(
        self,
        requests: Requests[ExecuteTaskSyncRequest],
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[ExecuteTaskSyncResponse, None]:
        """`/flyteidl.service.SyncAgentService/ExecuteTaskSync`"""
        return self._call_stream_stream(
            "/flyteidl.service.SyncAgentService/ExecuteTaskSync",
            requests,
            ExecuteTaskSyncRequest,
            ExecuteTaskSyncResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )


class SyncAgentServiceBase(ServiceBase):
    """Serves `flyteidl.service.SyncAgentService`: override the methods that you implement."""

    def execute_task_sync(
        self, requests: AsyncIterator[ExecuteTaskSyncRequest]
    ) -> AsyncIterator[ExecuteTaskSyncResponse]:
        """`/flyteidl.service.SyncAgentService/ExecuteTaskSync`"""
        raise self._unimplemented("/flyteidl.service.SyncAgentService/ExecuteTaskSync")

    _rpcs: ClassVar[tuple[Rpc, ...]] = (
        Rpc(
            "/flyteidl.service.SyncAgentService/ExecuteTaskSync",
            "execute_task_sync",
            "stream_stream",
            ExecuteTaskSyncRequest,
            ExecuteTaskSyncResponse,
        ),
    )


class AsyncAgentServiceStub(ServiceStub):
    """Calls `flyteidl.service.AsyncAgentService`."""

    async def create_task(
        self,
        request: CreateTaskRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateTaskResponse:
        """`/flyteidl.service.AsyncAgentService/CreateTask`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AsyncAgentService/CreateTask",
            request,
            CreateTaskRequest,
            CreateTaskResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_task(
        self,
        request: GetTaskRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTaskResponse:
        """`/flyteidl.service.AsyncAgentService/GetTask`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AsyncAgentService/GetTask",
            request,
            GetTaskRequest,
            GetTaskResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def delete_task(
        self,
        request: DeleteTaskRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteTaskResponse:
        """`/flyteidl.service.AsyncAgentService/DeleteTask`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AsyncAgentService/DeleteTask",
            request,
            DeleteTaskRequest,
            DeleteTaskResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_task_metrics(
        self,
        request: GetTaskMetricsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTaskMetricsResponse:
        """`/flyteidl.service.AsyncAgentService/GetTaskMetrics`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AsyncAgentService/GetTaskMetrics",
            request,
            GetTaskMetricsRequest,
            GetTaskMetricsResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    def get_task_logs(
        self,
        request: GetTaskLogsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[GetTaskLogsResponse, None]:
        """`/flyteidl.service.AsyncAgentService/GetTaskLogs`"""
        return self._call_unary_stream(
            "/flyteidl.service.AsyncAgentService/GetTaskLogs",
            request,
            GetTaskLogsRequest,
            GetTaskLogsResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )


class AsyncAgentServiceBase(ServiceBase):
    """Serves `flyteidl.service.AsyncAgentService`: override the methods that you implement."""

    async def create_task(self, request: CreateTaskRequest) -> CreateTaskResponse:
        """`/flyteidl.service.AsyncAgentService/CreateTask`"""
        raise self._unimplemented("/flyteidl.service.AsyncAgentService/CreateTask")

    async def get_task(self, request: GetTaskRequest) -> GetTaskResponse:
        """`/flyteidl.service.AsyncAgentService/GetTask`"""
        raise self._unimplemented("/flyteidl.service.AsyncAgentService/GetTask")

    async def delete_task(self, request: DeleteTaskRequest) -> DeleteTaskResponse:
        """`/flyteidl.service.AsyncAgentService/DeleteTask`"""
        raise self._unimplemented("/flyteidl.service.AsyncAgentService/DeleteTask")

    async def get_task_metrics(self, request: GetTaskMetricsRequest) -> GetTaskMetricsResponse:
        """`/flyteidl.service.AsyncAgentService/GetTaskMetrics`"""
        raise self._unimplemented("/flyteidl.service.AsyncAgentService/GetTaskMetrics")

    def get_task_logs(self, request: GetTaskLogsRequest) -> AsyncIterator[GetTaskLogsResponse]:
        """`/flyteidl.service.AsyncAgentService/GetTaskLogs`"""
        raise self._unimplemented("/flyteidl.service.AsyncAgentService/GetTaskLogs")

    _rpcs: ClassVar[tuple[Rpc, ...]] = (
        Rpc(
            "/flyteidl.service.AsyncAgentService/CreateTask",
            "create_task",
            "unary_unary",
            CreateTaskRequest,
            CreateTaskResponse,
        ),
        Rpc("/flyteidl.service.AsyncAgentService/GetTask", "get_task", "unary_unary", GetTaskRequest, GetTaskResponse),
        Rpc(
            "/flyteidl.service.AsyncAgentService/DeleteTask",
            "delete_task",
            "unary_unary",
            DeleteTaskRequest,
            DeleteTaskResponse,
        ),
        Rpc(
            "/flyteidl.service.AsyncAgentService/GetTaskMetrics",
            "get_task_metrics",
            "unary_unary",
            GetTaskMetricsRequest,
            GetTaskMetricsResponse,
        ),
        Rpc(
            "/flyteidl.service.AsyncAgentService/GetTaskLogs",
            "get_task_logs",
            "unary_stream",
            GetTaskLogsRequest,
            GetTaskLogsResponse,
        ),
    )


class AgentMetadataServiceStub(ServiceStub):
    """Calls `flyteidl.service.AgentMetadataService`."""

    async def get_agent(
        self,
        request: GetAgentRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetAgentResponse:
        """`/flyteidl.service.AgentMetadataService/GetAgent`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AgentMetadataService/GetAgent",
            request,
            GetAgentRequest,
            GetAgentResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_agents(
        self,
        request: ListAgentsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListAgentsResponse:
        """`/flyteidl.service.AgentMetadataService/ListAgents`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AgentMetadataService/ListAgents",
            request,
            ListAgentsRequest,
            ListAgentsResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )


class AgentMetadataServiceBase(ServiceBase):
    """Serves `flyteidl.service.AgentMetadataService`: override the methods that you implement."""

    async def get_agent(self, request: GetAgentRequest) -> GetAgentResponse:
        """`/flyteidl.service.AgentMetadataService/GetAgent`"""
        raise self._unimplemented("/flyteidl.service.AgentMetadataService/GetAgent")

    async def list_agents(self, request: ListAgentsRequest) -> ListAgentsResponse:
        """`/flyteidl.service.AgentMetadataService/ListAgents`"""
        raise self._unimplemented("/flyteidl.service.AgentMetadataService/ListAgents")

    _rpcs: ClassVar[tuple[Rpc, ...]] = (
        Rpc(
            "/flyteidl.service.AgentMetadataService/GetAgent",
            "get_agent",
            "unary_unary",
            GetAgentRequest,
            GetAgentResponse,
        ),
        Rpc(
            "/flyteidl.service.AgentMetadataService/ListAgents",
            "list_agents",
            "unary_unary",
            ListAgentsRequest,
            ListAgentsResponse,
        ),
    )
