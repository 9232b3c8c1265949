# Made from flyteidl/admin/project.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/project.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl.admin.common import Labels, Sort


@message_dataclass(slots=True, eq=False, repr=False)
class GetDomainRequest(Message, proto="flyteidl.admin.GetDomainRequest"):
    """Asks which domains there are; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class Domain(Message, proto="flyteidl.admin.Domain"):
    """A stage of projects, such as `development`. All projects have the same ones."""

    id: str = field(1, "string")
    """Text that identifiers use. (`string id = 1`)"""
    name: str = field(2, "string")
    """Display name, for people; programs use `id`. (`string name = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDomainsResponse(Message, proto="flyteidl.admin.GetDomainsResponse"):
    """Domains of the installation."""

    domains: list[Domain] = field(1, "message", repeated=True)
    """In the order of the configuration. (`repeated Domain domains = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Project(Message, proto="flyteidl.admin.Project"):
    """A project, which tasks, workflows and executions belong to."""

    class ProjectState(Enum):
        """Whether a project is in use."""

        ACTIVE = 0
        """In use."""
        ARCHIVED = 1
        """Retired: nothing can be registered or started in it, and flyteadmin leaves it out of lists that have no
        filter.
        """
        SYSTEM_GENERATED = 2
        """Created by Flyte itself."""
        SYSTEM_ARCHIVED = 3
        """Created by Flyte itself, and retired."""

    ACTIVE: ClassVar[Project.ProjectState] = ProjectState.ACTIVE
    """In use."""
    ARCHIVED: ClassVar[Project.ProjectState] = ProjectState.ARCHIVED
    """Retired: nothing can be registered or started in it, and flyteadmin leaves it out of lists that have no
    filter.
    """
    SYSTEM_GENERATED: ClassVar[Project.ProjectState] = ProjectState.SYSTEM_GENERATED
    """Created by Flyte itself."""
    SYSTEM_ARCHIVED: ClassVar[Project.ProjectState] = ProjectState.SYSTEM_ARCHIVED
    """Created by Flyte itself, and retired."""

    id: str = field(1, "string")
    """Text that identifiers use: at most 63 lower-case letters, digits and hyphens. flyteadmin refuses others. (`string
    id = 1`)
    """
    name: str = field(2, "string")
    """Display name, for people; programs use `id`. (`string name = 2`)"""
    domains: list[Domain] = field(3, "message", repeated=True)
    """Filled in by flyteadmin, the same for all projects. It refuses requests that set it. (`repeated Domain domains =
    3`)
    """
    description: str = field(4, "string")
    """What it is about, for human readers; at most 300 characters. flyteadmin refuses longer ones. (`string description
    = 4`)
    """
    labels: Labels | None = field(5, "message")
    """For people and tools. (`Labels labels = 5`)"""
    state: Project.ProjectState = field(6, "enum", default_factory=lambda: Project.ProjectState.ACTIVE)
    """Whether it is in use. (`ProjectState state = 6`)"""
    org: str = field(7, "string")
    """Organization. Empty if the installation has none. (`string org = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Projects(Message, proto="flyteidl.admin.Projects"):
    """A page of projects."""

    projects: list[Project] = field(1, "message", repeated=True)
    """Projects on this page. (`repeated Project projects = 1`)"""
    token: str = field(2, "string")
    """For the next page. Empty on the last one. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectListRequest(Message, proto="flyteidl.admin.ProjectListRequest"):
    """Asks for projects."""

    limit: int = field(1, "uint32")
    """Most items in the answer; 0 for all. (`uint32 limit = 1`)"""
    token: str = field(2, "string")
    """Where to continue, from an earlier answer. Empty for the beginning; otherwise flyteadmin requires a number as
    text, the count of items to skip. (`string token = 2`)
    """
    filters: str = field(3, "string")
    """Conditions, as in other lists. Without any, flyteadmin leaves archived projects out. (`string filters = 3`)"""
    sort_by: Sort | None = field(4, "message")
    """Order of the items. With None flyteadmin sorts them by id. (`Sort sort_by = 4`)"""
    org: str = field(5, "string")
    """Organization. Empty if the installation has none. (`string org = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectRegisterRequest(Message, proto="flyteidl.admin.ProjectRegisterRequest"):
    """Creates a project."""

    project: Project | None = field(1, "message")
    """Id, name, description and labels. (`Project project = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectRegisterResponse(Message, proto="flyteidl.admin.ProjectRegisterResponse"):
    """Confirms that a project was created; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectUpdateResponse(Message, proto="flyteidl.admin.ProjectUpdateResponse"):
    """Confirms that a project was changed; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectGetRequest(Message, proto="flyteidl.admin.ProjectGetRequest"):
    """Asks for a project."""

    id: str = field(1, "string")
    """Text that identifiers use, not the display name. (`string id = 1`)"""
    org: str = field(2, "string")
    """Organization. Empty if the installation has none. (`string org = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class InactiveProject(Message, proto="flyteidl.admin.InactiveProject"):
    """Why a request was refused: its project is not active."""

    id: str = field(1, "string")
    """Text that identifiers use, not the display name. (`string id = 1`)"""
    org: str = field(2, "string")
    """Organization. Empty if the installation has none. (`string org = 2`)"""
