"""Connectors as Flyte 2's services."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any, Final

from typing_extensions import override

from flytemodels._model.attempts import attempt
from flytemodels.connector._base import AsyncConnector, Connector, MetricsWindow, SyncConnector, runs_jobs
from flytemodels.connector._context import JobContext, TaskContext
from flytemodels.connector._handling import Handling, connector_for
from flytemodels.connector._metrics import Metrics
from flytemodels.connector._registry import Registry
from flytemodels.connector._resource import LogLink, Resource
from flytemodels.connector._streams import log_batches, metric_results
from flytemodels.flyteidl2 import connector as idl
from flytemodels.flyteidl2 import core, task
from flytemodels.flyteidl2.connector import AsyncConnectorServiceBase, ConnectorMetadataServiceBase
from flytemodels.flyteidl2.logs.dataplane import LogLine
from flytemodels.grpc import CallError, Status

__all__ = ["Flyte2Async", "Flyte2Metadata", "resource_message"]

_MAX_RESULT: Final = 256 * 1024
"""Bytes that the result of a synchronous task may have, as it travels in the job's metadata."""


class Flyte2Async(AsyncConnectorServiceBase):
    """`flyteidl2.connector.AsyncConnectorService` for the connectors of a registry."""

    def __init__(self, registry: Registry, handling: Handling, metrics: Metrics) -> None:
        self._registry = registry
        self._handling = handling
        self._metrics = metrics

    @override
    async def create_task(self, request: idl.CreateTaskRequest, /) -> idl.CreateTaskResponse:
        """Start a job, or run a synchronous task."""
        if request.template is None:
            raise CallError(Status.INVALID_ARGUMENT, "template: expected a task, got none")
        context = TaskContext(
            flyte=2,
            task_type=request.template.type,
            task_type_version=request.template.task_type_version,
            output_prefix=request.output_prefix,
            connection=request.connection,
            template=request.template,
            literals=request.inputs,
            metadata=request.task_execution_metadata,
        )
        with self._metrics.call("create", context.task_type, request) as call:
            connector = connector_for(self._registry, context.task_type, context.task_type_version)
            if runs_jobs(connector):
                meta = await self._handling.create(connector, context)
            else:
                meta = await self._done(connector, context, request.template)
            return call.answered(idl.CreateTaskResponse(resource_meta=meta))

    @override
    async def get_task(self, request: idl.GetTaskRequest, /) -> idl.GetTaskResponse:
        """Say how a job is doing."""
        job = _job(request.task_category, request.output_prefix, request.connection)
        with self._metrics.call("get", job.task_type, request) as call:
            connector = connector_for(self._registry, job.task_type, job.task_type_version)
            if not runs_jobs(connector):
                return call.answered(idl.GetTaskResponse(resource=_decoded(request.resource_meta)))
            resource = await self._handling.get(connector, request.resource_meta, job)
            return call.answered(idl.GetTaskResponse(resource=resource_message(resource)))

    async def _done(self, connector: Connector, task: TaskContext, template: core.TaskTemplate) -> bytes:
        assert isinstance(connector, SyncConnector)  # there is no third kind
        return _encoded(resource_message(await self._handling.do(connector, task), template))

    @override
    async def delete_task(self, request: idl.DeleteTaskRequest, /) -> idl.DeleteTaskResponse:
        """Stop a job."""
        job = _job(request.task_category, "", request.connection)
        with self._metrics.call("delete", job.task_type, request) as call:
            connector = connector_for(self._registry, job.task_type, job.task_type_version)
            if runs_jobs(connector):
                await self._handling.delete(connector, request.resource_meta, job)
            return call.answered(idl.DeleteTaskResponse())

    @override
    async def get_task_metrics(self, request: idl.GetTaskMetricsRequest, /) -> idl.GetTaskMetricsResponse:
        """Return measurements of a job."""
        job = _job(request.task_category, "", None)
        with self._metrics.call("metrics", job.task_type, request) as call:
            connector = _async_connector(self._registry, job)
            window = MetricsWindow(request.start_time, request.end_time, request.step)
            found = await metric_results(self._handling, connector, request.resource_meta, job, request.queries, window)
            results = [core.ExecutionMetricResult(metric=name, data=dict(data)) for name, data in found.items()]
            return call.answered(idl.GetTaskMetricsResponse(results=results))

    @override
    async def get_task_logs(self, request: idl.GetTaskLogsRequest, /) -> AsyncIterator[idl.GetTaskLogsResponse]:
        """Stream the log of a job; each header says where to go on."""
        job = _job(request.task_category, "", None)
        with self._metrics.call("logs", job.task_type, request):
            connector = _async_connector(self._registry, job)
            batches = log_batches(self._handling, connector, request.resource_meta, job, request.token, request.lines)
            async for lines, token in batches:
                if lines:
                    body = idl.GetTaskLogsResponseBody(results=lines, lines=[LogLine(message=line) for line in lines])
                    yield idl.GetTaskLogsResponse(body=body)
                yield idl.GetTaskLogsResponse(header=idl.GetTaskLogsResponseHeader(token=token))


class Flyte2Metadata(ConnectorMetadataServiceBase):
    """`flyteidl2.connector.ConnectorMetadataService` for the connectors of a registry."""

    def __init__(self, registry: Registry) -> None:
        self._connectors = {connector.display_name(): _description(connector) for connector in registry}

    @override
    async def get_connector(self, request: idl.GetConnectorRequest, /) -> idl.GetConnectorResponse:
        """Describe a connector."""
        if request.name not in self._connectors:
            raise CallError(Status.NOT_FOUND, f"name: expected one of {', '.join(self._connectors)}, got another")
        return idl.GetConnectorResponse(connector=self._connectors[request.name])

    @override
    async def list_connectors(self, request: idl.ListConnectorsRequest, /) -> idl.ListConnectorsResponse:
        """Describe all connectors."""
        return idl.ListConnectorsResponse(connectors=list(self._connectors.values()))


def _description(connector: Connector) -> idl.Connector:
    version = connector.task_type_version
    categories = [idl.TaskCategory(name=name, version=version) for name in connector.task_types()]
    return idl.Connector(name=connector.display_name(), supported_task_categories=categories)


def _job(category: idl.TaskCategory | None, output_prefix: str, connection: core.Connection | None) -> JobContext:
    if category is None:
        raise CallError(Status.INVALID_ARGUMENT, "task_category: expected the type of the task, got none")
    return JobContext(2, category.name, category.version, output_prefix, connection)


def _async_connector(registry: Registry, job: JobContext) -> AsyncConnector[Any]:
    connector = connector_for(registry, job.task_type, job.task_type_version)
    if not runs_jobs(connector):
        raise CallError(Status.UNIMPLEMENTED, f"{connector.display_name()} has no jobs: it answers at once")
    return connector


def _encoded(resource: idl.Resource) -> bytes:
    """The result of a synchronous task as the metadata of a job, since Flyte 2 asks for it in a call of its own."""
    data = bytes(resource)
    if len(data) > _MAX_RESULT:
        raise CallError(
            Status.RESOURCE_EXHAUSTED,
            f"result: expected at most {_MAX_RESULT:,} bytes, got {len(data):,}; use an AsyncConnector",
        )
    return json.dumps({"result": base64.b64encode(data).decode()}).encode()


def _decoded(data: bytes) -> idl.Resource:
    def decoded(data: bytes) -> idl.Resource:
        return idl.Resource.parse(base64.b64decode(json.loads(data)["result"], validate=True))

    found = attempt(decoded, data, ValueError, TypeError, LookupError, RecursionError)
    if found is None:
        raise CallError(Status.INVALID_ARGUMENT, "resource_meta: expected a result of this connector, got other bytes")
    return found


def resource_message(resource: Resource, template: core.TaskTemplate | None = None) -> idl.Resource:
    """Return a resource as a message.

    Args:
        resource: what a connector answered.
        template: the task, whose interface types the outputs; None where it is not known any more.
    """
    return idl.Resource(
        phase=core.TaskExecution.Phase(int(resource.phase)),
        message=resource.shown_message(),
        outputs=_outputs(resource, template),
        log_links=[_log_link(link) for link in resource.log_links],
        custom_info=None if resource.custom_info is None else dict(resource.custom_info),
    )


def _outputs(resource: Resource, template: core.TaskTemplate | None) -> task.Outputs | None:
    given = resource.outputs
    if given is None or isinstance(given, task.Outputs):
        return given
    if isinstance(given, core.LiteralMap):
        return task.Outputs(
            literals=[task.NamedLiteral(name=name, value=value) for name, value in given.literals.items()]
        )
    if not isinstance(given, Mapping):
        raise TypeError(f"outputs: expected a dict, or Outputs of Flyte 2, got {type(given).__qualname__}")
    from flytemodels.values import outputs

    interface = None if template is None else template.interface
    return outputs.from_python(given, flyte=2) if interface is None else outputs.from_python(given, interface)


def _log_link(link: object) -> core.TaskLog:
    if isinstance(link, LogLink):
        return core.TaskLog(uri=link.uri, name=link.name)
    if isinstance(link, core.TaskLog):
        return link
    raise TypeError(f"log_links: expected a LogLink or a TaskLog of Flyte 2, got {type(link).__qualname__}")
