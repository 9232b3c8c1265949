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
    """Kinds of settings that administrators make for a project, domain, workflow or launch plan."""

    TASK_RESOURCE = 0
    """CPU, memory and GPUs of tasks."""
    CLUSTER_RESOURCE = 1
    """Values for templates of Kubernetes objects, such as quotas."""
    EXECUTION_QUEUE = 2
    """Queues of AWS Batch for the jobs of tasks, by tag."""
    EXECUTION_CLUSTER_LABEL = 3
    """Label of the cluster to run in."""
    QUALITY_OF_SERVICE_SPECIFICATION = 4
    """How soon executions run; without effect."""
    PLUGIN_OVERRIDE = 5
    """Which plugins run which types of tasks."""
    WORKFLOW_EXECUTION_CONFIG = 6
    """Defaults for executions."""
    CLUSTER_ASSIGNMENT = 7
    """Pool of clusters to run in."""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskResourceSpec(Message, proto="flyteidl.admin.TaskResourceSpec"):
    """Amounts of resources, as Kubernetes quantities. Empty means not set."""

    cpu: str = field(1, "string")
    """Processors, such as `500m`. (`string cpu = 1`)"""
    gpu: str = field(2, "string")
    """Whole GPUs. (`string gpu = 2`)"""
    memory: str = field(3, "string")
    """Working memory, such as `2Gi`. (`string memory = 3`)"""
    storage: str = field(4, "string")
    """Ignored, as in `Resources.ResourceName.STORAGE`. (`string storage = 4`)"""
    ephemeral_storage: str = field(5, "string")
    """Disk space, such as `20Gi`. (`string ephemeral_storage = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskResourceAttributes(Message, proto="flyteidl.admin.TaskResourceAttributes"):
    """Resources for tasks that do not ask for any, and upper bounds. flyteadmin uses the closest match as a whole: what
    is empty in it does not come from the installation's configuration.
    """

    defaults: TaskResourceSpec | None = field(1, "message")
    """For tasks that do not ask. (`TaskResourceSpec defaults = 1`)"""
    limits: TaskResourceSpec | None = field(2, "message")
    """Most that a task may ask for. (`TaskResourceSpec limits = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterResourceAttributes(Message, proto="flyteidl.admin.ClusterResourceAttributes"):
    """Values for templates of Kubernetes objects that are created in each namespace."""

    attributes: dict[str, str] = map_field(1, "string", "string")
    """Values by the name of the template's variable. (`map<string, string> attributes = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionQueueAttributes(Message, proto="flyteidl.admin.ExecutionQueueAttributes"):
    """Queues of AWS Batch that the jobs of tasks are put into."""

    tags: list[str] = field(1, "string", repeated=True)
    """The first tag that any queue has decides; flyteadmin picks one of its queues at random. (`repeated string tags =
    1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionClusterLabel(Message, proto="flyteidl.admin.ExecutionClusterLabel"):
    """Which cluster executions run in."""

    value: str = field(1, "string")
    """Label in the installation's configuration of clusters. (`string value = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PluginOverride(Message, proto="flyteidl.admin.PluginOverride"):
    """Which plugins run a type of tasks."""

    class MissingPluginBehavior(Enum):
        """What to do if none of the plugins is available."""

        FAIL = 0
        """Fail the task."""
        USE_DEFAULT = 1
        """Use the plugin that would run the task otherwise."""

    FAIL: ClassVar[PluginOverride.MissingPluginBehavior] = MissingPluginBehavior.FAIL
    """Fail the task."""
    USE_DEFAULT: ClassVar[PluginOverride.MissingPluginBehavior] = MissingPluginBehavior.USE_DEFAULT
    """Use the plugin that would run the task otherwise."""

    task_type: str = field(1, "string")
    """As in `TaskTemplate.type`. (`string task_type = 1`)"""
    plugin_id: list[str] = field(2, "string", repeated=True)
    """Plugins to try, in order. (`repeated string plugin_id = 2`)"""
    missing_plugin_behavior: PluginOverride.MissingPluginBehavior = field(
        4, "enum", default_factory=lambda: PluginOverride.MissingPluginBehavior.FAIL
    )
    """What to do if propeller has none of them. (`MissingPluginBehavior missing_plugin_behavior = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PluginOverrides(Message, proto="flyteidl.admin.PluginOverrides"):
    """Which plugins run which types of tasks."""

    overrides: list[PluginOverride] = field(1, "message", repeated=True)
    """At most one for each type of task. (`repeated PluginOverride overrides = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WorkflowExecutionConfig(Message, proto="flyteidl.admin.WorkflowExecutionConfig"):
    """Defaults for executions, used where neither the execution nor its launch plan decides."""

    max_parallelism: int = field(1, "int32")
    """Most task nodes at the same time. 0 leaves it to the installation. (`int32 max_parallelism = 1`)"""
    security_context: SecurityContext | None = field(2, "message")
    """Identity that executions run under. (`flyteidl.core.SecurityContext security_context = 2`)"""
    raw_output_data_config: RawOutputDataConfig | None = field(3, "message")
    """Where tasks store the data that literals refer to. (`RawOutputDataConfig raw_output_data_config = 3`)"""
    labels: Labels | None = field(4, "message")
    """Added to all Kubernetes objects of an execution. (`Labels labels = 4`)"""
    annotations: Annotations | None = field(5, "message")
    """Added to all Kubernetes objects of an execution. (`Annotations annotations = 5`)"""
    interruptible: bool | None = field(6, "message", wraps="google.protobuf.BoolValue")
    """Whether tasks may run on machines that can be taken away. None leaves it to the workflow.
    (`google.protobuf.BoolValue interruptible = 6`)
    """
    overwrite_cache: bool = field(7, "bool")
    """Whether to run cached tasks again and replace their stored results. (`bool overwrite_cache = 7`)"""
    envs: Envs | None = field(8, "message")
    """Environment variables for all tasks. (`Envs envs = 8`)"""
    execution_env_assignments: list[ExecutionEnvAssignment] = field(9, "message", repeated=True)
    """Environments that nodes share. Nobody in Flyte 1 reads them. (`repeated flyteidl.core.ExecutionEnvAssignment
    execution_env_assignments = 9`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class MatchingAttributes(Message, proto="flyteidl.admin.MatchingAttributes"):
    """Settings that administrators make."""

    task_resource_attributes: TaskResourceAttributes | None = field(1, "message", group="target")
    """CPU, memory and GPUs of tasks. (`TaskResourceAttributes task_resource_attributes = 1`)"""
    cluster_resource_attributes: ClusterResourceAttributes | None = field(2, "message", group="target")
    """Values for templates of Kubernetes objects. (`ClusterResourceAttributes cluster_resource_attributes = 2`)"""
    execution_queue_attributes: ExecutionQueueAttributes | None = field(3, "message", group="target")
    """Queues of AWS Batch for the jobs of tasks, by tag. (`ExecutionQueueAttributes execution_queue_attributes = 3`)"""
    execution_cluster_label: ExecutionClusterLabel | None = field(4, "message", group="target")
    """Label of the cluster to run in. (`ExecutionClusterLabel execution_cluster_label = 4`)"""
    quality_of_service: QualityOfService | None = field(5, "message", group="target")
    """How soon executions run; without effect. (`flyteidl.core.QualityOfService quality_of_service = 5`)"""
    plugin_overrides: PluginOverrides | None = field(6, "message", group="target")
    """Which plugins run which types of tasks. (`PluginOverrides plugin_overrides = 6`)"""
    workflow_execution_config: WorkflowExecutionConfig | None = field(7, "message", group="target")
    """Defaults for executions. (`WorkflowExecutionConfig workflow_execution_config = 7`)"""
    cluster_assignment: ClusterAssignment | None = field(8, "message", group="target")
    """Pool of clusters to run in. (`ClusterAssignment cluster_assignment = 8`)"""

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
        """Whichever one is set, or None."""
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
    """Settings, and what they apply to. An empty field matches anything, and the closest match wins: launch plan, then
    workflow, then project and domain, then project.
    """

    attributes: MatchingAttributes | None = field(1, "message")
    """Settings, of one kind. (`MatchingAttributes attributes = 1`)"""
    domain: str = field(2, "string")
    """Domain that they apply to. Empty for any. (`string domain = 2`)"""
    project: str = field(3, "string")
    """Project that they apply to. Empty for any. (`string project = 3`)"""
    workflow: str = field(4, "string")
    """Workflow that they apply to. Empty for any. (`string workflow = 4`)"""
    launch_plan: str = field(5, "string")
    """Launch plan that they apply to. Empty for any. (`string launch_plan = 5`)"""
    org: str = field(6, "string")
    """Organization. Empty if the installation has none. (`string org = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListMatchableAttributesRequest(Message, proto="flyteidl.admin.ListMatchableAttributesRequest"):
    """Asks for all settings of a kind."""

    resource_type: MatchableResource = field(1, "enum", default_factory=lambda: MatchableResource.TASK_RESOURCE)
    """Kind of settings to list. (`MatchableResource resource_type = 1`)"""
    org: str = field(2, "string")
    """Organization. Empty if the installation has none. (`string org = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListMatchableAttributesResponse(Message, proto="flyteidl.admin.ListMatchableAttributesResponse"):
    """All settings of a kind."""

    configurations: list[MatchableAttributesConfiguration] = field(1, "message", repeated=True)
    """One for each project, domain, workflow or launch plan. (`repeated MatchableAttributesConfiguration configurations
    = 1`)
    """
