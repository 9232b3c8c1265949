# Made from flyteidl2/plugins/pytorch.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/pytorch.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ElasticConfig(Message, proto="flyteidl2.plugins.ElasticConfig"):
    """The message `flyteidl2.plugins.ElasticConfig`."""

    rdzv_backend: str = field(1, "string")
    """`string rdzv_backend = 1`"""
    min_replicas: int = field(2, "int32")
    """`int32 min_replicas = 2`"""
    max_replicas: int = field(3, "int32")
    """`int32 max_replicas = 3`"""
    nproc_per_node: int = field(4, "int32")
    """`int32 nproc_per_node = 4`"""
    max_restarts: int = field(5, "int32")
    """`int32 max_restarts = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DistributedPyTorchTrainingTask(Message, proto="flyteidl2.plugins.DistributedPyTorchTrainingTask"):
    """The message `flyteidl2.plugins.DistributedPyTorchTrainingTask`."""

    workers: int = field(1, "int32")
    """`int32 workers = 1`"""
    elastic_config: ElasticConfig | None = field(2, "message")
    """`ElasticConfig elastic_config = 2`"""
