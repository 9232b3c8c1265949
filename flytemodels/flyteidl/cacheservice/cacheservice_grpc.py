# Made from flyteidl/cacheservice/cacheservice.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/cacheservice/cacheservice.proto` (package `flyteidl.cacheservice`)."""

from __future__ import annotations

from typing import ClassVar

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
from flytemodels.grpc import Deadline, Metadata, Rpc, ServiceBase, ServiceStub


class CacheServiceStub(ServiceStub):
    """Calls `flyteidl.cacheservice.CacheService`."""

    async def get(
        self,
        request: GetCacheRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetCacheResponse:
        """`/flyteidl.cacheservice.CacheService/Get`"""
        return await self._call_unary_unary(
            "/flyteidl.cacheservice.CacheService/Get",
            request,
            GetCacheRequest,
            GetCacheResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def put(
        self,
        request: PutCacheRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> PutCacheResponse:
        """`/flyteidl.cacheservice.CacheService/Put`"""
        return await self._call_unary_unary(
            "/flyteidl.cacheservice.CacheService/Put",
            request,
            PutCacheRequest,
            PutCacheResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def delete(
        self,
        request: DeleteCacheRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteCacheResponse:
        """`/flyteidl.cacheservice.CacheService/Delete`"""
        return await self._call_unary_unary(
            "/flyteidl.cacheservice.CacheService/Delete",
            request,
            DeleteCacheRequest,
            DeleteCacheResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_or_extend_reservation(
        self,
        request: GetOrExtendReservationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """`/flyteidl.cacheservice.CacheService/GetOrExtendReservation`"""
        return await self._call_unary_unary(
            "/flyteidl.cacheservice.CacheService/GetOrExtendReservation",
            request,
            GetOrExtendReservationRequest,
            GetOrExtendReservationResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def release_reservation(
        self,
        request: ReleaseReservationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ReleaseReservationResponse:
        """`/flyteidl.cacheservice.CacheService/ReleaseReservation`"""
        return await self._call_unary_unary(
            "/flyteidl.cacheservice.CacheService/ReleaseReservation",
            request,
            ReleaseReservationRequest,
            ReleaseReservationResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )


class CacheServiceBase(ServiceBase):
    """Serves `flyteidl.cacheservice.CacheService`: override the methods that you implement."""

    async def get(self, request: GetCacheRequest) -> GetCacheResponse:
        """`/flyteidl.cacheservice.CacheService/Get`"""
        raise self._unimplemented("/flyteidl.cacheservice.CacheService/Get")

    async def put(self, request: PutCacheRequest) -> PutCacheResponse:
        """`/flyteidl.cacheservice.CacheService/Put`"""
        raise self._unimplemented("/flyteidl.cacheservice.CacheService/Put")

    async def delete(self, request: DeleteCacheRequest) -> DeleteCacheResponse:
        """`/flyteidl.cacheservice.CacheService/Delete`"""
        raise self._unimplemented("/flyteidl.cacheservice.CacheService/Delete")

    async def get_or_extend_reservation(self, request: GetOrExtendReservationRequest) -> GetOrExtendReservationResponse:
        """`/flyteidl.cacheservice.CacheService/GetOrExtendReservation`"""
        raise self._unimplemented("/flyteidl.cacheservice.CacheService/GetOrExtendReservation")

    async def release_reservation(self, request: ReleaseReservationRequest) -> ReleaseReservationResponse:
        """`/flyteidl.cacheservice.CacheService/ReleaseReservation`"""
        raise self._unimplemented("/flyteidl.cacheservice.CacheService/ReleaseReservation")

    _rpcs: ClassVar[tuple[Rpc, ...]] = (
        Rpc("/flyteidl.cacheservice.CacheService/Get", "get", "unary_unary", GetCacheRequest, GetCacheResponse),
        Rpc("/flyteidl.cacheservice.CacheService/Put", "put", "unary_unary", PutCacheRequest, PutCacheResponse),
        Rpc(
            "/flyteidl.cacheservice.CacheService/Delete",
            "delete",
            "unary_unary",
            DeleteCacheRequest,
            DeleteCacheResponse,
        ),
        Rpc(
            "/flyteidl.cacheservice.CacheService/GetOrExtendReservation",
            "get_or_extend_reservation",
            "unary_unary",
            GetOrExtendReservationRequest,
            GetOrExtendReservationResponse,
        ),
        Rpc(
            "/flyteidl.cacheservice.CacheService/ReleaseReservation",
            "release_reservation",
            "unary_unary",
            ReleaseReservationRequest,
            ReleaseReservationResponse,
        ),
    )
