# Made from flyteidl/admin/workflow_attributes.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/workflow_attributes.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.admin.matchable_resource import MatchableResource, MatchingAttributes


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributes(Message, proto="flyteidl.admin.WorkflowAttributes"):
    """The message `flyteidl.admin.WorkflowAttributes`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    workflow: str = field(3, "string")
    """`string workflow = 3`"""
    matching_attributes: MatchingAttributes | None = field(4, "message")
    """`MatchingAttributes matching_attributes = 4`"""
    org: str = field(5, "string")
    """`string org = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributesUpdateRequest(Message, proto="flyteidl.admin.WorkflowAttributesUpdateRequest"):
    """The message `flyteidl.admin.WorkflowAttributesUpdateRequest`."""

    attributes: WorkflowAttributes | None = field(1, "message")
    """`WorkflowAttributes attributes = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributesUpdateResponse(Message, proto="flyteidl.admin.WorkflowAttributesUpdateResponse"):
    """The message `flyteidl.admin.WorkflowAttributesUpdateResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributesGetRequest(Message, proto="flyteidl.admin.WorkflowAttributesGetRequest"):
    """The message `flyteidl.admin.WorkflowAttributesGetRequest`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    workflow: str = field(3, "string")
    """`string workflow = 3`"""
    resource_type: MatchableResource = field(4, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """`MatchableResource resource_type = 4`"""
    org: str = field(5, "string")
    """`string org = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributesGetResponse(Message, proto="flyteidl.admin.WorkflowAttributesGetResponse"):
    """The message `flyteidl.admin.WorkflowAttributesGetResponse`."""

    attributes: WorkflowAttributes | None = field(1, "message")
    """`WorkflowAttributes attributes = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributesDeleteRequest(Message, proto="flyteidl.admin.WorkflowAttributesDeleteRequest"):
    """The message `flyteidl.admin.WorkflowAttributesDeleteRequest`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    workflow: str = field(3, "string")
    """`string workflow = 3`"""
    resource_type: MatchableResource = field(4, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """`MatchableResource resource_type = 4`"""
    org: str = field(5, "string")
    """`string org = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowAttributesDeleteResponse(Message, proto="flyteidl.admin.WorkflowAttributesDeleteResponse"):
    """The message `flyteidl.admin.WorkflowAttributesDeleteResponse`."""
