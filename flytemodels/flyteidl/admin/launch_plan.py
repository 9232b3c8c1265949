# Made from flyteidl/admin/launch_plan.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/launch_plan.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl.admin.cluster_assignment import ClusterAssignment
from flytemodels.flyteidl.admin.common import (
    Annotations,
    AuthRole,
    Envs,
    Labels,
    NamedEntityIdentifier,
    Notification,
    RawOutputDataConfig,
    Sort,
)
from flytemodels.flyteidl.admin.schedule import Schedule
from flytemodels.flyteidl.core.execution import QualityOfService
from flytemodels.flyteidl.core.execution_envs import ExecutionEnvAssignment
from flytemodels.flyteidl.core.identifier import Identifier
from flytemodels.flyteidl.core.interface import ParameterMap, VariableMap
from flytemodels.flyteidl.core.literals import LiteralMap
from flytemodels.flyteidl.core.security import SecurityContext
from flytemodels.google.protobuf.any import Any


class LaunchPlanState(Enum):
    """The enum `flyteidl.admin.LaunchPlanState`."""

    INACTIVE = 0
    ACTIVE = 1


class ConcurrencyLimitBehavior(Enum):
    """The enum `flyteidl.admin.ConcurrencyLimitBehavior`."""

    CONCURRENCY_LIMIT_BEHAVIOR_UNSPECIFIED = 0
    CONCURRENCY_LIMIT_BEHAVIOR_SKIP = 1


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanCreateRequest(Message, proto="flyteidl.admin.LaunchPlanCreateRequest"):
    """The message `flyteidl.admin.LaunchPlanCreateRequest`."""

    id: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier id = 1`"""
    spec: LaunchPlanSpec | None = field(2, "message")
    """`LaunchPlanSpec spec = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanCreateResponse(Message, proto="flyteidl.admin.LaunchPlanCreateResponse"):
    """The message `flyteidl.admin.LaunchPlanCreateResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlan(Message, proto="flyteidl.admin.LaunchPlan"):
    """The message `flyteidl.admin.LaunchPlan`."""

    id: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier id = 1`"""
    spec: LaunchPlanSpec | None = field(2, "message")
    """`LaunchPlanSpec spec = 2`"""
    closure: LaunchPlanClosure | None = field(3, "message")
    """`LaunchPlanClosure closure = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanList(Message, proto="flyteidl.admin.LaunchPlanList"):
    """The message `flyteidl.admin.LaunchPlanList`."""

    launch_plans: list[LaunchPlan] = field(1, "message", repeated=True)
    """`repeated LaunchPlan launch_plans = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Auth(Message, proto="flyteidl.admin.Auth"):
    """Deprecated. The message `flyteidl.admin.Auth`."""

    assumable_iam_role: str = field(1, "string")
    """`string assumable_iam_role = 1`"""
    kubernetes_service_account: str = field(2, "string")
    """`string kubernetes_service_account = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanSpec(Message, proto="flyteidl.admin.LaunchPlanSpec"):
    """The message `flyteidl.admin.LaunchPlanSpec`."""

    workflow_id: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier workflow_id = 1`"""
    entity_metadata: LaunchPlanMetadata | None = field(2, "message")
    """`LaunchPlanMetadata entity_metadata = 2`"""
    default_inputs: ParameterMap | None = field(3, "message")
    """`flyteidl.core.ParameterMap default_inputs = 3`"""
    fixed_inputs: LiteralMap | None = field(4, "message")
    """`flyteidl.core.LiteralMap fixed_inputs = 4`"""
    role: str = field(5, "string")
    """Deprecated. (`string role = 5`)"""
    labels: Labels | None = field(6, "message")
    """`Labels labels = 6`"""
    annotations: Annotations | None = field(7, "message")
    """`Annotations annotations = 7`"""
    auth: Auth | None = field(8, "message")
    """Deprecated. (`Auth auth = 8`)"""
    auth_role: AuthRole | None = field(9, "message")
    """Deprecated. (`AuthRole auth_role = 9`)"""
    security_context: SecurityContext | None = field(10, "message")
    """`flyteidl.core.SecurityContext security_context = 10`"""
    quality_of_service: QualityOfService | None = field(16, "message")
    """`flyteidl.core.QualityOfService quality_of_service = 16`"""
    raw_output_data_config: RawOutputDataConfig | None = field(17, "message")
    """`RawOutputDataConfig raw_output_data_config = 17`"""
    max_parallelism: int = field(18, "int32")
    """`int32 max_parallelism = 18`"""
    interruptible: bool | None = field(19, "message", wraps="google.protobuf.BoolValue")
    """`google.protobuf.BoolValue interruptible = 19`"""
    overwrite_cache: bool = field(20, "bool")
    """`bool overwrite_cache = 20`"""
    envs: Envs | None = field(21, "message")
    """`Envs envs = 21`"""
    execution_env_assignments: list[ExecutionEnvAssignment] = field(22, "message", repeated=True)
    """`repeated flyteidl.core.ExecutionEnvAssignment execution_env_assignments = 22`"""
    cluster_assignment: ClusterAssignment | None = field(23, "message")
    """`ClusterAssignment cluster_assignment = 23`"""
    concurrency_policy: ConcurrencyPolicy | None = field(24, "message")
    """`ConcurrencyPolicy concurrency_policy = 24`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ConcurrencyPolicy(Message, proto="flyteidl.admin.ConcurrencyPolicy"):
    """The message `flyteidl.admin.ConcurrencyPolicy`."""

    max: int = field(1, "int32")
    """`int32 max = 1`"""
    behavior: ConcurrencyLimitBehavior = field(
        2, "enum", default_factory=lambda: ConcurrencyLimitBehavior.CONCURRENCY_LIMIT_BEHAVIOR_UNSPECIFIED
    )
    """`ConcurrencyLimitBehavior behavior = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanClosure(Message, proto="flyteidl.admin.LaunchPlanClosure"):
    """The message `flyteidl.admin.LaunchPlanClosure`."""

    state: LaunchPlanState = field(1, "enum", default_factory=lambda: LaunchPlanState.INACTIVE)
    """`LaunchPlanState state = 1`"""
    expected_inputs: ParameterMap | None = field(2, "message")
    """`flyteidl.core.ParameterMap expected_inputs = 2`"""
    expected_outputs: VariableMap | None = field(3, "message")
    """`flyteidl.core.VariableMap expected_outputs = 3`"""
    created_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_at = 4`"""
    updated_at: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp updated_at = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanMetadata(Message, proto="flyteidl.admin.LaunchPlanMetadata"):
    """The message `flyteidl.admin.LaunchPlanMetadata`."""

    schedule: Schedule | None = field(1, "message")
    """`Schedule schedule = 1`"""
    notifications: list[Notification] = field(2, "message", repeated=True)
    """`repeated Notification notifications = 2`"""
    launch_conditions: Any | None = field(3, "message")
    """`google.protobuf.Any launch_conditions = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanUpdateRequest(Message, proto="flyteidl.admin.LaunchPlanUpdateRequest"):
    """The message `flyteidl.admin.LaunchPlanUpdateRequest`."""

    id: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier id = 1`"""
    state: LaunchPlanState = field(2, "enum", default_factory=lambda: LaunchPlanState.INACTIVE)
    """`LaunchPlanState state = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanUpdateResponse(Message, proto="flyteidl.admin.LaunchPlanUpdateResponse"):
    """The message `flyteidl.admin.LaunchPlanUpdateResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class ActiveLaunchPlanRequest(Message, proto="flyteidl.admin.ActiveLaunchPlanRequest"):
    """The message `flyteidl.admin.ActiveLaunchPlanRequest`."""

    id: NamedEntityIdentifier | None = field(1, "message")
    """`NamedEntityIdentifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActiveLaunchPlanListRequest(Message, proto="flyteidl.admin.ActiveLaunchPlanListRequest"):
    """The message `flyteidl.admin.ActiveLaunchPlanListRequest`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    limit: int = field(3, "uint32")
    """`uint32 limit = 3`"""
    token: str = field(4, "string")
    """`string token = 4`"""
    sort_by: Sort | None = field(5, "message")
    """`Sort sort_by = 5`"""
    org: str = field(6, "string")
    """`string org = 6`"""
