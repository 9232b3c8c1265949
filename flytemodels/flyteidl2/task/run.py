# Made from flyteidl2/task/run.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/task/run.proto` (package `flyteidl2.task`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.identifier import RunIdentifier
from flytemodels.flyteidl2.common.phase import ActionPhase
from flytemodels.flyteidl2.common.run import Relation
from flytemodels.flyteidl2.core.literals import KeyValuePair
from flytemodels.flyteidl2.core.security import SecurityContext
from flytemodels.flyteidl2.core.tasks import GPUAccelerator, Resources
from flytemodels.flyteidl2.notification.definition import DeliveryConfigTemplate


class CacheLookupScope(Enum):
    """Where to look for cached results."""

    CACHE_LOOKUP_SCOPE_UNSPECIFIED = 0
    """Not said."""
    CACHE_LOOKUP_SCOPE_GLOBAL = 1
    """In all projects of the organization."""
    CACHE_LOOKUP_SCOPE_PROJECT_DOMAIN = 2
    """Within project and domain."""


class TaskSpecSource(Enum):
    """Where a run's task comes from."""

    TASK_SPEC_SOURCE_UNSPECIFIED = 0
    """Not said."""
    TASK_SPEC_SOURCE_DEPLOYED = 1
    """It was deployed before, and can be found by its name."""
    TASK_SPEC_SOURCE_EPHEMERAL = 2
    """It came with the run."""


@message_dataclass(slots=True, eq=False, repr=False)
class Labels(Message, proto="flyteidl2.task.Labels"):
    """Labels of a run, and of the Kubernetes objects that it makes."""

    values: dict[str, str] = map_field(1, "string", "string")
    """Label by key. (`map<string, string> values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Annotations(Message, proto="flyteidl2.task.Annotations"):
    """Annotations of a run, and of the Kubernetes objects that it makes."""

    values: dict[str, str] = map_field(1, "string", "string")
    """Annotation by key. (`map<string, string> values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Envs(Message, proto="flyteidl2.task.Envs"):
    """Environment variables for all actions of a run."""

    values: list[KeyValuePair] = field(1, "message", repeated=True)
    """In order; the last of two with one name counts. (`repeated flyteidl2.core.KeyValuePair values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RawDataStorage(Message, proto="flyteidl2.task.RawDataStorage"):
    """Where tasks put files that are not literals."""

    raw_data_prefix: str = field(1, "string")
    """Folder or URL, such as `s3://bucket/data`. Empty for the installation's own. (`string raw_data_prefix = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CacheConfig(Message, proto="flyteidl2.task.CacheConfig"):
    """How a run uses the cache."""

    overwrite_cache: bool = field(1, "bool")
    """Whether to run cached tasks and store their results again. (`bool overwrite_cache = 1`)"""
    cache_lookup_scope: CacheLookupScope = field(
        2, "enum", default_factory=lambda: CacheLookupScope.CACHE_LOOKUP_SCOPE_UNSPECIFIED
    )
    """Where to look for results. (`CacheLookupScope cache_lookup_scope = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Recover(Message, proto="flyteidl2.task.Recover", rules=True):
    """Which results of an earlier run are not taken over."""

    force_rerun_actions: list[str] = field(1, "string", repeated=True)
    """Names of actions that run again although they succeeded. (`repeated string force_rerun_actions = 1`; each item:
    not empty)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class RunSpec(Message, proto="flyteidl2.task.RunSpec", rules=True):
    """How a run is carried out: whatever is not part of the task itself."""

    labels: Labels | None = field(1, "message")
    """For people, tools and Kubernetes. None means none. (`Labels labels = 1`)"""
    annotations: Annotations | None = field(2, "message")
    """For other programs. None means none. (`Annotations annotations = 2`)"""
    envs: Envs | None = field(3, "message")
    """Environment variables of all actions. None means none. (`Envs envs = 3`)"""
    interruptible: bool | None = field(4, "message", wraps="google.protobuf.BoolValue")
    """Whether tasks may run on machines that can be taken away. None leaves it to the task. (`google.protobuf.BoolValue
    interruptible = 4`)
    """
    overwrite_cache: bool = field(5, "bool")
    """Deprecated. Use `cache_config`. (`bool overwrite_cache = 5`)"""
    queue: str = field(6, "string")
    """Queue to wait in. Empty for the default one. (`string queue = 6`)"""
    raw_data_storage: RawDataStorage | None = field(7, "message")
    """Where tasks put files. None for the installation's own. (`RawDataStorage raw_data_storage = 7`)"""
    security_context: SecurityContext | None = field(8, "message")
    """Identity that the run uses, and the secrets it gets. (`flyteidl2.core.SecurityContext security_context = 8`)"""
    cache_config: CacheConfig | None = field(9, "message")
    """How it uses the cache. None for the defaults. (`CacheConfig cache_config = 9`)"""
    notification_rule_name: str | None = field(10, "string", group="notification_settings")
    """Rule that was stored under this name. (`string notification_rule_name = 10`)"""
    notification_rules: InlineRuleList | None = field(11, "message", group="notification_settings")
    """Rules of this run alone. (`InlineRuleList notification_rules = 11`)"""
    run_start_time: datetime.datetime | None = field(12, "message", wraps="google.protobuf.Timestamp")
    """Time that the run stands for, which tasks can ask for. None for the time of the start.
    (`google.protobuf.Timestamp run_start_time = 12`)
    """
    max_action_concurrency: int = field(13, "uint32")
    """Most actions at a time. 0 leaves it to the installation. (`uint32 max_action_concurrency = 13`)"""
    run_base_dir: str = field(14, "string")
    """Folder or URL below which inputs and outputs are kept. Empty for the installation's own. (`string run_base_dir =
    14`)
    """
    related_to: RunIdentifier | None = field(15, "message")
    """Deprecated. Use `relation`. (`flyteidl2.common.RunIdentifier related_to = 15`)"""
    cluster_pool: str = field(16, "string")
    """Pool of clusters to run in. Empty for the default one. (`string cluster_pool = 16`)"""
    task_spec_source: TaskSpecSource = field(
        17, "enum", default_factory=lambda: TaskSpecSource.TASK_SPEC_SOURCE_UNSPECIFIED
    )
    """Whether the task was deployed or came along. (`TaskSpecSource task_spec_source = 17`)"""
    relation: Relation | None = field(18, "message")
    """Run that this one repeats, recovers or belongs to. None for a run of its own. (`flyteidl2.common.Relation
    relation = 18`)
    """
    recover: Recover | None = field(19, "message")
    """What is taken over from the run in `relation`. None where nothing is. (`Recover recover = 19`)"""
    default_settings: DefaultSettings | None = field(20, "message")
    """Settings for tasks that do not say. None for the installation's own. (`DefaultSettings default_settings = 20`)"""

    @property
    def notification_settings(self) -> str | InlineRuleList | None:
        """Who is told how the run ends, whichever is set; None for nobody."""
        return self._oneof("notification_settings", self.notification_rule_name, self.notification_rules)


@message_dataclass(slots=True, eq=False, repr=False)
class DefaultSettings(Message, proto="flyteidl2.task.DefaultSettings"):
    """Settings for tasks that do not say."""

    pod_template_name: str = field(1, "string")
    """Kubernetes PodTemplate to start from. (`string pod_template_name = 1`)"""
    task_resource_defaults: TaskResourceDefaults | None = field(2, "message")
    """CPU, memory and accelerators. (`TaskResourceDefaults task_resource_defaults = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskResourceDefaults(Message, proto="flyteidl2.task.TaskResourceDefaults"):
    """Resources for tasks that do not ask, and limits for those that ask for too much."""

    requests: list[Resources.ResourceEntry] = field(1, "message", repeated=True)
    """Amounts for tasks that do not ask. (`repeated flyteidl2.core.Resources.ResourceEntry requests = 1`)"""
    max: list[Resources.ResourceEntry] = field(2, "message", repeated=True)
    """Most that a task may ask for. (`repeated flyteidl2.core.Resources.ResourceEntry max = 2`)"""
    default_accelerator: GPUAccelerator | None = field(3, "message")
    """For tasks that ask for a GPU without saying which. None means any. (`flyteidl2.core.GPUAccelerator
    default_accelerator = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class InlineRuleList(Message, proto="flyteidl2.task.InlineRuleList", rules=True):
    """Rules of one run about who is told how it ends."""

    rules: list[InlineRule] = field(1, "message", repeated=True)
    """All that apply are followed. (`repeated InlineRule rules = 1`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class InlineRule(Message, proto="flyteidl2.task.InlineRule", rules=True):
    """A rule about who is told how a run ends.

    Rules: a rule subscribing to ACTION_PHASE_PAUSED must not subscribe to other phases.
    """

    on_phases: list[ActionPhase] = field(1, "enum", repeated=True)
    """Terminal phases after which somebody is told. (`repeated flyteidl2.common.ActionPhase on_phases = 1`; not empty;
    each once; each item: one of 5, 6, 7, 8, 9)
    """
    delivery_config_name: str | None = field(2, "string", group="delivery")
    """Way of delivery that was stored under this name. (`string delivery_config_name = 2`)"""
    delivery_template: DeliveryConfigTemplate | None = field(3, "message", group="delivery")
    """Way of delivery, spelled out. (`flyteidl2.notification.DeliveryConfigTemplate delivery_template = 3`)"""

    @property
    def delivery(self) -> str | DeliveryConfigTemplate | None:
        """The kind that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("delivery", self.delivery_config_name, self.delivery_template)
