# Made from flyteidl2/core/tasks.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/tasks.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import JSON, Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.identifier import RunIdentifier
from flytemodels.flyteidl2.core.execution import TaskLog
from flytemodels.flyteidl2.core.identifier import Identifier
from flytemodels.flyteidl2.core.interface import TypedInterface
from flytemodels.flyteidl2.core.literals import KeyValuePair, RetryStrategy, TimeoutStrategy
from flytemodels.flyteidl2.core.security import SecurityContext


class AcceleratorModel(Enum):
    """The enum `flyteidl2.core.AcceleratorModel`."""

    ACCELERATOR_MODEL_UNSPECIFIED = 0
    NVIDIA_K80 = 1
    NVIDIA_M60 = 2
    NVIDIA_P4 = 3
    NVIDIA_P100 = 4
    NVIDIA_V100 = 5
    NVIDIA_T4 = 6
    NVIDIA_A10 = 7
    NVIDIA_A10G = 8
    NVIDIA_A100 = 9
    NVIDIA_A100_80GB = 10
    NVIDIA_L4 = 11
    NVIDIA_L40S = 12
    NVIDIA_H100 = 13
    NVIDIA_H100_MEGA_80GB = 14
    NVIDIA_H200 = 15
    NVIDIA_B200 = 16
    NVIDIA_GB200 = 17
    NVIDIA_GB10 = 18
    NVIDIA_RTX_PRO_6000 = 19
    NVIDIA_RTX_PRO_4500 = 20
    GOOGLE_TPU_V5E = 100
    GOOGLE_TPU_V5P = 101
    GOOGLE_TPU_V6E = 102
    AMAZON_INF1 = 200
    AMAZON_INF2 = 201
    AMAZON_TRN1 = 202
    AMAZON_TRN1N = 203
    AMAZON_TRN2 = 204
    AMAZON_TRN2U = 205
    AMD_MI100 = 300
    AMD_MI210 = 301
    AMD_MI250 = 302
    AMD_MI250X = 303
    AMD_MI300A = 304
    AMD_MI300X = 305
    AMD_MI325X = 306
    AMD_MI350X = 307
    AMD_MI355X = 308
    HABANA_GAUDI1 = 400
    APPLE_SILICON_GPU = 500


class WorkerKind(Enum):
    """The enum `flyteidl2.core.WorkerKind`."""

    WORKER_KIND_UNSPECIFIED = 0
    WORKER_KIND_SANDBOX = 1
    WORKER_KIND_MICROVM = 2
    WORKER_KIND_REUSABLE = 3


@message_dataclass(slots=True, eq=False, repr=False)
class Resources(Message, proto="flyteidl2.core.Resources"):
    """The message `flyteidl2.core.Resources`."""

    class ResourceName(Enum):
        """The enum `flyteidl2.core.Resources.ResourceName`."""

        UNKNOWN = 0
        CPU = 1
        GPU = 2
        MEMORY = 3
        STORAGE = 4
        EPHEMERAL_STORAGE = 5

    @message_dataclass(slots=True, eq=False, repr=False)
    class ResourceEntry(Message, proto="flyteidl2.core.Resources.ResourceEntry"):
        """The message `flyteidl2.core.Resources.ResourceEntry`."""

        name: Resources.ResourceName = field(1, "enum", default_factory=lambda: Resources.ResourceName.UNKNOWN)
        """`Resources.ResourceName name = 1`"""
        value: str = field(2, "string")
        """`string value = 2`"""

    UNKNOWN: ClassVar[Resources.ResourceName] = ResourceName.UNKNOWN
    CPU: ClassVar[Resources.ResourceName] = ResourceName.CPU
    GPU: ClassVar[Resources.ResourceName] = ResourceName.GPU
    MEMORY: ClassVar[Resources.ResourceName] = ResourceName.MEMORY
    STORAGE: ClassVar[Resources.ResourceName] = ResourceName.STORAGE
    EPHEMERAL_STORAGE: ClassVar[Resources.ResourceName] = ResourceName.EPHEMERAL_STORAGE

    requests: list[Resources.ResourceEntry] = field(1, "message", repeated=True)
    """`repeated ResourceEntry requests = 1`"""
    limits: list[Resources.ResourceEntry] = field(2, "message", repeated=True)
    """`repeated ResourceEntry limits = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GPUAccelerator(Message, proto="flyteidl2.core.GPUAccelerator"):
    """The message `flyteidl2.core.GPUAccelerator`."""

    class DeviceClass(Enum):
        """The enum `flyteidl2.core.GPUAccelerator.DeviceClass`."""

        NVIDIA_GPU = 0
        GOOGLE_TPU = 1
        AMAZON_NEURON = 2
        AMD_GPU = 3
        HABANA_GAUDI = 4
        APPLE_SILICON = 5

    NVIDIA_GPU: ClassVar[GPUAccelerator.DeviceClass] = DeviceClass.NVIDIA_GPU
    GOOGLE_TPU: ClassVar[GPUAccelerator.DeviceClass] = DeviceClass.GOOGLE_TPU
    AMAZON_NEURON: ClassVar[GPUAccelerator.DeviceClass] = DeviceClass.AMAZON_NEURON
    AMD_GPU: ClassVar[GPUAccelerator.DeviceClass] = DeviceClass.AMD_GPU
    HABANA_GAUDI: ClassVar[GPUAccelerator.DeviceClass] = DeviceClass.HABANA_GAUDI
    APPLE_SILICON: ClassVar[GPUAccelerator.DeviceClass] = DeviceClass.APPLE_SILICON

    device: str = field(1, "string")
    """`string device = 1`"""
    unpartitioned: bool | None = field(2, "bool", group="partition_size_value")
    """`bool unpartitioned = 2`"""
    partition_size: str | None = field(3, "string", group="partition_size_value")
    """`string partition_size = 3`"""
    device_class: GPUAccelerator.DeviceClass = field(
        4, "enum", default_factory=lambda: GPUAccelerator.DeviceClass.NVIDIA_GPU
    )
    """`DeviceClass device_class = 4`"""
    accelerator_model: AcceleratorModel = field(
        5, "enum", default_factory=lambda: AcceleratorModel.ACCELERATOR_MODEL_UNSPECIFIED
    )
    """`AcceleratorModel accelerator_model = 5`"""

    @property
    def partition_size_value(self) -> bool | str | None:
        """The member of the oneof `partition_size_value` that is set, or None."""
        return self._oneof("partition_size_value", self.unpartitioned, self.partition_size)


@message_dataclass(slots=True, eq=False, repr=False)
class SharedMemory(Message, proto="flyteidl2.core.SharedMemory"):
    """The message `flyteidl2.core.SharedMemory`."""

    mount_path: str = field(1, "string")
    """`string mount_path = 1`"""
    mount_name: str = field(2, "string")
    """`string mount_name = 2`"""
    size_limit: str = field(3, "string")
    """`string size_limit = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExtendedResources(Message, proto="flyteidl2.core.ExtendedResources"):
    """The message `flyteidl2.core.ExtendedResources`."""

    gpu_accelerator: GPUAccelerator | None = field(1, "message")
    """`GPUAccelerator gpu_accelerator = 1`"""
    shared_memory: SharedMemory | None = field(2, "message")
    """`SharedMemory shared_memory = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RuntimeMetadata(Message, proto="flyteidl2.core.RuntimeMetadata"):
    """The message `flyteidl2.core.RuntimeMetadata`."""

    class RuntimeType(Enum):
        """The enum `flyteidl2.core.RuntimeMetadata.RuntimeType`."""

        OTHER = 0
        FLYTE_SDK = 1

    OTHER: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.OTHER
    FLYTE_SDK: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.FLYTE_SDK

    type: RuntimeMetadata.RuntimeType = field(1, "enum", default_factory=lambda: RuntimeMetadata.RuntimeType.OTHER)
    """`RuntimeType type = 1`"""
    version: str = field(2, "string")
    """`string version = 2`"""
    flavor: str = field(3, "string")
    """`string flavor = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskMetadata(Message, proto="flyteidl2.core.TaskMetadata"):
    """The message `flyteidl2.core.TaskMetadata`."""

    discoverable: bool = field(1, "bool")
    """`bool discoverable = 1`"""
    runtime: RuntimeMetadata | None = field(2, "message")
    """`RuntimeMetadata runtime = 2`"""
    timeout: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration timeout = 4`"""
    retries: RetryStrategy | None = field(5, "message")
    """`RetryStrategy retries = 5`"""
    discovery_version: str = field(6, "string")
    """`string discovery_version = 6`"""
    deprecated_error_message: str = field(7, "string")
    """`string deprecated_error_message = 7`"""
    interruptible: bool | None = field(8, "bool", group="interruptible_value")
    """`bool interruptible = 8`"""
    cache_serializable: bool = field(9, "bool")
    """`bool cache_serializable = 9`"""
    tags: dict[str, str] = map_field(11, "string", "string")
    """`map<string, string> tags = 11`"""
    pod_template_name: str = field(12, "string")
    """`string pod_template_name = 12`"""
    cache_ignore_input_vars: list[str] = field(13, "string", repeated=True)
    """`repeated string cache_ignore_input_vars = 13`"""
    is_eager: bool = field(14, "bool")
    """`bool is_eager = 14`"""
    generates_deck: bool | None = field(15, "message", wraps="google.protobuf.BoolValue")
    """`google.protobuf.BoolValue generates_deck = 15`"""
    metadata: K8sObjectMetadata | None = field(16, "message")
    """`K8sObjectMetadata metadata = 16`"""
    debuggable: bool = field(17, "bool")
    """`bool debuggable = 17`"""
    log_links: list[TaskLog] = field(18, "message", repeated=True)
    """`repeated TaskLog log_links = 18`"""
    image_build_run: RunIdentifier | None = field(19, "message")
    """`flyteidl2.common.RunIdentifier image_build_run = 19`"""
    is_entrypoint: bool = field(20, "bool")
    """`bool is_entrypoint = 20`"""
    code_bundle_uri: str = field(21, "string")
    """`string code_bundle_uri = 21`"""
    timeouts: TimeoutStrategy | None = field(22, "message")
    """`TimeoutStrategy timeouts = 22`"""
    produces_artifacts: bool = field(23, "bool")
    """`bool produces_artifacts = 23`"""
    cache_max_age: datetime.timedelta | None = field(24, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration cache_max_age = 24`"""

    @property
    def interruptible_value(self) -> bool | None:
        """The member of the oneof `interruptible_value` that is set, or None."""
        return self._oneof("interruptible_value", self.interruptible)


@message_dataclass(slots=True, eq=False, repr=False)
class ReusePolicy(Message, proto="flyteidl2.core.ReusePolicy"):
    """The message `flyteidl2.core.ReusePolicy`."""

    class Scope(Enum):
        """The enum `flyteidl2.core.ReusePolicy.Scope`."""

        GLOBAL = 0
        RUN = 1

    GLOBAL: ClassVar[ReusePolicy.Scope] = Scope.GLOBAL
    RUN: ClassVar[ReusePolicy.Scope] = Scope.RUN

    min_replicas: int = field(1, "int32")
    """`int32 min_replicas = 1`"""
    max_replicas: int = field(2, "int32")
    """`int32 max_replicas = 2`"""
    concurrency: int = field(3, "int32")
    """`int32 concurrency = 3`"""
    idle_ttl: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration idle_ttl = 4`"""
    scaledown_ttl: datetime.timedelta | None = field(5, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration scaledown_ttl = 5`"""
    scope: ReusePolicy.Scope = field(6, "enum", default_factory=lambda: ReusePolicy.Scope.GLOBAL)
    """`Scope scope = 6`"""
    name: str = field(7, "string")
    """`string name = 7`"""
    version: str = field(8, "string")
    """`string version = 8`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskTemplate(Message, proto="flyteidl2.core.TaskTemplate"):
    """The message `flyteidl2.core.TaskTemplate`."""

    id: Identifier | None = field(1, "message")
    """`Identifier id = 1`"""
    type: str = field(2, "string")
    """`string type = 2`"""
    metadata: TaskMetadata | None = field(3, "message")
    """`TaskMetadata metadata = 3`"""
    interface: TypedInterface | None = field(4, "message")
    """`TypedInterface interface = 4`"""
    custom: dict[str, JSON] | None = field(5, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct custom = 5`"""
    container: Container | None = field(6, "message", group="target")
    """`Container container = 6`"""
    k8s_pod: K8sPod | None = field(17, "message", group="target")
    """`K8sPod k8s_pod = 17`"""
    sql: Sql | None = field(18, "message", group="target")
    """`Sql sql = 18`"""
    task_type_version: int = field(7, "int32")
    """`int32 task_type_version = 7`"""
    security_context: SecurityContext | None = field(8, "message")
    """`SecurityContext security_context = 8`"""
    extended_resources: ExtendedResources | None = field(9, "message")
    """`ExtendedResources extended_resources = 9`"""
    config: dict[str, str] = map_field(16, "string", "string")
    """`map<string, string> config = 16`"""
    reuse_policy: ReusePolicy | None = field(19, "message")
    """`ReusePolicy reuse_policy = 19`"""
    worker_kind: WorkerKind = field(20, "enum", default_factory=lambda: WorkerKind.WORKER_KIND_UNSPECIFIED)
    """`WorkerKind worker_kind = 20`"""

    @property
    def target(self) -> Container | K8sPod | Sql | None:
        """The member of the oneof `target` that is set, or None."""
        return self._oneof("target", self.container, self.k8s_pod, self.sql)


@message_dataclass(slots=True, eq=False, repr=False)
class ContainerPort(Message, proto="flyteidl2.core.ContainerPort"):
    """The message `flyteidl2.core.ContainerPort`."""

    container_port: int = field(1, "uint32")
    """`uint32 container_port = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Container(Message, proto="flyteidl2.core.Container"):
    """The message `flyteidl2.core.Container`."""

    class Architecture(Enum):
        """The enum `flyteidl2.core.Container.Architecture`."""

        UNKNOWN = 0
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
    """`string image = 1`"""
    command: list[str] = field(2, "string", repeated=True)
    """`repeated string command = 2`"""
    args: list[str] = field(3, "string", repeated=True)
    """`repeated string args = 3`"""
    resources: Resources | None = field(4, "message")
    """`Resources resources = 4`"""
    env: list[KeyValuePair] = field(5, "message", repeated=True)
    """`repeated KeyValuePair env = 5`"""
    config: list[KeyValuePair] = field(6, "message", repeated=True)
    """Deprecated. (`repeated KeyValuePair config = 6`)"""
    ports: list[ContainerPort] = field(7, "message", repeated=True)
    """`repeated ContainerPort ports = 7`"""
    data_config: DataLoadingConfig | None = field(9, "message")
    """`DataLoadingConfig data_config = 9`"""
    architecture: Container.Architecture = field(10, "enum", default_factory=lambda: Container.Architecture.UNKNOWN)
    """`Architecture architecture = 10`"""


@message_dataclass(slots=True, eq=False, repr=False)
class IOStrategy(Message, proto="flyteidl2.core.IOStrategy"):
    """The message `flyteidl2.core.IOStrategy`."""

    class DownloadMode(Enum):
        """The enum `flyteidl2.core.IOStrategy.DownloadMode`."""

        DOWNLOAD_EAGER = 0
        DOWNLOAD_STREAM = 1
        DO_NOT_DOWNLOAD = 2

    class UploadMode(Enum):
        """The enum `flyteidl2.core.IOStrategy.UploadMode`."""

        UPLOAD_ON_EXIT = 0
        UPLOAD_EAGER = 1
        DO_NOT_UPLOAD = 2

    DOWNLOAD_EAGER: ClassVar[IOStrategy.DownloadMode] = DownloadMode.DOWNLOAD_EAGER
    DOWNLOAD_STREAM: ClassVar[IOStrategy.DownloadMode] = DownloadMode.DOWNLOAD_STREAM
    DO_NOT_DOWNLOAD: ClassVar[IOStrategy.DownloadMode] = DownloadMode.DO_NOT_DOWNLOAD
    UPLOAD_ON_EXIT: ClassVar[IOStrategy.UploadMode] = UploadMode.UPLOAD_ON_EXIT
    UPLOAD_EAGER: ClassVar[IOStrategy.UploadMode] = UploadMode.UPLOAD_EAGER
    DO_NOT_UPLOAD: ClassVar[IOStrategy.UploadMode] = UploadMode.DO_NOT_UPLOAD

    download_mode: IOStrategy.DownloadMode = field(
        1, "enum", default_factory=lambda: IOStrategy.DownloadMode.DOWNLOAD_EAGER
    )
    """`DownloadMode download_mode = 1`"""
    upload_mode: IOStrategy.UploadMode = field(2, "enum", default_factory=lambda: IOStrategy.UploadMode.UPLOAD_ON_EXIT)
    """`UploadMode upload_mode = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DataLoadingConfig(Message, proto="flyteidl2.core.DataLoadingConfig"):
    """The message `flyteidl2.core.DataLoadingConfig`."""

    class LiteralMapFormat(Enum):
        """The enum `flyteidl2.core.DataLoadingConfig.LiteralMapFormat`."""

        JSON = 0
        YAML = 1
        PROTO = 2

    class FileInputLayout(Enum):
        """The enum `flyteidl2.core.DataLoadingConfig.FileInputLayout`."""

        DIRECT = 0
        NAMED_DIR = 1

    JSON: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.JSON
    YAML: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.YAML
    PROTO: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.PROTO
    DIRECT: ClassVar[DataLoadingConfig.FileInputLayout] = FileInputLayout.DIRECT
    NAMED_DIR: ClassVar[DataLoadingConfig.FileInputLayout] = FileInputLayout.NAMED_DIR

    enabled: bool = field(1, "bool")
    """`bool enabled = 1`"""
    input_path: str = field(2, "string")
    """`string input_path = 2`"""
    output_path: str = field(3, "string")
    """`string output_path = 3`"""
    format: DataLoadingConfig.LiteralMapFormat = field(
        4, "enum", default_factory=lambda: DataLoadingConfig.LiteralMapFormat.JSON
    )
    """`LiteralMapFormat format = 4`"""
    io_strategy: IOStrategy | None = field(5, "message")
    """`IOStrategy io_strategy = 5`"""
    file_input_layout: DataLoadingConfig.FileInputLayout = field(
        6, "enum", default_factory=lambda: DataLoadingConfig.FileInputLayout.DIRECT
    )
    """`FileInputLayout file_input_layout = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class K8sPod(Message, proto="flyteidl2.core.K8sPod"):
    """The message `flyteidl2.core.K8sPod`."""

    metadata: K8sObjectMetadata | None = field(1, "message")
    """`K8sObjectMetadata metadata = 1`"""
    pod_spec: dict[str, JSON] | None = field(2, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct pod_spec = 2`"""
    data_config: DataLoadingConfig | None = field(3, "message")
    """`DataLoadingConfig data_config = 3`"""
    primary_container_name: str = field(4, "string")
    """`string primary_container_name = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class K8sObjectMetadata(Message, proto="flyteidl2.core.K8sObjectMetadata"):
    """The message `flyteidl2.core.K8sObjectMetadata`."""

    labels: dict[str, str] = map_field(1, "string", "string")
    """`map<string, string> labels = 1`"""
    annotations: dict[str, str] = map_field(2, "string", "string")
    """`map<string, string> annotations = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Sql(Message, proto="flyteidl2.core.Sql"):
    """The message `flyteidl2.core.Sql`."""

    class Dialect(Enum):
        """The enum `flyteidl2.core.Sql.Dialect`."""

        UNDEFINED = 0
        ANSI = 1
        HIVE = 2
        OTHER = 3

    UNDEFINED: ClassVar[Sql.Dialect] = Dialect.UNDEFINED
    ANSI: ClassVar[Sql.Dialect] = Dialect.ANSI
    HIVE: ClassVar[Sql.Dialect] = Dialect.HIVE
    OTHER: ClassVar[Sql.Dialect] = Dialect.OTHER

    statement: str = field(1, "string")
    """`string statement = 1`"""
    dialect: Sql.Dialect = field(2, "enum", default_factory=lambda: Sql.Dialect.UNDEFINED)
    """`Dialect dialect = 2`"""
