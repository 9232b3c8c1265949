# Made from flyteidl2/settings/settings_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/settings/settings_service.proto` (package `flyteidl2.settings`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.settings.settings_definition import Settings, SettingsKey


@message_dataclass(slots=True, eq=False, repr=False)
class SettingsRecord(Message, proto="flyteidl2.settings.SettingsRecord", rules=True):
    """Settings, and what they are for."""

    key: SettingsKey | None = field(1, "message")
    """What they are for. (`SettingsKey key = 1`)"""
    settings: Settings | None = field(2, "message")
    """Values. (`Settings settings = 2`)"""
    version: int = field(3, "uint64")
    """Counted up with each change; an update must name the one that it changes. (`uint64 version = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSettingsRequest(Message, proto="flyteidl2.settings.GetSettingsRequest", rules=True):
    """Asks for the settings that hold for something, all levels together."""

    key: SettingsKey | None = field(1, "message")
    """What they are for. (`SettingsKey key = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSettingsResponse(Message, proto="flyteidl2.settings.GetSettingsResponse", rules=True):
    """Settings that hold."""

    settingsRecord: SettingsRecord | None = field(1, "message")
    """All levels together; each setting says which it comes from. (`SettingsRecord settingsRecord = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSettingsForEditRequest(Message, proto="flyteidl2.settings.GetSettingsForEditRequest", rules=True):
    """Asks for the settings of each level."""

    key: SettingsKey | None = field(1, "message")
    """What they are for. (`SettingsKey key = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSettingsForEditResponse(Message, proto="flyteidl2.settings.GetSettingsForEditResponse", rules=True):
    """Settings of each level."""

    requestedKey: SettingsKey | None = field(1, "message")
    """From the request. (`SettingsKey requestedKey = 1`)"""
    levels: list[SettingsRecord] = field(2, "message", repeated=True)
    """From the organization down to what was asked for. (`repeated SettingsRecord levels = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateSettingsRequest(Message, proto="flyteidl2.settings.CreateSettingsRequest", rules=True):
    """Makes settings."""

    key: SettingsKey | None = field(1, "message")
    """What they are for. (`SettingsKey key = 1`; required)"""
    settings: Settings | None = field(2, "message")
    """Values. (`Settings settings = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateSettingsResponse(Message, proto="flyteidl2.settings.CreateSettingsResponse", rules=True):
    """Says that settings were made."""

    settingsRecord: SettingsRecord | None = field(1, "message")
    """As they are stored. (`SettingsRecord settingsRecord = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateSettingsRequest(Message, proto="flyteidl2.settings.UpdateSettingsRequest", rules=True):
    """Changes settings."""

    key: SettingsKey | None = field(1, "message")
    """What they are for. (`SettingsKey key = 1`; required)"""
    settings: Settings | None = field(2, "message")
    """New values, all of them. (`Settings settings = 2`; required)"""
    version: int = field(3, "uint64")
    """Version that is changed; another one is refused. (`uint64 version = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateSettingsResponse(Message, proto="flyteidl2.settings.UpdateSettingsResponse", rules=True):
    """Says that settings were changed."""

    settingsRecord: SettingsRecord | None = field(1, "message")
    """As they are stored. (`SettingsRecord settingsRecord = 1`)"""
