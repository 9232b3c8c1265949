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
class DeployTaskRequest(Message, proto="flyteidl2.task.DeployTaskRequest"):
    """The message `flyteidl2.task.DeployTaskRequest`."""

    task_id: TaskIdentifier | None = field(1, "message")
    """`TaskIdentifier task_id = 1`"""
    spec: TaskSpec | None = field(2, "message")
    """`TaskSpec spec = 2`"""
    triggers: list[TaskTrigger] = field(3, "message", repeated=True)
    """`repeated TaskTrigger triggers = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeployTaskResponse(Message, proto="flyteidl2.task.DeployTaskResponse"):
    """The message `flyteidl2.task.DeployTaskResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskDetailsRequest(Message, proto="flyteidl2.task.GetTaskDetailsRequest"):
    """The message `flyteidl2.task.GetTaskDetailsRequest`."""

    task_id: TaskIdentifier | None = field(1, "message")
    """`TaskIdentifier task_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTaskDetailsResponse(Message, proto="flyteidl2.task.GetTaskDetailsResponse"):
    """The message `flyteidl2.task.GetTaskDetailsResponse`."""

    details: TaskDetails | None = field(1, "message")
    """`TaskDetails details = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListTasksRequest(Message, proto="flyteidl2.task.ListTasksRequest"):
    """The message `flyteidl2.task.ListTasksRequest`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class KnownFilter(Message, proto="flyteidl2.task.ListTasksRequest.KnownFilter"):
        """The message `flyteidl2.task.ListTasksRequest.KnownFilter`."""

        deployed_by: str | None = field(1, "string", group="filter_by")
        """`string deployed_by = 1`"""
        is_entrypoint: bool | None = field(2, "bool", group="filter_by")
        """`bool is_entrypoint = 2`"""

        @property
        def filter_by(self) -> str | bool | None:
            """The member of the oneof `filter_by` that is set, or None."""
            return self._oneof("filter_by", self.deployed_by, self.is_entrypoint)

    request: ListRequest | None = field(1, "message")
    """`flyteidl2.common.ListRequest request = 1`"""
    org: str | None = field(2, "string", group="scope_by")
    """`string org = 2`"""
    project_id: ProjectIdentifier | None = field(3, "message", group="scope_by")
    """`flyteidl2.common.ProjectIdentifier project_id = 3`"""
    known_filters: list[ListTasksRequest.KnownFilter] = field(4, "message", repeated=True)
    """`repeated KnownFilter known_filters = 4`"""

    @property
    def scope_by(self) -> str | ProjectIdentifier | None:
        """The member of the oneof `scope_by` that is set, or None."""
        return self._oneof("scope_by", self.org, self.project_id)


@message_dataclass(slots=True, eq=False, repr=False)
class ListTasksResponse(Message, proto="flyteidl2.task.ListTasksResponse"):
    """The message `flyteidl2.task.ListTasksResponse`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class ListTasksMetadata(Message, proto="flyteidl2.task.ListTasksResponse.ListTasksMetadata"):
        """The message `flyteidl2.task.ListTasksResponse.ListTasksMetadata`."""

        total: int = field(1, "uint32")
        """`uint32 total = 1`"""
        filtered_total: int = field(2, "uint32")
        """`uint32 filtered_total = 2`"""

    tasks: list[Task] = field(1, "message", repeated=True)
    """`repeated Task tasks = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""
    metadata: ListTasksResponse.ListTasksMetadata | None = field(3, "message")
    """`ListTasksMetadata metadata = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListVersionsRequest(Message, proto="flyteidl2.task.ListVersionsRequest"):
    """The message `flyteidl2.task.ListVersionsRequest`."""

    request: ListRequest | None = field(1, "message")
    """`flyteidl2.common.ListRequest request = 1`"""
    task_name: TaskName | None = field(2, "message")
    """`TaskName task_name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListVersionsResponse(Message, proto="flyteidl2.task.ListVersionsResponse"):
    """The message `flyteidl2.task.ListVersionsResponse`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class VersionResponse(Message, proto="flyteidl2.task.ListVersionsResponse.VersionResponse"):
        """The message `flyteidl2.task.ListVersionsResponse.VersionResponse`."""

        version: str = field(1, "string")
        """`string version = 1`"""
        deployed_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
        """`google.protobuf.Timestamp deployed_at = 2`"""
        deployed_by: EnrichedIdentity | None = field(3, "message")
        """`flyteidl2.common.EnrichedIdentity deployed_by = 3`"""
        latest_run: LatestRunSummary | None = field(4, "message", optional=True)
        """`optional LatestRunSummary latest_run = 4`"""

    versions: list[ListVersionsResponse.VersionResponse] = field(1, "message", repeated=True)
    """`repeated VersionResponse versions = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""
