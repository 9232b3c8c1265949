# Made from flyteidl/admin/execution.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/execution.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl.admin.cluster_assignment import ClusterAssignment
from flytemodels.flyteidl.admin.common import (
    Annotations,
    AuthRole,
    Envs,
    Labels,
    Notification,
    RawOutputDataConfig,
    UrlBlob,
)
from flytemodels.flyteidl.admin.matchable_resource import ExecutionClusterLabel
from flytemodels.flyteidl.core.artifact_id import ArtifactID
from flytemodels.flyteidl.core.execution import ExecutionError, QualityOfService, WorkflowExecution
from flytemodels.flyteidl.core.execution_envs import ExecutionEnvAssignment
from flytemodels.flyteidl.core.identifier import Identifier, NodeExecutionIdentifier, WorkflowExecutionIdentifier
from flytemodels.flyteidl.core.literals import LiteralMap
from flytemodels.flyteidl.core.metrics import Span
from flytemodels.flyteidl.core.security import SecurityContext


class ExecutionState(Enum):
    """Whether an execution is listed."""

    EXECUTION_ACTIVE = 0
    """Listed."""
    EXECUTION_ARCHIVED = 1
    """Left out of lists unless a filter names the state; it can still be requested by name."""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionCreateRequest(Message, proto="flyteidl.admin.ExecutionCreateRequest"):
    """Starts an execution."""

    project: str = field(1, "string")
    """Project to run in; it need not be that of the launch plan. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Domain to run in. (`string domain = 2`)"""
    name: str = field(3, "string")
    """Unique in project and domain. At most 63 letters, digits and hyphens, beginning with a letter; if empty,
    flyteadmin generates one. (`string name = 3`)
    """
    spec: ExecutionSpec | None = field(4, "message")
    """What to run, and how. flyteadmin refuses a request without it. (`ExecutionSpec spec = 4`)"""
    inputs: LiteralMap | None = field(5, "message")
    """Values of inputs. Those with defaults may be left out; flyteadmin refuses those that the launch plan fixes.
    (`flyteidl.core.LiteralMap inputs = 5`)
    """
    org: str = field(6, "string")
    """Organization. Empty if the installation has none. (`string org = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionRelaunchRequest(Message, proto="flyteidl.admin.ExecutionRelaunchRequest"):
    """Starts an execution like an earlier one, from the beginning."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Execution to repeat. (`flyteidl.core.WorkflowExecutionIdentifier id = 1`)"""
    name: str = field(3, "string")
    """Name of the new one. If empty, flyteadmin generates one. (`string name = 3`)"""
    overwrite_cache: bool = field(4, "bool")
    """Whether to run cached tasks again and replace their stored results. (`bool overwrite_cache = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionRecoverRequest(Message, proto="flyteidl.admin.ExecutionRecoverRequest"):
    """Starts an execution like an earlier one that failed, reusing the results of nodes that succeeded."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Earlier execution, whose successful nodes are not run again. (`flyteidl.core.WorkflowExecutionIdentifier id =
    1`)
    """
    name: str = field(2, "string")
    """Name of the new one. If empty, flyteadmin generates one. (`string name = 2`)"""
    metadata: ExecutionMetadata | None = field(3, "message")
    """flyteadmin takes only `parent_node_execution` from it, and the rest from the earlier execution. None if no node
    asks. (`ExecutionMetadata metadata = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionCreateResponse(Message, proto="flyteidl.admin.ExecutionCreateResponse"):
    """Confirms that an execution was started."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Project, domain and name, which may have been generated. (`flyteidl.core.WorkflowExecutionIdentifier id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionGetRequest(Message, proto="flyteidl.admin.WorkflowExecutionGetRequest"):
    """Asks for an execution."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl.core.WorkflowExecutionIdentifier id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Execution(Message, proto="flyteidl.admin.Execution"):
    """An execution of a launch plan."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl.core.WorkflowExecutionIdentifier id = 1`)"""
    spec: ExecutionSpec | None = field(2, "message")
    """What was asked for. (`ExecutionSpec spec = 2`)"""
    closure: ExecutionClosure | None = field(3, "message")
    """What became of it. (`ExecutionClosure closure = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionList(Message, proto="flyteidl.admin.ExecutionList"):
    """A page of executions."""

    executions: list[Execution] = field(1, "message", repeated=True)
    """Executions on this page. (`repeated Execution executions = 1`)"""
    token: str = field(2, "string")
    """For the next page. Empty on the last one. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralMapBlob(Message, proto="flyteidl.admin.LiteralMapBlob"):
    """Inputs or outputs, inline or stored elsewhere."""

    values: LiteralMap | None = field(1, "message", group="data")
    """Deprecated. Use `WorkflowExecutionGetDataResponse`. (`flyteidl.core.LiteralMap values = 1`)"""
    uri: str | None = field(2, "string", group="data")
    """Where they are stored. (`string uri = 2`)"""

    @property
    def data(self) -> LiteralMap | str | None:
        """Literals or address, whichever is set."""
        return self._oneof("data", self.values, self.uri)


@message_dataclass(slots=True, eq=False, repr=False)
class AbortMetadata(Message, proto="flyteidl.admin.AbortMetadata"):
    """Why an execution was terminated."""

    cause: str = field(1, "string")
    """Text that the request gave. (`string cause = 1`)"""
    principal: str = field(2, "string")
    """Who terminated it. (`string principal = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionClosure(Message, proto="flyteidl.admin.ExecutionClosure"):
    """What became of an execution."""

    outputs: LiteralMapBlob | None = field(1, "message", group="output_result")
    """Deprecated. Use `WorkflowExecutionGetDataResponse.full_outputs`. (`LiteralMapBlob outputs = 1`)"""
    error: ExecutionError | None = field(2, "message", group="output_result")
    """Why it failed. (`flyteidl.core.ExecutionError error = 2`)"""
    abort_cause: str | None = field(10, "string", group="output_result")
    """Deprecated. Use `abort_metadata`. (`string abort_cause = 10`)"""
    abort_metadata: AbortMetadata | None = field(12, "message", group="output_result")
    """Who terminated it, and why. (`AbortMetadata abort_metadata = 12`)"""
    output_data: LiteralMap | None = field(13, "message", group="output_result")
    """Deprecated. Use `WorkflowExecutionGetDataResponse.full_outputs`. (`flyteidl.core.LiteralMap output_data = 13`)"""
    computed_inputs: LiteralMap | None = field(3, "message")
    """Deprecated. Use `WorkflowExecutionGetDataResponse.full_inputs`. (`flyteidl.core.LiteralMap computed_inputs =
    3`)
    """
    phase: WorkflowExecution.Phase = field(4, "enum", default_factory=lambda: WorkflowExecution.Phase.UNDEFINED)
    """Last phase that was reported. (`flyteidl.core.WorkflowExecution.Phase phase = 4`)"""
    started_at: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """When it began to run. None until then. (`google.protobuf.Timestamp started_at = 5`)"""
    duration: datetime.timedelta | None = field(6, "message", wraps="google.protobuf.Duration")
    """From `started_at` to its end. None or zero while it runs. (`google.protobuf.Duration duration = 6`)"""
    created_at: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """When flyteadmin created it. (`google.protobuf.Timestamp created_at = 7`)"""
    updated_at: datetime.datetime | None = field(8, "message", wraps="google.protobuf.Timestamp")
    """When it last changed. (`google.protobuf.Timestamp updated_at = 8`)"""
    notifications: list[Notification] = field(9, "message", repeated=True)
    """What is sent when it ends. (`repeated Notification notifications = 9`)"""
    workflow_id: Identifier | None = field(11, "message")
    """Workflow that it runs. (`flyteidl.core.Identifier workflow_id = 11`)"""
    state_change_details: ExecutionStateChangeDetails | None = field(14, "message")
    """Who last archived or restored it. Until someone does, flyteadmin has its creation here.
    (`ExecutionStateChangeDetails state_change_details = 14`)
    """

    @property
    def output_result(self) -> LiteralMapBlob | ExecutionError | str | AbortMetadata | LiteralMap | None:
        """Outputs, error or abort, whichever is set; None while it runs."""
        return self._oneof(
            "output_result", self.outputs, self.error, self.abort_cause, self.abort_metadata, self.output_data
        )


@message_dataclass(slots=True, eq=False, repr=False)
class SystemMetadata(Message, proto="flyteidl.admin.SystemMetadata"):
    """Where an execution runs."""

    execution_cluster: str = field(1, "string")
    """Cluster, as named in the installation's configuration. (`string execution_cluster = 1`)"""
    namespace: str = field(2, "string")
    """Kubernetes namespace. (`string namespace = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionMetadata(Message, proto="flyteidl.admin.ExecutionMetadata"):
    """Who started an execution, and why."""

    class ExecutionMode(Enum):
        """What caused an execution to start."""

        MANUAL = 0
        """Someone's request."""
        SCHEDULED = 1
        """A schedule."""
        SYSTEM = 2
        """Flyte's own decision."""
        RELAUNCH = 3
        """Someone's request to repeat an earlier one."""
        CHILD_WORKFLOW = 4
        """A node of another execution, through a launch plan."""
        RECOVERED = 5
        """Someone's request to recover an earlier one."""
        TRIGGER = 6
        """A new artifact."""

    MANUAL: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.MANUAL
    """Someone's request."""
    SCHEDULED: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.SCHEDULED
    """A schedule."""
    SYSTEM: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.SYSTEM
    """Flyte's own decision."""
    RELAUNCH: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.RELAUNCH
    """Someone's request to repeat an earlier one."""
    CHILD_WORKFLOW: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.CHILD_WORKFLOW
    """A node of another execution, through a launch plan."""
    RECOVERED: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.RECOVERED
    """Someone's request to recover an earlier one."""
    TRIGGER: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.TRIGGER
    """A new artifact."""

    mode: ExecutionMetadata.ExecutionMode = field(
        1, "enum", default_factory=lambda: ExecutionMetadata.ExecutionMode.MANUAL
    )
    """What caused it to start. (`ExecutionMode mode = 1`)"""
    principal: str = field(2, "string")
    """User or application that started it, as flyteadmin authenticated them; for an execution that a node started, that
    of the enclosing one. (`string principal = 2`)
    """
    nesting: int = field(3, "uint32")
    """How many executions enclose it; 0 for one that no other execution started. (`uint32 nesting = 3`)"""
    scheduled_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """Time that the schedule was due. None if no schedule started it. (`google.protobuf.Timestamp scheduled_at = 4`)"""
    parent_node_execution: NodeExecutionIdentifier | None = field(5, "message")
    """Node that started it. None if no node did. (`flyteidl.core.NodeExecutionIdentifier parent_node_execution = 5`)"""
    reference_execution: WorkflowExecutionIdentifier | None = field(16, "message")
    """Execution that it repeats or recovers. None if it does neither. (`flyteidl.core.WorkflowExecutionIdentifier
    reference_execution = 16`)
    """
    system_metadata: SystemMetadata | None = field(17, "message")
    """Where it runs; filled in by flyteadmin. (`SystemMetadata system_metadata = 17`)"""
    artifact_ids: list[ArtifactID] = field(18, "message", repeated=True)
    """Artifacts that it was started for. (`repeated flyteidl.core.ArtifactID artifact_ids = 18`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class NotificationList(Message, proto="flyteidl.admin.NotificationList"):
    """Messages to send when an execution ends."""

    notifications: list[Notification] = field(1, "message", repeated=True)
    """Who is told about which phases. (`repeated Notification notifications = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionSpec(Message, proto="flyteidl.admin.ExecutionSpec"):
    """What to run, and how. What is not set here comes from the launch plan, then from project and domain, then from
    the installation.
    """

    launch_plan: Identifier | None = field(1, "message")
    """Launch plan to run; an identifier of resource type TASK runs a single task. (`flyteidl.core.Identifier
    launch_plan = 1`)
    """
    inputs: LiteralMap | None = field(2, "message")
    """Deprecated. Use `ExecutionCreateRequest.inputs`. (`flyteidl.core.LiteralMap inputs = 2`)"""
    metadata: ExecutionMetadata | None = field(3, "message")
    """Who starts it, and why. (`ExecutionMetadata metadata = 3`)"""
    notifications: NotificationList | None = field(5, "message", group="notification_overrides")
    """Instead of those of the launch plan. (`NotificationList notifications = 5`)"""
    disable_all: bool | None = field(6, "bool", group="notification_overrides")
    """True for no notifications at all. (`bool disable_all = 6`)"""
    labels: Labels | None = field(7, "message")
    """Added to all Kubernetes objects of the execution. (`Labels labels = 7`)"""
    annotations: Annotations | None = field(8, "message")
    """Added to all Kubernetes objects of the execution. (`Annotations annotations = 8`)"""
    security_context: SecurityContext | None = field(10, "message")
    """Identity that it runs under. (`flyteidl.core.SecurityContext security_context = 10`)"""
    auth_role: AuthRole | None = field(16, "message")
    """Deprecated. Use `security_context`. (`AuthRole auth_role = 16`)"""
    quality_of_service: QualityOfService | None = field(17, "message")
    """How soon to run. It has no effect; see [QualityOfService][flytemodels.flyteidl.core.QualityOfService].
    (`flyteidl.core.QualityOfService quality_of_service = 17`)
    """
    max_parallelism: int = field(18, "int32")
    """Most task nodes at the same time. 0 leaves it to the launch plan, then to project and domain, then to the
    installation. (`int32 max_parallelism = 18`)
    """
    raw_output_data_config: RawOutputDataConfig | None = field(19, "message")
    """Where tasks store the data that literals refer to. (`RawOutputDataConfig raw_output_data_config = 19`)"""
    cluster_assignment: ClusterAssignment | None = field(20, "message")
    """Pool of clusters to run in. (`ClusterAssignment cluster_assignment = 20`)"""
    interruptible: bool | None = field(21, "message", wraps="google.protobuf.BoolValue")
    """Whether tasks may run on machines that can be taken away. None leaves it to the launch plan, then to project and
    domain, then to the workflow. (`google.protobuf.BoolValue interruptible = 21`)
    """
    overwrite_cache: bool = field(22, "bool")
    """Whether to run cached tasks again and replace their stored results. False does not override a launch plan that
    says True. (`bool overwrite_cache = 22`)
    """
    envs: Envs | None = field(23, "message")
    """Environment variables for all tasks. (`Envs envs = 23`)"""
    tags: list[str] = field(24, "string", repeated=True)
    """Deprecated. Words to find it by. (`repeated string tags = 24`)"""
    execution_cluster_label: ExecutionClusterLabel | None = field(25, "message")
    """Label of the cluster to run in. Executions that its nodes start inherit it. (`ExecutionClusterLabel
    execution_cluster_label = 25`)
    """
    execution_env_assignments: list[ExecutionEnvAssignment] = field(26, "message", repeated=True)
    """Environments that nodes share. Nobody in Flyte 1 reads them. (`repeated flyteidl.core.ExecutionEnvAssignment
    execution_env_assignments = 26`)
    """

    @property
    def notification_overrides(self) -> NotificationList | bool | None:
        """Other notifications or none at all, whichever is set; None keeps those of the launch plan."""
        return self._oneof("notification_overrides", self.notifications, self.disable_all)


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionTerminateRequest(Message, proto="flyteidl.admin.ExecutionTerminateRequest"):
    """Stops an execution: its running nodes are aborted."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl.core.WorkflowExecutionIdentifier id = 1`)"""
    cause: str = field(2, "string")
    """Reason, shown to people. (`string cause = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionTerminateResponse(Message, proto="flyteidl.admin.ExecutionTerminateResponse"):
    """Confirms that an execution is being terminated; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionGetDataRequest(Message, proto="flyteidl.admin.WorkflowExecutionGetDataRequest"):
    """Asks for inputs and outputs of an execution."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl.core.WorkflowExecutionIdentifier id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionGetDataResponse(Message, proto="flyteidl.admin.WorkflowExecutionGetDataResponse"):
    """Inputs and outputs of an execution."""

    outputs: UrlBlob | None = field(1, "message")
    """Deprecated. Use `full_outputs`. (`UrlBlob outputs = 1`)"""
    inputs: UrlBlob | None = field(2, "message")
    """Deprecated. Use `full_inputs`. (`UrlBlob inputs = 2`)"""
    full_inputs: LiteralMap | None = field(3, "message")
    """Literals by name. None or empty if they are too large for flyteadmin to send. (`flyteidl.core.LiteralMap
    full_inputs = 3`)
    """
    full_outputs: LiteralMap | None = field(4, "message")
    """Literals by name; empty until it has succeeded. (`flyteidl.core.LiteralMap full_outputs = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionUpdateRequest(Message, proto="flyteidl.admin.ExecutionUpdateRequest"):
    """Archives or restores an execution."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl.core.WorkflowExecutionIdentifier id = 1`)"""
    state: ExecutionState = field(2, "enum", default_factory=lambda: ExecutionState.EXECUTION_ACTIVE)
    """New state. (`ExecutionState state = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionStateChangeDetails(Message, proto="flyteidl.admin.ExecutionStateChangeDetails"):
    """Who last archived or restored an execution."""

    state: ExecutionState = field(1, "enum", default_factory=lambda: ExecutionState.EXECUTION_ACTIVE)
    """New state. (`ExecutionState state = 1`)"""
    occurred_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """When the state was changed. (`google.protobuf.Timestamp occurred_at = 2`)"""
    principal: str = field(3, "string")
    """Who changed the state. (`string principal = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionUpdateResponse(Message, proto="flyteidl.admin.ExecutionUpdateResponse"):
    """Confirms that an execution was changed; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionGetMetricsRequest(Message, proto="flyteidl.admin.WorkflowExecutionGetMetricsRequest"):
    """Asks how an execution spent its time."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl.core.WorkflowExecutionIdentifier id = 1`)"""
    depth: int = field(2, "int32")
    """How many levels of nodes and tasks to include: 0 for none, negative for all. (`int32 depth = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionGetMetricsResponse(Message, proto="flyteidl.admin.WorkflowExecutionGetMetricsResponse"):
    """How an execution spent its time."""

    span: Span | None = field(1, "message")
    """The whole execution, with its parts inside. (`flyteidl.core.Span span = 1`)"""
