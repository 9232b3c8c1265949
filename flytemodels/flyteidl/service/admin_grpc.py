# Made from flyteidl/service/admin.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/service/admin.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from typing import ClassVar

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
from flytemodels.grpc import Deadline, Metadata, Rpc, ServiceBase, ServiceStub


class AdminServiceStub(ServiceStub):
    """Calls `flyteidl.service.AdminService`."""

    async def create_task(
        self,
        request: TaskCreateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskCreateResponse:
        """`/flyteidl.service.AdminService/CreateTask`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/CreateTask",
            request,
            TaskCreateRequest,
            TaskCreateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_task(
        self,
        request: ObjectGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Task:
        """`/flyteidl.service.AdminService/GetTask`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetTask",
            request,
            ObjectGetRequest,
            Task,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_task_ids(
        self,
        request: NamedEntityIdentifierListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityIdentifierList:
        """`/flyteidl.service.AdminService/ListTaskIds`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListTaskIds",
            request,
            NamedEntityIdentifierListRequest,
            NamedEntityIdentifierList,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_tasks(
        self,
        request: ResourceListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskList:
        """`/flyteidl.service.AdminService/ListTasks`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListTasks",
            request,
            ResourceListRequest,
            TaskList,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def create_workflow(
        self,
        request: WorkflowCreateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowCreateResponse:
        """`/flyteidl.service.AdminService/CreateWorkflow`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/CreateWorkflow",
            request,
            WorkflowCreateRequest,
            WorkflowCreateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_workflow(
        self,
        request: ObjectGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Workflow:
        """`/flyteidl.service.AdminService/GetWorkflow`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetWorkflow",
            request,
            ObjectGetRequest,
            Workflow,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_workflow_ids(
        self,
        request: NamedEntityIdentifierListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityIdentifierList:
        """`/flyteidl.service.AdminService/ListWorkflowIds`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListWorkflowIds",
            request,
            NamedEntityIdentifierListRequest,
            NamedEntityIdentifierList,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_workflows(
        self,
        request: ResourceListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowList:
        """`/flyteidl.service.AdminService/ListWorkflows`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListWorkflows",
            request,
            ResourceListRequest,
            WorkflowList,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def create_launch_plan(
        self,
        request: LaunchPlanCreateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlanCreateResponse:
        """`/flyteidl.service.AdminService/CreateLaunchPlan`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/CreateLaunchPlan",
            request,
            LaunchPlanCreateRequest,
            LaunchPlanCreateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_launch_plan(
        self,
        request: ObjectGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlan:
        """`/flyteidl.service.AdminService/GetLaunchPlan`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetLaunchPlan",
            request,
            ObjectGetRequest,
            LaunchPlan,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_active_launch_plan(
        self,
        request: ActiveLaunchPlanRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlan:
        """`/flyteidl.service.AdminService/GetActiveLaunchPlan`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetActiveLaunchPlan",
            request,
            ActiveLaunchPlanRequest,
            LaunchPlan,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_active_launch_plans(
        self,
        request: ActiveLaunchPlanListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlanList:
        """`/flyteidl.service.AdminService/ListActiveLaunchPlans`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListActiveLaunchPlans",
            request,
            ActiveLaunchPlanListRequest,
            LaunchPlanList,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_launch_plan_ids(
        self,
        request: NamedEntityIdentifierListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityIdentifierList:
        """`/flyteidl.service.AdminService/ListLaunchPlanIds`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListLaunchPlanIds",
            request,
            NamedEntityIdentifierListRequest,
            NamedEntityIdentifierList,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_launch_plans(
        self,
        request: ResourceListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlanList:
        """`/flyteidl.service.AdminService/ListLaunchPlans`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListLaunchPlans",
            request,
            ResourceListRequest,
            LaunchPlanList,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def update_launch_plan(
        self,
        request: LaunchPlanUpdateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchPlanUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateLaunchPlan`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/UpdateLaunchPlan",
            request,
            LaunchPlanUpdateRequest,
            LaunchPlanUpdateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def create_execution(
        self,
        request: ExecutionCreateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionCreateResponse:
        """`/flyteidl.service.AdminService/CreateExecution`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/CreateExecution",
            request,
            ExecutionCreateRequest,
            ExecutionCreateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def relaunch_execution(
        self,
        request: ExecutionRelaunchRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionCreateResponse:
        """`/flyteidl.service.AdminService/RelaunchExecution`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/RelaunchExecution",
            request,
            ExecutionRelaunchRequest,
            ExecutionCreateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def recover_execution(
        self,
        request: ExecutionRecoverRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionCreateResponse:
        """`/flyteidl.service.AdminService/RecoverExecution`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/RecoverExecution",
            request,
            ExecutionRecoverRequest,
            ExecutionCreateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_execution(
        self,
        request: WorkflowExecutionGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Execution:
        """`/flyteidl.service.AdminService/GetExecution`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetExecution",
            request,
            WorkflowExecutionGetRequest,
            Execution,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def update_execution(
        self,
        request: ExecutionUpdateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateExecution`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/UpdateExecution",
            request,
            ExecutionUpdateRequest,
            ExecutionUpdateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_execution_data(
        self,
        request: WorkflowExecutionGetDataRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowExecutionGetDataResponse:
        """`/flyteidl.service.AdminService/GetExecutionData`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetExecutionData",
            request,
            WorkflowExecutionGetDataRequest,
            WorkflowExecutionGetDataResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_executions(
        self,
        request: ResourceListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionList:
        """`/flyteidl.service.AdminService/ListExecutions`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListExecutions",
            request,
            ResourceListRequest,
            ExecutionList,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def terminate_execution(
        self,
        request: ExecutionTerminateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ExecutionTerminateResponse:
        """`/flyteidl.service.AdminService/TerminateExecution`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/TerminateExecution",
            request,
            ExecutionTerminateRequest,
            ExecutionTerminateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_node_execution(
        self,
        request: NodeExecutionGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecution:
        """`/flyteidl.service.AdminService/GetNodeExecution`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetNodeExecution",
            request,
            NodeExecutionGetRequest,
            NodeExecution,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_dynamic_node_workflow(
        self,
        request: GetDynamicNodeWorkflowRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DynamicNodeWorkflowResponse:
        """`/flyteidl.service.AdminService/GetDynamicNodeWorkflow`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetDynamicNodeWorkflow",
            request,
            GetDynamicNodeWorkflowRequest,
            DynamicNodeWorkflowResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_node_executions(
        self,
        request: NodeExecutionListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecutionList:
        """`/flyteidl.service.AdminService/ListNodeExecutions`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListNodeExecutions",
            request,
            NodeExecutionListRequest,
            NodeExecutionList,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_node_executions_for_task(
        self,
        request: NodeExecutionForTaskListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecutionList:
        """`/flyteidl.service.AdminService/ListNodeExecutionsForTask`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListNodeExecutionsForTask",
            request,
            NodeExecutionForTaskListRequest,
            NodeExecutionList,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_node_execution_data(
        self,
        request: NodeExecutionGetDataRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecutionGetDataResponse:
        """`/flyteidl.service.AdminService/GetNodeExecutionData`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetNodeExecutionData",
            request,
            NodeExecutionGetDataRequest,
            NodeExecutionGetDataResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def register_project(
        self,
        request: ProjectRegisterRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectRegisterResponse:
        """`/flyteidl.service.AdminService/RegisterProject`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/RegisterProject",
            request,
            ProjectRegisterRequest,
            ProjectRegisterResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def update_project(
        self,
        request: Project,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateProject`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/UpdateProject",
            request,
            Project,
            ProjectUpdateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_project(
        self,
        request: ProjectGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Project:
        """`/flyteidl.service.AdminService/GetProject`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetProject",
            request,
            ProjectGetRequest,
            Project,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_projects(
        self,
        request: ProjectListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> Projects:
        """`/flyteidl.service.AdminService/ListProjects`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListProjects",
            request,
            ProjectListRequest,
            Projects,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_domains(
        self,
        request: GetDomainRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetDomainsResponse:
        """`/flyteidl.service.AdminService/GetDomains`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetDomains",
            request,
            GetDomainRequest,
            GetDomainsResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def create_workflow_event(
        self,
        request: WorkflowExecutionEventRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowExecutionEventResponse:
        """`/flyteidl.service.AdminService/CreateWorkflowEvent`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/CreateWorkflowEvent",
            request,
            WorkflowExecutionEventRequest,
            WorkflowExecutionEventResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def create_node_event(
        self,
        request: NodeExecutionEventRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NodeExecutionEventResponse:
        """`/flyteidl.service.AdminService/CreateNodeEvent`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/CreateNodeEvent",
            request,
            NodeExecutionEventRequest,
            NodeExecutionEventResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def create_task_event(
        self,
        request: TaskExecutionEventRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskExecutionEventResponse:
        """`/flyteidl.service.AdminService/CreateTaskEvent`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/CreateTaskEvent",
            request,
            TaskExecutionEventRequest,
            TaskExecutionEventResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_task_execution(
        self,
        request: TaskExecutionGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskExecution:
        """`/flyteidl.service.AdminService/GetTaskExecution`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetTaskExecution",
            request,
            TaskExecutionGetRequest,
            TaskExecution,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_task_executions(
        self,
        request: TaskExecutionListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskExecutionList:
        """`/flyteidl.service.AdminService/ListTaskExecutions`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListTaskExecutions",
            request,
            TaskExecutionListRequest,
            TaskExecutionList,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_task_execution_data(
        self,
        request: TaskExecutionGetDataRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskExecutionGetDataResponse:
        """`/flyteidl.service.AdminService/GetTaskExecutionData`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetTaskExecutionData",
            request,
            TaskExecutionGetDataRequest,
            TaskExecutionGetDataResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def update_project_domain_attributes(
        self,
        request: ProjectDomainAttributesUpdateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectDomainAttributesUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateProjectDomainAttributes`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/UpdateProjectDomainAttributes",
            request,
            ProjectDomainAttributesUpdateRequest,
            ProjectDomainAttributesUpdateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_project_domain_attributes(
        self,
        request: ProjectDomainAttributesGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectDomainAttributesGetResponse:
        """`/flyteidl.service.AdminService/GetProjectDomainAttributes`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetProjectDomainAttributes",
            request,
            ProjectDomainAttributesGetRequest,
            ProjectDomainAttributesGetResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def delete_project_domain_attributes(
        self,
        request: ProjectDomainAttributesDeleteRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectDomainAttributesDeleteResponse:
        """`/flyteidl.service.AdminService/DeleteProjectDomainAttributes`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/DeleteProjectDomainAttributes",
            request,
            ProjectDomainAttributesDeleteRequest,
            ProjectDomainAttributesDeleteResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def update_project_attributes(
        self,
        request: ProjectAttributesUpdateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectAttributesUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateProjectAttributes`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/UpdateProjectAttributes",
            request,
            ProjectAttributesUpdateRequest,
            ProjectAttributesUpdateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_project_attributes(
        self,
        request: ProjectAttributesGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectAttributesGetResponse:
        """`/flyteidl.service.AdminService/GetProjectAttributes`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetProjectAttributes",
            request,
            ProjectAttributesGetRequest,
            ProjectAttributesGetResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def delete_project_attributes(
        self,
        request: ProjectAttributesDeleteRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ProjectAttributesDeleteResponse:
        """`/flyteidl.service.AdminService/DeleteProjectAttributes`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/DeleteProjectAttributes",
            request,
            ProjectAttributesDeleteRequest,
            ProjectAttributesDeleteResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def update_workflow_attributes(
        self,
        request: WorkflowAttributesUpdateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowAttributesUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateWorkflowAttributes`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/UpdateWorkflowAttributes",
            request,
            WorkflowAttributesUpdateRequest,
            WorkflowAttributesUpdateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_workflow_attributes(
        self,
        request: WorkflowAttributesGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowAttributesGetResponse:
        """`/flyteidl.service.AdminService/GetWorkflowAttributes`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetWorkflowAttributes",
            request,
            WorkflowAttributesGetRequest,
            WorkflowAttributesGetResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def delete_workflow_attributes(
        self,
        request: WorkflowAttributesDeleteRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowAttributesDeleteResponse:
        """`/flyteidl.service.AdminService/DeleteWorkflowAttributes`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/DeleteWorkflowAttributes",
            request,
            WorkflowAttributesDeleteRequest,
            WorkflowAttributesDeleteResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_matchable_attributes(
        self,
        request: ListMatchableAttributesRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListMatchableAttributesResponse:
        """`/flyteidl.service.AdminService/ListMatchableAttributes`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListMatchableAttributes",
            request,
            ListMatchableAttributesRequest,
            ListMatchableAttributesResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_named_entities(
        self,
        request: NamedEntityListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityList:
        """`/flyteidl.service.AdminService/ListNamedEntities`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListNamedEntities",
            request,
            NamedEntityListRequest,
            NamedEntityList,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_named_entity(
        self,
        request: NamedEntityGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntity:
        """`/flyteidl.service.AdminService/GetNamedEntity`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetNamedEntity",
            request,
            NamedEntityGetRequest,
            NamedEntity,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def update_named_entity(
        self,
        request: NamedEntityUpdateRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> NamedEntityUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateNamedEntity`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/UpdateNamedEntity",
            request,
            NamedEntityUpdateRequest,
            NamedEntityUpdateResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_version(
        self,
        request: GetVersionRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetVersionResponse:
        """`/flyteidl.service.AdminService/GetVersion`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetVersion",
            request,
            GetVersionRequest,
            GetVersionResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_description_entity(
        self,
        request: ObjectGetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DescriptionEntity:
        """`/flyteidl.service.AdminService/GetDescriptionEntity`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetDescriptionEntity",
            request,
            ObjectGetRequest,
            DescriptionEntity,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_description_entities(
        self,
        request: DescriptionEntityListRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DescriptionEntityList:
        """`/flyteidl.service.AdminService/ListDescriptionEntities`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/ListDescriptionEntities",
            request,
            DescriptionEntityListRequest,
            DescriptionEntityList,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_execution_metrics(
        self,
        request: WorkflowExecutionGetMetricsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> WorkflowExecutionGetMetricsResponse:
        """`/flyteidl.service.AdminService/GetExecutionMetrics`"""
        return await self._call_unary_unary(
            "/flyteidl.service.AdminService/GetExecutionMetrics",
            request,
            WorkflowExecutionGetMetricsRequest,
            WorkflowExecutionGetMetricsResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )


class AdminServiceBase(ServiceBase):
    """Serves `flyteidl.service.AdminService`: override the methods that you implement."""

    async def create_task(self, request: TaskCreateRequest) -> TaskCreateResponse:
        """`/flyteidl.service.AdminService/CreateTask`"""
        raise self._unimplemented("/flyteidl.service.AdminService/CreateTask")

    async def get_task(self, request: ObjectGetRequest) -> Task:
        """`/flyteidl.service.AdminService/GetTask`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetTask")

    async def list_task_ids(self, request: NamedEntityIdentifierListRequest) -> NamedEntityIdentifierList:
        """`/flyteidl.service.AdminService/ListTaskIds`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListTaskIds")

    async def list_tasks(self, request: ResourceListRequest) -> TaskList:
        """`/flyteidl.service.AdminService/ListTasks`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListTasks")

    async def create_workflow(self, request: WorkflowCreateRequest) -> WorkflowCreateResponse:
        """`/flyteidl.service.AdminService/CreateWorkflow`"""
        raise self._unimplemented("/flyteidl.service.AdminService/CreateWorkflow")

    async def get_workflow(self, request: ObjectGetRequest) -> Workflow:
        """`/flyteidl.service.AdminService/GetWorkflow`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetWorkflow")

    async def list_workflow_ids(self, request: NamedEntityIdentifierListRequest) -> NamedEntityIdentifierList:
        """`/flyteidl.service.AdminService/ListWorkflowIds`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListWorkflowIds")

    async def list_workflows(self, request: ResourceListRequest) -> WorkflowList:
        """`/flyteidl.service.AdminService/ListWorkflows`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListWorkflows")

    async def create_launch_plan(self, request: LaunchPlanCreateRequest) -> LaunchPlanCreateResponse:
        """`/flyteidl.service.AdminService/CreateLaunchPlan`"""
        raise self._unimplemented("/flyteidl.service.AdminService/CreateLaunchPlan")

    async def get_launch_plan(self, request: ObjectGetRequest) -> LaunchPlan:
        """`/flyteidl.service.AdminService/GetLaunchPlan`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetLaunchPlan")

    async def get_active_launch_plan(self, request: ActiveLaunchPlanRequest) -> LaunchPlan:
        """`/flyteidl.service.AdminService/GetActiveLaunchPlan`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetActiveLaunchPlan")

    async def list_active_launch_plans(self, request: ActiveLaunchPlanListRequest) -> LaunchPlanList:
        """`/flyteidl.service.AdminService/ListActiveLaunchPlans`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListActiveLaunchPlans")

    async def list_launch_plan_ids(self, request: NamedEntityIdentifierListRequest) -> NamedEntityIdentifierList:
        """`/flyteidl.service.AdminService/ListLaunchPlanIds`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListLaunchPlanIds")

    async def list_launch_plans(self, request: ResourceListRequest) -> LaunchPlanList:
        """`/flyteidl.service.AdminService/ListLaunchPlans`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListLaunchPlans")

    async def update_launch_plan(self, request: LaunchPlanUpdateRequest) -> LaunchPlanUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateLaunchPlan`"""
        raise self._unimplemented("/flyteidl.service.AdminService/UpdateLaunchPlan")

    async def create_execution(self, request: ExecutionCreateRequest) -> ExecutionCreateResponse:
        """`/flyteidl.service.AdminService/CreateExecution`"""
        raise self._unimplemented("/flyteidl.service.AdminService/CreateExecution")

    async def relaunch_execution(self, request: ExecutionRelaunchRequest) -> ExecutionCreateResponse:
        """`/flyteidl.service.AdminService/RelaunchExecution`"""
        raise self._unimplemented("/flyteidl.service.AdminService/RelaunchExecution")

    async def recover_execution(self, request: ExecutionRecoverRequest) -> ExecutionCreateResponse:
        """`/flyteidl.service.AdminService/RecoverExecution`"""
        raise self._unimplemented("/flyteidl.service.AdminService/RecoverExecution")

    async def get_execution(self, request: WorkflowExecutionGetRequest) -> Execution:
        """`/flyteidl.service.AdminService/GetExecution`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetExecution")

    async def update_execution(self, request: ExecutionUpdateRequest) -> ExecutionUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateExecution`"""
        raise self._unimplemented("/flyteidl.service.AdminService/UpdateExecution")

    async def get_execution_data(self, request: WorkflowExecutionGetDataRequest) -> WorkflowExecutionGetDataResponse:
        """`/flyteidl.service.AdminService/GetExecutionData`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetExecutionData")

    async def list_executions(self, request: ResourceListRequest) -> ExecutionList:
        """`/flyteidl.service.AdminService/ListExecutions`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListExecutions")

    async def terminate_execution(self, request: ExecutionTerminateRequest) -> ExecutionTerminateResponse:
        """`/flyteidl.service.AdminService/TerminateExecution`"""
        raise self._unimplemented("/flyteidl.service.AdminService/TerminateExecution")

    async def get_node_execution(self, request: NodeExecutionGetRequest) -> NodeExecution:
        """`/flyteidl.service.AdminService/GetNodeExecution`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetNodeExecution")

    async def get_dynamic_node_workflow(self, request: GetDynamicNodeWorkflowRequest) -> DynamicNodeWorkflowResponse:
        """`/flyteidl.service.AdminService/GetDynamicNodeWorkflow`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetDynamicNodeWorkflow")

    async def list_node_executions(self, request: NodeExecutionListRequest) -> NodeExecutionList:
        """`/flyteidl.service.AdminService/ListNodeExecutions`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListNodeExecutions")

    async def list_node_executions_for_task(self, request: NodeExecutionForTaskListRequest) -> NodeExecutionList:
        """`/flyteidl.service.AdminService/ListNodeExecutionsForTask`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListNodeExecutionsForTask")

    async def get_node_execution_data(self, request: NodeExecutionGetDataRequest) -> NodeExecutionGetDataResponse:
        """`/flyteidl.service.AdminService/GetNodeExecutionData`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetNodeExecutionData")

    async def register_project(self, request: ProjectRegisterRequest) -> ProjectRegisterResponse:
        """`/flyteidl.service.AdminService/RegisterProject`"""
        raise self._unimplemented("/flyteidl.service.AdminService/RegisterProject")

    async def update_project(self, request: Project) -> ProjectUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateProject`"""
        raise self._unimplemented("/flyteidl.service.AdminService/UpdateProject")

    async def get_project(self, request: ProjectGetRequest) -> Project:
        """`/flyteidl.service.AdminService/GetProject`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetProject")

    async def list_projects(self, request: ProjectListRequest) -> Projects:
        """`/flyteidl.service.AdminService/ListProjects`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListProjects")

    async def get_domains(self, request: GetDomainRequest) -> GetDomainsResponse:
        """`/flyteidl.service.AdminService/GetDomains`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetDomains")

    async def create_workflow_event(self, request: WorkflowExecutionEventRequest) -> WorkflowExecutionEventResponse:
        """`/flyteidl.service.AdminService/CreateWorkflowEvent`"""
        raise self._unimplemented("/flyteidl.service.AdminService/CreateWorkflowEvent")

    async def create_node_event(self, request: NodeExecutionEventRequest) -> NodeExecutionEventResponse:
        """`/flyteidl.service.AdminService/CreateNodeEvent`"""
        raise self._unimplemented("/flyteidl.service.AdminService/CreateNodeEvent")

    async def create_task_event(self, request: TaskExecutionEventRequest) -> TaskExecutionEventResponse:
        """`/flyteidl.service.AdminService/CreateTaskEvent`"""
        raise self._unimplemented("/flyteidl.service.AdminService/CreateTaskEvent")

    async def get_task_execution(self, request: TaskExecutionGetRequest) -> TaskExecution:
        """`/flyteidl.service.AdminService/GetTaskExecution`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetTaskExecution")

    async def list_task_executions(self, request: TaskExecutionListRequest) -> TaskExecutionList:
        """`/flyteidl.service.AdminService/ListTaskExecutions`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListTaskExecutions")

    async def get_task_execution_data(self, request: TaskExecutionGetDataRequest) -> TaskExecutionGetDataResponse:
        """`/flyteidl.service.AdminService/GetTaskExecutionData`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetTaskExecutionData")

    async def update_project_domain_attributes(
        self, request: ProjectDomainAttributesUpdateRequest
    ) -> ProjectDomainAttributesUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateProjectDomainAttributes`"""
        raise self._unimplemented("/flyteidl.service.AdminService/UpdateProjectDomainAttributes")

    async def get_project_domain_attributes(
        self, request: ProjectDomainAttributesGetRequest
    ) -> ProjectDomainAttributesGetResponse:
        """`/flyteidl.service.AdminService/GetProjectDomainAttributes`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetProjectDomainAttributes")

    async def delete_project_domain_attributes(
        self, request: ProjectDomainAttributesDeleteRequest
    ) -> ProjectDomainAttributesDeleteResponse:
        """`/flyteidl.service.AdminService/DeleteProjectDomainAttributes`"""
        raise self._unimplemented("/flyteidl.service.AdminService/DeleteProjectDomainAttributes")

    async def update_project_attributes(
        self, request: ProjectAttributesUpdateRequest
    ) -> ProjectAttributesUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateProjectAttributes`"""
        raise self._unimplemented("/flyteidl.service.AdminService/UpdateProjectAttributes")

    async def get_project_attributes(self, request: ProjectAttributesGetRequest) -> ProjectAttributesGetResponse:
        """`/flyteidl.service.AdminService/GetProjectAttributes`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetProjectAttributes")

    async def delete_project_attributes(
        self, request: ProjectAttributesDeleteRequest
    ) -> ProjectAttributesDeleteResponse:
        """`/flyteidl.service.AdminService/DeleteProjectAttributes`"""
        raise self._unimplemented("/flyteidl.service.AdminService/DeleteProjectAttributes")

    async def update_workflow_attributes(
        self, request: WorkflowAttributesUpdateRequest
    ) -> WorkflowAttributesUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateWorkflowAttributes`"""
        raise self._unimplemented("/flyteidl.service.AdminService/UpdateWorkflowAttributes")

    async def get_workflow_attributes(self, request: WorkflowAttributesGetRequest) -> WorkflowAttributesGetResponse:
        """`/flyteidl.service.AdminService/GetWorkflowAttributes`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetWorkflowAttributes")

    async def delete_workflow_attributes(
        self, request: WorkflowAttributesDeleteRequest
    ) -> WorkflowAttributesDeleteResponse:
        """`/flyteidl.service.AdminService/DeleteWorkflowAttributes`"""
        raise self._unimplemented("/flyteidl.service.AdminService/DeleteWorkflowAttributes")

    async def list_matchable_attributes(
        self, request: ListMatchableAttributesRequest
    ) -> ListMatchableAttributesResponse:
        """`/flyteidl.service.AdminService/ListMatchableAttributes`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListMatchableAttributes")

    async def list_named_entities(self, request: NamedEntityListRequest) -> NamedEntityList:
        """`/flyteidl.service.AdminService/ListNamedEntities`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListNamedEntities")

    async def get_named_entity(self, request: NamedEntityGetRequest) -> NamedEntity:
        """`/flyteidl.service.AdminService/GetNamedEntity`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetNamedEntity")

    async def update_named_entity(self, request: NamedEntityUpdateRequest) -> NamedEntityUpdateResponse:
        """`/flyteidl.service.AdminService/UpdateNamedEntity`"""
        raise self._unimplemented("/flyteidl.service.AdminService/UpdateNamedEntity")

    async def get_version(self, request: GetVersionRequest) -> GetVersionResponse:
        """`/flyteidl.service.AdminService/GetVersion`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetVersion")

    async def get_description_entity(self, request: ObjectGetRequest) -> DescriptionEntity:
        """`/flyteidl.service.AdminService/GetDescriptionEntity`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetDescriptionEntity")

    async def list_description_entities(self, request: DescriptionEntityListRequest) -> DescriptionEntityList:
        """`/flyteidl.service.AdminService/ListDescriptionEntities`"""
        raise self._unimplemented("/flyteidl.service.AdminService/ListDescriptionEntities")

    async def get_execution_metrics(
        self, request: WorkflowExecutionGetMetricsRequest
    ) -> WorkflowExecutionGetMetricsResponse:
        """`/flyteidl.service.AdminService/GetExecutionMetrics`"""
        raise self._unimplemented("/flyteidl.service.AdminService/GetExecutionMetrics")

    _rpcs: ClassVar[tuple[Rpc, ...]] = (
        Rpc(
            "/flyteidl.service.AdminService/CreateTask",
            "create_task",
            "unary_unary",
            TaskCreateRequest,
            TaskCreateResponse,
        ),
        Rpc("/flyteidl.service.AdminService/GetTask", "get_task", "unary_unary", ObjectGetRequest, Task),
        Rpc(
            "/flyteidl.service.AdminService/ListTaskIds",
            "list_task_ids",
            "unary_unary",
            NamedEntityIdentifierListRequest,
            NamedEntityIdentifierList,
        ),
        Rpc("/flyteidl.service.AdminService/ListTasks", "list_tasks", "unary_unary", ResourceListRequest, TaskList),
        Rpc(
            "/flyteidl.service.AdminService/CreateWorkflow",
            "create_workflow",
            "unary_unary",
            WorkflowCreateRequest,
            WorkflowCreateResponse,
        ),
        Rpc("/flyteidl.service.AdminService/GetWorkflow", "get_workflow", "unary_unary", ObjectGetRequest, Workflow),
        Rpc(
            "/flyteidl.service.AdminService/ListWorkflowIds",
            "list_workflow_ids",
            "unary_unary",
            NamedEntityIdentifierListRequest,
            NamedEntityIdentifierList,
        ),
        Rpc(
            "/flyteidl.service.AdminService/ListWorkflows",
            "list_workflows",
            "unary_unary",
            ResourceListRequest,
            WorkflowList,
        ),
        Rpc(
            "/flyteidl.service.AdminService/CreateLaunchPlan",
            "create_launch_plan",
            "unary_unary",
            LaunchPlanCreateRequest,
            LaunchPlanCreateResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetLaunchPlan",
            "get_launch_plan",
            "unary_unary",
            ObjectGetRequest,
            LaunchPlan,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetActiveLaunchPlan",
            "get_active_launch_plan",
            "unary_unary",
            ActiveLaunchPlanRequest,
            LaunchPlan,
        ),
        Rpc(
            "/flyteidl.service.AdminService/ListActiveLaunchPlans",
            "list_active_launch_plans",
            "unary_unary",
            ActiveLaunchPlanListRequest,
            LaunchPlanList,
        ),
        Rpc(
            "/flyteidl.service.AdminService/ListLaunchPlanIds",
            "list_launch_plan_ids",
            "unary_unary",
            NamedEntityIdentifierListRequest,
            NamedEntityIdentifierList,
        ),
        Rpc(
            "/flyteidl.service.AdminService/ListLaunchPlans",
            "list_launch_plans",
            "unary_unary",
            ResourceListRequest,
            LaunchPlanList,
        ),
        Rpc(
            "/flyteidl.service.AdminService/UpdateLaunchPlan",
            "update_launch_plan",
            "unary_unary",
            LaunchPlanUpdateRequest,
            LaunchPlanUpdateResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/CreateExecution",
            "create_execution",
            "unary_unary",
            ExecutionCreateRequest,
            ExecutionCreateResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/RelaunchExecution",
            "relaunch_execution",
            "unary_unary",
            ExecutionRelaunchRequest,
            ExecutionCreateResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/RecoverExecution",
            "recover_execution",
            "unary_unary",
            ExecutionRecoverRequest,
            ExecutionCreateResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetExecution",
            "get_execution",
            "unary_unary",
            WorkflowExecutionGetRequest,
            Execution,
        ),
        Rpc(
            "/flyteidl.service.AdminService/UpdateExecution",
            "update_execution",
            "unary_unary",
            ExecutionUpdateRequest,
            ExecutionUpdateResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetExecutionData",
            "get_execution_data",
            "unary_unary",
            WorkflowExecutionGetDataRequest,
            WorkflowExecutionGetDataResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/ListExecutions",
            "list_executions",
            "unary_unary",
            ResourceListRequest,
            ExecutionList,
        ),
        Rpc(
            "/flyteidl.service.AdminService/TerminateExecution",
            "terminate_execution",
            "unary_unary",
            ExecutionTerminateRequest,
            ExecutionTerminateResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetNodeExecution",
            "get_node_execution",
            "unary_unary",
            NodeExecutionGetRequest,
            NodeExecution,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetDynamicNodeWorkflow",
            "get_dynamic_node_workflow",
            "unary_unary",
            GetDynamicNodeWorkflowRequest,
            DynamicNodeWorkflowResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/ListNodeExecutions",
            "list_node_executions",
            "unary_unary",
            NodeExecutionListRequest,
            NodeExecutionList,
        ),
        Rpc(
            "/flyteidl.service.AdminService/ListNodeExecutionsForTask",
            "list_node_executions_for_task",
            "unary_unary",
            NodeExecutionForTaskListRequest,
            NodeExecutionList,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetNodeExecutionData",
            "get_node_execution_data",
            "unary_unary",
            NodeExecutionGetDataRequest,
            NodeExecutionGetDataResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/RegisterProject",
            "register_project",
            "unary_unary",
            ProjectRegisterRequest,
            ProjectRegisterResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/UpdateProject",
            "update_project",
            "unary_unary",
            Project,
            ProjectUpdateResponse,
        ),
        Rpc("/flyteidl.service.AdminService/GetProject", "get_project", "unary_unary", ProjectGetRequest, Project),
        Rpc(
            "/flyteidl.service.AdminService/ListProjects", "list_projects", "unary_unary", ProjectListRequest, Projects
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetDomains",
            "get_domains",
            "unary_unary",
            GetDomainRequest,
            GetDomainsResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/CreateWorkflowEvent",
            "create_workflow_event",
            "unary_unary",
            WorkflowExecutionEventRequest,
            WorkflowExecutionEventResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/CreateNodeEvent",
            "create_node_event",
            "unary_unary",
            NodeExecutionEventRequest,
            NodeExecutionEventResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/CreateTaskEvent",
            "create_task_event",
            "unary_unary",
            TaskExecutionEventRequest,
            TaskExecutionEventResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetTaskExecution",
            "get_task_execution",
            "unary_unary",
            TaskExecutionGetRequest,
            TaskExecution,
        ),
        Rpc(
            "/flyteidl.service.AdminService/ListTaskExecutions",
            "list_task_executions",
            "unary_unary",
            TaskExecutionListRequest,
            TaskExecutionList,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetTaskExecutionData",
            "get_task_execution_data",
            "unary_unary",
            TaskExecutionGetDataRequest,
            TaskExecutionGetDataResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/UpdateProjectDomainAttributes",
            "update_project_domain_attributes",
            "unary_unary",
            ProjectDomainAttributesUpdateRequest,
            ProjectDomainAttributesUpdateResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetProjectDomainAttributes",
            "get_project_domain_attributes",
            "unary_unary",
            ProjectDomainAttributesGetRequest,
            ProjectDomainAttributesGetResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/DeleteProjectDomainAttributes",
            "delete_project_domain_attributes",
            "unary_unary",
            ProjectDomainAttributesDeleteRequest,
            ProjectDomainAttributesDeleteResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/UpdateProjectAttributes",
            "update_project_attributes",
            "unary_unary",
            ProjectAttributesUpdateRequest,
            ProjectAttributesUpdateResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetProjectAttributes",
            "get_project_attributes",
            "unary_unary",
            ProjectAttributesGetRequest,
            ProjectAttributesGetResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/DeleteProjectAttributes",
            "delete_project_attributes",
            "unary_unary",
            ProjectAttributesDeleteRequest,
            ProjectAttributesDeleteResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/UpdateWorkflowAttributes",
            "update_workflow_attributes",
            "unary_unary",
            WorkflowAttributesUpdateRequest,
            WorkflowAttributesUpdateResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetWorkflowAttributes",
            "get_workflow_attributes",
            "unary_unary",
            WorkflowAttributesGetRequest,
            WorkflowAttributesGetResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/DeleteWorkflowAttributes",
            "delete_workflow_attributes",
            "unary_unary",
            WorkflowAttributesDeleteRequest,
            WorkflowAttributesDeleteResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/ListMatchableAttributes",
            "list_matchable_attributes",
            "unary_unary",
            ListMatchableAttributesRequest,
            ListMatchableAttributesResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/ListNamedEntities",
            "list_named_entities",
            "unary_unary",
            NamedEntityListRequest,
            NamedEntityList,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetNamedEntity",
            "get_named_entity",
            "unary_unary",
            NamedEntityGetRequest,
            NamedEntity,
        ),
        Rpc(
            "/flyteidl.service.AdminService/UpdateNamedEntity",
            "update_named_entity",
            "unary_unary",
            NamedEntityUpdateRequest,
            NamedEntityUpdateResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetVersion",
            "get_version",
            "unary_unary",
            GetVersionRequest,
            GetVersionResponse,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetDescriptionEntity",
            "get_description_entity",
            "unary_unary",
            ObjectGetRequest,
            DescriptionEntity,
        ),
        Rpc(
            "/flyteidl.service.AdminService/ListDescriptionEntities",
            "list_description_entities",
            "unary_unary",
            DescriptionEntityListRequest,
            DescriptionEntityList,
        ),
        Rpc(
            "/flyteidl.service.AdminService/GetExecutionMetrics",
            "get_execution_metrics",
            "unary_unary",
            WorkflowExecutionGetMetricsRequest,
            WorkflowExecutionGetMetricsResponse,
        ),
    )
