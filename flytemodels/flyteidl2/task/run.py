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
    """The enum `flyteidl2.task.CacheLookupScope`."""

    CACHE_LOOKUP_SCOPE_UNSPECIFIED = 0
    CACHE_LOOKUP_SCOPE_GLOBAL = 1
    CACHE_LOOKUP_SCOPE_PROJECT_DOMAIN = 2


class TaskSpecSource(Enum):
    """The enum `flyteidl2.task.TaskSpecSource`."""

    TASK_SPEC_SOURCE_UNSPECIFIED = 0
    TASK_SPEC_SOURCE_DEPLOYED = 1
    TASK_SPEC_SOURCE_EPHEMERAL = 2


@message_dataclass(slots=True, eq=False, repr=False)
class Labels(Message, proto="flyteidl2.task.Labels"):
    """The message `flyteidl2.task.Labels`."""

    values: dict[str, str] = map_field(1, "string", "string")
    """`map<string, string> values = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Annotations(Message, proto="flyteidl2.task.Annotations"):
    """The message `flyteidl2.task.Annotations`."""

    values: dict[str, str] = map_field(1, "string", "string")
    """`map<string, string> values = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Envs(Message, proto="flyteidl2.task.Envs"):
    """The message `flyteidl2.task.Envs`."""

    values: list[KeyValuePair] = field(1, "message", repeated=True)
    """`repeated flyteidl2.core.KeyValuePair values = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RawDataStorage(Message, proto="flyteidl2.task.RawDataStorage"):
    """The message `flyteidl2.task.RawDataStorage`."""

    raw_data_prefix: str = field(1, "string")
    """`string raw_data_prefix = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CacheConfig(Message, proto="flyteidl2.task.CacheConfig"):
    """The message `flyteidl2.task.CacheConfig`."""

    overwrite_cache: bool = field(1, "bool")
    """`bool overwrite_cache = 1`"""
    cache_lookup_scope: CacheLookupScope = field(
        2, "enum", default_factory=lambda: CacheLookupScope.CACHE_LOOKUP_SCOPE_UNSPECIFIED
    )
    """`CacheLookupScope cache_lookup_scope = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Recover(Message, proto="flyteidl2.task.Recover"):
    """The message `flyteidl2.task.Recover`."""

    force_rerun_actions: list[str] = field(1, "string", repeated=True)
    """`repeated string force_rerun_actions = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RunSpec(Message, proto="flyteidl2.task.RunSpec"):
    """The message `flyteidl2.task.RunSpec`."""

    labels: Labels | None = field(1, "message")
    """`Labels labels = 1`"""
    annotations: Annotations | None = field(2, "message")
    """`Annotations annotations = 2`"""
    envs: Envs | None = field(3, "message")
    """`Envs envs = 3`"""
    interruptible: bool | None = field(4, "message", wraps="google.protobuf.BoolValue")
    """`google.protobuf.BoolValue interruptible = 4`"""
    overwrite_cache: bool = field(5, "bool")
    """Deprecated. (`bool overwrite_cache = 5`)"""
    queue: str = field(6, "string")
    """`string queue = 6`"""
    raw_data_storage: RawDataStorage | None = field(7, "message")
    """`RawDataStorage raw_data_storage = 7`"""
    security_context: SecurityContext | None = field(8, "message")
    """`flyteidl2.core.SecurityContext security_context = 8`"""
    cache_config: CacheConfig | None = field(9, "message")
    """`CacheConfig cache_config = 9`"""
    notification_rule_name: str | None = field(10, "string", group="notification_settings")
    """`string notification_rule_name = 10`"""
    notification_rules: InlineRuleList | None = field(11, "message", group="notification_settings")
    """`InlineRuleList notification_rules = 11`"""
    run_start_time: datetime.datetime | None = field(12, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp run_start_time = 12`"""
    max_action_concurrency: int = field(13, "uint32")
    """`uint32 max_action_concurrency = 13`"""
    run_base_dir: str = field(14, "string")
    """`string run_base_dir = 14`"""
    related_to: RunIdentifier | None = field(15, "message")
    """Deprecated. (`flyteidl2.common.RunIdentifier related_to = 15`)"""
    cluster_pool: str = field(16, "string")
    """`string cluster_pool = 16`"""
    task_spec_source: TaskSpecSource = field(
        17, "enum", default_factory=lambda: TaskSpecSource.TASK_SPEC_SOURCE_UNSPECIFIED
    )
    """`TaskSpecSource task_spec_source = 17`"""
    relation: Relation | None = field(18, "message")
    """`flyteidl2.common.Relation relation = 18`"""
    recover: Recover | None = field(19, "message")
    """`Recover recover = 19`"""
    default_settings: DefaultSettings | None = field(20, "message")
    """`DefaultSettings default_settings = 20`"""

    @property
    def notification_settings(self) -> str | InlineRuleList | None:
        """The member of the oneof `notification_settings` that is set, or None."""
        return self._oneof("notification_settings", self.notification_rule_name, self.notification_rules)


@message_dataclass(slots=True, eq=False, repr=False)
class DefaultSettings(Message, proto="flyteidl2.task.DefaultSettings"):
    """The message `flyteidl2.task.DefaultSettings`."""

    pod_template_name: str = field(1, "string")
    """`string pod_template_name = 1`"""
    task_resource_defaults: TaskResourceDefaults | None = field(2, "message")
    """`TaskResourceDefaults task_resource_defaults = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskResourceDefaults(Message, proto="flyteidl2.task.TaskResourceDefaults"):
    """The message `flyteidl2.task.TaskResourceDefaults`."""

    requests: list[Resources.ResourceEntry] = field(1, "message", repeated=True)
    """`repeated flyteidl2.core.Resources.ResourceEntry requests = 1`"""
    max: list[Resources.ResourceEntry] = field(2, "message", repeated=True)
    """`repeated flyteidl2.core.Resources.ResourceEntry max = 2`"""
    default_accelerator: GPUAccelerator | None = field(3, "message")
    """`flyteidl2.core.GPUAccelerator default_accelerator = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class InlineRuleList(Message, proto="flyteidl2.task.InlineRuleList"):
    """The message `flyteidl2.task.InlineRuleList`."""

    rules: list[InlineRule] = field(1, "message", repeated=True)
    """`repeated InlineRule rules = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class InlineRule(Message, proto="flyteidl2.task.InlineRule"):
    """The message `flyteidl2.task.InlineRule`."""

    on_phases: list[ActionPhase] = field(1, "enum", repeated=True)
    """`repeated flyteidl2.common.ActionPhase on_phases = 1`"""
    delivery_config_name: str | None = field(2, "string", group="delivery")
    """`string delivery_config_name = 2`"""
    delivery_template: DeliveryConfigTemplate | None = field(3, "message", group="delivery")
    """`flyteidl2.notification.DeliveryConfigTemplate delivery_template = 3`"""

    @property
    def delivery(self) -> str | DeliveryConfigTemplate | None:
        """The member of the oneof `delivery` that is set, or None."""
        return self._oneof("delivery", self.delivery_config_name, self.delivery_template)
