# Made from flyteidl2/logs/dataplane/payload.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/logs/dataplane/payload.proto` (package `flyteidl2.logs.dataplane`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.list import Sort


class LogLineOriginator(Enum):
    """The enum `flyteidl2.logs.dataplane.LogLineOriginator`."""

    UNKNOWN = 0
    USER = 1
    SYSTEM = 2


class LogLineSource(Enum):
    """The enum `flyteidl2.logs.dataplane.LogLineSource`."""

    LOG_LINE_SOURCE_UNSPECIFIED = 0
    LOG_LINE_SOURCE_LIVE = 1
    LOG_LINE_SOURCE_PERSISTED = 2


class LogsSource(Enum):
    """The enum `flyteidl2.logs.dataplane.LogsSource`."""

    LIVE_OR_PERSISTED = 0
    LIVE_ONLY = 1
    PERSISTED_ONLY = 2


@message_dataclass(slots=True, eq=False, repr=False)
class PodResource(Message, proto="flyteidl2.logs.dataplane.PodResource"):
    """The message `flyteidl2.logs.dataplane.PodResource`."""

    namespace: str = field(1, "string")
    """`string namespace = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""
    container: str = field(3, "string")
    """`string container = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LoggingContext(Message, proto="flyteidl2.logs.dataplane.LoggingContext"):
    """The message `flyteidl2.logs.dataplane.LoggingContext`."""

    cluster_name: str = field(3, "string")
    """`string cluster_name = 3`"""
    kubernetes_namespace: str = field(4, "string")
    """`string kubernetes_namespace = 4`"""
    kubernetes_pod_name: str = field(5, "string")
    """`string kubernetes_pod_name = 5`"""
    kubernetes_container_name: str = field(6, "string")
    """`string kubernetes_container_name = 6`"""
    execution_attempt_start_time: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp execution_attempt_start_time = 7`"""
    execution_attempt_end_time: datetime.datetime | None = field(8, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp execution_attempt_end_time = 8`"""
    kubernetes_pod_labels: dict[str, str] = map_field(9, "string", "string")
    """`map<string, string> kubernetes_pod_labels = 9`"""
    order: Sort.Direction = field(10, "enum", default_factory=lambda: Sort.Direction.DESCENDING)
    """`flyteidl2.common.Sort.Direction order = 10`"""
    number_of_batches: int = field(11, "uint64")
    """`uint64 number_of_batches = 11`"""
    pod_name_prefix: str = field(12, "string")
    """Deprecated. (`string pod_name_prefix = 12`)"""
    pod_name_prefixes: list[str] = field(13, "string", repeated=True)
    """`repeated string pod_name_prefixes = 13`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ContainerIdentifier(Message, proto="flyteidl2.logs.dataplane.ContainerIdentifier"):
    """The message `flyteidl2.logs.dataplane.ContainerIdentifier`."""

    cluster_name: str = field(1, "string")
    """`string cluster_name = 1`"""
    kubernetes_namespace: str = field(2, "string")
    """`string kubernetes_namespace = 2`"""
    kubernetes_pod_name: str = field(3, "string")
    """`string kubernetes_pod_name = 3`"""
    kubernetes_container_name: str = field(4, "string")
    """`string kubernetes_container_name = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ContainerSelector(Message, proto="flyteidl2.logs.dataplane.ContainerSelector"):
    """The message `flyteidl2.logs.dataplane.ContainerSelector`."""

    cluster_name: str = field(1, "string")
    """`string cluster_name = 1`"""
    kubernetes_namespace: str = field(2, "string")
    """`string kubernetes_namespace = 2`"""
    kubernetes_pod_name_prefix: str = field(3, "string")
    """`string kubernetes_pod_name_prefix = 3`"""
    kubernetes_container_name: str = field(4, "string")
    """`string kubernetes_container_name = 4`"""
    kubernetes_pod_label_selector: str = field(5, "string")
    """`string kubernetes_pod_label_selector = 5`"""
    node_name: str = field(6, "string")
    """`string node_name = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LiveLogsOptions(Message, proto="flyteidl2.logs.dataplane.LiveLogsOptions"):
    """The message `flyteidl2.logs.dataplane.LiveLogsOptions`."""

    log_pod_status: bool = field(1, "bool")
    """`bool log_pod_status = 1`"""
    log_timestamps: bool = field(2, "bool")
    """`bool log_timestamps = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogLine(Message, proto="flyteidl2.logs.dataplane.LogLine"):
    """The message `flyteidl2.logs.dataplane.LogLine`."""

    timestamp: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp timestamp = 1`"""
    message: str = field(2, "string")
    """`string message = 2`"""
    originator: LogLineOriginator = field(3, "enum", default_factory=lambda: LogLineOriginator.UNKNOWN)
    """`LogLineOriginator originator = 3`"""
    short_pod_name: str = field(4, "string")
    """`string short_pod_name = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogLines(Message, proto="flyteidl2.logs.dataplane.LogLines"):
    """The message `flyteidl2.logs.dataplane.LogLines`."""

    lines: list[str] = field(1, "string", repeated=True)
    """Deprecated. (`repeated string lines = 1`)"""
    container_index: int = field(2, "uint32")
    """`uint32 container_index = 2`"""
    container: ContainerIdentifier | None = field(3, "message")
    """`ContainerIdentifier container = 3`"""
    structured_lines: list[LogLine] = field(4, "message", repeated=True)
    """`repeated LogLine structured_lines = 4`"""
    source: LogLineSource = field(5, "enum", default_factory=lambda: LogLineSource.LOG_LINE_SOURCE_UNSPECIFIED)
    """`LogLineSource source = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogContainersList(Message, proto="flyteidl2.logs.dataplane.LogContainersList"):
    """The message `flyteidl2.logs.dataplane.LogContainersList`."""

    containers: list[ContainerIdentifier] = field(1, "message", repeated=True)
    """`repeated ContainerIdentifier containers = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogLinesBatch(Message, proto="flyteidl2.logs.dataplane.LogLinesBatch"):
    """The message `flyteidl2.logs.dataplane.LogLinesBatch`."""

    logs: list[LogLines] = field(1, "message", repeated=True)
    """`repeated LogLines logs = 1`"""
