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
    """Hidden."""
    PROJECT_STATE_SYSTEM_GENERATED = 2
    """Made by Flyte itself."""
    PROJECT_STATE_SYSTEM_ARCHIVED = 3
    """Made by Flyte itself, and hidden."""


@message_dataclass(slots=True, eq=False, repr=False)
class Domain(Message, proto="flyteidl2.project.Domain"):
    """A stage of projects, such as `development`."""

    id: str = field(1, "string")
    """Used in identifiers. (`string id = 1`)"""
    name: str = field(2, "string")
    """Shown to people. (`string name = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Project(Message, proto="flyteidl2.project.Project"):
    """A project: what tasks and runs belong to."""

    id: str = field(1, "string")
    """Used in identifiers. (`string id = 1`)"""
    name: str = field(2, "string")
    """Shown to people. (`string name = 2`)"""
    domains: list[Domain] = field(3, "message", repeated=True)
    """Filled in by the service; the same for all. (`repeated Domain domains = 3`)"""
    description: str = field(4, "string")
    """Text for people. (`string description = 4`)"""
    labels: Labels | None = field(5, "message")
    """For people and tools. (`flyteidl2.task.Labels labels = 5`)"""
    state: ProjectState = field(6, "enum", default_factory=lambda: ProjectState.PROJECT_STATE_ACTIVE)
    """Whether it is in use. (`ProjectState state = 6`)"""
    org: str = field(7, "string")
    """Organization. Empty where the installation has none. (`string org = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Projects(Message, proto="flyteidl2.project.Projects"):
    """Projects, one page of them."""

    projects: list[Project] = field(1, "message", repeated=True)
    """Projects of this page. (`repeated Project projects = 1`)"""
    token: str = field(2, "string")
    """For the next page. Empty on the last one. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateProjectRequest(Message, proto="flyteidl2.project.CreateProjectRequest"):
    """Makes a project."""

    project: Project | None = field(1, "message")
    """Id, name, description and labels. (`Project project = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateProjectResponse(Message, proto="flyteidl2.project.CreateProjectResponse"):
    """Says that a project was made; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateProjectRequest(Message, proto="flyteidl2.project.UpdateProjectRequest"):
    """Changes a project."""

    project: Project | None = field(1, "message")
    """Id, with what is new. (`Project project = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateProjectResponse(Message, proto="flyteidl2.project.UpdateProjectResponse"):
    """Says that a project was changed; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetProjectRequest(Message, proto="flyteidl2.project.GetProjectRequest"):
    """Asks for a project."""

    id: str = field(1, "string")
    """Id that identifiers use, not the name for people. (`string id = 1`)"""
    org: str = field(2, "string")
    """Organization. Empty where the installation has none. (`string org = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetProjectResponse(Message, proto="flyteidl2.project.GetProjectResponse"):
    """The project that was asked for."""

    project: Project | None = field(1, "message")
    """As it is stored. (`Project project = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListProjectsRequest(Message, proto="flyteidl2.project.ListProjectsRequest"):
    """Asks for projects."""

    limit: int = field(1, "uint32")
    """Most items in the answer. (`uint32 limit = 1`)"""
    token: str = field(2, "string")
    """Where to go on, from an earlier answer. Empty for the beginning. (`string token = 2`)"""
    filters: str = field(3, "string")
    """Conditions such as `eq(state,0)+contains(name,shop)`. (`string filters = 3`)"""
    sort_by: Sort | None = field(4, "message")
    """Order of the items. None leaves it to the service. (`flyteidl2.common.Sort sort_by = 4`)"""
    org: str = field(5, "string")
    """Organization. Empty where the installation has none. (`string org = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListProjectsResponse(Message, proto="flyteidl2.project.ListProjectsResponse"):
    """Projects of an organization."""

    projects: Projects | None = field(1, "message")
    """One page of them. (`Projects projects = 1`)"""
