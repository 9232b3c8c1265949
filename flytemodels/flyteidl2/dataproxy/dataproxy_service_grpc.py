# Made from flyteidl2/dataproxy/dataproxy_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/dataproxy/dataproxy_service.proto` (package `flyteidl2.dataproxy`)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from typing import ClassVar, Final

from flytemodels.flyteidl2.dataproxy.dataproxy_service import (
    CreateDownloadLinkRequest,
    CreateDownloadLinkResponse,
    CreateUploadLocationRequest,
    CreateUploadLocationResponse,
    GetActionDataRequest,
    GetActionDataResponse,
    TailLogsRequest,
    TailLogsResponse,
    UploadInputsRequest,
    UploadInputsResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION: Final = Rpc(
    "/flyteidl2.dataproxy.DataProxyService/CreateUploadLocation",
    "create_upload_location",
    "unary_unary",
    CreateUploadLocationRequest,
    CreateUploadLocationResponse,
)
_DATA_PROXY_SERVICE_UPLOAD_INPUTS: Final = Rpc(
    "/flyteidl2.dataproxy.DataProxyService/UploadInputs",
    "upload_inputs",
    "unary_unary",
    UploadInputsRequest,
    UploadInputsResponse,
)
_DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK: Final = Rpc(
    "/flyteidl2.dataproxy.DataProxyService/CreateDownloadLink",
    "create_download_link",
    "unary_unary",
    CreateDownloadLinkRequest,
    CreateDownloadLinkResponse,
)
_DATA_PROXY_SERVICE_GET_ACTION_DATA: Final = Rpc(
    "/flyteidl2.dataproxy.DataProxyService/GetActionData",
    "get_action_data",
    "unary_unary",
    GetActionDataRequest,
    GetActionDataResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_DATA_PROXY_SERVICE_TAIL_LOGS: Final = Rpc(
    "/flyteidl2.dataproxy.DataProxyService/TailLogs", "tail_logs", "unary_stream", TailLogsRequest, TailLogsResponse
)


class DataProxyServiceStub(ServiceStub):
    """Access to files and logs in clusters without credentials for the clusters.

    Calls `flyteidl2.dataproxy.DataProxyService`.
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
        """Return a location to upload a file to. (`/flyteidl2.dataproxy.DataProxyService/CreateUploadLocation`)"""
        return await self._call_unary_unary(
            _DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION, request, timeout, deadline, metadata
        )

    async def upload_inputs(
        self,
        request: UploadInputsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UploadInputsResponse:
        """Store inputs before a run is started. (`/flyteidl2.dataproxy.DataProxyService/UploadInputs`)"""
        return await self._call_unary_unary(_DATA_PROXY_SERVICE_UPLOAD_INPUTS, request, timeout, deadline, metadata)

    async def create_download_link(
        self,
        request: CreateDownloadLinkRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateDownloadLinkResponse:
        """Return URLs to download a file. (`/flyteidl2.dataproxy.DataProxyService/CreateDownloadLink`)"""
        return await self._call_unary_unary(
            _DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK, request, timeout, deadline, metadata
        )

    async def get_action_data(
        self,
        request: GetActionDataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetActionDataResponse:
        """Return the inputs and outputs of an action. (`/flyteidl2.dataproxy.DataProxyService/GetActionData`)"""
        return await self._call_unary_unary(_DATA_PROXY_SERVICE_GET_ACTION_DATA, request, timeout, deadline, metadata)

    def tail_logs(
        self,
        request: TailLogsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[TailLogsResponse, None]:
        """Stream the logs of an attempt. After the attempt has ended, return what there is.
        (`/flyteidl2.dataproxy.DataProxyService/TailLogs`)
        """
        return self._call_unary_stream(_DATA_PROXY_SERVICE_TAIL_LOGS, request, timeout, deadline, metadata)


class DataProxyServiceBlockingStub(BlockingServiceStub):
    """Access to files and logs in clusters without credentials for the clusters.

    Calls `flyteidl2.dataproxy.DataProxyService` and waits, over a channel of grpcio.
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
        """Return a location to upload a file to. (`/flyteidl2.dataproxy.DataProxyService/CreateUploadLocation`)"""
        return self._call_unary_unary(_DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION, request, timeout, deadline, metadata)

    def upload_inputs(
        self,
        request: UploadInputsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UploadInputsResponse:
        """Store inputs before a run is started. (`/flyteidl2.dataproxy.DataProxyService/UploadInputs`)"""
        return self._call_unary_unary(_DATA_PROXY_SERVICE_UPLOAD_INPUTS, request, timeout, deadline, metadata)

    def create_download_link(
        self,
        request: CreateDownloadLinkRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateDownloadLinkResponse:
        """Return URLs to download a file. (`/flyteidl2.dataproxy.DataProxyService/CreateDownloadLink`)"""
        return self._call_unary_unary(_DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK, request, timeout, deadline, metadata)

    def get_action_data(
        self,
        request: GetActionDataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetActionDataResponse:
        """Return the inputs and outputs of an action. (`/flyteidl2.dataproxy.DataProxyService/GetActionData`)"""
        return self._call_unary_unary(_DATA_PROXY_SERVICE_GET_ACTION_DATA, request, timeout, deadline, metadata)

    def tail_logs(
        self,
        request: TailLogsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[TailLogsResponse, None, None]:
        """Stream the logs of an attempt. After the attempt has ended, return what there is.
        (`/flyteidl2.dataproxy.DataProxyService/TailLogs`)
        """
        return self._call_unary_stream(_DATA_PROXY_SERVICE_TAIL_LOGS, request, timeout, deadline, metadata)


class DataProxyServiceBase(ServiceBase):
    """Access to files and logs in clusters without credentials for the clusters.

    Serves `flyteidl2.dataproxy.DataProxyService`: override the methods that you implement.
    """

    async def create_upload_location(self, request: CreateUploadLocationRequest, /) -> CreateUploadLocationResponse:
        """Return a location to upload a file to. (`/flyteidl2.dataproxy.DataProxyService/CreateUploadLocation`)"""
        raise self._unimplemented(_DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION)

    async def upload_inputs(self, request: UploadInputsRequest, /) -> UploadInputsResponse:
        """Store inputs before a run is started. (`/flyteidl2.dataproxy.DataProxyService/UploadInputs`)"""
        raise self._unimplemented(_DATA_PROXY_SERVICE_UPLOAD_INPUTS)

    async def create_download_link(self, request: CreateDownloadLinkRequest, /) -> CreateDownloadLinkResponse:
        """Return URLs to download a file. (`/flyteidl2.dataproxy.DataProxyService/CreateDownloadLink`)"""
        raise self._unimplemented(_DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK)

    async def get_action_data(self, request: GetActionDataRequest, /) -> GetActionDataResponse:
        """Return the inputs and outputs of an action. (`/flyteidl2.dataproxy.DataProxyService/GetActionData`)"""
        raise self._unimplemented(_DATA_PROXY_SERVICE_GET_ACTION_DATA)

    def tail_logs(self, request: TailLogsRequest, /) -> AsyncIterator[TailLogsResponse]:
        """Stream the logs of an attempt. After the attempt has ended, return what there is.
        (`/flyteidl2.dataproxy.DataProxyService/TailLogs`)
        """
        raise self._unimplemented(_DATA_PROXY_SERVICE_TAIL_LOGS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _DATA_PROXY_SERVICE_CREATE_UPLOAD_LOCATION,
        _DATA_PROXY_SERVICE_UPLOAD_INPUTS,
        _DATA_PROXY_SERVICE_CREATE_DOWNLOAD_LINK,
        _DATA_PROXY_SERVICE_GET_ACTION_DATA,
        _DATA_PROXY_SERVICE_TAIL_LOGS,
    )
