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
    """Id of the domain, such as `development`. (`string name = 2`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterIdentifier(Message, proto="flyteidl2.common.ClusterIdentifier", rules=True):
    """A cluster of an organization."""

    organization: str = field(1, "string")
    """Organization that it belongs to. (`string organization = 1`)"""
    name: str = field(2, "string")
    """Unique in its organization. (`string name = 2`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterPoolIdentifier(Message, proto="flyteidl2.common.ClusterPoolIdentifier"):
    """A pool of interchangeable clusters."""

    organization: str = field(1, "string")
    """Organization that it belongs to. (`string organization = 1`)"""
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
    """Domain that may use the queue. Empty for all. (`string domain = 2`)"""
    project: str = field(3, "string")
    """Project that may use the queue. Empty for all. (`string project = 3`)"""
    name: str = field(4, "string")
    """Unique within that organization, domain and project. (`string name = 4`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterConfigIdentifier(Message, proto="flyteidl2.common.ClusterConfigIdentifier", rules=True):
    """A configuration of clusters."""

    organization: str = field(1, "string")
    """Organization that it belongs to. (`string organization = 1`; not empty)"""
    id: str = field(2, "string")
    """Unique in its organization. (`string id = 2`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterNodepoolIdentifier(Message, proto="flyteidl2.common.ClusterNodepoolIdentifier", rules=True):
    """A pool of machines of one kind within a cluster."""

    organization: str = field(1, "string")
    """Organization that the cluster belongs to. (`string organization = 1`)"""
    cluster_name: str = field(2, "string")
    """Cluster that the pool is in. (`string cluster_name = 2`; not empty)"""
    name: str = field(3, "string")
    """Unique in the cluster. (`string name = 3`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UserIdentifier(Message, proto="flyteidl2.common.UserIdentifier", rules=True):
    """A person."""

    subject: str = field(1, "string")
    """Unique id at the identity provider. (`string subject = 1`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ApplicationIdentifier(Message, proto="flyteidl2.common.ApplicationIdentifier", rules=True):
    """A program that logs in on its own behalf."""

    subject: str = field(1, "string")
    """Unique id at the identity provider. (`string subject = 1`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RoleIdentifier(Message, proto="flyteidl2.common.RoleIdentifier", rules=True):
    """A role: a set of actions that are allowed together."""

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
    """A cluster that the provider of the control plane manages."""

    name: str = field(2, "string")
    """Unique in its organization. (`string name = 2`; not empty)"""
    org: OrgIdentifier | None = field(3, "message")
    """Organization that the cluster is managed for. (`OrgIdentifier org = 3`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PolicyIdentifier(Message, proto="flyteidl2.common.PolicyIdentifier", rules=True):
    """A policy: who may do what, and where."""

    organization: str = field(1, "string")
    """Organization that it belongs to. (`string organization = 1`)"""
    name: str = field(2, "string")
    """Unique in its organization. (`string name = 2`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RunIdentifier(Message, proto="flyteidl2.common.RunIdentifier", rules=True):
    """A run: everything that one start of a task sets in motion."""

    org: str = field(1, "string")
    """Organization; empty in installations without organizations. (`string org = 1`; 1 to 63 characters)"""
    project: str = field(2, "string")
    """Project that the run belongs to. (`string project = 2`; 1 to 63 characters)"""
    domain: str = field(3, "string")
    """Domain of that project, such as `development`. (`string domain = 3`; 1 to 63 characters)"""
    name: str = field(4, "string")
    """Unique in project and domain. A name that the caller chooses must be a DNS label: lower-case letters, digits and
    hyphens, beginning with a letter. (`string name = 4`; 1 to 30 characters)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ActionIdentifier(Message, proto="flyteidl2.common.ActionIdentifier", rules=True):
    """An action: one step of a run."""

    run: RunIdentifier | None = field(1, "message")
    """Run that it belongs to. (`RunIdentifier run = 1`; required)"""
    name: str = field(2, "string")
    """Unique in its run; the first action is always `a0`. (`string name = 2`; 1 to 30 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionAttemptIdentifier(Message, proto="flyteidl2.common.ActionAttemptIdentifier", rules=True):
    """One attempt to run an action."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action that the attempt belongs to. (`ActionIdentifier action_id = 1`; required)"""
    attempt: int = field(2, "uint32")
    """Number of the attempt: 1 for the first, one more for each retry. (`uint32 attempt = 2`; above 0)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerName(Message, proto="flyteidl2.common.TriggerName", rules=True):
    """A trigger, whatever its revision."""

    org: str = field(1, "string")
    """Organization; empty in installations without organizations. (`string org = 1`; 1 to 63 characters)"""
    project: str = field(2, "string")
    """Project that owns it. (`string project = 2`; 1 to 63 characters)"""
    domain: str = field(3, "string")
    """Domain that owns it. (`string domain = 3`; 1 to 63 characters)"""
    name: str = field(4, "string")
    """Unique among the triggers of its task. (`string name = 4`; 1 to 255 characters)"""
    task_name: str = field(5, "string")
    """Task that the trigger starts. (`string task_name = 5`; 1 to 255 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerIdentifier(Message, proto="flyteidl2.common.TriggerIdentifier", rules=True):
    """A trigger in one revision."""

    name: TriggerName | None = field(1, "message")
    """Project, domain, task and name. (`TriggerName name = 1`; required)"""
    revision: int = field(2, "uint64")
    """Starts at 1 and goes up by one each time that the trigger is deployed, switched on or off, or deleted. (`uint64
    revision = 2`; above 0)
    """
