"""A connector for the toy warehouse, on `flytemodels.connector`; `examples/connector` is the same without it.

flytemodels serve examples.warehouse.connector --port 8000
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence

import attrs

from examples.connector.connector import INPUT
from examples.connector.warehouse import Job, Query, Warehouse
from flytemodels.connector import (
    AsyncConnector,
    JobContext,
    LogLink,
    MetricsWindow,
    Resource,
    SyncConnector,
    TaskContext,
)
from flytemodels.types import JSON
from flytemodels.values import Dataset

warehouse = Warehouse(at_a_time=4)


@attrs.frozen
class Found:
    """What finds a job again."""

    job: str


class WarehouseConnector(AsyncConnector[Found]):
    """Runs SQL tasks as jobs of the warehouse."""

    task_type = "warehouse"
    name = "Toy warehouse"

    async def create(self, task: TaskContext) -> Found:
        """Hand the task's query in."""
        return Found(warehouse.submit(query_of(task)).name)

    async def get(self, meta: Found, job: JobContext) -> Resource:
        """Describe the job in Flyte's words."""
        return resource_of(warehouse.job(meta.job))

    async def delete(self, meta: Found, job: JobContext) -> None:
        """Cancel the job."""
        await warehouse.cancel(warehouse.job(meta.job).name)

    async def logs(self, meta: Found, job: JobContext, start: int) -> AsyncIterator[str]:
        """Follow the job's log, until it has ended."""
        async for lines in warehouse.job(meta.job).follow(start):
            for line in lines:
                yield line

    async def metrics(
        self, meta: Found, job: JobContext, queries: Sequence[str], window: MetricsWindow
    ) -> Mapping[str, Mapping[str, JSON]]:
        """Return how long the job has taken."""
        found = warehouse.job(meta.job).metrics()
        return {name: {"value": found[name]} for name in queries or found}


class QuickWarehouseConnector(SyncConnector):
    """Runs SQL tasks while the caller waits."""

    task_type = "warehouse_quick"
    name = "Quick toy warehouse"

    async def do(self, task: TaskContext) -> Resource:
        """Run the query; when the caller goes away, the job is of no use to anybody."""
        job = warehouse.submit(query_of(task))
        try:
            async for _ in job.follow():
                pass
        finally:
            await warehouse.cancel(job.name)
        return resource_of(job)


def query_of(task: TaskContext) -> Query:
    """Return the warehouse's query: `'{{ .inputs.region }}'` becomes the parameter `:region`, values stay out of it."""
    if task.template.sql is None:
        raise ValueError("sql: expected a statement, got none")
    statement = task.template.sql.statement
    parameters = {name: task.inputs[name] for _, name in INPUT.findall(statement)}
    size = task.template.config.get("warehouse", "small")
    return Query(INPUT.sub(r":\2", statement), parameters, size, task.secret("warehouse_token"))


def resource_of(job: Job) -> Resource:
    """Describe a job in Flyte's words."""
    outputs = {"results": Dataset(job.results.as_uri(), "csv")} if job.state == "succeeded" else None
    links = [LogLink(job.log.as_uri(), "Warehouse log")]
    state = "initializing" if job.state == "queued" else job.state
    return Resource(state, job.message, outputs, links, {"job": job.name, "state": job.state})
