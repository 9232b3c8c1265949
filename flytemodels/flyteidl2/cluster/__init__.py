# Made from flyteidl2/cluster/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/cluster` (package `flyteidl2.cluster`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import payload as payload
    from . import service as service
    from . import service_grpc as service_grpc
    from .payload import SelectClusterRequest as SelectClusterRequest
    from .payload import SelectClusterResponse as SelectClusterResponse
    from .service_grpc import ClusterServiceBase as ClusterServiceBase
    from .service_grpc import ClusterServiceBlockingStub as ClusterServiceBlockingStub
    from .service_grpc import ClusterServiceStub as ClusterServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "payload": ("SelectClusterRequest", "SelectClusterResponse"),
            "service": (),
            "service_grpc": ("ClusterServiceBase", "ClusterServiceBlockingStub", "ClusterServiceStub"),
        },
    )

__all__ = [
    "ClusterServiceBase",
    "ClusterServiceBlockingStub",
    "ClusterServiceStub",
    "SelectClusterRequest",
    "SelectClusterResponse",
    "payload",
    "service",
    "service_grpc",
]
