"""A connector for the toy warehouse: the whole of it, in one file.

Flyte's propeller sends a task to a connector as its template, its inputs and the place for its outputs, and asks again
and again how the job is doing. The connector keeps nothing of its own: what it needs to find the job again goes to
Flyte as `resource_meta` and comes back with every call.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator

import attrs
from grpclib import GRPCError, Status
from typing_extensions import override

from examples.connector.warehouse import Job, NoSuchJobError, Query, Warehouse
from flytemodels import TaskExecution, TaskTemplate, convert_to_flyte_phase, get_connector_secret
from flytemodels.flyteidl import admin, core
from flytemodels.flyteidl.service import AgentMetadataServiceBase, AsyncAgentServiceBase, SyncAgentServiceBase
from flytemodels.grpc import ServiceBase
from flytemodels.values import ConversionError, Dataset, inputs, outputs

__all__ = ["INPUT", "services"]

TASK = admin.TaskCategory(name="warehouse")
QUICK_TASK = admin.TaskCategory(name="warehouse_quick")
"""The same, but the answer comes at once: for queries that take seconds."""

_LINES_AT_A_TIME = 100
INPUT = re.compile(r"(['\"]?)\{\{\s*\.inputs\.(\w+)\s*\}\}\1")
"""A variable in a task's SQL, with its quotes."""


@attrs.frozen
class ResourceMeta:
    """How to find the job again, whichever process of the connector is asked."""

    job: str

    def encode(self) -> bytes:
        """Return the bytes that go to Flyte."""
        return json.dumps(attrs.asdict(self)).encode()

    @classmethod
    def decode(cls, data: bytes) -> ResourceMeta:
        """Read the bytes that came back."""
        try:
            return cls(**json.loads(data))
        except (ValueError, TypeError) as error:
            raise GRPCError(Status.INVALID_ARGUMENT, "resource_meta is not what this connector gave out") from error


class WarehouseConnector(AsyncAgentServiceBase):
    """Runs SQL tasks as jobs of the warehouse."""

    def __init__(self, warehouse: Warehouse) -> None:
        self._warehouse = warehouse

    @override
    async def create_task(self, request: admin.CreateTaskRequest) -> admin.CreateTaskResponse:
        """Hand the task's query in, and answer with what finds the job again."""
        job = self._warehouse.submit(query_of(request.template, request.inputs))
        return admin.CreateTaskResponse(resource_meta=ResourceMeta(job.name).encode())

    @override
    async def get_task(self, request: admin.GetTaskRequest) -> admin.GetTaskResponse:
        """Report how the job is doing."""
        return admin.GetTaskResponse(resource=resource_of(self._job(request.resource_meta)))

    @override
    async def delete_task(self, request: admin.DeleteTaskRequest) -> admin.DeleteTaskResponse:
        """Cancel the job. Flyte calls this when the execution is aborted, maybe more than once."""
        await self._warehouse.cancel(self._job(request.resource_meta).name)
        return admin.DeleteTaskResponse()

    @override
    async def get_task_metrics(self, request: admin.GetTaskMetricsRequest) -> admin.GetTaskMetricsResponse:
        """Answer with the metrics that are asked for, or with all."""
        metrics = self._job(request.resource_meta).metrics()
        unknown = [name for name in request.queries if name not in metrics]
        if unknown:
            raise GRPCError(Status.INVALID_ARGUMENT, f"There are no metrics {unknown}, only {list(metrics)}")
        return admin.GetTaskMetricsResponse(
            results=[
                core.ExecutionMetricResult(metric=name, data={"value": metrics[name]})
                for name in request.queries or metrics
            ]
        )

    @override
    async def get_task_logs(self, request: admin.GetTaskLogsRequest) -> AsyncIterator[admin.GetTaskLogsResponse]:
        """Send the log as it grows, until the job is over, and at last the token with which to go on from there."""
        job = self._job(request.resource_meta)
        start = int(request.token) if request.token.isdecimal() else 0
        size = request.lines or _LINES_AT_A_TIME
        async for lines in job.follow(start):
            start += len(lines)
            for first in range(0, len(lines), size):
                body = admin.GetTaskLogsResponseBody(results=lines[first : first + size])
                yield admin.GetTaskLogsResponse(body=body)
        yield admin.GetTaskLogsResponse(header=admin.GetTaskLogsResponseHeader(token=str(start)))

    def _job(self, resource_meta: bytes) -> Job:
        try:
            return self._warehouse.job(ResourceMeta.decode(resource_meta).job)
        except NoSuchJobError as error:
            raise GRPCError(Status.NOT_FOUND, str(error)) from error


class QuickWarehouseConnector(SyncAgentServiceBase):
    """Runs SQL tasks while the caller waits."""

    def __init__(self, warehouse: Warehouse) -> None:
        self._warehouse = warehouse

    @override
    async def execute_task_sync(
        self, requests: AsyncIterator[admin.ExecuteTaskSyncRequest]
    ) -> AsyncIterator[admin.ExecuteTaskSyncResponse]:
        """Take a header, then maybe inputs, run the query, and answer with its resource."""
        first = await anext(requests, None)
        if first is None or first.header is None:
            raise GRPCError(Status.INVALID_ARGUMENT, "The first message must hold the header")
        second = await anext(requests, None)
        job = self._warehouse.submit(query_of(first.header.template, None if second is None else second.inputs))
        try:
            async for _ in job.follow():
                pass
        finally:  # when the caller goes away, the job is of no use to anybody
            await self._warehouse.cancel(job.name)
        yield admin.ExecuteTaskSyncResponse(header=admin.ExecuteTaskSyncResponseHeader(resource=resource_of(job)))


class WarehouseMetadata(AgentMetadataServiceBase):
    """Tells Flyte which tasks to send here."""

    _agents = (
        admin.Agent(name="Toy warehouse", supported_task_categories=[TASK]),
        admin.Agent(name="Quick toy warehouse", is_sync=True, supported_task_categories=[QUICK_TASK]),
    )

    @override
    async def get_agent(self, request: admin.GetAgentRequest) -> admin.GetAgentResponse:
        """Describe one of the two."""
        for agent in self._agents:
            if agent.name == request.name:
                return admin.GetAgentResponse(agent=agent)
        raise GRPCError(Status.NOT_FOUND, f"There is no connector {request.name!r} here")

    @override
    async def list_agents(self, request: admin.ListAgentsRequest) -> admin.ListAgentsResponse:
        """Describe both."""
        return admin.ListAgentsResponse(agents=list(self._agents))


def services(warehouse: Warehouse) -> list[ServiceBase]:
    """Make the connector's services, for a server.

    Args:
        warehouse: where the queries run.

    Returns:
        The three services that make a connector.
    """
    return [WarehouseConnector(warehouse), QuickWarehouseConnector(warehouse), WarehouseMetadata()]


def query_of(template: TaskTemplate | None, literals: core.LiteralMap | None) -> Query:
    """Make the warehouse's query of a task.

    Args:
        template: the task: its SQL, and the size of the warehouse in its config.
        literals: the values for its variables.

    Returns:
        The query. Values do not become part of the SQL: `'{{ .inputs.region }}'` becomes the parameter `:region`.

    Raises:
        GRPCError: INVALID_ARGUMENT for a task that is not SQL or lacks inputs, FAILED_PRECONDITION without token.
    """
    if template is None or template.sql is None:
        raise GRPCError(Status.INVALID_ARGUMENT, "The task has no SQL statement")
    try:
        given = inputs.to_python(literals, template.interface)
    except ConversionError as error:
        raise GRPCError(Status.INVALID_ARGUMENT, str(error)) from error
    parameters = {name: parameter_of(name, given.get(name)) for _, name in INPUT.findall(template.sql.statement)}
    try:
        token = get_connector_secret("warehouse_token")
    except ValueError as error:
        raise GRPCError(Status.FAILED_PRECONDITION, str(error)) from error
    try:
        return Query(
            INPUT.sub(r":\2", template.sql.statement), parameters, template.config.get("warehouse", "small"), token
        )
    except ValueError as error:
        raise GRPCError(Status.INVALID_ARGUMENT, f"config: {error.args[0]}") from error


def parameter_of(name: str, value: object) -> int | float | str:
    """Return the value of an input, which has to be one that the warehouse takes for a parameter."""
    if not isinstance(value, (int, float, str)):
        raise GRPCError(Status.INVALID_ARGUMENT, f"The input {name!r} is missing, or it is not a number or text")
    return value


def resource_of(job: Job) -> admin.Resource:
    """Describe a job in Flyte's words."""
    phase = convert_to_flyte_phase(job.state)
    resource = admin.Resource(
        phase=phase,
        message=job.message,
        log_links=[core.TaskLog(name="Warehouse log", uri=job.log.as_uri())],
        custom_info={"job": job.name, "state": job.state},
    )
    if phase == TaskExecution.SUCCEEDED:
        resource.outputs = outputs.from_python({"results": Dataset(job.results.as_uri(), "csv")})
    elif phase == TaskExecution.FAILED:
        resource.agent_error = admin.AgentError(code=job.state.upper(), kind=admin.AgentError.Kind.NON_RECOVERABLE)
    return resource
