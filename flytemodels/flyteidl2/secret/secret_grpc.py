# Made from flyteidl2/secret/secret.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/secret/secret.proto` (package `flyteidl2.secret`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.secret.payload import (
    CreateSecretRequest,
    CreateSecretResponse,
    DeleteSecretRequest,
    DeleteSecretResponse,
    GetSecretRequest,
    GetSecretResponse,
    ListSecretsRequest,
    ListSecretsResponse,
    UpdateSecretRequest,
    UpdateSecretResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_SECRET_SERVICE_CREATE_SECRET: Final = Rpc(
    "/flyteidl2.secret.SecretService/CreateSecret",
    "create_secret",
    "unary_unary",
    CreateSecretRequest,
    CreateSecretResponse,
)
_SECRET_SERVICE_UPDATE_SECRET: Final = Rpc(
    "/flyteidl2.secret.SecretService/UpdateSecret",
    "update_secret",
    "unary_unary",
    UpdateSecretRequest,
    UpdateSecretResponse,
)
_SECRET_SERVICE_GET_SECRET: Final = Rpc(
    "/flyteidl2.secret.SecretService/GetSecret", "get_secret", "unary_unary", GetSecretRequest, GetSecretResponse
)
_SECRET_SERVICE_DELETE_SECRET: Final = Rpc(
    "/flyteidl2.secret.SecretService/DeleteSecret",
    "delete_secret",
    "unary_unary",
    DeleteSecretRequest,
    DeleteSecretResponse,
)
_SECRET_SERVICE_LIST_SECRETS: Final = Rpc(
    "/flyteidl2.secret.SecretService/ListSecrets",
    "list_secrets",
    "unary_unary",
    ListSecretsRequest,
    ListSecretsResponse,
)


class SecretServiceStub(ServiceStub):
    """Secrets of tasks and apps.

    Calls `flyteidl2.secret.SecretService`.
    """

    async def create_secret(
        self,
        request: CreateSecretRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateSecretResponse:
        """Store a new secret. (`/flyteidl2.secret.SecretService/CreateSecret`)"""
        return await self._call_unary_unary(_SECRET_SERVICE_CREATE_SECRET, request, timeout, deadline, metadata)

    async def update_secret(
        self,
        request: UpdateSecretRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateSecretResponse:
        """Replace the value of a secret. (`/flyteidl2.secret.SecretService/UpdateSecret`)"""
        return await self._call_unary_unary(_SECRET_SERVICE_UPDATE_SECRET, request, timeout, deadline, metadata)

    async def get_secret(
        self,
        request: GetSecretRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetSecretResponse:
        """Return facts about a secret. (`/flyteidl2.secret.SecretService/GetSecret`)"""
        return await self._call_unary_unary(_SECRET_SERVICE_GET_SECRET, request, timeout, deadline, metadata)

    async def delete_secret(
        self,
        request: DeleteSecretRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteSecretResponse:
        """Delete a secret everywhere. (`/flyteidl2.secret.SecretService/DeleteSecret`)"""
        return await self._call_unary_unary(_SECRET_SERVICE_DELETE_SECRET, request, timeout, deadline, metadata)

    async def list_secrets(
        self,
        request: ListSecretsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListSecretsResponse:
        """Return secrets, a page at a time. (`/flyteidl2.secret.SecretService/ListSecrets`)"""
        return await self._call_unary_unary(_SECRET_SERVICE_LIST_SECRETS, request, timeout, deadline, metadata)


class SecretServiceBlockingStub(BlockingServiceStub):
    """Secrets of tasks and apps.

    Calls `flyteidl2.secret.SecretService` and waits, over a channel of grpcio.
    """

    def create_secret(
        self,
        request: CreateSecretRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateSecretResponse:
        """Store a new secret. (`/flyteidl2.secret.SecretService/CreateSecret`)"""
        return self._call_unary_unary(_SECRET_SERVICE_CREATE_SECRET, request, timeout, deadline, metadata)

    def update_secret(
        self,
        request: UpdateSecretRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateSecretResponse:
        """Replace the value of a secret. (`/flyteidl2.secret.SecretService/UpdateSecret`)"""
        return self._call_unary_unary(_SECRET_SERVICE_UPDATE_SECRET, request, timeout, deadline, metadata)

    def get_secret(
        self,
        request: GetSecretRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetSecretResponse:
        """Return facts about a secret. (`/flyteidl2.secret.SecretService/GetSecret`)"""
        return self._call_unary_unary(_SECRET_SERVICE_GET_SECRET, request, timeout, deadline, metadata)

    def delete_secret(
        self,
        request: DeleteSecretRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteSecretResponse:
        """Delete a secret everywhere. (`/flyteidl2.secret.SecretService/DeleteSecret`)"""
        return self._call_unary_unary(_SECRET_SERVICE_DELETE_SECRET, request, timeout, deadline, metadata)

    def list_secrets(
        self,
        request: ListSecretsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListSecretsResponse:
        """Return secrets, a page at a time. (`/flyteidl2.secret.SecretService/ListSecrets`)"""
        return self._call_unary_unary(_SECRET_SERVICE_LIST_SECRETS, request, timeout, deadline, metadata)


class SecretServiceBase(ServiceBase):
    """Secrets of tasks and apps.

    Serves `flyteidl2.secret.SecretService`: override the methods that you implement.
    """

    async def create_secret(self, request: CreateSecretRequest, /) -> CreateSecretResponse:
        """Store a new secret. (`/flyteidl2.secret.SecretService/CreateSecret`)"""
        raise self._unimplemented(_SECRET_SERVICE_CREATE_SECRET)

    async def update_secret(self, request: UpdateSecretRequest, /) -> UpdateSecretResponse:
        """Replace the value of a secret. (`/flyteidl2.secret.SecretService/UpdateSecret`)"""
        raise self._unimplemented(_SECRET_SERVICE_UPDATE_SECRET)

    async def get_secret(self, request: GetSecretRequest, /) -> GetSecretResponse:
        """Return facts about a secret. (`/flyteidl2.secret.SecretService/GetSecret`)"""
        raise self._unimplemented(_SECRET_SERVICE_GET_SECRET)

    async def delete_secret(self, request: DeleteSecretRequest, /) -> DeleteSecretResponse:
        """Delete a secret everywhere. (`/flyteidl2.secret.SecretService/DeleteSecret`)"""
        raise self._unimplemented(_SECRET_SERVICE_DELETE_SECRET)

    async def list_secrets(self, request: ListSecretsRequest, /) -> ListSecretsResponse:
        """Return secrets, a page at a time. (`/flyteidl2.secret.SecretService/ListSecrets`)"""
        raise self._unimplemented(_SECRET_SERVICE_LIST_SECRETS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _SECRET_SERVICE_CREATE_SECRET,
        _SECRET_SERVICE_UPDATE_SECRET,
        _SECRET_SERVICE_GET_SECRET,
        _SECRET_SERVICE_DELETE_SECRET,
        _SECRET_SERVICE_LIST_SECRETS,
    )
