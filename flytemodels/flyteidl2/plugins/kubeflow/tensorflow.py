# Made from flyteidl2/plugins/kubeflow/tensorflow.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/kubeflow/tensorflow.proto` (package `flyteidl2.plugins.kubeflow`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.core.tasks import Resources
from flytemodels.flyteidl2.plugins.common import CommonReplicaSpec, RestartPolicy
from flytemodels.flyteidl2.plugins.kubeflow.common import RunPolicy


@message_dataclass(slots=True, eq=False, repr=False)
class DistributedTensorflowTrainingTask(Message, proto="flyteidl2.plugins.kubeflow.DistributedTensorflowTrainingTask"):
    """A TensorFlow job, in `custom`."""

    worker_replicas: DistributedTensorflowTrainingReplicaSpec | None = field(1, "message")
    """Pods that compute; at least one. (`DistributedTensorflowTrainingReplicaSpec worker_replicas = 1`)"""
    ps_replicas: DistributedTensorflowTrainingReplicaSpec | None = field(2, "message")
    """Parameter servers. (`DistributedTensorflowTrainingReplicaSpec ps_replicas = 2`)"""
    chief_replicas: DistributedTensorflowTrainingReplicaSpec | None = field(3, "message")
    """Pods that coordinate. (`DistributedTensorflowTrainingReplicaSpec chief_replicas = 3`)"""
    run_policy: RunPolicy | None = field(4, "message")
    """How long the job lives. None for the operator's defaults. (`RunPolicy run_policy = 4`)"""
    evaluator_replicas: DistributedTensorflowTrainingReplicaSpec | None = field(5, "message")
    """Pods that evaluate. (`DistributedTensorflowTrainingReplicaSpec evaluator_replicas = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DistributedTensorflowTrainingReplicaSpec(
    Message, proto="flyteidl2.plugins.kubeflow.DistributedTensorflowTrainingReplicaSpec"
):
    """Pods of one role in a TensorFlow job."""

    replicas: int = field(1, "int32")
    """Deprecated. Use `common`. (`int32 replicas = 1`)"""
    image: str = field(2, "string")
    """Deprecated. Use `common`. (`string image = 2`)"""
    resources: Resources | None = field(3, "message")
    """Deprecated. Use `common`. (`flyteidl2.core.Resources resources = 3`)"""
    restart_policy: RestartPolicy = field(4, "enum", default_factory=lambda: RestartPolicy.RESTART_POLICY_NEVER)
    """Deprecated. Use `common`. (`flyteidl2.plugins.RestartPolicy restart_policy = 4`)"""
    common: CommonReplicaSpec | None = field(5, "message")
    """How many pods, and what they run. (`flyteidl2.plugins.CommonReplicaSpec common = 5`)"""
