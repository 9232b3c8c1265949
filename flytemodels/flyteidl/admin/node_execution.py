# Made from flyteidl/admin/node_execution.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/node_execution.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.admin.common import FlyteURLs, Sort, UrlBlob
from flytemodels.flyteidl.core.catalog import CatalogCacheStatus, CatalogMetadata
from flytemodels.flyteidl.core.compiler import CompiledWorkflowClosure
from flytemodels.flyteidl.core.execution import ExecutionError
from flytemodels.flyteidl.core.execution import NodeExecution as _NodeExecution
from flytemodels.flyteidl.core.identifier import (
    Identifier,
    NodeExecutionIdentifier,
    TaskExecutionIdentifier,
    WorkflowExecutionIdentifier,
)
from flytemodels.flyteidl.core.literals import LiteralMap


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionGetRequest(Message, proto="flyteidl.admin.NodeExecutionGetRequest"):
    """The message `flyteidl.admin.NodeExecutionGetRequest`."""

    id: NodeExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.NodeExecutionIdentifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionListRequest(Message, proto="flyteidl.admin.NodeExecutionListRequest"):
    """The message `flyteidl.admin.NodeExecutionListRequest`."""

    workflow_execution_id: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.WorkflowExecutionIdentifier workflow_execution_id = 1`"""
    limit: int = field(2, "uint32")
    """`uint32 limit = 2`"""
    token: str = field(3, "string")
    """`string token = 3`"""
    filters: str = field(4, "string")
    """`string filters = 4`"""
    sort_by: Sort | None = field(5, "message")
    """`Sort sort_by = 5`"""
    unique_parent_id: str = field(6, "string")
    """`string unique_parent_id = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionForTaskListRequest(Message, proto="flyteidl.admin.NodeExecutionForTaskListRequest"):
    """The message `flyteidl.admin.NodeExecutionForTaskListRequest`."""

    task_execution_id: TaskExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.TaskExecutionIdentifier task_execution_id = 1`"""
    limit: int = field(2, "uint32")
    """`uint32 limit = 2`"""
    token: str = field(3, "string")
    """`string token = 3`"""
    filters: str = field(4, "string")
    """`string filters = 4`"""
    sort_by: Sort | None = field(5, "message")
    """`Sort sort_by = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecution(Message, proto="flyteidl.admin.NodeExecution"):
    """The message `flyteidl.admin.NodeExecution`."""

    id: NodeExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.NodeExecutionIdentifier id = 1`"""
    input_uri: str = field(2, "string")
    """`string input_uri = 2`"""
    closure: NodeExecutionClosure | None = field(3, "message")
    """`NodeExecutionClosure closure = 3`"""
    metadata: NodeExecutionMetaData | None = field(4, "message")
    """`NodeExecutionMetaData metadata = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionMetaData(Message, proto="flyteidl.admin.NodeExecutionMetaData"):
    """The message `flyteidl.admin.NodeExecutionMetaData`."""

    retry_group: str = field(1, "string")
    """`string retry_group = 1`"""
    is_parent_node: bool = field(2, "bool")
    """`bool is_parent_node = 2`"""
    spec_node_id: str = field(3, "string")
    """`string spec_node_id = 3`"""
    is_dynamic: bool = field(4, "bool")
    """`bool is_dynamic = 4`"""
    is_array: bool = field(5, "bool")
    """`bool is_array = 5`"""
    is_eager: bool = field(6, "bool")
    """`bool is_eager = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionList(Message, proto="flyteidl.admin.NodeExecutionList"):
    """The message `flyteidl.admin.NodeExecutionList`."""

    node_executions: list[NodeExecution] = field(1, "message", repeated=True)
    """`repeated NodeExecution node_executions = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionClosure(Message, proto="flyteidl.admin.NodeExecutionClosure"):
    """The message `flyteidl.admin.NodeExecutionClosure`."""

    output_uri: str | None = field(1, "string", group="output_result")
    """Deprecated. (`string output_uri = 1`)"""
    error: ExecutionError | None = field(2, "message", group="output_result")
    """`flyteidl.core.ExecutionError error = 2`"""
    output_data: LiteralMap | None = field(10, "message", group="output_result")
    """Deprecated. (`flyteidl.core.LiteralMap output_data = 10`)"""
    phase: _NodeExecution.Phase = field(3, "enum", default_factory=lambda: _NodeExecution.Phase.UNDEFINED)
    """`flyteidl.core.NodeExecution.Phase phase = 3`"""
    started_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp started_at = 4`"""
    duration: datetime.timedelta | None = field(5, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration duration = 5`"""
    created_at: datetime.datetime | None = field(6, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_at = 6`"""
    updated_at: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp updated_at = 7`"""
    workflow_node_metadata: WorkflowNodeMetadata | None = field(8, "message", group="target_metadata")
    """`WorkflowNodeMetadata workflow_node_metadata = 8`"""
    task_node_metadata: TaskNodeMetadata | None = field(9, "message", group="target_metadata")
    """`TaskNodeMetadata task_node_metadata = 9`"""
    deck_uri: str = field(11, "string")
    """`string deck_uri = 11`"""
    dynamic_job_spec_uri: str = field(12, "string")
    """`string dynamic_job_spec_uri = 12`"""

    @property
    def output_result(self) -> str | ExecutionError | LiteralMap | None:
        """The member of the oneof `output_result` that is set, or None."""
        return self._oneof("output_result", self.output_uri, self.error, self.output_data)

    @property
    def target_metadata(self) -> WorkflowNodeMetadata | TaskNodeMetadata | None:
        """The member of the oneof `target_metadata` that is set, or None."""
        return self._oneof("target_metadata", self.workflow_node_metadata, self.task_node_metadata)


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowNodeMetadata(Message, proto="flyteidl.admin.WorkflowNodeMetadata"):
    """The message `flyteidl.admin.WorkflowNodeMetadata`."""

    executionId: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.WorkflowExecutionIdentifier executionId = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskNodeMetadata(Message, proto="flyteidl.admin.TaskNodeMetadata"):
    """The message `flyteidl.admin.TaskNodeMetadata`."""

    cache_status: CatalogCacheStatus = field(1, "enum", default_factory=lambda: CatalogCacheStatus.CACHE_DISABLED)
    """`flyteidl.core.CatalogCacheStatus cache_status = 1`"""
    catalog_key: CatalogMetadata | None = field(2, "message")
    """`flyteidl.core.CatalogMetadata catalog_key = 2`"""
    checkpoint_uri: str = field(4, "string")
    """`string checkpoint_uri = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DynamicWorkflowNodeMetadata(Message, proto="flyteidl.admin.DynamicWorkflowNodeMetadata"):
    """The message `flyteidl.admin.DynamicWorkflowNodeMetadata`."""

    id: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier id = 1`"""
    compiled_workflow: CompiledWorkflowClosure | None = field(2, "message")
    """`flyteidl.core.CompiledWorkflowClosure compiled_workflow = 2`"""
    dynamic_job_spec_uri: str = field(3, "string")
    """`string dynamic_job_spec_uri = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionGetDataRequest(Message, proto="flyteidl.admin.NodeExecutionGetDataRequest"):
    """The message `flyteidl.admin.NodeExecutionGetDataRequest`."""

    id: NodeExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.NodeExecutionIdentifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionGetDataResponse(Message, proto="flyteidl.admin.NodeExecutionGetDataResponse"):
    """The message `flyteidl.admin.NodeExecutionGetDataResponse`."""

    inputs: UrlBlob | None = field(1, "message")
    """Deprecated. (`UrlBlob inputs = 1`)"""
    outputs: UrlBlob | None = field(2, "message")
    """Deprecated. (`UrlBlob outputs = 2`)"""
    full_inputs: LiteralMap | None = field(3, "message")
    """`flyteidl.core.LiteralMap full_inputs = 3`"""
    full_outputs: LiteralMap | None = field(4, "message")
    """`flyteidl.core.LiteralMap full_outputs = 4`"""
    dynamic_workflow: DynamicWorkflowNodeMetadata | None = field(16, "message")
    """`DynamicWorkflowNodeMetadata dynamic_workflow = 16`"""
    flyte_urls: FlyteURLs | None = field(17, "message")
    """`FlyteURLs flyte_urls = 17`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDynamicNodeWorkflowRequest(Message, proto="flyteidl.admin.GetDynamicNodeWorkflowRequest"):
    """The message `flyteidl.admin.GetDynamicNodeWorkflowRequest`."""

    id: NodeExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.NodeExecutionIdentifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DynamicNodeWorkflowResponse(Message, proto="flyteidl.admin.DynamicNodeWorkflowResponse"):
    """The message `flyteidl.admin.DynamicNodeWorkflowResponse`."""

    compiled_workflow: CompiledWorkflowClosure | None = field(1, "message")
    """`flyteidl.core.CompiledWorkflowClosure compiled_workflow = 1`"""
