# Made from flyteidl/service/dataproxy.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/service/dataproxy.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl.service.dataproxy import (
    CreateDownloadLinkRequest,
    CreateDownloadLinkResponse,
    CreateDownloadLocationRequest,
    CreateDownloadLocationResponse,
    CreateUploadLocationRequest,
    CreateUploadLocationResponse,
    GetDataRequest,
    GetDataResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION: Final = Rpc(
    "/flyteidl.service.DataProxyService/CreateUploadLocation",
    "create_upload_location",
    "unary_unary",
    CreateUploadLocationRequest,
    CreateUploadLocationResponse,
)
_DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LOCATION: Final = Rpc(
    "/flyteidl.service.DataProxyService/CreateDownloadLocation",
    "create_download_location",
    "unary_unary",
    CreateDownloadLocationRequest,
    CreateDownloadLocationResponse,
)
_DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK: Final = Rpc(
    "/flyteidl.service.DataProxyService/CreateDownloadLink",
    "create_download_link",
    "unary_unary",
    CreateDownloadLinkRequest,
    CreateDownloadLinkResponse,
)
_DATA_PROXY_SERVICE_GET_DATA: Final = Rpc(
    "/flyteidl.service.DataProxyService/GetData", "get_data", "unary_unary", GetDataRequest, GetDataResponse
)


class DataProxyServiceStub(ServiceStub):
    """Access to files in the installation's object store, without credentials for it.

    Calls `flyteidl.service.DataProxyService`.
    """

    async def create_upload_location(
        self,
        request: CreateUploadLocationRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateUploadLocationResponse:
        """Return where to upload a file. (`/flyteidl.service.DataProxyService/CreateUploadLocation`)"""
        return await self._call_unary_unary(
            _DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION, request, timeout, deadline, metadata
        )

    async def create_download_location(
        self,
        request: CreateDownloadLocationRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateDownloadLocationResponse:
        """Use `CreateDownloadLink`. (`/flyteidl.service.DataProxyService/CreateDownloadLocation`)"""
        return await self._call_unary_unary(
            _DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LOCATION, request, timeout, deadline, metadata
        )

    async def create_download_link(
        self,
        request: CreateDownloadLinkRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateDownloadLinkResponse:
        """Return where to download what a node left. (`/flyteidl.service.DataProxyService/CreateDownloadLink`)"""
        return await self._call_unary_unary(
            _DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK, request, timeout, deadline, metadata
        )

    async def get_data(
        self,
        request: GetDataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetDataResponse:
        """Return the data behind a `flyte://` address. (`/flyteidl.service.DataProxyService/GetData`)"""
        return await self._call_unary_unary(_DATA_PROXY_SERVICE_GET_DATA, request, timeout, deadline, metadata)


class DataProxyServiceBlockingStub(BlockingServiceStub):
    """Access to files in the installation's object store, without credentials for it.

    Calls `flyteidl.service.DataProxyService` and waits, over a channel of grpcio.
    """

    def create_upload_location(
        self,
        request: CreateUploadLocationRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateUploadLocationResponse:
        """Return where to upload a file. (`/flyteidl.service.DataProxyService/CreateUploadLocation`)"""
        return self._call_unary_unary(_DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION, request, timeout, deadline, metadata)

    def create_download_location(
        self,
        request: CreateDownloadLocationRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateDownloadLocationResponse:
        """Use `CreateDownloadLink`. (`/flyteidl.service.DataProxyService/CreateDownloadLocation`)"""
        return self._call_unary_unary(
            _DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LOCATION, request, timeout, deadline, metadata
        )

    def create_download_link(
        self,
        request: CreateDownloadLinkRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateDownloadLinkResponse:
        """Return where to download what a node left. (`/flyteidl.service.DataProxyService/CreateDownloadLink`)"""
        return self._call_unary_unary(_DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK, request, timeout, deadline, metadata)

    def get_data(
        self,
        request: GetDataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetDataResponse:
        """Return the data behind a `flyte://` address. (`/flyteidl.service.DataProxyService/GetData`)"""
        return self._call_unary_unary(_DATA_PROXY_SERVICE_GET_DATA, request, timeout, deadline, metadata)


class DataProxyServiceBase(ServiceBase):
    """Access to files in the installation's object store, without credentials for it.

    Serves `flyteidl.service.DataProxyService`: override the methods that you implement.
    """

    async def create_upload_location(self, request: CreateUploadLocationRequest, /) -> CreateUploadLocationResponse:
        """Return where to upload a file. (`/flyteidl.service.DataProxyService/CreateUploadLocation`)"""
        raise self._unimplemented(_DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION)

    async def create_download_location(
        self, request: CreateDownloadLocationRequest, /
    ) -> CreateDownloadLocationResponse:
        """Use `CreateDownloadLink`. (`/flyteidl.service.DataProxyService/CreateDownloadLocation`)"""
        raise self._unimplemented(_DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LOCATION)

    async def create_download_link(self, request: CreateDownloadLinkRequest, /) -> CreateDownloadLinkResponse:
        """Return where to download what a node left. (`/flyteidl.service.DataProxyService/CreateDownloadLink`)"""
        raise self._unimplemented(_DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK)

    async def get_data(self, request: GetDataRequest, /) -> GetDataResponse:
        """Return the data behind a `flyte://` address. (`/flyteidl.service.DataProxyService/GetData`)"""
        raise self._unimplemented(_DATA_PROXY_SERVICE_GET_DATA)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION,
        _DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LOCATION,
        _DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK,
        _DATA_PROXY_SERVICE_GET_DATA,
    )
