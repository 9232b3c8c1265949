# Made from flyteidl/admin/project_domain_attributes.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/project_domain_attributes.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.admin.matchable_resource import MatchableResource, MatchingAttributes


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributes(Message, proto="flyteidl.admin.ProjectDomainAttributes"):
    """The message `flyteidl.admin.ProjectDomainAttributes`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    matching_attributes: MatchingAttributes | None = field(3, "message")
    """`MatchingAttributes matching_attributes = 3`"""
    org: str = field(4, "string")
    """`string org = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributesUpdateRequest(Message, proto="flyteidl.admin.ProjectDomainAttributesUpdateRequest"):
    """The message `flyteidl.admin.ProjectDomainAttributesUpdateRequest`."""

    attributes: ProjectDomainAttributes | None = field(1, "message")
    """`ProjectDomainAttributes attributes = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributesUpdateResponse(Message, proto="flyteidl.admin.ProjectDomainAttributesUpdateResponse"):
    """The message `flyteidl.admin.ProjectDomainAttributesUpdateResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributesGetRequest(Message, proto="flyteidl.admin.ProjectDomainAttributesGetRequest"):
    """The message `flyteidl.admin.ProjectDomainAttributesGetRequest`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    resource_type: MatchableResource = field(3, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """`MatchableResource resource_type = 3`"""
    org: str = field(4, "string")
    """`string org = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributesGetResponse(Message, proto="flyteidl.admin.ProjectDomainAttributesGetResponse"):
    """The message `flyteidl.admin.ProjectDomainAttributesGetResponse`."""

    attributes: ProjectDomainAttributes | None = field(1, "message")
    """`ProjectDomainAttributes attributes = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributesDeleteRequest(Message, proto="flyteidl.admin.ProjectDomainAttributesDeleteRequest"):
    """The message `flyteidl.admin.ProjectDomainAttributesDeleteRequest`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    resource_type: MatchableResource = field(3, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """`MatchableResource resource_type = 3`"""
    org: str = field(4, "string")
    """`string org = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectDomainAttributesDeleteResponse(Message, proto="flyteidl.admin.ProjectDomainAttributesDeleteResponse"):
    """The message `flyteidl.admin.ProjectDomainAttributesDeleteResponse`."""
