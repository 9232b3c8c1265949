# Made from flyteidl/admin/project_attributes.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/project_attributes.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.admin.matchable_resource import MatchableResource, MatchingAttributes


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributes(Message, proto="flyteidl.admin.ProjectAttributes"):
    """Settings for a project."""

    project: str = field(1, "string")
    """Project that they apply to. (`string project = 1`)"""
    matching_attributes: MatchingAttributes | None = field(2, "message")
    """Settings, of one kind. (`MatchingAttributes matching_attributes = 2`)"""
    org: str = field(3, "string")
    """Organization. Empty if the installation has none. (`string org = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributesUpdateRequest(Message, proto="flyteidl.admin.ProjectAttributesUpdateRequest"):
    """Creates or replaces settings for a project. Plugin overrides are merged into existing ones by task type."""

    attributes: ProjectAttributes | None = field(1, "message")
    """Project and settings. (`ProjectAttributes attributes = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributesUpdateResponse(Message, proto="flyteidl.admin.ProjectAttributesUpdateResponse"):
    """Confirms that settings were stored; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributesGetRequest(Message, proto="flyteidl.admin.ProjectAttributesGetRequest"):
    """Asks for settings for a project."""

    project: str = field(1, "string")
    """Project that they apply to. (`string project = 1`)"""
    resource_type: MatchableResource = field(2, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """Kind of settings to return. (`MatchableResource resource_type = 2`)"""
    org: str = field(3, "string")
    """Organization. Empty if the installation has none. (`string org = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributesGetResponse(Message, proto="flyteidl.admin.ProjectAttributesGetResponse"):
    """Settings for a project."""

    attributes: ProjectAttributes | None = field(1, "message")
    """Project and settings. (`ProjectAttributes attributes = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributesDeleteRequest(Message, proto="flyteidl.admin.ProjectAttributesDeleteRequest"):
    """Removes settings for a project."""

    project: str = field(1, "string")
    """Project that they apply to. (`string project = 1`)"""
    resource_type: MatchableResource = field(2, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """Kind of settings to delete. (`MatchableResource resource_type = 2`)"""
    org: str = field(3, "string")
    """Organization. Empty if the installation has none. (`string org = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectAttributesDeleteResponse(Message, proto="flyteidl.admin.ProjectAttributesDeleteResponse"):
    """Confirms that settings were removed; it has no fields."""
