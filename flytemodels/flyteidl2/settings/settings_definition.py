# Made from flyteidl2/settings/settings_definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/settings/settings_definition.proto` (package `flyteidl2.settings`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.tasks import GPUAccelerator


class SettingState(Enum):
    """Whether a setting is made at a level."""

    SETTING_STATE_INHERIT = 0
    """It is taken from the level above."""
    SETTING_STATE_UNSET = 1
    """It has no value here, whatever the level above says."""
    SETTING_STATE_VALUE = 2
    """It has the value beside it."""


class ScopeLevel(Enum):
    """Levels at which settings are made."""

    SCOPE_LEVEL_ORG = 0
    """For the whole organization."""
    SCOPE_LEVEL_DOMAIN = 1
    """For a domain, in all projects."""
    SCOPE_LEVEL_PROJECT = 2
    """For a project in one domain."""


@message_dataclass(slots=True, eq=False, repr=False)
class StringValues(Message, proto="flyteidl2.settings.StringValues"):
    """Several texts."""

    values: list[str] = field(1, "string", repeated=True)
    """In order. (`repeated string values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class StringMap(Message, proto="flyteidl2.settings.StringMap"):
    """Texts by name."""

    entries: dict[str, str] = map_field(1, "string", "string")
    """Text by name. (`map<string, string> entries = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SettingsKey(Message, proto="flyteidl2.settings.SettingsKey", rules=True):
    """An organization, a domain in it, or a project in a domain."""

    org: str = field(1, "string")
    """Organization that they are for. (`string org = 1`; not empty)"""
    domain: str = field(2, "string")
    """Domain that they are for. Empty for the whole organization. (`string domain = 2`)"""
    project: str = field(3, "string")
    """Project that they are for. Empty for all. (`string project = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class StringSetting(Message, proto="flyteidl2.settings.StringSetting"):
    """A setting that is a text."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """Whether it is made here. (`SettingState state = 1`)"""
    string_value: str = field(2, "string")
    """Text, where it is. (`string string_value = 2`)"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """Level that it comes from; filled in by the service. (`ScopeLevel scope_level = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Int64Setting(Message, proto="flyteidl2.settings.Int64Setting"):
    """A setting that is a whole number."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """Whether it is made here. (`SettingState state = 1`)"""
    int_value: int = field(2, "int64")
    """Number, where it is. (`int64 int_value = 2`)"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """Level that it comes from; filled in by the service. (`ScopeLevel scope_level = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class BoolSetting(Message, proto="flyteidl2.settings.BoolSetting"):
    """A setting that is yes or no."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """Whether it is made here. (`SettingState state = 1`)"""
    bool_value: bool = field(2, "bool")
    """Yes or no, where it is. (`bool bool_value = 2`)"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """Level that it comes from; filled in by the service. (`ScopeLevel scope_level = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class StringMapSetting(Message, proto="flyteidl2.settings.StringMapSetting"):
    """A setting with several names."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """Whether it is made here. (`SettingState state = 1`)"""
    map_value: StringMap | None = field(2, "message")
    """Texts by name, where it is. (`StringMap map_value = 2`)"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """Level that it comes from; filled in by the service. (`ScopeLevel scope_level = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class QuantitySetting(Message, proto="flyteidl2.settings.QuantitySetting"):
    """A setting that is an amount."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """Whether it is made here. (`SettingState state = 1`)"""
    quantity_value: str = field(2, "string")
    """Kubernetes quantity, such as `500m` or `2Gi`, where it is. (`string quantity_value = 2`)"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """Level that it comes from; filled in by the service. (`ScopeLevel scope_level = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AcceleratorSetting(Message, proto="flyteidl2.settings.AcceleratorSetting"):
    """A setting that is a model of accelerator."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """Whether it is made here. (`SettingState state = 1`)"""
    accelerator_value: GPUAccelerator | None = field(2, "message")
    """Model, where it is. (`flyteidl2.core.GPUAccelerator accelerator_value = 2`)"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """Level that it comes from; filled in by the service. (`ScopeLevel scope_level = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RunSettings(Message, proto="flyteidl2.settings.RunSettings"):
    """Defaults for runs that do not say."""

    default_queue: StringSetting | None = field(1, "message")
    """Queue of runs that do not name one. (`StringSetting default_queue = 1`)"""
    max_action_concurrency: Int64Setting | None = field(2, "message")
    """Most actions at a time in a run. (`Int64Setting max_action_concurrency = 2`)"""
    run_base_dir: StringSetting | None = field(3, "message")
    """Folder or URL below which inputs and outputs are kept. (`StringSetting run_base_dir = 3`)"""


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
    """Processors. (`QuantitySetting cpu = 1`)"""
    gpu: QuantitySetting | None = field(2, "message")
    """Whole GPUs. (`QuantitySetting gpu = 2`)"""
    memory: QuantitySetting | None = field(3, "message")
    """Working memory. (`QuantitySetting memory = 3`)"""
    storage: QuantitySetting | None = field(4, "message")
    """Disk space that goes away with the pod. (`QuantitySetting storage = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskResourceSettings(Message, proto="flyteidl2.settings.TaskResourceSettings"):
    """CPU, memory and GPUs: defaults and limits."""

    min: TaskResourceDefaults | None = field(1, "message")
    """For tasks that do not ask. (`TaskResourceDefaults min = 1`)"""
    max: TaskResourceDefaults | None = field(2, "message")
    """Most that a task may ask for. (`TaskResourceDefaults max = 2`)"""
    mirror_limits_request: BoolSetting | None = field(3, "message")
    """Whether limits that are missing become equal to requests. (`BoolSetting mirror_limits_request = 3`)"""
    default_accelerator: AcceleratorSetting | None = field(4, "message")
    """For tasks that ask for a GPU without saying which. (`AcceleratorSetting default_accelerator = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AppSettings(Message, proto="flyteidl2.settings.AppSettings"):
    """What apps may do, and how they are called."""

    disallow_anonymous: BoolSetting | None = field(1, "message")
    """Whether apps always need a login. (`BoolSetting disallow_anonymous = 1`)"""
    app_dns_strategy: StringSetting | None = field(2, "message")
    """How hosts of apps are made up. (`StringSetting app_dns_strategy = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Settings(Message, proto="flyteidl2.settings.Settings"):
    """Settings for an organization, a domain or a project."""

    run: RunSettings | None = field(1, "message")
    """Queue, concurrency and folders of runs. (`RunSettings run = 1`)"""
    security: SecuritySettings | None = field(2, "message")
    """Identity that runs use. (`SecuritySettings security = 2`)"""
    storage: StorageSettings | None = field(3, "message")
    """Where tasks put files. (`StorageSettings storage = 3`)"""
    task_resource: TaskResourceSettings | None = field(4, "message")
    """CPU, memory and GPUs of tasks. (`TaskResourceSettings task_resource = 4`)"""
    labels: StringMapSetting | None = field(5, "message")
    """For Kubernetes objects of all runs. (`StringMapSetting labels = 5`)"""
    annotations: StringMapSetting | None = field(6, "message")
    """For Kubernetes objects of all runs. (`StringMapSetting annotations = 6`)"""
    environment_variables: StringMapSetting | None = field(7, "message")
    """For all tasks. (`StringMapSetting environment_variables = 7`)"""
    app: AppSettings | None = field(8, "message")
    """Logins and hosts of apps. (`AppSettings app = 8`)"""
    pod_template_name: StringSetting | None = field(9, "message")
    """Kubernetes PodTemplate to start from. (`StringSetting pod_template_name = 9`)"""
