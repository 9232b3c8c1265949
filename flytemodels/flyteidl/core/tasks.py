# Made from flyteidl/core/tasks.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/tasks.proto` (package `flyteidl.core`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import JSON, Enum, Message, TaskTemplateMixin, field, map_field, message_dataclass
from flytemodels.flyteidl.core.identifier import Identifier
from flytemodels.flyteidl.core.interface import TypedInterface
from flytemodels.flyteidl.core.literals import KeyValuePair, RetryStrategy
from flytemodels.flyteidl.core.security import SecurityContext


@message_dataclass(slots=True, eq=False, repr=False)
class Resources(Message, proto="flyteidl.core.Resources"):
    """Resources that a container asks for. A missing request is taken from the limit and the other way round; both are
    capped by the installation's limits.
    """

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
        """Ignored. Ask for disk space as EPHEMERAL_STORAGE."""
        EPHEMERAL_STORAGE = 5
        """Disk space that goes away with the container."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class ResourceEntry(Message, proto="flyteidl.core.Resources.ResourceEntry"):
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
    """Ignored. Ask for disk space as EPHEMERAL_STORAGE."""
    EPHEMERAL_STORAGE: ClassVar[Resources.ResourceName] = ResourceName.EPHEMERAL_STORAGE
    """Disk space that goes away with the container."""

    requests: list[Resources.ResourceEntry] = field(1, "message", repeated=True)
    """Reserved for the container: Kubernetes places it where this much is free. flyteadmin refuses a request above the
    limit, and a resource that is given twice. (`repeated ResourceEntry requests = 1`)
    """
    limits: list[Resources.ResourceEntry] = field(2, "message", repeated=True)
    """Most it may take. For a GPU it must equal the request. (`repeated ResourceEntry limits = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GPUAccelerator(Message, proto="flyteidl.core.GPUAccelerator"):
    """A GPU model, and how much of one device to use. Ignored unless a container asks for a GPU in its limits."""

    device: str = field(1, "string")
    """Model, as in the label that the cluster's machines carry, such as `nvidia-tesla-a100`. (`string device = 1`)"""
    unpartitioned: bool | None = field(2, "bool", group="partition_size_value")
    """True asks for a whole device. False and None ask for nothing. (`bool unpartitioned = 2`)"""
    partition_size: str | None = field(3, "string", group="partition_size_value")
    """Part of a device to ask for, such as `1g.5gb`. None asks for nothing. (`string partition_size = 3`)"""

    @property
    def partition_size_value(self) -> bool | str | None:
        """How much of a device: True for a whole one, a string for a part, None if neither is asked for."""
        return self._oneof("partition_size_value", self.unpartitioned, self.partition_size)


@message_dataclass(slots=True, eq=False, repr=False)
class SharedMemory(Message, proto="flyteidl.core.SharedMemory"):
    """Memory that the processes of a task share, mounted as a folder."""

    mount_path: str = field(1, "string")
    """Folder in the container, such as `/dev/shm`. The task is refused without it. (`string mount_path = 1`)"""
    mount_name: str = field(2, "string")
    """Name of the Kubernetes volume. The task is refused without it. (`string mount_name = 2`)"""
    size_limit: str = field(3, "string")
    """Upper bound as a Kubernetes quantity. Empty allows as much as the task has memory. (`string size_limit = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExtendedResources(Message, proto="flyteidl.core.ExtendedResources"):
    """What a task needs beyond amounts of CPU and memory."""

    gpu_accelerator: GPUAccelerator | None = field(1, "message")
    """Model of GPU. None means any. (`GPUAccelerator gpu_accelerator = 1`)"""
    shared_memory: SharedMemory | None = field(2, "message")
    """Memory that the task's processes share. None means the container runtime's default, usually 64 MiB.
    (`SharedMemory shared_memory = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class RuntimeMetadata(Message, proto="flyteidl.core.RuntimeMetadata"):
    """Which SDK wrote a task template."""

    class RuntimeType(Enum):
        """Families of SDKs."""

        OTHER = 0
        """Something else, or unknown."""
        FLYTE_SDK = 1
        """One of Flyte's own, such as flytekit."""

    OTHER: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.OTHER
    """Something else, or unknown."""
    FLYTE_SDK: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.FLYTE_SDK
    """One of Flyte's own, such as flytekit."""

    type: RuntimeMetadata.RuntimeType = field(1, "enum", default_factory=lambda: RuntimeMetadata.RuntimeType.OTHER)
    """Family of SDKs. (`RuntimeType type = 1`)"""
    version: str = field(2, "string")
    """The SDK's version, such as `1.16.31`. Propeller refuses offloaded literals to tasks of a FLYTE_SDK older than
    1.13.14. (`string version = 2`)
    """
    flavor: str = field(3, "string")
    """Programming language, such as `python`. (`string flavor = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskMetadata(Message, proto="flyteidl.core.TaskMetadata"):
    """How to run a task, whatever its kind."""

    discoverable: bool = field(1, "bool")
    """Whether results are cached: True lets propeller take an earlier result for the same task, interface, inputs and
    `discovery_version`. (`bool discoverable = 1`)
    """
    runtime: RuntimeMetadata | None = field(2, "message")
    """Which SDK wrote the template, in which version. flyteadmin refuses one without a version. (`RuntimeMetadata
    runtime = 2`)
    """
    timeout: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """Longest duration of one attempt. Propeller reads the node's timeout, not this one; flytekit writes it to both. Of
    all plugins, only AWS Batch reads it here. (`google.protobuf.Duration timeout = 4`)
    """
    retries: RetryStrategy | None = field(5, "message")
    """How often to try again after a failure of the task itself. The node's value wins unless it is None or 0. If both
    are, the installation decides; its default is a single attempt. (`RetryStrategy retries = 5`)
    """
    discovery_version: str = field(6, "string")
    """Version of the cache: results are only found under the version they were stored with. flytekit insists on one
    where `discoverable` is True. (`string discovery_version = 6`)
    """
    deprecated_error_message: str = field(7, "string")
    """Why the task should no longer be used. Empty for a task that is not deprecated. (`string deprecated_error_message
    = 7`)
    """
    interruptible: bool | None = field(8, "bool", group="interruptible_value")
    """Whether the task may run on machines that can be taken away, such as spot instances. Propeller reads the node's
    setting only; flytekit writes it to both. (`bool interruptible = 8`)
    """
    cache_serializable: bool = field(9, "bool")
    """With `discoverable`, True lets one of several executions with the same inputs run while the others wait for its
    result. (`bool cache_serializable = 9`)
    """
    tags: dict[str, str] = map_field(11, "string", "string")
    """Labels for people and tools, by key. Flyte does not act on them. (`map<string, string> tags = 11`)"""
    pod_template_name: str = field(12, "string")
    """The Kubernetes PodTemplate that pods of this task start from. Empty for the installation's own; a name that does
    not exist fails the task. (`string pod_template_name = 12`)
    """
    cache_ignore_input_vars: list[str] = field(13, "string", repeated=True)
    """Inputs that the cache ignores: results are found whatever their values. (`repeated string cache_ignore_input_vars
    = 13`)
    """
    is_eager: bool = field(14, "bool")
    """Whether this is an eager workflow: a task that starts other executions itself and waits for them. flytekit sets
    it; no service of Flyte 1 reads it. (`bool is_eager = 14`)
    """
    generates_deck: bool | None = field(15, "message", wraps="google.protobuf.BoolValue")
    """Whether the task writes a Flyte Deck, an HTML report. None means unknown, as older SDKs do not say.
    (`google.protobuf.BoolValue generates_deck = 15`)
    """
    metadata: K8sObjectMetadata | None = field(16, "message")
    """Labels and annotations for the object that a plugin creates, a pod or a RayJob for example, on top of the
    execution's. Connectors do not get them in `TaskExecutionMetadata`. (`K8sObjectMetadata metadata = 16`)
    """

    @property
    def interruptible_value(self) -> bool | None:
        """Same value as `interruptible`, or None."""
        return self._oneof("interruptible_value", self.interruptible)


@message_dataclass(slots=True, eq=False, repr=False)
class TaskTemplate(TaskTemplateMixin, Message, proto="flyteidl.core.TaskTemplate"):
    """A task as Flyte stores it: what it is called, its inputs and outputs, and how to run it.

    flytekit writes one when a task is registered, flyteadmin stores it, and propeller passes it to the plugin or
    connector that runs the task. A connector finds what to do in `type` and `custom`, and what to run in `container`,
    `k8s_pod` or `sql`.

    At most one of `container`, `k8s_pod` and `sql` can be set; more raise a ValueError, from the constructor and when
    the message is written. The parameters are in the order of flytekit's TaskTemplate.
    """

    id: Identifier | None = field(1, "message")
    """Identifies the task and its version; the resource type is TASK. flyteadmin sets it from the registration request,
    so it can be None only before that. (`Identifier id = 1`)
    """
    type: str = field(2, "string")
    """The kind of task, such as `python-task`, `spark` or the name that a connector registered for. Propeller chooses
    the plugin or connector by it, built-in plugins first. flyteadmin refuses an empty one. (`string type = 2`)
    """
    metadata: TaskMetadata | None = field(3, "message")
    """How to run the task, whatever its kind: caching, retries, pod template. flyteadmin refuses to register a task
    without it. (`TaskMetadata metadata = 3`)
    """
    interface: TypedInterface | None = field(4, "message")
    """Names and types of inputs and outputs. The compiler checks workflows against it; it tells a connector which
    values to expect and which to return. flyteadmin refuses to register a task without it. (`TypedInterface
    interface = 4`)
    """
    custom: dict[str, JSON] | None = field(5, "message", wraps="google.protobuf.Struct")
    """Settings for this kind of task as plain JSON: what flytekit's `get_custom` returned. Only the plugin or connector
    for `type` knows what they mean. Whole numbers below 2**53 come back as ints, others as floats. None means that
    there are none; an empty dict is present and empty. (`google.protobuf.Struct custom = 5`)
    """
    container: Container | None = field(6, "message", group="target")
    """The container to run. Propeller fills in the variables of its `args` before a plugin or connector sees it. None
    where the task runs a pod, a query, or nothing in the cluster at all. (`Container container = 6`)
    """
    task_type_version: int = field(7, "int32")
    """Version of the format of `custom`, starting at 0; flytekit raises it when a plugin expects something different.
    Propeller compares it with the versions that connectors list; of several versions listed for one type, only the
    last counts. (`int32 task_type_version = 7`)
    """
    security_context: SecurityContext | None = field(8, "message")
    """Secrets that the task needs; only `secrets` is read here. The identity that a task runs under comes from the
    execution, not from the template. (`SecurityContext security_context = 8`)
    """
    config: dict[str, str] = map_field(16, "string", "string")
    """Settings for this kind of task as plain strings: what flytekit's `get_config` returned. A task with `k8s_pod`
    must name its main container here, under `primary_container_name`. (`map<string, string> config = 16`)
    """
    k8s_pod: K8sPod | None = field(17, "message", group="target")
    """The pod to run, where a single container is not enough. `config["primary_container_name"]` must name its main
    container, or the plugin refuses the task. A connector gets the pod as propeller would create it. (`K8sPod
    k8s_pod = 17`)
    """
    sql: Sql | None = field(18, "message", group="target")
    """The query to run, in SQL tasks. Many SQL connectors take theirs from `custom` instead. Propeller does not fill in
    variables in it. (`Sql sql = 18`)
    """
    extended_resources: ExtendedResources | None = field(9, "message")
    """Accelerators and shared memory, beyond the amounts in `container.resources`. Read by plugins that start pods.
    None means none. (`ExtendedResources extended_resources = 9`)
    """

    @property
    def target(self) -> Container | K8sPod | Sql | None:
        """What the task runs: the container, the pod or the query. None where `custom` is all that the plugin or
        connector needs.
        """
        return self._oneof("target", self.container, self.k8s_pod, self.sql)


@message_dataclass(slots=True, eq=False, repr=False)
class ContainerPort(Message, proto="flyteidl.core.ContainerPort"):
    """A port that a container listens on. Nobody reads it."""

    container_port: int = field(1, "uint32")
    """Number of the port, 1 to 65535. (`uint32 container_port = 1`)"""
    name: str = field(2, "string")
    """How Kubernetes services would refer to it. (`string name = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Container(Message, proto="flyteidl.core.Container"):
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
    """Full reference, with registry and tag or digest. flyteadmin refuses an empty one. (`string image = 1`)"""
    command: list[str] = field(2, "string", repeated=True)
    """What to run in place of the image's entry point; empty for the image's own. Its variables are not filled in for
    connectors. (`repeated string command = 2`)
    """
    args: list[str] = field(3, "string", repeated=True)
    """Arguments of the command. Variables in double braces, such as `{{.input}}` and `{{.outputPrefix}}`, stand for
    places that are known only when the task runs. Propeller fills them in, for connectors too; flytekit does so in
    local executions, as `render_task_template` does. (`repeated string args = 3`)
    """
    resources: Resources | None = field(4, "message")
    """CPU, memory and GPUs that the container asks for. None means the installation's defaults. (`Resources resources =
    4`)
    """
    env: list[KeyValuePair] = field(5, "message", repeated=True)
    """Environment variables, in order; the last of two with one name counts. The execution's variables and the
    installation's defaults come after them and win. (`repeated KeyValuePair env = 5`)
    """
    config: list[KeyValuePair] = field(6, "message", repeated=True)
    """Deprecated. Settings for a plugin, which `TaskTemplate.config` replaced. AWS Batch still reads its queues here,
    and flyteadmin adds `child_queue` for it. (`repeated KeyValuePair config = 6`)
    """
    ports: list[ContainerPort] = field(7, "message", repeated=True)
    """Ports that the container listens on. No effect, as propeller does not copy them into the pod. (`repeated
    ContainerPort ports = 7`)
    """
    data_config: DataLoadingConfig | None = field(9, "message")
    """For raw containers: whether and how a sidecar copies files in and out. None means that the task reads its inputs
    and writes its outputs itself. (`DataLoadingConfig data_config = 9`)
    """
    architecture: Container.Architecture = field(10, "enum", default_factory=lambda: Container.Architecture.UNKNOWN)
    """Processor that the image is for. Nobody reads it, so it has no influence on where the task runs. (`Architecture
    architecture = 10`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class IOStrategy(Message, proto="flyteidl.core.IOStrategy"):
    """When a raw container's files would be copied. Flyte 1 does not act on it."""

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
class DataLoadingConfig(Message, proto="flyteidl.core.DataLoadingConfig"):
    """How a raw container, which knows nothing of Flyte, gets its inputs and returns its outputs: a sidecar (copilot)
    copies them to and from files.
    """

    class LiteralMapFormat(Enum):
        """Formats of the file that holds all inputs together."""

        JSON = 0
        """JSON with plain values."""
        YAML = 1
        """YAML with plain values."""
        PROTO = 2
        """A serialized LiteralMap."""

    JSON: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.JSON
    """JSON with plain values."""
    YAML: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.YAML
    """YAML with plain values."""
    PROTO: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.PROTO
    """A serialized LiteralMap."""

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
    """Has no effect: copilot downloads everything before the start and uploads everything at the end. (`IOStrategy
    io_strategy = 5`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class K8sPod(Message, proto="flyteidl.core.K8sPod"):
    """A Kubernetes pod to run."""

    metadata: K8sObjectMetadata | None = field(1, "message")
    """Labels and annotations of the pod. None adds none. (`K8sObjectMetadata metadata = 1`)"""
    pod_spec: dict[str, JSON] | None = field(2, "message", wraps="google.protobuf.Struct")
    """The pod's specification, as Kubernetes writes it in JSON. flyteadmin and the plugin refuse a task without it.
    (`google.protobuf.Struct pod_spec = 2`)
    """
    data_config: DataLoadingConfig | None = field(3, "message")
    """For raw containers, as in `Container.data_config`. (`DataLoadingConfig data_config = 3`)"""
    primary_container_name: str = field(4, "string")
    """Main container: the task ends when it does. Read only in a node's `pod_template` override and in the driver and
    executor pods of Spark; a task template names it in `config["primary_container_name"]`. (`string
    primary_container_name = 4`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class K8sObjectMetadata(Message, proto="flyteidl.core.K8sObjectMetadata"):
    """Labels and annotations of a Kubernetes object."""

    labels: dict[str, str] = map_field(1, "string", "string")
    """Key-value pairs that selectors can match. (`map<string, string> labels = 1`)"""
    annotations: dict[str, str] = map_field(2, "string", "string")
    """Key-value pairs for other programs to read; selectors cannot match them. (`map<string, string> annotations =
    2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class Sql(Message, proto="flyteidl.core.Sql"):
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
    """Text of the query. Variables such as `{{.inputs.region}}` are left for the plugin or connector to fill in;
    propeller does not. (`string statement = 1`)
    """
    dialect: Sql.Dialect = field(2, "enum", default_factory=lambda: Sql.Dialect.UNDEFINED)
    """SQL dialect that the statement is written in. (`Dialect dialect = 2`)"""
