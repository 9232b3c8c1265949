# Made from flyteidl/core/execution.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/execution.proto` (package `flyteidl.core`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import Enum, Message, PhaseMixin, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecution(Message, proto="flyteidl.core.WorkflowExecution"):
    """The message `flyteidl.core.WorkflowExecution`."""

    class Phase(Enum):
        """The enum `flyteidl.core.WorkflowExecution.Phase`."""

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
class NodeExecution(Message, proto="flyteidl.core.NodeExecution"):
    """The message `flyteidl.core.NodeExecution`."""

    class Phase(Enum):
        """The enum `flyteidl.core.NodeExecution.Phase`."""

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
class TaskExecution(Message, proto="flyteidl.core.TaskExecution"):
    """A task that is being run: a home for its phases."""

    class Phase(PhaseMixin, Enum):
        """How far the attempt to run a task has come. A connector answers with one; `convert_to_flyte_phase` finds it
        for a vendor's word, and `is_terminal` tells whether it is the last.
        """

        UNDEFINED = 0
        """Not said. Connectors should not answer with this."""
        QUEUED = 1
        """Accepted, and waiting for its turn."""
        RUNNING = 2
        """At work."""
        SUCCEEDED = 3
        """Ended well; the outputs are there."""
        ABORTED = 4
        """Ended from outside, by a user or by Flyte."""
        FAILED = 5
        """Ended badly for good: no further attempt is made."""
        INITIALIZING = 6
        """Being prepared: machines start, images are fetched."""
        WAITING_FOR_RESOURCES = 7
        """Waiting for machines, quota or the like."""
        RETRYABLE_FAILED = 8
        """This attempt ended badly; another one follows if there are retries left."""

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
class ExecutionError(Message, proto="flyteidl.core.ExecutionError"):
    """The message `flyteidl.core.ExecutionError`."""

    class ErrorKind(Enum):
        """The enum `flyteidl.core.ExecutionError.ErrorKind`."""

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


@message_dataclass(slots=True, eq=False, repr=False)
class TaskLog(Message, proto="flyteidl.core.TaskLog"):
    """The message `flyteidl.core.TaskLog`."""

    class MessageFormat(Enum):
        """The enum `flyteidl.core.TaskLog.MessageFormat`."""

        UNKNOWN = 0
        CSV = 1
        JSON = 2

    UNKNOWN: ClassVar[TaskLog.MessageFormat] = MessageFormat.UNKNOWN
    CSV: ClassVar[TaskLog.MessageFormat] = MessageFormat.CSV
    JSON: ClassVar[TaskLog.MessageFormat] = MessageFormat.JSON

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


@message_dataclass(slots=True, eq=False, repr=False)
class LogContext(Message, proto="flyteidl.core.LogContext"):
    """The message `flyteidl.core.LogContext`."""

    pods: list[PodLogContext] = field(1, "message", repeated=True)
    """`repeated PodLogContext pods = 1`"""
    primary_pod_name: str = field(2, "string")
    """`string primary_pod_name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PodLogContext(Message, proto="flyteidl.core.PodLogContext"):
    """The message `flyteidl.core.PodLogContext`."""

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
class ContainerContext(Message, proto="flyteidl.core.ContainerContext"):
    """The message `flyteidl.core.ContainerContext`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class ProcessContext(Message, proto="flyteidl.core.ContainerContext.ProcessContext"):
        """The message `flyteidl.core.ContainerContext.ProcessContext`."""

        container_start_time: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
        """`google.protobuf.Timestamp container_start_time = 1`"""
        container_end_time: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
        """`google.protobuf.Timestamp container_end_time = 2`"""

    container_name: str = field(1, "string")
    """`string container_name = 1`"""
    process: ContainerContext.ProcessContext | None = field(2, "message")
    """`ProcessContext process = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class QualityOfServiceSpec(Message, proto="flyteidl.core.QualityOfServiceSpec"):
    """The message `flyteidl.core.QualityOfServiceSpec`."""

    queueing_budget: datetime.timedelta | None = field(1, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration queueing_budget = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class QualityOfService(Message, proto="flyteidl.core.QualityOfService"):
    """The message `flyteidl.core.QualityOfService`."""

    class Tier(Enum):
        """The enum `flyteidl.core.QualityOfService.Tier`."""

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
