"""Health checks and server reflection, asked for by grpclib's clients, which use the official message classes."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache
from operator import itemgetter
from typing import Any

import pytest
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.unknown_fields import UnknownFieldSet
from grpclib.client import Channel, UnaryUnaryMethod
from grpclib.const import Status
from grpclib.exceptions import GRPCError
from grpclib.health.v1.health_grpc import HealthStub
from grpclib.health.v1.health_pb2 import HealthCheckRequest
from grpclib.reflection.v1.reflection_grpc import ServerReflectionStub
from grpclib.reflection.v1.reflection_pb2 import ServerReflectionRequest
from grpclib.reflection.v1alpha.reflection_grpc import ServerReflectionStub as ServerReflectionStubV1Alpha

from codegen.names import camel_case
from flytemodels.flyteidl import admin
from flytemodels.grpc import AnyRpc
from flytemodels.grpc._descriptors import Files
from flytemodels.grpc.health import Health, HealthCheckResponse, HealthListRequest
from flytemodels.grpc.reflection import with_reflection
from tests.grpc.echo import ALL, echo_services, request_of
from tests.grpc.servers import running

Run = Callable[..., Any]

SERVICE = "flyteidl.service.AdminService"


@asynccontextmanager
async def channel_to(*services: Any) -> AsyncIterator[Channel]:
    async with running(*services) as server, Channel("127.0.0.1", server.port) as channel:
        yield channel


@cache
def all_files() -> Files:
    """Describe all services, once."""
    return Files(echo_services())


def test_health(run: Run) -> None:
    async def scenario() -> None:
        health = Health(echo_services())
        async with channel_to(health) as channel:
            stub = HealthStub(channel)
            for name in ("", SERVICE):
                assert (await stub.Check(HealthCheckRequest(service=name))).status == HealthCheckResponse.SERVING
            health.set(HealthCheckResponse.NOT_SERVING, SERVICE)
            assert (await stub.Check(HealthCheckRequest(service=""))).status == HealthCheckResponse.SERVING
            assert (await stub.Check(HealthCheckRequest(service=SERVICE))).status == HealthCheckResponse.NOT_SERVING
            health.set(HealthCheckResponse.NOT_SERVING)
            assert (await stub.Check(HealthCheckRequest(service=""))).status == HealthCheckResponse.NOT_SERVING
            with pytest.raises(GRPCError) as caught:
                await stub.Check(HealthCheckRequest(service="unheard.Of"))
            assert caught.value.status is Status.NOT_FOUND
            statuses = (await health.list(HealthListRequest())).statuses
            assert len(statuses) == 39
            assert {one.status for one in statuses.values()} == {HealthCheckResponse.NOT_SERVING}

    run(scenario())


def test_watching_health(run: Run) -> None:
    async def scenario() -> None:
        health = Health(echo_services())
        async with channel_to(health) as channel:
            async with HealthStub(channel).Watch.open() as known, HealthStub(channel).Watch.open() as unknown:
                await known.send_message(HealthCheckRequest(service=SERVICE), end=True)
                await unknown.send_message(HealthCheckRequest(service="unheard.Of"), end=True)
                seen = [await known.recv_message(), await unknown.recv_message()]
                for status in (HealthCheckResponse.SERVING, HealthCheckResponse.NOT_SERVING):
                    health.set(status, SERVICE)  # the first one changes nothing
                health.set(HealthCheckResponse.SERVING, "unheard.Of")
                seen += [await known.recv_message(), await unknown.recv_message()]
                await known.cancel()
                await unknown.cancel()
            serving, stopped, nobody = (
                HealthCheckResponse.SERVING,
                HealthCheckResponse.NOT_SERVING,
                HealthCheckResponse.SERVICE_UNKNOWN,
            )
            assert [one.status for one in seen if one] == [serving, nobody, stopped, serving]

    run(scenario())


async def asked(stub: Any, *requests: ServerReflectionRequest) -> list[Any]:
    answers: list[Any] = await asyncio.wait_for(stub.ServerReflectionInfo(list(requests)), 60)
    return answers


def test_reflection_answers_each_question(run: Run) -> None:
    questions = [
        ServerReflectionRequest(host="here", list_services="*"),
        ServerReflectionRequest(file_by_filename="flyteidl/admin/task.proto"),
        ServerReflectionRequest(file_containing_symbol=f"{SERVICE}.GetTask"),
        ServerReflectionRequest(file_containing_symbol="flyteidl.core.Container.Architecture"),
        ServerReflectionRequest(file_containing_symbol="unheard.Of"),
        ServerReflectionRequest(file_by_filename="unheard_of.proto"),
        ServerReflectionRequest(all_extension_numbers_of_type="flyteidl.core.Container"),
        ServerReflectionRequest(all_extension_numbers_of_type="unheard.Of"),
        ServerReflectionRequest(),
    ]

    async def scenario() -> None:
        async with channel_to(*with_reflection(echo_services())) as channel:
            answers = await asked(ServerReflectionStub(channel), *questions)
            assert [answer.original_request for answer in answers] == questions
            services, by_name, by_method, by_enum, *others = answers
            assert services.valid_host == "here"
            assert len(services.list_services_response.service) == 38
            for answer, name in ((by_name, "admin/task"), (by_method, "service/admin"), (by_enum, "core/tasks")):
                file = descriptor_pb2.FileDescriptorProto.FromString(
                    answer.file_descriptor_response.file_descriptor_proto[0]
                )
                assert file.name == f"flyteidl/{name}.proto"
            assert others[2].all_extension_numbers_response.base_type_name == "flyteidl.core.Container"
            codes = [answer.error_response.error_code for answer in others]
            assert codes == [5, 5, 0, 5, 5]

    run(scenario())


@pytest.mark.parametrize("stub", [ServerReflectionStub, ServerReflectionStubV1Alpha])
def test_a_client_that_knows_nothing_can_call(run: Run, stub: Any) -> None:
    """As grpcurl does: learn the types from the server, make a request of JSON, call, and read the response."""

    async def scenario() -> None:
        async with channel_to(*with_reflection(echo_services())) as channel:
            module = importlib.import_module(stub.__module__.replace("_grpc", "_pb2"))
            question = module.ServerReflectionRequest(file_containing_symbol=SERVICE)
            (answer,) = await asked(stub(channel), question)
            pool = descriptor_pool.DescriptorPool()
            files = map(
                descriptor_pb2.FileDescriptorProto.FromString, answer.file_descriptor_response.file_descriptor_proto
            )
            add(pool, {file.name: file for file in files})
            method = pool.FindServiceByName(SERVICE).FindMethodByName("CreateTask")
            classes = [message_factory.GetMessageClass(kind) for kind in (method.input_type, method.output_type)]
            request = classes[0].FromString(bytes(request_of(admin.TaskCreateRequest)))
            assert len(UnknownFieldSet(request)) == 0
            response = await UnaryUnaryMethod(channel, f"/{SERVICE}/CreateTask", *classes)(request)
            assert type(response) is classes[1]

    run(scenario())


def add(pool: Any, files: dict[str, Any]) -> None:
    """Add files to a pool, each one behind those that it depends on."""
    while files:
        name = next(iter(files))
        pending = [name]
        while pending:
            missing = [one for one in files[pending[-1]].dependency if one in files]
            if missing:
                pending.append(missing[0])
            else:
                pool.Add(files.pop(pending.pop()))


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="flyteidl cannot be installed on Python 3.14 and later")
def test_descriptors_equal_the_official_ones() -> None:
    files = all_files()
    services = {method.rpc.service for method in ALL}
    described = {name: files.with_dependencies(file) for name in services if (file := files.by_symbol(name))}
    assert set(described) == services
    pool = descriptor_pool.DescriptorPool()
    add(
        pool,
        {
            file.name: descriptor_pb2.FileDescriptorProto.FromString(bytes(file))
            for found in described.values()
            for file in found
        },
    )
    for module in {method.base.__module__ for method in ALL}:
        importlib.import_module(module.removeprefix("flytemodels.").replace("_grpc", "_pb2"))
    official = descriptor_pool.Default()
    compared = 0
    for found in described.values():
        for file in found:
            for message in file.message_type:
                name = f"{file.package}.{message.name}"
                ours, theirs = pool.FindMessageTypeByName(name), official.FindMessageTypeByName(name)
                assert message_facts(proto_of(ours)) == message_facts(proto_of(theirs)), name
                assert ours.file.name == theirs.file.name
                compared += 1
    assert compared > 980
    for name in services:
        ours, theirs = pool.FindServiceByName(name), official.FindServiceByName(name)
        assert service_facts(ours) == service_facts(theirs)


def test_the_members_of_a_oneof_follow_each_other() -> None:
    """Go's protobuf library, and thereby grpcurl, refuses descriptors in which they do not."""
    files = all_files()
    rpcs = {method.rpc.service: method.rpc for method in ALL}
    described = {file.name: file for rpc in rpcs.values() for file in files.with_dependencies(file_of(files, rpc))}
    scattered = [
        f"{file.package}.{message.name}"
        for file in described.values()
        for message in file.message_type
        for group in range(len(message.oneof_decl))
        if (members := [place for place, field in enumerate(message.field_) if field.oneof_index == group])
        and members != list(range(members[0], members[-1] + 1))
    ]
    assert scattered == []


def file_of(files: Files, rpc: AnyRpc) -> Any:
    file = files.by_symbol(rpc.service)
    assert file is not None
    return file


def proto_of(message: Any) -> Any:
    proto = descriptor_pb2.DescriptorProto()
    message.CopyToProto(proto)
    return proto


def message_facts(message: Any) -> Any:
    """Return what a descriptor says, without the order in which it says it, but for that of the fields.

    The class `TaskTemplate` has its parameters in another order than its file has the fields.
    """
    groups = [group.name for group in message.oneof_decl]
    fields = [
        (
            field.name,
            field.number,
            field.label,
            field.type,
            field.type_name,
            field.json_name or camel_case(field.name),  # the descriptor of google.rpc.Status leaves them out
            field.proto3_optional,
            groups[field.oneof_index] if field.HasField("oneof_index") else None,
        )
        for field in message.field
    ]
    enums = [
        (enum.name, [(value.name, value.number) for value in enum.value], enum.options.allow_alias)
        for enum in message.enum_type
    ]
    nested = [message_facts(one) for one in message.nested_type]
    return (
        message.name,
        sorted(fields, key=itemgetter(0)) if message.name == "TaskTemplate" else fields,
        sorted(enums),
        sorted(nested, key=itemgetter(0)),
        sorted(groups),
        message.options.map_entry,
    )


def service_facts(service: Any) -> Any:
    return [
        (
            method.name,
            method.input_type.full_name,
            method.output_type.full_name,
            method.client_streaming,
            method.server_streaming,
        )
        for method in service.methods
    ]
