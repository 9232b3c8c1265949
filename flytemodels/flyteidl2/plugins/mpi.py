# Made from flyteidl2/plugins/mpi.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/mpi.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class DistributedMPITrainingTask(Message, proto="flyteidl2.plugins.DistributedMPITrainingTask"):
    """An MPI job, in the first form."""

    num_workers: int = field(1, "int32")
    """Pods that compute; at least one. (`int32 num_workers = 1`)"""
    num_launcher_replicas: int = field(2, "int32")
    """Pods that start `mpirun`. 0 counts as 1. (`int32 num_launcher_replicas = 2`)"""
    slots: int = field(3, "int32")
    """Processes in each worker. (`int32 slots = 3`)"""
