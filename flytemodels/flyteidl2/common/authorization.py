# Made from flyteidl2/common/authorization.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/authorization.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ClusterIdentifier


class Action(Enum):
    """Operations that a role can allow."""

    ACTION_NONE = 0
    """No operation."""
    ACTION_CREATE = 1
    """Deprecated. Create resources."""
    ACTION_READ = 2
    """Deprecated. Read resources."""
    ACTION_UPDATE = 3
    """Deprecated. Change resources."""
    ACTION_DELETE = 4
    """Deprecated. Delete resources."""
    ACTION_VIEW_FLYTE_INVENTORY = 5
    """See tasks and workflows."""
    ACTION_VIEW_FLYTE_EXECUTIONS = 6
    """See runs."""
    ACTION_REGISTER_FLYTE_INVENTORY = 7
    """Deploy tasks and workflows."""
    ACTION_CREATE_FLYTE_EXECUTIONS = 8
    """Start runs."""
    ACTION_ADMINISTER_PROJECT = 9
    """Create and change projects."""
    ACTION_MANAGE_PERMISSIONS = 10
    """Decide who may do what."""
    ACTION_ADMINISTER_ACCOUNT = 11
    """Change the organization's own settings."""
    ACTION_MANAGE_CLUSTER = 12
    """Add, change and remove clusters."""
    ACTION_EDIT_EXECUTION_RELATED_ATTRIBUTES = 13
    """Change settings of runs."""
    ACTION_EDIT_CLUSTER_RELATED_ATTRIBUTES = 14
    """Change settings of clusters."""
    ACTION_EDIT_UNUSED_ATTRIBUTES = 15
    """Change settings that no longer have an effect."""
    ACTION_SUPPORT_SYSTEM_LOGS = 16
    """Read the logs of the system itself."""
    ACTION_VIEW_IDENTITIES = 17
    """See users and applications."""


@message_dataclass(slots=True, eq=False, repr=False)
class Organization(Message, proto="flyteidl2.common.Organization", rules=True):
    """An organization, as the subject of a permission."""

    name: str = field(1, "string")
    """As in [OrgIdentifier][]. (`string name = 1`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Domain(Message, proto="flyteidl2.common.Domain", rules=True):
    """A domain, as the subject of a permission."""

    name: str = field(1, "string")
    """Id of the domain, such as `development`. (`string name = 1`)"""
    organization: Organization | None = field(2, "message")
    """Organization that it belongs to. (`Organization organization = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Project(Message, proto="flyteidl2.common.Project", rules=True):
    """A project, as the subject of a permission."""

    name: str = field(1, "string")
    """Id of the project. (`string name = 1`; not empty)"""
    domain: Domain | None = field(2, "message")
    """Domain of this project, such as `development`. (`Domain domain = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Workflow(Message, proto="flyteidl2.common.Workflow", rules=True):
    """A workflow, as the subject of a permission."""

    name: str = field(1, "string")
    """Unique in its project. (`string name = 1`; not empty)"""
    project: Project | None = field(2, "message")
    """Project that owns it. (`Project project = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlan(Message, proto="flyteidl2.common.LaunchPlan", rules=True):
    """A launch plan, as the subject of a permission."""

    name: str = field(1, "string")
    """Unique in its project. (`string name = 1`; not empty)"""
    project: Project | None = field(2, "message")
    """Project that owns it. (`Project project = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Resource(Message, proto="flyteidl2.common.Resource", rules=True):
    """What a permission applies to."""

    organization: Organization | None = field(1, "message", group="resource")
    """Everything in an organization. (`Organization organization = 1`)"""
    domain: Domain | None = field(2, "message", group="resource")
    """Everything in a domain. (`Domain domain = 2`)"""
    project: Project | None = field(3, "message", group="resource")
    """Everything in a project. (`Project project = 3`)"""
    workflow: Workflow | None = field(4, "message", group="resource")
    """A single workflow, in all versions. (`Workflow workflow = 4`)"""
    launch_plan: LaunchPlan | None = field(5, "message", group="resource")
    """A single launch plan, in all versions. (`LaunchPlan launch_plan = 5`)"""
    cluster: ClusterIdentifier | None = field(6, "message", group="resource")
    """A single cluster, with what runs in it. (`ClusterIdentifier cluster = 6`)"""

    @property
    def resource(self) -> Organization | Domain | Project | Workflow | LaunchPlan | ClusterIdentifier | None:
        """The member that is set, or None."""
        return self._oneof(
            "resource", self.organization, self.domain, self.project, self.workflow, self.launch_plan, self.cluster
        )


@message_dataclass(slots=True, eq=False, repr=False)
class Permission(Message, proto="flyteidl2.common.Permission", rules=True):
    """Operations that are allowed on a resource."""

    resource: Resource | None = field(1, "message")
    """What the operations may be applied to. (`Resource resource = 1`)"""
    actions: list[Action] = field(2, "enum", repeated=True)
    """Operations that are allowed. (`repeated Action actions = 2`)"""
