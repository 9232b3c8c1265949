"""A flyteadmin that keeps everything in memory: enough of it for clients to register, list, get and launch."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any, TypeVar

from grpclib import GRPCError, Status

from flytemodels.flyteidl import admin, core
from flytemodels.flyteidl.service import AdminServiceBase
from flytemodels.grpc import current_call

__all__ = ["NOW", "Admin"]

T = TypeVar("T")

NOW = datetime.datetime(2026, 2, 28, 12, tzinfo=datetime.timezone.utc)
"""When everything happens."""

_ACTIVE = admin.LaunchPlanState.ACTIVE


def _key(identifier: core.Identifier | None) -> tuple[str, ...]:
    assert identifier is not None
    return (identifier.project, identifier.domain, identifier.name, identifier.version)


def _run(identifier: core.WorkflowExecutionIdentifier | None) -> tuple[str, ...]:
    """Return what names an execution: messages cannot be keys."""
    assert identifier is not None
    return (identifier.project, identifier.domain, identifier.name)


def _within(identifier: core.Identifier | None, wanted: admin.NamedEntityIdentifier | None) -> bool:
    assert identifier is not None
    assert wanted is not None
    place = (identifier.project, identifier.domain) == (wanted.project, wanted.domain)
    return place and wanted.name in ("", identifier.name)


def _page(found: Iterable[T], limit: int, token: str) -> tuple[list[T], str]:
    """Cut a page out of a list; a token is the number of what came before."""
    everything = list(found)
    start = int(token or 0)
    end = start + limit
    return everything[start:end], str(end) if end < len(everything) else ""


def _add(things: dict[Any, T], key: object, thing: T) -> None:
    if key in things:
        raise GRPCError(Status.ALREADY_EXISTS, f"{key} exists already")
    things[key] = thing


def _get(things: dict[Any, T], key: object) -> T:
    if key not in things:
        raise GRPCError(Status.NOT_FOUND, f"there is no {key}")
    return things[key]


class Admin(AdminServiceBase):
    """The service."""

    def __init__(self, token: str | None = None) -> None:
        self._token = token
        self.tasks: dict[Any, admin.Task] = {}
        self.workflows: dict[Any, admin.Workflow] = {}
        self.launch_plans: dict[Any, admin.LaunchPlan] = {}
        self.executions: dict[Any, admin.Execution] = {}
        self.inputs: dict[Any, core.LiteralMap] = {}
        self.projects: dict[str, admin.Project] = {}

    def _authorize(self) -> None:
        metadata = current_call().metadata
        if self._token is not None and metadata.get("authorization") != f"Bearer {self._token}":
            raise GRPCError(Status.UNAUTHENTICATED, "the token is missing or wrong")

    # Tasks

    async def create_task(self, request: admin.TaskCreateRequest) -> admin.TaskCreateResponse:
        self._authorize()
        assert request.spec is not None
        closure = admin.TaskClosure(compiled_task=core.CompiledTask(template=request.spec.template), created_at=NOW)
        _add(self.tasks, _key(request.id), admin.Task(id=request.id, closure=closure))
        return admin.TaskCreateResponse()

    async def get_task(self, request: admin.ObjectGetRequest) -> admin.Task:
        self._authorize()
        return _get(self.tasks, _key(request.id))

    async def list_tasks(self, request: admin.ResourceListRequest) -> admin.TaskList:
        self._authorize()
        found = [task for task in self.tasks.values() if _within(task.id, request.id)]
        page, token = _page(found, request.limit, request.token)
        return admin.TaskList(tasks=page, token=token)

    async def list_task_ids(self, request: admin.NamedEntityIdentifierListRequest) -> admin.NamedEntityIdentifierList:
        return self._names(self.tasks, request)

    # Workflows

    async def create_workflow(self, request: admin.WorkflowCreateRequest) -> admin.WorkflowCreateResponse:
        assert request.spec is not None
        compiled = core.CompiledWorkflow(template=request.spec.template, connections=core.ConnectionSet())
        closure = admin.WorkflowClosure(
            compiled_workflow=core.CompiledWorkflowClosure(primary=compiled), created_at=NOW
        )
        _add(self.workflows, _key(request.id), admin.Workflow(id=request.id, closure=closure))
        return admin.WorkflowCreateResponse()

    async def get_workflow(self, request: admin.ObjectGetRequest) -> admin.Workflow:
        return _get(self.workflows, _key(request.id))

    async def list_workflows(self, request: admin.ResourceListRequest) -> admin.WorkflowList:
        found = [workflow for workflow in self.workflows.values() if _within(workflow.id, request.id)]
        page, token = _page(found, request.limit, request.token)
        return admin.WorkflowList(workflows=page, token=token)

    async def list_workflow_ids(
        self, request: admin.NamedEntityIdentifierListRequest
    ) -> admin.NamedEntityIdentifierList:
        return self._names(self.workflows, request)

    # Launch plans

    async def create_launch_plan(self, request: admin.LaunchPlanCreateRequest) -> admin.LaunchPlanCreateResponse:
        assert request.spec is not None
        closure = admin.LaunchPlanClosure(
            expected_inputs=request.spec.default_inputs, expected_outputs=core.VariableMap(), created_at=NOW
        )
        plan = admin.LaunchPlan(id=request.id, spec=request.spec, closure=closure)
        _add(self.launch_plans, _key(request.id), plan)
        return admin.LaunchPlanCreateResponse()

    async def get_launch_plan(self, request: admin.ObjectGetRequest) -> admin.LaunchPlan:
        return _get(self.launch_plans, _key(request.id))

    async def update_launch_plan(self, request: admin.LaunchPlanUpdateRequest) -> admin.LaunchPlanUpdateResponse:
        closure = _get(self.launch_plans, _key(request.id)).closure
        assert closure is not None
        closure.state, closure.updated_at = request.state, NOW
        return admin.LaunchPlanUpdateResponse()

    async def get_active_launch_plan(self, request: admin.ActiveLaunchPlanRequest) -> admin.LaunchPlan:
        for plan in self._active():
            if _within(plan.id, request.id):
                return plan
        raise GRPCError(Status.NOT_FOUND, "no launch plan of that name is active")

    async def list_active_launch_plans(self, request: admin.ActiveLaunchPlanListRequest) -> admin.LaunchPlanList:
        place = admin.NamedEntityIdentifier(project=request.project, domain=request.domain)
        found = [plan for plan in self._active() if _within(plan.id, place)]
        page, token = _page(found, request.limit, request.token)
        return admin.LaunchPlanList(launch_plans=page, token=token)

    async def list_launch_plans(self, request: admin.ResourceListRequest) -> admin.LaunchPlanList:
        found = [plan for plan in self.launch_plans.values() if _within(plan.id, request.id)]
        page, token = _page(found, request.limit, request.token)
        return admin.LaunchPlanList(launch_plans=page, token=token)

    async def list_launch_plan_ids(
        self, request: admin.NamedEntityIdentifierListRequest
    ) -> admin.NamedEntityIdentifierList:
        return self._names(self.launch_plans, request)

    def _active(self) -> list[admin.LaunchPlan]:
        return [plan for plan in self.launch_plans.values() if plan.closure and plan.closure.state == _ACTIVE]

    # Executions

    async def create_execution(self, request: admin.ExecutionCreateRequest) -> admin.ExecutionCreateResponse:
        self._authorize()
        assert request.spec is not None
        plan = _get(self.launch_plans, _key(request.spec.launch_plan))
        name = request.name or f"f{len(self.executions):019}"
        return self._launched(request.project, request.domain, name, request.spec, request.inputs, plan.spec)

    async def relaunch_execution(self, request: admin.ExecutionRelaunchRequest) -> admin.ExecutionCreateResponse:
        return self._again(request.id, request.name)

    async def recover_execution(self, request: admin.ExecutionRecoverRequest) -> admin.ExecutionCreateResponse:
        return self._again(request.id, request.name)

    def _again(self, identifier: core.WorkflowExecutionIdentifier | None, name: str) -> admin.ExecutionCreateResponse:
        assert identifier is not None
        before = _get(self.executions, _run(identifier))
        assert before.spec is not None
        inputs = self.inputs[_run(identifier)]
        name = name or f"{identifier.name}-2"
        return self._launched(identifier.project, identifier.domain, name, before.spec, inputs)

    def _launched(
        self,
        project: str,
        domain: str,
        name: str,
        spec: admin.ExecutionSpec,
        inputs: core.LiteralMap | None,
        plan: admin.LaunchPlanSpec | None = None,
    ) -> admin.ExecutionCreateResponse:
        identifier = core.WorkflowExecutionIdentifier(project=project, domain=domain, name=name)
        closure = admin.ExecutionClosure(
            phase=core.WorkflowExecution.RUNNING,
            started_at=NOW,
            created_at=NOW,
            updated_at=NOW,
            computed_inputs=inputs,
            workflow_id=plan.workflow_id if plan else spec.launch_plan,
        )
        _add(self.executions, _run(identifier), admin.Execution(id=identifier, spec=spec, closure=closure))
        self.inputs[_run(identifier)] = inputs or core.LiteralMap()
        return admin.ExecutionCreateResponse(id=identifier)

    async def get_execution(self, request: admin.WorkflowExecutionGetRequest) -> admin.Execution:
        self._authorize()
        return _get(self.executions, _run(request.id))

    async def get_execution_data(
        self, request: admin.WorkflowExecutionGetDataRequest
    ) -> admin.WorkflowExecutionGetDataResponse:
        inputs = _get(self.inputs, _run(request.id))
        return admin.WorkflowExecutionGetDataResponse(full_inputs=inputs, full_outputs=core.LiteralMap())

    async def list_executions(self, request: admin.ResourceListRequest) -> admin.ExecutionList:
        assert request.id is not None
        place = (request.id.project, request.id.domain)
        found = [one for one in self.executions.values() if one.id and (one.id.project, one.id.domain) == place]
        page, token = _page(found, request.limit, request.token)
        return admin.ExecutionList(executions=page, token=token)

    async def terminate_execution(self, request: admin.ExecutionTerminateRequest) -> admin.ExecutionTerminateResponse:
        closure = _get(self.executions, _run(request.id)).closure
        assert closure is not None
        closure.phase = core.WorkflowExecution.ABORTED
        closure.abort_metadata = admin.AbortMetadata(cause=request.cause)
        return admin.ExecutionTerminateResponse()

    # Projects

    async def register_project(self, request: admin.ProjectRegisterRequest) -> admin.ProjectRegisterResponse:
        assert request.project is not None
        _add(self.projects, request.project.id, request.project)
        return admin.ProjectRegisterResponse()

    async def update_project(self, request: admin.Project) -> admin.ProjectUpdateResponse:
        _get(self.projects, request.id)
        self.projects[request.id] = request
        return admin.ProjectUpdateResponse()

    async def list_projects(self, request: admin.ProjectListRequest) -> admin.Projects:
        page, token = _page(self.projects.values(), request.limit or 100, request.token)
        return admin.Projects(projects=page, token=token)

    async def get_domains(self, request: admin.GetDomainRequest) -> admin.GetDomainsResponse:
        names = ("development", "staging", "production")
        return admin.GetDomainsResponse(domains=[admin.Domain(id=name, name=name.title()) for name in names])

    async def get_version(self, request: admin.GetVersionRequest) -> admin.GetVersionResponse:
        return admin.GetVersionResponse(control_plane_version=admin.Version(Version="v1.16.8"))

    def _names(
        self, things: dict[Any, Any], request: admin.NamedEntityIdentifierListRequest
    ) -> admin.NamedEntityIdentifierList:
        place = (request.project, request.domain)
        names = dict.fromkeys(name for *found, name, _ in things if tuple(found) == place)
        page, token = _page(names, request.limit, request.token)
        entities = [
            admin.NamedEntityIdentifier(project=request.project, domain=request.domain, name=name) for name in page
        ]
        return admin.NamedEntityIdentifierList(entities=entities, token=token)
