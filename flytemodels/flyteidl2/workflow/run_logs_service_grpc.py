# Made from flyteidl2/workflow/run_logs_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/workflow/run_logs_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from typing import ClassVar, Final

from flytemodels.flyteidl2.workflow.run_logs_service import TailLogsRequest, TailLogsResponse
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_RUN_LOGS_SERVICE_TAIL_LOGS: Final = Rpc(
    "/flyteidl2.workflow.RunLogsService/TailLogs",
    "tail_logs",
    "unary_stream",
    TailLogsRequest,
    TailLogsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)


class RunLogsServiceStub(ServiceStub):
    """Logs of actions. No open-source component serves it: use `DataProxyService.TailLogs`.

    Calls `flyteidl2.workflow.RunLogsService`.
    """

    def tail_logs(
        self,
        request: TailLogsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[TailLogsResponse, None]:
        """Stream the log of an attempt until the attempt ends. (`/flyteidl2.workflow.RunLogsService/TailLogs`)"""
        return self._call_unary_stream(_RUN_LOGS_SERVICE_TAIL_LOGS, request, timeout, deadline, metadata)


class RunLogsServiceBlockingStub(BlockingServiceStub):
    """Logs of actions. No open-source component serves it: use `DataProxyService.TailLogs`.

    Calls `flyteidl2.workflow.RunLogsService` and waits, over a channel of grpcio.
    """

    def tail_logs(
        self,
        request: TailLogsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Generator[TailLogsResponse, None, None]:
        """Stream the log of an attempt until the attempt ends. (`/flyteidl2.workflow.RunLogsService/TailLogs`)"""
        return self._call_unary_stream(_RUN_LOGS_SERVICE_TAIL_LOGS, request, timeout, deadline, metadata)


class RunLogsServiceBase(ServiceBase):
    """Logs of actions. No open-source component serves it: use `DataProxyService.TailLogs`.

    Serves `flyteidl2.workflow.RunLogsService`: override the methods that you implement.
    """

    def tail_logs(self, request: TailLogsRequest, /) -> AsyncIterator[TailLogsResponse]:
        """Stream the log of an attempt until the attempt ends. (`/flyteidl2.workflow.RunLogsService/TailLogs`)"""
        raise self._unimplemented(_RUN_LOGS_SERVICE_TAIL_LOGS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (_RUN_LOGS_SERVICE_TAIL_LOGS,)
