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
    """Registers a workflow. The tasks that it refers to must be registered first."""

    id: Identifier | None = field(1, "message")
    """Project, domain, name and version. (`flyteidl.core.Identifier id = 1`)"""
    spec: WorkflowSpec | None = field(2, "message")
    """Template, subworkflows and documentation. (`WorkflowSpec spec = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowCreateResponse(Message, proto="flyteidl.admin.WorkflowCreateResponse"):
    """Confirms that a workflow was registered; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class Workflow(Message, proto="flyteidl.admin.Workflow"):
    """A registered workflow."""

    id: Identifier | None = field(1, "message")
    """Project, domain, name and version. (`flyteidl.core.Identifier id = 1`)"""
    closure: WorkflowClosure | None = field(2, "message")
    """Compiled workflow, and when it was registered. (`WorkflowClosure closure = 2`)"""
    short_description: str = field(3, "string")
    """One line of documentation. (`string short_description = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowList(Message, proto="flyteidl.admin.WorkflowList"):
    """A page of workflows."""

    workflows: list[Workflow] = field(1, "message", repeated=True)
    """Workflows on this page. (`repeated Workflow workflows = 1`)"""
    token: str = field(2, "string")
    """For the next page. Empty on the last one. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowSpec(Message, proto="flyteidl.admin.WorkflowSpec"):
    """A workflow as it is registered: what `pyflyte package` writes into a file of its own."""

    template: WorkflowTemplate | None = field(1, "message")
    """Nodes, inputs and outputs. (`flyteidl.core.WorkflowTemplate template = 1`)"""
    sub_workflows: list[WorkflowTemplate] = field(2, "message", repeated=True)
    """Workflows that its nodes run inside the same execution. (`repeated flyteidl.core.WorkflowTemplate sub_workflows =
    2`)
    """
    description: DescriptionEntity | None = field(3, "message")
    """Documentation. None if there is none. (`DescriptionEntity description = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowClosure(Message, proto="flyteidl.admin.WorkflowClosure"):
    """A registered workflow, compiled."""

    compiled_workflow: CompiledWorkflowClosure | None = field(1, "message")
    """The workflow with everything that it refers to. In lists flyteadmin fills in the interface alone.
    (`flyteidl.core.CompiledWorkflowClosure compiled_workflow = 1`)
    """
    created_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """When it was registered. (`google.protobuf.Timestamp created_at = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowErrorExistsDifferentStructure(Message, proto="flyteidl.admin.WorkflowErrorExistsDifferentStructure"):
    """Why flyteadmin refuses to register a workflow: this version exists already, with other content."""

    id: Identifier | None = field(1, "message")
    """Name and version that exist. (`flyteidl.core.Identifier id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowErrorExistsIdenticalStructure(Message, proto="flyteidl.admin.WorkflowErrorExistsIdenticalStructure"):
    """Why flyteadmin refuses to register a workflow: this version exists already, with the same content."""

    id: Identifier | None = field(1, "message")
    """Name and version that exist. (`flyteidl.core.Identifier id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateWorkflowFailureReason(Message, proto="flyteidl.admin.CreateWorkflowFailureReason"):
    """Why a workflow was not registered; a detail of the gRPC status."""

    exists_different_structure: WorkflowErrorExistsDifferentStructure | None = field(1, "message", group="reason")
    """This version exists already, with other content. (`WorkflowErrorExistsDifferentStructure
    exists_different_structure = 1`)
    """
    exists_identical_structure: WorkflowErrorExistsIdenticalStructure | None = field(2, "message", group="reason")
    """This version exists already, with the same content. (`WorkflowErrorExistsIdenticalStructure
    exists_identical_structure = 2`)
    """

    @property
    def reason(self) -> WorkflowErrorExistsDifferentStructure | WorkflowErrorExistsIdenticalStructure | None:
        """Whichever one is set, or None."""
        return self._oneof("reason", self.exists_different_structure, self.exists_identical_structure)
