# Made from flyteidl2/app/app_payload.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/app/app_payload.proto` (package `flyteidl2.app`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.app.app_definition import App, Identifier, Ingress
from flytemodels.flyteidl2.common.identifier import ClusterIdentifier, ProjectIdentifier
from flytemodels.flyteidl2.common.list import ListRequest as _ListRequest


@message_dataclass(slots=True, eq=False, repr=False)
class CreateRequest(Message, proto="flyteidl2.app.CreateRequest"):
    """The message `flyteidl2.app.CreateRequest`."""

    app: App | None = field(1, "message")
    """`App app = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateResponse(Message, proto="flyteidl2.app.CreateResponse"):
    """The message `flyteidl2.app.CreateResponse`."""

    app: App | None = field(1, "message")
    """`App app = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetRequest(Message, proto="flyteidl2.app.GetRequest"):
    """The message `flyteidl2.app.GetRequest`."""

    app_id: Identifier | None = field(1, "message", group="identifier")
    """`Identifier app_id = 1`"""
    ingress: Ingress | None = field(2, "message", group="identifier")
    """`Ingress ingress = 2`"""

    @property
    def identifier(self) -> Identifier | Ingress | None:
        """The member of the oneof `identifier` that is set, or None."""
        return self._oneof("identifier", self.app_id, self.ingress)


@message_dataclass(slots=True, eq=False, repr=False)
class GetResponse(Message, proto="flyteidl2.app.GetResponse"):
    """The message `flyteidl2.app.GetResponse`."""

    app: App | None = field(1, "message")
    """`App app = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateRequest(Message, proto="flyteidl2.app.UpdateRequest"):
    """The message `flyteidl2.app.UpdateRequest`."""

    app: App | None = field(1, "message")
    """`App app = 1`"""
    reason: str = field(2, "string")
    """`string reason = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateResponse(Message, proto="flyteidl2.app.UpdateResponse"):
    """The message `flyteidl2.app.UpdateResponse`."""

    app: App | None = field(1, "message")
    """`App app = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteRequest(Message, proto="flyteidl2.app.DeleteRequest"):
    """The message `flyteidl2.app.DeleteRequest`."""

    app_id: Identifier | None = field(1, "message")
    """`Identifier app_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteResponse(Message, proto="flyteidl2.app.DeleteResponse"):
    """The message `flyteidl2.app.DeleteResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class ConsumedArtifactFilter(Message, proto="flyteidl2.app.ConsumedArtifactFilter"):
    """The message `flyteidl2.app.ConsumedArtifactFilter`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    name: str = field(3, "string")
    """`string name = 3`"""
    version: str = field(4, "string")
    """`string version = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListRequest(Message, proto="flyteidl2.app.ListRequest"):
    """The message `flyteidl2.app.ListRequest`."""

    request: _ListRequest | None = field(1, "message")
    """`flyteidl2.common.ListRequest request = 1`"""
    org: str | None = field(2, "string", group="filter_by")
    """`string org = 2`"""
    cluster_id: ClusterIdentifier | None = field(3, "message", group="filter_by")
    """`flyteidl2.common.ClusterIdentifier cluster_id = 3`"""
    project: ProjectIdentifier | None = field(4, "message", group="filter_by")
    """`flyteidl2.common.ProjectIdentifier project = 4`"""
    artifact: ConsumedArtifactFilter | None = field(7, "message", group="filter_by")
    """`ConsumedArtifactFilter artifact = 7`"""
    disable_identity_enrichment: bool = field(5, "bool")
    """`bool disable_identity_enrichment = 5`"""
    include_total_count: bool = field(6, "bool")
    """`bool include_total_count = 6`"""

    @property
    def filter_by(self) -> str | ClusterIdentifier | ProjectIdentifier | ConsumedArtifactFilter | None:
        """The member of the oneof `filter_by` that is set, or None."""
        return self._oneof("filter_by", self.org, self.cluster_id, self.project, self.artifact)


@message_dataclass(slots=True, eq=False, repr=False)
class ListResponse(Message, proto="flyteidl2.app.ListResponse"):
    """The message `flyteidl2.app.ListResponse`."""

    apps: list[App] = field(1, "message", repeated=True)
    """`repeated App apps = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""
    total_count: int = field(3, "int64")
    """`int64 total_count = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchRequest(Message, proto="flyteidl2.app.WatchRequest"):
    """The message `flyteidl2.app.WatchRequest`."""

    org: str | None = field(1, "string", group="target")
    """`string org = 1`"""
    cluster_id: ClusterIdentifier | None = field(2, "message", group="target")
    """`flyteidl2.common.ClusterIdentifier cluster_id = 2`"""
    project: ProjectIdentifier | None = field(3, "message", group="target")
    """`flyteidl2.common.ProjectIdentifier project = 3`"""
    app_id: Identifier | None = field(4, "message", group="target")
    """`Identifier app_id = 4`"""

    @property
    def target(self) -> str | ClusterIdentifier | ProjectIdentifier | Identifier | None:
        """The member of the oneof `target` that is set, or None."""
        return self._oneof("target", self.org, self.cluster_id, self.project, self.app_id)


@message_dataclass(slots=True, eq=False, repr=False)
class CreateEvent(Message, proto="flyteidl2.app.CreateEvent"):
    """The message `flyteidl2.app.CreateEvent`."""

    app: App | None = field(1, "message")
    """`App app = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateEvent(Message, proto="flyteidl2.app.UpdateEvent"):
    """The message `flyteidl2.app.UpdateEvent`."""

    updated_app: App | None = field(1, "message")
    """`App updated_app = 1`"""
    old_app: App | None = field(2, "message")
    """`App old_app = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteEvent(Message, proto="flyteidl2.app.DeleteEvent"):
    """The message `flyteidl2.app.DeleteEvent`."""

    app: App | None = field(1, "message")
    """`App app = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchResponse(Message, proto="flyteidl2.app.WatchResponse"):
    """The message `flyteidl2.app.WatchResponse`."""

    create_event: CreateEvent | None = field(1, "message", group="event")
    """`CreateEvent create_event = 1`"""
    update_event: UpdateEvent | None = field(2, "message", group="event")
    """`UpdateEvent update_event = 2`"""
    delete_event: DeleteEvent | None = field(3, "message", group="event")
    """`DeleteEvent delete_event = 3`"""

    @property
    def event(self) -> CreateEvent | UpdateEvent | DeleteEvent | None:
        """The member of the oneof `event` that is set, or None."""
        return self._oneof("event", self.create_event, self.update_event, self.delete_event)


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateStatusRequest(Message, proto="flyteidl2.app.UpdateStatusRequest"):
    """The message `flyteidl2.app.UpdateStatusRequest`."""

    app: App | None = field(1, "message")
    """`App app = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateStatusResponse(Message, proto="flyteidl2.app.UpdateStatusResponse"):
    """The message `flyteidl2.app.UpdateStatusResponse`."""

    app: App | None = field(1, "message")
    """`App app = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LeaseRequest(Message, proto="flyteidl2.app.LeaseRequest"):
    """The message `flyteidl2.app.LeaseRequest`."""

    id: ClusterIdentifier | None = field(1, "message")
    """`flyteidl2.common.ClusterIdentifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LeaseResponse(Message, proto="flyteidl2.app.LeaseResponse"):
    """The message `flyteidl2.app.LeaseResponse`."""

    apps: list[App] = field(1, "message", repeated=True)
    """`repeated App apps = 1`"""
