# Made from flyteidl/service/identity.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/service/identity.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl.service.identity import UserInfoRequest, UserInfoResponse
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_IDENTITY_SERVICE_USER_INFO: Final = Rpc(
    "/flyteidl.service.IdentityService/UserInfo", "user_info", "unary_unary", UserInfoRequest, UserInfoResponse
)


class IdentityServiceStub(ServiceStub):
    """Who is logged in.

    Calls `flyteidl.service.IdentityService`.
    """

    async def user_info(
        self,
        request: UserInfoRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UserInfoResponse:
        """Return the claims of the caller. (`/flyteidl.service.IdentityService/UserInfo`)"""
        return await self._call_unary_unary(_IDENTITY_SERVICE_USER_INFO, request, timeout, deadline, metadata)


class IdentityServiceBlockingStub(BlockingServiceStub):
    """Who is logged in.

    Calls `flyteidl.service.IdentityService` and waits, over a channel of grpcio.
    """

    def user_info(
        self,
        request: UserInfoRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UserInfoResponse:
        """Return the claims of the caller. (`/flyteidl.service.IdentityService/UserInfo`)"""
        return self._call_unary_unary(_IDENTITY_SERVICE_USER_INFO, request, timeout, deadline, metadata)


class IdentityServiceBase(ServiceBase):
    """Who is logged in.

    Serves `flyteidl.service.IdentityService`: override the methods that you implement.
    """

    async def user_info(self, request: UserInfoRequest, /) -> UserInfoResponse:
        """Return the claims of the caller. (`/flyteidl.service.IdentityService/UserInfo`)"""
        raise self._unimplemented(_IDENTITY_SERVICE_USER_INFO)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (_IDENTITY_SERVICE_USER_INFO,)
