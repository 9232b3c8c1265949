# Made from flyteidl2/settings/settings_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/settings/settings_service.proto` (package `flyteidl2.settings`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.settings.settings_service import (
    CreateSettingsRequest,
    CreateSettingsResponse,
    GetSettingsForEditRequest,
    GetSettingsForEditResponse,
    GetSettingsRequest,
    GetSettingsResponse,
    UpdateSettingsRequest,
    UpdateSettingsResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_SETTINGS_SERVICE_GET_SETTINGS: Final = Rpc(
    "/flyteidl2.settings.SettingsService/GetSettings",
    "get_settings",
    "unary_unary",
    GetSettingsRequest,
    GetSettingsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_SETTINGS_SERVICE_GET_SETTINGS_FOR_EDIT: Final = Rpc(
    "/flyteidl2.settings.SettingsService/GetSettingsForEdit",
    "get_settings_for_edit",
    "unary_unary",
    GetSettingsForEditRequest,
    GetSettingsForEditResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_SETTINGS_SERVICE_CREATE_SETTINGS: Final = Rpc(
    "/flyteidl2.settings.SettingsService/CreateSettings",
    "create_settings",
    "unary_unary",
    CreateSettingsRequest,
    CreateSettingsResponse,
)
_SETTINGS_SERVICE_UPDATE_SETTINGS: Final = Rpc(
    "/flyteidl2.settings.SettingsService/UpdateSettings",
    "update_settings",
    "unary_unary",
    UpdateSettingsRequest,
    UpdateSettingsResponse,
)


class SettingsServiceStub(ServiceStub):
    """Stores settings of organizations, domains and projects.

    Calls `flyteidl2.settings.SettingsService`.
    """

    async def get_settings(
        self,
        request: GetSettingsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetSettingsResponse:
        """Return the settings that apply to something. The open-source service answers UNIMPLEMENTED.
        (`/flyteidl2.settings.SettingsService/GetSettings`)
        """
        return await self._call_unary_unary(_SETTINGS_SERVICE_GET_SETTINGS, request, timeout, deadline, metadata)

    async def get_settings_for_edit(
        self,
        request: GetSettingsForEditRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetSettingsForEditResponse:
        """Return settings level by level. (`/flyteidl2.settings.SettingsService/GetSettingsForEdit`)"""
        return await self._call_unary_unary(
            _SETTINGS_SERVICE_GET_SETTINGS_FOR_EDIT, request, timeout, deadline, metadata
        )

    async def create_settings(
        self,
        request: CreateSettingsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateSettingsResponse:
        """Store settings for a level that has none. (`/flyteidl2.settings.SettingsService/CreateSettings`)"""
        return await self._call_unary_unary(_SETTINGS_SERVICE_CREATE_SETTINGS, request, timeout, deadline, metadata)

    async def update_settings(
        self,
        request: UpdateSettingsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateSettingsResponse:
        """Replace the settings of a level. (`/flyteidl2.settings.SettingsService/UpdateSettings`)"""
        return await self._call_unary_unary(_SETTINGS_SERVICE_UPDATE_SETTINGS, request, timeout, deadline, metadata)


class SettingsServiceBlockingStub(BlockingServiceStub):
    """Stores settings of organizations, domains and projects.

    Calls `flyteidl2.settings.SettingsService` and waits, over a channel of grpcio.
    """

    def get_settings(
        self,
        request: GetSettingsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetSettingsResponse:
        """Return the settings that apply to something. The open-source service answers UNIMPLEMENTED.
        (`/flyteidl2.settings.SettingsService/GetSettings`)
        """
        return self._call_unary_unary(_SETTINGS_SERVICE_GET_SETTINGS, request, timeout, deadline, metadata)

    def get_settings_for_edit(
        self,
        request: GetSettingsForEditRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetSettingsForEditResponse:
        """Return settings level by level. (`/flyteidl2.settings.SettingsService/GetSettingsForEdit`)"""
        return self._call_unary_unary(_SETTINGS_SERVICE_GET_SETTINGS_FOR_EDIT, request, timeout, deadline, metadata)

    def create_settings(
        self,
        request: CreateSettingsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateSettingsResponse:
        """Store settings for a level that has none. (`/flyteidl2.settings.SettingsService/CreateSettings`)"""
        return self._call_unary_unary(_SETTINGS_SERVICE_CREATE_SETTINGS, request, timeout, deadline, metadata)

    def update_settings(
        self,
        request: UpdateSettingsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateSettingsResponse:
        """Replace the settings of a level. (`/flyteidl2.settings.SettingsService/UpdateSettings`)"""
        return self._call_unary_unary(_SETTINGS_SERVICE_UPDATE_SETTINGS, request, timeout, deadline, metadata)


class SettingsServiceBase(ServiceBase):
    """Stores settings of organizations, domains and projects.

    Serves `flyteidl2.settings.SettingsService`: override the methods that you implement.
    """

    async def get_settings(self, request: GetSettingsRequest, /) -> GetSettingsResponse:
        """Return the settings that apply to something. The open-source service answers UNIMPLEMENTED.
        (`/flyteidl2.settings.SettingsService/GetSettings`)
        """
        raise self._unimplemented(_SETTINGS_SERVICE_GET_SETTINGS)

    async def get_settings_for_edit(self, request: GetSettingsForEditRequest, /) -> GetSettingsForEditResponse:
        """Return settings level by level. (`/flyteidl2.settings.SettingsService/GetSettingsForEdit`)"""
        raise self._unimplemented(_SETTINGS_SERVICE_GET_SETTINGS_FOR_EDIT)

    async def create_settings(self, request: CreateSettingsRequest, /) -> CreateSettingsResponse:
        """Store settings for a level that has none. (`/flyteidl2.settings.SettingsService/CreateSettings`)"""
        raise self._unimplemented(_SETTINGS_SERVICE_CREATE_SETTINGS)

    async def update_settings(self, request: UpdateSettingsRequest, /) -> UpdateSettingsResponse:
        """Replace the settings of a level. (`/flyteidl2.settings.SettingsService/UpdateSettings`)"""
        raise self._unimplemented(_SETTINGS_SERVICE_UPDATE_SETTINGS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _SETTINGS_SERVICE_GET_SETTINGS,
        _SETTINGS_SERVICE_GET_SETTINGS_FOR_EDIT,
        _SETTINGS_SERVICE_CREATE_SETTINGS,
        _SETTINGS_SERVICE_UPDATE_SETTINGS,
    )
