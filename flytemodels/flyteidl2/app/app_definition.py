# Made from flyteidl2/app/app_definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/app/app_definition.proto` (package `flyteidl2.app`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.identity import EnrichedIdentity
from flytemodels.flyteidl2.common.runtime_version import RuntimeMetadata
from flytemodels.flyteidl2.core.artifact_id import ArtifactID, ArtifactVersionId
from flytemodels.flyteidl2.core.security import Identity, Secret
from flytemodels.flyteidl2.core.tasks import Container, ExtendedResources, K8sPod
from flytemodels.flyteidl2.task.task_definition import SourceCode


@message_dataclass(slots=True, eq=False, repr=False)
class Identifier(Message, proto="flyteidl2.app.Identifier"):
    """The message `flyteidl2.app.Identifier`."""

    org: str = field(1, "string")
    """`string org = 1`"""
    project: str = field(2, "string")
    """`string project = 2`"""
    domain: str = field(3, "string")
    """`string domain = 3`"""
    name: str = field(4, "string")
    """`string name = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Meta(Message, proto="flyteidl2.app.Meta"):
    """The message `flyteidl2.app.Meta`."""

    id: Identifier | None = field(1, "message")
    """`Identifier id = 1`"""
    revision: int = field(2, "uint64")
    """`uint64 revision = 2`"""
    labels: dict[str, str] = map_field(3, "string", "string")
    """`map<string, string> labels = 3`"""
    code_bundle_uri: str = field(4, "string")
    """`string code_bundle_uri = 4`"""
    source_code: SourceCode | None = field(5, "message")
    """`flyteidl2.task.SourceCode source_code = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AppWrapper(Message, proto="flyteidl2.app.AppWrapper"):
    """The message `flyteidl2.app.AppWrapper`."""

    host: str = field(1, "string")
    """`string host = 1`"""
    app: App | None = field(2, "message", group="payload")
    """`App app = 2`"""
    app_id: Identifier | None = field(3, "message", group="payload")
    """`Identifier app_id = 3`"""

    @property
    def payload(self) -> App | Identifier | None:
        """The member of the oneof `payload` that is set, or None."""
        return self._oneof("payload", self.app, self.app_id)


@message_dataclass(slots=True, eq=False, repr=False)
class App(Message, proto="flyteidl2.app.App"):
    """The message `flyteidl2.app.App`."""

    metadata: Meta | None = field(1, "message")
    """`Meta metadata = 1`"""
    spec: Spec | None = field(2, "message")
    """`Spec spec = 2`"""
    status: Status | None = field(3, "message")
    """`Status status = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Condition(Message, proto="flyteidl2.app.Condition"):
    """The message `flyteidl2.app.Condition`."""

    last_transition_time: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp last_transition_time = 1`"""
    deployment_status: Status.DeploymentStatus = field(
        2, "enum", default_factory=lambda: Status.DeploymentStatus.DEPLOYMENT_STATUS_UNSPECIFIED
    )
    """`Status.DeploymentStatus deployment_status = 2`"""
    message: str = field(3, "string")
    """`string message = 3`"""
    revision: int = field(4, "uint64")
    """`uint64 revision = 4`"""
    actor: EnrichedIdentity | None = field(5, "message")
    """`flyteidl2.common.EnrichedIdentity actor = 5`"""
    substate: Status.Substate = field(6, "enum", default_factory=lambda: Status.Substate.SUBSTATE_UNSPECIFIED)
    """`Status.Substate substate = 6`"""
    deployment_id: str = field(7, "string")
    """`string deployment_id = 7`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Status(Message, proto="flyteidl2.app.Status"):
    """The message `flyteidl2.app.Status`."""

    class DeploymentStatus(Enum):
        """The enum `flyteidl2.app.Status.DeploymentStatus`."""

        DEPLOYMENT_STATUS_UNSPECIFIED = 0
        DEPLOYMENT_STATUS_UNASSIGNED = 1
        DEPLOYMENT_STATUS_ASSIGNED = 2
        DEPLOYMENT_STATUS_PENDING = 3
        DEPLOYMENT_STATUS_STOPPED = 4
        DEPLOYMENT_STATUS_STARTED = 5
        """Deprecated."""
        DEPLOYMENT_STATUS_FAILED = 6
        DEPLOYMENT_STATUS_ACTIVE = 7
        DEPLOYMENT_STATUS_SCALING_UP = 8
        """Deprecated."""
        DEPLOYMENT_STATUS_SCALING_DOWN = 9
        """Deprecated."""
        DEPLOYMENT_STATUS_DEPLOYING = 10

    class Substate(Enum):
        """The enum `flyteidl2.app.Status.Substate`."""

        SUBSTATE_UNSPECIFIED = 0
        PULLING_IMAGE = 1
        INITIALIZING = 2
        WEBHOOK_ERROR = 3
        IMAGE_PULL_ERROR = 4
        SECRET_MOUNT_ERROR = 5
        CRASH_LOOP = 6
        OOM_KILLED = 7
        RUNNING = 8
        SCALED_TO_ZERO = 9
        SCALING_FROM_ZERO = 10
        SCALING_UP = 11
        SCALING_DOWN = 12

    DEPLOYMENT_STATUS_UNSPECIFIED: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_UNSPECIFIED
    DEPLOYMENT_STATUS_UNASSIGNED: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_UNASSIGNED
    DEPLOYMENT_STATUS_ASSIGNED: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_ASSIGNED
    DEPLOYMENT_STATUS_PENDING: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_PENDING
    DEPLOYMENT_STATUS_STOPPED: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_STOPPED
    DEPLOYMENT_STATUS_STARTED: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_STARTED
    DEPLOYMENT_STATUS_FAILED: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_FAILED
    DEPLOYMENT_STATUS_ACTIVE: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_ACTIVE
    DEPLOYMENT_STATUS_SCALING_UP: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_SCALING_UP
    DEPLOYMENT_STATUS_SCALING_DOWN: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_SCALING_DOWN
    DEPLOYMENT_STATUS_DEPLOYING: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_DEPLOYING
    SUBSTATE_UNSPECIFIED: ClassVar[Status.Substate] = Substate.SUBSTATE_UNSPECIFIED
    PULLING_IMAGE: ClassVar[Status.Substate] = Substate.PULLING_IMAGE
    INITIALIZING: ClassVar[Status.Substate] = Substate.INITIALIZING
    WEBHOOK_ERROR: ClassVar[Status.Substate] = Substate.WEBHOOK_ERROR
    IMAGE_PULL_ERROR: ClassVar[Status.Substate] = Substate.IMAGE_PULL_ERROR
    SECRET_MOUNT_ERROR: ClassVar[Status.Substate] = Substate.SECRET_MOUNT_ERROR
    CRASH_LOOP: ClassVar[Status.Substate] = Substate.CRASH_LOOP
    OOM_KILLED: ClassVar[Status.Substate] = Substate.OOM_KILLED
    RUNNING: ClassVar[Status.Substate] = Substate.RUNNING
    SCALED_TO_ZERO: ClassVar[Status.Substate] = Substate.SCALED_TO_ZERO
    SCALING_FROM_ZERO: ClassVar[Status.Substate] = Substate.SCALING_FROM_ZERO
    SCALING_UP: ClassVar[Status.Substate] = Substate.SCALING_UP
    SCALING_DOWN: ClassVar[Status.Substate] = Substate.SCALING_DOWN

    assigned_cluster: str = field(1, "string")
    """`string assigned_cluster = 1`"""
    current_replicas: int = field(2, "uint32")
    """`uint32 current_replicas = 2`"""
    ingress: Ingress | None = field(3, "message")
    """`Ingress ingress = 3`"""
    created_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_at = 4`"""
    last_updated_at: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp last_updated_at = 5`"""
    conditions: list[Condition] = field(6, "message", repeated=True)
    """`repeated Condition conditions = 6`"""
    lease_expiration: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp lease_expiration = 7`"""
    k8s_metadata: K8sMetadata | None = field(8, "message")
    """`K8sMetadata k8s_metadata = 8`"""
    materialized_inputs: MaterializedInputs | None = field(9, "message")
    """`MaterializedInputs materialized_inputs = 9`"""
    last_started_at: datetime.datetime | None = field(10, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp last_started_at = 10`"""
    last_assigned_cluster: str = field(11, "string")
    """`string last_assigned_cluster = 11`"""


@message_dataclass(slots=True, eq=False, repr=False)
class K8sMetadata(Message, proto="flyteidl2.app.K8sMetadata"):
    """The message `flyteidl2.app.K8sMetadata`."""

    namespace: str = field(1, "string")
    """`string namespace = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Ingress(Message, proto="flyteidl2.app.Ingress"):
    """The message `flyteidl2.app.Ingress`."""

    public_url: str = field(1, "string")
    """`string public_url = 1`"""
    cname_url: str = field(2, "string")
    """`string cname_url = 2`"""
    vpc_url: str = field(3, "string")
    """`string vpc_url = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Spec(Message, proto="flyteidl2.app.Spec"):
    """The message `flyteidl2.app.Spec`."""

    class DesiredState(Enum):
        """The enum `flyteidl2.app.Spec.DesiredState`."""

        DESIRED_STATE_UNSPECIFIED = 0
        DESIRED_STATE_STOPPED = 1
        DESIRED_STATE_STARTED = 2
        """Deprecated."""
        DESIRED_STATE_ACTIVE = 3

    DESIRED_STATE_UNSPECIFIED: ClassVar[Spec.DesiredState] = DesiredState.DESIRED_STATE_UNSPECIFIED
    DESIRED_STATE_STOPPED: ClassVar[Spec.DesiredState] = DesiredState.DESIRED_STATE_STOPPED
    DESIRED_STATE_STARTED: ClassVar[Spec.DesiredState] = DesiredState.DESIRED_STATE_STARTED
    DESIRED_STATE_ACTIVE: ClassVar[Spec.DesiredState] = DesiredState.DESIRED_STATE_ACTIVE

    container: Container | None = field(1, "message", group="app_payload")
    """`flyteidl2.core.Container container = 1`"""
    pod: K8sPod | None = field(2, "message", group="app_payload")
    """`flyteidl2.core.K8sPod pod = 2`"""
    autoscaling: AutoscalingConfig | None = field(3, "message")
    """`AutoscalingConfig autoscaling = 3`"""
    ingress: IngressConfig | None = field(4, "message")
    """`IngressConfig ingress = 4`"""
    desired_state: Spec.DesiredState = field(
        5, "enum", default_factory=lambda: Spec.DesiredState.DESIRED_STATE_UNSPECIFIED
    )
    """`DesiredState desired_state = 5`"""
    cluster_pool: str = field(6, "string")
    """`string cluster_pool = 6`"""
    cluster: str = field(16, "string")
    """`string cluster = 16`"""
    images: ImageSpecSet | None = field(7, "message")
    """`ImageSpecSet images = 7`"""
    security_context: SecurityContext | None = field(8, "message")
    """`SecurityContext security_context = 8`"""
    extended_resources: ExtendedResources | None = field(9, "message")
    """`flyteidl2.core.ExtendedResources extended_resources = 9`"""
    runtime_metadata: RuntimeMetadata | None = field(10, "message")
    """`flyteidl2.common.RuntimeMetadata runtime_metadata = 10`"""
    profile: Profile | None = field(11, "message")
    """`Profile profile = 11`"""
    creator: EnrichedIdentity | None = field(12, "message")
    """`flyteidl2.common.EnrichedIdentity creator = 12`"""
    inputs: InputList | None = field(13, "message")
    """`InputList inputs = 13`"""
    links: list[Link] = field(14, "message", repeated=True)
    """`repeated Link links = 14`"""
    timeouts: TimeoutConfig | None = field(15, "message")
    """`TimeoutConfig timeouts = 15`"""

    @property
    def app_payload(self) -> Container | K8sPod | None:
        """The member of the oneof `app_payload` that is set, or None."""
        return self._oneof("app_payload", self.container, self.pod)


@message_dataclass(slots=True, eq=False, repr=False)
class Link(Message, proto="flyteidl2.app.Link"):
    """The message `flyteidl2.app.Link`."""

    path: str = field(1, "string")
    """`string path = 1`"""
    title: str = field(2, "string")
    """`string title = 2`"""
    is_relative: bool = field(3, "bool")
    """`bool is_relative = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Input(Message, proto="flyteidl2.app.Input"):
    """The message `flyteidl2.app.Input`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    string_value: str | None = field(2, "string", group="value")
    """`string string_value = 2`"""
    app_id: Identifier | None = field(5, "message", group="value")
    """`Identifier app_id = 5`"""
    artifact_id: ArtifactVersionId | None = field(6, "message", group="value")
    """`flyteidl2.core.ArtifactVersionId artifact_id = 6`"""

    @property
    def value(self) -> str | Identifier | ArtifactVersionId | None:
        """The member of the oneof `value` that is set, or None."""
        return self._oneof("value", self.string_value, self.app_id, self.artifact_id)


@message_dataclass(slots=True, eq=False, repr=False)
class MaterializedInputs(Message, proto="flyteidl2.app.MaterializedInputs"):
    """The message `flyteidl2.app.MaterializedInputs`."""

    items: list[MaterializedInput] = field(1, "message", repeated=True)
    """`repeated MaterializedInput items = 1`"""
    revision: int = field(2, "uint64")
    """`uint64 revision = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class MaterializedInput(Message, proto="flyteidl2.app.MaterializedInput"):
    """The message `flyteidl2.app.MaterializedInput`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    artifact_id: ArtifactID | None = field(2, "message", group="value")
    """`flyteidl2.core.ArtifactID artifact_id = 2`"""

    @property
    def value(self) -> ArtifactID | None:
        """The member of the oneof `value` that is set, or None."""
        return self._oneof("value", self.artifact_id)


@message_dataclass(slots=True, eq=False, repr=False)
class InputList(Message, proto="flyteidl2.app.InputList"):
    """The message `flyteidl2.app.InputList`."""

    items: list[Input] = field(1, "message", repeated=True)
    """`repeated Input items = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Profile(Message, proto="flyteidl2.app.Profile"):
    """The message `flyteidl2.app.Profile`."""

    type: str = field(1, "string")
    """`string type = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""
    short_description: str = field(3, "string")
    """`string short_description = 3`"""
    icon_url: str = field(4, "string")
    """`string icon_url = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SecurityContext(Message, proto="flyteidl2.app.SecurityContext"):
    """The message `flyteidl2.app.SecurityContext`."""

    run_as: Identity | None = field(1, "message")
    """`flyteidl2.core.Identity run_as = 1`"""
    secrets: list[Secret] = field(2, "message", repeated=True)
    """`repeated flyteidl2.core.Secret secrets = 2`"""
    allow_anonymous: bool = field(5, "bool")
    """`bool allow_anonymous = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ImageSpec(Message, proto="flyteidl2.app.ImageSpec"):
    """The message `flyteidl2.app.ImageSpec`."""

    tag: str = field(1, "string")
    """`string tag = 1`"""
    build_job_url: str = field(2, "string")
    """`string build_job_url = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ImageSpecSet(Message, proto="flyteidl2.app.ImageSpecSet"):
    """The message `flyteidl2.app.ImageSpecSet`."""

    images: list[ImageSpec] = field(1, "message", repeated=True)
    """`repeated ImageSpec images = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class IngressConfig(Message, proto="flyteidl2.app.IngressConfig"):
    """The message `flyteidl2.app.IngressConfig`."""

    private: bool = field(1, "bool")
    """`bool private = 1`"""
    subdomain: str = field(2, "string")
    """`string subdomain = 2`"""
    cname: str = field(3, "string")
    """`string cname = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AutoscalingConfig(Message, proto="flyteidl2.app.AutoscalingConfig"):
    """The message `flyteidl2.app.AutoscalingConfig`."""

    replicas: Replicas | None = field(1, "message")
    """`Replicas replicas = 1`"""
    scaledown_period: datetime.timedelta | None = field(2, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration scaledown_period = 2`"""
    scaling_metric: ScalingMetric | None = field(3, "message")
    """`ScalingMetric scaling_metric = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ScalingMetric(Message, proto="flyteidl2.app.ScalingMetric"):
    """The message `flyteidl2.app.ScalingMetric`."""

    request_rate: RequestRate | None = field(1, "message", group="metric")
    """`RequestRate request_rate = 1`"""
    concurrency: Concurrency | None = field(2, "message", group="metric")
    """`Concurrency concurrency = 2`"""

    @property
    def metric(self) -> RequestRate | Concurrency | None:
        """The member of the oneof `metric` that is set, or None."""
        return self._oneof("metric", self.request_rate, self.concurrency)


@message_dataclass(slots=True, eq=False, repr=False)
class Concurrency(Message, proto="flyteidl2.app.Concurrency"):
    """The message `flyteidl2.app.Concurrency`."""

    target_value: int = field(1, "uint32")
    """`uint32 target_value = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RequestRate(Message, proto="flyteidl2.app.RequestRate"):
    """The message `flyteidl2.app.RequestRate`."""

    target_value: int = field(1, "uint32")
    """`uint32 target_value = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Replicas(Message, proto="flyteidl2.app.Replicas"):
    """The message `flyteidl2.app.Replicas`."""

    min: int = field(1, "uint32")
    """`uint32 min = 1`"""
    max: int = field(2, "uint32")
    """`uint32 max = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TimeoutConfig(Message, proto="flyteidl2.app.TimeoutConfig"):
    """The message `flyteidl2.app.TimeoutConfig`."""

    request_timeout: datetime.timedelta | None = field(1, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration request_timeout = 1`"""
