# Made from flyteidl2/task/task_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/task/task_service.proto` (package `flyteidl2.task`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ProjectIdentifier
from flytemodels.flyteidl2.common.identity import EnrichedIdentity
from flytemodels.flyteidl2.common.list import ListRequest
from flytemodels.flyteidl2.task.task_definition import (
    LatestRunSummary,
    Task,
    TaskDetails,
    TaskIdentifier,
    TaskName,
    TaskSpec,
    TaskTrigger,
)


@message_dataclass(slots=True, eq=False, repr=False)
class DeployTaskRequest(Message, proto="flyteidl2.task.DeployTaskRequest", rules=True):
    """Deploys a task, together with its triggers."""

    task_id: TaskIdentifier | None = field(1, "message")
    """Name and version. Deploying the same version again replaces it. (`TaskIdentifier task_id = 1`; required)"""
    spec: TaskSpec | None = field(2, "message")
    """What to run. (`TaskSpec spec = 2`; required)"""
    triggers: list[TaskTrigger] = field(3, "message", repeated=True)
    """Triggers of the task: existing ones that are missing here are deleted, except that an empty list leaves them all
    alone. (`repeated TaskTrigger triggers = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class DeployTaskResponse(Message, proto="flyteidl2.task.DeployTaskResponse"):
    """Confirms that a task was deployed; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskDetailsRequest(Message, proto="flyteidl2.task.GetTaskDetailsRequest", rules=True):
    """Asks for a deployed task in one version."""

    task_id: TaskIdentifier | None = field(1, "message")
    """Name and version that identify it. (`TaskIdentifier task_id = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskDetailsResponse(Message, proto="flyteidl2.task.GetTaskDetailsResponse", rules=True):
    """A deployed task."""

    details: TaskDetails | None = field(1, "message")
    """All that the service knows about it. (`TaskDetails details = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListTasksRequest(Message, proto="flyteidl2.task.ListTasksRequest", rules=True):
    """Asks for a list of tasks, each in its latest version. Without a sort order, the latest deployed come first."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class KnownFilter(Message, proto="flyteidl2.task.ListTasksRequest.KnownFilter"):
        """A condition that listed tasks must meet."""

        deployed_by: str | None = field(1, "string", group="filter_by")
        """Subject of the user or application that deployed it. (`string deployed_by = 1`)"""
        is_entrypoint: bool | None = field(2, "bool", group="filter_by")
        """Whether the task is meant to be started by people. The open-source service ignores this filter. (`bool
        is_entrypoint = 2`)
        """

        @property
        def filter_by(self) -> str | bool | None:
            """The member that is set, or None."""
            return self._oneof("filter_by", self.deployed_by, self.is_entrypoint)

    request: ListRequest | None = field(1, "message")
    """Paging, sorting and filters. Columns are `name`, `version`, `environment`, `function_name`, `created_at`,
    `updated_at` and others. (`flyteidl2.common.ListRequest request = 1`)
    """
    org: str | None = field(2, "string", group="scope_by")
    """All projects of this organization. (`string org = 2`; not empty)"""
    project_id: ProjectIdentifier | None = field(3, "message", group="scope_by")
    """One project in one domain. (`flyteidl2.common.ProjectIdentifier project_id = 3`)"""
    known_filters: list[ListTasksRequest.KnownFilter] = field(4, "message", repeated=True)
    """Further filters, all of which must match. (`repeated KnownFilter known_filters = 4`)"""

    @property
    def scope_by(self) -> str | ProjectIdentifier | None:
        """Organization or project, whichever is set.

        Rules: one has to be set.
        """
        return self._oneof("scope_by", self.org, self.project_id)


@message_dataclass(slots=True, eq=False, repr=False)
class ListTasksResponse(Message, proto="flyteidl2.task.ListTasksResponse", rules=True):
    """Tasks (one page)."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class ListTasksMetadata(Message, proto="flyteidl2.task.ListTasksResponse.ListTasksMetadata"):
        """Total numbers of tasks."""

        total: int = field(1, "uint32")
        """All tasks, whether or not they match the filters. (`uint32 total = 1`)"""
        filtered_total: int = field(2, "uint32")
        """Tasks that match the filters. (`uint32 filtered_total = 2`)"""

    tasks: list[Task] = field(1, "message", repeated=True)
    """Tasks of this page. (`repeated Task tasks = 1`)"""
    token: str = field(2, "string")
    """Token for the next page. Empty on the last page. (`string token = 2`)"""
    metadata: ListTasksResponse.ListTasksMetadata | None = field(3, "message")
    """Total numbers of tasks. (`ListTasksMetadata metadata = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListVersionsRequest(Message, proto="flyteidl2.task.ListVersionsRequest", rules=True):
    """Asks for the versions of a task."""

    request: ListRequest | None = field(1, "message")
    """Paging, sorting and filters. Columns are `version` and `created_at`. (`flyteidl2.common.ListRequest request =
    1`)
    """
    task_name: TaskName | None = field(2, "message")
    """Task whose versions are listed. (`TaskName task_name = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListVersionsResponse(Message, proto="flyteidl2.task.ListVersionsResponse", rules=True):
    """Versions of a task (one page)."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class VersionResponse(Message, proto="flyteidl2.task.ListVersionsResponse.VersionResponse", rules=True):
        """A version of a task."""

        version: str = field(1, "string")
        """Chosen when it was deployed. (`string version = 1`)"""
        deployed_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
        """When it was deployed. (`google.protobuf.Timestamp deployed_at = 2`; required)"""
        deployed_by: EnrichedIdentity | None = field(3, "message")
        """Who deployed it. None in the open-source backend. (`flyteidl2.common.EnrichedIdentity deployed_by = 3`;
        required)
        """
        latest_run: LatestRunSummary | None = field(4, "message", optional=True)
        """Latest run of this version. None if there is none, and in the open-source backend. (`optional
        LatestRunSummary latest_run = 4`)
        """

    versions: list[ListVersionsResponse.VersionResponse] = field(1, "message", repeated=True)
    """Versions of this page. (`repeated VersionResponse versions = 1`)"""
    token: str = field(2, "string")
    """Token for the next page. Empty on the last page. (`string token = 2`)"""
