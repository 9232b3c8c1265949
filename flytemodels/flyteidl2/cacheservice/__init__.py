# Made from flyteidl2/cacheservice/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/cacheservice` (package `flyteidl2.cacheservice`), loaded on first
use.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import cacheservice as cacheservice
    from . import cacheservice_grpc as cacheservice_grpc
    from . import v2 as v2
    from .cacheservice import CachedOutput as CachedOutput
    from .cacheservice import DeleteCacheRequest as DeleteCacheRequest
    from .cacheservice import DeleteCacheResponse as DeleteCacheResponse
    from .cacheservice import GetCacheRequest as GetCacheRequest
    from .cacheservice import GetCacheResponse as GetCacheResponse
    from .cacheservice import GetOrExtendReservationRequest as GetOrExtendReservationRequest
    from .cacheservice import GetOrExtendReservationResponse as GetOrExtendReservationResponse
    from .cacheservice import KeyMapMetadata as KeyMapMetadata
    from .cacheservice import Metadata as Metadata
    from .cacheservice import OverwriteOutput as OverwriteOutput
    from .cacheservice import PutCacheRequest as PutCacheRequest
    from .cacheservice import PutCacheResponse as PutCacheResponse
    from .cacheservice import ReleaseReservationRequest as ReleaseReservationRequest
    from .cacheservice import ReleaseReservationResponse as ReleaseReservationResponse
    from .cacheservice import Reservation as Reservation
    from .cacheservice_grpc import CacheServiceBase as CacheServiceBase
    from .cacheservice_grpc import CacheServiceBlockingStub as CacheServiceBlockingStub
    from .cacheservice_grpc import CacheServiceStub as CacheServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "cacheservice": (
                "CachedOutput",
                "DeleteCacheRequest",
                "DeleteCacheResponse",
                "GetCacheRequest",
                "GetCacheResponse",
                "GetOrExtendReservationRequest",
                "GetOrExtendReservationResponse",
                "KeyMapMetadata",
                "Metadata",
                "OverwriteOutput",
                "PutCacheRequest",
                "PutCacheResponse",
                "ReleaseReservationRequest",
                "ReleaseReservationResponse",
                "Reservation",
            ),
            "cacheservice_grpc": ("CacheServiceBase", "CacheServiceBlockingStub", "CacheServiceStub"),
            "v2": (),
        },
    )

__all__ = [
    "CacheServiceBase",
    "CacheServiceBlockingStub",
    "CacheServiceStub",
    "CachedOutput",
    "DeleteCacheRequest",
    "DeleteCacheResponse",
    "GetCacheRequest",
    "GetCacheResponse",
    "GetOrExtendReservationRequest",
    "GetOrExtendReservationResponse",
    "KeyMapMetadata",
    "Metadata",
    "OverwriteOutput",
    "PutCacheRequest",
    "PutCacheResponse",
    "ReleaseReservationRequest",
    "ReleaseReservationResponse",
    "Reservation",
    "cacheservice",
    "cacheservice_grpc",
    "v2",
]
