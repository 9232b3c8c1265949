"""A connector like flytekit's for Databricks: a run of a job cluster, with the container's arguments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flytemodels.connector import AsyncConnector, JobContext, LogLink, Resource, TaskContext
from tests.connector.vendors import Runs


@dataclass
class Run:
    run_id: int
    instance: str


class Databricks(AsyncConnector[Run]):
    task_type = "spark"
    name = "Databricks Connector"

    async def create(self, task: TaskContext) -> Run:
        custom: dict[str, Any] = dict(task.template.custom or {})
        instance = custom.get("databricksInstance")
        if not instance:
            raise ValueError("Missing databricks instance. Please set it in the task config")
        spec: dict[str, object] = {**custom.get("databricksConf", {}), "parameters": task.args}
        return Run(Runs().submit(spec), instance)

    async def get(self, meta: Run, job: JobContext) -> Resource:
        life_cycle, result = Runs().get(meta.run_id)
        links = [LogLink(f"https://{meta.instance}/#job/{meta.run_id}", "Databricks Console")]
        if life_cycle == "TERMINATED":
            phase = {"SUCCESS": "succeeded"}.get(result, "failed")
            return Resource(phase, result, log_links=links)
        return Resource(life_cycle, log_links=links)

    async def delete(self, meta: Run, job: JobContext) -> None:
        Runs().cancel(meta.run_id)
