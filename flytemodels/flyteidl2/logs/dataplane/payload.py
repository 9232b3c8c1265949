# Made from flyteidl2/logs/dataplane/payload.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/logs/dataplane/payload.proto` (package `flyteidl2.logs.dataplane`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.list import Sort


class LogLineOriginator(Enum):
    """Who wrote a log line."""

    UNKNOWN = 0
    """Not set."""
    USER = 1
    """The user's code."""
    SYSTEM = 2
    """Flyte, or the platform that the task runs on."""


class LogLineSource(Enum):
    """Where a log line was read from."""

    LOG_LINE_SOURCE_UNSPECIFIED = 0
    """Not set."""
    LOG_LINE_SOURCE_LIVE = 1
    """A running container."""
    LOG_LINE_SOURCE_PERSISTED = 2
    """A log store."""


class LogsSource(Enum):
    """Where to read logs from."""

    LIVE_OR_PERSISTED = 0
    """Either the running container or the log store."""
    LIVE_ONLY = 1
    """Only the running container."""
    PERSISTED_ONLY = 2
    """Only the log store."""


@message_dataclass(slots=True, eq=False, repr=False)
class PodResource(Message, proto="flyteidl2.logs.dataplane.PodResource", rules=True):
    """A container of a pod."""

    namespace: str = field(1, "string")
    """Kubernetes namespace. (`string namespace = 1`; not empty)"""
    name: str = field(2, "string")
    """Kubernetes object that the log belongs to. (`string name = 2`; not empty)"""
    container: str = field(3, "string")
    """Container of the pod. Empty for the first. (`string container = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LoggingContext(Message, proto="flyteidl2.logs.dataplane.LoggingContext", rules=True):
    """Where and how to read the logs of an attempt."""

    cluster_name: str = field(3, "string")
    """Cluster of the pod. (`string cluster_name = 3`; not empty)"""
    kubernetes_namespace: str = field(4, "string")
    """Namespace of the pod. (`string kubernetes_namespace = 4`; not empty)"""
    kubernetes_pod_name: str = field(5, "string")
    """Pod whose log is read. (`string kubernetes_pod_name = 5`; not empty)"""
    kubernetes_container_name: str = field(6, "string")
    """Container whose log is read. (`string kubernetes_container_name = 6`; not empty)"""
    execution_attempt_start_time: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """When the attempt started. (`google.protobuf.Timestamp execution_attempt_start_time = 7`)"""
    execution_attempt_end_time: datetime.datetime | None = field(8, "message", wraps="google.protobuf.Timestamp")
    """When it ended. None while it runs. (`google.protobuf.Timestamp execution_attempt_end_time = 8`)"""
    kubernetes_pod_labels: dict[str, str] = map_field(9, "string", "string")
    """Only pods with these labels. (`map<string, string> kubernetes_pod_labels = 9`)"""
    order: Sort.Direction = field(10, "enum", default_factory=lambda: Sort.Direction.DESCENDING)
    """Whether the oldest or the newest line comes first. (`flyteidl2.common.Sort.Direction order = 10`)"""
    number_of_batches: int = field(11, "uint64")
    """Maximum number of batches to send; 0 for all. (`uint64 number_of_batches = 11`)"""
    pod_name_prefix: str = field(12, "string")
    """Deprecated. Use `pod_name_prefixes`. (`string pod_name_prefix = 12`)"""
    pod_name_prefixes: list[str] = field(13, "string", repeated=True)
    """How the names of the pods begin. (`repeated string pod_name_prefixes = 13`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ContainerIdentifier(Message, proto="flyteidl2.logs.dataplane.ContainerIdentifier", rules=True):
    """Names a container whose log is read."""

    cluster_name: str = field(1, "string")
    """Cluster of the pod. (`string cluster_name = 1`; not empty)"""
    kubernetes_namespace: str = field(2, "string")
    """Namespace of the pod. (`string kubernetes_namespace = 2`; not empty)"""
    kubernetes_pod_name: str = field(3, "string")
    """Pod that it belongs to. (`string kubernetes_pod_name = 3`; not empty)"""
    kubernetes_container_name: str = field(4, "string")
    """As in the pod's specification. (`string kubernetes_container_name = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ContainerSelector(Message, proto="flyteidl2.logs.dataplane.ContainerSelector", rules=True):
    """Selects containers whose logs to read. Empty fields match any."""

    cluster_name: str = field(1, "string")
    """Cluster of the pods. (`string cluster_name = 1`; not empty)"""
    kubernetes_namespace: str = field(2, "string")
    """Namespace of the pods. (`string kubernetes_namespace = 2`; not empty)"""
    kubernetes_pod_name_prefix: str = field(3, "string")
    """How the names of the pods begin. (`string kubernetes_pod_name_prefix = 3`)"""
    kubernetes_container_name: str = field(4, "string")
    """Container of the pods. (`string kubernetes_container_name = 4`)"""
    kubernetes_pod_label_selector: str = field(5, "string")
    """Label selector in Kubernetes' notation, such as `app=train`. (`string kubernetes_pod_label_selector = 5`)"""
    node_name: str = field(6, "string")
    """Machine that the pods run on. (`string node_name = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LiveLogsOptions(Message, proto="flyteidl2.logs.dataplane.LiveLogsOptions"):
    """What to add to the log of a running container."""

    log_pod_status: bool = field(1, "bool")
    """Whether changes of the pod's status are added as lines. (`bool log_pod_status = 1`)"""
    log_timestamps: bool = field(2, "bool")
    """Whether each line begins with its timestamp. (`bool log_timestamps = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogLine(Message, proto="flyteidl2.logs.dataplane.LogLine"):
    """One line of a container's log."""

    timestamp: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """When the line was written. None if unknown. (`google.protobuf.Timestamp timestamp = 1`)"""
    message: str = field(2, "string")
    """Text of the line, without the line break. (`string message = 2`)"""
    originator: LogLineOriginator = field(3, "enum", default_factory=lambda: LogLineOriginator.UNKNOWN)
    """Who wrote it. (`LogLineOriginator originator = 3`)"""
    short_pod_name: str = field(4, "string")
    """End of the pod's name, long enough to tell pods apart. (`string short_pod_name = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogLines(Message, proto="flyteidl2.logs.dataplane.LogLines", rules=True):
    """Lines of a container's log."""

    lines: list[str] = field(1, "string", repeated=True)
    """Deprecated. Use `structured_lines`. (`repeated string lines = 1`)"""
    container_index: int = field(2, "uint32")
    """Index of the container in the list that was sent before. (`uint32 container_index = 2`)"""
    container: ContainerIdentifier | None = field(3, "message")
    """Container that wrote them. (`ContainerIdentifier container = 3`; required)"""
    structured_lines: list[LogLine] = field(4, "message", repeated=True)
    """Lines in order, each with its timestamp. (`repeated LogLine structured_lines = 4`)"""
    source: LogLineSource = field(5, "enum", default_factory=lambda: LogLineSource.LOG_LINE_SOURCE_UNSPECIFIED)
    """Where they were read from. (`LogLineSource source = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogContainersList(Message, proto="flyteidl2.logs.dataplane.LogContainersList", rules=True):
    """Containers whose logs are sent."""

    containers: list[ContainerIdentifier] = field(1, "message", repeated=True)
    """Containers; later messages refer to them by index. (`repeated ContainerIdentifier containers = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogLinesBatch(Message, proto="flyteidl2.logs.dataplane.LogLinesBatch", rules=True):
    """Lines of several containers."""

    logs: list[LogLines] = field(1, "message", repeated=True)
    """One entry per container. (`repeated LogLines logs = 1`)"""
