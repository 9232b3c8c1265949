# Made from flyteidl2/connector/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/connector` (package `flyteidl2.connector`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import connector as connector
    from . import service as service
    from . import service_grpc as service_grpc
    from .connector import Connector as Connector
    from .connector import CreateRequestHeader as CreateRequestHeader
    from .connector import CreateTaskRequest as CreateTaskRequest
    from .connector import CreateTaskResponse as CreateTaskResponse
    from .connector import DeleteTaskRequest as DeleteTaskRequest
    from .connector import DeleteTaskResponse as DeleteTaskResponse
    from .connector import GetConnectorRequest as GetConnectorRequest
    from .connector import GetConnectorResponse as GetConnectorResponse
    from .connector import GetTaskLogsRequest as GetTaskLogsRequest
    from .connector import GetTaskLogsResponse as GetTaskLogsResponse
    from .connector import GetTaskLogsResponseBody as GetTaskLogsResponseBody
    from .connector import GetTaskLogsResponseHeader as GetTaskLogsResponseHeader
    from .connector import GetTaskMetricsRequest as GetTaskMetricsRequest
    from .connector import GetTaskMetricsResponse as GetTaskMetricsResponse
    from .connector import GetTaskRequest as GetTaskRequest
    from .connector import GetTaskResponse as GetTaskResponse
    from .connector import ListConnectorsRequest as ListConnectorsRequest
    from .connector import ListConnectorsResponse as ListConnectorsResponse
    from .connector import Resource as Resource
    from .connector import TaskCategory as TaskCategory
    from .connector import TaskExecutionMetadata as TaskExecutionMetadata
    from .service_grpc import AsyncConnectorServiceBase as AsyncConnectorServiceBase
    from .service_grpc import AsyncConnectorServiceBlockingStub as AsyncConnectorServiceBlockingStub
    from .service_grpc import AsyncConnectorServiceStub as AsyncConnectorServiceStub
    from .service_grpc import ConnectorMetadataServiceBase as ConnectorMetadataServiceBase
    from .service_grpc import ConnectorMetadataServiceBlockingStub as ConnectorMetadataServiceBlockingStub
    from .service_grpc import ConnectorMetadataServiceStub as ConnectorMetadataServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "connector": (
                "Connector",
                "CreateRequestHeader",
                "CreateTaskRequest",
                "CreateTaskResponse",
                "DeleteTaskRequest",
                "DeleteTaskResponse",
                "GetConnectorRequest",
                "GetConnectorResponse",
                "GetTaskLogsRequest",
                "GetTaskLogsResponse",
                "GetTaskLogsResponseBody",
                "GetTaskLogsResponseHeader",
                "GetTaskMetricsRequest",
                "GetTaskMetricsResponse",
                "GetTaskRequest",
                "GetTaskResponse",
                "ListConnectorsRequest",
                "ListConnectorsResponse",
                "Resource",
                "TaskCategory",
                "TaskExecutionMetadata",
            ),
            "service": (),
            "service_grpc": (
                "AsyncConnectorServiceBase",
                "AsyncConnectorServiceBlockingStub",
                "AsyncConnectorServiceStub",
                "ConnectorMetadataServiceBase",
                "ConnectorMetadataServiceBlockingStub",
                "ConnectorMetadataServiceStub",
            ),
        },
    )

__all__ = [
    "AsyncConnectorServiceBase",
    "AsyncConnectorServiceBlockingStub",
    "AsyncConnectorServiceStub",
    "Connector",
    "ConnectorMetadataServiceBase",
    "ConnectorMetadataServiceBlockingStub",
    "ConnectorMetadataServiceStub",
    "CreateRequestHeader",
    "CreateTaskRequest",
    "CreateTaskResponse",
    "DeleteTaskRequest",
    "DeleteTaskResponse",
    "GetConnectorRequest",
    "GetConnectorResponse",
    "GetTaskLogsRequest",
    "GetTaskLogsResponse",
    "GetTaskLogsResponseBody",
    "GetTaskLogsResponseHeader",
    "GetTaskMetricsRequest",
    "GetTaskMetricsResponse",
    "GetTaskRequest",
    "GetTaskResponse",
    "ListConnectorsRequest",
    "ListConnectorsResponse",
    "Resource",
    "TaskCategory",
    "TaskExecutionMetadata",
    "connector",
    "service",
    "service_grpc",
]
