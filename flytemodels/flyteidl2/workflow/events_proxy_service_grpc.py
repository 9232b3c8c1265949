# Made from flyteidl2/workflow/events_proxy_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/workflow/events_proxy_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.workflow.events_proxy_service import RecordRequest, RecordResponse
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_EVENTS_PROXY_SERVICE_RECORD: Final = Rpc(
    "/flyteidl2.workflow.EventsProxyService/Record", "record", "unary_unary", RecordRequest, RecordResponse
)


class EventsProxyServiceStub(ServiceStub):
    """Receives events of attempts from clusters.

    Calls `flyteidl2.workflow.EventsProxyService`.
    """

    async def record(
        self,
        request: RecordRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> RecordResponse:
        """Report events of attempts. (`/flyteidl2.workflow.EventsProxyService/Record`)"""
        return await self._call_unary_unary(_EVENTS_PROXY_SERVICE_RECORD, request, timeout, deadline, metadata)


class EventsProxyServiceBlockingStub(BlockingServiceStub):
    """Receives events of attempts from clusters.

    Calls `flyteidl2.workflow.EventsProxyService` and waits, over a channel of grpcio.
    """

    def record(
        self,
        request: RecordRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> RecordResponse:
        """Report events of attempts. (`/flyteidl2.workflow.EventsProxyService/Record`)"""
        return self._call_unary_unary(_EVENTS_PROXY_SERVICE_RECORD, request, timeout, deadline, metadata)


class EventsProxyServiceBase(ServiceBase):
    """Receives events of attempts from clusters.

    Serves `flyteidl2.workflow.EventsProxyService`: override the methods that you implement.
    """

    async def record(self, request: RecordRequest, /) -> RecordResponse:
        """Report events of attempts. (`/flyteidl2.workflow.EventsProxyService/Record`)"""
        raise self._unimplemented(_EVENTS_PROXY_SERVICE_RECORD)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (_EVENTS_PROXY_SERVICE_RECORD,)
