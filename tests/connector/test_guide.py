"""Every command of the guide "Write a connector" and of the examples runs as it is written, but for ports and paths."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field

from flytemodels.flyteidl import admin, core
from flytemodels.values import outputs
from tests.connector.containers import Image, build, copy_without
from tests.connector.guide import PYTHON_COMMANDS, Command, commands, commands_of_examples, make_session
from tests.connector.manifests import check_manifest, serve_options
from tests.docs.snippets import ROOT
from tests.grpc.processes import Program
from tests.peers.test_grpcurl import tool

__all__ = ["tool"]

grpc = pytest.importorskip("grpc")

GUIDE = commands()
DEPLOY = ROOT / "examples" / "deploy"
LISTENING = re.compile(
    r"listening on (?P<host>\S+):(?P<port>\d+)(?: \((?P<transport>\w+), (?P<security>TLS|plain text).*?(?P<rest>,.*)|$)"
)
METRICS = re.compile(r"metrics on port (\d+)")
PATIENCE = 60


@define
class Server:
    """A server that a command started, and its ports: those of the page, and those that they are."""

    program: Program
    options: Any
    ports: dict[int, int] = field(factory=dict)

    def heard(self, restarts: int = 0) -> re.Match[str]:
        """Return its start-up line, after some restarts."""
        end = time.monotonic() + PATIENCE
        while len(found := [each for line in self.program.output if (each := LISTENING.search(line))]) <= restarts:
            assert self.program.process.poll() is None, self.program.output
            assert time.monotonic() < end, self.program.output
            time.sleep(0.02)
        self.ports[self.options.port] = int(found[restarts]["port"])
        if metrics := METRICS.search(found[restarts].string):
            self.ports[self.options.metrics_port] = int(metrics[1])
        return found[restarts]

    def channel(self, certificate: Path | None = None) -> Any:
        """Return grpcio's channel to it."""
        port = self.ports[self.options.port]
        if certificate is None:
            return grpc.insecure_channel(f"127.0.0.1:{port}")
        return grpc.secure_channel(f"localhost:{port}", grpc.ssl_channel_credentials(certificate.read_bytes()))


@contextmanager
def serving(arguments: list[str], folder: Path, **environment: str) -> Iterator[Server]:
    """Start `flytemodels serve` in a folder, with free ports in place of the page's."""
    options = serve_options(arguments[1:])
    free = ["0" if word in (str(options.port), str(options.metrics_port)) else word for word in arguments]
    with started([*PYTHON_COMMANDS["flytemodels"], *free], folder, **environment) as program:
        yield Server(program, options)


@contextmanager
def started(command: list[str], folder: Path, **environment: str) -> Iterator[Program]:
    process = subprocess.Popen(
        command, cwd=folder, env={**os.environ, "PYTHONUNBUFFERED": "1", **environment},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    with process:
        program = Program(process)
        try:
            yield program
        finally:
            assert program.stop() == 0, program.output


def completed(command: Sequence[str], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the guide's reader."""
    made = tmp_path_factory.mktemp("reader")
    make_session(made)
    return made


def run_serve(words: list[str], reader: Path) -> None:
    with serving(words[1:], reader, PYTHONPATH=str(ROOT)) as server:
        line = server.heard()
        options = server.options
        assert line["host"] == options.host
        assert line["transport"] == options.transport
        assert line["security"] == ("TLS" if options.certificate else "plain text")
        assert line["rest"].endswith(": Shop Connector (shop; version 0; jobs)" + '"}' * (options.log_format == "json"))
        if options.log_format == "json":
            assert all(json.loads(each)["message"] for each in server.program.output)
        if options.reload:
            source = reader / "shop_connector.py"
            os.utime(source, (time.time() + 5, time.time() + 5))
            server.heard(restarts=1)
        certificate = reader / options.certificate if options.certificate else None
        with server.channel(certificate) as channel:
            answers_health(channel)
            runs_the_task(channel, reader)
    assert "stopped" in server.program.output[-1]


def answers_health(channel: Any) -> None:
    check = channel.unary_unary("/grpc.health.v1.Health/Check")
    assert check(b"", timeout=PATIENCE, wait_for_ready=True) == b"\x08\x01"


def runs_the_task(channel: Any, reader: Path) -> None:
    """Make the calls of the guide's task, with messages of our own on grpcio's channel."""

    def call(method: str, request: Any, answer: Any) -> Any:
        made = channel.unary_unary(f"/flyteidl.service.AsyncAgentService/{method}")
        return answer.parse(made(bytes(request), timeout=PATIENCE))

    template = core.TaskTemplate.parse((reader / "template.pb").read_bytes())
    inputs = core.LiteralMap.parse((reader / "inputs.pb").read_bytes())
    category = admin.TaskCategory(name=template.type)
    created = call("CreateTask", admin.CreateTaskRequest(template=template, inputs=inputs), admin.CreateTaskResponse)
    asked = admin.GetTaskRequest(task_category=category, resource_meta=created.resource_meta)
    resource = call("GetTask", asked, admin.GetTaskResponse).resource
    assert resource.phase == core.TaskExecution.SUCCEEDED
    assert outputs.to_python(resource.outputs, template.interface) == {"total": 42}


def run_openssl(words: list[str], reader: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    completed(words, reader)


def run_connector(words: list[str], reader: Path) -> None:
    done = completed([*PYTHON_COMMANDS["flytemodels"], *words[1:]], reader, PYTHONPATH=str(ROOT))
    assert json.loads(done.stdout) == {"total": 42}
    assert done.stderr == "SUCCEEDED\n"


def run_pytest(words: list[str], reader: Path) -> None:
    done = completed([*PYTHON_COMMANDS["pytest"], *words[1:]], reader, PYTHONPATH=f"{ROOT}{os.pathsep}{reader}")
    assert "1 passed" in done.stdout


@contextmanager
def server_before(words: list[str], port: int, reader: Path) -> Iterator[Server]:
    """Start what the page starts last in front of a command that asks a port."""
    before = GUIDE[: [each.words for each in GUIDE].index(words)]
    if any(each.words[0] == "openssl" for each in before):
        run_openssl(next(each.words for each in before if each.words[0] == "openssl"), reader)
    served = [each.words for each in before if each.words[:2] == ["flytemodels", "serve"] and str(port) in each.words]
    with serving(served[-1][1:], reader, PYTHONPATH=str(ROOT)) as server:
        server.heard()
        yield server


def port_in(words: list[str]) -> int:
    (found,) = {int(number) for word in words for number in re.findall(r"localhost:(\d+)", word)}
    return found


def run_grpcurl(words: list[str], reader: Path, program: str) -> None:
    with server_before(words, port_in(words), reader) as server:
        asked = [word.replace(f":{port_in(words)}", f":{server.ports[port_in(words)]}") for word in words[1:]]
        said = completed([program, *asked], reader).stdout
    if words[-1] == "list":
        assert {"flyteidl.service.AsyncAgentService", "flyteidl2.connector.AsyncConnectorService"} <= set(said.split())
    elif words[-1].endswith("Check"):
        assert json.loads(said) == {"status": "SERVING"}
    else:
        assert [agent["name"] for agent in json.loads(said)["agents"]] == ["Shop Connector"]


def run_curl(words: list[str], reader: Path) -> None:
    (port,) = {port_in(words)}
    with server_before(words, port, reader) as server:
        url = words[1].replace(f":{port}", f":{server.ports[port]}")
        with urllib.request.urlopen(url, timeout=PATIENCE) as response:
            assert "flyte_connector_calls_total" in response.read().decode()


def run_python(words: list[str], reader: Path) -> None:
    if "examples.admin_client" in words:
        run_admin_client(words)
        return
    free = ["0" if word == "8000" else word for word in words[1:]]
    # The line in front of it in the page.
    variable, _, value = next(each.words for each in GUIDE if each.words[0] == "export")[1].partition("=")
    with started([*PYTHON_COMMANDS["python"], *free], ROOT, **{variable: value}) as program:
        port = int(re.split("[: ]", program.wait_for("listening on"))[-1])
        with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
            answers_health(channel)


def run_admin_client(words: list[str]) -> None:
    """Run the client beside a flyteadmin of the tests."""
    import asyncio

    from tests.grpc.admin_memory import Admin
    from tests.grpc.servers import running

    async def scenario() -> None:
        async with running(Admin()) as server:
            free = [str(server.port) if word == "8089" else word for word in words[1:]]
            process = await asyncio.create_subprocess_exec(*PYTHON_COMMANDS["python"], *free, cwd=ROOT)
            assert await asyncio.wait_for(process.wait(), PATIENCE) == 0

    asyncio.run(scenario())


def build_image(words: list[str], reader: Path, into: Path) -> Image:
    assert words[:2] == ["docker", "build"]
    assert words[-1] == "."
    context = ROOT if "-f" in words else reader
    file = context / (words[words.index("-f") + 1] if "-f" in words else "Dockerfile")
    copy_without(DEPLOY / "Dockerfile.dockerignore", ROOT, into / "sources", ROOT)
    return build(file, context, into, into / "sources")


def check_image(made: Image) -> None:
    options = serve_options(made.arguments)
    assert made.entrypoint == ["flytemodels", "serve"]
    assert made.ports == [options.port, options.metrics_port]
    # Health checks and metrics come from outside of the container.
    assert options.host == "0.0.0.0"
    assert made.user == "1000"
    assert any(command.startswith("useradd --uid 1000") for command in made.left_out)


def run_image(made: Image) -> None:
    """Run an image's program, and make the calls of a probe and of Prometheus."""
    options = serve_options(made.arguments)
    free = ["0" if word in (str(options.port), str(options.metrics_port)) else word for word in made.arguments]
    command = [made.program(made.entrypoint[0]), *made.entrypoint[1:], *free]
    environment = {"PYTHONPATH": "", **made.environment, "SQL_CONNECTOR_FOLDER": str(made.root / "jobs")}
    with started(command, made.path("."), **environment) as program:
        server = Server(program, options)
        server.heard()
        with server.channel() as channel:
            answers_health(channel)
        metrics = f"http://127.0.0.1:{server.ports[options.metrics_port]}/metrics"
        with urllib.request.urlopen(metrics, timeout=PATIENCE) as response:
            assert response.status == 200


def published(words: list[str]) -> list[str]:
    return [words[at + 1] for at, word in enumerate(words) if word == "-p"]


RUNNERS: dict[str, Callable[[list[str], Path], None]] = {
    "flytemodels serve": run_serve,
    "flytemodels run-connector": run_connector,
    "pytest": run_pytest,
    "openssl": run_openssl,
    "curl": run_curl,
    "python -m": run_python,
}
CONTAINERS = [each for each in GUIDE if each.words[0] in ("docker", "kubectl")]
IMAGES = [each for each in CONTAINERS if each.words[:2] == ["docker", "build"]]


def runner_of(words: list[str]) -> Callable[[list[str], Path], None] | None:
    return RUNNERS.get(" ".join(words[:2])) or RUNNERS.get(words[0])


HERE = [each for each in GUIDE if runner_of(each.words)]
GRPCURL = [each for each in GUIDE if each.words[0] == "grpcurl"]


def test_no_command_is_left_out() -> None:
    # The variable is set for the command that follows it.
    rest = [each.line for each in GUIDE if each not in [*HERE, *GRPCURL, *CONTAINERS]]
    assert rest == ["export _FSEC_WAREHOUSE_TOKEN=any"]
    assert len(GUIDE) > 15


@pytest.mark.slow
@pytest.mark.parametrize("command", HERE, ids=lambda command: command.place)
def test_commands_of_the_guide_run(command: Command, reader: Path) -> None:
    if "--certificate" in command.words:
        run_openssl(next(each.words for each in GUIDE if each.words[0] == "openssl"), reader)
    runner = runner_of(command.words)
    assert runner is not None
    runner(command.words, reader)


@pytest.mark.skipif(shutil.which("go") is None, reason="Go, which grpcurl is built with, is not installed")
@pytest.mark.parametrize("command", GRPCURL, ids=lambda command: command.place)
def test_commands_with_grpcurl_run(command: Command, reader: Path, tool: str) -> None:
    run_grpcurl(command.words, reader, tool)


@pytest.mark.slow
@pytest.mark.parametrize("command", IMAGES, ids=lambda command: command.words[-2])
def test_containers_are_built_and_run_without_docker(command: Command, reader: Path, tmp_path: Path) -> None:
    made = build_image(command.words, reader, tmp_path)
    check_image(made)
    run_image(made)
    # What the page does with it.
    following = GUIDE[GUIDE.index(command) + 1].words
    if following[:2] == ["docker", "run"]:
        assert following[-1] == command.words[command.words.index("-t") + 1]
        assert published(following) == [f"{port}:{port}" for port in made.ports]
    else:
        assert following[:3] == ["kubectl", "apply", "-f"]
        check_manifest(ROOT / following[3], made.arguments)


@pytest.mark.parametrize("command", commands_of_examples(), ids=lambda command: command.place)
def test_commands_of_examples_run(command: Command) -> None:
    words = command.words
    assert words[:2] == ["flytemodels", "serve"]
    with serving(words[1:], ROOT, _FSEC_WAREHOUSE_TOKEN="any") as server:
        server.heard()
        with server.channel() as channel:
            answers_health(channel)


def test_examples_have_their_commands() -> None:
    assert {command.place for command in commands_of_examples()} >= {
        "warehouse-0",
        "sql_connector-0",
        "batch_connector-0",
    }
