# Made from flyteidl2/project/project_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/project/project_service.proto` (package `flyteidl2.project`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.common.list import Sort
from flytemodels.flyteidl2.task.run import Labels


class ProjectState(Enum):
    """Whether a project is in use."""

    PROJECT_STATE_ACTIVE = 0
    """In use."""
    PROJECT_STATE_ARCHIVED = 1
    """No longer in use. A list without filters leaves it out."""
    PROJECT_STATE_SYSTEM_GENERATED = 2
    """Created by Flyte itself."""
    PROJECT_STATE_SYSTEM_ARCHIVED = 3
    """Created by Flyte itself, and no longer in use."""


@message_dataclass(slots=True, eq=False, repr=False)
class Domain(Message, proto="flyteidl2.project.Domain"):
    """A domain: a stage that each project has, such as `development`."""

    id: str = field(1, "string")
    """Id used in identifiers. (`string id = 1`)"""
    name: str = field(2, "string")
    """Display name. (`string name = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Project(Message, proto="flyteidl2.project.Project"):
    """A project, to which tasks and runs belong."""

    id: str = field(1, "string")
    """Id used in identifiers. (`string id = 1`)"""
    name: str = field(2, "string")
    """Display name. (`string name = 2`)"""
    domains: list[Domain] = field(3, "message", repeated=True)
    """Domains of the installation, the same for all projects. The service fills them in. (`repeated Domain domains =
    3`)
    """
    description: str = field(4, "string")
    """Human-readable text. (`string description = 4`)"""
    labels: Labels | None = field(5, "message")
    """Free-form labels, for people and tools. (`flyteidl2.task.Labels labels = 5`)"""
    state: ProjectState = field(6, "enum", default_factory=lambda: ProjectState.PROJECT_STATE_ACTIVE)
    """Whether it is in use. (`ProjectState state = 6`)"""
    org: str = field(7, "string")
    """Organization; empty in installations without organizations. (`string org = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Projects(Message, proto="flyteidl2.project.Projects"):
    """Projects (one page)."""

    projects: list[Project] = field(1, "message", repeated=True)
    """Projects of this page. (`repeated Project projects = 1`)"""
    token: str = field(2, "string")
    """Token for the next page. Empty on the last page. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateProjectRequest(Message, proto="flyteidl2.project.CreateProjectRequest"):
    """Adds a project to the installation."""

    project: Project | None = field(1, "message")
    """Project to add. Its id is required and must be new. (`Project project = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateProjectResponse(Message, proto="flyteidl2.project.CreateProjectResponse"):
    """Confirms that a project was created; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateProjectRequest(Message, proto="flyteidl2.project.UpdateProjectRequest"):
    """Changes a project."""

    project: Project | None = field(1, "message")
    """Id, with name, description, labels and state. All four are replaced: what is empty here becomes empty. (`Project
    project = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateProjectResponse(Message, proto="flyteidl2.project.UpdateProjectResponse"):
    """Confirms that a project was changed; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetProjectRequest(Message, proto="flyteidl2.project.GetProjectRequest"):
    """Asks for a project."""

    id: str = field(1, "string")
    """Id of the project, not its display name. (`string id = 1`)"""
    org: str = field(2, "string")
    """Organization; empty in installations without organizations. (`string org = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetProjectResponse(Message, proto="flyteidl2.project.GetProjectResponse"):
    """The project that was asked for."""

    project: Project | None = field(1, "message")
    """The project as the service has stored it. (`Project project = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListProjectsRequest(Message, proto="flyteidl2.project.ListProjectsRequest"):
    """Asks for a list of projects."""

    limit: int = field(1, "uint32")
    """Maximum number of items in the response; 0 for all. (`uint32 limit = 1`)"""
    token: str = field(2, "string")
    """Continuation token from an earlier response. Empty for the first page. (`string token = 2`)"""
    filters: str = field(3, "string")
    """Filters such as `eq(state,0)+contains(name,shop)`, of the functions eq, ne, contains and value_in. Empty for all
    projects that are not archived. (`string filters = 3`)
    """
    sort_by: Sort | None = field(4, "message")
    """Sort order. None leaves it to the service. Unknown columns are refused. (`flyteidl2.common.Sort sort_by = 4`)"""
    org: str = field(5, "string")
    """Organization; empty in installations without organizations. (`string org = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListProjectsResponse(Message, proto="flyteidl2.project.ListProjectsResponse"):
    """Projects of an organization."""

    projects: Projects | None = field(1, "message")
    """One page of them. (`Projects projects = 1`)"""
