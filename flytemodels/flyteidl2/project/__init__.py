# Made from flyteidl2/project/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/project` (package `flyteidl2.project`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import project_service as project_service
    from . import project_service_grpc as project_service_grpc
    from .project_service import CreateProjectRequest as CreateProjectRequest
    from .project_service import CreateProjectResponse as CreateProjectResponse
    from .project_service import Domain as Domain
    from .project_service import GetProjectRequest as GetProjectRequest
    from .project_service import GetProjectResponse as GetProjectResponse
    from .project_service import ListProjectsRequest as ListProjectsRequest
    from .project_service import ListProjectsResponse as ListProjectsResponse
    from .project_service import Project as Project
    from .project_service import Projects as Projects
    from .project_service import ProjectState as ProjectState
    from .project_service import UpdateProjectRequest as UpdateProjectRequest
    from .project_service import UpdateProjectResponse as UpdateProjectResponse
    from .project_service_grpc import ProjectServiceBase as ProjectServiceBase
    from .project_service_grpc import ProjectServiceBlockingStub as ProjectServiceBlockingStub
    from .project_service_grpc import ProjectServiceStub as ProjectServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "project_service": (
                "CreateProjectRequest",
                "CreateProjectResponse",
                "Domain",
                "GetProjectRequest",
                "GetProjectResponse",
                "ListProjectsRequest",
                "ListProjectsResponse",
                "Project",
                "ProjectState",
                "Projects",
                "UpdateProjectRequest",
                "UpdateProjectResponse",
            ),
            "project_service_grpc": ("ProjectServiceBase", "ProjectServiceBlockingStub", "ProjectServiceStub"),
        },
    )

__all__ = [
    "CreateProjectRequest",
    "CreateProjectResponse",
    "Domain",
    "GetProjectRequest",
    "GetProjectResponse",
    "ListProjectsRequest",
    "ListProjectsResponse",
    "Project",
    "ProjectServiceBase",
    "ProjectServiceBlockingStub",
    "ProjectServiceStub",
    "ProjectState",
    "Projects",
    "UpdateProjectRequest",
    "UpdateProjectResponse",
    "project_service",
    "project_service_grpc",
]
