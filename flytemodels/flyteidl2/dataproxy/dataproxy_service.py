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
    """What a link leads to."""

    ARTIFACT_TYPE_UNSPECIFIED = 0
    """Not said."""
    ARTIFACT_TYPE_REPORT = 1
    """HTML report of an action."""
    ARTIFACT_TYPE_CODE_BUNDLE = 2
    """Archive with code."""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateUploadLocationRequest(Message, proto="flyteidl2.dataproxy.CreateUploadLocationRequest", rules=True):
    """Asks where to upload a file, such as an archive of code."""

    project: str = field(1, "string")
    """Becomes part of the address. (`string project = 1`; not empty)"""
    domain: str = field(2, "string")
    """Becomes part of the address. (`string domain = 2`; not empty)"""
    filename: str = field(3, "string")
    """Last part of the address. Empty lets the service choose. (`string filename = 3`)"""
    expires_in: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """How long the URL should work. None for the installation's default. (`google.protobuf.Duration expires_in = 4`)"""
    content_md5: bytes = field(5, "bytes")
    """MD5 digest of the content; the store refuses other content. (`bytes content_md5 = 5`; exactly 16 bytes)"""
    filename_root: str = field(6, "string")
    """Folder of the address. Empty for one made of the digest. (`string filename_root = 6`)"""
    add_content_md5_metadata: bool = field(7, "bool")
    """Whether the store keeps the digest beside the file. (`bool add_content_md5_metadata = 7`)"""
    org: str = field(8, "string")
    """Organization. Empty where the installation has none. (`string org = 8`)"""
    content_length: int = field(9, "int64")
    """Size of the file, in bytes. (`int64 content_length = 9`)"""
    queue: str = field(10, "string")
    """Queue whose cluster is going to read it. Empty for the default one. (`string queue = 10`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateUploadLocationResponse(Message, proto="flyteidl2.dataproxy.CreateUploadLocationResponse"):
    """Where to upload a file."""

    signed_url: str = field(1, "string")
    """URL for one PUT with the file's content. (`string signed_url = 1`)"""
    native_url: str = field(2, "string")
    """Address of the file afterwards, such as `s3://bucket/key`. (`string native_url = 2`)"""
    expires_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """Until when the URL works. (`google.protobuf.Timestamp expires_at = 3`)"""
    headers: dict[str, str] = map_field(4, "string", "string")
    """HTTP headers that the PUT must have. (`map<string, string> headers = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UploadInputsRequest(Message, proto="flyteidl2.dataproxy.UploadInputsRequest", rules=True):
    """Stores inputs that are too large for a request that starts a run."""

    run_id: RunIdentifier | None = field(1, "message", group="id")
    """Run that they are for. (`flyteidl2.common.RunIdentifier run_id = 1`)"""
    project_id: ProjectIdentifier | None = field(2, "message", group="id")
    """Project and domain that they are for. (`flyteidl2.common.ProjectIdentifier project_id = 2`)"""
    task_id: TaskIdentifier | None = field(3, "message", group="task")
    """A deployed task. (`flyteidl2.task.TaskIdentifier task_id = 3`)"""
    task_spec: TaskSpec | None = field(4, "message", group="task")
    """A task that comes along. (`flyteidl2.task.TaskSpec task_spec = 4`)"""
    trigger_name: TriggerName | None = field(5, "message", group="task")
    """A deployed trigger. (`flyteidl2.common.TriggerName trigger_name = 5`)"""
    inputs: Inputs | None = field(6, "message")
    """Values to store. (`flyteidl2.task.Inputs inputs = 6`)"""
    base_dir: str = field(7, "string")
    """Folder or URL to store them below. Empty for the installation's own. (`string base_dir = 7`)"""
    queue: str = field(8, "string")
    """Queue whose cluster is going to read them. Empty for the default one. (`string queue = 8`)"""

    @property
    def id(self) -> RunIdentifier | ProjectIdentifier | None:
        """Run or project, whichever is set.

        Rules: one has to be set.
        """
        return self._oneof("id", self.run_id, self.project_id)

    @property
    def task(self) -> TaskIdentifier | TaskSpec | TriggerName | None:
        """What they are for, whichever is set.

        Rules: one has to be set.
        """
        return self._oneof("task", self.task_id, self.task_spec, self.trigger_name)


@message_dataclass(slots=True, eq=False, repr=False)
class UploadInputsResponse(Message, proto="flyteidl2.dataproxy.UploadInputsResponse", rules=True):
    """Where inputs were stored."""

    offloaded_input_data: OffloadedInputData | None = field(1, "message")
    """For the request that starts the run. (`flyteidl2.common.OffloadedInputData offloaded_input_data = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PreSignedURLs(Message, proto="flyteidl2.dataproxy.PreSignedURLs"):
    """URLs that need no login."""

    signed_url: list[str] = field(1, "string", repeated=True)
    """For a GET each. (`repeated string signed_url = 1`)"""
    expires_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """Until when they work. (`google.protobuf.Timestamp expires_at = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLinkRequest(Message, proto="flyteidl2.dataproxy.CreateDownloadLinkRequest", rules=True):
    """Asks for URLs to download what was left behind."""

    artifact_type: ArtifactType = field(1, "enum", default_factory=lambda: ArtifactType.ARTIFACT_TYPE_UNSPECIFIED)
    """Kind of file. (`ArtifactType artifact_type = 1`; none of 0)"""
    expires_in: datetime.timedelta | None = field(2, "message", wraps="google.protobuf.Duration")
    """How long the URLs should work. None for the installation's default. (`google.protobuf.Duration expires_in =
    2`)
    """
    action_attempt_id: ActionAttemptIdentifier | None = field(3, "message", group="source")
    """What an attempt left. (`flyteidl2.common.ActionAttemptIdentifier action_attempt_id = 3`)"""
    app_id: Identifier | None = field(4, "message", group="source")
    """Code of an app. (`flyteidl2.app.Identifier app_id = 4`)"""
    task_id: TaskIdentifier | None = field(5, "message", group="source")
    """Code of a task. (`flyteidl2.task.TaskIdentifier task_id = 5`)"""

    @property
    def source(self) -> ActionAttemptIdentifier | Identifier | TaskIdentifier | None:
        """The kind that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("source", self.action_attempt_id, self.app_id, self.task_id)


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLinkResponse(Message, proto="flyteidl2.dataproxy.CreateDownloadLinkResponse"):
    """Where to download what was left behind."""

    pre_signed_urls: PreSignedURLs | None = field(1, "message")
    """URLs, and until when they work. (`PreSignedURLs pre_signed_urls = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataRequest(Message, proto="flyteidl2.dataproxy.GetActionDataRequest", rules=True):
    """Asks for inputs and outputs of an action."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Run and name. (`flyteidl2.common.ActionIdentifier action_id = 1`; required)"""
    run_source: RunSource = field(2, "enum", default_factory=lambda: RunSource.RUN_SOURCE_UNSPECIFIED)
    """What started the run. (`flyteidl2.workflow.RunSource run_source = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataResponse(Message, proto="flyteidl2.dataproxy.GetActionDataResponse", rules=True):
    """Inputs and outputs of an action."""

    inputs: Inputs | None = field(1, "message")
    """None where they cannot be read. (`flyteidl2.task.Inputs inputs = 1`)"""
    outputs: Outputs | None = field(2, "message")
    """None until it has succeeded. (`flyteidl2.task.Outputs outputs = 2`)"""
    inputs_uri: str = field(3, "string")
    """Address of `inputs.pb`. (`string inputs_uri = 3`)"""
    outputs_uri: str = field(4, "string")
    """Address of `outputs.pb`. (`string outputs_uri = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TailLogsRequest(Message, proto="flyteidl2.dataproxy.TailLogsRequest", rules=True):
    """Asks for the logs of an attempt, as they grow."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Run and name. (`flyteidl2.common.ActionIdentifier action_id = 1`; required)"""
    attempt: int = field(2, "uint32")
    """Counted from 1. (`uint32 attempt = 2`; above 0)"""
    primary_pod: bool | None = field(6, "bool", group="pod_selector")
    """The one that decides about the task. (`bool primary_pod = 6`)"""
    all_pods: bool | None = field(5, "bool", group="pod_selector")
    """Every pod of the attempt. (`bool all_pods = 5`)"""
    pod_name: str | None = field(3, "string", group="pod_selector")
    """One of them. (`string pod_name = 3`)"""
    connector_endpoint: str | None = field(4, "string", optional=True)
    """Connector to ask, for tasks that run outside. None for tasks in pods. (`optional string connector_endpoint =
    4`)
    """

    @property
    def pod_selector(self) -> bool | str | None:
        """Which pods, whichever is set."""
        return self._oneof("pod_selector", self.primary_pod, self.all_pods, self.pod_name)


@message_dataclass(slots=True, eq=False, repr=False)
class TailLogsResponse(Message, proto="flyteidl2.dataproxy.TailLogsResponse", rules=True):
    """A piece of the logs of an attempt."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class Logs(Message, proto="flyteidl2.dataproxy.TailLogsResponse.Logs", rules=True):
        """Lines that a container wrote."""

        lines: list[LogLine] = field(1, "message", repeated=True)
        """In order, each with its time. (`repeated flyteidl2.logs.dataplane.LogLine lines = 1`)"""
        container: ContainerIdentifier | None = field(2, "message")
        """Container that wrote them. (`flyteidl2.logs.dataplane.ContainerIdentifier container = 2`)"""

    logs: list[TailLogsResponse.Logs] = field(1, "message", repeated=True)
    """Lines that came together, one item for each container. (`repeated Logs logs = 1`)"""
