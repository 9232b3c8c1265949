# Made from flyteidl2/settings/settings_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/settings/settings_service.proto` (package `flyteidl2.settings`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.settings.settings_definition import Settings, SettingsKey


@message_dataclass(slots=True, eq=False, repr=False)
class SettingsRecord(Message, proto="flyteidl2.settings.SettingsRecord", rules=True):
    """Settings, with what they apply to."""

    key: SettingsKey | None = field(1, "message")
    """What the settings apply to. (`SettingsKey key = 1`)"""
    settings: Settings | None = field(2, "message")
    """The settings themselves. (`Settings settings = 2`)"""
    version: int = field(3, "uint64")
    """Goes up with each change; an update must name the version that it replaces. 0 for a level without settings.
    (`uint64 version = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class GetSettingsRequest(Message, proto="flyteidl2.settings.GetSettingsRequest", rules=True):
    """Asks for the settings that apply to something, all levels combined."""

    key: SettingsKey | None = field(1, "message")
    """What the settings apply to. (`SettingsKey key = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSettingsResponse(Message, proto="flyteidl2.settings.GetSettingsResponse", rules=True):
    """Settings that apply, all levels combined."""

    settingsRecord: SettingsRecord | None = field(1, "message")
    """Combined settings; each says which level it comes from. (`SettingsRecord settingsRecord = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSettingsForEditRequest(Message, proto="flyteidl2.settings.GetSettingsForEditRequest", rules=True):
    """Asks for the settings level by level."""

    key: SettingsKey | None = field(1, "message")
    """What the settings apply to. (`SettingsKey key = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSettingsForEditResponse(Message, proto="flyteidl2.settings.GetSettingsForEditResponse", rules=True):
    """Settings, level by level."""

    requestedKey: SettingsKey | None = field(1, "message")
    """Key of the request. (`SettingsKey requestedKey = 1`)"""
    levels: list[SettingsRecord] = field(2, "message", repeated=True)
    """Levels from the organization down to the one requested. A level without settings has the version 0. (`repeated
    SettingsRecord levels = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class CreateSettingsRequest(Message, proto="flyteidl2.settings.CreateSettingsRequest", rules=True):
    """Stores settings for a level that has none. If there are some, the call fails with ALREADY_EXISTS."""

    key: SettingsKey | None = field(1, "message")
    """What the settings apply to. (`SettingsKey key = 1`; required)"""
    settings: Settings | None = field(2, "message")
    """Settings to store. (`Settings settings = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateSettingsResponse(Message, proto="flyteidl2.settings.CreateSettingsResponse", rules=True):
    """Confirms that settings were stored."""

    settingsRecord: SettingsRecord | None = field(1, "message")
    """The settings as the service has stored them. (`SettingsRecord settingsRecord = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateSettingsRequest(Message, proto="flyteidl2.settings.UpdateSettingsRequest", rules=True):
    """Replaces the settings of a level."""

    key: SettingsKey | None = field(1, "message")
    """What the settings apply to. (`SettingsKey key = 1`; required)"""
    settings: Settings | None = field(2, "message")
    """New settings, which replace all old ones. (`Settings settings = 2`; required)"""
    version: int = field(3, "uint64")
    """Version to replace. If it is not the current one, the call fails with FAILED_PRECONDITION. (`uint64 version =
    3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateSettingsResponse(Message, proto="flyteidl2.settings.UpdateSettingsResponse", rules=True):
    """Confirms that settings were replaced."""

    settingsRecord: SettingsRecord | None = field(1, "message")
    """The settings as the service has stored them. (`SettingsRecord settingsRecord = 1`)"""
