# Made from flyteidl2/settings/settings_definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/settings/settings_definition.proto` (package `flyteidl2.settings`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.tasks import GPUAccelerator


class SettingState(Enum):
    """The enum `flyteidl2.settings.SettingState`."""

    SETTING_STATE_INHERIT = 0
    SETTING_STATE_UNSET = 1
    SETTING_STATE_VALUE = 2


class ScopeLevel(Enum):
    """The enum `flyteidl2.settings.ScopeLevel`."""

    SCOPE_LEVEL_ORG = 0
    SCOPE_LEVEL_DOMAIN = 1
    SCOPE_LEVEL_PROJECT = 2


@message_dataclass(slots=True, eq=False, repr=False)
class StringValues(Message, proto="flyteidl2.settings.StringValues"):
    """The message `flyteidl2.settings.StringValues`."""

    values: list[str] = field(1, "string", repeated=True)
    """`repeated string values = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class StringMap(Message, proto="flyteidl2.settings.StringMap"):
    """The message `flyteidl2.settings.StringMap`."""

    entries: dict[str, str] = map_field(1, "string", "string")
    """`map<string, string> entries = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SettingsKey(Message, proto="flyteidl2.settings.SettingsKey"):
    """The message `flyteidl2.settings.SettingsKey`."""

    org: str = field(1, "string")
    """`string org = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    project: str = field(3, "string")
    """`string project = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class StringSetting(Message, proto="flyteidl2.settings.StringSetting"):
    """The message `flyteidl2.settings.StringSetting`."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """`SettingState state = 1`"""
    string_value: str = field(2, "string")
    """`string string_value = 2`"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """`ScopeLevel scope_level = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Int64Setting(Message, proto="flyteidl2.settings.Int64Setting"):
    """The message `flyteidl2.settings.Int64Setting`."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """`SettingState state = 1`"""
    int_value: int = field(2, "int64")
    """`int64 int_value = 2`"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """`ScopeLevel scope_level = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class BoolSetting(Message, proto="flyteidl2.settings.BoolSetting"):
    """The message `flyteidl2.settings.BoolSetting`."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """`SettingState state = 1`"""
    bool_value: bool = field(2, "bool")
    """`bool bool_value = 2`"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """`ScopeLevel scope_level = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class StringMapSetting(Message, proto="flyteidl2.settings.StringMapSetting"):
    """The message `flyteidl2.settings.StringMapSetting`."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """`SettingState state = 1`"""
    map_value: StringMap | None = field(2, "message")
    """`StringMap map_value = 2`"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """`ScopeLevel scope_level = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class QuantitySetting(Message, proto="flyteidl2.settings.QuantitySetting"):
    """The message `flyteidl2.settings.QuantitySetting`."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """`SettingState state = 1`"""
    quantity_value: str = field(2, "string")
    """`string quantity_value = 2`"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """`ScopeLevel scope_level = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AcceleratorSetting(Message, proto="flyteidl2.settings.AcceleratorSetting"):
    """The message `flyteidl2.settings.AcceleratorSetting`."""

    state: SettingState = field(1, "enum", default_factory=lambda: SettingState.SETTING_STATE_INHERIT)
    """`SettingState state = 1`"""
    accelerator_value: GPUAccelerator | None = field(2, "message")
    """`flyteidl2.core.GPUAccelerator accelerator_value = 2`"""
    scope_level: ScopeLevel = field(3, "enum", default_factory=lambda: ScopeLevel.SCOPE_LEVEL_ORG)
    """`ScopeLevel scope_level = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RunSettings(Message, proto="flyteidl2.settings.RunSettings"):
    """The message `flyteidl2.settings.RunSettings`."""

    default_queue: StringSetting | None = field(1, "message")
    """`StringSetting default_queue = 1`"""
    max_action_concurrency: Int64Setting | None = field(2, "message")
    """`Int64Setting max_action_concurrency = 2`"""
    run_base_dir: StringSetting | None = field(3, "message")
    """`StringSetting run_base_dir = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SecuritySettings(Message, proto="flyteidl2.settings.SecuritySettings"):
    """The message `flyteidl2.settings.SecuritySettings`."""

    service_account: StringSetting | None = field(1, "message")
    """`StringSetting service_account = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class StorageSettings(Message, proto="flyteidl2.settings.StorageSettings"):
    """The message `flyteidl2.settings.StorageSettings`."""

    raw_data_path: StringSetting | None = field(1, "message")
    """`StringSetting raw_data_path = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskResourceDefaults(Message, proto="flyteidl2.settings.TaskResourceDefaults"):
    """The message `flyteidl2.settings.TaskResourceDefaults`."""

    cpu: QuantitySetting | None = field(1, "message")
    """`QuantitySetting cpu = 1`"""
    gpu: QuantitySetting | None = field(2, "message")
    """`QuantitySetting gpu = 2`"""
    memory: QuantitySetting | None = field(3, "message")
    """`QuantitySetting memory = 3`"""
    storage: QuantitySetting | None = field(4, "message")
    """`QuantitySetting storage = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskResourceSettings(Message, proto="flyteidl2.settings.TaskResourceSettings"):
    """The message `flyteidl2.settings.TaskResourceSettings`."""

    min: TaskResourceDefaults | None = field(1, "message")
    """`TaskResourceDefaults min = 1`"""
    max: TaskResourceDefaults | None = field(2, "message")
    """`TaskResourceDefaults max = 2`"""
    mirror_limits_request: BoolSetting | None = field(3, "message")
    """`BoolSetting mirror_limits_request = 3`"""
    default_accelerator: AcceleratorSetting | None = field(4, "message")
    """`AcceleratorSetting default_accelerator = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AppSettings(Message, proto="flyteidl2.settings.AppSettings"):
    """The message `flyteidl2.settings.AppSettings`."""

    disallow_anonymous: BoolSetting | None = field(1, "message")
    """`BoolSetting disallow_anonymous = 1`"""
    app_dns_strategy: StringSetting | None = field(2, "message")
    """`StringSetting app_dns_strategy = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Settings(Message, proto="flyteidl2.settings.Settings"):
    """The message `flyteidl2.settings.Settings`."""

    run: RunSettings | None = field(1, "message")
    """`RunSettings run = 1`"""
    security: SecuritySettings | None = field(2, "message")
    """`SecuritySettings security = 2`"""
    storage: StorageSettings | None = field(3, "message")
    """`StorageSettings storage = 3`"""
    task_resource: TaskResourceSettings | None = field(4, "message")
    """`TaskResourceSettings task_resource = 4`"""
    labels: StringMapSetting | None = field(5, "message")
    """`StringMapSetting labels = 5`"""
    annotations: StringMapSetting | None = field(6, "message")
    """`StringMapSetting annotations = 6`"""
    environment_variables: StringMapSetting | None = field(7, "message")
    """`StringMapSetting environment_variables = 7`"""
    app: AppSettings | None = field(8, "message")
    """`AppSettings app = 8`"""
    pod_template_name: StringSetting | None = field(9, "message")
    """`StringSetting pod_template_name = 9`"""
