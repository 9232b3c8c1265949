# Made from flyteidl/plugins/kubeflow/pytorch.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/plugins/kubeflow/pytorch.proto` (package `flyteidl.plugins.kubeflow`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.core.tasks import Resources
from flytemodels.flyteidl.plugins.common import CommonReplicaSpec, RestartPolicy
from flytemodels.flyteidl.plugins.kubeflow.common import RunPolicy


@message_dataclass(slots=True, eq=False, repr=False)
class ElasticConfig(Message, proto="flyteidl.plugins.kubeflow.ElasticConfig"):
    """Settings of PyTorch's elastic launcher."""

    rdzv_backend: str = field(1, "string")
    """How workers find each other, such as `c10d`. (`string rdzv_backend = 1`)"""
    min_replicas: int = field(2, "int32")
    """Fewest pods to continue with. (`int32 min_replicas = 2`)"""
    max_replicas: int = field(3, "int32")
    """Most pods to run. (`int32 max_replicas = 3`)"""
    nproc_per_node: int = field(4, "int32")
    """Processes in each pod. (`int32 nproc_per_node = 4`)"""
    max_restarts: int = field(5, "int32")
    """How often to restart the workers after one has failed. (`int32 max_restarts = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DistributedPyTorchTrainingTask(Message, proto="flyteidl.plugins.kubeflow.DistributedPyTorchTrainingTask"):
    """A PyTorch job: what flytekit's PyTorch plugin puts into `custom`."""

    worker_replicas: DistributedPyTorchTrainingReplicaSpec | None = field(1, "message")
    """Pods beside the master, or all pods with `elastic_config`. (`DistributedPyTorchTrainingReplicaSpec
    worker_replicas = 1`)
    """
    master_replicas: DistributedPyTorchTrainingReplicaSpec | None = field(2, "message")
    """Pod that coordinates; always a single one, and none with `elastic_config`.
    (`DistributedPyTorchTrainingReplicaSpec master_replicas = 2`)
    """
    run_policy: RunPolicy | None = field(3, "message")
    """How long the job lives. None for the operator's defaults. (`RunPolicy run_policy = 3`)"""
    elastic_config: ElasticConfig | None = field(4, "message")
    """Settings of the elastic launcher. None runs without it. (`ElasticConfig elastic_config = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DistributedPyTorchTrainingReplicaSpec(
    Message, proto="flyteidl.plugins.kubeflow.DistributedPyTorchTrainingReplicaSpec"
):
    """Pods of one role in a PyTorch job."""

    replicas: int = field(1, "int32")
    """Deprecated. Use `common`. (`int32 replicas = 1`)"""
    image: str = field(2, "string")
    """Deprecated. Use `common`. (`string image = 2`)"""
    resources: Resources | None = field(3, "message")
    """Deprecated. Use `common`. (`flyteidl.core.Resources resources = 3`)"""
    restart_policy: RestartPolicy = field(4, "enum", default_factory=lambda: RestartPolicy.RESTART_POLICY_NEVER)
    """Deprecated. Use `common`. (`flyteidl.plugins.RestartPolicy restart_policy = 4`)"""
    common: CommonReplicaSpec | None = field(5, "message")
    """How many pods, and what they run. (`flyteidl.plugins.CommonReplicaSpec common = 5`)"""
