# Made from flyteidl2/workflow/internal_run_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/workflow/internal_run_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable
from typing import ClassVar, Final

from flytemodels.flyteidl2.workflow.internal_run_service import (
    RecordActionEventsRequest,
    RecordActionEventsResponse,
    RecordActionEventStreamRequest,
    RecordActionEventStreamResponse,
    RecordActionRequest,
    RecordActionResponse,
    RecordActionStreamRequest,
    RecordActionStreamResponse,
    UpdateActionStatusRequest,
    UpdateActionStatusResponse,
    UpdateActionStatusStreamRequest,
    UpdateActionStatusStreamResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Requests, Rpc, ServiceBase, ServiceStub

_INTERNAL_RUN_SERVICE_RECORD_ACTION: Final = Rpc(
    "/flyteidl2.workflow.InternalRunService/RecordAction",
    "record_action",
    "unary_unary",
    RecordActionRequest,
    RecordActionResponse,
)
_INTERNAL_RUN_SERVICE_RECORD_ACTION_STREAM: Final = Rpc(
    "/flyteidl2.workflow.InternalRunService/RecordActionStream",
    "record_action_stream",
    "stream_stream",
    RecordActionStreamRequest,
    RecordActionStreamResponse,
)
_INTERNAL_RUN_SERVICE_UPDATE_ACTION_STATUS: Final = Rpc(
    "/flyteidl2.workflow.InternalRunService/UpdateActionStatus",
    "update_action_status",
    "unary_unary",
    UpdateActionStatusRequest,
    UpdateActionStatusResponse,
)
_INTERNAL_RUN_SERVICE_UPDATE_ACTION_STATUS_STREAM: Final = Rpc(
    "/flyteidl2.workflow.InternalRunService/UpdateActionStatusStream",
    "update_action_status_stream",
    "stream_stream",
    UpdateActionStatusStreamRequest,
    UpdateActionStatusStreamResponse,
)
_INTERNAL_RUN_SERVICE_RECORD_ACTION_EVENTS: Final = Rpc(
    "/flyteidl2.workflow.InternalRunService/RecordActionEvents",
    "record_action_events",
    "unary_unary",
    RecordActionEventsRequest,
    RecordActionEventsResponse,
)
_INTERNAL_RUN_SERVICE_RECORD_ACTION_EVENT_STREAM: Final = Rpc(
    "/flyteidl2.workflow.InternalRunService/RecordActionEventStream",
    "record_action_event_stream",
    "stream_stream",
    RecordActionEventStreamRequest,
    RecordActionEventStreamResponse,
)


class InternalRunServiceStub(ServiceStub):
    """Records runs on behalf of other parts of the control plane.

    Calls `flyteidl2.workflow.InternalRunService`.
    """

    async def record_action(
        self,
        request: RecordActionRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> RecordActionResponse:
        """Record that an action exists. (`/flyteidl2.workflow.InternalRunService/RecordAction`)"""
        return await self._call_unary_unary(_INTERNAL_RUN_SERVICE_RECORD_ACTION, request, timeout, deadline, metadata)

    def record_action_stream(
        self,
        requests: Requests[RecordActionStreamRequest],
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[RecordActionStreamResponse, None]:
        """Record many actions. (`/flyteidl2.workflow.InternalRunService/RecordActionStream`)"""
        return self._call_stream_stream(
            _INTERNAL_RUN_SERVICE_RECORD_ACTION_STREAM, requests, timeout, deadline, metadata
        )

    async def update_action_status(
        self,
        request: UpdateActionStatusRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateActionStatusResponse:
        """Record the phase and times of an action. (`/flyteidl2.workflow.InternalRunService/UpdateActionStatus`)"""
        return await self._call_unary_unary(
            _INTERNAL_RUN_SERVICE_UPDATE_ACTION_STATUS, request, timeout, deadline, metadata
        )

    def update_action_status_stream(
        self,
        requests: Requests[UpdateActionStatusStreamRequest],
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[UpdateActionStatusStreamResponse, None]:
        """Record phases and times of many actions.
        (`/flyteidl2.workflow.InternalRunService/UpdateActionStatusStream`)
        """
        return self._call_stream_stream(
            _INTERNAL_RUN_SERVICE_UPDATE_ACTION_STATUS_STREAM, requests, timeout, deadline, metadata
        )

    async def record_action_events(
        self,
        request: RecordActionEventsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> RecordActionEventsResponse:
        """Record events of several attempts. (`/flyteidl2.workflow.InternalRunService/RecordActionEvents`)"""
        return await self._call_unary_unary(
            _INTERNAL_RUN_SERVICE_RECORD_ACTION_EVENTS, request, timeout, deadline, metadata
        )

    def record_action_event_stream(
        self,
        requests: Requests[RecordActionEventStreamRequest],
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[RecordActionEventStreamResponse, None]:
        """Record many events of attempts. (`/flyteidl2.workflow.InternalRunService/RecordActionEventStream`)"""
        return self._call_stream_stream(
            _INTERNAL_RUN_SERVICE_RECORD_ACTION_EVENT_STREAM, requests, timeout, deadline, metadata
        )


class InternalRunServiceBlockingStub(BlockingServiceStub):
    """Records runs on behalf of other parts of the control plane.

    Calls `flyteidl2.workflow.InternalRunService` and waits, over a channel of grpcio.
    """

    def record_action(
        self,
        request: RecordActionRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> RecordActionResponse:
        """Record that an action exists. (`/flyteidl2.workflow.InternalRunService/RecordAction`)"""
        return self._call_unary_unary(_INTERNAL_RUN_SERVICE_RECORD_ACTION, request, timeout, deadline, metadata)

    def record_action_stream(
        self,
        requests: Iterable[RecordActionStreamRequest],
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[RecordActionStreamResponse, None, None]:
        """Record many actions. (`/flyteidl2.workflow.InternalRunService/RecordActionStream`)"""
        return self._call_stream_stream(
            _INTERNAL_RUN_SERVICE_RECORD_ACTION_STREAM, requests, timeout, deadline, metadata
        )

    def update_action_status(
        self,
        request: UpdateActionStatusRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateActionStatusResponse:
        """Record the phase and times of an action. (`/flyteidl2.workflow.InternalRunService/UpdateActionStatus`)"""
        return self._call_unary_unary(_INTERNAL_RUN_SERVICE_UPDATE_ACTION_STATUS, request, timeout, deadline, metadata)

    def update_action_status_stream(
        self,
        requests: Iterable[UpdateActionStatusStreamRequest],
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[UpdateActionStatusStreamResponse, None, None]:
        """Record phases and times of many actions.
        (`/flyteidl2.workflow.InternalRunService/UpdateActionStatusStream`)
        """
        return self._call_stream_stream(
            _INTERNAL_RUN_SERVICE_UPDATE_ACTION_STATUS_STREAM, requests, timeout, deadline, metadata
        )

    def record_action_events(
        self,
        request: RecordActionEventsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> RecordActionEventsResponse:
        """Record events of several attempts. (`/flyteidl2.workflow.InternalRunService/RecordActionEvents`)"""
        return self._call_unary_unary(_INTERNAL_RUN_SERVICE_RECORD_ACTION_EVENTS, request, timeout, deadline, metadata)

    def record_action_event_stream(
        self,
        requests: Iterable[RecordActionEventStreamRequest],
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[RecordActionEventStreamResponse, None, None]:
        """Record many events of attempts. (`/flyteidl2.workflow.InternalRunService/RecordActionEventStream`)"""
        return self._call_stream_stream(
            _INTERNAL_RUN_SERVICE_RECORD_ACTION_EVENT_STREAM, requests, timeout, deadline, metadata
        )


class InternalRunServiceBase(ServiceBase):
    """Records runs on behalf of other parts of the control plane.

    Serves `flyteidl2.workflow.InternalRunService`: override the methods that you implement.
    """

    async def record_action(self, request: RecordActionRequest, /) -> RecordActionResponse:
        """Record that an action exists. (`/flyteidl2.workflow.InternalRunService/RecordAction`)"""
        raise self._unimplemented(_INTERNAL_RUN_SERVICE_RECORD_ACTION)

    def record_action_stream(
        self, requests: AsyncIterator[RecordActionStreamRequest], /
    ) -> AsyncIterator[RecordActionStreamResponse]:
        """Record many actions. (`/flyteidl2.workflow.InternalRunService/RecordActionStream`)"""
        raise self._unimplemented(_INTERNAL_RUN_SERVICE_RECORD_ACTION_STREAM)

    async def update_action_status(self, request: UpdateActionStatusRequest, /) -> UpdateActionStatusResponse:
        """Record the phase and times of an action. (`/flyteidl2.workflow.InternalRunService/UpdateActionStatus`)"""
        raise self._unimplemented(_INTERNAL_RUN_SERVICE_UPDATE_ACTION_STATUS)

    def update_action_status_stream(
        self, requests: AsyncIterator[UpdateActionStatusStreamRequest], /
    ) -> AsyncIterator[UpdateActionStatusStreamResponse]:
        """Record phases and times of many actions.
        (`/flyteidl2.workflow.InternalRunService/UpdateActionStatusStream`)
        """
        raise self._unimplemented(_INTERNAL_RUN_SERVICE_UPDATE_ACTION_STATUS_STREAM)

    async def record_action_events(self, request: RecordActionEventsRequest, /) -> RecordActionEventsResponse:
        """Record events of several attempts. (`/flyteidl2.workflow.InternalRunService/RecordActionEvents`)"""
        raise self._unimplemented(_INTERNAL_RUN_SERVICE_RECORD_ACTION_EVENTS)

    def record_action_event_stream(
        self, requests: AsyncIterator[RecordActionEventStreamRequest], /
    ) -> AsyncIterator[RecordActionEventStreamResponse]:
        """Record many events of attempts. (`/flyteidl2.workflow.InternalRunService/RecordActionEventStream`)"""
        raise self._unimplemented(_INTERNAL_RUN_SERVICE_RECORD_ACTION_EVENT_STREAM)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _INTERNAL_RUN_SERVICE_RECORD_ACTION,
        _INTERNAL_RUN_SERVICE_RECORD_ACTION_STREAM,
        _INTERNAL_RUN_SERVICE_UPDATE_ACTION_STATUS,
        _INTERNAL_RUN_SERVICE_UPDATE_ACTION_STATUS_STREAM,
        _INTERNAL_RUN_SERVICE_RECORD_ACTION_EVENTS,
        _INTERNAL_RUN_SERVICE_RECORD_ACTION_EVENT_STREAM,
    )
