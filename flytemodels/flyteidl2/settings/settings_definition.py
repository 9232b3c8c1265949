# Made from flyteidl2/settings/settings_definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/settings/settings_definition.proto` (package `flyteidl2.settings`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.tasks import GPUAccelerator


class SettingState(Enum):
    """Whether a setting has a value at its level."""

    SETTING_STATE_INHERIT = 0
    """The value of the level above applies."""
    SETTING_STATE_UNSET = 1
    """It has no value, whatever the level above says."""
    SETTING_STATE_VALUE = 2
    """It has the value given beside it."""


class ScopeLevel(Enum):
    """Levels at which settings can be made."""

    SCOPE_LEVEL_ORG = 0
    """For the whole organization."""
    SCOPE_LEVEL_DOMAIN = 1
    """For a domain, in all projects."""
    SCOPE_LEVEL_PROJECT = 2
    """For a project in one domain."""


@message_dataclass(slots=True, eq=False, repr=False)
class StringValues(Message, proto="flyteidl2.settings.StringValues"):
    """A list of strings."""

    values: list[str] = field(1, "string", repeated=True)
    """Strings, in order. (`repeated string values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class StringMap(Message, proto="flyteidl2.settings.StringMap"):
    """Texts, each with a key."""

    entries: dict[str, str] = map_field(1, "string", "string")
    """Text by its key. (`map<string, string> entries = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SettingsKey(Message, proto="flyteidl2.settings.SettingsKey", rules=True):
    """What settings apply to: an organization, one of its domains, or a project in a domain."""

    org: str = field(1, "string")
    """Organization that the settings apply to. (`string org = 1`; not empty)"""
    domain: str = field(2, "string")
    """Domain that they apply to. Empty for the whole organization. (`string domain = 2`)"""
    project: str = field(3, "string")
    """Project that they apply to; the domain is required then. Empty for all projects. (`string project = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class StringSetting(Message, proto="flyteidl2.settings.StringSetting"):
    """A setting that holds text."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """Whether it has a value at this level. (`SettingState state = 1`)"""
    string_value: str = field(2, "string")
    """Value, if `state` says that there is one. (`string string_value = 2`)"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """Level that the value comes from. Filled in by the service. (`ScopeLevel scope_level = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Int64Setting(Message, proto="flyteidl2.settings.Int64Setting"):
    """A setting whose value is a whole number."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """Whether it has a value at this level. (`SettingState state = 1`)"""
    int_value: int = field(2, "int64")
    """Value, if `state` says that there is one. (`int64 int_value = 2`)"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """Level that the value comes from. Filled in by the service. (`ScopeLevel scope_level = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class BoolSetting(Message, proto="flyteidl2.settings.BoolSetting"):
    """A setting whose value is True or False."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """Whether it has a value at this level. (`SettingState state = 1`)"""
    bool_value: bool = field(2, "bool")
    """Value, if `state` says that there is one. (`bool bool_value = 2`)"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """Level that the value comes from. Filled in by the service. (`ScopeLevel scope_level = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class StringMapSetting(Message, proto="flyteidl2.settings.StringMapSetting"):
    """A setting that holds several texts, each with a key."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """Whether it has a value at this level. (`SettingState state = 1`)"""
    map_value: StringMap | None = field(2, "message")
    """Value, if `state` says that there is one. (`StringMap map_value = 2`)"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """Level that the value comes from. Filled in by the service. (`ScopeLevel scope_level = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class QuantitySetting(Message, proto="flyteidl2.settings.QuantitySetting"):
    """A setting whose value is an amount of a resource."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """Whether it has a value at this level. (`SettingState state = 1`)"""
    quantity_value: str = field(2, "string")
    """Kubernetes quantity, such as `500m` or `2Gi`, if `state` says that there is one. (`string quantity_value = 2`)"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """Level that the value comes from. Filled in by the service. (`ScopeLevel scope_level = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AcceleratorSetting(Message, proto="flyteidl2.settings.AcceleratorSetting"):
    """A setting whose value is a model of accelerator."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """Whether it has a value at this level. (`SettingState state = 1`)"""
    accelerator_value: GPUAccelerator | None = field(2, "message")
    """Value, if `state` says that there is one. (`flyteidl2.core.GPUAccelerator accelerator_value = 2`)"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """Level that the value comes from. Filled in by the service. (`ScopeLevel scope_level = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RunSettings(Message, proto="flyteidl2.settings.RunSettings"):
    """Defaults for runs that leave something unset."""

    default_queue: StringSetting | None = field(1, "message")
    """Queue of runs that name none. (`StringSetting default_queue = 1`)"""
    max_action_concurrency: Int64Setting | None = field(2, "message")
    """Maximum number of actions of a run that run at the same time. (`Int64Setting max_action_concurrency = 2`)"""
    run_base_dir: StringSetting | None = field(3, "message")
    """Folder or URL under which inputs and outputs are stored. (`StringSetting run_base_dir = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SecuritySettings(Message, proto="flyteidl2.settings.SecuritySettings"):
    """Identity that runs use."""

    service_account: StringSetting | None = field(1, "message")
    """Kubernetes service account of pods. (`StringSetting service_account = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class StorageSettings(Message, proto="flyteidl2.settings.StorageSettings"):
    """Where tasks put files."""

    raw_data_path: StringSetting | None = field(1, "message")
    """Folder or URL, such as `s3://bucket/data`. (`StringSetting raw_data_path = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskResourceDefaults(Message, proto="flyteidl2.settings.TaskResourceDefaults"):
    """Amounts of resources."""

    cpu: QuantitySetting | None = field(1, "message")
    """Processor cores, such as `500m`. (`QuantitySetting cpu = 1`)"""
    gpu: QuantitySetting | None = field(2, "message")
    """Whole GPUs. (`QuantitySetting gpu = 2`)"""
    memory: QuantitySetting | None = field(3, "message")
    """Working memory. (`QuantitySetting memory = 3`)"""
    storage: QuantitySetting | None = field(4, "message")
    """Ephemeral disk space. (`QuantitySetting storage = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskResourceSettings(Message, proto="flyteidl2.settings.TaskResourceSettings"):
    """Default amounts and upper limits of CPU, memory and GPUs."""

    min: TaskResourceDefaults | None = field(1, "message")
    """Amounts for tasks that request none. (`TaskResourceDefaults min = 1`)"""
    max: TaskResourceDefaults | None = field(2, "message")
    """Upper limits on what a task may request. (`TaskResourceDefaults max = 2`)"""
    mirror_limits_request: BoolSetting | None = field(3, "message")
    """Whether missing limits are set to the requests. (`BoolSetting mirror_limits_request = 3`)"""
    default_accelerator: AcceleratorSetting | None = field(4, "message")
    """Accelerator for tasks that request a GPU without naming a model. (`AcceleratorSetting default_accelerator =
    4`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class AppSettings(Message, proto="flyteidl2.settings.AppSettings"):
    """Access to apps, and their host names."""

    disallow_anonymous: BoolSetting | None = field(1, "message")
    """Whether apps always require a login. (`BoolSetting disallow_anonymous = 1`)"""
    app_dns_strategy: StringSetting | None = field(2, "message")
    """How the host names of apps are formed. (`StringSetting app_dns_strategy = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Settings(Message, proto="flyteidl2.settings.Settings"):
    """Settings of an organization, a domain or a project. The open-source backend stores them, but does not apply
    them.
    """

    run: RunSettings | None = field(1, "message")
    """Queue, concurrency and storage of runs. (`RunSettings run = 1`)"""
    security: SecuritySettings | None = field(2, "message")
    """Identity that runs use. (`SecuritySettings security = 2`)"""
    storage: StorageSettings | None = field(3, "message")
    """Where tasks put files. (`StorageSettings storage = 3`)"""
    task_resource: TaskResourceSettings | None = field(4, "message")
    """CPU, memory and GPUs of tasks. (`TaskResourceSettings task_resource = 4`)"""
    labels: StringMapSetting | None = field(5, "message")
    """Labels for the Kubernetes objects of all runs. (`StringMapSetting labels = 5`)"""
    annotations: StringMapSetting | None = field(6, "message")
    """Annotations for the Kubernetes objects of all runs. (`StringMapSetting annotations = 6`)"""
    environment_variables: StringMapSetting | None = field(7, "message")
    """Environment variables of all tasks. (`StringMapSetting environment_variables = 7`)"""
    app: AppSettings | None = field(8, "message")
    """Access to apps, and their host names. (`AppSettings app = 8`)"""
    pod_template_name: StringSetting | None = field(9, "message")
    """Kubernetes PodTemplate to start from. (`StringSetting pod_template_name = 9`)"""
