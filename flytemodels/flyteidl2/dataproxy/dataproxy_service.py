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
    """What a download link leads to."""

    ARTIFACT_TYPE_UNSPECIFIED = 0
    """Not set."""
    ARTIFACT_TYPE_REPORT = 1
    """HTML report of an action."""
    ARTIFACT_TYPE_CODE_BUNDLE = 2
    """Archive with code. The open-source service refuses it."""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateUploadLocationRequest(Message, proto="flyteidl2.dataproxy.CreateUploadLocationRequest", rules=True):
    """Asks for a location to upload a file to, such as an archive of code."""

    project: str = field(1, "string")
    """Project, which becomes part of the path. It must exist. (`string project = 1`; not empty)"""
    domain: str = field(2, "string")
    """Domain, which becomes part of the path. (`string domain = 2`; not empty)"""
    filename: str = field(3, "string")
    """Last part of the path. (`string filename = 3`)"""
    expires_in: datetime.timedelta | None = field(4, "message", wraps="google.protobuf.Duration")
    """How long the URL stays valid. None for the maximum (1 hour by default); longer is refused.
    (`google.protobuf.Duration expires_in = 4`)
    """
    content_md5: bytes = field(5, "bytes")
    """MD5 digest of the content; the store refuses other content. Needed to upload to a path that exists already.
    (`bytes content_md5 = 5`; exactly 16 bytes)
    """
    filename_root: str = field(6, "string")
    """Folder within the path. Empty for one named after the digest; one of the two is required. (`string filename_root
    = 6`)
    """
    add_content_md5_metadata: bool = field(7, "bool")
    """Whether to store the digest as metadata of the file. (`bool add_content_md5_metadata = 7`)"""
    org: str = field(8, "string")
    """Organization; empty in installations without organizations. (`string org = 8`)"""
    content_length: int = field(9, "int64")
    """Size of the file, in bytes. More than the maximum (100 MiB by default) is refused; 0 is not checked. (`int64
    content_length = 9`)
    """
    queue: str = field(10, "string")
    """Queue whose cluster will read the file. Empty for the default one. The open-source service ignores it. (`string
    queue = 10`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class CreateUploadLocationResponse(Message, proto="flyteidl2.dataproxy.CreateUploadLocationResponse"):
    """Location to upload a file to."""

    signed_url: str = field(1, "string")
    """URL for a PUT of the file's content. (`string signed_url = 1`)"""
    native_url: str = field(2, "string")
    """Address of the uploaded file, such as `s3://bucket/key`. (`string native_url = 2`)"""
    expires_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """Until when the URL is valid. (`google.protobuf.Timestamp expires_at = 3`)"""
    headers: dict[str, str] = map_field(4, "string", "string")
    """HTTP headers that the PUT must send. (`map<string, string> headers = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UploadInputsRequest(Message, proto="flyteidl2.dataproxy.UploadInputsRequest", rules=True):
    """Stores inputs before the run that uses them is started."""

    run_id: RunIdentifier | None = field(1, "message", group="id")
    """Run that they are for. (`flyteidl2.common.RunIdentifier run_id = 1`)"""
    project_id: ProjectIdentifier | None = field(2, "message", group="id")
    """Project and domain that they are for. (`flyteidl2.common.ProjectIdentifier project_id = 2`)"""
    task_id: TaskIdentifier | None = field(3, "message", group="task")
    """A deployed task. (`flyteidl2.task.TaskIdentifier task_id = 3`)"""
    task_spec: TaskSpec | None = field(4, "message", group="task")
    """A task that is sent along. (`flyteidl2.task.TaskSpec task_spec = 4`)"""
    trigger_name: TriggerName | None = field(5, "message", group="task")
    """A deployed trigger. (`flyteidl2.common.TriggerName trigger_name = 5`)"""
    inputs: Inputs | None = field(6, "message")
    """Values to store. (`flyteidl2.task.Inputs inputs = 6`)"""
    base_dir: str = field(7, "string")
    """Folder or URL under which to store them; the same as `RunSpec.run_base_dir`. Empty for the installation's own.
    (`string base_dir = 7`)
    """
    queue: str = field(8, "string")
    """Queue whose cluster will read them. Empty for the default one. The open-source service ignores it. (`string queue
    = 8`)
    """

    @property
    def id(self) -> RunIdentifier | ProjectIdentifier | None:
        """Run or project, whichever is set.

        Rules: one has to be set.
        """
        return self._oneof("id", self.run_id, self.project_id)

    @property
    def task(self) -> TaskIdentifier | TaskSpec | TriggerName | None:
        """Task or trigger that the inputs are for: the member that is set. It says which inputs the cache ignores.

        Rules: one has to be set.
        """
        return self._oneof("task", self.task_id, self.task_spec, self.trigger_name)


@message_dataclass(slots=True, eq=False, repr=False)
class UploadInputsResponse(Message, proto="flyteidl2.dataproxy.UploadInputsResponse", rules=True):
    """Where inputs were stored."""

    offloaded_input_data: OffloadedInputData | None = field(1, "message")
    """Address and hash, to be passed on to CreateRun. (`flyteidl2.common.OffloadedInputData offloaded_input_data =
    1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class PreSignedURLs(Message, proto="flyteidl2.dataproxy.PreSignedURLs"):
    """URLs that work without a login."""

    signed_url: list[str] = field(1, "string", repeated=True)
    """URLs, each for a GET. (`repeated string signed_url = 1`)"""
    expires_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """Until when the URLs are valid. (`google.protobuf.Timestamp expires_at = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLinkRequest(Message, proto="flyteidl2.dataproxy.CreateDownloadLinkRequest", rules=True):
    """Asks for URLs to download a file, such as a report."""

    artifact_type: ArtifactType = field(1, "enum", default_factory=lambda: ArtifactType.ARTIFACT_TYPE_UNSPECIFIED)
    """Kind of file. The open-source service has reports only. (`ArtifactType artifact_type = 1`; none of 0)"""
    expires_in: datetime.timedelta | None = field(2, "message", wraps="google.protobuf.Duration")
    """How long the URLs stay valid. None for the maximum (1 hour by default). (`google.protobuf.Duration expires_in =
    2`)
    """
    action_attempt_id: ActionAttemptIdentifier | None = field(3, "message", group="source")
    """A file of one attempt. (`flyteidl2.common.ActionAttemptIdentifier action_attempt_id = 3`)"""
    app_id: Identifier | None = field(4, "message", group="source")
    """Code of an app. The open-source service refuses it. (`flyteidl2.app.Identifier app_id = 4`)"""
    task_id: TaskIdentifier | None = field(5, "message", group="source")
    """Code of a task. The open-source service refuses it. (`flyteidl2.task.TaskIdentifier task_id = 5`)"""

    @property
    def source(self) -> ActionAttemptIdentifier | Identifier | TaskIdentifier | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("source", self.action_attempt_id, self.app_id, self.task_id)


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDownloadLinkResponse(Message, proto="flyteidl2.dataproxy.CreateDownloadLinkResponse"):
    """URLs to download a file."""

    pre_signed_urls: PreSignedURLs | None = field(1, "message")
    """URLs, and until when they are valid. (`PreSignedURLs pre_signed_urls = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataRequest(Message, proto="flyteidl2.dataproxy.GetActionDataRequest", rules=True):
    """Asks for the inputs and outputs of an action."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    run_source: RunSource = field(2, "enum", default_factory=lambda: RunSource.RUN_SOURCE_UNSPECIFIED)
    """What started the run. The open-source service ignores it. (`flyteidl2.workflow.RunSource run_source = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataResponse(Message, proto="flyteidl2.dataproxy.GetActionDataResponse", rules=True):
    """Inputs and outputs of an action."""

    inputs: Inputs | None = field(1, "message")
    """Inputs. Empty if the file does not exist; other problems fail the call. (`flyteidl2.task.Inputs inputs = 1`)"""
    outputs: Outputs | None = field(2, "message")
    """Outputs. Empty until the action has succeeded. (`flyteidl2.task.Outputs outputs = 2`)"""
    inputs_uri: str = field(3, "string")
    """Address of `inputs.pb`. Empty if the file does not exist. (`string inputs_uri = 3`)"""
    outputs_uri: str = field(4, "string")
    """Address of `outputs.pb`. Empty until the action has succeeded. (`string outputs_uri = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TailLogsRequest(Message, proto="flyteidl2.dataproxy.TailLogsRequest", rules=True):
    """Asks for the logs of an attempt as they are written. The open-source service reads the main container of the main
    pod only, whatever `pod_selector` says.
    """

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    attempt: int = field(2, "uint32")
    """Attempt number, starting at 1. (`uint32 attempt = 2`; above 0)"""
    primary_pod: bool | None = field(6, "bool", group="pod_selector")
    """The main pod of the attempt. (`bool primary_pod = 6`)"""
    all_pods: bool | None = field(5, "bool", group="pod_selector")
    """Every pod of the attempt. (`bool all_pods = 5`)"""
    pod_name: str | None = field(3, "string", group="pod_selector")
    """A single pod. (`string pod_name = 3`)"""
    connector_endpoint: str | None = field(4, "string", optional=True)
    """Address of the connector to ask, for tasks that it runs. None for tasks in pods. (`optional string
    connector_endpoint = 4`)
    """

    @property
    def pod_selector(self) -> bool | str | None:
        """Which pods to read: the member that is set."""
        return self._oneof("pod_selector", self.primary_pod, self.all_pods, self.pod_name)


@message_dataclass(slots=True, eq=False, repr=False)
class TailLogsResponse(Message, proto="flyteidl2.dataproxy.TailLogsResponse", rules=True):
    """One message in the stream of an attempt's logs."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class Logs(Message, proto="flyteidl2.dataproxy.TailLogsResponse.Logs", rules=True):
        """A batch of lines from one container."""

        lines: list[LogLine] = field(1, "message", repeated=True)
        """Lines in order, each with its timestamp. (`repeated flyteidl2.logs.dataplane.LogLine lines = 1`)"""
        container: ContainerIdentifier | None = field(2, "message")
        """Container that wrote them. None in the open-source backend. (`flyteidl2.logs.dataplane.ContainerIdentifier
        container = 2`)
        """

    logs: list[TailLogsResponse.Logs] = field(1, "message", repeated=True)
    """Batches of lines, one per container. (`repeated Logs logs = 1`)"""
