# Made from flyteidl/cacheservice/cacheservice.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/cacheservice/cacheservice.proto` (package `flyteidl.cacheservice`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl.cacheservice.cacheservice import (
    DeleteCacheRequest,
    DeleteCacheResponse,
    GetCacheRequest,
    GetCacheResponse,
    GetOrExtendReservationRequest,
    GetOrExtendReservationResponse,
    PutCacheRequest,
    PutCacheResponse,
    ReleaseReservationRequest,
    ReleaseReservationResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_CACHE_SERVICE_GET: Final = Rpc(
    "/flyteidl.cacheservice.CacheService/Get", "get", "unary_unary", GetCacheRequest, GetCacheResponse
)
_CACHE_SERVICE_PUT: Final = Rpc(
    "/flyteidl.cacheservice.CacheService/Put", "put", "unary_unary", PutCacheRequest, PutCacheResponse
)
_CACHE_SERVICE_DELETE: Final = Rpc(
    "/flyteidl.cacheservice.CacheService/Delete", "delete", "unary_unary", DeleteCacheRequest, DeleteCacheResponse
)
_CACHE_SERVICE_GET_OR_EXTEND_RESERVATION: Final = Rpc(
    "/flyteidl.cacheservice.CacheService/GetOrExtendReservation",
    "get_or_extend_reservation",
    "unary_unary",
    GetOrExtendReservationRequest,
    GetOrExtendReservationResponse,
)
_CACHE_SERVICE_RELEASE_RESERVATION: Final = Rpc(
    "/flyteidl.cacheservice.CacheService/ReleaseReservation",
    "release_reservation",
    "unary_unary",
    ReleaseReservationRequest,
    ReleaseReservationResponse,
)


class CacheServiceStub(ServiceStub):
    """Stores results of cached tasks. The open-source release of Flyte 1 has no such service: its propeller asks
    [DataCatalog][flytemodels.flyteidl.datacatalog.datacatalog_grpc.DataCatalogStub].

    Calls `flyteidl.cacheservice.CacheService`.
    """

    async def get(
        self,
        request: GetCacheRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetCacheResponse:
        """Return a stored result. (`/flyteidl.cacheservice.CacheService/Get`)"""
        return await self._call_unary_unary(_CACHE_SERVICE_GET, request, timeout, deadline, metadata)

    async def put(
        self,
        request: PutCacheRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> PutCacheResponse:
        """Store a result. (`/flyteidl.cacheservice.CacheService/Put`)"""
        return await self._call_unary_unary(_CACHE_SERVICE_PUT, request, timeout, deadline, metadata)

    async def delete(
        self,
        request: DeleteCacheRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteCacheResponse:
        """Remove a stored result. (`/flyteidl.cacheservice.CacheService/Delete`)"""
        return await self._call_unary_unary(_CACHE_SERVICE_DELETE, request, timeout, deadline, metadata)

    async def get_or_extend_reservation(
        self,
        request: GetOrExtendReservationRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """Acquire or extend the right to compute a result.
        (`/flyteidl.cacheservice.CacheService/GetOrExtendReservation`)
        """
        return await self._call_unary_unary(
            _CACHE_SERVICE_GET_OR_EXTEND_RESERVATION, request, timeout, deadline, metadata
        )

    async def release_reservation(
        self,
        request: ReleaseReservationRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ReleaseReservationResponse:
        """Release that right. (`/flyteidl.cacheservice.CacheService/ReleaseReservation`)"""
        return await self._call_unary_unary(_CACHE_SERVICE_RELEASE_RESERVATION, request, timeout, deadline, metadata)


class CacheServiceBlockingStub(BlockingServiceStub):
    """Stores results of cached tasks. The open-source release of Flyte 1 has no such service: its propeller asks
    [DataCatalog][flytemodels.flyteidl.datacatalog.datacatalog_grpc.DataCatalogStub].

    Calls `flyteidl.cacheservice.CacheService` and waits, over a channel of grpcio.
    """

    def get(
        self,
        request: GetCacheRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetCacheResponse:
        """Return a stored result. (`/flyteidl.cacheservice.CacheService/Get`)"""
        return self._call_unary_unary(_CACHE_SERVICE_GET, request, timeout, deadline, metadata)

    def put(
        self,
        request: PutCacheRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> PutCacheResponse:
        """Store a result. (`/flyteidl.cacheservice.CacheService/Put`)"""
        return self._call_unary_unary(_CACHE_SERVICE_PUT, request, timeout, deadline, metadata)

    def delete(
        self,
        request: DeleteCacheRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteCacheResponse:
        """Remove a stored result. (`/flyteidl.cacheservice.CacheService/Delete`)"""
        return self._call_unary_unary(_CACHE_SERVICE_DELETE, request, timeout, deadline, metadata)

    def get_or_extend_reservation(
        self,
        request: GetOrExtendReservationRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """Acquire or extend the right to compute a result.
        (`/flyteidl.cacheservice.CacheService/GetOrExtendReservation`)
        """
        return self._call_unary_unary(_CACHE_SERVICE_GET_OR_EXTEND_RESERVATION, request, timeout, deadline, metadata)

    def release_reservation(
        self,
        request: ReleaseReservationRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ReleaseReservationResponse:
        """Release that right. (`/flyteidl.cacheservice.CacheService/ReleaseReservation`)"""
        return self._call_unary_unary(_CACHE_SERVICE_RELEASE_RESERVATION, request, timeout, deadline, metadata)


class CacheServiceBase(ServiceBase):
    """Stores results of cached tasks. The open-source release of Flyte 1 has no such service: its propeller asks
    [DataCatalog][flytemodels.flyteidl.datacatalog.datacatalog_grpc.DataCatalogStub].

    Serves `flyteidl.cacheservice.CacheService`: override the methods that you implement.
    """

    async def get(self, request: GetCacheRequest, /) -> GetCacheResponse:
        """Return a stored result. (`/flyteidl.cacheservice.CacheService/Get`)"""
        raise self._unimplemented(_CACHE_SERVICE_GET)

    async def put(self, request: PutCacheRequest, /) -> PutCacheResponse:
        """Store a result. (`/flyteidl.cacheservice.CacheService/Put`)"""
        raise self._unimplemented(_CACHE_SERVICE_PUT)

    async def delete(self, request: DeleteCacheRequest, /) -> DeleteCacheResponse:
        """Remove a stored result. (`/flyteidl.cacheservice.CacheService/Delete`)"""
        raise self._unimplemented(_CACHE_SERVICE_DELETE)

    async def get_or_extend_reservation(
        self, request: GetOrExtendReservationRequest, /
    ) -> GetOrExtendReservationResponse:
        """Acquire or extend the right to compute a result.
        (`/flyteidl.cacheservice.CacheService/GetOrExtendReservation`)
        """
        raise self._unimplemented(_CACHE_SERVICE_GET_OR_EXTEND_RESERVATION)

    async def release_reservation(self, request: ReleaseReservationRequest, /) -> ReleaseReservationResponse:
        """Release that right. (`/flyteidl.cacheservice.CacheService/ReleaseReservation`)"""
        raise self._unimplemented(_CACHE_SERVICE_RELEASE_RESERVATION)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _CACHE_SERVICE_GET,
        _CACHE_SERVICE_PUT,
        _CACHE_SERVICE_DELETE,
        _CACHE_SERVICE_GET_OR_EXTEND_RESERVATION,
        _CACHE_SERVICE_RELEASE_RESERVATION,
    )
