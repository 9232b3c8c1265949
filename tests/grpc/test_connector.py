"""The example connector, started as its users start it, and called by our client and by Google's."""

from __future__ import annotations

import signal
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from grpclib import GRPCError, Status

from flytemodels import Message, TaskExecution, TaskTemplate, is_terminal_phase
from flytemodels.flyteidl import admin, core, service
from flytemodels.grpc import Channel, MessageCodec, ServiceStub, client_tls
from flytemodels.grpc.health import HealthCheckRequest, HealthCheckResponse, HealthStub
from tests.grpc.certificates import Certificate, make_certificate
from tests.grpc.processes import Program, started

Run = Callable[..., Any]

DATA = Path(__file__).parents[1] / "data"
TEMPLATE = admin.TaskSpec.parse((DATA / "sql_task.pb").read_bytes()).template
"""A task template that flytekit wrote."""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("tls"), "connector")


@pytest.fixture(scope="module", params=["plain", "tls"])
def connector(request: pytest.FixtureRequest, certificate: Certificate) -> Iterator[tuple[int, Certificate | None]]:
    """The port of a running connector, and its certificate where it has one."""
    tls = certificate if request.param == "tls" else None
    options = [] if tls is None else ["--certificate", str(tls.certificate), "--key", str(tls.key)]
    with started("-m", "examples.connector", "--port", "0", *options, _FSEC_WAREHOUSE_TOKEN="hunter2") as program:
        yield port_of(program), tls
        assert program.stop() == 0
        assert program.output[-1] == "stopped"
        assert "hunter2" not in "\n".join(program.output)


def port_of(program: Program) -> int:
    return int(program.wait_for("listening on").rpartition(":")[2])


class OurClient:
    """Calls methods with our stubs."""

    def __init__(self, port: int, tls: Certificate | None) -> None:
        trusted = None if tls is None else client_tls(ca=tls.certificate)
        self.channel = Channel("127.0.0.1", port, ssl=trusted, codec=MessageCodec())

    async def __call__(self, stub: type[ServiceStub], name: str, *requests: Message) -> list[Any]:
        method = getattr(stub(self.channel, timeout=60), name)
        if name == "execute_task_sync":
            return [response async for response in method(requests)]
        if name == "get_task_logs":
            return [response async for response in method(*requests)]
        return [await method(*requests)]

    async def close(self) -> None:
        self.channel.close()


class GooglesClient:
    """Calls methods with grpcio and flyteidl's stubs."""

    def __init__(self, port: int, tls: Certificate | None) -> None:
        from tests.grpc.official import grpc

        if tls is None:
            self.channel = grpc.aio.insecure_channel(f"127.0.0.1:{port}")
        else:
            credentials = grpc.ssl_channel_credentials(tls.certificate.read_bytes())
            self.channel = grpc.aio.secure_channel(f"127.0.0.1:{port}", credentials)

    async def __call__(self, stub: type[ServiceStub], name: str, *requests: Message) -> list[Any]:
        from tests.grpc.echo import ALL
        from tests.grpc.official import call

        method = next(method for method in ALL if method.stub is stub and method.rpc.name == name)
        responses = await call(method, self.channel, [request.to_flyte_idl() for request in requests], timeout=60)
        return [method.rpc.response.from_flyte_idl(response) for response in responses]

    async def close(self) -> None:
        await self.channel.close()


@pytest.fixture(params=[OurClient, GooglesClient])
def call(request: pytest.FixtureRequest, run: Run, connector: tuple[int, Certificate | None]) -> Iterator[Any]:
    if request.param is GooglesClient and sys.version_info >= (3, 14):
        pytest.skip("flyteidl cannot be installed on Python 3.14 and later")

    async def opened() -> Any:
        return request.param(*connector)

    client = run(opened())
    yield client
    run(client.close())


def literal(**value: Any) -> core.Literal:
    return core.Literal(scalar=core.Scalar(primitive=core.Primitive(**value)))


INPUTS = core.LiteralMap(literals={"region": literal(string_value="north"), "limit": literal(integer=2)})


def template(statement: str | None = None, size: str = "large") -> TaskTemplate:
    assert TEMPLATE is not None
    made = TaskTemplate.parse(bytes(TEMPLATE))
    made.config["warehouse"] = size
    if statement is not None:
        made.sql = core.Sql(statement=statement)
    return made


async def ended(call: Any, resource_meta: bytes) -> admin.Resource:
    """Wait for the end of a task's log, which is the end of the task, and give its resource."""
    await call(service.AsyncAgentServiceStub, "get_task_logs", admin.GetTaskLogsRequest(resource_meta=resource_meta))
    (answer,) = await call(service.AsyncAgentServiceStub, "get_task", admin.GetTaskRequest(resource_meta=resource_meta))
    return answer.resource


async def create(call: Any, task: TaskTemplate, inputs: core.LiteralMap | None = INPUTS) -> bytes:
    request = admin.CreateTaskRequest(template=task, inputs=inputs, output_prefix="s3://bucket/outputs")
    (answer,) = await call(service.AsyncAgentServiceStub, "create_task", request)
    return answer.resource_meta


def test_a_task_from_its_creation_to_its_end(run: Run, call: Any) -> None:
    async def scenario() -> None:
        meta = await create(call, template())
        resource = await ended(call, meta)
        assert resource.phase == TaskExecution.SUCCEEDED
        (link,) = resource.log_links
        assert link.uri.startswith("file://")
        uri = resource.outputs.literals["results"].scalar.structured_dataset.uri
        assert Path(uri.removeprefix("file://")).read_text().splitlines() == [
            "customer,total",
            "Amsel,45",
            "Drossel,43",
        ]
        (deleted,) = await call(
            service.AsyncAgentServiceStub, "delete_task", admin.DeleteTaskRequest(resource_meta=meta)
        )
        assert deleted == admin.DeleteTaskResponse()

    run(scenario())


def test_logs_are_streamed_and_can_be_resumed(run: Run, call: Any) -> None:
    async def scenario() -> None:
        meta = await create(call, template())
        request = admin.GetTaskLogsRequest(resource_meta=meta, lines=2)
        *bodies, header = await call(service.AsyncAgentServiceStub, "get_task_logs", request)
        assert all(1 <= len(body.body.results) <= 2 for body in bodies)
        lines = [line for body in bodies for line in body.body.results]
        assert lines == [*(f"partition {number} of 5: 8 rows" for number in range(1, 6)), "found 2 rows"]
        assert header.header.token == "6"
        again = admin.GetTaskLogsRequest(resource_meta=meta, token="5")
        rest, _ = await call(service.AsyncAgentServiceStub, "get_task_logs", again)
        assert rest.body.results == ["found 2 rows"]

    run(scenario())


def test_metrics(run: Run, call: Any) -> None:
    async def scenario() -> None:
        meta = await create(call, template())
        await ended(call, meta)
        request = admin.GetTaskMetricsRequest(resource_meta=meta, queries=["lines"])
        (answer,) = await call(service.AsyncAgentServiceStub, "get_task_metrics", request)
        assert answer.results == [core.ExecutionMetricResult(metric="lines", data={"value": 6})]

    run(scenario())


def test_a_running_task_is_deleted(run: Run, call: Any) -> None:
    async def scenario() -> None:
        meta = await create(call, template(size="small"))
        await call(service.AsyncAgentServiceStub, "delete_task", admin.DeleteTaskRequest(resource_meta=meta))
        resource = await ended(call, meta)
        assert resource.phase == TaskExecution.FAILED
        assert resource.custom_info["state"] == "canceled"

    run(scenario())


@pytest.mark.parametrize(
    ("statement", "problem"),
    [("SELECT unheard_of FROM orders", "no such column"), ("DELETE FROM orders", "not authorized")],
)
def test_a_task_that_fails(run: Run, call: Any, statement: str, problem: str) -> None:
    async def scenario() -> None:
        resource = await ended(call, await create(call, template(statement)))
        assert resource.phase == TaskExecution.FAILED
        assert is_terminal_phase(resource.phase)
        assert problem in resource.message
        assert resource.agent_error.kind == admin.AgentError.Kind.NON_RECOVERABLE

    run(scenario())


@pytest.mark.parametrize(
    ("task", "inputs", "problem"),
    [
        (TaskTemplate(), None, "The task has no SQL statement"),
        (template(), None, "expected a value, got none"),
        (template(size="huge"), INPUTS, "config: 'size' must be in"),
    ],
    ids=["no SQL", "no inputs", "no such size"],
)
def test_what_is_no_task_for_it(run: Run, call: Any, task: TaskTemplate, inputs: Any, problem: str) -> None:
    async def scenario() -> None:
        with pytest.raises(Exception, match="INVALID_ARGUMENT") as caught:
            await create(call, task, inputs)
        assert problem in str(caught.value)

    run(scenario())


@pytest.mark.parametrize(
    ("meta", "status"), [(b'{"job": "x"}', "NOT_FOUND"), (b"junk", "INVALID_ARGUMENT"), (b"[1]", "INVALID_ARGUMENT")]
)
@pytest.mark.parametrize("name", ["get_task", "delete_task", "get_task_metrics", "get_task_logs"])
def test_jobs_that_are_not_there(run: Run, call: Any, name: str, meta: bytes, status: str) -> None:
    requests = {
        "get_task": admin.GetTaskRequest,
        "delete_task": admin.DeleteTaskRequest,
        "get_task_metrics": admin.GetTaskMetricsRequest,
        "get_task_logs": admin.GetTaskLogsRequest,
    }

    async def scenario() -> None:
        with pytest.raises(Exception, match=status):
            await call(service.AsyncAgentServiceStub, name, requests[name](resource_meta=meta))

    run(scenario())


def test_a_task_while_the_caller_waits(run: Run, call: Any) -> None:
    header = admin.CreateRequestHeader(template=template(), output_prefix="s3://bucket/outputs")

    async def scenario() -> None:
        (answer,) = await call(
            service.SyncAgentServiceStub,
            "execute_task_sync",
            admin.ExecuteTaskSyncRequest(header=header),
            admin.ExecuteTaskSyncRequest(inputs=INPUTS),
        )
        assert answer.header.resource.phase == TaskExecution.SUCCEEDED

    run(scenario())


def test_metadata_of_the_connectors(run: Run, call: Any) -> None:
    async def scenario() -> None:
        (answer,) = await call(service.AgentMetadataServiceStub, "list_agents", admin.ListAgentsRequest())
        assert [agent.is_sync for agent in answer.agents] == [False, True]
        for agent in answer.agents:
            request = admin.GetAgentRequest(name=agent.name)
            (one,) = await call(service.AgentMetadataServiceStub, "get_agent", request)
            assert one.agent == agent
        with pytest.raises(Exception, match="NOT_FOUND"):
            await call(service.AgentMetadataServiceStub, "get_agent", admin.GetAgentRequest(name="nobody"))

    run(scenario())


def test_health(run: Run, connector: tuple[int, Certificate | None]) -> None:
    async def scenario() -> None:
        client = OurClient(*connector)
        for name in ("", "flyteidl.service.AsyncAgentService", "flyteidl.service.SyncAgentService"):
            answer = await HealthStub(client.channel).check(HealthCheckRequest(service=name))
            assert answer.status == HealthCheckResponse.SERVING
        await client.close()

    run(scenario())


@asynccontextmanager
async def client_of(program: Program) -> AsyncIterator[service.AsyncAgentServiceStub]:
    async with Channel("127.0.0.1", port_of(program), codec=MessageCodec()) as channel:
        yield service.AsyncAgentServiceStub(channel, timeout=60)


def test_without_its_secret_it_says_what_is_missing(run: Run) -> None:
    async def scenario(program: Program) -> None:
        async with client_of(program) as stub:
            with pytest.raises(GRPCError, match='secret "warehouse_token": expected') as caught:
                await stub.create_task(admin.CreateTaskRequest(template=template(), inputs=INPUTS))
            assert caught.value.status is Status.FAILED_PRECONDITION

    with started("-m", "examples.connector", "--port", "0") as program:
        run(scenario(program))


async def asks_on_and_on(stub: service.AsyncAgentServiceStub, meta: bytes) -> None:
    while True:
        await stub.get_task(admin.GetTaskRequest(resource_meta=meta))


def test_sigterm_lets_calls_end_and_refuses_new_ones(run: Run) -> None:
    async def scenario(program: Program) -> None:
        async with client_of(program) as stub:
            request = admin.CreateTaskRequest(template=template(size="small"), inputs=INPUTS)
            meta = (await stub.create_task(request)).resource_meta
            log = stub.get_task_logs(admin.GetTaskLogsRequest(resource_meta=meta))
            await anext(log)
            program.process.send_signal(signal.SIGTERM)
            with pytest.raises(GRPCError, match="UNAVAILABLE") as caught:
                await asks_on_and_on(stub, meta)
            assert caught.value.status is Status.UNAVAILABLE
            *_, last = [part async for part in log]
            assert last.header is not None
            assert last.header.token == "6"

    with started(
        "-m", "examples.connector", "--port", "0", "--grace", "60", _FSEC_WAREHOUSE_TOKEN="hunter2"
    ) as program:
        run(scenario(program))
        assert program.process.wait(60) == 0
        assert program.wait_for("stopped")


def test_sigterm_does_not_wait_for_ever(run: Run) -> None:
    async def scenario(program: Program) -> str:
        async with client_of(program) as stub:
            request = admin.CreateTaskRequest(template=template(size="small"), inputs=INPUTS)
            meta = (await stub.create_task(request)).resource_meta
            log = stub.get_task_logs(admin.GetTaskLogsRequest(resource_meta=meta))
            await anext(log)
            resource = (await stub.get_task(admin.GetTaskRequest(resource_meta=meta))).resource
            program.process.send_signal(signal.SIGTERM)
            with pytest.raises(GRPCError, match="UNAVAILABLE"):
                async for _ in log:
                    pass
            assert resource is not None
            return resource.log_links[0].uri.removeprefix("file://")

    command = ("-m", "examples.connector", "--port", "0", "--grace", "0")
    with started(*command, _FSEC_WAREHOUSE_TOKEN="hunter2") as program:
        log = run(scenario(program))
        assert program.process.wait(60) == 0
        # The jobs' processes and files are gone, too.
        assert not Path(log).parent.parent.exists()


def test_a_wrong_certificate_is_refused(run: Run, certificate: Certificate, tmp_path: Path) -> None:
    other = make_certificate(tmp_path, "other")

    async def ours(port: int) -> None:
        client = OurClient(port, other)
        with pytest.raises(GRPCError, match=r"UNAVAILABLE.*CERTIFICATE_VERIFY_FAILED"):
            await client(service.AgentMetadataServiceStub, "list_agents", admin.ListAgentsRequest())

    async def googles(port: int) -> None:
        client = GooglesClient(port, other)
        with pytest.raises(Exception, match="UNAVAILABLE"):
            await client(service.AgentMetadataServiceStub, "list_agents", admin.ListAgentsRequest())
        await client.close()

    options = ["--certificate", str(certificate.certificate), "--key", str(certificate.key)]
    with started("-m", "examples.connector", "--port", "0", *options) as program:
        run(ours(port_of(program)))
        if sys.version_info < (3, 14):
            run(googles(port_of(program)))


def test_certificate_and_key_go_together() -> None:
    with started("-m", "examples.connector", "--certificate", "x.pem") as program:
        assert program.process.wait(60) == 2
        program.wait_for("--certificate and --key go together")
