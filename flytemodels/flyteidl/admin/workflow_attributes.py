# Made from flyteidl/admin/workflow_attributes.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/workflow_attributes.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.admin.matchable_resource import MatchableResource, MatchingAttributes


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributes(Message, proto="flyteidl.admin.WorkflowAttributes"):
    """Settings for a workflow."""

    project: str = field(1, "string")
    """Project that owns the workflow. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Domain that owns the workflow. (`string domain = 2`)"""
    workflow: str = field(3, "string")
    """Workflow that they apply to, whatever its version. (`string workflow = 3`)"""
    matching_attributes: MatchingAttributes | None = field(4, "message")
    """Settings, of one kind. (`MatchingAttributes matching_attributes = 4`)"""
    org: str = field(5, "string")
    """Organization. Empty if the installation has none. (`string org = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributesUpdateRequest(Message, proto="flyteidl.admin.WorkflowAttributesUpdateRequest"):
    """Creates or replaces settings for a workflow. Plugin overrides are merged into existing ones by task type."""

    attributes: WorkflowAttributes | None = field(1, "message")
    """Workflow and settings. (`WorkflowAttributes attributes = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributesUpdateResponse(Message, proto="flyteidl.admin.WorkflowAttributesUpdateResponse"):
    """Confirms that settings were stored; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributesGetRequest(Message, proto="flyteidl.admin.WorkflowAttributesGetRequest"):
    """Asks for settings for a workflow."""

    project: str = field(1, "string")
    """Project that owns the workflow. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Domain that owns the workflow. (`string domain = 2`)"""
    workflow: str = field(3, "string")
    """Workflow that they apply to. (`string workflow = 3`)"""
    resource_type: MatchableResource = field(4, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """Kind of settings to return. (`MatchableResource resource_type = 4`)"""
    org: str = field(5, "string")
    """Organization. Empty if the installation has none. (`string org = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributesGetResponse(Message, proto="flyteidl.admin.WorkflowAttributesGetResponse"):
    """Settings for a workflow."""

    attributes: WorkflowAttributes | None = field(1, "message")
    """Workflow and settings. (`WorkflowAttributes attributes = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributesDeleteRequest(Message, proto="flyteidl.admin.WorkflowAttributesDeleteRequest"):
    """Removes settings for a workflow."""

    project: str = field(1, "string")
    """Project that owns the workflow. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Domain that owns the workflow. (`string domain = 2`)"""
    workflow: str = field(3, "string")
    """Workflow that they apply to. (`string workflow = 3`)"""
    resource_type: MatchableResource = field(4, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """Kind of settings to delete. (`MatchableResource resource_type = 4`)"""
    org: str = field(5, "string")
    """Organization. Empty if the installation has none. (`string org = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributesDeleteResponse(Message, proto="flyteidl.admin.WorkflowAttributesDeleteResponse"):
    """Confirms that settings were removed; it has no fields."""
