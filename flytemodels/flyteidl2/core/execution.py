# Made from flyteidl2/core/execution.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/execution.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import Enum, Message, PhaseMixin, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecution(Message, proto="flyteidl2.core.WorkflowExecution"):
    """Namespace for the phases of a workflow execution."""

    class Phase(Enum):
        """How far an execution of a workflow has come."""

        UNDEFINED = 0
        """Not specified, or not started."""
        QUEUED = 1
        """Accepted, but nothing runs yet."""
        RUNNING = 2
        """Nodes are running or waiting to run."""
        SUCCEEDING = 3
        """All nodes have succeeded; outputs are being collected."""
        SUCCEEDED = 4
        """Finished, with outputs."""
        FAILING = 5
        """A node failed; running nodes are being stopped, and then the failure node runs."""
        FAILED = 6
        """Finished, with an error."""
        ABORTED = 7
        """Stopped because someone terminated it."""
        TIMED_OUT = 8
        """Stopped because it took longer than allowed."""
        ABORTING = 9
        """Being terminated."""

    UNDEFINED: ClassVar[WorkflowExecution.Phase] = Phase.UNDEFINED
    """Not specified, or not started."""
    QUEUED: ClassVar[WorkflowExecution.Phase] = Phase.QUEUED
    """Accepted, but nothing runs yet."""
    RUNNING: ClassVar[WorkflowExecution.Phase] = Phase.RUNNING
    """Nodes are running or waiting to run."""
    SUCCEEDING: ClassVar[WorkflowExecution.Phase] = Phase.SUCCEEDING
    """All nodes have succeeded; outputs are being collected."""
    SUCCEEDED: ClassVar[WorkflowExecution.Phase] = Phase.SUCCEEDED
    """Finished, with outputs."""
    FAILING: ClassVar[WorkflowExecution.Phase] = Phase.FAILING
    """A node failed; running nodes are being stopped, and then the failure node runs."""
    FAILED: ClassVar[WorkflowExecution.Phase] = Phase.FAILED
    """Finished, with an error."""
    ABORTED: ClassVar[WorkflowExecution.Phase] = Phase.ABORTED
    """Stopped because someone terminated it."""
    TIMED_OUT: ClassVar[WorkflowExecution.Phase] = Phase.TIMED_OUT
    """Stopped because it took longer than allowed."""
    ABORTING: ClassVar[WorkflowExecution.Phase] = Phase.ABORTING
    """Being terminated."""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecution(Message, proto="flyteidl2.core.NodeExecution"):
    """Namespace for the phases of a node execution."""

    class Phase(Enum):
        """How far a node has come."""

        UNDEFINED = 0
        """Not specified, or not started."""
        QUEUED = 1
        """Inputs are ready, but work has not begun."""
        RUNNING = 2
        """In progress, including the time between attempts."""
        SUCCEEDED = 3
        """Finished; outputs are available."""
        FAILING = 4
        """Being stopped after a failure."""
        FAILED = 5
        """Finished, with an error."""
        ABORTED = 6
        """Stopped because the execution was terminated or another node failed."""
        SKIPPED = 7
        """Not run, because its branch was not taken."""
        TIMED_OUT = 8
        """Stopped because its deadline passed."""
        DYNAMIC_RUNNING = 9
        """The dynamic task has returned its workflow, whose nodes are running."""
        RECOVERED = 10
        """Not run again: outputs were taken from the execution that is being recovered."""

    UNDEFINED: ClassVar[NodeExecution.Phase] = Phase.UNDEFINED
    """Not specified, or not started."""
    QUEUED: ClassVar[NodeExecution.Phase] = Phase.QUEUED
    """Inputs are ready, but work has not begun."""
    RUNNING: ClassVar[NodeExecution.Phase] = Phase.RUNNING
    """In progress, including the time between attempts."""
    SUCCEEDED: ClassVar[NodeExecution.Phase] = Phase.SUCCEEDED
    """Finished; outputs are available."""
    FAILING: ClassVar[NodeExecution.Phase] = Phase.FAILING
    """Being stopped after a failure."""
    FAILED: ClassVar[NodeExecution.Phase] = Phase.FAILED
    """Finished, with an error."""
    ABORTED: ClassVar[NodeExecution.Phase] = Phase.ABORTED
    """Stopped because the execution was terminated or another node failed."""
    SKIPPED: ClassVar[NodeExecution.Phase] = Phase.SKIPPED
    """Not run, because its branch was not taken."""
    TIMED_OUT: ClassVar[NodeExecution.Phase] = Phase.TIMED_OUT
    """Stopped because its deadline passed."""
    DYNAMIC_RUNNING: ClassVar[NodeExecution.Phase] = Phase.DYNAMIC_RUNNING
    """The dynamic task has returned its workflow, whose nodes are running."""
    RECOVERED: ClassVar[NodeExecution.Phase] = Phase.RECOVERED
    """Not run again: outputs were taken from the execution that is being recovered."""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecution(Message, proto="flyteidl2.core.TaskExecution"):
    """Namespace for the phases of a task execution."""

    class Phase(PhaseMixin, Enum):
        """Phase of an attempt to run a task, as connectors report it. `convert_to_flyte_phase` finds the phase for a
        vendor's word, and `is_terminal` returns whether it is the last one.
        """

        UNDEFINED = 0
        """Not set. A connector must not answer with this: it counts as a failure of the system, of which more than 3 in
        a row fail the action, by default.
        """
        QUEUED = 1
        """Accepted, and waiting for its turn."""
        RUNNING = 2
        """Executing. `Resource.message` is not shown in this phase."""
        SUCCEEDED = 3
        """Finished; the outputs are in the response or in `outputs.pb`."""
        ABORTED = 4
        """Stopped from outside. From a connector this is a permanent failure with a fixed message: use FAILED and a
        message of your own instead.
        """
        FAILED = 5
        """Failed for good: there is no further attempt."""
        INITIALIZING = 6
        """Being prepared: machines start, images are pulled."""
        WAITING_FOR_RESOURCES = 7
        """Waiting for machines, quota or the like."""
        RETRYABLE_FAILED = 8
        """This attempt failed; another follows if there are retries left."""

    UNDEFINED: ClassVar[TaskExecution.Phase] = Phase.UNDEFINED
    """Not set. A connector must not answer with this: it counts as a failure of the system, of which more than 3 in a
    row fail the action, by default.
    """
    QUEUED: ClassVar[TaskExecution.Phase] = Phase.QUEUED
    """Accepted, and waiting for its turn."""
    RUNNING: ClassVar[TaskExecution.Phase] = Phase.RUNNING
    """Executing. `Resource.message` is not shown in this phase."""
    SUCCEEDED: ClassVar[TaskExecution.Phase] = Phase.SUCCEEDED
    """Finished; the outputs are in the response or in `outputs.pb`."""
    ABORTED: ClassVar[TaskExecution.Phase] = Phase.ABORTED
    """Stopped from outside. From a connector this is a permanent failure with a fixed message: use FAILED and a message
    of your own instead.
    """
    FAILED: ClassVar[TaskExecution.Phase] = Phase.FAILED
    """Failed for good: there is no further attempt."""
    INITIALIZING: ClassVar[TaskExecution.Phase] = Phase.INITIALIZING
    """Being prepared: machines start, images are pulled."""
    WAITING_FOR_RESOURCES: ClassVar[TaskExecution.Phase] = Phase.WAITING_FOR_RESOURCES
    """Waiting for machines, quota or the like."""
    RETRYABLE_FAILED: ClassVar[TaskExecution.Phase] = Phase.RETRYABLE_FAILED
    """This attempt failed; another follows if there are retries left."""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionError(Message, proto="flyteidl2.core.ExecutionError"):
    """Why an action, or an attempt to run it, failed."""

    class ErrorKind(Enum):
        """Whose fault an error is. Retries of the task are for the user's errors; the system's are counted apart."""

        UNKNOWN = 0
        """Not known."""
        USER = 1
        """The user's code; taken from the task's retries."""
        SYSTEM = 2
        """Flyte or the cluster, such as a lost machine; taken from the installation's own budget."""

    UNKNOWN: ClassVar[ExecutionError.ErrorKind] = ErrorKind.UNKNOWN
    """Not known."""
    USER: ClassVar[ExecutionError.ErrorKind] = ErrorKind.USER
    """The user's code; taken from the task's retries."""
    SYSTEM: ClassVar[ExecutionError.ErrorKind] = ErrorKind.SYSTEM
    """Flyte or the cluster, such as a lost machine; taken from the installation's own budget."""

    code: str = field(1, "string")
    """Short identifier of the kind of error, such as `USER:RuntimeError` or `TaskNotFound`. (`string code = 1`)"""
    message: str = field(2, "string")
    """Human-readable, with the traceback where there is one. (`string message = 2`)"""
    error_uri: str = field(3, "string")
    """Where the complete `error.pb` is stored. Empty if there is none. (`string error_uri = 3`)"""
    kind: ExecutionError.ErrorKind = field(4, "enum", default_factory=lambda: ExecutionError.ErrorKind.UNKNOWN)
    """Whose fault it is. (`ErrorKind kind = 4`)"""
    timestamp: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """When it happened. None if that was not recorded. (`google.protobuf.Timestamp timestamp = 5`)"""
    worker: str = field(6, "string")
    """Worker that it happened on, for tasks with several. (`string worker = 6`)"""
    recoverability: ContainerError.Kind = field(7, "enum", default_factory=lambda: ContainerError.Kind.NON_RECOVERABLE)
    """Whether another attempt can help. (`ContainerError.Kind recoverability = 7`)"""
    gpu_fault: GpuFault | None = field(8, "message")
    """GPU fault that explains the failure. None if there was none. (`GpuFault gpu_fault = 8`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GpuFault(Message, proto="flyteidl2.core.GpuFault"):
    """A fault that a GPU's driver reported. The open-source executor never reports one."""

    class Kind(Enum):
        """Lists of faults."""

        KIND_UNSPECIFIED = 0
        """Not set."""
        KIND_XID = 1
        """NVIDIA's Xid errors, of a GPU."""
        KIND_SXID = 2
        """NVIDIA's SXid errors, of an NVSwitch."""

    class Severity(Enum):
        """Whether a device is still usable after a fault."""

        SEVERITY_UNSPECIFIED = 0
        """Not set."""
        SEVERITY_USER = 1
        """Caused by the program."""
        SEVERITY_WARN = 2
        """The device keeps working."""
        SEVERITY_CRITICAL = 3
        """The device needs a reset or a replacement."""

    KIND_UNSPECIFIED: ClassVar[GpuFault.Kind] = Kind.KIND_UNSPECIFIED
    """Not set."""
    KIND_XID: ClassVar[GpuFault.Kind] = Kind.KIND_XID
    """NVIDIA's Xid errors, of a GPU."""
    KIND_SXID: ClassVar[GpuFault.Kind] = Kind.KIND_SXID
    """NVIDIA's SXid errors, of an NVSwitch."""
    SEVERITY_UNSPECIFIED: ClassVar[GpuFault.Severity] = Severity.SEVERITY_UNSPECIFIED
    """Not set."""
    SEVERITY_USER: ClassVar[GpuFault.Severity] = Severity.SEVERITY_USER
    """Caused by the program."""
    SEVERITY_WARN: ClassVar[GpuFault.Severity] = Severity.SEVERITY_WARN
    """The device keeps working."""
    SEVERITY_CRITICAL: ClassVar[GpuFault.Severity] = Severity.SEVERITY_CRITICAL
    """The device needs a reset or a replacement."""

    kind: GpuFault.Kind = field(1, "enum", default_factory=lambda: GpuFault.Kind.KIND_UNSPECIFIED)
    """List that `code` is taken from. (`Kind kind = 1`)"""
    code: int = field(2, "uint32")
    """Number that the driver reported. (`uint32 code = 2`)"""
    name: str = field(3, "string")
    """Vendor's name for the fault. (`string name = 3`)"""
    severity: GpuFault.Severity = field(4, "enum", default_factory=lambda: GpuFault.Severity.SEVERITY_UNSPECIFIED)
    """Whether the device can still be used. (`Severity severity = 4`)"""
    gpu_uuid: str = field(5, "string")
    """Unique id of the device. (`string gpu_uuid = 5`)"""
    gpu_index: int | None = field(6, "uint32", optional=True)
    """Index of the device in its machine, from 0. None if unknown. (`optional uint32 gpu_index = 6`)"""
    pci_bus_id: str = field(7, "string")
    """PCI address of the device. (`string pci_bus_id = 7`)"""
    node: str = field(8, "string")
    """Machine that the device is in. (`string node = 8`)"""
    pid: int = field(9, "uint32")
    """Process that was using the device; 0 if unknown. (`uint32 pid = 9`)"""
    process: str = field(10, "string")
    """Program that ran in that process. (`string process = 10`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ContainerError(Message, proto="flyteidl2.core.ContainerError"):
    """An error that a task's container reports."""

    class Kind(Enum):
        """Whether another attempt can help."""

        NON_RECOVERABLE = 0
        """It cannot, so the task fails."""
        RECOVERABLE = 1
        """It may, so the task is tried again while it has retries left."""

    NON_RECOVERABLE: ClassVar[ContainerError.Kind] = Kind.NON_RECOVERABLE
    """It cannot, so the task fails."""
    RECOVERABLE: ClassVar[ContainerError.Kind] = Kind.RECOVERABLE
    """It may, so the task is tried again while it has retries left."""

    code: str = field(1, "string")
    """Short identifier of the error, such as the name of the exception. (`string code = 1`)"""
    message: str = field(2, "string")
    """What happened, with the traceback where there is one. (`string message = 2`)"""
    kind: ContainerError.Kind = field(3, "enum", default_factory=lambda: ContainerError.Kind.NON_RECOVERABLE)
    """Whether another attempt can help. (`Kind kind = 3`)"""
    origin: ExecutionError.ErrorKind = field(4, "enum", default_factory=lambda: ExecutionError.ErrorKind.UNKNOWN)
    """Whose fault it is: the user's, the system's, or not known. (`ExecutionError.ErrorKind origin = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ErrorDocument(Message, proto="flyteidl2.core.ErrorDocument"):
    """What a failed task leaves behind: the content of `error.pb`."""

    error: ContainerError | None = field(1, "message")
    """What went wrong. (`ContainerError error = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskLog(Message, proto="flyteidl2.core.TaskLog"):
    """A link to logs, a dashboard or an editor, shown beside an action."""

    class MessageFormat(Enum):
        """Formats of log lines."""

        UNKNOWN = 0
        """Not specified."""
        CSV = 1
        """Comma-separated values."""
        JSON = 2
        """One JSON object in each line."""

    class LinkType(Enum):
        """What a link leads to."""

        EXTERNAL = 0
        """A page outside Flyte."""
        DASHBOARD = 1
        """A dashboard of the task."""
        IDE = 2
        """An editor or debugger in the task's container."""

    UNKNOWN: ClassVar[TaskLog.MessageFormat] = MessageFormat.UNKNOWN
    """Not specified."""
    CSV: ClassVar[TaskLog.MessageFormat] = MessageFormat.CSV
    """Comma-separated values."""
    JSON: ClassVar[TaskLog.MessageFormat] = MessageFormat.JSON
    """One JSON object in each line."""
    EXTERNAL: ClassVar[TaskLog.LinkType] = LinkType.EXTERNAL
    """A page outside Flyte."""
    DASHBOARD: ClassVar[TaskLog.LinkType] = LinkType.DASHBOARD
    """A dashboard of the task."""
    IDE: ClassVar[TaskLog.LinkType] = LinkType.IDE
    """An editor or debugger in the task's container."""

    uri: str = field(1, "string")
    """URL to open. (`string uri = 1`)"""
    name: str = field(2, "string")
    """Text of the link. (`string name = 2`)"""
    message_format: TaskLog.MessageFormat = field(3, "enum", default_factory=lambda: TaskLog.MessageFormat.UNKNOWN)
    """Format of the log behind it. (`MessageFormat message_format = 3`)"""
    ttl: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """How long the link stays valid. None means unknown; Flyte's own plugins never set it. (`google.protobuf.Duration
    ttl = 4`)
    """
    ShowWhilePending: bool = field(5, "bool")
    """Whether to show it before the task runs. (`bool ShowWhilePending = 5`)"""
    HideOnceFinished: bool = field(6, "bool")
    """Whether to hide it when the task has ended. (`bool HideOnceFinished = 6`)"""
    link_type: TaskLog.LinkType = field(7, "enum", default_factory=lambda: TaskLog.LinkType.EXTERNAL)
    """What the link leads to. (`LinkType link_type = 7`)"""
    ready: bool = field(8, "bool")
    """Whether the link already works. (`bool ready = 8`)"""
    icon_uri: str = field(9, "string")
    """URL of an icon for the link. (`string icon_uri = 9`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogContext(Message, proto="flyteidl2.core.LogContext"):
    """Pods and containers of a task, for reading their logs from the cluster."""

    pods: list[PodLogContext] = field(1, "message", repeated=True)
    """Pods of the attempt. (`repeated PodLogContext pods = 1`)"""
    primary_pod_name: str = field(2, "string")
    """Pod whose outcome is that of the task. (`string primary_pod_name = 2`)"""
    connector: ConnectorLogContext | None = field(3, "message")
    """Connector that runs the task. None for tasks that run in pods. (`ConnectorLogContext connector = 3`)"""
    pod_name_prefix: str = field(4, "string")
    """Deprecated. Use `pod_name_prefixes`. (`string pod_name_prefix = 4`)"""
    pod_name_prefixes: list[str] = field(5, "string", repeated=True)
    """Prefixes of the names of the task's pods, if the pods are not listed individually. (`repeated string
    pod_name_prefixes = 5`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ConnectorLogContext(Message, proto="flyteidl2.core.ConnectorLogContext"):
    """Where the logs of a connector's job are."""

    endpoint: str = field(1, "string")
    """Address of the connector. (`string endpoint = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PodLogContext(Message, proto="flyteidl2.core.PodLogContext"):
    """A pod of a task, and its containers."""

    namespace: str = field(1, "string")
    """Kubernetes namespace. (`string namespace = 1`)"""
    pod_name: str = field(2, "string")
    """Name of the Kubernetes object. (`string pod_name = 2`)"""
    containers: list[ContainerContext] = field(3, "message", repeated=True)
    """Main containers and sidecars. (`repeated ContainerContext containers = 3`)"""
    primary_container_name: str = field(4, "string")
    """Container whose outcome is that of the task. (`string primary_container_name = 4`)"""
    init_containers: list[ContainerContext] = field(5, "message", repeated=True)
    """Containers that ran before the main ones. (`repeated ContainerContext init_containers = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ContainerContext(Message, proto="flyteidl2.core.ContainerContext"):
    """A container of a pod."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class ProcessContext(Message, proto="flyteidl2.core.ContainerContext.ProcessContext"):
        """When a container ran."""

        container_start_time: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
        """When it started, in UTC. None if it has not. (`google.protobuf.Timestamp container_start_time = 1`)"""
        container_end_time: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
        """When it ended, in UTC. None while it runs. (`google.protobuf.Timestamp container_end_time = 2`)"""

    container_name: str = field(1, "string")
    """Name in the pod's specification. (`string container_name = 1`)"""
    process: ContainerContext.ProcessContext | None = field(2, "message")
    """When it ran. None if unknown. (`ProcessContext process = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class QualityOfServiceSpec(Message, proto="flyteidl2.core.QualityOfServiceSpec"):
    """How long an execution may wait in the queue."""

    queueing_budget: datetime.timedelta | None = field(1, "message", wraps="google.protobuf.Duration")
    """Longest time before it starts to run. (`google.protobuf.Duration queueing_budget = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class QualityOfService(Message, proto="flyteidl2.core.QualityOfService"):
    """How soon something should run: by tier, or spelled out."""

    class Tier(Enum):
        """Tiers, whose budgets each installation sets."""

        UNDEFINED = 0
        """Not specified."""
        HIGH = 1
        """Ahead of others."""
        MEDIUM = 2
        """In between."""
        LOW = 3
        """After others."""

    UNDEFINED: ClassVar[QualityOfService.Tier] = Tier.UNDEFINED
    """Not specified."""
    HIGH: ClassVar[QualityOfService.Tier] = Tier.HIGH
    """Ahead of others."""
    MEDIUM: ClassVar[QualityOfService.Tier] = Tier.MEDIUM
    """In between."""
    LOW: ClassVar[QualityOfService.Tier] = Tier.LOW
    """After others."""

    tier: QualityOfService.Tier | None = field(1, "enum", group="designation")
    """One of the installation's tiers. (`Tier tier = 1`)"""
    spec: QualityOfServiceSpec | None = field(2, "message", group="designation")
    """The budget itself, instead of a tier. (`QualityOfServiceSpec spec = 2`)"""

    @property
    def designation(self) -> QualityOfService.Tier | QualityOfServiceSpec | None:
        """Tier or budget, whichever is set; None leaves it to the installation."""
        return self._oneof("designation", self.tier, self.spec)
