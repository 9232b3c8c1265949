# Made from flyteidl/core/workflow_closure.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/workflow_closure.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.core.tasks import TaskTemplate
from flytemodels.flyteidl.core.workflow import WorkflowTemplate


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowClosure(Message, proto="flyteidl.core.WorkflowClosure"):
    """A workflow with the tasks that it refers to."""

    workflow: WorkflowTemplate | None = field(1, "message")
    """Nodes and connections. (`WorkflowTemplate workflow = 1`)"""
    tasks: list[TaskTemplate] = field(2, "message", repeated=True)
    """Templates of its tasks. (`repeated TaskTemplate tasks = 2`)"""
