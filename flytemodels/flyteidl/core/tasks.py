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
    """The resources a container asks for."""

    class ResourceName(Enum):
        """Resources that can be asked for."""

        UNKNOWN = 0
        """Not said."""
        CPU = 1
        """Processors; `1` or `500m`."""
        GPU = 2
        """Whole GPUs; which ones is up to `ExtendedResources`."""
        MEMORY = 3
        """Working memory; `2Gi`."""
        STORAGE = 4
        """Disk space that outlives the container."""
        EPHEMERAL_STORAGE = 5
        """Disk space that goes away with the container."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class ResourceEntry(Message, proto="flyteidl.core.Resources.ResourceEntry"):
        """An amount of one resource."""

        name: Resources.ResourceName = field(1, "enum", default_factory=lambda: Resources.ResourceName.UNKNOWN)
        """Which resource. (`Resources.ResourceName name = 1`)"""
        value: str = field(2, "string")
        """How much, as a Kubernetes quantity: `500m` is half a processor, `2Gi` two gibibytes. (`string value = 2`)"""

    UNKNOWN: ClassVar[Resources.ResourceName] = ResourceName.UNKNOWN
    CPU: ClassVar[Resources.ResourceName] = ResourceName.CPU
    GPU: ClassVar[Resources.ResourceName] = ResourceName.GPU
    MEMORY: ClassVar[Resources.ResourceName] = ResourceName.MEMORY
    STORAGE: ClassVar[Resources.ResourceName] = ResourceName.STORAGE
    EPHEMERAL_STORAGE: ClassVar[Resources.ResourceName] = ResourceName.EPHEMERAL_STORAGE

    requests: list[Resources.ResourceEntry] = field(1, "message", repeated=True)
    """What it needs at least: the scheduler finds a machine that has this to spare. (`repeated ResourceEntry requests =
    1`)
    """
    limits: list[Resources.ResourceEntry] = field(2, "message", repeated=True)
    """What it may take at most. (`repeated ResourceEntry limits = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GPUAccelerator(Message, proto="flyteidl.core.GPUAccelerator"):
    """A kind of GPU, and how much of one."""

    device: str = field(1, "string")
    """The device's name as the cluster labels its machines, such as `nvidia-tesla-a100`. (`string device = 1`)"""
    unpartitioned: bool | None = field(2, "bool", group="partition_size_value")
    """True asks for a whole device. None says nothing about it. (`bool unpartitioned = 2`)"""
    partition_size: str | None = field(3, "string", group="partition_size_value")
    """Asks for a part of a device, such as `1g.5gb`. None says nothing about it. (`string partition_size = 3`)"""

    @property
    def partition_size_value(self) -> bool | str | None:
        """How much of a device: True for a whole one, a name for a part, None where nothing is said."""
        return self._oneof("partition_size_value", self.unpartitioned, self.partition_size)


@message_dataclass(slots=True, eq=False, repr=False)
class SharedMemory(Message, proto="flyteidl.core.SharedMemory"):
    """Memory that appears as a folder and is shared by the processes of a task."""

    mount_path: str = field(1, "string")
    """The folder, such as `/dev/shm`. (`string mount_path = 1`)"""
    mount_name: str = field(2, "string")
    """The name of the volume. (`string mount_name = 2`)"""
    size_limit: str = field(3, "string")
    """The most it may take, as a Kubernetes quantity. Empty for as much as the task has memory. (`string size_limit =
    3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ExtendedResources(Message, proto="flyteidl.core.ExtendedResources"):
    """What a task needs beyond amounts of CPU and memory."""

    gpu_accelerator: GPUAccelerator | None = field(1, "message")
    """Which kind of GPU. None means any. (`GPUAccelerator gpu_accelerator = 1`)"""
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
    FLYTE_SDK: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.FLYTE_SDK

    type: RuntimeMetadata.RuntimeType = field(1, "enum", default_factory=lambda: RuntimeMetadata.RuntimeType.OTHER)
    """The family of SDKs. (`RuntimeType type = 1`)"""
    version: str = field(2, "string")
    """The version of the SDK, such as `1.16.31`. Plugins may work around old versions by it. (`string version = 2`)"""
    flavor: str = field(3, "string")
    """The SDK's language, such as `python`. (`string flavor = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskMetadata(Message, proto="flyteidl.core.TaskMetadata"):
    """How to run a task, whatever its kind."""

    discoverable: bool = field(1, "bool")
    """Whether results are cached: True lets propeller take an earlier result for the same inputs and the same
    `discovery_version`. (`bool discoverable = 1`)
    """
    runtime: RuntimeMetadata | None = field(2, "message")
    """Which SDK wrote the template, and in which version. None means unknown. (`RuntimeMetadata runtime = 2`)"""
    timeout: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """How long one attempt may take. None or zero means that the task sets no limit. (`google.protobuf.Duration timeout
    = 4`)
    """
    retries: RetryStrategy | None = field(5, "message")
    """How often to try again. None means never. (`RetryStrategy retries = 5`)"""
    discovery_version: str = field(6, "string")
    """The cache's version: results are only found under the version that they were stored with. Empty unless
    `discoverable` is set. (`string discovery_version = 6`)
    """
    deprecated_error_message: str = field(7, "string")
    """Why the task should not be used any more. Empty for a task in good standing. (`string deprecated_error_message =
    7`)
    """
    interruptible: bool | None = field(8, "bool", group="interruptible_value")
    """Whether the task may run on machines that can be taken away, such as spot instances. None leaves it to the
    workflow or the execution. (`bool interruptible = 8`)
    """
    cache_serializable: bool = field(9, "bool")
    """With `discoverable`: True lets one of several executions with the same inputs run, while the others wait for its
    result. (`bool cache_serializable = 9`)
    """
    tags: dict[str, str] = map_field(11, "string", "string")
    """Words for people and tools, by name. Flyte does not act on them. (`map<string, string> tags = 11`)"""
    pod_template_name: str = field(12, "string")
    """The Kubernetes PodTemplate that pods of this task start from. Empty for the installation's own. (`string
    pod_template_name = 12`)
    """
    cache_ignore_input_vars: list[str] = field(13, "string", repeated=True)
    """Inputs that make no difference to the cache: results are found whatever value these have. (`repeated string
    cache_ignore_input_vars = 13`)
    """
    is_eager: bool = field(14, "bool")
    """Whether this is an eager workflow, which runs as a task and starts other tasks itself. (`bool is_eager = 14`)"""
    generates_deck: bool | None = field(15, "message", wraps="google.protobuf.BoolValue")
    """Whether the task writes a Flyte Deck (an HTML report). None means unknown: older SDKs do not say.
    (`google.protobuf.BoolValue generates_deck = 15`)
    """
    metadata: K8sObjectMetadata | None = field(16, "message")
    """Labels and annotations for the pods of this task. None means none beyond the execution's. (`K8sObjectMetadata
    metadata = 16`)
    """

    @property
    def interruptible_value(self) -> bool | None:
        """The same as `interruptible`."""
        return self._oneof("interruptible_value", self.interruptible)


@message_dataclass(slots=True, eq=False, repr=False)
class TaskTemplate(TaskTemplateMixin, Message, proto="flyteidl.core.TaskTemplate"):
    """A task as Flyte knows it: its name, inputs and outputs, how it is run, with which settings.

    flytekit writes one when a task is registered, flyteadmin stores it, and propeller hands it to the plugin or
    connector that runs the task. A connector finds what to do in `type` and `custom`, and what to do it with in
    `container`, `k8s_pod` or `sql`.

    At most one of `container`, `k8s_pod` and `sql` can be set; more are a ValueError, from the constructor and when the
    message is written. The parameters have the order of flytekit's TaskTemplate.
    """

    id: Identifier | None = field(1, "message")
    """Which task this is, and which version of it: an identifier with the resource type TASK. flyteadmin stores tasks
    by it. None only in templates that were never registered. (`Identifier id = 1`)
    """
    type: str = field(2, "string")
    """The kind of task, such as `python-task`, `spark` or the name that a connector registered for. Propeller chooses
    the plugin or connector by it. Compare `task_type_version`. (`string type = 2`)
    """
    metadata: TaskMetadata | None = field(3, "message")
    """How to run the task, whatever its kind: retries, timeout, caching, spot machines. Read by propeller. None means
    the defaults of the installation. (`TaskMetadata metadata = 3`)
    """
    interface: TypedInterface | None = field(4, "message")
    """Names and types of inputs and outputs. The compiler checks workflows against it; a connector sees in it which
    values to expect and which to return. None means the same as an interface without any. (`TypedInterface interface
    = 4`)
    """
    custom: dict[str, JSON] | None = field(5, "message", wraps="google.protobuf.Struct")
    """Settings of this kind of task, as plain JSON: what flytekit's `get_custom` gave. Only the plugin or connector for
    `type` knows what they mean. Whole numbers come back as int, others as float. None means that there are none; an
    empty dict is present and empty. (`google.protobuf.Struct custom = 5`)
    """
    container: Container | None = field(6, "message", group="target")
    """The container to run. Connectors often find their command in its `args` (see `render_task_template`). None where
    the task runs a pod, a query, or nothing in the cluster at all. (`Container container = 6`)
    """
    task_type_version: int = field(7, "int32")
    """Which version of the rules for `type` holds, 0 at first: a plugin that changes what it expects in `custom` counts
    up. Propeller chooses connectors by type and version. (`int32 task_type_version = 7`)
    """
    security_context: SecurityContext | None = field(8, "message")
    """Which secrets the task needs, and as whom it runs. Propeller and its webhook put both into the task's pods. None
    means no secrets and the default identity. (`SecurityContext security_context = 8`)
    """
    config: dict[str, str] = map_field(16, "string", "string")
    """More settings of this kind of task, as plain strings: what flytekit's `get_config` gave. Some plugins read these
    as well as `custom`; pod tasks used to have `primary_container_name` here. (`map<string, string> config = 16`)
    """
    k8s_pod: K8sPod | None = field(17, "message", group="target")
    """The pod to run, where a single container does not do. None in all other cases. (`K8sPod k8s_pod = 17`)"""
    sql: Sql | None = field(18, "message", group="target")
    """The query to run. None where the task is no plain query; many SQL connectors take theirs from `custom`. (`Sql sql
    = 18`)
    """
    extended_resources: ExtendedResources | None = field(9, "message")
    """Accelerators and shared memory, beyond the amounts in `container.resources`. Read by plugins that start pods.
    None means none. (`ExtendedResources extended_resources = 9`)
    """

    @property
    def target(self) -> Container | K8sPod | Sql | None:
        """What the task runs: the container, the pod or the query. None where a plugin or connector gets by with
        `custom`.
        """
        return self._oneof("target", self.container, self.k8s_pod, self.sql)


@message_dataclass(slots=True, eq=False, repr=False)
class ContainerPort(Message, proto="flyteidl.core.ContainerPort"):
    """A port that a container listens on."""

    container_port: int = field(1, "uint32")
    """Its number. (`uint32 container_port = 1`)"""
    name: str = field(2, "string")
    """Its name, by which Kubernetes services can refer to it. (`string name = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Container(Message, proto="flyteidl.core.Container"):
    """A container to run."""

    class Architecture(Enum):
        """Processors."""

        UNKNOWN = 0
        """Not said; any machine will do."""
        AMD64 = 1
        ARM64 = 2
        ARM_V6 = 3
        ARM_V7 = 4

    UNKNOWN: ClassVar[Container.Architecture] = Architecture.UNKNOWN
    AMD64: ClassVar[Container.Architecture] = Architecture.AMD64
    ARM64: ClassVar[Container.Architecture] = Architecture.ARM64
    ARM_V6: ClassVar[Container.Architecture] = Architecture.ARM_V6
    ARM_V7: ClassVar[Container.Architecture] = Architecture.ARM_V7

    image: str = field(1, "string")
    """The image's full reference, with registry and tag or digest. (`string image = 1`)"""
    command: list[str] = field(2, "string", repeated=True)
    """What to run in place of the image's entry point. Empty for the image's own. (`repeated string command = 2`)"""
    args: list[str] = field(3, "string", repeated=True)
    """The command's arguments. Variables in double braces, such as `{{.input}}` and `{{.outputPrefix}}`, stand for
    places that are known only when the task runs: propeller fills them in, or `render_task_template` where a
    connector runs the task. (`repeated string args = 3`)
    """
    resources: Resources | None = field(4, "message")
    """The CPU, memory and so on that the container asks for. None means the installation's defaults. (`Resources
    resources = 4`)
    """
    env: list[KeyValuePair] = field(5, "message", repeated=True)
    """Environment variables, in order; when a name is there twice, the last one counts, as in Kubernetes. (`repeated
    KeyValuePair env = 5`)
    """
    config: list[KeyValuePair] = field(6, "message", repeated=True)
    """Deprecated. Settings for the plugin, from before `TaskTemplate.config`. (`repeated KeyValuePair config = 6`)"""
    ports: list[ContainerPort] = field(7, "message", repeated=True)
    """Ports that the container listens on. (`repeated ContainerPort ports = 7`)"""
    data_config: DataLoadingConfig | None = field(9, "message")
    """For raw containers: whether and how files are put in and taken out for the task. None means that the task reads
    its inputs and writes its outputs itself. (`DataLoadingConfig data_config = 9`)
    """
    architecture: Container.Architecture = field(10, "enum", default_factory=lambda: Container.Architecture.UNKNOWN)
    """The processor that the image is for. (`Architecture architecture = 10`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class IOStrategy(Message, proto="flyteidl.core.IOStrategy"):
    """When a raw container's files are copied."""

    class DownloadMode(Enum):
        """When inputs are copied in."""

        DOWNLOAD_EAGER = 0
        """All of them before the container starts."""
        DOWNLOAD_STREAM = 1
        """While it runs, as it reads them."""
        DO_NOT_DOWNLOAD = 2
        """Never."""

    class UploadMode(Enum):
        """When outputs are copied out."""

        UPLOAD_ON_EXIT = 0
        """When the container has ended."""
        UPLOAD_EAGER = 1
        """While it runs, as they appear."""
        DO_NOT_UPLOAD = 2
        """Never."""

    DOWNLOAD_EAGER: ClassVar[IOStrategy.DownloadMode] = DownloadMode.DOWNLOAD_EAGER
    DOWNLOAD_STREAM: ClassVar[IOStrategy.DownloadMode] = DownloadMode.DOWNLOAD_STREAM
    DO_NOT_DOWNLOAD: ClassVar[IOStrategy.DownloadMode] = DownloadMode.DO_NOT_DOWNLOAD
    UPLOAD_ON_EXIT: ClassVar[IOStrategy.UploadMode] = UploadMode.UPLOAD_ON_EXIT
    UPLOAD_EAGER: ClassVar[IOStrategy.UploadMode] = UploadMode.UPLOAD_EAGER
    DO_NOT_UPLOAD: ClassVar[IOStrategy.UploadMode] = UploadMode.DO_NOT_UPLOAD

    download_mode: IOStrategy.DownloadMode = field(
        1, "enum", default_factory=lambda: IOStrategy.DownloadMode.DOWNLOAD_EAGER
    )
    """When inputs are copied in. (`DownloadMode download_mode = 1`)"""
    upload_mode: IOStrategy.UploadMode = field(2, "enum", default_factory=lambda: IOStrategy.UploadMode.UPLOAD_ON_EXIT)
    """When outputs are copied out. (`UploadMode upload_mode = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DataLoadingConfig(Message, proto="flyteidl.core.DataLoadingConfig"):
    """How a raw container, which knows nothing of Flyte, gets its inputs and hands over its outputs: a helper beside it
    copies them from and to files.
    """

    class LiteralMapFormat(Enum):
        """Formats of the file that has all inputs in one."""

        JSON = 0
        """JSON, where the plain values can be read."""
        YAML = 1
        """The same as YAML."""
        PROTO = 2
        """A serialized LiteralMap."""

    JSON: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.JSON
    YAML: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.YAML
    PROTO: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.PROTO

    enabled: bool = field(1, "bool")
    """Whether the helper runs at all. (`bool enabled = 1`)"""
    input_path: str = field(2, "string")
    """The folder in the container where the inputs appear, one file each. (`string input_path = 2`)"""
    output_path: str = field(3, "string")
    """The folder in the container where the outputs are expected, one file each. (`string output_path = 3`)"""
    format: DataLoadingConfig.LiteralMapFormat = field(
        4, "enum", default_factory=lambda: DataLoadingConfig.LiteralMapFormat.JSON
    )
    """The format of the file that has all inputs in one. (`LiteralMapFormat format = 4`)"""
    io_strategy: IOStrategy | None = field(5, "message")
    """When files are copied. None means before the start and after the end. (`IOStrategy io_strategy = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class K8sPod(Message, proto="flyteidl.core.K8sPod"):
    """A Kubernetes pod to run."""

    metadata: K8sObjectMetadata | None = field(1, "message")
    """Labels and annotations of the pod. None means none of its own. (`K8sObjectMetadata metadata = 1`)"""
    pod_spec: dict[str, JSON] | None = field(2, "message", wraps="google.protobuf.Struct")
    """The pod's specification, as Kubernetes writes it in JSON. None where a PodTemplate says it all.
    (`google.protobuf.Struct pod_spec = 2`)
    """
    data_config: DataLoadingConfig | None = field(3, "message")
    """For raw containers, as in `Container.data_config`. (`DataLoadingConfig data_config = 3`)"""
    primary_container_name: str = field(4, "string")
    """Which container of the pod is the task: the pod has done its work when this one ends. (`string
    primary_container_name = 4`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class K8sObjectMetadata(Message, proto="flyteidl.core.K8sObjectMetadata"):
    """Labels and annotations of Kubernetes objects."""

    labels: dict[str, str] = map_field(1, "string", "string")
    """Labels, which selectors can find. (`map<string, string> labels = 1`)"""
    annotations: dict[str, str] = map_field(2, "string", "string")
    """Annotations, which other programs read. (`map<string, string> annotations = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Sql(Message, proto="flyteidl.core.Sql"):
    """A query to run."""

    class Dialect(Enum):
        """Dialects of SQL."""

        UNDEFINED = 0
        """Not said."""
        ANSI = 1
        """Standard SQL."""
        HIVE = 2
        """Hive's."""
        OTHER = 3
        """One that has no name here."""

    UNDEFINED: ClassVar[Sql.Dialect] = Dialect.UNDEFINED
    ANSI: ClassVar[Sql.Dialect] = Dialect.ANSI
    HIVE: ClassVar[Sql.Dialect] = Dialect.HIVE
    OTHER: ClassVar[Sql.Dialect] = Dialect.OTHER

    statement: str = field(1, "string")
    """The query itself. Inputs may be named in it as variables in double braces. (`string statement = 1`)"""
    dialect: Sql.Dialect = field(2, "enum", default_factory=lambda: Sql.Dialect.UNDEFINED)
    """The dialect that the query is written in. (`Dialect dialect = 2`)"""
