"""What type checkers must reject: every line marked `# rejected`, and no other. Checked, not run."""

from __future__ import annotations

from flytemodels import TaskExecution, TaskTemplate
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
