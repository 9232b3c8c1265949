# Made from flyteidl/core/execution.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/execution.proto` (package `flyteidl.core`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import Enum, Message, PhaseMixin, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecution(Message, proto="flyteidl.core.WorkflowExecution"):
    """Namespace for the phases of a workflow execution."""

    class Phase(Enum):
        """Progress of an execution, as propeller reports it to flyteadmin."""

        UNDEFINED = 0
        """Created by flyteadmin, which leaves new executions in this phase until propeller reports another."""
        QUEUED = 1
        """Accepted, but nothing runs yet. Propeller does not report it: executions go from UNDEFINED to RUNNING."""
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
        """Stopped because it took longer than allowed. Nobody sets it: a node that times out makes its execution
        fail.
        """
        ABORTING = 9
        """Being terminated: flyteadmin was asked to, and propeller has not reported the end yet."""

    UNDEFINED: ClassVar[WorkflowExecution.Phase] = Phase.UNDEFINED
    """Created by flyteadmin, which leaves new executions in this phase until propeller reports another."""
    QUEUED: ClassVar[WorkflowExecution.Phase] = Phase.QUEUED
    """Accepted, but nothing runs yet. Propeller does not report it: executions go from UNDEFINED to RUNNING."""
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
    """Stopped because it took longer than allowed. Nobody sets it: a node that times out makes its execution fail."""
    ABORTING: ClassVar[WorkflowExecution.Phase] = Phase.ABORTING
    """Being terminated: flyteadmin was asked to, and propeller has not reported the end yet."""


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExecution(Message, proto="flyteidl.core.NodeExecution"):
    """Namespace for the phases of a node execution."""

    class Phase(Enum):
        """Progress of a node, as propeller reports it to flyteadmin."""

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
        """Stopped because the deadline for the node and all of its attempts passed. A single attempt that takes too
        long is a failure, which can be retried.
        """
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
    """Stopped because the deadline for the node and all of its attempts passed. A single attempt that takes too long is
    a failure, which can be retried.
    """
    DYNAMIC_RUNNING: ClassVar[NodeExecution.Phase] = Phase.DYNAMIC_RUNNING
    """The dynamic task has returned its workflow, whose nodes are running."""
    RECOVERED: ClassVar[NodeExecution.Phase] = Phase.RECOVERED
    """Not run again: outputs were taken from the execution that is being recovered."""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecution(Message, proto="flyteidl.core.TaskExecution"):
    """Namespace for the phases of a task execution."""

    class Phase(PhaseMixin, Enum):
        """Progress of an attempt to run a task. A connector answers with one of these; `convert_to_flyte_phase` maps a
        vendor's state to it, and `is_terminal` tells whether it is the last.
        """

        UNDEFINED = 0
        """Not specified. A connector must not answer with this: propeller then reads the old `Resource.state`, whose
        zero is a retryable failure, so the attempt ends.
        """
        QUEUED = 1
        """Accepted, and waiting for its turn."""
        RUNNING = 2
        """In progress. `Resource.message` is not shown in this phase."""
        SUCCEEDED = 3
        """Finished successfully; outputs are in the answer or in `outputs.pb`."""
        ABORTED = 4
        """Stopped from outside. A connector's answer with it becomes a permanent failure with a fixed text: use FAILED
        and a message instead.
        """
        FAILED = 5
        """Failed for good: propeller makes no further attempt."""
        INITIALIZING = 6
        """Being prepared: machines start, images are pulled."""
        WAITING_FOR_RESOURCES = 7
        """Waiting for machines, quota or the like."""
        RETRYABLE_FAILED = 8
        """This attempt failed. Propeller starts another with a new CreateTask while retries are left."""

    UNDEFINED: ClassVar[TaskExecution.Phase] = Phase.UNDEFINED
    """Not specified. A connector must not answer with this: propeller then reads the old `Resource.state`, whose zero
    is a retryable failure, so the attempt ends.
    """
    QUEUED: ClassVar[TaskExecution.Phase] = Phase.QUEUED
    """Accepted, and waiting for its turn."""
    RUNNING: ClassVar[TaskExecution.Phase] = Phase.RUNNING
    """In progress. `Resource.message` is not shown in this phase."""
    SUCCEEDED: ClassVar[TaskExecution.Phase] = Phase.SUCCEEDED
    """Finished successfully; outputs are in the answer or in `outputs.pb`."""
    ABORTED: ClassVar[TaskExecution.Phase] = Phase.ABORTED
    """Stopped from outside. A connector's answer with it becomes a permanent failure with a fixed text: use FAILED and
    a message instead.
    """
    FAILED: ClassVar[TaskExecution.Phase] = Phase.FAILED
    """Failed for good: propeller makes no further attempt."""
    INITIALIZING: ClassVar[TaskExecution.Phase] = Phase.INITIALIZING
    """Being prepared: machines start, images are pulled."""
    WAITING_FOR_RESOURCES: ClassVar[TaskExecution.Phase] = Phase.WAITING_FOR_RESOURCES
    """Waiting for machines, quota or the like."""
    RETRYABLE_FAILED: ClassVar[TaskExecution.Phase] = Phase.RETRYABLE_FAILED
    """This attempt failed. Propeller starts another with a new CreateTask while retries are left."""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionError(Message, proto="flyteidl.core.ExecutionError"):
    """Why an execution, node or task failed."""

    class ErrorKind(Enum):
        """Whose fault an error is; it decides which retry budget the next attempt is taken from."""

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


@message_dataclass(slots=True, eq=False, repr=False)
class TaskLog(Message, proto="flyteidl.core.TaskLog"):
    """A link to logs or a dashboard, shown beside a task in the console."""

    class MessageFormat(Enum):
        """Formats of log lines."""

        UNKNOWN = 0
        """Not specified."""
        CSV = 1
        """Comma-separated values."""
        JSON = 2
        """One JSON object in each line."""

    UNKNOWN: ClassVar[TaskLog.MessageFormat] = MessageFormat.UNKNOWN
    """Not specified."""
    CSV: ClassVar[TaskLog.MessageFormat] = MessageFormat.CSV
    """Comma-separated values."""
    JSON: ClassVar[TaskLog.MessageFormat] = MessageFormat.JSON
    """One JSON object in each line."""

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
    """Whether to show it while the task is QUEUED or INITIALIZING; flyteadmin drops the link then unless this is True.
    (`bool ShowWhilePending = 5`)
    """
    HideOnceFinished: bool = field(6, "bool")
    """Whether to hide it when the task has ended; flyteadmin drops the link then. (`bool HideOnceFinished = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogContext(Message, proto="flyteidl.core.LogContext"):
    """Pods and containers of a task, for reading their logs from the cluster. No program of Flyte 1 fills it in."""

    pods: list[PodLogContext] = field(1, "message", repeated=True)
    """Pods of the attempt. (`repeated PodLogContext pods = 1`)"""
    primary_pod_name: str = field(2, "string")
    """Pod whose outcome is that of the task. (`string primary_pod_name = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PodLogContext(Message, proto="flyteidl.core.PodLogContext"):
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
class ContainerContext(Message, proto="flyteidl.core.ContainerContext"):
    """A container of a pod."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class ProcessContext(Message, proto="flyteidl.core.ContainerContext.ProcessContext"):
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
class QualityOfServiceSpec(Message, proto="flyteidl.core.QualityOfServiceSpec"):
    """How long an execution may wait in the queue."""

    queueing_budget: datetime.timedelta | None = field(1, "message", wraps="google.protobuf.Duration")
    """Longest time before it starts to run. (`google.protobuf.Duration queueing_budget = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class QualityOfService(Message, proto="flyteidl.core.QualityOfService"):
    """How soon an execution should run, as a tier or spelled out. It has no effect: flyteadmin does not ask for it when
    it starts executions.
    """

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
