# Made from flyteidl2/common/identifier.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/identifier.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ProjectIdentifier(Message, proto="flyteidl2.common.ProjectIdentifier"):
    """The message `flyteidl2.common.ProjectIdentifier`."""

    organization: str = field(1, "string")
    """`string organization = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    name: str = field(3, "string")
    """`string name = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DomainIdentifier(Message, proto="flyteidl2.common.DomainIdentifier"):
    """The message `flyteidl2.common.DomainIdentifier`."""

    organization: str = field(1, "string")
    """`string organization = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterIdentifier(Message, proto="flyteidl2.common.ClusterIdentifier"):
    """The message `flyteidl2.common.ClusterIdentifier`."""

    organization: str = field(1, "string")
    """`string organization = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterPoolIdentifier(Message, proto="flyteidl2.common.ClusterPoolIdentifier"):
    """The message `flyteidl2.common.ClusterPoolIdentifier`."""

    organization: str = field(1, "string")
    """`string organization = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class QueueIdentifier(Message, proto="flyteidl2.common.QueueIdentifier"):
    """The message `flyteidl2.common.QueueIdentifier`."""

    organization: str = field(1, "string")
    """`string organization = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    project: str = field(3, "string")
    """`string project = 3`"""
    name: str = field(4, "string")
    """`string name = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterConfigIdentifier(Message, proto="flyteidl2.common.ClusterConfigIdentifier"):
    """The message `flyteidl2.common.ClusterConfigIdentifier`."""

    organization: str = field(1, "string")
    """`string organization = 1`"""
    id: str = field(2, "string")
    """`string id = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterNodepoolIdentifier(Message, proto="flyteidl2.common.ClusterNodepoolIdentifier"):
    """The message `flyteidl2.common.ClusterNodepoolIdentifier`."""

    organization: str = field(1, "string")
    """`string organization = 1`"""
    cluster_name: str = field(2, "string")
    """`string cluster_name = 2`"""
    name: str = field(3, "string")
    """`string name = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UserIdentifier(Message, proto="flyteidl2.common.UserIdentifier"):
    """The message `flyteidl2.common.UserIdentifier`."""

    subject: str = field(1, "string")
    """`string subject = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ApplicationIdentifier(Message, proto="flyteidl2.common.ApplicationIdentifier"):
    """The message `flyteidl2.common.ApplicationIdentifier`."""

    subject: str = field(1, "string")
    """`string subject = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RoleIdentifier(Message, proto="flyteidl2.common.RoleIdentifier"):
    """The message `flyteidl2.common.RoleIdentifier`."""

    organization: str = field(1, "string")
    """`string organization = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class OrgIdentifier(Message, proto="flyteidl2.common.OrgIdentifier"):
    """The message `flyteidl2.common.OrgIdentifier`."""

    name: str = field(1, "string")
    """`string name = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ManagedClusterIdentifier(Message, proto="flyteidl2.common.ManagedClusterIdentifier"):
    """The message `flyteidl2.common.ManagedClusterIdentifier`."""

    name: str = field(2, "string")
    """`string name = 2`"""
    org: OrgIdentifier | None = field(3, "message")
    """`OrgIdentifier org = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PolicyIdentifier(Message, proto="flyteidl2.common.PolicyIdentifier"):
    """The message `flyteidl2.common.PolicyIdentifier`."""

    organization: str = field(1, "string")
    """`string organization = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RunIdentifier(Message, proto="flyteidl2.common.RunIdentifier"):
    """The message `flyteidl2.common.RunIdentifier`."""

    org: str = field(1, "string")
    """`string org = 1`"""
    project: str = field(2, "string")
    """`string project = 2`"""
    domain: str = field(3, "string")
    """`string domain = 3`"""
    name: str = field(4, "string")
    """`string name = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionIdentifier(Message, proto="flyteidl2.common.ActionIdentifier"):
    """The message `flyteidl2.common.ActionIdentifier`."""

    run: RunIdentifier | None = field(1, "message")
    """`RunIdentifier run = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionAttemptIdentifier(Message, proto="flyteidl2.common.ActionAttemptIdentifier"):
    """The message `flyteidl2.common.ActionAttemptIdentifier`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`ActionIdentifier action_id = 1`"""
    attempt: int = field(2, "uint32")
    """`uint32 attempt = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerName(Message, proto="flyteidl2.common.TriggerName"):
    """The message `flyteidl2.common.TriggerName`."""

    org: str = field(1, "string")
    """`string org = 1`"""
    project: str = field(2, "string")
    """`string project = 2`"""
    domain: str = field(3, "string")
    """`string domain = 3`"""
    name: str = field(4, "string")
    """`string name = 4`"""
    task_name: str = field(5, "string")
    """`string task_name = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerIdentifier(Message, proto="flyteidl2.common.TriggerIdentifier"):
    """The message `flyteidl2.common.TriggerIdentifier`."""

    name: TriggerName | None = field(1, "message")
    """`TriggerName name = 1`"""
    revision: int = field(2, "uint64")
    """`uint64 revision = 2`"""
