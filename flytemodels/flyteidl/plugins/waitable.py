# Made from flyteidl/plugins/waitable.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/plugins/waitable.proto` (package `flyteidl.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.core.execution import WorkflowExecution
from flytemodels.flyteidl.core.identifier import WorkflowExecutionIdentifier


@message_dataclass(slots=True, eq=False, repr=False)
class Waitable(Message, proto="flyteidl.plugins.Waitable"):
    """An execution that a task waits for. Nobody in Flyte 1 reads it."""

    wf_exec_id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Execution to wait for: project, domain and name. (`flyteidl.core.WorkflowExecutionIdentifier wf_exec_id = 1`)"""
    phase: WorkflowExecution.Phase = field(2, "enum", default_factory=lambda: WorkflowExecution.Phase.UNDEFINED)
    """Last phase that was seen. (`flyteidl.core.WorkflowExecution.Phase phase = 2`)"""
    workflow_id: str = field(3, "string")
    """Workflow that it runs. (`string workflow_id = 3`)"""
