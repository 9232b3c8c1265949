# Made from flyteidl/core/identifier.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/identifier.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass


class ResourceType(Enum):
    """What an [Identifier][] names."""

    UNSPECIFIED = 0
    """Not specified. flyteadmin refuses it where it needs to know the type."""
    TASK = 1
    """A task template."""
    WORKFLOW = 2
    """A workflow template."""
    LAUNCH_PLAN = 3
    """A launch plan, the form in which workflows are started."""
    DATASET = 4
    """A dataset of the cache."""


@message_dataclass(slots=True, eq=False, repr=False)
class Identifier(Message, proto="flyteidl.core.Identifier"):
    """Names a task, workflow or launch plan, in one version."""

    resource_type: ResourceType = field(1, "enum", default_factory=lambda: ResourceType.UNSPECIFIED)
    """What it names. (`ResourceType resource_type = 1`)"""
    project: str = field(2, "string")
    """Project that owns it. Empty in packages, filled in at registration. (`string project = 2`)"""
    domain: str = field(3, "string")
    """Stage of the project, such as `development` or `production`. (`string domain = 3`)"""
    name: str = field(4, "string")
    """For Python code the module and the function, such as `shop.tasks.train`. (`string name = 4`)"""
    version: str = field(5, "string")
    """Chosen at registration, often a hash of the code. It must be URL-safe, and registering other content under it
    again is refused. (`string version = 5`)
    """
    org: str = field(6, "string")
    """Organization. Empty if the installation has none. (`string org = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionIdentifier(Message, proto="flyteidl.core.WorkflowExecutionIdentifier"):
    """Names an execution of a workflow."""

    project: str = field(1, "string")
    """Project that it runs in. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Domain that it runs in. (`string domain = 2`)"""
    name: str = field(4, "string")
    """Unique in its project and domain; flyteadmin generates one if the request has none. (`string name = 4`)"""
    org: str = field(5, "string")
    """Organization. Empty if the installation has none. (`string org = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionIdentifier(Message, proto="flyteidl.core.NodeExecutionIdentifier"):
    """Names the run of one node in an execution."""

    node_id: str = field(1, "string")
    """The node's id in the workflow. Inside dynamic tasks and subworkflows it is prefixed with the parent's id and
    attempt, such as `n0-0-n1`. (`string node_id = 1`)
    """
    execution_id: WorkflowExecutionIdentifier | None = field(2, "message")
    """Execution that it belongs to. (`WorkflowExecutionIdentifier execution_id = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionIdentifier(Message, proto="flyteidl.core.TaskExecutionIdentifier"):
    """Names one attempt to run a task. The same attempt has the same identifier in each call, so it serves as an
    idempotency key.
    """

    task_id: Identifier | None = field(1, "message")
    """Task that runs. (`Identifier task_id = 1`)"""
    node_execution_id: NodeExecutionIdentifier | None = field(2, "message")
    """Node that runs it. (`NodeExecutionIdentifier node_execution_id = 2`)"""
    retry_attempt: int = field(3, "uint32")
    """0 for the first attempt, incremented with each retry. (`uint32 retry_attempt = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalIdentifier(Message, proto="flyteidl.core.SignalIdentifier"):
    """Names a signal that an execution waits for."""

    signal_id: str = field(1, "string")
    """Chosen by the workflow's author, such as the name of a `wait_for_input` call. (`string signal_id = 1`)"""
    execution_id: WorkflowExecutionIdentifier | None = field(2, "message")
    """Execution that waits. (`WorkflowExecutionIdentifier execution_id = 2`)"""
