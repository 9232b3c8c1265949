# Made from flyteidl/core/tasks.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/tasks.proto` (package `flyteidl.core`)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import ClassVar

from flytemodels.fields import field, map_field
from flytemodels.flyteidl.core.identifier import Identifier
from flytemodels.flyteidl.core.interface import TypedInterface
from flytemodels.flyteidl.core.literals import KeyValuePair, RetryStrategy
from flytemodels.flyteidl.core.security import SecurityContext
from flytemodels.message import Enum, Message
from flytemodels.task_template import TaskTemplateMixin
from flytemodels.types import JSON


@dataclass(slots=True, eq=False, repr=False)
class Resources(Message, proto="flyteidl.core.Resources"):
    """The message `flyteidl.core.Resources`."""

    class ResourceName(Enum):
        """The enum `flyteidl.core.Resources.ResourceName`."""

        UNKNOWN = 0
        CPU = 1
        GPU = 2
        MEMORY = 3
        STORAGE = 4
        EPHEMERAL_STORAGE = 5

    @dataclass(slots=True, eq=False, repr=False)
    class ResourceEntry(Message, proto="flyteidl.core.Resources.ResourceEntry"):
        """The message `flyteidl.core.Resources.ResourceEntry`."""

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
    """`repeated Resources.ResourceEntry requests = 1`"""
    limits: list[Resources.ResourceEntry] = field(2, "message", repeated=True)
    """`repeated Resources.ResourceEntry limits = 2`"""


@dataclass(slots=True, eq=False, repr=False)
class GPUAccelerator(Message, proto="flyteidl.core.GPUAccelerator"):
    """The message `flyteidl.core.GPUAccelerator`."""

    device: str = field(1, "string")
    """`string device = 1`"""
    unpartitioned: bool | None = field(2, "bool", group="partition_size_value")
    """`bool unpartitioned = 2`"""
    partition_size: str | None = field(3, "string", group="partition_size_value")
    """`string partition_size = 3`"""

    @property
    def partition_size_value(self) -> bool | str | None:
        """The member of the oneof `partition_size_value` that is set, or None."""
        return self._oneof("partition_size_value", self.unpartitioned, self.partition_size)


@dataclass(slots=True, eq=False, repr=False)
class SharedMemory(Message, proto="flyteidl.core.SharedMemory"):
    """The message `flyteidl.core.SharedMemory`."""

    mount_path: str = field(1, "string")
    """`string mount_path = 1`"""
    mount_name: str = field(2, "string")
    """`string mount_name = 2`"""
    size_limit: str = field(3, "string")
    """`string size_limit = 3`"""


@dataclass(slots=True, eq=False, repr=False)
class ExtendedResources(Message, proto="flyteidl.core.ExtendedResources"):
    """The message `flyteidl.core.ExtendedResources`."""

    gpu_accelerator: GPUAccelerator | None = field(1, "message")
    """`GPUAccelerator gpu_accelerator = 1`"""
    shared_memory: SharedMemory | None = field(2, "message")
    """`SharedMemory shared_memory = 2`"""


@dataclass(slots=True, eq=False, repr=False)
class RuntimeMetadata(Message, proto="flyteidl.core.RuntimeMetadata"):
    """The message `flyteidl.core.RuntimeMetadata`."""

    class RuntimeType(Enum):
        """The enum `flyteidl.core.RuntimeMetadata.RuntimeType`."""

        OTHER = 0
        FLYTE_SDK = 1

    OTHER: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.OTHER
    FLYTE_SDK: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.FLYTE_SDK

    type: RuntimeMetadata.RuntimeType = field(1, "enum", default_factory=lambda: RuntimeMetadata.RuntimeType.OTHER)
    """`RuntimeMetadata.RuntimeType type = 1`"""
    version: str = field(2, "string")
    """`string version = 2`"""
    flavor: str = field(3, "string")
    """`string flavor = 3`"""


@dataclass(slots=True, eq=False, repr=False)
class TaskMetadata(Message, proto="flyteidl.core.TaskMetadata"):
    """The message `flyteidl.core.TaskMetadata`."""

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

    @property
    def interruptible_value(self) -> bool | None:
        """The member of the oneof `interruptible_value` that is set, or None."""
        return self._oneof("interruptible_value", self.interruptible)


@dataclass(slots=True, eq=False, repr=False)
class TaskTemplate(TaskTemplateMixin, Message, proto="flyteidl.core.TaskTemplate"):
    """The message `flyteidl.core.TaskTemplate`."""

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
    task_type_version: int = field(7, "int32")
    """`int32 task_type_version = 7`"""
    security_context: SecurityContext | None = field(8, "message")
    """`SecurityContext security_context = 8`"""
    config: dict[str, str] = map_field(16, "string", "string")
    """`map<string, string> config = 16`"""
    k8s_pod: K8sPod | None = field(17, "message", group="target")
    """`K8sPod k8s_pod = 17`"""
    sql: Sql | None = field(18, "message", group="target")
    """`Sql sql = 18`"""
    extended_resources: ExtendedResources | None = field(9, "message")
    """`ExtendedResources extended_resources = 9`"""

    @property
    def target(self) -> Container | K8sPod | Sql | None:
        """The member of the oneof `target` that is set, or None."""
        return self._oneof("target", self.container, self.k8s_pod, self.sql)


@dataclass(slots=True, eq=False, repr=False)
class ContainerPort(Message, proto="flyteidl.core.ContainerPort"):
    """The message `flyteidl.core.ContainerPort`."""

    container_port: int = field(1, "uint32")
    """`uint32 container_port = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""


@dataclass(slots=True, eq=False, repr=False)
class Container(Message, proto="flyteidl.core.Container"):
    """The message `flyteidl.core.Container`."""

    class Architecture(Enum):
        """The enum `flyteidl.core.Container.Architecture`."""

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
    """`Container.Architecture architecture = 10`"""


@dataclass(slots=True, eq=False, repr=False)
class IOStrategy(Message, proto="flyteidl.core.IOStrategy"):
    """The message `flyteidl.core.IOStrategy`."""

    class DownloadMode(Enum):
        """The enum `flyteidl.core.IOStrategy.DownloadMode`."""

        DOWNLOAD_EAGER = 0
        DOWNLOAD_STREAM = 1
        DO_NOT_DOWNLOAD = 2

    class UploadMode(Enum):
        """The enum `flyteidl.core.IOStrategy.UploadMode`."""

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
    """`IOStrategy.DownloadMode download_mode = 1`"""
    upload_mode: IOStrategy.UploadMode = field(2, "enum", default_factory=lambda: IOStrategy.UploadMode.UPLOAD_ON_EXIT)
    """`IOStrategy.UploadMode upload_mode = 2`"""


@dataclass(slots=True, eq=False, repr=False)
class DataLoadingConfig(Message, proto="flyteidl.core.DataLoadingConfig"):
    """The message `flyteidl.core.DataLoadingConfig`."""

    class LiteralMapFormat(Enum):
        """The enum `flyteidl.core.DataLoadingConfig.LiteralMapFormat`."""

        JSON = 0
        YAML = 1
        PROTO = 2

    JSON: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.JSON
    YAML: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.YAML
    PROTO: ClassVar[DataLoadingConfig.LiteralMapFormat] = LiteralMapFormat.PROTO

    enabled: bool = field(1, "bool")
    """`bool enabled = 1`"""
    input_path: str = field(2, "string")
    """`string input_path = 2`"""
    output_path: str = field(3, "string")
    """`string output_path = 3`"""
    format: DataLoadingConfig.LiteralMapFormat = field(
        4, "enum", default_factory=lambda: DataLoadingConfig.LiteralMapFormat.JSON
    )
    """`DataLoadingConfig.LiteralMapFormat format = 4`"""
    io_strategy: IOStrategy | None = field(5, "message")
    """`IOStrategy io_strategy = 5`"""


@dataclass(slots=True, eq=False, repr=False)
class K8sPod(Message, proto="flyteidl.core.K8sPod"):
    """The message `flyteidl.core.K8sPod`."""

    metadata: K8sObjectMetadata | None = field(1, "message")
    """`K8sObjectMetadata metadata = 1`"""
    pod_spec: dict[str, JSON] | None = field(2, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct pod_spec = 2`"""
    data_config: DataLoadingConfig | None = field(3, "message")
    """`DataLoadingConfig data_config = 3`"""
    primary_container_name: str = field(4, "string")
    """`string primary_container_name = 4`"""


@dataclass(slots=True, eq=False, repr=False)
class K8sObjectMetadata(Message, proto="flyteidl.core.K8sObjectMetadata"):
    """The message `flyteidl.core.K8sObjectMetadata`."""

    labels: dict[str, str] = map_field(1, "string", "string")
    """`map<string, string> labels = 1`"""
    annotations: dict[str, str] = map_field(2, "string", "string")
    """`map<string, string> annotations = 2`"""


@dataclass(slots=True, eq=False, repr=False)
class Sql(Message, proto="flyteidl.core.Sql"):
    """The message `flyteidl.core.Sql`."""

    class Dialect(Enum):
        """The enum `flyteidl.core.Sql.Dialect`."""

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
    """`Sql.Dialect dialect = 2`"""
