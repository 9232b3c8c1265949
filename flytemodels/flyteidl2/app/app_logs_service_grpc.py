# Made from flyteidl2/app/app_logs_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/app/app_logs_service.proto` (package `flyteidl2.app`)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from typing import ClassVar, Final

from flytemodels.flyteidl2.app.app_logs_payload import TailLogsRequest, TailLogsResponse
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_APP_LOGS_SERVICE_TAIL_LOGS: Final = Rpc(
    "/flyteidl2.app.AppLogsService/TailLogs",
    "tail_logs",
    "unary_stream",
    TailLogsRequest,
    TailLogsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)


class AppLogsServiceStub(ServiceStub):
    """What apps print while they run.

    Calls `flyteidl2.app.AppLogsService`.
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
        """Stream the logs of an app. The open-source backend reads live logs only, whatever `source` says.
        (`/flyteidl2.app.AppLogsService/TailLogs`)
        """
        return self._call_unary_stream(_APP_LOGS_SERVICE_TAIL_LOGS, request, timeout, deadline, metadata)


class AppLogsServiceBlockingStub(BlockingServiceStub):
    """What apps print while they run.

    Calls `flyteidl2.app.AppLogsService` and waits, over a channel of grpcio.
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
        """Stream the logs of an app. The open-source backend reads live logs only, whatever `source` says.
        (`/flyteidl2.app.AppLogsService/TailLogs`)
        """
        return self._call_unary_stream(_APP_LOGS_SERVICE_TAIL_LOGS, request, timeout, deadline, metadata)


class AppLogsServiceBase(ServiceBase):
    """What apps print while they run.

    Serves `flyteidl2.app.AppLogsService`: override the methods that you implement.
    """

    def tail_logs(self, request: TailLogsRequest, /) -> AsyncIterator[TailLogsResponse]:
        """Stream the logs of an app. The open-source backend reads live logs only, whatever `source` says.
        (`/flyteidl2.app.AppLogsService/TailLogs`)
        """
        raise self._unimplemented(_APP_LOGS_SERVICE_TAIL_LOGS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (_APP_LOGS_SERVICE_TAIL_LOGS,)
