# Made from flyteidl2/trigger/trigger_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/trigger/trigger_service.proto` (package `flyteidl2.trigger`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.trigger.trigger_service import (
    DeleteTriggersRequest,
    DeleteTriggersResponse,
    DeployTriggerRequest,
    DeployTriggerResponse,
    GetTriggerDetailsRequest,
    GetTriggerDetailsResponse,
    GetTriggerRevisionDetailsRequest,
    GetTriggerRevisionDetailsResponse,
    GetTriggerRevisionHistoryRequest,
    GetTriggerRevisionHistoryResponse,
    ListTriggersRequest,
    ListTriggersResponse,
    UpdateTriggersRequest,
    UpdateTriggersResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_TRIGGER_SERVICE_DEPLOY_TRIGGER: Final = Rpc(
    "/flyteidl2.trigger.TriggerService/DeployTrigger",
    "deploy_trigger",
    "unary_unary",
    DeployTriggerRequest,
    DeployTriggerResponse,
)
_TRIGGER_SERVICE_GET_TRIGGER_DETAILS: Final = Rpc(
    "/flyteidl2.trigger.TriggerService/GetTriggerDetails",
    "get_trigger_details",
    "unary_unary",
    GetTriggerDetailsRequest,
    GetTriggerDetailsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_TRIGGER_SERVICE_GET_TRIGGER_REVISION_DETAILS: Final = Rpc(
    "/flyteidl2.trigger.TriggerService/GetTriggerRevisionDetails",
    "get_trigger_revision_details",
    "unary_unary",
    GetTriggerRevisionDetailsRequest,
    GetTriggerRevisionDetailsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_TRIGGER_SERVICE_LIST_TRIGGERS: Final = Rpc(
    "/flyteidl2.trigger.TriggerService/ListTriggers",
    "list_triggers",
    "unary_unary",
    ListTriggersRequest,
    ListTriggersResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_TRIGGER_SERVICE_GET_TRIGGER_REVISION_HISTORY: Final = Rpc(
    "/flyteidl2.trigger.TriggerService/GetTriggerRevisionHistory",
    "get_trigger_revision_history",
    "unary_unary",
    GetTriggerRevisionHistoryRequest,
    GetTriggerRevisionHistoryResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_TRIGGER_SERVICE_UPDATE_TRIGGERS: Final = Rpc(
    "/flyteidl2.trigger.TriggerService/UpdateTriggers",
    "update_triggers",
    "unary_unary",
    UpdateTriggersRequest,
    UpdateTriggersResponse,
)
_TRIGGER_SERVICE_DELETE_TRIGGERS: Final = Rpc(
    "/flyteidl2.trigger.TriggerService/DeleteTriggers",
    "delete_triggers",
    "unary_unary",
    DeleteTriggersRequest,
    DeleteTriggersResponse,
)


class TriggerServiceStub(ServiceStub):
    """Triggers, which start runs automatically.

    Calls `flyteidl2.trigger.TriggerService`.
    """

    async def deploy_trigger(
        self,
        request: DeployTriggerRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeployTriggerResponse:
        """Deploy a trigger, or a new revision of one. (`/flyteidl2.trigger.TriggerService/DeployTrigger`)"""
        return await self._call_unary_unary(_TRIGGER_SERVICE_DEPLOY_TRIGGER, request, timeout, deadline, metadata)

    async def get_trigger_details(
        self,
        request: GetTriggerDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTriggerDetailsResponse:
        """Return the latest revision of a trigger. (`/flyteidl2.trigger.TriggerService/GetTriggerDetails`)"""
        return await self._call_unary_unary(_TRIGGER_SERVICE_GET_TRIGGER_DETAILS, request, timeout, deadline, metadata)

    async def get_trigger_revision_details(
        self,
        request: GetTriggerRevisionDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTriggerRevisionDetailsResponse:
        """Return one revision of a trigger. (`/flyteidl2.trigger.TriggerService/GetTriggerRevisionDetails`)"""
        return await self._call_unary_unary(
            _TRIGGER_SERVICE_GET_TRIGGER_REVISION_DETAILS, request, timeout, deadline, metadata
        )

    async def list_triggers(
        self,
        request: ListTriggersRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListTriggersResponse:
        """Return triggers, a page at a time. (`/flyteidl2.trigger.TriggerService/ListTriggers`)"""
        return await self._call_unary_unary(_TRIGGER_SERVICE_LIST_TRIGGERS, request, timeout, deadline, metadata)

    async def get_trigger_revision_history(
        self,
        request: GetTriggerRevisionHistoryRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTriggerRevisionHistoryResponse:
        """Return the revisions of a trigger, a page at a time.
        (`/flyteidl2.trigger.TriggerService/GetTriggerRevisionHistory`)
        """
        return await self._call_unary_unary(
            _TRIGGER_SERVICE_GET_TRIGGER_REVISION_HISTORY, request, timeout, deadline, metadata
        )

    async def update_triggers(
        self,
        request: UpdateTriggersRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateTriggersResponse:
        """Switch triggers on or off. (`/flyteidl2.trigger.TriggerService/UpdateTriggers`)"""
        return await self._call_unary_unary(_TRIGGER_SERVICE_UPDATE_TRIGGERS, request, timeout, deadline, metadata)

    async def delete_triggers(
        self,
        request: DeleteTriggersRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteTriggersResponse:
        """Delete triggers and keep their revisions. (`/flyteidl2.trigger.TriggerService/DeleteTriggers`)"""
        return await self._call_unary_unary(_TRIGGER_SERVICE_DELETE_TRIGGERS, request, timeout, deadline, metadata)


class TriggerServiceBlockingStub(BlockingServiceStub):
    """Triggers, which start runs automatically.

    Calls `flyteidl2.trigger.TriggerService` and waits, over a channel of grpcio.
    """

    def deploy_trigger(
        self,
        request: DeployTriggerRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeployTriggerResponse:
        """Deploy a trigger, or a new revision of one. (`/flyteidl2.trigger.TriggerService/DeployTrigger`)"""
        return self._call_unary_unary(_TRIGGER_SERVICE_DEPLOY_TRIGGER, request, timeout, deadline, metadata)

    def get_trigger_details(
        self,
        request: GetTriggerDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTriggerDetailsResponse:
        """Return the latest revision of a trigger. (`/flyteidl2.trigger.TriggerService/GetTriggerDetails`)"""
        return self._call_unary_unary(_TRIGGER_SERVICE_GET_TRIGGER_DETAILS, request, timeout, deadline, metadata)

    def get_trigger_revision_details(
        self,
        request: GetTriggerRevisionDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTriggerRevisionDetailsResponse:
        """Return one revision of a trigger. (`/flyteidl2.trigger.TriggerService/GetTriggerRevisionDetails`)"""
        return self._call_unary_unary(
            _TRIGGER_SERVICE_GET_TRIGGER_REVISION_DETAILS, request, timeout, deadline, metadata
        )

    def list_triggers(
        self,
        request: ListTriggersRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListTriggersResponse:
        """Return triggers, a page at a time. (`/flyteidl2.trigger.TriggerService/ListTriggers`)"""
        return self._call_unary_unary(_TRIGGER_SERVICE_LIST_TRIGGERS, request, timeout, deadline, metadata)

    def get_trigger_revision_history(
        self,
        request: GetTriggerRevisionHistoryRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTriggerRevisionHistoryResponse:
        """Return the revisions of a trigger, a page at a time.
        (`/flyteidl2.trigger.TriggerService/GetTriggerRevisionHistory`)
        """
        return self._call_unary_unary(
            _TRIGGER_SERVICE_GET_TRIGGER_REVISION_HISTORY, request, timeout, deadline, metadata
        )

    def update_triggers(
        self,
        request: UpdateTriggersRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateTriggersResponse:
        """Switch triggers on or off. (`/flyteidl2.trigger.TriggerService/UpdateTriggers`)"""
        return self._call_unary_unary(_TRIGGER_SERVICE_UPDATE_TRIGGERS, request, timeout, deadline, metadata)

    def delete_triggers(
        self,
        request: DeleteTriggersRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteTriggersResponse:
        """Delete triggers and keep their revisions. (`/flyteidl2.trigger.TriggerService/DeleteTriggers`)"""
        return self._call_unary_unary(_TRIGGER_SERVICE_DELETE_TRIGGERS, request, timeout, deadline, metadata)


class TriggerServiceBase(ServiceBase):
    """Triggers, which start runs automatically.

    Serves `flyteidl2.trigger.TriggerService`: override the methods that you implement.
    """

    async def deploy_trigger(self, request: DeployTriggerRequest, /) -> DeployTriggerResponse:
        """Deploy a trigger, or a new revision of one. (`/flyteidl2.trigger.TriggerService/DeployTrigger`)"""
        raise self._unimplemented(_TRIGGER_SERVICE_DEPLOY_TRIGGER)

    async def get_trigger_details(self, request: GetTriggerDetailsRequest, /) -> GetTriggerDetailsResponse:
        """Return the latest revision of a trigger. (`/flyteidl2.trigger.TriggerService/GetTriggerDetails`)"""
        raise self._unimplemented(_TRIGGER_SERVICE_GET_TRIGGER_DETAILS)

    async def get_trigger_revision_details(
        self, request: GetTriggerRevisionDetailsRequest, /
    ) -> GetTriggerRevisionDetailsResponse:
        """Return one revision of a trigger. (`/flyteidl2.trigger.TriggerService/GetTriggerRevisionDetails`)"""
        raise self._unimplemented(_TRIGGER_SERVICE_GET_TRIGGER_REVISION_DETAILS)

    async def list_triggers(self, request: ListTriggersRequest, /) -> ListTriggersResponse:
        """Return triggers, a page at a time. (`/flyteidl2.trigger.TriggerService/ListTriggers`)"""
        raise self._unimplemented(_TRIGGER_SERVICE_LIST_TRIGGERS)

    async def get_trigger_revision_history(
        self, request: GetTriggerRevisionHistoryRequest, /
    ) -> GetTriggerRevisionHistoryResponse:
        """Return the revisions of a trigger, a page at a time.
        (`/flyteidl2.trigger.TriggerService/GetTriggerRevisionHistory`)
        """
        raise self._unimplemented(_TRIGGER_SERVICE_GET_TRIGGER_REVISION_HISTORY)

    async def update_triggers(self, request: UpdateTriggersRequest, /) -> UpdateTriggersResponse:
        """Switch triggers on or off. (`/flyteidl2.trigger.TriggerService/UpdateTriggers`)"""
        raise self._unimplemented(_TRIGGER_SERVICE_UPDATE_TRIGGERS)

    async def delete_triggers(self, request: DeleteTriggersRequest, /) -> DeleteTriggersResponse:
        """Delete triggers and keep their revisions. (`/flyteidl2.trigger.TriggerService/DeleteTriggers`)"""
        raise self._unimplemented(_TRIGGER_SERVICE_DELETE_TRIGGERS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _TRIGGER_SERVICE_DEPLOY_TRIGGER,
        _TRIGGER_SERVICE_GET_TRIGGER_DETAILS,
        _TRIGGER_SERVICE_GET_TRIGGER_REVISION_DETAILS,
        _TRIGGER_SERVICE_LIST_TRIGGERS,
        _TRIGGER_SERVICE_GET_TRIGGER_REVISION_HISTORY,
        _TRIGGER_SERVICE_UPDATE_TRIGGERS,
        _TRIGGER_SERVICE_DELETE_TRIGGERS,
    )
