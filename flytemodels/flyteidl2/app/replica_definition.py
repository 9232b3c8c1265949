# Made from flyteidl2/app/replica_definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/app/replica_definition.proto` (package `flyteidl2.app`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.app.app_definition import Identifier


@message_dataclass(slots=True, eq=False, repr=False)
class ReplicaIdentifier(Message, proto="flyteidl2.app.ReplicaIdentifier", rules=True):
    """A pod of an app."""

    app_id: Identifier | None = field(1, "message")
    """App that it belongs to. (`Identifier app_id = 1`; required)"""
    name: str = field(2, "string")
    """Name of the pod. (`string name = 2`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReplicaMeta(Message, proto="flyteidl2.app.ReplicaMeta", rules=True):
    """Identity of a pod of an app."""

    id: ReplicaIdentifier | None = field(1, "message")
    """App, and the name of its pod. (`ReplicaIdentifier id = 1`; required)"""
    revision: int = field(2, "uint64")
    """Revision of the app that the pod runs. Always 0 in the open-source backend. (`uint64 revision = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReplicaList(Message, proto="flyteidl2.app.ReplicaList", rules=True):
    """Pods of an app."""

    items: list[Replica] = field(1, "message", repeated=True)
    """In no particular order. (`repeated Replica items = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Replica(Message, proto="flyteidl2.app.Replica", rules=True):
    """A pod of an app, and its state."""

    metadata: ReplicaMeta | None = field(1, "message")
    """Identity of the pod. (`ReplicaMeta metadata = 1`; required)"""
    status: ReplicaStatus | None = field(2, "message")
    """State of the pod. (`ReplicaStatus status = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReplicaStatus(Message, proto="flyteidl2.app.ReplicaStatus"):
    """State of a pod of an app."""

    deployment_status: str = field(1, "string")
    """State as a string: ACTIVE, DEPLOYING, PENDING, STOPPED or FAILED. (`string deployment_status = 1`)"""
    reason: str = field(2, "string")
    """Why it is in this state. (`string reason = 2`)"""
