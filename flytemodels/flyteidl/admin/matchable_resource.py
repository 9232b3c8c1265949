# Made from flyteidl/admin/matchable_resource.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/matchable_resource.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl.admin.cluster_assignment import ClusterAssignment
from flytemodels.flyteidl.admin.common import Annotations, Envs, Labels, RawOutputDataConfig
from flytemodels.flyteidl.core.execution import QualityOfService
from flytemodels.flyteidl.core.execution_envs import ExecutionEnvAssignment
from flytemodels.flyteidl.core.security import SecurityContext


class MatchableResource(Enum):
    """The enum `flyteidl.admin.MatchableResource`."""

    TASK_RESOURCE = 0
    CLUSTER_RESOURCE = 1
    EXECUTION_QUEUE = 2
    EXECUTION_CLUSTER_LABEL = 3
    QUALITY_OF_SERVICE_SPECIFICATION = 4
    PLUGIN_OVERRIDE = 5
    WORKFLOW_EXECUTION_CONFIG = 6
    CLUSTER_ASSIGNMENT = 7


@message_dataclass(slots=True, eq=False, repr=False)
class TaskResourceSpec(Message, proto="flyteidl.admin.TaskResourceSpec"):
    """The message `flyteidl.admin.TaskResourceSpec`."""

    cpu: str = field(1, "string")
    """`string cpu = 1`"""
    gpu: str = field(2, "string")
    """`string gpu = 2`"""
    memory: str = field(3, "string")
    """`string memory = 3`"""
    storage: str = field(4, "string")
    """`string storage = 4`"""
    ephemeral_storage: str = field(5, "string")
    """`string ephemeral_storage = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskResourceAttributes(Message, proto="flyteidl.admin.TaskResourceAttributes"):
    """The message `flyteidl.admin.TaskResourceAttributes`."""

    defaults: TaskResourceSpec | None = field(1, "message")
    """`TaskResourceSpec defaults = 1`"""
    limits: TaskResourceSpec | None = field(2, "message")
    """`TaskResourceSpec limits = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterResourceAttributes(Message, proto="flyteidl.admin.ClusterResourceAttributes"):
    """The message `flyteidl.admin.ClusterResourceAttributes`."""

    attributes: dict[str, str] = map_field(1, "string", "string")
    """`map<string, string> attributes = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionQueueAttributes(Message, proto="flyteidl.admin.ExecutionQueueAttributes"):
    """The message `flyteidl.admin.ExecutionQueueAttributes`."""

    tags: list[str] = field(1, "string", repeated=True)
    """`repeated string tags = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionClusterLabel(Message, proto="flyteidl.admin.ExecutionClusterLabel"):
    """The message `flyteidl.admin.ExecutionClusterLabel`."""

    value: str = field(1, "string")
    """`string value = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PluginOverride(Message, proto="flyteidl.admin.PluginOverride"):
    """The message `flyteidl.admin.PluginOverride`."""

    class MissingPluginBehavior(Enum):
        """The enum `flyteidl.admin.PluginOverride.MissingPluginBehavior`."""

        FAIL = 0
        USE_DEFAULT = 1

    FAIL: ClassVar[PluginOverride.MissingPluginBehavior] = MissingPluginBehavior.FAIL
    USE_DEFAULT: ClassVar[PluginOverride.MissingPluginBehavior] = MissingPluginBehavior.USE_DEFAULT

    task_type: str = field(1, "string")
    """`string task_type = 1`"""
    plugin_id: list[str] = field(2, "string", repeated=True)
    """`repeated string plugin_id = 2`"""
    missing_plugin_behavior: PluginOverride.MissingPluginBehavior = field(
        4, "enum", default_factory=lambda: PluginOverride.MissingPluginBehavior.FAIL
    )
    """`MissingPluginBehavior missing_plugin_behavior = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PluginOverrides(Message, proto="flyteidl.admin.PluginOverrides"):
    """The message `flyteidl.admin.PluginOverrides`."""

    overrides: list[PluginOverride] = field(1, "message", repeated=True)
    """`repeated PluginOverride overrides = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionConfig(Message, proto="flyteidl.admin.WorkflowExecutionConfig"):
    """The message `flyteidl.admin.WorkflowExecutionConfig`."""

    max_parallelism: int = field(1, "int32")
    """`int32 max_parallelism = 1`"""
    security_context: SecurityContext | None = field(2, "message")
    """`flyteidl.core.SecurityContext security_context = 2`"""
    raw_output_data_config: RawOutputDataConfig | None = field(3, "message")
    """`RawOutputDataConfig raw_output_data_config = 3`"""
    labels: Labels | None = field(4, "message")
    """`Labels labels = 4`"""
    annotations: Annotations | None = field(5, "message")
    """`Annotations annotations = 5`"""
    interruptible: bool | None = field(6, "message", wraps="google.protobuf.BoolValue")
    """`google.protobuf.BoolValue interruptible = 6`"""
    overwrite_cache: bool = field(7, "bool")
    """`bool overwrite_cache = 7`"""
    envs: Envs | None = field(8, "message")
    """`Envs envs = 8`"""
    execution_env_assignments: list[ExecutionEnvAssignment] = field(9, "message", repeated=True)
    """`repeated flyteidl.core.ExecutionEnvAssignment execution_env_assignments = 9`"""


@message_dataclass(slots=True, eq=False, repr=False)
class MatchingAttributes(Message, proto="flyteidl.admin.MatchingAttributes"):
    """The message `flyteidl.admin.MatchingAttributes`."""

    task_resource_attributes: TaskResourceAttributes | None = field(1, "message", group="target")
    """`TaskResourceAttributes task_resource_attributes = 1`"""
    cluster_resource_attributes: ClusterResourceAttributes | None = field(2, "message", group="target")
    """`ClusterResourceAttributes cluster_resource_attributes = 2`"""
    execution_queue_attributes: ExecutionQueueAttributes | None = field(3, "message", group="target")
    """`ExecutionQueueAttributes execution_queue_attributes = 3`"""
    execution_cluster_label: ExecutionClusterLabel | None = field(4, "message", group="target")
    """`ExecutionClusterLabel execution_cluster_label = 4`"""
    quality_of_service: QualityOfService | None = field(5, "message", group="target")
    """`flyteidl.core.QualityOfService quality_of_service = 5`"""
    plugin_overrides: PluginOverrides | None = field(6, "message", group="target")
    """`PluginOverrides plugin_overrides = 6`"""
    workflow_execution_config: WorkflowExecutionConfig | None = field(7, "message", group="target")
    """`WorkflowExecutionConfig workflow_execution_config = 7`"""
    cluster_assignment: ClusterAssignment | None = field(8, "message", group="target")
    """`ClusterAssignment cluster_assignment = 8`"""

    @property
    def target(
        self,
    ) -> (
        TaskResourceAttributes
        | ClusterResourceAttributes
        | ExecutionQueueAttributes
        | ExecutionClusterLabel
        | QualityOfService
        | PluginOverrides
        | WorkflowExecutionConfig
        | ClusterAssignment
        | None
    ):
        """The member of the oneof `target` that is set, or None."""
        return self._oneof(
            "target",
            self.task_resource_attributes,
            self.cluster_resource_attributes,
            self.execution_queue_attributes,
            self.execution_cluster_label,
            self.quality_of_service,
            self.plugin_overrides,
            self.workflow_execution_config,
            self.cluster_assignment,
        )


@message_dataclass(slots=True, eq=False, repr=False)
class MatchableAttributesConfiguration(Message, proto="flyteidl.admin.MatchableAttributesConfiguration"):
    """The message `flyteidl.admin.MatchableAttributesConfiguration`."""

    attributes: MatchingAttributes | None = field(1, "message")
    """`MatchingAttributes attributes = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    project: str = field(3, "string")
    """`string project = 3`"""
    workflow: str = field(4, "string")
    """`string workflow = 4`"""
    launch_plan: str = field(5, "string")
    """`string launch_plan = 5`"""
    org: str = field(6, "string")
    """`string org = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListMatchableAttributesRequest(Message, proto="flyteidl.admin.ListMatchableAttributesRequest"):
    """The message `flyteidl.admin.ListMatchableAttributesRequest`."""

    resource_type: MatchableResource = field(1, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """`MatchableResource resource_type = 1`"""
    org: str = field(2, "string")
    """`string org = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListMatchableAttributesResponse(Message, proto="flyteidl.admin.ListMatchableAttributesResponse"):
    """The message `flyteidl.admin.ListMatchableAttributesResponse`."""

    configurations: list[MatchableAttributesConfiguration] = field(1, "message", repeated=True)
    """`repeated MatchableAttributesConfiguration configurations = 1`"""
