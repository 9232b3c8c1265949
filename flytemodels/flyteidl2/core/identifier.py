# Made from flyteidl2/core/identifier.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/identifier.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass


class ResourceType(Enum):
    """The enum `flyteidl2.core.ResourceType`."""

    UNSPECIFIED = 0
    TASK = 1
    WORKFLOW = 2
    LAUNCH_PLAN = 3
    DATASET = 4


@message_dataclass(slots=True, eq=False, repr=False)
class Identifier(Message, proto="flyteidl2.core.Identifier"):
    """The message `flyteidl2.core.Identifier`."""

    resource_type: ResourceType = field(1, "enum", default_factory=lambda: ResourceType.UNSPECIFIED)
    """`ResourceType resource_type = 1`"""
    project: str = field(2, "string")
    """`string project = 2`"""
    domain: str = field(3, "string")
    """`string domain = 3`"""
    name: str = field(4, "string")
    """`string name = 4`"""
    version: str = field(5, "string")
    """`string version = 5`"""
    org: str = field(6, "string")
    """`string org = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionIdentifier(Message, proto="flyteidl2.core.WorkflowExecutionIdentifier"):
    """The message `flyteidl2.core.WorkflowExecutionIdentifier`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    name: str = field(4, "string")
    """`string name = 4`"""
    org: str = field(5, "string")
    """`string org = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionIdentifier(Message, proto="flyteidl2.core.NodeExecutionIdentifier"):
    """The message `flyteidl2.core.NodeExecutionIdentifier`."""

    node_id: str = field(1, "string")
    """`string node_id = 1`"""
    execution_id: WorkflowExecutionIdentifier | None = field(2, "message")
    """`WorkflowExecutionIdentifier execution_id = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionIdentifier(Message, proto="flyteidl2.core.TaskExecutionIdentifier"):
    """The message `flyteidl2.core.TaskExecutionIdentifier`."""

    task_id: Identifier | None = field(1, "message")
    """`Identifier task_id = 1`"""
    node_execution_id: NodeExecutionIdentifier | None = field(2, "message")
    """`NodeExecutionIdentifier node_execution_id = 2`"""
    retry_attempt: int = field(3, "uint32")
    """`uint32 retry_attempt = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalIdentifier(Message, proto="flyteidl2.core.SignalIdentifier"):
    """The message `flyteidl2.core.SignalIdentifier`."""

    signal_id: str = field(1, "string")
    """`string signal_id = 1`"""
    execution_id: WorkflowExecutionIdentifier | None = field(2, "message")
    """`WorkflowExecutionIdentifier execution_id = 2`"""
