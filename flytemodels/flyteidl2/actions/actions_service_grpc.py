# Made from flyteidl2/actions/actions_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/actions/actions_service.proto` (package `flyteidl2.actions`)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from typing import ClassVar, Final

from flytemodels.flyteidl2.actions.actions_service import (
    AbortRequest,
    AbortResponse,
    EnqueueRequest,
    EnqueueResponse,
    SignalRequest,
    SignalResponse,
    UpdateRequest,
    UpdateResponse,
    WatchForUpdatesRequest,
    WatchForUpdatesResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_ACTIONS_SERVICE_ENQUEUE: Final = Rpc(
    "/flyteidl2.actions.ActionsService/Enqueue", "enqueue", "unary_unary", EnqueueRequest, EnqueueResponse
)
_ACTIONS_SERVICE_WATCH_FOR_UPDATES: Final = Rpc(
    "/flyteidl2.actions.ActionsService/WatchForUpdates",
    "watch_for_updates",
    "unary_stream",
    WatchForUpdatesRequest,
    WatchForUpdatesResponse,
)
_ACTIONS_SERVICE_UPDATE: Final = Rpc(
    "/flyteidl2.actions.ActionsService/Update", "update", "unary_unary", UpdateRequest, UpdateResponse
)
_ACTIONS_SERVICE_ABORT: Final = Rpc(
    "/flyteidl2.actions.ActionsService/Abort", "abort", "unary_unary", AbortRequest, AbortResponse
)
_ACTIONS_SERVICE_SIGNAL: Final = Rpc(
    "/flyteidl2.actions.ActionsService/Signal", "signal", "unary_unary", SignalRequest, SignalResponse
)


class ActionsServiceStub(ServiceStub):
    """Queues, follows and stops actions.

    Calls `flyteidl2.actions.ActionsService`.
    """

    async def enqueue(
        self,
        request: EnqueueRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> EnqueueResponse:
        """Queue an action. (`/flyteidl2.actions.ActionsService/Enqueue`)"""
        return await self._call_unary_unary(_ACTIONS_SERVICE_ENQUEUE, request, timeout, deadline, metadata)

    def watch_for_updates(
        self,
        request: WatchForUpdatesRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[WatchForUpdatesResponse, None]:
        """Stream updates of the actions that one action has started.
        (`/flyteidl2.actions.ActionsService/WatchForUpdates`)
        """
        return self._call_unary_stream(_ACTIONS_SERVICE_WATCH_FOR_UPDATES, request, timeout, deadline, metadata)

    async def update(
        self,
        request: UpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateResponse:
        """Report the phase of an action. (`/flyteidl2.actions.ActionsService/Update`)"""
        return await self._call_unary_unary(_ACTIONS_SERVICE_UPDATE, request, timeout, deadline, metadata)

    async def abort(
        self,
        request: AbortRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AbortResponse:
        """Stop an action, and the actions that it has started. (`/flyteidl2.actions.ActionsService/Abort`)"""
        return await self._call_unary_unary(_ACTIONS_SERVICE_ABORT, request, timeout, deadline, metadata)

    async def signal(
        self,
        request: SignalRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> SignalResponse:
        """Answer a condition. (`/flyteidl2.actions.ActionsService/Signal`)"""
        return await self._call_unary_unary(_ACTIONS_SERVICE_SIGNAL, request, timeout, deadline, metadata)


class ActionsServiceBlockingStub(BlockingServiceStub):
    """Queues, follows and stops actions.

    Calls `flyteidl2.actions.ActionsService` and waits, over a channel of grpcio.
    """

    def enqueue(
        self,
        request: EnqueueRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> EnqueueResponse:
        """Queue an action. (`/flyteidl2.actions.ActionsService/Enqueue`)"""
        return self._call_unary_unary(_ACTIONS_SERVICE_ENQUEUE, request, timeout, deadline, metadata)

    def watch_for_updates(
        self,
        request: WatchForUpdatesRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[WatchForUpdatesResponse, None, None]:
        """Stream updates of the actions that one action has started.
        (`/flyteidl2.actions.ActionsService/WatchForUpdates`)
        """
        return self._call_unary_stream(_ACTIONS_SERVICE_WATCH_FOR_UPDATES, request, timeout, deadline, metadata)

    def update(
        self,
        request: UpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateResponse:
        """Report the phase of an action. (`/flyteidl2.actions.ActionsService/Update`)"""
        return self._call_unary_unary(_ACTIONS_SERVICE_UPDATE, request, timeout, deadline, metadata)

    def abort(
        self,
        request: AbortRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AbortResponse:
        """Stop an action, and the actions that it has started. (`/flyteidl2.actions.ActionsService/Abort`)"""
        return self._call_unary_unary(_ACTIONS_SERVICE_ABORT, request, timeout, deadline, metadata)

    def signal(
        self,
        request: SignalRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> SignalResponse:
        """Answer a condition. (`/flyteidl2.actions.ActionsService/Signal`)"""
        return self._call_unary_unary(_ACTIONS_SERVICE_SIGNAL, request, timeout, deadline, metadata)


class ActionsServiceBase(ServiceBase):
    """Queues, follows and stops actions.

    Serves `flyteidl2.actions.ActionsService`: override the methods that you implement.
    """

    async def enqueue(self, request: EnqueueRequest, /) -> EnqueueResponse:
        """Queue an action. (`/flyteidl2.actions.ActionsService/Enqueue`)"""
        raise self._unimplemented(_ACTIONS_SERVICE_ENQUEUE)

    def watch_for_updates(self, request: WatchForUpdatesRequest, /) -> AsyncIterator[WatchForUpdatesResponse]:
        """Stream updates of the actions that one action has started.
        (`/flyteidl2.actions.ActionsService/WatchForUpdates`)
        """
        raise self._unimplemented(_ACTIONS_SERVICE_WATCH_FOR_UPDATES)

    async def update(self, request: UpdateRequest, /) -> UpdateResponse:
        """Report the phase of an action. (`/flyteidl2.actions.ActionsService/Update`)"""
        raise self._unimplemented(_ACTIONS_SERVICE_UPDATE)

    async def abort(self, request: AbortRequest, /) -> AbortResponse:
        """Stop an action, and the actions that it has started. (`/flyteidl2.actions.ActionsService/Abort`)"""
        raise self._unimplemented(_ACTIONS_SERVICE_ABORT)

    async def signal(self, request: SignalRequest, /) -> SignalResponse:
        """Answer a condition. (`/flyteidl2.actions.ActionsService/Signal`)"""
        raise self._unimplemented(_ACTIONS_SERVICE_SIGNAL)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _ACTIONS_SERVICE_ENQUEUE,
        _ACTIONS_SERVICE_WATCH_FOR_UPDATES,
        _ACTIONS_SERVICE_UPDATE,
        _ACTIONS_SERVICE_ABORT,
        _ACTIONS_SERVICE_SIGNAL,
    )
