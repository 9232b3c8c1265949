"""`flytemodels serve` as a process, called by the official stubs of both Flytes, on both transports."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from flytemodels.flyteidl import admin, core
from flytemodels.flyteidl2 import connector as idl2
from flytemodels.flyteidl2 import task as task2_idl
from flytemodels.values import inputs as input_values
from tests.connector.tasks import interface, task, task2
from tests.docs.snippets import ROOT

grpc = pytest.importorskip("grpc")
agent_pb2 = pytest.importorskip("flyteidl.admin.agent_pb2", reason="the official classes are not installed")

MODULES = ("tests.connector.bigquery", "tests.connector.openai:ChatGPT", "tests.connector.databricks")
TOKEN = "sk-secret-token"


@attrs.frozen
class Process:
    """A server that runs."""

    process: subprocess.Popen[str]
    port: int
    metrics_port: int
    channel: Any


def start(transport: str, *options: str) -> Process:
    command = [sys.executable, "-m", "flytemodels", "serve", *MODULES, "--port", "0", "--transport", transport]
    environment = {**os.environ, "_FSEC_OPENAI_TOKEN": TOKEN}
    process = subprocess.Popen(
        [*command, "--metrics-port", "0", "--log-format", "json", *options],
        cwd=ROOT,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    for line in process.stderr:
        message = json.loads(line)["message"]
        if found := re.match(r"listening on 127\.0\.0\.1:(\d+) \((\w+), .*metrics on port (\d+)", message):
            assert found[2] == transport
            assert "Bigquery Connector (bigquery_query_job_task; version 0; jobs)" in message
            channel = grpc.insecure_channel(f"127.0.0.1:{found[1]}")
            return Process(process, int(found[1]), int(found[3]), channel)
    raise AssertionError("the server has ended")


@pytest.fixture(scope="module", params=["grpclib", "grpcio"])
def server(request: pytest.FixtureRequest) -> Iterator[Process]:
    running = start(request.param)
    yield running
    running.channel.close()
    running.process.send_signal(signal.SIGTERM)
    _, rest = running.process.communicate(timeout=30)
    assert running.process.returncode == 0, rest
    messages = [json.loads(line)["message"] for line in rest.splitlines()]
    assert messages[-2:] == ["stopping: calls in progress have 10 seconds to end", "stopped"]


def execution(name: str) -> admin.TaskExecutionMetadata:
    run = core.WorkflowExecutionIdentifier(project="p", domain="d", name=name)
    node = core.NodeExecutionIdentifier(node_id="n0", execution_id=run)
    return admin.TaskExecutionMetadata(task_execution_id=core.TaskExecutionIdentifier(node_execution_id=node))


SPARK = task("spark", custom={"databricksInstance": "x.example"}, container=core.Container(args=["--day", "1"]))
CHAT = task("chatgpt", custom={"model": "m"}, interface=interface({"message": str}, {"o0": str}))


def test_flyte_1_runs_a_job(server: Process) -> None:
    from flyteidl.service import agent_pb2_grpc

    stub = agent_pb2_grpc.AsyncAgentServiceStub(server.channel)
    request = admin.CreateTaskRequest(template=SPARK, task_execution_metadata=execution(f"one-{server.port}"))
    created = stub.CreateTask(request.to_flyte_idl(), timeout=20)
    assert json.loads(created.resource_meta)["instance"] == "x.example"
    # A repeated call is the same job; the call by the deprecated field finds it as well.
    assert stub.CreateTask(request.to_flyte_idl(), timeout=20) == created
    category = agent_pb2.TaskCategory(name="spark")
    phases = []
    for _ in range(3):
        asked = agent_pb2.GetTaskRequest(task_category=category, resource_meta=created.resource_meta)
        phases.append(stub.GetTask(asked, timeout=20).resource)
    assert [core.TaskExecution.Phase(each.phase).name for each in phases] == ["INITIALIZING", "RUNNING", "SUCCEEDED"]
    assert phases[-1].message == "SUCCESS"
    assert phases[0].log_links[0].uri.startswith("https://x.example/#job/")
    old = agent_pb2.DeleteTaskRequest(task_type="spark", resource_meta=created.resource_meta)
    stub.DeleteTask(old, timeout=20)


def test_flyte_1_tells_the_user_what_is_missing(server: Process) -> None:
    from flyteidl.service import agent_pb2_grpc

    stub = agent_pb2_grpc.AsyncAgentServiceStub(server.channel)
    request = admin.CreateTaskRequest(template=task("spark", custom={}))
    with pytest.raises(grpc.RpcError) as told:
        stub.CreateTask(request.to_flyte_idl(), timeout=20)
    assert told.value.code() is grpc.StatusCode.INVALID_ARGUMENT  # type: ignore[attr-defined]
    text = "ValueError: Missing databricks instance. Please set it in the task config"
    assert told.value.details() == text  # type: ignore[attr-defined]


def chat(server: Process) -> list[Any]:
    """Have the synchronous connector answer."""
    from flyteidl.service import agent_pb2_grpc

    stub = agent_pb2_grpc.SyncAgentServiceStub(server.channel)
    literals = input_values.from_python({"message": "abc"}, CHAT.interface)
    parts = [
        admin.ExecuteTaskSyncRequest(header=admin.CreateRequestHeader(template=CHAT)),
        admin.ExecuteTaskSyncRequest(inputs=literals),
    ]
    return list(stub.ExecuteTaskSync((part.to_flyte_idl() for part in parts), timeout=20))


def test_flyte_1_gets_one_synchronous_answer(server: Process) -> None:
    answers = chat(server)
    assert len(answers) == 1
    resource = answers[0].header.resource
    assert resource.outputs.literals["o0"].scalar.primitive.string_value == "m: cba"


def test_flyte_1_lists_the_connectors(server: Process) -> None:
    from flyteidl.service import agent_pb2_grpc

    stub = agent_pb2_grpc.AgentMetadataServiceStub(server.channel)
    agents = {agent.name: agent for agent in stub.ListAgents(agent_pb2.ListAgentsRequest(), timeout=20).agents}
    assert sorted(agents) == ["Bigquery Connector", "ChatGPT Connector", "Databricks Connector"]
    assert agents["ChatGPT Connector"].is_sync
    assert list(agents["Databricks Connector"].supported_task_types) == ["spark"]
    one = stub.GetAgent(agent_pb2.GetAgentRequest(name="ChatGPT Connector"), timeout=20)
    assert one.agent == agents["ChatGPT Connector"]


def test_flyte_2_runs_a_job_and_a_synchronous_task(server: Process) -> None:
    service = pytest.importorskip("flyteidl2.connector.service_pb2_grpc", reason="flyteidl2 is not installed")
    stub = service.AsyncConnectorServiceStub(server.channel)
    literals = task2_idl.Inputs(literals=[])
    literals = input_values.from_python({"message": "abc"}, task2(CHAT).interface)
    request = idl2.CreateTaskRequest(template=task2(CHAT), inputs=literals)
    request.connection = None
    created = stub.CreateTask(request.to_flyte_idl(), timeout=20)
    category = idl2.TaskCategory(name="chatgpt")
    asked = idl2.GetTaskRequest(resource_meta=created.resource_meta, task_category=category)
    resource = stub.GetTask(asked.to_flyte_idl(), timeout=20).resource
    assert [named.value.scalar.primitive.string_value for named in resource.outputs.literals] == ["m: cba"]

    job = stub.CreateTask(idl2.CreateTaskRequest(template=task2(SPARK)).to_flyte_idl(), timeout=20)
    spark = idl2.TaskCategory(name="spark")
    asked = idl2.GetTaskRequest(resource_meta=job.resource_meta, task_category=spark)
    phases = [stub.GetTask(asked.to_flyte_idl(), timeout=20).resource.phase for _ in range(3)]
    assert [core.TaskExecution.Phase(phase).name for phase in phases] == ["INITIALIZING", "RUNNING", "SUCCEEDED"]
    stub.DeleteTask(
        idl2.DeleteTaskRequest(resource_meta=job.resource_meta, task_category=spark).to_flyte_idl(), timeout=20
    )


def test_secrets_of_flyte_2_come_with_the_request(server: Process) -> None:
    service = pytest.importorskip("flyteidl2.connector.service_pb2_grpc", reason="flyteidl2 is not installed")
    from flytemodels.flyteidl2.core import Connection

    stub = service.AsyncConnectorServiceStub(server.channel)
    literals = input_values.from_python({"message": "abc"}, task2(CHAT).interface)
    wrong = Connection(secrets={"token": "sk-of-somebody"})
    request = idl2.CreateTaskRequest(template=task2(CHAT), inputs=literals, connection=wrong)
    with pytest.raises(grpc.RpcError) as told:
        stub.CreateTask(request.to_flyte_idl(), timeout=20)
    assert told.value.code() is grpc.StatusCode.PERMISSION_DENIED  # type: ignore[attr-defined]
    assert told.value.details() == "PermissionError: bad token ***"  # type: ignore[attr-defined]


def test_calls_are_counted(server: Process) -> None:
    from flyteidl.service import agent_pb2_grpc

    stub = agent_pb2_grpc.AsyncAgentServiceStub(server.channel)
    stub.CreateTask(admin.CreateTaskRequest(template=SPARK).to_flyte_idl(), timeout=20)
    with pytest.raises(grpc.RpcError):
        stub.CreateTask(admin.CreateTaskRequest(template=task("spark", custom={})).to_flyte_idl(), timeout=20)
    assert len(chat(server)) == 1
    with urllib.request.urlopen(f"http://127.0.0.1:{server.metrics_port}/metrics", timeout=20) as response:
        text = response.read().decode()
    assert 'flyte_connector_calls_total{method="create",status="OK",task_type="spark"}' in text
    assert 'flyte_connector_calls_total{method="create",status="INVALID_ARGUMENT",task_type="spark"}' in text
    assert 'flyte_connector_response_bytes_count{method="do",task_type="chatgpt"}' in text


def test_health_and_reflection_are_there(server: Process) -> None:
    health = server.channel.unary_unary("/grpc.health.v1.Health/Check")
    assert health(b"", timeout=20) == b"\x08\x01"
    services = server.channel.stream_stream("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo")
    listed = b"".join(services(iter([b"\x3a\x00"]), timeout=20))
    for name in (b"flyteidl.service.AsyncAgentService", b"flyteidl2.connector.AsyncConnectorService"):
        assert name in listed


@pytest.mark.parametrize(
    ("arguments", "trouble"),
    [
        (("tests.connector.nothing",), "No module named 'tests.connector.nothing'"),
        (("tests.connector.vendors",), "tests.connector.vendors: expected a connector, got none"),
        (("tests.connector.bigquery:Job",), "expected a connector, got"),
        (
            ("tests.connector.openai", "tests.connector.openai"),
            "task type 'chatgpt', version 0: expected one connector",
        ),
        (("tests.connector.openai", "--certificate", "x"), "certificate and key: expected both or none, got one"),
    ],
)
def test_what_cannot_be_served_is_said(arguments: tuple[str, ...], trouble: str) -> None:
    command = [sys.executable, "-m", "flytemodels", "serve", *arguments, "--port", "0"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 2
    assert trouble in ended.stderr
    assert "Traceback" not in ended.stderr
