# Made from flyteidl2/task/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/task` (package `flyteidl2.task`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import common as common
    from . import environment as environment
    from . import run as run
    from . import task_definition as task_definition
    from . import task_service as task_service
    from . import task_service_grpc as task_service_grpc
    from .common import ArtifactTrigger as ArtifactTrigger
    from .common import Cron as Cron
    from .common import FixedRate as FixedRate
    from .common import FixedRateUnit as FixedRateUnit
    from .common import Inputs as Inputs
    from .common import NamedLiteral as NamedLiteral
    from .common import NamedParameter as NamedParameter
    from .common import OutputReferences as OutputReferences
    from .common import Outputs as Outputs
    from .common import ProducedArtifact as ProducedArtifact
    from .common import Schedule as Schedule
    from .common import TriggerAutomationSpec as TriggerAutomationSpec
    from .common import TriggerAutomationSpecType as TriggerAutomationSpecType
    from .environment import Environment as Environment
    from .run import Annotations as Annotations
    from .run import CacheConfig as CacheConfig
    from .run import CacheLookupScope as CacheLookupScope
    from .run import DefaultSettings as DefaultSettings
    from .run import Envs as Envs
    from .run import InlineRule as InlineRule
    from .run import InlineRuleList as InlineRuleList
    from .run import Labels as Labels
    from .run import RawDataStorage as RawDataStorage
    from .run import Recover as Recover
    from .run import RunSpec as RunSpec
    from .run import TaskResourceDefaults as TaskResourceDefaults
    from .run import TaskSpecSource as TaskSpecSource
    from .task_definition import DocumentationEntity as DocumentationEntity
    from .task_definition import LatestRunSummary as LatestRunSummary
    from .task_definition import SourceCode as SourceCode
    from .task_definition import Task as Task
    from .task_definition import TaskDetails as TaskDetails
    from .task_definition import TaskIdentifier as TaskIdentifier
    from .task_definition import TaskMetadata as TaskMetadata
    from .task_definition import TaskName as TaskName
    from .task_definition import TaskSpec as TaskSpec
    from .task_definition import TaskSummary as TaskSummary
    from .task_definition import TaskTrigger as TaskTrigger
    from .task_definition import TaskTriggerSpec as TaskTriggerSpec
    from .task_definition import TaskTriggersSummary as TaskTriggersSummary
    from .task_definition import TraceSpec as TraceSpec
    from .task_service import DeployTaskRequest as DeployTaskRequest
    from .task_service import DeployTaskResponse as DeployTaskResponse
    from .task_service import GetTaskDetailsRequest as GetTaskDetailsRequest
    from .task_service import GetTaskDetailsResponse as GetTaskDetailsResponse
    from .task_service import ListTasksRequest as ListTasksRequest
    from .task_service import ListTasksResponse as ListTasksResponse
    from .task_service import ListVersionsRequest as ListVersionsRequest
    from .task_service import ListVersionsResponse as ListVersionsResponse
    from .task_service_grpc import TaskServiceBase as TaskServiceBase
    from .task_service_grpc import TaskServiceBlockingStub as TaskServiceBlockingStub
    from .task_service_grpc import TaskServiceStub as TaskServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "common": (
                "ArtifactTrigger",
                "Cron",
                "FixedRate",
                "FixedRateUnit",
                "Inputs",
                "NamedLiteral",
                "NamedParameter",
                "OutputReferences",
                "Outputs",
                "ProducedArtifact",
                "Schedule",
                "TriggerAutomationSpec",
                "TriggerAutomationSpecType",
            ),
            "environment": ("Environment",),
            "run": (
                "Annotations",
                "CacheConfig",
                "CacheLookupScope",
                "DefaultSettings",
                "Envs",
                "InlineRule",
                "InlineRuleList",
                "Labels",
                "RawDataStorage",
                "Recover",
                "RunSpec",
                "TaskResourceDefaults",
                "TaskSpecSource",
            ),
            "task_definition": (
                "DocumentationEntity",
                "LatestRunSummary",
                "SourceCode",
                "Task",
                "TaskDetails",
                "TaskIdentifier",
                "TaskMetadata",
                "TaskName",
                "TaskSpec",
                "TaskSummary",
                "TaskTrigger",
                "TaskTriggerSpec",
                "TaskTriggersSummary",
                "TraceSpec",
            ),
            "task_service": (
                "DeployTaskRequest",
                "DeployTaskResponse",
                "GetTaskDetailsRequest",
                "GetTaskDetailsResponse",
                "ListTasksRequest",
                "ListTasksResponse",
                "ListVersionsRequest",
                "ListVersionsResponse",
            ),
            "task_service_grpc": ("TaskServiceBase", "TaskServiceBlockingStub", "TaskServiceStub"),
        },
    )

__all__ = [
    "Annotations",
    "ArtifactTrigger",
    "CacheConfig",
    "CacheLookupScope",
    "Cron",
    "DefaultSettings",
    "DeployTaskRequest",
    "DeployTaskResponse",
    "DocumentationEntity",
    "Environment",
    "Envs",
    "FixedRate",
    "FixedRateUnit",
    "GetTaskDetailsRequest",
    "GetTaskDetailsResponse",
    "InlineRule",
    "InlineRuleList",
    "Inputs",
    "Labels",
    "LatestRunSummary",
    "ListTasksRequest",
    "ListTasksResponse",
    "ListVersionsRequest",
    "ListVersionsResponse",
    "NamedLiteral",
    "NamedParameter",
    "OutputReferences",
    "Outputs",
    "ProducedArtifact",
    "RawDataStorage",
    "Recover",
    "RunSpec",
    "Schedule",
    "SourceCode",
    "Task",
    "TaskDetails",
    "TaskIdentifier",
    "TaskMetadata",
    "TaskName",
    "TaskResourceDefaults",
    "TaskServiceBase",
    "TaskServiceBlockingStub",
    "TaskServiceStub",
    "TaskSpec",
    "TaskSpecSource",
    "TaskSummary",
    "TaskTrigger",
    "TaskTriggerSpec",
    "TaskTriggersSummary",
    "TraceSpec",
    "TriggerAutomationSpec",
    "TriggerAutomationSpecType",
    "common",
    "environment",
    "run",
    "task_definition",
    "task_service",
    "task_service_grpc",
]
