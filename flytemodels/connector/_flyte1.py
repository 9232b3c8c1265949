"""Connectors as Flyte 1's services."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

from typing_extensions import override

from flytemodels.connector._base import AsyncConnector, Connector, MetricsWindow, SyncConnector, runs_jobs
from flytemodels.connector._context import JobContext, TaskContext
from flytemodels.connector._handling import Handling, connector_for
from flytemodels.connector._metrics import Metrics
from flytemodels.connector._registry import Registry
from flytemodels.connector._resource import LogLink, Resource
from flytemodels.connector._streams import log_batches, metric_results
from flytemodels.flyteidl import admin, core
from flytemodels.flyteidl.service import AgentMetadataServiceBase, AsyncAgentServiceBase, SyncAgentServiceBase
from flytemodels.grpc import CallError, Status

__all__ = ["Flyte1Async", "Flyte1Metadata", "Flyte1Sync", "resource_message"]


class Flyte1Async(AsyncAgentServiceBase):
    """`flyteidl.service.AsyncAgentService` for the connectors of a registry."""

    def __init__(self, registry: Registry, handling: Handling, metrics: Metrics) -> None:
        self._registry = registry
        self._handling = handling
        self._metrics = metrics

    @override
    async def create_task(self, request: admin.CreateTaskRequest, /) -> admin.CreateTaskResponse:
        """Start a job."""
        template = _template(request.template)
        task = _task(template, request.inputs, request.output_prefix, request.task_execution_metadata)
        with self._metrics.call("create", task.task_type, request) as call:
            connector = _async_connector(self._registry, task.task_type, task.task_type_version)
            return call.answered(admin.CreateTaskResponse(resource_meta=await self._handling.create(connector, task)))

    @override
    async def get_task(self, request: admin.GetTaskRequest, /) -> admin.GetTaskResponse:
        """Say how a job is doing."""
        job = _job(request.task_category, request.task_type, request.output_prefix)
        with self._metrics.call("get", job.task_type, request) as call:
            connector = _async_connector(self._registry, job.task_type, job.task_type_version)
            resource = await self._handling.get(connector, request.resource_meta, job)
            return call.answered(admin.GetTaskResponse(resource=resource_message(resource)))

    @override
    async def delete_task(self, request: admin.DeleteTaskRequest, /) -> admin.DeleteTaskResponse:
        """Stop a job."""
        job = _job(request.task_category, request.task_type)
        with self._metrics.call("delete", job.task_type, request) as call:
            connector = _async_connector(self._registry, job.task_type, job.task_type_version)
            await self._handling.delete(connector, request.resource_meta, job)
            return call.answered(admin.DeleteTaskResponse())

    @override
    async def get_task_metrics(self, request: admin.GetTaskMetricsRequest, /) -> admin.GetTaskMetricsResponse:
        """Return measurements of a job."""
        job = _job(request.task_category, request.task_type)
        with self._metrics.call("metrics", job.task_type, request) as call:
            connector = _async_connector(self._registry, job.task_type, job.task_type_version)
            window = MetricsWindow(request.start_time, request.end_time, request.step)
            found = await metric_results(self._handling, connector, request.resource_meta, job, request.queries, window)
            results = [core.ExecutionMetricResult(metric=name, data=dict(data)) for name, data in found.items()]
            return call.answered(admin.GetTaskMetricsResponse(results=results))

    @override
    async def get_task_logs(self, request: admin.GetTaskLogsRequest, /) -> AsyncIterator[admin.GetTaskLogsResponse]:
        """Stream the log of a job; each header says where to go on."""
        job = _job(request.task_category, request.task_type)
        with self._metrics.call("logs", job.task_type, request):
            connector = _async_connector(self._registry, job.task_type, job.task_type_version)
            batches = log_batches(self._handling, connector, request.resource_meta, job, request.token, request.lines)
            async for lines, token in batches:
                if lines:
                    structured = [admin.LogLine(message=line) for line in lines]
                    body = admin.GetTaskLogsResponseBody(results=lines, structured_lines=structured)
                    yield admin.GetTaskLogsResponse(body=body)
                yield admin.GetTaskLogsResponse(header=admin.GetTaskLogsResponseHeader(token=token))


class Flyte1Sync(SyncAgentServiceBase):
    """`flyteidl.service.SyncAgentService` for the connectors of a registry."""

    def __init__(self, registry: Registry, handling: Handling, metrics: Metrics) -> None:
        self._registry = registry
        self._handling = handling
        self._metrics = metrics

    @override
    async def execute_task_sync(
        self, requests: AsyncIterator[admin.ExecuteTaskSyncRequest], /
    ) -> AsyncIterator[admin.ExecuteTaskSyncResponse]:
        """Run a task, and answer with one message: propeller reads no second one."""
        first = await anext(requests, None)
        if first is None or first.header is None:
            raise CallError(Status.INVALID_ARGUMENT, "first message: expected a header, got none")
        second = await anext(requests, None)
        header = first.header
        template = _template(header.template)
        inputs = None if second is None else second.inputs
        task = _task(template, inputs, header.output_prefix, header.task_execution_metadata)
        with self._metrics.call("do", task.task_type, first) as call:
            connector = connector_for(self._registry, task.task_type, task.task_type_version)
            if not isinstance(connector, SyncConnector):
                raise CallError(Status.UNIMPLEMENTED, f"{connector.display_name()} runs tasks as jobs: call CreateTask")
            resource = await self._handling.do(connector, task)
            answer = admin.ExecuteTaskSyncResponseHeader(resource=resource_message(resource, template))
            yield call.answered(admin.ExecuteTaskSyncResponse(header=answer))


class Flyte1Metadata(AgentMetadataServiceBase):
    """`flyteidl.service.AgentMetadataService` for the connectors of a registry."""

    def __init__(self, registry: Registry) -> None:
        self._agents = {connector.display_name(): _agent(connector) for connector in registry}

    @override
    async def get_agent(self, request: admin.GetAgentRequest, /) -> admin.GetAgentResponse:
        """Describe a connector."""
        if request.name not in self._agents:
            raise CallError(Status.NOT_FOUND, f"name: expected one of {', '.join(self._agents)}, got another")
        return admin.GetAgentResponse(agent=self._agents[request.name])

    @override
    async def list_agents(self, request: admin.ListAgentsRequest, /) -> admin.ListAgentsResponse:
        """Describe all connectors."""
        return admin.ListAgentsResponse(agents=list(self._agents.values()))


def _agent(connector: Connector) -> admin.Agent:
    version = connector.task_type_version
    return admin.Agent(
        name=connector.display_name(),
        is_sync=isinstance(connector, SyncConnector),
        # Propellers before 1.11 read the deprecated list.
        supported_task_types=list(connector.task_types()),
        supported_task_categories=[admin.TaskCategory(name=name, version=version) for name in connector.task_types()],
    )


def _template(template: core.TaskTemplate | None) -> core.TaskTemplate:
    if template is None:
        raise CallError(Status.INVALID_ARGUMENT, "template: expected a task, got none")
    return template


def _task(
    template: core.TaskTemplate,
    inputs: core.LiteralMap | None,
    output_prefix: str,
    metadata: admin.TaskExecutionMetadata | None,
) -> TaskContext:
    return TaskContext(
        flyte=1,
        task_type=template.type,
        task_type_version=template.task_type_version,
        output_prefix=output_prefix,
        template=template,
        literals=inputs,
        metadata=metadata,
    )


def _job(category: admin.TaskCategory | None, deprecated_type: str, output_prefix: str = "") -> JobContext:
    """Propeller fills in the category, older ones the deprecated string."""
    if category is None:
        return JobContext(1, deprecated_type, 0, output_prefix)
    return JobContext(1, category.name, category.version, output_prefix)


def _async_connector(registry: Registry, task_type: str, version: int) -> AsyncConnector[Any]:
    connector = connector_for(registry, task_type, version)
    if not runs_jobs(connector):
        raise CallError(Status.UNIMPLEMENTED, f"{connector.display_name()} answers at once: call ExecuteTaskSync")
    return connector


def resource_message(resource: Resource, template: core.TaskTemplate | None = None) -> admin.Resource:
    """Return a resource as a message.

    Args:
        resource: what a connector answered.
        template: the task, whose interface types the outputs; None where it is not known any more.
    """
    return admin.Resource(
        phase=core.TaskExecution.Phase(int(resource.phase)),
        message=resource.shown_message(),
        outputs=_outputs(resource, template),
        log_links=[_log_link(link) for link in resource.log_links],
        custom_info=None if resource.custom_info is None else dict(resource.custom_info),
    )


def _outputs(resource: Resource, template: core.TaskTemplate | None) -> core.LiteralMap | None:
    given = resource.outputs
    if given is None or isinstance(given, core.LiteralMap):
        return given
    if not isinstance(given, Mapping):
        raise TypeError(f"outputs: expected a dict or a LiteralMap of Flyte 1, got {type(given).__qualname__}")
    from flytemodels.values import outputs

    return outputs.from_python(given, None if template is None else template.interface)


def _log_link(link: object) -> core.TaskLog:
    if isinstance(link, LogLink):
        return core.TaskLog(uri=link.uri, name=link.name)
    if isinstance(link, core.TaskLog):
        return link
    raise TypeError(f"log_links: expected a LogLink or a TaskLog of Flyte 1, got {type(link).__qualname__}")
