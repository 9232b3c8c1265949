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
class Identifier(Message, proto="flyteidl2.app.Identifier", rules=True):
    """Names an app: a service that is kept running."""

    org: str = field(1, "string")
    """Organization; empty in installations without organizations. (`string org = 1`)"""
    project: str = field(2, "string")
    """Project that owns it. (`string project = 2`; not empty)"""
    domain: str = field(3, "string")
    """Domain that owns it. (`string domain = 3`; not empty)"""
    name: str = field(4, "string")
    """Unique in project and domain. (`string name = 4`; 1 to 30 characters; matches
    `^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class Meta(Message, proto="flyteidl2.app.Meta", rules=True):
    """Identity of an app, and where its code comes from."""

    id: Identifier | None = field(1, "message")
    """Project, domain and name. (`Identifier id = 1`; required)"""
    revision: int = field(2, "uint64")
    """Goes up with each change. Always 0 in the open-source backend, which does not check it either. (`uint64 revision
    = 2`; at least 0)
    """
    labels: dict[str, str] = map_field(3, "string", "string")
    """Free-form labels, for people and tools. (`map<string, string> labels = 3`)"""
    code_bundle_uri: str = field(4, "string")
    """Where the archive with the app's code is stored. Empty if the code is in the image. (`string code_bundle_uri =
    4`)
    """
    source_code: SourceCode | None = field(5, "message")
    """Where people can find the code. (`flyteidl2.task.SourceCode source_code = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AppWrapper(Message, proto="flyteidl2.app.AppWrapper", rules=True):
    """An app or its identifier, with the host that answered."""

    host: str = field(1, "string")
    """Host that answered. (`string host = 1`)"""
    app: App | None = field(2, "message", group="payload")
    """The complete app. (`App app = 2`)"""
    app_id: Identifier | None = field(3, "message", group="payload")
    """Project, domain and name. (`Identifier app_id = 3`)"""

    @property
    def payload(self) -> App | Identifier | None:
        """App or name, whichever is set."""
        return self._oneof("payload", self.app, self.app_id)


@message_dataclass(slots=True, eq=False, repr=False)
class App(Message, proto="flyteidl2.app.App", rules=True):
    """A service that is kept running, such as a web page or a model behind an API."""

    metadata: Meta | None = field(1, "message")
    """Identity and origin. (`Meta metadata = 1`; required)"""
    spec: Spec | None = field(2, "message")
    """Desired state. (`Spec spec = 2`; required)"""
    status: Status | None = field(3, "message")
    """Actual state. (`Status status = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Condition(Message, proto="flyteidl2.app.Condition", rules=True):
    """A state that an app was in."""

    last_transition_time: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """When the state was reached. (`google.protobuf.Timestamp last_transition_time = 1`)"""
    deployment_status: Status.DeploymentStatus = field(
        2, "enum", default_factory=lambda: Status.DeploymentStatus.DEPLOYMENT_STATUS_UNSPECIFIED
    )
    """State of the app. (`Status.DeploymentStatus deployment_status = 2`)"""
    message: str = field(3, "string")
    """Human-readable text. (`string message = 3`)"""
    revision: int = field(4, "uint64")
    """Revision of the app at that time. (`uint64 revision = 4`; at least 0)"""
    actor: EnrichedIdentity | None = field(5, "message")
    """Who made the change. None if nobody did. (`flyteidl2.common.EnrichedIdentity actor = 5`)"""
    substate: Status.Substate = field(6, "enum", default_factory=lambda: Status.Substate.SUBSTATE_UNSPECIFIED)
    """Details of that state. (`Status.Substate substate = 6`)"""
    deployment_id: str = field(7, "string")
    """Deployment that the state belongs to. (`string deployment_id = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Status(Message, proto="flyteidl2.app.Status", rules=True):
    """Actual state of an app. The open-source backend fills in `current_replicas`, `ingress`, `created_at`,
    `conditions` and `k8s_metadata`.
    """

    class DeploymentStatus(Enum):
        """States of an app."""

        DEPLOYMENT_STATUS_UNSPECIFIED = 0
        """Not set."""
        DEPLOYMENT_STATUS_UNASSIGNED = 1
        """No cluster has been chosen yet."""
        DEPLOYMENT_STATUS_ASSIGNED = 2
        """A cluster has been chosen."""
        DEPLOYMENT_STATUS_PENDING = 3
        """The cluster is preparing it."""
        DEPLOYMENT_STATUS_STOPPED = 4
        """Nothing runs."""
        DEPLOYMENT_STATUS_STARTED = 5
        """Deprecated. Use ACTIVE."""
        DEPLOYMENT_STATUS_FAILED = 6
        """It cannot be started."""
        DEPLOYMENT_STATUS_ACTIVE = 7
        """It answers requests, or starts to as soon as one arrives."""
        DEPLOYMENT_STATUS_SCALING_UP = 8
        """Deprecated. Pods are being added."""
        DEPLOYMENT_STATUS_SCALING_DOWN = 9
        """Deprecated. Pods are being removed."""
        DEPLOYMENT_STATUS_DEPLOYING = 10
        """A new revision is being started."""

    class Substate(Enum):
        """Details of a state."""

        SUBSTATE_UNSPECIFIED = 0
        """Not set."""
        PULLING_IMAGE = 1
        """The image is being pulled."""
        INITIALIZING = 2
        """Containers are starting."""
        WEBHOOK_ERROR = 3
        """Kubernetes refused the pod."""
        IMAGE_PULL_ERROR = 4
        """The image cannot be pulled."""
        SECRET_MOUNT_ERROR = 5
        """A secret is missing."""
        CRASH_LOOP = 6
        """A container keeps crashing."""
        OOM_KILLED = 7
        """A container exceeded its memory limit."""
        RUNNING = 8
        """Pods answer requests."""
        SCALED_TO_ZERO = 9
        """No pod runs until a request arrives."""
        SCALING_FROM_ZERO = 10
        """A request has arrived, and the first pod is starting."""
        SCALING_UP = 11
        """Pods are being added."""
        SCALING_DOWN = 12
        """Pods are being removed."""

    DEPLOYMENT_STATUS_UNSPECIFIED: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_UNSPECIFIED
    """Not set."""
    DEPLOYMENT_STATUS_UNASSIGNED: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_UNASSIGNED
    """No cluster has been chosen yet."""
    DEPLOYMENT_STATUS_ASSIGNED: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_ASSIGNED
    """A cluster has been chosen."""
    DEPLOYMENT_STATUS_PENDING: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_PENDING
    """The cluster is preparing it."""
    DEPLOYMENT_STATUS_STOPPED: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_STOPPED
    """Nothing runs."""
    DEPLOYMENT_STATUS_STARTED: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_STARTED
    """Deprecated. Use ACTIVE."""
    DEPLOYMENT_STATUS_FAILED: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_FAILED
    """It cannot be started."""
    DEPLOYMENT_STATUS_ACTIVE: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_ACTIVE
    """It answers requests, or starts to as soon as one arrives."""
    DEPLOYMENT_STATUS_SCALING_UP: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_SCALING_UP
    """Deprecated. Pods are being added."""
    DEPLOYMENT_STATUS_SCALING_DOWN: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_SCALING_DOWN
    """Deprecated. Pods are being removed."""
    DEPLOYMENT_STATUS_DEPLOYING: ClassVar[Status.DeploymentStatus] = DeploymentStatus.DEPLOYMENT_STATUS_DEPLOYING
    """A new revision is being started."""
    SUBSTATE_UNSPECIFIED: ClassVar[Status.Substate] = Substate.SUBSTATE_UNSPECIFIED
    """Not set."""
    PULLING_IMAGE: ClassVar[Status.Substate] = Substate.PULLING_IMAGE
    """The image is being pulled."""
    INITIALIZING: ClassVar[Status.Substate] = Substate.INITIALIZING
    """Containers are starting."""
    WEBHOOK_ERROR: ClassVar[Status.Substate] = Substate.WEBHOOK_ERROR
    """Kubernetes refused the pod."""
    IMAGE_PULL_ERROR: ClassVar[Status.Substate] = Substate.IMAGE_PULL_ERROR
    """The image cannot be pulled."""
    SECRET_MOUNT_ERROR: ClassVar[Status.Substate] = Substate.SECRET_MOUNT_ERROR
    """A secret is missing."""
    CRASH_LOOP: ClassVar[Status.Substate] = Substate.CRASH_LOOP
    """A container keeps crashing."""
    OOM_KILLED: ClassVar[Status.Substate] = Substate.OOM_KILLED
    """A container exceeded its memory limit."""
    RUNNING: ClassVar[Status.Substate] = Substate.RUNNING
    """Pods answer requests."""
    SCALED_TO_ZERO: ClassVar[Status.Substate] = Substate.SCALED_TO_ZERO
    """No pod runs until a request arrives."""
    SCALING_FROM_ZERO: ClassVar[Status.Substate] = Substate.SCALING_FROM_ZERO
    """A request has arrived, and the first pod is starting."""
    SCALING_UP: ClassVar[Status.Substate] = Substate.SCALING_UP
    """Pods are being added."""
    SCALING_DOWN: ClassVar[Status.Substate] = Substate.SCALING_DOWN
    """Pods are being removed."""

    assigned_cluster: str = field(1, "string")
    """Cluster that it runs in. (`string assigned_cluster = 1`)"""
    current_replicas: int = field(2, "uint32")
    """Number of pods of the latest revision that is ready. (`uint32 current_replicas = 2`; at least 0)"""
    ingress: Ingress | None = field(3, "message")
    """Addresses of the app. (`Ingress ingress = 3`)"""
    created_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When it was created. (`google.protobuf.Timestamp created_at = 4`)"""
    last_updated_at: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """When it last changed. (`google.protobuf.Timestamp last_updated_at = 5`)"""
    conditions: list[Condition] = field(6, "message", repeated=True)
    """States of the app. The open-source backend derives them from Knative's conditions. (`repeated Condition
    conditions = 6`)
    """
    lease_expiration: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """Until when its cluster is responsible for it. (`google.protobuf.Timestamp lease_expiration = 7`)"""
    k8s_metadata: K8sMetadata | None = field(8, "message")
    """Where the app is in Kubernetes. (`K8sMetadata k8s_metadata = 8`)"""
    materialized_inputs: MaterializedInputs | None = field(9, "message")
    """Values that its inputs had when it was started. (`MaterializedInputs materialized_inputs = 9`)"""
    last_started_at: datetime.datetime | None = field(10, "message", wraps="google.protobuf.Timestamp")
    """When it was last started. (`google.protobuf.Timestamp last_started_at = 10`)"""
    last_assigned_cluster: str = field(11, "string")
    """Cluster that it ran in before. (`string last_assigned_cluster = 11`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class K8sMetadata(Message, proto="flyteidl2.app.K8sMetadata"):
    """Where an app is in Kubernetes."""

    namespace: str = field(1, "string")
    """Kubernetes namespace. (`string namespace = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Ingress(Message, proto="flyteidl2.app.Ingress", rules=True):
    """Addresses of an app."""

    public_url: str = field(1, "string")
    """URL on the internet, or wherever the installation's domain leads. The only one that the open-source backend fills
    in. (`string public_url = 1`; where it is set: a URI)
    """
    cname_url: str = field(2, "string")
    """URL under a domain of the owner. (`string cname_url = 2`; where it is set: a URI)"""
    vpc_url: str = field(3, "string")
    """URL inside the cloud network. (`string vpc_url = 3`; where it is set: a URI)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Spec(Message, proto="flyteidl2.app.Spec", rules=True):
    """Desired state of an app."""

    class DesiredState(Enum):
        """Whether an app should run."""

        DESIRED_STATE_UNSPECIFIED = 0
        """Not set."""
        DESIRED_STATE_STOPPED = 1
        """It should not run."""
        DESIRED_STATE_STARTED = 2
        """Deprecated. Use ACTIVE."""
        DESIRED_STATE_ACTIVE = 3
        """It should answer requests; without requests it may be scaled to zero."""

    DESIRED_STATE_UNSPECIFIED: ClassVar[Spec.DesiredState] = DesiredState.DESIRED_STATE_UNSPECIFIED
    """Not set."""
    DESIRED_STATE_STOPPED: ClassVar[Spec.DesiredState] = DesiredState.DESIRED_STATE_STOPPED
    """It should not run."""
    DESIRED_STATE_STARTED: ClassVar[Spec.DesiredState] = DesiredState.DESIRED_STATE_STARTED
    """Deprecated. Use ACTIVE."""
    DESIRED_STATE_ACTIVE: ClassVar[Spec.DesiredState] = DesiredState.DESIRED_STATE_ACTIVE
    """It should answer requests; without requests it may be scaled to zero."""

    container: Container | None = field(1, "message", group="app_payload")
    """The container to run. (`flyteidl2.core.Container container = 1`)"""
    pod: K8sPod | None = field(2, "message", group="app_payload")
    """The pod to run, if a single container is not enough. (`flyteidl2.core.K8sPod pod = 2`)"""
    autoscaling: AutoscalingConfig | None = field(3, "message")
    """How many pods run, and when. (`AutoscalingConfig autoscaling = 3`)"""
    ingress: IngressConfig | None = field(4, "message")
    """Who can reach it, and under which host name. The open-source backend ignores it. (`IngressConfig ingress = 4`)"""
    desired_state: Spec.DesiredState = field(
        5, "enum", default_factory=lambda: Spec.DesiredState.DESIRED_STATE_UNSPECIFIED
    )
    """Whether it should run. (`DesiredState desired_state = 5`)"""
    cluster_pool: str = field(6, "string")
    """Pool of clusters to run in. Empty for the default one. (`string cluster_pool = 6`)"""
    cluster: str = field(16, "string")
    """Cluster to run in. Empty for any of the pool. (`string cluster = 16`)"""
    images: ImageSpecSet | None = field(7, "message")
    """Images that were built for it. (`ImageSpecSet images = 7`)"""
    security_context: SecurityContext | None = field(8, "message")
    """Identity that the app runs under, the secrets that it receives, and whether it is open to everybody.
    (`SecurityContext security_context = 8`)
    """
    extended_resources: ExtendedResources | None = field(9, "message")
    """Accelerators and shared memory. None if there are none. The open-source backend ignores it for apps.
    (`flyteidl2.core.ExtendedResources extended_resources = 9`)
    """
    runtime_metadata: RuntimeMetadata | None = field(10, "message")
    """Which SDK deployed it. (`flyteidl2.common.RuntimeMetadata runtime_metadata = 10`)"""
    profile: Profile | None = field(11, "message")
    """How lists present it. (`Profile profile = 11`)"""
    creator: EnrichedIdentity | None = field(12, "message")
    """Who deployed it. (`flyteidl2.common.EnrichedIdentity creator = 12`)"""
    inputs: InputList | None = field(13, "message")
    """Values that the app is started with. (`InputList inputs = 13`)"""
    links: list[Link] = field(14, "message", repeated=True)
    """Pages of the app to link to. (`repeated Link links = 14`)"""
    timeouts: TimeoutConfig | None = field(15, "message")
    """Time limits for requests. (`TimeoutConfig timeouts = 15`)"""

    @property
    def app_payload(self) -> Container | K8sPod | None:
        """Container or pod, whichever is set.

        Rules: one has to be set.
        """
        return self._oneof("app_payload", self.container, self.pod)


@message_dataclass(slots=True, eq=False, repr=False)
class Link(Message, proto="flyteidl2.app.Link", rules=True):
    """A page of an app."""

    path: str = field(1, "string")
    """Path below the app's URL, or a complete URL. (`string path = 1`; not empty)"""
    title: str = field(2, "string")
    """Text of the link. (`string title = 2`)"""
    is_relative: bool = field(3, "bool")
    """Whether `path` is relative to the app's URL. (`bool is_relative = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Input(Message, proto="flyteidl2.app.Input", rules=True):
    """A value that an app is started with."""

    name: str = field(1, "string")
    """Name by which the app asks for the value. (`string name = 1`; not empty)"""
    string_value: str | None = field(2, "string", group="value")
    """Text, such as a path. (`string string_value = 2`; not empty)"""
    app_id: Identifier | None = field(5, "message", group="value")
    """Another app; the value is its URL. (`Identifier app_id = 5`)"""
    artifact_id: ArtifactVersionId | None = field(6, "message", group="value")
    """An artifact in one version. (`flyteidl2.core.ArtifactVersionId artifact_id = 6`)"""

    @property
    def value(self) -> str | Identifier | ArtifactVersionId | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("value", self.string_value, self.app_id, self.artifact_id)


@message_dataclass(slots=True, eq=False, repr=False)
class MaterializedInputs(Message, proto="flyteidl2.app.MaterializedInputs", rules=True):
    """Values that inputs had when an app was started."""

    items: list[MaterializedInput] = field(1, "message", repeated=True)
    """One entry for each input that may change. (`repeated MaterializedInput items = 1`)"""
    revision: int = field(2, "uint64")
    """Goes up whenever one of them changes. (`uint64 revision = 2`; at least 0)"""


@message_dataclass(slots=True, eq=False, repr=False)
class MaterializedInput(Message, proto="flyteidl2.app.MaterializedInput", rules=True):
    """The value that an input had."""

    name: str = field(1, "string")
    """As in the spec. (`string name = 1`; not empty)"""
    artifact_id: ArtifactID | None = field(2, "message", group="value")
    """Artifact and version that was found. (`flyteidl2.core.ArtifactID artifact_id = 2`)"""

    @property
    def value(self) -> ArtifactID | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("value", self.artifact_id)


@message_dataclass(slots=True, eq=False, repr=False)
class InputList(Message, proto="flyteidl2.app.InputList", rules=True):
    """Values that an app is started with."""

    items: list[Input] = field(1, "message", repeated=True)
    """Inputs in the order of declaration. (`repeated Input items = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Profile(Message, proto="flyteidl2.app.Profile", rules=True):
    """How lists present an app."""

    type: str = field(1, "string")
    """Kind of app, such as `FastAPI`. (`string type = 1`)"""
    name: str = field(2, "string")
    """Display name, in place of its own. (`string name = 2`)"""
    short_description: str = field(3, "string")
    """A single line of text. (`string short_description = 3`; at most 100 characters)"""
    icon_url: str = field(4, "string")
    """Address of a small picture. (`string icon_url = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SecurityContext(Message, proto="flyteidl2.app.SecurityContext"):
    """Identity that an app runs under, the secrets that it receives, and whether it is open to everybody."""

    run_as: Identity | None = field(1, "message")
    """Identity to run as; the open-source backend uses its Kubernetes service account. None for the default.
    (`flyteidl2.core.Identity run_as = 1`)
    """
    secrets: list[Secret] = field(2, "message", repeated=True)
    """Secrets to provide to the app. (`repeated flyteidl2.core.Secret secrets = 2`)"""
    allow_anonymous: bool = field(5, "bool")
    """Whether it can be reached without a login. The open-source backend ignores it. (`bool allow_anonymous = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ImageSpec(Message, proto="flyteidl2.app.ImageSpec"):
    """An image that was built."""

    tag: str = field(1, "string")
    """Full reference of the image. (`string tag = 1`)"""
    build_job_url: str = field(2, "string")
    """Where its build can be watched. (`string build_job_url = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ImageSpecSet(Message, proto="flyteidl2.app.ImageSpecSet"):
    """Images that were built for an app."""

    images: list[ImageSpec] = field(1, "message", repeated=True)
    """One for each container. (`repeated ImageSpec images = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class IngressConfig(Message, proto="flyteidl2.app.IngressConfig"):
    """Who can reach an app, and under which host name."""

    private: bool = field(1, "bool")
    """Whether it can be reached only from inside the cluster. (`bool private = 1`)"""
    subdomain: str = field(2, "string")
    """First part of its host name. Empty for a generated one. (`string subdomain = 2`)"""
    cname: str = field(3, "string")
    """Complete host name in a domain of the owner. (`string cname = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AutoscalingConfig(Message, proto="flyteidl2.app.AutoscalingConfig", rules=True):
    """How many pods of an app run, and when."""

    replicas: Replicas | None = field(1, "message")
    """Minimum and maximum number of pods. (`Replicas replicas = 1`)"""
    scaledown_period: datetime.timedelta | None = field(2, "message", wraps="google.protobuf.Duration")
    """Time window over which the load is averaged before pods are removed. (`google.protobuf.Duration scaledown_period
    = 2`)
    """
    scaling_metric: ScalingMetric | None = field(3, "message")
    """Load that decides how many pods are needed. None for the default. (`ScalingMetric scaling_metric = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ScalingMetric(Message, proto="flyteidl2.app.ScalingMetric", rules=True):
    """Load that decides how many pods are needed."""

    request_rate: RequestRate | None = field(1, "message", group="metric")
    """Requests per second. (`RequestRate request_rate = 1`)"""
    concurrency: Concurrency | None = field(2, "message", group="metric")
    """Concurrent requests. (`Concurrency concurrency = 2`)"""

    @property
    def metric(self) -> RequestRate | Concurrency | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("metric", self.request_rate, self.concurrency)


@message_dataclass(slots=True, eq=False, repr=False)
class Concurrency(Message, proto="flyteidl2.app.Concurrency", rules=True):
    """How many requests at the same time count as the load of a pod."""

    target_value: int = field(1, "uint32")
    """Desired number of concurrent requests per pod. (`uint32 target_value = 1`; above 0)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RequestRate(Message, proto="flyteidl2.app.RequestRate", rules=True):
    """How many requests per second count as the load of a pod."""

    target_value: int = field(1, "uint32")
    """Desired number of requests per second and pod. (`uint32 target_value = 1`; at least 0)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Replicas(Message, proto="flyteidl2.app.Replicas", rules=True):
    """Minimum and maximum number of pods."""

    min: int = field(1, "uint32")
    """Minimum; 0 lets the app scale to zero. (`uint32 min = 1`; at least 0)"""
    max: int = field(2, "uint32")
    """No more pods than this are started. (`uint32 max = 2`; at least 0)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TimeoutConfig(Message, proto="flyteidl2.app.TimeoutConfig", rules=True):
    """Time limits for requests to an app."""

    request_timeout: datetime.timedelta | None = field(1, "message", wraps="google.protobuf.Duration")
    """Longest time from the request to the end of the response. None for the installation's default; longer values than
    its maximum are cut off there. (`google.protobuf.Duration request_timeout = 1`; at least `0s` and at most
    `3600s`)
    """
