"""gRPC's server reflection, by which grpcurl and other tools learn what a server offers.

grpclib has one too; it needs google.protobuf, and official classes for everything that is served.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from typing import ClassVar

from grpclib.const import Status

from flytemodels._model.fields import field
from flytemodels.grpc._descriptor_messages import FileDescriptorProto
from flytemodels.grpc._descriptors import Files
from flytemodels.grpc.rpc import AnyRpc, Rpc
from flytemodels.grpc.service import ServiceBase
from flytemodels.message import Message

__all__ = ["ServerReflection", "with_reflection"]


@dataclass(slots=True, eq=False, repr=False)
class ExtensionRequest(Message, proto="grpc.reflection.v1.ExtensionRequest"):
    """Asks for an extension, which proto3 does not have."""

    containing_type: str = field(1, "string")
    extension_number: int = field(2, "int32")


@dataclass(slots=True, eq=False, repr=False)
class ServerReflectionRequest(Message, proto="grpc.reflection.v1.ServerReflectionRequest"):
    """One question."""

    host: str = field(1, "string")
    file_by_filename: str | None = field(3, "string", group="message_request")
    file_containing_symbol: str | None = field(4, "string", group="message_request")
    file_containing_extension: ExtensionRequest | None = field(5, "message", group="message_request")
    all_extension_numbers_of_type: str | None = field(6, "string", group="message_request")
    list_services: str | None = field(7, "string", group="message_request")


@dataclass(slots=True, eq=False, repr=False)
class FileDescriptorResponse(Message, proto="grpc.reflection.v1.FileDescriptorResponse"):
    """Files, each one an encoded FileDescriptorProto."""

    file_descriptor_proto: list[bytes] = field(1, "bytes", repeated=True)


@dataclass(slots=True, eq=False, repr=False)
class ExtensionNumberResponse(Message, proto="grpc.reflection.v1.ExtensionNumberResponse"):
    """The numbers of a message's extensions."""

    base_type_name: str = field(1, "string")
    extension_number: list[int] = field(2, "int32", repeated=True)


@dataclass(slots=True, eq=False, repr=False)
class ServiceResponse(Message, proto="grpc.reflection.v1.ServiceResponse"):
    """A service."""

    name: str = field(1, "string")


@dataclass(slots=True, eq=False, repr=False)
class ListServiceResponse(Message, proto="grpc.reflection.v1.ListServiceResponse"):
    """All services."""

    service: list[ServiceResponse] = field(1, "message", repeated=True)


@dataclass(slots=True, eq=False, repr=False)
class ErrorResponse(Message, proto="grpc.reflection.v1.ErrorResponse"):
    """Why there is no answer; the call goes on."""

    error_code: int = field(1, "int32")
    error_message: str = field(2, "string")


@dataclass(slots=True, eq=False, repr=False)
class ServerReflectionResponse(Message, proto="grpc.reflection.v1.ServerReflectionResponse"):
    """One answer."""

    valid_host: str = field(1, "string")
    original_request: ServerReflectionRequest | None = field(2, "message")
    file_descriptor_response: FileDescriptorResponse | None = field(4, "message", group="message_response")
    all_extension_numbers_response: ExtensionNumberResponse | None = field(5, "message", group="message_response")
    list_services_response: ListServiceResponse | None = field(6, "message", group="message_response")
    error_response: ErrorResponse | None = field(7, "message", group="message_response")


class _Reflection(ServiceBase):
    """What both versions of the service do."""

    def __init__(self, services: Collection[ServiceBase]) -> None:
        """Make the service.

        Args:
            services: the services that can be asked for.
        """
        self._names = [name for service in services for name in service.service_names()]
        self._services = services
        self._made: Files | None = None

    @property
    def _files(self) -> Files:
        if self._made is None:  # it loads every module that the services refer to, and most servers are never asked
            self._made = Files(self._services)
        return self._made

    async def server_reflection_info(
        self, requests: AsyncIterator[ServerReflectionRequest], /
    ) -> AsyncIterator[ServerReflectionResponse]:
        """Answer each question."""
        async for request in requests:
            response = self._answer(request)
            response.valid_host = request.host
            response.original_request = request
            yield response

    def _answer(self, request: ServerReflectionRequest) -> ServerReflectionResponse:
        if request.list_services is not None:
            names = [ServiceResponse(name=name) for name in self._names]
            return ServerReflectionResponse(list_services_response=ListServiceResponse(service=names))
        if request.file_by_filename is not None:
            return self._described(request.file_by_filename, self._files.by_name(request.file_by_filename))
        if request.file_containing_symbol is not None:
            return self._described(
                request.file_containing_symbol, self._files.by_symbol(request.file_containing_symbol)
            )
        if request.all_extension_numbers_of_type is not None and self._files.by_symbol(
            request.all_extension_numbers_of_type
        ):
            none = ExtensionNumberResponse(base_type_name=request.all_extension_numbers_of_type)
            return ServerReflectionResponse(all_extension_numbers_response=none)
        return self._described("extensions", None)

    def _described(self, what: str, file: FileDescriptorProto | None) -> ServerReflectionResponse:
        if file is None:
            error = ErrorResponse(error_code=Status.NOT_FOUND.value, error_message=f"{what} is not known here")
            return ServerReflectionResponse(error_response=error)
        files = [bytes(one) for one in self._files.with_dependencies(file)]
        return ServerReflectionResponse(file_descriptor_response=FileDescriptorResponse(file_descriptor_proto=files))


class ServerReflection(_Reflection):
    """Serves `grpc.reflection.v1.ServerReflection` for other services of the same server."""

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        Rpc(
            "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
            "server_reflection_info",
            "stream_stream",
            ServerReflectionRequest,
            ServerReflectionResponse,
        ),
    )


class _ServerReflectionV1Alpha(_Reflection):
    """The same under the name that it had before, which is all that many tools know."""

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        Rpc(
            "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
            "server_reflection_info",
            "stream_stream",
            ServerReflectionRequest,
            ServerReflectionResponse,
        ),
    )


def with_reflection(services: Collection[ServiceBase]) -> list[ServiceBase]:
    """Add server reflection to a server's services.

    Args:
        services: the services.

    Returns:
        The services, and the two versions of the reflection service.
    """
    return [*services, ServerReflection(services), _ServerReflectionV1Alpha(services)]
