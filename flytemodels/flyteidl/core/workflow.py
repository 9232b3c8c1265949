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
    """A condition and what it leads to."""

    condition: BooleanExpression | None = field(1, "message")
    """Compares inputs of the branch node. (`BooleanExpression condition = 1`)"""
    then_node: Node | None = field(2, "message")
    """Node to run if the condition is met. (`Node then_node = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class IfElseBlock(Message, proto="flyteidl.core.IfElseBlock"):
    """An if, any number of elifs, and an optional else. Conditions are tried in order; nodes that are not chosen are
    skipped.
    """

    case: IfBlock | None = field(1, "message")
    """Condition that is tried first, with its node. (`IfBlock case = 1`)"""
    other: list[IfBlock] = field(2, "message", repeated=True)
    """Further conditions with their nodes, in order. (`repeated IfBlock other = 2`)"""
    else_node: Node | None = field(3, "message", group="default")
    """Node to run when no condition is met. (`Node else_node = 3`)"""
    error: Error | None = field(4, "message", group="default")
    """Error to fail with when no condition is met. (`Error error = 4`)"""

    @property
    def default(self) -> Node | Error | None:
        """The else: a node or an error. If it is None and no condition is met, propeller fails the branch node."""
        return self._oneof("default", self.else_node, self.error)


@message_dataclass(slots=True, eq=False, repr=False)
class BranchNode(Message, proto="flyteidl.core.BranchNode"):
    """A node that runs one of several nodes, chosen by conditions."""

    if_else: IfElseBlock | None = field(1, "message")
    """Conditions in order, and what follows when none is met. (`IfElseBlock if_else = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskNode(Message, proto="flyteidl.core.TaskNode"):
    """A node that runs a task."""

    reference_id: Identifier | None = field(1, "message", group="reference")
    """Task to run. (`Identifier reference_id = 1`)"""
    overrides: TaskNodeOverrides | None = field(2, "message")
    """What this node changes of the task's own settings. None changes nothing. (`TaskNodeOverrides overrides = 2`)"""

    @property
    def reference(self) -> Identifier | None:
        """The task, or None."""
        return self._oneof("reference", self.reference_id)


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowNode(Message, proto="flyteidl.core.WorkflowNode"):
    """A node that runs a workflow."""

    launchplan_ref: Identifier | None = field(1, "message", group="reference")
    """Launch plan to start as an execution of its own. (`Identifier launchplan_ref = 1`)"""
    sub_workflow_ref: Identifier | None = field(2, "message", group="reference")
    """Workflow to run inside this execution. (`Identifier sub_workflow_ref = 2`)"""

    @property
    def reference(self) -> Identifier | None:
        """Launch plan or workflow, whichever is set."""
        return self._oneof("reference", self.launchplan_ref, self.sub_workflow_ref)


@message_dataclass(slots=True, eq=False, repr=False)
class ApproveCondition(Message, proto="flyteidl.core.ApproveCondition"):
    """A wait for someone's approval."""

    signal_id: str = field(1, "string")
    """Signal that carries the answer: True continues, False fails the node. (`string signal_id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalCondition(Message, proto="flyteidl.core.SignalCondition"):
    """A wait for a value, which `SignalService.SetSignal` sets."""

    signal_id: str = field(1, "string")
    """Chosen by the author; the same id in one execution is the same signal. (`string signal_id = 1`)"""
    type: LiteralType | None = field(2, "message")
    """Type of accepted values. (`LiteralType type = 2`)"""
    output_variable_name: str = field(3, "string")
    """Output of the node that gets the value. (`string output_variable_name = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SleepCondition(Message, proto="flyteidl.core.SleepCondition"):
    """A wait for time to pass."""

    duration: datetime.timedelta | None = field(1, "message", wraps="google.protobuf.Duration")
    """How long, from the start of the node's attempt. (`google.protobuf.Duration duration = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GateNode(Message, proto="flyteidl.core.GateNode"):
    """A node that waits."""

    approve: ApproveCondition | None = field(1, "message", group="condition")
    """Someone's approval; the node's inputs become its outputs. (`ApproveCondition approve = 1`)"""
    signal: SignalCondition | None = field(2, "message", group="condition")
    """A value that someone sets. (`SignalCondition signal = 2`)"""
    sleep: SleepCondition | None = field(3, "message", group="condition")
    """Time to pass. (`SleepCondition sleep = 3`)"""

    @property
    def condition(self) -> ApproveCondition | SignalCondition | SleepCondition | None:
        """What it waits for."""
        return self._oneof("condition", self.approve, self.signal, self.sleep)


@message_dataclass(slots=True, eq=False, repr=False)
class ArrayNode(Message, proto="flyteidl.core.ArrayNode"):
    """A node that is run for each element of its list inputs: flytekit's map task."""

    class ExecutionMode(Enum):
        """How much is kept of each run."""

        MINIMAL_STATE = 0
        """Phase and retries only; meant for tasks."""
        FULL_STATE = 1
        """Everything, as for a separate node; meant for launch plans."""

    class DataMode(Enum):
        """How inputs reach the runs."""

        SINGLE_INPUT_FILE = 0
        """All of them read the whole lists and pick their element."""
        INDIVIDUAL_INPUT_FILES = 1
        """Each finds its element in a separate `inputs.pb`."""

    MINIMAL_STATE: ClassVar[ArrayNode.ExecutionMode] = ExecutionMode.MINIMAL_STATE
    """Phase and retries only; meant for tasks."""
    FULL_STATE: ClassVar[ArrayNode.ExecutionMode] = ExecutionMode.FULL_STATE
    """Everything, as for a separate node; meant for launch plans."""
    SINGLE_INPUT_FILE: ClassVar[ArrayNode.DataMode] = DataMode.SINGLE_INPUT_FILE
    """All of them read the whole lists and pick their element."""
    INDIVIDUAL_INPUT_FILES: ClassVar[ArrayNode.DataMode] = DataMode.INDIVIDUAL_INPUT_FILES
    """Each finds its element in a separate `inputs.pb`."""

    node: Node | None = field(1, "message")
    """Node to run for each element. (`Node node = 1`)"""
    parallelism: int | None = field(2, "uint32", group="parallelism_option")
    """Most runs at the same time. 0 and None leave it to the installation, whose default is no limit; it can also be
    set to use the execution's limit. (`uint32 parallelism = 2`)
    """
    min_successes: int | None = field(3, "uint32", group="success_criteria")
    """Runs that must succeed. (`uint32 min_successes = 3`)"""
    min_success_ratio: float | None = field(4, "float", group="success_criteria")
    """Share of runs that must succeed, 0.0 to 1.0; the number of runs is rounded up. (`float min_success_ratio = 4`)"""
    execution_mode: ArrayNode.ExecutionMode = field(
        5, "enum", default_factory=lambda: ArrayNode.ExecutionMode.MINIMAL_STATE
    )
    """How much is kept of each run. Propeller does not read it. (`ExecutionMode execution_mode = 5`)"""
    is_original_sub_node_interface: bool | None = field(6, "message", wraps="google.protobuf.BoolValue")
    """Whether the template's own interface is the one for single elements. None in templates by older SDKs, which
    changed it to lists. Propeller does not read it. (`google.protobuf.BoolValue is_original_sub_node_interface = 6`)
    """
    data_mode: ArrayNode.DataMode = field(7, "enum", default_factory=lambda: ArrayNode.DataMode.SINGLE_INPUT_FILE)
    """How inputs reach the runs. Propeller does not read it. (`DataMode data_mode = 7`)"""
    bound_inputs: list[str] = field(8, "string", repeated=True)
    """Inputs that all runs share, instead of getting one element each. (`repeated string bound_inputs = 8`)"""
    run_all_sub_nodes: bool = field(9, "bool")
    """Whether to start all runs even after too many have failed for the node to succeed. Propeller does not read it.
    (`bool run_all_sub_nodes = 9`)
    """

    @property
    def parallelism_option(self) -> int | None:
        """Limit on runs at the same time, or None."""
        return self._oneof("parallelism_option", self.parallelism)

    @property
    def success_criteria(self) -> int | float | None:
        """When the node succeeds: after this many or this share of its runs have. None means all of them."""
        return self._oneof("success_criteria", self.min_successes, self.min_success_ratio)


@message_dataclass(slots=True, eq=False, repr=False)
class NodeMetadata(Message, proto="flyteidl.core.NodeMetadata"):
    """Settings of one node. Its timeout, retries and interruptible take precedence: those of the task template are a
    fallback or not read at all.
    """

    name: str = field(1, "string")
    """Display name; flytekit uses the task's name. (`string name = 1`)"""
    timeout: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """Longest duration of one attempt; all attempts together, queueing included, may take twice as long. None or zero
    leaves both to the installation, which sets no limit by default. (`google.protobuf.Duration timeout = 4`)
    """
    retries: RetryStrategy | None = field(5, "message")
    """How often to try again. None or 0 leaves it to the task template. (`RetryStrategy retries = 5`)"""
    interruptible: bool | None = field(6, "bool", group="interruptible_value")
    """Whether the node may run on machines that can be taken away. None leaves it to the execution, then to the
    workflow. By default, the last attempt that failures of the system leave runs on machines that are not taken
    away. (`bool interruptible = 6`)
    """
    cacheable: bool | None = field(7, "bool", group="cacheable_value")
    """Whether results are cached. Propeller reads the task template's `discoverable` instead. (`bool cacheable = 7`)"""
    cache_version: str | None = field(8, "string", group="cache_version_value")
    """Version of the cache. Propeller reads the task template's `discovery_version` instead. (`string cache_version =
    8`)
    """
    cache_serializable: bool | None = field(9, "bool", group="cache_serializable_value")
    """Whether equal runs wait for each other. Propeller reads the task template's instead. (`bool cache_serializable =
    9`)
    """
    config: dict[str, str] = map_field(10, "string", "string")
    """Settings for the node as plain strings. (`map<string, string> config = 10`)"""

    @property
    def interruptible_value(self) -> bool | None:
        """Same value as `interruptible`, or None."""
        return self._oneof("interruptible_value", self.interruptible)

    @property
    def cacheable_value(self) -> bool | None:
        """Same value as `cacheable`, or None."""
        return self._oneof("cacheable_value", self.cacheable)

    @property
    def cache_version_value(self) -> str | None:
        """Same value as `cache_version`, or None."""
        return self._oneof("cache_version_value", self.cache_version)

    @property
    def cache_serializable_value(self) -> bool | None:
        """Same value as `cache_serializable`, or None."""
        return self._oneof("cache_serializable_value", self.cache_serializable)


@message_dataclass(slots=True, eq=False, repr=False)
class Alias(Message, proto="flyteidl.core.Alias"):
    """Another name for an output."""

    var: str = field(1, "string")
    """Name of the output in the node's interface. (`string var = 1`)"""
    alias: str = field(2, "string")
    """What other nodes may call it. (`string alias = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Node(Message, proto="flyteidl.core.Node"):
    """A step of a workflow: a task, a workflow, a branch, a wait, or many runs of one task."""

    id: str = field(1, "string")
    """Unique in its workflow, such as `n0`. `start-node` and `end-node` are Flyte's own. (`string id = 1`)"""
    metadata: NodeMetadata | None = field(2, "message")
    """Display name, timeout, retries and caching of this node. (`NodeMetadata metadata = 2`)"""
    inputs: list[Binding] = field(3, "message", repeated=True)
    """Where each input comes from. (`repeated Binding inputs = 3`)"""
    upstream_node_ids: list[str] = field(4, "string", repeated=True)
    """Nodes that must finish first although no input comes from them. The compiler adds those that inputs do come from.
    (`repeated string upstream_node_ids = 4`)
    """
    output_aliases: list[Alias] = field(5, "message", repeated=True)
    """Other names for outputs. (`repeated Alias output_aliases = 5`)"""
    task_node: TaskNode | None = field(6, "message", group="target")
    """One task, with what the node overrides. (`TaskNode task_node = 6`)"""
    workflow_node: WorkflowNode | None = field(7, "message", group="target")
    """A launch plan, or a workflow inside this execution. (`WorkflowNode workflow_node = 7`)"""
    branch_node: BranchNode | None = field(8, "message", group="target")
    """One of several nodes, chosen by conditions. (`BranchNode branch_node = 8`)"""
    gate_node: GateNode | None = field(9, "message", group="target")
    """A wait for an approval, a value or a duration. (`GateNode gate_node = 9`)"""
    array_node: ArrayNode | None = field(10, "message", group="target")
    """A node that is run for each element of a list. (`ArrayNode array_node = 10`)"""

    @property
    def target(self) -> TaskNode | WorkflowNode | BranchNode | GateNode | ArrayNode | None:
        """What the node runs; None for the start and end nodes."""
        return self._oneof(
            "target", self.task_node, self.workflow_node, self.branch_node, self.gate_node, self.array_node
        )


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowMetadata(Message, proto="flyteidl.core.WorkflowMetadata"):
    """How to run a workflow."""

    class OnFailurePolicy(Enum):
        """What a failed node means for the others."""

        FAIL_IMMEDIATELY = 0
        """Running nodes are stopped, and nothing new starts."""
        FAIL_AFTER_EXECUTABLE_NODES_COMPLETE = 1
        """Nodes that do not depend on the failed one still run; then the workflow fails."""

    FAIL_IMMEDIATELY: ClassVar[WorkflowMetadata.OnFailurePolicy] = OnFailurePolicy.FAIL_IMMEDIATELY
    """Running nodes are stopped, and nothing new starts."""
    FAIL_AFTER_EXECUTABLE_NODES_COMPLETE: ClassVar[WorkflowMetadata.OnFailurePolicy] = (
        OnFailurePolicy.FAIL_AFTER_EXECUTABLE_NODES_COMPLETE
    )
    """Nodes that do not depend on the failed one still run; then the workflow fails."""

    quality_of_service: QualityOfService | None = field(1, "message")
    """How soon to run. It has no effect; see [QualityOfService][]. (`QualityOfService quality_of_service = 1`)"""
    on_failure: WorkflowMetadata.OnFailurePolicy = field(
        2, "enum", default_factory=lambda: WorkflowMetadata.OnFailurePolicy.FAIL_IMMEDIATELY
    )
    """Whether a failed node stops the others at once. (`OnFailurePolicy on_failure = 2`)"""
    tags: dict[str, str] = map_field(3, "string", "string")
    """Labels for people and tools, by key. (`map<string, string> tags = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowMetadataDefaults(Message, proto="flyteidl.core.WorkflowMetadataDefaults"):
    """Defaults for nodes that do not set their own."""

    interruptible: bool = field(1, "bool")
    """Whether tasks may run on machines that can be taken away. (`bool interruptible = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowTemplate(Message, proto="flyteidl.core.WorkflowTemplate"):
    """A workflow as it is registered: its nodes, how they are connected, and what comes out."""

    id: Identifier | None = field(1, "message")
    """Identifies the workflow and its version. (`Identifier id = 1`)"""
    metadata: WorkflowMetadata | None = field(2, "message")
    """What to do about failures, and how soon to run. (`WorkflowMetadata metadata = 2`)"""
    interface: TypedInterface | None = field(3, "message")
    """Names and types of inputs and outputs. (`TypedInterface interface = 3`)"""
    nodes: list[Node] = field(4, "message", repeated=True)
    """Nodes of the workflow, except those inside branches. The order has no meaning. (`repeated Node nodes = 4`)"""
    outputs: list[Binding] = field(5, "message", repeated=True)
    """Where each output comes from. (`repeated Binding outputs = 5`)"""
    failure_node: Node | None = field(6, "message")
    """Node that runs when the workflow has failed, with the workflow's inputs. None means none. (`Node failure_node =
    6`)
    """
    metadata_defaults: WorkflowMetadataDefaults | None = field(7, "message")
    """Defaults for nodes that do not set their own. (`WorkflowMetadataDefaults metadata_defaults = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskNodeOverrides(Message, proto="flyteidl.core.TaskNodeOverrides"):
    """What a node changes of its task's settings."""

    resources: Resources | None = field(1, "message")
    """CPU, memory and GPUs. None keeps the task's. (`Resources resources = 1`)"""
    extended_resources: ExtendedResources | None = field(2, "message")
    """Accelerators and shared memory. None keeps the task's. (`ExtendedResources extended_resources = 2`)"""
    container_image: str = field(3, "string")
    """Image to run. Empty keeps the task's. (`string container_image = 3`)"""
    pod_template: K8sPod | None = field(4, "message")
    """Pod to merge into the task's. None keeps the task's. (`K8sPod pod_template = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanTemplate(Message, proto="flyteidl.core.LaunchPlanTemplate"):
    """A launch plan, as a compiled workflow refers to it."""

    id: Identifier | None = field(1, "message")
    """Identifies the launch plan and its version. (`Identifier id = 1`)"""
    interface: TypedInterface | None = field(2, "message")
    """Inputs that callers can give, and outputs. (`TypedInterface interface = 2`)"""
    fixed_inputs: LiteralMap | None = field(3, "message")
    """Values that callers cannot change. (`LiteralMap fixed_inputs = 3`)"""
