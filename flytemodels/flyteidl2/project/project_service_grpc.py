# Made from flyteidl2/project/project_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/project/project_service.proto` (package `flyteidl2.project`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.project.project_service import (
    CreateProjectRequest,
    CreateProjectResponse,
    GetProjectRequest,
    GetProjectResponse,
    ListProjectsRequest,
    ListProjectsResponse,
    UpdateProjectRequest,
    UpdateProjectResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_PROJECT_SERVICE_CREATE_PROJECT: Final = Rpc(
    "/flyteidl2.project.ProjectService/CreateProject",
    "create_project",
    "unary_unary",
    CreateProjectRequest,
    CreateProjectResponse,
)
_PROJECT_SERVICE_UPDATE_PROJECT: Final = Rpc(
    "/flyteidl2.project.ProjectService/UpdateProject",
    "update_project",
    "unary_unary",
    UpdateProjectRequest,
    UpdateProjectResponse,
)
_PROJECT_SERVICE_GET_PROJECT: Final = Rpc(
    "/flyteidl2.project.ProjectService/GetProject",
    "get_project",
    "unary_unary",
    GetProjectRequest,
    GetProjectResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_PROJECT_SERVICE_LIST_PROJECTS: Final = Rpc(
    "/flyteidl2.project.ProjectService/ListProjects",
    "list_projects",
    "unary_unary",
    ListProjectsRequest,
    ListProjectsResponse,
)


class ProjectServiceStub(ServiceStub):
    """Creates, changes and lists projects.

    Calls `flyteidl2.project.ProjectService`.
    """

    async def create_project(
        self,
        request: CreateProjectRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateProjectResponse:
        """Add a project to the installation. (`/flyteidl2.project.ProjectService/CreateProject`)"""
        return await self._call_unary_unary(_PROJECT_SERVICE_CREATE_PROJECT, request, timeout, deadline, metadata)

    async def update_project(
        self,
        request: UpdateProjectRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateProjectResponse:
        """Replace name, description, labels and state of a project.
        (`/flyteidl2.project.ProjectService/UpdateProject`)
        """
        return await self._call_unary_unary(_PROJECT_SERVICE_UPDATE_PROJECT, request, timeout, deadline, metadata)

    async def get_project(
        self,
        request: GetProjectRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetProjectResponse:
        """Return a project by its id. (`/flyteidl2.project.ProjectService/GetProject`)"""
        return await self._call_unary_unary(_PROJECT_SERVICE_GET_PROJECT, request, timeout, deadline, metadata)

    async def list_projects(
        self,
        request: ListProjectsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListProjectsResponse:
        """Return projects, a page at a time. (`/flyteidl2.project.ProjectService/ListProjects`)"""
        return await self._call_unary_unary(_PROJECT_SERVICE_LIST_PROJECTS, request, timeout, deadline, metadata)


class ProjectServiceBlockingStub(BlockingServiceStub):
    """Creates, changes and lists projects.

    Calls `flyteidl2.project.ProjectService` and waits, over a channel of grpcio.
    """

    def create_project(
        self,
        request: CreateProjectRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateProjectResponse:
        """Add a project to the installation. (`/flyteidl2.project.ProjectService/CreateProject`)"""
        return self._call_unary_unary(_PROJECT_SERVICE_CREATE_PROJECT, request, timeout, deadline, metadata)

    def update_project(
        self,
        request: UpdateProjectRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateProjectResponse:
        """Replace name, description, labels and state of a project.
        (`/flyteidl2.project.ProjectService/UpdateProject`)
        """
        return self._call_unary_unary(_PROJECT_SERVICE_UPDATE_PROJECT, request, timeout, deadline, metadata)

    def get_project(
        self,
        request: GetProjectRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetProjectResponse:
        """Return a project by its id. (`/flyteidl2.project.ProjectService/GetProject`)"""
        return self._call_unary_unary(_PROJECT_SERVICE_GET_PROJECT, request, timeout, deadline, metadata)

    def list_projects(
        self,
        request: ListProjectsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListProjectsResponse:
        """Return projects, a page at a time. (`/flyteidl2.project.ProjectService/ListProjects`)"""
        return self._call_unary_unary(_PROJECT_SERVICE_LIST_PROJECTS, request, timeout, deadline, metadata)


class ProjectServiceBase(ServiceBase):
    """Creates, changes and lists projects.

    Serves `flyteidl2.project.ProjectService`: override the methods that you implement.
    """

    async def create_project(self, request: CreateProjectRequest, /) -> CreateProjectResponse:
        """Add a project to the installation. (`/flyteidl2.project.ProjectService/CreateProject`)"""
        raise self._unimplemented(_PROJECT_SERVICE_CREATE_PROJECT)

    async def update_project(self, request: UpdateProjectRequest, /) -> UpdateProjectResponse:
        """Replace name, description, labels and state of a project.
        (`/flyteidl2.project.ProjectService/UpdateProject`)
        """
        raise self._unimplemented(_PROJECT_SERVICE_UPDATE_PROJECT)

    async def get_project(self, request: GetProjectRequest, /) -> GetProjectResponse:
        """Return a project by its id. (`/flyteidl2.project.ProjectService/GetProject`)"""
        raise self._unimplemented(_PROJECT_SERVICE_GET_PROJECT)

    async def list_projects(self, request: ListProjectsRequest, /) -> ListProjectsResponse:
        """Return projects, a page at a time. (`/flyteidl2.project.ProjectService/ListProjects`)"""
        raise self._unimplemented(_PROJECT_SERVICE_LIST_PROJECTS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _PROJECT_SERVICE_CREATE_PROJECT,
        _PROJECT_SERVICE_UPDATE_PROJECT,
        _PROJECT_SERVICE_GET_PROJECT,
        _PROJECT_SERVICE_LIST_PROJECTS,
    )
