# Made from flyteidl2/secret/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/secret` (package `flyteidl2.secret`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import definition as definition
    from . import payload as payload
    from . import secret as secret
    from . import secret_grpc as secret_grpc
    from .definition import ClusterSecretStatus as ClusterSecretStatus
    from .definition import OverallStatus as OverallStatus
    from .definition import Secret as Secret
    from .definition import SecretIdentifier as SecretIdentifier
    from .definition import SecretMetadata as SecretMetadata
    from .definition import SecretPresenceStatus as SecretPresenceStatus
    from .definition import SecretSpec as SecretSpec
    from .definition import SecretStatus as SecretStatus
    from .definition import SecretType as SecretType
    from .payload import CreateSecretRequest as CreateSecretRequest
    from .payload import CreateSecretResponse as CreateSecretResponse
    from .payload import DeleteSecretRequest as DeleteSecretRequest
    from .payload import DeleteSecretResponse as DeleteSecretResponse
    from .payload import GetSecretRequest as GetSecretRequest
    from .payload import GetSecretResponse as GetSecretResponse
    from .payload import ListSecretsRequest as ListSecretsRequest
    from .payload import ListSecretsResponse as ListSecretsResponse
    from .payload import UpdateSecretRequest as UpdateSecretRequest
    from .payload import UpdateSecretResponse as UpdateSecretResponse
    from .secret_grpc import SecretServiceBase as SecretServiceBase
    from .secret_grpc import SecretServiceBlockingStub as SecretServiceBlockingStub
    from .secret_grpc import SecretServiceStub as SecretServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "definition": (
                "ClusterSecretStatus",
                "OverallStatus",
                "Secret",
                "SecretIdentifier",
                "SecretMetadata",
                "SecretPresenceStatus",
                "SecretSpec",
                "SecretStatus",
                "SecretType",
            ),
            "payload": (
                "CreateSecretRequest",
                "CreateSecretResponse",
                "DeleteSecretRequest",
                "DeleteSecretResponse",
                "GetSecretRequest",
                "GetSecretResponse",
                "ListSecretsRequest",
                "ListSecretsResponse",
                "UpdateSecretRequest",
                "UpdateSecretResponse",
            ),
            "secret": (),
            "secret_grpc": ("SecretServiceBase", "SecretServiceBlockingStub", "SecretServiceStub"),
        },
    )

__all__ = [
    "ClusterSecretStatus",
    "CreateSecretRequest",
    "CreateSecretResponse",
    "DeleteSecretRequest",
    "DeleteSecretResponse",
    "GetSecretRequest",
    "GetSecretResponse",
    "ListSecretsRequest",
    "ListSecretsResponse",
    "OverallStatus",
    "Secret",
    "SecretIdentifier",
    "SecretMetadata",
    "SecretPresenceStatus",
    "SecretServiceBase",
    "SecretServiceBlockingStub",
    "SecretServiceStub",
    "SecretSpec",
    "SecretStatus",
    "SecretType",
    "UpdateSecretRequest",
    "UpdateSecretResponse",
    "definition",
    "payload",
    "secret",
    "secret_grpc",
]
