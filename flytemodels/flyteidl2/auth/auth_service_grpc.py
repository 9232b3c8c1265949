# Made from flyteidl2/auth/auth_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/auth/auth_service.proto` (package `flyteidl2.auth`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.auth.auth_service import (
    GetOAuth2MetadataRequest,
    GetOAuth2MetadataResponse,
    GetPublicClientConfigRequest,
    GetPublicClientConfigResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_AUTH_METADATA_SERVICE_GET_O_AUTH2_METADATA: Final = Rpc(
    "/flyteidl2.auth.AuthMetadataService/GetOAuth2Metadata",
    "get_o_auth2_metadata",
    "unary_unary",
    GetOAuth2MetadataRequest,
    GetOAuth2MetadataResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG: Final = Rpc(
    "/flyteidl2.auth.AuthMetadataService/GetPublicClientConfig",
    "get_public_client_config",
    "unary_unary",
    GetPublicClientConfigRequest,
    GetPublicClientConfigResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)


class AuthMetadataServiceStub(ServiceStub):
    """Describes how to log in. It can be called without a token.

    Calls `flyteidl2.auth.AuthMetadataService`.
    """

    async def get_o_auth2_metadata(
        self,
        request: GetOAuth2MetadataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetOAuth2MetadataResponse:
        """Return the metadata of the OAuth2 server. (`/flyteidl2.auth.AuthMetadataService/GetOAuth2Metadata`)"""
        return await self._call_unary_unary(
            _AUTH_METADATA_SERVICE_GET_O_AUTH2_METADATA, request, timeout, deadline, metadata
        )

    async def get_public_client_config(
        self,
        request: GetPublicClientConfigRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetPublicClientConfigResponse:
        """Return the OAuth2 client that command lines and SDKs use.
        (`/flyteidl2.auth.AuthMetadataService/GetPublicClientConfig`)
        """
        return await self._call_unary_unary(
            _AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG, request, timeout, deadline, metadata
        )


class AuthMetadataServiceBlockingStub(BlockingServiceStub):
    """Describes how to log in. It can be called without a token.

    Calls `flyteidl2.auth.AuthMetadataService` and waits, over a channel of grpcio.
    """

    def get_o_auth2_metadata(
        self,
        request: GetOAuth2MetadataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetOAuth2MetadataResponse:
        """Return the metadata of the OAuth2 server. (`/flyteidl2.auth.AuthMetadataService/GetOAuth2Metadata`)"""
        return self._call_unary_unary(_AUTH_METADATA_SERVICE_GET_O_AUTH2_METADATA, request, timeout, deadline, metadata)

    def get_public_client_config(
        self,
        request: GetPublicClientConfigRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetPublicClientConfigResponse:
        """Return the OAuth2 client that command lines and SDKs use.
        (`/flyteidl2.auth.AuthMetadataService/GetPublicClientConfig`)
        """
        return self._call_unary_unary(
            _AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG, request, timeout, deadline, metadata
        )


class AuthMetadataServiceBase(ServiceBase):
    """Describes how to log in. It can be called without a token.

    Serves `flyteidl2.auth.AuthMetadataService`: override the methods that you implement.
    """

    async def get_o_auth2_metadata(self, request: GetOAuth2MetadataRequest, /) -> GetOAuth2MetadataResponse:
        """Return the metadata of the OAuth2 server. (`/flyteidl2.auth.AuthMetadataService/GetOAuth2Metadata`)"""
        raise self._unimplemented(_AUTH_METADATA_SERVICE_GET_O_AUTH2_METADATA)

    async def get_public_client_config(self, request: GetPublicClientConfigRequest, /) -> GetPublicClientConfigResponse:
        """Return the OAuth2 client that command lines and SDKs use.
        (`/flyteidl2.auth.AuthMetadataService/GetPublicClientConfig`)
        """
        raise self._unimplemented(_AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _AUTH_METADATA_SERVICE_GET_O_AUTH2_METADATA,
        _AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG,
    )
