# Made from flyteidl/admin/project_attributes.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/project_attributes.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.admin.matchable_resource import MatchableResource, MatchingAttributes


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributes(Message, proto="flyteidl.admin.ProjectAttributes"):
    """The message `flyteidl.admin.ProjectAttributes`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    matching_attributes: MatchingAttributes | None = field(2, "message")
    """`MatchingAttributes matching_attributes = 2`"""
    org: str = field(3, "string")
    """`string org = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributesUpdateRequest(Message, proto="flyteidl.admin.ProjectAttributesUpdateRequest"):
    """The message `flyteidl.admin.ProjectAttributesUpdateRequest`."""

    attributes: ProjectAttributes | None = field(1, "message")
    """`ProjectAttributes attributes = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributesUpdateResponse(Message, proto="flyteidl.admin.ProjectAttributesUpdateResponse"):
    """The message `flyteidl.admin.ProjectAttributesUpdateResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributesGetRequest(Message, proto="flyteidl.admin.ProjectAttributesGetRequest"):
    """The message `flyteidl.admin.ProjectAttributesGetRequest`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    resource_type: MatchableResource = field(2, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """`MatchableResource resource_type = 2`"""
    org: str = field(3, "string")
    """`string org = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributesGetResponse(Message, proto="flyteidl.admin.ProjectAttributesGetResponse"):
    """The message `flyteidl.admin.ProjectAttributesGetResponse`."""

    attributes: ProjectAttributes | None = field(1, "message")
    """`ProjectAttributes attributes = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributesDeleteRequest(Message, proto="flyteidl.admin.ProjectAttributesDeleteRequest"):
    """The message `flyteidl.admin.ProjectAttributesDeleteRequest`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    resource_type: MatchableResource = field(2, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """`MatchableResource resource_type = 2`"""
    org: str = field(3, "string")
    """`string org = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributesDeleteResponse(Message, proto="flyteidl.admin.ProjectAttributesDeleteResponse"):
    """The message `flyteidl.admin.ProjectAttributesDeleteResponse`."""
