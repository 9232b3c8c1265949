# Made from flyteidl2/plugins/ray.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/ray.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.literals import KeyValuePair
from flytemodels.flyteidl2.core.tasks import ExtendedResources, K8sPod, Resources


@message_dataclass(slots=True, eq=False, repr=False)
class RayJob(Message, proto="flyteidl2.plugins.RayJob"):
    """A Ray job, in `custom`."""

    ray_cluster: RayCluster | None = field(1, "message")
    """Cluster that is created for the job. (`RayCluster ray_cluster = 1`)"""
    runtime_env: str = field(2, "string")
    """Deprecated. Use `runtime_env_yaml`. Base64 of JSON, read only if that is empty. (`string runtime_env = 2`)"""
    shutdown_after_job_finishes: bool = field(3, "bool")
    """Whether the cluster is removed after the job has ended. False leaves it to the installation's configuration.
    (`bool shutdown_after_job_finishes = 3`)
    """
    ttl_seconds_after_finished: int = field(4, "int32")
    """How long the cluster is kept after the job has ended, in seconds. Used only with `shutdown_after_job_finishes`.
    (`int32 ttl_seconds_after_finished = 4`)
    """
    runtime_env_yaml: str = field(5, "string")
    """Ray's runtime environment, as YAML. (`string runtime_env_yaml = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AutoscalerOptions(Message, proto="flyteidl2.plugins.AutoscalerOptions"):
    """How the autoscaler of a Ray cluster behaves."""

    class UpscalingMode(Enum):
        """How eagerly pods are added."""

        UPSCALING_MODE_UNSPECIFIED = 0
        """Not specified; left to Ray."""
        UPSCALING_MODE_DEFAULT = 1
        """Without a limit on the rate."""
        UPSCALING_MODE_AGGRESSIVE = 2
        """The same to Ray as DEFAULT."""
        UPSCALING_MODE_CONSERVATIVE = 3
        """At most as many at a time as the cluster already has."""

    UPSCALING_MODE_UNSPECIFIED: ClassVar[AutoscalerOptions.UpscalingMode] = UpscalingMode.UPSCALING_MODE_UNSPECIFIED
    """Not specified; left to Ray."""
    UPSCALING_MODE_DEFAULT: ClassVar[AutoscalerOptions.UpscalingMode] = UpscalingMode.UPSCALING_MODE_DEFAULT
    """Without a limit on the rate."""
    UPSCALING_MODE_AGGRESSIVE: ClassVar[AutoscalerOptions.UpscalingMode] = UpscalingMode.UPSCALING_MODE_AGGRESSIVE
    """The same to Ray as DEFAULT."""
    UPSCALING_MODE_CONSERVATIVE: ClassVar[AutoscalerOptions.UpscalingMode] = UpscalingMode.UPSCALING_MODE_CONSERVATIVE
    """At most as many at a time as the cluster already has."""

    upscaling_mode: AutoscalerOptions.UpscalingMode = field(
        1, "enum", default_factory=lambda: AutoscalerOptions.UpscalingMode.UPSCALING_MODE_UNSPECIFIED
    )
    """How eagerly pods are added. (`UpscalingMode upscaling_mode = 1`)"""
    idle_timeout_seconds: int = field(2, "int32")
    """How long a pod may be idle, in seconds. 0 leaves it to Ray. (`int32 idle_timeout_seconds = 2`)"""
    env: list[KeyValuePair] = field(3, "message", repeated=True)
    """Environment variables of the autoscaler. (`repeated flyteidl2.core.KeyValuePair env = 3`)"""
    image: str = field(4, "string")
    """Image of the autoscaler. Empty for Ray's own. (`string image = 4`)"""
    resources: Resources | None = field(5, "message")
    """CPU and memory of the autoscaler. (`flyteidl2.core.Resources resources = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RayCluster(Message, proto="flyteidl2.plugins.RayCluster"):
    """Pods of a Ray job."""

    head_group_spec: HeadGroupSpec | None = field(1, "message")
    """Pod of the head. (`HeadGroupSpec head_group_spec = 1`)"""
    worker_group_spec: list[WorkerGroupSpec] = field(2, "message", repeated=True)
    """Groups of pods that compute. (`repeated WorkerGroupSpec worker_group_spec = 2`)"""
    enable_autoscaling: bool = field(3, "bool")
    """Whether pods are added and removed while the job runs. (`bool enable_autoscaling = 3`)"""
    autoscaler_options: AutoscalerOptions | None = field(4, "message")
    """How pods are added and removed. None for Ray's defaults. (`AutoscalerOptions autoscaler_options = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class HeadGroupSpec(Message, proto="flyteidl2.plugins.HeadGroupSpec"):
    """The head of a Ray cluster."""

    ray_start_params: dict[str, str] = map_field(1, "string", "string")
    """Arguments of `ray start`, by name. Empty for the installation's defaults. (`map<string, string> ray_start_params
    = 1`)
    """
    k8s_pod: K8sPod | None = field(2, "message")
    """Changes to the pod. None uses the task's as it is. (`flyteidl2.core.K8sPod k8s_pod = 2`)"""
    extended_resources: ExtendedResources | None = field(3, "message")
    """Accelerators and shared memory. None for those of the task. (`flyteidl2.core.ExtendedResources extended_resources
    = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class WorkerGroupSpec(Message, proto="flyteidl2.plugins.WorkerGroupSpec"):
    """Pods of a Ray cluster that compute, all of them alike."""

    group_name: str = field(1, "string")
    """Unique in the cluster. (`string group_name = 1`)"""
    replicas: int = field(2, "int32")
    """How many to start with. (`int32 replicas = 2`)"""
    min_replicas: int = field(3, "int32")
    """Minimum number of pods for the autoscaler, at most `replicas`. (`int32 min_replicas = 3`)"""
    max_replicas: int = field(4, "int32")
    """Maximum number of pods for the autoscaler, at least `replicas`. (`int32 max_replicas = 4`)"""
    ray_start_params: dict[str, str] = map_field(5, "string", "string")
    """Arguments of `ray start`, by name. Empty for the installation's defaults. (`map<string, string> ray_start_params
    = 5`)
    """
    k8s_pod: K8sPod | None = field(6, "message")
    """Changes to the pods. None uses the task's as they are. (`flyteidl2.core.K8sPod k8s_pod = 6`)"""
    extended_resources: ExtendedResources | None = field(7, "message")
    """Accelerators and shared memory. None for those of the task. (`flyteidl2.core.ExtendedResources extended_resources
    = 7`)
    """
