# Made from flyteidl2/app/replica_definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/app/replica_definition.proto` (package `flyteidl2.app`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.app.app_definition import Identifier


@message_dataclass(slots=True, eq=False, repr=False)
class ReplicaIdentifier(Message, proto="flyteidl2.app.ReplicaIdentifier"):
    """The message `flyteidl2.app.ReplicaIdentifier`."""

    app_id: Identifier | None = field(1, "message")
    """`Identifier app_id = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReplicaMeta(Message, proto="flyteidl2.app.ReplicaMeta"):
    """The message `flyteidl2.app.ReplicaMeta`."""

    id: ReplicaIdentifier | None = field(1, "message")
    """`ReplicaIdentifier id = 1`"""
    revision: int = field(2, "uint64")
    """`uint64 revision = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReplicaList(Message, proto="flyteidl2.app.ReplicaList"):
    """The message `flyteidl2.app.ReplicaList`."""

    items: list[Replica] = field(1, "message", repeated=True)
    """`repeated Replica items = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Replica(Message, proto="flyteidl2.app.Replica"):
    """The message `flyteidl2.app.Replica`."""

    metadata: ReplicaMeta | None = field(1, "message")
    """`ReplicaMeta metadata = 1`"""
    status: ReplicaStatus | None = field(2, "message")
    """`ReplicaStatus status = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReplicaStatus(Message, proto="flyteidl2.app.ReplicaStatus"):
    """The message `flyteidl2.app.ReplicaStatus`."""

    deployment_status: str = field(1, "string")
    """`string deployment_status = 1`"""
    reason: str = field(2, "string")
    """`string reason = 2`"""
