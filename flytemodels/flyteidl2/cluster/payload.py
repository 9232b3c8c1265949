# Made from flyteidl2/cluster/payload.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/cluster/payload.proto` (package `flyteidl2.cluster`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.app.app_definition import Identifier
from flytemodels.flyteidl2.common.identifier import (
    ActionAttemptIdentifier,
    ActionIdentifier,
    ClusterIdentifier,
    ClusterPoolIdentifier,
    DomainIdentifier,
    OrgIdentifier,
    ProjectIdentifier,
    QueueIdentifier,
)
from flytemodels.flyteidl2.task.task_definition import TaskIdentifier


@message_dataclass(slots=True, eq=False, repr=False)
class SelectClusterRequest(Message, proto="flyteidl2.cluster.SelectClusterRequest", rules=True):
    """Asks which cluster to contact about a resource. The open-source service looks at none of these fields: it returns
    the host that the request was sent to.
    """

    class Operation(Enum):
        """What a caller is about to do."""

        OPERATION_UNSPECIFIED = 0
        """Not set."""
        OPERATION_CREATE_UPLOAD_LOCATION = 1
        """Ask where to upload a file."""
        OPERATION_UPLOAD_INPUTS = 2
        """Store inputs."""
        OPERATION_GET_ACTION_DATA = 3
        """Read inputs and outputs."""
        OPERATION_QUERY_RANGE_METRICS = 4
        """Read metrics over a time range."""
        OPERATION_CREATE_DOWNLOAD_LINK = 5
        """Ask where to download a file."""
        OPERATION_TAIL_LOGS = 6
        """Read logs."""
        OPERATION_GET_ACTION_ATTEMPT_METRICS = 7
        """Read metrics of an attempt."""
        OPERATION_USE_SECRETS = 8
        """Read or change secrets."""
        OPERATION_UPLOAD_TRIGGER = 9
        """Store inputs of a trigger."""
        OPERATION_GET_IMAGE = 10
        """Ask for an image."""
        OPERATION_TRACKED_RUN_DATA = 11
        """Read or store data of a run that is executed elsewhere."""
        OPERATION_GET_CLUSTER_CONFIG = 12
        """Read the configuration of a cluster."""

    OPERATION_UNSPECIFIED: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_UNSPECIFIED
    """Not set."""
    OPERATION_CREATE_UPLOAD_LOCATION: ClassVar[SelectClusterRequest.Operation] = (
        Operation.OPERATION_CREATE_UPLOAD_LOCATION
    )
    """Ask where to upload a file."""
    OPERATION_UPLOAD_INPUTS: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_UPLOAD_INPUTS
    """Store inputs."""
    OPERATION_GET_ACTION_DATA: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_GET_ACTION_DATA
    """Read inputs and outputs."""
    OPERATION_QUERY_RANGE_METRICS: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_QUERY_RANGE_METRICS
    """Read metrics over a time range."""
    OPERATION_CREATE_DOWNLOAD_LINK: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_CREATE_DOWNLOAD_LINK
    """Ask where to download a file."""
    OPERATION_TAIL_LOGS: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_TAIL_LOGS
    """Read logs."""
    OPERATION_GET_ACTION_ATTEMPT_METRICS: ClassVar[SelectClusterRequest.Operation] = (
        Operation.OPERATION_GET_ACTION_ATTEMPT_METRICS
    )
    """Read metrics of an attempt."""
    OPERATION_USE_SECRETS: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_USE_SECRETS
    """Read or change secrets."""
    OPERATION_UPLOAD_TRIGGER: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_UPLOAD_TRIGGER
    """Store inputs of a trigger."""
    OPERATION_GET_IMAGE: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_GET_IMAGE
    """Ask for an image."""
    OPERATION_TRACKED_RUN_DATA: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_TRACKED_RUN_DATA
    """Read or store data of a run that is executed elsewhere."""
    OPERATION_GET_CLUSTER_CONFIG: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_GET_CLUSTER_CONFIG
    """Read the configuration of a cluster."""

    org_id: OrgIdentifier | None = field(1, "message", group="resource")
    """An organization. (`flyteidl2.common.OrgIdentifier org_id = 1`)"""
    project_id: ProjectIdentifier | None = field(2, "message", group="resource")
    """A project in one domain. (`flyteidl2.common.ProjectIdentifier project_id = 2`)"""
    task_id: TaskIdentifier | None = field(3, "message", group="resource")
    """A task in one version. (`flyteidl2.task.TaskIdentifier task_id = 3`)"""
    action_id: ActionIdentifier | None = field(4, "message", group="resource")
    """An action of a run. (`flyteidl2.common.ActionIdentifier action_id = 4`)"""
    action_attempt_id: ActionAttemptIdentifier | None = field(5, "message", group="resource")
    """One attempt to run an action. (`flyteidl2.common.ActionAttemptIdentifier action_attempt_id = 5`)"""
    app_id: Identifier | None = field(6, "message", group="resource")
    """An app: a service that is kept running. (`flyteidl2.app.Identifier app_id = 6`)"""
    cluster_pool_id: ClusterPoolIdentifier | None = field(7, "message", group="resource")
    """A pool of interchangeable clusters. (`flyteidl2.common.ClusterPoolIdentifier cluster_pool_id = 7`)"""
    domain_id: DomainIdentifier | None = field(9, "message", group="resource")
    """A domain of an organization. (`flyteidl2.common.DomainIdentifier domain_id = 9`)"""
    cluster_id: ClusterIdentifier | None = field(10, "message", group="resource")
    """A single cluster. (`flyteidl2.common.ClusterIdentifier cluster_id = 10`)"""
    queue_id: QueueIdentifier | None = field(11, "message", group="resource")
    """A queue in which actions wait. (`flyteidl2.common.QueueIdentifier queue_id = 11`)"""
    operation: SelectClusterRequest.Operation = field(
        8, "enum", default_factory=lambda: SelectClusterRequest.Operation.OPERATION_UNSPECIFIED
    )
    """What the caller is about to do. (`Operation operation = 8`; none of 0)"""

    @property
    def resource(
        self,
    ) -> (
        OrgIdentifier
        | ProjectIdentifier
        | TaskIdentifier
        | ActionIdentifier
        | ActionAttemptIdentifier
        | Identifier
        | ClusterPoolIdentifier
        | DomainIdentifier
        | ClusterIdentifier
        | QueueIdentifier
        | None
    ):
        """Resource that the operation concerns: the member that is set.

        Rules: one has to be set.
        """
        return self._oneof(
            "resource",
            self.org_id,
            self.project_id,
            self.task_id,
            self.action_id,
            self.action_attempt_id,
            self.app_id,
            self.cluster_pool_id,
            self.domain_id,
            self.cluster_id,
            self.queue_id,
        )


@message_dataclass(slots=True, eq=False, repr=False)
class SelectClusterResponse(Message, proto="flyteidl2.cluster.SelectClusterResponse"):
    """Which cluster to contact."""

    cluster_endpoint: str = field(1, "string")
    """URL of its data proxy. The open-source service always returns the host that was called. (`string cluster_endpoint
    = 1`)
    """
    cluster: str = field(2, "string")
    """Name of the cluster. Empty in the open-source backend. (`string cluster = 2`)"""
