# Made from flyteidl/plugins/kubeflow/mpi.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/plugins/kubeflow/mpi.proto` (package `flyteidl.plugins.kubeflow`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.core.tasks import Resources
from flytemodels.flyteidl.plugins.common import CommonReplicaSpec, RestartPolicy
from flytemodels.flyteidl.plugins.kubeflow.common import RunPolicy


@message_dataclass(slots=True, eq=False, repr=False)
class DistributedMPITrainingTask(Message, proto="flyteidl.plugins.kubeflow.DistributedMPITrainingTask"):
    """An MPI job: what flytekit's MPI plugin puts into `custom`."""

    worker_replicas: DistributedMPITrainingReplicaSpec | None = field(1, "message")
    """Pods that compute; at least one. (`DistributedMPITrainingReplicaSpec worker_replicas = 1`)"""
    launcher_replicas: DistributedMPITrainingReplicaSpec | None = field(2, "message")
    """Pod that starts `mpirun`; always a single one. (`DistributedMPITrainingReplicaSpec launcher_replicas = 2`)"""
    run_policy: RunPolicy | None = field(3, "message")
    """How long the job lives. None for the operator's defaults. (`RunPolicy run_policy = 3`)"""
    slots: int = field(4, "int32")
    """Processes in each worker. The plugin does not read it and always sets 1. (`int32 slots = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DistributedMPITrainingReplicaSpec(Message, proto="flyteidl.plugins.kubeflow.DistributedMPITrainingReplicaSpec"):
    """Pods of one role in an MPI job."""

    replicas: int = field(1, "int32")
    """Deprecated. Use `common`. (`int32 replicas = 1`)"""
    image: str = field(2, "string")
    """Deprecated. Use `common`. (`string image = 2`)"""
    resources: Resources | None = field(3, "message")
    """Deprecated. Use `common`. (`flyteidl.core.Resources resources = 3`)"""
    restart_policy: RestartPolicy = field(4, "enum", default_factory=lambda: RestartPolicy.RESTART_POLICY_NEVER)
    """Deprecated. Use `common`. (`flyteidl.plugins.RestartPolicy restart_policy = 4`)"""
    command: list[str] = field(5, "string", repeated=True)
    """What to run in place of the task's arguments. Empty keeps them. (`repeated string command = 5`)"""
    common: CommonReplicaSpec | None = field(6, "message")
    """How many pods, and what they run. (`flyteidl.plugins.CommonReplicaSpec common = 6`)"""
