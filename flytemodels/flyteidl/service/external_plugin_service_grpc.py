# Made from flyteidl/service/external_plugin_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/service/external_plugin_service.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl.service.external_plugin_service import (
    TaskCreateRequest,
    TaskCreateResponse,
    TaskDeleteRequest,
    TaskDeleteResponse,
    TaskGetRequest,
    TaskGetResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_EXTERNAL_PLUGIN_SERVICE_CREATE_TASK: Final = Rpc(
    "/flyteidl.service.ExternalPluginService/CreateTask",
    "create_task",
    "unary_unary",
    TaskCreateRequest,
    TaskCreateResponse,
)
_EXTERNAL_PLUGIN_SERVICE_GET_TASK: Final = Rpc(
    "/flyteidl.service.ExternalPluginService/GetTask", "get_task", "unary_unary", TaskGetRequest, TaskGetResponse
)
_EXTERNAL_PLUGIN_SERVICE_DELETE_TASK: Final = Rpc(
    "/flyteidl.service.ExternalPluginService/DeleteTask",
    "delete_task",
    "unary_unary",
    TaskDeleteRequest,
    TaskDeleteResponse,
)


class ExternalPluginServiceStub(ServiceStub):
    """Plugins outside of propeller, which connectors replaced. Nobody calls it any more: use `AsyncAgentService`.

    Calls `flyteidl.service.ExternalPluginService`.
    """

    async def create_task(
        self,
        request: TaskCreateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskCreateResponse:
        """Use `AsyncAgentService.CreateTask`. (`/flyteidl.service.ExternalPluginService/CreateTask`)"""
        return await self._call_unary_unary(_EXTERNAL_PLUGIN_SERVICE_CREATE_TASK, request, timeout, deadline, metadata)

    async def get_task(
        self,
        request: TaskGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskGetResponse:
        """Use `AsyncAgentService.GetTask`. (`/flyteidl.service.ExternalPluginService/GetTask`)"""
        return await self._call_unary_unary(_EXTERNAL_PLUGIN_SERVICE_GET_TASK, request, timeout, deadline, metadata)

    async def delete_task(
        self,
        request: TaskDeleteRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskDeleteResponse:
        """Use `AsyncAgentService.DeleteTask`. (`/flyteidl.service.ExternalPluginService/DeleteTask`)"""
        return await self._call_unary_unary(_EXTERNAL_PLUGIN_SERVICE_DELETE_TASK, request, timeout, deadline, metadata)


class ExternalPluginServiceBlockingStub(BlockingServiceStub):
    """Plugins outside of propeller, which connectors replaced. Nobody calls it any more: use `AsyncAgentService`.

    Calls `flyteidl.service.ExternalPluginService` and waits, over a channel of grpcio.
    """

    def create_task(
        self,
        request: TaskCreateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskCreateResponse:
        """Use `AsyncAgentService.CreateTask`. (`/flyteidl.service.ExternalPluginService/CreateTask`)"""
        return self._call_unary_unary(_EXTERNAL_PLUGIN_SERVICE_CREATE_TASK, request, timeout, deadline, metadata)

    def get_task(
        self,
        request: TaskGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskGetResponse:
        """Use `AsyncAgentService.GetTask`. (`/flyteidl.service.ExternalPluginService/GetTask`)"""
        return self._call_unary_unary(_EXTERNAL_PLUGIN_SERVICE_GET_TASK, request, timeout, deadline, metadata)

    def delete_task(
        self,
        request: TaskDeleteRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskDeleteResponse:
        """Use `AsyncAgentService.DeleteTask`. (`/flyteidl.service.ExternalPluginService/DeleteTask`)"""
        return self._call_unary_unary(_EXTERNAL_PLUGIN_SERVICE_DELETE_TASK, request, timeout, deadline, metadata)


class ExternalPluginServiceBase(ServiceBase):
    """Plugins outside of propeller, which connectors replaced. Nobody calls it any more: use `AsyncAgentService`.

    Serves `flyteidl.service.ExternalPluginService`: override the methods that you implement.
    """

    async def create_task(self, request: TaskCreateRequest, /) -> TaskCreateResponse:
        """Use `AsyncAgentService.CreateTask`. (`/flyteidl.service.ExternalPluginService/CreateTask`)"""
        raise self._unimplemented(_EXTERNAL_PLUGIN_SERVICE_CREATE_TASK)

    async def get_task(self, request: TaskGetRequest, /) -> TaskGetResponse:
        """Use `AsyncAgentService.GetTask`. (`/flyteidl.service.ExternalPluginService/GetTask`)"""
        raise self._unimplemented(_EXTERNAL_PLUGIN_SERVICE_GET_TASK)

    async def delete_task(self, request: TaskDeleteRequest, /) -> TaskDeleteResponse:
        """Use `AsyncAgentService.DeleteTask`. (`/flyteidl.service.ExternalPluginService/DeleteTask`)"""
        raise self._unimplemented(_EXTERNAL_PLUGIN_SERVICE_DELETE_TASK)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _EXTERNAL_PLUGIN_SERVICE_CREATE_TASK,
        _EXTERNAL_PLUGIN_SERVICE_GET_TASK,
        _EXTERNAL_PLUGIN_SERVICE_DELETE_TASK,
    )
