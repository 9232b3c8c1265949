# Made from flyteidl/service/auth.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/service/auth.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels.flyteidl.service.auth import (
    OAuth2MetadataRequest,
    OAuth2MetadataResponse,
    PublicClientAuthConfigRequest,
    PublicClientAuthConfigResponse,
)
from flytemodels.grpc import Deadline, Metadata, Rpc, ServiceBase, ServiceStub


class AuthMetadataServiceStub(ServiceStub):
    """Calls `flyteidl.service.AuthMetadataService`."""

    async def get_o_auth2_metadata(
        self,
        request: OAuth2MetadataRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> OAuth2MetadataResponse:
        """`/flyteidl.service.AuthMetadataService/GetOAuth2Metadata`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AuthMetadataService/GetOAuth2Metadata",
            request,
            OAuth2MetadataRequest,
            OAuth2MetadataResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_public_client_config(
        self,
        request: PublicClientAuthConfigRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> PublicClientAuthConfigResponse:
        """`/flyteidl.service.AuthMetadataService/GetPublicClientConfig`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AuthMetadataService/GetPublicClientConfig",
            request,
            PublicClientAuthConfigRequest,
            PublicClientAuthConfigResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )


class AuthMetadataServiceBase(ServiceBase):
    """Serves `flyteidl.service.AuthMetadataService`: override the methods that you implement."""

    async def get_o_auth2_metadata(self, request: OAuth2MetadataRequest) -> OAuth2MetadataResponse:
        """`/flyteidl.service.AuthMetadataService/GetOAuth2Metadata`"""
        raise self._unimplemented("/flyteidl.service.AuthMetadataService/GetOAuth2Metadata")

    async def get_public_client_config(self, request: PublicClientAuthConfigRequest) -> PublicClientAuthConfigResponse:
        """`/flyteidl.service.AuthMetadataService/GetPublicClientConfig`"""
        raise self._unimplemented("/flyteidl.service.AuthMetadataService/GetPublicClientConfig")

    _rpcs: ClassVar[tuple[Rpc, ...]] = (
        Rpc(
            "/flyteidl.service.AuthMetadataService/GetOAuth2Metadata",
            "get_o_auth2_metadata",
            "unary_unary",
            OAuth2MetadataRequest,
            OAuth2MetadataResponse,
        ),
        Rpc(
            "/flyteidl.service.AuthMetadataService/GetPublicClientConfig",
            "get_public_client_config",
            "unary_unary",
            PublicClientAuthConfigRequest,
            PublicClientAuthConfigResponse,
        ),
    )
