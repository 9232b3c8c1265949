# Made from flyteidl2/org/domain_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/org/domain_service.proto` (package `flyteidl2.org`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.org.domain_definition import Domain


@message_dataclass(slots=True, eq=False, repr=False)
class ListDomainsRequest(Message, proto="flyteidl2.org.ListDomainsRequest", rules=True):
    """Asks for the domains of an organization."""

    org: str = field(1, "string")
    """Organization that they belong to. (`string org = 1`; not empty)"""
    include_settings: bool = field(2, "bool")
    """Whether to return the settings of the domains as well. (`bool include_settings = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListDomainsResponse(Message, proto="flyteidl2.org.ListDomainsResponse", rules=True):
    """Domains of an organization."""

    domains: list[Domain] = field(1, "message", repeated=True)
    """All of them. (`repeated Domain domains = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDomainRequest(Message, proto="flyteidl2.org.CreateDomainRequest", rules=True):
    """Adds a domain to an organization."""

    org: str = field(1, "string")
    """Organization that it belongs to. (`string org = 1`; not empty)"""
    id: str = field(2, "string")
    """Id used in identifiers. (`string id = 2`; 1 to 63 characters; matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`)"""
    friendly_name: str = field(3, "string")
    """Display name. (`string friendly_name = 3`; at most 255 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDomainResponse(Message, proto="flyteidl2.org.CreateDomainResponse", rules=True):
    """Confirms that a domain was created."""

    domain: Domain | None = field(1, "message")
    """The domain as the service has stored it. (`Domain domain = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDomainRequest(Message, proto="flyteidl2.org.GetDomainRequest", rules=True):
    """Asks for a domain."""

    org: str = field(1, "string")
    """Organization that it belongs to. (`string org = 1`; not empty)"""
    id: str = field(2, "string")
    """Id used in identifiers. (`string id = 2`; not empty)"""
    include_settings: bool = field(3, "bool")
    """Whether to return the settings of the domain as well. (`bool include_settings = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDomainResponse(Message, proto="flyteidl2.org.GetDomainResponse", rules=True):
    """The domain that was asked for."""

    domain: Domain | None = field(1, "message")
    """The domain as the service has stored it. (`Domain domain = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateDomainRequest(Message, proto="flyteidl2.org.UpdateDomainRequest", rules=True):
    """Renames a domain."""

    org: str = field(1, "string")
    """Organization that it belongs to. (`string org = 1`; not empty)"""
    id: str = field(2, "string")
    """Id used in identifiers; it cannot be changed. (`string id = 2`; not empty)"""
    friendly_name: str = field(3, "string")
    """New display name. (`string friendly_name = 3`; at most 255 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateDomainResponse(Message, proto="flyteidl2.org.UpdateDomainResponse", rules=True):
    """Confirms that a domain was changed."""

    domain: Domain | None = field(1, "message")
    """The domain as the service has stored it. (`Domain domain = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteDomainRequest(Message, proto="flyteidl2.org.DeleteDomainRequest", rules=True):
    """Deletes a domain of an organization."""

    org: str = field(1, "string")
    """Organization that it belongs to. (`string org = 1`; not empty)"""
    id: str = field(2, "string")
    """Id used in identifiers. (`string id = 2`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteDomainResponse(Message, proto="flyteidl2.org.DeleteDomainResponse"):
    """Confirms that a domain was deleted; it has no fields."""
