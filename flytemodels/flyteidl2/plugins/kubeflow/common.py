# Made from flyteidl2/plugins/kubeflow/common.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/kubeflow/common.proto` (package `flyteidl2.plugins.kubeflow`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass


class CleanPodPolicy(Enum):
    """The enum `flyteidl2.plugins.kubeflow.CleanPodPolicy`."""

    CLEANPOD_POLICY_NONE = 0
    CLEANPOD_POLICY_RUNNING = 1
    CLEANPOD_POLICY_ALL = 2


@message_dataclass(slots=True, eq=False, repr=False)
class RunPolicy(Message, proto="flyteidl2.plugins.kubeflow.RunPolicy"):
    """The message `flyteidl2.plugins.kubeflow.RunPolicy`."""

    clean_pod_policy: CleanPodPolicy = field(1, "enum", default_factory=lambda: CleanPodPolicy.CLEANPOD_POLICY_NONE)
    """`CleanPodPolicy clean_pod_policy = 1`"""
    ttl_seconds_after_finished: int = field(2, "int32")
    """`int32 ttl_seconds_after_finished = 2`"""
    active_deadline_seconds: int = field(3, "int32")
    """`int32 active_deadline_seconds = 3`"""
    backoff_limit: int = field(4, "int32")
    """`int32 backoff_limit = 4`"""
