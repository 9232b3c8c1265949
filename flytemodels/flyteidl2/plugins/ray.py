# Made from flyteidl2/plugins/ray.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/ray.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.literals import KeyValuePair
from flytemodels.flyteidl2.core.tasks import ExtendedResources, K8sPod, Resources


@message_dataclass(slots=True, eq=False, repr=False)
class RayJob(Message, proto="flyteidl2.plugins.RayJob"):
    """The message `flyteidl2.plugins.RayJob`."""

    ray_cluster: RayCluster | None = field(1, "message")
    """`RayCluster ray_cluster = 1`"""
    runtime_env: str = field(2, "string")
    """Deprecated. (`string runtime_env = 2`)"""
    shutdown_after_job_finishes: bool = field(3, "bool")
    """`bool shutdown_after_job_finishes = 3`"""
    ttl_seconds_after_finished: int = field(4, "int32")
    """`int32 ttl_seconds_after_finished = 4`"""
    runtime_env_yaml: str = field(5, "string")
    """`string runtime_env_yaml = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AutoscalerOptions(Message, proto="flyteidl2.plugins.AutoscalerOptions"):
    """The message `flyteidl2.plugins.AutoscalerOptions`."""

    class UpscalingMode(Enum):
        """The enum `flyteidl2.plugins.AutoscalerOptions.UpscalingMode`."""

        UPSCALING_MODE_UNSPECIFIED = 0
        UPSCALING_MODE_DEFAULT = 1
        UPSCALING_MODE_AGGRESSIVE = 2
        UPSCALING_MODE_CONSERVATIVE = 3

    UPSCALING_MODE_UNSPECIFIED: ClassVar[AutoscalerOptions.UpscalingMode] = UpscalingMode.UPSCALING_MODE_UNSPECIFIED
    UPSCALING_MODE_DEFAULT: ClassVar[AutoscalerOptions.UpscalingMode] = UpscalingMode.UPSCALING_MODE_DEFAULT
    UPSCALING_MODE_AGGRESSIVE: ClassVar[AutoscalerOptions.UpscalingMode] = UpscalingMode.UPSCALING_MODE_AGGRESSIVE
    UPSCALING_MODE_CONSERVATIVE: ClassVar[AutoscalerOptions.UpscalingMode] = UpscalingMode.UPSCALING_MODE_CONSERVATIVE

    upscaling_mode: AutoscalerOptions.UpscalingMode = field(
        1, "enum", default_factory=lambda: AutoscalerOptions.UpscalingMode.UPSCALING_MODE_UNSPECIFIED
    )
    """`UpscalingMode upscaling_mode = 1`"""
    idle_timeout_seconds: int = field(2, "int32")
    """`int32 idle_timeout_seconds = 2`"""
    env: list[KeyValuePair] = field(3, "message", repeated=True)
    """`repeated flyteidl2.core.KeyValuePair env = 3`"""
    image: str = field(4, "string")
    """`string image = 4`"""
    resources: Resources | None = field(5, "message")
    """`flyteidl2.core.Resources resources = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RayCluster(Message, proto="flyteidl2.plugins.RayCluster"):
    """The message `flyteidl2.plugins.RayCluster`."""

    head_group_spec: HeadGroupSpec | None = field(1, "message")
    """`HeadGroupSpec head_group_spec = 1`"""
    worker_group_spec: list[WorkerGroupSpec] = field(2, "message", repeated=True)
    """`repeated WorkerGroupSpec worker_group_spec = 2`"""
    enable_autoscaling: bool = field(3, "bool")
    """`bool enable_autoscaling = 3`"""
    autoscaler_options: AutoscalerOptions | None = field(4, "message")
    """`AutoscalerOptions autoscaler_options = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class HeadGroupSpec(Message, proto="flyteidl2.plugins.HeadGroupSpec"):
    """The message `flyteidl2.plugins.HeadGroupSpec`."""

    ray_start_params: dict[str, str] = map_field(1, "string", "string")
    """`map<string, string> ray_start_params = 1`"""
    k8s_pod: K8sPod | None = field(2, "message")
    """`flyteidl2.core.K8sPod k8s_pod = 2`"""
    extended_resources: ExtendedResources | None = field(3, "message")
    """`flyteidl2.core.ExtendedResources extended_resources = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkerGroupSpec(Message, proto="flyteidl2.plugins.WorkerGroupSpec"):
    """The message `flyteidl2.plugins.WorkerGroupSpec`."""

    group_name: str = field(1, "string")
    """`string group_name = 1`"""
    replicas: int = field(2, "int32")
    """`int32 replicas = 2`"""
    min_replicas: int = field(3, "int32")
    """`int32 min_replicas = 3`"""
    max_replicas: int = field(4, "int32")
    """`int32 max_replicas = 4`"""
    ray_start_params: dict[str, str] = map_field(5, "string", "string")
    """`map<string, string> ray_start_params = 5`"""
    k8s_pod: K8sPod | None = field(6, "message")
    """`flyteidl2.core.K8sPod k8s_pod = 6`"""
    extended_resources: ExtendedResources | None = field(7, "message")
    """`flyteidl2.core.ExtendedResources extended_resources = 7`"""
