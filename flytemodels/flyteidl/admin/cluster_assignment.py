# Made from flyteidl/admin/cluster_assignment.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/cluster_assignment.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterAssignment(Message, proto="flyteidl.admin.ClusterAssignment"):
    """Where an execution runs."""

    cluster_pool_name: str = field(3, "string")
    """Pool of clusters, as named in the installation's configuration. flyteadmin refuses an execution that asks for
    another pool than the one its project and domain are assigned to. (`string cluster_pool_name = 3`)
    """
