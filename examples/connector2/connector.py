"""A connector of Flyte 2 for the toy warehouse.

It differs from one of Flyte 1 (`examples.connector`) in three ways: each request brings the secrets and settings of
whoever runs the task, so nothing comes from the environment; inputs and outputs are lists of named literals; and log
lines have a time.
"""

from __future__ import annotations

import datetime
import hmac
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import attrs
from grpclib import GRPCError, Status
from typing_extensions import override

from examples.connector.connector import INPUT
from examples.connector.warehouse import Job, NoSuchJobError, Query, Warehouse
from flytemodels import connection_settings, convert_to_flyte_phase
from flytemodels.flyteidl2 import connector, core
from flytemodels.flyteidl2.connector import AsyncConnectorServiceBase, ConnectorMetadataServiceBase
from flytemodels.flyteidl2.logs.dataplane import LogLine, LogLineOriginator
from flytemodels.flyteidl2.task import Inputs, Outputs
from flytemodels.grpc import ServiceBase

__all__ = ["Account", "services"]

TASK = connector.TaskCategory(name="warehouse")

_LINES_AT_A_TIME = 100


@dataclass(frozen=True)
class Account:
    """What a connection has to bring: the secret `token`; the setting `warehouse` is its size."""

    token: str = field(repr=False)
    warehouse: str = "small"


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
            raise GRPCError(Status.INVALID_ARGUMENT, "resource_meta: expected what this connector gave out") from error


class WarehouseConnector(AsyncConnectorServiceBase):
    """Runs SQL tasks as jobs of the warehouse."""

    def __init__(self, warehouse: Warehouse) -> None:
        self._warehouse = warehouse

    @override
    async def create_task(self, request: connector.CreateTaskRequest) -> connector.CreateTaskResponse:
        """Hand the task's query in, on the account of whoever runs the task."""
        account = account_of(request.connection)
        job = self._warehouse.submit(query_of(request.template, request.inputs, account))
        return connector.CreateTaskResponse(resource_meta=ResourceMeta(job.name).encode())

    @override
    async def get_task(self, request: connector.GetTaskRequest) -> connector.GetTaskResponse:
        """Say how the job is doing."""
        job = self._job_of(request.resource_meta, account_of(request.connection))
        return connector.GetTaskResponse(resource=resource_of(job))

    @override
    async def delete_task(self, request: connector.DeleteTaskRequest) -> connector.DeleteTaskResponse:
        """Cancel the job. Flyte calls this when the run is aborted, maybe more than once."""
        await self._warehouse.cancel(self._job_of(request.resource_meta, account_of(request.connection)).name)
        return connector.DeleteTaskResponse()

    @override
    async def get_task_metrics(self, request: connector.GetTaskMetricsRequest) -> connector.GetTaskMetricsResponse:
        """Answer with the metrics that are asked for, or with all. This request brings no connection."""
        metrics = self._job(request.resource_meta).metrics()
        unknown = [name for name in request.queries if name not in metrics]
        if unknown:
            raise GRPCError(Status.INVALID_ARGUMENT, f"queries: expected some of {list(metrics)}, got {unknown}")
        return connector.GetTaskMetricsResponse(
            results=[
                core.ExecutionMetricResult(metric=name, data={"value": metrics[name]})
                for name in request.queries or metrics
            ]
        )

    @override
    async def get_task_logs(
        self, request: connector.GetTaskLogsRequest
    ) -> AsyncIterator[connector.GetTaskLogsResponse]:
        """Send the log as it grows, until the job is over, and at last the token with which to go on from there."""
        job = self._job(request.resource_meta)
        start = int(request.token) if request.token.isdecimal() else 0
        size = request.lines or _LINES_AT_A_TIME
        async for lines in job.follow(start):
            start += len(lines)
            for first in range(0, len(lines), size):
                body = connector.GetTaskLogsResponseBody(lines=[*map(log_line, lines[first : first + size])])
                yield connector.GetTaskLogsResponse(body=body)
        yield connector.GetTaskLogsResponse(header=connector.GetTaskLogsResponseHeader(token=str(start)))

    def _job(self, resource_meta: bytes) -> Job:
        try:
            return self._warehouse.job(ResourceMeta.decode(resource_meta).job)
        except NoSuchJobError as error:
            raise GRPCError(Status.NOT_FOUND, str(error)) from error

    def _job_of(self, resource_meta: bytes, account: Account) -> Job:
        job = self._job(resource_meta)
        if not hmac.compare_digest(job.query.token.encode(), account.token.encode()):
            raise GRPCError(Status.PERMISSION_DENIED, "the job belongs to another account")
        return job


class WarehouseMetadata(ConnectorMetadataServiceBase):
    """Tells Flyte which tasks to send here."""

    _connectors = (connector.Connector(name="Toy warehouse", supported_task_categories=[TASK]),)

    @override
    async def get_connector(self, request: connector.GetConnectorRequest) -> connector.GetConnectorResponse:
        """Describe the connector."""
        for one in self._connectors:
            if one.name == request.name:
                return connector.GetConnectorResponse(connector=one)
        raise GRPCError(Status.NOT_FOUND, f"there is no connector {request.name!r} here")

    @override
    async def list_connectors(self, request: connector.ListConnectorsRequest) -> connector.ListConnectorsResponse:
        """Describe all connectors."""
        return connector.ListConnectorsResponse(connectors=list(self._connectors))


def services(warehouse: Warehouse) -> list[ServiceBase]:
    """Make the connector's services, for a server.

    Args:
        warehouse: where the queries run.

    Returns:
        The two services that make a connector of Flyte 2.
    """
    return [WarehouseConnector(warehouse), WarehouseMetadata()]


def account_of(connection: core.Connection | None) -> Account:
    """Read the account that came with a request.

    Args:
        connection: the request's.

    Returns:
        The account.

    Raises:
        GRPCError: FAILED_PRECONDITION where the connection lacks something; the text has names only.
    """
    try:
        return connection_settings(connection, Account)
    except ValueError as error:
        raise GRPCError(Status.FAILED_PRECONDITION, str(error)) from error


def query_of(template: core.TaskTemplate | None, inputs: Inputs | None, account: Account) -> Query:
    """Make the warehouse's query of a task.

    Args:
        template: the task, with its SQL.
        inputs: the values for its variables.
        account: who pays.

    Returns:
        The query. Values do not become part of the SQL: `'{{ .inputs.region }}'` becomes the parameter `:region`.

    Raises:
        GRPCError: INVALID_ARGUMENT for a task that is no SQL task or lacks inputs.
    """
    if template is None or template.sql is None:
        raise GRPCError(Status.INVALID_ARGUMENT, "template.sql: expected a statement, got none")
    given = Inputs() if inputs is None else inputs
    statement = template.sql.statement
    try:
        parameters = {name: value_of(name, given.get(name)) for _, name in INPUT.findall(statement)}
        return Query(INPUT.sub(r":\2", statement), parameters, account.warehouse, account.token)
    except ValueError as error:
        raise GRPCError(Status.INVALID_ARGUMENT, str(error.args[0])) from error


def value_of(name: str, literal: core.Literal | None) -> object:
    """Take the number, text or truth out of an input."""
    primitive = None if literal is None or literal.scalar is None else literal.scalar.primitive
    if primitive is None or primitive.value is None:
        raise GRPCError(Status.INVALID_ARGUMENT, f"inputs.{name}: expected a primitive value, got none")
    return primitive.value


def resource_of(job: Job) -> connector.Resource:
    """Describe a job in Flyte's words."""
    phase = convert_to_flyte_phase(job.state, phases=core.TaskExecution.Phase)
    resource = connector.Resource(
        phase=phase,
        message=job.message,
        log_links=[core.TaskLog(name="Warehouse log", uri=job.log.as_uri(), ready=True)],
        custom_info={"job": job.name, "state": job.state},
    )
    if phase is core.TaskExecution.SUCCEEDED:
        kind = core.StructuredDatasetMetadata(structured_dataset_type=core.StructuredDatasetType(format="csv"))
        table = core.StructuredDataset(uri=job.results.as_uri(), metadata=kind)
        resource.outputs = Outputs.of({"results": core.Literal(scalar=core.Scalar(structured_dataset=table))})
    return resource


def log_line(text: str) -> LogLine:
    """Make a line of the log."""
    now = datetime.datetime.now(datetime.timezone.utc)
    return LogLine(timestamp=now, message=text, originator=LogLineOriginator.USER)
