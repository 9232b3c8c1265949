"""The example connector of Flyte 2, started as its users start it, and called by three clients."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Iterator
from typing import Any

import grpc
import pytest
from grpclib.client import Channel

from flytemodels.flyteidl2 import connector, core
from flytemodels.flyteidl2.connector import AsyncConnectorServiceStub, ConnectorMetadataServiceStub
from flytemodels.flyteidl2.task import Inputs
from flytemodels.grpc import MessageCodec
from flytemodels.grpc.health import HealthCheckRequest, HealthCheckResponse
from tests.flyte2.sdk import ask
from tests.grpc.processes import PATIENCE, Program, started

Run = Callable[..., Any]

TOKEN, OTHER = "hunter2", "hunter3"
PORT = "listening on"
STATEMENT = "SELECT customer, amount FROM orders WHERE region = '{{ .inputs.region }}' LIMIT {{ .inputs.limit }}"


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    # The environment has nothing to say about secrets.
    with started("-m", "examples.connector2", "--port", "0", _FSEC_TOKEN=OTHER) as program:
        yield program
        assert program.stop() == 0
        assert program.output[-1] == "stopped"
        assert TOKEN not in "\n".join(program.output)


@pytest.fixture(scope="module")
def port(program: Program) -> int:
    return int(program.wait_for(PORT).rpartition(":")[2])


def literal(**value: Any) -> core.Literal:
    return core.Literal(scalar=core.Scalar(primitive=core.Primitive(**value)))


def connection(token: str = TOKEN, size: str = "large") -> core.Connection:
    return core.Connection(task_type="warehouse", secrets={"token": token}, configs={"warehouse": size})


def creation(statement: str = STATEMENT, **fields: Any) -> connector.CreateTaskRequest:
    inputs = Inputs.of({"region": literal(string_value="north"), "limit": literal(integer=2)})
    template = core.TaskTemplate(type="warehouse", sql=core.Sql(statement=statement))
    return connector.CreateTaskRequest(**{"inputs": inputs, "template": template, "connection": connection(), **fields})


def official(message: Any) -> Any:
    return message.to_flyte_idl()


def test_our_own_client(run: Run, port: int) -> None:
    async def scenario() -> None:
        async with Channel("127.0.0.1", port, codec=MessageCodec()) as channel:
            stub = AsyncConnectorServiceStub(channel, timeout=60)
            meta = (await stub.create_task(creation())).resource_meta
            parts = [part async for part in stub.get_task_logs(connector.GetTaskLogsRequest(resource_meta=meta))]
            lines = [line for part in parts if part.body for line in part.body.lines]
            assert lines[-1].message == "found 2 rows"
            assert all(line.timestamp is not None for line in lines)
            assert parts[-1].header == connector.GetTaskLogsResponseHeader(token=str(len(lines)))
            resource = (
                await stub.get_task(connector.GetTaskRequest(resource_meta=meta, connection=connection()))
            ).resource
            assert resource is not None
            assert resource.phase is core.TaskExecution.SUCCEEDED
            assert resource.phase.is_terminal
            assert resource.outputs is not None
            assert resource.outputs.keys() == ["results"]
            metrics = await stub.get_task_metrics(
                connector.GetTaskMetricsRequest(resource_meta=meta, queries=["lines"])
            )
            assert [one.data for one in metrics.results] == [{"value": len(lines)}]

    run(scenario())


def test_the_official_stub(run: Run, port: int) -> None:
    from flyteidl2.connector.service_pb2_grpc import AsyncConnectorServiceStub as OfficialStub
    from flyteidl2.connector.service_pb2_grpc import ConnectorMetadataServiceStub as OfficialMetadataStub

    async def scenario() -> None:
        async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
            stub, about = OfficialStub(channel), OfficialMetadataStub(channel)
            found = (await about.ListConnectors(official(connector.ListConnectorsRequest()))).connectors
            assert [(one.name, one.supported_task_categories[0].name) for one in found] == [
                ("Toy warehouse", "warehouse")
            ]
            same = await about.GetConnector(official(connector.GetConnectorRequest(name="Toy warehouse")))
            assert same.connector == found[0]

            meta = (await stub.CreateTask(official(creation(connection=connection(size="small"))))).resource_meta
            asked = official(connector.GetTaskRequest(resource_meta=meta, connection=connection(size="small")))
            assert (await stub.GetTask(asked)).resource.phase in (core.TaskExecution.QUEUED, core.TaskExecution.RUNNING)
            deletion = official(connector.DeleteTaskRequest(resource_meta=meta, connection=connection()))
            await stub.DeleteTask(deletion)
            await stub.DeleteTask(deletion)  # Flyte may say so twice
            assert (await stub.GetTask(asked)).resource.phase == core.TaskExecution.FAILED

            meta = (await stub.CreateTask(official(creation()))).resource_meta
            logs = [part async for part in stub.GetTaskLogs(official(connector.GetTaskLogsRequest(resource_meta=meta)))]
            assert logs[-1].WhichOneof("part") == "header"
            resource = (
                await stub.GetTask(official(connector.GetTaskRequest(resource_meta=meta, connection=connection())))
            ).resource
            assert resource.phase == core.TaskExecution.SUCCEEDED
            assert resource.outputs.literals[0].name == "results"

    run(scenario())


CLIENT = """
import asyncio
import pyqwest
from connectrpc.protocol import ProtocolType
from connectrpc.errors import ConnectError
from flyteidl2.connector import connector_pb2
from flyteidl2.connector.service_connect import AsyncConnectorServiceClient
from flyte.connectors.utils import is_terminal_phase

async def run(port, creation, connection):
    transport = pyqwest.HTTPTransport(http_version=pyqwest.HTTPVersion.HTTP2)
    async with AsyncConnectorServiceClient(
        f"http://127.0.0.1:{port}", protocol=ProtocolType.GRPC, http_client=pyqwest.Client(transport)
    ) as client:
        request = connector_pb2.CreateTaskRequest.FromString(bytes.fromhex(creation))
        meta = (await client.create_task(request)).resource_meta
        logs = [part async for part in client.get_task_logs(connector_pb2.GetTaskLogsRequest(resource_meta=meta))]
        question = connector_pb2.GetTaskRequest(resource_meta=meta, connection=request.connection)
        resource = (await client.get_task(question)).resource
        await client.delete_task(connector_pb2.DeleteTaskRequest(resource_meta=meta, connection=request.connection))
        request.ClearField("connection")
        try:
            await client.create_task(request)
        except ConnectError as error:
            refusal = str(error.code), error.message
        return {
            "lines": [line.message for part in logs for line in part.body.lines],
            "terminal": is_terminal_phase(resource.phase),
            "outputs": [one.name for one in resource.outputs.literals],
            "refusal": refusal,
        }

def answer(*arguments):
    return asyncio.run(run(*arguments))
"""


def test_the_client_that_flyte_2_12_installs(port: int) -> None:
    seen = ask(CLIENT, port, bytes(creation()).hex(), bytes(connection()).hex())
    assert seen["lines"][-1] == "found 2 rows"
    assert seen["terminal"]
    assert seen["outputs"] == ["results"]
    assert seen["refusal"][1] == "connection: expected the secrets and configs of Account, got no 'token'"


@pytest.mark.parametrize(
    ("request_", "status", "details"),
    [
        (
            creation(connection=None),
            grpc.StatusCode.FAILED_PRECONDITION,
            "connection: expected the secrets and configs of Account, got no 'token'",
        ),
        (creation(template=None), grpc.StatusCode.INVALID_ARGUMENT, "template.sql: expected a statement, got none"),
        (
            creation(inputs=None),
            grpc.StatusCode.INVALID_ARGUMENT,
            "inputs.region: expected a primitive value, got none",
        ),
        (
            creation(inputs=Inputs.of({"region": core.Literal()})),
            grpc.StatusCode.INVALID_ARGUMENT,
            "inputs.region: expected a primitive value, got none",
        ),
    ],
)
def test_what_is_missing_is_named(run: Run, port: int, request_: Any, status: Any, details: str) -> None:
    from flyteidl2.connector.service_pb2_grpc import AsyncConnectorServiceStub as OfficialStub

    async def scenario() -> None:
        async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
            with pytest.raises(grpc.aio.AioRpcError) as caught:
                await OfficialStub(channel).CreateTask(official(request_))
            assert (caught.value.code(), caught.value.details()) == (status, details)

    run(scenario())


def test_jobs_belong_to_the_account_that_made_them(run: Run, port: int) -> None:
    from flyteidl2.connector.service_pb2_grpc import AsyncConnectorServiceStub as OfficialStub

    async def scenario() -> None:
        async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
            stub = OfficialStub(channel)
            meta = (await stub.CreateTask(official(creation()))).resource_meta
            for question, call in (
                (connector.GetTaskRequest, stub.GetTask),
                (connector.DeleteTaskRequest, stub.DeleteTask),
            ):
                with pytest.raises(grpc.aio.AioRpcError) as caught:
                    await call(official(question(resource_meta=meta, connection=connection(OTHER))))
                assert caught.value.code() is grpc.StatusCode.PERMISSION_DENIED
                assert OTHER not in str(caught.value.details())
            odd = connector.GetTaskRequest(resource_meta=json.dumps({"job": "x"}).encode(), connection=connection())
            with pytest.raises(grpc.aio.AioRpcError) as caught:
                await stub.GetTask(official(odd))
            assert caught.value.code() is grpc.StatusCode.NOT_FOUND

    run(scenario())


def test_it_is_healthy(run: Run, port: int) -> None:
    async def scenario() -> None:
        async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
            check = channel.unary_unary("/grpc.health.v1.Health/Check", bytes, HealthCheckResponse.parse)
            for name in ("", "flyteidl2.connector.AsyncConnectorService"):
                answer = await check(HealthCheckRequest(service=name))
                assert answer.status is HealthCheckResponse.SERVING

    run(scenario())


@pytest.mark.skipif(not hasattr(signal, "SIGTERM"), reason="this system has no SIGTERM")
def test_a_call_in_progress_ends_before_the_program_does(run: Run) -> None:
    from flyteidl2.connector.service_pb2_grpc import AsyncConnectorServiceStub as OfficialStub

    with started("-m", "examples.connector2", "--port", "0") as program:
        port = int(program.wait_for(PORT).rpartition(":")[2])

        async def scenario() -> None:
            async with grpc.aio.insecure_channel(f"127.0.0.1:{port}") as channel:
                stub = OfficialStub(channel)
                meta = (await stub.CreateTask(official(creation(connection=connection(size="small"))))).resource_meta
                parts: list[str] = []
                async for part in stub.GetTaskLogs(official(connector.GetTaskLogsRequest(resource_meta=meta))):
                    if not parts:
                        program.process.send_signal(signal.SIGTERM)
                    parts.append(part.WhichOneof("part"))
                assert parts[-1] == "header"

        run(scenario())
        assert program.finished()[-1] == "stopped"
        assert program.process.wait(PATIENCE) == 0


def test_the_metadata_of_our_client(run: Run, port: int) -> None:
    async def scenario() -> None:
        async with Channel("127.0.0.1", port, codec=MessageCodec()) as channel:
            about = ConnectorMetadataServiceStub(channel, timeout=60)
            (found,) = (await about.list_connectors(connector.ListConnectorsRequest())).connectors
            asked = connector.GetConnectorRequest(name=found.name)
            assert (await about.get_connector(asked)).connector == found

    run(scenario())
