# Made from flyteidl2/org/domain_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/org/domain_service.proto` (package `flyteidl2.org`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.org.domain_definition import Domain


@message_dataclass(slots=True, eq=False, repr=False)
class ListDomainsRequest(Message, proto="flyteidl2.org.ListDomainsRequest"):
    """The message `flyteidl2.org.ListDomainsRequest`."""

    org: str = field(1, "string")
    """`string org = 1`"""
    include_settings: bool = field(2, "bool")
    """`bool include_settings = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListDomainsResponse(Message, proto="flyteidl2.org.ListDomainsResponse"):
    """The message `flyteidl2.org.ListDomainsResponse`."""

    domains: list[Domain] = field(1, "message", repeated=True)
    """`repeated Domain domains = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDomainRequest(Message, proto="flyteidl2.org.CreateDomainRequest"):
    """The message `flyteidl2.org.CreateDomainRequest`."""

    org: str = field(1, "string")
    """`string org = 1`"""
    id: str = field(2, "string")
    """`string id = 2`"""
    friendly_name: str = field(3, "string")
    """`string friendly_name = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDomainResponse(Message, proto="flyteidl2.org.CreateDomainResponse"):
    """The message `flyteidl2.org.CreateDomainResponse`."""

    domain: Domain | None = field(1, "message")
    """`Domain domain = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDomainRequest(Message, proto="flyteidl2.org.GetDomainRequest"):
    """The message `flyteidl2.org.GetDomainRequest`."""

    org: str = field(1, "string")
    """`string org = 1`"""
    id: str = field(2, "string")
    """`string id = 2`"""
    include_settings: bool = field(3, "bool")
    """`bool include_settings = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDomainResponse(Message, proto="flyteidl2.org.GetDomainResponse"):
    """The message `flyteidl2.org.GetDomainResponse`."""

    domain: Domain | None = field(1, "message")
    """`Domain domain = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateDomainRequest(Message, proto="flyteidl2.org.UpdateDomainRequest"):
    """The message `flyteidl2.org.UpdateDomainRequest`."""

    org: str = field(1, "string")
    """`string org = 1`"""
    id: str = field(2, "string")
    """`string id = 2`"""
    friendly_name: str = field(3, "string")
    """`string friendly_name = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateDomainResponse(Message, proto="flyteidl2.org.UpdateDomainResponse"):
    """The message `flyteidl2.org.UpdateDomainResponse`."""

    domain: Domain | None = field(1, "message")
    """`Domain domain = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteDomainRequest(Message, proto="flyteidl2.org.DeleteDomainRequest"):
    """The message `flyteidl2.org.DeleteDomainRequest`."""

    org: str = field(1, "string")
    """`string org = 1`"""
    id: str = field(2, "string")
    """`string id = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteDomainResponse(Message, proto="flyteidl2.org.DeleteDomainResponse"):
    """The message `flyteidl2.org.DeleteDomainResponse`."""
