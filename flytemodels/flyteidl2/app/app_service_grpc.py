# Made from flyteidl2/app/app_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/app/app_service.proto` (package `flyteidl2.app`)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from typing import ClassVar, Final

from flytemodels.flyteidl2.app.app_payload import (
    CreateRequest,
    CreateResponse,
    DeleteRequest,
    DeleteResponse,
    GetRequest,
    GetResponse,
    LeaseRequest,
    LeaseResponse,
    ListRequest,
    ListResponse,
    UpdateRequest,
    UpdateResponse,
    UpdateStatusRequest,
    UpdateStatusResponse,
    WatchRequest,
    WatchResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_APP_SERVICE_CREATE: Final = Rpc(
    "/flyteidl2.app.AppService/Create", "create", "unary_unary", CreateRequest, CreateResponse
)
_APP_SERVICE_GET: Final = Rpc(
    "/flyteidl2.app.AppService/Get", "get", "unary_unary", GetRequest, GetResponse, idempotency_level="NO_SIDE_EFFECTS"
)
_APP_SERVICE_UPDATE: Final = Rpc(
    "/flyteidl2.app.AppService/Update", "update", "unary_unary", UpdateRequest, UpdateResponse
)
_APP_SERVICE_UPDATE_STATUS: Final = Rpc(
    "/flyteidl2.app.AppService/UpdateStatus", "update_status", "unary_unary", UpdateStatusRequest, UpdateStatusResponse
)
_APP_SERVICE_DELETE: Final = Rpc(
    "/flyteidl2.app.AppService/Delete", "delete", "unary_unary", DeleteRequest, DeleteResponse
)
_APP_SERVICE_LIST: Final = Rpc(
    "/flyteidl2.app.AppService/List",
    "list",
    "unary_unary",
    ListRequest,
    ListResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_APP_SERVICE_WATCH: Final = Rpc(
    "/flyteidl2.app.AppService/Watch",
    "watch",
    "unary_stream",
    WatchRequest,
    WatchResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_APP_SERVICE_LEASE: Final = Rpc("/flyteidl2.app.AppService/Lease", "lease", "unary_stream", LeaseRequest, LeaseResponse)


class AppServiceStub(ServiceStub):
    """Apps: services that are kept running. The open-source backend runs each as a Knative service.

    Calls `flyteidl2.app.AppService`.
    """

    async def create(
        self,
        request: CreateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateResponse:
        """Deploy an app. (`/flyteidl2.app.AppService/Create`)"""
        return await self._call_unary_unary(_APP_SERVICE_CREATE, request, timeout, deadline, metadata)

    async def get(
        self,
        request: GetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetResponse:
        """Return an app. (`/flyteidl2.app.AppService/Get`)"""
        return await self._call_unary_unary(_APP_SERVICE_GET, request, timeout, deadline, metadata)

    async def update(
        self,
        request: UpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateResponse:
        """Change an app. (`/flyteidl2.app.AppService/Update`)"""
        return await self._call_unary_unary(_APP_SERVICE_UPDATE, request, timeout, deadline, metadata)

    async def update_status(
        self,
        request: UpdateStatusRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateStatusResponse:
        """Report the state of an app. (`/flyteidl2.app.AppService/UpdateStatus`)"""
        return await self._call_unary_unary(_APP_SERVICE_UPDATE_STATUS, request, timeout, deadline, metadata)

    async def delete(
        self,
        request: DeleteRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteResponse:
        """Stop an app and delete it. (`/flyteidl2.app.AppService/Delete`)"""
        return await self._call_unary_unary(_APP_SERVICE_DELETE, request, timeout, deadline, metadata)

    async def list(
        self,
        request: ListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListResponse:
        """Return apps, a page at a time. (`/flyteidl2.app.AppService/List`)"""
        return await self._call_unary_unary(_APP_SERVICE_LIST, request, timeout, deadline, metadata)

    def watch(
        self,
        request: WatchRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[WatchResponse, None]:
        """Stream updates of apps. (`/flyteidl2.app.AppService/Watch`)"""
        return self._call_unary_stream(_APP_SERVICE_WATCH, request, timeout, deadline, metadata)

    def lease(
        self,
        request: LeaseRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[LeaseResponse, None]:
        """Stream the apps that a cluster is responsible for. (`/flyteidl2.app.AppService/Lease`)"""
        return self._call_unary_stream(_APP_SERVICE_LEASE, request, timeout, deadline, metadata)


class AppServiceBlockingStub(BlockingServiceStub):
    """Apps: services that are kept running. The open-source backend runs each as a Knative service.

    Calls `flyteidl2.app.AppService` and waits, over a channel of grpcio.
    """

    def create(
        self,
        request: CreateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateResponse:
        """Deploy an app. (`/flyteidl2.app.AppService/Create`)"""
        return self._call_unary_unary(_APP_SERVICE_CREATE, request, timeout, deadline, metadata)

    def get(
        self,
        request: GetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetResponse:
        """Return an app. (`/flyteidl2.app.AppService/Get`)"""
        return self._call_unary_unary(_APP_SERVICE_GET, request, timeout, deadline, metadata)

    def update(
        self,
        request: UpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateResponse:
        """Change an app. (`/flyteidl2.app.AppService/Update`)"""
        return self._call_unary_unary(_APP_SERVICE_UPDATE, request, timeout, deadline, metadata)

    def update_status(
        self,
        request: UpdateStatusRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateStatusResponse:
        """Report the state of an app. (`/flyteidl2.app.AppService/UpdateStatus`)"""
        return self._call_unary_unary(_APP_SERVICE_UPDATE_STATUS, request, timeout, deadline, metadata)

    def delete(
        self,
        request: DeleteRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteResponse:
        """Stop an app and delete it. (`/flyteidl2.app.AppService/Delete`)"""
        return self._call_unary_unary(_APP_SERVICE_DELETE, request, timeout, deadline, metadata)

    def list(
        self,
        request: ListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListResponse:
        """Return apps, a page at a time. (`/flyteidl2.app.AppService/List`)"""
        return self._call_unary_unary(_APP_SERVICE_LIST, request, timeout, deadline, metadata)

    def watch(
        self,
        request: WatchRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[WatchResponse, None, None]:
        """Stream updates of apps. (`/flyteidl2.app.AppService/Watch`)"""
        return self._call_unary_stream(_APP_SERVICE_WATCH, request, timeout, deadline, metadata)

    def lease(
        self,
        request: LeaseRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[LeaseResponse, None, None]:
        """Stream the apps that a cluster is responsible for. (`/flyteidl2.app.AppService/Lease`)"""
        return self._call_unary_stream(_APP_SERVICE_LEASE, request, timeout, deadline, metadata)


class AppServiceBase(ServiceBase):
    """Apps: services that are kept running. The open-source backend runs each as a Knative service.

    Serves `flyteidl2.app.AppService`: override the methods that you implement.
    """

    async def create(self, request: CreateRequest, /) -> CreateResponse:
        """Deploy an app. (`/flyteidl2.app.AppService/Create`)"""
        raise self._unimplemented(_APP_SERVICE_CREATE)

    async def get(self, request: GetRequest, /) -> GetResponse:
        """Return an app. (`/flyteidl2.app.AppService/Get`)"""
        raise self._unimplemented(_APP_SERVICE_GET)

    async def update(self, request: UpdateRequest, /) -> UpdateResponse:
        """Change an app. (`/flyteidl2.app.AppService/Update`)"""
        raise self._unimplemented(_APP_SERVICE_UPDATE)

    async def update_status(self, request: UpdateStatusRequest, /) -> UpdateStatusResponse:
        """Report the state of an app. (`/flyteidl2.app.AppService/UpdateStatus`)"""
        raise self._unimplemented(_APP_SERVICE_UPDATE_STATUS)

    async def delete(self, request: DeleteRequest, /) -> DeleteResponse:
        """Stop an app and delete it. (`/flyteidl2.app.AppService/Delete`)"""
        raise self._unimplemented(_APP_SERVICE_DELETE)

    async def list(self, request: ListRequest, /) -> ListResponse:
        """Return apps, a page at a time. (`/flyteidl2.app.AppService/List`)"""
        raise self._unimplemented(_APP_SERVICE_LIST)

    def watch(self, request: WatchRequest, /) -> AsyncIterator[WatchResponse]:
        """Stream updates of apps. (`/flyteidl2.app.AppService/Watch`)"""
        raise self._unimplemented(_APP_SERVICE_WATCH)

    def lease(self, request: LeaseRequest, /) -> AsyncIterator[LeaseResponse]:
        """Stream the apps that a cluster is responsible for. (`/flyteidl2.app.AppService/Lease`)"""
        raise self._unimplemented(_APP_SERVICE_LEASE)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _APP_SERVICE_CREATE,
        _APP_SERVICE_GET,
        _APP_SERVICE_UPDATE,
        _APP_SERVICE_UPDATE_STATUS,
        _APP_SERVICE_DELETE,
        _APP_SERVICE_LIST,
        _APP_SERVICE_WATCH,
        _APP_SERVICE_LEASE,
    )
