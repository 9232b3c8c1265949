"""flytekit as the peer: its connector server is called by our stubs, its client of flyteadmin calls our server."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

if sys.version_info >= (3, 13):
    pytest.skip("flytekit cannot be installed on Python 3.13 and later", allow_module_level=True)

from grpclib import GRPCError, Status

from flytemodels import TaskExecution, TaskTemplate
from flytemodels.flyteidl import admin, core, service
from flytemodels.grpc import Channel, MessageCodec, Server, server_tls
from tests.grpc.admin_memory import Admin
from tests.grpc.certificates import Certificate, make_certificate
from tests.grpc.processes import started
from tests.support.ports import reserved_port

Run = Callable[..., Any]

DATA = Path(__file__).parents[1] / "data"


# flytekit's server, our client


@pytest.fixture(scope="module")
def connector() -> Iterator[int]:
    """The port of flytekit's connector server, started as `pyflyte serve connector` does."""
    code = "from flytekit.clis.sdk_in_container.pyflyte import main; main()"
    options = ["--prometheus_port", "0", "--modules", "tests.grpc.flytekit_connectors"]
    with (
        reserved_port() as port,  # grpcio's servers share ports
        started("-c", code, "serve", "connector", "--port", str(port), *options) as program,
    ):
        program.wait_for("Connector Metadata")
        yield port


@asynccontextmanager
async def channel_to(port: int) -> AsyncIterator[Channel]:
    async with Channel("127.0.0.1", port, codec=MessageCodec()) as channel:
        await channel.connect(60)  # it announces itself before it listens
        yield channel


def template(kind: str) -> TaskTemplate:
    spec = admin.TaskSpec.parse((DATA / "python_task.pb").read_bytes())
    assert spec.template is not None
    spec.template.type = kind
    return spec.template


INPUTS = core.LiteralMap(
    literals={"x": core.Literal(scalar=core.Scalar(primitive=core.Primitive(integer=7)))},
)


def test_create_get_and_delete(run: Run, connector: int) -> None:
    async def scenario() -> None:
        async with channel_to(connector) as channel:
            stub = service.AsyncAgentServiceStub(channel, timeout=60)
            request = admin.CreateTaskRequest(template=template("slow"), inputs=INPUTS, output_prefix="s3://bucket")
            meta = (await stub.create_task(request)).resource_meta
            get = admin.GetTaskRequest(task_category=admin.TaskCategory(name="slow"), resource_meta=meta)
            seen = [(await stub.get_task(get)).resource for _ in range(3)]
            phases = [resource.phase for resource in seen if resource]
            assert phases == [TaskExecution.RUNNING, TaskExecution.RUNNING, TaskExecution.SUCCEEDED]
            last = seen[-1]
            assert last is not None
            assert last.outputs is not None
            assert last.outputs.literals["o0"] == core.Literal(scalar=core.Scalar(primitive=core.Primitive(integer=42)))
            assert last.custom_info == {"asked": 3}
            assert last.log_links == [core.TaskLog(name="log", uri="https://example.com/log")]
            delete = admin.DeleteTaskRequest(task_category=admin.TaskCategory(name="slow"), resource_meta=meta)
            assert await stub.delete_task(delete) == admin.DeleteTaskResponse()
            with pytest.raises(GRPCError) as caught:
                await stub.get_task(get)
            assert caught.value.status is Status.INTERNAL

    run(scenario())


def test_a_task_type_that_nobody_serves(run: Run, connector: int) -> None:
    async def scenario() -> None:
        async with channel_to(connector) as channel:
            with pytest.raises(GRPCError, match="Cannot find connector for task type: unheard_of") as caught:
                await service.AsyncAgentServiceStub(channel, timeout=60).create_task(
                    admin.CreateTaskRequest(template=template("unheard_of"))
                )
            assert caught.value.status is Status.NOT_FOUND

    run(scenario())


def test_a_sync_task(run: Run, connector: int) -> None:
    header = admin.CreateRequestHeader(template=template("quick"), output_prefix="s3://bucket")

    async def requests() -> AsyncIterator[admin.ExecuteTaskSyncRequest]:
        yield admin.ExecuteTaskSyncRequest(header=header)
        yield admin.ExecuteTaskSyncRequest(inputs=INPUTS)

    async def scenario() -> None:
        async with channel_to(connector) as channel:
            stub = service.SyncAgentServiceStub(channel, timeout=60)
            (answer,) = [answer async for answer in stub.execute_task_sync(requests())]
            assert answer.header is not None
            assert answer.header.resource is not None
            assert answer.header.resource.phase == TaskExecution.SUCCEEDED
            assert answer.header.resource.outputs is not None
            assert answer.header.resource.outputs.literals["o0"].to_dict() == {
                "scalar": {"primitive": {"integer": "1"}}
            }

    run(scenario())


def test_metadata_of_flytekits_connectors(run: Run, connector: int) -> None:
    async def scenario() -> None:
        async with channel_to(connector) as channel:
            stub = service.AgentMetadataServiceStub(channel, timeout=60)
            agents = {agent.name: agent for agent in (await stub.list_agents(admin.ListAgentsRequest())).agents}
            assert not agents["Slow connector"].is_sync
            quick = (await stub.get_agent(admin.GetAgentRequest(name="Quick connector"))).agent
            assert quick == agents["Quick connector"]
            assert quick.supported_task_categories == [admin.TaskCategory(name="quick")]

    run(scenario())


# Our server, flytekit's client


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("tls"), "flyteadmin")


@pytest.fixture(params=["plain", "tls"])
def flytekits_client(request: pytest.FixtureRequest, run: Run, certificate: Certificate) -> Iterator[Any]:
    from flytekit.clients.friendly import SynchronousFlyteClient
    from flytekit.configuration import PlatformConfig

    encrypted = request.param == "tls"

    async def start() -> Server:
        server = Server([Admin()])
        tls = server_tls(certificate.certificate, certificate.key) if encrypted else None
        await server.start("127.0.0.1", 0, ssl=tls)
        return server

    server = run(start())
    ca = str(certificate.certificate) if encrypted else None
    config = PlatformConfig(endpoint=f"127.0.0.1:{server.port}", insecure=not encrypted, ca_cert_file_path=ca)
    yield SynchronousFlyteClient(config)
    run(server.stop(0))


def test_flytekit_registers_lists_and_gets(flytekits_client: Any) -> None:
    from flytekit.models import common
    from flytekit.models.core.identifier import Identifier, ResourceType
    from flytekit.models.launch_plan import LaunchPlanSpec, LaunchPlanState
    from flytekit.models.task import TaskSpec

    client = flytekits_client
    spec = TaskSpec.from_flyte_idl(official("admin.task_pb2.TaskSpec", "python_task.pb"))
    for number in range(5):
        client.create_task(Identifier(ResourceType.TASK, "shop", "development", f"task-{number}", "1"), spec)
    names, token = client.list_task_ids_paginated("shop", "development", limit=3)
    assert [name.name for name in names] == ["task-0", "task-1", "task-2"]
    names, token = client.list_task_ids_paginated("shop", "development", limit=3, token=token)
    assert [name.name for name in names] == ["task-3", "task-4"]
    assert not token
    found, token = client.list_tasks_paginated(common.NamedEntityIdentifier("shop", "development", "task-3"))
    (task,) = found
    assert task.closure.compiled_task.template.to_flyte_idl() == spec.template.to_flyte_idl()
    assert client.get_task(task.id).to_flyte_idl() == task.to_flyte_idl()

    workflow = official("admin.workflow_pb2.WorkflowSpec", "workflow.pb")
    workflow_id = Identifier(ResourceType.WORKFLOW, "shop", "development", "pipeline", "1")
    client.create_workflow(workflow_id, Idl(workflow))
    names, _ = client.list_workflow_ids_paginated("shop", "development")
    assert [name.name for name in names] == ["pipeline"]
    found, _ = client.list_workflows_paginated(common.NamedEntityIdentifier("shop", "development", "pipeline"))
    assert [one.id for one in found] == [workflow_id]
    template = client.get_workflow(workflow_id).closure.compiled_workflow.primary.template
    assert len(template.nodes) == len(workflow.template.nodes)

    plan = LaunchPlanSpec.from_flyte_idl(official("admin.launch_plan_pb2.LaunchPlan", "launch_plan.pb").spec)
    plan_id = Identifier(ResourceType.LAUNCH_PLAN, "shop", "development", "nightly", "1")
    client.create_launch_plan(plan_id, plan)
    assert client.get_launch_plan(plan_id).spec.to_flyte_idl() == plan.to_flyte_idl()
    client.update_launch_plan(plan_id, LaunchPlanState.ACTIVE)
    assert client.get_active_launch_plan(common.NamedEntityIdentifier("shop", "development", "nightly")).id == plan_id
    found, _ = client.list_active_launch_plans_paginated("shop", "development")
    assert [one.id for one in found] == [plan_id]
    found, _ = client.list_launch_plans_paginated(common.NamedEntityIdentifier("shop", "development", "nightly"))
    assert [one.id for one in found] == [plan_id]
    names, _ = client.list_launch_plan_ids_paginated("shop", "development")
    assert [name.name for name in names] == ["nightly"]


def test_flytekit_launches(flytekits_client: Any) -> None:
    from flytekit.models import literals
    from flytekit.models.core.execution import WorkflowExecutionPhase
    from flytekit.models.core.identifier import Identifier, ResourceType
    from flytekit.models.execution import ExecutionMetadata, ExecutionSpec, NotificationList
    from flytekit.models.launch_plan import LaunchPlanSpec

    client = flytekits_client
    plan = LaunchPlanSpec.from_flyte_idl(official("admin.launch_plan_pb2.LaunchPlan", "launch_plan.pb").spec)
    plan_id = Identifier(ResourceType.LAUNCH_PLAN, "shop", "development", "nightly", "1")
    client.create_launch_plan(plan_id, plan)
    spec = ExecutionSpec(
        plan_id,
        ExecutionMetadata(ExecutionMetadata.ExecutionMode.MANUAL, "tests", 0),
        notifications=NotificationList([]),
    )
    inputs = literals.LiteralMap.from_flyte_idl(official("core.literals_pb2.LiteralMap", "inputs.pb"))
    launched = client.create_execution("shop", "development", "first", spec, inputs)
    execution = client.get_execution(launched)
    assert execution.id == launched
    assert execution.closure.phase == WorkflowExecutionPhase.RUNNING
    assert execution.spec.launch_plan == plan_id
    assert client.get_execution_data(launched).full_inputs.to_flyte_idl() == inputs.to_flyte_idl()
    again = client.relaunch_execution(launched, name="second")
    assert client.recover_execution(launched, name="third").name == "third"
    client.terminate_execution(again, "enough of it")
    assert client.get_execution(again).closure.phase == WorkflowExecutionPhase.ABORTED
    found, token = client.list_executions_paginated("shop", "development", limit=2)
    assert [one.id.name for one in found] == ["first", "second"]
    found, _ = client.list_executions_paginated("shop", "development", limit=2, token=token)
    assert [one.id.name for one in found] == ["third"]


def test_flytekit_and_projects(flytekits_client: Any) -> None:
    from flytekit.models.project import Project

    client = flytekits_client
    client.register_project(Project("shop", "Shop", "Sells things"))
    found, _ = client.list_projects_paginated()
    assert [(project.id, project.name, project.description) for project in found] == [("shop", "Shop", "Sells things")]
    assert [domain.id for domain in client.get_domains()] == ["development", "staging", "production"]
    assert client.get_control_plane_version() == "v1.16.8"


def test_flytekit_understands_our_errors(flytekits_client: Any) -> None:
    from flytekit.exceptions.user import FlyteEntityAlreadyExistsException, FlyteEntityNotExistException
    from flytekit.models.core.identifier import Identifier, ResourceType
    from flytekit.models.task import TaskSpec

    client = flytekits_client
    task_id = Identifier(ResourceType.TASK, "shop", "development", "task", "1")
    with pytest.raises(FlyteEntityNotExistException):
        client.get_task(task_id)
    spec = TaskSpec.from_flyte_idl(official("admin.task_pb2.TaskSpec", "python_task.pb"))
    client.create_task(task_id, spec)
    with pytest.raises(FlyteEntityAlreadyExistsException):
        client.create_task(task_id, spec)


class Idl:
    """Something that flytekit's client takes for one of its models."""

    def __init__(self, message: Any) -> None:
        self._message = message

    def to_flyte_idl(self) -> Any:
        return self._message


def official(name: str, file: str) -> Any:
    """Read a sample with an official class."""
    import importlib

    module, _, cls = name.rpartition(".")
    return getattr(importlib.import_module(f"flyteidl.{module}"), cls).FromString((DATA / file).read_bytes())
