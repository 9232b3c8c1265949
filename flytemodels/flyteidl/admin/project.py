# Made from flyteidl/admin/project.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/project.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl.admin.common import Labels, Sort


@message_dataclass(slots=True, eq=False, repr=False)
class GetDomainRequest(Message, proto="flyteidl.admin.GetDomainRequest"):
    """The message `flyteidl.admin.GetDomainRequest`."""


@message_dataclass(slots=True, eq=False, repr=False)
class Domain(Message, proto="flyteidl.admin.Domain"):
    """The message `flyteidl.admin.Domain`."""

    id: str = field(1, "string")
    """`string id = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDomainsResponse(Message, proto="flyteidl.admin.GetDomainsResponse"):
    """The message `flyteidl.admin.GetDomainsResponse`."""

    domains: list[Domain] = field(1, "message", repeated=True)
    """`repeated Domain domains = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Project(Message, proto="flyteidl.admin.Project"):
    """The message `flyteidl.admin.Project`."""

    class ProjectState(Enum):
        """The enum `flyteidl.admin.Project.ProjectState`."""

        ACTIVE = 0
        ARCHIVED = 1
        SYSTEM_GENERATED = 2
        SYSTEM_ARCHIVED = 3

    ACTIVE: ClassVar[Project.ProjectState] = ProjectState.ACTIVE
    ARCHIVED: ClassVar[Project.ProjectState] = ProjectState.ARCHIVED
    SYSTEM_GENERATED: ClassVar[Project.ProjectState] = ProjectState.SYSTEM_GENERATED
    SYSTEM_ARCHIVED: ClassVar[Project.ProjectState] = ProjectState.SYSTEM_ARCHIVED

    id: str = field(1, "string")
    """`string id = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""
    domains: list[Domain] = field(3, "message", repeated=True)
    """`repeated Domain domains = 3`"""
    description: str = field(4, "string")
    """`string description = 4`"""
    labels: Labels | None = field(5, "message")
    """`Labels labels = 5`"""
    state: Project.ProjectState = field(6, "enum", default_factory=lambda: Project.ProjectState.ACTIVE)
    """`ProjectState state = 6`"""
    org: str = field(7, "string")
    """`string org = 7`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Projects(Message, proto="flyteidl.admin.Projects"):
    """The message `flyteidl.admin.Projects`."""

    projects: list[Project] = field(1, "message", repeated=True)
    """`repeated Project projects = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectListRequest(Message, proto="flyteidl.admin.ProjectListRequest"):
    """The message `flyteidl.admin.ProjectListRequest`."""

    limit: int = field(1, "uint32")
    """`uint32 limit = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""
    filters: str = field(3, "string")
    """`string filters = 3`"""
    sort_by: Sort | None = field(4, "message")
    """`Sort sort_by = 4`"""
    org: str = field(5, "string")
    """`string org = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectRegisterRequest(Message, proto="flyteidl.admin.ProjectRegisterRequest"):
    """The message `flyteidl.admin.ProjectRegisterRequest`."""

    project: Project | None = field(1, "message")
    """`Project project = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectRegisterResponse(Message, proto="flyteidl.admin.ProjectRegisterResponse"):
    """The message `flyteidl.admin.ProjectRegisterResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectUpdateResponse(Message, proto="flyteidl.admin.ProjectUpdateResponse"):
    """The message `flyteidl.admin.ProjectUpdateResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectGetRequest(Message, proto="flyteidl.admin.ProjectGetRequest"):
    """The message `flyteidl.admin.ProjectGetRequest`."""

    id: str = field(1, "string")
    """`string id = 1`"""
    org: str = field(2, "string")
    """`string org = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class InactiveProject(Message, proto="flyteidl.admin.InactiveProject"):
    """The message `flyteidl.admin.InactiveProject`."""

    id: str = field(1, "string")
    """`string id = 1`"""
    org: str = field(2, "string")
    """`string org = 2`"""
