# Made from flyteidl2/cluster/service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/cluster/service.proto` (package `flyteidl2.cluster`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.cluster.payload import SelectClusterRequest, SelectClusterResponse
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_CLUSTER_SERVICE_SELECT_CLUSTER: Final = Rpc(
    "/flyteidl2.cluster.ClusterService/SelectCluster",
    "select_cluster",
    "unary_unary",
    SelectClusterRequest,
    SelectClusterResponse,
)


class ClusterServiceStub(ServiceStub):
    """Finds the cluster that is responsible for a resource.

    Calls `flyteidl2.cluster.ClusterService`.
    """

    async def select_cluster(
        self,
        request: SelectClusterRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> SelectClusterResponse:
        """Return the cluster to contact about a resource. (`/flyteidl2.cluster.ClusterService/SelectCluster`)"""
        return await self._call_unary_unary(_CLUSTER_SERVICE_SELECT_CLUSTER, request, timeout, deadline, metadata)


class ClusterServiceBlockingStub(BlockingServiceStub):
    """Finds the cluster that is responsible for a resource.

    Calls `flyteidl2.cluster.ClusterService` and waits, over a channel of grpcio.
    """

    def select_cluster(
        self,
        request: SelectClusterRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> SelectClusterResponse:
        """Return the cluster to contact about a resource. (`/flyteidl2.cluster.ClusterService/SelectCluster`)"""
        return self._call_unary_unary(_CLUSTER_SERVICE_SELECT_CLUSTER, request, timeout, deadline, metadata)


class ClusterServiceBase(ServiceBase):
    """Finds the cluster that is responsible for a resource.

    Serves `flyteidl2.cluster.ClusterService`: override the methods that you implement.
    """

    async def select_cluster(self, request: SelectClusterRequest, /) -> SelectClusterResponse:
        """Return the cluster to contact about a resource. (`/flyteidl2.cluster.ClusterService/SelectCluster`)"""
        raise self._unimplemented(_CLUSTER_SERVICE_SELECT_CLUSTER)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (_CLUSTER_SERVICE_SELECT_CLUSTER,)
