# Made from flyteidl2/workflow/state_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/workflow/state_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from typing import ClassVar, Final

from flytemodels.flyteidl2.workflow.state_service import (
    GetRequest,
    GetResponse,
    PutRequest,
    PutResponse,
    WatchRequest,
    WatchResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_STATE_SERVICE_PUT: Final = Rpc("/flyteidl2.workflow.StateService/Put", "put", "unary_unary", PutRequest, PutResponse)
_STATE_SERVICE_GET: Final = Rpc("/flyteidl2.workflow.StateService/Get", "get", "unary_unary", GetRequest, GetResponse)
_STATE_SERVICE_WATCH: Final = Rpc(
    "/flyteidl2.workflow.StateService/Watch", "watch", "unary_stream", WatchRequest, WatchResponse
)


class StateServiceStub(ServiceStub):
    """States of actions, for programs that start and follow them. No open-source component serves it.

    Calls `flyteidl2.workflow.StateService`.
    """

    async def put(
        self,
        request: PutRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> PutResponse:
        """Store the state of an action. (`/flyteidl2.workflow.StateService/Put`)"""
        return await self._call_unary_unary(_STATE_SERVICE_PUT, request, timeout, deadline, metadata)

    async def get(
        self,
        request: GetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetResponse:
        """Return the state of an action. (`/flyteidl2.workflow.StateService/Get`)"""
        return await self._call_unary_unary(_STATE_SERVICE_GET, request, timeout, deadline, metadata)

    def watch(
        self,
        request: WatchRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[WatchResponse, None]:
        """Stream updates of the actions that one action has started. (`/flyteidl2.workflow.StateService/Watch`)"""
        return self._call_unary_stream(_STATE_SERVICE_WATCH, request, timeout, deadline, metadata)


class StateServiceBlockingStub(BlockingServiceStub):
    """States of actions, for programs that start and follow them. No open-source component serves it.

    Calls `flyteidl2.workflow.StateService` and waits, over a channel of grpcio.
    """

    def put(
        self,
        request: PutRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> PutResponse:
        """Store the state of an action. (`/flyteidl2.workflow.StateService/Put`)"""
        return self._call_unary_unary(_STATE_SERVICE_PUT, request, timeout, deadline, metadata)

    def get(
        self,
        request: GetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetResponse:
        """Return the state of an action. (`/flyteidl2.workflow.StateService/Get`)"""
        return self._call_unary_unary(_STATE_SERVICE_GET, request, timeout, deadline, metadata)

    def watch(
        self,
        request: WatchRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[WatchResponse, None, None]:
        """Stream updates of the actions that one action has started. (`/flyteidl2.workflow.StateService/Watch`)"""
        return self._call_unary_stream(_STATE_SERVICE_WATCH, request, timeout, deadline, metadata)


class StateServiceBase(ServiceBase):
    """States of actions, for programs that start and follow them. No open-source component serves it.

    Serves `flyteidl2.workflow.StateService`: override the methods that you implement.
    """

    async def put(self, request: PutRequest, /) -> PutResponse:
        """Store the state of an action. (`/flyteidl2.workflow.StateService/Put`)"""
        raise self._unimplemented(_STATE_SERVICE_PUT)

    async def get(self, request: GetRequest, /) -> GetResponse:
        """Return the state of an action. (`/flyteidl2.workflow.StateService/Get`)"""
        raise self._unimplemented(_STATE_SERVICE_GET)

    def watch(self, request: WatchRequest, /) -> AsyncIterator[WatchResponse]:
        """Stream updates of the actions that one action has started. (`/flyteidl2.workflow.StateService/Watch`)"""
        raise self._unimplemented(_STATE_SERVICE_WATCH)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _STATE_SERVICE_PUT,
        _STATE_SERVICE_GET,
        _STATE_SERVICE_WATCH,
    )
