# Made from flyteidl/core/dynamic_job.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/dynamic_job.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.core.literals import Binding
from flytemodels.flyteidl.core.tasks import TaskTemplate
from flytemodels.flyteidl.core.workflow import Node, WorkflowTemplate


@message_dataclass(slots=True, eq=False, repr=False)
class DynamicJobSpec(Message, proto="flyteidl.core.DynamicJobSpec"):
    """What a dynamic task leaves behind for propeller to run next: the content of `futures.pb`."""

    nodes: list[Node] = field(1, "message", repeated=True)
    """Nodes to run. (`repeated Node nodes = 1`)"""
    min_successes: int = field(2, "int64")
    """flytekit writes the number of nodes. Propeller does not read it for dynamic tasks: one failed node fails the
    task. (`int64 min_successes = 2`)
    """
    outputs: list[Binding] = field(3, "message", repeated=True)
    """Where the dynamic task's outputs come from. (`repeated Binding outputs = 3`)"""
    tasks: list[TaskTemplate] = field(4, "message", repeated=True)
    """All tasks that the nodes run; propeller compiles from these alone. (`repeated TaskTemplate tasks = 4`)"""
    subworkflows: list[WorkflowTemplate] = field(5, "message", repeated=True)
    """All workflows that the nodes run. (`repeated WorkflowTemplate subworkflows = 5`)"""
