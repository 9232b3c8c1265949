"""What type checkers must accept, with the types that they must see. Checked, not run."""

from __future__ import annotations

import dataclasses
import datetime
import functools
import typing
from collections.abc import AsyncIterator, Awaitable, Coroutine
from contextlib import aclosing

import grpclib.server
from grpclib.client import Channel
from typing_extensions import assert_type, override

import flytemodels
from flytemodels import (
    ActionContext,
    Message,
    TaskExecution,
    TaskTemplate,
    action_phase_of,
    connection_settings,
    convert_to_flyte_phase,
    flyteidl2,
    get_connection_secret,
    mirror_async_methods,
    render_task_template,
    task_phase_of,
    to_flyte1,
    to_flyte2,
)
from flytemodels.flyteidl import admin, core, event, plugins, service
from flytemodels.flyteidl.core.literals import Blob, Literal, LiteralMap, Primitive, Schema, Union, Void
from flytemodels.flyteidl.core.tasks import Container, Resources, Sql
from flytemodels.google.protobuf.any import Any
from flytemodels.google.protobuf.field_mask import FieldMask
from flytemodels.grpc import Deadline, Server, current_call, server_tls
from flytemodels.grpc.health import Health
from flytemodels.grpc.reflection import with_reflection
from flytemodels.types import JSON
from flytemodels.values import File, Offloaded, inputs, literal_type, outputs, to_literal, to_python


def scalars(template: TaskTemplate, node: admin.NodeExecutionMetaData, gate: core.LiteralType) -> None:
    assert_type(template.type, str)
    assert_type(template.task_type_version, int)
    assert_type(node.is_parent_node, bool)
    assert_type(core.Binary().value, bytes)
    assert_type(Primitive().float_value, float | None)
    assert_type(gate.simple, core.SimpleType | None)


def messages(template: TaskTemplate) -> None:
    assert_type(template.id, core.Identifier | None)
    assert_type(template.container, Container | None)
    if template.container is not None:
        assert_type(template.container.image, str)
        assert_type(template.container.resources, Resources | None)
        assert_type(template.container.architecture, Container.Architecture)


def containers(container: Container, literals: LiteralMap, template: TaskTemplate) -> None:
    assert_type(container.args, list[str])
    assert_type(container.env, list[core.KeyValuePair])
    assert_type(literals.literals, dict[str, Literal])
    assert_type(literals.literals["x"].hash, str)
    assert_type(template.config, dict[str, str])
    assert_type(Resources().limits, list[Resources.ResourceEntry])


def wrapped(execution: event.TaskExecutionEvent, metadata: core.TaskMetadata, template: TaskTemplate) -> None:
    assert_type(execution.occurred_at, datetime.datetime | None)
    assert_type(metadata.timeout, datetime.timedelta | None)
    assert_type(admin.ExecutionSpec().interruptible, bool | None)
    assert_type(template.custom, dict[str, JSON] | None)
    assert_type(core.Scalar().generic, dict[str, JSON] | None)
    assert_type(plugins.SparkJob().sparkConf, dict[str, str])


def enums(entry: Resources.ResourceEntry) -> None:
    assert_type(entry.name, Resources.ResourceName)
    assert_type(Resources.CPU, Resources.ResourceName)
    assert_type(TaskExecution.SUCCEEDED, TaskExecution.Phase)
    assert_type(TaskExecution.Phase(99), TaskExecution.Phase)
    assert_type(TaskExecution.Phase.RUNNING.is_terminal, bool)
    assert_type(core.ResourceType(core.ResourceType.TASK.value), core.ResourceType)


def oneofs(literal: Literal, scalar: core.Scalar, template: TaskTemplate) -> None:
    assert_type(literal.value, core.Scalar | core.LiteralCollection | LiteralMap | core.LiteralOffloadedMetadata | None)
    assert_type(template.target, Container | core.K8sPod | Sql | None)
    assert_type(literal.which_oneof("value"), str | None)
    match scalar.value:
        case Primitive(integer=int() as number):
            assert_type(number, int)
        case Blob(uri=uri):
            assert_type(uri, str)
        case Schema() | Union() | Void() | None:
            pass
        case _:
            pass


def construction() -> None:
    by_position = TaskTemplate(core.Identifier(project="p"), "python-task", None, None, {"a": [1, None, {"b": 0.5}]})
    assert_type(by_position, TaskTemplate)
    TaskTemplate(type="container", container=Container(image="alpine", args=["echo"]), config={"k": "v"})
    Resources(requests=[Resources.ResourceEntry(Resources.ResourceName.CPU, "1")])
    Primitive(datetime=datetime.datetime.now(datetime.timezone.utc))


def wire(template: TaskTemplate, data: bytes) -> None:
    assert_type(TaskTemplate.parse(data), TaskTemplate)
    assert_type(TaskTemplate.parse(memoryview(data)), TaskTemplate)
    assert_type(TaskTemplate.FromString(data), TaskTemplate)
    assert_type(bytes(template), bytes)
    assert_type(template.SerializeToString(), bytes)
    assert_type(template.serialize_to_string(deterministic=True), bytes)
    assert_type(template.is_empty, bool)
    assert_type(template.short_string(), str)


def json(data: str) -> None:
    assert_type(LiteralMap.from_json(data), LiteralMap)
    assert_type(LiteralMap.from_dict({"literals": {}}, ignore_unknown_fields=True), LiteralMap)
    assert_type(LiteralMap().to_json(indent=2), str)


def interoperation(template: TaskTemplate) -> None:
    assert_type(TaskTemplate.from_flyte_idl(b""), TaskTemplate)
    assert_type(Any.pack(template), Any)
    assert_type(Any().unpack(TaskTemplate), TaskTemplate)


class Subclass(TaskTemplate):
    def image(self) -> str | None:
        return self.container.image if self.container is not None else None


def subclasses(data: bytes) -> None:
    assert_type(Subclass.parse(data), Subclass)
    assert_type(Subclass.parse(data).image(), str | None)


def generic(cls: type[Message], data: bytes) -> None:
    assert_type(cls.parse(data), Message)


# The helpers


def blocking(key: str, *, times: int = 1) -> list[str]:
    return [key] * times


async def asynchronous(key: str, *, times: int = 1) -> list[str]:
    return [key] * times


def returns_awaitable(key: str) -> Awaitable[int]:
    raise NotImplementedError(key)


def returns_coroutine() -> Coroutine[typing.Any, typing.Any, bytes]:
    raise NotImplementedError


def returns_either() -> int | Awaitable[int]:
    raise NotImplementedError


class Connector:
    def get(self, job: int) -> TaskExecution.Phase:
        raise NotImplementedError(job)

    async def create(self, job: int) -> TaskExecution.Phase:
        raise NotImplementedError(job)


class AsyncCallable:
    async def __call__(self, key: str) -> dict[str, int]:
        return {key: 1}


class BlockingCallable:
    def __call__(self, key: str) -> dict[str, int]:
        return {key: 1}


async def results_of_mirrored_functions() -> None:
    assert_type(await mirror_async_methods(blocking, "k"), list[str])
    assert_type(await mirror_async_methods(blocking, key="k", times=2), list[str])
    assert_type(await mirror_async_methods(asynchronous, "k"), list[str])
    assert_type(await mirror_async_methods(asynchronous, key="k", times=2), list[str])
    assert_type(await mirror_async_methods(returns_awaitable, key="k"), int)
    assert_type(await mirror_async_methods(returns_coroutine), bytes)
    assert_type(await mirror_async_methods(returns_either), int)
    assert_type(await mirror_async_methods(Connector().get, job=1), TaskExecution.Phase)
    assert_type(await mirror_async_methods(Connector().create, job=1), TaskExecution.Phase)
    assert_type(await mirror_async_methods(AsyncCallable(), key="k"), dict[str, int])
    assert_type(await mirror_async_methods(BlockingCallable(), key="k"), dict[str, int])
    assert_type(await mirror_async_methods(functools.partial(blocking, "k")), list[str])
    assert_type(await mirror_async_methods(functools.partial(asynchronous, "k")), list[str])
    assert_type(await mirror_async_methods(Connector), Connector)


def phases(phase: TaskExecution.Phase) -> None:
    assert_type(flytemodels.convert_to_flyte_phase("done"), TaskExecution.Phase)
    assert_type(flytemodels.convert_to_flyte_phase("odd", {"odd": TaskExecution.FAILED}), TaskExecution.Phase)
    assert_type(flytemodels.is_terminal_phase(phase), bool)
    assert_type(flytemodels.is_terminal_phase(3), bool)
    assert_type(phase.is_terminal, bool)


def secrets() -> None:
    assert_type(flytemodels.get_connector_secret("token"), str)
    config = flytemodels.SecretsConfig(env_prefix="X_", default_dir="/run/secrets")
    assert_type(flytemodels.get_agent_secret("token", group="team", config=config), str)


def rendering(template: TaskTemplate) -> None:
    assert_type(flytemodels.render_task_template(template, "s3://bucket/run"), TaskTemplate)
    assert_type(template.render("s3://bucket/run"), TaskTemplate)


def texts_and_interoperation(template: TaskTemplate, data: bytes) -> None:
    assert_type(TaskTemplate.from_flyte_idl(data), TaskTemplate)
    assert_type(TaskTemplate.from_flyte_idl(template), TaskTemplate)
    assert_type(template.short_string(), str)
    assert_type(template.verbose_string(), str)
    assert_type(template.is_empty, bool)


def both_flytes(one: TaskTemplate, two: flyteidl2.core.TaskTemplate, connection: flyteidl2.core.Connection) -> None:
    assert_type(render_task_template(one, "P"), TaskTemplate)
    assert_type(render_task_template(two, "P"), flyteidl2.core.TaskTemplate)
    assert_type(render_task_template(two, "P", ActionContext(run_name="r")), flyteidl2.core.TaskTemplate)
    assert_type(two.render("P", run_arguments=False), flyteidl2.core.TaskTemplate)
    assert_type(to_flyte2(one, flyteidl2.core.TaskTemplate), flyteidl2.core.TaskTemplate)
    assert_type(to_flyte1(two), Message)
    phases = flyteidl2.core.TaskExecution.Phase
    assert_type(convert_to_flyte_phase("done"), TaskExecution.Phase)
    assert_type(convert_to_flyte_phase("done", phases=phases), flyteidl2.core.TaskExecution.Phase)
    assert_type(convert_to_flyte_phase("x", {"x": phases.QUEUED}), flyteidl2.core.TaskExecution.Phase)
    assert_type(convert_to_flyte_phase("x", {"x": phases.QUEUED}, phases=phases), flyteidl2.core.TaskExecution.Phase)
    assert_type(action_phase_of(phases.QUEUED), flyteidl2.common.ActionPhase)
    assert_type(action_phase_of(TaskExecution.QUEUED).is_terminal, bool)
    assert_type(task_phase_of(flyteidl2.common.ActionPhase(1)), flyteidl2.core.TaskExecution.Phase)
    assert_type(task_phase_of(flyteidl2.common.ActionPhase(1), TaskExecution.Phase), TaskExecution.Phase)
    assert_type(get_connection_secret(connection, "token"), str)
    assert_type(connection_settings(connection, Account), Account)


def named(variables: flyteidl2.core.VariableMap, inputs: flyteidl2.task.Inputs) -> None:
    assert_type(variables.get("x"), flyteidl2.core.Variable | None)
    assert_type(variables.get("x", 1), flyteidl2.core.Variable | int)
    assert_type(variables["x"], flyteidl2.core.Variable)
    assert_type(inputs.items(), list[tuple[str, flyteidl2.core.Literal]])
    assert_type(inputs.as_dict(), dict[str, flyteidl2.core.Literal])
    assert_type(flyteidl2.task.Inputs.of({"x": flyteidl2.core.Literal()}), flyteidl2.task.Inputs)
    inputs["x"] = flyteidl2.core.Literal()


@dataclasses.dataclass
class Account:
    token: str


async def calls(channel: Channel, request: admin.GetTaskRequest) -> None:
    stub = service.AsyncAgentServiceStub(channel, timeout=5, metadata={"authorization": "Bearer x"})
    assert_type(await stub.get_task(request), admin.GetTaskResponse)
    limit = Deadline.from_timeout(5)
    assert_type(await stub.get_task(request, timeout=1.5, deadline=limit, metadata=[("k", "v")]), admin.GetTaskResponse)
    async for part in stub.get_task_logs(admin.GetTaskLogsRequest()):
        assert_type(part, admin.GetTaskLogsResponse)
    async with aclosing(stub.get_task_logs(admin.GetTaskLogsRequest())) as parts:
        assert_type(await anext(parts), admin.GetTaskLogsResponse)
    sync = service.SyncAgentServiceStub(channel)
    async for answer in sync.execute_task_sync([admin.ExecuteTaskSyncRequest()]):
        assert_type(answer, admin.ExecuteTaskSyncResponse)
    async for answer in sync.execute_task_sync(several()):
        assert_type(answer, admin.ExecuteTaskSyncResponse)


async def several() -> AsyncIterator[admin.ExecuteTaskSyncRequest]:
    yield admin.ExecuteTaskSyncRequest()


class Connected(service.AsyncAgentServiceBase):
    @override
    async def get_task(self, request: admin.GetTaskRequest) -> admin.GetTaskResponse:
        metadata = current_call().metadata
        return admin.GetTaskResponse(resource=admin.Resource(message=str(metadata)))

    @override
    async def get_task_logs(self, request: admin.GetTaskLogsRequest) -> AsyncIterator[admin.GetTaskLogsResponse]:
        yield admin.GetTaskLogsResponse()


class Renamed(service.AsyncAgentServiceBase):
    """Overrides may call their parameter what they like."""

    @override
    async def get_task(self, message: admin.GetTaskRequest) -> admin.GetTaskResponse:
        return admin.GetTaskResponse()


class AlsoConnected(service.SyncAgentServiceBase, service.AgentMetadataServiceBase):
    @override
    def execute_task_sync(
        self, requests: AsyncIterator[admin.ExecuteTaskSyncRequest]
    ) -> AsyncIterator[admin.ExecuteTaskSyncResponse]:
        return (admin.ExecuteTaskSyncResponse() async for _ in requests)


async def servers() -> None:
    server = Server(with_reflection([Connected(), AlsoConnected(), Health()]), max_concurrent_streams=10)
    await server.start("127.0.0.1", 0, ssl=server_tls("certificate.pem", "key.pem"))
    assert_type(server.port, int)
    await server.stop(5)
    grpclib.server.Server([Connected()])


class Settings:
    """A class of a user's own."""


def values(literal: core.Literal, literal2: flyteidl2.core.Literal, kind2: flyteidl2.core.LiteralType) -> None:
    assert_type(to_python(literal), object)
    assert_type(to_python(literal2, kind2), object)
    assert_type(to_python(literal, python_type=int), int)
    assert_type(to_python(literal2, None, Settings), Settings)
    assert_type(to_python(literal, python_type=list[int]), list[int])
    assert_type(to_python(literal, python_type=dict[str, Settings], resolve=fetched), dict[str, Settings])
    assert_type(to_literal(3), core.Literal)
    assert_type(to_literal([3], list[int]), core.Literal)
    assert_type(to_literal(3, int, literal_type(int)), core.Literal)
    assert_type(to_literal(3, None, kind2), flyteidl2.core.Literal)
    assert_type(to_literal(3, literal_type=kind2), flyteidl2.core.Literal)
    assert_type(to_literal(3, flyte=2), flyteidl2.core.Literal)
    assert_type(literal_type(Settings), core.LiteralType)
    assert_type(literal_type(int, flyte=2), flyteidl2.core.LiteralType)
    assert_type(File("s3://bucket/key").uri, str)


def fetched(offloaded: Offloaded) -> bytes:
    return offloaded.uri.encode()


def mappings(one: core.TypedInterface, two: flyteidl2.core.TypedInterface, literals: LiteralMap) -> None:
    assert_type(inputs.to_python(literals, one), dict[str, typing.Any])
    assert_type(inputs.to_python(flyteidl2.task.Inputs(), two, resolve=fetched), dict[str, typing.Any])
    assert_type(inputs.from_python({"a": 1}, one, {"a": int}), LiteralMap)
    assert_type(inputs.from_python({"a": 1}), LiteralMap)
    assert_type(inputs.from_python({"a": 1}, two), flyteidl2.task.Inputs)
    assert_type(outputs.from_python({"a": 1}, flyte=2), flyteidl2.task.Outputs)


def basics(template: TaskTemplate, message: Message, mask: FieldMask) -> None:
    assert_type(dataclasses.fields(template), tuple[dataclasses.Field[typing.Any], ...])
    assert_type(dataclasses.fields(message), tuple[dataclasses.Field[typing.Any], ...])
    assert_type(dataclasses.replace(template, type="x"), TaskTemplate)
    assert_type(dataclasses.asdict(message), dict[str, typing.Any])
    assert_type(template.replace(type="x"), TaskTemplate)
    assert_type(message.replace(), Message)
    template.merge_from(TaskTemplate())
    message.clear()
    assert_type(template.to_text(), str)
    assert_type(TaskTemplate.from_text(""), TaskTemplate)
    assert_type(template.unknown_fields, tuple[flytemodels.UnknownField, ...])
    for path, found in template.walk(core.Identifier):
        assert_type(path, str)
        assert_type(found, core.Identifier)
    assert_type(flytemodels.fields(template), tuple[flytemodels.FieldInfo, ...])
    assert_type(flytemodels.fields(TaskTemplate)[0].number, int)
    for field, _ in flytemodels.set_fields(message):
        assert_type(field, flytemodels.FieldInfo)
    flytemodels.set_path(template, "container.image", "x")
    assert_type(flytemodels.diff(template, template), list[flytemodels.Change])
    assert_type(flytemodels.message_class("x"), type[Message])
    assert_type(FieldMask.from_paths(["a"], TaskTemplate).merge(mask).intersect(mask), FieldMask)
    assert_type(mask.apply(template), TaskTemplate)
    assert_type(template.to_dict(sort_keys=True), dict[str, typing.Any])


def patterns(message: Message) -> str:
    match message:
        case TaskTemplate(type=kind, container=Container(image=image)):
            assert_type(image, str)
            return kind
        case core.Identifier(core.ResourceType.TASK, project):
            return project
        case _:
            return ""
