# Made from flyteidl/core/compiler.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/compiler.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl.core.tasks import TaskTemplate
from flytemodels.flyteidl.core.workflow import LaunchPlanTemplate, WorkflowTemplate


@message_dataclass(slots=True, eq=False, repr=False)
class ConnectionSet(Message, proto="flyteidl.core.ConnectionSet"):
    """Order of the nodes, as the compiler determined it."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class IdList(Message, proto="flyteidl.core.ConnectionSet.IdList"):
        """Ids of nodes."""

        ids: list[str] = field(1, "string", repeated=True)
        """Sorted, each once. (`repeated string ids = 1`)"""

    downstream: dict[str, ConnectionSet.IdList] = map_field(7, "string", "message")
    """Nodes that wait for a node, by its id. (`map<string, IdList> downstream = 7`)"""
    upstream: dict[str, ConnectionSet.IdList] = map_field(8, "string", "message")
    """Nodes that a node waits for, by its id. (`map<string, IdList> upstream = 8`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CompiledWorkflow(Message, proto="flyteidl.core.CompiledWorkflow"):
    """A workflow whose references and types have been checked."""

    template: WorkflowTemplate | None = field(1, "message")
    """The workflow, with the start and end nodes that the compiler adds. (`WorkflowTemplate template = 1`)"""
    connections: ConnectionSet | None = field(2, "message")
    """Order of its nodes. (`ConnectionSet connections = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CompiledLaunchPlan(Message, proto="flyteidl.core.CompiledLaunchPlan"):
    """A launch plan that a compiled workflow refers to."""

    template: LaunchPlanTemplate | None = field(1, "message")
    """Interface and fixed inputs. (`LaunchPlanTemplate template = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CompiledTask(Message, proto="flyteidl.core.CompiledTask"):
    """A task that a compiled workflow refers to."""

    template: TaskTemplate | None = field(1, "message")
    """The task as it was registered. (`TaskTemplate template = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CompiledWorkflowClosure(Message, proto="flyteidl.core.CompiledWorkflowClosure"):
    """A workflow with everything that it refers to, as flyteadmin stores it and propeller gets it."""

    primary: CompiledWorkflow | None = field(1, "message")
    """The workflow itself. (`CompiledWorkflow primary = 1`)"""
    sub_workflows: list[CompiledWorkflow] = field(2, "message", repeated=True)
    """Workflows that it runs inside the same execution. (`repeated CompiledWorkflow sub_workflows = 2`)"""
    tasks: list[CompiledTask] = field(3, "message", repeated=True)
    """Tasks of all of them. (`repeated CompiledTask tasks = 3`)"""
    launch_plans: list[CompiledLaunchPlan] = field(4, "message", repeated=True)
    """Launch plans that they start. (`repeated CompiledLaunchPlan launch_plans = 4`)"""
