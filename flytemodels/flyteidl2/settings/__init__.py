# Made from flyteidl2/settings/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/settings` (package `flyteidl2.settings`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import settings_definition as settings_definition
    from . import settings_service as settings_service
    from . import settings_service_grpc as settings_service_grpc
    from .settings_definition import AcceleratorSetting as AcceleratorSetting
    from .settings_definition import AppSettings as AppSettings
    from .settings_definition import BoolSetting as BoolSetting
    from .settings_definition import Int64Setting as Int64Setting
    from .settings_definition import QuantitySetting as QuantitySetting
    from .settings_definition import RunSettings as RunSettings
    from .settings_definition import ScopeLevel as ScopeLevel
    from .settings_definition import SecuritySettings as SecuritySettings
    from .settings_definition import Settings as Settings
    from .settings_definition import SettingsKey as SettingsKey
    from .settings_definition import SettingState as SettingState
    from .settings_definition import StorageSettings as StorageSettings
    from .settings_definition import StringMap as StringMap
    from .settings_definition import StringMapSetting as StringMapSetting
    from .settings_definition import StringSetting as StringSetting
    from .settings_definition import StringValues as StringValues
    from .settings_definition import TaskResourceDefaults as TaskResourceDefaults
    from .settings_definition import TaskResourceSettings as TaskResourceSettings
    from .settings_service import CreateSettingsRequest as CreateSettingsRequest
    from .settings_service import CreateSettingsResponse as CreateSettingsResponse
    from .settings_service import GetSettingsForEditRequest as GetSettingsForEditRequest
    from .settings_service import GetSettingsForEditResponse as GetSettingsForEditResponse
    from .settings_service import GetSettingsRequest as GetSettingsRequest
    from .settings_service import GetSettingsResponse as GetSettingsResponse
    from .settings_service import SettingsRecord as SettingsRecord
    from .settings_service import UpdateSettingsRequest as UpdateSettingsRequest
    from .settings_service import UpdateSettingsResponse as UpdateSettingsResponse
    from .settings_service_grpc import SettingsServiceBase as SettingsServiceBase
    from .settings_service_grpc import SettingsServiceBlockingStub as SettingsServiceBlockingStub
    from .settings_service_grpc import SettingsServiceStub as SettingsServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "settings_definition": (
                "AcceleratorSetting",
                "AppSettings",
                "BoolSetting",
                "Int64Setting",
                "QuantitySetting",
                "RunSettings",
                "ScopeLevel",
                "SecuritySettings",
                "SettingState",
                "Settings",
                "SettingsKey",
                "StorageSettings",
                "StringMap",
                "StringMapSetting",
                "StringSetting",
                "StringValues",
                "TaskResourceDefaults",
                "TaskResourceSettings",
            ),
            "settings_service": (
                "CreateSettingsRequest",
                "CreateSettingsResponse",
                "GetSettingsForEditRequest",
                "GetSettingsForEditResponse",
                "GetSettingsRequest",
                "GetSettingsResponse",
                "SettingsRecord",
                "UpdateSettingsRequest",
                "UpdateSettingsResponse",
            ),
            "settings_service_grpc": ("SettingsServiceBase", "SettingsServiceBlockingStub", "SettingsServiceStub"),
        },
    )

__all__ = [
    "AcceleratorSetting",
    "AppSettings",
    "BoolSetting",
    "CreateSettingsRequest",
    "CreateSettingsResponse",
    "GetSettingsForEditRequest",
    "GetSettingsForEditResponse",
    "GetSettingsRequest",
    "GetSettingsResponse",
    "Int64Setting",
    "QuantitySetting",
    "RunSettings",
    "ScopeLevel",
    "SecuritySettings",
    "SettingState",
    "Settings",
    "SettingsKey",
    "SettingsRecord",
    "SettingsServiceBase",
    "SettingsServiceBlockingStub",
    "SettingsServiceStub",
    "StorageSettings",
    "StringMap",
    "StringMapSetting",
    "StringSetting",
    "StringValues",
    "TaskResourceDefaults",
    "TaskResourceSettings",
    "UpdateSettingsRequest",
    "UpdateSettingsResponse",
    "settings_definition",
    "settings_service",
    "settings_service_grpc",
]
