# Made from flyteidl2/app/app_payload.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/app/app_payload.proto` (package `flyteidl2.app`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.app.app_definition import App, Identifier, Ingress
from flytemodels.flyteidl2.common.identifier import ClusterIdentifier, ProjectIdentifier
from flytemodels.flyteidl2.common.list import ListRequest as _ListRequest


@message_dataclass(slots=True, eq=False, repr=False)
class CreateRequest(Message, proto="flyteidl2.app.CreateRequest", rules=True):
    """Deploys an app."""

    app: App | None = field(1, "message")
    """Identifier and spec. A spec without container or pod is refused. (`App app = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateResponse(Message, proto="flyteidl2.app.CreateResponse", rules=True):
    """Confirms that an app was deployed."""

    app: App | None = field(1, "message")
    """The app as the service has stored it. (`App app = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetRequest(Message, proto="flyteidl2.app.GetRequest", rules=True):
    """Asks for an app."""

    app_id: Identifier | None = field(1, "message", group="identifier")
    """Project, domain and name. The open-source backend finds apps by this alone. (`Identifier app_id = 1`)"""
    ingress: Ingress | None = field(2, "message", group="identifier")
    """One of its addresses. (`Ingress ingress = 2`)"""

    @property
    def identifier(self) -> Identifier | Ingress | None:
        """Name or address, whichever is set.

        Rules: one has to be set.
        """
        return self._oneof("identifier", self.app_id, self.ingress)


@message_dataclass(slots=True, eq=False, repr=False)
class GetResponse(Message, proto="flyteidl2.app.GetResponse", rules=True):
    """The app that was asked for."""

    app: App | None = field(1, "message")
    """The app as the service has stored it. (`App app = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateRequest(Message, proto="flyteidl2.app.UpdateRequest", rules=True):
    """Changes an app."""

    app: App | None = field(1, "message")
    """Identifier and new spec. A desired state of STOPPED stops the app and leaves its spec as it was. (`App app = 1`;
    required)
    """
    reason: str = field(2, "string")
    """Why the app is changed. (`string reason = 2`; at most 100 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateResponse(Message, proto="flyteidl2.app.UpdateResponse", rules=True):
    """Confirms that an app was changed."""

    app: App | None = field(1, "message")
    """The app as the service has stored it. (`App app = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteRequest(Message, proto="flyteidl2.app.DeleteRequest", rules=True):
    """Stops an app and deletes it."""

    app_id: Identifier | None = field(1, "message")
    """Project, domain and name. (`Identifier app_id = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteResponse(Message, proto="flyteidl2.app.DeleteResponse"):
    """Confirms that an app is being deleted; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class ConsumedArtifactFilter(Message, proto="flyteidl2.app.ConsumedArtifactFilter", rules=True):
    """Selects apps that use an artifact."""

    project: str = field(1, "string")
    """Project that owns it. (`string project = 1`; not empty)"""
    domain: str = field(2, "string")
    """Domain that owns it. (`string domain = 2`; not empty)"""
    name: str = field(3, "string")
    """Which artifact the apps use. (`string name = 3`; not empty)"""
    version: str = field(4, "string")
    """Only this version. Empty for any version. (`string version = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListRequest(Message, proto="flyteidl2.app.ListRequest", rules=True):
    """Asks for a list of apps."""

    request: _ListRequest | None = field(1, "message")
    """Paging, sorting and filters. (`flyteidl2.common.ListRequest request = 1`)"""
    org: str | None = field(2, "string", group="filter_by")
    """All apps of this organization. (`string org = 2`; not empty)"""
    cluster_id: ClusterIdentifier | None = field(3, "message", group="filter_by")
    """Only those in one cluster. (`flyteidl2.common.ClusterIdentifier cluster_id = 3`)"""
    project: ProjectIdentifier | None = field(4, "message", group="filter_by")
    """Only those of one project in one domain. The open-source backend refuses `org` and `cluster_id`.
    (`flyteidl2.common.ProjectIdentifier project = 4`)
    """
    artifact: ConsumedArtifactFilter | None = field(7, "message", group="filter_by")
    """Only those that use an artifact. The open-source backend ignores it and returns the apps of all projects.
    (`ConsumedArtifactFilter artifact = 7`)
    """
    disable_identity_enrichment: bool = field(5, "bool")
    """Whether to leave out people's names and addresses, which is faster. The open-source backend ignores it. (`bool
    disable_identity_enrichment = 5`)
    """
    include_total_count: bool = field(6, "bool")
    """Whether to count all apps that match. The open-source backend ignores it. (`bool include_total_count = 6`)"""

    @property
    def filter_by(self) -> str | ClusterIdentifier | ProjectIdentifier | ConsumedArtifactFilter | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("filter_by", self.org, self.cluster_id, self.project, self.artifact)


@message_dataclass(slots=True, eq=False, repr=False)
class ListResponse(Message, proto="flyteidl2.app.ListResponse", rules=True):
    """Apps (one page)."""

    apps: list[App] = field(1, "message", repeated=True)
    """Apps of this page. (`repeated App apps = 1`)"""
    token: str = field(2, "string")
    """Token for the next page. Empty on the last page. (`string token = 2`)"""
    total_count: int = field(3, "int64")
    """Number of all apps that match; 0 unless requested, and in the open-source backend. (`int64 total_count = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchRequest(Message, proto="flyteidl2.app.WatchRequest", rules=True):
    """Asks for updates of apps."""

    org: str | None = field(1, "string", group="target")
    """All apps of this organization. (`string org = 1`; not empty)"""
    cluster_id: ClusterIdentifier | None = field(2, "message", group="target")
    """Only those in one cluster. (`flyteidl2.common.ClusterIdentifier cluster_id = 2`)"""
    project: ProjectIdentifier | None = field(3, "message", group="target")
    """Only those of one project in one domain. (`flyteidl2.common.ProjectIdentifier project = 3`)"""
    app_id: Identifier | None = field(4, "message", group="target")
    """A single app, the only target that the open-source backend supports. (`Identifier app_id = 4`)"""

    @property
    def target(self) -> str | ClusterIdentifier | ProjectIdentifier | Identifier | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("target", self.org, self.cluster_id, self.project, self.app_id)


@message_dataclass(slots=True, eq=False, repr=False)
class CreateEvent(Message, proto="flyteidl2.app.CreateEvent", rules=True):
    """An app was deployed."""

    app: App | None = field(1, "message")
    """App as it is now. (`App app = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateEvent(Message, proto="flyteidl2.app.UpdateEvent", rules=True):
    """An app was changed."""

    updated_app: App | None = field(1, "message")
    """App as it is now. (`App updated_app = 1`)"""
    old_app: App | None = field(2, "message")
    """App as it was before. None in the open-source backend. (`App old_app = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteEvent(Message, proto="flyteidl2.app.DeleteEvent", rules=True):
    """An app was deleted."""

    app: App | None = field(1, "message")
    """App as it was. (`App app = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchResponse(Message, proto="flyteidl2.app.WatchResponse", rules=True):
    """An event of an app. At first, existing apps are sent as CreateEvents."""

    create_event: CreateEvent | None = field(1, "message", group="event")
    """It was deployed. (`CreateEvent create_event = 1`)"""
    update_event: UpdateEvent | None = field(2, "message", group="event")
    """It was changed. (`UpdateEvent update_event = 2`)"""
    delete_event: DeleteEvent | None = field(3, "message", group="event")
    """It was deleted. (`DeleteEvent delete_event = 3`)"""

    @property
    def event(self) -> CreateEvent | UpdateEvent | DeleteEvent | None:
        """The member that is set, or None."""
        return self._oneof("event", self.create_event, self.update_event, self.delete_event)


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateStatusRequest(Message, proto="flyteidl2.app.UpdateStatusRequest", rules=True):
    """Reports the state of an app; sent by its cluster."""

    app: App | None = field(1, "message")
    """Identifier and status; the spec is left alone. (`App app = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateStatusResponse(Message, proto="flyteidl2.app.UpdateStatusResponse", rules=True):
    """Confirms that the report was accepted."""

    app: App | None = field(1, "message")
    """The app as the service has stored it. (`App app = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LeaseRequest(Message, proto="flyteidl2.app.LeaseRequest", rules=True):
    """Asks for the apps that a cluster is responsible for."""

    id: ClusterIdentifier | None = field(1, "message")
    """Cluster that asks. (`flyteidl2.common.ClusterIdentifier id = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LeaseResponse(Message, proto="flyteidl2.app.LeaseResponse", rules=True):
    """Apps that a cluster is responsible for."""

    apps: list[App] = field(1, "message", repeated=True)
    """All of them, or those that have changed. (`repeated App apps = 1`)"""
