# Made from flyteidl2/event/cloudevents.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/event/cloudevents.proto` (package `flyteidl2.event`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.artifact_id import ArtifactID
from flytemodels.flyteidl2.core.identifier import Identifier, TaskExecutionIdentifier, WorkflowExecutionIdentifier
from flytemodels.flyteidl2.core.interface import TypedInterface
from flytemodels.flyteidl2.event.event import NodeExecutionEvent, TaskExecutionEvent, WorkflowExecutionEvent


@message_dataclass(slots=True, eq=False, repr=False)
class CloudEventWorkflowExecution(Message, proto="flyteidl2.event.CloudEventWorkflowExecution", rules=True):
    """A new phase of an execution, with what subscribers would otherwise have to ask for. No open-source program of
    Flyte 2 publishes it.
    """

    raw_event: WorkflowExecutionEvent | None = field(1, "message")
    """Event as it was reported. (`WorkflowExecutionEvent raw_event = 1`)"""
    output_interface: TypedInterface | None = field(2, "message")
    """Types of the workflow's outputs. (`flyteidl2.core.TypedInterface output_interface = 2`)"""
    artifact_ids: list[ArtifactID] = field(3, "message", repeated=True)
    """Artifacts that the execution was started for. (`repeated flyteidl2.core.ArtifactID artifact_ids = 3`)"""
    reference_execution: WorkflowExecutionIdentifier | None = field(4, "message")
    """Execution that it repeats or recovers. None if it does neither. (`flyteidl2.core.WorkflowExecutionIdentifier
    reference_execution = 4`)
    """
    principal: str = field(5, "string")
    """Who started it. (`string principal = 5`)"""
    launch_plan_id: Identifier | None = field(6, "message")
    """Launch plan that was started, with its version. (`flyteidl2.core.Identifier launch_plan_id = 6`)"""
    labels: dict[str, str] = map_field(7, "string", "string")
    """Labels in the execution's spec. (`map<string, string> labels = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CloudEventNodeExecution(Message, proto="flyteidl2.event.CloudEventNodeExecution", rules=True):
    """A new phase of a node, with what subscribers would otherwise have to ask for. No open-source program of Flyte 2
    publishes it.
    """

    raw_event: NodeExecutionEvent | None = field(1, "message")
    """Event as it was reported. (`NodeExecutionEvent raw_event = 1`)"""
    task_exec_id: TaskExecutionIdentifier | None = field(2, "message")
    """Last attempt. None for nodes that run no task. (`flyteidl2.core.TaskExecutionIdentifier task_exec_id = 2`)"""
    output_interface: TypedInterface | None = field(3, "message")
    """Types of the node's outputs. (`flyteidl2.core.TypedInterface output_interface = 3`)"""
    artifact_ids: list[ArtifactID] = field(4, "message", repeated=True)
    """Artifacts that the execution was started for. (`repeated flyteidl2.core.ArtifactID artifact_ids = 4`)"""
    principal: str = field(5, "string")
    """Who started the execution. (`string principal = 5`)"""
    launch_plan_id: Identifier | None = field(6, "message")
    """Launch plan of the execution, with its version. (`flyteidl2.core.Identifier launch_plan_id = 6`)"""
    labels: dict[str, str] = map_field(7, "string", "string")
    """Labels in the execution's spec. (`map<string, string> labels = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CloudEventTaskExecution(Message, proto="flyteidl2.event.CloudEventTaskExecution", rules=True):
    """A new phase of an attempt. No open-source program of Flyte 2 publishes it."""

    raw_event: TaskExecutionEvent | None = field(1, "message")
    """Event as it was reported. (`TaskExecutionEvent raw_event = 1`)"""
    labels: dict[str, str] = map_field(2, "string", "string")
    """Labels in the execution's spec. (`map<string, string> labels = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CloudEventExecutionStart(Message, proto="flyteidl2.event.CloudEventExecutionStart", rules=True):
    """The start of an execution. No open-source program of Flyte 2 publishes it."""

    execution_id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl2.core.WorkflowExecutionIdentifier execution_id = 1`)"""
    launch_plan_id: Identifier | None = field(2, "message")
    """Launch plan that was started, with its version. (`flyteidl2.core.Identifier launch_plan_id = 2`)"""
    workflow_id: Identifier | None = field(3, "message")
    """Workflow that it runs. (`flyteidl2.core.Identifier workflow_id = 3`)"""
    artifact_ids: list[ArtifactID] = field(4, "message", repeated=True)
    """Artifacts that it was started for. (`repeated flyteidl2.core.ArtifactID artifact_ids = 4`)"""
    artifact_trackers: list[str] = field(5, "string", repeated=True)
    """Keys of artifacts in the metadata of its inputs. (`repeated string artifact_trackers = 5`)"""
    principal: str = field(6, "string")
    """Who started it. (`string principal = 6`)"""
