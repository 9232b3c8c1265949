# Made from flyteidl2/plugins/kubeflow/common.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/kubeflow/common.proto` (package `flyteidl2.plugins.kubeflow`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass


class CleanPodPolicy(Enum):
    """Which pods are removed when a training job has ended."""

    CLEANPOD_POLICY_NONE = 0
    """No pod."""
    CLEANPOD_POLICY_RUNNING = 1
    """Those that still run."""
    CLEANPOD_POLICY_ALL = 2
    """Every one."""


@message_dataclass(slots=True, eq=False, repr=False)
class RunPolicy(Message, proto="flyteidl2.plugins.kubeflow.RunPolicy"):
    """How long a training job and its pods live."""

    clean_pod_policy: CleanPodPolicy = field(1, "enum", default_factory=lambda: CleanPodPolicy.CLEANPOD_POLICY_NONE)
    """Which pods are removed at the end. (`CleanPodPolicy clean_pod_policy = 1`)"""
    ttl_seconds_after_finished: int = field(2, "int32")
    """How long the job's object stays, in seconds. (`int32 ttl_seconds_after_finished = 2`)"""
    active_deadline_seconds: int = field(3, "int32")
    """Longest duration of the job, in seconds. (`int32 active_deadline_seconds = 3`)"""
    backoff_limit: int = field(4, "int32")
    """How often pods may fail before the job does. (`int32 backoff_limit = 4`)"""
