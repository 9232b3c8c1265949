"""What type checkers must reject: every line marked `# rejected`, and no other. Checked, not run."""

from __future__ import annotations

from flytemodels import (
    TaskExecution,
    TaskTemplate,
    convert_to_flyte_phase,
    get_connector_secret,
    is_terminal_phase,
    mirror_async_methods,
    render_task_template,
)
from flytemodels.flyteidl import core
from flytemodels.flyteidl.core.tasks import Container, Resources


def names(template: TaskTemplate) -> None:
    template.kind  # rejected
    template.typ = "x"  # rejected
    TaskTemplate(image="x")  # rejected
    TaskTemplate.from_bytes(b"")  # rejected
    core.TaskTemplates  # rejected
    TaskExecution.SUCCESS  # rejected
    Resources.ResourceNames  # rejected


def types(template: TaskTemplate, container: Container) -> None:
    template.task_type_version = "1"  # rejected
    template.type = b"python-task"  # rejected
    template.container = "alpine"  # rejected
    template.container = core.Sql()  # rejected
    container.args = "echo hello"  # rejected
    container.args.append(1)  # rejected
    container.image = None  # rejected
    template.config = {"k": 1}  # rejected
    template.custom = {"k": b"bytes"}  # rejected
    container.architecture = "ARM64"  # rejected
    Container(image=1)  # rejected
    Resources.ResourceEntry(name="CPU")  # rejected
    TaskTemplate.parse("text")  # rejected
    core.TaskMetadata(timeout=5)  # rejected


def absence(template: TaskTemplate, literal: core.Literal) -> None:
    template.container.image  # rejected
    template.id.name  # rejected
    template.custom["k"]  # rejected
    literal.scalar.primitive  # rejected
    literal.value.uri  # rejected


def oneofs(template: TaskTemplate) -> None:
    template.target = Container()  # rejected


def results(template: TaskTemplate) -> int:
    return template.type  # rejected


async def mirrored(connector: Connector) -> None:
    await mirror_async_methods(connector.get, "1")  # rejected
    await mirror_async_methods(connector.get)  # rejected
    await mirror_async_methods(connector.create, job=1, task=2)  # rejected
    await mirror_async_methods("get")  # rejected
    (await mirror_async_methods(connector.create, job=1)).upper()  # rejected


class Connector:
    def get(self, job: int) -> str:
        return str(job)

    async def create(self, job: int) -> int:
        return job


def helpers(template: TaskTemplate) -> None:
    convert_to_flyte_phase(3)  # rejected
    convert_to_flyte_phase("odd", {"odd": "FAILED"})  # rejected
    is_terminal_phase("SUCCEEDED")  # rejected
    get_connector_secret(None)  # rejected
    get_connector_secret("key", "group")  # rejected
    render_task_template(None, "s3://bucket/run")  # rejected
    render_task_template(template, None)  # rejected
    TaskTemplate.from_flyte_idl("text")  # rejected
