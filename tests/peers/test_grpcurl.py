"""grpcurl, the command line tool that people try a gRPC server with, against our services over both transports."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

import grpc
import grpc.aio
import pytest

from codegen.flyte import PROTOS
from codegen.protoc import compile_files
from flytemodels.flyteidl import admin
from flytemodels.flyteidl.service import (
    AgentMetadataServiceBase,
    AsyncAgentServiceBase,
    SyncAgentServiceBase,
)
from flytemodels.grpc import Server, Status, current_call, server_tls
from flytemodels.grpc.health import Health
from flytemodels.grpc.reflection import with_reflection
from flytemodels.message import Message
from tests.grpc.certificates import Certificate, make_certificate
from tests.grpc.echo import echo_services
from tests.grpc.shapes import Shapes
from tests.support.strategies import filled

Run = Callable[..., Any]
pytestmark = pytest.mark.skipif(shutil.which("go") is None, reason="Go is not installed")

VERSION = "v1.9.4"
BIN = Path(__file__).resolve().parents[2] / ".cache" / "grpcurl" / VERSION
SHAPES = """
syntax = "proto3";
package tests;
import "flyteidl/admin/agent.proto";
service Shapes {
  rpc OneOne(flyteidl.admin.GetTaskLogsRequest) returns (flyteidl.admin.GetTaskLogsResponse);
  rpc OneMany(flyteidl.admin.GetTaskLogsRequest) returns (stream flyteidl.admin.GetTaskLogsResponse);
  rpc ManyOne(stream flyteidl.admin.GetTaskLogsRequest) returns (flyteidl.admin.GetTaskLogsResponse);
  rpc ManyMany(stream flyteidl.admin.GetTaskLogsRequest) returns (stream flyteidl.admin.GetTaskLogsResponse);
}
"""
FAILED = 64
"""What grpcurl adds to the number of a status for its own."""


@pytest.fixture(scope="session")
def tool(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The program, built once for each checkout."""
    program = BIN / "grpcurl"
    if not program.exists():
        folder = tmp_path_factory.mktemp("grpcurl")
        command = ["go", "install", f"github.com/fullstorydev/grpcurl/cmd/grpcurl@{VERSION}"]
        environment = {**os.environ, "GOBIN": str(folder)}
        built = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if built.returncode and "proxy.golang.org" in built.stderr:
            pytest.skip("grpcurl cannot be downloaded here")
        assert not built.returncode, built.stderr
        BIN.mkdir(parents=True, exist_ok=True)
        shutil.copy2(folder / "grpcurl", f"{program}.{os.getpid()}")
        os.replace(f"{program}.{os.getpid()}", program)  # another process may have built it, too
    return str(program)


@pytest.fixture(scope="session")
def shapes_proto(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The options that tell grpcurl of the service that has methods of all shapes."""
    folder = tmp_path_factory.mktemp("protos")
    (folder / "shapes.proto").write_text(SHAPES)
    return ["-import-path", str(folder), "-import-path", str(PROTOS), "-proto", "shapes.proto"]


@pytest.fixture(scope="module")
def server_certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("tls"), "server")


@pytest.fixture(scope="module")
def client_certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("tls"), "client")


class Said(NamedTuple):
    """How grpcurl ended, and what it said."""

    status: int
    output: str
    problem: str


async def grpcurl(tool: str, *arguments: str, data: str | None = None) -> Said:
    if data is not None:
        arguments = ("-d", "@", *arguments)
    process = await asyncio.create_subprocess_exec(
        *(tool, *arguments),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        output, problem = await asyncio.wait_for(process.communicate((data or "").encode()), 60)
    finally:
        if process.returncode is None:
            process.kill()
    assert process.returncode is not None
    return Said(process.returncode, output.decode(), problem.decode())


async def asked(tool: str, *arguments: str, data: str | None = None) -> str:
    said = await grpcurl(tool, *arguments, data=data)
    assert said.status == 0, said.problem
    return said.output


def parsed(output: str) -> list[Any]:
    """Read JSON values that stand one behind the other."""
    decoder, found = json.JSONDecoder(), []
    output = output.strip()
    while output:
        value, end = decoder.raw_decode(output)
        found.append(value)
        output = output[end:].lstrip()
    return found


# Servers: they yield the port.


@asynccontextmanager
async def ours(*services: Any, tls: Certificate | None = None, client_ca: Path | None = None) -> AsyncIterator[int]:
    context = None if tls is None else server_tls(tls.certificate, tls.key, client_ca=client_ca)
    async with Server(services) as server:
        await server.start("127.0.0.1", 0, ssl=context)
        yield server.port


@asynccontextmanager
async def over_grpcio(
    *services: Any, tls: Certificate | None = None, client_ca: Path | None = None
) -> AsyncIterator[int]:
    server = grpc.aio.server()
    for service in services:
        service.add_to(server)
    if tls is None:
        port = server.add_insecure_port("127.0.0.1:0")
    else:
        pair = (tls.key.read_bytes(), tls.certificate.read_bytes())
        root = None if client_ca is None else client_ca.read_bytes()
        port = server.add_secure_port("127.0.0.1:0", grpc.ssl_server_credentials([pair], root, client_ca is not None))
    await server.start()
    try:
        yield port
    finally:
        await server.stop(0)


Transports = pytest.mark.parametrize("serve", [ours, over_grpcio], ids=["grpclib", "grpcio"])
Serve = Callable[..., Any]


@Transports
def test_it_learns_all_services_by_reflection(run: Run, tool: str, tmp_path: Path, serve: Serve) -> None:
    """The judge is protoc: what it says of the same files is what our reflection has to say."""
    services = echo_services()
    names = sorted(path.relative_to(PROTOS).as_posix() for path in PROTOS.rglob("*.proto"))
    protoset = tmp_path / "official"
    protoset.write_bytes(compile_files(PROTOS, (), names).SerializeToString())
    official = ["-protoset", str(protoset)]
    symbols = ["flyteidl.core.TaskTemplate", "flyteidl.core.Container.Architecture", "flyteidl2.core.LiteralType"]

    async def scenario() -> None:
        async with serve(*with_reflection(services)) as port:
            server = ["-plaintext", f"127.0.0.1:{port}"]
            served = (await asked(tool, *server, "list")).split()
            known = {rpc.service for service in services for rpc in service.rpcs()}
            assert {name for name in served if not name.startswith("grpc.reflection")} == known
            assert len(known) == 38
            for service in ("flyteidl.service.AdminService", "flyteidl2.workflow.RunService"):
                command = ["list", service]
                assert await asked(tool, *server, *command) == await asked(tool, *official, *command)
            for symbol in symbols:
                command = ["describe", symbol]
                assert await asked(tool, *server, *command) == await asked(tool, *official, *command)
            described = await asked(tool, *server, "describe")
            expected = await asked(tool, *official, "describe")
            for name in known:
                assert methods_in(described, name) == methods_in(expected, name) != []

    run(scenario())


def methods_in(described: str, service: str) -> list[str]:
    """Find the methods of a service in what was said of all of them, without options such as HTTP paths."""
    text = described.partition(f"{service} is a service:\n")[2].partition("\n}\n")[0]
    return re.findall(r"rpc \w+ \( [^)]+ \) returns \( [^)]+ \)", text)


class Agents(AsyncAgentServiceBase, SyncAgentServiceBase):
    """Keeps the requests, and answers with messages that have all of their fields set."""

    def __init__(self) -> None:
        self.seen: list[Message] = []

    async def create_task(self, request: admin.CreateTaskRequest) -> admin.CreateTaskResponse:
        self.seen.append(request)
        answer: admin.CreateTaskResponse = filled(admin.CreateTaskResponse)
        return answer

    async def get_task_logs(self, request: admin.GetTaskLogsRequest) -> AsyncIterator[admin.GetTaskLogsResponse]:
        self.seen.append(request)
        for token in "abc":
            yield admin.GetTaskLogsResponse(header=admin.GetTaskLogsResponseHeader(token=token))

    async def execute_task_sync(
        self, requests: AsyncIterator[admin.ExecuteTaskSyncRequest]
    ) -> AsyncIterator[admin.ExecuteTaskSyncResponse]:
        async for request in requests:
            self.seen.append(request)
            yield filled(admin.ExecuteTaskSyncResponse)


class Metadata(AgentMetadataServiceBase):
    async def get_agent(self, request: admin.GetAgentRequest) -> admin.GetAgentResponse:
        return admin.GetAgentResponse(agent=admin.Agent(name=request.name * 6_000_000))


@Transports
def test_it_calls_flytes_services_in_json(run: Run, tool: str, serve: Serve) -> None:
    create, sync = filled(admin.CreateTaskRequest), filled(admin.ExecuteTaskSyncRequest)
    logs = admin.GetTaskLogsRequest(token="é", lines=3)

    async def scenario() -> None:
        agents = Agents()
        async with serve(*with_reflection([agents])) as port:
            server = ["-plaintext", "-emit-defaults", f"127.0.0.1:{port}"]
            path = "flyteidl.service.AsyncAgentService"
            output = await asked(tool, *server, f"{path}/CreateTask", data=create.to_json())
            assert admin.CreateTaskResponse.from_json(output) == filled(admin.CreateTaskResponse)
            output = await asked(tool, *server, f"{path}/GetTaskLogs", data=logs.to_json())
            assert [one["header"]["token"] for one in parsed(output)] == ["a", "b", "c"]
            path = "flyteidl.service.SyncAgentService/ExecuteTaskSync"
            output = await asked(tool, *server, path, data=sync.to_json() * 2)
            answers = [admin.ExecuteTaskSyncResponse.from_dict(one) for one in parsed(output)]
            assert answers == [filled(admin.ExecuteTaskSyncResponse)] * 2
            assert agents.seen == [create, logs, sync, sync]

    run(scenario())


@Transports
def test_it_calls_methods_of_all_shapes(run: Run, tool: str, shapes_proto: list[str], serve: Serve) -> None:
    one, two = '{"token": "a", "lines": "3"}', '{"token": "b"}'
    cases = [
        ("OneOne", one, ["a"]),
        ("OneMany", one, ["a", "a", "a"]),
        ("ManyOne", one + two, ["a b"]),
        ("ManyOne", "", [""]),
        ("ManyMany", one + two + one, ["a", "b", "a"]),
        ("ManyMany", "", []),
    ]

    async def scenario() -> None:
        async with serve(Shapes()) as port:
            for method, data, expected in cases:
                command = ["-plaintext", "-emit-defaults", f"127.0.0.1:{port}", f"tests.Shapes/{method}"]
                output = await asked(tool, *shapes_proto, *command, data=data)
                assert [answer["header"]["token"] for answer in parsed(output)] == expected, method

    run(scenario())


@Transports
def test_it_shows_metadata(run: Run, tool: str, shapes_proto: list[str], serve: Serve) -> None:
    async def scenario() -> None:
        shapes = Shapes()
        headers = ["-H", "x-mode: metadata", "-H", "x-several: 1", "-H", "x-several: 2", "-H", "x-data-bin: AP8="]
        async with serve(shapes) as port:
            command = ["-v", "-plaintext", *headers, f"127.0.0.1:{port}", "tests.Shapes/OneMany"]
            output = await asked(tool, *shapes_proto, *command, data='{"lines": 1}')
        metadata = shapes.calls[0].metadata
        assert metadata.getall("x-several") == ["1", "2"]
        assert metadata["x-data-bin"] == b"\0\xff"
        begin, _, rest = output.partition("Response contents:")
        end = rest.partition("Response trailers received:")[2]
        assert "x-first: 1\n" in begin
        assert "x-first-bin: AP8=\n" in begin
        assert "x-last: 2\n" in end
        assert "x-last-bin: /wA=\n" in end

    run(scenario())


@Transports
@pytest.mark.parametrize("method", ["OneOne", "OneMany", "ManyOne", "ManyMany"])
def test_it_shows_errors(run: Run, tool: str, shapes_proto: list[str], serve: Serve, method: str) -> None:
    async def scenario() -> None:
        async with serve(Shapes()) as port:
            server = ["-plaintext", "-format-error", f"127.0.0.1:{port}", f"tests.Shapes/{method}"]
            said = await grpcurl(tool, *shapes_proto, "-H", "x-mode: fail", *server, data="{}")
            assert said.status == FAILED + Status.FAILED_PRECONDITION.value, said.problem
            assert json.loads(said.problem) == {
                "code": Status.FAILED_PRECONDITION.value,
                "message": "50 % of naïve\nwords",
                "details": [
                    {"@type": "type.googleapis.com/flyteidl.admin.GetTaskLogsRequest", "token": "detail", "lines": "1"}
                ],
            }
            said = await grpcurl(tool, *shapes_proto, "-H", "x-mode: raise", *server, data="{}")
            assert said.status == FAILED + Status.INTERNAL.value, said.problem
            assert "secret" not in said.problem

    run(scenario())


@Transports
def test_what_is_not_there_is_unimplemented(run: Run, tool: str, shapes_proto: list[str], serve: Serve) -> None:
    async def scenario() -> None:
        async with serve(Agents()) as port:  # which has no reflection either
            address = f"127.0.0.1:{port}"
            said = await grpcurl(tool, *shapes_proto, "-plaintext", address, "tests.Shapes/OneOne")
            assert said.status == FAILED + Status.UNIMPLEMENTED.value, said.problem
            said = await grpcurl(tool, "-plaintext", address, "list")
            assert said.status == 1
            assert "does not support the reflection API" in said.problem

    run(scenario())


@Transports
@pytest.mark.parametrize("method", ["OneOne", "ManyMany"])
def test_deadlines_end_calls_and_methods(
    run: Run, tool: str, shapes_proto: list[str], serve: Serve, method: str
) -> None:
    async def scenario() -> None:
        shapes = Shapes()
        async with serve(shapes) as port:
            options = ["-H", "x-mode: hang", "-max-time", "0.5", "-plaintext"]
            said = await grpcurl(
                tool, *shapes_proto, *options, f"127.0.0.1:{port}", f"tests.Shapes/{method}", data="{}"
            )
            assert said.status == FAILED + Status.DEADLINE_EXCEEDED.value, said.problem
            await asyncio.wait_for(shapes.ended.wait(), 30)
        (call,) = shapes.calls
        assert call.deadline is not None

    run(scenario())


@Transports
def test_over_tls(run: Run, tool: str, server_certificate: Certificate, serve: Serve) -> None:
    async def scenario() -> None:
        services = with_reflection([Health([])])
        async with serve(*services, tls=server_certificate) as port:
            command = [f"127.0.0.1:{port}", "grpc.health.v1.Health/Check"]
            trusting = ["-cacert", str(server_certificate.certificate)]
            assert parsed(await asked(tool, *trusting, *command)) == [{"status": "SERVING"}]
            assert parsed(await asked(tool, "-insecure", *command)) == [{"status": "SERVING"}]
            said = await grpcurl(tool, *command)
            assert said.status == 1
            assert "certificate" in said.problem
            said = await grpcurl(tool, "-plaintext", "-connect-timeout", "1", *command)
            assert said.status != 0

    run(scenario())


@Transports
def test_with_client_certificates(
    run: Run, tool: str, server_certificate: Certificate, client_certificate: Certificate, serve: Serve
) -> None:
    own = ["-cert", str(client_certificate.certificate), "-key", str(client_certificate.key)]
    wrong = ["-cert", str(server_certificate.certificate), "-key", str(server_certificate.key)]

    class Witness(Health):
        certificates: list[bytes | None] = []  # noqa: RUF012  # one object is made

        async def check(self, request: Any) -> Any:
            self.certificates.append(current_call().peer_certificate)
            return await super().check(request)

    async def scenario() -> None:
        witness = Witness([])
        services = with_reflection([witness])
        async with serve(*services, tls=server_certificate, client_ca=client_certificate.certificate) as port:
            options = ["-connect-timeout", "2", "-cacert", str(server_certificate.certificate)]
            command = [f"127.0.0.1:{port}", "grpc.health.v1.Health/Check"]
            assert parsed(await asked(tool, *options, *own, *command)) == [{"status": "SERVING"}]
            for refused in ([], wrong):
                assert (await grpcurl(tool, *options, *refused, *command)).status != 0
        assert witness.certificates == [client_certificate.certificate.read_bytes()]

    run(scenario())


@Transports
def test_messages_of_6_mb(run: Run, tool: str, serve: Serve) -> None:
    """Both ways: requests up to the limit of the service, responses up to what grpcurl is told to accept."""

    async def scenario() -> None:
        metadata, agents = Metadata(), Agents()
        agents.max_message_size = 8_000_000
        async with serve(*with_reflection([metadata, agents])) as port:
            server = ["-plaintext", "-max-msg-sz", "8000000", f"127.0.0.1:{port}"]
            path = "flyteidl.service.AgentMetadataService/GetAgent"
            (answer,) = parsed(await asked(tool, *server, path, data='{"name": "x"}'))
            assert answer["agent"]["name"] == "x" * 6_000_000
            said = await grpcurl(tool, "-plaintext", f"127.0.0.1:{port}", path, data='{"name": "x"}')
            assert said.status == FAILED + Status.RESOURCE_EXHAUSTED.value
            said = await grpcurl(tool, *server, path, data=json.dumps({"name": "x" * 6_000_000}))
            assert said.status == FAILED + Status.RESOURCE_EXHAUSTED.value

    run(scenario())


def test_over_a_unix_socket(run: Run, tool: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with Server(with_reflection([Health([])])) as server:
            await server.start(path=str(tmp_path / "socket"))
            command = ["-plaintext", "-unix", str(tmp_path / "socket"), "grpc.health.v1.Health/Check"]
            assert parsed(await asked(tool, *command)) == [{"status": "SERVING"}]

    run(scenario())
