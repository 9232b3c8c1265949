"""`make demo`: what the package does, shown on files that flytekit wrote.

A task is read, a type checker finds a mistake, and the same job is done with the official classes. Then the files are
read and written again, one is changed, and the example connector runs a task.
"""

from __future__ import annotations

import asyncio
import inspect
import os
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from flytemodels import Message
    from flytemodels.flyteidl import admin

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "tests" / "data"

T = TypeVar("T")

steps: list[tuple[str, float]] = []
"""What was done, and how many milliseconds it took."""

MISTAKE = """\
from flytemodels.flyteidl.core import Container

container = Container(image="ghcr.io/example/project:v2")
container.args = "--epochs 4"
"""
"""A program with a mistake that only runs into trouble later, when the message is written."""


def milliseconds(step: Callable[[], T]) -> tuple[T, float]:
    """Do one step, and return its result and how long it took."""
    start = perf_counter()
    result = step()
    return result, (perf_counter() - start) * 1e3


def timed(name: str, step: Callable[[], T]) -> T:
    """Do one step, once, and note how long it took."""
    result, took = milliseconds(step)
    steps.append((name, took))
    return result


def heading(text: str) -> None:
    """Print a heading."""
    print(f"\n{text}\n{'-' * len(text)}")


def import_flytemodels() -> None:
    """Import the classes that the demo needs."""
    from flytemodels.flyteidl import admin, core

    _ = admin.TaskSpec, core.LiteralMap


# The first screen


def start_type_checker(folder: str) -> subprocess.Popen[str]:
    """Have mypy look at the program with the mistake, while the demo goes on."""
    program = Path(folder, "mistake.py")
    program.write_text(MISTAKE, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-codes", str(program)]
    command += ["--cache-dir", str(ROOT / ".cache" / "mypy-demo")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True)


def show_first_screen() -> None:
    """Print what was read, the mistake that a type checker finds, and the same job done in both ways."""
    from flytemodels import engine

    with tempfile.TemporaryDirectory() as folder:
        checker = start_type_checker(folder)
        print(f"flytemodels, {engine()} engine, CPython {sys.version.split()[0]}")
        print(f"read      {describe_task()}")
        answer = checker.communicate()[0].strip().partition("error: ")[2]
        print(f"mistake   {MISTAKE.splitlines()[-1]}")
        print(f"mypy      {answer}")
    show_same_job()


def describe_task() -> str:
    """Read a task that flytekit wrote, and say in a line what is in it."""
    from flytemodels.flyteidl import admin

    data = (DATA / "python_task.pb").read_bytes()
    template = admin.TaskSpec.parse(data).template
    if template is None or template.id is None or template.container is None:
        sys.exit("python_task.pb: expected a template with a name and a container")
    if template.interface is None or template.interface.inputs is None:
        sys.exit("python_task.pb: expected inputs")
    inputs = len(template.interface.inputs.variables)
    return f"{template.id.name}, {inputs} inputs, image {template.container.image} ({len(data)} bytes, by flytekit)"


def with_flytemodels(data: bytes) -> tuple[bytes, object]:
    """Set another image and one more variable, write the task, and return its container as JSON values too."""
    from flytemodels.flyteidl.admin import TaskSpec
    from flytemodels.flyteidl.core import KeyValuePair

    spec = TaskSpec.parse(data)
    if spec.template is None or spec.template.container is None:
        raise ValueError("expected a container")
    container = spec.template.container
    container.image = "ghcr.io/example/project:v2"
    container.env.append(KeyValuePair(key="LOG_LEVEL", value="debug"))
    return bytes(spec), container.to_dict()


def with_official_classes(data: bytes) -> tuple[bytes, object]:
    """Do the same with the official classes, of which mypy knows nothing."""
    from flyteidl.admin.task_pb2 import TaskSpec
    from google.protobuf.json_format import MessageToDict

    spec = TaskSpec.FromString(data)
    if not spec.template.HasField("container"):
        raise ValueError("expected a container")
    container = spec.template.container
    container.image = "ghcr.io/example/project:v2"
    container.env.add(key="LOG_LEVEL", value="debug")
    return spec.SerializeToString(), MessageToDict(container)


def show_same_job() -> None:
    """Do one job in both ways, and print lines and time of each."""
    data = (DATA / "python_task.pb").read_bytes()
    print("the same job: read the task, change its image and environment, write it, show its container as JSON values")
    ways = [("flytemodels", with_flytemodels)]
    if sys.version_info < (3, 14):
        ways.append(("official classes", with_official_classes))
    results: list[tuple[bytes, object]] = []
    for name, job in ways:
        results.append(job(data))
        best = min(milliseconds(partial(job, data))[1] for _ in range(200))
        print(f"          {name:17} {lines_of(job)} lines, {best * 1e3:5.0f} microseconds")
    if len(results) == 2:
        from flytemodels.flyteidl.admin import TaskSpec

        (ours, our_json), (theirs, their_json) = results
        same = TaskSpec.parse(ours) == TaskSpec.parse(theirs) and our_json == their_json
        print(f"          read back, both results are the same task: {same}")


def lines_of(job: Callable[..., object]) -> int:
    """Return how many lines of code a function has, without its head, its docstring and empty lines."""
    return sum(1 for line in inspect.getsource(job).splitlines()[2:] if line.strip())


# The rest


def show_samples() -> None:
    """Read every sample, write it again, and show that the bytes are the same."""
    from flytemodels.flyteidl import admin, core

    samples: dict[str, type[Message]] = {
        "python_task.pb": admin.TaskSpec,
        "container_task.pb": admin.TaskSpec,
        "sql_task.pb": admin.TaskSpec,
        "pod_task.pb": admin.TaskSpec,
        "workflow.pb": admin.WorkflowSpec,
        "large_workflow.pb": admin.WorkflowSpec,
        "launch_plan.pb": admin.LaunchPlan,
        "inputs.pb": core.LiteralMap,
        "outputs.pb": core.LiteralMap,
        "futures.pb": core.DynamicJobSpec,
        "error.pb": core.ErrorDocument,
    }
    heading("Files that flytekit wrote, read and written again (microseconds, best of 20)")
    print(f"{'file':20}{'message':18}{'bytes':>6}{'parse':>9}{'serialize':>11}")
    for name, cls in samples.items():
        data = (DATA / name).read_bytes()
        message = cls.parse(data)
        written = message.SerializeToString()
        if written != data:
            sys.exit(f"{name}: the {len(written)} bytes written differ from the {len(data)} bytes read")
        reading, writing = (
            min(milliseconds(step)[1] for _ in range(20)) * 1e3
            for step in (partial(cls.parse, data), message.SerializeToString)
        )
        print(f"{name:20}{cls.__name__:18}{len(data):6}{reading:9.1f}{writing:11.1f}  same bytes")


def show_values(task: admin.TaskSpec) -> None:
    """Print the inputs of a task as Python values, and write them back."""
    from flytemodels.flyteidl import core
    from flytemodels.values import inputs

    heading("inputs.pb as Python values, by the types of the task's interface: flytemodels.values")
    literals = core.LiteralMap.parse((DATA / "inputs.pb").read_bytes())
    interface = task.template.interface if task.template is not None else None
    values = timed("inputs.to_python(), with its import", lambda: inputs.to_python(literals, interface))
    for name, value in sorted(values.items()):
        print(f"  {name:12}{value!r}")
    written = timed("inputs.from_python()", lambda: inputs.from_python(values, interface))
    print(f"Written again, the literals are equal to those of the file: {written == literals}")


def show_change() -> admin.TaskSpec:
    """Read a task, show it, change it, and write it to a file and back."""
    from flytemodels.flyteidl import admin, core

    data = (DATA / "python_task.pb").read_bytes()
    task = timed("parse python_task.pb", lambda: admin.TaskSpec.parse(data))
    template = task.template
    if template is None or template.container is None or template.metadata is None:
        sys.exit("python_task.pb: expected a template with metadata and a container")
    heading("print(task.template.short_string())")
    print(timed("short_string()", template.short_string))

    heading("The same task, with another image, more retries and one more variable, written back")
    template.container.image = "ghcr.io/example/project:v2"
    template.metadata.retries = core.RetryStrategy(retries=5)
    template.container.env.append(core.KeyValuePair(key="LOG_LEVEL", value="debug"))
    written = timed("serialize the changed task", task.SerializeToString)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "python_task.pb")
        path.write_bytes(written)
        again = timed("parse the changed task", lambda: admin.TaskSpec.parse(path.read_bytes()))
    print(f"{len(data)} bytes became {len(written)}; read back, the task is equal to the one written: {again == task}")
    return task


def show_official(task: admin.TaskSpec) -> None:
    """Have the official classes read what was written, and take their object back."""
    heading("What the official flyteidl classes read")
    if sys.version_info >= (3, 14):
        print("flyteidl cannot be installed on Python 3.14 and later: flytemodels does without it.")
        return
    from flytemodels.flyteidl import admin

    official = timed("to_flyte_idl(), which imports flyteidl", task.to_flyte_idl)
    timed("to_flyte_idl(), again", task.to_flyte_idl)
    print(f"{type(official).__module__}.{type(official).__name__}")
    print(f"  container.image    {official.template.container.image}")
    print(f"  metadata.retries   {official.template.metadata.retries.retries}")
    print(f"  container.env      {', '.join(f'{pair.key}={pair.value}' for pair in official.template.container.env)}")
    back = timed("from_flyte_idl()", lambda: admin.TaskSpec.from_flyte_idl(official))
    print(f"Taken back with from_flyte_idl, the task is equal to the one sent: {back == task}")


def show_connector() -> None:
    """Start the example connector, send it a task that flytekit wrote, and follow the task to its end."""
    heading("The example connector runs the SQL task of sql_task.pb, over gRPC")
    command = [sys.executable, "-m", "examples.connector", "--port", "0"]
    environment = {**os.environ, "_FSEC_WAREHOUSE_TOKEN": "any"}
    connector = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    with connector:
        try:
            assert connector.stdout is not None
            line = timed("start the connector", connector.stdout.readline)
            print(f"python {' '.join(command[1:])}: {line.strip()}")
            asyncio.run(asyncio.wait_for(follow_task(int(line.rpartition(":")[2])), 60))
        finally:
            connector.terminate()


async def follow_task(port: int) -> None:
    """Create the task, print its phases and its log until it is over, and show what came of it."""
    from grpclib.client import Channel

    from flytemodels.flyteidl import admin
    from flytemodels.flyteidl.service import AsyncAgentServiceStub
    from flytemodels.grpc import MessageCodec

    async with Channel("127.0.0.1", port, codec=MessageCodec()) as channel:
        stub = AsyncAgentServiceStub(channel, timeout=30)
        created = await timed_call("CreateTask, with the connection", stub.create_task(sql_task()))
        meta = created.resource_meta
        log = asyncio.create_task(print_log(stub.get_task_logs(admin.GetTaskLogsRequest(resource_meta=meta))))
        shown = None
        while True:
            resource = (await stub.get_task(admin.GetTaskRequest(resource_meta=meta))).resource
            if resource is None:
                sys.exit("GetTask: the answer has no resource")
            if resource.phase.is_terminal:
                await log  # it ends with the task
            if resource.phase is not shown:
                print(f"  phase  {resource.phase.name}")
                shown = resource.phase
            if resource.phase.is_terminal:
                break
            await asyncio.sleep(0.05)
        await timed_call("GetTask", stub.get_task(admin.GetTaskRequest(resource_meta=meta)))
    if resource.phase.name != "SUCCEEDED" or resource.outputs is None:
        sys.exit(f"The task ended in the phase {resource.phase.name}: {resource.message}")
    print(f"  output {', '.join(resource.outputs.literals)}")


def sql_task() -> admin.CreateTaskRequest:
    """Make the request that creates the task, with inputs for it."""
    from flytemodels.flyteidl import admin, core

    spec = admin.TaskSpec.parse((DATA / "sql_task.pb").read_bytes())
    inputs = {"region": core.Primitive(string_value="north"), "limit": core.Primitive(integer=3)}
    literals = {name: core.Literal(scalar=core.Scalar(primitive=value)) for name, value in inputs.items()}
    return admin.CreateTaskRequest(template=spec.template, inputs=core.LiteralMap(literals=literals))


async def timed_call(name: str, call: Awaitable[T]) -> T:
    """Await one call, and note how long it took."""
    start = perf_counter()
    result = await call
    steps.append((name, (perf_counter() - start) * 1e3))
    return result


async def print_log(parts: AsyncIterator[admin.GetTaskLogsResponse]) -> None:
    """Print the lines as they come."""
    async for part in parts:
        for line in part.body.results if part.body is not None else ():
            print(f"  log    {line}")


def show_times() -> None:
    """Print how long each step took."""
    heading("How long each step took, done once (ms)")
    for name, took in steps:
        print(f"{name:42}{took:10.3f}")


if __name__ == "__main__":
    timed("import flytemodels and its message classes", import_flytemodels)
    show_first_screen()
    show_samples()
    task = show_change()
    show_official(task)
    show_values(task)
    show_connector()
    show_times()
