# Made from flyteidl/admin/cluster_assignment.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/cluster_assignment.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterAssignment(Message, proto="flyteidl.admin.ClusterAssignment"):
    """Where an execution runs."""

    cluster_pool_name: str = field(3, "string")
    """Pool of clusters that the installation has configured. (`string cluster_pool_name = 3`)"""
