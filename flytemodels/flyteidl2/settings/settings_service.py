# Made from flyteidl2/settings/settings_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/settings/settings_service.proto` (package `flyteidl2.settings`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.settings.settings_definition import Settings, SettingsKey


@message_dataclass(slots=True, eq=False, repr=False)
class SettingsRecord(Message, proto="flyteidl2.settings.SettingsRecord"):
    """The message `flyteidl2.settings.SettingsRecord`."""

    key: SettingsKey | None = field(1, "message")
    """`SettingsKey key = 1`"""
    settings: Settings | None = field(2, "message")
    """`Settings settings = 2`"""
    version: int = field(3, "uint64")
    """`uint64 version = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSettingsRequest(Message, proto="flyteidl2.settings.GetSettingsRequest"):
    """The message `flyteidl2.settings.GetSettingsRequest`."""

    key: SettingsKey | None = field(1, "message")
    """`SettingsKey key = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSettingsResponse(Message, proto="flyteidl2.settings.GetSettingsResponse"):
    """The message `flyteidl2.settings.GetSettingsResponse`."""

    settingsRecord: SettingsRecord | None = field(1, "message")
    """`SettingsRecord settingsRecord = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSettingsForEditRequest(Message, proto="flyteidl2.settings.GetSettingsForEditRequest"):
    """The message `flyteidl2.settings.GetSettingsForEditRequest`."""

    key: SettingsKey | None = field(1, "message")
    """`SettingsKey key = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSettingsForEditResponse(Message, proto="flyteidl2.settings.GetSettingsForEditResponse"):
    """The message `flyteidl2.settings.GetSettingsForEditResponse`."""

    requestedKey: SettingsKey | None = field(1, "message")
    """`SettingsKey requestedKey = 1`"""
    levels: list[SettingsRecord] = field(2, "message", repeated=True)
    """`repeated SettingsRecord levels = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateSettingsRequest(Message, proto="flyteidl2.settings.CreateSettingsRequest"):
    """The message `flyteidl2.settings.CreateSettingsRequest`."""

    key: SettingsKey | None = field(1, "message")
    """`SettingsKey key = 1`"""
    settings: Settings | None = field(2, "message")
    """`Settings settings = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateSettingsResponse(Message, proto="flyteidl2.settings.CreateSettingsResponse"):
    """The message `flyteidl2.settings.CreateSettingsResponse`."""

    settingsRecord: SettingsRecord | None = field(1, "message")
    """`SettingsRecord settingsRecord = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateSettingsRequest(Message, proto="flyteidl2.settings.UpdateSettingsRequest"):
    """The message `flyteidl2.settings.UpdateSettingsRequest`."""

    key: SettingsKey | None = field(1, "message")
    """`SettingsKey key = 1`"""
    settings: Settings | None = field(2, "message")
    """`Settings settings = 2`"""
    version: int = field(3, "uint64")
    """`uint64 version = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateSettingsResponse(Message, proto="flyteidl2.settings.UpdateSettingsResponse"):
    """The message `flyteidl2.settings.UpdateSettingsResponse`."""

    settingsRecord: SettingsRecord | None = field(1, "message")
    """`SettingsRecord settingsRecord = 1`"""
