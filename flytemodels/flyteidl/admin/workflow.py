# Made from flyteidl/admin/workflow.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/workflow.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.admin.description_entity import DescriptionEntity
from flytemodels.flyteidl.core.compiler import CompiledWorkflowClosure
from flytemodels.flyteidl.core.identifier import Identifier
from flytemodels.flyteidl.core.workflow import WorkflowTemplate


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowCreateRequest(Message, proto="flyteidl.admin.WorkflowCreateRequest"):
    """The message `flyteidl.admin.WorkflowCreateRequest`."""

    id: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier id = 1`"""
    spec: WorkflowSpec | None = field(2, "message")
    """`WorkflowSpec spec = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowCreateResponse(Message, proto="flyteidl.admin.WorkflowCreateResponse"):
    """The message `flyteidl.admin.WorkflowCreateResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class Workflow(Message, proto="flyteidl.admin.Workflow"):
    """The message `flyteidl.admin.Workflow`."""

    id: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier id = 1`"""
    closure: WorkflowClosure | None = field(2, "message")
    """`WorkflowClosure closure = 2`"""
    short_description: str = field(3, "string")
    """`string short_description = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowList(Message, proto="flyteidl.admin.WorkflowList"):
    """The message `flyteidl.admin.WorkflowList`."""

    workflows: list[Workflow] = field(1, "message", repeated=True)
    """`repeated Workflow workflows = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowSpec(Message, proto="flyteidl.admin.WorkflowSpec"):
    """The message `flyteidl.admin.WorkflowSpec`."""

    template: WorkflowTemplate | None = field(1, "message")
    """`flyteidl.core.WorkflowTemplate template = 1`"""
    sub_workflows: list[WorkflowTemplate] = field(2, "message", repeated=True)
    """`repeated flyteidl.core.WorkflowTemplate sub_workflows = 2`"""
    description: DescriptionEntity | None = field(3, "message")
    """`DescriptionEntity description = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowClosure(Message, proto="flyteidl.admin.WorkflowClosure"):
    """The message `flyteidl.admin.WorkflowClosure`."""

    compiled_workflow: CompiledWorkflowClosure | None = field(1, "message")
    """`flyteidl.core.CompiledWorkflowClosure compiled_workflow = 1`"""
    created_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_at = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowErrorExistsDifferentStructure(Message, proto="flyteidl.admin.WorkflowErrorExistsDifferentStructure"):
    """The message `flyteidl.admin.WorkflowErrorExistsDifferentStructure`."""

    id: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowErrorExistsIdenticalStructure(Message, proto="flyteidl.admin.WorkflowErrorExistsIdenticalStructure"):
    """The message `flyteidl.admin.WorkflowErrorExistsIdenticalStructure`."""

    id: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateWorkflowFailureReason(Message, proto="flyteidl.admin.CreateWorkflowFailureReason"):
    """The message `flyteidl.admin.CreateWorkflowFailureReason`."""

    exists_different_structure: WorkflowErrorExistsDifferentStructure | None = field(1, "message", group="reason")
    """`WorkflowErrorExistsDifferentStructure exists_different_structure = 1`"""
    exists_identical_structure: WorkflowErrorExistsIdenticalStructure | None = field(2, "message", group="reason")
    """`WorkflowErrorExistsIdenticalStructure exists_identical_structure = 2`"""

    @property
    def reason(self) -> WorkflowErrorExistsDifferentStructure | WorkflowErrorExistsIdenticalStructure | None:
        """The member of the oneof `reason` that is set, or None."""
        return self._oneof("reason", self.exists_different_structure, self.exists_identical_structure)
