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
class SelectClusterRequest(Message, proto="flyteidl2.cluster.SelectClusterRequest"):
    """The message `flyteidl2.cluster.SelectClusterRequest`."""

    class Operation(Enum):
        """The enum `flyteidl2.cluster.SelectClusterRequest.Operation`."""

        OPERATION_UNSPECIFIED = 0
        OPERATION_CREATE_UPLOAD_LOCATION = 1
        OPERATION_UPLOAD_INPUTS = 2
        OPERATION_GET_ACTION_DATA = 3
        OPERATION_QUERY_RANGE_METRICS = 4
        OPERATION_CREATE_DOWNLOAD_LINK = 5
        OPERATION_TAIL_LOGS = 6
        OPERATION_GET_ACTION_ATTEMPT_METRICS = 7
        OPERATION_USE_SECRETS = 8
        OPERATION_UPLOAD_TRIGGER = 9
        OPERATION_GET_IMAGE = 10
        OPERATION_TRACKED_RUN_DATA = 11
        OPERATION_GET_CLUSTER_CONFIG = 12

    OPERATION_UNSPECIFIED: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_UNSPECIFIED
    OPERATION_CREATE_UPLOAD_LOCATION: ClassVar[SelectClusterRequest.Operation] = (
        Operation.OPERATION_CREATE_UPLOAD_LOCATION
    )
    OPERATION_UPLOAD_INPUTS: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_UPLOAD_INPUTS
    OPERATION_GET_ACTION_DATA: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_GET_ACTION_DATA
    OPERATION_QUERY_RANGE_METRICS: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_QUERY_RANGE_METRICS
    OPERATION_CREATE_DOWNLOAD_LINK: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_CREATE_DOWNLOAD_LINK
    OPERATION_TAIL_LOGS: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_TAIL_LOGS
    OPERATION_GET_ACTION_ATTEMPT_METRICS: ClassVar[SelectClusterRequest.Operation] = (
        Operation.OPERATION_GET_ACTION_ATTEMPT_METRICS
    )
    OPERATION_USE_SECRETS: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_USE_SECRETS
    OPERATION_UPLOAD_TRIGGER: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_UPLOAD_TRIGGER
    OPERATION_GET_IMAGE: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_GET_IMAGE
    OPERATION_TRACKED_RUN_DATA: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_TRACKED_RUN_DATA
    OPERATION_GET_CLUSTER_CONFIG: ClassVar[SelectClusterRequest.Operation] = Operation.OPERATION_GET_CLUSTER_CONFIG

    org_id: OrgIdentifier | None = field(1, "message", group="resource")
    """`flyteidl2.common.OrgIdentifier org_id = 1`"""
    project_id: ProjectIdentifier | None = field(2, "message", group="resource")
    """`flyteidl2.common.ProjectIdentifier project_id = 2`"""
    task_id: TaskIdentifier | None = field(3, "message", group="resource")
    """`flyteidl2.task.TaskIdentifier task_id = 3`"""
    action_id: ActionIdentifier | None = field(4, "message", group="resource")
    """`flyteidl2.common.ActionIdentifier action_id = 4`"""
    action_attempt_id: ActionAttemptIdentifier | None = field(5, "message", group="resource")
    """`flyteidl2.common.ActionAttemptIdentifier action_attempt_id = 5`"""
    app_id: Identifier | None = field(6, "message", group="resource")
    """`flyteidl2.app.Identifier app_id = 6`"""
    cluster_pool_id: ClusterPoolIdentifier | None = field(7, "message", group="resource")
    """`flyteidl2.common.ClusterPoolIdentifier cluster_pool_id = 7`"""
    domain_id: DomainIdentifier | None = field(9, "message", group="resource")
    """`flyteidl2.common.DomainIdentifier domain_id = 9`"""
    cluster_id: ClusterIdentifier | None = field(10, "message", group="resource")
    """`flyteidl2.common.ClusterIdentifier cluster_id = 10`"""
    queue_id: QueueIdentifier | None = field(11, "message", group="resource")
    """`flyteidl2.common.QueueIdentifier queue_id = 11`"""
    operation: SelectClusterRequest.Operation = field(
        8, "enum", default_factory=lambda: SelectClusterRequest.Operation.OPERATION_UNSPECIFIED
    )
    """`Operation operation = 8`"""

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
        """The member of the oneof `resource` that is set, or None."""
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
    """The message `flyteidl2.cluster.SelectClusterResponse`."""

    cluster_endpoint: str = field(1, "string")
    """`string cluster_endpoint = 1`"""
    cluster: str = field(2, "string")
    """`string cluster = 2`"""
