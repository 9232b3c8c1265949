# Made from flyteidl2/core/identifier.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/identifier.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass


class ResourceType(Enum):
    """What an [Identifier][] names."""

    UNSPECIFIED = 0
    """Not set."""
    TASK = 1
    """A task template."""
    WORKFLOW = 2
    """A workflow template."""
    LAUNCH_PLAN = 3
    """A launch plan, the form in which workflows are started."""
    DATASET = 4
    """A dataset of the cache."""


@message_dataclass(slots=True, eq=False, repr=False)
class Identifier(Message, proto="flyteidl2.core.Identifier"):
    """Names a task, workflow or launch plan, in one version."""

    resource_type: ResourceType = field(1, "enum", default_factory=lambda: ResourceType.UNSPECIFIED)
    """What it names. (`ResourceType resource_type = 1`)"""
    project: str = field(2, "string")
    """Project that owns it. (`string project = 2`)"""
    domain: str = field(3, "string")
    """Domain of the project, such as `development` or `production`. (`string domain = 3`)"""
    name: str = field(4, "string")
    """Environment and function, such as `train.fit`. (`string name = 4`)"""
    version: str = field(5, "string")
    """Chosen when the task is deployed; by default the SDK makes it from the code. (`string version = 5`)"""
    org: str = field(6, "string")
    """Organization. Empty if the installation has none. (`string org = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionIdentifier(Message, proto="flyteidl2.core.WorkflowExecutionIdentifier"):
    """Names an execution; in Flyte 2 that is a run."""

    project: str = field(1, "string")
    """Project that it runs in. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Domain that it runs in. (`string domain = 2`)"""
    name: str = field(4, "string")
    """Unique in its project and domain. (`string name = 4`)"""
    org: str = field(5, "string")
    """Organization. Empty if the installation has none. (`string org = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionIdentifier(Message, proto="flyteidl2.core.NodeExecutionIdentifier"):
    """Names one step of an execution; in Flyte 2 that is an action."""

    node_id: str = field(1, "string")
    """Name of the action, such as `a0`. (`string node_id = 1`)"""
    execution_id: WorkflowExecutionIdentifier | None = field(2, "message")
    """Run that the action belongs to. (`WorkflowExecutionIdentifier execution_id = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionIdentifier(Message, proto="flyteidl2.core.TaskExecutionIdentifier"):
    """Names one attempt to run a task. The same attempt has the same identifier in each call, so it serves as an
    idempotency key.
    """

    task_id: Identifier | None = field(1, "message")
    """Task that runs. (`Identifier task_id = 1`)"""
    node_execution_id: NodeExecutionIdentifier | None = field(2, "message")
    """Run and action. (`NodeExecutionIdentifier node_execution_id = 2`)"""
    retry_attempt: int = field(3, "uint32")
    """0 for the first attempt, incremented with each retry. (`uint32 retry_attempt = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalIdentifier(Message, proto="flyteidl2.core.SignalIdentifier"):
    """Names a signal that an execution waits for."""

    signal_id: str = field(1, "string")
    """Chosen by the workflow's author, such as the name of a `wait_for_input` call. (`string signal_id = 1`)"""
    execution_id: WorkflowExecutionIdentifier | None = field(2, "message")
    """Execution that waits. (`WorkflowExecutionIdentifier execution_id = 2`)"""
