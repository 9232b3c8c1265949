# Made from flyteidl/admin/project_domain_attributes.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/project_domain_attributes.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.admin.matchable_resource import MatchableResource, MatchingAttributes


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributes(Message, proto="flyteidl.admin.ProjectDomainAttributes"):
    """Settings for a project in one domain."""

    project: str = field(1, "string")
    """Project that they apply to. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Domain that they apply to. (`string domain = 2`)"""
    matching_attributes: MatchingAttributes | None = field(3, "message")
    """Settings, of one kind. (`MatchingAttributes matching_attributes = 3`)"""
    org: str = field(4, "string")
    """Organization. Empty if the installation has none. (`string org = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributesUpdateRequest(Message, proto="flyteidl.admin.ProjectDomainAttributesUpdateRequest"):
    """Creates or replaces settings for a project in one domain. Plugin overrides are merged into existing ones by task
    type.
    """

    attributes: ProjectDomainAttributes | None = field(1, "message")
    """Project, domain and settings. (`ProjectDomainAttributes attributes = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributesUpdateResponse(Message, proto="flyteidl.admin.ProjectDomainAttributesUpdateResponse"):
    """Confirms that settings were stored; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributesGetRequest(Message, proto="flyteidl.admin.ProjectDomainAttributesGetRequest"):
    """Asks for settings for a project in one domain."""

    project: str = field(1, "string")
    """Project that they apply to. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Domain that they apply to. (`string domain = 2`)"""
    resource_type: MatchableResource = field(3, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """Kind of settings to return. (`MatchableResource resource_type = 3`)"""
    org: str = field(4, "string")
    """Organization. Empty if the installation has none. (`string org = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributesGetResponse(Message, proto="flyteidl.admin.ProjectDomainAttributesGetResponse"):
    """Settings for a project in one domain."""

    attributes: ProjectDomainAttributes | None = field(1, "message")
    """Project, domain and settings. (`ProjectDomainAttributes attributes = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributesDeleteRequest(Message, proto="flyteidl.admin.ProjectDomainAttributesDeleteRequest"):
    """Removes settings for a project in one domain."""

    project: str = field(1, "string")
    """Project that they apply to. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Domain that they apply to. (`string domain = 2`)"""
    resource_type: MatchableResource = field(3, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """Kind of settings to delete. (`MatchableResource resource_type = 3`)"""
    org: str = field(4, "string")
    """Organization. Empty if the installation has none. (`string org = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributesDeleteResponse(Message, proto="flyteidl.admin.ProjectDomainAttributesDeleteResponse"):
    """Confirms that settings were removed; it has no fields."""
