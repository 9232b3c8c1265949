# Made from flyteidl2/plugins/pytorch.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/pytorch.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ElasticConfig(Message, proto="flyteidl2.plugins.ElasticConfig"):
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
class DistributedPyTorchTrainingTask(Message, proto="flyteidl2.plugins.DistributedPyTorchTrainingTask"):
    """A PyTorch job, in the first form."""

    workers: int = field(1, "int32")
    """Pods beside the master, or all pods with `elastic_config`. (`int32 workers = 1`)"""
    elastic_config: ElasticConfig | None = field(2, "message")
    """Settings of the elastic launcher. None runs without it. (`ElasticConfig elastic_config = 2`)"""
