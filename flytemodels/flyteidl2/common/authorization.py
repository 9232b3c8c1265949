# Made from flyteidl2/common/authorization.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/authorization.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ClusterIdentifier


class Action(Enum):
    """The enum `flyteidl2.common.Action`."""

    ACTION_NONE = 0
    ACTION_CREATE = 1
    """Deprecated."""
    ACTION_READ = 2
    """Deprecated."""
    ACTION_UPDATE = 3
    """Deprecated."""
    ACTION_DELETE = 4
    """Deprecated."""
    ACTION_VIEW_FLYTE_INVENTORY = 5
    ACTION_VIEW_FLYTE_EXECUTIONS = 6
    ACTION_REGISTER_FLYTE_INVENTORY = 7
    ACTION_CREATE_FLYTE_EXECUTIONS = 8
    ACTION_ADMINISTER_PROJECT = 9
    ACTION_MANAGE_PERMISSIONS = 10
    ACTION_ADMINISTER_ACCOUNT = 11
    ACTION_MANAGE_CLUSTER = 12
    ACTION_EDIT_EXECUTION_RELATED_ATTRIBUTES = 13
    ACTION_EDIT_CLUSTER_RELATED_ATTRIBUTES = 14
    ACTION_EDIT_UNUSED_ATTRIBUTES = 15
    ACTION_SUPPORT_SYSTEM_LOGS = 16
    ACTION_VIEW_IDENTITIES = 17


@message_dataclass(slots=True, eq=False, repr=False)
class Organization(Message, proto="flyteidl2.common.Organization"):
    """The message `flyteidl2.common.Organization`."""

    name: str = field(1, "string")
    """`string name = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Domain(Message, proto="flyteidl2.common.Domain"):
    """The message `flyteidl2.common.Domain`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    organization: Organization | None = field(2, "message")
    """`Organization organization = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Project(Message, proto="flyteidl2.common.Project"):
    """The message `flyteidl2.common.Project`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    domain: Domain | None = field(2, "message")
    """`Domain domain = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Workflow(Message, proto="flyteidl2.common.Workflow"):
    """The message `flyteidl2.common.Workflow`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    project: Project | None = field(2, "message")
    """`Project project = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchPlan(Message, proto="flyteidl2.common.LaunchPlan"):
    """The message `flyteidl2.common.LaunchPlan`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    project: Project | None = field(2, "message")
    """`Project project = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Resource(Message, proto="flyteidl2.common.Resource"):
    """The message `flyteidl2.common.Resource`."""

    organization: Organization | None = field(1, "message", group="resource")
    """`Organization organization = 1`"""
    domain: Domain | None = field(2, "message", group="resource")
    """`Domain domain = 2`"""
    project: Project | None = field(3, "message", group="resource")
    """`Project project = 3`"""
    workflow: Workflow | None = field(4, "message", group="resource")
    """`Workflow workflow = 4`"""
    launch_plan: LaunchPlan | None = field(5, "message", group="resource")
    """`LaunchPlan launch_plan = 5`"""
    cluster: ClusterIdentifier | None = field(6, "message", group="resource")
    """`ClusterIdentifier cluster = 6`"""

    @property
    def resource(self) -> Organization | Domain | Project | Workflow | LaunchPlan | ClusterIdentifier | None:
        """The member of the oneof `resource` that is set, or None."""
        return self._oneof(
            "resource", self.organization, self.domain, self.project, self.workflow, self.launch_plan, self.cluster
        )


@message_dataclass(slots=True, eq=False, repr=False)
class Permission(Message, proto="flyteidl2.common.Permission"):
    """The message `flyteidl2.common.Permission`."""

    resource: Resource | None = field(1, "message")
    """`Resource resource = 1`"""
    actions: list[Action] = field(2, "enum", repeated=True)
    """`repeated Action actions = 2`"""
