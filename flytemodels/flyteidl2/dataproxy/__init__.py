# Made from flyteidl2/dataproxy/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/dataproxy` (package `flyteidl2.dataproxy`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import dataproxy_service as dataproxy_service
    from . import dataproxy_service_grpc as dataproxy_service_grpc
    from .dataproxy_service import ArtifactType as ArtifactType
    from .dataproxy_service import CreateDownloadLinkRequest as CreateDownloadLinkRequest
    from .dataproxy_service import CreateDownloadLinkResponse as CreateDownloadLinkResponse
    from .dataproxy_service import CreateUploadLocationRequest as CreateUploadLocationRequest
    from .dataproxy_service import CreateUploadLocationResponse as CreateUploadLocationResponse
    from .dataproxy_service import GetActionDataRequest as GetActionDataRequest
    from .dataproxy_service import GetActionDataResponse as GetActionDataResponse
    from .dataproxy_service import PreSignedURLs as PreSignedURLs
    from .dataproxy_service import TailLogsRequest as TailLogsRequest
    from .dataproxy_service import TailLogsResponse as TailLogsResponse
    from .dataproxy_service import UploadInputsRequest as UploadInputsRequest
    from .dataproxy_service import UploadInputsResponse as UploadInputsResponse
    from .dataproxy_service_grpc import DataProxyServiceBase as DataProxyServiceBase
    from .dataproxy_service_grpc import DataProxyServiceBlockingStub as DataProxyServiceBlockingStub
    from .dataproxy_service_grpc import DataProxyServiceStub as DataProxyServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "dataproxy_service": (
                "ArtifactType",
                "CreateDownloadLinkRequest",
                "CreateDownloadLinkResponse",
                "CreateUploadLocationRequest",
                "CreateUploadLocationResponse",
                "GetActionDataRequest",
                "GetActionDataResponse",
                "PreSignedURLs",
                "TailLogsRequest",
                "TailLogsResponse",
                "UploadInputsRequest",
                "UploadInputsResponse",
            ),
            "dataproxy_service_grpc": ("DataProxyServiceBase", "DataProxyServiceBlockingStub", "DataProxyServiceStub"),
        },
    )

__all__ = [
    "ArtifactType",
    "CreateDownloadLinkRequest",
    "CreateDownloadLinkResponse",
    "CreateUploadLocationRequest",
    "CreateUploadLocationResponse",
    "DataProxyServiceBase",
    "DataProxyServiceBlockingStub",
    "DataProxyServiceStub",
    "GetActionDataRequest",
    "GetActionDataResponse",
    "PreSignedURLs",
    "TailLogsRequest",
    "TailLogsResponse",
    "UploadInputsRequest",
    "UploadInputsResponse",
    "dataproxy_service",
    "dataproxy_service_grpc",
]
