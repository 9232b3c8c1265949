# Made from flyteidl2/connector/connector.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/connector/connector.proto` (package `flyteidl2.connector`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import JSON, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.execution import TaskExecution, TaskLog
from flytemodels.flyteidl2.core.identifier import TaskExecutionIdentifier
from flytemodels.flyteidl2.core.metrics import ExecutionMetricResult
from flytemodels.flyteidl2.core.security import Connection, Identity
from flytemodels.flyteidl2.core.tasks import TaskTemplate
from flytemodels.flyteidl2.logs.dataplane.payload import LogLine
from flytemodels.flyteidl2.task.common import Inputs, Outputs


@message_dataclass(slots=True, eq=False, repr=False)
class TaskExecutionMetadata(Message, proto="flyteidl2.connector.TaskExecutionMetadata"):
    """The message `flyteidl2.connector.TaskExecutionMetadata`."""

    task_execution_id: TaskExecutionIdentifier | None = field(1, "message")
    """`flyteidl2.core.TaskExecutionIdentifier task_execution_id = 1`"""
    namespace: str = field(2, "string")
    """`string namespace = 2`"""
    labels: dict[str, str] = map_field(3, "string", "string")
    """`map<string, string> labels = 3`"""
    annotations: dict[str, str] = map_field(4, "string", "string")
    """`map<string, string> annotations = 4`"""
    k8s_service_account: str = field(5, "string")
    """`string k8s_service_account = 5`"""
    environment_variables: dict[str, str] = map_field(6, "string", "string")
    """`map<string, string> environment_variables = 6`"""
    max_attempts: int = field(7, "int32")
    """`int32 max_attempts = 7`"""
    interruptible: bool = field(8, "bool")
    """`bool interruptible = 8`"""
    interruptible_failure_threshold: int = field(9, "int32")
    """`int32 interruptible_failure_threshold = 9`"""
    identity: Identity | None = field(11, "message")
    """`flyteidl2.core.Identity identity = 11`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateTaskRequest(Message, proto="flyteidl2.connector.CreateTaskRequest"):
    """The message `flyteidl2.connector.CreateTaskRequest`."""

    inputs: Inputs | None = field(1, "message")
    """`flyteidl2.task.Inputs inputs = 1`"""
    template: TaskTemplate | None = field(2, "message")
    """`flyteidl2.core.TaskTemplate template = 2`"""
    output_prefix: str = field(3, "string")
    """`string output_prefix = 3`"""
    task_execution_metadata: TaskExecutionMetadata | None = field(4, "message")
    """`TaskExecutionMetadata task_execution_metadata = 4`"""
    connection: Connection | None = field(5, "message")
    """`flyteidl2.core.Connection connection = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateTaskResponse(Message, proto="flyteidl2.connector.CreateTaskResponse"):
    """The message `flyteidl2.connector.CreateTaskResponse`."""

    resource_meta: bytes = field(1, "bytes")
    """`bytes resource_meta = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateRequestHeader(Message, proto="flyteidl2.connector.CreateRequestHeader"):
    """The message `flyteidl2.connector.CreateRequestHeader`."""

    template: TaskTemplate | None = field(1, "message")
    """`flyteidl2.core.TaskTemplate template = 1`"""
    output_prefix: str = field(2, "string")
    """`string output_prefix = 2`"""
    task_execution_metadata: TaskExecutionMetadata | None = field(3, "message")
    """`TaskExecutionMetadata task_execution_metadata = 3`"""
    max_dataset_size_bytes: int = field(4, "int64")
    """`int64 max_dataset_size_bytes = 4`"""
    connection: Connection | None = field(5, "message")
    """`flyteidl2.core.Connection connection = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskRequest(Message, proto="flyteidl2.connector.GetTaskRequest"):
    """The message `flyteidl2.connector.GetTaskRequest`."""

    resource_meta: bytes = field(2, "bytes")
    """`bytes resource_meta = 2`"""
    task_category: TaskCategory | None = field(3, "message")
    """`TaskCategory task_category = 3`"""
    output_prefix: str = field(4, "string")
    """`string output_prefix = 4`"""
    connection: Connection | None = field(5, "message")
    """`flyteidl2.core.Connection connection = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskResponse(Message, proto="flyteidl2.connector.GetTaskResponse"):
    """The message `flyteidl2.connector.GetTaskResponse`."""

    resource: Resource | None = field(1, "message")
    """`Resource resource = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Resource(Message, proto="flyteidl2.connector.Resource"):
    """The message `flyteidl2.connector.Resource`."""

    outputs: Outputs | None = field(2, "message")
    """`flyteidl2.task.Outputs outputs = 2`"""
    message: str = field(3, "string")
    """`string message = 3`"""
    log_links: list[TaskLog] = field(4, "message", repeated=True)
    """`repeated flyteidl2.core.TaskLog log_links = 4`"""
    phase: TaskExecution.Phase = field(5, "enum", default_factory=lambda: TaskExecution.Phase.UNDEFINED)
    """`flyteidl2.core.TaskExecution.Phase phase = 5`"""
    custom_info: dict[str, JSON] | None = field(6, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct custom_info = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTaskRequest(Message, proto="flyteidl2.connector.DeleteTaskRequest"):
    """The message `flyteidl2.connector.DeleteTaskRequest`."""

    resource_meta: bytes = field(2, "bytes")
    """`bytes resource_meta = 2`"""
    task_category: TaskCategory | None = field(3, "message")
    """`TaskCategory task_category = 3`"""
    connection: Connection | None = field(5, "message")
    """`flyteidl2.core.Connection connection = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTaskResponse(Message, proto="flyteidl2.connector.DeleteTaskResponse"):
    """The message `flyteidl2.connector.DeleteTaskResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class Connector(Message, proto="flyteidl2.connector.Connector"):
    """The message `flyteidl2.connector.Connector`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    supported_task_categories: list[TaskCategory] = field(4, "message", repeated=True)
    """`repeated TaskCategory supported_task_categories = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskCategory(Message, proto="flyteidl2.connector.TaskCategory"):
    """The message `flyteidl2.connector.TaskCategory`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    version: int = field(2, "int32")
    """`int32 version = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetConnectorRequest(Message, proto="flyteidl2.connector.GetConnectorRequest"):
    """The message `flyteidl2.connector.GetConnectorRequest`."""

    name: str = field(1, "string")
    """`string name = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetConnectorResponse(Message, proto="flyteidl2.connector.GetConnectorResponse"):
    """The message `flyteidl2.connector.GetConnectorResponse`."""

    connector: Connector | None = field(1, "message")
    """`Connector connector = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListConnectorsRequest(Message, proto="flyteidl2.connector.ListConnectorsRequest"):
    """The message `flyteidl2.connector.ListConnectorsRequest`."""


@message_dataclass(slots=True, eq=False, repr=False)
class ListConnectorsResponse(Message, proto="flyteidl2.connector.ListConnectorsResponse"):
    """The message `flyteidl2.connector.ListConnectorsResponse`."""

    connectors: list[Connector] = field(1, "message", repeated=True)
    """`repeated Connector connectors = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskMetricsRequest(Message, proto="flyteidl2.connector.GetTaskMetricsRequest"):
    """The message `flyteidl2.connector.GetTaskMetricsRequest`."""

    resource_meta: bytes = field(2, "bytes")
    """`bytes resource_meta = 2`"""
    queries: list[str] = field(3, "string", repeated=True)
    """`repeated string queries = 3`"""
    start_time: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp start_time = 4`"""
    end_time: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp end_time = 5`"""
    step: datetime.timedelta | None = field(6, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration step = 6`"""
    task_category: TaskCategory | None = field(7, "message")
    """`TaskCategory task_category = 7`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskMetricsResponse(Message, proto="flyteidl2.connector.GetTaskMetricsResponse"):
    """The message `flyteidl2.connector.GetTaskMetricsResponse`."""

    results: list[ExecutionMetricResult] = field(1, "message", repeated=True)
    """`repeated flyteidl2.core.ExecutionMetricResult results = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsRequest(Message, proto="flyteidl2.connector.GetTaskLogsRequest"):
    """The message `flyteidl2.connector.GetTaskLogsRequest`."""

    resource_meta: bytes = field(2, "bytes")
    """`bytes resource_meta = 2`"""
    lines: int = field(3, "uint64")
    """`uint64 lines = 3`"""
    token: str = field(4, "string")
    """`string token = 4`"""
    task_category: TaskCategory | None = field(5, "message")
    """`TaskCategory task_category = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponseHeader(Message, proto="flyteidl2.connector.GetTaskLogsResponseHeader"):
    """The message `flyteidl2.connector.GetTaskLogsResponseHeader`."""

    token: str = field(1, "string")
    """`string token = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponseBody(Message, proto="flyteidl2.connector.GetTaskLogsResponseBody"):
    """The message `flyteidl2.connector.GetTaskLogsResponseBody`."""

    results: list[str] = field(1, "string", repeated=True)
    """Deprecated. (`repeated string results = 1`)"""
    lines: list[LogLine] = field(2, "message", repeated=True)
    """`repeated flyteidl2.logs.dataplane.LogLine lines = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskLogsResponse(Message, proto="flyteidl2.connector.GetTaskLogsResponse"):
    """The message `flyteidl2.connector.GetTaskLogsResponse`."""

    header: GetTaskLogsResponseHeader | None = field(1, "message", group="part")
    """`GetTaskLogsResponseHeader header = 1`"""
    body: GetTaskLogsResponseBody | None = field(2, "message", group="part")
    """`GetTaskLogsResponseBody body = 2`"""

    @property
    def part(self) -> GetTaskLogsResponseHeader | GetTaskLogsResponseBody | None:
        """The member of the oneof `part` that is set, or None."""
        return self._oneof("part", self.header, self.body)
