# Made from flyteidl/service/signal.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/service/signal.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl.admin.signal import (
    Signal,
    SignalGetOrCreateRequest,
    SignalList,
    SignalListRequest,
    SignalSetRequest,
    SignalSetResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_SIGNAL_SERVICE_GET_OR_CREATE_SIGNAL: Final = Rpc(
    "/flyteidl.service.SignalService/GetOrCreateSignal",
    "get_or_create_signal",
    "unary_unary",
    SignalGetOrCreateRequest,
    Signal,
)
_SIGNAL_SERVICE_LIST_SIGNALS: Final = Rpc(
    "/flyteidl.service.SignalService/ListSignals", "list_signals", "unary_unary", SignalListRequest, SignalList
)
_SIGNAL_SERVICE_SET_SIGNAL: Final = Rpc(
    "/flyteidl.service.SignalService/SetSignal", "set_signal", "unary_unary", SignalSetRequest, SignalSetResponse
)


class SignalServiceStub(ServiceStub):
    """Values that executions wait for.

    Calls `flyteidl.service.SignalService`.
    """

    async def get_or_create_signal(
        self,
        request: SignalGetOrCreateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Signal:
        """Return a signal, and create it if it is missing. (`/flyteidl.service.SignalService/GetOrCreateSignal`)"""
        return await self._call_unary_unary(_SIGNAL_SERVICE_GET_OR_CREATE_SIGNAL, request, timeout, deadline, metadata)

    async def list_signals(
        self,
        request: SignalListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> SignalList:
        """Return the signals of an execution, a page at a time. (`/flyteidl.service.SignalService/ListSignals`)"""
        return await self._call_unary_unary(_SIGNAL_SERVICE_LIST_SIGNALS, request, timeout, deadline, metadata)

    async def set_signal(
        self,
        request: SignalSetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> SignalSetResponse:
        """Give a signal its value, so that the execution continues. (`/flyteidl.service.SignalService/SetSignal`)"""
        return await self._call_unary_unary(_SIGNAL_SERVICE_SET_SIGNAL, request, timeout, deadline, metadata)


class SignalServiceBlockingStub(BlockingServiceStub):
    """Values that executions wait for.

    Calls `flyteidl.service.SignalService` and waits, over a channel of grpcio.
    """

    def get_or_create_signal(
        self,
        request: SignalGetOrCreateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Signal:
        """Return a signal, and create it if it is missing. (`/flyteidl.service.SignalService/GetOrCreateSignal`)"""
        return self._call_unary_unary(_SIGNAL_SERVICE_GET_OR_CREATE_SIGNAL, request, timeout, deadline, metadata)

    def list_signals(
        self,
        request: SignalListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> SignalList:
        """Return the signals of an execution, a page at a time. (`/flyteidl.service.SignalService/ListSignals`)"""
        return self._call_unary_unary(_SIGNAL_SERVICE_LIST_SIGNALS, request, timeout, deadline, metadata)

    def set_signal(
        self,
        request: SignalSetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> SignalSetResponse:
        """Give a signal its value, so that the execution continues. (`/flyteidl.service.SignalService/SetSignal`)"""
        return self._call_unary_unary(_SIGNAL_SERVICE_SET_SIGNAL, request, timeout, deadline, metadata)


class SignalServiceBase(ServiceBase):
    """Values that executions wait for.

    Serves `flyteidl.service.SignalService`: override the methods that you implement.
    """

    async def get_or_create_signal(self, request: SignalGetOrCreateRequest, /) -> Signal:
        """Return a signal, and create it if it is missing. (`/flyteidl.service.SignalService/GetOrCreateSignal`)"""
        raise self._unimplemented(_SIGNAL_SERVICE_GET_OR_CREATE_SIGNAL)

    async def list_signals(self, request: SignalListRequest, /) -> SignalList:
        """Return the signals of an execution, a page at a time. (`/flyteidl.service.SignalService/ListSignals`)"""
        raise self._unimplemented(_SIGNAL_SERVICE_LIST_SIGNALS)

    async def set_signal(self, request: SignalSetRequest, /) -> SignalSetResponse:
        """Give a signal its value, so that the execution continues. (`/flyteidl.service.SignalService/SetSignal`)"""
        raise self._unimplemented(_SIGNAL_SERVICE_SET_SIGNAL)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _SIGNAL_SERVICE_GET_OR_CREATE_SIGNAL,
        _SIGNAL_SERVICE_LIST_SIGNALS,
        _SIGNAL_SERVICE_SET_SIGNAL,
    )
