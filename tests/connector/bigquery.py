"""A connector like flytekit's for BigQuery: SQL with inputs as parameters, a table as its result."""

from __future__ import annotations

import attrs

from flytemodels.connector import AsyncConnector, JobContext, LogLink, Resource, TaskContext
from flytemodels.values import Dataset
from tests.connector.vendors import QueryJobs


@attrs.frozen
class Settings:
    project: str
    location: str = "US"


@attrs.frozen
class Job:
    job_id: str
    project: str
    location: str


class BigQuery(AsyncConnector[Job]):
    task_type = "bigquery_query_job_task"
    name = "Bigquery Connector"

    def create(self, task: TaskContext) -> Job:
        settings = task.settings(Settings)
        if task.template.sql is None:
            raise ValueError("sql: expected a statement, got none")
        job_id = QueryJobs().query(task.template.sql.statement, task.inputs, task.idempotency_key)
        return Job(job_id, settings.project, settings.location)

    def get(self, meta: Job, job: JobContext) -> Resource:
        state = QueryJobs().state(meta.job_id)
        links = [LogLink(f"https://console.example/{meta.project}?j={meta.job_id}", "BigQuery Console")]
        if state.startswith("error"):
            return Resource("failed", state, log_links=links)
        outputs = {"results": Dataset(uri=f"bq://{meta.project}:{meta.job_id}")} if state == "DONE" else None
        return Resource(state, "", outputs, links)

    def delete(self, meta: Job, job: JobContext) -> None:
        QueryJobs().cancel(meta.job_id)
