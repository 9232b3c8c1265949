# Made from flyteidl2/auth/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/auth` (package `flyteidl2.auth`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import auth_service as auth_service
    from . import auth_service_grpc as auth_service_grpc
    from . import identity as identity
    from . import identity_grpc as identity_grpc
    from .auth_service import GetOAuth2MetadataRequest as GetOAuth2MetadataRequest
    from .auth_service import GetOAuth2MetadataResponse as GetOAuth2MetadataResponse
    from .auth_service import GetPublicClientConfigRequest as GetPublicClientConfigRequest
    from .auth_service import GetPublicClientConfigResponse as GetPublicClientConfigResponse
    from .auth_service_grpc import AuthMetadataServiceBase as AuthMetadataServiceBase
    from .auth_service_grpc import AuthMetadataServiceBlockingStub as AuthMetadataServiceBlockingStub
    from .auth_service_grpc import AuthMetadataServiceStub as AuthMetadataServiceStub
    from .identity import UserInfoRequest as UserInfoRequest
    from .identity import UserInfoResponse as UserInfoResponse
    from .identity_grpc import IdentityServiceBase as IdentityServiceBase
    from .identity_grpc import IdentityServiceBlockingStub as IdentityServiceBlockingStub
    from .identity_grpc import IdentityServiceStub as IdentityServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "auth_service": (
                "GetOAuth2MetadataRequest",
                "GetOAuth2MetadataResponse",
                "GetPublicClientConfigRequest",
                "GetPublicClientConfigResponse",
            ),
            "auth_service_grpc": (
                "AuthMetadataServiceBase",
                "AuthMetadataServiceBlockingStub",
                "AuthMetadataServiceStub",
            ),
            "identity": ("UserInfoRequest", "UserInfoResponse"),
            "identity_grpc": ("IdentityServiceBase", "IdentityServiceBlockingStub", "IdentityServiceStub"),
        },
    )

__all__ = [
    "AuthMetadataServiceBase",
    "AuthMetadataServiceBlockingStub",
    "AuthMetadataServiceStub",
    "GetOAuth2MetadataRequest",
    "GetOAuth2MetadataResponse",
    "GetPublicClientConfigRequest",
    "GetPublicClientConfigResponse",
    "IdentityServiceBase",
    "IdentityServiceBlockingStub",
    "IdentityServiceStub",
    "UserInfoRequest",
    "UserInfoResponse",
    "auth_service",
    "auth_service_grpc",
    "identity",
    "identity_grpc",
]
