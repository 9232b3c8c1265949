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
    """The enum `flyteidl.admin.ExecutionState`."""

    EXECUTION_ACTIVE = 0
    EXECUTION_ARCHIVED = 1


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionCreateRequest(Message, proto="flyteidl.admin.ExecutionCreateRequest"):
    """The message `flyteidl.admin.ExecutionCreateRequest`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    name: str = field(3, "string")
    """`string name = 3`"""
    spec: ExecutionSpec | None = field(4, "message")
    """`ExecutionSpec spec = 4`"""
    inputs: LiteralMap | None = field(5, "message")
    """`flyteidl.core.LiteralMap inputs = 5`"""
    org: str = field(6, "string")
    """`string org = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionRelaunchRequest(Message, proto="flyteidl.admin.ExecutionRelaunchRequest"):
    """The message `flyteidl.admin.ExecutionRelaunchRequest`."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.WorkflowExecutionIdentifier id = 1`"""
    name: str = field(3, "string")
    """`string name = 3`"""
    overwrite_cache: bool = field(4, "bool")
    """`bool overwrite_cache = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionRecoverRequest(Message, proto="flyteidl.admin.ExecutionRecoverRequest"):
    """The message `flyteidl.admin.ExecutionRecoverRequest`."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.WorkflowExecutionIdentifier id = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""
    metadata: ExecutionMetadata | None = field(3, "message")
    """`ExecutionMetadata metadata = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionCreateResponse(Message, proto="flyteidl.admin.ExecutionCreateResponse"):
    """The message `flyteidl.admin.ExecutionCreateResponse`."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.WorkflowExecutionIdentifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionGetRequest(Message, proto="flyteidl.admin.WorkflowExecutionGetRequest"):
    """The message `flyteidl.admin.WorkflowExecutionGetRequest`."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.WorkflowExecutionIdentifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Execution(Message, proto="flyteidl.admin.Execution"):
    """The message `flyteidl.admin.Execution`."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.WorkflowExecutionIdentifier id = 1`"""
    spec: ExecutionSpec | None = field(2, "message")
    """`ExecutionSpec spec = 2`"""
    closure: ExecutionClosure | None = field(3, "message")
    """`ExecutionClosure closure = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionList(Message, proto="flyteidl.admin.ExecutionList"):
    """The message `flyteidl.admin.ExecutionList`."""

    executions: list[Execution] = field(1, "message", repeated=True)
    """`repeated Execution executions = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralMapBlob(Message, proto="flyteidl.admin.LiteralMapBlob"):
    """The message `flyteidl.admin.LiteralMapBlob`."""

    values: LiteralMap | None = field(1, "message", group="data")
    """Deprecated. (`flyteidl.core.LiteralMap values = 1`)"""
    uri: str | None = field(2, "string", group="data")
    """`string uri = 2`"""

    @property
    def data(self) -> LiteralMap | str | None:
        """The member of the oneof `data` that is set, or None."""
        return self._oneof("data", self.values, self.uri)


@message_dataclass(slots=True, eq=False, repr=False)
class AbortMetadata(Message, proto="flyteidl.admin.AbortMetadata"):
    """The message `flyteidl.admin.AbortMetadata`."""

    cause: str = field(1, "string")
    """`string cause = 1`"""
    principal: str = field(2, "string")
    """`string principal = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionClosure(Message, proto="flyteidl.admin.ExecutionClosure"):
    """The message `flyteidl.admin.ExecutionClosure`."""

    outputs: LiteralMapBlob | None = field(1, "message", group="output_result")
    """Deprecated. (`LiteralMapBlob outputs = 1`)"""
    error: ExecutionError | None = field(2, "message", group="output_result")
    """`flyteidl.core.ExecutionError error = 2`"""
    abort_cause: str | None = field(10, "string", group="output_result")
    """Deprecated. (`string abort_cause = 10`)"""
    abort_metadata: AbortMetadata | None = field(12, "message", group="output_result")
    """`AbortMetadata abort_metadata = 12`"""
    output_data: LiteralMap | None = field(13, "message", group="output_result")
    """Deprecated. (`flyteidl.core.LiteralMap output_data = 13`)"""
    computed_inputs: LiteralMap | None = field(3, "message")
    """Deprecated. (`flyteidl.core.LiteralMap computed_inputs = 3`)"""
    phase: WorkflowExecution.Phase = field(4, "enum", default_factory=lambda: WorkflowExecution.Phase.UNDEFINED)
    """`flyteidl.core.WorkflowExecution.Phase phase = 4`"""
    started_at: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp started_at = 5`"""
    duration: datetime.timedelta | None = field(6, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration duration = 6`"""
    created_at: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_at = 7`"""
    updated_at: datetime.datetime | None = field(8, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp updated_at = 8`"""
    notifications: list[Notification] = field(9, "message", repeated=True)
    """`repeated Notification notifications = 9`"""
    workflow_id: Identifier | None = field(11, "message")
    """`flyteidl.core.Identifier workflow_id = 11`"""
    state_change_details: ExecutionStateChangeDetails | None = field(14, "message")
    """`ExecutionStateChangeDetails state_change_details = 14`"""

    @property
    def output_result(self) -> LiteralMapBlob | ExecutionError | str | AbortMetadata | LiteralMap | None:
        """The member of the oneof `output_result` that is set, or None."""
        return self._oneof(
            "output_result", self.outputs, self.error, self.abort_cause, self.abort_metadata, self.output_data
        )


@message_dataclass(slots=True, eq=False, repr=False)
class SystemMetadata(Message, proto="flyteidl.admin.SystemMetadata"):
    """The message `flyteidl.admin.SystemMetadata`."""

    execution_cluster: str = field(1, "string")
    """`string execution_cluster = 1`"""
    namespace: str = field(2, "string")
    """`string namespace = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionMetadata(Message, proto="flyteidl.admin.ExecutionMetadata"):
    """The message `flyteidl.admin.ExecutionMetadata`."""

    class ExecutionMode(Enum):
        """The enum `flyteidl.admin.ExecutionMetadata.ExecutionMode`."""

        MANUAL = 0
        SCHEDULED = 1
        SYSTEM = 2
        RELAUNCH = 3
        CHILD_WORKFLOW = 4
        RECOVERED = 5
        TRIGGER = 6

    MANUAL: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.MANUAL
    SCHEDULED: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.SCHEDULED
    SYSTEM: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.SYSTEM
    RELAUNCH: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.RELAUNCH
    CHILD_WORKFLOW: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.CHILD_WORKFLOW
    RECOVERED: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.RECOVERED
    TRIGGER: ClassVar[ExecutionMetadata.ExecutionMode] = ExecutionMode.TRIGGER

    mode: ExecutionMetadata.ExecutionMode = field(
        1, "enum", default_factory=lambda: ExecutionMetadata.ExecutionMode.MANUAL
    )
    """`ExecutionMode mode = 1`"""
    principal: str = field(2, "string")
    """`string principal = 2`"""
    nesting: int = field(3, "uint32")
    """`uint32 nesting = 3`"""
    scheduled_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp scheduled_at = 4`"""
    parent_node_execution: NodeExecutionIdentifier | None = field(5, "message")
    """`flyteidl.core.NodeExecutionIdentifier parent_node_execution = 5`"""
    reference_execution: WorkflowExecutionIdentifier | None = field(16, "message")
    """`flyteidl.core.WorkflowExecutionIdentifier reference_execution = 16`"""
    system_metadata: SystemMetadata | None = field(17, "message")
    """`SystemMetadata system_metadata = 17`"""
    artifact_ids: list[ArtifactID] = field(18, "message", repeated=True)
    """`repeated flyteidl.core.ArtifactID artifact_ids = 18`"""


@message_dataclass(slots=True, eq=False, repr=False)
class NotificationList(Message, proto="flyteidl.admin.NotificationList"):
    """The message `flyteidl.admin.NotificationList`."""

    notifications: list[Notification] = field(1, "message", repeated=True)
    """`repeated Notification notifications = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionSpec(Message, proto="flyteidl.admin.ExecutionSpec"):
    """The message `flyteidl.admin.ExecutionSpec`."""

    launch_plan: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier launch_plan = 1`"""
    inputs: LiteralMap | None = field(2, "message")
    """Deprecated. (`flyteidl.core.LiteralMap inputs = 2`)"""
    metadata: ExecutionMetadata | None = field(3, "message")
    """`ExecutionMetadata metadata = 3`"""
    notifications: NotificationList | None = field(5, "message", group="notification_overrides")
    """`NotificationList notifications = 5`"""
    disable_all: bool | None = field(6, "bool", group="notification_overrides")
    """`bool disable_all = 6`"""
    labels: Labels | None = field(7, "message")
    """`Labels labels = 7`"""
    annotations: Annotations | None = field(8, "message")
    """`Annotations annotations = 8`"""
    security_context: SecurityContext | None = field(10, "message")
    """`flyteidl.core.SecurityContext security_context = 10`"""
    auth_role: AuthRole | None = field(16, "message")
    """Deprecated. (`AuthRole auth_role = 16`)"""
    quality_of_service: QualityOfService | None = field(17, "message")
    """`flyteidl.core.QualityOfService quality_of_service = 17`"""
    max_parallelism: int = field(18, "int32")
    """`int32 max_parallelism = 18`"""
    raw_output_data_config: RawOutputDataConfig | None = field(19, "message")
    """`RawOutputDataConfig raw_output_data_config = 19`"""
    cluster_assignment: ClusterAssignment | None = field(20, "message")
    """`ClusterAssignment cluster_assignment = 20`"""
    interruptible: bool | None = field(21, "message", wraps="google.protobuf.BoolValue")
    """`google.protobuf.BoolValue interruptible = 21`"""
    overwrite_cache: bool = field(22, "bool")
    """`bool overwrite_cache = 22`"""
    envs: Envs | None = field(23, "message")
    """`Envs envs = 23`"""
    tags: list[str] = field(24, "string", repeated=True)
    """Deprecated. (`repeated string tags = 24`)"""
    execution_cluster_label: ExecutionClusterLabel | None = field(25, "message")
    """`ExecutionClusterLabel execution_cluster_label = 25`"""
    execution_env_assignments: list[ExecutionEnvAssignment] = field(26, "message", repeated=True)
    """`repeated flyteidl.core.ExecutionEnvAssignment execution_env_assignments = 26`"""

    @property
    def notification_overrides(self) -> NotificationList | bool | None:
        """The member of the oneof `notification_overrides` that is set, or None."""
        return self._oneof("notification_overrides", self.notifications, self.disable_all)


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionTerminateRequest(Message, proto="flyteidl.admin.ExecutionTerminateRequest"):
    """The message `flyteidl.admin.ExecutionTerminateRequest`."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.WorkflowExecutionIdentifier id = 1`"""
    cause: str = field(2, "string")
    """`string cause = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionTerminateResponse(Message, proto="flyteidl.admin.ExecutionTerminateResponse"):
    """The message `flyteidl.admin.ExecutionTerminateResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionGetDataRequest(Message, proto="flyteidl.admin.WorkflowExecutionGetDataRequest"):
    """The message `flyteidl.admin.WorkflowExecutionGetDataRequest`."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.WorkflowExecutionIdentifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionGetDataResponse(Message, proto="flyteidl.admin.WorkflowExecutionGetDataResponse"):
    """The message `flyteidl.admin.WorkflowExecutionGetDataResponse`."""

    outputs: UrlBlob | None = field(1, "message")
    """Deprecated. (`UrlBlob outputs = 1`)"""
    inputs: UrlBlob | None = field(2, "message")
    """Deprecated. (`UrlBlob inputs = 2`)"""
    full_inputs: LiteralMap | None = field(3, "message")
    """`flyteidl.core.LiteralMap full_inputs = 3`"""
    full_outputs: LiteralMap | None = field(4, "message")
    """`flyteidl.core.LiteralMap full_outputs = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionUpdateRequest(Message, proto="flyteidl.admin.ExecutionUpdateRequest"):
    """The message `flyteidl.admin.ExecutionUpdateRequest`."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.WorkflowExecutionIdentifier id = 1`"""
    state: ExecutionState = field(2, "enum", default_factory=lambda: ExecutionState.EXECUTION_ACTIVE)
    """`ExecutionState state = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionStateChangeDetails(Message, proto="flyteidl.admin.ExecutionStateChangeDetails"):
    """The message `flyteidl.admin.ExecutionStateChangeDetails`."""

    state: ExecutionState = field(1, "enum", default_factory=lambda: ExecutionState.EXECUTION_ACTIVE)
    """`ExecutionState state = 1`"""
    occurred_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp occurred_at = 2`"""
    principal: str = field(3, "string")
    """`string principal = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionUpdateResponse(Message, proto="flyteidl.admin.ExecutionUpdateResponse"):
    """The message `flyteidl.admin.ExecutionUpdateResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionGetMetricsRequest(Message, proto="flyteidl.admin.WorkflowExecutionGetMetricsRequest"):
    """The message `flyteidl.admin.WorkflowExecutionGetMetricsRequest`."""

    id: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.WorkflowExecutionIdentifier id = 1`"""
    depth: int = field(2, "int32")
    """`int32 depth = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionGetMetricsResponse(Message, proto="flyteidl.admin.WorkflowExecutionGetMetricsResponse"):
    """The message `flyteidl.admin.WorkflowExecutionGetMetricsResponse`."""

    span: Span | None = field(1, "message")
    """`flyteidl.core.Span span = 1`"""
