# Made from flyteidl/core/compiler.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/compiler.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl.core.tasks import TaskTemplate
from flytemodels.flyteidl.core.workflow import LaunchPlanTemplate, WorkflowTemplate


@message_dataclass(slots=True, eq=False, repr=False)
class ConnectionSet(Message, proto="flyteidl.core.ConnectionSet"):
    """The message `flyteidl.core.ConnectionSet`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class IdList(Message, proto="flyteidl.core.ConnectionSet.IdList"):
        """The message `flyteidl.core.ConnectionSet.IdList`."""

        ids: list[str] = field(1, "string", repeated=True)
        """`repeated string ids = 1`"""

    downstream: dict[str, ConnectionSet.IdList] = map_field(7, "string", "message")
    """`map<string, IdList> downstream = 7`"""
    upstream: dict[str, ConnectionSet.IdList] = map_field(8, "string", "message")
    """`map<string, IdList> upstream = 8`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CompiledWorkflow(Message, proto="flyteidl.core.CompiledWorkflow"):
    """The message `flyteidl.core.CompiledWorkflow`."""

    template: WorkflowTemplate | None = field(1, "message")
    """`WorkflowTemplate template = 1`"""
    connections: ConnectionSet | None = field(2, "message")
    """`ConnectionSet connections = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CompiledLaunchPlan(Message, proto="flyteidl.core.CompiledLaunchPlan"):
    """The message `flyteidl.core.CompiledLaunchPlan`."""

    template: LaunchPlanTemplate | None = field(1, "message")
    """`LaunchPlanTemplate template = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CompiledTask(Message, proto="flyteidl.core.CompiledTask"):
    """The message `flyteidl.core.CompiledTask`."""

    template: TaskTemplate | None = field(1, "message")
    """`TaskTemplate template = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CompiledWorkflowClosure(Message, proto="flyteidl.core.CompiledWorkflowClosure"):
    """The message `flyteidl.core.CompiledWorkflowClosure`."""

    primary: CompiledWorkflow | None = field(1, "message")
    """`CompiledWorkflow primary = 1`"""
    sub_workflows: list[CompiledWorkflow] = field(2, "message", repeated=True)
    """`repeated CompiledWorkflow sub_workflows = 2`"""
    tasks: list[CompiledTask] = field(3, "message", repeated=True)
    """`repeated CompiledTask tasks = 3`"""
    launch_plans: list[CompiledLaunchPlan] = field(4, "message", repeated=True)
    """`repeated CompiledLaunchPlan launch_plans = 4`"""
