"""The same three connectors, written with flytekit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flyteidl.core.execution_pb2 import TaskLog
from flytekit import StructuredDataset
from flytekit.extend.backend.base_connector import AsyncConnectorBase, Resource, ResourceMeta, SyncConnectorBase
from flytekit.extend.backend.utils import convert_to_flyte_phase

from tests.connector.vendors import Completions, QueryJobs, Runs

__all__ = ["TWINS"]


@dataclass
class Job(ResourceMeta):
    job_id: str
    project: str
    location: str


class BigQuery(AsyncConnectorBase):
    name = "Bigquery Connector"

    def __init__(self) -> None:
        super().__init__(task_type_name="bigquery_query_job_task", metadata_type=Job)

    def create(self, task_template: Any, inputs: Any = None, **kwargs: Any) -> Job:
        custom = task_template.custom
        job_id = QueryJobs().query(task_template.sql.statement, {}, "fixed")
        return Job(job_id, custom["project"], custom.get("location", "US"))

    def get(self, resource_meta: Job, **kwargs: Any) -> Resource:
        state = QueryJobs().state(resource_meta.job_id)
        uri = f"https://console.example/{resource_meta.project}?j={resource_meta.job_id}"
        links = [TaskLog(uri=uri, name="BigQuery Console")]
        if state.startswith("error"):
            return Resource(phase=convert_to_flyte_phase("failed"), message=state, log_links=links)
        table = f"bq://{resource_meta.project}:{resource_meta.job_id}"
        outputs = {"results": StructuredDataset(uri=table)} if state == "DONE" else None
        return Resource(phase=convert_to_flyte_phase(state), message="", outputs=outputs, log_links=links)

    def delete(self, resource_meta: Job, **kwargs: Any) -> None:
        QueryJobs().cancel(resource_meta.job_id)


class ChatGPT(SyncConnectorBase):
    name = "ChatGPT Connector"

    def __init__(self) -> None:
        super().__init__(task_type_name="chatgpt")

    async def do(self, task_template: Any, inputs: Any = None, **kwargs: Any) -> Resource:
        message = inputs.literals["message"].scalar.primitive.string_value
        answer = Completions().complete(task_template.custom["model"], message, "sk-secret-token")
        return Resource(phase=convert_to_flyte_phase("succeeded"), outputs={"o0": answer})


@dataclass
class Run(ResourceMeta):
    run_id: int
    instance: str


class Databricks(AsyncConnectorBase):
    name = "Databricks Connector"

    def __init__(self) -> None:
        super().__init__(task_type_name="spark", metadata_type=Run)

    async def create(self, task_template: Any, inputs: Any = None, **kwargs: Any) -> Run:
        custom = task_template.custom
        instance = custom.get("databricksInstance")
        if not instance:
            raise ValueError("Missing databricks instance. Please set it in the task config")
        args = task_template.container.args if task_template.container else []
        return Run(Runs().submit({**custom.get("databricksConf", {}), "parameters": args}), instance)

    async def get(self, resource_meta: Run, **kwargs: Any) -> Resource:
        life_cycle, result = Runs().get(resource_meta.run_id)
        uri = f"https://{resource_meta.instance}/#job/{resource_meta.run_id}"
        links = [TaskLog(uri=uri, name="Databricks Console")]
        if life_cycle == "TERMINATED":
            phase = {"SUCCESS": "succeeded"}.get(result, "failed")
            return Resource(phase=convert_to_flyte_phase(phase), message=result, log_links=links)
        return Resource(phase=convert_to_flyte_phase(life_cycle), log_links=links)

    async def delete(self, resource_meta: Run, **kwargs: Any) -> None:
        Runs().cancel(resource_meta.run_id)


TWINS = (BigQuery, ChatGPT, Databricks)
