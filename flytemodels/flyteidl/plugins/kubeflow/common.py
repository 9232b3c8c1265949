# Made from flyteidl/plugins/kubeflow/common.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/plugins/kubeflow/common.proto` (package `flyteidl.plugins.kubeflow`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass


class CleanPodPolicy(Enum):
    """Which pods are removed when a training job has ended."""

    CLEANPOD_POLICY_NONE = 0
    """None of them."""
    CLEANPOD_POLICY_RUNNING = 1
    """Those that are still running."""
    CLEANPOD_POLICY_ALL = 2
    """All of them."""


@message_dataclass(slots=True, eq=False, repr=False)
class RunPolicy(Message, proto="flyteidl.plugins.kubeflow.RunPolicy"):
    """How long a training job and its pods may live."""

    clean_pod_policy: CleanPodPolicy = field(1, "enum", default_factory=lambda: CleanPodPolicy.CLEANPOD_POLICY_NONE)
    """Which pods are removed at the end. (`CleanPodPolicy clean_pod_policy = 1`)"""
    ttl_seconds_after_finished: int = field(2, "int32")
    """How long the job's object is kept, in seconds. 0 leaves it to the operator. (`int32 ttl_seconds_after_finished =
    2`)
    """
    active_deadline_seconds: int = field(3, "int32")
    """Longest duration of the job, in seconds. 0 leaves it to the operator. (`int32 active_deadline_seconds = 3`)"""
    backoff_limit: int = field(4, "int32")
    """How often pods may fail before the job does. 0 leaves it to the operator. (`int32 backoff_limit = 4`)"""
