# Made from flyteidl2/cacheservice/cacheservice.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/cacheservice/cacheservice.proto` (package `flyteidl2.cacheservice`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.cacheservice.cacheservice import (
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
    "/flyteidl2.cacheservice.CacheService/Get", "get", "unary_unary", GetCacheRequest, GetCacheResponse
)
_CACHE_SERVICE_PUT: Final = Rpc(
    "/flyteidl2.cacheservice.CacheService/Put", "put", "unary_unary", PutCacheRequest, PutCacheResponse
)
_CACHE_SERVICE_DELETE: Final = Rpc(
    "/flyteidl2.cacheservice.CacheService/Delete", "delete", "unary_unary", DeleteCacheRequest, DeleteCacheResponse
)
_CACHE_SERVICE_GET_OR_EXTEND_RESERVATION: Final = Rpc(
    "/flyteidl2.cacheservice.CacheService/GetOrExtendReservation",
    "get_or_extend_reservation",
    "unary_unary",
    GetOrExtendReservationRequest,
    GetOrExtendReservationResponse,
)
_CACHE_SERVICE_RELEASE_RESERVATION: Final = Rpc(
    "/flyteidl2.cacheservice.CacheService/ReleaseReservation",
    "release_reservation",
    "unary_unary",
    ReleaseReservationRequest,
    ReleaseReservationResponse,
)


class CacheServiceStub(ServiceStub):
    """Stores results of cached tasks. The open-source backend serves version 2 only.

    Calls `flyteidl2.cacheservice.CacheService`.
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
        """Return a stored result. (`/flyteidl2.cacheservice.CacheService/Get`)"""
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
        """Store a result. (`/flyteidl2.cacheservice.CacheService/Put`)"""
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
        """Delete a stored result. (`/flyteidl2.cacheservice.CacheService/Delete`)"""
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
        """Take or keep the right to compute a result.
        (`/flyteidl2.cacheservice.CacheService/GetOrExtendReservation`)
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
        """Give up the right to compute a result. (`/flyteidl2.cacheservice.CacheService/ReleaseReservation`)"""
        return await self._call_unary_unary(_CACHE_SERVICE_RELEASE_RESERVATION, request, timeout, deadline, metadata)


class CacheServiceBlockingStub(BlockingServiceStub):
    """Stores results of cached tasks. The open-source backend serves version 2 only.

    Calls `flyteidl2.cacheservice.CacheService` and waits, over a channel of grpcio.
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
        """Return a stored result. (`/flyteidl2.cacheservice.CacheService/Get`)"""
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
        """Store a result. (`/flyteidl2.cacheservice.CacheService/Put`)"""
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
        """Delete a stored result. (`/flyteidl2.cacheservice.CacheService/Delete`)"""
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
        """Take or keep the right to compute a result.
        (`/flyteidl2.cacheservice.CacheService/GetOrExtendReservation`)
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
        """Give up the right to compute a result. (`/flyteidl2.cacheservice.CacheService/ReleaseReservation`)"""
        return self._call_unary_unary(_CACHE_SERVICE_RELEASE_RESERVATION, request, timeout, deadline, metadata)


class CacheServiceBase(ServiceBase):
    """Stores results of cached tasks. The open-source backend serves version 2 only.

    Serves `flyteidl2.cacheservice.CacheService`: override the methods that you implement.
    """

    async def get(self, request: GetCacheRequest, /) -> GetCacheResponse:
        """Return a stored result. (`/flyteidl2.cacheservice.CacheService/Get`)"""
        raise self._unimplemented(_CACHE_SERVICE_GET)

    async def put(self, request: PutCacheRequest, /) -> PutCacheResponse:
        """Store a result. (`/flyteidl2.cacheservice.CacheService/Put`)"""
        raise self._unimplemented(_CACHE_SERVICE_PUT)

    async def delete(self, request: DeleteCacheRequest, /) -> DeleteCacheResponse:
        """Delete a stored result. (`/flyteidl2.cacheservice.CacheService/Delete`)"""
        raise self._unimplemented(_CACHE_SERVICE_DELETE)

    async def get_or_extend_reservation(
        self, request: GetOrExtendReservationRequest, /
    ) -> GetOrExtendReservationResponse:
        """Take or keep the right to compute a result.
        (`/flyteidl2.cacheservice.CacheService/GetOrExtendReservation`)
        """
        raise self._unimplemented(_CACHE_SERVICE_GET_OR_EXTEND_RESERVATION)

    async def release_reservation(self, request: ReleaseReservationRequest, /) -> ReleaseReservationResponse:
        """Give up the right to compute a result. (`/flyteidl2.cacheservice.CacheService/ReleaseReservation`)"""
        raise self._unimplemented(_CACHE_SERVICE_RELEASE_RESERVATION)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _CACHE_SERVICE_GET,
        _CACHE_SERVICE_PUT,
        _CACHE_SERVICE_DELETE,
        _CACHE_SERVICE_GET_OR_EXTEND_RESERVATION,
        _CACHE_SERVICE_RELEASE_RESERVATION,
    )
