# Made from flyteidl2/plugins/clustered.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/clustered.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass


class RdzvBackend(Enum):
    """How PyTorch workers find each other."""

    STATIC = 0
    """By the fixed address of the first worker."""
    C10D = 1
    """By PyTorch's own key-value store."""


class Interconnect(Enum):
    """Networks between pods. The plugin handles TCP only, and uses it in place of the others."""

    TCP = 0
    """The regular network."""
    EFA = 1
    """Amazon's Elastic Fabric Adapter."""
    INFINIBAND = 2
    """InfiniBand."""
    ROCE = 3
    """RDMA over Ethernet."""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusteredTaskSpec(Message, proto="flyteidl2.plugins.ClusteredTaskSpec", rules=True):
    """Settings of a task that runs in several pods at once, in `TaskTemplate.custom`."""

    replicas: int = field(1, "int32")
    """Number of pods. (`int32 replicas = 1`; above 0)"""
    nproc_per_node: int = field(2, "int32")
    """Number of processes per pod. (`int32 nproc_per_node = 2`; above 0)"""
    runtime: Runtime | None = field(3, "message")
    """Launcher of the processes. (`Runtime runtime = 3`)"""
    interconnect: Interconnect = field(4, "enum", default_factory=lambda: Interconnect.TCP)
    """Network between the pods. (`Interconnect interconnect = 4`)"""
    failure_policy: ClusterFailurePolicy | None = field(5, "message")
    """What to do when a pod fails. (`ClusterFailurePolicy failure_policy = 5`)"""
    ttl_seconds_after_finished: int | None = field(6, "message", wraps="google.protobuf.UInt32Value")
    """How long the JobSet is kept after the task has ended, in seconds. None sets no limit.
    (`google.protobuf.UInt32Value ttl_seconds_after_finished = 6`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class Runtime(Message, proto="flyteidl2.plugins.Runtime"):
    """Launcher of the processes of a task with several pods."""

    torchrun: TorchRuntime | None = field(1, "message", group="kind")
    """PyTorch's launcher. (`TorchRuntime torchrun = 1`)"""

    @property
    def kind(self) -> TorchRuntime | None:
        """The member that is set, or None."""
        return self._oneof("kind", self.torchrun)


@message_dataclass(slots=True, eq=False, repr=False)
class TorchRuntime(Message, proto="flyteidl2.plugins.TorchRuntime"):
    """Settings of PyTorch's launcher, `torchrun`."""

    rdzv_backend: RdzvBackend = field(1, "enum", default_factory=lambda: RdzvBackend.STATIC)
    """How workers find each other. (`RdzvBackend rdzv_backend = 1`)"""
    max_restarts: int = field(2, "int32")
    """Number of restarts after a worker has failed. The plugin ignores it: see `ClusterFailurePolicy.max_restarts`.
    (`int32 max_restarts = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterFailurePolicy(Message, proto="flyteidl2.plugins.ClusterFailurePolicy"):
    """What to do when a pod fails."""

    max_restarts: int = field(1, "int32")
    """How many times all pods are restarted. 0 means that the first failure is final. (`int32 max_restarts = 1`)"""
    restart_on_host_maintenance: bool = field(2, "bool")
    """Whether an eviction for host maintenance leads to a retry that does not count against `max_restarts`. (`bool
    restart_on_host_maintenance = 2`)
    """
