# Made from flyteidl2/connector/service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/connector/service.proto` (package `flyteidl2.connector`)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from typing import ClassVar, Final

from flytemodels.flyteidl2.connector.connector import (
    CreateTaskRequest,
    CreateTaskResponse,
    DeleteTaskRequest,
    DeleteTaskResponse,
    GetConnectorRequest,
    GetConnectorResponse,
    GetTaskLogsRequest,
    GetTaskLogsResponse,
    GetTaskMetricsRequest,
    GetTaskMetricsResponse,
    GetTaskRequest,
    GetTaskResponse,
    ListConnectorsRequest,
    ListConnectorsResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_ASYNC_CONNECTOR_SERVICE_CREATE_TASK: Final = Rpc(
    "/flyteidl2.connector.AsyncConnectorService/CreateTask",
    "create_task",
    "unary_unary",
    CreateTaskRequest,
    CreateTaskResponse,
)
_ASYNC_CONNECTOR_SERVICE_GET_TASK: Final = Rpc(
    "/flyteidl2.connector.AsyncConnectorService/GetTask", "get_task", "unary_unary", GetTaskRequest, GetTaskResponse
)
_ASYNC_CONNECTOR_SERVICE_DELETE_TASK: Final = Rpc(
    "/flyteidl2.connector.AsyncConnectorService/DeleteTask",
    "delete_task",
    "unary_unary",
    DeleteTaskRequest,
    DeleteTaskResponse,
)
_ASYNC_CONNECTOR_SERVICE_GET_TASK_METRICS: Final = Rpc(
    "/flyteidl2.connector.AsyncConnectorService/GetTaskMetrics",
    "get_task_metrics",
    "unary_unary",
    GetTaskMetricsRequest,
    GetTaskMetricsResponse,
)
_ASYNC_CONNECTOR_SERVICE_GET_TASK_LOGS: Final = Rpc(
    "/flyteidl2.connector.AsyncConnectorService/GetTaskLogs",
    "get_task_logs",
    "unary_stream",
    GetTaskLogsRequest,
    GetTaskLogsResponse,
)
_CONNECTOR_METADATA_SERVICE_GET_CONNECTOR: Final = Rpc(
    "/flyteidl2.connector.ConnectorMetadataService/GetConnector",
    "get_connector",
    "unary_unary",
    GetConnectorRequest,
    GetConnectorResponse,
)
_CONNECTOR_METADATA_SERVICE_LIST_CONNECTORS: Final = Rpc(
    "/flyteidl2.connector.ConnectorMetadataService/ListConnectors",
    "list_connectors",
    "unary_unary",
    ListConnectorsRequest,
    ListConnectorsResponse,
)


class AsyncConnectorServiceStub(ServiceStub):
    """Starts, watches and stops jobs outside the cluster: the service that a connector implements.

    Calls `flyteidl2.connector.AsyncConnectorService`.
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
        """Start a job. May be called again for the same attempt.
        (`/flyteidl2.connector.AsyncConnectorService/CreateTask`)
        """
        return await self._call_unary_unary(_ASYNC_CONNECTOR_SERVICE_CREATE_TASK, request, timeout, deadline, metadata)

    async def get_task(
        self,
        request: GetTaskRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTaskResponse:
        """Return the state of a job. (`/flyteidl2.connector.AsyncConnectorService/GetTask`)"""
        return await self._call_unary_unary(_ASYNC_CONNECTOR_SERVICE_GET_TASK, request, timeout, deadline, metadata)

    async def delete_task(
        self,
        request: DeleteTaskRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteTaskResponse:
        """Stop a job. (`/flyteidl2.connector.AsyncConnectorService/DeleteTask`)"""
        return await self._call_unary_unary(_ASYNC_CONNECTOR_SERVICE_DELETE_TASK, request, timeout, deadline, metadata)

    async def get_task_metrics(
        self,
        request: GetTaskMetricsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTaskMetricsResponse:
        """Return metrics of a job. (`/flyteidl2.connector.AsyncConnectorService/GetTaskMetrics`)"""
        return await self._call_unary_unary(
            _ASYNC_CONNECTOR_SERVICE_GET_TASK_METRICS, request, timeout, deadline, metadata
        )

    def get_task_logs(
        self,
        request: GetTaskLogsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[GetTaskLogsResponse, None]:
        """Stream the log of a job. (`/flyteidl2.connector.AsyncConnectorService/GetTaskLogs`)"""
        return self._call_unary_stream(_ASYNC_CONNECTOR_SERVICE_GET_TASK_LOGS, request, timeout, deadline, metadata)


class AsyncConnectorServiceBlockingStub(BlockingServiceStub):
    """Starts, watches and stops jobs outside the cluster: the service that a connector implements.

    Calls `flyteidl2.connector.AsyncConnectorService` and waits, over a channel of grpcio.
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
        """Start a job. May be called again for the same attempt.
        (`/flyteidl2.connector.AsyncConnectorService/CreateTask`)
        """
        return self._call_unary_unary(_ASYNC_CONNECTOR_SERVICE_CREATE_TASK, request, timeout, deadline, metadata)

    def get_task(
        self,
        request: GetTaskRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTaskResponse:
        """Return the state of a job. (`/flyteidl2.connector.AsyncConnectorService/GetTask`)"""
        return self._call_unary_unary(_ASYNC_CONNECTOR_SERVICE_GET_TASK, request, timeout, deadline, metadata)

    def delete_task(
        self,
        request: DeleteTaskRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteTaskResponse:
        """Stop a job. (`/flyteidl2.connector.AsyncConnectorService/DeleteTask`)"""
        return self._call_unary_unary(_ASYNC_CONNECTOR_SERVICE_DELETE_TASK, request, timeout, deadline, metadata)

    def get_task_metrics(
        self,
        request: GetTaskMetricsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTaskMetricsResponse:
        """Return metrics of a job. (`/flyteidl2.connector.AsyncConnectorService/GetTaskMetrics`)"""
        return self._call_unary_unary(_ASYNC_CONNECTOR_SERVICE_GET_TASK_METRICS, request, timeout, deadline, metadata)

    def get_task_logs(
        self,
        request: GetTaskLogsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[GetTaskLogsResponse, None, None]:
        """Stream the log of a job. (`/flyteidl2.connector.AsyncConnectorService/GetTaskLogs`)"""
        return self._call_unary_stream(_ASYNC_CONNECTOR_SERVICE_GET_TASK_LOGS, request, timeout, deadline, metadata)


class AsyncConnectorServiceBase(ServiceBase):
    """Starts, watches and stops jobs outside the cluster: the service that a connector implements.

    Serves `flyteidl2.connector.AsyncConnectorService`: override the methods that you implement.
    """

    async def create_task(self, request: CreateTaskRequest, /) -> CreateTaskResponse:
        """Start a job. May be called again for the same attempt.
        (`/flyteidl2.connector.AsyncConnectorService/CreateTask`)
        """
        raise self._unimplemented(_ASYNC_CONNECTOR_SERVICE_CREATE_TASK)

    async def get_task(self, request: GetTaskRequest, /) -> GetTaskResponse:
        """Return the state of a job. (`/flyteidl2.connector.AsyncConnectorService/GetTask`)"""
        raise self._unimplemented(_ASYNC_CONNECTOR_SERVICE_GET_TASK)

    async def delete_task(self, request: DeleteTaskRequest, /) -> DeleteTaskResponse:
        """Stop a job. (`/flyteidl2.connector.AsyncConnectorService/DeleteTask`)"""
        raise self._unimplemented(_ASYNC_CONNECTOR_SERVICE_DELETE_TASK)

    async def get_task_metrics(self, request: GetTaskMetricsRequest, /) -> GetTaskMetricsResponse:
        """Return metrics of a job. (`/flyteidl2.connector.AsyncConnectorService/GetTaskMetrics`)"""
        raise self._unimplemented(_ASYNC_CONNECTOR_SERVICE_GET_TASK_METRICS)

    def get_task_logs(self, request: GetTaskLogsRequest, /) -> AsyncIterator[GetTaskLogsResponse]:
        """Stream the log of a job. (`/flyteidl2.connector.AsyncConnectorService/GetTaskLogs`)"""
        raise self._unimplemented(_ASYNC_CONNECTOR_SERVICE_GET_TASK_LOGS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _ASYNC_CONNECTOR_SERVICE_CREATE_TASK,
        _ASYNC_CONNECTOR_SERVICE_GET_TASK,
        _ASYNC_CONNECTOR_SERVICE_DELETE_TASK,
        _ASYNC_CONNECTOR_SERVICE_GET_TASK_METRICS,
        _ASYNC_CONNECTOR_SERVICE_GET_TASK_LOGS,
    )


class ConnectorMetadataServiceStub(ServiceStub):
    """Describes the connectors of a server.

    Calls `flyteidl2.connector.ConnectorMetadataService`.
    """

    async def get_connector(
        self,
        request: GetConnectorRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetConnectorResponse:
        """Return one connector by its name. (`/flyteidl2.connector.ConnectorMetadataService/GetConnector`)"""
        return await self._call_unary_unary(
            _CONNECTOR_METADATA_SERVICE_GET_CONNECTOR, request, timeout, deadline, metadata
        )

    async def list_connectors(
        self,
        request: ListConnectorsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListConnectorsResponse:
        """Return all connectors, with the task types of each.
        (`/flyteidl2.connector.ConnectorMetadataService/ListConnectors`)
        """
        return await self._call_unary_unary(
            _CONNECTOR_METADATA_SERVICE_LIST_CONNECTORS, request, timeout, deadline, metadata
        )


class ConnectorMetadataServiceBlockingStub(BlockingServiceStub):
    """Describes the connectors of a server.

    Calls `flyteidl2.connector.ConnectorMetadataService` and waits, over a channel of grpcio.
    """

    def get_connector(
        self,
        request: GetConnectorRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetConnectorResponse:
        """Return one connector by its name. (`/flyteidl2.connector.ConnectorMetadataService/GetConnector`)"""
        return self._call_unary_unary(_CONNECTOR_METADATA_SERVICE_GET_CONNECTOR, request, timeout, deadline, metadata)

    def list_connectors(
        self,
        request: ListConnectorsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListConnectorsResponse:
        """Return all connectors, with the task types of each.
        (`/flyteidl2.connector.ConnectorMetadataService/ListConnectors`)
        """
        return self._call_unary_unary(_CONNECTOR_METADATA_SERVICE_LIST_CONNECTORS, request, timeout, deadline, metadata)


class ConnectorMetadataServiceBase(ServiceBase):
    """Describes the connectors of a server.

    Serves `flyteidl2.connector.ConnectorMetadataService`: override the methods that you implement.
    """

    async def get_connector(self, request: GetConnectorRequest, /) -> GetConnectorResponse:
        """Return one connector by its name. (`/flyteidl2.connector.ConnectorMetadataService/GetConnector`)"""
        raise self._unimplemented(_CONNECTOR_METADATA_SERVICE_GET_CONNECTOR)

    async def list_connectors(self, request: ListConnectorsRequest, /) -> ListConnectorsResponse:
        """Return all connectors, with the task types of each.
        (`/flyteidl2.connector.ConnectorMetadataService/ListConnectors`)
        """
        raise self._unimplemented(_CONNECTOR_METADATA_SERVICE_LIST_CONNECTORS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _CONNECTOR_METADATA_SERVICE_GET_CONNECTOR,
        _CONNECTOR_METADATA_SERVICE_LIST_CONNECTORS,
    )
