# Made from flyteidl2/plugins/common.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/common.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.core.tasks import Resources


class RestartPolicy(Enum):
    """What Kubernetes does with a container that has ended."""

    RESTART_POLICY_NEVER = 0
    """Leaves it alone."""
    RESTART_POLICY_ON_FAILURE = 1
    """Starts it again after a failure."""
    RESTART_POLICY_ALWAYS = 2
    """Always starts it again."""


@message_dataclass(slots=True, eq=False, repr=False)
class CommonReplicaSpec(Message, proto="flyteidl2.plugins.CommonReplicaSpec"):
    """Pods of one role in a training job."""

    replicas: int = field(1, "int32")
    """How many of them. Masters and launchers always get a single one. (`int32 replicas = 1`)"""
    image: str = field(2, "string")
    """Image to run. Empty for the task's. (`string image = 2`)"""
    resources: Resources | None = field(3, "message")
    """CPU, memory and GPUs. None for the task's. (`flyteidl2.core.Resources resources = 3`)"""
    restart_policy: RestartPolicy = field(4, "enum", default_factory=lambda: RestartPolicy.RESTART_POLICY_NEVER)
    """What happens to a container that has ended. (`RestartPolicy restart_policy = 4`)"""
