# Made from flyteidl2/plugins/clustered.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/clustered.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass


class RdzvBackend(Enum):
    """The enum `flyteidl2.plugins.RdzvBackend`."""

    STATIC = 0
    C10D = 1


class Interconnect(Enum):
    """The enum `flyteidl2.plugins.Interconnect`."""

    TCP = 0
    EFA = 1
    INFINIBAND = 2
    ROCE = 3


@message_dataclass(slots=True, eq=False, repr=False)
class ClusteredTaskSpec(Message, proto="flyteidl2.plugins.ClusteredTaskSpec"):
    """The message `flyteidl2.plugins.ClusteredTaskSpec`."""

    replicas: int = field(1, "int32")
    """`int32 replicas = 1`"""
    nproc_per_node: int = field(2, "int32")
    """`int32 nproc_per_node = 2`"""
    runtime: Runtime | None = field(3, "message")
    """`Runtime runtime = 3`"""
    interconnect: Interconnect = field(4, "enum", default_factory=lambda: Interconnect.TCP)
    """`Interconnect interconnect = 4`"""
    failure_policy: ClusterFailurePolicy | None = field(5, "message")
    """`ClusterFailurePolicy failure_policy = 5`"""
    ttl_seconds_after_finished: int | None = field(6, "message", wraps="google.protobuf.UInt32Value")
    """`google.protobuf.UInt32Value ttl_seconds_after_finished = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Runtime(Message, proto="flyteidl2.plugins.Runtime"):
    """The message `flyteidl2.plugins.Runtime`."""

    torchrun: TorchRuntime | None = field(1, "message", group="kind")
    """`TorchRuntime torchrun = 1`"""

    @property
    def kind(self) -> TorchRuntime | None:
        """The member of the oneof `kind` that is set, or None."""
        return self._oneof("kind", self.torchrun)


@message_dataclass(slots=True, eq=False, repr=False)
class TorchRuntime(Message, proto="flyteidl2.plugins.TorchRuntime"):
    """The message `flyteidl2.plugins.TorchRuntime`."""

    rdzv_backend: RdzvBackend = field(1, "enum", default_factory=lambda: RdzvBackend.STATIC)
    """`RdzvBackend rdzv_backend = 1`"""
    max_restarts: int = field(2, "int32")
    """`int32 max_restarts = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterFailurePolicy(Message, proto="flyteidl2.plugins.ClusterFailurePolicy"):
    """The message `flyteidl2.plugins.ClusterFailurePolicy`."""

    max_restarts: int = field(1, "int32")
    """`int32 max_restarts = 1`"""
    restart_on_host_maintenance: bool = field(2, "bool")
    """`bool restart_on_host_maintenance = 2`"""
