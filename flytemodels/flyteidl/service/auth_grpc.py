# Made from flyteidl/service/auth.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/service/auth.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl.service.auth import (
    OAuth2MetadataRequest,
    OAuth2MetadataResponse,
    PublicClientAuthConfigRequest,
    PublicClientAuthConfigResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_AUTH_METADATA_SERVICE_GET_O_AUTH2_METADATA: Final = Rpc(
    "/flyteidl.service.AuthMetadataService/GetOAuth2Metadata",
    "get_o_auth2_metadata",
    "unary_unary",
    OAuth2MetadataRequest,
    OAuth2MetadataResponse,
)
_AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG: Final = Rpc(
    "/flyteidl.service.AuthMetadataService/GetPublicClientConfig",
    "get_public_client_config",
    "unary_unary",
    PublicClientAuthConfigRequest,
    PublicClientAuthConfigResponse,
)


class AuthMetadataServiceStub(ServiceStub):
    """How to log in. It can be called without a token.

    Calls `flyteidl.service.AuthMetadataService`.
    """

    async def get_o_auth2_metadata(
        self,
        request: OAuth2MetadataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> OAuth2MetadataResponse:
        """Return the metadata of the OAuth2 server. (`/flyteidl.service.AuthMetadataService/GetOAuth2Metadata`)"""
        return await self._call_unary_unary(
            _AUTH_METADATA_SERVICE_GET_O_AUTH2_METADATA, request, timeout, deadline, metadata
        )

    async def get_public_client_config(
        self,
        request: PublicClientAuthConfigRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> PublicClientAuthConfigResponse:
        """Return which client command-line tools log in as.
        (`/flyteidl.service.AuthMetadataService/GetPublicClientConfig`)
        """
        return await self._call_unary_unary(
            _AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG, request, timeout, deadline, metadata
        )


class AuthMetadataServiceBlockingStub(BlockingServiceStub):
    """How to log in. It can be called without a token.

    Calls `flyteidl.service.AuthMetadataService` and waits, over a channel of grpcio.
    """

    def get_o_auth2_metadata(
        self,
        request: OAuth2MetadataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> OAuth2MetadataResponse:
        """Return the metadata of the OAuth2 server. (`/flyteidl.service.AuthMetadataService/GetOAuth2Metadata`)"""
        return self._call_unary_unary(_AUTH_METADATA_SERVICE_GET_O_AUTH2_METADATA, request, timeout, deadline, metadata)

    def get_public_client_config(
        self,
        request: PublicClientAuthConfigRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> PublicClientAuthConfigResponse:
        """Return which client command-line tools log in as.
        (`/flyteidl.service.AuthMetadataService/GetPublicClientConfig`)
        """
        return self._call_unary_unary(
            _AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG, request, timeout, deadline, metadata
        )


class AuthMetadataServiceBase(ServiceBase):
    """How to log in. It can be called without a token.

    Serves `flyteidl.service.AuthMetadataService`: override the methods that you implement.
    """

    async def get_o_auth2_metadata(self, request: OAuth2MetadataRequest, /) -> OAuth2MetadataResponse:
        """Return the metadata of the OAuth2 server. (`/flyteidl.service.AuthMetadataService/GetOAuth2Metadata`)"""
        raise self._unimplemented(_AUTH_METADATA_SERVICE_GET_O_AUTH2_METADATA)

    async def get_public_client_config(
        self, request: PublicClientAuthConfigRequest, /
    ) -> PublicClientAuthConfigResponse:
        """Return which client command-line tools log in as.
        (`/flyteidl.service.AuthMetadataService/GetPublicClientConfig`)
        """
        raise self._unimplemented(_AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _AUTH_METADATA_SERVICE_GET_O_AUTH2_METADATA,
        _AUTH_METADATA_SERVICE_GET_PUBLIC_CLIENT_CONFIG,
    )
