# Made from flyteidl2/org/domain_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/org/domain_service.proto` (package `flyteidl2.org`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.org.domain_service import (
    CreateDomainRequest,
    CreateDomainResponse,
    DeleteDomainRequest,
    DeleteDomainResponse,
    GetDomainRequest,
    GetDomainResponse,
    ListDomainsRequest,
    ListDomainsResponse,
    UpdateDomainRequest,
    UpdateDomainResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_DOMAIN_SERVICE_LIST_DOMAINS: Final = Rpc(
    "/flyteidl2.org.DomainService/ListDomains",
    "list_domains",
    "unary_unary",
    ListDomainsRequest,
    ListDomainsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_DOMAIN_SERVICE_CREATE_DOMAIN: Final = Rpc(
    "/flyteidl2.org.DomainService/CreateDomain",
    "create_domain",
    "unary_unary",
    CreateDomainRequest,
    CreateDomainResponse,
)
_DOMAIN_SERVICE_GET_DOMAIN: Final = Rpc(
    "/flyteidl2.org.DomainService/GetDomain",
    "get_domain",
    "unary_unary",
    GetDomainRequest,
    GetDomainResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_DOMAIN_SERVICE_UPDATE_DOMAIN: Final = Rpc(
    "/flyteidl2.org.DomainService/UpdateDomain",
    "update_domain",
    "unary_unary",
    UpdateDomainRequest,
    UpdateDomainResponse,
)
_DOMAIN_SERVICE_DELETE_DOMAIN: Final = Rpc(
    "/flyteidl2.org.DomainService/DeleteDomain",
    "delete_domain",
    "unary_unary",
    DeleteDomainRequest,
    DeleteDomainResponse,
)


class DomainServiceStub(ServiceStub):
    """Domains of organizations. No open-source component serves it; there, the configuration lists the domains.

    Calls `flyteidl2.org.DomainService`.
    """

    async def list_domains(
        self,
        request: ListDomainsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListDomainsResponse:
        """Return all domains of an organization. (`/flyteidl2.org.DomainService/ListDomains`)"""
        return await self._call_unary_unary(_DOMAIN_SERVICE_LIST_DOMAINS, request, timeout, deadline, metadata)

    async def create_domain(
        self,
        request: CreateDomainRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateDomainResponse:
        """Add a domain to an organization. (`/flyteidl2.org.DomainService/CreateDomain`)"""
        return await self._call_unary_unary(_DOMAIN_SERVICE_CREATE_DOMAIN, request, timeout, deadline, metadata)

    async def get_domain(
        self,
        request: GetDomainRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetDomainResponse:
        """Return a domain by its id. (`/flyteidl2.org.DomainService/GetDomain`)"""
        return await self._call_unary_unary(_DOMAIN_SERVICE_GET_DOMAIN, request, timeout, deadline, metadata)

    async def update_domain(
        self,
        request: UpdateDomainRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateDomainResponse:
        """Rename a domain. (`/flyteidl2.org.DomainService/UpdateDomain`)"""
        return await self._call_unary_unary(_DOMAIN_SERVICE_UPDATE_DOMAIN, request, timeout, deadline, metadata)

    async def delete_domain(
        self,
        request: DeleteDomainRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteDomainResponse:
        """Delete a domain of an organization. (`/flyteidl2.org.DomainService/DeleteDomain`)"""
        return await self._call_unary_unary(_DOMAIN_SERVICE_DELETE_DOMAIN, request, timeout, deadline, metadata)


class DomainServiceBlockingStub(BlockingServiceStub):
    """Domains of organizations. No open-source component serves it; there, the configuration lists the domains.

    Calls `flyteidl2.org.DomainService` and waits, over a channel of grpcio.
    """

    def list_domains(
        self,
        request: ListDomainsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListDomainsResponse:
        """Return all domains of an organization. (`/flyteidl2.org.DomainService/ListDomains`)"""
        return self._call_unary_unary(_DOMAIN_SERVICE_LIST_DOMAINS, request, timeout, deadline, metadata)

    def create_domain(
        self,
        request: CreateDomainRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateDomainResponse:
        """Add a domain to an organization. (`/flyteidl2.org.DomainService/CreateDomain`)"""
        return self._call_unary_unary(_DOMAIN_SERVICE_CREATE_DOMAIN, request, timeout, deadline, metadata)

    def get_domain(
        self,
        request: GetDomainRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetDomainResponse:
        """Return a domain by its id. (`/flyteidl2.org.DomainService/GetDomain`)"""
        return self._call_unary_unary(_DOMAIN_SERVICE_GET_DOMAIN, request, timeout, deadline, metadata)

    def update_domain(
        self,
        request: UpdateDomainRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateDomainResponse:
        """Rename a domain. (`/flyteidl2.org.DomainService/UpdateDomain`)"""
        return self._call_unary_unary(_DOMAIN_SERVICE_UPDATE_DOMAIN, request, timeout, deadline, metadata)

    def delete_domain(
        self,
        request: DeleteDomainRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteDomainResponse:
        """Delete a domain of an organization. (`/flyteidl2.org.DomainService/DeleteDomain`)"""
        return self._call_unary_unary(_DOMAIN_SERVICE_DELETE_DOMAIN, request, timeout, deadline, metadata)


class DomainServiceBase(ServiceBase):
    """Domains of organizations. No open-source component serves it; there, the configuration lists the domains.

    Serves `flyteidl2.org.DomainService`: override the methods that you implement.
    """

    async def list_domains(self, request: ListDomainsRequest, /) -> ListDomainsResponse:
        """Return all domains of an organization. (`/flyteidl2.org.DomainService/ListDomains`)"""
        raise self._unimplemented(_DOMAIN_SERVICE_LIST_DOMAINS)

    async def create_domain(self, request: CreateDomainRequest, /) -> CreateDomainResponse:
        """Add a domain to an organization. (`/flyteidl2.org.DomainService/CreateDomain`)"""
        raise self._unimplemented(_DOMAIN_SERVICE_CREATE_DOMAIN)

    async def get_domain(self, request: GetDomainRequest, /) -> GetDomainResponse:
        """Return a domain by its id. (`/flyteidl2.org.DomainService/GetDomain`)"""
        raise self._unimplemented(_DOMAIN_SERVICE_GET_DOMAIN)

    async def update_domain(self, request: UpdateDomainRequest, /) -> UpdateDomainResponse:
        """Rename a domain. (`/flyteidl2.org.DomainService/UpdateDomain`)"""
        raise self._unimplemented(_DOMAIN_SERVICE_UPDATE_DOMAIN)

    async def delete_domain(self, request: DeleteDomainRequest, /) -> DeleteDomainResponse:
        """Delete a domain of an organization. (`/flyteidl2.org.DomainService/DeleteDomain`)"""
        raise self._unimplemented(_DOMAIN_SERVICE_DELETE_DOMAIN)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _DOMAIN_SERVICE_LIST_DOMAINS,
        _DOMAIN_SERVICE_CREATE_DOMAIN,
        _DOMAIN_SERVICE_GET_DOMAIN,
        _DOMAIN_SERVICE_UPDATE_DOMAIN,
        _DOMAIN_SERVICE_DELETE_DOMAIN,
    )
