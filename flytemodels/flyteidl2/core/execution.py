# Made from flyteidl2/core/execution.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/execution.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecution(Message, proto="flyteidl2.core.WorkflowExecution"):
    """The message `flyteidl2.core.WorkflowExecution`."""

    class Phase(Enum):
        """The enum `flyteidl2.core.WorkflowExecution.Phase`."""

        UNDEFINED = 0
        QUEUED = 1
        RUNNING = 2
        SUCCEEDING = 3
        SUCCEEDED = 4
        FAILING = 5
        FAILED = 6
        ABORTED = 7
        TIMED_OUT = 8
        ABORTING = 9

    UNDEFINED: ClassVar[WorkflowExecution.Phase] = Phase.UNDEFINED
    QUEUED: ClassVar[WorkflowExecution.Phase] = Phase.QUEUED
    RUNNING: ClassVar[WorkflowExecution.Phase] = Phase.RUNNING
    SUCCEEDING: ClassVar[WorkflowExecution.Phase] = Phase.SUCCEEDING
    SUCCEEDED: ClassVar[WorkflowExecution.Phase] = Phase.SUCCEEDED
    FAILING: ClassVar[WorkflowExecution.Phase] = Phase.FAILING
    FAILED: ClassVar[WorkflowExecution.Phase] = Phase.FAILED
    ABORTED: ClassVar[WorkflowExecution.Phase] = Phase.ABORTED
    TIMED_OUT: ClassVar[WorkflowExecution.Phase] = Phase.TIMED_OUT
    ABORTING: ClassVar[WorkflowExecution.Phase] = Phase.ABORTING


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecution(Message, proto="flyteidl2.core.NodeExecution"):
    """The message `flyteidl2.core.NodeExecution`."""

    class Phase(Enum):
        """The enum `flyteidl2.core.NodeExecution.Phase`."""

        UNDEFINED = 0
        QUEUED = 1
        RUNNING = 2
        SUCCEEDED = 3
        FAILING = 4
        FAILED = 5
        ABORTED = 6
        SKIPPED = 7
        TIMED_OUT = 8
        DYNAMIC_RUNNING = 9
        RECOVERED = 10

    UNDEFINED: ClassVar[NodeExecution.Phase] = Phase.UNDEFINED
    QUEUED: ClassVar[NodeExecution.Phase] = Phase.QUEUED
    RUNNING: ClassVar[NodeExecution.Phase] = Phase.RUNNING
    SUCCEEDED: ClassVar[NodeExecution.Phase] = Phase.SUCCEEDED
    FAILING: ClassVar[NodeExecution.Phase] = Phase.FAILING
    FAILED: ClassVar[NodeExecution.Phase] = Phase.FAILED
    ABORTED: ClassVar[NodeExecution.Phase] = Phase.ABORTED
    SKIPPED: ClassVar[NodeExecution.Phase] = Phase.SKIPPED
    TIMED_OUT: ClassVar[NodeExecution.Phase] = Phase.TIMED_OUT
    DYNAMIC_RUNNING: ClassVar[NodeExecution.Phase] = Phase.DYNAMIC_RUNNING
    RECOVERED: ClassVar[NodeExecution.Phase] = Phase.RECOVERED


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecution(Message, proto="flyteidl2.core.TaskExecution"):
    """The message `flyteidl2.core.TaskExecution`."""

    class Phase(Enum):
        """The enum `flyteidl2.core.TaskExecution.Phase`."""

        UNDEFINED = 0
        QUEUED = 1
        RUNNING = 2
        SUCCEEDED = 3
        ABORTED = 4
        FAILED = 5
        INITIALIZING = 6
        WAITING_FOR_RESOURCES = 7
        RETRYABLE_FAILED = 8

    UNDEFINED: ClassVar[TaskExecution.Phase] = Phase.UNDEFINED
    QUEUED: ClassVar[TaskExecution.Phase] = Phase.QUEUED
    RUNNING: ClassVar[TaskExecution.Phase] = Phase.RUNNING
    SUCCEEDED: ClassVar[TaskExecution.Phase] = Phase.SUCCEEDED
    ABORTED: ClassVar[TaskExecution.Phase] = Phase.ABORTED
    FAILED: ClassVar[TaskExecution.Phase] = Phase.FAILED
    INITIALIZING: ClassVar[TaskExecution.Phase] = Phase.INITIALIZING
    WAITING_FOR_RESOURCES: ClassVar[TaskExecution.Phase] = Phase.WAITING_FOR_RESOURCES
    RETRYABLE_FAILED: ClassVar[TaskExecution.Phase] = Phase.RETRYABLE_FAILED


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionError(Message, proto="flyteidl2.core.ExecutionError"):
    """The message `flyteidl2.core.ExecutionError`."""

    class ErrorKind(Enum):
        """The enum `flyteidl2.core.ExecutionError.ErrorKind`."""

        UNKNOWN = 0
        USER = 1
        SYSTEM = 2

    UNKNOWN: ClassVar[ExecutionError.ErrorKind] = ErrorKind.UNKNOWN
    USER: ClassVar[ExecutionError.ErrorKind] = ErrorKind.USER
    SYSTEM: ClassVar[ExecutionError.ErrorKind] = ErrorKind.SYSTEM

    code: str = field(1, "string")
    """`string code = 1`"""
    message: str = field(2, "string")
    """`string message = 2`"""
    error_uri: str = field(3, "string")
    """`string error_uri = 3`"""
    kind: ExecutionError.ErrorKind = field(4, "enum", default_factory=lambda: ExecutionError.ErrorKind.UNKNOWN)
    """`ErrorKind kind = 4`"""
    timestamp: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp timestamp = 5`"""
    worker: str = field(6, "string")
    """`string worker = 6`"""
    recoverability: ContainerError.Kind = field(7, "enum", default_factory=lambda: ContainerError.Kind.NON_RECOVERABLE)
    """`ContainerError.Kind recoverability = 7`"""
    gpu_fault: GpuFault | None = field(8, "message")
    """`GpuFault gpu_fault = 8`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GpuFault(Message, proto="flyteidl2.core.GpuFault"):
    """The message `flyteidl2.core.GpuFault`."""

    class Kind(Enum):
        """The enum `flyteidl2.core.GpuFault.Kind`."""

        KIND_UNSPECIFIED = 0
        KIND_XID = 1
        KIND_SXID = 2

    class Severity(Enum):
        """The enum `flyteidl2.core.GpuFault.Severity`."""

        SEVERITY_UNSPECIFIED = 0
        SEVERITY_USER = 1
        SEVERITY_WARN = 2
        SEVERITY_CRITICAL = 3

    KIND_UNSPECIFIED: ClassVar[GpuFault.Kind] = Kind.KIND_UNSPECIFIED
    KIND_XID: ClassVar[GpuFault.Kind] = Kind.KIND_XID
    KIND_SXID: ClassVar[GpuFault.Kind] = Kind.KIND_SXID
    SEVERITY_UNSPECIFIED: ClassVar[GpuFault.Severity] = Severity.SEVERITY_UNSPECIFIED
    SEVERITY_USER: ClassVar[GpuFault.Severity] = Severity.SEVERITY_USER
    SEVERITY_WARN: ClassVar[GpuFault.Severity] = Severity.SEVERITY_WARN
    SEVERITY_CRITICAL: ClassVar[GpuFault.Severity] = Severity.SEVERITY_CRITICAL

    kind: GpuFault.Kind = field(1, "enum", default_factory=lambda: GpuFault.Kind.KIND_UNSPECIFIED)
    """`Kind kind = 1`"""
    code: int = field(2, "uint32")
    """`uint32 code = 2`"""
    name: str = field(3, "string")
    """`string name = 3`"""
    severity: GpuFault.Severity = field(4, "enum", default_factory=lambda: GpuFault.Severity.SEVERITY_UNSPECIFIED)
    """`Severity severity = 4`"""
    gpu_uuid: str = field(5, "string")
    """`string gpu_uuid = 5`"""
    gpu_index: int | None = field(6, "uint32", optional=True)
    """`optional uint32 gpu_index = 6`"""
    pci_bus_id: str = field(7, "string")
    """`string pci_bus_id = 7`"""
    node: str = field(8, "string")
    """`string node = 8`"""
    pid: int = field(9, "uint32")
    """`uint32 pid = 9`"""
    process: str = field(10, "string")
    """`string process = 10`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ContainerError(Message, proto="flyteidl2.core.ContainerError"):
    """The message `flyteidl2.core.ContainerError`."""

    class Kind(Enum):
        """The enum `flyteidl2.core.ContainerError.Kind`."""

        NON_RECOVERABLE = 0
        RECOVERABLE = 1

    NON_RECOVERABLE: ClassVar[ContainerError.Kind] = Kind.NON_RECOVERABLE
    RECOVERABLE: ClassVar[ContainerError.Kind] = Kind.RECOVERABLE

    code: str = field(1, "string")
    """`string code = 1`"""
    message: str = field(2, "string")
    """`string message = 2`"""
    kind: ContainerError.Kind = field(3, "enum", default_factory=lambda: ContainerError.Kind.NON_RECOVERABLE)
    """`Kind kind = 3`"""
    origin: ExecutionError.ErrorKind = field(4, "enum", default_factory=lambda: ExecutionError.ErrorKind.UNKNOWN)
    """`ExecutionError.ErrorKind origin = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ErrorDocument(Message, proto="flyteidl2.core.ErrorDocument"):
    """The message `flyteidl2.core.ErrorDocument`."""

    error: ContainerError | None = field(1, "message")
    """`ContainerError error = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskLog(Message, proto="flyteidl2.core.TaskLog"):
    """The message `flyteidl2.core.TaskLog`."""

    class MessageFormat(Enum):
        """The enum `flyteidl2.core.TaskLog.MessageFormat`."""

        UNKNOWN = 0
        CSV = 1
        JSON = 2

    class LinkType(Enum):
        """The enum `flyteidl2.core.TaskLog.LinkType`."""

        EXTERNAL = 0
        DASHBOARD = 1
        IDE = 2

    UNKNOWN: ClassVar[TaskLog.MessageFormat] = MessageFormat.UNKNOWN
    CSV: ClassVar[TaskLog.MessageFormat] = MessageFormat.CSV
    JSON: ClassVar[TaskLog.MessageFormat] = MessageFormat.JSON
    EXTERNAL: ClassVar[TaskLog.LinkType] = LinkType.EXTERNAL
    DASHBOARD: ClassVar[TaskLog.LinkType] = LinkType.DASHBOARD
    IDE: ClassVar[TaskLog.LinkType] = LinkType.IDE

    uri: str = field(1, "string")
    """`string uri = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""
    message_format: TaskLog.MessageFormat = field(3, "enum", default_factory=lambda: TaskLog.MessageFormat.UNKNOWN)
    """`MessageFormat message_format = 3`"""
    ttl: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration ttl = 4`"""
    ShowWhilePending: bool = field(5, "bool")
    """`bool ShowWhilePending = 5`"""
    HideOnceFinished: bool = field(6, "bool")
    """`bool HideOnceFinished = 6`"""
    link_type: TaskLog.LinkType = field(7, "enum", default_factory=lambda: TaskLog.LinkType.EXTERNAL)
    """`LinkType link_type = 7`"""
    ready: bool = field(8, "bool")
    """`bool ready = 8`"""
    icon_uri: str = field(9, "string")
    """`string icon_uri = 9`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogContext(Message, proto="flyteidl2.core.LogContext"):
    """The message `flyteidl2.core.LogContext`."""

    pods: list[PodLogContext] = field(1, "message", repeated=True)
    """`repeated PodLogContext pods = 1`"""
    primary_pod_name: str = field(2, "string")
    """`string primary_pod_name = 2`"""
    connector: ConnectorLogContext | None = field(3, "message")
    """`ConnectorLogContext connector = 3`"""
    pod_name_prefix: str = field(4, "string")
    """Deprecated. (`string pod_name_prefix = 4`)"""
    pod_name_prefixes: list[str] = field(5, "string", repeated=True)
    """`repeated string pod_name_prefixes = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ConnectorLogContext(Message, proto="flyteidl2.core.ConnectorLogContext"):
    """The message `flyteidl2.core.ConnectorLogContext`."""

    endpoint: str = field(1, "string")
    """`string endpoint = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PodLogContext(Message, proto="flyteidl2.core.PodLogContext"):
    """The message `flyteidl2.core.PodLogContext`."""

    namespace: str = field(1, "string")
    """`string namespace = 1`"""
    pod_name: str = field(2, "string")
    """`string pod_name = 2`"""
    containers: list[ContainerContext] = field(3, "message", repeated=True)
    """`repeated ContainerContext containers = 3`"""
    primary_container_name: str = field(4, "string")
    """`string primary_container_name = 4`"""
    init_containers: list[ContainerContext] = field(5, "message", repeated=True)
    """`repeated ContainerContext init_containers = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ContainerContext(Message, proto="flyteidl2.core.ContainerContext"):
    """The message `flyteidl2.core.ContainerContext`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class ProcessContext(Message, proto="flyteidl2.core.ContainerContext.ProcessContext"):
        """The message `flyteidl2.core.ContainerContext.ProcessContext`."""

        container_start_time: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
        """`google.protobuf.Timestamp container_start_time = 1`"""
        container_end_time: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
        """`google.protobuf.Timestamp container_end_time = 2`"""

    container_name: str = field(1, "string")
    """`string container_name = 1`"""
    process: ContainerContext.ProcessContext | None = field(2, "message")
    """`ProcessContext process = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class QualityOfServiceSpec(Message, proto="flyteidl2.core.QualityOfServiceSpec"):
    """The message `flyteidl2.core.QualityOfServiceSpec`."""

    queueing_budget: datetime.timedelta | None = field(1, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration queueing_budget = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class QualityOfService(Message, proto="flyteidl2.core.QualityOfService"):
    """The message `flyteidl2.core.QualityOfService`."""

    class Tier(Enum):
        """The enum `flyteidl2.core.QualityOfService.Tier`."""

        UNDEFINED = 0
        HIGH = 1
        MEDIUM = 2
        LOW = 3

    UNDEFINED: ClassVar[QualityOfService.Tier] = Tier.UNDEFINED
    HIGH: ClassVar[QualityOfService.Tier] = Tier.HIGH
    MEDIUM: ClassVar[QualityOfService.Tier] = Tier.MEDIUM
    LOW: ClassVar[QualityOfService.Tier] = Tier.LOW

    tier: QualityOfService.Tier | None = field(1, "enum", group="designation")
    """`Tier tier = 1`"""
    spec: QualityOfServiceSpec | None = field(2, "message", group="designation")
    """`QualityOfServiceSpec spec = 2`"""

    @property
    def designation(self) -> QualityOfService.Tier | QualityOfServiceSpec | None:
        """The member of the oneof `designation` that is set, or None."""
        return self._oneof("designation", self.tier, self.spec)
