# Made from flyteidl2/project/project_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/project/project_service.proto` (package `flyteidl2.project`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.common.list import Sort
from flytemodels.flyteidl2.task.run import Labels


class ProjectState(Enum):
    """The enum `flyteidl2.project.ProjectState`."""

    PROJECT_STATE_ACTIVE = 0
    PROJECT_STATE_ARCHIVED = 1
    PROJECT_STATE_SYSTEM_GENERATED = 2
    PROJECT_STATE_SYSTEM_ARCHIVED = 3


@message_dataclass(slots=True, eq=False, repr=False)
class Domain(Message, proto="flyteidl2.project.Domain"):
    """The message `flyteidl2.project.Domain`."""

    id: str = field(1, "string")
    """`string id = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Project(Message, proto="flyteidl2.project.Project"):
    """The message `flyteidl2.project.Project`."""

    id: str = field(1, "string")
    """`string id = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""
    domains: list[Domain] = field(3, "message", repeated=True)
    """`repeated Domain domains = 3`"""
    description: str = field(4, "string")
    """`string description = 4`"""
    labels: Labels | None = field(5, "message")
    """`flyteidl2.task.Labels labels = 5`"""
    state: ProjectState = field(6, "enum", default_factory=lambda: ProjectState.PROJECT_STATE_ACTIVE)
    """`ProjectState state = 6`"""
    org: str = field(7, "string")
    """`string org = 7`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Projects(Message, proto="flyteidl2.project.Projects"):
    """The message `flyteidl2.project.Projects`."""

    projects: list[Project] = field(1, "message", repeated=True)
    """`repeated Project projects = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateProjectRequest(Message, proto="flyteidl2.project.CreateProjectRequest"):
    """The message `flyteidl2.project.CreateProjectRequest`."""

    project: Project | None = field(1, "message")
    """`Project project = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateProjectResponse(Message, proto="flyteidl2.project.CreateProjectResponse"):
    """The message `flyteidl2.project.CreateProjectResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateProjectRequest(Message, proto="flyteidl2.project.UpdateProjectRequest"):
    """The message `flyteidl2.project.UpdateProjectRequest`."""

    project: Project | None = field(1, "message")
    """`Project project = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateProjectResponse(Message, proto="flyteidl2.project.UpdateProjectResponse"):
    """The message `flyteidl2.project.UpdateProjectResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetProjectRequest(Message, proto="flyteidl2.project.GetProjectRequest"):
    """The message `flyteidl2.project.GetProjectRequest`."""

    id: str = field(1, "string")
    """`string id = 1`"""
    org: str = field(2, "string")
    """`string org = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetProjectResponse(Message, proto="flyteidl2.project.GetProjectResponse"):
    """The message `flyteidl2.project.GetProjectResponse`."""

    project: Project | None = field(1, "message")
    """`Project project = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListProjectsRequest(Message, proto="flyteidl2.project.ListProjectsRequest"):
    """The message `flyteidl2.project.ListProjectsRequest`."""

    limit: int = field(1, "uint32")
    """`uint32 limit = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""
    filters: str = field(3, "string")
    """`string filters = 3`"""
    sort_by: Sort | None = field(4, "message")
    """`flyteidl2.common.Sort sort_by = 4`"""
    org: str = field(5, "string")
    """`string org = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListProjectsResponse(Message, proto="flyteidl2.project.ListProjectsResponse"):
    """The message `flyteidl2.project.ListProjectsResponse`."""

    projects: Projects | None = field(1, "message")
    """`Projects projects = 1`"""
