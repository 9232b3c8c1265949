# Made from flyteidl2/task/task_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/task/task_service.proto` (package `flyteidl2.task`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.task.task_service import (
    DeployTaskRequest,
    DeployTaskResponse,
    GetTaskDetailsRequest,
    GetTaskDetailsResponse,
    ListTasksRequest,
    ListTasksResponse,
    ListVersionsRequest,
    ListVersionsResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_TASK_SERVICE_DEPLOY_TASK: Final = Rpc(
    "/flyteidl2.task.TaskService/DeployTask", "deploy_task", "unary_unary", DeployTaskRequest, DeployTaskResponse
)
_TASK_SERVICE_GET_TASK_DETAILS: Final = Rpc(
    "/flyteidl2.task.TaskService/GetTaskDetails",
    "get_task_details",
    "unary_unary",
    GetTaskDetailsRequest,
    GetTaskDetailsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_TASK_SERVICE_LIST_TASKS: Final = Rpc(
    "/flyteidl2.task.TaskService/ListTasks",
    "list_tasks",
    "unary_unary",
    ListTasksRequest,
    ListTasksResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_TASK_SERVICE_LIST_VERSIONS: Final = Rpc(
    "/flyteidl2.task.TaskService/ListVersions",
    "list_versions",
    "unary_unary",
    ListVersionsRequest,
    ListVersionsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)


class TaskServiceStub(ServiceStub):
    """Deploys tasks and returns deployed ones.

    Calls `flyteidl2.task.TaskService`.
    """

    async def deploy_task(
        self,
        request: DeployTaskRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeployTaskResponse:
        """Deploy a task, together with its triggers. (`/flyteidl2.task.TaskService/DeployTask`)"""
        return await self._call_unary_unary(_TASK_SERVICE_DEPLOY_TASK, request, timeout, deadline, metadata)

    async def get_task_details(
        self,
        request: GetTaskDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTaskDetailsResponse:
        """Return everything about a deployed task. (`/flyteidl2.task.TaskService/GetTaskDetails`)"""
        return await self._call_unary_unary(_TASK_SERVICE_GET_TASK_DETAILS, request, timeout, deadline, metadata)

    async def list_tasks(
        self,
        request: ListTasksRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListTasksResponse:
        """Return tasks, a page at a time. (`/flyteidl2.task.TaskService/ListTasks`)"""
        return await self._call_unary_unary(_TASK_SERVICE_LIST_TASKS, request, timeout, deadline, metadata)

    async def list_versions(
        self,
        request: ListVersionsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListVersionsResponse:
        """Return the versions of a task, a page at a time. (`/flyteidl2.task.TaskService/ListVersions`)"""
        return await self._call_unary_unary(_TASK_SERVICE_LIST_VERSIONS, request, timeout, deadline, metadata)


class TaskServiceBlockingStub(BlockingServiceStub):
    """Deploys tasks and returns deployed ones.

    Calls `flyteidl2.task.TaskService` and waits, over a channel of grpcio.
    """

    def deploy_task(
        self,
        request: DeployTaskRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeployTaskResponse:
        """Deploy a task, together with its triggers. (`/flyteidl2.task.TaskService/DeployTask`)"""
        return self._call_unary_unary(_TASK_SERVICE_DEPLOY_TASK, request, timeout, deadline, metadata)

    def get_task_details(
        self,
        request: GetTaskDetailsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetTaskDetailsResponse:
        """Return everything about a deployed task. (`/flyteidl2.task.TaskService/GetTaskDetails`)"""
        return self._call_unary_unary(_TASK_SERVICE_GET_TASK_DETAILS, request, timeout, deadline, metadata)

    def list_tasks(
        self,
        request: ListTasksRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListTasksResponse:
        """Return tasks, a page at a time. (`/flyteidl2.task.TaskService/ListTasks`)"""
        return self._call_unary_unary(_TASK_SERVICE_LIST_TASKS, request, timeout, deadline, metadata)

    def list_versions(
        self,
        request: ListVersionsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListVersionsResponse:
        """Return the versions of a task, a page at a time. (`/flyteidl2.task.TaskService/ListVersions`)"""
        return self._call_unary_unary(_TASK_SERVICE_LIST_VERSIONS, request, timeout, deadline, metadata)


class TaskServiceBase(ServiceBase):
    """Deploys tasks and returns deployed ones.

    Serves `flyteidl2.task.TaskService`: override the methods that you implement.
    """

    async def deploy_task(self, request: DeployTaskRequest, /) -> DeployTaskResponse:
        """Deploy a task, together with its triggers. (`/flyteidl2.task.TaskService/DeployTask`)"""
        raise self._unimplemented(_TASK_SERVICE_DEPLOY_TASK)

    async def get_task_details(self, request: GetTaskDetailsRequest, /) -> GetTaskDetailsResponse:
        """Return everything about a deployed task. (`/flyteidl2.task.TaskService/GetTaskDetails`)"""
        raise self._unimplemented(_TASK_SERVICE_GET_TASK_DETAILS)

    async def list_tasks(self, request: ListTasksRequest, /) -> ListTasksResponse:
        """Return tasks, a page at a time. (`/flyteidl2.task.TaskService/ListTasks`)"""
        raise self._unimplemented(_TASK_SERVICE_LIST_TASKS)

    async def list_versions(self, request: ListVersionsRequest, /) -> ListVersionsResponse:
        """Return the versions of a task, a page at a time. (`/flyteidl2.task.TaskService/ListVersions`)"""
        raise self._unimplemented(_TASK_SERVICE_LIST_VERSIONS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _TASK_SERVICE_DEPLOY_TASK,
        _TASK_SERVICE_GET_TASK_DETAILS,
        _TASK_SERVICE_LIST_TASKS,
        _TASK_SERVICE_LIST_VERSIONS,
    )
