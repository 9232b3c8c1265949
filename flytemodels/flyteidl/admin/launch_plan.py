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
    """Whether a version of a launch plan is the active one."""

    INACTIVE = 0
    """Not the active version; every newly registered one begins so. It can still be started by its version."""
    ACTIVE = 1
    """The active version, whose schedule runs. flyteadmin keeps at most one for each name."""


class ConcurrencyLimitBehavior(Enum):
    """What to do when a launch plan already has as many executions as it may."""

    CONCURRENCY_LIMIT_BEHAVIOR_UNSPECIFIED = 0
    """Not specified. flyteadmin then starts the execution, so there is no limit."""
    CONCURRENCY_LIMIT_BEHAVIOR_SKIP = 1
    """Refuse the new one, with the gRPC status ALREADY_EXISTS."""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanCreateRequest(Message, proto="flyteidl.admin.LaunchPlanCreateRequest"):
    """Registers a launch plan."""

    id: Identifier | None = field(1, "message")
    """Project, domain, name and version. (`flyteidl.core.Identifier id = 1`)"""
    spec: LaunchPlanSpec | None = field(2, "message")
    """What it starts, and how. (`LaunchPlanSpec spec = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanCreateResponse(Message, proto="flyteidl.admin.LaunchPlanCreateResponse"):
    """Confirms that a launch plan was registered; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlan(Message, proto="flyteidl.admin.LaunchPlan"):
    """A launch plan: how a workflow is started, with which inputs, when, and under which identity."""

    id: Identifier | None = field(1, "message")
    """Project, domain, name and version. (`flyteidl.core.Identifier id = 1`)"""
    spec: LaunchPlanSpec | None = field(2, "message")
    """What was registered. (`LaunchPlanSpec spec = 2`)"""
    closure: LaunchPlanClosure | None = field(3, "message")
    """What flyteadmin derived from it and keeps about it. (`LaunchPlanClosure closure = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanList(Message, proto="flyteidl.admin.LaunchPlanList"):
    """A page of launch plans."""

    launch_plans: list[LaunchPlan] = field(1, "message", repeated=True)
    """Launch plans on this page. (`repeated LaunchPlan launch_plans = 1`)"""
    token: str = field(2, "string")
    """For the next page. Empty on the last one. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Auth(Message, proto="flyteidl.admin.Auth"):
    """Deprecated. Identity that executions run under. Use `security_context`."""

    assumable_iam_role: str = field(1, "string")
    """IAM role of the cloud. (`string assumable_iam_role = 1`)"""
    kubernetes_service_account: str = field(2, "string")
    """Service account of the pods. (`string kubernetes_service_account = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanSpec(Message, proto="flyteidl.admin.LaunchPlanSpec"):
    """What a launch plan starts, and how. An execution's own settings take precedence."""

    workflow_id: Identifier | None = field(1, "message")
    """Workflow to run. (`flyteidl.core.Identifier workflow_id = 1`)"""
    entity_metadata: LaunchPlanMetadata | None = field(2, "message")
    """Schedule and notifications. (`LaunchPlanMetadata entity_metadata = 2`)"""
    default_inputs: ParameterMap | None = field(3, "message")
    """Inputs that callers may give, with defaults. None of them may be in `fixed_inputs`. (`flyteidl.core.ParameterMap
    default_inputs = 3`)
    """
    fixed_inputs: LiteralMap | None = field(4, "message")
    """Inputs that the launch plan sets and callers cannot. (`flyteidl.core.LiteralMap fixed_inputs = 4`)"""
    role: str = field(5, "string")
    """Deprecated. Use `security_context`. (`string role = 5`)"""
    labels: Labels | None = field(6, "message")
    """Added to all Kubernetes objects of its executions. (`Labels labels = 6`)"""
    annotations: Annotations | None = field(7, "message")
    """Added to all Kubernetes objects of its executions. (`Annotations annotations = 7`)"""
    auth: Auth | None = field(8, "message")
    """Deprecated. Use `security_context`. (`Auth auth = 8`)"""
    auth_role: AuthRole | None = field(9, "message")
    """Deprecated. Use `security_context`. (`AuthRole auth_role = 9`)"""
    security_context: SecurityContext | None = field(10, "message")
    """Identity that executions run under. (`flyteidl.core.SecurityContext security_context = 10`)"""
    quality_of_service: QualityOfService | None = field(16, "message")
    """How soon to run. It has no effect; see [QualityOfService][flytemodels.flyteidl.core.QualityOfService].
    (`flyteidl.core.QualityOfService quality_of_service = 16`)
    """
    raw_output_data_config: RawOutputDataConfig | None = field(17, "message")
    """Where tasks store the data that literals refer to. (`RawOutputDataConfig raw_output_data_config = 17`)"""
    max_parallelism: int = field(18, "int32")
    """Most task nodes at the same time. 0 leaves it to project and domain, then to the installation. (`int32
    max_parallelism = 18`)
    """
    interruptible: bool | None = field(19, "message", wraps="google.protobuf.BoolValue")
    """Whether tasks may run on machines that can be taken away. None leaves it to project and domain, then to the
    workflow. (`google.protobuf.BoolValue interruptible = 19`)
    """
    overwrite_cache: bool = field(20, "bool")
    """Whether to run cached tasks again and replace their stored results. (`bool overwrite_cache = 20`)"""
    envs: Envs | None = field(21, "message")
    """Environment variables for all tasks. (`Envs envs = 21`)"""
    execution_env_assignments: list[ExecutionEnvAssignment] = field(22, "message", repeated=True)
    """Environments that nodes share. Nobody in Flyte 1 reads them. (`repeated flyteidl.core.ExecutionEnvAssignment
    execution_env_assignments = 22`)
    """
    cluster_assignment: ClusterAssignment | None = field(23, "message")
    """Pool of clusters to run in. flyteadmin does not read it here, only in an execution's spec and in settings.
    (`ClusterAssignment cluster_assignment = 23`)
    """
    concurrency_policy: ConcurrencyPolicy | None = field(24, "message")
    """Limit on executions at the same time. None means no limit. (`ConcurrencyPolicy concurrency_policy = 24`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ConcurrencyPolicy(Message, proto="flyteidl.admin.ConcurrencyPolicy"):
    """Limit on executions of a launch plan at the same time, all versions together. flyteadmin checks it without a
    lock, so executions created simultaneously can exceed it.
    """

    max: int = field(1, "int32")
    """Most executions that are QUEUED or RUNNING; others are not counted. (`int32 max = 1`)"""
    behavior: ConcurrencyLimitBehavior = field(
        2, "enum", default_factory=lambda: ConcurrencyLimitBehavior.CONCURRENCY_LIMIT_BEHAVIOR_UNSPECIFIED
    )
    """What happens to one more. Without SKIP there is no limit. (`ConcurrencyLimitBehavior behavior = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanClosure(Message, proto="flyteidl.admin.LaunchPlanClosure"):
    """What flyteadmin derived from a launch plan."""

    state: LaunchPlanState = field(1, "enum", default_factory=lambda: LaunchPlanState.INACTIVE)
    """Whether it is the active version. (`LaunchPlanState state = 1`)"""
    expected_inputs: ParameterMap | None = field(2, "message")
    """Inputs that callers may or must give. (`flyteidl.core.ParameterMap expected_inputs = 2`)"""
    expected_outputs: VariableMap | None = field(3, "message")
    """Outputs of the workflow. (`flyteidl.core.VariableMap expected_outputs = 3`)"""
    created_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When it was registered. (`google.protobuf.Timestamp created_at = 4`)"""
    updated_at: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """When it last changed. (`google.protobuf.Timestamp updated_at = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanMetadata(Message, proto="flyteidl.admin.LaunchPlanMetadata"):
    """When a launch plan starts on its own, and who is notified."""

    schedule: Schedule | None = field(1, "message")
    """When to start. None means never. (`Schedule schedule = 1`)"""
    notifications: list[Notification] = field(2, "message", repeated=True)
    """Who is told how executions end. (`repeated Notification notifications = 2`)"""
    launch_conditions: Any | None = field(3, "message")
    """Artifacts to start for. flyteadmin refuses anything but None. (`google.protobuf.Any launch_conditions = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanUpdateRequest(Message, proto="flyteidl.admin.LaunchPlanUpdateRequest"):
    """Activates or deactivates a launch plan."""

    id: Identifier | None = field(1, "message")
    """Project, domain, name and version. (`flyteidl.core.Identifier id = 1`)"""
    state: LaunchPlanState = field(2, "enum", default_factory=lambda: LaunchPlanState.INACTIVE)
    """New state; activating one version deactivates the others. (`LaunchPlanState state = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlanUpdateResponse(Message, proto="flyteidl.admin.LaunchPlanUpdateResponse"):
    """Confirms that a launch plan was changed; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class ActiveLaunchPlanRequest(Message, proto="flyteidl.admin.ActiveLaunchPlanRequest"):
    """Asks for the active version of a launch plan."""

    id: NamedEntityIdentifier | None = field(1, "message")
    """Project, domain and name. (`NamedEntityIdentifier id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActiveLaunchPlanListRequest(Message, proto="flyteidl.admin.ActiveLaunchPlanListRequest"):
    """Asks for all active launch plans."""

    project: str = field(1, "string")
    """Project that owns them. (`string project = 1`)"""
    domain: str = field(2, "string")
    """Domain that owns them. (`string domain = 2`)"""
    limit: int = field(3, "uint32")
    """Most items in the answer. flyteadmin refuses 0. (`uint32 limit = 3`)"""
    token: str = field(4, "string")
    """Where to continue, from an earlier answer. Empty for the beginning; otherwise flyteadmin requires a number as
    text, the count of items to skip. (`string token = 4`)
    """
    sort_by: Sort | None = field(5, "message")
    """Order of the items. With None flyteadmin does not sort them. (`Sort sort_by = 5`)"""
    org: str = field(6, "string")
    """Organization. Empty if the installation has none. (`string org = 6`)"""
