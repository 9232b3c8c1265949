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
    """Asks for the run of a node."""

    id: NodeExecutionIdentifier | None = field(1, "message")
    """Identifies the execution, and the node in it. (`flyteidl.core.NodeExecutionIdentifier id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionListRequest(Message, proto="flyteidl.admin.NodeExecutionListRequest"):
    """Asks for the nodes of an execution."""

    workflow_execution_id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Execution that they belong to. (`flyteidl.core.WorkflowExecutionIdentifier workflow_execution_id = 1`)"""
    limit: int = field(2, "uint32")
    """Most items in the answer. flyteadmin refuses 0. (`uint32 limit = 2`)"""
    token: str = field(3, "string")
    """Where to continue, from an earlier answer. Empty for the beginning; otherwise flyteadmin requires a number as
    text, the count of items to skip. (`string token = 3`)
    """
    filters: str = field(4, "string")
    """Conditions such as `eq(project,shop)+contains(name,train)`; flyteadmin returns items that meet all of them.
    (`string filters = 4`)
    """
    sort_by: Sort | None = field(5, "message")
    """Order of the items. With None flyteadmin does not sort them. (`Sort sort_by = 5`)"""
    unique_parent_id: str = field(6, "string")
    """Id of a node whose inner nodes to list. Empty for the outermost ones. (`string unique_parent_id = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionForTaskListRequest(Message, proto="flyteidl.admin.NodeExecutionForTaskListRequest"):
    """Asks for the nodes that a task started."""

    task_execution_id: TaskExecutionIdentifier | None = field(1, "message")
    """Attempt that started them. (`flyteidl.core.TaskExecutionIdentifier task_execution_id = 1`)"""
    limit: int = field(2, "uint32")
    """Most items in the answer. flyteadmin refuses 0. (`uint32 limit = 2`)"""
    token: str = field(3, "string")
    """Where to continue, from an earlier answer. Empty for the beginning; otherwise flyteadmin requires a number as
    text, the count of items to skip. (`string token = 3`)
    """
    filters: str = field(4, "string")
    """Conditions such as `eq(project,shop)+contains(name,train)`; flyteadmin returns items that meet all of them.
    (`string filters = 4`)
    """
    sort_by: Sort | None = field(5, "message")
    """Order of the items. With None flyteadmin does not sort them. (`Sort sort_by = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecution(Message, proto="flyteidl.admin.NodeExecution"):
    """The run of a node."""

    id: NodeExecutionIdentifier | None = field(1, "message")
    """Identifies the execution, and the node in it. (`flyteidl.core.NodeExecutionIdentifier id = 1`)"""
    input_uri: str = field(2, "string")
    """Where its `inputs.pb` is stored. (`string input_uri = 2`)"""
    closure: NodeExecutionClosure | None = field(3, "message")
    """What became of it. (`NodeExecutionClosure closure = 3`)"""
    metadata: NodeExecutionMetaData | None = field(4, "message")
    """What kind of node it is. (`NodeExecutionMetaData metadata = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionMetaData(Message, proto="flyteidl.admin.NodeExecutionMetaData"):
    """What kind of node was run."""

    retry_group: str = field(1, "string")
    """Attempt of the enclosing node, as text: inner nodes of the same attempt have the same. (`string retry_group =
    1`)
    """
    is_parent_node: bool = field(2, "bool")
    """Whether it has inner nodes. (`bool is_parent_node = 2`)"""
    spec_node_id: str = field(3, "string")
    """Id of the node in its workflow. (`string spec_node_id = 3`)"""
    is_dynamic: bool = field(4, "bool")
    """Whether a dynamic task created its inner nodes. (`bool is_dynamic = 4`)"""
    is_array: bool = field(5, "bool")
    """Whether it is an array node. (`bool is_array = 5`)"""
    is_eager: bool = field(6, "bool")
    """Whether it is an eager workflow. Not filled in: always False. (`bool is_eager = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionList(Message, proto="flyteidl.admin.NodeExecutionList"):
    """A page of node executions."""

    node_executions: list[NodeExecution] = field(1, "message", repeated=True)
    """Runs of nodes on this page. (`repeated NodeExecution node_executions = 1`)"""
    token: str = field(2, "string")
    """For the next page. Empty on the last one. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionClosure(Message, proto="flyteidl.admin.NodeExecutionClosure"):
    """What became of the run of a node."""

    output_uri: str | None = field(1, "string", group="output_result")
    """Deprecated. Use `NodeExecutionGetDataResponse.full_outputs`. Address of `outputs.pb`. (`string output_uri =
    1`)
    """
    error: ExecutionError | None = field(2, "message", group="output_result")
    """Why it failed. (`flyteidl.core.ExecutionError error = 2`)"""
    output_data: LiteralMap | None = field(10, "message", group="output_result")
    """Deprecated. Use `NodeExecutionGetDataResponse.full_outputs`. (`flyteidl.core.LiteralMap output_data = 10`)"""
    phase: _NodeExecution.Phase = field(3, "enum", default_factory=lambda: _NodeExecution.Phase.UNDEFINED)
    """Last phase that was reported. (`flyteidl.core.NodeExecution.Phase phase = 3`)"""
    started_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When it began to run. None until then. (`google.protobuf.Timestamp started_at = 4`)"""
    duration: datetime.timedelta | None = field(5, "message", wraps="google.protobuf.Duration")
    """From `started_at` to its end. None or zero while it runs. (`google.protobuf.Duration duration = 5`)"""
    created_at: datetime.datetime | None = field(6, "message", wraps="google.protobuf.Timestamp")
    """When it was first reported. (`google.protobuf.Timestamp created_at = 6`)"""
    updated_at: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """When it last changed. (`google.protobuf.Timestamp updated_at = 7`)"""
    workflow_node_metadata: WorkflowNodeMetadata | None = field(8, "message", group="target_metadata")
    """Which execution it started. (`WorkflowNodeMetadata workflow_node_metadata = 8`)"""
    task_node_metadata: TaskNodeMetadata | None = field(9, "message", group="target_metadata")
    """Cache and checkpoint of its task. (`TaskNodeMetadata task_node_metadata = 9`)"""
    deck_uri: str = field(11, "string")
    """Where the HTML report is stored. Empty if there is none. (`string deck_uri = 11`)"""
    dynamic_job_spec_uri: str = field(12, "string")
    """Where the workflow that a dynamic task created is stored. Empty if there is none. (`string dynamic_job_spec_uri =
    12`)
    """

    @property
    def output_result(self) -> str | ExecutionError | LiteralMap | None:
        """Outputs or error, whichever is set; None while it runs."""
        return self._oneof("output_result", self.output_uri, self.error, self.output_data)

    @property
    def target_metadata(self) -> WorkflowNodeMetadata | TaskNodeMetadata | None:
        """Details of the workflow or task, whichever is set."""
        return self._oneof("target_metadata", self.workflow_node_metadata, self.task_node_metadata)


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowNodeMetadata(Message, proto="flyteidl.admin.WorkflowNodeMetadata"):
    """Details of a node that started an execution of its own."""

    executionId: WorkflowExecutionIdentifier | None = field(1, "message")
    """Project, domain and name of that execution. (`flyteidl.core.WorkflowExecutionIdentifier executionId = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskNodeMetadata(Message, proto="flyteidl.admin.TaskNodeMetadata"):
    """Details of a node that ran a task."""

    cache_status: CatalogCacheStatus = field(1, "enum", default_factory=lambda: CatalogCacheStatus.CACHE_DISABLED)
    """What the cache did. (`flyteidl.core.CatalogCacheStatus cache_status = 1`)"""
    catalog_key: CatalogMetadata | None = field(2, "message")
    """Stored result that was used or written. None if there is none. (`flyteidl.core.CatalogMetadata catalog_key =
    2`)
    """
    checkpoint_uri: str = field(4, "string")
    """Folder with the task's checkpoints. (`string checkpoint_uri = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DynamicWorkflowNodeMetadata(Message, proto="flyteidl.admin.DynamicWorkflowNodeMetadata"):
    """Details of a node whose task created a workflow."""

    id: Identifier | None = field(1, "message")
    """Identifier that was generated for the workflow. (`flyteidl.core.Identifier id = 1`)"""
    compiled_workflow: CompiledWorkflowClosure | None = field(2, "message")
    """With everything that it refers to. (`flyteidl.core.CompiledWorkflowClosure compiled_workflow = 2`)"""
    dynamic_job_spec_uri: str = field(3, "string")
    """Where `futures.pb` is stored. (`string dynamic_job_spec_uri = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionGetDataRequest(Message, proto="flyteidl.admin.NodeExecutionGetDataRequest"):
    """Asks for inputs and outputs of a node."""

    id: NodeExecutionIdentifier | None = field(1, "message")
    """Identifies the execution, and the node in it. (`flyteidl.core.NodeExecutionIdentifier id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecutionGetDataResponse(Message, proto="flyteidl.admin.NodeExecutionGetDataResponse"):
    """Inputs and outputs of a node."""

    inputs: UrlBlob | None = field(1, "message")
    """Deprecated. Use `full_inputs`. (`UrlBlob inputs = 1`)"""
    outputs: UrlBlob | None = field(2, "message")
    """Deprecated. Use `full_outputs`. (`UrlBlob outputs = 2`)"""
    full_inputs: LiteralMap | None = field(3, "message")
    """Literals by name. None or empty if they are too large for flyteadmin to send. (`flyteidl.core.LiteralMap
    full_inputs = 3`)
    """
    full_outputs: LiteralMap | None = field(4, "message")
    """Literals by name; empty until it has succeeded. (`flyteidl.core.LiteralMap full_outputs = 4`)"""
    dynamic_workflow: DynamicWorkflowNodeMetadata | None = field(16, "message")
    """Workflow that its task created. None if it created none. (`DynamicWorkflowNodeMetadata dynamic_workflow = 16`)"""
    flyte_urls: FlyteURLs | None = field(17, "message")
    """Addresses to fetch them from. (`FlyteURLs flyte_urls = 17`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDynamicNodeWorkflowRequest(Message, proto="flyteidl.admin.GetDynamicNodeWorkflowRequest"):
    """Asks for the workflow that a dynamic task created."""

    id: NodeExecutionIdentifier | None = field(1, "message")
    """Node whose task created it. (`flyteidl.core.NodeExecutionIdentifier id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DynamicNodeWorkflowResponse(Message, proto="flyteidl.admin.DynamicNodeWorkflowResponse"):
    """The workflow that a dynamic task created."""

    compiled_workflow: CompiledWorkflowClosure | None = field(1, "message")
    """With everything that it refers to. (`flyteidl.core.CompiledWorkflowClosure compiled_workflow = 1`)"""
