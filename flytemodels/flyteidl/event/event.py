# Made from flyteidl/event/event.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/event/event.proto` (package `flyteidl.event`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import JSON, Enum, Message, field, message_dataclass
from flytemodels.flyteidl.core.catalog import CatalogCacheStatus, CatalogMetadata, CatalogReservation
from flytemodels.flyteidl.core.compiler import CompiledWorkflowClosure
from flytemodels.flyteidl.core.execution import (
    ExecutionError,
    LogContext,
    NodeExecution,
    TaskExecution,
    TaskLog,
    WorkflowExecution,
)
from flytemodels.flyteidl.core.identifier import (
    Identifier,
    NodeExecutionIdentifier,
    TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
)
from flytemodels.flyteidl.core.literals import LiteralMap


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionEvent(Message, proto="flyteidl.event.WorkflowExecutionEvent"):
    """A new phase of an execution."""

    execution_id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl.core.WorkflowExecutionIdentifier execution_id = 1`)"""
    producer_id: str = field(2, "string")
    """Cluster of the propeller that reports it. (`string producer_id = 2`)"""
    phase: WorkflowExecution.Phase = field(3, "enum", default_factory=lambda: WorkflowExecution.Phase.UNDEFINED)
    """New phase. flyteadmin refuses an event that repeats the current phase, and any event once the execution has
    ended. (`flyteidl.core.WorkflowExecution.Phase phase = 3`)
    """
    occurred_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When the phase was reached. (`google.protobuf.Timestamp occurred_at = 4`)"""
    output_uri: str | None = field(5, "string", group="output_result")
    """Where `outputs.pb` is stored. (`string output_uri = 5`)"""
    error: ExecutionError | None = field(6, "message", group="output_result")
    """Why it failed. (`flyteidl.core.ExecutionError error = 6`)"""
    output_data: LiteralMap | None = field(7, "message", group="output_result")
    """The outputs themselves, if the installation sends them inline. (`flyteidl.core.LiteralMap output_data = 7`)"""

    @property
    def output_result(self) -> str | ExecutionError | LiteralMap | None:
        """Outputs or error, whichever is set."""
        return self._oneof("output_result", self.output_uri, self.error, self.output_data)


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionEvent(Message, proto="flyteidl.event.NodeExecutionEvent"):
    """A new phase of a node."""

    id: NodeExecutionIdentifier | None = field(1, "message")
    """Identifies the execution, and the node in it. (`flyteidl.core.NodeExecutionIdentifier id = 1`)"""
    producer_id: str = field(2, "string")
    """Cluster of the propeller that reports it. (`string producer_id = 2`)"""
    phase: NodeExecution.Phase = field(3, "enum", default_factory=lambda: NodeExecution.Phase.UNDEFINED)
    """New phase. flyteadmin refuses an event that repeats the current phase, and any event once the node has ended.
    (`flyteidl.core.NodeExecution.Phase phase = 3`)
    """
    occurred_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When the phase was reached. (`google.protobuf.Timestamp occurred_at = 4`)"""
    input_uri: str | None = field(5, "string", group="input_value")
    """Where `inputs.pb` is stored. (`string input_uri = 5`)"""
    input_data: LiteralMap | None = field(20, "message", group="input_value")
    """The inputs themselves, if the installation sends them inline. (`flyteidl.core.LiteralMap input_data = 20`)"""
    output_uri: str | None = field(6, "string", group="output_result")
    """Where `outputs.pb` is stored. (`string output_uri = 6`)"""
    error: ExecutionError | None = field(7, "message", group="output_result")
    """Why it failed. (`flyteidl.core.ExecutionError error = 7`)"""
    output_data: LiteralMap | None = field(15, "message", group="output_result")
    """The outputs themselves, if the installation sends them inline. (`flyteidl.core.LiteralMap output_data = 15`)"""
    workflow_node_metadata: WorkflowNodeMetadata | None = field(8, "message", group="target_metadata")
    """Which execution the node started. (`WorkflowNodeMetadata workflow_node_metadata = 8`)"""
    task_node_metadata: TaskNodeMetadata | None = field(14, "message", group="target_metadata")
    """Cache, checkpoint, and the workflow that a dynamic task created. (`TaskNodeMetadata task_node_metadata = 14`)"""
    parent_task_metadata: ParentTaskExecutionMetadata | None = field(9, "message")
    """Attempt that started this node. None for most nodes: `parent_node_metadata` replaced it.
    (`ParentTaskExecutionMetadata parent_task_metadata = 9`)
    """
    parent_node_metadata: ParentNodeExecutionMetadata | None = field(10, "message")
    """Node that encloses it. None for the outermost ones. (`ParentNodeExecutionMetadata parent_node_metadata = 10`)"""
    retry_group: str = field(11, "string")
    """Attempt of the enclosing node, as text: nodes of the same attempt have the same. (`string retry_group = 11`)"""
    spec_node_id: str = field(12, "string")
    """Id in the workflow, without the prefix for enclosing nodes. (`string spec_node_id = 12`)"""
    node_name: str = field(13, "string")
    """Display name. (`string node_name = 13`)"""
    event_version: int = field(16, "int32")
    """Version of this event's format; from 1 on, `is_parent` and `is_dynamic` are filled in. (`int32 event_version =
    16`)
    """
    is_parent: bool = field(17, "bool")
    """Whether it has inner nodes. (`bool is_parent = 17`)"""
    is_dynamic: bool = field(18, "bool")
    """Whether a dynamic task created its inner nodes. (`bool is_dynamic = 18`)"""
    deck_uri: str = field(19, "string")
    """Where the HTML report is stored. Empty if there is none. (`string deck_uri = 19`)"""
    reported_at: datetime.datetime | None = field(21, "message", wraps="google.protobuf.Timestamp")
    """When the event was sent. (`google.protobuf.Timestamp reported_at = 21`)"""
    is_array: bool = field(22, "bool")
    """Whether it is an array node. (`bool is_array = 22`)"""
    target_entity: Identifier | None = field(23, "message")
    """Task or launch plan that it runs. None for other nodes, such as subworkflows. (`flyteidl.core.Identifier
    target_entity = 23`)
    """
    is_in_dynamic_chain: bool = field(24, "bool")
    """Whether a dynamic task created it or a node that encloses it. (`bool is_in_dynamic_chain = 24`)"""
    is_eager: bool = field(25, "bool")
    """Whether it is an eager workflow. Not filled in: always False. (`bool is_eager = 25`)"""

    @property
    def input_value(self) -> str | LiteralMap | None:
        """Address or literals, whichever is set."""
        return self._oneof("input_value", self.input_uri, self.input_data)

    @property
    def output_result(self) -> str | ExecutionError | LiteralMap | None:
        """Outputs or error, whichever is set."""
        return self._oneof("output_result", self.output_uri, self.error, self.output_data)

    @property
    def target_metadata(self) -> WorkflowNodeMetadata | TaskNodeMetadata | None:
        """Details of the workflow or task, whichever is set."""
        return self._oneof("target_metadata", self.workflow_node_metadata, self.task_node_metadata)


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowNodeMetadata(Message, proto="flyteidl.event.WorkflowNodeMetadata"):
    """Details of a node that started an execution of its own."""

    execution_id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Project, domain and name of that execution. (`flyteidl.core.WorkflowExecutionIdentifier execution_id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskNodeMetadata(Message, proto="flyteidl.event.TaskNodeMetadata"):
    """Details of a node that ran a task."""

    cache_status: CatalogCacheStatus = field(1, "enum", default_factory=lambda: CatalogCacheStatus.CACHE_DISABLED)
    """What the cache did. (`flyteidl.core.CatalogCacheStatus cache_status = 1`)"""
    catalog_key: CatalogMetadata | None = field(2, "message")
    """Stored result that was used or written. None if there is none. (`flyteidl.core.CatalogMetadata catalog_key =
    2`)
    """
    reservation_status: CatalogReservation.Status = field(
        3, "enum", default_factory=lambda: CatalogReservation.Status.RESERVATION_DISABLED
    )
    """Whether this run computes the result or waits for another run. (`flyteidl.core.CatalogReservation.Status
    reservation_status = 3`)
    """
    checkpoint_uri: str = field(4, "string")
    """Folder with the task's checkpoints. (`string checkpoint_uri = 4`)"""
    dynamic_workflow: DynamicWorkflowNodeMetadata | None = field(16, "message")
    """Workflow that a dynamic task created. None if it created none. (`DynamicWorkflowNodeMetadata dynamic_workflow =
    16`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class DynamicWorkflowNodeMetadata(Message, proto="flyteidl.event.DynamicWorkflowNodeMetadata"):
    """The workflow that a dynamic task created."""

    id: Identifier | None = field(1, "message")
    """Identifier that was generated for it. (`flyteidl.core.Identifier id = 1`)"""
    compiled_workflow: CompiledWorkflowClosure | None = field(2, "message")
    """With everything that it refers to. (`flyteidl.core.CompiledWorkflowClosure compiled_workflow = 2`)"""
    dynamic_job_spec_uri: str = field(3, "string")
    """Where `futures.pb` is stored. (`string dynamic_job_spec_uri = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ParentTaskExecutionMetadata(Message, proto="flyteidl.event.ParentTaskExecutionMetadata"):
    """The attempt that started a node."""

    id: TaskExecutionIdentifier | None = field(1, "message")
    """Task, node and number of the attempt. (`flyteidl.core.TaskExecutionIdentifier id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ParentNodeExecutionMetadata(Message, proto="flyteidl.event.ParentNodeExecutionMetadata"):
    """The node that encloses another."""

    node_id: str = field(1, "string")
    """As in its [NodeExecutionIdentifier][flytemodels.flyteidl.core.identifier.NodeExecutionIdentifier]. (`string
    node_id = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class EventReason(Message, proto="flyteidl.event.EventReason"):
    """Why a phase was reached."""

    reason: str = field(1, "string")
    """Human-readable text. (`string reason = 1`)"""
    occurred_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """When that happened. (`google.protobuf.Timestamp occurred_at = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionEvent(Message, proto="flyteidl.event.TaskExecutionEvent"):
    """A new phase of an attempt to run a task."""

    task_id: Identifier | None = field(1, "message")
    """Task that runs. (`flyteidl.core.Identifier task_id = 1`)"""
    parent_node_execution_id: NodeExecutionIdentifier | None = field(2, "message")
    """Node that runs it. (`flyteidl.core.NodeExecutionIdentifier parent_node_execution_id = 2`)"""
    retry_attempt: int = field(3, "uint32")
    """0 for the first attempt. (`uint32 retry_attempt = 3`)"""
    phase: TaskExecution.Phase = field(4, "enum", default_factory=lambda: TaskExecution.Phase.UNDEFINED)
    """New phase. flyteadmin refuses an event that repeats the current phase unless `phase_version` is higher, and any
    event once the attempt has ended. (`flyteidl.core.TaskExecution.Phase phase = 4`)
    """
    producer_id: str = field(5, "string")
    """Cluster of the propeller that reports it. (`string producer_id = 5`)"""
    logs: list[TaskLog] = field(6, "message", repeated=True)
    """Links to logs and dashboards. (`repeated flyteidl.core.TaskLog logs = 6`)"""
    occurred_at: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """When the phase was reached. (`google.protobuf.Timestamp occurred_at = 7`)"""
    input_uri: str | None = field(8, "string", group="input_value")
    """Where `inputs.pb` is stored. (`string input_uri = 8`)"""
    input_data: LiteralMap | None = field(19, "message", group="input_value")
    """The inputs themselves, if the installation sends them inline. (`flyteidl.core.LiteralMap input_data = 19`)"""
    output_uri: str | None = field(9, "string", group="output_result")
    """Where `outputs.pb` is stored. (`string output_uri = 9`)"""
    error: ExecutionError | None = field(10, "message", group="output_result")
    """Why it failed. (`flyteidl.core.ExecutionError error = 10`)"""
    output_data: LiteralMap | None = field(17, "message", group="output_result")
    """The outputs themselves, if the installation sends them inline. (`flyteidl.core.LiteralMap output_data = 17`)"""
    custom_info: dict[str, JSON] | None = field(11, "message", wraps="google.protobuf.Struct")
    """More about the job, as plain JSON. (`google.protobuf.Struct custom_info = 11`)"""
    phase_version: int = field(12, "uint32")
    """Incremented by events that repeat a phase to report something new, such as more links. (`uint32 phase_version =
    12`)
    """
    reason: str = field(13, "string")
    """Deprecated. Use `reasons`. (`string reason = 13`)"""
    reasons: list[EventReason] = field(21, "message", repeated=True)
    """Why the phase was reached, in order. (`repeated EventReason reasons = 21`)"""
    task_type: str = field(14, "string")
    """As in `TaskTemplate.type`. (`string task_type = 14`)"""
    metadata: TaskExecutionMetadata | None = field(16, "message")
    """Which plugin ran it, and what it created. (`TaskExecutionMetadata metadata = 16`)"""
    event_version: int = field(18, "int32")
    """Version of this event's format. (`int32 event_version = 18`)"""
    reported_at: datetime.datetime | None = field(20, "message", wraps="google.protobuf.Timestamp")
    """When the event was sent. (`google.protobuf.Timestamp reported_at = 20`)"""
    log_context: LogContext | None = field(22, "message")
    """Pods in which to look for logs. Nobody in Flyte 1 fills it in. (`flyteidl.core.LogContext log_context = 22`)"""

    @property
    def input_value(self) -> str | LiteralMap | None:
        """Address or literals, whichever is set."""
        return self._oneof("input_value", self.input_uri, self.input_data)

    @property
    def output_result(self) -> str | ExecutionError | LiteralMap | None:
        """Outputs or error, whichever is set."""
        return self._oneof("output_result", self.output_uri, self.error, self.output_data)


@message_dataclass(slots=True, eq=False, repr=False)
class ExternalResourceInfo(Message, proto="flyteidl.event.ExternalResourceInfo"):
    """Something that an attempt created: a pod of a map task, or a job at a vendor."""

    external_id: str = field(1, "string")
    """Name outside of Flyte, such as that of the pod. (`string external_id = 1`)"""
    index: int = field(2, "uint32")
    """Position in the list, for map tasks. (`uint32 index = 2`)"""
    retry_attempt: int = field(3, "uint32")
    """0 for the first attempt of this part. (`uint32 retry_attempt = 3`)"""
    phase: TaskExecution.Phase = field(4, "enum", default_factory=lambda: TaskExecution.Phase.UNDEFINED)
    """Phase of this part. (`flyteidl.core.TaskExecution.Phase phase = 4`)"""
    cache_status: CatalogCacheStatus = field(5, "enum", default_factory=lambda: CatalogCacheStatus.CACHE_DISABLED)
    """What the cache did for this part. (`flyteidl.core.CatalogCacheStatus cache_status = 5`)"""
    logs: list[TaskLog] = field(6, "message", repeated=True)
    """Links to logs of this part. (`repeated flyteidl.core.TaskLog logs = 6`)"""
    workflow_node_metadata: WorkflowNodeMetadata | None = field(7, "message", group="target_metadata")
    """Which execution this part started. Nobody in Flyte 1 fills it in. (`WorkflowNodeMetadata workflow_node_metadata =
    7`)
    """
    custom_info: dict[str, JSON] | None = field(8, "message", wraps="google.protobuf.Struct")
    """More about this part, as plain JSON. (`google.protobuf.Struct custom_info = 8`)"""
    log_context: LogContext | None = field(9, "message")
    """Pods of this part. Nobody in Flyte 1 fills it in. (`flyteidl.core.LogContext log_context = 9`)"""

    @property
    def target_metadata(self) -> WorkflowNodeMetadata | None:
        """Whichever one is set, or None."""
        return self._oneof("target_metadata", self.workflow_node_metadata)


@message_dataclass(slots=True, eq=False, repr=False)
class ResourcePoolInfo(Message, proto="flyteidl.event.ResourcePoolInfo"):
    """A share of a limited resource that an attempt holds."""

    allocation_token: str = field(1, "string")
    """Identifies the share. (`string allocation_token = 1`)"""
    namespace: str = field(2, "string")
    """Identifies the pool. (`string namespace = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionMetadata(Message, proto="flyteidl.event.TaskExecutionMetadata"):
    """Which plugin ran an attempt, and what it created."""

    class InstanceClass(Enum):
        """Kinds of machines."""

        DEFAULT = 0
        """Machines that are not taken away."""
        INTERRUPTIBLE = 1
        """Machines that can be taken away, such as spot instances."""

    DEFAULT: ClassVar[TaskExecutionMetadata.InstanceClass] = InstanceClass.DEFAULT
    """Machines that are not taken away."""
    INTERRUPTIBLE: ClassVar[TaskExecutionMetadata.InstanceClass] = InstanceClass.INTERRUPTIBLE
    """Machines that can be taken away, such as spot instances."""

    generated_name: str = field(1, "string")
    """Name that was generated for the Kubernetes object or the job. (`string generated_name = 1`)"""
    external_resources: list[ExternalResourceInfo] = field(2, "message", repeated=True)
    """Its parts, for map tasks and jobs outside Flyte. (`repeated ExternalResourceInfo external_resources = 2`)"""
    resource_pool_info: list[ResourcePoolInfo] = field(3, "message", repeated=True)
    """Shares of limited resources. (`repeated ResourcePoolInfo resource_pool_info = 3`)"""
    plugin_identifier: str = field(4, "string")
    """Plugin that ran it, such as `container` or `connector-service`. (`string plugin_identifier = 4`)"""
    instance_class: TaskExecutionMetadata.InstanceClass = field(
        16, "enum", default_factory=lambda: TaskExecutionMetadata.InstanceClass.DEFAULT
    )
    """Machines that it ran on. (`InstanceClass instance_class = 16`)"""
