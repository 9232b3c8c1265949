# Made from flyteidl2/event/event.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/event/event.proto` (package `flyteidl2.event`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import JSON, Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.core.catalog import CatalogCacheStatus, CatalogMetadata, CatalogReservation
from flytemodels.flyteidl2.core.execution import (
    ExecutionError,
    LogContext,
    NodeExecution,
    TaskExecution,
    TaskLog,
    WorkflowExecution,
)
from flytemodels.flyteidl2.core.identifier import (
    Identifier,
    NodeExecutionIdentifier,
    TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
)
from flytemodels.flyteidl2.core.literals import LiteralMap


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionEvent(Message, proto="flyteidl2.event.WorkflowExecutionEvent"):
    """The message `flyteidl2.event.WorkflowExecutionEvent`."""

    execution_id: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl2.core.WorkflowExecutionIdentifier execution_id = 1`"""
    producer_id: str = field(2, "string")
    """`string producer_id = 2`"""
    phase: WorkflowExecution.Phase = field(3, "enum", default_factory=lambda: WorkflowExecution.Phase.UNDEFINED)
    """`flyteidl2.core.WorkflowExecution.Phase phase = 3`"""
    occurred_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp occurred_at = 4`"""
    output_uri: str | None = field(5, "string", group="output_result")
    """`string output_uri = 5`"""
    error: ExecutionError | None = field(6, "message", group="output_result")
    """`flyteidl2.core.ExecutionError error = 6`"""
    output_data: LiteralMap | None = field(7, "message", group="output_result")
    """`flyteidl2.core.LiteralMap output_data = 7`"""

    @property
    def output_result(self) -> str | ExecutionError | LiteralMap | None:
        """The member of the oneof `output_result` that is set, or None."""
        return self._oneof("output_result", self.output_uri, self.error, self.output_data)


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionEvent(Message, proto="flyteidl2.event.NodeExecutionEvent"):
    """The message `flyteidl2.event.NodeExecutionEvent`."""

    id: NodeExecutionIdentifier | None = field(1, "message")
    """`flyteidl2.core.NodeExecutionIdentifier id = 1`"""
    producer_id: str = field(2, "string")
    """`string producer_id = 2`"""
    phase: NodeExecution.Phase = field(3, "enum", default_factory=lambda: NodeExecution.Phase.UNDEFINED)
    """`flyteidl2.core.NodeExecution.Phase phase = 3`"""
    occurred_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp occurred_at = 4`"""
    input_uri: str | None = field(5, "string", group="input_value")
    """`string input_uri = 5`"""
    input_data: LiteralMap | None = field(20, "message", group="input_value")
    """`flyteidl2.core.LiteralMap input_data = 20`"""
    output_uri: str | None = field(6, "string", group="output_result")
    """`string output_uri = 6`"""
    error: ExecutionError | None = field(7, "message", group="output_result")
    """`flyteidl2.core.ExecutionError error = 7`"""
    output_data: LiteralMap | None = field(15, "message", group="output_result")
    """`flyteidl2.core.LiteralMap output_data = 15`"""
    workflow_node_metadata: WorkflowNodeMetadata | None = field(8, "message", group="target_metadata")
    """`WorkflowNodeMetadata workflow_node_metadata = 8`"""
    task_node_metadata: TaskNodeMetadata | None = field(14, "message", group="target_metadata")
    """`TaskNodeMetadata task_node_metadata = 14`"""
    parent_task_metadata: ParentTaskExecutionMetadata | None = field(9, "message")
    """`ParentTaskExecutionMetadata parent_task_metadata = 9`"""
    parent_node_metadata: ParentNodeExecutionMetadata | None = field(10, "message")
    """`ParentNodeExecutionMetadata parent_node_metadata = 10`"""
    retry_group: str = field(11, "string")
    """`string retry_group = 11`"""
    spec_node_id: str = field(12, "string")
    """`string spec_node_id = 12`"""
    node_name: str = field(13, "string")
    """`string node_name = 13`"""
    event_version: int = field(16, "int32")
    """`int32 event_version = 16`"""
    is_parent: bool = field(17, "bool")
    """`bool is_parent = 17`"""
    is_dynamic: bool = field(18, "bool")
    """`bool is_dynamic = 18`"""
    deck_uri: str = field(19, "string")
    """`string deck_uri = 19`"""
    reported_at: datetime.datetime | None = field(21, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp reported_at = 21`"""
    is_array: bool = field(22, "bool")
    """`bool is_array = 22`"""
    target_entity: Identifier | None = field(23, "message")
    """`flyteidl2.core.Identifier target_entity = 23`"""
    is_in_dynamic_chain: bool = field(24, "bool")
    """`bool is_in_dynamic_chain = 24`"""
    is_eager: bool = field(25, "bool")
    """`bool is_eager = 25`"""

    @property
    def input_value(self) -> str | LiteralMap | None:
        """The member of the oneof `input_value` that is set, or None."""
        return self._oneof("input_value", self.input_uri, self.input_data)

    @property
    def output_result(self) -> str | ExecutionError | LiteralMap | None:
        """The member of the oneof `output_result` that is set, or None."""
        return self._oneof("output_result", self.output_uri, self.error, self.output_data)

    @property
    def target_metadata(self) -> WorkflowNodeMetadata | TaskNodeMetadata | None:
        """The member of the oneof `target_metadata` that is set, or None."""
        return self._oneof("target_metadata", self.workflow_node_metadata, self.task_node_metadata)


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowNodeMetadata(Message, proto="flyteidl2.event.WorkflowNodeMetadata"):
    """The message `flyteidl2.event.WorkflowNodeMetadata`."""

    execution_id: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl2.core.WorkflowExecutionIdentifier execution_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskNodeMetadata(Message, proto="flyteidl2.event.TaskNodeMetadata"):
    """The message `flyteidl2.event.TaskNodeMetadata`."""

    cache_status: CatalogCacheStatus = field(1, "enum", default_factory=lambda: CatalogCacheStatus.CACHE_DISABLED)
    """`flyteidl2.core.CatalogCacheStatus cache_status = 1`"""
    catalog_key: CatalogMetadata | None = field(2, "message")
    """`flyteidl2.core.CatalogMetadata catalog_key = 2`"""
    reservation_status: CatalogReservation.Status = field(
        3, "enum", default_factory=lambda: CatalogReservation.Status.RESERVATION_DISABLED
    )
    """`flyteidl2.core.CatalogReservation.Status reservation_status = 3`"""
    checkpoint_uri: str = field(4, "string")
    """`string checkpoint_uri = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ParentTaskExecutionMetadata(Message, proto="flyteidl2.event.ParentTaskExecutionMetadata"):
    """The message `flyteidl2.event.ParentTaskExecutionMetadata`."""

    id: TaskExecutionIdentifier | None = field(1, "message")
    """`flyteidl2.core.TaskExecutionIdentifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ParentNodeExecutionMetadata(Message, proto="flyteidl2.event.ParentNodeExecutionMetadata"):
    """The message `flyteidl2.event.ParentNodeExecutionMetadata`."""

    node_id: str = field(1, "string")
    """`string node_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class EventReason(Message, proto="flyteidl2.event.EventReason"):
    """The message `flyteidl2.event.EventReason`."""

    reason: str = field(1, "string")
    """`string reason = 1`"""
    occurred_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp occurred_at = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionEvent(Message, proto="flyteidl2.event.TaskExecutionEvent"):
    """The message `flyteidl2.event.TaskExecutionEvent`."""

    task_id: Identifier | None = field(1, "message")
    """`flyteidl2.core.Identifier task_id = 1`"""
    parent_node_execution_id: NodeExecutionIdentifier | None = field(2, "message")
    """`flyteidl2.core.NodeExecutionIdentifier parent_node_execution_id = 2`"""
    retry_attempt: int = field(3, "uint32")
    """`uint32 retry_attempt = 3`"""
    phase: TaskExecution.Phase = field(4, "enum", default_factory=lambda: TaskExecution.Phase.UNDEFINED)
    """`flyteidl2.core.TaskExecution.Phase phase = 4`"""
    producer_id: str = field(5, "string")
    """`string producer_id = 5`"""
    logs: list[TaskLog] = field(6, "message", repeated=True)
    """`repeated flyteidl2.core.TaskLog logs = 6`"""
    occurred_at: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp occurred_at = 7`"""
    input_uri: str | None = field(8, "string", group="input_value")
    """`string input_uri = 8`"""
    input_data: LiteralMap | None = field(19, "message", group="input_value")
    """`flyteidl2.core.LiteralMap input_data = 19`"""
    output_uri: str | None = field(9, "string", group="output_result")
    """`string output_uri = 9`"""
    error: ExecutionError | None = field(10, "message", group="output_result")
    """`flyteidl2.core.ExecutionError error = 10`"""
    output_data: LiteralMap | None = field(17, "message", group="output_result")
    """`flyteidl2.core.LiteralMap output_data = 17`"""
    custom_info: dict[str, JSON] | None = field(11, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct custom_info = 11`"""
    phase_version: int = field(12, "uint32")
    """`uint32 phase_version = 12`"""
    reason: str = field(13, "string")
    """Deprecated. (`string reason = 13`)"""
    reasons: list[EventReason] = field(21, "message", repeated=True)
    """`repeated EventReason reasons = 21`"""
    task_type: str = field(14, "string")
    """`string task_type = 14`"""
    metadata: TaskExecutionMetadata | None = field(16, "message")
    """`TaskExecutionMetadata metadata = 16`"""
    event_version: int = field(18, "int32")
    """`int32 event_version = 18`"""
    reported_at: datetime.datetime | None = field(20, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp reported_at = 20`"""
    log_context: LogContext | None = field(22, "message")
    """`flyteidl2.core.LogContext log_context = 22`"""

    @property
    def input_value(self) -> str | LiteralMap | None:
        """The member of the oneof `input_value` that is set, or None."""
        return self._oneof("input_value", self.input_uri, self.input_data)

    @property
    def output_result(self) -> str | ExecutionError | LiteralMap | None:
        """The member of the oneof `output_result` that is set, or None."""
        return self._oneof("output_result", self.output_uri, self.error, self.output_data)


@message_dataclass(slots=True, eq=False, repr=False)
class ExternalResourceInfo(Message, proto="flyteidl2.event.ExternalResourceInfo"):
    """The message `flyteidl2.event.ExternalResourceInfo`."""

    external_id: str = field(1, "string")
    """`string external_id = 1`"""
    index: int = field(2, "uint32")
    """`uint32 index = 2`"""
    retry_attempt: int = field(3, "uint32")
    """`uint32 retry_attempt = 3`"""
    phase: TaskExecution.Phase = field(4, "enum", default_factory=lambda: TaskExecution.Phase.UNDEFINED)
    """`flyteidl2.core.TaskExecution.Phase phase = 4`"""
    cache_status: CatalogCacheStatus = field(5, "enum", default_factory=lambda: CatalogCacheStatus.CACHE_DISABLED)
    """`flyteidl2.core.CatalogCacheStatus cache_status = 5`"""
    logs: list[TaskLog] = field(6, "message", repeated=True)
    """`repeated flyteidl2.core.TaskLog logs = 6`"""
    workflow_node_metadata: WorkflowNodeMetadata | None = field(7, "message", group="target_metadata")
    """`WorkflowNodeMetadata workflow_node_metadata = 7`"""
    custom_info: dict[str, JSON] | None = field(8, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct custom_info = 8`"""
    log_context: LogContext | None = field(9, "message")
    """`flyteidl2.core.LogContext log_context = 9`"""

    @property
    def target_metadata(self) -> WorkflowNodeMetadata | None:
        """The member of the oneof `target_metadata` that is set, or None."""
        return self._oneof("target_metadata", self.workflow_node_metadata)


@message_dataclass(slots=True, eq=False, repr=False)
class ResourcePoolInfo(Message, proto="flyteidl2.event.ResourcePoolInfo"):
    """The message `flyteidl2.event.ResourcePoolInfo`."""

    allocation_token: str = field(1, "string")
    """`string allocation_token = 1`"""
    namespace: str = field(2, "string")
    """`string namespace = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionMetadata(Message, proto="flyteidl2.event.TaskExecutionMetadata"):
    """The message `flyteidl2.event.TaskExecutionMetadata`."""

    class InstanceClass(Enum):
        """The enum `flyteidl2.event.TaskExecutionMetadata.InstanceClass`."""

        DEFAULT = 0
        INTERRUPTIBLE = 1

    DEFAULT: ClassVar[TaskExecutionMetadata.InstanceClass] = InstanceClass.DEFAULT
    INTERRUPTIBLE: ClassVar[TaskExecutionMetadata.InstanceClass] = InstanceClass.INTERRUPTIBLE

    generated_name: str = field(1, "string")
    """`string generated_name = 1`"""
    external_resources: list[ExternalResourceInfo] = field(2, "message", repeated=True)
    """`repeated ExternalResourceInfo external_resources = 2`"""
    resource_pool_info: list[ResourcePoolInfo] = field(3, "message", repeated=True)
    """`repeated ResourcePoolInfo resource_pool_info = 3`"""
    plugin_identifier: str = field(4, "string")
    """`string plugin_identifier = 4`"""
    instance_class: TaskExecutionMetadata.InstanceClass = field(
        16, "enum", default_factory=lambda: TaskExecutionMetadata.InstanceClass.DEFAULT
    )
    """`InstanceClass instance_class = 16`"""
