"""What type checkers must reject: every line marked `# rejected`, and no other. Checked, not run."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator

from grpclib.client import Channel
from typing_extensions import override

import flytemodels
from flytemodels import (
    TaskExecution,
    TaskTemplate,
    convert_to_flyte_phase,
    flyteidl2,
    get_connector_secret,
    is_terminal_phase,
    mirror_async_methods,
    render_task_template,
    task_phase_of,
    to_flyte2,
)
from flytemodels.flyteidl import admin, core, service
from flytemodels.flyteidl.core.tasks import Container, Resources
from flytemodels.google.protobuf.field_mask import FieldMask
from flytemodels.grpc import Server
from flytemodels.values import File, inputs, to_literal, to_python


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


async def calls(channel: Channel, stub: service.AsyncAgentServiceStub, sync: service.SyncAgentServiceStub) -> None:
    await stub.get_task(admin.GetTaskLogsRequest())  # rejected
    await stub.get_task(b"bytes")  # rejected
    await stub.get_task()  # rejected
    await stub.get_task(admin.GetTaskRequest(), 5)  # rejected
    await stub.get_task(admin.GetTaskRequest(), timeout="5")  # rejected
    await stub.get_task(admin.GetTaskRequest(), metadata={"k": 1})  # rejected
    await stub.get_tusk(admin.GetTaskRequest())  # rejected
    await stub.GetTask(admin.GetTaskRequest())  # rejected
    (await stub.get_task(admin.GetTaskRequest())).resource_meta  # rejected
    await stub.get_task_logs(admin.GetTaskLogsRequest())  # rejected
    sync.execute_task_sync(admin.ExecuteTaskSyncRequest())  # rejected
    sync.execute_task_sync([admin.GetTaskRequest()])  # rejected
    service.AsyncAgentServiceStub(channel, timeout="5")  # rejected
    service.AsyncAgentServiceStub(8000)  # rejected


class NoStream(service.AsyncAgentServiceBase):
    # What makes flytekit's GetTaskLogs answer with nothing.
    async def get_task_logs(  # rejected
        self, request: admin.GetTaskLogsRequest
    ) -> AsyncIterator[admin.GetTaskLogsResponse]:
        raise NotImplementedError


class NoStreamEither(service.AsyncAgentServiceBase):
    async def get_task_logs(self, request: admin.GetTaskLogsRequest) -> admin.GetTaskLogsResponse:  # rejected
        return admin.GetTaskLogsResponse()


class NoMessage(service.AsyncAgentServiceBase):
    async def get_task(self, request: admin.GetTaskRequest) -> AsyncIterator[admin.GetTaskResponse]:  # rejected
        yield admin.GetTaskResponse()


class NotAsync(service.AsyncAgentServiceBase):
    def get_task(self, request: admin.GetTaskRequest) -> admin.GetTaskResponse:  # rejected
        return admin.GetTaskResponse()


class WrongRequest(service.AsyncAgentServiceBase):
    async def get_task(self, request: admin.GetTaskLogsRequest) -> admin.GetTaskResponse:  # rejected
        return admin.GetTaskResponse()


class WrongResponse(service.AsyncAgentServiceBase):
    async def get_task(self, request: admin.GetTaskRequest) -> admin.GetTaskLogsResponse:  # rejected
        return admin.GetTaskLogsResponse()


class Misspelt(service.AsyncAgentServiceBase):
    @override
    async def get_tusk(self, request: admin.GetTaskRequest) -> admin.GetTaskResponse:  # rejected
        return admin.GetTaskResponse()


def both_flytes(one: TaskTemplate, two: flyteidl2.core.TaskTemplate) -> None:
    render_task_template(one, "P", run_arguments=False)  # rejected
    flyteidl2.task.Inputs.of({"x": flyteidl2.core.Variable()})  # rejected
    two.id = one.id  # rejected
    to_flyte2(one, str)  # rejected
    task_phase_of(flyteidl2.core.TaskExecution.QUEUED)  # rejected


def servers() -> None:
    Server([NotAService()])  # rejected
    Server([Misspelt()], max_concurrent_streams="10")  # rejected


class NotAService:
    pass


def values(literal: core.Literal, kind2: flyteidl2.core.LiteralType, file: File) -> None:
    to_python(b"")  # rejected
    to_python(literal, resolve=str)  # rejected
    to_python(literal, python_type=int).upper()  # rejected
    to_literal(3, None, literal)  # rejected
    to_literal(3, flyte=3)  # rejected
    to_literal(3, None, kind2).nothing  # rejected
    inputs.to_python({"a": literal})  # rejected
    inputs.from_python(["a"])  # rejected
    file.uri = "s3://elsewhere"  # rejected


def basics(template: TaskTemplate, mask: FieldMask) -> None:
    dataclasses.fields(3)  # rejected
    dataclasses.replace(3, type="x")  # rejected
    template.merge_from(core.Identifier())  # rejected
    template.walk(int)  # rejected
    template.unknown_fields = ()  # rejected
    flytemodels.fields(3)  # rejected
    flytemodels.set_path(template, "type")  # rejected
    flytemodels.diff(template)  # rejected
    mask.apply(3)  # rejected
    TaskTemplate.from_text(3)  # rejected


def patterns(template: TaskTemplate) -> None:
    match template:
        case TaskTemplate("a", "b", "c", "d", "e", "f", 7, "h", "i", "j", "k", "l", "m"):  # rejected
            pass
        case _:
            pass
