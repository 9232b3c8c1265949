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
    """Where to look for cached results. The open-source backend ignores it: its cache is always kept apart by project
    and domain.
    """

    CACHE_LOOKUP_SCOPE_UNSPECIFIED = 0
    """Not set."""
    CACHE_LOOKUP_SCOPE_GLOBAL = 1
    """In all projects of the organization."""
    CACHE_LOOKUP_SCOPE_PROJECT_DOMAIN = 2
    """Within the project and domain of the run."""


class TaskSpecSource(Enum):
    """Where the task of a run comes from."""

    TASK_SPEC_SOURCE_UNSPECIFIED = 0
    """Not set."""
    TASK_SPEC_SOURCE_DEPLOYED = 1
    """It was deployed beforehand, and can be found by name."""
    TASK_SPEC_SOURCE_EPHEMERAL = 2
    """It was sent along with the run."""


@message_dataclass(slots=True, eq=False, repr=False)
class Labels(Message, proto="flyteidl2.task.Labels"):
    """Labels of a run. They are put on the Kubernetes objects of all its actions."""

    values: dict[str, str] = map_field(1, "string", "string")
    """Values of the labels, by key. (`map<string, string> values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Annotations(Message, proto="flyteidl2.task.Annotations"):
    """Annotations of a run. They are put on the Kubernetes objects of all its actions."""

    values: dict[str, str] = map_field(1, "string", "string")
    """Values of the annotations, by key. (`map<string, string> values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Envs(Message, proto="flyteidl2.task.Envs"):
    """Environment variables for all tasks of a run."""

    values: list[KeyValuePair] = field(1, "message", repeated=True)
    """Variables; of two with the same name, the last one counts. `ACTION_NAME`, `RUN_NAME`, `_U_RUN_BASE` and
    `_U_ORG_NAME` cannot be replaced. (`repeated flyteidl2.core.KeyValuePair values = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class RawDataStorage(Message, proto="flyteidl2.task.RawDataStorage"):
    """Where tasks should put the files that their literals refer to. The open-source executor ignores it: such files go
    under the output folder of the attempt.
    """

    raw_data_prefix: str = field(1, "string")
    """Folder or URL, such as `s3://bucket/data`. If empty, CreateRun fills in the installation's own. (`string
    raw_data_prefix = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class CacheConfig(Message, proto="flyteidl2.task.CacheConfig"):
    """How a run uses the cache. The open-source backend ignores it."""

    overwrite_cache: bool = field(1, "bool")
    """Whether to run cached tasks anyway and replace their stored results. (`bool overwrite_cache = 1`)"""
    cache_lookup_scope: CacheLookupScope = field(
        2, "enum", default_factory=lambda: CacheLookupScope.CACHE_LOOKUP_SCOPE_UNSPECIFIED
    )
    """Where to look for cached results. (`CacheLookupScope cache_lookup_scope = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Recover(Message, proto="flyteidl2.task.Recover", rules=True):
    """What to run again when a run recovers another one."""

    force_rerun_actions: list[str] = field(1, "string", repeated=True)
    """Names of actions that run again although they succeeded before. (`repeated string force_rerun_actions = 1`; each
    item: not empty)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class RunSpec(Message, proto="flyteidl2.task.RunSpec", rules=True):
    """How a run is executed: everything that is not part of the task itself.

    The open-source backend applies `labels`, `annotations`, `envs`, `interruptible`, `run_start_time` and
    `run_base_dir`. It stores the other fields and returns them, but does not act on them.
    """

    labels: Labels | None = field(1, "message")
    """Labels for people, tools and Kubernetes. None if there are none. (`Labels labels = 1`)"""
    annotations: Annotations | None = field(2, "message")
    """Annotations for other programs. None if there are none. (`Annotations annotations = 2`)"""
    envs: Envs | None = field(3, "message")
    """Environment variables of all tasks. None if there are none. (`Envs envs = 3`)"""
    interruptible: bool | None = field(4, "message", wraps="google.protobuf.BoolValue")
    """Whether tasks may run on machines that can be taken away, such as spot instances. This one counts, not that of
    the task; None means False. (`google.protobuf.BoolValue interruptible = 4`)
    """
    overwrite_cache: bool = field(5, "bool")
    """Deprecated. Use `cache_config`. (`bool overwrite_cache = 5`)"""
    queue: str = field(6, "string")
    """Queue to wait in. Empty for the default one. (`string queue = 6`)"""
    raw_data_storage: RawDataStorage | None = field(7, "message")
    """Where tasks should put files. None for the installation's own folder. (`RawDataStorage raw_data_storage = 7`)"""
    security_context: SecurityContext | None = field(8, "message")
    """Identity and secrets for the run. The open-source executor ignores it: it takes both from the task template.
    (`flyteidl2.core.SecurityContext security_context = 8`)
    """
    cache_config: CacheConfig | None = field(9, "message")
    """How the run uses the cache. None for the defaults. (`CacheConfig cache_config = 9`)"""
    notification_rule_name: str | None = field(10, "string", group="notification_settings")
    """Name of a stored rule. (`string notification_rule_name = 10`)"""
    notification_rules: InlineRuleList | None = field(11, "message", group="notification_settings")
    """Rules for this run only. (`InlineRuleList notification_rules = 11`)"""
    run_start_time: datetime.datetime | None = field(12, "message", wraps="google.protobuf.Timestamp")
    """Time that the run stands for; tasks find it as `flyte.ctx().run_start_time`. If None, CreateRun fills in its own
    `run_start_time` or the current time, for tasks of SDK 2.3.6 or later. (`google.protobuf.Timestamp run_start_time
    = 12`)
    """
    max_action_concurrency: int = field(13, "uint32")
    """Maximum number of actions that run at the same time. 0 leaves it to the installation. (`uint32
    max_action_concurrency = 13`)
    """
    run_base_dir: str = field(14, "string")
    """Folder or URL under which the run's inputs and outputs are stored. Empty for the installation's own. Inputs must
    have been uploaded with the same `base_dir`. (`string run_base_dir = 14`)
    """
    related_to: RunIdentifier | None = field(15, "message")
    """Deprecated. Use `relation`. (`flyteidl2.common.RunIdentifier related_to = 15`)"""
    cluster_pool: str = field(16, "string")
    """Pool of clusters to run in. Empty for the default one. (`string cluster_pool = 16`)"""
    task_spec_source: TaskSpecSource = field(
        17, "enum", default_factory=lambda: TaskSpecSource.TASK_SPEC_SOURCE_UNSPECIFIED
    )
    """Whether the task was deployed or sent along. (`TaskSpecSource task_spec_source = 17`)"""
    relation: Relation | None = field(18, "message")
    """Run that this one repeats, recovers or belongs to. None for an independent run. (`flyteidl2.common.Relation
    relation = 18`)
    """
    recover: Recover | None = field(19, "message")
    """What to run again of the run in `relation`. None unless the run recovers another one. (`Recover recover = 19`)"""
    default_settings: DefaultSettings | None = field(20, "message")
    """Defaults for tasks that leave something unset. None for the installation's own. (`DefaultSettings
    default_settings = 20`)
    """

    @property
    def notification_settings(self) -> str | InlineRuleList | None:
        """Who is notified when the run ends: the member that is set, or None for nobody."""
        return self._oneof("notification_settings", self.notification_rule_name, self.notification_rules)


@message_dataclass(slots=True, eq=False, repr=False)
class DefaultSettings(Message, proto="flyteidl2.task.DefaultSettings"):
    """Defaults for tasks that leave something unset."""

    pod_template_name: str = field(1, "string")
    """Kubernetes PodTemplate to start from. (`string pod_template_name = 1`)"""
    task_resource_defaults: TaskResourceDefaults | None = field(2, "message")
    """CPU, memory and accelerators. (`TaskResourceDefaults task_resource_defaults = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskResourceDefaults(Message, proto="flyteidl2.task.TaskResourceDefaults"):
    """Resources for tasks that request none, and upper limits for all."""

    requests: list[Resources.ResourceEntry] = field(1, "message", repeated=True)
    """Amounts for tasks that request none. (`repeated flyteidl2.core.Resources.ResourceEntry requests = 1`)"""
    max: list[Resources.ResourceEntry] = field(2, "message", repeated=True)
    """Upper limits on what a task may request. (`repeated flyteidl2.core.Resources.ResourceEntry max = 2`)"""
    default_accelerator: GPUAccelerator | None = field(3, "message")
    """Accelerator for tasks that request a GPU without naming a model. None for any. (`flyteidl2.core.GPUAccelerator
    default_accelerator = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class InlineRuleList(Message, proto="flyteidl2.task.InlineRuleList", rules=True):
    """Rules of one run that say who is notified when it ends."""

    rules: list[InlineRule] = field(1, "message", repeated=True)
    """Rules; every one whose phase matches applies. (`repeated InlineRule rules = 1`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class InlineRule(Message, proto="flyteidl2.task.InlineRule", rules=True):
    """A rule that says who is notified when a run ends.

    Rules: a rule subscribing to ACTION_PHASE_PAUSED must not subscribe to other phases.
    """

    on_phases: list[ActionPhase] = field(1, "enum", repeated=True)
    """Terminal phases that trigger the notification. (`repeated flyteidl2.common.ActionPhase on_phases = 1`; not empty;
    each once; each item: one of 5, 6, 7, 8, 9)
    """
    delivery_config_name: str | None = field(2, "string", group="delivery")
    """Name of a stored delivery configuration. (`string delivery_config_name = 2`)"""
    delivery_template: DeliveryConfigTemplate | None = field(3, "message", group="delivery")
    """The delivery configuration itself. (`flyteidl2.notification.DeliveryConfigTemplate delivery_template = 3`)"""

    @property
    def delivery(self) -> str | DeliveryConfigTemplate | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("delivery", self.delivery_config_name, self.delivery_template)
