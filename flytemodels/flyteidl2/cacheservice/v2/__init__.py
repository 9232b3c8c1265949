# Made from flyteidl2/cacheservice/v2/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/cacheservice/v2` (package `flyteidl2.cacheservice.v2`), loaded on
first use.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import cacheservice as cacheservice
    from . import cacheservice_grpc as cacheservice_grpc
    from .cacheservice import DeleteCacheRequest as DeleteCacheRequest
    from .cacheservice import GetCacheRequest as GetCacheRequest
    from .cacheservice import GetOrExtendReservationRequest as GetOrExtendReservationRequest
    from .cacheservice import Identifier as Identifier
    from .cacheservice import PutCacheRequest as PutCacheRequest
    from .cacheservice import ReleaseReservationRequest as ReleaseReservationRequest
    from .cacheservice_grpc import CacheServiceBase as CacheServiceBase
    from .cacheservice_grpc import CacheServiceBlockingStub as CacheServiceBlockingStub
    from .cacheservice_grpc import CacheServiceStub as CacheServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "cacheservice": (
                "DeleteCacheRequest",
                "GetCacheRequest",
                "GetOrExtendReservationRequest",
                "Identifier",
                "PutCacheRequest",
                "ReleaseReservationRequest",
            ),
            "cacheservice_grpc": ("CacheServiceBase", "CacheServiceBlockingStub", "CacheServiceStub"),
        },
    )

__all__ = [
    "CacheServiceBase",
    "CacheServiceBlockingStub",
    "CacheServiceStub",
    "DeleteCacheRequest",
    "GetCacheRequest",
    "GetOrExtendReservationRequest",
    "Identifier",
    "PutCacheRequest",
    "ReleaseReservationRequest",
    "cacheservice",
    "cacheservice_grpc",
]
