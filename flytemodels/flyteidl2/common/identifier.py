# Made from flyteidl2/common/identifier.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/identifier.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectIdentifier(Message, proto="flyteidl2.common.ProjectIdentifier", rules=True):
    """A project in one domain."""

    organization: str = field(1, "string")
    """Organization that it belongs to. (`string organization = 1`; not empty)"""
    domain: str = field(2, "string")
    """Stage, such as `development`. (`string domain = 2`; not empty)"""
    name: str = field(3, "string")
    """Id of the project. (`string name = 3`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DomainIdentifier(Message, proto="flyteidl2.common.DomainIdentifier", rules=True):
    """A domain of an organization."""

    organization: str = field(1, "string")
    """Organization that it belongs to. (`string organization = 1`; not empty)"""
    name: str = field(2, "string")
    """Such as `development`. (`string name = 2`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterIdentifier(Message, proto="flyteidl2.common.ClusterIdentifier", rules=True):
    """A cluster of an organization."""

    organization: str = field(1, "string")
    """Organization that it belongs to. (`string organization = 1`)"""
    name: str = field(2, "string")
    """Unique in its organization. (`string name = 2`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterPoolIdentifier(Message, proto="flyteidl2.common.ClusterPoolIdentifier"):
    """Clusters that are alike."""

    organization: str = field(1, "string")
    """Organization that they belong to. (`string organization = 1`)"""
    name: str = field(2, "string")
    """Unique in its organization. (`string name = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class QueueIdentifier(Message, proto="flyteidl2.common.QueueIdentifier", rules=True):
    """A queue in which actions wait.

    Rules: project requires domain to be specified.
    """

    organization: str = field(1, "string")
    """Organization that it belongs to. (`string organization = 1`)"""
    domain: str = field(2, "string")
    """Domain that it is for. Empty for all. (`string domain = 2`)"""
    project: str = field(3, "string")
    """Project that it is for. Empty for all. (`string project = 3`)"""
    name: str = field(4, "string")
    """Unique among those. (`string name = 4`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterConfigIdentifier(Message, proto="flyteidl2.common.ClusterConfigIdentifier", rules=True):
    """A configuration of clusters."""

    organization: str = field(1, "string")
    """Organization that it belongs to. (`string organization = 1`; not empty)"""
    id: str = field(2, "string")
    """Unique in its organization. (`string id = 2`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterNodepoolIdentifier(Message, proto="flyteidl2.common.ClusterNodepoolIdentifier", rules=True):
    """Machines of a cluster that are alike."""

    organization: str = field(1, "string")
    """Organization that the cluster belongs to. (`string organization = 1`)"""
    cluster_name: str = field(2, "string")
    """Cluster that they are in. (`string cluster_name = 2`; not empty)"""
    name: str = field(3, "string")
    """Unique in its cluster. (`string name = 3`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UserIdentifier(Message, proto="flyteidl2.common.UserIdentifier", rules=True):
    """A person."""

    subject: str = field(1, "string")
    """Unique id at the identity provider. (`string subject = 1`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ApplicationIdentifier(Message, proto="flyteidl2.common.ApplicationIdentifier", rules=True):
    """A program that logs in by itself."""

    subject: str = field(1, "string")
    """Unique id at the identity provider. (`string subject = 1`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RoleIdentifier(Message, proto="flyteidl2.common.RoleIdentifier", rules=True):
    """A role: actions that are allowed together."""

    organization: str = field(1, "string")
    """Organization that it belongs to. (`string organization = 1`)"""
    name: str = field(2, "string")
    """Unique in its organization. (`string name = 2`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class OrgIdentifier(Message, proto="flyteidl2.common.OrgIdentifier", rules=True):
    """An organization."""

    name: str = field(1, "string")
    """Unique in the installation. (`string name = 1`; 1 to 63 characters; matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ManagedClusterIdentifier(Message, proto="flyteidl2.common.ManagedClusterIdentifier", rules=True):
    """A cluster that is looked after by the provider of the control plane."""

    name: str = field(2, "string")
    """Unique in its organization. (`string name = 2`; not empty)"""
    org: OrgIdentifier | None = field(3, "message")
    """Organization that it is for. (`OrgIdentifier org = 3`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PolicyIdentifier(Message, proto="flyteidl2.common.PolicyIdentifier", rules=True):
    """A policy: who may do what where."""

    organization: str = field(1, "string")
    """Organization that it belongs to. (`string organization = 1`)"""
    name: str = field(2, "string")
    """Unique in its organization. (`string name = 2`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RunIdentifier(Message, proto="flyteidl2.common.RunIdentifier", rules=True):
    """A run: what one start of a task sets going."""

    org: str = field(1, "string")
    """Organization. Empty where the installation has none. (`string org = 1`; 1 to 63 characters)"""
    project: str = field(2, "string")
    """Project whose tasks run. (`string project = 2`; 1 to 63 characters)"""
    domain: str = field(3, "string")
    """Stage of that project. (`string domain = 3`; 1 to 63 characters)"""
    name: str = field(4, "string")
    """Unique in project and domain. (`string name = 4`; 1 to 30 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionIdentifier(Message, proto="flyteidl2.common.ActionIdentifier", rules=True):
    """An action: one step of a run."""

    run: RunIdentifier | None = field(1, "message")
    """Run that it belongs to. (`RunIdentifier run = 1`; required)"""
    name: str = field(2, "string")
    """Unique in its run; the first one is `a0`. (`string name = 2`; 1 to 30 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionAttemptIdentifier(Message, proto="flyteidl2.common.ActionAttemptIdentifier", rules=True):
    """One try at an action."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action that is tried. (`ActionIdentifier action_id = 1`; required)"""
    attempt: int = field(2, "uint32")
    """1 for the first, counted up with each retry. (`uint32 attempt = 2`; above 0)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerName(Message, proto="flyteidl2.common.TriggerName", rules=True):
    """A trigger, whatever its revision."""

    org: str = field(1, "string")
    """Organization. Empty where the installation has none. (`string org = 1`; 1 to 63 characters)"""
    project: str = field(2, "string")
    """Project that owns it. (`string project = 2`; 1 to 63 characters)"""
    domain: str = field(3, "string")
    """Domain that owns it. (`string domain = 3`; 1 to 63 characters)"""
    name: str = field(4, "string")
    """Unique for its task. (`string name = 4`; 1 to 255 characters)"""
    task_name: str = field(5, "string")
    """Task that it starts. (`string task_name = 5`; 1 to 255 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerIdentifier(Message, proto="flyteidl2.common.TriggerIdentifier", rules=True):
    """A trigger in one revision."""

    name: TriggerName | None = field(1, "message")
    """Project, domain, task and name. (`TriggerName name = 1`; required)"""
    revision: int = field(2, "uint64")
    """Counted up with each change. (`uint64 revision = 2`; above 0)"""
