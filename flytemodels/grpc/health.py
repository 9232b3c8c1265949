"""gRPC's health checking protocol, as Kubernetes probes and load balancers speak it.

grpclib has one too, made of google.protobuf classes. This one does without them, and is told what to answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Collection
from dataclasses import dataclass
from typing import ClassVar, Final

from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytemodels._model.fields import field, map_field
from flytemodels.grpc.rpc import AnyRpc, Deadline, Metadata, Rpc
from flytemodels.grpc.service import ServiceBase
from flytemodels.grpc.stub import ServiceStub
from flytemodels.message import Enum, Message

__all__ = [
    "Health",
    "HealthCheckRequest",
    "HealthCheckResponse",
    "HealthListRequest",
    "HealthListResponse",
    "HealthStub",
]


@dataclass(slots=True, eq=False, repr=False)
class HealthCheckRequest(Message, proto="grpc.health.v1.HealthCheckRequest"):
    """Asks how a service is doing."""

    service: str = field(1, "string")
    """The full name of a service, or "" for the server as a whole. (`string service = 1`)"""


@dataclass(slots=True, eq=False, repr=False)
class HealthCheckResponse(Message, proto="grpc.health.v1.HealthCheckResponse"):
    """Tells how a service is doing."""

    class ServingStatus(Enum):
        """How a service is doing."""

        UNKNOWN = 0
        SERVING = 1
        NOT_SERVING = 2
        SERVICE_UNKNOWN = 3
        """Only while watching: there is no such service, but it may come."""

    UNKNOWN: ClassVar[HealthCheckResponse.ServingStatus] = ServingStatus.UNKNOWN
    SERVING: ClassVar[HealthCheckResponse.ServingStatus] = ServingStatus.SERVING
    NOT_SERVING: ClassVar[HealthCheckResponse.ServingStatus] = ServingStatus.NOT_SERVING
    SERVICE_UNKNOWN: ClassVar[HealthCheckResponse.ServingStatus] = ServingStatus.SERVICE_UNKNOWN

    status: HealthCheckResponse.ServingStatus = field(
        1, "enum", default_factory=lambda: HealthCheckResponse.ServingStatus.UNKNOWN
    )
    """`ServingStatus status = 1`"""


@dataclass(slots=True, eq=False, repr=False)
class HealthListRequest(Message, proto="grpc.health.v1.HealthListRequest"):
    """Asks how all services are doing."""


@dataclass(slots=True, eq=False, repr=False)
class HealthListResponse(Message, proto="grpc.health.v1.HealthListResponse"):
    """Tells how all services are doing."""

    statuses: dict[str, HealthCheckResponse] = map_field(1, "string", "message")
    """By the services' names. (`map<string, HealthCheckResponse> statuses = 1`)"""


_CHECK: Final = Rpc(
    "/grpc.health.v1.Health/Check", "check", "unary_unary", HealthCheckRequest, HealthCheckResponse, "NO_SIDE_EFFECTS"
)
_WATCH: Final = Rpc(
    "/grpc.health.v1.Health/Watch", "watch", "unary_stream", HealthCheckRequest, HealthCheckResponse, "NO_SIDE_EFFECTS"
)
_LIST: Final = Rpc(
    "/grpc.health.v1.Health/List", "list", "unary_unary", HealthListRequest, HealthListResponse, "NO_SIDE_EFFECTS"
)


class HealthStub(ServiceStub):
    """Calls `grpc.health.v1.Health`."""

    async def check(
        self,
        request: HealthCheckRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> HealthCheckResponse:
        """Ask how a service is doing. (`/grpc.health.v1.Health/Check`)"""
        return await self._call_unary_unary(_CHECK, request, timeout, deadline, metadata)

    def watch(
        self,
        request: HealthCheckRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AsyncGenerator[HealthCheckResponse, None]:
        """Ask how a service is doing, from now on. (`/grpc.health.v1.Health/Watch`)"""
        return self._call_unary_stream(_WATCH, request, timeout, deadline, metadata)

    async def list(
        self,
        request: HealthListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> HealthListResponse:
        """Ask how all services are doing. (`/grpc.health.v1.Health/List`)"""
        return await self._call_unary_unary(_LIST, request, timeout, deadline, metadata)


class Health(ServiceBase):
    """Serves `grpc.health.v1.Health` for other services of the same server.

    All of them are SERVING from the beginning; `set` says otherwise. The name "" stands for the server as a whole.
    """

    def __init__(self, services: Collection[ServiceBase] = ()) -> None:
        """Make the service.

        Args:
            services: the services that can be asked for.
        """
        serving = HealthCheckResponse.SERVING
        self._statuses = dict.fromkeys(
            ["", *(name for service in services for name in service.service_names())], serving
        )
        self._changed = asyncio.Event()

    def set(self, status: HealthCheckResponse.ServingStatus, service: str | None = None) -> None:
        """Say how a service is doing, and tell those who watch.

        Args:
            status: SERVING, or NOT_SERVING.
            service: the full name of the service; None for all of them and the server as a whole.
        """
        for name in self._statuses if service is None else (service,):
            self._statuses[name] = status
        self._changed.set()
        self._changed = asyncio.Event()  # whoever waits holds the old one

    async def check(self, request: HealthCheckRequest, /) -> HealthCheckResponse:
        """Answer with the status, or NOT_FOUND. (`/grpc.health.v1.Health/Check`)"""
        if request.service not in self._statuses:
            raise GRPCError(Status.NOT_FOUND, f"this server has no service {request.service!r}")
        return HealthCheckResponse(status=self._statuses[request.service])

    async def watch(self, request: HealthCheckRequest, /) -> AsyncIterator[HealthCheckResponse]:
        """Answer with the status, and again whenever it has changed. (`/grpc.health.v1.Health/Watch`)"""
        sent: HealthCheckResponse.ServingStatus | None = None
        while True:
            changed = self._changed
            status = self._statuses.get(request.service, HealthCheckResponse.SERVICE_UNKNOWN)
            if status != sent:
                yield HealthCheckResponse(status=status)
                sent = status
            await changed.wait()

    async def list(self, request: HealthListRequest, /) -> HealthListResponse:
        """Answer with all statuses. (`/grpc.health.v1.Health/List`)"""
        return HealthListResponse(
            statuses={name: HealthCheckResponse(status=status) for name, status in self._statuses.items()}
        )

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (_CHECK, _WATCH, _LIST)
