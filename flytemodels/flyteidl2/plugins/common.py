# Made from flyteidl2/plugins/common.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/common.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.core.tasks import Resources


class RestartPolicy(Enum):
    """The enum `flyteidl2.plugins.RestartPolicy`."""

    RESTART_POLICY_NEVER = 0
    RESTART_POLICY_ON_FAILURE = 1
    RESTART_POLICY_ALWAYS = 2


@message_dataclass(slots=True, eq=False, repr=False)
class CommonReplicaSpec(Message, proto="flyteidl2.plugins.CommonReplicaSpec"):
    """The message `flyteidl2.plugins.CommonReplicaSpec`."""

    replicas: int = field(1, "int32")
    """`int32 replicas = 1`"""
    image: str = field(2, "string")
    """`string image = 2`"""
    resources: Resources | None = field(3, "message")
    """`flyteidl2.core.Resources resources = 3`"""
    restart_policy: RestartPolicy = field(4, "enum", default_factory=lambda: RestartPolicy.RESTART_POLICY_NEVER)
    """`RestartPolicy restart_policy = 4`"""
