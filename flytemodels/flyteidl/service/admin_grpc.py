# Made from flyteidl/service/admin.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/service/admin.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl.admin.common import (
    NamedEntity,
    NamedEntityGetRequest,
    NamedEntityIdentifierList,
    NamedEntityIdentifierListRequest,
    NamedEntityList,
    NamedEntityListRequest,
    NamedEntityUpdateRequest,
    NamedEntityUpdateResponse,
    ObjectGetRequest,
    ResourceListRequest,
)
from flytemodels.flyteidl.admin.description_entity import (
    DescriptionEntity,
    DescriptionEntityList,
    DescriptionEntityListRequest,
)
from flytemodels.flyteidl.admin.event import (
    NodeExecutionEventRequest,
    NodeExecutionEventResponse,
    TaskExecutionEventRequest,
    TaskExecutionEventResponse,
    WorkflowExecutionEventRequest,
    WorkflowExecutionEventResponse,
)
from flytemodels.flyteidl.admin.execution import (
    Execution,
    ExecutionCreateRequest,
    ExecutionCreateResponse,
    ExecutionList,
    ExecutionRecoverRequest,
    ExecutionRelaunchRequest,
    ExecutionTerminateRequest,
    ExecutionTerminateResponse,
    ExecutionUpdateRequest,
    ExecutionUpdateResponse,
    WorkflowExecutionGetDataRequest,
    WorkflowExecutionGetDataResponse,
    WorkflowExecutionGetMetricsRequest,
    WorkflowExecutionGetMetricsResponse,
    WorkflowExecutionGetRequest,
)
from flytemodels.flyteidl.admin.launch_plan import (
    ActiveLaunchPlanListRequest,
    ActiveLaunchPlanRequest,
    LaunchPlan,
    LaunchPlanCreateRequest,
    LaunchPlanCreateResponse,
    LaunchPlanList,
    LaunchPlanUpdateRequest,
    LaunchPlanUpdateResponse,
)
from flytemodels.flyteidl.admin.matchable_resource import (
    ListMatchableAttributesRequest,
    ListMatchableAttributesResponse,
)
from flytemodels.flyteidl.admin.node_execution import (
    DynamicNodeWorkflowResponse,
    GetDynamicNodeWorkflowRequest,
    NodeExecution,
    NodeExecutionForTaskListRequest,
    NodeExecutionGetDataRequest,
    NodeExecutionGetDataResponse,
    NodeExecutionGetRequest,
    NodeExecutionList,
    NodeExecutionListRequest,
)
from flytemodels.flyteidl.admin.project import (
    GetDomainRequest,
    GetDomainsResponse,
    Project,
    ProjectGetRequest,
    ProjectListRequest,
    ProjectRegisterRequest,
    ProjectRegisterResponse,
    Projects,
    ProjectUpdateResponse,
)
from flytemodels.flyteidl.admin.project_attributes import (
    ProjectAttributesDeleteRequest,
    ProjectAttributesDeleteResponse,
    ProjectAttributesGetRequest,
    ProjectAttributesGetResponse,
    ProjectAttributesUpdateRequest,
    ProjectAttributesUpdateResponse,
)
from flytemodels.flyteidl.admin.project_domain_attributes import (
    ProjectDomainAttributesDeleteRequest,
    ProjectDomainAttributesDeleteResponse,
    ProjectDomainAttributesGetRequest,
    ProjectDomainAttributesGetResponse,
    ProjectDomainAttributesUpdateRequest,
    ProjectDomainAttributesUpdateResponse,
)
from flytemodels.flyteidl.admin.task import Task, TaskCreateRequest, TaskCreateResponse, TaskList
from flytemodels.flyteidl.admin.task_execution import (
    TaskExecution,
    TaskExecutionGetDataRequest,
    TaskExecutionGetDataResponse,
    TaskExecutionGetRequest,
    TaskExecutionList,
    TaskExecutionListRequest,
)
from flytemodels.flyteidl.admin.version import GetVersionRequest, GetVersionResponse
from flytemodels.flyteidl.admin.workflow import Workflow, WorkflowCreateRequest, WorkflowCreateResponse, WorkflowList
from flytemodels.flyteidl.admin.workflow_attributes import (
    WorkflowAttributesDeleteRequest,
    WorkflowAttributesDeleteResponse,
    WorkflowAttributesGetRequest,
    WorkflowAttributesGetResponse,
    WorkflowAttributesUpdateRequest,
    WorkflowAttributesUpdateResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_ADMIN_SERVICE_CREATE_TASK: Final = Rpc(
    "/flyteidl.service.AdminService/CreateTask", "create_task", "unary_unary", TaskCreateRequest, TaskCreateResponse
)
_ADMIN_SERVICE_GET_TASK: Final = Rpc(
    "/flyteidl.service.AdminService/GetTask", "get_task", "unary_unary", ObjectGetRequest, Task
)
_ADMIN_SERVICE_LIST_TASK_IDS: Final = Rpc(
    "/flyteidl.service.AdminService/ListTaskIds",
    "list_task_ids",
    "unary_unary",
    NamedEntityIdentifierListRequest,
    NamedEntityIdentifierList,
)
_ADMIN_SERVICE_LIST_TASKS: Final = Rpc(
    "/flyteidl.service.AdminService/ListTasks", "list_tasks", "unary_unary", ResourceListRequest, TaskList
)
_ADMIN_SERVICE_CREATE_WORKFLOW: Final = Rpc(
    "/flyteidl.service.AdminService/CreateWorkflow",
    "create_workflow",
    "unary_unary",
    WorkflowCreateRequest,
    WorkflowCreateResponse,
)
_ADMIN_SERVICE_GET_WORKFLOW: Final = Rpc(
    "/flyteidl.service.AdminService/GetWorkflow", "get_workflow", "unary_unary", ObjectGetRequest, Workflow
)
_ADMIN_SERVICE_LIST_WORKFLOW_IDS: Final = Rpc(
    "/flyteidl.service.AdminService/ListWorkflowIds",
    "list_workflow_ids",
    "unary_unary",
    NamedEntityIdentifierListRequest,
    NamedEntityIdentifierList,
)
_ADMIN_SERVICE_LIST_WORKFLOWS: Final = Rpc(
    "/flyteidl.service.AdminService/ListWorkflows", "list_workflows", "unary_unary", ResourceListRequest, WorkflowList
)
_ADMIN_SERVICE_CREATE_LAUNCH_PLAN: Final = Rpc(
    "/flyteidl.service.AdminService/CreateLaunchPlan",
    "create_launch_plan",
    "unary_unary",
    LaunchPlanCreateRequest,
    LaunchPlanCreateResponse,
)
_ADMIN_SERVICE_GET_LAUNCH_PLAN: Final = Rpc(
    "/flyteidl.service.AdminService/GetLaunchPlan", "get_launch_plan", "unary_unary", ObjectGetRequest, LaunchPlan
)
_ADMIN_SERVICE_GET_ACTIVE_LAUNCH_PLAN: Final = Rpc(
    "/flyteidl.service.AdminService/GetActiveLaunchPlan",
    "get_active_launch_plan",
    "unary_unary",
    ActiveLaunchPlanRequest,
    LaunchPlan,
)
_ADMIN_SERVICE_LIST_ACTIVE_LAUNCH_PLANS: Final = Rpc(
    "/flyteidl.service.AdminService/ListActiveLaunchPlans",
    "list_active_launch_plans",
    "unary_unary",
    ActiveLaunchPlanListRequest,
    LaunchPlanList,
)
_ADMIN_SERVICE_LIST_LAUNCH_PLAN_IDS: Final = Rpc(
    "/flyteidl.service.AdminService/ListLaunchPlanIds",
    "list_launch_plan_ids",
    "unary_unary",
    NamedEntityIdentifierListRequest,
    NamedEntityIdentifierList,
)
_ADMIN_SERVICE_LIST_LAUNCH_PLANS: Final = Rpc(
    "/flyteidl.service.AdminService/ListLaunchPlans",
    "list_launch_plans",
    "unary_unary",
    ResourceListRequest,
    LaunchPlanList,
)
_ADMIN_SERVICE_UPDATE_LAUNCH_PLAN: Final = Rpc(
    "/flyteidl.service.AdminService/UpdateLaunchPlan",
    "update_launch_plan",
    "unary_unary",
    LaunchPlanUpdateRequest,
    LaunchPlanUpdateResponse,
)
_ADMIN_SERVICE_CREATE_EXECUTION: Final = Rpc(
    "/flyteidl.service.AdminService/CreateExecution",
    "create_execution",
    "unary_unary",
    ExecutionCreateRequest,
    ExecutionCreateResponse,
)
_ADMIN_SERVICE_RELAUNCH_EXECUTION: Final = Rpc(
    "/flyteidl.service.AdminService/RelaunchExecution",
    "relaunch_execution",
    "unary_unary",
    ExecutionRelaunchRequest,
    ExecutionCreateResponse,
)
_ADMIN_SERVICE_RECOVER_EXECUTION: Final = Rpc(
    "/flyteidl.service.AdminService/RecoverExecution",
    "recover_execution",
    "unary_unary",
    ExecutionRecoverRequest,
    ExecutionCreateResponse,
)
_ADMIN_SERVICE_GET_EXECUTION: Final = Rpc(
    "/flyteidl.service.AdminService/GetExecution",
    "get_execution",
    "unary_unary",
    WorkflowExecutionGetRequest,
    Execution,
)
_ADMIN_SERVICE_UPDATE_EXECUTION: Final = Rpc(
    "/flyteidl.service.AdminService/UpdateExecution",
    "update_execution",
    "unary_unary",
    ExecutionUpdateRequest,
    ExecutionUpdateResponse,
)
_ADMIN_SERVICE_GET_EXECUTION_DATA: Final = Rpc(
    "/flyteidl.service.AdminService/GetExecutionData",
    "get_execution_data",
    "unary_unary",
    WorkflowExecutionGetDataRequest,
    WorkflowExecutionGetDataResponse,
)
_ADMIN_SERVICE_LIST_EXECUTIONS: Final = Rpc(
    "/flyteidl.service.AdminService/ListExecutions",
    "list_executions",
    "unary_unary",
    ResourceListRequest,
    ExecutionList,
)
_ADMIN_SERVICE_TERMINATE_EXECUTION: Final = Rpc(
    "/flyteidl.service.AdminService/TerminateExecution",
    "terminate_execution",
    "unary_unary",
    ExecutionTerminateRequest,
    ExecutionTerminateResponse,
)
_ADMIN_SERVICE_GET_NODE_EXECUTION: Final = Rpc(
    "/flyteidl.service.AdminService/GetNodeExecution",
    "get_node_execution",
    "unary_unary",
    NodeExecutionGetRequest,
    NodeExecution,
)
_ADMIN_SERVICE_GET_DYNAMIC_NODE_WORKFLOW: Final = Rpc(
    "/flyteidl.service.AdminService/GetDynamicNodeWorkflow",
    "get_dynamic_node_workflow",
    "unary_unary",
    GetDynamicNodeWorkflowRequest,
    DynamicNodeWorkflowResponse,
)
_ADMIN_SERVICE_LIST_NODE_EXECUTIONS: Final = Rpc(
    "/flyteidl.service.AdminService/ListNodeExecutions",
    "list_node_executions",
    "unary_unary",
    NodeExecutionListRequest,
    NodeExecutionList,
)
_ADMIN_SERVICE_LIST_NODE_EXECUTIONS_FOR_TASK: Final = Rpc(
    "/flyteidl.service.AdminService/ListNodeExecutionsForTask",
    "list_node_executions_for_task",
    "unary_unary",
    NodeExecutionForTaskListRequest,
    NodeExecutionList,
)
_ADMIN_SERVICE_GET_NODE_EXECUTION_DATA: Final = Rpc(
    "/flyteidl.service.AdminService/GetNodeExecutionData",
    "get_node_execution_data",
    "unary_unary",
    NodeExecutionGetDataRequest,
    NodeExecutionGetDataResponse,
)
_ADMIN_SERVICE_REGISTER_PROJECT: Final = Rpc(
    "/flyteidl.service.AdminService/RegisterProject",
    "register_project",
    "unary_unary",
    ProjectRegisterRequest,
    ProjectRegisterResponse,
)
_ADMIN_SERVICE_UPDATE_PROJECT: Final = Rpc(
    "/flyteidl.service.AdminService/UpdateProject", "update_project", "unary_unary", Project, ProjectUpdateResponse
)
_ADMIN_SERVICE_GET_PROJECT: Final = Rpc(
    "/flyteidl.service.AdminService/GetProject", "get_project", "unary_unary", ProjectGetRequest, Project
)
_ADMIN_SERVICE_LIST_PROJECTS: Final = Rpc(
    "/flyteidl.service.AdminService/ListProjects", "list_projects", "unary_unary", ProjectListRequest, Projects
)
_ADMIN_SERVICE_GET_DOMAINS: Final = Rpc(
    "/flyteidl.service.AdminService/GetDomains", "get_domains", "unary_unary", GetDomainRequest, GetDomainsResponse
)
_ADMIN_SERVICE_CREATE_WORKFLOW_EVENT: Final = Rpc(
    "/flyteidl.service.AdminService/CreateWorkflowEvent",
    "create_workflow_event",
    "unary_unary",
    WorkflowExecutionEventRequest,
    WorkflowExecutionEventResponse,
)
_ADMIN_SERVICE_CREATE_NODE_EVENT: Final = Rpc(
    "/flyteidl.service.AdminService/CreateNodeEvent",
    "create_node_event",
    "unary_unary",
    NodeExecutionEventRequest,
    NodeExecutionEventResponse,
)
_ADMIN_SERVICE_CREATE_TASK_EVENT: Final = Rpc(
    "/flyteidl.service.AdminService/CreateTaskEvent",
    "create_task_event",
    "unary_unary",
    TaskExecutionEventRequest,
    TaskExecutionEventResponse,
)
_ADMIN_SERVICE_GET_TASK_EXECUTION: Final = Rpc(
    "/flyteidl.service.AdminService/GetTaskExecution",
    "get_task_execution",
    "unary_unary",
    TaskExecutionGetRequest,
    TaskExecution,
)
_ADMIN_SERVICE_LIST_TASK_EXECUTIONS: Final = Rpc(
    "/flyteidl.service.AdminService/ListTaskExecutions",
    "list_task_executions",
    "unary_unary",
    TaskExecutionListRequest,
    TaskExecutionList,
)
_ADMIN_SERVICE_GET_TASK_EXECUTION_DATA: Final = Rpc(
    "/flyteidl.service.AdminService/GetTaskExecutionData",
    "get_task_execution_data",
    "unary_unary",
    TaskExecutionGetDataRequest,
    TaskExecutionGetDataResponse,
)
_ADMIN_SERVICE_UPDATE_PROJECT_DOMAIN_ATTRIBUTES: Final = Rpc(
    "/flyteidl.service.AdminService/UpdateProjectDomainAttributes",
    "update_project_domain_attributes",
    "unary_unary",
    ProjectDomainAttributesUpdateRequest,
    ProjectDomainAttributesUpdateResponse,
)
_ADMIN_SERVICE_GET_PROJECT_DOMAIN_ATTRIBUTES: Final = Rpc(
    "/flyteidl.service.AdminService/GetProjectDomainAttributes",
    "get_project_domain_attributes",
    "unary_unary",
    ProjectDomainAttributesGetRequest,
    ProjectDomainAttributesGetResponse,
)
_ADMIN_SERVICE_DELETE_PROJECT_DOMAIN_ATTRIBUTES: Final = Rpc(
    "/flyteidl.service.AdminService/DeleteProjectDomainAttributes",
    "delete_project_domain_attributes",
    "unary_unary",
    ProjectDomainAttributesDeleteRequest,
    ProjectDomainAttributesDeleteResponse,
)
_ADMIN_SERVICE_UPDATE_PROJECT_ATTRIBUTES: Final = Rpc(
    "/flyteidl.service.AdminService/UpdateProjectAttributes",
    "update_project_attributes",
    "unary_unary",
    ProjectAttributesUpdateRequest,
    ProjectAttributesUpdateResponse,
)
_ADMIN_SERVICE_GET_PROJECT_ATTRIBUTES: Final = Rpc(
    "/flyteidl.service.AdminService/GetProjectAttributes",
    "get_project_attributes",
    "unary_unary",
    ProjectAttributesGetRequest,
    ProjectAttributesGetResponse,
)
_ADMIN_SERVICE_DELETE_PROJECT_ATTRIBUTES: Final = Rpc(
    "/flyteidl.service.AdminService/DeleteProjectAttributes",
    "delete_project_attributes",
    "unary_unary",
    ProjectAttributesDeleteRequest,
    ProjectAttributesDeleteResponse,
)
_ADMIN_SERVICE_UPDATE_WORKFLOW_ATTRIBUTES: Final = Rpc(
    "/flyteidl.service.AdminService/UpdateWorkflowAttributes",
    "update_workflow_attributes",
    "unary_unary",
    WorkflowAttributesUpdateRequest,
    WorkflowAttributesUpdateResponse,
)
_ADMIN_SERVICE_GET_WORKFLOW_ATTRIBUTES: Final = Rpc(
    "/flyteidl.service.AdminService/GetWorkflowAttributes",
    "get_workflow_attributes",
    "unary_unary",
    WorkflowAttributesGetRequest,
    WorkflowAttributesGetResponse,
)
_ADMIN_SERVICE_DELETE_WORKFLOW_ATTRIBUTES: Final = Rpc(
    "/flyteidl.service.AdminService/DeleteWorkflowAttributes",
    "delete_workflow_attributes",
    "unary_unary",
    WorkflowAttributesDeleteRequest,
    WorkflowAttributesDeleteResponse,
)
_ADMIN_SERVICE_LIST_MATCHABLE_ATTRIBUTES: Final = Rpc(
    "/flyteidl.service.AdminService/ListMatchableAttributes",
    "list_matchable_attributes",
    "unary_unary",
    ListMatchableAttributesRequest,
    ListMatchableAttributesResponse,
)
_ADMIN_SERVICE_LIST_NAMED_ENTITIES: Final = Rpc(
    "/flyteidl.service.AdminService/ListNamedEntities",
    "list_named_entities",
    "unary_unary",
    NamedEntityListRequest,
    NamedEntityList,
)
_ADMIN_SERVICE_GET_NAMED_ENTITY: Final = Rpc(
    "/flyteidl.service.AdminService/GetNamedEntity",
    "get_named_entity",
    "unary_unary",
    NamedEntityGetRequest,
    NamedEntity,
)
_ADMIN_SERVICE_UPDATE_NAMED_ENTITY: Final = Rpc(
    "/flyteidl.service.AdminService/UpdateNamedEntity",
    "update_named_entity",
    "unary_unary",
    NamedEntityUpdateRequest,
    NamedEntityUpdateResponse,
)
_ADMIN_SERVICE_GET_VERSION: Final = Rpc(
    "/flyteidl.service.AdminService/GetVersion", "get_version", "unary_unary", GetVersionRequest, GetVersionResponse
)
_ADMIN_SERVICE_GET_DESCRIPTION_ENTITY: Final = Rpc(
    "/flyteidl.service.AdminService/GetDescriptionEntity",
    "get_description_entity",
    "unary_unary",
    ObjectGetRequest,
    DescriptionEntity,
)
_ADMIN_SERVICE_LIST_DESCRIPTION_ENTITIES: Final = Rpc(
    "/flyteidl.service.AdminService/ListDescriptionEntities",
    "list_description_entities",
    "unary_unary",
    DescriptionEntityListRequest,
    DescriptionEntityList,
)
_ADMIN_SERVICE_GET_EXECUTION_METRICS: Final = Rpc(
    "/flyteidl.service.AdminService/GetExecutionMetrics",
    "get_execution_metrics",
    "unary_unary",
    WorkflowExecutionGetMetricsRequest,
    WorkflowExecutionGetMetricsResponse,
)


class AdminServiceStub(ServiceStub):
    """What flyteadmin offers: registration, executions and their data, and settings. Its clients are the SDKs, the
    console and propeller.

    Calls `flyteidl.service.AdminService`.
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
        """Register a task. (`/flyteidl.service.AdminService/CreateTask`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_CREATE_TASK, request, timeout, deadline, metadata)

    async def get_task(
        self,
        request: ObjectGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Task:
        """Return a task in one version. (`/flyteidl.service.AdminService/GetTask`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_TASK, request, timeout, deadline, metadata)

    async def list_task_ids(
        self,
        request: NamedEntityIdentifierListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityIdentifierList:
        """Return names of tasks, a page at a time. (`/flyteidl.service.AdminService/ListTaskIds`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_LIST_TASK_IDS, request, timeout, deadline, metadata)

    async def list_tasks(
        self,
        request: ResourceListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskList:
        """Return versions of a task, a page at a time. (`/flyteidl.service.AdminService/ListTasks`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_LIST_TASKS, request, timeout, deadline, metadata)

    async def create_workflow(
        self,
        request: WorkflowCreateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowCreateResponse:
        """Register a workflow. (`/flyteidl.service.AdminService/CreateWorkflow`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_CREATE_WORKFLOW, request, timeout, deadline, metadata)

    async def get_workflow(
        self,
        request: ObjectGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Workflow:
        """Return a workflow in one version. (`/flyteidl.service.AdminService/GetWorkflow`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_WORKFLOW, request, timeout, deadline, metadata)

    async def list_workflow_ids(
        self,
        request: NamedEntityIdentifierListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityIdentifierList:
        """Return names of workflows, a page at a time. (`/flyteidl.service.AdminService/ListWorkflowIds`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_LIST_WORKFLOW_IDS, request, timeout, deadline, metadata)

    async def list_workflows(
        self,
        request: ResourceListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowList:
        """Return versions of a workflow, a page at a time. (`/flyteidl.service.AdminService/ListWorkflows`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_LIST_WORKFLOWS, request, timeout, deadline, metadata)

    async def create_launch_plan(
        self,
        request: LaunchPlanCreateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlanCreateResponse:
        """Register a launch plan. (`/flyteidl.service.AdminService/CreateLaunchPlan`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_CREATE_LAUNCH_PLAN, request, timeout, deadline, metadata)

    async def get_launch_plan(
        self,
        request: ObjectGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlan:
        """Return a launch plan in one version. (`/flyteidl.service.AdminService/GetLaunchPlan`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_LAUNCH_PLAN, request, timeout, deadline, metadata)

    async def get_active_launch_plan(
        self,
        request: ActiveLaunchPlanRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlan:
        """Return the version of a launch plan that is active. (`/flyteidl.service.AdminService/GetActiveLaunchPlan`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_ACTIVE_LAUNCH_PLAN, request, timeout, deadline, metadata)

    async def list_active_launch_plans(
        self,
        request: ActiveLaunchPlanListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlanList:
        """Return all active launch plans, a page at a time. (`/flyteidl.service.AdminService/ListActiveLaunchPlans`)"""
        return await self._call_unary_unary(
            _ADMIN_SERVICE_LIST_ACTIVE_LAUNCH_PLANS, request, timeout, deadline, metadata
        )

    async def list_launch_plan_ids(
        self,
        request: NamedEntityIdentifierListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityIdentifierList:
        """Return names of launch plans, a page at a time. (`/flyteidl.service.AdminService/ListLaunchPlanIds`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_LIST_LAUNCH_PLAN_IDS, request, timeout, deadline, metadata)

    async def list_launch_plans(
        self,
        request: ResourceListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlanList:
        """Return versions of a launch plan, a page at a time. (`/flyteidl.service.AdminService/ListLaunchPlans`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_LIST_LAUNCH_PLANS, request, timeout, deadline, metadata)

    async def update_launch_plan(
        self,
        request: LaunchPlanUpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlanUpdateResponse:
        """Activate or deactivate a launch plan. (`/flyteidl.service.AdminService/UpdateLaunchPlan`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_UPDATE_LAUNCH_PLAN, request, timeout, deadline, metadata)

    async def create_execution(
        self,
        request: ExecutionCreateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionCreateResponse:
        """Start an execution. (`/flyteidl.service.AdminService/CreateExecution`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_CREATE_EXECUTION, request, timeout, deadline, metadata)

    async def relaunch_execution(
        self,
        request: ExecutionRelaunchRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionCreateResponse:
        """Start an execution like an earlier one, from the beginning.
        (`/flyteidl.service.AdminService/RelaunchExecution`)
        """
        return await self._call_unary_unary(_ADMIN_SERVICE_RELAUNCH_EXECUTION, request, timeout, deadline, metadata)

    async def recover_execution(
        self,
        request: ExecutionRecoverRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionCreateResponse:
        """Start an execution like an earlier one, reusing results of nodes that succeeded.
        (`/flyteidl.service.AdminService/RecoverExecution`)
        """
        return await self._call_unary_unary(_ADMIN_SERVICE_RECOVER_EXECUTION, request, timeout, deadline, metadata)

    async def get_execution(
        self,
        request: WorkflowExecutionGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Execution:
        """Return an execution, without its data. (`/flyteidl.service.AdminService/GetExecution`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_EXECUTION, request, timeout, deadline, metadata)

    async def update_execution(
        self,
        request: ExecutionUpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionUpdateResponse:
        """Archive or restore an execution. (`/flyteidl.service.AdminService/UpdateExecution`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_UPDATE_EXECUTION, request, timeout, deadline, metadata)

    async def get_execution_data(
        self,
        request: WorkflowExecutionGetDataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowExecutionGetDataResponse:
        """Return inputs and outputs of an execution. (`/flyteidl.service.AdminService/GetExecutionData`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_EXECUTION_DATA, request, timeout, deadline, metadata)

    async def list_executions(
        self,
        request: ResourceListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionList:
        """Return executions, a page at a time. (`/flyteidl.service.AdminService/ListExecutions`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_LIST_EXECUTIONS, request, timeout, deadline, metadata)

    async def terminate_execution(
        self,
        request: ExecutionTerminateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionTerminateResponse:
        """Stop an execution. (`/flyteidl.service.AdminService/TerminateExecution`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_TERMINATE_EXECUTION, request, timeout, deadline, metadata)

    async def get_node_execution(
        self,
        request: NodeExecutionGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecution:
        """Return the run of a node. (`/flyteidl.service.AdminService/GetNodeExecution`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_NODE_EXECUTION, request, timeout, deadline, metadata)

    async def get_dynamic_node_workflow(
        self,
        request: GetDynamicNodeWorkflowRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DynamicNodeWorkflowResponse:
        """Return the workflow that a dynamic task created. (`/flyteidl.service.AdminService/GetDynamicNodeWorkflow`)"""
        return await self._call_unary_unary(
            _ADMIN_SERVICE_GET_DYNAMIC_NODE_WORKFLOW, request, timeout, deadline, metadata
        )

    async def list_node_executions(
        self,
        request: NodeExecutionListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecutionList:
        """Return the nodes of an execution, a page at a time. (`/flyteidl.service.AdminService/ListNodeExecutions`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_LIST_NODE_EXECUTIONS, request, timeout, deadline, metadata)

    async def list_node_executions_for_task(
        self,
        request: NodeExecutionForTaskListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecutionList:
        """Return the nodes that a task started, a page at a time.
        (`/flyteidl.service.AdminService/ListNodeExecutionsForTask`)
        """
        return await self._call_unary_unary(
            _ADMIN_SERVICE_LIST_NODE_EXECUTIONS_FOR_TASK, request, timeout, deadline, metadata
        )

    async def get_node_execution_data(
        self,
        request: NodeExecutionGetDataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecutionGetDataResponse:
        """Return inputs and outputs of a node. (`/flyteidl.service.AdminService/GetNodeExecutionData`)"""
        return await self._call_unary_unary(
            _ADMIN_SERVICE_GET_NODE_EXECUTION_DATA, request, timeout, deadline, metadata
        )

    async def register_project(
        self,
        request: ProjectRegisterRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectRegisterResponse:
        """Create a project. (`/flyteidl.service.AdminService/RegisterProject`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_REGISTER_PROJECT, request, timeout, deadline, metadata)

    async def update_project(
        self,
        request: Project,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectUpdateResponse:
        """Change the name, description, labels or state of a project. flyteadmin keeps what is empty in the request.
        (`/flyteidl.service.AdminService/UpdateProject`)
        """
        return await self._call_unary_unary(_ADMIN_SERVICE_UPDATE_PROJECT, request, timeout, deadline, metadata)

    async def get_project(
        self,
        request: ProjectGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Project:
        """Return a project by its id. (`/flyteidl.service.AdminService/GetProject`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_PROJECT, request, timeout, deadline, metadata)

    async def list_projects(
        self,
        request: ProjectListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Projects:
        """Return projects, a page at a time. (`/flyteidl.service.AdminService/ListProjects`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_LIST_PROJECTS, request, timeout, deadline, metadata)

    async def get_domains(
        self,
        request: GetDomainRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetDomainsResponse:
        """Return the domains, which all projects share. (`/flyteidl.service.AdminService/GetDomains`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_DOMAINS, request, timeout, deadline, metadata)

    async def create_workflow_event(
        self,
        request: WorkflowExecutionEventRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowExecutionEventResponse:
        """Report a new phase of an execution. (`/flyteidl.service.AdminService/CreateWorkflowEvent`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_CREATE_WORKFLOW_EVENT, request, timeout, deadline, metadata)

    async def create_node_event(
        self,
        request: NodeExecutionEventRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecutionEventResponse:
        """Report a new phase of a node. (`/flyteidl.service.AdminService/CreateNodeEvent`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_CREATE_NODE_EVENT, request, timeout, deadline, metadata)

    async def create_task_event(
        self,
        request: TaskExecutionEventRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskExecutionEventResponse:
        """Report a new phase of an attempt to run a task. (`/flyteidl.service.AdminService/CreateTaskEvent`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_CREATE_TASK_EVENT, request, timeout, deadline, metadata)

    async def get_task_execution(
        self,
        request: TaskExecutionGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskExecution:
        """Return an attempt to run a task. (`/flyteidl.service.AdminService/GetTaskExecution`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_TASK_EXECUTION, request, timeout, deadline, metadata)

    async def list_task_executions(
        self,
        request: TaskExecutionListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskExecutionList:
        """Return the attempts of a node, a page at a time. (`/flyteidl.service.AdminService/ListTaskExecutions`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_LIST_TASK_EXECUTIONS, request, timeout, deadline, metadata)

    async def get_task_execution_data(
        self,
        request: TaskExecutionGetDataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskExecutionGetDataResponse:
        """Return inputs and outputs of an attempt. (`/flyteidl.service.AdminService/GetTaskExecutionData`)"""
        return await self._call_unary_unary(
            _ADMIN_SERVICE_GET_TASK_EXECUTION_DATA, request, timeout, deadline, metadata
        )

    async def update_project_domain_attributes(
        self,
        request: ProjectDomainAttributesUpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectDomainAttributesUpdateResponse:
        """Create or replace settings for a project in one domain.
        (`/flyteidl.service.AdminService/UpdateProjectDomainAttributes`)
        """
        return await self._call_unary_unary(
            _ADMIN_SERVICE_UPDATE_PROJECT_DOMAIN_ATTRIBUTES, request, timeout, deadline, metadata
        )

    async def get_project_domain_attributes(
        self,
        request: ProjectDomainAttributesGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectDomainAttributesGetResponse:
        """Return settings for a project in one domain. (`/flyteidl.service.AdminService/GetProjectDomainAttributes`)"""
        return await self._call_unary_unary(
            _ADMIN_SERVICE_GET_PROJECT_DOMAIN_ATTRIBUTES, request, timeout, deadline, metadata
        )

    async def delete_project_domain_attributes(
        self,
        request: ProjectDomainAttributesDeleteRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectDomainAttributesDeleteResponse:
        """Remove settings for a project in one domain.
        (`/flyteidl.service.AdminService/DeleteProjectDomainAttributes`)
        """
        return await self._call_unary_unary(
            _ADMIN_SERVICE_DELETE_PROJECT_DOMAIN_ATTRIBUTES, request, timeout, deadline, metadata
        )

    async def update_project_attributes(
        self,
        request: ProjectAttributesUpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectAttributesUpdateResponse:
        """Create or replace settings for a project. (`/flyteidl.service.AdminService/UpdateProjectAttributes`)"""
        return await self._call_unary_unary(
            _ADMIN_SERVICE_UPDATE_PROJECT_ATTRIBUTES, request, timeout, deadline, metadata
        )

    async def get_project_attributes(
        self,
        request: ProjectAttributesGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectAttributesGetResponse:
        """Return settings for a project. (`/flyteidl.service.AdminService/GetProjectAttributes`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_PROJECT_ATTRIBUTES, request, timeout, deadline, metadata)

    async def delete_project_attributes(
        self,
        request: ProjectAttributesDeleteRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectAttributesDeleteResponse:
        """Remove settings for a project. (`/flyteidl.service.AdminService/DeleteProjectAttributes`)"""
        return await self._call_unary_unary(
            _ADMIN_SERVICE_DELETE_PROJECT_ATTRIBUTES, request, timeout, deadline, metadata
        )

    async def update_workflow_attributes(
        self,
        request: WorkflowAttributesUpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowAttributesUpdateResponse:
        """Create or replace settings for a workflow. (`/flyteidl.service.AdminService/UpdateWorkflowAttributes`)"""
        return await self._call_unary_unary(
            _ADMIN_SERVICE_UPDATE_WORKFLOW_ATTRIBUTES, request, timeout, deadline, metadata
        )

    async def get_workflow_attributes(
        self,
        request: WorkflowAttributesGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowAttributesGetResponse:
        """Return settings for a workflow. (`/flyteidl.service.AdminService/GetWorkflowAttributes`)"""
        return await self._call_unary_unary(
            _ADMIN_SERVICE_GET_WORKFLOW_ATTRIBUTES, request, timeout, deadline, metadata
        )

    async def delete_workflow_attributes(
        self,
        request: WorkflowAttributesDeleteRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowAttributesDeleteResponse:
        """Remove settings for a workflow. (`/flyteidl.service.AdminService/DeleteWorkflowAttributes`)"""
        return await self._call_unary_unary(
            _ADMIN_SERVICE_DELETE_WORKFLOW_ATTRIBUTES, request, timeout, deadline, metadata
        )

    async def list_matchable_attributes(
        self,
        request: ListMatchableAttributesRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListMatchableAttributesResponse:
        """Return all settings of a kind. (`/flyteidl.service.AdminService/ListMatchableAttributes`)"""
        return await self._call_unary_unary(
            _ADMIN_SERVICE_LIST_MATCHABLE_ATTRIBUTES, request, timeout, deadline, metadata
        )

    async def list_named_entities(
        self,
        request: NamedEntityListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityList:
        """Return names with their descriptions and states, a page at a time.
        (`/flyteidl.service.AdminService/ListNamedEntities`)
        """
        return await self._call_unary_unary(_ADMIN_SERVICE_LIST_NAMED_ENTITIES, request, timeout, deadline, metadata)

    async def get_named_entity(
        self,
        request: NamedEntityGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntity:
        """Return a name with its description and state. (`/flyteidl.service.AdminService/GetNamedEntity`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_NAMED_ENTITY, request, timeout, deadline, metadata)

    async def update_named_entity(
        self,
        request: NamedEntityUpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityUpdateResponse:
        """Describe, archive or restore a name. (`/flyteidl.service.AdminService/UpdateNamedEntity`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_UPDATE_NAMED_ENTITY, request, timeout, deadline, metadata)

    async def get_version(
        self,
        request: GetVersionRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetVersionResponse:
        """Return the version of the server. (`/flyteidl.service.AdminService/GetVersion`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_VERSION, request, timeout, deadline, metadata)

    async def get_description_entity(
        self,
        request: ObjectGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DescriptionEntity:
        """Return the documentation of a task or workflow. (`/flyteidl.service.AdminService/GetDescriptionEntity`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_DESCRIPTION_ENTITY, request, timeout, deadline, metadata)

    async def list_description_entities(
        self,
        request: DescriptionEntityListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DescriptionEntityList:
        """Return documentation, a page at a time. (`/flyteidl.service.AdminService/ListDescriptionEntities`)"""
        return await self._call_unary_unary(
            _ADMIN_SERVICE_LIST_DESCRIPTION_ENTITIES, request, timeout, deadline, metadata
        )

    async def get_execution_metrics(
        self,
        request: WorkflowExecutionGetMetricsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowExecutionGetMetricsResponse:
        """Return how an execution spent its time. (`/flyteidl.service.AdminService/GetExecutionMetrics`)"""
        return await self._call_unary_unary(_ADMIN_SERVICE_GET_EXECUTION_METRICS, request, timeout, deadline, metadata)


class AdminServiceBlockingStub(BlockingServiceStub):
    """What flyteadmin offers: registration, executions and their data, and settings. Its clients are the SDKs, the
    console and propeller.

    Calls `flyteidl.service.AdminService` and waits, over a channel of grpcio.
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
        """Register a task. (`/flyteidl.service.AdminService/CreateTask`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_CREATE_TASK, request, timeout, deadline, metadata)

    def get_task(
        self,
        request: ObjectGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Task:
        """Return a task in one version. (`/flyteidl.service.AdminService/GetTask`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_TASK, request, timeout, deadline, metadata)

    def list_task_ids(
        self,
        request: NamedEntityIdentifierListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityIdentifierList:
        """Return names of tasks, a page at a time. (`/flyteidl.service.AdminService/ListTaskIds`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_TASK_IDS, request, timeout, deadline, metadata)

    def list_tasks(
        self,
        request: ResourceListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskList:
        """Return versions of a task, a page at a time. (`/flyteidl.service.AdminService/ListTasks`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_TASKS, request, timeout, deadline, metadata)

    def create_workflow(
        self,
        request: WorkflowCreateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowCreateResponse:
        """Register a workflow. (`/flyteidl.service.AdminService/CreateWorkflow`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_CREATE_WORKFLOW, request, timeout, deadline, metadata)

    def get_workflow(
        self,
        request: ObjectGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Workflow:
        """Return a workflow in one version. (`/flyteidl.service.AdminService/GetWorkflow`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_WORKFLOW, request, timeout, deadline, metadata)

    def list_workflow_ids(
        self,
        request: NamedEntityIdentifierListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityIdentifierList:
        """Return names of workflows, a page at a time. (`/flyteidl.service.AdminService/ListWorkflowIds`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_WORKFLOW_IDS, request, timeout, deadline, metadata)

    def list_workflows(
        self,
        request: ResourceListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowList:
        """Return versions of a workflow, a page at a time. (`/flyteidl.service.AdminService/ListWorkflows`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_WORKFLOWS, request, timeout, deadline, metadata)

    def create_launch_plan(
        self,
        request: LaunchPlanCreateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlanCreateResponse:
        """Register a launch plan. (`/flyteidl.service.AdminService/CreateLaunchPlan`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_CREATE_LAUNCH_PLAN, request, timeout, deadline, metadata)

    def get_launch_plan(
        self,
        request: ObjectGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlan:
        """Return a launch plan in one version. (`/flyteidl.service.AdminService/GetLaunchPlan`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_LAUNCH_PLAN, request, timeout, deadline, metadata)

    def get_active_launch_plan(
        self,
        request: ActiveLaunchPlanRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlan:
        """Return the version of a launch plan that is active. (`/flyteidl.service.AdminService/GetActiveLaunchPlan`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_ACTIVE_LAUNCH_PLAN, request, timeout, deadline, metadata)

    def list_active_launch_plans(
        self,
        request: ActiveLaunchPlanListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlanList:
        """Return all active launch plans, a page at a time. (`/flyteidl.service.AdminService/ListActiveLaunchPlans`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_ACTIVE_LAUNCH_PLANS, request, timeout, deadline, metadata)

    def list_launch_plan_ids(
        self,
        request: NamedEntityIdentifierListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityIdentifierList:
        """Return names of launch plans, a page at a time. (`/flyteidl.service.AdminService/ListLaunchPlanIds`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_LAUNCH_PLAN_IDS, request, timeout, deadline, metadata)

    def list_launch_plans(
        self,
        request: ResourceListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlanList:
        """Return versions of a launch plan, a page at a time. (`/flyteidl.service.AdminService/ListLaunchPlans`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_LAUNCH_PLANS, request, timeout, deadline, metadata)

    def update_launch_plan(
        self,
        request: LaunchPlanUpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlanUpdateResponse:
        """Activate or deactivate a launch plan. (`/flyteidl.service.AdminService/UpdateLaunchPlan`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_UPDATE_LAUNCH_PLAN, request, timeout, deadline, metadata)

    def create_execution(
        self,
        request: ExecutionCreateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionCreateResponse:
        """Start an execution. (`/flyteidl.service.AdminService/CreateExecution`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_CREATE_EXECUTION, request, timeout, deadline, metadata)

    def relaunch_execution(
        self,
        request: ExecutionRelaunchRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionCreateResponse:
        """Start an execution like an earlier one, from the beginning.
        (`/flyteidl.service.AdminService/RelaunchExecution`)
        """
        return self._call_unary_unary(_ADMIN_SERVICE_RELAUNCH_EXECUTION, request, timeout, deadline, metadata)

    def recover_execution(
        self,
        request: ExecutionRecoverRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionCreateResponse:
        """Start an execution like an earlier one, reusing results of nodes that succeeded.
        (`/flyteidl.service.AdminService/RecoverExecution`)
        """
        return self._call_unary_unary(_ADMIN_SERVICE_RECOVER_EXECUTION, request, timeout, deadline, metadata)

    def get_execution(
        self,
        request: WorkflowExecutionGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Execution:
        """Return an execution, without its data. (`/flyteidl.service.AdminService/GetExecution`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_EXECUTION, request, timeout, deadline, metadata)

    def update_execution(
        self,
        request: ExecutionUpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionUpdateResponse:
        """Archive or restore an execution. (`/flyteidl.service.AdminService/UpdateExecution`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_UPDATE_EXECUTION, request, timeout, deadline, metadata)

    def get_execution_data(
        self,
        request: WorkflowExecutionGetDataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowExecutionGetDataResponse:
        """Return inputs and outputs of an execution. (`/flyteidl.service.AdminService/GetExecutionData`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_EXECUTION_DATA, request, timeout, deadline, metadata)

    def list_executions(
        self,
        request: ResourceListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionList:
        """Return executions, a page at a time. (`/flyteidl.service.AdminService/ListExecutions`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_EXECUTIONS, request, timeout, deadline, metadata)

    def terminate_execution(
        self,
        request: ExecutionTerminateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionTerminateResponse:
        """Stop an execution. (`/flyteidl.service.AdminService/TerminateExecution`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_TERMINATE_EXECUTION, request, timeout, deadline, metadata)

    def get_node_execution(
        self,
        request: NodeExecutionGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecution:
        """Return the run of a node. (`/flyteidl.service.AdminService/GetNodeExecution`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_NODE_EXECUTION, request, timeout, deadline, metadata)

    def get_dynamic_node_workflow(
        self,
        request: GetDynamicNodeWorkflowRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DynamicNodeWorkflowResponse:
        """Return the workflow that a dynamic task created. (`/flyteidl.service.AdminService/GetDynamicNodeWorkflow`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_DYNAMIC_NODE_WORKFLOW, request, timeout, deadline, metadata)

    def list_node_executions(
        self,
        request: NodeExecutionListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecutionList:
        """Return the nodes of an execution, a page at a time. (`/flyteidl.service.AdminService/ListNodeExecutions`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_NODE_EXECUTIONS, request, timeout, deadline, metadata)

    def list_node_executions_for_task(
        self,
        request: NodeExecutionForTaskListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecutionList:
        """Return the nodes that a task started, a page at a time.
        (`/flyteidl.service.AdminService/ListNodeExecutionsForTask`)
        """
        return self._call_unary_unary(
            _ADMIN_SERVICE_LIST_NODE_EXECUTIONS_FOR_TASK, request, timeout, deadline, metadata
        )

    def get_node_execution_data(
        self,
        request: NodeExecutionGetDataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecutionGetDataResponse:
        """Return inputs and outputs of a node. (`/flyteidl.service.AdminService/GetNodeExecutionData`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_NODE_EXECUTION_DATA, request, timeout, deadline, metadata)

    def register_project(
        self,
        request: ProjectRegisterRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectRegisterResponse:
        """Create a project. (`/flyteidl.service.AdminService/RegisterProject`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_REGISTER_PROJECT, request, timeout, deadline, metadata)

    def update_project(
        self,
        request: Project,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectUpdateResponse:
        """Change the name, description, labels or state of a project. flyteadmin keeps what is empty in the request.
        (`/flyteidl.service.AdminService/UpdateProject`)
        """
        return self._call_unary_unary(_ADMIN_SERVICE_UPDATE_PROJECT, request, timeout, deadline, metadata)

    def get_project(
        self,
        request: ProjectGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Project:
        """Return a project by its id. (`/flyteidl.service.AdminService/GetProject`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_PROJECT, request, timeout, deadline, metadata)

    def list_projects(
        self,
        request: ProjectListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Projects:
        """Return projects, a page at a time. (`/flyteidl.service.AdminService/ListProjects`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_PROJECTS, request, timeout, deadline, metadata)

    def get_domains(
        self,
        request: GetDomainRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetDomainsResponse:
        """Return the domains, which all projects share. (`/flyteidl.service.AdminService/GetDomains`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_DOMAINS, request, timeout, deadline, metadata)

    def create_workflow_event(
        self,
        request: WorkflowExecutionEventRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowExecutionEventResponse:
        """Report a new phase of an execution. (`/flyteidl.service.AdminService/CreateWorkflowEvent`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_CREATE_WORKFLOW_EVENT, request, timeout, deadline, metadata)

    def create_node_event(
        self,
        request: NodeExecutionEventRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecutionEventResponse:
        """Report a new phase of a node. (`/flyteidl.service.AdminService/CreateNodeEvent`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_CREATE_NODE_EVENT, request, timeout, deadline, metadata)

    def create_task_event(
        self,
        request: TaskExecutionEventRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskExecutionEventResponse:
        """Report a new phase of an attempt to run a task. (`/flyteidl.service.AdminService/CreateTaskEvent`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_CREATE_TASK_EVENT, request, timeout, deadline, metadata)

    def get_task_execution(
        self,
        request: TaskExecutionGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskExecution:
        """Return an attempt to run a task. (`/flyteidl.service.AdminService/GetTaskExecution`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_TASK_EXECUTION, request, timeout, deadline, metadata)

    def list_task_executions(
        self,
        request: TaskExecutionListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskExecutionList:
        """Return the attempts of a node, a page at a time. (`/flyteidl.service.AdminService/ListTaskExecutions`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_TASK_EXECUTIONS, request, timeout, deadline, metadata)

    def get_task_execution_data(
        self,
        request: TaskExecutionGetDataRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskExecutionGetDataResponse:
        """Return inputs and outputs of an attempt. (`/flyteidl.service.AdminService/GetTaskExecutionData`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_TASK_EXECUTION_DATA, request, timeout, deadline, metadata)

    def update_project_domain_attributes(
        self,
        request: ProjectDomainAttributesUpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectDomainAttributesUpdateResponse:
        """Create or replace settings for a project in one domain.
        (`/flyteidl.service.AdminService/UpdateProjectDomainAttributes`)
        """
        return self._call_unary_unary(
            _ADMIN_SERVICE_UPDATE_PROJECT_DOMAIN_ATTRIBUTES, request, timeout, deadline, metadata
        )

    def get_project_domain_attributes(
        self,
        request: ProjectDomainAttributesGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectDomainAttributesGetResponse:
        """Return settings for a project in one domain. (`/flyteidl.service.AdminService/GetProjectDomainAttributes`)"""
        return self._call_unary_unary(
            _ADMIN_SERVICE_GET_PROJECT_DOMAIN_ATTRIBUTES, request, timeout, deadline, metadata
        )

    def delete_project_domain_attributes(
        self,
        request: ProjectDomainAttributesDeleteRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectDomainAttributesDeleteResponse:
        """Remove settings for a project in one domain.
        (`/flyteidl.service.AdminService/DeleteProjectDomainAttributes`)
        """
        return self._call_unary_unary(
            _ADMIN_SERVICE_DELETE_PROJECT_DOMAIN_ATTRIBUTES, request, timeout, deadline, metadata
        )

    def update_project_attributes(
        self,
        request: ProjectAttributesUpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectAttributesUpdateResponse:
        """Create or replace settings for a project. (`/flyteidl.service.AdminService/UpdateProjectAttributes`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_UPDATE_PROJECT_ATTRIBUTES, request, timeout, deadline, metadata)

    def get_project_attributes(
        self,
        request: ProjectAttributesGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectAttributesGetResponse:
        """Return settings for a project. (`/flyteidl.service.AdminService/GetProjectAttributes`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_PROJECT_ATTRIBUTES, request, timeout, deadline, metadata)

    def delete_project_attributes(
        self,
        request: ProjectAttributesDeleteRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectAttributesDeleteResponse:
        """Remove settings for a project. (`/flyteidl.service.AdminService/DeleteProjectAttributes`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_DELETE_PROJECT_ATTRIBUTES, request, timeout, deadline, metadata)

    def update_workflow_attributes(
        self,
        request: WorkflowAttributesUpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowAttributesUpdateResponse:
        """Create or replace settings for a workflow. (`/flyteidl.service.AdminService/UpdateWorkflowAttributes`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_UPDATE_WORKFLOW_ATTRIBUTES, request, timeout, deadline, metadata)

    def get_workflow_attributes(
        self,
        request: WorkflowAttributesGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowAttributesGetResponse:
        """Return settings for a workflow. (`/flyteidl.service.AdminService/GetWorkflowAttributes`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_WORKFLOW_ATTRIBUTES, request, timeout, deadline, metadata)

    def delete_workflow_attributes(
        self,
        request: WorkflowAttributesDeleteRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowAttributesDeleteResponse:
        """Remove settings for a workflow. (`/flyteidl.service.AdminService/DeleteWorkflowAttributes`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_DELETE_WORKFLOW_ATTRIBUTES, request, timeout, deadline, metadata)

    def list_matchable_attributes(
        self,
        request: ListMatchableAttributesRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListMatchableAttributesResponse:
        """Return all settings of a kind. (`/flyteidl.service.AdminService/ListMatchableAttributes`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_MATCHABLE_ATTRIBUTES, request, timeout, deadline, metadata)

    def list_named_entities(
        self,
        request: NamedEntityListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityList:
        """Return names with their descriptions and states, a page at a time.
        (`/flyteidl.service.AdminService/ListNamedEntities`)
        """
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_NAMED_ENTITIES, request, timeout, deadline, metadata)

    def get_named_entity(
        self,
        request: NamedEntityGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntity:
        """Return a name with its description and state. (`/flyteidl.service.AdminService/GetNamedEntity`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_NAMED_ENTITY, request, timeout, deadline, metadata)

    def update_named_entity(
        self,
        request: NamedEntityUpdateRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityUpdateResponse:
        """Describe, archive or restore a name. (`/flyteidl.service.AdminService/UpdateNamedEntity`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_UPDATE_NAMED_ENTITY, request, timeout, deadline, metadata)

    def get_version(
        self,
        request: GetVersionRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetVersionResponse:
        """Return the version of the server. (`/flyteidl.service.AdminService/GetVersion`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_VERSION, request, timeout, deadline, metadata)

    def get_description_entity(
        self,
        request: ObjectGetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DescriptionEntity:
        """Return the documentation of a task or workflow. (`/flyteidl.service.AdminService/GetDescriptionEntity`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_DESCRIPTION_ENTITY, request, timeout, deadline, metadata)

    def list_description_entities(
        self,
        request: DescriptionEntityListRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DescriptionEntityList:
        """Return documentation, a page at a time. (`/flyteidl.service.AdminService/ListDescriptionEntities`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_LIST_DESCRIPTION_ENTITIES, request, timeout, deadline, metadata)

    def get_execution_metrics(
        self,
        request: WorkflowExecutionGetMetricsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowExecutionGetMetricsResponse:
        """Return how an execution spent its time. (`/flyteidl.service.AdminService/GetExecutionMetrics`)"""
        return self._call_unary_unary(_ADMIN_SERVICE_GET_EXECUTION_METRICS, request, timeout, deadline, metadata)


class AdminServiceBase(ServiceBase):
    """What flyteadmin offers: registration, executions and their data, and settings. Its clients are the SDKs, the
    console and propeller.

    Serves `flyteidl.service.AdminService`: override the methods that you implement.
    """

    async def create_task(self, request: TaskCreateRequest, /) -> TaskCreateResponse:
        """Register a task. (`/flyteidl.service.AdminService/CreateTask`)"""
        raise self._unimplemented(_ADMIN_SERVICE_CREATE_TASK)

    async def get_task(self, request: ObjectGetRequest, /) -> Task:
        """Return a task in one version. (`/flyteidl.service.AdminService/GetTask`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_TASK)

    async def list_task_ids(self, request: NamedEntityIdentifierListRequest, /) -> NamedEntityIdentifierList:
        """Return names of tasks, a page at a time. (`/flyteidl.service.AdminService/ListTaskIds`)"""
        raise self._unimplemented(_ADMIN_SERVICE_LIST_TASK_IDS)

    async def list_tasks(self, request: ResourceListRequest, /) -> TaskList:
        """Return versions of a task, a page at a time. (`/flyteidl.service.AdminService/ListTasks`)"""
        raise self._unimplemented(_ADMIN_SERVICE_LIST_TASKS)

    async def create_workflow(self, request: WorkflowCreateRequest, /) -> WorkflowCreateResponse:
        """Register a workflow. (`/flyteidl.service.AdminService/CreateWorkflow`)"""
        raise self._unimplemented(_ADMIN_SERVICE_CREATE_WORKFLOW)

    async def get_workflow(self, request: ObjectGetRequest, /) -> Workflow:
        """Return a workflow in one version. (`/flyteidl.service.AdminService/GetWorkflow`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_WORKFLOW)

    async def list_workflow_ids(self, request: NamedEntityIdentifierListRequest, /) -> NamedEntityIdentifierList:
        """Return names of workflows, a page at a time. (`/flyteidl.service.AdminService/ListWorkflowIds`)"""
        raise self._unimplemented(_ADMIN_SERVICE_LIST_WORKFLOW_IDS)

    async def list_workflows(self, request: ResourceListRequest, /) -> WorkflowList:
        """Return versions of a workflow, a page at a time. (`/flyteidl.service.AdminService/ListWorkflows`)"""
        raise self._unimplemented(_ADMIN_SERVICE_LIST_WORKFLOWS)

    async def create_launch_plan(self, request: LaunchPlanCreateRequest, /) -> LaunchPlanCreateResponse:
        """Register a launch plan. (`/flyteidl.service.AdminService/CreateLaunchPlan`)"""
        raise self._unimplemented(_ADMIN_SERVICE_CREATE_LAUNCH_PLAN)

    async def get_launch_plan(self, request: ObjectGetRequest, /) -> LaunchPlan:
        """Return a launch plan in one version. (`/flyteidl.service.AdminService/GetLaunchPlan`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_LAUNCH_PLAN)

    async def get_active_launch_plan(self, request: ActiveLaunchPlanRequest, /) -> LaunchPlan:
        """Return the version of a launch plan that is active. (`/flyteidl.service.AdminService/GetActiveLaunchPlan`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_ACTIVE_LAUNCH_PLAN)

    async def list_active_launch_plans(self, request: ActiveLaunchPlanListRequest, /) -> LaunchPlanList:
        """Return all active launch plans, a page at a time. (`/flyteidl.service.AdminService/ListActiveLaunchPlans`)"""
        raise self._unimplemented(_ADMIN_SERVICE_LIST_ACTIVE_LAUNCH_PLANS)

    async def list_launch_plan_ids(self, request: NamedEntityIdentifierListRequest, /) -> NamedEntityIdentifierList:
        """Return names of launch plans, a page at a time. (`/flyteidl.service.AdminService/ListLaunchPlanIds`)"""
        raise self._unimplemented(_ADMIN_SERVICE_LIST_LAUNCH_PLAN_IDS)

    async def list_launch_plans(self, request: ResourceListRequest, /) -> LaunchPlanList:
        """Return versions of a launch plan, a page at a time. (`/flyteidl.service.AdminService/ListLaunchPlans`)"""
        raise self._unimplemented(_ADMIN_SERVICE_LIST_LAUNCH_PLANS)

    async def update_launch_plan(self, request: LaunchPlanUpdateRequest, /) -> LaunchPlanUpdateResponse:
        """Activate or deactivate a launch plan. (`/flyteidl.service.AdminService/UpdateLaunchPlan`)"""
        raise self._unimplemented(_ADMIN_SERVICE_UPDATE_LAUNCH_PLAN)

    async def create_execution(self, request: ExecutionCreateRequest, /) -> ExecutionCreateResponse:
        """Start an execution. (`/flyteidl.service.AdminService/CreateExecution`)"""
        raise self._unimplemented(_ADMIN_SERVICE_CREATE_EXECUTION)

    async def relaunch_execution(self, request: ExecutionRelaunchRequest, /) -> ExecutionCreateResponse:
        """Start an execution like an earlier one, from the beginning.
        (`/flyteidl.service.AdminService/RelaunchExecution`)
        """
        raise self._unimplemented(_ADMIN_SERVICE_RELAUNCH_EXECUTION)

    async def recover_execution(self, request: ExecutionRecoverRequest, /) -> ExecutionCreateResponse:
        """Start an execution like an earlier one, reusing results of nodes that succeeded.
        (`/flyteidl.service.AdminService/RecoverExecution`)
        """
        raise self._unimplemented(_ADMIN_SERVICE_RECOVER_EXECUTION)

    async def get_execution(self, request: WorkflowExecutionGetRequest, /) -> Execution:
        """Return an execution, without its data. (`/flyteidl.service.AdminService/GetExecution`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_EXECUTION)

    async def update_execution(self, request: ExecutionUpdateRequest, /) -> ExecutionUpdateResponse:
        """Archive or restore an execution. (`/flyteidl.service.AdminService/UpdateExecution`)"""
        raise self._unimplemented(_ADMIN_SERVICE_UPDATE_EXECUTION)

    async def get_execution_data(self, request: WorkflowExecutionGetDataRequest, /) -> WorkflowExecutionGetDataResponse:
        """Return inputs and outputs of an execution. (`/flyteidl.service.AdminService/GetExecutionData`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_EXECUTION_DATA)

    async def list_executions(self, request: ResourceListRequest, /) -> ExecutionList:
        """Return executions, a page at a time. (`/flyteidl.service.AdminService/ListExecutions`)"""
        raise self._unimplemented(_ADMIN_SERVICE_LIST_EXECUTIONS)

    async def terminate_execution(self, request: ExecutionTerminateRequest, /) -> ExecutionTerminateResponse:
        """Stop an execution. (`/flyteidl.service.AdminService/TerminateExecution`)"""
        raise self._unimplemented(_ADMIN_SERVICE_TERMINATE_EXECUTION)

    async def get_node_execution(self, request: NodeExecutionGetRequest, /) -> NodeExecution:
        """Return the run of a node. (`/flyteidl.service.AdminService/GetNodeExecution`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_NODE_EXECUTION)

    async def get_dynamic_node_workflow(self, request: GetDynamicNodeWorkflowRequest, /) -> DynamicNodeWorkflowResponse:
        """Return the workflow that a dynamic task created. (`/flyteidl.service.AdminService/GetDynamicNodeWorkflow`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_DYNAMIC_NODE_WORKFLOW)

    async def list_node_executions(self, request: NodeExecutionListRequest, /) -> NodeExecutionList:
        """Return the nodes of an execution, a page at a time. (`/flyteidl.service.AdminService/ListNodeExecutions`)"""
        raise self._unimplemented(_ADMIN_SERVICE_LIST_NODE_EXECUTIONS)

    async def list_node_executions_for_task(self, request: NodeExecutionForTaskListRequest, /) -> NodeExecutionList:
        """Return the nodes that a task started, a page at a time.
        (`/flyteidl.service.AdminService/ListNodeExecutionsForTask`)
        """
        raise self._unimplemented(_ADMIN_SERVICE_LIST_NODE_EXECUTIONS_FOR_TASK)

    async def get_node_execution_data(self, request: NodeExecutionGetDataRequest, /) -> NodeExecutionGetDataResponse:
        """Return inputs and outputs of a node. (`/flyteidl.service.AdminService/GetNodeExecutionData`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_NODE_EXECUTION_DATA)

    async def register_project(self, request: ProjectRegisterRequest, /) -> ProjectRegisterResponse:
        """Create a project. (`/flyteidl.service.AdminService/RegisterProject`)"""
        raise self._unimplemented(_ADMIN_SERVICE_REGISTER_PROJECT)

    async def update_project(self, request: Project, /) -> ProjectUpdateResponse:
        """Change the name, description, labels or state of a project. flyteadmin keeps what is empty in the request.
        (`/flyteidl.service.AdminService/UpdateProject`)
        """
        raise self._unimplemented(_ADMIN_SERVICE_UPDATE_PROJECT)

    async def get_project(self, request: ProjectGetRequest, /) -> Project:
        """Return a project by its id. (`/flyteidl.service.AdminService/GetProject`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_PROJECT)

    async def list_projects(self, request: ProjectListRequest, /) -> Projects:
        """Return projects, a page at a time. (`/flyteidl.service.AdminService/ListProjects`)"""
        raise self._unimplemented(_ADMIN_SERVICE_LIST_PROJECTS)

    async def get_domains(self, request: GetDomainRequest, /) -> GetDomainsResponse:
        """Return the domains, which all projects share. (`/flyteidl.service.AdminService/GetDomains`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_DOMAINS)

    async def create_workflow_event(self, request: WorkflowExecutionEventRequest, /) -> WorkflowExecutionEventResponse:
        """Report a new phase of an execution. (`/flyteidl.service.AdminService/CreateWorkflowEvent`)"""
        raise self._unimplemented(_ADMIN_SERVICE_CREATE_WORKFLOW_EVENT)

    async def create_node_event(self, request: NodeExecutionEventRequest, /) -> NodeExecutionEventResponse:
        """Report a new phase of a node. (`/flyteidl.service.AdminService/CreateNodeEvent`)"""
        raise self._unimplemented(_ADMIN_SERVICE_CREATE_NODE_EVENT)

    async def create_task_event(self, request: TaskExecutionEventRequest, /) -> TaskExecutionEventResponse:
        """Report a new phase of an attempt to run a task. (`/flyteidl.service.AdminService/CreateTaskEvent`)"""
        raise self._unimplemented(_ADMIN_SERVICE_CREATE_TASK_EVENT)

    async def get_task_execution(self, request: TaskExecutionGetRequest, /) -> TaskExecution:
        """Return an attempt to run a task. (`/flyteidl.service.AdminService/GetTaskExecution`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_TASK_EXECUTION)

    async def list_task_executions(self, request: TaskExecutionListRequest, /) -> TaskExecutionList:
        """Return the attempts of a node, a page at a time. (`/flyteidl.service.AdminService/ListTaskExecutions`)"""
        raise self._unimplemented(_ADMIN_SERVICE_LIST_TASK_EXECUTIONS)

    async def get_task_execution_data(self, request: TaskExecutionGetDataRequest, /) -> TaskExecutionGetDataResponse:
        """Return inputs and outputs of an attempt. (`/flyteidl.service.AdminService/GetTaskExecutionData`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_TASK_EXECUTION_DATA)

    async def update_project_domain_attributes(
        self, request: ProjectDomainAttributesUpdateRequest, /
    ) -> ProjectDomainAttributesUpdateResponse:
        """Create or replace settings for a project in one domain.
        (`/flyteidl.service.AdminService/UpdateProjectDomainAttributes`)
        """
        raise self._unimplemented(_ADMIN_SERVICE_UPDATE_PROJECT_DOMAIN_ATTRIBUTES)

    async def get_project_domain_attributes(
        self, request: ProjectDomainAttributesGetRequest, /
    ) -> ProjectDomainAttributesGetResponse:
        """Return settings for a project in one domain. (`/flyteidl.service.AdminService/GetProjectDomainAttributes`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_PROJECT_DOMAIN_ATTRIBUTES)

    async def delete_project_domain_attributes(
        self, request: ProjectDomainAttributesDeleteRequest, /
    ) -> ProjectDomainAttributesDeleteResponse:
        """Remove settings for a project in one domain.
        (`/flyteidl.service.AdminService/DeleteProjectDomainAttributes`)
        """
        raise self._unimplemented(_ADMIN_SERVICE_DELETE_PROJECT_DOMAIN_ATTRIBUTES)

    async def update_project_attributes(
        self, request: ProjectAttributesUpdateRequest, /
    ) -> ProjectAttributesUpdateResponse:
        """Create or replace settings for a project. (`/flyteidl.service.AdminService/UpdateProjectAttributes`)"""
        raise self._unimplemented(_ADMIN_SERVICE_UPDATE_PROJECT_ATTRIBUTES)

    async def get_project_attributes(self, request: ProjectAttributesGetRequest, /) -> ProjectAttributesGetResponse:
        """Return settings for a project. (`/flyteidl.service.AdminService/GetProjectAttributes`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_PROJECT_ATTRIBUTES)

    async def delete_project_attributes(
        self, request: ProjectAttributesDeleteRequest, /
    ) -> ProjectAttributesDeleteResponse:
        """Remove settings for a project. (`/flyteidl.service.AdminService/DeleteProjectAttributes`)"""
        raise self._unimplemented(_ADMIN_SERVICE_DELETE_PROJECT_ATTRIBUTES)

    async def update_workflow_attributes(
        self, request: WorkflowAttributesUpdateRequest, /
    ) -> WorkflowAttributesUpdateResponse:
        """Create or replace settings for a workflow. (`/flyteidl.service.AdminService/UpdateWorkflowAttributes`)"""
        raise self._unimplemented(_ADMIN_SERVICE_UPDATE_WORKFLOW_ATTRIBUTES)

    async def get_workflow_attributes(self, request: WorkflowAttributesGetRequest, /) -> WorkflowAttributesGetResponse:
        """Return settings for a workflow. (`/flyteidl.service.AdminService/GetWorkflowAttributes`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_WORKFLOW_ATTRIBUTES)

    async def delete_workflow_attributes(
        self, request: WorkflowAttributesDeleteRequest, /
    ) -> WorkflowAttributesDeleteResponse:
        """Remove settings for a workflow. (`/flyteidl.service.AdminService/DeleteWorkflowAttributes`)"""
        raise self._unimplemented(_ADMIN_SERVICE_DELETE_WORKFLOW_ATTRIBUTES)

    async def list_matchable_attributes(
        self, request: ListMatchableAttributesRequest, /
    ) -> ListMatchableAttributesResponse:
        """Return all settings of a kind. (`/flyteidl.service.AdminService/ListMatchableAttributes`)"""
        raise self._unimplemented(_ADMIN_SERVICE_LIST_MATCHABLE_ATTRIBUTES)

    async def list_named_entities(self, request: NamedEntityListRequest, /) -> NamedEntityList:
        """Return names with their descriptions and states, a page at a time.
        (`/flyteidl.service.AdminService/ListNamedEntities`)
        """
        raise self._unimplemented(_ADMIN_SERVICE_LIST_NAMED_ENTITIES)

    async def get_named_entity(self, request: NamedEntityGetRequest, /) -> NamedEntity:
        """Return a name with its description and state. (`/flyteidl.service.AdminService/GetNamedEntity`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_NAMED_ENTITY)

    async def update_named_entity(self, request: NamedEntityUpdateRequest, /) -> NamedEntityUpdateResponse:
        """Describe, archive or restore a name. (`/flyteidl.service.AdminService/UpdateNamedEntity`)"""
        raise self._unimplemented(_ADMIN_SERVICE_UPDATE_NAMED_ENTITY)

    async def get_version(self, request: GetVersionRequest, /) -> GetVersionResponse:
        """Return the version of the server. (`/flyteidl.service.AdminService/GetVersion`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_VERSION)

    async def get_description_entity(self, request: ObjectGetRequest, /) -> DescriptionEntity:
        """Return the documentation of a task or workflow. (`/flyteidl.service.AdminService/GetDescriptionEntity`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_DESCRIPTION_ENTITY)

    async def list_description_entities(self, request: DescriptionEntityListRequest, /) -> DescriptionEntityList:
        """Return documentation, a page at a time. (`/flyteidl.service.AdminService/ListDescriptionEntities`)"""
        raise self._unimplemented(_ADMIN_SERVICE_LIST_DESCRIPTION_ENTITIES)

    async def get_execution_metrics(
        self, request: WorkflowExecutionGetMetricsRequest, /
    ) -> WorkflowExecutionGetMetricsResponse:
        """Return how an execution spent its time. (`/flyteidl.service.AdminService/GetExecutionMetrics`)"""
        raise self._unimplemented(_ADMIN_SERVICE_GET_EXECUTION_METRICS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _ADMIN_SERVICE_CREATE_TASK,
        _ADMIN_SERVICE_GET_TASK,
        _ADMIN_SERVICE_LIST_TASK_IDS,
        _ADMIN_SERVICE_LIST_TASKS,
        _ADMIN_SERVICE_CREATE_WORKFLOW,
        _ADMIN_SERVICE_GET_WORKFLOW,
        _ADMIN_SERVICE_LIST_WORKFLOW_IDS,
        _ADMIN_SERVICE_LIST_WORKFLOWS,
        _ADMIN_SERVICE_CREATE_LAUNCH_PLAN,
        _ADMIN_SERVICE_GET_LAUNCH_PLAN,
        _ADMIN_SERVICE_GET_ACTIVE_LAUNCH_PLAN,
        _ADMIN_SERVICE_LIST_ACTIVE_LAUNCH_PLANS,
        _ADMIN_SERVICE_LIST_LAUNCH_PLAN_IDS,
        _ADMIN_SERVICE_LIST_LAUNCH_PLANS,
        _ADMIN_SERVICE_UPDATE_LAUNCH_PLAN,
        _ADMIN_SERVICE_CREATE_EXECUTION,
        _ADMIN_SERVICE_RELAUNCH_EXECUTION,
        _ADMIN_SERVICE_RECOVER_EXECUTION,
        _ADMIN_SERVICE_GET_EXECUTION,
        _ADMIN_SERVICE_UPDATE_EXECUTION,
        _ADMIN_SERVICE_GET_EXECUTION_DATA,
        _ADMIN_SERVICE_LIST_EXECUTIONS,
        _ADMIN_SERVICE_TERMINATE_EXECUTION,
        _ADMIN_SERVICE_GET_NODE_EXECUTION,
        _ADMIN_SERVICE_GET_DYNAMIC_NODE_WORKFLOW,
        _ADMIN_SERVICE_LIST_NODE_EXECUTIONS,
        _ADMIN_SERVICE_LIST_NODE_EXECUTIONS_FOR_TASK,
        _ADMIN_SERVICE_GET_NODE_EXECUTION_DATA,
        _ADMIN_SERVICE_REGISTER_PROJECT,
        _ADMIN_SERVICE_UPDATE_PROJECT,
        _ADMIN_SERVICE_GET_PROJECT,
        _ADMIN_SERVICE_LIST_PROJECTS,
        _ADMIN_SERVICE_GET_DOMAINS,
        _ADMIN_SERVICE_CREATE_WORKFLOW_EVENT,
        _ADMIN_SERVICE_CREATE_NODE_EVENT,
        _ADMIN_SERVICE_CREATE_TASK_EVENT,
        _ADMIN_SERVICE_GET_TASK_EXECUTION,
        _ADMIN_SERVICE_LIST_TASK_EXECUTIONS,
        _ADMIN_SERVICE_GET_TASK_EXECUTION_DATA,
        _ADMIN_SERVICE_UPDATE_PROJECT_DOMAIN_ATTRIBUTES,
        _ADMIN_SERVICE_GET_PROJECT_DOMAIN_ATTRIBUTES,
        _ADMIN_SERVICE_DELETE_PROJECT_DOMAIN_ATTRIBUTES,
        _ADMIN_SERVICE_UPDATE_PROJECT_ATTRIBUTES,
        _ADMIN_SERVICE_GET_PROJECT_ATTRIBUTES,
        _ADMIN_SERVICE_DELETE_PROJECT_ATTRIBUTES,
        _ADMIN_SERVICE_UPDATE_WORKFLOW_ATTRIBUTES,
        _ADMIN_SERVICE_GET_WORKFLOW_ATTRIBUTES,
        _ADMIN_SERVICE_DELETE_WORKFLOW_ATTRIBUTES,
        _ADMIN_SERVICE_LIST_MATCHABLE_ATTRIBUTES,
        _ADMIN_SERVICE_LIST_NAMED_ENTITIES,
        _ADMIN_SERVICE_GET_NAMED_ENTITY,
        _ADMIN_SERVICE_UPDATE_NAMED_ENTITY,
        _ADMIN_SERVICE_GET_VERSION,
        _ADMIN_SERVICE_GET_DESCRIPTION_ENTITY,
        _ADMIN_SERVICE_LIST_DESCRIPTION_ENTITIES,
        _ADMIN_SERVICE_GET_EXECUTION_METRICS,
    )
