# Made from flyteidl/core/workflow.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/workflow.proto` (package `flyteidl.core`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl.core.condition import BooleanExpression
from flytemodels.flyteidl.core.execution import QualityOfService
from flytemodels.flyteidl.core.identifier import Identifier
from flytemodels.flyteidl.core.interface import TypedInterface
from flytemodels.flyteidl.core.literals import Binding, LiteralMap, RetryStrategy
from flytemodels.flyteidl.core.tasks import ExtendedResources, K8sPod, Resources
from flytemodels.flyteidl.core.types import Error, LiteralType


@message_dataclass(slots=True, eq=False, repr=False)
class IfBlock(Message, proto="flyteidl.core.IfBlock"):
    """The message `flyteidl.core.IfBlock`."""

    condition: BooleanExpression | None = field(1, "message")
    """`BooleanExpression condition = 1`"""
    then_node: Node | None = field(2, "message")
    """`Node then_node = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class IfElseBlock(Message, proto="flyteidl.core.IfElseBlock"):
    """The message `flyteidl.core.IfElseBlock`."""

    case: IfBlock | None = field(1, "message")
    """`IfBlock case = 1`"""
    other: list[IfBlock] = field(2, "message", repeated=True)
    """`repeated IfBlock other = 2`"""
    else_node: Node | None = field(3, "message", group="default")
    """`Node else_node = 3`"""
    error: Error | None = field(4, "message", group="default")
    """`Error error = 4`"""

    @property
    def default(self) -> Node | Error | None:
        """The member of the oneof `default` that is set, or None."""
        return self._oneof("default", self.else_node, self.error)


@message_dataclass(slots=True, eq=False, repr=False)
class BranchNode(Message, proto="flyteidl.core.BranchNode"):
    """The message `flyteidl.core.BranchNode`."""

    if_else: IfElseBlock | None = field(1, "message")
    """`IfElseBlock if_else = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskNode(Message, proto="flyteidl.core.TaskNode"):
    """The message `flyteidl.core.TaskNode`."""

    reference_id: Identifier | None = field(1, "message", group="reference")
    """`Identifier reference_id = 1`"""
    overrides: TaskNodeOverrides | None = field(2, "message")
    """`TaskNodeOverrides overrides = 2`"""

    @property
    def reference(self) -> Identifier | None:
        """The member of the oneof `reference` that is set, or None."""
        return self._oneof("reference", self.reference_id)


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowNode(Message, proto="flyteidl.core.WorkflowNode"):
    """The message `flyteidl.core.WorkflowNode`."""

    launchplan_ref: Identifier | None = field(1, "message", group="reference")
    """`Identifier launchplan_ref = 1`"""
    sub_workflow_ref: Identifier | None = field(2, "message", group="reference")
    """`Identifier sub_workflow_ref = 2`"""

    @property
    def reference(self) -> Identifier | None:
        """The member of the oneof `reference` that is set, or None."""
        return self._oneof("reference", self.launchplan_ref, self.sub_workflow_ref)


@message_dataclass(slots=True, eq=False, repr=False)
class ApproveCondition(Message, proto="flyteidl.core.ApproveCondition"):
    """The message `flyteidl.core.ApproveCondition`."""

    signal_id: str = field(1, "string")
    """`string signal_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalCondition(Message, proto="flyteidl.core.SignalCondition"):
    """The message `flyteidl.core.SignalCondition`."""

    signal_id: str = field(1, "string")
    """`string signal_id = 1`"""
    type: LiteralType | None = field(2, "message")
    """`LiteralType type = 2`"""
    output_variable_name: str = field(3, "string")
    """`string output_variable_name = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SleepCondition(Message, proto="flyteidl.core.SleepCondition"):
    """The message `flyteidl.core.SleepCondition`."""

    duration: datetime.timedelta | None = field(1, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration duration = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GateNode(Message, proto="flyteidl.core.GateNode"):
    """The message `flyteidl.core.GateNode`."""

    approve: ApproveCondition | None = field(1, "message", group="condition")
    """`ApproveCondition approve = 1`"""
    signal: SignalCondition | None = field(2, "message", group="condition")
    """`SignalCondition signal = 2`"""
    sleep: SleepCondition | None = field(3, "message", group="condition")
    """`SleepCondition sleep = 3`"""

    @property
    def condition(self) -> ApproveCondition | SignalCondition | SleepCondition | None:
        """The member of the oneof `condition` that is set, or None."""
        return self._oneof("condition", self.approve, self.signal, self.sleep)


@message_dataclass(slots=True, eq=False, repr=False)
class ArrayNode(Message, proto="flyteidl.core.ArrayNode"):
    """The message `flyteidl.core.ArrayNode`."""

    class ExecutionMode(Enum):
        """The enum `flyteidl.core.ArrayNode.ExecutionMode`."""

        MINIMAL_STATE = 0
        FULL_STATE = 1

    class DataMode(Enum):
        """The enum `flyteidl.core.ArrayNode.DataMode`."""

        SINGLE_INPUT_FILE = 0
        INDIVIDUAL_INPUT_FILES = 1

    MINIMAL_STATE: ClassVar[ArrayNode.ExecutionMode] = ExecutionMode.MINIMAL_STATE
    FULL_STATE: ClassVar[ArrayNode.ExecutionMode] = ExecutionMode.FULL_STATE
    SINGLE_INPUT_FILE: ClassVar[ArrayNode.DataMode] = DataMode.SINGLE_INPUT_FILE
    INDIVIDUAL_INPUT_FILES: ClassVar[ArrayNode.DataMode] = DataMode.INDIVIDUAL_INPUT_FILES

    node: Node | None = field(1, "message")
    """`Node node = 1`"""
    parallelism: int | None = field(2, "uint32", group="parallelism_option")
    """`uint32 parallelism = 2`"""
    min_successes: int | None = field(3, "uint32", group="success_criteria")
    """`uint32 min_successes = 3`"""
    min_success_ratio: float | None = field(4, "float", group="success_criteria")
    """`float min_success_ratio = 4`"""
    execution_mode: ArrayNode.ExecutionMode = field(
        5, "enum", default_factory=lambda: ArrayNode.ExecutionMode.MINIMAL_STATE
    )
    """`ExecutionMode execution_mode = 5`"""
    is_original_sub_node_interface: bool | None = field(6, "message", wraps="google.protobuf.BoolValue")
    """`google.protobuf.BoolValue is_original_sub_node_interface = 6`"""
    data_mode: ArrayNode.DataMode = field(7, "enum", default_factory=lambda: ArrayNode.DataMode.SINGLE_INPUT_FILE)
    """`DataMode data_mode = 7`"""
    bound_inputs: list[str] = field(8, "string", repeated=True)
    """`repeated string bound_inputs = 8`"""
    run_all_sub_nodes: bool = field(9, "bool")
    """`bool run_all_sub_nodes = 9`"""

    @property
    def parallelism_option(self) -> int | None:
        """The member of the oneof `parallelism_option` that is set, or None."""
        return self._oneof("parallelism_option", self.parallelism)

    @property
    def success_criteria(self) -> int | float | None:
        """The member of the oneof `success_criteria` that is set, or None."""
        return self._oneof("success_criteria", self.min_successes, self.min_success_ratio)


@message_dataclass(slots=True, eq=False, repr=False)
class NodeMetadata(Message, proto="flyteidl.core.NodeMetadata"):
    """The message `flyteidl.core.NodeMetadata`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    timeout: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration timeout = 4`"""
    retries: RetryStrategy | None = field(5, "message")
    """`RetryStrategy retries = 5`"""
    interruptible: bool | None = field(6, "bool", group="interruptible_value")
    """`bool interruptible = 6`"""
    cacheable: bool | None = field(7, "bool", group="cacheable_value")
    """`bool cacheable = 7`"""
    cache_version: str | None = field(8, "string", group="cache_version_value")
    """`string cache_version = 8`"""
    cache_serializable: bool | None = field(9, "bool", group="cache_serializable_value")
    """`bool cache_serializable = 9`"""
    config: dict[str, str] = map_field(10, "string", "string")
    """`map<string, string> config = 10`"""

    @property
    def interruptible_value(self) -> bool | None:
        """The member of the oneof `interruptible_value` that is set, or None."""
        return self._oneof("interruptible_value", self.interruptible)

    @property
    def cacheable_value(self) -> bool | None:
        """The member of the oneof `cacheable_value` that is set, or None."""
        return self._oneof("cacheable_value", self.cacheable)

    @property
    def cache_version_value(self) -> str | None:
        """The member of the oneof `cache_version_value` that is set, or None."""
        return self._oneof("cache_version_value", self.cache_version)

    @property
    def cache_serializable_value(self) -> bool | None:
        """The member of the oneof `cache_serializable_value` that is set, or None."""
        return self._oneof("cache_serializable_value", self.cache_serializable)


@message_dataclass(slots=True, eq=False, repr=False)
class Alias(Message, proto="flyteidl.core.Alias"):
    """The message `flyteidl.core.Alias`."""

    var: str = field(1, "string")
    """`string var = 1`"""
    alias: str = field(2, "string")
    """`string alias = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Node(Message, proto="flyteidl.core.Node"):
    """The message `flyteidl.core.Node`."""

    id: str = field(1, "string")
    """`string id = 1`"""
    metadata: NodeMetadata | None = field(2, "message")
    """`NodeMetadata metadata = 2`"""
    inputs: list[Binding] = field(3, "message", repeated=True)
    """`repeated Binding inputs = 3`"""
    upstream_node_ids: list[str] = field(4, "string", repeated=True)
    """`repeated string upstream_node_ids = 4`"""
    output_aliases: list[Alias] = field(5, "message", repeated=True)
    """`repeated Alias output_aliases = 5`"""
    task_node: TaskNode | None = field(6, "message", group="target")
    """`TaskNode task_node = 6`"""
    workflow_node: WorkflowNode | None = field(7, "message", group="target")
    """`WorkflowNode workflow_node = 7`"""
    branch_node: BranchNode | None = field(8, "message", group="target")
    """`BranchNode branch_node = 8`"""
    gate_node: GateNode | None = field(9, "message", group="target")
    """`GateNode gate_node = 9`"""
    array_node: ArrayNode | None = field(10, "message", group="target")
    """`ArrayNode array_node = 10`"""

    @property
    def target(self) -> TaskNode | WorkflowNode | BranchNode | GateNode | ArrayNode | None:
        """The member of the oneof `target` that is set, or None."""
        return self._oneof(
            "target", self.task_node, self.workflow_node, self.branch_node, self.gate_node, self.array_node
        )


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowMetadata(Message, proto="flyteidl.core.WorkflowMetadata"):
    """The message `flyteidl.core.WorkflowMetadata`."""

    class OnFailurePolicy(Enum):
        """The enum `flyteidl.core.WorkflowMetadata.OnFailurePolicy`."""

        FAIL_IMMEDIATELY = 0
        FAIL_AFTER_EXECUTABLE_NODES_COMPLETE = 1

    FAIL_IMMEDIATELY: ClassVar[WorkflowMetadata.OnFailurePolicy] = OnFailurePolicy.FAIL_IMMEDIATELY
    FAIL_AFTER_EXECUTABLE_NODES_COMPLETE: ClassVar[WorkflowMetadata.OnFailurePolicy] = (
        OnFailurePolicy.FAIL_AFTER_EXECUTABLE_NODES_COMPLETE
    )

    quality_of_service: QualityOfService | None = field(1, "message")
    """`QualityOfService quality_of_service = 1`"""
    on_failure: WorkflowMetadata.OnFailurePolicy = field(
        2, "enum", default_factory=lambda: WorkflowMetadata.OnFailurePolicy.FAIL_IMMEDIATELY
    )
    """`OnFailurePolicy on_failure = 2`"""
    tags: dict[str, str] = map_field(3, "string", "string")
    """`map<string, string> tags = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowMetadataDefaults(Message, proto="flyteidl.core.WorkflowMetadataDefaults"):
    """The message `flyteidl.core.WorkflowMetadataDefaults`."""

    interruptible: bool = field(1, "bool")
    """`bool interruptible = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowTemplate(Message, proto="flyteidl.core.WorkflowTemplate"):
    """The message `flyteidl.core.WorkflowTemplate`."""

    id: Identifier | None = field(1, "message")
    """`Identifier id = 1`"""
    metadata: WorkflowMetadata | None = field(2, "message")
    """`WorkflowMetadata metadata = 2`"""
    interface: TypedInterface | None = field(3, "message")
    """`TypedInterface interface = 3`"""
    nodes: list[Node] = field(4, "message", repeated=True)
    """`repeated Node nodes = 4`"""
    outputs: list[Binding] = field(5, "message", repeated=True)
    """`repeated Binding outputs = 5`"""
    failure_node: Node | None = field(6, "message")
    """`Node failure_node = 6`"""
    metadata_defaults: WorkflowMetadataDefaults | None = field(7, "message")
    """`WorkflowMetadataDefaults metadata_defaults = 7`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskNodeOverrides(Message, proto="flyteidl.core.TaskNodeOverrides"):
    """The message `flyteidl.core.TaskNodeOverrides`."""

    resources: Resources | None = field(1, "message")
    """`Resources resources = 1`"""
    extended_resources: ExtendedResources | None = field(2, "message")
    """`ExtendedResources extended_resources = 2`"""
    container_image: str = field(3, "string")
    """`string container_image = 3`"""
    pod_template: K8sPod | None = field(4, "message")
    """`K8sPod pod_template = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanTemplate(Message, proto="flyteidl.core.LaunchPlanTemplate"):
    """The message `flyteidl.core.LaunchPlanTemplate`."""

    id: Identifier | None = field(1, "message")
    """`Identifier id = 1`"""
    interface: TypedInterface | None = field(2, "message")
    """`TypedInterface interface = 2`"""
    fixed_inputs: LiteralMap | None = field(3, "message")
    """`LiteralMap fixed_inputs = 3`"""
