# Made from flyteidl2/org/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/org` (package `flyteidl2.org`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import domain_definition as domain_definition
    from . import domain_service as domain_service
    from . import domain_service_grpc as domain_service_grpc
    from .domain_definition import Domain as Domain
    from .domain_service import CreateDomainRequest as CreateDomainRequest
    from .domain_service import CreateDomainResponse as CreateDomainResponse
    from .domain_service import DeleteDomainRequest as DeleteDomainRequest
    from .domain_service import DeleteDomainResponse as DeleteDomainResponse
    from .domain_service import GetDomainRequest as GetDomainRequest
    from .domain_service import GetDomainResponse as GetDomainResponse
    from .domain_service import ListDomainsRequest as ListDomainsRequest
    from .domain_service import ListDomainsResponse as ListDomainsResponse
    from .domain_service import UpdateDomainRequest as UpdateDomainRequest
    from .domain_service import UpdateDomainResponse as UpdateDomainResponse
    from .domain_service_grpc import DomainServiceBase as DomainServiceBase
    from .domain_service_grpc import DomainServiceBlockingStub as DomainServiceBlockingStub
    from .domain_service_grpc import DomainServiceStub as DomainServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "domain_definition": ("Domain",),
            "domain_service": (
                "CreateDomainRequest",
                "CreateDomainResponse",
                "DeleteDomainRequest",
                "DeleteDomainResponse",
                "GetDomainRequest",
                "GetDomainResponse",
                "ListDomainsRequest",
                "ListDomainsResponse",
                "UpdateDomainRequest",
                "UpdateDomainResponse",
            ),
            "domain_service_grpc": ("DomainServiceBase", "DomainServiceBlockingStub", "DomainServiceStub"),
        },
    )

__all__ = [
    "CreateDomainRequest",
    "CreateDomainResponse",
    "DeleteDomainRequest",
    "DeleteDomainResponse",
    "Domain",
    "DomainServiceBase",
    "DomainServiceBlockingStub",
    "DomainServiceStub",
    "GetDomainRequest",
    "GetDomainResponse",
    "ListDomainsRequest",
    "ListDomainsResponse",
    "UpdateDomainRequest",
    "UpdateDomainResponse",
    "domain_definition",
    "domain_service",
    "domain_service_grpc",
]
