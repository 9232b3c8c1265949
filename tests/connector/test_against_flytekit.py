"""The three connectors and their twins in flytekit answer the same calls with the same messages."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from flytemodels.connector import services
from flytemodels.flyteidl import admin, core
from flytemodels.values import inputs as input_values
from tests.connector import vendors
from tests.connector.bigquery import BigQuery
from tests.connector.databricks import Databricks
from tests.connector.openai import ChatGPT
from tests.connector.tasks import interface, task
from tests.support.flytekits import flytekit

QUERY = task("bigquery_query_job_task", custom={"project": "p"}, sql=core.Sql(statement="SELECT 1"))
BAD_QUERY = task("bigquery_query_job_task", custom={"project": "p"}, sql=core.Sql(statement="DROP TABLE t"))
SPARK = task("spark", custom={"databricksInstance": "x.example", "databricksConf": {}})
BAD_SPARK = task("spark", custom={"databricksInstance": "x.example", "databricksConf": {"fail": True}})
CHAT = task("chatgpt", custom={"model": "m"}, interface=interface({"message": str}, {"o0": str}))


class Context:
    """As much of a servicer context as flytekit uses."""

    def __init__(self) -> None:
        self.code: Any = None
        self.details = ""

    def set_code(self, code: Any) -> None:
        self.code = code

    def set_details(self, details: str) -> None:
        self.details = details


@pytest.fixture(scope="module")
def theirs() -> Any:
    backend = flytekit("extend.backend.base_connector")
    service = flytekit("extend.backend.connector_service")
    from tests.connector.flytekit_twins import TWINS

    for twin in TWINS:
        backend.ConnectorRegistry.register(twin(), override=True)
    return service


@pytest.fixture
def ours(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("_FSEC_OPENAI_TOKEN", "sk-secret-token")
    vendors.reset()
    return services([BigQuery(), ChatGPT(), Databricks()])


async def job_of_ours(service: Any, template: core.TaskTemplate, polls: int) -> list[admin.Resource]:
    created = await service.create_task(admin.CreateTaskRequest(template=template))
    category = admin.TaskCategory(name=template.type)
    request = admin.GetTaskRequest(resource_meta=created.resource_meta, task_category=category)
    return [(await service.get_task(request)).resource for _ in range(polls)]


async def job_of_theirs(module: Any, template: core.TaskTemplate, polls: int) -> list[admin.Resource]:
    service = module.AsyncConnectorService()
    created = await service.CreateTask(admin.CreateTaskRequest(template=template).to_flyte_idl(), Context())
    category = admin.TaskCategory(name=template.type)
    request = admin.GetTaskRequest(resource_meta=created.resource_meta, task_category=category).to_flyte_idl()
    answers = [await service.GetTask(request, Context()) for _ in range(polls)]
    return [admin.Resource.from_flyte_idl(answer.resource) for answer in answers]


@pytest.mark.parametrize(
    "template", [QUERY, BAD_QUERY, SPARK, BAD_SPARK], ids=["query", "failing query", "run", "failing run"]
)
async def test_jobs_answer_what_flytekits_answer(ours: Any, theirs: Any, template: core.TaskTemplate) -> None:
    mine = await job_of_ours(ours[0], template, 3)
    vendors.reset()
    twins = await job_of_theirs(theirs, template, 3)
    for one, other in zip(mine, twins, strict=True):
        assert without_names(one) == without_names(other)


def without_names(resource: admin.Resource) -> bytes:
    """The bytes, with a name in place of that of the vendor's job, which each side chooses by itself."""
    text = resource.to_json()
    for job in vendors.QueryJobs.jobs:
        text = text.replace(job, "JOB")
    return bytes(admin.Resource.from_json(text.replace("job-fixed", "JOB").replace("job-0", "JOB")))


async def test_synchronous_answers_have_the_same_bytes(ours: Any, theirs: Any) -> None:
    literals = input_values.from_python({"message": "abc"}, CHAT.interface)
    parts = [
        admin.ExecuteTaskSyncRequest(header=admin.CreateRequestHeader(template=CHAT)),
        admin.ExecuteTaskSyncRequest(inputs=literals),
    ]

    async def mine() -> AsyncIterator[admin.ExecuteTaskSyncRequest]:
        for part in parts:
            yield part

    async def official() -> AsyncIterator[Any]:
        for part in parts:
            yield part.to_flyte_idl()

    answers = [bytes(answer) async for answer in ours[1].execute_task_sync(mine())]
    stream = theirs.SyncConnectorService().ExecuteTaskSync(official(), Context())
    assert answers == [answer.SerializeToString() async for answer in stream]


async def test_metadata_is_the_json_of_flytekits(ours: Any, theirs: Any) -> None:
    mine = await ours[0].create_task(admin.CreateTaskRequest(template=SPARK))
    vendors.reset()
    twin = await theirs.AsyncConnectorService().CreateTask(
        admin.CreateTaskRequest(template=SPARK).to_flyte_idl(), Context()
    )
    assert json.loads(mine.resource_meta) == json.loads(twin.resource_meta)
