# Made from flyteidl2/dataproxy/dataproxy_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/dataproxy/dataproxy_service.proto` (package `flyteidl2.dataproxy`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.app.app_definition import Identifier
from flytemodels.flyteidl2.common.identifier import (
    ActionAttemptIdentifier,
    ActionIdentifier,
    ProjectIdentifier,
    RunIdentifier,
    TriggerName,
)
from flytemodels.flyteidl2.common.run import OffloadedInputData
from flytemodels.flyteidl2.logs.dataplane.payload import ContainerIdentifier, LogLine
from flytemodels.flyteidl2.task.common import Inputs, Outputs
from flytemodels.flyteidl2.task.task_definition import TaskIdentifier, TaskSpec
from flytemodels.flyteidl2.workflow.run_definition import RunSource


class ArtifactType(Enum):
    """The enum `flyteidl2.dataproxy.ArtifactType`."""

    ARTIFACT_TYPE_UNSPECIFIED = 0
    ARTIFACT_TYPE_REPORT = 1
    ARTIFACT_TYPE_CODE_BUNDLE = 2


@message_dataclass(slots=True, eq=False, repr=False)
class CreateUploadLocationRequest(Message, proto="flyteidl2.dataproxy.CreateUploadLocationRequest"):
    """The message `flyteidl2.dataproxy.CreateUploadLocationRequest`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    filename: str = field(3, "string")
    """`string filename = 3`"""
    expires_in: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration expires_in = 4`"""
    content_md5: bytes = field(5, "bytes")
    """`bytes content_md5 = 5`"""
    filename_root: str = field(6, "string")
    """`string filename_root = 6`"""
    add_content_md5_metadata: bool = field(7, "bool")
    """`bool add_content_md5_metadata = 7`"""
    org: str = field(8, "string")
    """`string org = 8`"""
    content_length: int = field(9, "int64")
    """`int64 content_length = 9`"""
    queue: str = field(10, "string")
    """`string queue = 10`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateUploadLocationResponse(Message, proto="flyteidl2.dataproxy.CreateUploadLocationResponse"):
    """The message `flyteidl2.dataproxy.CreateUploadLocationResponse`."""

    signed_url: str = field(1, "string")
    """`string signed_url = 1`"""
    native_url: str = field(2, "string")
    """`string native_url = 2`"""
    expires_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp expires_at = 3`"""
    headers: dict[str, str] = map_field(4, "string", "string")
    """`map<string, string> headers = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UploadInputsRequest(Message, proto="flyteidl2.dataproxy.UploadInputsRequest"):
    """The message `flyteidl2.dataproxy.UploadInputsRequest`."""

    run_id: RunIdentifier | None = field(1, "message", group="id")
    """`flyteidl2.common.RunIdentifier run_id = 1`"""
    project_id: ProjectIdentifier | None = field(2, "message", group="id")
    """`flyteidl2.common.ProjectIdentifier project_id = 2`"""
    task_id: TaskIdentifier | None = field(3, "message", group="task")
    """`flyteidl2.task.TaskIdentifier task_id = 3`"""
    task_spec: TaskSpec | None = field(4, "message", group="task")
    """`flyteidl2.task.TaskSpec task_spec = 4`"""
    trigger_name: TriggerName | None = field(5, "message", group="task")
    """`flyteidl2.common.TriggerName trigger_name = 5`"""
    inputs: Inputs | None = field(6, "message")
    """`flyteidl2.task.Inputs inputs = 6`"""
    base_dir: str = field(7, "string")
    """`string base_dir = 7`"""
    queue: str = field(8, "string")
    """`string queue = 8`"""

    @property
    def id(self) -> RunIdentifier | ProjectIdentifier | None:
        """The member of the oneof `id` that is set, or None."""
        return self._oneof("id", self.run_id, self.project_id)

    @property
    def task(self) -> TaskIdentifier | TaskSpec | TriggerName | None:
        """The member of the oneof `task` that is set, or None."""
        return self._oneof("task", self.task_id, self.task_spec, self.trigger_name)


@message_dataclass(slots=True, eq=False, repr=False)
class UploadInputsResponse(Message, proto="flyteidl2.dataproxy.UploadInputsResponse"):
    """The message `flyteidl2.dataproxy.UploadInputsResponse`."""

    offloaded_input_data: OffloadedInputData | None = field(1, "message")
    """`flyteidl2.common.OffloadedInputData offloaded_input_data = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PreSignedURLs(Message, proto="flyteidl2.dataproxy.PreSignedURLs"):
    """The message `flyteidl2.dataproxy.PreSignedURLs`."""

    signed_url: list[str] = field(1, "string", repeated=True)
    """`repeated string signed_url = 1`"""
    expires_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp expires_at = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLinkRequest(Message, proto="flyteidl2.dataproxy.CreateDownloadLinkRequest"):
    """The message `flyteidl2.dataproxy.CreateDownloadLinkRequest`."""

    artifact_type: ArtifactType = field(1, "enum", default_factory=lambda: ArtifactType.ARTIFACT_TYPE_UNSPECIFIED)
    """`ArtifactType artifact_type = 1`"""
    expires_in: datetime.timedelta | None = field(2, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration expires_in = 2`"""
    action_attempt_id: ActionAttemptIdentifier | None = field(3, "message", group="source")
    """`flyteidl2.common.ActionAttemptIdentifier action_attempt_id = 3`"""
    app_id: Identifier | None = field(4, "message", group="source")
    """`flyteidl2.app.Identifier app_id = 4`"""
    task_id: TaskIdentifier | None = field(5, "message", group="source")
    """`flyteidl2.task.TaskIdentifier task_id = 5`"""

    @property
    def source(self) -> ActionAttemptIdentifier | Identifier | TaskIdentifier | None:
        """The member of the oneof `source` that is set, or None."""
        return self._oneof("source", self.action_attempt_id, self.app_id, self.task_id)


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLinkResponse(Message, proto="flyteidl2.dataproxy.CreateDownloadLinkResponse"):
    """The message `flyteidl2.dataproxy.CreateDownloadLinkResponse`."""

    pre_signed_urls: PreSignedURLs | None = field(1, "message")
    """`PreSignedURLs pre_signed_urls = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataRequest(Message, proto="flyteidl2.dataproxy.GetActionDataRequest"):
    """The message `flyteidl2.dataproxy.GetActionDataRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    run_source: RunSource = field(2, "enum", default_factory=lambda: RunSource.RUN_SOURCE_UNSPECIFIED)
    """`flyteidl2.workflow.RunSource run_source = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataResponse(Message, proto="flyteidl2.dataproxy.GetActionDataResponse"):
    """The message `flyteidl2.dataproxy.GetActionDataResponse`."""

    inputs: Inputs | None = field(1, "message")
    """`flyteidl2.task.Inputs inputs = 1`"""
    outputs: Outputs | None = field(2, "message")
    """`flyteidl2.task.Outputs outputs = 2`"""
    inputs_uri: str = field(3, "string")
    """`string inputs_uri = 3`"""
    outputs_uri: str = field(4, "string")
    """`string outputs_uri = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TailLogsRequest(Message, proto="flyteidl2.dataproxy.TailLogsRequest"):
    """The message `flyteidl2.dataproxy.TailLogsRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    attempt: int = field(2, "uint32")
    """`uint32 attempt = 2`"""
    primary_pod: bool | None = field(6, "bool", group="pod_selector")
    """`bool primary_pod = 6`"""
    all_pods: bool | None = field(5, "bool", group="pod_selector")
    """`bool all_pods = 5`"""
    pod_name: str | None = field(3, "string", group="pod_selector")
    """`string pod_name = 3`"""
    connector_endpoint: str | None = field(4, "string", optional=True)
    """`optional string connector_endpoint = 4`"""

    @property
    def pod_selector(self) -> bool | str | None:
        """The member of the oneof `pod_selector` that is set, or None."""
        return self._oneof("pod_selector", self.primary_pod, self.all_pods, self.pod_name)


@message_dataclass(slots=True, eq=False, repr=False)
class TailLogsResponse(Message, proto="flyteidl2.dataproxy.TailLogsResponse"):
    """The message `flyteidl2.dataproxy.TailLogsResponse`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class Logs(Message, proto="flyteidl2.dataproxy.TailLogsResponse.Logs"):
        """The message `flyteidl2.dataproxy.TailLogsResponse.Logs`."""

        lines: list[LogLine] = field(1, "message", repeated=True)
        """`repeated flyteidl2.logs.dataplane.LogLine lines = 1`"""
        container: ContainerIdentifier | None = field(2, "message")
        """`flyteidl2.logs.dataplane.ContainerIdentifier container = 2`"""

    logs: list[TailLogsResponse.Logs] = field(1, "message", repeated=True)
    """`repeated Logs logs = 1`"""
