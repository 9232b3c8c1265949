# Made from flyteidl/admin/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl/admin` (package `flyteidl.admin`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import agent as agent
    from . import cluster_assignment as cluster_assignment
    from . import common as common
    from . import description_entity as description_entity
    from . import event as event
    from . import execution as execution
    from . import launch_plan as launch_plan
    from . import matchable_resource as matchable_resource
    from . import node_execution as node_execution
    from . import notification as notification
    from . import project as project
    from . import project_attributes as project_attributes
    from . import project_domain_attributes as project_domain_attributes
    from . import schedule as schedule
    from . import signal as signal
    from . import task as task
    from . import task_execution as task_execution
    from . import version as version
    from . import workflow as workflow
    from . import workflow_attributes as workflow_attributes
    from .agent import Agent as Agent
    from .agent import AgentError as AgentError
    from .agent import CreateRequestHeader as CreateRequestHeader
    from .agent import CreateTaskRequest as CreateTaskRequest
    from .agent import CreateTaskResponse as CreateTaskResponse
    from .agent import DeleteTaskRequest as DeleteTaskRequest
    from .agent import DeleteTaskResponse as DeleteTaskResponse
    from .agent import ExecuteTaskSyncRequest as ExecuteTaskSyncRequest
    from .agent import ExecuteTaskSyncResponse as ExecuteTaskSyncResponse
    from .agent import ExecuteTaskSyncResponseHeader as ExecuteTaskSyncResponseHeader
    from .agent import GetAgentRequest as GetAgentRequest
    from .agent import GetAgentResponse as GetAgentResponse
    from .agent import GetTaskLogsRequest as GetTaskLogsRequest
    from .agent import GetTaskLogsResponse as GetTaskLogsResponse
    from .agent import GetTaskLogsResponseBody as GetTaskLogsResponseBody
    from .agent import GetTaskLogsResponseHeader as GetTaskLogsResponseHeader
    from .agent import GetTaskMetricsRequest as GetTaskMetricsRequest
    from .agent import GetTaskMetricsResponse as GetTaskMetricsResponse
    from .agent import GetTaskRequest as GetTaskRequest
    from .agent import GetTaskResponse as GetTaskResponse
    from .agent import ListAgentsRequest as ListAgentsRequest
    from .agent import ListAgentsResponse as ListAgentsResponse
    from .agent import LogLine as LogLine
    from .agent import LogLineOriginator as LogLineOriginator
    from .agent import Resource as Resource
    from .agent import State as State
    from .agent import TaskCategory as TaskCategory
    from .agent import TaskExecutionMetadata as TaskExecutionMetadata
    from .cluster_assignment import ClusterAssignment as ClusterAssignment
    from .common import Annotations as Annotations
    from .common import AuthRole as AuthRole
    from .common import EmailNotification as EmailNotification
    from .common import Envs as Envs
    from .common import FlyteURLs as FlyteURLs
    from .common import Labels as Labels
    from .common import NamedEntity as NamedEntity
    from .common import NamedEntityGetRequest as NamedEntityGetRequest
    from .common import NamedEntityIdentifier as NamedEntityIdentifier
    from .common import NamedEntityIdentifierList as NamedEntityIdentifierList
    from .common import NamedEntityIdentifierListRequest as NamedEntityIdentifierListRequest
    from .common import NamedEntityList as NamedEntityList
    from .common import NamedEntityListRequest as NamedEntityListRequest
    from .common import NamedEntityMetadata as NamedEntityMetadata
    from .common import NamedEntityState as NamedEntityState
    from .common import NamedEntityUpdateRequest as NamedEntityUpdateRequest
    from .common import NamedEntityUpdateResponse as NamedEntityUpdateResponse
    from .common import Notification as Notification
    from .common import ObjectGetRequest as ObjectGetRequest
    from .common import PagerDutyNotification as PagerDutyNotification
    from .common import RawOutputDataConfig as RawOutputDataConfig
    from .common import ResourceListRequest as ResourceListRequest
    from .common import SlackNotification as SlackNotification
    from .common import Sort as Sort
    from .common import UrlBlob as UrlBlob
    from .description_entity import Description as Description
    from .description_entity import DescriptionEntity as DescriptionEntity
    from .description_entity import DescriptionEntityList as DescriptionEntityList
    from .description_entity import DescriptionEntityListRequest as DescriptionEntityListRequest
    from .description_entity import DescriptionFormat as DescriptionFormat
    from .description_entity import SourceCode as SourceCode
    from .event import EventErrorAlreadyInTerminalState as EventErrorAlreadyInTerminalState
    from .event import EventErrorIncompatibleCluster as EventErrorIncompatibleCluster
    from .event import EventFailureReason as EventFailureReason
    from .event import NodeExecutionEventRequest as NodeExecutionEventRequest
    from .event import NodeExecutionEventResponse as NodeExecutionEventResponse
    from .event import TaskExecutionEventRequest as TaskExecutionEventRequest
    from .event import TaskExecutionEventResponse as TaskExecutionEventResponse
    from .event import WorkflowExecutionEventRequest as WorkflowExecutionEventRequest
    from .event import WorkflowExecutionEventResponse as WorkflowExecutionEventResponse
    from .execution import AbortMetadata as AbortMetadata
    from .execution import Execution as Execution
    from .execution import ExecutionClosure as ExecutionClosure
    from .execution import ExecutionCreateRequest as ExecutionCreateRequest
    from .execution import ExecutionCreateResponse as ExecutionCreateResponse
    from .execution import ExecutionList as ExecutionList
    from .execution import ExecutionMetadata as ExecutionMetadata
    from .execution import ExecutionRecoverRequest as ExecutionRecoverRequest
    from .execution import ExecutionRelaunchRequest as ExecutionRelaunchRequest
    from .execution import ExecutionSpec as ExecutionSpec
    from .execution import ExecutionState as ExecutionState
    from .execution import ExecutionStateChangeDetails as ExecutionStateChangeDetails
    from .execution import ExecutionTerminateRequest as ExecutionTerminateRequest
    from .execution import ExecutionTerminateResponse as ExecutionTerminateResponse
    from .execution import ExecutionUpdateRequest as ExecutionUpdateRequest
    from .execution import ExecutionUpdateResponse as ExecutionUpdateResponse
    from .execution import LiteralMapBlob as LiteralMapBlob
    from .execution import NotificationList as NotificationList
    from .execution import SystemMetadata as SystemMetadata
    from .execution import WorkflowExecutionGetDataRequest as WorkflowExecutionGetDataRequest
    from .execution import WorkflowExecutionGetDataResponse as WorkflowExecutionGetDataResponse
    from .execution import WorkflowExecutionGetMetricsRequest as WorkflowExecutionGetMetricsRequest
    from .execution import WorkflowExecutionGetMetricsResponse as WorkflowExecutionGetMetricsResponse
    from .execution import WorkflowExecutionGetRequest as WorkflowExecutionGetRequest
    from .launch_plan import ActiveLaunchPlanListRequest as ActiveLaunchPlanListRequest
    from .launch_plan import ActiveLaunchPlanRequest as ActiveLaunchPlanRequest
    from .launch_plan import Auth as Auth
    from .launch_plan import ConcurrencyLimitBehavior as ConcurrencyLimitBehavior
    from .launch_plan import ConcurrencyPolicy as ConcurrencyPolicy
    from .launch_plan import LaunchPlan as LaunchPlan
    from .launch_plan import LaunchPlanClosure as LaunchPlanClosure
    from .launch_plan import LaunchPlanCreateRequest as LaunchPlanCreateRequest
    from .launch_plan import LaunchPlanCreateResponse as LaunchPlanCreateResponse
    from .launch_plan import LaunchPlanList as LaunchPlanList
    from .launch_plan import LaunchPlanMetadata as LaunchPlanMetadata
    from .launch_plan import LaunchPlanSpec as LaunchPlanSpec
    from .launch_plan import LaunchPlanState as LaunchPlanState
    from .launch_plan import LaunchPlanUpdateRequest as LaunchPlanUpdateRequest
    from .launch_plan import LaunchPlanUpdateResponse as LaunchPlanUpdateResponse
    from .matchable_resource import ClusterResourceAttributes as ClusterResourceAttributes
    from .matchable_resource import ExecutionClusterLabel as ExecutionClusterLabel
    from .matchable_resource import ExecutionQueueAttributes as ExecutionQueueAttributes
    from .matchable_resource import ListMatchableAttributesRequest as ListMatchableAttributesRequest
    from .matchable_resource import ListMatchableAttributesResponse as ListMatchableAttributesResponse
    from .matchable_resource import MatchableAttributesConfiguration as MatchableAttributesConfiguration
    from .matchable_resource import MatchableResource as MatchableResource
    from .matchable_resource import MatchingAttributes as MatchingAttributes
    from .matchable_resource import PluginOverride as PluginOverride
    from .matchable_resource import PluginOverrides as PluginOverrides
    from .matchable_resource import TaskResourceAttributes as TaskResourceAttributes
    from .matchable_resource import TaskResourceSpec as TaskResourceSpec
    from .matchable_resource import WorkflowExecutionConfig as WorkflowExecutionConfig
    from .node_execution import DynamicNodeWorkflowResponse as DynamicNodeWorkflowResponse
    from .node_execution import DynamicWorkflowNodeMetadata as DynamicWorkflowNodeMetadata
    from .node_execution import GetDynamicNodeWorkflowRequest as GetDynamicNodeWorkflowRequest
    from .node_execution import NodeExecution as NodeExecution
    from .node_execution import NodeExecutionClosure as NodeExecutionClosure
    from .node_execution import NodeExecutionForTaskListRequest as NodeExecutionForTaskListRequest
    from .node_execution import NodeExecutionGetDataRequest as NodeExecutionGetDataRequest
    from .node_execution import NodeExecutionGetDataResponse as NodeExecutionGetDataResponse
    from .node_execution import NodeExecutionGetRequest as NodeExecutionGetRequest
    from .node_execution import NodeExecutionList as NodeExecutionList
    from .node_execution import NodeExecutionListRequest as NodeExecutionListRequest
    from .node_execution import NodeExecutionMetaData as NodeExecutionMetaData
    from .node_execution import TaskNodeMetadata as TaskNodeMetadata
    from .node_execution import WorkflowNodeMetadata as WorkflowNodeMetadata
    from .notification import EmailMessage as EmailMessage
    from .project import Domain as Domain
    from .project import GetDomainRequest as GetDomainRequest
    from .project import GetDomainsResponse as GetDomainsResponse
    from .project import InactiveProject as InactiveProject
    from .project import Project as Project
    from .project import ProjectGetRequest as ProjectGetRequest
    from .project import ProjectListRequest as ProjectListRequest
    from .project import ProjectRegisterRequest as ProjectRegisterRequest
    from .project import ProjectRegisterResponse as ProjectRegisterResponse
    from .project import Projects as Projects
    from .project import ProjectUpdateResponse as ProjectUpdateResponse
    from .project_attributes import ProjectAttributes as ProjectAttributes
    from .project_attributes import ProjectAttributesDeleteRequest as ProjectAttributesDeleteRequest
    from .project_attributes import ProjectAttributesDeleteResponse as ProjectAttributesDeleteResponse
    from .project_attributes import ProjectAttributesGetRequest as ProjectAttributesGetRequest
    from .project_attributes import ProjectAttributesGetResponse as ProjectAttributesGetResponse
    from .project_attributes import ProjectAttributesUpdateRequest as ProjectAttributesUpdateRequest
    from .project_attributes import ProjectAttributesUpdateResponse as ProjectAttributesUpdateResponse
    from .project_domain_attributes import ProjectDomainAttributes as ProjectDomainAttributes
    from .project_domain_attributes import ProjectDomainAttributesDeleteRequest as ProjectDomainAttributesDeleteRequest
    from .project_domain_attributes import (
        ProjectDomainAttributesDeleteResponse as ProjectDomainAttributesDeleteResponse,
    )
    from .project_domain_attributes import ProjectDomainAttributesGetRequest as ProjectDomainAttributesGetRequest
    from .project_domain_attributes import ProjectDomainAttributesGetResponse as ProjectDomainAttributesGetResponse
    from .project_domain_attributes import ProjectDomainAttributesUpdateRequest as ProjectDomainAttributesUpdateRequest
    from .project_domain_attributes import (
        ProjectDomainAttributesUpdateResponse as ProjectDomainAttributesUpdateResponse,
    )
    from .schedule import CronSchedule as CronSchedule
    from .schedule import FixedRate as FixedRate
    from .schedule import FixedRateUnit as FixedRateUnit
    from .schedule import Schedule as Schedule
    from .signal import Signal as Signal
    from .signal import SignalGetOrCreateRequest as SignalGetOrCreateRequest
    from .signal import SignalList as SignalList
    from .signal import SignalListRequest as SignalListRequest
    from .signal import SignalSetRequest as SignalSetRequest
    from .signal import SignalSetResponse as SignalSetResponse
    from .task import Task as Task
    from .task import TaskClosure as TaskClosure
    from .task import TaskCreateRequest as TaskCreateRequest
    from .task import TaskCreateResponse as TaskCreateResponse
    from .task import TaskList as TaskList
    from .task import TaskSpec as TaskSpec
    from .task_execution import Reason as Reason
    from .task_execution import TaskExecution as TaskExecution
    from .task_execution import TaskExecutionClosure as TaskExecutionClosure
    from .task_execution import TaskExecutionGetDataRequest as TaskExecutionGetDataRequest
    from .task_execution import TaskExecutionGetDataResponse as TaskExecutionGetDataResponse
    from .task_execution import TaskExecutionGetRequest as TaskExecutionGetRequest
    from .task_execution import TaskExecutionList as TaskExecutionList
    from .task_execution import TaskExecutionListRequest as TaskExecutionListRequest
    from .version import GetVersionRequest as GetVersionRequest
    from .version import GetVersionResponse as GetVersionResponse
    from .version import Version as Version
    from .workflow import CreateWorkflowFailureReason as CreateWorkflowFailureReason
    from .workflow import Workflow as Workflow
    from .workflow import WorkflowClosure as WorkflowClosure
    from .workflow import WorkflowCreateRequest as WorkflowCreateRequest
    from .workflow import WorkflowCreateResponse as WorkflowCreateResponse
    from .workflow import WorkflowErrorExistsDifferentStructure as WorkflowErrorExistsDifferentStructure
    from .workflow import WorkflowErrorExistsIdenticalStructure as WorkflowErrorExistsIdenticalStructure
    from .workflow import WorkflowList as WorkflowList
    from .workflow import WorkflowSpec as WorkflowSpec
    from .workflow_attributes import WorkflowAttributes as WorkflowAttributes
    from .workflow_attributes import WorkflowAttributesDeleteRequest as WorkflowAttributesDeleteRequest
    from .workflow_attributes import WorkflowAttributesDeleteResponse as WorkflowAttributesDeleteResponse
    from .workflow_attributes import WorkflowAttributesGetRequest as WorkflowAttributesGetRequest
    from .workflow_attributes import WorkflowAttributesGetResponse as WorkflowAttributesGetResponse
    from .workflow_attributes import WorkflowAttributesUpdateRequest as WorkflowAttributesUpdateRequest
    from .workflow_attributes import WorkflowAttributesUpdateResponse as WorkflowAttributesUpdateResponse
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "agent": (
                "Agent",
                "AgentError",
                "CreateRequestHeader",
                "CreateTaskRequest",
                "CreateTaskResponse",
                "DeleteTaskRequest",
                "DeleteTaskResponse",
                "ExecuteTaskSyncRequest",
                "ExecuteTaskSyncResponse",
                "ExecuteTaskSyncResponseHeader",
                "GetAgentRequest",
                "GetAgentResponse",
                "GetTaskLogsRequest",
                "GetTaskLogsResponse",
                "GetTaskLogsResponseBody",
                "GetTaskLogsResponseHeader",
                "GetTaskMetricsRequest",
                "GetTaskMetricsResponse",
                "GetTaskRequest",
                "GetTaskResponse",
                "ListAgentsRequest",
                "ListAgentsResponse",
                "LogLine",
                "LogLineOriginator",
                "Resource",
                "State",
                "TaskCategory",
                "TaskExecutionMetadata",
            ),
            "cluster_assignment": ("ClusterAssignment",),
            "common": (
                "Annotations",
                "AuthRole",
                "EmailNotification",
                "Envs",
                "FlyteURLs",
                "Labels",
                "NamedEntity",
                "NamedEntityGetRequest",
                "NamedEntityIdentifier",
                "NamedEntityIdentifierList",
                "NamedEntityIdentifierListRequest",
                "NamedEntityList",
                "NamedEntityListRequest",
                "NamedEntityMetadata",
                "NamedEntityState",
                "NamedEntityUpdateRequest",
                "NamedEntityUpdateResponse",
                "Notification",
                "ObjectGetRequest",
                "PagerDutyNotification",
                "RawOutputDataConfig",
                "ResourceListRequest",
                "SlackNotification",
                "Sort",
                "UrlBlob",
            ),
            "description_entity": (
                "Description",
                "DescriptionEntity",
                "DescriptionEntityList",
                "DescriptionEntityListRequest",
                "DescriptionFormat",
                "SourceCode",
            ),
            "event": (
                "EventErrorAlreadyInTerminalState",
                "EventErrorIncompatibleCluster",
                "EventFailureReason",
                "NodeExecutionEventRequest",
                "NodeExecutionEventResponse",
                "TaskExecutionEventRequest",
                "TaskExecutionEventResponse",
                "WorkflowExecutionEventRequest",
                "WorkflowExecutionEventResponse",
            ),
            "execution": (
                "AbortMetadata",
                "Execution",
                "ExecutionClosure",
                "ExecutionCreateRequest",
                "ExecutionCreateResponse",
                "ExecutionList",
                "ExecutionMetadata",
                "ExecutionRecoverRequest",
                "ExecutionRelaunchRequest",
                "ExecutionSpec",
                "ExecutionState",
                "ExecutionStateChangeDetails",
                "ExecutionTerminateRequest",
                "ExecutionTerminateResponse",
                "ExecutionUpdateRequest",
                "ExecutionUpdateResponse",
                "LiteralMapBlob",
                "NotificationList",
                "SystemMetadata",
                "WorkflowExecutionGetDataRequest",
                "WorkflowExecutionGetDataResponse",
                "WorkflowExecutionGetMetricsRequest",
                "WorkflowExecutionGetMetricsResponse",
                "WorkflowExecutionGetRequest",
            ),
            "launch_plan": (
                "ActiveLaunchPlanListRequest",
                "ActiveLaunchPlanRequest",
                "Auth",
                "ConcurrencyLimitBehavior",
                "ConcurrencyPolicy",
                "LaunchPlan",
                "LaunchPlanClosure",
                "LaunchPlanCreateRequest",
                "LaunchPlanCreateResponse",
                "LaunchPlanList",
                "LaunchPlanMetadata",
                "LaunchPlanSpec",
                "LaunchPlanState",
                "LaunchPlanUpdateRequest",
                "LaunchPlanUpdateResponse",
            ),
            "matchable_resource": (
                "ClusterResourceAttributes",
                "ExecutionClusterLabel",
                "ExecutionQueueAttributes",
                "ListMatchableAttributesRequest",
                "ListMatchableAttributesResponse",
                "MatchableAttributesConfiguration",
                "MatchableResource",
                "MatchingAttributes",
                "PluginOverride",
                "PluginOverrides",
                "TaskResourceAttributes",
                "TaskResourceSpec",
                "WorkflowExecutionConfig",
            ),
            "node_execution": (
                "DynamicNodeWorkflowResponse",
                "DynamicWorkflowNodeMetadata",
                "GetDynamicNodeWorkflowRequest",
                "NodeExecution",
                "NodeExecutionClosure",
                "NodeExecutionForTaskListRequest",
                "NodeExecutionGetDataRequest",
                "NodeExecutionGetDataResponse",
                "NodeExecutionGetRequest",
                "NodeExecutionList",
                "NodeExecutionListRequest",
                "NodeExecutionMetaData",
                "TaskNodeMetadata",
                "WorkflowNodeMetadata",
            ),
            "notification": ("EmailMessage",),
            "project": (
                "Domain",
                "GetDomainRequest",
                "GetDomainsResponse",
                "InactiveProject",
                "Project",
                "ProjectGetRequest",
                "ProjectListRequest",
                "ProjectRegisterRequest",
                "ProjectRegisterResponse",
                "ProjectUpdateResponse",
                "Projects",
            ),
            "project_attributes": (
                "ProjectAttributes",
                "ProjectAttributesDeleteRequest",
                "ProjectAttributesDeleteResponse",
                "ProjectAttributesGetRequest",
                "ProjectAttributesGetResponse",
                "ProjectAttributesUpdateRequest",
                "ProjectAttributesUpdateResponse",
            ),
            "project_domain_attributes": (
                "ProjectDomainAttributes",
                "ProjectDomainAttributesDeleteRequest",
                "ProjectDomainAttributesDeleteResponse",
                "ProjectDomainAttributesGetRequest",
                "ProjectDomainAttributesGetResponse",
                "ProjectDomainAttributesUpdateRequest",
                "ProjectDomainAttributesUpdateResponse",
            ),
            "schedule": ("CronSchedule", "FixedRate", "FixedRateUnit", "Schedule"),
            "signal": (
                "Signal",
                "SignalGetOrCreateRequest",
                "SignalList",
                "SignalListRequest",
                "SignalSetRequest",
                "SignalSetResponse",
            ),
            "task": ("Task", "TaskClosure", "TaskCreateRequest", "TaskCreateResponse", "TaskList", "TaskSpec"),
            "task_execution": (
                "Reason",
                "TaskExecution",
                "TaskExecutionClosure",
                "TaskExecutionGetDataRequest",
                "TaskExecutionGetDataResponse",
                "TaskExecutionGetRequest",
                "TaskExecutionList",
                "TaskExecutionListRequest",
            ),
            "version": ("GetVersionRequest", "GetVersionResponse", "Version"),
            "workflow": (
                "CreateWorkflowFailureReason",
                "Workflow",
                "WorkflowClosure",
                "WorkflowCreateRequest",
                "WorkflowCreateResponse",
                "WorkflowErrorExistsDifferentStructure",
                "WorkflowErrorExistsIdenticalStructure",
                "WorkflowList",
                "WorkflowSpec",
            ),
            "workflow_attributes": (
                "WorkflowAttributes",
                "WorkflowAttributesDeleteRequest",
                "WorkflowAttributesDeleteResponse",
                "WorkflowAttributesGetRequest",
                "WorkflowAttributesGetResponse",
                "WorkflowAttributesUpdateRequest",
                "WorkflowAttributesUpdateResponse",
            ),
        },
    )

__all__ = [
    "AbortMetadata",
    "ActiveLaunchPlanListRequest",
    "ActiveLaunchPlanRequest",
    "Agent",
    "AgentError",
    "Annotations",
    "Auth",
    "AuthRole",
    "ClusterAssignment",
    "ClusterResourceAttributes",
    "ConcurrencyLimitBehavior",
    "ConcurrencyPolicy",
    "CreateRequestHeader",
    "CreateTaskRequest",
    "CreateTaskResponse",
    "CreateWorkflowFailureReason",
    "CronSchedule",
    "DeleteTaskRequest",
    "DeleteTaskResponse",
    "Description",
    "DescriptionEntity",
    "DescriptionEntityList",
    "DescriptionEntityListRequest",
    "DescriptionFormat",
    "Domain",
    "DynamicNodeWorkflowResponse",
    "DynamicWorkflowNodeMetadata",
    "EmailMessage",
    "EmailNotification",
    "Envs",
    "EventErrorAlreadyInTerminalState",
    "EventErrorIncompatibleCluster",
    "EventFailureReason",
    "ExecuteTaskSyncRequest",
    "ExecuteTaskSyncResponse",
    "ExecuteTaskSyncResponseHeader",
    "Execution",
    "ExecutionClosure",
    "ExecutionClusterLabel",
    "ExecutionCreateRequest",
    "ExecutionCreateResponse",
    "ExecutionList",
    "ExecutionMetadata",
    "ExecutionQueueAttributes",
    "ExecutionRecoverRequest",
    "ExecutionRelaunchRequest",
    "ExecutionSpec",
    "ExecutionState",
    "ExecutionStateChangeDetails",
    "ExecutionTerminateRequest",
    "ExecutionTerminateResponse",
    "ExecutionUpdateRequest",
    "ExecutionUpdateResponse",
    "FixedRate",
    "FixedRateUnit",
    "FlyteURLs",
    "GetAgentRequest",
    "GetAgentResponse",
    "GetDomainRequest",
    "GetDomainsResponse",
    "GetDynamicNodeWorkflowRequest",
    "GetTaskLogsRequest",
    "GetTaskLogsResponse",
    "GetTaskLogsResponseBody",
    "GetTaskLogsResponseHeader",
    "GetTaskMetricsRequest",
    "GetTaskMetricsResponse",
    "GetTaskRequest",
    "GetTaskResponse",
    "GetVersionRequest",
    "GetVersionResponse",
    "InactiveProject",
    "Labels",
    "LaunchPlan",
    "LaunchPlanClosure",
    "LaunchPlanCreateRequest",
    "LaunchPlanCreateResponse",
    "LaunchPlanList",
    "LaunchPlanMetadata",
    "LaunchPlanSpec",
    "LaunchPlanState",
    "LaunchPlanUpdateRequest",
    "LaunchPlanUpdateResponse",
    "ListAgentsRequest",
    "ListAgentsResponse",
    "ListMatchableAttributesRequest",
    "ListMatchableAttributesResponse",
    "LiteralMapBlob",
    "LogLine",
    "LogLineOriginator",
    "MatchableAttributesConfiguration",
    "MatchableResource",
    "MatchingAttributes",
    "NamedEntity",
    "NamedEntityGetRequest",
    "NamedEntityIdentifier",
    "NamedEntityIdentifierList",
    "NamedEntityIdentifierListRequest",
    "NamedEntityList",
    "NamedEntityListRequest",
    "NamedEntityMetadata",
    "NamedEntityState",
    "NamedEntityUpdateRequest",
    "NamedEntityUpdateResponse",
    "NodeExecution",
    "NodeExecutionClosure",
    "NodeExecutionEventRequest",
    "NodeExecutionEventResponse",
    "NodeExecutionForTaskListRequest",
    "NodeExecutionGetDataRequest",
    "NodeExecutionGetDataResponse",
    "NodeExecutionGetRequest",
    "NodeExecutionList",
    "NodeExecutionListRequest",
    "NodeExecutionMetaData",
    "Notification",
    "NotificationList",
    "ObjectGetRequest",
    "PagerDutyNotification",
    "PluginOverride",
    "PluginOverrides",
    "Project",
    "ProjectAttributes",
    "ProjectAttributesDeleteRequest",
    "ProjectAttributesDeleteResponse",
    "ProjectAttributesGetRequest",
    "ProjectAttributesGetResponse",
    "ProjectAttributesUpdateRequest",
    "ProjectAttributesUpdateResponse",
    "ProjectDomainAttributes",
    "ProjectDomainAttributesDeleteRequest",
    "ProjectDomainAttributesDeleteResponse",
    "ProjectDomainAttributesGetRequest",
    "ProjectDomainAttributesGetResponse",
    "ProjectDomainAttributesUpdateRequest",
    "ProjectDomainAttributesUpdateResponse",
    "ProjectGetRequest",
    "ProjectListRequest",
    "ProjectRegisterRequest",
    "ProjectRegisterResponse",
    "ProjectUpdateResponse",
    "Projects",
    "RawOutputDataConfig",
    "Reason",
    "Resource",
    "ResourceListRequest",
    "Schedule",
    "Signal",
    "SignalGetOrCreateRequest",
    "SignalList",
    "SignalListRequest",
    "SignalSetRequest",
    "SignalSetResponse",
    "SlackNotification",
    "Sort",
    "SourceCode",
    "State",
    "SystemMetadata",
    "Task",
    "TaskCategory",
    "TaskClosure",
    "TaskCreateRequest",
    "TaskCreateResponse",
    "TaskExecution",
    "TaskExecutionClosure",
    "TaskExecutionEventRequest",
    "TaskExecutionEventResponse",
    "TaskExecutionGetDataRequest",
    "TaskExecutionGetDataResponse",
    "TaskExecutionGetRequest",
    "TaskExecutionList",
    "TaskExecutionListRequest",
    "TaskExecutionMetadata",
    "TaskList",
    "TaskNodeMetadata",
    "TaskResourceAttributes",
    "TaskResourceSpec",
    "TaskSpec",
    "UrlBlob",
    "Version",
    "Workflow",
    "WorkflowAttributes",
    "WorkflowAttributesDeleteRequest",
    "WorkflowAttributesDeleteResponse",
    "WorkflowAttributesGetRequest",
    "WorkflowAttributesGetResponse",
    "WorkflowAttributesUpdateRequest",
    "WorkflowAttributesUpdateResponse",
    "WorkflowClosure",
    "WorkflowCreateRequest",
    "WorkflowCreateResponse",
    "WorkflowErrorExistsDifferentStructure",
    "WorkflowErrorExistsIdenticalStructure",
    "WorkflowExecutionConfig",
    "WorkflowExecutionEventRequest",
    "WorkflowExecutionEventResponse",
    "WorkflowExecutionGetDataRequest",
    "WorkflowExecutionGetDataResponse",
    "WorkflowExecutionGetMetricsRequest",
    "WorkflowExecutionGetMetricsResponse",
    "WorkflowExecutionGetRequest",
    "WorkflowList",
    "WorkflowNodeMetadata",
    "WorkflowSpec",
    "agent",
    "cluster_assignment",
    "common",
    "description_entity",
    "event",
    "execution",
    "launch_plan",
    "matchable_resource",
    "node_execution",
    "notification",
    "project",
    "project_attributes",
    "project_domain_attributes",
    "schedule",
    "signal",
    "task",
    "task_execution",
    "version",
    "workflow",
    "workflow_attributes",
]
