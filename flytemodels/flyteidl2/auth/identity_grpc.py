# Made from flyteidl2/auth/identity.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/auth/identity.proto` (package `flyteidl2.auth`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.auth.identity import UserInfoRequest, UserInfoResponse
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_IDENTITY_SERVICE_USER_INFO: Final = Rpc(
    "/flyteidl2.auth.IdentityService/UserInfo", "user_info", "unary_unary", UserInfoRequest, UserInfoResponse
)


class IdentityServiceStub(ServiceStub):
    """Who is logged in.

    Calls `flyteidl2.auth.IdentityService`.
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
        """Return the caller's claims. A caller who cannot be identified gets UNAUTHENTICATED.
        (`/flyteidl2.auth.IdentityService/UserInfo`)
        """
        return await self._call_unary_unary(_IDENTITY_SERVICE_USER_INFO, request, timeout, deadline, metadata)


class IdentityServiceBlockingStub(BlockingServiceStub):
    """Who is logged in.

    Calls `flyteidl2.auth.IdentityService` and waits, over a channel of grpcio.
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
        """Return the caller's claims. A caller who cannot be identified gets UNAUTHENTICATED.
        (`/flyteidl2.auth.IdentityService/UserInfo`)
        """
        return self._call_unary_unary(_IDENTITY_SERVICE_USER_INFO, request, timeout, deadline, metadata)


class IdentityServiceBase(ServiceBase):
    """Who is logged in.

    Serves `flyteidl2.auth.IdentityService`: override the methods that you implement.
    """

    async def user_info(self, request: UserInfoRequest, /) -> UserInfoResponse:
        """Return the caller's claims. A caller who cannot be identified gets UNAUTHENTICATED.
        (`/flyteidl2.auth.IdentityService/UserInfo`)
        """
        raise self._unimplemented(_IDENTITY_SERVICE_USER_INFO)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (_IDENTITY_SERVICE_USER_INFO,)
