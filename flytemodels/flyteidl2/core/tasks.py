# Made from flyteidl2/core/tasks.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/tasks.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import JSON, Enum, Message, TaskTemplate2Mixin, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.identifier import RunIdentifier
from flytemodels.flyteidl2.core.execution import TaskLog
from flytemodels.flyteidl2.core.identifier import Identifier
from flytemodels.flyteidl2.core.interface import TypedInterface
from flytemodels.flyteidl2.core.literals import KeyValuePair, RetryStrategy, TimeoutStrategy
from flytemodels.flyteidl2.core.security import SecurityContext


class AcceleratorModel(Enum):
    """Models of accelerators. Tasks name theirs in `GPUAccelerator.device`: the SDK sets a member of the enum in
    settings only, and the open-source backend does not read it.
    """

    ACCELERATOR_MODEL_UNSPECIFIED = 0
    """Not set."""
    NVIDIA_K80 = 1
    """Tesla K80, Kepler."""
    NVIDIA_M60 = 2
    """Tesla M60, Maxwell."""
    NVIDIA_P4 = 3
    """Tesla P4, Pascal, for inference."""
    NVIDIA_P100 = 4
    """Tesla P100, Pascal."""
    NVIDIA_V100 = 5
    """Tesla V100, Volta."""
    NVIDIA_T4 = 6
    """Tesla T4, Turing, for inference."""
    NVIDIA_A10 = 7
    """Ampere, 24 GB."""
    NVIDIA_A10G = 8
    """Ampere, 24 GB, offered by Amazon."""
    NVIDIA_A100 = 9
    """Ampere, 40 GB."""
    NVIDIA_A100_80GB = 10
    """Ampere, twice the memory of the smaller A100."""
    NVIDIA_L4 = 11
    """Ada Lovelace, 24 GB, for inference."""
    NVIDIA_L40S = 12
    """Ada Lovelace, 48 GB."""
    NVIDIA_H100 = 13
    """Hopper, 80 GB."""
    NVIDIA_H100_MEGA_80GB = 14
    """Hopper, 80 GB, with the faster network of Google's A3 Mega machines."""
    NVIDIA_H200 = 15
    """Hopper, 141 GB."""
    NVIDIA_B200 = 16
    """Blackwell."""
    NVIDIA_GB200 = 17
    """Grace Blackwell: two Blackwell GPUs beside a Grace processor."""
    NVIDIA_GB10 = 18
    """Grace Blackwell for workstations."""
    NVIDIA_RTX_PRO_6000 = 19
    """Blackwell for workstations and servers, 96 GB."""
    NVIDIA_RTX_PRO_4500 = 20
    """Blackwell for workstations, 32 GB."""
    GOOGLE_TPU_V5E = 100
    """Fifth generation, smaller variant."""
    GOOGLE_TPU_V5P = 101
    """Fifth generation, larger variant."""
    GOOGLE_TPU_V6E = 102
    """Sixth generation, Trillium."""
    AMAZON_INF1 = 200
    """Inferentia, first generation."""
    AMAZON_INF2 = 201
    """Inferentia, second generation."""
    AMAZON_TRN1 = 202
    """Trainium, first generation."""
    AMAZON_TRN1N = 203
    """Trainium, first generation, with a faster network."""
    AMAZON_TRN2 = 204
    """Trainium, second generation."""
    AMAZON_TRN2U = 205
    """Trainium, second generation, in UltraServers."""
    AMD_MI100 = 300
    """Instinct, first CDNA generation."""
    AMD_MI210 = 301
    """Instinct, second CDNA generation, on a PCIe card."""
    AMD_MI250 = 302
    """Instinct, second CDNA generation."""
    AMD_MI250X = 303
    """Instinct, second CDNA generation, with more compute units."""
    AMD_MI300A = 304
    """Instinct, third CDNA generation, with CPU cores in the same package."""
    AMD_MI300X = 305
    """Instinct, third CDNA generation, 192 GB."""
    AMD_MI325X = 306
    """Instinct, third CDNA generation, 256 GB."""
    AMD_MI350X = 307
    """Instinct, fourth CDNA generation, air-cooled."""
    AMD_MI355X = 308
    """Instinct, fourth CDNA generation, liquid-cooled."""
    HABANA_GAUDI1 = 400
    """Gaudi, first generation."""
    APPLE_SILICON_GPU = 500
    """The GPU of any Apple processor."""


class WorkerKind(Enum):
    """What a task runs in. The open-source backend ignores it: tasks run in pods of their own."""

    WORKER_KIND_UNSPECIFIED = 0
    """The default: a pod of its own."""
    WORKER_KIND_SANDBOX = 1
    """A sandbox that isolates it from other tasks."""
    WORKER_KIND_MICROVM = 2
    """A small virtual machine."""
    WORKER_KIND_REUSABLE = 3
    """A container that runs one task after another."""


@message_dataclass(slots=True, eq=False, repr=False)
class Resources(Message, proto="flyteidl2.core.Resources"):
    """Resources that a container requests."""

    class ResourceName(Enum):
        """Resources that can be asked for."""

        UNKNOWN = 0
        """Not specified."""
        CPU = 1
        """Processors, such as `1` or `500m`."""
        GPU = 2
        """Whole GPUs; `ExtendedResources` selects the model."""
        MEMORY = 3
        """Working memory, such as `2Gi`."""
        STORAGE = 4
        """For apps, the Kubernetes resource `storage`; tasks ignore it. Use EPHEMERAL_STORAGE for disk space."""
        EPHEMERAL_STORAGE = 5
        """Disk space that goes away with the container."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class ResourceEntry(Message, proto="flyteidl2.core.Resources.ResourceEntry"):
        """An amount of one resource."""

        name: Resources.ResourceName = field(1, "enum", default_factory=lambda: Resources.ResourceName.UNKNOWN)
        """CPU, memory or another of the resources that Flyte knows. (`Resources.ResourceName name = 1`)"""
        value: str = field(2, "string")
        """Kubernetes quantity: `500m` is half a processor, `2Gi` is two gibibytes. (`string value = 2`)"""

    UNKNOWN: ClassVar[Resources.ResourceName] = ResourceName.UNKNOWN
    """Not specified."""
    CPU: ClassVar[Resources.ResourceName] = ResourceName.CPU
    """Processors, such as `1` or `500m`."""
    GPU: ClassVar[Resources.ResourceName] = ResourceName.GPU
    """Whole GPUs; `ExtendedResources` selects the model."""
    MEMORY: ClassVar[Resources.ResourceName] = ResourceName.MEMORY
    """Working memory, such as `2Gi`."""
    STORAGE: ClassVar[Resources.ResourceName] = ResourceName.STORAGE
    """For apps, the Kubernetes resource `storage`; tasks ignore it. Use EPHEMERAL_STORAGE for disk space."""
    EPHEMERAL_STORAGE: ClassVar[Resources.ResourceName] = ResourceName.EPHEMERAL_STORAGE
    """Disk space that goes away with the container."""

    requests: list[Resources.ResourceEntry] = field(1, "message", repeated=True)
    """Amounts reserved for the container: Kubernetes places it where this much is free. (`repeated ResourceEntry
    requests = 1`)
    """
    limits: list[Resources.ResourceEntry] = field(2, "message", repeated=True)
    """Upper limits. For a GPU the limit must equal the request. (`repeated ResourceEntry limits = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GPUAccelerator(Message, proto="flyteidl2.core.GPUAccelerator"):
    """A model of GPU, and how much of one. Ignored unless a container requests an accelerator."""

    class DeviceClass(Enum):
        """Families of accelerators."""

        NVIDIA_GPU = 0
        """GPUs by NVIDIA."""
        GOOGLE_TPU = 1
        """Google's tensor processors."""
        AMAZON_NEURON = 2
        """Amazon's Inferentia and Trainium."""
        AMD_GPU = 3
        """GPUs by AMD."""
        HABANA_GAUDI = 4
        """Gaudi processors by Intel's Habana."""
        APPLE_SILICON = 5
        """GPUs in Apple's processors."""

    NVIDIA_GPU: ClassVar[GPUAccelerator.DeviceClass] = DeviceClass.NVIDIA_GPU
    """GPUs by NVIDIA."""
    GOOGLE_TPU: ClassVar[GPUAccelerator.DeviceClass] = DeviceClass.GOOGLE_TPU
    """Google's tensor processors."""
    AMAZON_NEURON: ClassVar[GPUAccelerator.DeviceClass] = DeviceClass.AMAZON_NEURON
    """Amazon's Inferentia and Trainium."""
    AMD_GPU: ClassVar[GPUAccelerator.DeviceClass] = DeviceClass.AMD_GPU
    """GPUs by AMD."""
    HABANA_GAUDI: ClassVar[GPUAccelerator.DeviceClass] = DeviceClass.HABANA_GAUDI
    """Gaudi processors by Intel's Habana."""
    APPLE_SILICON: ClassVar[GPUAccelerator.DeviceClass] = DeviceClass.APPLE_SILICON
    """GPUs in Apple's processors."""

    device: str = field(1, "string")
    """Model, as in the label that the cluster's machines carry, such as `nvidia-tesla-a100`. (`string device = 1`)"""
    unpartitioned: bool | None = field(2, "bool", group="partition_size_value")
    """True asks for a whole device. False and None ask for nothing. (`bool unpartitioned = 2`)"""
    partition_size: str | None = field(3, "string", group="partition_size_value")
    """Part of a device to ask for, such as `1g.5gb`. None asks for nothing. (`string partition_size = 3`)"""
    device_class: GPUAccelerator.DeviceClass = field(
        4, "enum", default_factory=lambda: GPUAccelerator.DeviceClass.NVIDIA_GPU
    )
    """Family of the device. It selects the Kubernetes resource and the node labels that the installation has configured
    for it. (`DeviceClass device_class = 4`)
    """
    accelerator_model: AcceleratorModel = field(
        5, "enum", default_factory=lambda: AcceleratorModel.ACCELERATOR_MODEL_UNSPECIFIED
    )
    """Model as a member of the enum, where `device` has it as a string. Unset in tasks. (`AcceleratorModel
    accelerator_model = 5`)
    """

    @property
    def partition_size_value(self) -> bool | str | None:
        """How much of a device: True for a whole one, a string for a part, None if neither is asked for."""
        return self._oneof("partition_size_value", self.unpartitioned, self.partition_size)


@message_dataclass(slots=True, eq=False, repr=False)
class SharedMemory(Message, proto="flyteidl2.core.SharedMemory"):
    """Memory that the processes of a task share, mounted as a folder."""

    mount_path: str = field(1, "string")
    """Folder in the container, such as `/dev/shm`. Required: without it the task fails. (`string mount_path = 1`)"""
    mount_name: str = field(2, "string")
    """Name of the Kubernetes volume. Required: without it the task fails. (`string mount_name = 2`)"""
    size_limit: str = field(3, "string")
    """Upper limit as a Kubernetes quantity. Empty sets no limit of its own. (`string size_limit = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExtendedResources(Message, proto="flyteidl2.core.ExtendedResources"):
    """What a task needs beyond amounts of CPU and memory."""

    gpu_accelerator: GPUAccelerator | None = field(1, "message")
    """Model of GPU. None means any. (`GPUAccelerator gpu_accelerator = 1`)"""
    shared_memory: SharedMemory | None = field(2, "message")
    """Memory that the task's processes share. None means the container runtime's default, usually 64 MiB.
    (`SharedMemory shared_memory = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class RuntimeMetadata(Message, proto="flyteidl2.core.RuntimeMetadata"):
    """Which SDK wrote a task template."""

    class RuntimeType(Enum):
        """Families of SDKs."""

        OTHER = 0
        """Something else, or unknown."""
        FLYTE_SDK = 1
        """One of Flyte's own SDKs, such as the package `flyte`."""

    OTHER: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.OTHER
    """Something else, or unknown."""
    FLYTE_SDK: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.FLYTE_SDK
    """One of Flyte's own SDKs, such as the package `flyte`."""

    type: RuntimeMetadata.RuntimeType = field(1, "enum", default_factory=lambda: RuntimeMetadata.RuntimeType.OTHER)
    """Family of SDKs. (`RuntimeType type = 1`)"""
    version: str = field(2, "string")
    """Version of the SDK, such as `2.12.1`. (`string version = 2`)"""
    flavor: str = field(3, "string")
    """Programming language, such as `python`. (`string flavor = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskMetadata(Message, proto="flyteidl2.core.TaskMetadata", rules=True):
    """How to run a task, whatever its type.

    The open-source backend reads `discoverable`, `discovery_version`, `cache_serializable`, `cache_ignore_input_vars`,
    `retries`, `runtime`, `pod_template_name` and `log_links`; it ignores the other fields.
    """

    discoverable: bool = field(1, "bool")
    """Whether results are cached. True reuses an earlier result for the same task name, interface, inputs and
    `discovery_version`. (`bool discoverable = 1`)
    """
    runtime: RuntimeMetadata | None = field(2, "message")
    """Which SDK wrote the template, in which version. (`RuntimeMetadata runtime = 2`)"""
    timeout: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """Longest duration of one attempt. None for no limit. (`google.protobuf.Duration timeout = 4`)"""
    retries: RetryStrategy | None = field(5, "message")
    """How often to retry after a failure, and how long to wait in between. None for a single attempt. (`RetryStrategy
    retries = 5`)
    """
    discovery_version: str = field(6, "string")
    """Version of the cache: results are found only under the version that they were stored with. (`string
    discovery_version = 6`)
    """
    deprecated_error_message: str = field(7, "string")
    """Why the task should no longer be used. Empty for a task that is not deprecated. (`string deprecated_error_message
    = 7`)
    """
    interruptible: bool | None = field(8, "bool", group="interruptible_value")
    """Whether the task may run on machines that can be taken away, such as spot instances. The open-source backend
    looks at `RunSpec.interruptible` only. (`bool interruptible = 8`)
    """
    cache_serializable: bool = field(9, "bool")
    """With `discoverable`, lets only one of several actions with the same inputs run, while the others wait for its
    result. (`bool cache_serializable = 9`)
    """
    tags: dict[str, str] = map_field(11, "string", "string")
    """Labels for people and tools, by key. (`map<string, string> tags = 11`)"""
    pod_template_name: str = field(12, "string")
    """The Kubernetes PodTemplate that the task's pods start from. Empty for the installation's default. A name that
    does not exist fails the task. (`string pod_template_name = 12`)
    """
    cache_ignore_input_vars: list[str] = field(13, "string", repeated=True)
    """Inputs that the cache ignores: results are found whatever their values are. (`repeated string
    cache_ignore_input_vars = 13`)
    """
    is_eager: bool = field(14, "bool")
    """Whether this is an eager workflow of Flyte 1. The SDK of Flyte 2 does not set it. (`bool is_eager = 14`)"""
    generates_deck: bool | None = field(15, "message", wraps="google.protobuf.BoolValue")
    """Whether the task writes an HTML report. None means unknown. (`google.protobuf.BoolValue generates_deck = 15`)"""
    metadata: K8sObjectMetadata | None = field(16, "message")
    """Labels and annotations for the task's pods, in addition to those of the run. (`K8sObjectMetadata metadata =
    16`)
    """
    debuggable: bool = field(17, "bool")
    """Whether the task can be started with a debugger attached. (`bool debuggable = 17`)"""
    log_links: list[TaskLog] = field(18, "message", repeated=True)
    """Links to show beside the task's own logs. (`repeated TaskLog log_links = 18`)"""
    image_build_run: RunIdentifier | None = field(19, "message")
    """Run that built the image. None if the image existed already. (`flyteidl2.common.RunIdentifier image_build_run =
    19`)
    """
    is_entrypoint: bool = field(20, "bool")
    """Whether the task is meant to be started by people, not just by other tasks. (`bool is_entrypoint = 20`)"""
    code_bundle_uri: str = field(21, "string")
    """Where the archive with the task's code is stored. Empty if the code is in the image. (`string code_bundle_uri =
    21`)
    """
    timeouts: TimeoutStrategy | None = field(22, "message")
    """Limits on the time in the queue and on all attempts together. None for no limit. (`TimeoutStrategy timeouts =
    22`)
    """
    produces_artifacts: bool = field(23, "bool")
    """Whether any of the outputs become artifacts. (`bool produces_artifacts = 23`)"""
    cache_max_age: datetime.timedelta | None = field(24, "message", wraps="google.protobuf.Duration")
    """Maximum age of a cached result. None for any age. (`google.protobuf.Duration cache_max_age = 24`; at least
    `0s`)
    """

    @property
    def interruptible_value(self) -> bool | None:
        """Same value as `interruptible`, or None."""
        return self._oneof("interruptible_value", self.interruptible)


@message_dataclass(slots=True, eq=False, repr=False)
class ReusePolicy(Message, proto="flyteidl2.core.ReusePolicy", rules=True):
    """How to keep containers that run one task after another. The open-source backend ignores it.

    Rules: max_replicas must be >= min_replicas.
    """

    class Scope(Enum):
        """Who shares containers."""

        GLOBAL = 0
        """All runs."""
        RUN = 1
        """The actions of one run."""

    GLOBAL: ClassVar[ReusePolicy.Scope] = Scope.GLOBAL
    """All runs."""
    RUN: ClassVar[ReusePolicy.Scope] = Scope.RUN
    """The actions of one run."""

    min_replicas: int = field(1, "int32")
    """Minimum number of containers. (`int32 min_replicas = 1`; at least 0)"""
    max_replicas: int = field(2, "int32")
    """Maximum number of containers. (`int32 max_replicas = 2`; at least 1)"""
    concurrency: int = field(3, "int32")
    """Number of tasks that a container runs at the same time. (`int32 concurrency = 3`; at least 1)"""
    idle_ttl: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """How long the environment is kept when idle. None for the installation's default. (`google.protobuf.Duration
    idle_ttl = 4`; at least `0s`)
    """
    scaledown_ttl: datetime.timedelta | None = field(5, "message", wraps="google.protobuf.Duration")
    """How long a single container is kept when idle. None for the installation's default. (`google.protobuf.Duration
    scaledown_ttl = 5`; at least `0s`)
    """
    scope: ReusePolicy.Scope = field(6, "enum", default_factory=lambda: ReusePolicy.Scope.GLOBAL)
    """Who shares the containers. (`Scope scope = 6`; a member of the enum)"""
    name: str = field(7, "string")
    """Name of the environment. (`string name = 7`)"""
    version: str = field(8, "string")
    """Version of the environment. Another version has containers of its own. (`string version = 8`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskTemplate(TaskTemplate2Mixin, Message, proto="flyteidl2.core.TaskTemplate", rules=True):
    """A task as Flyte knows it: its name, its inputs and outputs, how it is run, and with which settings.

    The SDK sends one when a task is deployed or run, the control plane stores it, and the executor hands it to the
    plugin or connector that runs the task. At most one of `container`, `k8s_pod` and `sql` can be set; more are a
    ValueError, from the constructor and when the message is written. The constructor's parameters have the order of
    flytekit's TaskTemplate.
    """

    id: Identifier | None = field(1, "message")
    """Which task this is, and in which version: an identifier with the resource type TASK. Required if the task is
    cached. (`Identifier id = 1`)
    """
    type: str = field(2, "string")
    """Type of the task, such as `python`, or the type that a connector registered. The executor chooses the plugin or
    connector by it; types that none is registered for go to the default plugin, which runs the container or pod.
    (`string type = 2`)
    """
    metadata: TaskMetadata | None = field(3, "message")
    """How to run the task, whatever its type: caching, retries, timeouts, pod template. (`TaskMetadata metadata =
    3`)
    """
    interface: TypedInterface | None = field(4, "message")
    """Names and types of inputs and outputs, in order. (`TypedInterface interface = 4`)"""
    custom: dict[str, JSON] | None = field(5, "message", wraps="google.protobuf.Struct")
    """Settings for this type of task, as plain JSON. For a connector, `secrets` and `configs` in it become the
    request's `connection`. Whole numbers below 2**53 are ints, others floats. None means that there are no settings;
    an empty dict is present and empty. (`google.protobuf.Struct custom = 5`)
    """
    container: Container | None = field(6, "message", group="target")
    """The container to run. Variables in its `args` are filled in before a connector sees it. None if the task runs a
    pod, a query, or nothing in the cluster. (`Container container = 6`)
    """
    task_type_version: int = field(7, "int32")
    """Version of the rules for `custom`, 0 at first. Connectors are chosen by type and version. (`int32
    task_type_version = 7`)
    """
    security_context: SecurityContext | None = field(8, "message")
    """Secrets that the task needs, and the identity that it runs under. (`SecurityContext security_context = 8`)"""
    config: dict[str, str] = map_field(16, "string", "string")
    """Settings for this type of task, as plain strings. (`map<string, string> config = 16`)"""
    k8s_pod: K8sPod | None = field(17, "message", group="target")
    """The pod to run, if a single container is not enough. `config["primary_container_name"]` must name its main
    container. (`K8sPod k8s_pod = 17`)
    """
    sql: Sql | None = field(18, "message", group="target")
    """The query to run, for SQL tasks. Variables in it are left to the connector. (`Sql sql = 18`)"""
    extended_resources: ExtendedResources | None = field(9, "message")
    """Accelerators and shared memory, in addition to the amounts in `container.resources`. None if there are none.
    (`ExtendedResources extended_resources = 9`)
    """
    reuse_policy: ReusePolicy | None = field(19, "message")
    """How to keep containers from task to task. None for a pod of its own. (`ReusePolicy reuse_policy = 19`)"""
    worker_kind: WorkerKind = field(20, "enum", default_factory=lambda: WorkerKind.WORKER_KIND_UNSPECIFIED)
    """What kind of worker the task runs in. (`WorkerKind worker_kind = 20`)"""

    @property
    def target(self) -> Container | K8sPod | Sql | None:
        """What the task runs: container, pod or query. None if a plugin or connector needs nothing but `custom`."""
        return self._oneof("target", self.container, self.k8s_pod, self.sql)


@message_dataclass(slots=True, eq=False, repr=False)
class ContainerPort(Message, proto="flyteidl2.core.ContainerPort"):
    """A port that a container listens on."""

    container_port: int = field(1, "uint32")
    """Number of the port, 1 to 65535. (`uint32 container_port = 1`)"""
    name: str = field(2, "string")
    """How Kubernetes services would refer to it. (`string name = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Container(Message, proto="flyteidl2.core.Container"):
    """A container to run."""

    class Architecture(Enum):
        """Processor architectures."""

        UNKNOWN = 0
        """Not specified."""
        AMD64 = 1
        """64-bit x86."""
        ARM64 = 2
        """64-bit ARM."""
        ARM_V6 = 3
        """32-bit ARM, version 6."""
        ARM_V7 = 4
        """32-bit ARM, version 7."""

    UNKNOWN: ClassVar[Container.Architecture] = Architecture.UNKNOWN
    """Not specified."""
    AMD64: ClassVar[Container.Architecture] = Architecture.AMD64
    """64-bit x86."""
    ARM64: ClassVar[Container.Architecture] = Architecture.ARM64
    """64-bit ARM."""
    ARM_V6: ClassVar[Container.Architecture] = Architecture.ARM_V6
    """32-bit ARM, version 6."""
    ARM_V7: ClassVar[Container.Architecture] = Architecture.ARM_V7
    """32-bit ARM, version 7."""

    image: str = field(1, "string")
    """Full reference, with registry and tag or digest. (`string image = 1`)"""
    command: list[str] = field(2, "string", repeated=True)
    """Command to run in place of the image's entry point. Empty for the image's own. (`repeated string command = 2`)"""
    args: list[str] = field(3, "string", repeated=True)
    """Arguments of the command. Variables in double braces, such as `{{.input}}` and `{{.outputPrefix}}`, are filled in
    when the task runs. The open-source backend leaves `{{.runName}}` and `{{.actionName}}` as they are, and the SDK
    takes `RUN_NAME` and `ACTION_NAME` from the environment instead. (`repeated string args = 3`)
    """
    resources: Resources | None = field(4, "message")
    """CPU, memory and GPUs that the container requests. None for the installation's defaults. (`Resources resources =
    4`)
    """
    env: list[KeyValuePair] = field(5, "message", repeated=True)
    """Environment variables, in order; the last of two with the same name counts. Those of the run are added after them
    and win. (`repeated KeyValuePair env = 5`)
    """
    config: list[KeyValuePair] = field(6, "message", repeated=True)
    """Deprecated. Settings for a plugin, from before `TaskTemplate.config` existed. (`repeated KeyValuePair config =
    6`)
    """
    ports: list[ContainerPort] = field(7, "message", repeated=True)
    """Ports that the container listens on. Used for apps; tasks ignore them. (`repeated ContainerPort ports = 7`)"""
    data_config: DataLoadingConfig | None = field(9, "message")
    """For raw containers: whether and how a sidecar copies files in and out. None means that the task reads its inputs
    and writes its outputs itself. (`DataLoadingConfig data_config = 9`)
    """
    architecture: Container.Architecture = field(10, "enum", default_factory=lambda: Container.Architecture.UNKNOWN)
    """Processor that the image is built for. It does not influence where the container runs. (`Architecture
    architecture = 10`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class IOStrategy(Message, proto="flyteidl2.core.IOStrategy"):
    """When the files of a raw container are copied. Ignored: all inputs are copied before the start and all outputs
    after the end.
    """

    class DownloadMode(Enum):
        """When inputs should be copied in."""

        DOWNLOAD_EAGER = 0
        """All of them before the container starts; what always happens."""
        DOWNLOAD_STREAM = 1
        """As the container reads them."""
        DO_NOT_DOWNLOAD = 2
        """Never."""

    class UploadMode(Enum):
        """When outputs should be copied out."""

        UPLOAD_ON_EXIT = 0
        """When the container has ended; what always happens."""
        UPLOAD_EAGER = 1
        """As they appear."""
        DO_NOT_UPLOAD = 2
        """Never."""

    DOWNLOAD_EAGER: ClassVar[IOStrategy.DownloadMode] = DownloadMode.DOWNLOAD_EAGER
    """All of them before the container starts; what always happens."""
    DOWNLOAD_STREAM: ClassVar[IOStrategy.DownloadMode] = DownloadMode.DOWNLOAD_STREAM
    """As the container reads them."""
    DO_NOT_DOWNLOAD: ClassVar[IOStrategy.DownloadMode] = DownloadMode.DO_NOT_DOWNLOAD
    """Never."""
    UPLOAD_ON_EXIT: ClassVar[IOStrategy.UploadMode] = UploadMode.UPLOAD_ON_EXIT
    """When the container has ended; what always happens."""
    UPLOAD_EAGER: ClassVar[IOStrategy.UploadMode] = UploadMode.UPLOAD_EAGER
    """As they appear."""
    DO_NOT_UPLOAD: ClassVar[IOStrategy.UploadMode] = UploadMode.DO_NOT_UPLOAD
    """Never."""

    download_mode: IOStrategy.DownloadMode = field(
        1, "enum", default_factory=lambda: IOStrategy.DownloadMode.DOWNLOAD_EAGER
    )
    """How inputs should be copied in. (`DownloadMode download_mode = 1`)"""
    upload_mode: IOStrategy.UploadMode = field(2, "enum", default_factory=lambda: IOStrategy.UploadMode.UPLOAD_ON_EXIT)
    """How outputs should be copied out. (`UploadMode upload_mode = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DataLoadingConfig(Message, proto="flyteidl2.core.DataLoadingConfig"):
    """How a raw container, which knows nothing of Flyte, gets its inputs and hands over its outputs: a sidecar copies
    them from and to files.
    """

    class LiteralMapFormat(Enum):
        """Formats of the file that holds all inputs together."""

        JSON = 0
        """JSON with plain values."""
        YAML = 1
        """YAML with plain values."""
        PROTO = 2
        """A serialized LiteralMap."""

    class FileInputLayout(Enum):
        """Where an input that is a file appears."""

        DIRECT = 0
        """As a file named for the input."""
        NAMED_DIR = 1
        """Under its own name, in a folder named for the input."""

    JSON: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.JSON
    """JSON with plain values."""
    YAML: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.YAML
    """YAML with plain values."""
    PROTO: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.PROTO
    """A serialized LiteralMap."""
    DIRECT: ClassVar[DataLoadingConfig.FileInputLayout] = FileInputLayout.DIRECT
    """As a file named for the input."""
    NAMED_DIR: ClassVar[DataLoadingConfig.FileInputLayout] = FileInputLayout.NAMED_DIR
    """Under its own name, in a folder named for the input."""

    enabled: bool = field(1, "bool")
    """Whether the sidecar runs at all. (`bool enabled = 1`)"""
    input_path: str = field(2, "string")
    """Folder in the container where inputs appear, one file each, with `inputs.pb` beside them. (`string input_path =
    2`)
    """
    output_path: str = field(3, "string")
    """Folder in the container where outputs are expected, one file each. (`string output_path = 3`)"""
    format: DataLoadingConfig.LiteralMapFormat = field(
        4, "enum", default_factory=lambda: DataLoadingConfig.LiteralMapFormat.JSON
    )
    """Format of the file that holds all inputs together. (`LiteralMapFormat format = 4`)"""
    io_strategy: IOStrategy | None = field(5, "message")
    """When files are copied. It has no effect. (`IOStrategy io_strategy = 5`)"""
    file_input_layout: DataLoadingConfig.FileInputLayout = field(
        6, "enum", default_factory=lambda: DataLoadingConfig.FileInputLayout.DIRECT
    )
    """Where an input that is a file appears. (`FileInputLayout file_input_layout = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class K8sPod(Message, proto="flyteidl2.core.K8sPod"):
    """A Kubernetes pod to run."""

    metadata: K8sObjectMetadata | None = field(1, "message")
    """Labels and annotations of the pod. None adds none. (`K8sObjectMetadata metadata = 1`)"""
    pod_spec: dict[str, JSON] | None = field(2, "message", wraps="google.protobuf.Struct")
    """Specification of the pod, as Kubernetes writes it in JSON. Required: a task without one fails.
    (`google.protobuf.Struct pod_spec = 2`)
    """
    data_config: DataLoadingConfig | None = field(3, "message")
    """For raw containers, as in `Container.data_config`. (`DataLoadingConfig data_config = 3`)"""
    primary_container_name: str = field(4, "string")
    """Main container of the pod, for pods of other plugins. For a task's own pod,
    `TaskTemplate.config["primary_container_name"]` counts instead. (`string primary_container_name = 4`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class K8sObjectMetadata(Message, proto="flyteidl2.core.K8sObjectMetadata"):
    """Labels and annotations of a Kubernetes object."""

    labels: dict[str, str] = map_field(1, "string", "string")
    """Key-value pairs that selectors can match. (`map<string, string> labels = 1`)"""
    annotations: dict[str, str] = map_field(2, "string", "string")
    """Key-value pairs for other programs to read; selectors cannot match them. (`map<string, string> annotations =
    2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class Sql(Message, proto="flyteidl2.core.Sql"):
    """A query to run."""

    class Dialect(Enum):
        """Dialects that a statement can be written in."""

        UNDEFINED = 0
        """Not specified."""
        ANSI = 1
        """Standard SQL."""
        HIVE = 2
        """HiveQL, of Apache Hive."""
        OTHER = 3
        """Any other dialect."""

    UNDEFINED: ClassVar[Sql.Dialect] = Dialect.UNDEFINED
    """Not specified."""
    ANSI: ClassVar[Sql.Dialect] = Dialect.ANSI
    """Standard SQL."""
    HIVE: ClassVar[Sql.Dialect] = Dialect.HIVE
    """HiveQL, of Apache Hive."""
    OTHER: ClassVar[Sql.Dialect] = Dialect.OTHER
    """Any other dialect."""

    statement: str = field(1, "string")
    """Text of the query. Variables such as `{{.inputs.region}}` are left to the connector to fill in. (`string
    statement = 1`)
    """
    dialect: Sql.Dialect = field(2, "enum", default_factory=lambda: Sql.Dialect.UNDEFINED)
    """SQL dialect that the statement is written in. (`Dialect dialect = 2`)"""
